# COERCE: repression and coercion short of violence; embargoes, blockades, occupation.

[COERCE cameo=163 mode=restrict contexts=economic,diplomatic pos=verb actor=subj recipient=on,against,upon]
impose/reimpose/re-impose/slap/clamp/tighten/extend/renew/announce/introduce/approve/order/widen/expand/strengthen/maintain/enforce/place obj=@sanctions recipient=on,against,upon,over,of,to actor_is=kind:actor
sanction               recipient=obj actor_is=kind:political recipient_is=kind:actor needs=recipient
embargo                recipient=obj,on,to
blacklist              recipient=obj actor_is=kind:political
boycott                actor_is=kind:country recipient=obj recipient_is=kind:country needs=recipient
impose/reimpose/re-impose/announce/introduce/place/order/slap obj=ban,embargo,restriction,moratorium recipient=on,against,from,for actor_is=kind:political
ban/prohibit/bar       obj=import,imports,export,exports,trade,flight,flights,sale,sales recipient=from,to,with,of actor_is=kind:political

[COERCE cameo=170 pos=verb actor=subj recipient=obj]
coerce                 recipient=obj
force                  recipient=obj act=xcomp,into actor_is=kind:actor recipient_is=kind:actor,@people needs=both
compel                 recipient=obj act=xcomp actor_is=kind:actor recipient_is=kind:actor needs=both
repress                recipient=obj
oppress                recipient=obj
suppress               recipient=obj,of,by actor_is=kind:political obj_not=appetite,laugh,smile,immune
persecute              recipient=obj
harass                 recipient=obj actor_is=kind:actor needs=both
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
nationalize/nationalise recipient=obj,of actor_is=kind:political,kind:country obj=@property,company,firm,bank,industry,oil,mine,land,railway,airline,sector,asset,assets,plant,factory,utility,sector:BUS
impound                recipient=of,from,obj
requisition            recipient=from,of
appropriate            obj=land,property recipient=of,from actor_is=kind:political
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
outlaw                 recipient=obj,of actor_is=kind:actor recipient_is=kind:actor,@people,@parties,@journalists obj_not=execution,practice,killing,torture,slavery,discrimination,abortion
prohibit               recipient=obj,from,of actor_is=kind:political recipient_is=kind:actor,@people,@parties,@journalists obj_not=it
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
prevent/stop/block     actor_is=sector:COP,kind:armed,kind:official recipient=obj recipient_is=kind:actor,@people,@journalists,@aid-workers needs=both act=from
restrict               obj=movement,travel,access,import,export recipient=of,to,on actor_is=kind:actor
deny                   obj=right,rights recipient=to,iobj,of actor_is=kind:political
purge                  recipient=obj,of actor_is=kind:official
close                  obj=@borders obj_not=door,gate subj_not=@accidents,ash,fog,cloud recipient=with,to,of actor_is=kind:political
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
impose/reimpose/re-impose/declare/clamp/order/announce/extend/enforce/slap/institute obj=curfew recipient=in,on,across,over

[COERCE cameo=1724 mode=martial-law contexts=pro_autocracy pos=verb actor=subj recipient=in,on]
impose/reimpose/re-impose/declare/proclaim/announce/order/extend/institute obj=law obj_mod=martial,emergency recipient=in,on,across,over
impose/reimpose/re-impose/declare/proclaim/announce/order/extend obj=emergency,state obj_word=emergency,siege recipient=in,on,across

[COERCE cameo=173 mode=arrest contexts=legal pos=verb actor=subj recipient=obj count=arrested act=for,on]
arrest                 recipient=obj
detain                 recipient=obj
apprehend              recipient=obj
capture                recipient=obj recipient_is=kind:person,@people subj_not=tape,video,camera,film,footage,image,photo,recording,it obj_not=@territory,vehicle,helicopter,plane,ship,@parties,senate,house,congress needs=recipient obl_not=by:@statements,by:@figures,by:philosophy,by:photographer,by:artist,by:painter,on:video,on:camera,on:film,on:tape,on:videotape
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
lock up                recipient=obj recipient_is=kind:person,@people needs=recipient
pick up                recipient=obj actor_is=sector:COP recipient_is=kind:person,@people needs=recipient
catch                  recipient=obj actor_is=sector:COP,kind:armed recipient_is=suspect,fugitive,kind:person needs=both
seize                  obl_not=on:@statements,on:@proposal,on:glimmer,on:hope,on:report,on:remark,on:issue,on:chance,upon:* recipient=obj recipient_is=kind:person,suspect,leader,man,person,rebel,militant actor_is=sector:COP,kind:armed,kind:official needs=recipient
imprison               recipient=obj actor_is=kind:armed

[COERCE cameo=174 mode=deport contexts=legal pos=verb actor=subj recipient=obj,to count=expelled]
deport                 recipient=obj,to
expel                  recipient=obj,from recipient_is=@people,kind:actor obj_not=kind:country,@diplomats,@observers,@aid-workers,@journalists actor_not=school,party,igo needs=recipient
banish                 recipient=obj
exile                  obj_not=concern,fear,idea,thought,issue recipient=obj
turn back              recipient=obj recipient_is=refugee,migrant,boat,seeker
repatriate             recipient=obj recipient_is=refugee,migrant,seeker
displace               recipient=obj count=displaced actor_is=kind:actor needs=both
displace               recipient=obj count=displaced obl=from:*,by:fighting,by:violence,by:war,by:conflict,by:type:ASSAULT needs=recipient
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
retaliate/respond/reply/answer/hit obl=with:tariff,with:tariffs,with:duty,with:duties,with:levy,with:@sanctions,with:curb,with:curbs recipient=on,against actor_is=kind:country,kind:official mode=restrict
block/halt/stop/hijack/loot obj=convoy,convoys obj_mod=aid,relief,food,humanitarian,medical,supply recipient=obj,of,from actor_is=kind:armed,kind:official,kind:actor
impose/declare/enforce/establish obj=zone obj_word=no-fly,fly,exclusion,buffer,security recipient=on,over,in,around actor_is=kind:actor
impose/reimpose/re-impose/tighten/maintain/lay/enforce obj=@blockade recipient=on,of,to,in,around,against
set up                 obj=roadblock,checkpoint recipient=in,on actor_is=kind:armed,kind:official
open/establish/erect/install obj=roadblock,checkpoint recipient=in,on actor_is=kind:armed,kind:official

