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
release                actor_is=kind:official,kind:armed,kind:country,kind:ngo,captor,kidnapper obj=@captives,kind:person,@people,@aid-workers recipient=obj,to obj_not=@releases
free                   obj=@captives,kind:person,@people recipient=obj actor_is=kind:actor obl_not=from:pain,from:boredom,from:debt,from:fear,from:poverty,from:worry,from:stress,from:need,from:duty,from:burden,from:work,from:routine,from:constraint,from:tax
set free               recipient=obj
liberate               obj=@captives,kind:person recipient=obj
let go                 recipient=obj recipient_is=@captives obl_not=of:*
let                    obj=@captives obl=go:*
return                 obj=@captives,kind:person recipient=obj,to obj_not=leader,minister,president,child,migrant,refugee,seeker,immigrant,deportee needs=recipient
acquit                 recipient=obj actor_is=kind:official contexts=legal
amnesty                recipient=obj
parole                 recipient=obj
bail                   recipient=obj
exonerate              recipient=obj
clear                  recipient=obj recipient_is=kind:person obl=of:charge,of:wrongdoing
hand over              obj=hostage,prisoner,captive,detainee recipient=obj,to

[RETREAT cameo=085 contexts=economic pos=verb actor=subj recipient=on,against,for,from]
lift/ease/end/remove/suspend/drop/relax/loosen/scrap/waive obj=@sanctions obj_not=boycott recipient=on,against,for,from,of actor_is=kind:political
lift/ease/remove/suspend obj=restriction recipient=on,against,for,from actor_is=kind:political obj_mod=trade,travel,economic,import,export,financial

[RETREAT cameo=086 mode=access contexts=diplomatic pos=verb actor=subj recipient=obj,to]
admit                  recipient=obj recipient_is=@observers,@peacekeepers,@journalists,@aid-workers
allow/permit/let       obj=@observers,@peacekeepers,@aid-workers,access,return,visit,delivery,inspection,@aid recipient=obj,to,of,for,by actor_is=kind:actor
allow/permit/let       act=xcomp recipient=obj recipient_is=@observers,@peacekeepers,@aid-workers,@journalists,refugee,convoy,exile,family needs=recipient actor_is=kind:actor
allow/permit           act=xcomp,obj recipient=obj actor_is=kind:political needs=act act_is=cooperative subj_not=it,this,that
grant/give             obj=access,permission,entry,visa recipient=to,iobj,for actor_is=kind:actor
open/reopen/re-open    obj=@borders,crossing obj_not=checkpoint,door recipient=to,with,for,advcl,xcomp actor_is=kind:actor
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
withdraw               obj=none actor_is=kind:armed,kind:country recipient=from,to actor_not=candidate obl_not=from:@talks,from:@agreement,from:kind:igo,from:bloc,from:alliance,from:coalition,from:court,from:commission,from:summit,from:treaty
withdraw               obj=none recipient=from obl=from:@territory,from:kind:place actor_is=kind:armed,kind:country,kind:actor
pull out               recipient=from obj=@troops,none actor_is=kind:armed,kind:country obl_not=of:@talks,of:@agreement,from:@talks,from:@agreement,of:kind:igo,of:bloc,of:alliance,of:coalition,of:summit,of:process,of:commission,from:kind:igo,of:slump,of:recession,of:race,of:dive,of:parking,of:driveway
pull back              recipient=from obj=@troops,none actor_is=kind:armed,kind:country
pull                   obj=@troops recipient=from,out
retreat                actor_is=kind:armed,kind:actor recipient=from obl_not=from:position,from:stance,from:claim,from:promise,from:pledge,from:plan,from:idea,from:policy,from:view,from:goal
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
leave                  obj=power,government actor_is=kind:official
relinquish             obj=@office actor_is=kind:political
renounce               obj=throne,presidency
bow out                actor_is=kind:official

