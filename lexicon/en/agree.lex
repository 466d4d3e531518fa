# AGREE: promises and consent to cooperate. "act" says where the thing agreed to stands; what it is decides mode and code (compose.lex).

[AGREE pos=verb cameo=03 actor=subj recipient=with,iobj act=xcomp,ccomp,to,on,obj,for,advcl]
agree                  recipient=with mutual=yes needs=act act=xcomp,to,on,obj,for,advcl
agree                  obl=to:term,on:term,to:condition,on:condition,to:@agreement,on:@agreement,to:@proposal,on:@proposal,to:request,to:demand,in:principle recipient=with mutual=yes actor_is=kind:actor
agree                  recipient=with mutual=yes needs=act act=ccomp act_is=event
consent                recipient=to
assent
accede                 act=to cameo=0342
acquiesce              act=to,in
offer                  recipient=iobj,to,obj act=xcomp,obj,ccomp needs=act hostile=ignore act_is=event
promise                recipient=iobj,to,obj act=xcomp,ccomp,obj hostile=THREATEN needs=act/recipient act_is=event
pledge                 recipient=iobj,to act=xcomp,ccomp,obj hostile=THREATEN needs=act/recipient act_is=event
vow                    recipient=iobj act=xcomp,ccomp needs=act hostile=THREATEN act_is=event
swear                  recipient=iobj act=xcomp,ccomp needs=act hostile=THREATEN act_is=event
undertake              act=xcomp needs=act act_is=cooperative
commit                 obj=oneself,itself,himself,themselves,herself act=to recipient=none
volunteer              act=xcomp,obj needs=act
guarantee              recipient=iobj,to,obj needs=act act_is=cooperative
vow/swear/pledge/promise obl_word=avenge,retaliate,revenge,punish,crush type=THREATEN mode=violence cameo=138 act=none recipient=xcomp
assure                 recipient=obj act=ccomp,of act_is=cooperative needs=act
propose                recipient=to,iobj act=xcomp,obj,ccomp needs=act act_is=cooperative
suggest                recipient=to act=xcomp,obj,ccomp needs=act act_is=cooperative
consider               act=xcomp,obj recipient=none needs=act act_is=cooperative
contemplate            act=xcomp,obj recipient=none needs=act act_is=cooperative
volunteer              obj=@aid recipient=to
extend                 obj=invitation recipient=to,iobj cameo=036
invite                 recipient=obj act=xcomp,to,for cameo=036 actor_is=kind:actor needs=both recipient_is=kind:political
accept                 obj=@proposal,@demand,@talks,@agreement,@observers,type:RETREAT,type:CONSULT,type:COOPERATE,type:AID recipient=from,by act=obj
welcome                obj=@proposal,@talks,@observers recipient=from,by act=obj type=SUPPORT cameo=051
approve                obj=@agreement,lease,contract,@aid,@proposal,@talks,type:AID,type:RETREAT,type:COOPERATE,type:CONSULT recipient=for,to,with act=obj cameo=03
endorse                obj=@agreement,@proposal recipient=with,from,by act=obj type=SUPPORT cameo=051
authorize/authorise    obj=@aid,@talks,type:AID,type:COOPERATE,type:CONSULT,type:RETREAT recipient=for,to act=obj
okay                   obj=@agreement,@aid,@proposal act=obj
reach                  obj=@consensus,@agreement recipient=with mutual=yes cameo=03 act=none
shake                  obj=hand,hands obl=on:@agreement,on:contract,on:pact,on:deal recipient=with mutual=yes cameo=03 act=none
strike                 obj=agreement,accord,deal,bargain,compromise,balance recipient=with mutual=yes cameo=03 act=none
make                   obj=deal,compromise,promise,pledge,offer,commitment recipient=with,to,for cameo=03 act=none obj_mod_not=great,good,big
conclude               obj=@agreement recipient=with mutual=yes cameo=057 type=SUPPORT act=none
clinch                 obj=@agreement recipient=with mutual=yes act=none
hammer out             obj=@agreement,@consensus recipient=with mutual=yes act=none
work out               obj=@agreement,@consensus recipient=with mutual=yes act=none
come to                obj=none obl=to:agreement,to:understanding,to:terms recipient=with mutual=yes act=none
settle                 obj=dispute,difference,conflict,row,quarrel,argument recipient=with mutual=yes cameo=037 act=none
resolve                obj=dispute,difference,conflict,row,quarrel recipient=with mutual=yes cameo=037 act=none
compromise             recipient=with mutual=yes act=on,over obj=none
give                   obj=assurance,guarantee,word,commitment,pledge,promise,consent,blessing,undertaking recipient=iobj,to act=obj
give                   obj=nod,light,approval,go-ahead recipient=iobj,to,for act=to,for recipient_not=kind:politician
express                obj=willingness,readiness,intention,desire,preparedness recipient=none act=obj
express                obj=interest recipient=none act=obj,in act_is=cooperative needs=act
signal                 obj=willingness,readiness,intention,acceptance act=obj recipient=none
announce               obj=readiness,willingness,intention act=obj recipient=none
declare                obj=readiness,willingness act=obj recipient=none
indicate               obj=readiness,willingness act=obj recipient=none
hold out               obj=prospect recipient=to
hold out               obj=hand recipient=to actor_is=kind:political needs=recipient
reaffirm               obj=commitment,support,pledge,readiness recipient=to
reiterate              obj=commitment,readiness,offer,willingness,pledge recipient=to act=obj
renew                  obj=commitment,offer,pledge recipient=to act=obj
repeat                 obj=offer,pledge,promise recipient=to act=obj
earmark                obj=@aid recipient=for,to type=AID cameo=070
allocate               obj=@aid recipient=for,to type=AID cameo=070 actor_is=kind:actor
offer                  obj=@aid,@peacekeepers,@troops,@asylum recipient=iobj,to,for act=none cameo=033
offer                  obj=concession,compromise,apology,amnesty,compensation,reparation,reparations,damages,ransom recipient=iobj,to act=none cameo=035
offer                  obj=@talks,mediation,service,services,negotiation recipient=iobj,to,with,between act=none cameo=036
pledge                 obj=@aid,@troops,@peacekeepers recipient=iobj,to,for act=none cameo=033
pledge                 obj=support,cooperation,loyalty,solidarity recipient=iobj,to,for act=none cameo=032
promise                obj=@aid recipient=iobj,to,for act=none cameo=033
promise                obj=@reform,reform recipient=iobj,to act=none cameo=034
commit                 obj=@aid,@troops recipient=to,for act=none cameo=033

