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
approve/disburse/release obj=loan,grant,credit,tranche,aid,fund,funds,assistance,bailout recipient=to,for actor_is=kind:political recipient_is=kind:actor,kind:place needs=recipient
pay                    obj=salary,subsidy,bill recipient=to,of actor_is=kind:political recipient_is=kind:political needs=recipient
invest                 recipient=in actor_is=kind:country recipient_is=kind:country needs=recipient

[AID cameo=072 contexts=military pos=verb actor=subj recipient=obj]
arm                    recipient=obj actor_is=kind:actor recipient_is=kind:actor needs=recipient
equip                  needs=recipient recipient=obj actor_is=kind:political recipient_is=kind:political
train                  recipient=obj,for actor_is=kind:political recipient_is=kind:armed needs=both
smuggle                obj=@arms recipient=to actor_is=kind:actor
reinforce              recipient=obj actor_is=kind:armed recipient_is=kind:armed needs=recipient

[AID cameo=073 contexts=human_security pos=verb actor=subj recipient=obj]
evacuate               actor_is=kind:political recipient=obj,from
rescue                 actor_is=kind:political recipient=obj,from recipient_is=kind:person,@people needs=recipient
feed                   actor_is=kind:political recipient=obj obl_not=to:* needs=recipient
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
protect                actor_is=kind:political recipient=obj recipient_is=kind:person,@people,kind:country needs=recipient obj_not=majority,interest,right,seat
escort                 actor_is=kind:armed recipient=obj obl_not=from:* needs=both
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
relief                 needs=support of=none cameo=073
airlift                needs=both cameo=073

# Money and goods, by every verb of giving.

[AID cameo=070 pos=verb actor=subj recipient=iobj,to,for,with,in]
give/donate/hand/deliver/provide/supply/grant/send/ship/present obj=@aid-goods obj_not=blood,book recipient=iobj,to,for actor_is=kind:country,kind:official,kind:igo,kind:ngo
give/donate/provide/grant/allocate/contribute/disburse/earmark/release/approve/transfer/wire/channel obj=@payments recipient=iobj,to,for,in actor_is=kind:country,kind:official,kind:igo,kind:ngo
give                   obj=million,billion,grant,loan,credit,aid,assistance,equipment recipient=iobj,to,for actor_is=kind:actor
allocate/approve/grant/authorize/authorise/announce/unveil obj=aid,assistance,loan,grant,credit,bailout,funding,relief recipient=to,for,iobj,of actor_is=kind:political obj_mod_not=stimulus,domestic
supply/provide/equip/furnish obl=with:@aid-goods,with:@arms,with:@payments,with:@aid recipient=obj actor_is=kind:actor
help/assist/aid        recipient=obj obl=with:@aid,with:@payments,with:@aid-goods,after:earthquake,after:flood,after:cyclone actor_is=kind:actor
come                   obl=to:aid,to:rescue,to:assistance,to:help recipient=of actor_is=kind:actor
funnel/channel/pump/pour/inject/plough/plow obj=@payments,aid,arms,weapons recipient=to,into actor_is=kind:political
fund/finance/bankroll/underwrite recipient=obj,of,in actor_is=kind:political,sector:GOV recipient_is=kind:actor,rebel,militia,militant,project,school,mosque,road,hospital,programme,program needs=both
sponsor                recipient=obj,of actor_is=kind:political,sector:GOV recipient_is=kind:armed,rebel,militia,militant,terrorism needs=both
prop up                recipient=obj actor_is=kind:political recipient_is=kind:actor needs=recipient
bail out               recipient=obj actor_is=kind:political recipient_is=kind:actor needs=recipient
pay                    recipient=for,to obl=for:mosque,for:school,for:road,for:hospital,for:reconstruction,for:weapon,for:weapons,for:training actor_is=kind:country,kind:official,kind:igo
pay                    obj=ransom,million,pension,salary,salaries recipient=to,for actor_is=kind:country,kind:official
build/construct/rebuild/repair/restore/renovate obj=school,hospital,clinic,road,bridge,stadium,mosque,camp,shelter,well,dam,palace,house,houses recipient=for,in actor_is=kind:country,kind:igo,kind:ngo
airdrop/airlift         obj=tonne,tonnes,ton,tons obj_word=@aid,@aid-goods,food,supplies recipient=to,into,over,in actor_is=kind:actor
announce/pledge/approve/release/provide/allocate/grant/disburse/send obl=in:@aid recipient=for,to actor_is=kind:political,kind:country needs=none
airlift/airdrop/parachute/drop obj=@aid,@aid-goods,supplies,food obj_not=@bombs recipient=to,into,over,in actor_is=kind:actor
ferry/truck/ship/transport/haul/carry obj=aid,relief,supplies,food,medicine,tent,blanket,wheat,flour,rice,grain,vaccine recipient=to,into actor_is=kind:actor
hand/dole/give out     obj=@aid,@aid-goods,food,ration,parcel recipient=to,among,in actor_is=kind:actor
distribute             obj=@aid-goods,ration,parcel,food,kit recipient=to,among,in actor_is=kind:actor
arrive/land/dock       subj=aid,relief,supplies,convoy,shipment,consignment,cargo subj_mod=aid,relief,food,medical,humanitarian,first,emergency actor=from recipient=in,at
reach/enter/arrive     subj=aid,relief,convoy,convoys,supplies actor=from recipient=obj,in recipient_is=kind:place,kind:actor,@territory needs=recipient
send/dispatch/fly/rush/deploy obj=@responders obj_mod=medical,rescue,relief,search,aid,humanitarian,forensic,field,hospital,disaster,technical,emergency recipient=to,in,iobj actor_is=kind:actor
send/dispatch/fly/rush obj=doctor,doctors,nurse,medic,medics,rescuer,rescuers,firefighter,firefighters,engineer,engineers,trainer,trainers,adviser,advisers,advisor,advisors recipient=to,in,iobj,into actor_is=kind:actor
send/dispatch/deploy/contribute obj=police,policeman,policemen,officer,officers,gendarme obl=to:kind:country,in:kind:country,to:mission recipient=to,in actor_is=kind:country cameo=074 contexts=peacekeeping needs=both
increase/boost/raise/double/triple/resume/restore obj=aid,assistance,funding,contribution,donation,loan recipient=to,for actor_is=kind:political