[RETREAT pos=noun actor=poss,mod,by,of recipient=from contexts=military]
withdrawal             mode=withdraw cameo=0872 actor=poss,mod,by recipient=from of=actor needs=both
pullback               mode=withdraw cameo=0872 recipient=from of=actor needs=both
retreat                mode=withdraw cameo=0872 recipient=from of=actor needs=support actor_is=kind:armed,kind:country,none
release                mode=release cameo=0841 contexts=legal of=recipient actor=by recipient=from needs=both obl_not=of:document,of:record,of:tape,of:report,of:email,of:e-mail,of:information,of:data,of:statement,of:detail,of:video,of:transcript,of:photo,of:album,of:film,of:paper
ceasefire              mode=ceasefire cameo=0871 of=none actor=poss,mod,by,between recipient=with,in needs=support
cease - fire           mode=ceasefire cameo=0871 of=none actor=poss,mod,by,between recipient=with,in needs=support
truce                  mode=ceasefire cameo=0871 of=none actor=poss,mod,by,between recipient=with,in needs=support
disarmament            mode=disarm cameo=0873 of=recipient needs=both
demobilization         mode=disarm cameo=0873 of=recipient needs=both
compensation           cameo=084 contexts=reparations of=none recipient=to needs=support
access                 mode=access cameo=0863 of=none needs=support

# Set free, acquitted, pardoned.

[RETREAT cameo=0841 mode=release contexts=legal pos=verb actor=subj recipient=obj]
release/free/discharge recipient=obj obl=on:bail,on:parole,without:charge,without:charges,from:@prisons,from:captivity,from:prison,for:lack,on:condition,in:exchange,after:questioning,by:captor,by:kidnapper,from:hospital obj_not=@bombs,letter,clip,record,records,tape,email,emails,e-mail,ad,plan,poll,book,return,returns,memo,survey,study,bill,tweet,message,version,song,recording,audio,data,statistics,result,results,update,product,gas,energy,stock,oil,tonne,ton,guideline,text,album,single,report,statement,film,water,fund,funds,data,hospital,figure,figures,video,document
release/free           recipient=obj recipient_is=@captives,kind:person,@people,kind:crowd,@troops,bishop,aid,hiker,captive,abductee,schoolgirl,backpacker,@marchers,@dismissed needs=recipient obj_not=@figures,@releases obl_not=from:pain,from:boredom,from:debt,from:fear,from:poverty,from:worry,from:stress,from:need,from:duty,from:burden,from:work,from:routine,from:constraint,from:tax actor_not=sector:BUS,sector:EDU,sector:MED
free                   recipient=obj obj=kind:actor obj_not=@figures,market,trade,territory needs=recipient obl_not=from:pain,from:boredom,from:debt,from:fear,from:poverty,from:worry,from:stress,from:need,from:duty,from:burden,from:work,from:routine,from:constraint,from:tax
release                recipient=obj actor_is=sector:COP,sector:REB,sector:UAF,kidnapper,captor,hijacker,pirate,jail,court,judge obj=kind:actor,kind:country,year-old,@marchers needs=both obj_not=@releases
release                recipient=obj actor_is=sector:COP,sector:JUD,kidnapper,captor,hijacker,pirate,judge,court obj_not=@bombs,letter,clip,record,records,tape,email,emails,e-mail,ad,plan,poll,book,return,returns,memo,survey,study,bill,tweet,message,version,song,recording,audio,data,statistics,result,results,update,product,gas,energy,stock,oil,tonne,ton,guideline,text,report,statement,video,image,name,photo,picture,footage,figure,figures,detail,details,list,sketch,tape,ruling,document,transcript,identity
free/release           obj=none obl=on:bail,by:captor,from:jail,from:prison,from:custody recipient=subj
liberate               recipient=obj recipient_is=@captives,@people,kind:person needs=recipient
let go                 recipient=obj recipient_is=@captives,@people,kind:person,kind:crowd,kind:actor needs=both actor_is=kind:actor,@people obl_not=of:*
let off                recipient=obj recipient_is=@captives,@people,kind:person,kind:crowd,kind:actor needs=both actor_is=kind:actor,@people
set/turn loose         recipient=obj recipient_is=@captives,@people,kind:person,kind:crowd,kind:actor needs=recipient actor_is=kind:actor,@people
let                    obj=@captives,@people,kind:crowd obl_word=go,free act=none actor_is=kind:official,kind:armed,kidnapper,captor
walk                   obl_word=free recipient=subj actor=none
walk                   obl=from:@prisons,out:@prisons,of:@prisons recipient=subj actor=none
spring                 recipient=obj obl=from:@prisons
bail out               recipient=obj recipient_is=suspect,activist,protester
grant                  obj=bail,parole,pardon,clemency,amnesty,reprieve recipient=to,iobj
give                   obj=bail,pardon,clemency,amnesty,reprieve recipient=to,iobj
free                   obl_word=bail recipient=obj
declare/announce/proclaim/decree/offer obj=amnesty,pardon,clemency recipient=for,to,iobj actor_is=kind:official,kind:country
pardon/amnesty/reprieve/parole recipient=obj recipient_is=@captives,@people,kind:person,kind:actor,convict needs=recipient
find not guilty         recipient=obj recipient_is=kind:person,@people,@dismissed,kind:actor needs=recipient
acquit/exonerate/absolve/vindicate recipient=obj recipient_is=kind:person,@people,@dismissed,kind:actor needs=recipient
acquit/clear/absolve/exonerate obl=of:@charges,of:wrongdoing,of:misconduct,of:murder,of:fraud,of:corruption,of:crime,of:rape,of:treason,of:conspiracy,of:assault,of:manslaughter,of:bribery,of:theft,of:terrorism,of:any,of:all,of:type:ASSAULT,of:type:COERCE recipient=obj recipient_is=kind:person,@people,@dismissed,kind:actor actor_not=@figures
clear                  recipient=obj actor_is=sector:JUD,court,judge,jury,tribunal,inquiry,panel recipient_is=kind:person,@people,@dismissed,kind:actor needs=both
find                   obl_word=innocent recipient=obj
quash/overturn/annul/void/reverse/vacate/suspend/reduce/commute/waive/lift obj=@sentences obj_not=charge,charges,fine,case recipient=of,against,for,on
overturn/quash         obj=ban,conviction,sentence recipient=of,on actor_is=kind:official
throw/strike out       obj=@sentences,conviction,lawsuit,suit recipient=against,of actor_is=sector:JUD,judge,court
dismiss/drop/withdraw/quash/lift obj=charge,charges,indictment,case,warrant recipient=against,of actor_is=sector:JUD,judge,court,prosecutor
hand over              obj=hostage,prisoner,captive,detainee,pow recipient=to,obj
give up                obj=hostage,prisoner,captive,detainee,pow recipient=to,obj
return                 obj=hostage,prisoner,captive,detainee,body,bodies,remains recipient=to,obj actor_is=kind:actor
exchange/swap          obj=prisoner,prisoners,captive,hostage,body,bodies type=COOPERATE mode=none cameo=060 mutual=yes recipient=with,for

