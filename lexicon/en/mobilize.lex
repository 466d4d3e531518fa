# MOBILIZE: military or police posture short of force.

[MOBILIZE cameo=154 mode=troops contexts=military pos=verb actor=subj recipient=to,in,against,on,along,near,at]
mobilize/mobilise      actor_is=kind:actor recipient=against,for,to obj_not=voter,voters,supporter,resource,public,support,opinion
deploy                 obj=@troops,kind:armed,none obj_not=@peacekeepers,peacekeeper recipient=to,in,on,along,near,at,against,around actor_is=kind:actor,kind:armed
send                   obj=@troops,kind:armed,reinforcement obj_not=@peacekeepers,peacekeeper obl_not=into:space,into:orbit,to:hospital recipient=to,into,near,against actor_is=kind:actor
dispatch               obj=@troops,kind:armed,reinforcement obj_not=@peacekeepers,peacekeeper recipient=to,into,near,against actor_is=kind:actor
mass                   recipient=on,along,near,at actor_is=kind:actor obj=@troops,none
amass                  obj=@troops recipient=on,along,near,at actor_is=kind:actor
concentrate            obj=@troops recipient=on,along,near,at actor_is=kind:actor
station                obj=@troops,kind:armed recipient=in,on,along,near,at actor_is=kind:actor
move                   obj=@troops recipient=to,into,near,toward,towards,against actor_is=kind:political
move                   actor_is=kind:armed obj=none recipient=into,toward,towards,against obl=into:*,toward:*,towards:*
pour                   obj=@troops recipient=into
rush                   obj=@troops recipient=to
reinforce              obj=position,positions,border,garrison,presence recipient=in,on,along actor_is=kind:actor
build up               obj=@troops,presence,force,defence,defense,patrol,security recipient=in,on,along,near actor_is=kind:political
beef up                obj=@troops,presence,force,defence,defense,patrol,security recipient=in,on,along,near actor_is=kind:political
step up                obj=@troops,presence,force,defence,defense,patrol,security recipient=in,on,along,near actor_is=kind:political
boost/increase/strengthen obj=@troops,presence,force,defence,defense,patrol,security recipient=in,on,along,near actor_is=kind:political
call up                obj=@troops,reservist,reserve recipient=none
draft/conscript        recipient=obj recipient_is=@people,kind:actor needs=recipient actor_is=kind:political obj_not=law,bill,resolution,constitution,plan,player,amendment
recruit                obj=fighter,soldier,militant,troops,mercenary recipient=obj,from actor_is=kind:actor mode=militia
train                  obj=hacker,fighter,militant,guerrilla,terrorist,soldier,troops,rebel recipient=against,in actor_is=kind:actor
hold/stage/conduct/begin/start/launch/carry obj=@war-games recipient=near,in,off,against,on,along actor_is=kind:armed,kind:country,kind:official cameo=150 obj_mod_not=joint,combined
hold                   obj=parade recipient=in actor_is=kind:political,kind:armed
prepare                act=xcomp,for needs=act+actor act_is=ASSAULT actor_is=kind:actor recipient=against,for
prepare                obl=for:war,for:attack,for:battle,for:invasion,for:offensive recipient=against,with actor_is=kind:actor
brace                  obl=for:war,for:attack,for:invasion recipient=none actor_is=kind:political
gear up                obl=for:war,for:attack,for:battle actor_is=kind:actor
put                    obj=@troops,military,kind:armed obl=on:alert recipient=on cameo=152
place                  obj=@troops,military,kind:armed obl=on:alert recipient=on cameo=152
remain/stay/go/be      obl=on:alert actor_is=kind:armed,kind:country recipient=in,along,against cameo=152
raise/heighten/increase obj=alert,readiness recipient=in,on cameo=152 actor_is=kind:political
patrol                 actor_is=kind:armed recipient=obj
encircle/surround      actor_is=kind:armed recipient=obj recipient_is=kind:place,@territory,@structures,kind:actor needs=recipient type=COERCE mode=restrict cameo=191
advance                actor_is=kind:armed recipient=on,toward,towards,into obj=none
fortify                actor_is=kind:armed,kind:country recipient=obj,along
dig in                 actor_is=kind:armed
fly                    actor_is=kind:armed recipient=over obl=over:*
scramble               obj=jet,fighter,aircraft,warplane recipient=against,over
shadow                 actor_is=kind:armed recipient=obj
intercept              actor_is=kind:armed recipient=obj obj_not=missile,rocket,communication,call

