# PROTEST: collective dissent by civilians.

[PROTEST cameo=141 mode=demo contexts=rights_freedoms pos=verb actor=subj recipient=against,at,outside,in,advcl,xcomp]
shout down             recipient=obj
protest                actor_not=sector:GOV,sector:MIL,kind:igo recipient=against,at,obj,over,advcl,xcomp
demonstrate            recipient=against,at,outside,advcl,xcomp obj=none actor_is=kind:crowd,kind:country,kind:ngo,@people,hundred,thousand actor_not=sector:GOV,sector:LEG,sector:JUD,kind:official
rally                  actor_is=@people,sector:CVL,sector:OPP,kind:crowd recipient=against,outside,advcl,xcomp obj=none
march                  actor_is=@people,sector:CVL,sector:OPP,kind:crowd recipient=against,on,advcl,xcomp actor_not=kind:armed
march                  obl=against:*,in:protest,to:protest,through:street,through:streets recipient=against,advcl,xcomp actor_not=kind:armed
hold/stage/organize/organise/mount/lead/join obj=@protests,demonstration,demonstrations,sit-in,vigil,picket,unrest,type:PROTEST obj_not=blockade,boycott,rally,strike actor_not=sector:PTY recipient=against,at,outside,over,advcl,xcomp
launch obj=@protests,demonstration,demonstrations,sit-in,vigil,picket,unrest,type:PROTEST obj_not=blockade,boycott,rally actor_not=sector:PTY,sector:MIL,sector:REB,sector:UAF recipient=against,at,outside,over,advcl,xcomp
hold/stage/organize/organise/mount/lead/launch/join obj=rally actor_is=kind:crowd,@people actor_not=sector:PTY,kind:official recipient=against,at,outside,over,advcl,xcomp
take to the streets    recipient=against,advcl,xcomp actor=subj
take to                obl=to:street,to:streets recipient=against,advcl,xcomp
pour into              obl=into:street,into:streets,into:square actor_is=@people,sector:CVL recipient=against,advcl,xcomp
gather                 actor_is=@people,sector:CVL,kind:crowd obl=in:square,outside:*,to:protest,in:protest recipient=outside,against,advcl,xcomp obl_not=to:@ceremony
converge               actor_is=@people,sector:CVL,kind:crowd recipient=on,for,against,advcl,xcomp
picket                 recipient=obj,advcl,xcomp
chant                  obj=slogan recipient=against,advcl,xcomp actor_is=@people,sector:CVL,kind:actor
burn/torch             obj=effigy,flag,portrait,picture recipient=of,advcl,xcomp actor_is=@people,sector:CVL,kind:actor
collect                obj=signature recipient=against,advcl,xcomp
sign                   obj=petition recipient=against,to,advcl,xcomp actor_is=@people,sector:CVL
occupy                 actor_is=@people,sector:CVL,student obj=building,square,university,campus,embassy recipient=of,advcl,xcomp mode=obstruct cameo=144
heckle/boo/jeer        recipient=obj,advcl,xcomp recipient_is=kind:political needs=recipient
scale                  actor_is=activist,protester obj=* recipient=of,advcl,xcomp needs=actor
dissent                recipient=from,advcl,xcomp

[PROTEST cameo=142 mode=hunger pos=verb actor=subj recipient=against,at,advcl,xcomp]
go on hunger strike    recipient=against,advcl,xcomp
begin/start/launch/stage/hold/continue/end/declare obj=strike obj_mod=hunger recipient=against,advcl,xcomp
refuse                 obj=food actor_is=prisoner,detainee,inmate
fast                   obl=in:protest,against:*

[PROTEST cameo=143 mode=strike pos=verb actor=subj recipient=against,over,advcl,xcomp]
strike                 actor_is=worker,teacher,doctor,nurse,miner,employee,union,driver,sector:LAB,pilot,lawyer,farmer obj=none recipient=against,advcl,xcomp
go on strike           recipient=against,advcl,xcomp
stage/begin/start/launch/hold/continue/observe/join/extend obj=@strike,general,strike recipient=against,over,at,advcl,xcomp obj_mod_not=air,military,missile,drone,hunger actor_not=sector:MIL,sector:REB,sector:UAF
down                   obj=tool,tools recipient=against,advcl,xcomp
walk out               obl=of:chamber,of:parliament,of:session,of:assembly,of:sitting,of:hall recipient=none
walk out               actor_is=worker,teacher,student,employee,union,miner recipient=of,advcl,xcomp
stop                   obj=work actor_is=worker,employee recipient=none
shun                   obj=work
boycott                obj=@elections,good,goods,product,products,class,classes,kind:country,kind:political recipient=of,by,obj,advcl,xcomp mode=boycott actor_is=kind:actor,@people