# Given back, paid, compensated.

[RETREAT cameo=084 pos=verb actor=subj recipient=to,iobj,for]
return/restore/repatriate obj=artefact,artifact,treasure,bronze,bones,skull,painting,plane,ship,drone,boat,asset,assets,land,farm,@territory,airfield recipient=to actor_is=kind:actor
hand/give back         obj=@property,@territory,body,bodies,control,plane,crew,drone,land recipient=to actor_is=kind:actor
turn over              obj=@property,@territory,body,bodies,control,plane,crew,drone,land recipient=to actor_is=kind:actor
hand/turn over         obj=power,control,authority,seal,file,document,documents,records,list,base,airport,@territory recipient=to actor_is=kind:actor
cede/relinquish/surrender/yield obj=control,power,territory,sovereignty,land,@territory,claim,town recipient=to,over actor_is=kind:actor
pay/award/grant        obj=compensation,reparation,reparations,damages,indemnity recipient=to,iobj,for contexts=reparations
pay                    obj=ransom recipient=to,for type=AID cameo=070 actor_is=kind:actor,family,company
indemnify/compensate/reimburse recipient=obj recipient_is=@people,kind:actor,family actor_is=kind:political needs=recipient contexts=reparations
unfreeze/unblock/release obj=asset,assets,account,fund,funds recipient=of,to,belonging actor_is=kind:actor
reinstate/rehire/restore recipient=obj recipient_is=@dismissed,worker,teacher,kind:person obl=to:@posts,as:* needs=recipient cameo=0831
restore                obj=citizenship,right,rights,power,electricity,water,internet,service,licence,license recipient=to,in,of actor_is=kind:official,kind:armed