# Loans, debts, investment between states.

[AID cameo=071 contexts=economic pos=verb actor=subj recipient=to,iobj,of,for]
lend/loan              obj=@payments,million,billion obj_not=support recipient=to,iobj actor_is=kind:political
extend/open/offer/grant/disburse/roll obj=loan,credit,line,tranche,facility recipient=to,iobj,for actor_is=kind:political obj_mod_not=bus,rail
write off              obj=debt,debts,loan recipient=of,to,for actor_is=kind:political
forgive/cancel/reschedule/restructure/waive/reduce/halve obj=debt,debts,arrears,repayment recipient=of,for,owed,to actor_is=kind:political
buy                    obj=bond,bonds,debt recipient=of,from actor_is=kind:country recipient_is=kind:country needs=recipient
grant                  obj=status,access,preference obj_mod=trade,most-favoured-nation,most-favored-nation,tariff,duty-free recipient=to,iobj actor_is=kind:political

# Arms and training.

[AID cameo=072 contexts=military pos=verb actor=subj recipient=iobj,to,for,obj]
arm/rearm/equip        recipient=obj recipient_is=kind:armed,militia,rebel,separatist,fighter,tribe,tribesman,insurgent,militant,guerrilla,contra,kind:political needs=recipient obj_not=@premises,mill,plant,factory,school,hospital,building
train                  recipient=obj recipient_is=sector:MIL,sector:COP,sector:REB,police,soldier,troops,fighter,officer,pilot,guard,force,recruit,army actor_is=kind:actor needs=both type=AID
supply/provide/send/ship/give/deliver/donate/transfer/smuggle/funnel/sneak/airlift obj=@arms,rifle,rifles,gun,guns,drones,drone,shell,shells obj_not=@bombs,mine,equipment,system recipient=to,iobj,for,into recipient_not=sector:COP,sector:JUD actor_is=kind:actor
send/give/provide/supply/deliver obj=system,battery,missile,missiles,tank,tanks,jet,jets,howitzer,launcher obj_mod=air,air-defence,air-defense,patriot,anti-tank,anti-aircraft,fighter,battle,leopard,defence,defense recipient=to,iobj,for actor_is=kind:country,kind:official
back                   recipient=obj recipient_is=sector:REB,sector:UAF,rebel,militia,insurgent,coup obl=with:*,militarily:* needs=recipient actor_is=kind:political
share/provide          obj=intelligence,coordinates recipient=to,with,iobj mutual=no obl=to:*