[PROTEST cameo=144 mode=obstruct pos=verb actor=subj recipient=in,of,outside,advcl,xcomp]
slow/stop/halt         obj=traffic actor_is=kind:crowd,@people recipient=of,on
chain                  obj=themselves,himself,herself recipient=to
take over              obj=@roads actor_is=kind:crowd,@people recipient=of
dump                   obj=manure,milk,tomato,grape,wine recipient=at,outside,in
block/blockade/obstruct/barricade obj=@roads actor_not=kind:armed,sector:GOV recipient=of,to,outside,advcl,xcomp
blockade               actor_not=kind:armed,sector:GOV,kind:country recipient=obj,advcl,xcomp
occupy                 obj=@roads actor_not=kind:armed,sector:GOV
disrupt                actor_is=protester,protestor,demonstrator,activist recipient=obj,of,advcl,xcomp needs=actor
set up                 obj=barricade,roadblock actor_not=kind:armed,sector:GOV
erect                  obj=barricade,roadblock actor_not=kind:armed,sector:GOV
storm                  actor_is=protester,protestor,demonstrator,crowd,student,mob,supporter recipient=obj,advcl,xcomp mode=riot cameo=145

[PROTEST cameo=145 mode=riot pos=verb actor=subj recipient=against,with,obj,advcl,xcomp]
riot                   recipient=against,in,advcl,xcomp
rampage                actor_is=@people,kind:crowd recipient=through,advcl,xcomp
loot                   recipient=obj,of,advcl,xcomp actor_is=@people,kind:crowd,kind:actor
throw/hurl/pelt/lob    obj=@stones recipient=at,advcl,xcomp obj_not=kind:person
pelt                   obl=with:@stones,with:stone recipient=obj,advcl,xcomp
stone                  recipient=obj,advcl,xcomp recipient_is=@structures,@people,kind:actor actor_is=@people,sector:CVL,kind:crowd
vandalize/vandalise    recipient=obj,of,advcl,xcomp mode=vandalize
deface                 recipient=obj,of,advcl,xcomp mode=vandalize obj_not=website,site
ransack                recipient=obj,of,advcl,xcomp actor_is=@people,kind:crowd
smash                  obj=window,windows,furniture,shop,car recipient=of,advcl,xcomp actor_is=kind:crowd actor_not=man,woman,person,thief,robber,gang needs=actor
rise up                recipient=against,advcl,xcomp actor_not=kind:armed
revolt                 recipient=against,advcl,xcomp actor_not=sector:PTY,sector:LEG,base,lawmaker,shareholder,voter
clash                  actor_is=protester,protestor,demonstrator,student,youth,crowd,supporter,rioter recipient=with,advcl,xcomp
set fire               actor_is=protester,protestor,demonstrator,student,youth,crowd,supporter,rioter recipient=to,advcl,xcomp

[PROTEST pos=noun actor=poss,mod,by,of,subj recipient=against,at,outside cameo=141 mode=demo contexts=rights_freedoms]
rally                  of=actor needs=both/support actor_is=@people,sector:CVL,kind:political
march                  of=actor needs=both/support
sit - in               of=actor needs=either
sit-in                 of=actor needs=either
strike                 of=actor mode=strike cameo=143 needs=support mod_not=air,military,missile,drone,rocket,pre-emptive,israeli,american,preemptive,retaliatory,precision,nuclear actor_not=sector:MIL,sector:REB,sector:UAF obl_not=against:kind:armed,against:kind:country,on:kind:place,on:kind:country,on:@targets,in:kind:country
boycott                of=recipient actor=by,poss,mod mode=boycott cameo=143 needs=both/support
stone - throwing       of=none mode=riot cameo=145
vandalism              of=recipient mode=vandalize needs=both

# Crowds: how they come together, what they do there, what they carry.

