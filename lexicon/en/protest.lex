# PROTEST: collective dissent by civilians.

[PROTEST cameo=141 mode=demo contexts=rights_freedoms pos=verb actor=subj recipient=against,at,outside,in,advcl,xcomp]
shout down             recipient=obj
protest                actor_not=sector:GOV,sector:MIL,kind:igo recipient=against,at,obj,over,advcl,xcomp
demonstrate            recipient=against,at,outside,advcl,xcomp obj=none actor_is=kind:crowd,kind:country,kind:ngo,@people,hundred,thousand actor_not=sector:GOV,sector:LEG,sector:JUD,kind:official
rally                  actor_is=@people,sector:CVL,sector:OPP,kind:crowd recipient=against,outside,advcl,xcomp obj=none
march                  actor_is=@people,sector:CVL,sector:OPP,kind:crowd recipient=against,on,advcl,xcomp actor_not=kind:armed
march                  obl=against:*,in:protest,to:protest,through:street,through:streets recipient=against,advcl,xcomp actor_not=kind:armed
hold/stage/organize/organise/mount/lead/launch/join obj=@protests,demonstration,demonstrations,sit-in,vigil,picket,unrest,type:PROTEST obj_not=blockade,boycott,rally actor_not=sector:PTY recipient=against,at,outside,over,advcl,xcomp
hold/stage/organize/organise/mount/lead/launch/join obj=rally actor_is=kind:crowd,@people actor_not=sector:PTY,kind:official recipient=against,at,outside,over,advcl,xcomp
take to the streets    recipient=against,advcl,xcomp actor=subj
take to                obl=to:street,to:streets recipient=against,advcl,xcomp
pour into              obl=into:street,into:streets,into:square actor_is=@people,sector:CVL recipient=against,advcl,xcomp
gather                 actor_is=@people,sector:CVL,kind:crowd obl=in:square,outside:*,to:protest,in:protest recipient=outside,against,advcl,xcomp
converge               actor_is=@people,sector:CVL,kind:crowd recipient=on,for,against,advcl,xcomp
picket                 recipient=obj,advcl,xcomp
chant                  obj=slogan recipient=against,advcl,xcomp actor_is=@people,sector:CVL,kind:actor
burn/torch             obj=effigy,flag,portrait,picture recipient=of,advcl,xcomp actor_is=@people,sector:CVL,kind:actor
collect                obj=signature recipient=against,advcl,xcomp
sign                   obj=petition recipient=against,to,advcl,xcomp actor_is=@people,sector:CVL
occupy                 actor_is=@people,sector:CVL,student obj=building,square,university,campus,embassy recipient=of,advcl,xcomp mode=obstruct cameo=144
heckle/boo/jeer        recipient=obj,advcl,xcomp recipient_is=kind:political needs=recipient
scale                  actor_is=activist,protester obj=* recipient=of,advcl,xcomp
dissent                recipient=from,advcl,xcomp

[PROTEST cameo=142 mode=hunger pos=verb actor=subj recipient=against,at,advcl,xcomp]
go on hunger strike    recipient=against,advcl,xcomp
begin/start/launch/stage/hold/continue/end/declare obj=strike obj_mod=hunger recipient=against,advcl,xcomp
refuse                 obj=food actor_is=prisoner,detainee,inmate
fast                   obl=in:protest,against:*

[PROTEST cameo=143 mode=strike pos=verb actor=subj recipient=against,over,advcl,xcomp]
strike                 actor_is=worker,teacher,doctor,nurse,miner,employee,union,driver,sector:LAB,pilot,lawyer,farmer obj=none recipient=against,advcl,xcomp
go on strike           recipient=against,advcl,xcomp
stage/begin/start/launch/hold/continue/observe/join/extend obj=@strike,general,strike recipient=against,over,at,advcl,xcomp obj_mod_not=air,military,missile,drone,hunger
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
disrupt                actor_is=protester,protestor,demonstrator,activist recipient=obj,of,advcl,xcomp
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
smash                  obj=window,windows,furniture,shop,car recipient=of,advcl,xcomp actor_is=@people,kind:crowd
rise up                recipient=against,advcl,xcomp
revolt                 recipient=against,advcl,xcomp
clash                  actor_is=protester,protestor,demonstrator,student,youth,crowd,supporter,rioter recipient=with,advcl,xcomp
set fire               actor_is=protester,protestor,demonstrator,student,youth,crowd,supporter,rioter recipient=to,advcl,xcomp

[PROTEST pos=noun actor=poss,mod,by,of,subj recipient=against,at,outside cameo=141 mode=demo contexts=rights_freedoms]
protest                of=actor needs=either
demonstration          of=actor needs=either
rally                  of=actor needs=both/support actor_is=@people,sector:CVL,kind:political
march                  of=actor needs=both/support
sit - in               of=actor needs=either
sit-in                 of=actor needs=either
riot                   of=none mode=riot cameo=145 needs=either
rioting                of=none mode=riot cameo=145 needs=either
unrest                 of=none mode=riot cameo=145 needs=both/support
uprising               of=none mode=riot cameo=145 recipient=against needs=both/support
hunger strike          of=actor mode=hunger cameo=142 needs=either
general strike         of=actor mode=strike cameo=143 needs=either
strike                 of=actor mode=strike cameo=143 needs=support mod_not=air,military,missile,drone,rocket,pre-emptive,israeli,american,preemptive,retaliatory,precision,nuclear
walkout                of=actor mode=strike cameo=143 needs=either
boycott                of=recipient actor=by,poss,mod mode=boycott cameo=143 needs=both/support
stone - throwing       of=none mode=riot cameo=145
vandalism              of=recipient mode=vandalize needs=both
looting                of=recipient mode=riot needs=both