[COERCE cameo=192 mode=seize contexts=military,territory pos=verb actor=subj recipient=obj,of]
occupy                 recipient=obj actor_is=kind:armed,kind:country,kind:political needs=actor obj_not=office,post,position,seat,place,spot
annex                  recipient=obj actor_is=kind:political
retake/recapture/regain recipient=obj,from obj=@territory,kind:place,control,ground,base,airport,bridge actor_is=kind:armed,kind:country,kind:political type=ASSAULT mode=none cameo=190
seize                  obj=@territory,kind:place recipient=obj,from,in actor_is=kind:armed,kind:actor
capture                obj=@territory,kind:place recipient=obj,from actor_is=kind:armed,kind:actor type=ASSAULT cameo=190 mode=none obj_not=@people
take                   obj=control recipient=of actor_is=kind:armed
take over              recipient=obj actor_is=kind:armed recipient_is=@territory,kind:place needs=recipient
overrun                recipient=obj actor_is=kind:armed type=ASSAULT cameo=190 mode=none
gain                   obj=control recipient=of actor_is=kind:armed
settle                 actor_is=settler recipient=in
enter                  actor_is=sector:MIL,tank,troop,troops recipient=obj recipient_is=kind:place,@territory needs=recipient

[COERCE pos=noun actor=poss,mod,by recipient=of,on,against cameo=170]
detention recipient=poss recipient_not=kind:country,sector:COP,sector:GOV obl_not=of:* actor=by mode=arrest cameo=173 contexts=legal needs=recipient
jailing/imprisonment   of=recipient mode=arrest cameo=173 contexts=legal needs=either
arrest                 recipient=poss recipient_not=kind:country,sector:COP,sector:GOV obl_not=of:* actor=by mode=arrest cameo=173 contexts=legal count=arrested needs=recipient mod_not=cardiac,prior,previous
detention              of=recipient mode=arrest cameo=173 contexts=legal needs=both
crackdown              of=none recipient=on,against obl_not=on:@figures,against:@figures needs=either
deportation            recipient=poss recipient_not=kind:country,sector:GOV obl_not=of:* actor=by mode=deport cameo=174 contexts=legal needs=recipient
blockade               of=recipient recipient=of,on mode=restrict cameo=191 contexts=military needs=both/support
siege                  of=recipient recipient=of mode=restrict cameo=191 contexts=military needs=both
occupation             of=recipient recipient=of mode=seize cameo=192 contexts=military,territory needs=both
cyberattack            of=none recipient=on,against mode=cyber cameo=176 contexts=cyber needs=either
cyber attack           of=none recipient=on,against mode=cyber cameo=176 contexts=cyber needs=either
martial law            of=none recipient=in mode=martial-law cameo=1724 needs=support

# Dismissed, dissolved, stripped: what rulers do to offices and to those who hold them.

[COERCE cameo=170 contexts=executive,repression pos=verb actor=subj recipient=obj]
dismiss/fire/sack/axe/remove/oust/purge recipient=obj,of obl_word=decree,decreed recipient_is=kind:political,@dismissed,kind:person needs=recipient
sack/oust              recipient=obj recipient_is=@dismissed,kind:political needs=recipient obj_not=coach,manager,trainer,striker,captain,ceo,quarterback
fire/dismiss           recipient=obj recipient_is=@dismissed,kind:official actor_is=kind:official needs=both obj_not=@bombs,@proposal,@demand,coach,manager,trainer,action,case,claim,charge,accusation,allegation,criticism,suggestion,report,idea,remark,concern,fear
relieve                recipient=obj obl=of:duty,of:duties,of:post,of:command,of:position
remove/dismiss/eject/suspend/oust/drop recipient=obj,of obl=from:@posts,from:cabinet,from:bench,as:@dismissed recipient_is=kind:person,@dismissed,kind:political needs=recipient
strip                  recipient=obj,of obl=of:@rights-lost mode=restrict cameo=172 contexts=rights_freedoms needs=none
deprive                recipient=obj obl=of:@rights-lost,of:liberty,of:freedom,of:vote mode=restrict cameo=172 contexts=rights_freedoms
revoke/cancel/withdraw/annul/rescind/confiscate/suspend/lift obj=@rights-lost obj_not=right,rights recipient=of,from,for mode=restrict cameo=172 contexts=rights_freedoms actor_is=kind:official
dissolve/suspend/prorogue/disband/dismiss obj=parliament,assembly,legislature,congress,senate,constitution,government,cabinet,council,diet,knesset,duma,court actor_is=kind:official,kind:armed recipient=obj cameo=1722 mode=restrict contexts=pro_autocracy
depose/overthrow/topple recipient=obj recipient_is=kind:political,@dismissed,kind:person,monarch,king,regime,dictator needs=recipient obj_not=champion,champions,statue,monument,favourite cameo=170
seize/grab/usurp       obj=power recipient=from,in actor_is=kind:actor mode=seize contexts=pro_autocracy
take                   obj=power recipient=from,in obl=in:coup,by:force actor_is=kind:actor mode=seize contexts=pro_autocracy
rig/steal/nullify/annul/cancel/void obj=election,elections,vote,poll,ballot,referendum recipient=in,of actor_is=kind:official,kind:armed
pack                   obj=court recipient=with actor_is=kind:official