[PROTEST cameo=141 mode=demo contexts=rights_freedoms pos=verb actor=subj recipient=against,outside,advcl,xcomp]
march                  actor_is=@marchers obj_not=@figures actor_not=kind:armed recipient=against,advcl,xcomp
parade                 actor_is=@marchers obl=against:*,in:protest,for:right,for:rights
fill/flood/throng/pack/jam/crowd/clog/swarm obj=@streets actor_is=@marchers,kind:crowd,kind:country actor_not=tourist,visitor,shopper,fan,reveller,commuter
pour/surge/stream/spill/flood/swarm obl=into:@streets,onto:@streets,through:@streets actor_is=@marchers,kind:crowd
turn out               actor_is=@marchers,kind:crowd obl=in:protest,against:*,in:@streets,on:@streets,into:@streets
come out               actor_is=@marchers,kind:crowd obl=in:protest,against:*,in:@streets,on:@streets,onto:@streets,into:@streets
go out                 actor_is=@marchers,kind:crowd obl=in:protest,against:*,into:@streets,onto:@streets,on:@streets
gather/assemble/congregate/mass/converge actor_is=@marchers,kind:crowd obl=outside:*,against:*,in:protest,to:protest recipient=outside,against,advcl,xcomp obl_not=to:@ceremony
gather/assemble/mass/converge actor_is=@marchers,kind:crowd obl=in:@streets,on:@streets,at:@streets,in:front,before:* obl_not=to:@ceremony
descend                actor_is=@marchers,kind:crowd obl=on:@streets,on:parliament,on:ministry,on:capital,on:kind:place
camp/encamp            actor_is=@marchers,kind:crowd obl=outside:*,in:@streets,on:@streets,in:front
camp out               actor_is=@marchers,kind:crowd obl=outside:*,in:@streets,on:@streets,in:front
pitch/erect            obj=tent,camp,encampment actor_is=@marchers,kind:crowd
wave/carry/hold/brandish/unfurl/display/hoist/raise obj=@placards actor_is=protester,protestor,demonstrator,marcher,activist,monk,dissident obj_mod_not=olympic,white
hold up                obj=@placards actor_is=protester,protestor,demonstrator,marcher,activist,student,monk,dissident
unfurl                 obj=banner actor_is=@marchers,kind:crowd
chant/shout/yell       obj=slogan,slogans actor_is=@marchers,kind:crowd,kind:actor
chant                  obj=death,verse,defiance actor_is=@marchers,kind:crowd
chant                  actor_is=protester,protestor,demonstrator,marcher
burn/torch/trample/tear obj=flag,effigy,effigies,portrait,coffin actor_is=@marchers,kind:crowd,kind:country recipient=of,advcl,xcomp
tear down              obj=statue,portrait,poster,flag,banner actor_is=@marchers,kind:crowd recipient=of
pull down              obj=statue,portrait,poster,flag,banner actor_is=@marchers,kind:crowd recipient=of
topple                 obj=statue,monument actor_is=@marchers,kind:crowd recipient=of mode=vandalize cameo=145
bang                   obj=pot,pots,pan,pans actor_is=@marchers,kind:crowd
light                  obj=candle actor_is=@marchers,kind:crowd obl=in:protest,outside:*
observe/keep           obj=vigil actor_is=@marchers,kind:crowd
defy                   obj=curfew,ban actor_is=@marchers,kind:crowd recipient=none
agitate                obj=none recipient=for,against actor_is=kind:actor,@marchers
mobilize/mobilise      actor_is=sector:OPP,sector:LAB,sector:NGM,union obj=supporter,member,follower recipient=against
rally                  obl=against:*,outside:* actor_is=@marchers,kind:crowd,kind:country
demonstrate            actor_is=@marchers,kind:crowd,kind:country obl=against:*,outside:*,for:*,in:@streets
protest                pos=verb actor_is=@marchers obl=outside:*,in:@streets,at:*
join                   obj=@protests,demonstration,march,rally,procession,vigil actor_is=@marchers,kind:crowd
attend/lead/head       obj=demonstration,protest,march,procession,vigil actor_is=@marchers,kind:crowd,kind:actor
stage/hold/mount/organize/organise/call obj=@disobedience obj_not=action,occupation,shutdown actor_is=@marchers,kind:crowd recipient=against,outside,over
launch/begin/start     obj=campaign obj_word=disobedience,resistance,protest recipient=against
chain                  obj=itself,himself,herself,themselves recipient=to,outside
lie down               actor_is=@marchers obl=in:@streets,on:@streets,in:front mode=obstruct cameo=144
sit down               actor_is=@marchers obl=in:@streets,on:@streets,in:front,outside:* mode=obstruct cameo=144
kneel                  actor_is=@marchers obl=in:protest,in:solidarity,in:front
turn                   obj=back,backs actor_is=@marchers,kind:person recipient=on
immolate               obj=himself,herself,themselves,itself
set                    obj=himself,herself,themselves obl_word=fire,ablaze,alight
heckle/boo/jeer/barrack actor_is=@marchers,kind:crowd recipient=obj recipient_is=kind:political,kind:person needs=recipient
shout down             recipient=obj recipient_is=kind:political,kind:person needs=recipient
mob                    actor_is=@marchers,kind:crowd recipient=obj recipient_is=kind:political needs=recipient mode=riot cameo=145
besiege/surround/encircle actor_is=protester,protestor,demonstrator,crowd,mob,worker,student,farmer,villager,resident,supporter recipient=obj,of recipient_is=kind:actor,@structures,parliament,ministry,palace,kind:place needs=both mode=obstruct cameo=144
hand/deliver/present/submit obj=petition recipient=to,iobj actor_is=@marchers,kind:crowd,kind:actor
petition               recipient=obj actor_is=@marchers,kind:crowd recipient_is=kind:political needs=recipient
write/sign             obj=letter obj_mod=open actor_is=@marchers,kind:crowd recipient=to

