# COERCE: repression and coercion short of violence; embargoes, blockades, occupation.

[COERCE cameo=163 mode=restrict contexts=economic,diplomatic pos=verb actor=subj recipient=on,against,upon]
impose/reimpose/slap/clamp/tighten/extend/renew/announce/introduce/approve/order/widen/expand/strengthen/maintain/enforce/place obj=@sanctions recipient=on,against,upon,over,of,to actor_is=kind:actor
sanction               recipient=obj actor_is=kind:political recipient_is=kind:actor needs=recipient
embargo                recipient=obj,on,to
blacklist              recipient=obj actor_is=kind:political
boycott                actor_is=kind:country recipient=obj recipient_is=kind:country needs=recipient
impose/announce/introduce/place/order/slap obj=ban,embargo,restriction,moratorium recipient=on,against,from,for actor_is=kind:political
ban/prohibit/bar       obj=import,imports,export,exports,trade,flight,flights,sale,sales recipient=from,to,with,of actor_is=kind:political

[COERCE cameo=170 pos=verb actor=subj recipient=obj]
coerce                 recipient=obj
force                  recipient=obj act=xcomp,into actor_is=kind:actor recipient_is=kind:actor,@people needs=both
compel                 recipient=obj act=xcomp actor_is=kind:actor recipient_is=kind:actor needs=recipient
repress                recipient=obj
oppress                recipient=obj
suppress               recipient=obj,of,by actor_is=kind:political obj_not=appetite,laugh,smile,immune
persecute              recipient=obj
harass                 recipient=obj actor_is=kind:actor
crack down             recipient=on actor_is=kind:actor
clamp down             recipient=on actor_is=kind:actor
quell                  actor_is=kind:political recipient=of,by,obj
subjugate              recipient=obj
extort                 recipient=from,obj

[COERCE cameo=171 mode=seize contexts=human_security pos=verb actor=subj recipient=from,of,obj]
rob                    recipient=obj
burgle                 recipient=obj
mug                    recipient=obj recipient_is=@people,kind:person
hold up                obj=bank,shop,store,train recipient=obj
seize                  obj=@property recipient=from,of,in,belonging actor_is=kind:actor
confiscate             recipient=from,of,in
expropriate            recipient=of,from
nationalize/nationalise recipient=obj,of actor_is=kind:political
impound                recipient=of,from,obj
requisition            recipient=from,of
appropriate            obj=land,property recipient=of,from actor_is=kind:political
freeze                 obj=asset,account,funds,fund recipient=of,belonging actor_is=kind:political
raid                   actor_is=sector:COP,kind:official recipient=obj,of recipient_is=home,house,office,headquarters,kind:political,newspaper,mosque,premises needs=recipient
search                 actor_is=sector:COP,kind:official,kind:armed obj=home,house,office,headquarters,vehicle,premises recipient=of
loot                   actor_is=kind:armed recipient=obj,of,from
plunder                recipient=obj,of
evict                  recipient=obj,from actor_is=kind:actor
seize                  obj=ship,vessel,tanker,boat,trawler recipient=of,from,obj
recover                actor_is=sector:COP,kind:armed obj=weapon,weapons,arms,cache,explosives recipient=from

[COERCE cameo=1711 mode=seize contexts=human_security pos=verb actor=subj recipient=of,in]
cut                    obj=electricity,power,water,phone,telephone recipient=to,in actor_is=kind:armed,kind:actor
blow up                obj=pipeline,line,lines,tower,pylon,bridge,railway recipient=of,in,into type=ASSAULT mode=destroy cameo=1712

