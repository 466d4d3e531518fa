# SUPPORT: praise, endorsement, defence in words, recognition, apology, signed agreements.

[SUPPORT cameo=051 contexts=diplomatic pos=verb actor=subj recipient=obj]
confer/bestow          obj=order,medal,title,honour,honor,award recipient=on,upon
decorate               recipient=obj actor_is=kind:political recipient_is=kind:person,kind:actor
praise                 recipient=obj,for recipient_is=kind:actor
commend                recipient=obj recipient_is=kind:actor
hail                   recipient=obj,from recipient_is=kind:actor
laud                   recipient=obj recipient_is=kind:actor
applaud                recipient=obj actor_is=kind:political
salute                 recipient=obj actor_is=kind:political
extol                  recipient=obj recipient_is=kind:actor
acclaim                recipient=obj recipient_is=kind:actor
congratulate           recipient=obj actor_is=kind:political
thank                  recipient=obj recipient_is=kind:political actor_is=kind:political
welcome                obj=@agreement,@proposal,@ceasefire,decision,move,step,announcement,statement,effort,progress,election,release,type:RETREAT,type:AGREE,type:CONSULT,type:CONCEDE,type:AID actor_is=kind:political recipient=obj,by,of
endorse                recipient=obj actor_is=kind:actor obj_not=product
back                   recipient=obj actor_is=kind:political obj_not=away recipient_is=kind:actor needs=both weak=yes
support                recipient=obj actor_is=kind:political obj_not=price,prices,currency,dollar,market,family,growth,theory,view,claim recipient_is=kind:actor needs=both weak=yes
favor/favour           recipient=obj actor_is=kind:political recipient_is=kind:political weak=yes
embrace                obj=@proposal,@reform actor_is=kind:political
champion               actor_is=kind:political recipient_is=kind:political needs=recipient
approve                obj=@proposal actor_is=kind:political
express                obj=support,solidarity,satisfaction,appreciation,gratitude,admiration,sympathy,condolence,backing recipient=for,with,to,in
voice                  obj=support,solidarity,satisfaction,backing recipient=for,with,to
reiterate/reaffirm     obj=support,solidarity,friendship recipient=for,with,to
declare/announce       obj=support,solidarity,backing recipient=for,with,to
throw                  obj=support,weight,backing recipient=behind,to
lend                   obj=support,backing recipient=to,iobj
give                   obj=support,backing,endorsement recipient=to,iobj actor_is=kind:political
offer                  obj=congratulations,condolence,congratulation,sympathy recipient=to,iobj
send                   obj=congratulations,condolence,congratulation,condolences recipient=to,iobj
pay                    obj=tribute,homage,respect recipient=to actor_is=kind:political
win                    obj=support,backing,praise,endorsement actor=from,of recipient=subj
receive                obj=support,backing,praise,endorsement actor=from,of recipient=subj
side                   recipient=with recipient_is=kind:actor needs=recipient actor_is=kind:actor
stand                  obl=by:kind:actor,behind:kind:actor,with:kind:actor recipient=by,behind,with actor_is=kind:political

[SUPPORT cameo=052 contexts=diplomatic pos=verb actor=subj recipient=obj]
defend                 actor_is=kind:political obj_not=title,championship,himself,itself,themselves,lead,record recipient=obj recipient_is=kind:political needs=both
justify                actor_is=kind:political recipient_is=kind:political needs=recipient
vouch                  recipient=for

[SUPPORT cameo=053 contexts=diplomatic pos=verb actor=subj recipient=for,behind]
rally                  obl=behind:*,round:*,around:* recipient=behind,round,around
rally                  obj=support recipient=for
campaign               recipient=for actor_is=kind:political recipient_is=kind:political needs=recipient
lobby                  obj=none recipient=for recipient_is=kind:political

[SUPPORT cameo=054 contexts=diplomatic pos=verb actor=subj recipient=obj,with]
swap/exchange          obj=ambassador,ambassadors,envoy recipient=with mutual=yes
recognize/recognise    obj=kind:country,independence,government,state,sovereignty,statehood,republic recipient=obj,of,as actor_is=kind:political
establish              obj=@relations recipient=with,between mutual=yes
restore/resume/reestablish/re-establish/normalize/normalise obj=@relations recipient=with,between mutual=yes
open                   obj=embassy,consulate,mission recipient=in,to
reopen/re-open         obj=embassy,consulate,mission recipient=in,to
upgrade/strengthen/deepen/boost/improve/expand/cement/consolidate obj=@relations recipient=with,between mutual=yes
appoint                obj=ambassador,envoy recipient=to actor_is=kind:actor needs=recipient
name                   obj=ambassador recipient=to actor_is=kind:actor needs=recipient
accredit               obj=ambassador recipient=to
admit                  obj=kind:country recipient=obj
establish              obj=diplomatic recipient=with mutual=yes