# Sanctions, bans and suspensions lifted.

[RETREAT cameo=085 contexts=economic pos=verb actor=subj recipient=on,against,for,from,of]
lift/ease/end/remove/suspend/drop/relax/loosen/scrap/waive/rescind/revoke/cancel/abolish obj=sanction,sanctions,embargo,tariff,tariffs,duty,quota,countermeasure recipient=on,against,for,from,of actor_is=kind:actor
lift/ease/end/remove/drop/scrap obj=sanction,sanctions,embargo recipient=on,against,for,from,of
lift/end/remove/drop/revoke/rescind obj=ban,suspension,prohibition,moratorium obj_not=curfew recipient=on,against,for,from,of obl=on:@goods-traded,on:kind:country,on:import,on:imports,of:kind:country,against:*,from:* actor_is=kind:political
lift/end               obj=suspension recipient=of,on
remove/delist/de-list/drop recipient=obj,from obl=from:blacklist,from:list actor_is=kind:official,kind:country cameo=085
resume/restore         obj=aid,assistance,loan,funding,lending,disbursement recipient=to,for type=AID cameo=070 actor_is=kind:political
readmit/reinstate/re-admit recipient=obj,to recipient_is=kind:country,kind:actor actor_is=kind:igo,kind:political needs=recipient cameo=0832

# Borders opened, monitors admitted.

[RETREAT cameo=086 mode=access contexts=diplomatic pos=verb actor=subj recipient=to,with,for]
open/reopen/re-open/unseal/unlock obj=border,borders,frontier,crossing,airspace,port,airport,strait,corridor,highway,gate,road obj_not=door recipient=to,with,for,between actor_is=kind:actor
reopen/re-open/unseal/unlock obj=checkpoint obj_not=door recipient=to,with,for,between actor_is=kind:actor
open/reopen            subj=border,crossing,frontier,airspace obj=none actor=none recipient=to,between
grant/give/allow/offer obj=access,passage,entry,visa,visas recipient=to,iobj,for actor_is=kind:actor
allow/let/permit       obj=@observers,@journalists,@aid-workers,@peacekeepers,convoy,convoys,truck,trucks,aid,delivery,flight,flights,evacuation recipient=obj,into,to,through actor_is=kind:actor
let in                 obj=@observers,@journalists,@aid-workers,convoy,convoys,truck,trucks,aid,refugee,refugees,migrant recipient=obj actor_is=kind:actor
let/wave through       obj=@observers,@journalists,@aid-workers,convoy,convoys,truck,trucks,aid,refugee,refugees,migrant recipient=obj actor_is=kind:actor
let                    obj=@observers,@journalists,@aid-workers,convoy obl=into:* recipient=obj actor_is=kind:actor
admit/accept/invite/welcome recipient=obj obj=inspector,monitor,observer,rapporteur,investigator,peacekeeper actor_is=kind:actor
open                   obj=corridor recipient=for,to,from cameo=0863

# Truces that begin and hold.

[RETREAT cameo=0871 mode=ceasefire contexts=military pos=verb actor=subj recipient=with,in,against,between]
declare/announce/proclaim/call/order/offer obj=truce,ceasefire,cease-fire,armistice,pause,lull recipient=with,against,in
begin/start/observe/respect/honor/honour/hold/keep/extend/renew/prolong/implement/restore obj=truce,ceasefire,cease-fire,armistice recipient=with,in,between
take                   subj=ceasefire,cease-fire,truce,armistice,lull obl_word=effect,hold obj=effect,hold actor=none recipient=between
come                   subj=ceasefire,cease-fire,truce,armistice obl=into:force,into:effect actor=none recipient=between
hold                   subj=ceasefire,cease-fire,truce obj=none actor=none recipient=between
begin/start            subj=ceasefire,cease-fire,truce actor=none recipient=between
halt/stop/end/suspend/cease/pause obj=fire,shelling,bombing,bombardment,offensive,operation,operations,attack,attacks,hostility,hostilities,airstrike,raid,fighting,siege,strike,war obj_not=weekly actor_is=kind:armed,kind:country,kind:political recipient=on,against,in,with obj_mod_not=hunger,general,rail
silence                obj=gun,guns actor_is=kind:actor recipient=none
lay/put down           obj=arm,arms,weapon,weapons,gun recipient=to mode=disarm cameo=0873
give up                obj=arm,arms,weapon,weapons,gun recipient=to mode=disarm cameo=0873