# Sanctions, embargoes, tariffs and frozen assets.

[COERCE cameo=163 mode=restrict contexts=economic,diplomatic pos=verb actor=subj recipient=on,against,upon,from]
impose/reimpose/re-impose/slap/levy/clap/raise/hike/double/introduce/announce obj=tariff,tariffs,duty,levy,countermeasure,surcharge,quota,embargo,sanction,sanctions recipient=on,against,from,upon,of actor_is=kind:actor
impose/slap/levy/announce/introduce obl=in:tariff,in:tariffs,in:duty,in:levy,in:sanctions obj_word=$,billion,million recipient=on,against,of actor_is=kind:actor
target/hit             obl=with:@sanctions,with:tariffs,with:ban,with:embargo recipient=obj actor_is=kind:actor
subject                obl=to:@sanctions recipient=obj
punish/penalize/penalise recipient=obj recipient_is=kind:actor,@people actor_is=kind:political needs=both
blacklist/proscribe recipient=obj recipient_is=kind:actor,@people,@parties,company,firm,bank,ship needs=recipient
designate              recipient=obj actor_is=kind:political obl=as:terrorist,as:organization,as:organisation,as:group,as:agent
designate/list/brand   recipient=obj actor_is=kind:official obj=kind:actor obl_word=terrorist,organization,organisation
place/put/add          recipient=obj obl=on:blacklist,to:blacklist,on:list,to:list obl_word=sanction,sanctions,terror,terrorist,blacklist actor_is=kind:official
freeze/block/seize/confiscate obj=asset,assets,account,accounts,fund,funds,reserve,reserves,property recipient=of,belonging,in actor_is=kind:actor,measure,measures,order,sanction,sanctions
freeze                 subj=measure,measures,order,sanctions,decree obj=asset,assets,account,accounts recipient=of,obj actor=none
ban/prohibit/bar/outlaw/restrict/embargo obj=@goods-traded recipient=from,to,with,of actor_is=kind:political
bar/ban/forbid/prohibit obl_word=business,trading,dealing,investing recipient=obj,with obl=from:*
isolate/squeeze/quarantine recipient=obj actor_is=kind:country recipient_is=kind:country needs=both
cut off                recipient=obj obl=from:swift,from:market,from:markets,from:system actor_is=kind:political
shut out               recipient=obj obl=from:swift,from:market,from:markets,from:system actor_is=kind:political
exclude                recipient=obj obl=from:swift,from:market,from:markets,from:system actor_is=kind:political

# Borders, airspace, roads, towns: closed, sealed, cut off.