# Work stopped: strikes by whatever word.

[PROTEST cameo=143 mode=strike contexts=economic pos=verb actor=subj recipient=against,over,advcl,xcomp]
strike                 actor_is=@workers,sector:LAB obj=none actor_not=kind:armed recipient=against,over,advcl,xcomp
strike                 actor_is=@workers,sector:LAB obl=over:*,for:pay,for:wage,for:day,for:days,for:week,for:hours,from:*,since:*
down                   obj=tool,tools,helmet,pen,chalk,gear,brush,stethoscope,shutter,shutters
down                   actor_is=@workers
walk off               obj=job,set,site,field actor_is=@workers
walk off               obl=off:job,off:set actor_is=@workers
walk out               actor_is=@workers recipient=of,advcl,xcomp
walk out               obl=of:class,of:classes,of:factory,of:job,of:work,of:school,in:protest,over:pay actor_is=@workers,@marchers
stop/cease/halt        obj=work,operation actor_is=@workers
stop                   act=none actor_is=@workers obl_word=working
stay                   actor_is=@workers obl_word=home,away obl=over:*,in:protest,from:work
stay away              actor_is=@workers,@marchers obl=from:work,from:job,from:class,from:classes,from:school
stay off               obj=job,work actor_is=@workers
refuse                 obj_word=work,load,unload,sail,fly obj=work actor_is=@workers
call in sick           actor_is=@workers
work to rule           actor_is=@workers
take                   obj=action obj_mod=industrial,strike,job actor_is=@workers,kind:actor
stage/hold/begin/start/launch/continue/extend/resume/observe/join/enter/mount obj=stoppage,walkout,shutdown,bandh,hartal,slowdown,go-slow,sickout,sit-down recipient=against,over,at actor_is=@workers,@marchers,kind:actor
down/pull/close        obj=shutter,shutters actor_is=shopkeeper,trader,merchant,business,shop
close                  obj=shop,business,school actor_is=shopkeeper,trader,merchant,teacher obl=in:protest,over:*,against:*
paralyze/paralyse/cripple/halt/disrupt/ground/shut subj=strike,walkout,stoppage,bandh,hartal actor=none recipient=obj
be                     obl=on:strike actor_is=@workers,kind:actor,@people
remain                 obl=on:strike actor_is=@workers,kind:actor,@people
go/come                obl=on:strike,on:stoppage actor_is=@workers,kind:actor,@people

# Boycotts and walk-outs of assemblies.

