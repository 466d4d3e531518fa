# THREATEN: warnings of coercive consequences, ultimatums. What is threatened decides the mode (compose.lex).

[THREATEN cameo=130 pos=verb actor=subj recipient=obj,against,to act=xcomp,with,obj,ccomp,of]
threaten               actor_is=kind:actor recipient=obj,against,with act=xcomp,with,obj,ccomp subj_not=@figures
warn                   recipient=obj,against act=ccomp,of needs=act act_is=hostile actor_is=kind:actor
warn                   recipient=obj actor_is=kind:political recipient_is=kind:political act=ccomp,of,against,xcomp needs=recipient
caution                recipient=obj actor_is=kind:political recipient_is=kind:political needs=recipient
vow                    act=xcomp,ccomp,obj needs=act act_is=hostile
vow                    obj=revenge,retaliation,vengeance,retribution,war,reprisal recipient=on,against act=none cameo=138 mode=violence
swear                  obj=revenge,vengeance recipient=on,against cameo=138 mode=violence
promise                obj=retaliation,revenge,vengeance,retribution recipient=against,on act=none cameo=138 mode=violence
promise/pledge         act=xcomp,ccomp,obj needs=act act_is=hostile
give/issue/deliver/present/set obj=ultimatum recipient=iobj,to act=obj cameo=139 mode=relations
issue/give/deliver/send obj=warning,threat recipient=to,iobj,against act=obj actor_is=kind:actor
make                   obj=threat recipient=to,against act=obj
call                   obj=strike,boycott recipient=against,over actor_is=kind:actor type=PROTEST mode=strike cameo=143 weak=yes
announce/call/declare  obj=@strike recipient=against,over actor_is=kind:actor type=PROTEST mode=strike cameo=143
brandish               recipient=at,against obj=weapon,weapons,gun
intimidate             recipient=obj actor_is=kind:actor
menace                 recipient=obj actor_is=kind:actor
blackmail              recipient=obj actor_is=kind:actor
rattle                 obj=saber,sabre recipient=at
reserve                obj=right recipient=none act=obj
declare                obj=war recipient=on,against cameo=138 mode=violence actor_is=kind:actor recipient_not=@figures,drug,terror,drugs
seek                   obj=revenge,vengeance,retribution recipient=against,on cameo=138 mode=violence
place                  obj=bounty,price recipient=on cameo=138 mode=violence
consider/mull/weigh/plan obj=@sanctions,action,retaliation,strike,reprisal recipient=against,on act=obj actor_is=kind:political mode=restrict cameo=1312

[THREATEN pos=noun actor=poss,mod,by,from recipient=against,to act=acl,of,ccomp cameo=130]
threat                 actor=poss,by,from,mod recipient=against,to act=acl,of,ccomp needs=act+actor/support act_is=hostile
warning                needs=support recipient=to,against act=acl,of,ccomp
ultimatum              needs=support recipient=to,for cameo=139 mode=relations
death threat           needs=support recipient=against,to mode=violence cameo=138

[THREATEN pos=adj actor=subj act=xcomp,for cameo=130]
ready                  needs=act act_is=hostile
prepared               needs=act act_is=hostile
willing                needs=act act_is=hostile
determined             needs=act act_is=hostile
poised                 needs=act act_is=hostile
