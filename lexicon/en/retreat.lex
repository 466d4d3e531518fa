# RETREAT: concessions with immediate material effect: release, return, withdrawal, disarmament, truce, access, resignation, eased sanctions.

[RETREAT cameo=084 pos=verb actor=subj recipient=to,iobj]
return                 obj=@property,@territory,body,remains,territory,land,artefact,artifact recipient=to actor_is=kind:actor
hand back              recipient=to,obj
give back              recipient=to
hand over              obj=@territory,@property,control,power,authority,weapon,arms recipient=to actor_is=kind:actor
cede                   recipient=to
relinquish             recipient=to,over obj_not=title,lead
restore                obj=property,land,electricity,power,water,service recipient=to,in actor_is=kind:political
pay                    obj=compensation,reparation,reparations,ransom,damages recipient=to,iobj,for actor_is=kind:actor contexts=reparations
compensate             recipient=obj actor_is=kind:political contexts=reparations
unfreeze/unblock       recipient=of,to
release                obj=asset,funds,fund,body,remains,ship,vessel,plane recipient=of,to actor_is=kind:political cameo=0842

[RETREAT cameo=0841 mode=release contexts=legal pos=verb actor=subj recipient=obj]
let out                recipient=obj
quash/overturn         obj=conviction,sentence,verdict actor_is=kind:official recipient=of,against
reprieve               recipient=obj
release                actor_is=kind:actor obj=@captives,kind:person,@people,@aid-workers recipient=obj,to
free                   obj=@captives,kind:person,@people recipient=obj actor_is=kind:actor
set free               recipient=obj
liberate               obj=@captives,kind:person recipient=obj
let go                 recipient=obj recipient_is=@captives,kind:person
let                    obj=@captives obl=go:*
return                 obj=@captives,kind:person recipient=obj,to obj_not=leader,minister,president,child needs=recipient
acquit                 recipient=obj actor_is=kind:official contexts=legal
amnesty                recipient=obj
parole                 recipient=obj
bail                   recipient=obj
exonerate              recipient=obj
clear                  recipient=obj recipient_is=kind:person obl=of:charge,of:wrongdoing
hand over              obj=hostage,prisoner,captive,detainee recipient=obj,to

[RETREAT cameo=085 contexts=economic pos=verb actor=subj recipient=on,against,for,from]
lift/ease/end/remove/suspend/drop/relax/loosen/scrap/waive obj=@sanctions recipient=on,against,for,from,of actor_is=kind:political
lift/ease/remove/suspend obj=restriction recipient=on,against,for,from actor_is=kind:political obj_mod=trade,travel,economic,import,export,financial

[RETREAT cameo=086 mode=access contexts=diplomatic pos=verb actor=subj recipient=obj,to]
admit                  recipient=obj recipient_is=@observers,@peacekeepers,@journalists,@aid-workers
allow/permit/let       obj=@observers,@peacekeepers,@aid-workers,access,return,visit,delivery,inspection,@aid recipient=obj,to,of,for,by actor_is=kind:actor
allow/permit/let       act=xcomp recipient=obj recipient_is=@observers,@peacekeepers,@aid-workers,@journalists,refugee,convoy,exile,family needs=recipient actor_is=kind:actor
allow/permit           act=xcomp,obj recipient=obj actor_is=kind:political needs=act act_is=cooperative
grant/give             obj=access,permission,entry,visa recipient=to,iobj,for actor_is=kind:actor
open/reopen/re-open    obj=@borders,crossing recipient=to,with,for,advcl,xcomp actor_is=kind:actor
accept                 obj=@observers,@peacekeepers recipient=obj,from actor_is=kind:actor
receive                obj=@observers,@peacekeepers recipient=obj,from actor_is=kind:actor
readmit/re-admit       recipient=obj actor_is=kind:actor
improve                subj=access recipient=none actor=subj

[RETREAT cameo=0871 mode=ceasefire contexts=military pos=verb actor=subj recipient=with,in,between]
declare/announce/call/proclaim/order obj=@ceasefire,truce,halt,end obj_not=fire recipient=with,against,in,to
observe/respect/honor/honour/implement/extend/renew obj=@ceasefire,truce obj_not=fire recipient=with,in
hold                   obj=fire recipient=none
cease                  obj=fire,hostility,hostilities,attack,operation,shelling recipient=against,on,with,in
agree                  obj=ceasefire recipient=with mutual=yes type=AGREE mode=none cameo=0356
halt/stop/end/suspend/cease obj=@war,type:ASSAULT,type:MOBILIZE recipient=on,against,in,with actor_is=kind:actor