# Rescue, shelter, care.

[AID cameo=073 contexts=human_security pos=verb actor=subj recipient=obj,from]
rescue/save/pluck      recipient=obj recipient_is=@people,kind:person,kind:crowd,sailor,fisherman,crew,passenger,survivor,hiker,boat needs=recipient actor_is=kind:official,kind:armed,kind:country,coastguard,navy,firefighter
evacuate/airlift       recipient=obj recipient_is=@people,national,foreigner,resident,wounded,patient,family,kind:crowd,staff needs=recipient actor_is=kind:actor
evacuate               recipient=obj recipient_is=@people,kind:crowd,village,town,villagers,residents,national needs=recipient actor_is=kind:official,kind:country,kind:igo
fly                    recipient=obj recipient_is=wounded,casualty,patient,mourner,survivor,national,refugee,citizen obl=to:*,out:*,home:*,abroad:* needs=recipient actor_is=kind:actor
bring/fly home         recipient=obj recipient_is=national,citizen,evacuee,student,wounded,worker needs=recipient actor_is=kind:actor
fly out                recipient=obj recipient_is=national,citizen,evacuee,student,wounded,worker needs=recipient actor_is=kind:actor
vaccinate/feed/shelter/house/clothe/nurse recipient=obj recipient_is=refugee,survivor,victim,wounded,patient,casualty,migrant,orphan,kind:crowd actor_is=kind:igo,kind:ngo,kind:country,kind:official needs=recipient
set up                 obj=camp,shelter,hospital,clinic,kitchen obj_mod=refugee,relief,field,emergency,soup,temporary,reception,transit recipient=for,in actor_is=kind:actor
open/establish/run     obj=camp,shelter,hospital,clinic,kitchen obj_mod=refugee,relief,field,emergency,soup,temporary,reception,transit recipient=for,in actor_is=kind:actor
resettle/rehouse/relocate recipient=obj recipient_is=refugee,migrant,displaced,family,survivor actor_is=kind:political needs=recipient
pull                   recipient=obj obl=from:rubble,from:sea,from:water recipient_is=@people,survivor,migrant actor_is=kind:official,kind:armed,rescuer
clear/defuse/remove    obj=mine,mines,landmine,landmines,minefield,ordnance actor_is=kind:actor recipient=in,from

# Peacekeepers, escorts, observers.

[AID cameo=074 contexts=peacekeeping pos=verb actor=subj recipient=to,in]
deploy/send/dispatch/contribute/provide/station obj=@peacekeepers,peacekeepers,observers,monitors,contingent,force obj_mod=peacekeeping,peace-keeping,stabilisation,stabilization,observer,monitoring,peace,un,african,ecowas,election recipient=to,in actor_is=kind:igo
deploy/send/dispatch   obj=peacekeeper,observer,monitor,mission recipient=to,in actor_is=kind:igo
escort/protect/guard   obj=convoy,aid,civilian,refugee,delivery,school,shipping,tanker recipient=of,in actor_is=kind:armed,kind:igo,kind:country

# Asylum and refuge.

[AID cameo=075 contexts=asylum pos=verb actor=subj recipient=to,iobj,obj]
grant/give/offer       obj=asylum,refuge,sanctuary,haven,residency,citizenship,visa,passport,shelter recipient=to,iobj actor_is=kind:country,kind:official
shelter/harbour/harbor/hide recipient=obj recipient_is=fugitive,refugee,exile,dissident,rebel,leader,kind:person actor_is=kind:country,kind:official needs=both
take in                recipient=obj recipient_is=refugee,migrant,evacuee,seeker,citizen,citizens,exile,orphan,displaced,people needs=recipient actor_is=kind:country,kind:official
accept/admit/welcome   recipient=obj recipient_is=refugee,migrant,evacuee,seeker,citizen,citizens,exile,orphan,displaced,people needs=recipient actor_is=kind:country,kind:official
receive/get/win/find   obj=asylum,refuge,sanctuary actor=in,from,by recipient=subj

