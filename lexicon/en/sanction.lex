# SANCTION: relations, aid, talks or involvement cut; expulsions and recalls; convictions and sentences.
# Embargoes and punitive sanctions (CAMEO 163) are COERCE in PLOVER: coerce.lex.

[SANCTION cameo=160 mode=discontinue pos=verb actor=subj recipient=with,to,from,for]
break/sever/cut/suspend/freeze/downgrade/terminate/end/reduce/curtail/lower/scale obj=@relations recipient=with,to,between cameo=161 mode=withdraw contexts=diplomatic actor_is=kind:actor
break off              obj=@relations,contact recipient=with cameo=161 mode=withdraw contexts=diplomatic
cut off                obj=@relations recipient=with cameo=161 mode=withdraw contexts=diplomatic
sever                  recipient=with cameo=161 contexts=diplomatic obj_not=limb,head,artery,arm,leg,finger,cable,foot,hand
break                  obj=none obl=with:kind:political recipient=with cameo=161 mode=withdraw actor_is=kind:political
close/shut             obj=embassy,consulate,mission,office recipient=in,of,to cameo=161 mode=withdraw contexts=diplomatic actor_is=kind:political
distance               obj=itself,himself,themselves recipient=from actor_is=kind:political
isolate                recipient=obj actor_is=kind:political recipient_is=kind:political needs=recipient weak=yes
suspend/expel/oust/exclude recipient=obj,from recipient_is=kind:country,kind:political obl=from:* actor_is=kind:political,kind:igo cameo=161 needs=recipient obl_not=from:job,from:work,from:school,from:class,from:team,from:game obj_not=@diplomats,@observers,@aid-workers,@journalists
sack                   recipient=obj actor_is=kind:official recipient_is=kind:political needs=recipient mode=none
dismiss                recipient=obj actor_is=kind:official recipient_is=kind:person,kind:political,@people needs=recipient mode=none obj_not=@proposal,@demand,case,action,claim,charge,accusation,allegation,criticism,suggestion,report,idea,remark,concern,fear obl_not=as:*
fire                   recipient=obj actor_is=kind:country,sector:GOV,sector:MIL recipient_is=kind:person,minister,official,chief,general,aide,director needs=both mode=none obj_not=@bombs,@weapons,bullet,shot,round,taser
fire                   recipient=obj recipient_is=kind:official,@dismissed,minister,official,chief,general needs=recipient mode=none obj_not=@bombs,@weapons,bullet,shot,round,taser actor_is=kind:official
oust                   recipient=obj actor_is=kind:actor recipient_is=kind:political needs=recipient mode=none
suspend                recipient=obj actor_is=kind:official recipient_is=kind:person,officer,official,minister needs=recipient mode=none

[SANCTION cameo=162 mode=discontinue contexts=human_security pos=verb actor=subj recipient=to,for,from]
suspend/halt/stop/freeze/end/withhold/withdraw/terminate/discontinue/cancel/block/prohibit/ban obj=@help obj_not=fire recipient=to,for,from,with,in actor_is=kind:political recipient_not=sector:JUD
cut/reduce/slash/curtail obj=aid,assistance,help,relief,grant,loan,donation,support,cooperation,co-operation recipient=to,for,from,with,in actor_is=kind:political
cut/reduce/slash/curtail obj=@help recipient=to,from,with actor_is=kind:political needs=recipient
cut off                obj=@help,power,water recipient=to,from,for,obj actor_is=kind:actor
deny                   obj=entry,aid,access recipient=to,iobj actor_is=kind:political
pull                   obj=funding,plug recipient=for,from actor_is=kind:political