# Withdrawal.

[RETREAT cameo=0872 mode=withdraw contexts=military pos=verb actor=subj recipient=from,of]
withdraw/pull/remove/evacuate/redeploy/bring obj=@troops,soldier,tank,artillery,contingent,peacekeeper recipient=from,of actor_is=kind:actor
withdraw               obj=* actor_is=kind:country,kind:armed obl=from:kind:place,from:kind:country recipient=from obj_not=@diplomats,money,investment,candidate,bid
pull/move out          actor_is=kind:armed,kind:country,kind:crowd,troop,troops,soldier,tank recipient=from,of obj_not=man,woman,person,child,body,victim,survivor,driver,passenger,gun,pistol,knife,revolver,weapon,rifle
pull/fall/draw back    actor_is=kind:armed,kind:country,kind:crowd,troop,troops,soldier,tank recipient=from,of
withdraw/retreat/flee/retire actor_is=kind:armed,troop,troops,soldier,tank,convoy obj=none recipient=from
leave/quit/vacate/evacuate/abandon actor_is=kind:armed,troop,troops,soldier recipient=of,obj obj=@territory,kind:place,kind:country,base,barracks,post,positions,position
be                     obl_word=out actor_is=troop,troops,force,soldier,army recipient=of
dismantle/remove/demolish/abandon/evacuate obj=outpost,checkpoint,barrier,settlement,settlements,base,roadblock recipient=in,on,from actor_is=kind:country,kind:armed,kind:official
lift/end/ease/break/relax obj=siege,blockade,encirclement,closure recipient=of,on,around,to actor_is=kind:actor
end                    obj=occupation recipient=of actor_is=kind:actor
cut/reduce/trim/halve/slash obj=troop,troops,garrison,presence,contingent recipient=in,from actor_is=kind:country,kind:official
reopen                 obj=road,roads,highway actor_is=kind:armed,kind:official recipient=to,between
call off               obj=offensive,attack,assault,raid,invasion,operation,manhunt,@war-games recipient=on,against,with actor_is=kind:actor obj_mod_not=rescue,relief
abort/suspend          obj=offensive,attack,assault,raid,invasion,operation,manhunt,@war-games recipient=on,against,with actor_is=kind:actor obj_mod_not=rescue,relief
stand down             obj=@troops,none actor_is=kind:armed,kind:official,kind:country
return                 obl=to:barracks,to:base actor_is=kind:armed recipient=none

# Arms given up; surrender.

[RETREAT cameo=0874 mode=disarm contexts=military pos=verb actor=subj recipient=to]
surrender              actor_is=kind:armed,kind:crowd,@people,@dismissed,kind:person recipient=to obj=none actor_not=striker,batsman
surrender              obl=to:kind:official,to:police,to:kind:armed,to:authorities recipient=to
turn in                obj=himself,herself,themselves recipient=to
give                   obj=himself,herself,themselves obl_word=up recipient=to
turn                   obj=himself,herself,themselves obl_word=in recipient=to
hand                   obj=himself,herself,themselves obl_word=over recipient=to
hand/turn in           obj=@arms recipient=to actor_is=kind:actor,@people cameo=0873
give up                obj=@arms recipient=to actor_is=kind:actor,@people cameo=0873
hand over              obj=@arms recipient=to actor_is=kind:actor,@people cameo=0873
disarm/demobilise/demobilize/disband recipient=obj recipient_is=kind:armed,militia,fighter,rebel,faction,guerrilla,kind:actor needs=recipient cameo=0873
disarm/demobilise/demobilize obj=none actor_is=kind:armed,fighter cameo=0873
destroy/dismantle/scrap/decommission/dispose obj=stockpile,arsenal,warhead,missile,missiles,landmine,mine,mines,reactor,silo,site actor_is=kind:country,kind:official recipient=none obj_mod=nuclear,chemical,biological,ballistic,last,own,test,its cameo=0873
raise                  obj=flag obj_mod=white
renounce/forswear/abandon obj=violence,terrorism,weapons,struggle,insurgency,enrichment cameo=0873 recipient=none
defect/desert          actor_is=kind:armed,kind:official,diplomat,soldier,@dismissed recipient=to,from