[AID pos=noun actor=by,from,poss,mod recipient=to,for,of cameo=070]
aid                    of=none obl=to:kind:country,to:kind:actor,for:kind:country needs=actor mod_not=first,legal,hearing,visual,student,band,teaching
assistance             of=none obl=to:kind:country,to:kind:actor,for:kind:country needs=actor
shipment               of=none obl=of:@aid,of:@arms,of:@aid-goods recipient=to,for needs=both mod_not=drug,cocaine
delivery               of=none obl=of:@aid,of:@arms,of:@aid-goods recipient=to,for needs=both
donation               of=none recipient=to needs=both
loan                   of=none recipient=to,for needs=both/support mod_not=student,home,car,bank,mortgage,payday cameo=071 contexts=economic
bailout                of=recipient recipient=of,for needs=both cameo=071 contexts=economic
debt relief            of=none recipient=for,to needs=both/support cameo=071 contexts=economic
food/military/emergency/development/humanitarian/economic/medical/financial aid of=none recipient=to,for needs=both/support
military/emergency/development/humanitarian/economic/medical/financial/technical assistance of=none recipient=to,for needs=both/support
arms/weapons shipment  of=none recipient=to,for needs=both cameo=072 contexts=military
arms/weapons delivery  of=none recipient=to,for needs=both cameo=072 contexts=military
arming                 of=recipient recipient=of needs=both cameo=072 contexts=military
funding                of=recipient recipient=of,for needs=both obl=of:kind:actor,for:kind:actor
rescue                 of=recipient recipient=of needs=recipient cameo=073 contexts=human_security mod_not=animal,financial
evacuation             of=recipient recipient=of,from needs=recipient/place cameo=073 contexts=human_security
resettlement           of=recipient recipient=of needs=recipient cameo=073 contexts=migration obl=of:refugee
relief effort          of=none recipient=in,for needs=actor/support cameo=073 contexts=human_security
relief flight          of=none recipient=to needs=actor/support cameo=073 contexts=human_security

# "$24 million in aid": the sum is the object, what it is stands behind it.

[AID cameo=070 pos=verb actor=subj recipient=to,for,iobj]
release/provide/give/grant/allocate/send/contribute/donate/approve/disburse/spend obj_word=$,million,billion,dollar,euro,pound,yuan,yen obl=in:@aid,in:aid,in:assistance,in:relief,in:help,in:support,in:loan,in:funding,in:grant actor_is=kind:political,kind:ngo
give/announce/approve/send/provide/offer/grant obj=package,programme,program obj_mod=aid,relief,rescue,assistance,bailout actor_is=kind:political

# Help by other words: trucks that arrive, debts forgiven, doors opened to those who flee.