[PROTEST cameo=143 mode=boycott pos=verb actor=subj recipient=obj,of,by,advcl,xcomp]
boycott                obj=@elections,debate,sitting,voting,inauguration,swearing-in,dinner,reception,census,trial,court,hearing,commission,shop,store,brand,company,airline,newspaper,games,olympics,congress,assembly,senate,cabinet,council recipient=of,by
boycott                obj=parliament,session,vote,election,poll,referendum,talk,talks actor_is=kind:actor,@people,@marchers recipient=none,of
boycott                obj_not=kind:country actor_is=sector:OPP,sector:PTY,sector:CVL,sector:LAB,sector:NGO
shun/snub/skip         obj=@elections,inauguration,referendum,session,ceremony,parliament actor_is=sector:OPP,sector:PTY,kind:political recipient=of,by
stay away              obl=from:@elections,from:poll,from:polls,from:parliament,from:inauguration,from:session actor_is=kind:actor,@people
walk out               obl=of:chamber,of:session,of:parliament,of:assembly,of:hall,of:congress,of:senate,of:debate,of:sitting,of:house,of:council,of:speech,of:vote,from:house,from:assembly actor_is=kind:actor,@people,member recipient=none mode=none cameo=141
storm out              obl=of:chamber,of:session,of:parliament,of:assembly,of:hall,of:debate,of:house actor_is=kind:actor,@people,member recipient=none mode=none cameo=141
quit/leave             obj=chamber,hall,session,sitting,assembly actor_is=sector:OPP,sector:LEG,sector:PTY,member,lawmaker,deputy obl=in:protest,during:* mode=none cameo=141
turn in                obj=ballot obj_mod=blank
spoil                  obj=ballot,vote actor_is=@people,kind:actor

# Ways blocked, places taken.

[PROTEST cameo=144 mode=obstruct pos=verb actor=subj recipient=in,of,outside,advcl,xcomp]
block/blockade/obstruct/barricade/close/shut obj=@roads,tunnel,motorway,access,station,depot,pipeline,refinery,mine,factory,plant,terminal,canal,runway,entrance,gate,line,tracks actor_is=@marchers,@workers,kind:crowd,kind:ngo needs=actor
block/blockade/barricade actor_is=protester,protestor,demonstrator,trucker,farmer,activist,striker,villager,resident recipient=obj,of needs=actor
cut/sever              obj=road,highway,route,traffic actor_is=protester,protestor,demonstrator,trucker,farmer,villager,resident,striker
shut down              obj=@roads,city,port,campus,traffic,university actor_is=@marchers,@workers,kind:crowd
bring                  obl=to:standstill,to:halt obj=traffic,city,capital,country,kind:place actor_is=@marchers,@workers,kind:crowd recipient=none
paralyze/paralyse      obj=traffic,city,capital,country,kind:place,port,transport actor_is=@marchers,@workers,kind:crowd
occupy/seize/invade    obj=@premises,@roads,plaza,palace,ministry,rectory,hall,embassy,land,estate,ranch,platform,rig actor_is=@marchers,@workers recipient=of
take over              obj=@premises,@roads,plaza,palace,ministry,rectory,hall,embassy,square,highway actor_is=@marchers,@workers,kind:crowd recipient=of,obj
erect/build/set/put/throw obj=barricade,roadblock,blockade actor_is=@marchers,@workers,kind:crowd
put up                 obj=barricade,roadblock,blockade actor_is=@marchers,@workers,kind:crowd
throw up               obj=barricade,roadblock,blockade actor_is=@marchers,@workers,kind:crowd
man                    obj=barricade,roadblock,picket actor_is=@marchers,@workers,kind:crowd
burn/torch             obj=tyre,tire,tyres,tires,pallet,garbage,rubbish actor_is=@marchers,@workers,kind:crowd recipient=none
park                   obj=tractor,truck,lorry,taxi actor_is=@marchers,@workers
dump                   obj=manure,milk,tomato,potato,grain,fish,produce,grape,dung actor_is=farmer,fisherman,grower,protester
board                  obj=rig,ship,vessel,platform,whaler,trawler actor_is=activist,kind:ngo recipient=of,obj
gherao                 recipient=obj
barricade              obj=himself,themselves,itself actor_is=@marchers,@workers,student,prisoner,inmate recipient=in
storm/invade/overrun/breach actor_is=@marchers,kind:crowd actor_not=kind:armed recipient=obj,of obj=@structures,parliament,palace,capitol,ministry,chamber,assembly,embassy,consulate,compound,pitch mode=riot cameo=145
break into             actor_is=protester,protestor,demonstrator,crowd,student,mob,rioter recipient=into,of needs=actor mode=riot cameo=145
force                  obj=way obl=into:*,through:* actor_is=protester,protestor,demonstrator,crowd,student,mob recipient=into mode=riot cameo=145

# Disorder: what crowds break and burn.