# Resignations.

[RETREAT cameo=0831 mode=resign contexts=executive pos=verb actor=subj recipient=none]
resign                 actor_is=@dismissed,@people,kind:actor,cabinet,government,board
resign                 obl=as:*,from:@posts,over:*,in:protest,from:cabinet
quit                   actor_is=@dismissed,kind:official,kind:person,cabinet,government actor_not=coach,player,captain obj=none obl_not=of:talks
step/stand down actor_is=@dismissed,kind:official,kind:person,cabinet,government actor_not=coach,player,captain
step/stand aside        actor_is=@dismissed,kind:official,kind:person,cabinet,government actor_not=coach,player,captain
bow out                 actor_is=@dismissed,kind:official,kind:person,cabinet,government actor_not=coach,player,captain
step/stand down        obl=as:*,from:@posts
step aside             obl=as:*,from:@posts
quit                   obl=as:*,over:* actor_is=@dismissed,kind:official,kind:person
quit/exit              obj=@posts,cabinet,government,coalition,politics,parliament,party actor_is=@dismissed,kind:official,sector:PTY
leave                  obj=cabinet,government,coalition,politics,parliament,party,post,job actor_is=@dismissed,kind:official,sector:PTY
walk/pull/storm out    obl=of:cabinet,of:government,of:coalition,from:government,from:coalition,from:cabinet actor_is=kind:actor,@people,party
bolt                   obl=of:cabinet,of:government,of:coalition,from:government,from:coalition,from:cabinet actor_is=kind:actor,@people,party
withdraw               obl=from:government,from:coalition,from:cabinet,from:race,from:election,from:runoff actor_is=kind:actor,candidate
tender/submit/offer/announce/hand/present/send obj=resignation actor_is=@dismissed,kind:actor,kind:person,cabinet
hand in                obj=resignation,notice
step back              obl=from:@posts,from:duty,from:duties
give up                obj=@posts,throne,presidency,premiership,mandate,ministry actor_is=@dismissed,kind:official,kind:person
relinquish/vacate/surrender obj=@posts,throne,presidency,premiership,mandate,ministry actor_is=@dismissed,kind:official,kind:person
abdicate               actor_is=king,queen,emperor,sultan,emir,monarch,kind:official,kind:person

[RETREAT pos=noun actor=by,poss,mod recipient=from contexts=military]
release                of=recipient actor=by recipient=of,poss mode=release cameo=0841 contexts=legal obl=of:@captives,of:kind:person,on:bail,from:@prisons needs=recipient
freeing                of=recipient actor=by recipient=of mode=release cameo=0841 contexts=legal needs=recipient
acquittal              of=recipient actor=by recipient=of,poss mode=release cameo=0841 contexts=legal needs=recipient
pardon                 of=recipient actor=by recipient=of,for,to mode=release cameo=0841 contexts=legal needs=both/support
amnesty                of=none actor=by recipient=for,to mode=release cameo=0841 contexts=legal needs=both/support
withdrawal             of=actor recipient=from mode=withdraw cameo=0872 obl=of:@troops,of:force,from:kind:place,from:kind:country,from:@territory actor=by,poss,mod,of needs=none mod_not=cash,bank,drug
pullout                of=actor recipient=from mode=withdraw cameo=0872 actor=by,poss,mod,of needs=both
pull - out             of=actor recipient=from mode=withdraw cameo=0872 actor=by,poss,mod,of needs=both
troop withdrawal       of=actor recipient=from mode=withdraw cameo=0872 actor=by,poss,mod,of needs=either/support
retreat                of=actor recipient=from mode=withdraw cameo=0872 actor=by,poss,of obl=from:kind:place,from:kind:country,of:kind:armed needs=either
surrender              of=actor recipient=to mode=disarm cameo=0874 actor=by,poss,of needs=actor obl_not=of:sovereignty
resignation            of=actor recipient=none mode=resign cameo=0831 contexts=executive actor=poss,of,by needs=actor
abdication             of=actor recipient=none mode=resign cameo=0831 contexts=executive actor=poss,of,by needs=actor
defection              of=actor recipient=to mode=none cameo=0874 actor=poss,of,by needs=actor mod_not=player
lifting                of=none actor=by,poss recipient=of,on cameo=085 contexts=economic obl=of:sanction,of:sanctions,of:embargo,of:blockade,of:siege needs=none
reopening              of=none actor=by,poss recipient=of,with mode=access cameo=086 obl=of:@borders,of:embassy needs=none
disarmament            of=recipient recipient=of mode=disarm cameo=0873 needs=recipient obl=of:kind:armed,of:kind:actor
prisoner release       of=none actor=by,poss recipient=by mode=release cameo=0841 contexts=legal needs=either/support