[AID cameo=073 contexts=human_security pos=verb actor=subj recipient=obj,to,in,for]
reach/enter            subj=truck,trucks,convoy,convoys,plane,ship,flight,lorry,lorries,consignment,shipment subj_mod=aid,relief,humanitarian,food,medical actor=none recipient=obj,in recipient_is=kind:place,kind:actor,@territory,@people needs=recipient
arrive/land/dock       subj=truck,trucks,convoy,convoys,plane,ship,flight,lorry,lorries subj_mod=aid,relief,humanitarian,food,medical actor=from recipient=in,at
treat                  recipient=obj recipient_is=wounded,casualty,victim,civilian,survivor,refugee,villager,patient actor_is=medic,medics,doctor,doctors,kind:ngo,kind:igo,kind:armed,volunteer,surgeon,mission obl_not=with:contempt needs=recipient
open                   obj=door,doors,arms obl=to:refugee,to:migrant,to:seeker,to:kind:actor,to:exile,to:@people recipient=to actor_is=kind:political
take in                recipient=obj recipient_is=refugee,migrant,seeker,evacuee,orphan,exile,survivor,prisoner,detainee,@people needs=recipient actor_is=kind:country,kind:political
accept/admit/welcome/receive recipient=obj recipient_is=refugee,migrant,seeker,evacuee,orphan,exile needs=recipient actor_is=kind:country,kind:political
give/grant/offer       obj=asylum,refuge,sanctuary,shelter,haven,protection recipient=to,iobj actor_is=kind:political,church
harbour/harbor/shelter recipient=obj recipient_is=fugitive,refugee,dissident,rebel,exile,villager,@people actor_is=kind:political needs=recipient
free/rescue/liberate/save recipient=obj recipient_is=hostage,hostages,captive,captives,abductee,schoolgirl,sailor,crew actor_is=sector:MIL,sector:COP,commando,commandos,troops,soldier,kind:country needs=both
pluck/haul/pull/fish   recipient=obj recipient_is=migrant,refugee,survivor,@people,sailor,fisherman obl=from:sea,from:water,from:boat,from:waves,from:rubble,from:dinghy,from:raft,from:ship,from:wreckage actor_is=kind:official,kind:armed,kind:ngo,rescuer,coastguard
airlift/fly/ferry      recipient=obj recipient_is=wounded,casualty,evacuee,survivor,patient obl=to:*,out:*,from:* needs=recipient actor_is=kind:political
feed/clothe/house/shelter recipient=obj recipient_is=refugee,displaced,evacuee,family,survivor,@people obj=refugee,displaced,evacuee,survivor actor_is=kind:political
set/put up             obj=tent,tents,kitchen,kitchens,clinic recipient=for,in actor_is=kind:political
hand out               obj=blanket,blankets,water,food,flour,rice,parcel,parcels,medicine,rations,kits recipient=to,among,in actor_is=kind:actor
drop                   obl=by:parachute obj=@aid,food recipient=to,over actor_is=kind:actor
escort/accompany       recipient=obj obj=convoy,convoys,delivery,truck,trucks,ship,ships obj_mod=aid,relief,humanitarian,grain,food,refugee actor_is=kind:armed,kind:igo,kind:country
rush                   obj=aid,supplies,medicine,water,food,doctors,vaccine,vaccines,help,reinforcement recipient=to,in actor_is=kind:actor
donate/contribute/give/send obj=dose,doses,vaccine,vaccines,blood,oxygen,tonne,tonnes,tons,ventilator,tent,tents,blanket,blankets,equipment,medicine,medicines,ambulance,generator,generators recipient=to,iobj,for,in actor_is=kind:political obl=to:kind:actor,to:kind:place,to:@people,for:@people

[AID cameo=071 contexts=economic pos=verb actor=subj recipient=of,for,to,iobj,obj]
cancel/forgive/reschedule/restructure/write/waive/halve obj=half,part,most,third,portion,billion,million obl_word=debt recipient=of,for,obj actor_is=kind:political,creditor,lender,bank,club
write off              obj=half,part,most,third,portion,billion,million,debt,debts recipient=of,for,obj actor_is=kind:political,creditor,lender,bank,club
cancel/forgive/write/reschedule/restructure obj=debt,debts recipient=obj,of,for actor_is=creditor,creditors,lender,lenders,bank,club
release/disburse/approve/grant/give/extend/hand obj=million,billion,dollar,dollars,euro,euros,pound,pounds,yuan,yen,loan,tranche,credit recipient=for,to,iobj actor_is=kind:igo,kind:country obl=to:kind:actor,for:kind:actor,to:kind:place,for:kind:place
bail out               recipient=obj recipient_is=kind:country,kind:political needs=recipient actor_is=kind:political
prop up                recipient=obj recipient_is=kind:country,kind:political,currency,economy,regime needs=recipient actor_is=kind:political
bankroll/underwrite/finance/fund recipient=obj,of recipient_is=kind:armed,kind:political,sector:REB,militia,rebel,movement needs=both actor_is=kind:political

[AID cameo=072 contexts=military pos=verb actor=subj recipient=obj,to,iobj]
supply/provide/equip/furnish/arm recipient=obj obl=with:drone,with:drones,with:missile,with:missiles,with:rifle,with:rifles,with:tank,with:tanks,with:weapon,with:weapons,with:ammunition,with:shells,with:jets,with:helicopters,with:arms,with:explosives,with:training actor_is=kind:actor
ship/send/deliver/donate/give/transfer obj=drone,drones,missile,missiles,rifle,rifles,tank,tanks,weapon,weapons,ammunition,shells,jets,helicopters,arms,system,systems recipient=to,iobj obl=to:kind:actor,to:kind:place obl_not=to:border,to:front actor_is=kind:country,kind:political,sector:REB obj_mod_not=own