[SANCTION cameo=164 mode=withdraw contexts=diplomatic pos=verb actor=subj recipient=with,between,to]
break off              obj=@talks,visit,meeting,type:CONSULT recipient=with,between,to
call off               obj=@talks,visit,meeting,type:CONSULT recipient=with,between,to
suspend/cancel/halt/postpone/abandon/end/stop/freeze/scrap/terminate obj=talk,talks,negotiation,summit,meeting,visit,dialogue,contact,mediation,consultation,type:CONSULT recipient=with,between,to,in actor_is=kind:actor obj_mod_not=two-day,three-day,one-day
end                    obj=mediation recipient=between,in cameo=165
walk away              recipient=from obl=from:talks,from:negotiation,from:deal
withdraw               obl=from:talks,from:agreement,from:treaty,from:talk,from:negotiation,from:accord,from:pact,from:deal,from:organization,from:convention recipient=with,of,from actor_is=kind:actor cameo=160
pull out               obl=of:agreement,of:treaty,of:accord,of:pact,of:deal,from:agreement recipient=with,of actor_is=kind:actor cameo=160
quit                   obj=@talks,@agreement,kind:igo,alliance,coalition recipient=with,of actor_is=kind:political
leave                  obj=alliance,coalition,kind:igo actor_is=kind:political,kind:country
scrap/abrogate/annul/suspend/cancel/revoke/terminate/abandon/tear/denounce obj=@agreement obj_not=constitution recipient=with actor_is=kind:political cameo=160
tear up                obj=@agreement recipient=with actor_is=kind:political cameo=160

[SANCTION cameo=166 mode=expel contexts=diplomatic pos=verb actor=subj recipient=obj,from]
expel/suspend          obj=kind:country recipient=obj actor_is=kind:igo cameo=166 mode=withdraw
expel                  recipient=obj,of obj_word=embassy,consulate actor_is=kind:political,kind:country
expel                  obj=@diplomats,@observers,@aid-workers,@journalists,@troops,@peacekeepers recipient=obj,of,from
kick out               obj=@diplomats,@observers,@aid-workers,@journalists recipient=obj
throw out              obj=@diplomats,@observers,@aid-workers,@journalists recipient=obj
recall                 obj=@diplomats recipient=from,in,to,obj mode=withdraw
withdraw               obj=@diplomats,@observers,@peacekeepers,@aid-workers,staff,mission recipient=from,in mode=withdraw
withdraw/pull/recall   obj=force,troop,troops,contingent obj_mod=peacekeeping,peace-keeping,observer,monitoring recipient=from,in mode=withdraw cameo=1661
pull out               obj=@diplomats,@observers,@peacekeepers,@aid-workers,staff,mission recipient=from,of mode=withdraw
pull                   obj=@diplomats,@observers,@peacekeepers recipient=from,out mode=withdraw
evacuate               obj=embassy,@diplomats recipient=from,in mode=withdraw
force out              recipient=obj recipient_is=kind:actor,@aid-workers needs=recipient
force                  recipient=obj obl=out:*,from:country actor_is=kind:actor recipient_is=kind:actor needs=recipient
declare                obl_word=grata recipient=obj
order                  obj=@diplomats recipient=obj act=none obl_word=leave,out

[SANCTION cameo=116 mode=convict contexts=legal pos=verb actor=subj recipient=obj act=of,for]
convict                recipient=obj recipient_is=kind:person,@people,kind:actor needs=recipient
sentence               recipient=obj
find guilty            recipient=obj
jail                   recipient=obj
imprison               recipient=obj
condemn                obl=to:death,to:prison,to:imprisonment recipient=obj
fine                   recipient=obj actor_is=kind:official recipient_is=kind:actor needs=recipient
execute                recipient=obj actor_is=kind:official,kind:country recipient_is=kind:person,@people needs=recipient type=ASSAULT mode=none cameo=180 count=killed
hang                   recipient=obj actor_is=kind:official,kind:country recipient_is=kind:person,@people needs=recipient type=ASSAULT mode=none cameo=180 count=killed
hand down              obj=sentence,fine,verdict recipient=on,against,to actor_is=kind:official
impose                 obj=sentence,fine,verdict recipient=on,against,to actor_is=kind:official
disqualify             recipient=obj actor_is=kind:official recipient_is=kind:political needs=recipient

[SANCTION pos=noun actor=poss,mod,by recipient=of,with,from,against cameo=160]
suspension             of=none recipient=with,to,of needs=support mode=discontinue obl_not=on:license,of:license,on:licence,of:licence,on:*
dismissal              of=recipient needs=both
ouster                 of=recipient needs=both