[COERCE cameo=172 mode=restrict contexts=rights_freedoms pos=verb actor=subj recipient=obj]
ban                    recipient=obj,from,of actor_is=kind:actor recipient_is=kind:actor,@people,@parties,@journalists
outlaw                 recipient=obj,of actor_is=kind:actor recipient_is=kind:actor,@people,@parties,@journalists
prohibit               recipient=obj,from,of actor_is=kind:political recipient_is=kind:actor,@people,@parties,@journalists
bar                    recipient=obj,from actor_is=kind:political recipient_is=kind:actor,@people,@journalists needs=recipient
forbid                 recipient=obj,from actor_is=kind:political
restrict               actor_is=kind:political recipient=of,on,for,to,in
curtail                obj=freedom,right,rights,liberty,activity,movement recipient=of
curb                   obj=freedom,right,rights,liberty,protest,activity,movement recipient=of
limit                  obj=freedom,right,rights,movement,activity,access recipient=of,for,to actor_is=kind:political
dissolve               obj=@parties,kind:political recipient=obj cameo=1722 actor_is=kind:official
disband                obj=@parties,kind:political recipient=obj cameo=1722 actor_is=kind:official
suspend                obj=constitution,@parties,licence,license,right,rights recipient=of actor_is=kind:official cameo=1722
revoke                 obj=citizenship,passport,licence,license,accreditation,immunity,visa recipient=of,from actor_is=kind:political
disperse               recipient=obj actor_is=sector:COP,kind:armed,kind:official cameo=172
break up               recipient=obj,of,by obj=@protests,rally,demonstration,march,meeting,crowd,camp,gathering,assembly actor_is=sector:COP,kind:armed,kind:official
prevent/stop/block     actor_is=sector:COP,kind:armed,kind:official recipient=obj recipient_is=kind:actor,@people,@journalists,@aid-workers needs=recipient act=from
restrict               obj=movement,travel,access,import,export recipient=of,to,on actor_is=kind:actor
deny                   obj=right,rights recipient=to,iobj,of actor_is=kind:political
purge                  recipient=obj,of actor_is=kind:official
close                  obj=@borders obj_not=door recipient=with,to,of actor_is=kind:political
seal                   obj=@borders recipient=with,to,of,from actor_is=kind:actor
shut                   obj=@borders recipient=with,to actor_is=kind:political
shut down              recipient=obj,of recipient_is=@parties,@journalists,school,university,internet,office,newspaper needs=recipient actor_is=kind:official
close down             recipient=obj,of recipient_is=@parties,@journalists,school,university,office,newspaper needs=recipient actor_is=kind:official

[COERCE cameo=1721 mode=censor contexts=rights_freedoms pos=verb actor=subj recipient=obj,of]
cut off                obj=internet,access,phone,network recipient=to,in,of actor_is=kind:political
shut down              obj=internet,network,radio,website recipient=in,of
censor                 recipient=obj,of
silence                recipient=obj actor_is=kind:actor recipient_is=kind:actor,@journalists needs=recipient
muzzle                 recipient=obj
gag                    recipient=obj
block                  obj=website,site,access,internet,facebook,twitter,youtube,service recipient=to,of,in actor_is=kind:official
jam                    obj=broadcast,signal,radio recipient=of,from
close/shut/ban/suspend obj=@journalists obj_not=site recipient=obj,of actor_is=kind:official

[COERCE cameo=1723 mode=curfew contexts=pro_autocracy pos=verb actor=subj recipient=in,on]
impose/reimpose/declare/clamp/order/announce/extend/enforce/slap/institute obj=curfew recipient=in,on,across,over

[COERCE cameo=1724 mode=martial-law contexts=pro_autocracy pos=verb actor=subj recipient=in,on]
impose/declare/proclaim/announce/order/extend/institute obj=law obj_mod=martial,emergency recipient=in,on,across,over
impose/declare/proclaim/announce/order/extend obj=emergency,state obj_word=emergency,siege recipient=in,on,across

[COERCE cameo=173 mode=arrest contexts=legal pos=verb actor=subj recipient=obj count=arrested act=for,on]
arrest                 recipient=obj
detain                 recipient=obj
apprehend              recipient=obj
capture                recipient=obj recipient_is=kind:person,@people subj_not=tape,video,camera,film,footage,image,photo,recording obj_not=@territory,vehicle,helicopter,plane,ship needs=recipient
round up               recipient=obj recipient_is=kind:actor,@people
take                   recipient=obj obl=into:custody,in:custody
put                    recipient=obj obl=under:arrest,in:jail,in:prison,in:detention,behind:bar,behind:bars
place                  recipient=obj obl=under:arrest,in:custody,in:detention
hold                   recipient=obj obl=in:custody,in:detention,without:charge,without:trial,in:prison,on:suspicion,in:jail,for:questioning recipient_is=kind:person,@people,kind:actor needs=recipient
hold                   recipient=obj obj=@people obl=as:shield,as:hostage type=ASSAULT mode=abduct cameo=184
remand                 recipient=obj
intern                 recipient=obj recipient_is=@people,kind:actor needs=recipient
incarcerate            recipient=obj
nab                    recipient=obj actor_is=sector:COP,kind:official
lock up                recipient=obj
pick up                recipient=obj actor_is=sector:COP recipient_is=kind:person,@people needs=recipient
catch                  recipient=obj actor_is=sector:COP,kind:armed recipient_is=suspect,fugitive,kind:person needs=recipient
seize                  recipient=obj recipient_is=kind:person,suspect,leader,man,person,rebel,militant actor_is=sector:COP,kind:armed,kind:official needs=recipient
imprison               recipient=obj actor_is=kind:armed