[PROTEST cameo=145 mode=riot pos=verb actor=subj recipient=of,against,at,advcl,xcomp]
riot                   actor_is=@marchers,@workers,prisoner,inmate,fan,kind:crowd,kind:country recipient=against,over
loot/ransack/pillage   actor_is=@marchers,kind:crowd actor_not=kind:armed recipient=obj,of
loot                   obj=shop,store,supermarket,market,mall,warehouse,business,pharmacy,mosque,church recipient=of actor_not=kind:armed,robber,gang
go                     obl=on:rampage actor_is=@marchers,kind:crowd,prisoner
run riot               actor_is=@marchers,kind:crowd
run amok               actor_is=@marchers,kind:crowd
set fire               actor_is=@marchers,crowd,mob,prisoner,inmate,detainee recipient=to actor_not=man,person,thief,robber,gang
set                    obl_word=ablaze,alight,fire obj=car,bus,vehicle,building,office,shop,tyre,tire,truck,house,station,barricade actor_is=@marchers,kind:crowd recipient=of actor_not=man,person,thief,robber,gang
set                    obl=on:fire actor_is=@marchers,kind:crowd obj=@structures,tyre,tire,barricade recipient=of actor_not=man,person,thief,robber,gang
torch/burn             obj=car,bus,vehicle,building,office,shop,truck,station,barricade actor_is=@marchers,kind:crowd actor_not=man,person,thief,robber,gang,kind:armed,farmer recipient=of
burn down              obj=@structures actor_is=@marchers,kind:crowd actor_not=man,teenager,boy,girl,child,person,thief,robber,gang,kind:armed recipient=of
smash/break/shatter    obj=window,windows,windscreen,glass,door,car,shopfront actor_is=@marchers,kind:crowd recipient=of actor_not=man,person,thief,robber,gang needs=actor
overturn/upend         obj=car,vehicle,bus,truck,van,bin actor_is=@marchers,kind:crowd recipient=of actor_not=man,person,thief,robber,gang
throw/hurl/pelt/lob/fling/toss/rain obj=@stones,tomato,shoe,paint,petrol,firecracker,flare,chair,bin,projectile actor_is=@marchers,kind:crowd,prisoner recipient=at
pelt/bombard/shower    obl=with:@stones,with:tomato,with:shoe,with:rubbish,with:paint actor_is=@marchers,kind:crowd recipient=obj
answer/respond/retaliate obl=with:@stones actor_is=@marchers,kind:crowd recipient=none
fight/battle           actor_is=protester,protestor,demonstrator,rioter,student,youth,striker recipient=obj,with recipient_is=sector:COP,police needs=recipient
clash/skirmish/scuffle/tussle/brawl actor_is=protester,protestor,demonstrator,rioter,student,youth,striker,marcher,worker,farmer,villager recipient=with
mutiny                 actor_is=prisoner,inmate,kind:armed,crew
revolt                 actor_is=@marchers,prisoner,inmate,kind:crowd,villager,peasant recipient=against
rise                   obl=against:*,in:revolt,in:rebellion obl_not=to:*,from:*,by:* actor_is=@marchers,kind:crowd,kind:country recipient=against
burn                   subj=barricade,tyre,tire actor=none recipient=none
vandalize/vandalise/deface/daub/spray/desecrate/splash mode=vandalize actor_is=@marchers,kind:crowd,kind:actor obj=statue,monument,memorial,mosque,church,synagogue,temple,grave,cemetery,tomb,shrine,embassy,office,wall,poster,headquarters,building,painting recipient=of
damage                 mode=vandalize actor_is=@marchers,kind:crowd needs=actor obj=statue,monument,memorial,mosque,church,synagogue,temple,grave,cemetery,tomb,shrine,embassy,office,wall,poster,headquarters,building,painting recipient=of
daub/spray/scrawl      mode=vandalize obj=slogan,graffiti,swastika,paint recipient=on
throw                  mode=vandalize obj=paint,soup,ink,egg recipient=at,on,over actor_is=@marchers,kind:crowd

# The same as nouns: told with who, against whom, or where.