[MOBILIZE cameo=150 mode=weapons contexts=military pos=verb actor=subj recipient=to,against,in,on]
test/test-fire         obj=missile,rocket,bomb,device,weapon,warhead,torpedo recipient=over,into,toward actor_is=kind:actor
launch/fire            obj=missile,satellite,rocket obl=into:sea,over:*,into:ocean recipient=over actor_is=kind:actor
conduct/carry          obj=test obj_mod=nuclear,missile,ballistic,underground recipient=in actor_is=kind:actor
carry out              obj=test obj_mod=nuclear,missile,ballistic,underground recipient=in actor_is=kind:actor
deploy/position/station/install/place obj=missile,rocket,artillery,launcher,tank,system,battery,weapons,warhead recipient=in,on,along,near,against,at actor_is=kind:actor
stockpile              obj=@arms recipient=against actor_is=kind:actor
acquire/develop/build/manufacture/produce/obtain obj=weapon,weapons,warhead,bomb,missile,missiles obj_mod=nuclear,chemical,biological,atomic,ballistic recipient=against actor_is=kind:political,sector:REB
enrich                 obj=uranium actor_is=kind:political
rearm                  recipient=obj actor_is=kind:actor

[MOBILIZE cameo=153 mode=police pos=verb actor=subj recipient=to,in,against]
deploy/send/dispatch   obj=@police recipient=to,in,on,outside,around,against actor_is=kind:actor obj_not=@peacekeepers,medical
tighten/increase/boost/heighten/step obj=security recipient=in,around,at actor_is=kind:official
tighten                obj=security recipient=in,around,at
patrol                 actor_is=sector:COP recipient=obj,in
cordon off             actor_is=sector:COP,kind:armed recipient=obj
seal off               actor_is=sector:COP,kind:armed recipient=obj type=COERCE mode=restrict cameo=191

[MOBILIZE pos=noun actor=poss,mod,by,of recipient=in,on,along,near,against cameo=154 mode=troops contexts=military]
deployment             of=actor recipient=to,in,on,along needs=both

# Forces moved, massed, reinforced.