[COERCE cameo=172 mode=restrict contexts=rights_freedoms pos=verb actor=subj recipient=with,to,of,from]
close/shut/seal        obj=border,borders,airspace,frontier,crossing,port,airport,strait,waters,checkpoint,corridor obj_not=door actor_is=kind:actor recipient=with,to,of,from subj_not=@accidents,ash,fog,cloud,smoke,ice,strike
close/seal/block/shut off obj=@roads,@borders,@premises,area,town,village,district,neighbourhood,neighborhood,quarter,zone,kind:place actor_is=kind:actor recipient=of,to cameo=191 contexts=military
cordon/fence/rope off  actor_is=kind:official,kind:armed recipient=obj cameo=191 contexts=military
block                  obj=@roads,access,entrance actor_is=kind:armed,kind:official recipient=to,of,from cameo=191 contexts=military subj_not=@accidents,rock,tree,debris
cut                    obj=road,roads,highway,route,railway,supply,link actor_is=kind:armed recipient=to,between,of cameo=191 contexts=military
cut off                obj=kind:place,@territory,town,city,enclave actor_is=kind:armed recipient=obj cameo=191 contexts=military
encircle/surround/besiege/ring/blockade/beleaguer actor_is=kind:armed recipient=obj,of obj=kind:place,@territory,@premises,compound cameo=191 contexts=military
lay                    obj=siege recipient=to cameo=191 contexts=military
close/shut/shutter/padlock/suspend obj=@closable obj_not=site,market,door,office recipient=of,obj actor_is=kind:official,kind:armed cameo=172
close/shut/shutter/padlock/suspend obj=office recipient=of,obj actor_is=kind:official,kind:armed needs=actor cameo=172
close/shut down        obj=@closable recipient=of,obj actor_is=kind:official,kind:armed cameo=172
close/shut             obj=firm,company,business,bank obj_not=deal actor_is=kind:country,kind:official recipient=obj cameo=172
lock down              actor_is=kind:official recipient=obj
quarantine             actor_is=kind:official recipient=obj
bar/ban/forbid/prohibit/stop/block recipient=obj obl=from:country,from:leaving,from:travelling,from:traveling,from:entering,from:election,from:office,from:running,from:standing,from:kind:place,from:returning,from:voting,from:contesting,from:parliament,from:holding,from:travel,from:poll actor_is=kind:actor needs=none
refuse/deny            obj=bail,permission,permit,accreditation recipient=iobj,to,for,of actor_is=kind:official
refuse                 obl_word=entry,permission,bail recipient=obj actor_is=kind:official
disqualify/exclude     recipient=obj recipient_is=candidate,kind:political,kind:person obl=from:* actor_is=kind:official needs=recipient
ban/outlaw/forbid/prohibit/proscribe obj=@parties,@protests,protest,protests,demonstration,rally,march,gathering,assembly,strike,broadcast,song,book,film,newspaper,veil,burqa,niqab,hijab,beard,sect,church,language,flag recipient=of,by,in,obj actor_is=kind:official,kind:armed
disperse/scatter       recipient=obj,of recipient_is=protester,protestor,demonstrator,crowd,marcher,rally,demonstration,march,kind:crowd,@marchers actor_is=kind:official,kind:armed needs=recipient
break up               obj=@protests,rally,demonstration,march,gathering,crowd,camp,meeting,picket,vigil,assembly,blockade,strike recipient=obj,of,by actor_is=kind:official,kind:armed
clear                  obj=@streets,camp,encampment,barricade,roadblock,protester,demonstrator,squatter,site,slum actor_is=kind:official,kind:armed recipient=obj,of
move in                actor_is=sector:COP recipient=on,against
crush/quash/stamp/smother/snuff obj=@protests,uprising,revolt,dissent,rebellion,protest,demonstration,opposition,mutiny recipient=of,by,in actor_is=kind:actor
put down               obj=@protests,uprising,revolt,dissent,rebellion,protest,demonstration,mutiny recipient=of,by,in actor_is=kind:actor
crack/clamp down       recipient=on,against obl=on:*,against:*
muzzle/stifle/gag/silence recipient=obj,of obj=@journalists,dissent,critic,opposition,speech,opponent,kind:actor actor_is=kind:actor cameo=1721 mode=censor obj_not=economy,growth,innovation,competition,trade
censor/pulp/shred      obj=@journalists,book,film,article,report,programme,program,broadcast,song,textbook recipient=of,by actor_is=kind:official cameo=1721 mode=censor
take                   obl=off:air obj=@journalists,programme,program,broadcaster recipient=obj cameo=1721 mode=censor
block/throttle/restrict/filter obj=internet,website,websites,site,facebook,twitter,youtube,whatsapp,telegram,app,platform,access,network recipient=in,of,to actor_is=kind:official cameo=1721 mode=censor
shut down              obj=internet,network,signal,broadcast,phone,telephone,service recipient=in,of,to actor_is=kind:official cameo=1721 mode=censor
switch/cut/turn off    obj=internet,network,signal,broadcast,phone,telephone,service recipient=in,of,to actor_is=kind:official cameo=1721 mode=censor
expropriate/nationalize/nationalise/confiscate/seize recipient=of,from,belonging,obj obj=@property,@ships,farm,business,firm,plantation,field actor_is=kind:official,kind:armed cameo=1711 mode=seize contexts=human_security
force                  recipient=obj obl=into:exile,from:home,from:homes,out:home,from:office,from:land actor_is=kind:actor cameo=174 mode=deport
conscript/press-gang/dragoon recipient=obj actor_is=kind:armed recipient_is=@people needs=recipient cameo=170 mode=none
intimidate/harass/hound/bully/terrorize/terrorise/victimize/victimise recipient=obj recipient_is=kind:actor,@people,@journalists actor_is=kind:actor needs=both cameo=170 mode=none obl_not=for:*

# Curfew and emergency.

[COERCE cameo=1723 mode=curfew contexts=pro_autocracy pos=verb actor=subj recipient=in,on,across,over]
impose/reimpose/re-impose/declare/order/announce/extend/introduce/enforce/maintain/clamp/set obj=curfew,lockdown recipient=in,on,across,over,for
place/put              obl=under:curfew,under:lockdown recipient=obj
impose/reimpose/re-impose/declare/proclaim/decree/announce/order/extend/prolong/renew/invoke obj=emergency,rule,law obj_word=emergency,martial,military,direct cameo=1724 mode=martial-law recipient=in,on,across,over
declare/proclaim/decree/extend/impose/reimpose/re-impose obj=state obj_word=emergency,siege,exception,alert,martial cameo=1724 mode=martial-law recipient=in,on,across,over
place/put              obl=under:emergency,under:martial,under:law,under:military cameo=1724 mode=martial-law recipient=obj

# Arrests by every word.