[SUPPORT cameo=055 contexts=diplomatic pos=verb actor=subj recipient=to]
apologize/apologise    recipient=to,for actor_is=kind:political
express                obj=regret,remorse,apology recipient=to,for actor_is=kind:political
issue/make       obj=apology recipient=to,iobj
atone                  recipient=for

[SUPPORT cameo=056 pos=verb actor=subj recipient=obj]
forgive                recipient=obj,iobj obj_not=debt actor_is=kind:political recipient_is=kind:political
pardon                 recipient=obj actor_is=kind:political type=RETREAT mode=release cameo=0841

[SUPPORT cameo=057 contexts=diplomatic pos=verb actor=subj recipient=with,between mutual=yes]
sign                   obj=@agreement,lease,contract,letter,document,agreement,statement actor_is=kind:actor
initial                obj=@agreement,document
ratify                 obj=@agreement mutual=no
seal                   obj=@agreement actor_is=kind:actor
formalize/formalise    obj=@agreement,@relations
adhere                 obl=to:@agreement mutual=no
accede                 obl=to:@agreement mutual=no

[SUPPORT pos=noun actor=poss,mod,by,from recipient=for,to,of cameo=051 contexts=diplomatic]
endorsement            recipient=of needs=both
recognition            recipient=of needs=both cameo=054
signing                actor=by,between,poss of=none needs=actor cameo=057

[SUPPORT pos=adj cameo=051 actor=subj recipient=of]
supportive             recipient=of needs=recipient
appreciative           recipient=of needs=recipient actor_is=kind:political
grateful               recipient=to,for actor_is=kind:political recipient_is=kind:political needs=recipient

# Praise, thanks, congratulation, welcome.