[MOBILIZE cameo=154 mode=troops contexts=military pos=verb actor=subj recipient=to,into,in,on,along,near,at,against,off]
send/dispatch/rush/order/move/airlift/ship/fly obj=@troops,soldier,commando,marine,paratrooper,legionnaire,gunboat,armoured obj_not=@peacekeepers obj_mod_not=medical,rescue actor_is=kind:country,kind:official,kind:armed
send                   obj=troop,troops,force,soldier,battalion,contingent obj_mod=peacekeeping,peace-keeping recipient=to,into,in actor_is=kind:country
send/bring/call in     obj=army,troop,troops,soldier,tank,military,marine,guard,paratrooper actor_is=kind:political recipient=to,against,in
call out               obj=army,troop,troops,soldier,tank,military,marine,guard,paratrooper actor_is=kind:political recipient=to,against,in
deploy                 obj=army,troop,troops,soldier,tank,military,marine,guard,paratrooper actor_is=kind:political recipient=to,against,in
deploy/position/station/base/garrison obj=@troops,soldier,commando,army,navy obj_not=@peacekeepers recipient=to,in,on,along,near,at,against,around,off actor_is=kind:actor
deploy                 obl=in:kind:place,along:*,on:border,to:kind:place,near:* obj=none actor_is=kind:armed,troop,troops,soldier,tank
mass/amass/build/concentrate/gather/assemble obj=@troops,soldier,tank,army recipient=on,along,near,at,in actor_is=kind:actor
mass                   obj=none actor_is=kind:armed,troop,troops,soldier,tank obl=on:*,along:*,near:*,at:*
move/roll/pour/cross/advance/march/head actor_is=troop,troops,tank,column,convoy,soldier,army,sector:MIL,sector:REB obj=none obl=into:kind:place,toward:*,towards:*,across:*,to:border,on:kind:place recipient=into,toward,towards,on,across
reinforce/bolster/strengthen/augment/double/triple/increase obj=garrison,@troops,border,presence,contingent,defences,defenses,deployment recipient=in,on,along,near actor_is=kind:political,kind:armed obj_not=fire
call up                obj=reservist,reserve,reserves,guard,@troops,army,conscript,recruit,man,men actor_is=kind:actor recipient=none,against
activate obj=reservist,reserve,reserves,guard,@troops,army,conscript,recruit,man,men actor_is=kind:actor recipient=none,against
call                   obj=reservist,reserves obl_word=up
order                  obj=mobilization,mobilisation,call-up,deployment recipient=in,against,to
declare/announce/decree obj=mobilization,mobilisation,call-up recipient=none
extend/introduce/reintroduce/reinstate obj=conscription,draft actor_is=kind:political recipient=none
put/place/keep/hold    obj=@troops,military,army,navy,police,kind:armed obl=on:alert,on:standby,on:footing,in:readiness recipient=on cameo=152
go/be/stay/remain      obl=on:alert,on:standby,on:footing actor_is=kind:armed,troop,troops,army cameo=152 recipient=in
raise/lift/heighten/increase/upgrade obj=alert,readiness actor_is=kind:armed,kind:official recipient=in,on cameo=152 obj_mod_not=flood,travel,health
surround/encircle/ring actor_is=troop,troops,tank,sector:MIL,soldier recipient=obj recipient_is=kind:place needs=recipient
patrol/guard/garrison  actor_is=kind:armed,troop,troops,soldier recipient=obj,in,on obj=@streets,border,city,town,kind:place,coast,waters,@territory
fly                    obj=@jets,sortie,sorties recipient=over,near,toward,towards obl=over:*,near:*,toward:*,towards:* actor_is=kind:armed,kind:country
buzz/overfly           recipient=obj,over actor_is=@jets,kind:armed,kind:country
enter/violate/penetrate obj=airspace,zone,waters actor_is=@jets,kind:armed,kind:country,@ships,drone recipient=of,obj
sail/steam/cruise/transit obl=into:*,through:*,near:*,off:*,to:* actor_is=warship,carrier,destroyer,frigate,submarine,fleet,gunboat,cruiser,navy,kind:armed recipient=through,near,off,into
sail                   obj=warship,carrier,destroyer,frigate recipient=through,near,into actor_is=kind:armed,kind:country
scramble               actor_is=kind:armed,kind:country,@jets recipient=against,after
scramble               obj=@jets recipient=against,after,over,advcl
intercept/shadow/tail/escort actor_is=@jets,kind:armed,warship recipient=obj,of obj=@jets,ship,vessel,plane,boat,warship,submarine
dig                    obj=trench,trenches actor_is=kind:armed,soldier recipient=along,near
mine                   recipient=obj recipient_is=@borders,harbour,harbor,strait,port,kind:place actor_is=kind:actor needs=recipient mode=weapons
open                   obj=base,camp obj_mod=military,naval,training,air recipient=in,near,on actor_is=kind:actor
build/fortify          obj=bunker,trench,fortification,base,airstrip,outpost recipient=in,near,along,on actor_is=kind:armed,kind:country obj_mod_not=customer,home
hold/stage/conduct/begin/start/launch/carry/run obj=@war-games obj_not=patrol,game,training,games obj_mod=military,naval,live-fire,air,army,large-scale,annual,snap,nuclear obj_mod_not=joint,combined recipient=near,in,off,against,on,along actor_is=kind:actor cameo=150
rehearse/practise/practice/simulate obj=attack,landing,invasion,strike,blockade actor_is=kind:armed,kind:country recipient=on,against,of cameo=150
recruit/enlist/conscript/arm obj=fighter,militia,volunteer,mercenary,villager,vigilante,child,youth actor_is=kind:actor mode=militia recipient=obj,against
form/raise/set        obj=militia,militias,brigade,vigilantes actor_is=kind:actor mode=militia recipient=against obj_mod_not=fire,international
take up                obj=arm,arms actor_is=kind:actor,@people,@marchers recipient=against mode=militia

# Weapons tested, aimed, put in position.

