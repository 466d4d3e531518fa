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
suspend/expel/oust/exclude recipient=obj,from recipient_is=kind:country,kind:political obl=from:* actor_is=kind:political,kind:igo cameo=161 needs=recipient
sack                   recipient=obj actor_is=kind:official recipient_is=kind:political needs=recipient mode=none
dismiss                recipient=obj actor_is=kind:official recipient_is=kind:person,kind:political,@people needs=recipient mode=none obj_not=@proposal,@demand,case
fire                   recipient=obj actor_is=kind:official recipient_is=kind:person,minister,official,chief,general,aide,director needs=recipient mode=none obj_not=@bombs
oust                   recipient=obj actor_is=kind:actor recipient_is=kind:political needs=recipient mode=none
strip                  recipient=obj actor_is=kind:political obl=of:* recipient_is=kind:person,kind:political needs=recipient
suspend                recipient=obj actor_is=kind:official recipient_is=kind:person,officer,official,minister needs=recipient mode=none

[SANCTION cameo=162 mode=discontinue contexts=human_security pos=verb actor=subj recipient=to,for,from]
cut/suspend/halt/stop/freeze/end/withhold/withdraw/reduce/slash/terminate/discontinue/cancel/block/curtail/prohibit/ban obj=@help obj_not=fire recipient=to,for,from,with,in actor_is=kind:political
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
scrap/abrogate/annul/suspend/cancel/revoke/terminate/abandon/tear/denounce obj=@agreement recipient=with actor_is=kind:political cameo=160
tear up                obj=@agreement recipient=with actor_is=kind:political cameo=160

[SANCTION cameo=166 mode=expel contexts=diplomatic pos=verb actor=subj recipient=obj,from]
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
expulsion              of=recipient recipient=from mode=expel cameo=166 contexts=diplomatic needs=both
suspension             of=none recipient=with,to,of needs=support mode=discontinue
conviction             recipient=poss recipient_not=kind:country,sector:JUD obl_not=of:* actor=by mode=convict cameo=116 contexts=legal needs=recipient
conviction             of=recipient mode=convict cameo=116 contexts=legal needs=both
dismissal              of=recipient needs=both
ouster                 of=recipient needs=both
