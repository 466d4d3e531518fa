# AID: one-way material benefit: money, arms, relief, protection, asylum.

[AID cameo=070 pos=verb actor=subj recipient=iobj,to,for,with]
receive                obj=@aid,@arms,car,vehicle actor=from recipient=subj actor_is=kind:political needs=actor
aid                    recipient=obj actor_is=kind:actor recipient_is=kind:actor
assist                 recipient=obj recipient_is=kind:actor actor_is=kind:actor
help                   recipient=obj recipient_is=kind:political actor_is=kind:political needs=both weak=yes
give                   obj=@aid recipient=iobj,to actor_is=kind:political
provide                obj=@aid recipient=iobj,to,for actor_is=kind:actor
grant                  obj=@aid recipient=iobj,to actor_is=kind:actor
extend                 obj=aid,assistance,help,loan,credit,grant recipient=to,iobj
donate                 recipient=to,for actor_is=kind:actor obj_not=blood,organ,kidney
deliver                obj=@aid recipient=to,in,for actor_is=kind:actor
supply                 obj=@aid,@arms,oil,gas,electricity recipient=to,with,iobj actor_is=kind:actor
supply                 obl=with:@aid,with:@arms,with:oil recipient=obj actor_is=kind:actor
provide                obl=with:@aid,with:@arms recipient=obj actor_is=kind:actor
send                   obj=@aid,convoy,doctor,team,medic,nurse,rescuer,engineer,expert,adviser,advisor recipient=to,iobj,for obj_not=letter actor_is=kind:actor
ship                   obj=@aid,@arms recipient=to actor_is=kind:actor
fly                    obj=@aid recipient=to,into actor_is=kind:actor
airlift                recipient=to,from,obj actor_is=kind:actor
airdrop/air-drop       recipient=to,over,in actor_is=kind:actor
drop                   obj=food,supplies,aid,leaflet recipient=to,over,in actor_is=kind:actor
distribute             obj=@aid recipient=to,among,in actor_is=kind:actor
bring                  obj=aid,food,relief,supplies,medicine recipient=to actor_is=kind:actor
offer                  obj=reward recipient=to

[AID cameo=071 contexts=economic pos=verb actor=subj recipient=to,iobj]
lend                   obj=*,@aid obj_not=support,backing,weight,hand,credence,name,ear recipient=to,iobj actor_is=kind:political
loan                   recipient=to,iobj actor_is=kind:political
finance/fund           obj_not=minister,ministry,chief,secretary,committee recipient=obj,in,for actor_is=kind:political weak=yes
subsidize/subsidise    recipient=obj actor_is=kind:political recipient_is=kind:political
bail out               recipient=obj actor_is=kind:political
cancel/write/forgive/reschedule obj=debt,debts recipient=of,for,owed actor_is=kind:political
approve/disburse/release obj=loan,grant,credit,tranche,aid,fund,funds,assistance,bailout recipient=to,for actor_is=kind:political
pay                    obj=salary,subsidy,bill recipient=to,of actor_is=kind:political recipient_is=kind:political needs=recipient
invest                 recipient=in actor_is=kind:country recipient_is=kind:country needs=recipient

[AID cameo=072 contexts=military pos=verb actor=subj recipient=obj]
arm                    recipient=obj actor_is=kind:actor recipient_is=kind:actor needs=recipient
equip                  needs=recipient recipient=obj actor_is=kind:political recipient_is=kind:political
train                  recipient=obj,for actor_is=kind:political recipient_is=kind:armed needs=recipient
smuggle                obj=@arms recipient=to actor_is=kind:actor
reinforce              recipient=obj actor_is=kind:armed recipient_is=kind:armed needs=recipient

[AID cameo=073 contexts=human_security pos=verb actor=subj recipient=obj]
evacuate               actor_is=kind:political recipient=obj,from
rescue                 actor_is=kind:political recipient=obj,from recipient_is=kind:person,@people needs=recipient
feed                   actor_is=kind:political recipient=obj
shelter                actor_is=kind:political recipient=obj recipient_is=@people
resettle               actor_is=kind:political recipient=obj
treat                  actor_is=kind:political recipient=obj recipient_is=victim,refugee,wounded,casualty
vaccinate              actor_is=kind:political recipient=obj
host/house             actor_is=kind:political recipient=obj recipient_is=refugee,displaced
care                   obl=for:refugee,for:victim,for:wounded recipient=for

[AID cameo=074 contexts=peacekeeping pos=verb actor=subj recipient=to,in]
deploy/send/dispatch/contribute/provide obj=@peacekeepers,peacekeeper recipient=to,in
contribute             obj=@aid,@troops recipient=to,for,in actor_is=kind:actor
deploy/send/dispatch   obj=force,troop,troops obj_mod=peacekeeping,peace-keeping,stabilization recipient=to,in
arrive/land            actor_is=@peacekeepers recipient=in,at
arrive/land            subj=troop,troops,force,soldier,deployment,patch subj_mod=peacekeeping,peace-keeping recipient=in,at
protect                actor_is=kind:political recipient=obj recipient_is=kind:person,@people,kind:country needs=recipient
escort                 actor_is=kind:armed recipient=obj
provide/offer/give     obj=protection,escort,security recipient=to,for,iobj actor_is=kind:political
guard                  actor_is=peacekeeper recipient=obj

[AID cameo=075 contexts=asylum pos=verb actor=subj recipient=to,iobj]
grant/give/offer       obj=@asylum recipient=to,iobj actor_is=kind:actor
admit                  recipient=obj recipient_is=refugee,migrant,asylum,seeker
accept/take            obj=refugee,migrant,asylum recipient=obj,from actor_is=kind:actor
take in                obj=refugee,migrant,person recipient=obj
harbor/harbour         recipient=obj recipient_is=refugee,exile

[AID pos=noun actor=poss,mod,from,by recipient=to,for cameo=070]
aid                    needs=support of=none
assistance             needs=support of=none
humanitarian aid       needs=support of=none cameo=073 contexts=human_security
relief                 needs=support of=none cameo=073
evacuation             recipient=of,from needs=both cameo=073
airlift                needs=both cameo=073