[AGREE pos=adj cameo=03 actor=subj recipient=with act=xcomp,to,for,advcl,ccomp]
ready                  needs=act act_is=cooperative
willing                needs=act act_is=cooperative
prepared               needs=act act_is=cooperative
open                   obl=to:@talks,to:@proposal,to:type:CONSULT,to:type:COOPERATE,to:dialogue,to:compromise,to:idea,to:possibility cameo=036
agreeable              act=to
committed              act=to needs=act act_is=cooperative
eager                  needs=act act_is=cooperative
keen                   needs=act act_is=cooperative
happy                  needs=act act_is=cooperative
glad                   needs=act act_is=cooperative
determined             needs=act act_is=cooperative

[AGREE pos=noun cameo=03 actor=poss,mod,by,between,from recipient=to,for act=acl,ccomp,of,to,on needs=act]
offer                  hostile=ignore act_is=cooperative
promise                act_is=cooperative
pledge                 act_is=cooperative
commitment             recipient=none act_is=cooperative
willingness            recipient=none act_is=cooperative
readiness              recipient=none act_is=cooperative
agreement              needs=support recipient=with,between mutual=yes
consensus              needs=support recipient=with,between mutual=yes
assurance              needs=support act=ccomp,of

# A bargain told as a thing, between whom.

[AGREE pos=noun cameo=03 actor=poss,mod,by,between recipient=with,between mutual=yes of=none]
deal/pact/accord       needs=sides mod_not=trade-in,great,good,big,raw

[AGREE cameo=033 pos=verb actor=subj recipient=to,for,iobj]
pledge/promise/offer/commit obj_word=$,million,billion,dollar,euro,pound,yuan,yen obl=in:@aid,in:aid,in:assistance,in:relief,in:help,in:support,in:loan,in:funding,in:grant actor_is=kind:political,kind:ngo act=none obj_not=reward,bounty
pledge/promise/offer/commit obj_word=$,million,billion,dollar,euro,pound,yuan,yen obl=for:*,to:kind:actor,to:kind:country recipient=to,for actor_is=kind:political,kind:ngo,donor act=none obj_not=reward,bounty

# Promises and understandings by other words.

[AGREE cameo=03 pos=verb actor=subj recipient=with,to,iobj,between act=xcomp,ccomp,on,to,of]
settle                 obl=on:* recipient=with mutual=yes actor_is=kind:political,party,parties,side needs=several
hammer/thrash/work out obj=@agreement,@consensus,compromise,plan,truce,formula recipient=with mutual=yes actor_is=kind:political,party,side act=none
come                   obl=to:agreement,to:terms,to:understanding,to:accommodation recipient=with mutual=yes act=none
find                   obj=compromise,agreement,formula obj_mod=common recipient=with mutual=yes actor_is=kind:political act=none
reach                  obj=@consensus,@agreement,compromise,understanding,settlement recipient=with,between mutual=yes act=none actor_is=kind:political,creditor,party,side,negotiator,lender
clinch/secure/finalise/finalize/wrap/conclude obj=deal,agreement,accord,pact recipient=with,between mutual=yes actor_is=kind:political act=none
cut/ink                obj=deal recipient=with,between mutual=yes actor_is=kind:political act=none
give                   obj=word,pledge,promise,assurance,assurances,guarantee,undertaking recipient=to,iobj act=ccomp,xcomp,acl,of actor_is=kind:actor
give                   obj=consent,agreement,permission,clearance,approval obl=to:*,for:* recipient=to,iobj,for act=to,for actor_is=kind:political
give                   obj=light,nod,go-ahead obj_mod=green recipient=to,iobj act=to,for actor_is=kind:political
give                   obj=go-ahead,nod recipient=to,iobj,for act=to,for actor_is=kind:political recipient_not=kind:politician
sign off               obl=on:* recipient=on,with actor_is=kind:political
hold out               obj=prospect,offer recipient=to act=of
dangle                 obj=offer,prospect,promise recipient=before act=of
extend/hold            obj=branch,hand recipient=to obj_mod=olive actor_is=kind:political
make                   obj=pledge,promise,offer,commitment recipient=to act=acl,of,ccomp actor_is=kind:political
reaffirm/renew/repeat/reiterate/honour/honor obj=commitment,pledge,promise recipient=to act=to,acl actor_is=kind:political
commit/bind            obj=itself,himself,themselves,herself act=to,xcomp recipient=none needs=act actor_is=kind:political
warm                   obl=to:@proposal recipient=of,by actor_is=kind:political act=none
be                     obl=in:favour,in:favor act=of needs=act actor_is=kind:political

[AGREE cameo=03 pos=adj actor=subj act=xcomp,to,for recipient=with]
amenable               act=to,xcomp needs=act actor_is=kind:actor
keen                   act=xcomp,on needs=act act_is=cooperative actor_is=kind:political
happy                  act=xcomp needs=act act_is=cooperative actor_is=kind:political
receptive              act=to actor_is=kind:political