# "let them go", "set them free": who is freed stands in the clause inside.

[RETREAT cameo=0841 mode=release contexts=legal pos=verb actor=subj recipient=xcomp,obj]
let go                 actor_is=kind:official,kind:armed,kind:country,@people recipient_is=@people,kind:person,kind:actor needs=both obl_not=of:*
let/set free           actor_is=kind:official,kind:armed,kind:country,@people recipient_is=@people,kind:person,kind:actor needs=recipient
let                    obl_word=go,free actor_is=kind:official,kind:armed,kind:country,@people recipient_is=@people,kind:person,kind:actor needs=both

# Freed, pulled back, given up: more ways of saying so.

[RETREAT cameo=0841 mode=release contexts=legal pos=verb actor=subj recipient=obj]
let                    obl_word=walk,out,go recipient=obj,xcomp recipient_is=@people,kind:person,kind:actor needs=both actor_is=kind:official,kind:armed,kind:country
walk                   obl_word=free recipient=subj actor=from obl_not=from:crash
throw/strike out       obj=conviction,sentence,charge,charges,indictment,verdict,case,warrant recipient=of,against actor_is=sector:JUD,judge,court
clear                  recipient=obj obl=of:charge,of:charges,of:murder,of:corruption,of:treason,of:wrongdoing,of:fraud,of:rape,of:bribery,of:spying actor_is=kind:official,jury
exonerate/vindicate/absolve recipient=obj actor_is=sector:JUD,kind:official,commission,inquiry needs=recipient
grant                  obj=bail,parole,clemency,pardon,amnesty,reprieve,freedom recipient=to,iobj,for actor_is=kind:official
give                   obj=clemency,pardon,amnesty,reprieve recipient=to,iobj,for actor_is=kind:official
spare                  recipient=obj recipient_is=@people,kind:person obl_word=life,lives,execution,gallows actor_is=kind:official
commute                obj=sentence,sentences,term recipient=of,for actor_is=kind:official
hand back              recipient=obj,to obj=prisoner,prisoners,pilot,captive,captives,soldier,body,bodies,remains,crew,child,children actor_is=kind:actor
set free               recipient=obj recipient_is=@people,kind:person,kind:actor needs=recipient

[RETREAT cameo=0872 mode=withdraw contexts=military pos=verb actor=subj recipient=from,of,obj]
leave                  obj=kind:place,kind:country,@territory actor_is=soldier,troop,troops,contingent,convoy,kind:armed,peacekeeper obl_not=on:visit recipient=obj,of
leave                  obl_word=last actor_is=soldier,troop,troops,contingent,convoy,kind:armed recipient=obj
return                 obl=to:barrack,to:barracks,to:base,to:bases actor_is=kind:armed,troop,troops,soldier,tank recipient=none
pull/move              obl_word=back,out actor_is=kind:armed,troop,troops,soldier,tank,artillery recipient=from obl=from:*
pull back              obj=sniper,snipers,@troops,weapon,weapons,artillery,tank,tanks recipient=from actor_is=kind:actor
withdraw               obj=sniper,snipers,guns,weapons,artillery,settler,settlers recipient=from actor_is=kind:actor
vacate/evacuate/abandon/quit recipient=of,obj obj=palace,building,camp,base,bases,barracks,post,posts,town,village,kind:place,position,positions,trench,trenches,outpost,square actor_is=kind:armed,militia,rebel,troops
give up                obj=town,village,kind:place,position,positions,ground,territory recipient=to actor_is=kind:armed,kind:country
cede                   obj=ground,territory,town,control,kind:place recipient=to actor_is=kind:armed,kind:country
thin out               obj=@troops actor_is=kind:country,kind:political