# Relations: broken off, frozen, lowered.

[SANCTION cameo=161 mode=withdraw contexts=diplomatic pos=verb actor=subj recipient=with,to,between]
cut/sever/break/rupture/suspend/freeze/sunder obj=@relations obj_mod=diplomatic,consular,official,bilateral,trade,military,formal,economic,political,security recipient=with,to,between,from
downgrade/reduce/lower/scale obj=representation,relation,relations,tie,ties,presence recipient=with,to,in obj_mod=diplomatic,consular,official
cool                   obj=@relations recipient=with actor_is=kind:political
disown                 recipient=obj recipient_is=kind:actor actor_is=kind:political needs=recipient
shun/ostracize/ostracise recipient=obj actor_is=kind:political recipient_is=kind:political needs=both
derecognize/derecognise recipient=obj
withdraw               obj=recognition recipient=from,of,to
expel/eject/suspend/exclude recipient=obj,from obj=kind:country,kind:igo obl=from:kind:igo,from:bloc,from:union,from:organization,from:organisation,from:group,from:alliance actor_is=kind:actor mode=discontinue needs=recipient
suspend/revoke/freeze/terminate/strip/cancel obj=@memberships recipient=of,in,for,obj actor_is=kind:actor mode=discontinue needs=recipient
expel/eject/suspend    recipient=obj obl=from:party,from:parliament,from:caucus,from:senate,from:house,from:movement,from:union,from:bloc,from:league actor_is=kind:actor recipient_is=kind:actor,kind:person,@people mode=discontinue needs=recipient
withdraw/quit/secede/pull obl=from:kind:igo,from:bloc,from:alliance,from:coalition,from:organisation,from:organization,from:court,from:commission recipient=from actor_is=kind:country,kind:official,sector:PTY cameo=160 mode=discontinue
quit/leave/exit        obj=kind:igo,bloc,alliance,coalition,union,council,commission recipient=obj actor_is=kind:country,sector:PTY,sector:REB cameo=160 mode=discontinue
pull out               obl=of:kind:igo,of:coalition,of:alliance,of:commission,of:council,of:talks,of:summit,of:peace recipient=of actor_is=kind:actor cameo=160 mode=discontinue
walk away              obl=from:talks,from:negotiation,from:deal,from:accord,from:treaty recipient=from cameo=164 mode=discontinue
end/terminate/suspend/halt/freeze obj=cooperation,co-operation,collaboration,partnership,alliance,coordination recipient=with,between,to,on actor_is=kind:actor cameo=160 mode=discontinue
break off              obj=cooperation,co-operation,collaboration,alliance,engagement recipient=with cameo=160 mode=discontinue
drop/dump/ditch/axe/eject recipient=obj,from recipient_is=kind:official,minister,deputy,chief actor_is=kind:official,sector:PTY needs=both mode=none cameo=160 obj_not=@figures,@charges,plan

# Aid, funds, trade and services cut.

[SANCTION cameo=162 mode=discontinue contexts=human_security pos=verb actor=subj recipient=to,for,from,in]
axe/scrap/slash/chop/ax obj=grant,allowance,subsidy,pension,benefit,benefits,aid,funding,budget,scholarship,stipend recipient=of,for,to actor_is=kind:political,kind:person
cut/suspend/freeze/halt/stop/withhold/withdraw/slash/terminate/discontinue/cancel/block/pull/pause obj=aid,assistance,funding,loan,grant,credit,donation,contribution,payment,disbursement,tranche,subsidy obj_not=@figures recipient=to,for,from,with,in,of actor_is=kind:political
cut off                obj=aid,assistance,funding,fund,funds,supply,supplies,electricity,gas,oil,fuel,water,credit,export,trade recipient=to,for,from,in actor_is=kind:actor
turn off               obj=tap,taps,gas,supply,pipeline recipient=to,for actor_is=kind:political
shut off               obj=gas,supply,water,electricity,pipeline,oil recipient=to,for actor_is=kind:political
hold up                obj=aid,fund,funds,loan,tranche recipient=to,for actor_is=kind:political
defund                 recipient=obj actor_is=kind:political
halt/stop/suspend/freeze/cancel/ban/block obj=@goods-traded obj_not=@figures recipient=to,from,with,of,for,between actor_is=kind:country,kind:official
halt/stop/suspend/freeze/cancel/block obj=delivery,shipment,sale,sales,transfer obj_word=@arms recipient=to,for actor_is=kind:political
suspend/stop/halt/cancel obj=visa,visas,scholarship,exchange,recruitment recipient=for,to,of,from actor_is=kind:political
withdraw/pull/end      obj=support,backing recipient=from,for,to actor_is=kind:actor cameo=160
drop/dump/abandon      recipient=obj obj=ally actor_is=kind:political

