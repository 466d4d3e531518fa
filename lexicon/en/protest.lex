# PROTEST: collective dissent by civilians.

[PROTEST cameo=141 mode=demo contexts=rights_freedoms pos=verb actor=subj recipient=against,at,outside,in]
protest                actor_not=kind:official,kind:igo recipient=against,at,obj,over
demonstrate            actor_is=kind:actor,@people,hundred,thousand recipient=against,at,outside actor_not=study,company,result obj=none
rally                  actor_is=@people,sector:CVL,sector:OPP,kind:crowd recipient=against,outside obj=none
march                  actor_is=@people,sector:CVL,sector:OPP,kind:crowd recipient=against,on actor_not=kind:armed
march                  obl=against:*,in:protest,to:protest,through:street,through:streets recipient=against actor_not=kind:armed
hold/stage/organize/organise/mount/lead/launch/join obj=@protests,demonstration,demonstrations,sit-in,vigil,picket,unrest,type:PROTEST obj_not=blockade,boycott recipient=against,at,outside,over
take to the streets    recipient=against actor=subj
take to                obl=to:street,to:streets recipient=against
pour into              obl=into:street,into:streets,into:square actor_is=@people,sector:CVL recipient=against
gather                 actor_is=@people,sector:CVL,kind:crowd obl=in:square,outside:*,to:protest,in:protest recipient=outside,against
converge               actor_is=@people,sector:CVL,kind:crowd recipient=on,for,against
picket                 recipient=obj
chant                  obj=slogan recipient=against actor_is=@people,sector:CVL,kind:actor
burn/torch             obj=effigy,flag,portrait,picture recipient=of actor_is=@people,sector:CVL,kind:actor
collect                obj=signature recipient=against
sign                   obj=petition recipient=against,to actor_is=@people,sector:CVL
occupy                 actor_is=@people,sector:CVL,student obj=building,square,university,campus,embassy recipient=of mode=obstruct cameo=144
heckle/boo/jeer        recipient=obj recipient_is=kind:political needs=recipient
scale                  actor_is=activist,protester obj=* recipient=of
dissent                recipient=from

[PROTEST cameo=142 mode=hunger pos=verb actor=subj recipient=against,at]
go on hunger strike    recipient=against
begin/start/launch/stage/hold/continue/end/declare obj=strike obj_mod=hunger recipient=against
refuse                 obj=food actor_is=prisoner,detainee,inmate
fast                   obl=in:protest,against:*

[PROTEST cameo=143 mode=strike pos=verb actor=subj recipient=against,over]
strike                 actor_is=worker,teacher,doctor,nurse,miner,employee,union,driver,sector:LAB,pilot,lawyer,farmer obj=none recipient=against
go on strike           recipient=against
stage/begin/start/launch/hold/continue/observe/join/extend obj=@strike,general,strike recipient=against,over,at obj_mod_not=air,military,missile,drone,hunger
down                   obj=tool,tools recipient=against
walk out               actor_is=worker,teacher,student,employee,union,miner recipient=of
stop                   obj=work actor_is=worker,employee recipient=none
shun                   obj=work
boycott                obj=@elections,good,goods,product,products,class,classes,kind:country,kind:political recipient=of,by,obj mode=boycott actor_is=kind:actor,@people

[PROTEST cameo=144 mode=obstruct pos=verb actor=subj recipient=in,of,outside]
block/blockade/obstruct/barricade obj=@roads actor_not=kind:armed,kind:official recipient=of,to,outside
blockade               actor_not=kind:armed,kind:official,kind:country recipient=obj
occupy                 obj=@roads actor_not=kind:armed,kind:official
disrupt                actor_is=protester,protestor,demonstrator,activist recipient=obj,of
set up                 obj=barricade,roadblock actor_not=kind:armed,kind:official
erect                  obj=barricade,roadblock actor_not=kind:armed,kind:official
storm                  actor_is=protester,protestor,demonstrator,crowd,student,mob,supporter recipient=obj mode=riot cameo=145

[PROTEST cameo=145 mode=riot pos=verb actor=subj recipient=against,with,obj]
riot                   recipient=against,in
rampage                actor_is=@people,kind:crowd recipient=through
loot                   recipient=obj,of actor_is=@people,kind:crowd,kind:actor
throw/hurl/pelt/lob    obj=@stones recipient=at obj_not=kind:person
pelt                   obl=with:@stones,with:stone recipient=obj
stone                  recipient=obj recipient_is=@structures,@people,kind:actor actor_is=@people,sector:CVL,kind:crowd
vandalize/vandalise    recipient=obj,of mode=vandalize
deface                 recipient=obj,of mode=vandalize obj_not=website,site
ransack                recipient=obj,of actor_is=@people,kind:crowd
smash                  obj=window,windows,furniture,shop,car recipient=of actor_is=@people,kind:crowd
rise up                recipient=against
revolt                 recipient=against
clash                  actor_is=protester,protestor,demonstrator,student,youth,crowd,supporter,rioter recipient=with
set fire               actor_is=protester,protestor,demonstrator,student,youth,crowd,supporter,rioter recipient=to

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