[COERCE cameo=174 mode=deport contexts=legal pos=verb actor=subj recipient=obj,to count=expelled]
deport                 recipient=obj,to
expel                  recipient=obj,from recipient_is=@people,kind:actor obj_not=@diplomats,@observers,@aid-workers,@journalists actor_not=school,party,igo needs=recipient
banish                 recipient=obj
exile                  obj_not=concern,fear,idea,thought,issue recipient=obj
turn back              recipient=obj recipient_is=refugee,migrant,boat,seeker
repatriate             recipient=obj recipient_is=refugee,migrant,seeker
displace               recipient=obj count=displaced actor_is=kind:actor
evict                  recipient=obj,from actor_is=kind:armed

[COERCE cameo=176 mode=cyber contexts=cyber,technology pos=verb actor=subj recipient=into,obj,of]
hack                   recipient=into,obj,of
deface                 recipient=of,obj obj=website,site,page
breach                 obj=@computers,security recipient=of,at
infiltrate             obj=@computers recipient=of

[COERCE cameo=170 mode=misinformation contexts=misinformation pos=verb actor=subj recipient=about,against,in]
spread                 obj=disinformation,misinformation,propaganda,rumour,rumor recipient=about,against,in

[COERCE cameo=191 mode=restrict contexts=military pos=verb actor=subj recipient=obj,of,on]
blockade               recipient=obj actor_is=kind:armed,kind:country,kind:official
besiege                recipient=obj
seal off               recipient=obj,of actor_is=kind:armed,kind:official,kind:country
cordon off             recipient=obj actor_is=kind:armed
impose/reimpose/tighten/maintain/lay/enforce obj=@blockade recipient=on,of,to,in,around,against
set up                 obj=roadblock,checkpoint recipient=in,on actor_is=kind:armed,kind:official

[COERCE cameo=192 mode=seize contexts=military,territory pos=verb actor=subj recipient=obj,of]
occupy                 recipient=obj actor_is=kind:armed,kind:country,kind:political
annex                  recipient=obj actor_is=kind:political
retake/recapture       recipient=obj,from type=ASSAULT mode=none cameo=190
seize                  obj=@territory,kind:place recipient=obj,from,in actor_is=kind:armed,kind:actor
capture                obj=@territory,kind:place recipient=obj,from actor_is=kind:armed,kind:actor type=ASSAULT cameo=190 mode=none
take                   obj=control recipient=of actor_is=kind:armed
take over              recipient=obj actor_is=kind:armed recipient_is=@territory,kind:place needs=recipient
overrun                recipient=obj actor_is=kind:armed type=ASSAULT cameo=190 mode=none
gain                   obj=control recipient=of actor_is=kind:armed
settle                 actor_is=settler recipient=in
enter                  actor_is=sector:MIL,tank,troop,troops recipient=obj recipient_is=kind:place,@territory needs=recipient

[COERCE pos=noun actor=poss,mod,by recipient=of,on,against cameo=170]
arrest                 recipient=poss recipient_not=kind:country,sector:COP,sector:GOV obl_not=of:* actor=by mode=arrest cameo=173 contexts=legal count=arrested needs=recipient
arrest                 of=recipient mode=arrest cameo=173 contexts=legal count=arrested needs=either recipient=of
detention/imprisonment/jailing recipient=poss recipient_not=kind:country,sector:COP,sector:GOV obl_not=of:* actor=by mode=arrest cameo=173 contexts=legal needs=recipient
jailing/imprisonment   of=recipient mode=arrest cameo=173 contexts=legal needs=either
detention              of=recipient mode=arrest cameo=173 contexts=legal needs=both
crackdown              of=none recipient=on,against needs=either
repression             of=recipient needs=both
deportation            recipient=poss recipient_not=kind:country,sector:GOV obl_not=of:* actor=by mode=deport cameo=174 contexts=legal needs=recipient
deportation            of=recipient recipient=to mode=deport cameo=174 contexts=legal needs=both
confiscation           of=recipient mode=seize cameo=1711 needs=both
blockade               of=recipient recipient=of,on mode=restrict cameo=191 contexts=military needs=both/support
siege                  of=recipient recipient=of mode=restrict cameo=191 contexts=military needs=both
occupation             of=recipient recipient=of mode=seize cameo=192 contexts=military,territory needs=both
annexation             of=recipient recipient=of mode=seize cameo=192 contexts=territory needs=both
embargo                of=none recipient=on,against mode=restrict cameo=163 contexts=economic needs=both
sanction               of=none recipient=on,against mode=restrict cameo=163 contexts=economic needs=support
cyberattack            of=none recipient=on,against mode=cyber cameo=176 contexts=cyber needs=either
cyber attack           of=none recipient=on,against mode=cyber cameo=176 contexts=cyber needs=either
curfew                 of=none recipient=in,on mode=curfew cameo=1723 needs=support
martial law            of=none recipient=in mode=martial-law cameo=1724 needs=support