[RETREAT cameo=0873 mode=disarm contexts=military pos=verb actor=subj recipient=to]
give up                obj=stock,stocks,stockpile,stockpiles,arsenal,programme,program,weapon,weapons,gun,guns,rifle,rifles actor_is=kind:actor recipient=to,none
hand/turn in           obj=rifle,rifles,gun,guns,weapon,weapons,arm,arms actor_is=kind:actor,@people,fighter recipient=to
lay/put down           obj=rifle,rifles,gun,guns,weapon,weapons,arm,arms actor_is=kind:actor,@people,fighter recipient=none
surrender/relinquish   obj=rifle,rifles,gun,guns,weapon,weapons,arm,arms,arsenal,stockpile actor_is=kind:actor,@people,fighter recipient=to
destroy/dismantle/decommission/scrap/blow obj=centrifuge,centrifuges,reactor,tunnel,tunnels,stockpile,stockpiles,arsenal,warhead,warheads obj_word=its,their,own,chemical,nuclear actor_is=kind:country,kind:armed
dismantle              obj=programme,program obj_mod=nuclear,chemical,weapons actor_is=kind:country
demobilise/demobilize/disarm obj=none actor_is=kind:armed,fighter,guerrilla,militia,faction,rebel

[RETREAT cameo=0871 mode=ceasefire contexts=military pos=verb actor=subj recipient=with,against,between,in]
silence                obj=gun,guns actor_is=kind:actor,side,sides,party,parties recipient=none
stop/halt/cease        obj=firing,fighting,shelling,shooting,bombing,hostility,hostilities actor_is=kind:actor,side,sides,party,parties
observe/respect/honour/honor obj=truce,ceasefire,cease-fire,armistice actor_is=kind:actor,side,sides,party,parties
take                   obj=effect,hold subj=truce,ceasefire,cease-fire,armistice,pause actor=between,by
go/come                obl=into:effect,into:force subj=truce,ceasefire,cease-fire,armistice,pause actor=between,by

[RETREAT cameo=0831 mode=resign contexts=executive pos=verb actor=subj recipient=none]
quit                   obj=none actor_is=@dismissed,kind:official,kind:person,cabinet obl=after:*,over:*,amid:*,as:*,in:*,following:*
quit                   obj=none actor_is=premier,minister,president,chief,governor,mayor,commissioner,ambassador,judge,general,chancellor
throw                  obl_word=towel actor_is=kind:official,@dismissed
fall                   subj=government,cabinet,coalition actor=none obj=none obl_not=in:survey,to:kind:armed weak=yes

[RETREAT cameo=086 mode=access contexts=diplomatic pos=verb actor=subj recipient=to,for,obj]
let                    obj=inspector,inspectors,monitor,monitors,observer,observers,journalist,journalists,reporter,reporters,investigator,investigators,convoy,convoys,aid,doctor,doctors obl=into:*,to:*,through:* recipient=obj actor_is=kind:actor
grant/give/allow       obj=access,entry,passage obl=to:*,into:*,for:* recipient=to,iobj,for actor_is=kind:actor
throw open             obj=border,borders,gate,gates,crossing actor_is=kind:political
reopen/re-open/open/unblock obj=crossing,border,frontier,road,bridge,port,airport,airspace,corridor,consulate obj_not=embassy,consulate actor_is=kind:actor

[RETREAT cameo=085 contexts=economic pos=verb actor=subj recipient=on,against,of,from]
lift/ease/suspend/remove/waive/relax/drop obj=sanction,sanctions,embargo,blockade,tariff,tariffs,freeze,ban obl=on:*,against:*,from:* actor_is=kind:political
unfreeze/unblock/release obj=asset,assets,account,accounts,fund,funds,reserve,reserves recipient=of,to,belonging,obj actor_is=kind:political
readmit/re-admit       recipient=obj recipient_is=kind:actor,kind:country needs=recipient
take                   obj=name,names,group,kind:actor obl=off:list,off:blacklist recipient=obj,of actor_is=kind:political