[SUPPORT cameo=051 contexts=diplomatic pos=verb actor=subj recipient=obj,of,for]
praise/hail/laud/commend/applaud/salute/extol/lionize/acclaim recipient=obj,of,for recipient_is=kind:actor,kind:person,@people actor_is=kind:political,kind:ngo,kind:person,sector:LAB needs=recipient
praise/hail/laud/commend/applaud/salute/extol/acclaim/eulogise/eulogize obj=@standing,@agreement,@ceasefire,election,vote,result,victory,martyr,revolution recipient=of,by,obj actor_is=kind:political,sector:LAB,sector:REB,sector:NGO
pay                    obj=tribute,homage,compliment,respects recipient=to actor_is=kind:political
lavish/heap            obj=praise recipient=on
thank                  recipient=obj recipient_is=kind:actor,kind:official actor_is=kind:actor,@people needs=recipient
thank                  recipient=obj obl=for:* recipient_is=kind:actor,kind:person actor_is=kind:actor needs=recipient
congratulate/felicitate recipient=obj actor_is=kind:political recipient_is=kind:actor,kind:person needs=recipient obl_not=on:goal,on:medal
welcome                obj=judgment,judgement,@standing,move,step,ruling,verdict,news,report,pledge,offer,visit,resumption,appointment,truce,ceasefire,withdrawal,decision,announcement,resolution,law,intervention,outcome,result,deal actor_is=kind:actor recipient=by,of,from
welcome                obj=type:RETREAT,type:AGREE,type:CONCEDE,type:COOPERATE,type:AID,type:SUPPORT actor_is=kind:actor recipient=by,of
greet/cheer/acclaim    recipient=obj recipient_is=kind:official,kind:person actor_is=kind:crowd,@people needs=recipient type=SUPPORT
wish                   obj=success,well recipient=iobj,to actor_is=kind:political
honour/honor/decorate  recipient=obj recipient_is=kind:person,kind:actor actor_is=kind:official obl=with:*,for:* needs=recipient
award/confer/bestow    obj=medal,order,honour,honor,decoration,title recipient=to,iobj,on actor_is=kind:official
express/voice/convey/declare/offer/reiterate/reaffirm/pledge/announce/affirm obj=support,solidarity,backing,appreciation,gratitude,thanks,admiration,satisfaction,friendship,congratulations,condolences,condolence,sympathy,loyalty,allegiance recipient=for,with,to,in,behind actor_is=kind:actor
express/voice/reiterate/reaffirm obj=confidence recipient=in needs=recipient actor_is=kind:actor
swear/pledge           obj=allegiance,loyalty,fealty recipient=to actor_is=kind:actor
send/extend            obj=congratulations,condolences,greetings recipient=to,iobj actor_is=kind:political
send/extend            obj=message obj_mod_not=text,stark,strong,clear,mixed,wrong recipient=to,iobj actor_is=kind:country,kind:official recipient_is=kind:country,kind:official needs=both
back/endorse/support/champion/favour/favor/second recipient=obj,of,for obj=@proposal,bid,candidacy,independence,statehood,accord,truce,ceasefire,ruling,decision,coup,protest,strike,sanction,sanctions,intervention,reform,reforms,call,claim actor_is=kind:political,kind:actor obj_not=price,growth,currency,market needs=actor
back/endorse/support   recipient=obj recipient_is=kind:political,kind:person,candidate,opposition,president,rebel actor_is=kind:political,kind:ngo,sector:LAB,sector:BUS,newspaper needs=both obj_not=family,team weak=yes
come out               obl=in:favour,in:favor,in:support actor_is=kind:actor recipient=of
speak out              obl=for:*,in:favour,in:support,in:defence recipient=for,of actor_is=kind:political
speak up               obl=for:*,in:favour,in:support,in:defence recipient=for,of actor_is=kind:political
throw                  obj=weight,support recipient=behind,to actor_is=kind:actor
give                   obj=nod,endorsement recipient=iobj,to recipient_is=kind:politician,candidate needs=recipient
rally                  obl=to:cause,to:defence,to:support recipient=of,to actor_is=kind:actor
stand                  obl=by:kind:actor,behind:kind:actor,with:kind:actor,alongside:kind:actor recipient=by,behind,with,alongside actor_is=kind:political
close                  obj=rank recipient=behind,with actor_is=kind:political
vote                   obl=for:accord,for:treaty,for:agreement,for:constitution,for:resolution,for:deal,for:independence,for:peace,for:bill,in:favour,in:favor recipient=for,of actor_is=kind:actor,lawmaker,deputy,voter,people
approve/adopt/pass/ratify/endorse obj=treaty,accord,agreement,resolution,deal,pact,convention,constitution,protocol,settlement obj_not=loan recipient=with,on,against,for actor_is=kind:official
win/secure/gain/receive/get obj=approval,endorsement,recognition,backing,support,blessing actor=from,of recipient=subj obl=from:kind:actor,of:kind:actor obj_mod_not=percent,%
give/lend/grant        obj=blessing,approval,endorsement,imprimatur,nod,backing recipient=to,iobj actor_is=kind:political,kind:person
be                     obl_word=proud recipient=of actor_is=kind:official weak=yes
defend/justify         obj=@standing,war,ruling,raid,crackdown,arrest,government,ally,minister,intervention,deployment recipient=of,by,obj actor_is=kind:political,kind:person cameo=052 obj_not=title,claim
stand/stick up         obl=for:kind:actor,for:right,for:rights recipient=for actor_is=kind:political cameo=052
campaign/lobby/canvass/stump recipient=for obl=for:kind:person,for:kind:actor,for:candidate actor_is=kind:political,sector:PTY cameo=053

# Recognised, restored, accredited.

[SUPPORT cameo=054 contexts=diplomatic pos=verb actor=subj recipient=with,of,obj,to,in]
recognize/recognise    obj=kind:country,kind:place,independence,statehood,sovereignty,government,council,republic,state,regime,opposition,genocide actor_is=kind:official,kind:country,kind:igo recipient=of,obj,as
recognize/recognise/acknowledge recipient=obj obl=as:president,as:leader,as:winner,as:government,as:state,as:representative,as:capital actor_is=kind:actor
extend/grant/accord    obj=recognition recipient=to,iobj actor_is=kind:political
restore/resume/re-establish/reestablish/renew/mend/repair/normalise/normalize/revive/rebuild obj=@relations obj_not=contact recipient=with,between mutual=yes actor_is=kind:actor
establish/open/forge/build obj=@relations obj_mod=diplomatic,consular,full,formal,bilateral recipient=with,between mutual=yes
upgrade/elevate/strengthen/deepen/cement/boost/expand/improve obj=@relations recipient=with,between,to mutual=yes actor_is=kind:political
open/reopen/re-open/inaugurate obj=embassy,consulate,mission,legation,office obj_word=embassy,consulate,liaison,representative,trade,diplomatic recipient=in,to,of actor_is=kind:country,kind:official
exchange/swap          obj=ambassador,ambassadors,envoy,envoys,diplomat,diplomats,embassy recipient=with mutual=yes actor_is=kind:country,kind:official
appoint/name/send/return obj=ambassador,envoy obl=to:kind:country,to:kind:place,to:kind:igo,in:kind:place recipient=to,in actor_is=kind:country,kind:official
present/submit/accept/receive obj=credentials recipient=to,from,of actor_is=kind:actor
admit/welcome/accept   recipient=obj obl=into:kind:igo,to:kind:igo,as:member,into:bloc,into:fold actor_is=kind:igo,kind:country
join                   obj=kind:igo recipient=obj actor_is=kind:country cameo=054
twin                   recipient=with actor_is=kind:place mutual=yes