# Talks and agreements broken off.

[SANCTION cameo=164 mode=withdraw contexts=diplomatic pos=verb actor=subj recipient=with,between,to,in]
break/call/put off     obj=@talks,visit,meeting,summit,tour recipient=with,between,to,in actor_is=kind:actor
suspend/halt/freeze/abandon/scrap/cancel/shelve/scuttle/torpedo obj=@talks,visit,peace,process obj_not=contact,session,conversation recipient=with,between,to,in actor_is=kind:actor
pull/walk/storm out    obl=of:@talks,from:@talks recipient=with,of,from actor_is=kind:actor
withdraw               obl=of:@talks,from:@talks recipient=with,of,from actor_is=kind:actor
quit/leave/abandon     obj=talks,negotiation,summit,peace,process recipient=with actor_is=kind:actor
snub                   recipient=obj actor_is=kind:political recipient_is=kind:political needs=both
suspend/cancel/halt/scrap obj=exercise,exercises,drill,drills,manoeuvre,manoeuvres,maneuvers,war-games recipient=with,obj actor_is=kind:country,kind:official
cancel/scrap/call      obj=trip,visit,tour obl=to:kind:place,to:kind:country recipient=to actor_is=kind:political actor_not=singer,musician,artist,actor,actress
end/terminate/denounce/abrogate/renounce/annul/revoke/rescind/repudiate/void obj=@agreement obj_mod=peace,ceasefire,trade,defence,defense,security,nuclear,arms,fisheries,military,extradition recipient=with actor_is=kind:actor cameo=160 mode=discontinue
withdraw/pull          obl=from:treaty,from:convention,from:accord,from:statute,from:protocol,from:pact,from:truce,from:ceasefire,from:deal recipient=with,from actor_is=kind:actor cameo=160 mode=discontinue

# Envoys: expelled, recalled, sent home.

[SANCTION cameo=166 mode=expel contexts=diplomatic pos=verb actor=subj recipient=obj,from,of]
expel/oust/evict/eject/kick/throw/boot/banish obj=@diplomats,attaché,staffer,@observers recipient=obj,of actor_is=kind:political
kick/throw/boot/drive out obj=@diplomats,@observers,@aid-workers,@journalists,mission,peacekeeper,ngo recipient=obj
send home              obj=@diplomats,@observers,@journalists,peacekeeper recipient=obj
send packing           obj=@diplomats,@observers,@journalists recipient=obj
order out              obj=@diplomats,@observers,@aid-workers,@journalists recipient=obj
order                  obj=@diplomats,@observers,@aid-workers,peacekeeper,attaché recipient=obj,of act=none obl_word=leave,depart,close,quit
tell/give              obj=@diplomats,@observers,@aid-workers obl_word=leave recipient=obj act=none obj_not=group
give                   obj_word=hours,days recipient=iobj,to obl_word=leave act=none
declare                obj=@diplomats obl_word=grata,unwelcome recipient=obj
declare                obl_word=non,grata,unwelcome recipient=obj,subj
close/shut/vacate      obj=embassy,consulate,mission,legation recipient=in,of,to,from mode=withdraw cameo=161 actor_is=kind:actor
close/shut down        obj=embassy,consulate,mission,legation recipient=in,of,to mode=withdraw cameo=161
recall/withdraw/pull/summon obj=ambassador,envoy,consul,nuncio,diplomat obl=from:*,for:consultation,for:consultations recipient=from,in,to mode=withdraw
call/bring home        obj=@diplomats recipient=from,in mode=withdraw
withdraw/pull/recall   obj=ambassador,envoy,staff,diplomat recipient=from,in,to mode=withdraw obj_word=its,their,his
withdraw/evacuate/pull obj=@aid-workers,staff,personnel recipient=from,in mode=withdraw cameo=1663 actor_is=kind:igo,kind:ngo