[PROTEST cameo=141 mode=demo contexts=rights_freedoms pos=noun actor=by,poss,mod,of,subj recipient=against,outside]
protest                of=actor needs=either/place/known mod_not=note,vote
demonstration          of=actor needs=either/place/known obl_not=of:fact,of:support,of:solidarity,of:commitment,of:unity,of:ability,of:will,of:power,of:capability,of:force,of:strength,of:technology
rally                  of=actor needs=either/place/support obl=against:*,outside:*,by:@marchers,of:@marchers,to:protest
march                  of=actor needs=either/place/known obl=against:*,on:parliament,on:capital,by:@marchers,of:@marchers,for:right,for:rights,for:peace mod_not=long,military,death
vigil                  of=actor needs=either/place/support
sit - down             of=actor needs=support mode=obstruct cameo=144
die - in               of=actor needs=either/place
human chain            of=actor needs=either/place/support
civil disobedience     of=actor needs=either/support
disobedience campaign  of=actor needs=either/support
protest march          of=actor needs=either/place/support
protest rally          of=actor needs=either/place/support
street protest         of=actor needs=either/place/support
protest movement       of=actor needs=both
mass rally             of=actor needs=either/place/support obl=against:*,outside:*
procession             of=actor needs=both obl=against:*
self - immolation      of=actor needs=either/place
torchlight march       of=actor needs=either/place
candlelight vigil      of=actor needs=either/place
picket                 of=actor needs=either/place/support cameo=144 mode=obstruct
picket line            of=actor needs=support cameo=144 mode=obstruct
roadblock              of=actor needs=either/place cameo=144 mode=obstruct actor_is=@marchers,@workers,kind:crowd
blockade               of=recipient needs=actor recipient=of,on cameo=144 mode=obstruct actor_is=protester,protestor,demonstrator,trucker,farmer,activist,villager,resident,fisherman,driver,sector:LAB
occupation             of=recipient needs=actor recipient=of cameo=144 mode=obstruct actor_is=protester,protestor,demonstrator,student,farmer,activist,villager,worker
riot                   of=actor needs=none mode=riot cameo=145 actor_not=sector:COP
rioting                of=actor needs=either/place/support mode=riot cameo=145
disturbance            of=none needs=place/support mode=riot cameo=145 mod_not=weather,sleep,atmospheric
unrest                 of=none needs=support mode=riot cameo=145
uprising               of=actor needs=either/place mode=riot cameo=145
revolt                 of=actor needs=both mode=riot cameo=145 mod_not=tax,shareholder,backbench,investor
turmoil                of=none needs=place mode=riot cameo=145 mod_not=market,financial,economic,currency,emotional,inner
prison riot            of=none needs=place/support mode=riot cameo=145
street battle          of=none needs=both mode=riot cameo=145 actor_is=protester,protestor,demonstrator,rioter,student,youth
stone - pelting        of=none needs=place/support mode=riot cameo=145
looting                of=recipient needs=place/support mode=riot cameo=145 recipient=of
mutiny                 of=actor needs=either/place mode=riot cameo=145

[PROTEST cameo=143 mode=strike contexts=economic pos=noun actor=by,poss,mod,of,subj recipient=against,at]
strike                 of=actor obl=by:@workers,of:@workers,over:pay,over:wage,over:cut,over:reform,against:reform,against:law,against:cut needs=none mod_not=air,military,missile,drone,rocket,hunger
strike                 of=actor actor_is=@workers,sector:LAB,union needs=actor mod_not=air,military,missile,drone,rocket,hunger
rail/railway/bus/transport/teachers/dockers/port/nurses/doctors/miners/metro/tube/airport/truckers/workers/public-sector/nationwide/wildcat strike of=actor needs=none
walkout                of=actor needs=either/place/support
stoppage               of=actor needs=either/place/support mod_not=power,play
work stoppage          of=actor needs=either/place/support
industrial action      of=actor needs=either/support
strike action          of=actor needs=either/support
general strike         of=actor needs=either/place/support recipient=against
hunger strike          of=actor needs=either/place/support mode=hunger cameo=142
hunger - strike        of=actor needs=either/place/support mode=hunger cameo=142
bandh                  of=actor needs=either/place/support
hartal                 of=actor needs=either/place/support
go - slow              of=actor needs=either
boycott                of=recipient recipient=of actor=by,poss,mod needs=both/support mode=boycott cameo=143 obl=of:@elections,of:good,of:goods,of:product,of:products,of:parliament,of:session,of:vote,of:poll,of:talks
consumer boycott       of=recipient recipient=of needs=recipient/support mode=boycott cameo=143

# "are on strike": the noun is the predicate.

[PROTEST cameo=143 mode=strike contexts=economic pos=noun of=none actor=subj recipient=against]
on strike              needs=actor
on hunger strike       needs=actor mode=hunger cameo=142

# Stoppages and crowds as subjects of their own; gestures of protest.