[COERCE cameo=173 mode=arrest contexts=legal pos=verb actor=subj recipient=obj count=arrested act=for,on,over]
nab/collar/nick/pinch/cuff/handcuff recipient=obj recipient_is=@people,kind:person,kind:actor needs=recipient actor_is=kind:official,kind:armed,agent,detective obj_not=title,prize,win,medal,goal
arrest/detain/apprehend recipient=obj obl=for:*,over:*,on:suspicion,on:charge,on:charges,in:connection,at:*
re-arrest/rearrest/redetain recipient=obj
round/lock/pick up     recipient=obj recipient_is=@people,kind:person,kind:crowd needs=recipient actor_is=sector:COP,sector:SPY,kind:official,kind:armed
haul/bring in          recipient=obj recipient_is=@people,kind:person,kind:crowd needs=recipient actor_is=sector:COP,sector:SPY,kind:official,kind:armed
take/drag/haul away recipient=obj recipient_is=@people,kind:person,kind:crowd needs=recipient actor_is=sector:COP,sector:SPY,kind:official,kind:armed
cart/haul off          recipient=obj recipient_is=@people,kind:person,kind:crowd needs=recipient actor_is=sector:COP,sector:SPY,kind:official,kind:armed
pick up                recipient=obj recipient_is=kind:person,suspect,@dismissed,owner,activist obl=at:airport,at:home,at:border,by:police,by:*,from:home actor_not=driver,friend,mother,father,parent,relative,taxi,bus,cab,ship,boat,tug
take                   recipient=obj obl=into:custody,in:custody,into:detention,to:prison,to:jail,for:questioning,to:station recipient_is=@people,kind:person,kind:actor needs=recipient obj_not=heat,credit,blame
take in                recipient=obj obl=for:questioning
bring                  recipient=obj obl=in:handcuffs,in:custody,in:chains
capture/seize/catch/hunt/trap/corner recipient=obj recipient_is=suspect,fugitive,gunman,smuggler,pirate,trafficker,killer,murderer,spy,terrorist,ringleader,mastermind actor_is=kind:official,kind:armed,kind:country needs=recipient
track/hunt down        recipient=obj recipient_is=suspect,fugitive,gunman,pirate,trafficker,killer,terrorist actor_is=kind:official,kind:armed needs=recipient
hold                   recipient=obj obl=on:charge,on:charges,over:*,at:airport,at:station,by:police,under:law,incommunicado:*,in:prison,since:*,in:kind:place recipient_is=kind:person,@people needs=recipient actor_is=kind:official,sector:COP,kind:country obj_not=@talks,summit,conference,event,debate,election,hearing,rally,ceremony,service,it
hold                   recipient=obj obl=over:murder,over:attack,over:killing,over:bombing,over:plot,over:blast,over:death,over:robbery recipient_is=@people,kind:person needs=recipient
hold                   obl_word=incommunicado recipient=obj
keep                   recipient=obj obl=in:custody,in:detention,in:jail,in:prison,in:solitary,behind:bars
put/place              recipient=obj obl=under:arrest,under:house,in:@prisons,behind:bars,into:custody,under:detention
throw/toss/fling/clap/cast obl=in:@prisons,into:@prisons,in:irons,behind:bars recipient=obj
remand                 recipient=obj obl=in:custody,into:custody,to:*
commit                 obl=to:prison,to:custody,for:trial recipient=obj
deny                   obj=bail recipient=iobj,to,subj
confine                recipient=obj obl=to:home,to:house,to:barracks,to:residence,to:quarters
intern/incarcerate/jail/imprison recipient=obj actor_is=kind:country,sector:COP,sector:GOV,sector:SPY obl=without:trial,without:charge,since:*
question/interrogate/grill recipient=obj recipient_is=kind:person,suspect,kind:actor,@people actor_is=sector:COP,sector:SPY,prosecutor,detective type=ACCUSE mode=investigate cameo=090 count=arrested act=none
languish               obl=in:@prisons recipient=subj actor=none
be/remain/stay         obl=in:custody,in:detention,behind:bars,under:arrest,under:detention,in:jail,in:prison recipient=subj actor=none subj=@people,kind:person,kind:actor,kind:crowd subj_not=minister act=none

[COERCE cameo=174 mode=deport contexts=legal,migration pos=verb actor=subj recipient=obj,of count=expelled]
deport/expel/remove    recipient=obj recipient_is=migrant,refugee,seeker,foreigner,immigrant,offender,national,citizen,cleric,preacher,student,worker,convict obj_not=@diplomats needs=recipient actor_is=kind:actor
fly/send/ship          obl=to:kind:place,to:home,back:* obl_word=back,home recipient=obj,of recipient_is=migrant,refugee,seeker,offender,immigrant,deportee needs=recipient
send/fly/ship/push/turn/take/force back recipient=obj,of recipient_is=migrant,refugee,seeker,offender,immigrant,boat,people needs=recipient actor_is=kind:actor
turn away              recipient=obj,of recipient_is=migrant,refugee,seeker,offender,immigrant,boat,people needs=recipient actor_is=kind:actor
push/drive/tow/force/send recipient=obj obl_word=back recipient_is=migrant,refugee,seeker,boat,immigrant,raft needs=recipient
repatriate/return      recipient=obj recipient_is=migrant,refugee,seeker,immigrant actor_is=kind:country,kind:official needs=both
exile/banish           recipient=obj obl=to:*,from:*,for:*
drive/force/chase out  recipient=obj recipient_is=villager,resident,farmer,settler,refugee,people,population,muslim,serb,kurd,family count=displaced needs=recipient actor_is=kind:actor
drive/force/uproot/chase/displace recipient=obj recipient_is=villager,resident,farmer,refugee,people,population,family,thousand,hundred,civilian obl=from:home,from:homes,from:village,from:land count=displaced needs=recipient actor_is=kind:actor
evict/eject            recipient=obj recipient_is=family,squatter,tenant,settler,villager,farmer,resident,nomad,gypsy,camper actor_is=kind:actor needs=recipient
demolish/bulldoze/raze/flatten recipient=of,in,belonging,obj obj=home,house,shack,slum,hut,settlement,shanty,village,mosque,church actor_is=kind:official,kind:country,kind:armed cameo=1712 type=ASSAULT mode=destroy count=displaced

# Robbery, theft by force, searches, seizures.