# Regret and forgiveness.

[SUPPORT cameo=055 contexts=diplomatic pos=verb actor=subj recipient=to,for]
apologize/apologise    recipient=to actor_is=kind:actor,kind:person
say                    obj=sorry recipient=to,for actor_is=kind:political
express/voice/convey   obj=regret,regrets,remorse,contrition,sorrow,apology,apologies recipient=to,for,over actor_is=kind:political
offer/issue/make/extend/tender obj=apology,apologies,regrets recipient=to,iobj,for actor_is=kind:actor
beg/ask/seek           obj=forgiveness,pardon recipient=of,from actor_is=kind:political
acknowledge/admit/accept obj=responsibility,guilt,wrongdoing,mistake,mistakes recipient=for,to actor_is=kind:country,kind:official
atone                  actor_is=kind:political recipient=for,to
forgive                recipient=obj,iobj recipient_is=kind:actor,kind:person,killer,attacker actor_is=kind:political,kind:person needs=recipient obj_not=debt,loan cameo=056

# Signed.

[SUPPORT cameo=057 contexts=diplomatic pos=verb actor=subj recipient=with,between mutual=yes]
sign/initial/conclude/ink/seal obj=@agreement,pacts,memoranda,memorandums,deals,document,declaration,statement,contract,lease,truce,roadmap obj_not=law actor_is=kind:country,kind:official,kind:igo,sector:REB,sector:PTY,minister,president recipient=with,between,on
sign/initial/conclude  obj=plan,program,programme,arrangement obj_mod=peace,cooperation,economic,trade,military,joint,exchange,development,security actor_is=kind:country,kind:official,kind:igo,sector:REB,sector:PTY recipient=with,between needs=sides
sign                   obj=* obl=with:kind:country,with:kind:official,with:sector:REB actor_is=kind:actor recipient=with
sign up                obl=to:@agreement recipient=to,with mutual=no actor_is=kind:actor
put                    obj=signature,name recipient=with obl=to:@agreement
ratify/accede/adhere   recipient=with actor_is=kind:country,kind:official,sector:LEG mutual=no obl=to:@agreement
ratify                 obj=@agreement,protocol,amendment,treaty actor_is=kind:official,kind:country recipient=with,on mutual=no
sign                   subj=@agreement,memorandum actor=by,between recipient=with

[SUPPORT pos=noun actor=by,from,poss,mod recipient=for,of,to cameo=051 contexts=diplomatic]
support                of=actor recipient=for,to needs=support weak=yes obl=for:kind:actor,to:kind:actor mod_not=child,family,technical,life,air
backing                of=actor recipient=for,of needs=both obl=for:kind:actor,from:kind:actor
praise                 of=none recipient=for,of,to needs=both
tribute                of=none recipient=to needs=both/support
congratulations        of=none recipient=to needs=both
recognition            of=recipient recipient=of cameo=054 needs=both/support obl=of:kind:country,of:kind:place,of:independence,of:statehood mod_not=face,facial,voice
apology                of=actor recipient=to,for cameo=055 needs=actor/support
establishment          of=none recipient=with,between cameo=054 needs=sides obl=of:relation,of:relations,of:tie,of:ties mutual=yes
restoration            of=none recipient=with,between cameo=054 needs=sides obl=of:relation,of:relations,of:tie,of:ties mutual=yes
normalisation/normalization of=none recipient=with,between cameo=054 needs=sides mutual=yes
signing                of=none actor=by,between,poss recipient=with cameo=057 obl=of:@agreement needs=actor mutual=yes
ratification           of=none actor=by,poss cameo=057 recipient=with needs=either/support

# Votes of confidence, blessings, words of comfort; bodies and treaties joined.