[PROTEST cameo=143 mode=strike contexts=economic pos=verb actor=none recipient=none]
paralyze/paralyse/cripple/halt/disrupt/ground/shut/hit/close/empty/delay/bring subj=strike,walkout,stoppage,bandh,hartal,shutdown subj_not=kind:country,kind:armed obj_not=@people,kind:person,@sites,@structures,theatre,theater,kind:country recipient=none,obj
paralyze/paralyse/cripple/halt/disrupt/ground/shut/hit/close/empty/delay/bring subj=action subj_mod=industrial recipient=none,obj

[PROTEST cameo=141 mode=demo contexts=rights_freedoms pos=verb actor=subj recipient=against,outside,at,over,of]
rally/march/assemble/gather/chant/mass obj=none actor_is=crowd,thousand,thousands,hundred,hundreds,dozens,ten,@marchers,kind:crowd obl=against:*,outside:*,in:front,before:*,in:support,in:solidarity,in:protest,through:*,to:* obl_not=to:@ceremony
pour/splash/throw/smear obj=paint,blood,manure,soup,oil obl=over:*,on:*,at:* actor_is=@marchers,kind:crowd,kind:ngo mode=vandalize recipient=over,on,at,of
glue                   obj=themselves,himself,herself,hand,hands actor_is=@marchers,kind:ngo,@people recipient=to mode=obstruct cameo=144
jam/clog/choke/snarl   obj=@roads,crossing,traffic,street,streets,bridge,border actor_is=@marchers,@workers,kind:crowd,trucker,truckers,tractor,tractors,farmer recipient=of mode=obstruct cameo=144
bring                  obj=city,capital,country,traffic,town,port obl_word=standstill,halt actor_is=@marchers,@workers,kind:crowd,driver,drivers mode=obstruct cameo=144 recipient=none
wear                   obj=black,armband,armbands,ribbon obl=in:protest,to:* actor_is=@marchers,@workers recipient=none
light                  obj=candle,candles,bonfire actor_is=@marchers,kind:crowd obl=for:*,in:*,outside:* obl_not=on:birthday recipient=none
stage                  obj=die-in,sit-in,walkout,procession,hunger,protest,protests,demonstration,rally,march,vigil actor_is=@people,kind:actor recipient=against,outside
block/blockade         obj=motorway,motorways,highway,highways,road,roads,railway,port,bridge,border actor_is=tractor,tractors,trucker,taxi,truck,trucks recipient=of,to mode=obstruct cameo=144
barricade/occupy       recipient=obj,of obj=office,campus,rectorate,building,hall,square,factory,ministry actor_is=@marchers,@workers,student,students mode=obstruct cameo=144
refuse                 obl_word=eat,work,serve,vote actor_is=prisoner,prisoners,inmate,detainee,@workers recipient=none mode=hunger cameo=142 obj=none

[PROTEST cameo=141 mode=demo contexts=rights_freedoms pos=verb actor=none recipient=none]
erupt/flare/break/spread/rage/continue/swell/grow/intensify/mount subj=protest,protests,demonstration,demonstrations recipient=against
erupt/flare/break/spread/rage/continue/swell/grow/intensify/mount subj=unrest,riot,riots,rioting,disorder recipient=against mode=riot cameo=145
break out              subj=protest,protests,demonstration,demonstrations recipient=against
break out              subj=unrest,riot,riots,rioting,disorder recipient=against mode=riot cameo=145
flare up               subj=protest,protests,demonstration,demonstrations,unrest,riot,riots,rioting,disorder recipient=against
sweep/rock/grip/hit/shake/engulf/paralyse/paralyze subj=protest,protests,demonstration,demonstrations,unrest,riot,riots,rioting obj=kind:place,kind:country,@territory,city,capital,country recipient=obj
draw                   subj=protest,demonstration,march obj=thousand,thousands,hundred,hundreds,crowd,people actor=obj


# On their way, and in the way of those who would get through.

[PROTEST cameo=141 mode=demo contexts=rights_freedoms pos=verb actor=subj recipient=to,against,outside]
set off/out            obl=on:march,on:protest actor_is=@people,kind:crowd,kind:actor
embark                 obl=on:march,on:protest actor_is=@people,kind:crowd,kind:actor
prevent/stop/block/keep obl=from:* recipient=obj actor_is=protester,protestor,demonstrator,rioter,striker,activist,mob recipient_is=@people,kind:person,kind:actor needs=both mode=obstruct cameo=144