[COERCE cameo=171 mode=seize contexts=crime pos=verb actor=subj recipient=from,of,in,obj]
rob/mug/burgle/plunder/pillage recipient=obj,of recipient_is=@people,kind:person,kind:actor,@premises,bank,train,jeweller,jeweler,passenger,shop,store,museum,vault,convoy needs=recipient
rob                    obj=* obl=of:*,at:gunpoint,at:knifepoint
relieve                obl=of:@valuables recipient=obj
hold up                obj=bank,shop,store,train,bus,convoy,jeweller,jeweler,taxi
break into             actor_is=thief,robber,burglar,raider,gang,man,intruder,sector:CRM recipient=none obl=into:@premises,into:home,into:house,into:office,into:building,into:flat,into:apartment,into:church,into:school,into:vault,into:museum,into:bank,into:store,into:shop,into:car,into:prison,into:embassy
steal/snatch/grab/take/loot/swipe/pinch obj=@valuables obj_not=base actor_is=thief,robber,burglar,raider,gang,gunman,bandit,pirate,sector:CRM,kind:armed recipient=from,of,belonging
make off               obl=with:@valuables,with:*,with:haul actor_is=thief,robber,burglar,raider,gang,gunman,bandit,sector:CRM recipient=none
get away               obl=with:@valuables,with:*,with:haul actor_is=thief,robber,burglar,raider,gang,gunman,bandit,sector:CRM recipient=none
empty/clean            obj=safe,vault,till,box,account actor_is=thief,robber,burglar,raider,gang,sector:CRM recipient=of
hijack                 obj=@ships,truck,lorry,convoy,car recipient=of,obj type=ASSAULT mode=abduct cameo=181
extort                 obj=@valuables,payment,tax,ransom recipient=from
rustle/raid            obj=cattle,livestock,camel,goat,sheep recipient=from,of
poach                  obj=elephant,rhino,ivory recipient=none
seize/impound/confiscate/intercept/detain/board/capture/hold obj=@ships obj_word=@ships recipient=of,from,obj actor_is=kind:actor obj_not=cargo
seize/confiscate/impound/intercept/recover obj=drug,drugs,cocaine,heroin,cannabis,opium,weapon,weapons,rifle,bomb,bombs,explosives,ammunition,ivory,tonne,ton,kilogram,kilo,kg,cigarette,contraband,arsenal,haul,cache,firearm,firearms,gun,pistol,cartridge,grenade,grenades,detonator actor_is=sector:COP,kind:official,kind:armed recipient=from,of
find/uncover           obj=cocaine,heroin,cannabis,opium,contraband,arsenal,haul,cache actor_is=sector:COP,kind:official,kind:armed recipient=from,of
raid                   actor_is=sector:COP,kind:official,agent,detective obj=@premises,@closable,hq,brothel,casino recipient=of,obj
search/ransack/comb    actor_is=sector:COP,kind:official,kind:armed obj=@premises,car,luggage,ship recipient=of,obj
swoop                  actor_is=sector:COP,kind:armed recipient=on
storm                  actor_is=sector:COP obj=@premises,newsroom recipient=of,obj type=ASSAULT mode=none cameo=190
take over              obj=crane,port,airport,station,plant,refinery,factory,bank,mine,mines,farm,building,ministry,studio actor_is=kind:armed,kind:official recipient=of,obj
commandeer/requisition/sequester/sequestrate recipient=of,from,obj obj=@property,truck,vehicle,ship,bus,car,house actor_is=kind:actor
auction                obj=@property obj_word=seized,confiscated,forfeited recipient=of
garnish/dock/withhold  obj=salary,pay,wage,wages,pension recipient=of actor_is=kind:official mode=withhold cameo=170

# Occupied, annexed, taken.

[COERCE cameo=192 mode=seize contexts=military,territory pos=verb actor=subj recipient=obj,of,from]
occupy/annex/reoccupy  recipient=obj,of recipient_is=kind:place,kind:country,@territory,land,valley,heights actor_is=kind:actor needs=recipient actor_not=protester,student
seize/take/wrest/grab/capture obj=control recipient=of,from,over actor_is=kind:armed,kind:country
take                   obj=@territory,kind:place obj_not=@people,year,years recipient=obj,from actor_is=sector:REB,sector:UAF,sector:MIL needs=both
fall                   actor=to recipient=subj subj=kind:place,@territory obl=to:kind:armed,to:rebel,to:rebels
enter/invade/penetrate obj=kind:place,@territory actor_is=sector:MIL,sector:REB,tank recipient=obj,of
build/expand/approve/erect obj=settlement,settlements,outpost recipient=in,on actor_is=kind:official,settler cameo=170 mode=restrict
hoist/raise/plant      obj=flag recipient=on,over,in actor_is=kind:armed

[COERCE cameo=176 mode=cyber contexts=cyber,technology pos=verb actor=subj recipient=obj,of,into,on]
hack/break into        actor_is=hacker,hackers,kind:actor recipient=obj,of,into,on obl=into:@computers
hack/break into        actor_is=hacker,hackers,kind:actor recipient=obj,of,into,on obj=@computers
hold                   actor_is=hacker,hackers obl=to:ransom recipient=obj
wipe/encrypt/leak/steal/paralyse/paralyze/cripple/disable actor_is=hacker,hackers,ransomware,malware recipient=of,from,obj needs=actor
knock                  obl_word=offline recipient=obj
knock out              obj=@computers recipient=of
spoof/phish            recipient=obj actor_is=hacker,hackers,kind:actor