[SUPPORT cameo=051 contexts=diplomatic pos=verb actor=subj recipient=in,for,of,obj,to]
pass/win/give/grant    obj=vote,confidence obj_word=confidence recipient=in,to,iobj,of actor_is=kind:political
vote                   obl=for:budget,for:bill,for:law,for:reform,for:government,for:plan,for:motion,for:package,for:kind:political,for:candidate recipient=for,of actor_is=kind:political,lawmaker,deputy,member
vote                   obl_word=approve,ratify,back,endorse,accept,support,adopt recipient=xcomp,of actor_is=kind:political,lawmaker,deputy,member
come out               obl=in:support,in:favour,in:favor,for:kind:actor actor_is=kind:actor recipient=of,for
speak                  obl=in:favour,in:favor,in:support,in:defence recipient=of actor_is=kind:political
lavish/heap/shower     obj=praise obl=on:*,upon:* recipient=on,upon
shower                 obl=with:praise,with:honour,with:honours recipient=obj
sing                   obj=praise,praises recipient=of actor_is=kind:political
join                   obj=mourning,tribute recipient=for
observe/hold           obj=silence,minute,mourning obl=for:*,in:honour,in:memory recipient=for,of actor_is=kind:official
lay                    obj=wreath,flower,flowers obl=at:*,on:* recipient=at,of actor_is=kind:official
bestow/confer/award/present obj=citizenship,prize,award,medal,honour,honor recipient=on,to,iobj actor_is=kind:official recipient_is=kind:person,kind:actor,@people needs=recipient
grant/give             obj=citizenship,title recipient=to,iobj actor_is=kind:official recipient_is=kind:person,kind:actor,@people needs=recipient
reassure               recipient=obj recipient_is=kind:political actor_is=kind:political needs=both
commiserate/sympathise/sympathize recipient=with actor_is=kind:political
express/send/extend/offer/convey obj=condolence,condolences,sympathy,sympathies,solidarity recipient=to,with,for,iobj actor_is=kind:actor
stand                  obl_word=shoulder,firm,solidly recipient=with,by,behind actor_is=kind:political obl=to:shoulder,with:kind:actor,by:kind:actor,behind:kind:actor
embrace                recipient=obj,of obj=@proposal,accord,idea actor_is=kind:political
cheer                  obj=@proposal,decision,move,accord,verdict,ruling recipient=of,by actor_is=kind:actor
find/see               obj=merit recipient=in actor_is=kind:political
nominate/propose       recipient=obj recipient_is=kind:person,kind:actor obl=for:prize,for:award,for:president,as:candidate,as:president actor_is=kind:political needs=recipient

[SUPPORT cameo=054 contexts=diplomatic pos=verb actor=subj recipient=obj,with,in,to,between]
join/accede            obj=kind:igo,bloc,alliance,union,organisation,organization,treaty,convention,pact actor_is=kind:country
become                 obl_word=member,signatory actor_is=kind:country recipient=of
set up/establish/open/inaugurate obj=embassy,consulate,mission recipient=in,to actor_is=kind:country,kind:official
open                   obj=embassy,consulate,mission,legation recipient=in,to,of actor_is=kind:country,kind:official
mend/patch             obj=fence,fences,tie,ties,relation,relations recipient=with mutual=yes actor_is=kind:political
patch up               obj=fence,fences,tie,ties,relation,relations,quarrel,difference,differences recipient=with mutual=yes actor_is=kind:political
bury                   obj=hatchet recipient=with mutual=yes actor_is=kind:actor
agree                  obl_word=restore,normalise,normalize,establish obj_word=relations,ties type=AGREE cameo=032 recipient=with mutual=yes act=none
resume/restore/re-establish/reestablish/normalise/normalize subj=relations,ties,relation,tie obj=none actor=between,with recipient=none
elevate                obj=relations,ties recipient=with mutual=yes actor_is=kind:political

[SUPPORT cameo=057 contexts=diplomatic pos=verb actor=subj recipient=with,between,on mutual=yes]
sign/ink/initial       obj=@agreement,deal,deals,agreements,accords,treaties,contract,contracts,mou,mous,memorandum,memoranda,letter,protocol,extension,document obj_not=autograph recipient=with,between actor_is=kind:country,kind:political,minister,president,leader,side,party,faction
put/affix              obj=name,signature,pen obl=to:* recipient=with
ratify/approve         obj=accession,membership,enlargement recipient=of,by mutual=no actor_is=kind:political
extend/renew/prolong   obj=treaty,pact,accord,agreement,mandate recipient=with,for mutual=yes actor_is=kind:political

[SUPPORT cameo=055 contexts=diplomatic pos=verb actor=subj recipient=to,for,over actor_is=kind:political]
beg                    obl=for:forgiveness recipient=of
kneel/bow              obl=before:*,at:memorial,at:monument recipient=before
own up                 recipient=to