# Courts: verdicts and sentences.

[SANCTION cameo=116 mode=convict contexts=legal pos=verb actor=subj recipient=obj act=of,for]
sentence               recipient=obj obl=to:death,to:year,to:years,to:month,to:months,to:life,to:prison,to:jail,to:lashes,in:absentia
condemn                recipient=obj obl=to:death,to:year,to:years,to:hang,to:life,to:jail,to:exile
convict                recipient=obj obl=of:*,in:absentia,on:charge,on:charges,on:count,for:* needs=none
jail                   recipient=obj obl=for:year,for:years,for:month,for:months,for:life,for:*,over:*
send                   recipient=obj obl=to:jail,to:prison,to:gallows recipient_is=kind:person,@people,kind:actor actor_is=kind:official
send                   recipient=obj obl=to:jail,to:prison,to:gallows obl_word=year,years,month,months,life
send down              recipient=obj recipient_is=kind:person,@people,kind:actor needs=recipient
imprison               recipient=obj obl=for:year,for:years,for:life
fine                   recipient=obj recipient_is=@people,kind:person,kind:actor,@journalists,company,bank,firm,newspaper needs=recipient act=none
fine                   recipient=obj obl=for:*,over:* act=none
flog/cane/whip/lash    recipient=obj actor_is=sector:JUD,kind:official type=ASSAULT mode=beat cameo=182 act=none
find                   obl_word=guilty,liable recipient=obj
rule                   obl=against:kind:actor,against:@people recipient=against actor_is=sector:JUD act=none
order                  recipient=obj,for obj_word=pay act=none actor_is=sector:JUD,magistrate,judge,court,tribunal
order                  obl_word=pay recipient=obj act=none actor_is=sector:JUD,magistrate,judge,court,tribunal,jury
hand                   obj=@penalties,term recipient=iobj,to act=none
hand down              obj=@penalties recipient=on,against,to,for act=none
hand/mete out          obj=@penalties recipient=on,against,to,for act=none
give                   obj=@penalties,year,years recipient=iobj,to act=none actor_is=sector:JUD,court,judge,magistrate,tribunal
impose/pronounce/pass/issue/uphold/confirm/affirm obj=sentence,fine,verdict,conviction,penalty obj_mod_not=price recipient=on,against,of,for act=none actor_is=kind:official
uphold/confirm/affirm/increase/extend obj=sentence,conviction,verdict,term recipient=of,against,on act=none
receive/get/draw/serve obj=@penalties,term obl_word=year,years,life,death,suspended recipient=subj actor=none act=none
receive/get            obj=sentence recipient=subj actor=none act=none
face                   obj=gallows recipient=subj actor=none act=none
impeach                recipient=obj actor_is=kind:official type=ACCUSE mode=none cameo=115 act=none
disbar/defrock/excommunicate recipient=obj act=none mode=none cameo=160
suspend                obl=from:duty,from:post,from:office,without:pay recipient=obj recipient_is=kind:person,@people,@dismissed mode=none cameo=160 act=none
ban                    obl=for:life,for:year,for:years,from:politics,from:office recipient=obj recipient_is=kind:person,kind:political,politician type=COERCE mode=restrict cameo=172 act=none