[COERCE pos=noun actor=by,poss,mod recipient=of,on,against cameo=170]
arrest                 of=recipient mode=arrest cameo=173 contexts=legal count=arrested needs=either/place/support recipient=of mod_not=cardiac
house arrest           of=recipient mode=arrest cameo=173 contexts=legal needs=recipient recipient=of actor=by
round - up             of=recipient mode=arrest cameo=173 contexts=legal count=arrested needs=either/place recipient=of
mass arrest            of=recipient mode=arrest cameo=173 contexts=legal count=arrested needs=either/place recipient=of
crackdown              of=none recipient=on,against,in obl_not=on:@figures,against:@figures needs=either/place/support
clampdown              of=none recipient=on,against needs=either/place
repression             of=recipient recipient=of,against needs=either/place
persecution            of=recipient recipient=of needs=recipient
purge                  of=recipient recipient=of needs=either/support
dismissal              of=recipient recipient=of actor=by,poss obl=of:@dismissed,of:kind:person needs=recipient
sacking                of=recipient recipient=of actor=by,poss obl=of:@dismissed,of:kind:person needs=recipient
ouster                 of=recipient recipient=of actor=by,poss needs=recipient
overthrow              of=recipient recipient=of actor=by,poss needs=recipient
deportation            of=recipient recipient=of mode=deport cameo=174 contexts=legal count=expelled needs=recipient
eviction               of=recipient recipient=of mode=deport cameo=174 needs=recipient/place
pushback               of=recipient recipient=of mode=deport cameo=174 needs=either
seizure                of=recipient recipient=of mode=seize cameo=1711 obl=of:@property,of:@ships,of:@territory,of:kind:place,of:farm needs=none
confiscation           of=recipient recipient=of mode=seize cameo=1711 needs=recipient/actor
expropriation          of=recipient recipient=of mode=seize cameo=1711 needs=recipient/actor
robbery                of=recipient recipient=of mode=seize cameo=171 contexts=crime needs=either/place
heist                  of=recipient recipient=of mode=seize cameo=171 contexts=crime needs=either/place
hold - up              of=recipient recipient=of mode=seize cameo=171 contexts=crime needs=either/place
bank robbery           of=recipient recipient=of mode=seize cameo=171 contexts=crime needs=either/place/support
raid                   of=none recipient=on mode=seize cameo=171 obl=on:@premises,on:@closable actor_is=sector:COP,kind:official,detective needs=actor
police raid            of=none recipient=on,in mode=seize cameo=171 needs=either/place
deportation/immigration/drug raid of=actor recipient=on,in,against mode=seize cameo=171 needs=either/place/support
search                 of=recipient recipient=of mode=seize cameo=171 obl=of:@premises actor_is=sector:COP,kind:official needs=actor
blockade               of=recipient recipient=of,on mode=restrict cameo=191 contexts=military needs=either/place obl=of:kind:place,of:port,of:coast,of:island,of:enclave,of:territory,of:city,on:*
siege                  of=recipient recipient=of mode=restrict cameo=191 contexts=military obl=of:kind:place,of:@territory,of:@premises,of:kind:actor needs=none
occupation             of=recipient recipient=of mode=seize cameo=192 contexts=military,territory obl=of:kind:place,of:kind:country,of:@territory needs=none
annexation             of=recipient recipient=of mode=seize cameo=192 contexts=territory needs=recipient
closure                of=recipient recipient=of actor=by,poss mode=restrict cameo=172 obl=of:@borders,of:@closable,of:airspace needs=none
embargo                of=none recipient=on,against mode=restrict cameo=163 contexts=economic needs=either
trade/arms/oil/travel embargo of=none recipient=on,against mode=restrict cameo=163 contexts=economic needs=either
sanction               of=none recipient=on,against actor=by,poss,mod mode=restrict cameo=163 contexts=economic needs=either mod_not=death,further,possible,new
tariff                 of=none recipient=on,against actor=by,poss mode=restrict cameo=163 contexts=economic needs=actor obl=on:*
asset freeze           of=recipient recipient=on,of,against mode=restrict cameo=163 contexts=economic needs=either
travel ban             of=none recipient=on,against mode=restrict cameo=163 needs=either
state of emergency     of=none recipient=in mode=martial-law cameo=1724 needs=support
emergency rule         of=none recipient=in mode=martial-law cameo=1724 needs=either/place
curfew                 of=none recipient=in,on mode=curfew cameo=1723 needs=place
censorship             of=recipient recipient=of mode=censor cameo=1721 needs=both
hack                   of=recipient recipient=of,on mode=cyber cameo=176 contexts=cyber needs=recipient
hacking                of=recipient recipient=of mode=cyber cameo=176 contexts=cyber needs=recipient
cyber - attack         of=recipient recipient=on,against mode=cyber cameo=176 contexts=cyber needs=either/place
ransomware attack      of=recipient recipient=on,against mode=cyber cameo=176 contexts=cyber needs=either/place
data breach            of=none recipient=at mode=cyber cameo=176 contexts=cyber needs=both
coup                   of=none recipient=against actor=by mode=seize cameo=170 contexts=pro_autocracy needs=either/place obl=in:kind:place,by:*,against:*

# "is in custody", "were under arrest": the noun is the predicate.

[COERCE cameo=173 mode=arrest contexts=legal pos=noun of=none actor=none recipient=subj count=arrested]
custody/detention      needs=recipient recipient_is=@people,kind:person,kind:actor
house arrest           needs=recipient recipient_is=@people,kind:person,kind:actor
police custody         needs=recipient recipient_is=@people,kind:person,kind:actor

[COERCE cameo=173 mode=arrest contexts=legal pos=noun of=none actor=none recipient=subj count=arrested]
behind bar             needs=recipient recipient_is=@people,kind:person,kind:actor

[COERCE cameo=173 mode=arrest contexts=legal pos=verb actor=subj recipient=obj count=arrested]
capture/seize/catch    actor_is=sector:COP,detective,sheriff recipient_is=@people,kind:person,kind:crowd,kind:armed needs=both

[COERCE cameo=170 mode=withhold contexts=human_rights pos=verb actor=subj recipient=iobj,to,obj]
deny                   obj=access,medicine,treatment,food,water,care recipient=iobj,to,subj recipient_is=kind:actor,@people,@captives needs=recipient

[COERCE cameo=1722 mode=none contexts=election pos=verb actor=subj recipient=of,in actor_is=kind:political]
suspend/cancel/annul/postpone/abolish obj=@elections


# Seized, shut, silenced: more ways of saying so.