[MOBILIZE cameo=150 mode=weapons contexts=military pos=verb actor=subj recipient=to,toward,towards,into,over,off,against,at,in,on]
fire/launch/test/test-fire/flight-test/shoot/lob obj=missile,missiles,rocket,rockets,projectile,projectiles,icbm,torpedo,satellite obl=into:*,toward:*,towards:*,over:*,off:*,from:*,on:* obl_not=at:kind:actor,on:kind:place,at:@people,into:kind:place actor_is=kind:country,kind:armed,kind:official
fire/launch/test/test-fire obj=missile,projectile,icbm,rocket obj_mod=ballistic,cruise,intercontinental,long-range,short-range,medium-range,hypersonic,anti-ship,submarine-launched actor_is=kind:country,kind:armed,kind:official obl_not=at:kind:actor,on:kind:place,at:@people
fire                   obl_word=missile,projectile obj=what actor_is=kind:country
test/detonate/explode  obj=device,bomb,weapon,warhead,weapons obj_mod=nuclear,atomic,thermonuclear,hydrogen,atom actor_is=kind:country recipient=none
conduct/carry/perform/stage/hold obj=test,tests,launch,launches obj_mod=nuclear,missile,ballistic,atomic,rocket,weapons,underground,hypersonic actor_is=kind:actor recipient=in
carry out              obj=test,tests,launch obj_mod=nuclear,missile,ballistic,atomic,rocket,weapons,underground actor_is=kind:actor recipient=in
deploy/position/station/install/place/set/move/point/aim/target obj=@weapons recipient=in,on,along,near,against,at actor_is=kind:actor obj_not=system,radar
unveil/display/parade/showcase obj=missile,drone,warhead,tank,rocket,weapon,weapons actor_is=kind:country,kind:armed,kind:official recipient=none
aim/point/train        obj=@weapons,gun,guns recipient=at,on actor_is=kind:actor
enrich/reprocess       obj=uranium,plutonium,fuel actor_is=kind:actor recipient=none
restart/reactivate     obj=reactor,centrifuge,enrichment,plant actor_is=kind:country,kind:official obj_mod=nuclear,plutonium,uranium recipient=none
stockpile/amass/hoard  obj=@arms,weapons,chemical actor_is=kind:actor recipient=none

# Police posture.

[MOBILIZE cameo=153 mode=police contexts=repression pos=verb actor=subj recipient=to,in,on,around,outside,at,against]
deploy/send/dispatch/post/station/mobilise/mobilize obj=@police,officer,policemen,gendarmes obj_not=@peacekeepers,security actor_is=kind:official,kind:country obl_not=to:kind:country
patrol/guard/line      actor_is=sector:COP,officer recipient=obj,in,on obj=@streets,building,embassy,route,stadium,square,parliament
step/beef up           obj=security,patrol,patrols,surveillance,policing actor_is=kind:official,kind:country recipient=in,around,at,along,on
tighten/boost/increase/reinforce/strengthen obj=security,patrol,patrols,surveillance,policing actor_is=kind:official,kind:country recipient=in,around,at,along,on
surround/ring          actor_is=sector:COP recipient=obj recipient_is=@premises,@structures,square,kind:actor needs=recipient type=COERCE mode=restrict cameo=191

[MOBILIZE pos=noun actor=by,poss,mod,of recipient=in,on,along,near,against,to cameo=154 mode=troops contexts=military]
deployment             of=none obl=of:@troops,of:@police,of:missile,of:system,to:kind:place,in:kind:place,along:border needs=none mod_not=software,product
mobilization/mobilisation of=actor recipient=against needs=either/place/support mod_not=resource,voter
call - up              of=actor recipient=none needs=actor/support
buildup                of=actor recipient=along,near,on,in needs=either/place
build - up             of=actor recipient=along,near,on,in needs=either/place mod_not=inventory,debt
troop movement         of=none recipient=along,near,on,in needs=either/place
troop deployment       of=none recipient=along,near,on,in,to needs=either/place
military/naval/live-fire/war exercise of=none recipient=with,near,in,off cameo=150 needs=either/place/support
military/naval/live-fire drill of=none recipient=with,near,in,off cameo=150 needs=either/place/support
war game               of=none recipient=near,in,off cameo=150 needs=place
manoeuvre/maneuver     of=none recipient=near,in,off cameo=150 needs=both mod_not=driving,political
military/army/navy/tank/troop/victory parade of=none recipient=in cameo=150 needs=support/place mod_not=electoral,football
nuclear test           of=actor mode=weapons cameo=150 needs=none recipient=in
missile/rocket/weapons/satellite/icbm test of=actor mode=weapons cameo=150 needs=none recipient=off,into
missile/rocket/satellite launch of=actor mode=weapons cameo=150 needs=none recipient=over,into
test                   of=none mode=weapons cameo=150 needs=either obl=of:missile,of:weapon,of:bomb,of:rocket