[SANCTION cameo=160 pos=noun actor=by,poss,mod recipient=of,from,against,with]
expulsion              of=recipient recipient=of,from mode=expel cameo=166 contexts=diplomatic needs=recipient/support
recall                 of=recipient actor=by,poss recipient=of,from mode=withdraw cameo=166 contexts=diplomatic obl=of:ambassador,of:envoy,of:diplomat needs=none
suspension             of=recipient recipient=of,from mode=discontinue obl=of:aid,of:tie,of:ties,of:relation,of:relations,of:talks,of:flight,of:membership,of:loan,of:fund,of:cooperation,from:* needs=none
cutoff                 of=none recipient=to,for mode=discontinue cameo=162 obl=of:aid,of:gas,of:oil,of:fund,of:supply,of:power needs=none
conviction             of=recipient actor=by recipient=of,poss mode=convict cameo=116 contexts=legal needs=recipient mod_not=religious,deep,moral,political,strong,own,speeding,traffic,prior,previous
sentencing             of=recipient actor=by recipient=of,poss mode=convict cameo=116 contexts=legal needs=recipient
sentence               of=none actor=by recipient=poss,on,for,against mode=convict cameo=116 contexts=legal needs=recipient
verdict                of=none actor=by,poss recipient=against,on mode=convict cameo=116 contexts=legal obl=against:kind:actor,against:kind:person needs=recipient
imprisonment           of=recipient actor=by recipient=of,poss mode=convict cameo=116 contexts=legal needs=recipient
death sentence         of=none actor=by recipient=on,for,against mode=convict cameo=116 contexts=legal needs=recipient/support
prison sentence        of=none actor=by recipient=on,for,against mode=convict cameo=116 contexts=legal needs=recipient/support
jail term              of=none actor=by recipient=on,for,against mode=convict cameo=116 contexts=legal needs=support

# Thrown out, cut off, sentenced: more ways of saying so.

[SANCTION cameo=116 mode=convict contexts=legal pos=verb actor=subj recipient=obj,iobj,to,on,of]
hand/give/serve/mete   obj=term,sentence,sentences,fine,years,months,life,lashes,penalty obl_not=to:charity recipient=iobj,to,obj actor_is=sector:JUD,judge,judges,court,tribunal,magistrate,jury
hand/mete out          obj=term,sentence,sentences,fine,fines,penalty,penalties,lashes recipient=to,on actor_is=kind:official
get/receive            obj=term,sentence,years,life,months,lashes,penalty obj_mod=jail,prison,death,suspended,life,year,month recipient=subj actor=from obl_not=from:firm
uphold/confirm/affirm  obj=sentence,conviction,term,verdict,ban recipient=of,on,against actor_is=sector:JUD,court,judge,judges
pronounce              obl_word=guilty recipient=obj
put                    obl=behind:bar,behind:bars recipient=obj obl_word=years actor_is=sector:JUD,court,judge

[SANCTION cameo=161 mode=discontinue contexts=diplomatic pos=verb actor=subj recipient=obj,of,from,with,in]
throw/kick/boot/drum out recipient=obj recipient_is=kind:country,kind:political actor_is=kind:igo,kind:country,kind:political needs=both
suspend/expel/eject/bar recipient=obj,of obj=membership,kind:country obl=from:kind:igo,from:bloc,from:body,from:council,from:summit actor_is=kind:igo,kind:country
suspend/freeze/halt/stop/cut/block/cancel obj=lending,disbursement,disbursements,payments,cooperation,co-operation,projects,purchases,purchase,exports,import,imports,sales,deliveries,flights,visas,exchange,exchanges recipient=to,with,for,from,in actor_is=kind:igo,kind:country,bank cameo=162
cut                    obl_word=off obj=lending,aid,power,gas,electricity,supplies,ties,credit,funds recipient=to,with,for,from actor_is=kind:political cameo=162
storm/walk/pull out    obl=of:@talks,of:summit,of:negotiations,of:meeting recipient=with actor_is=kind:actor,delegate,delegates,negotiator,negotiators cameo=164 mode=withdraw
break                  obl_word=off obj=@talks,contacts,relations,ties recipient=with,between cameo=164 mode=withdraw actor_is=kind:actor
turn                   obj=back,backs obl=on:kind:actor recipient=on actor_is=kind:political
tear                   obl_word=up obj=@agreement recipient=with actor_is=kind:political cameo=160
pull                   obj=plug obl=on:talks,on:aid,on:funding,on:deal,on:project,on:cooperation recipient=with,on actor_is=kind:political
drop/strip/remove      recipient=obj,of obl=of:membership,of:status,of:seat,from:council,of:title,of:honour,of:rank actor_is=kind:political needs=recipient