[COERCE cameo=171 mode=seize contexts=human_security pos=verb actor=subj recipient=of,from,obj,in,belonging]
search/raid/comb/ransack recipient=of,obj obj=home,homes,house,houses,office,offices,headquarters,flat,apartment,premises,newsroom,church,mosque,villa,residence,warehouse actor_is=agent,agents,kind:official,kind:armed,sector:COP,detective,investigator,officer
wrest/snatch/grab      obj=power,control,land,farm,farms recipient=from actor_is=kind:actor
storm/occupy           obj=station,palace,parliament,studio,studios,broadcaster actor_is=kind:armed,soldier,mutineer recipient=of,obj
oust/topple/overthrow/depose/unseat recipient=obj obl=in:coup,by:force,in:putsch actor_is=kind:actor needs=recipient mode=none cameo=170
stage/mount/launch/attempt obj=coup,putsch,d'etat recipient=against,in actor_is=kind:actor mode=seize cameo=170
seize                  obj=power recipient=in,from actor_is=kind:armed,kind:official,soldier,officer mode=seize cameo=170

[COERCE cameo=172 mode=restrict contexts=rights_freedoms pos=verb actor=subj recipient=obj,of,to,in,from,on]
take                   obl=off:air obj=@journalists,channel,channels,radio,station,stations,network,programme recipient=obj,of mode=censor cameo=1721
shut/close/switch/turn/pull/black obj=channel,channels,radio,station,stations,newspaper,newspapers,broadcaster,network,website,internet,licence,plug obl_word=down,off actor_is=kind:official,kind:armed,regulator recipient=obj,of mode=censor cameo=1721
revoke/withdraw/cancel/suspend obj=licence,license,permit,accreditation,visa,visas,registration recipient=of,from,for actor_is=kind:official,regulator
place/put/keep         obl=under:house,under:surveillance,under:curfew,under:lockdown recipient=obj actor_is=kind:official
confine                recipient=obj recipient_is=kind:person,kind:actor,@people needs=recipient obl=to:*
deny/refuse            obj=entry,visa,permission,permit,burial,exit recipient=to,iobj,for,obj actor_is=kind:official
bar/ban/exclude/block  recipient=obj recipient_is=@people,kind:person,kind:actor,candidate needs=recipient obl=from:* actor_is=kind:official,kind:igo obj_not=bill,plan,proposal,motion
dissolve/suspend/prorogue/disband/shut/abolish obj=parliament,assembly,senate,congress,legislature,council,court,commission,constitution actor_is=kind:official,kind:armed,king,president,sultan,emir,junta recipient=obj mode=none cameo=170
rule                   obl=by:decree actor_is=kind:official recipient=none mode=martial-law cameo=1724
extend                 obj=rule,emergency,mandate obj_word=emergency,military,martial actor_is=kind:official recipient=in,on mode=martial-law cameo=1724
impose/slap/enforce    obj=blackout,ban,lockdown,restriction,restrictions,censorship,closure,quota,siege,cordon recipient=on,in,against,upon actor_is=kind:official,kind:armed
build/erect/put        obj=fence,wall,barrier obl=along:*,on:border,on:frontier actor_is=kind:country,kind:official recipient=with,along
put up                 obj=fence,wall,barrier obl=along:*,on:border,on:frontier actor_is=kind:country,kind:official recipient=with,along
shut                   obj=border,borders,airspace,crossing,embassy obl_not=in:protest actor_is=kind:country,kind:official recipient=to,with
ground                 obj=flight,flights,airline,plane,planes actor_is=kind:official,kind:country recipient=of,from
quarantine/cordon      recipient=obj recipient_is=kind:place,@territory,village,town,district actor_is=kind:official,sector:MIL needs=recipient

[COERCE cameo=173 mode=arrest contexts=legal pos=verb actor=subj recipient=obj count=arrested]
swoop                  obl=on:* actor_is=sector:COP,kind:official,agent recipient=on mode=seize cameo=171
scoop/sweep/haul up     recipient=obj recipient_is=@people,kind:person,kind:actor,kind:crowd actor_is=sector:COP,sector:SPY,sector:MIL,agent needs=recipient
drag                   recipient=obj obl=from:home,from:house,from:bed,to:jail,to:prison,to:van,to:cell recipient_is=@people,kind:person,kind:actor needs=recipient
bundle                 recipient=obj obl=into:car,into:van,into:vehicle,into:truck recipient_is=@people,kind:person,kind:actor needs=recipient type=ASSAULT mode=abduct cameo=181
throw                  recipient=obj obl=into:jail,into:prison,in:jail,in:prison,behind:bars
net                    recipient=obj recipient_is=suspect,suspects,trafficker,smuggler needs=recipient actor_is=sector:COP,raid,operation

[COERCE cameo=176 mode=cyber contexts=cyber,technology pos=verb actor=subj recipient=of,obj,on,at,into,against]
knock                  obl_word=offline,out recipient=obj,of obj=@computers,websites,servers,network
knock out              obj=@computers,website,websites,server,servers,grid,network recipient=of,in,at
cripple/paralyse/paralyze/disable/hit/target/disrupt subj=cyberattack,attack,hack,malware,virus,ransomware,hacker,hackers,worm subj_mod=cyber,computer,ransomware,hacker obj=@computers,website,websites,server,servers,grid,network,ministry,bank,hospital,system,systems actor=mod,none recipient=obj,of
cripple/paralyse/paralyze/disable/hit/target/disrupt/infect subj=cyberattack,malware,ransomware,hacker,hackers,worm recipient=obj,of actor=subj
steal/leak/siphon/harvest obj=data,document,documents,email,emails,password,passwords,file,files,secrets actor_is=hacker,hackers,kind:armed,kind:country recipient=from,of
break                  obl=into:@computers,into:server,into:servers,into:account,into:accounts,into:network,into:system,into:systems actor_is=hacker,hackers,kind:actor,group recipient=into,of