# Posture of every kind: positions taken, patrols stepped up, columns on the road.

[MOBILIZE cameo=154 mode=troops contexts=military pos=verb actor=subj recipient=to,on,toward,towards,into,around,along,in,near,across]
advance/march/roll/rumble/push/thunder/head/converge/descend/close actor_is=column,columns,tank,tanks,convoy,troop,troops,soldier,fighter,fighters,rebel,militia,kind:armed,army obj=none obl=on:kind:place,to:kind:place,into:*,toward:*,towards:*,across:* recipient=on,to,toward,towards,into
fan out                actor_is=kind:armed,troop,troops,soldier,police,officer obl=across:*,through:*,in:*,over:*
take                   obj=position,positions obl_word=up actor_is=kind:armed,troop,troops,soldier,fighter,militiaman,sniper
take up                obj=position,positions actor_is=kind:armed,troop,troops,soldier,fighter,militiaman,sniper
move                   obl=into:position,to:border,into:place,to:front actor_is=kind:armed,troop,troops,soldier,tank
order                  obj=carrier,warship,warships,destroyer,@troops,fleet,squadron,submarine,bomber,bombers obl=to:*,into:*,toward:* actor_is=kind:official,kind:country recipient=to,into
send/move/rush/deploy/dispatch obj=carrier,warship,warships,destroyer,frigate,submarine,bomber,bombers,jets,tanks,@troops,commandos obl=to:*,into:*,toward:*,towards:* obl_not=to:hospital actor_is=kind:official,kind:country,kind:armed recipient=to,into,toward
sail/steam             actor_is=carrier,warship,warships,destroyer,frigate,submarine,fleet,flotilla,gunboat obl=through:*,into:*,toward:*,towards:*,off:*,near:*,to:* recipient=through,into,off,near
fly                    actor_is=bomber,bombers,jet,jets,fighter,fighters,warplane,drone,drones,helicopter obl=over:*,near:*,toward:*,into:airspace recipient=over,near
test-launch/test-fire/test obj=missile,missiles,rocket,rockets,weapon,weapons,warhead,torpedo,icbm,drone actor_is=kind:country,kind:armed,kind:official mode=weapons cameo=150 recipient=over,into
carry out              obj=test,launch obj_word=missile,nuclear,rocket,ballistic,weapons actor_is=kind:country,kind:armed mode=weapons cameo=150 recipient=none
step/ramp up           obj=patrol,patrols,presence,readiness,deployment,deployments,overflight,drill,drills recipient=over,in,along,near,off actor_is=kind:political
increase/boost/double/reinforce/strengthen/bolster obj=patrol,patrols,presence,readiness,garrison,border,defence,defences,defense,defenses,flank obl=on:*,in:*,along:*,over:*,near:*,with:* recipient=over,in,along,near,on,of actor_is=kind:country,kind:armed,kind:igo
raise/lift/heighten    obj=readiness,alert,level obl=of:@troops,of:army,of:force,of:forces,on:border obj_word=combat,readiness,alert,threat recipient=none actor_is=kind:political
rotate                 obj=@troops,contingent actor_is=kind:country,kind:armed recipient=into,through,in
garrison/station/base/billet obj=@troops,soldier,bombers,jets recipient=in,on,near,at actor_is=kind:country,kind:armed
guard/defend/fortify   obj=border,frontier,bridge,base,airport,palace,polling,station,stations actor_is=troop,troops,soldier,kind:armed recipient=of,in
post                   obj=officer,officers,guard,guards,soldier,soldiers,police,sniper,snipers recipient=at,around,outside,in,on mode=police cameo=153
