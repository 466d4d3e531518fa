# CONCEDE: concessions in words or law without immediate material effect; political reform, eased curfews, called-off dissent.

[CONCEDE cameo=080 pos=verb actor=subj recipient=to]
yield                  obl=to:@demand,to:pressure,to:kind:actor recipient=to
bow                    obl=to:@demand,to:pressure recipient=to,from
cave                   recipient=to obl=to:*,in:* actor_is=kind:political
cave in                recipient=to
give in                recipient=to
back down              recipient=none actor_is=kind:political
relent                 recipient=none
concede                obj=defeat,demand,point,election,territory recipient=to actor_is=kind:political
climb down             actor_is=kind:political
capitulate             recipient=to obl=to:@demand
make                   obj=concession,compromise recipient=to
grant                  obj=concession,amnesty recipient=to,iobj
announce               obj=concession recipient=to
soften                 obj=stance,position,line,demand recipient=toward,towards,on
moderate               obj=stance,position,demand recipient=none
drop                   obj=@demand,@charges,objection,opposition,condition,claim,insistence recipient=against,for,to,that
withdraw               obj=@demand,@charges,complaint,objection,threat,claim recipient=against,for
abandon                obj=@demand,claim,opposition,threat recipient=for,to
relax/ease/loosen      obj=restriction,rule,curb,control,law,regulation,grip,ban,requirement,censorship,policy recipient=on,in,against,for cameo=081
lift/remove/cancel/rescind/repeal/revoke/scrap/abolish obj=restriction,ban,censorship,curb,rule,law,decree,regulation,prohibition recipient=on,in,against,for,from cameo=081
ease/lift/relax/end/remove obj=curfew recipient=in,on,from cameo=0813 contexts=pro_democracy
lift/end/cancel/revoke/rescind obj=emergency,law,state recipient=in,on,from cameo=0814 contexts=pro_democracy obj_word=emergency,martial
legalize/legalise      obj=@parties,kind:political recipient=obj cameo=0812
unban                  recipient=obj cameo=0812
allow                  obj=protest,demonstration,rally,march,opposition,party cameo=082 recipient=of,by
permit                 obj=protest,demonstration,rally,march cameo=082 recipient=of,by
call off               obj=@protests recipient=against,over,with cameo=082 contexts=rights_freedoms
cancel/postpone/suspend/end obj=@protests recipient=against,over,with cameo=082 contexts=rights_freedoms
dismiss/sack           obj=government,cabinet actor_is=kind:official cameo=0831 contexts=executive recipient=obj
reinstate              recipient=obj cameo=0831 actor_is=kind:political
rehabilitate           recipient=obj actor_is=kind:political recipient_is=kind:actor cameo=080
introduce/implement/enact obj=@reform recipient=in,for cameo=083 contexts=political_institutions actor_is=kind:political
schedule/call/announce obj=election,elections,referendum,poll,vote recipient=in,for cameo=083 contexts=election,political_institutions actor_is=kind:official
grant                  obj=@rights recipient=to,iobj cameo=0833 contexts=rights_freedoms
enhance/expand/widen/restore obj=freedom,freedoms,right,rights,liberty,autonomy,democracy recipient=of,for,in cameo=0833 contexts=rights_freedoms actor_is=kind:political
decriminalize/decriminalise obj=* cameo=081
amend                  obj=constitution,law cameo=083 contexts=political_institutions actor_is=kind:political
dissolve               obj=parliament,government,assembly,cabinet actor_is=kind:official cameo=0831 contexts=executive recipient=obj
commute                obj=sentence recipient=of,to cameo=080 contexts=legal
accept                 obj=defeat,demand,resignation cameo=080 recipient=from,of,by
meet                   obj=@demand recipient=from,of,by actor_is=kind:political cameo=083
comply                 recipient=with obl=with:@demand,with:order,with:resolution,with:deadline,with:demands actor_is=kind:political
reverse                obj=decision,ban,policy actor_is=kind:political recipient=on,of cameo=0832
shelve                 obj=plan,law,bill,reform actor_is=kind:political cameo=0832 recipient=none
retract                obj=statement,claim,accusation,threat recipient=against
tolerate               obj=protest,demonstration,opposition,rally cameo=082

[CONCEDE pos=noun actor=poss,mod,by recipient=to,on,in,for cameo=080 needs=actor]
concession             needs=support recipient=to
lifting                of=none actor=by,poss obl=of:curfew,of:ban,of:emergency,of:restriction,of:censorship needs=none
easing                 of=none actor=by,poss obl=of:restriction,of:curfew,of:curb needs=none