[RETREAT cameo=0872 mode=withdraw contexts=military pos=verb actor=subj recipient=from]
withdraw               obj=@troops,kind:armed recipient=from
withdraw               obj=none actor_is=kind:armed,kind:country recipient=from,to actor_not=candidate
withdraw               obj=none recipient=from obl=from:@territory,from:kind:place actor_is=kind:armed,kind:country,kind:actor
pull out               recipient=from obj=@troops,none actor_is=kind:armed,kind:country
pull back              recipient=from obj=@troops,none actor_is=kind:armed,kind:country
pull                   obj=@troops recipient=from,out
retreat                actor_is=kind:armed,kind:actor recipient=from
withdraw               obl=from:kind:place,from:@territory recipient=from actor_is=kind:armed
evacuate               actor_is=kind:armed obj=@territory,position,positions,base recipient=of
vacate                 actor_is=kind:actor recipient=of
abandon                actor_is=kind:armed obj=@territory,position,positions recipient=of
leave                  actor_is=kind:armed recipient=obj recipient_is=kind:place needs=recipient
lift/ease/end/remove/relax obj=@blockade recipient=of,on,around,in actor_is=kind:actor
bring home             obj=@troops recipient=from
recall                 obj=@troops recipient=from
redeploy               actor_is=kind:armed,kind:country recipient=from obl=from:*
reduce/cut/scale/trim  obj=@troops recipient=in,from obj_not=missile actor_is=kind:political

[RETREAT cameo=0873 mode=disarm contexts=military pos=verb actor=subj recipient=in,to]
disarm                 actor_is=kind:actor recipient=obj
demobilize/demobilise  recipient=obj actor_is=kind:actor
disband                actor_is=kind:actor recipient=obj recipient_is=kind:armed
dismantle/destroy/scrap/decommission/eliminate obj=arsenal,warhead,stockpile,missile,missiles,weapons,reactor,weapon,facility actor_is=kind:political obj_mod=nuclear,chemical,biological,ballistic,own,its recipient=none
lay down               obj=arm,arms,weapon,weapons recipient=to
surrender              obj=arm,arms,weapon,weapons recipient=to
hand in                obj=arm,arms,weapon,weapons recipient=to
give up                obj=arm,arms,weapon,weapons,programme,program,struggle recipient=to
renounce               obj=violence,terrorism,war,struggle,weapons recipient=none
disengage              actor_is=kind:actor recipient=from
stand down             actor_is=kind:armed
demilitarize/demilitarise recipient=obj
freeze/suspend/halt/stop obj=enrichment,test,tests,testing,programme,program actor_is=kind:political obj_mod=nuclear,missile,uranium,plutonium,weapons recipient=none

[RETREAT cameo=0874 mode=disarm contexts=military pos=verb actor=subj recipient=to]
surrender              recipient=to obj=none actor_is=kind:actor
surrender              obj=@territory recipient=to
capitulate             recipient=to actor_is=kind:actor
give up                actor_is=kind:armed obj=none recipient=to
defect                 recipient=to actor_is=kind:actor
turn in                obj=weapon,weapons,arms recipient=to
yield                  obj=@territory recipient=to

[RETREAT cameo=0831 mode=resign contexts=executive pos=verb actor=subj recipient=none]
walk out               obl=of:government,of:cabinet,of:coalition,from:government actor_is=kind:political
resign                 actor_is=kind:political,kind:person recipient=none
step down              actor_is=kind:political,kind:person recipient=none
step aside             actor_is=kind:political recipient=none
stand down             actor_is=kind:official
quit                   obj=@office,kind:political,none actor_is=kind:official recipient=none
abdicate               recipient=none
tender/submit/offer/announce/hand obj=resignation recipient=to,iobj
leave                  obj=office,power,government actor_is=kind:official
relinquish             obj=@office actor_is=kind:political
renounce               obj=throne,presidency
bow out                actor_is=kind:official

[RETREAT pos=noun actor=poss,mod,by,of recipient=from contexts=military]
withdrawal             mode=withdraw cameo=0872 actor=poss,mod,by recipient=from of=actor needs=both
pullout                mode=withdraw cameo=0872 recipient=from of=actor needs=both
pullback               mode=withdraw cameo=0872 recipient=from of=actor needs=both
retreat                mode=withdraw cameo=0872 recipient=from of=actor needs=support
release                recipient=poss recipient_not=kind:country,sector:GOV obl_not=of:* actor=by mode=release cameo=0841 contexts=legal needs=recipient
release                mode=release cameo=0841 contexts=legal of=recipient actor=by recipient=from needs=both
resignation            mode=resign cameo=0831 contexts=executive of=actor recipient=none needs=support
ceasefire              mode=ceasefire cameo=0871 of=none actor=poss,mod,by,between recipient=with,in needs=support
cease - fire           mode=ceasefire cameo=0871 of=none actor=poss,mod,by,between recipient=with,in needs=support
truce                  mode=ceasefire cameo=0871 of=none actor=poss,mod,by,between recipient=with,in needs=support
disarmament            mode=disarm cameo=0873 of=recipient needs=both
demobilization         mode=disarm cameo=0873 of=recipient needs=both
surrender              mode=disarm cameo=0874 of=actor recipient=to needs=support
compensation           cameo=084 contexts=reparations of=none recipient=to needs=support
access                 mode=access cameo=0863 of=none needs=support
