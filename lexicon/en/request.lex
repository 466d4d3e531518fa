# REQUEST: ask, demand, order, appeal, urge. What is asked for decides the mode (compose.lex).

[REQUEST cameo=100 pos=verb actor=subj recipient=of,from,obj,iobj act=xcomp,ccomp,obj,for,advcl,to,on]
demand                 recipient=from,of,iobj act=obj,ccomp,xcomp actor_is=kind:actor
ask                    recipient=obj,iobj,from act=xcomp,for,ccomp,to,advcl needs=act+actor actor_is=kind:political,kind:crowd recipient_is=kind:political,kind:crowd
request                recipient=from,of act=obj,xcomp,ccomp actor_is=kind:political obj_not=anonymity,interview,comment,recount
urge                   recipient=obj,on act=xcomp,ccomp,to,on,obj,advcl actor_is=kind:actor
call on                recipient=on,upon act=xcomp,advcl,for needs=recipient actor_is=kind:actor
call upon              recipient=on,upon act=xcomp,advcl,for needs=recipient
advocate               recipient=none act=for,obj,ccomp actor_is=kind:country,kind:political needs=act act_is=event
call for               recipient=none act=for,on actor_is=kind:actor obj=none
call                   recipient=for act=xcomp obl=for:* actor_is=kind:actor obj=none obl_not=for:backup,for:ambulance,for:cab,for:taxi
appeal                 recipient=to act=for,xcomp,advcl,to obj=none actor_is=kind:actor obl=for:*
appeal                 obj=none recipient=to act=xcomp needs=act actor_is=kind:actor
plead                  recipient=with act=for,xcomp obj=none obj_not=guilty obl=for:*,with:* actor_is=kind:actor
beg                    recipient=obj,of act=xcomp,for,advcl needs=recipient actor_is=kind:actor obj_not=question
implore                recipient=obj act=xcomp,advcl
beseech                recipient=obj act=xcomp
exhort                 recipient=obj act=xcomp,advcl
entreat                recipient=obj act=xcomp
press                  recipient=obj act=xcomp,for,on,to,ccomp actor_is=kind:actor obj_not=case,button,charge,charges,ahead,operation,offensive,campaign,attack,advantage,claim recipient_is=kind:actor needs=act/recipient
pressure               recipient=obj act=xcomp,into,to,on actor_is=kind:actor
pressurize/pressurise  recipient=obj act=xcomp,into
push                   obl=for:* act=for,xcomp recipient=none actor_is=kind:political obj=none
push                   recipient=obj act=xcomp,for,to needs=act actor_is=kind:political recipient_is=kind:actor
lobby                  recipient=obj act=xcomp,for,on actor_is=kind:actor recipient_is=kind:actor needs=recipient
petition               recipient=obj act=xcomp,for actor_is=kind:actor
prod                   recipient=obj act=xcomp,into,to actor_is=kind:political
nudge                  recipient=obj act=xcomp,into,to actor_is=kind:political
order                  recipient=obj needs=act/recipient actor_is=kind:actor act=xcomp,ccomp,advcl obj_not=coffee,meal,food,copy,product,pizza,type:COERCE,type:RETREAT,type:SANCTION,type:MOBILIZE,type:ASSAULT,@investigation
instruct               recipient=obj act=xcomp,ccomp,advcl needs=recipient actor_is=kind:political
command                recipient=obj act=xcomp,ccomp,advcl needs=act actor_is=kind:political obj_not=attention,respect,price,lead,audience,salary,majority
direct                 recipient=obj act=xcomp,advcl needs=act actor_is=kind:political
summon                 recipient=obj actor_is=kind:political cameo=106 mode=meet recipient_is=kind:actor,@diplomats
subpoena               recipient=obj actor_is=kind:actor contexts=legal
invoke                 obj=article,clause recipient=against
insist                 act=ccomp,on recipient=none actor_is=kind:political needs=act act_is=event
require                recipient=obj,of act=xcomp,ccomp,advcl actor_is=kind:official recipient_is=kind:actor needs=act+both
challenge/dare         recipient=obj act=xcomp needs=act actor_is=kind:political recipient_is=kind:actor
remind                 recipient=obj act=ccomp needs=act actor_is=kind:political
advise                 recipient=obj act=xcomp,advcl needs=act+actor actor_is=kind:country,kind:igo,sector:GOV,sector:LEG
encourage              recipient=obj act=xcomp,to,advcl needs=act recipient_is=kind:political actor_is=kind:political
warn                   recipient=obj act=against needs=act actor_is=kind:political cameo=104
tell                   recipient=obj act=xcomp needs=act actor_is=kind:actor recipient_is=kind:actor weak=yes
want                   recipient=obj act=xcomp needs=act actor_is=kind:political recipient_is=kind:actor obj=kind:political weak=yes
seek                   obj=@aid,@asylum,support,backing,extradition,meeting,talks,dialogue,mediation,release,protection,freedom,independence,autonomy,permission,assurance,guarantee,clarification,explanation,apology,resignation,removal,withdrawal,type:AID,type:CONSULT,type:RETREAT,type:COOPERATE,type:CONCEDE act=obj recipient=from,in,of actor_is=kind:actor
request                obj=@aid,@asylum,extradition,meeting,permission,@observers,@peacekeepers,@troops recipient=from,of act=obj actor_is=kind:actor
ask                    obj=@aid,@asylum,extradition,meeting,permission recipient=from,of act=obj actor_is=kind:actor
apply                  obl=for:@asylum,for:membership,for:loan,for:aid,for:visa recipient=in,to,from
issue/make             obj=demand,request,plea,reminder,order,summons recipient=to,on,for,iobj act=obj,for,xcomp,ccomp obj_mod_not=phone,telephone,conference,video
issue/make             obj=appeal obl=to:*,for:*,on:* recipient=to,on,iobj act=obj,for,xcomp,ccomp
issue/make             obj=call obl=for:*,on:* recipient=to,on,iobj act=obj,for,xcomp,ccomp obj_mod_not=phone,telephone,conference,video
issue                  obj=warrant recipient=for,against contexts=legal type=ACCUSE mode=investigate cameo=090
launch                 obj=appeal recipient=to act=for
present/submit         obj=demand,petition,request recipient=to act=obj
send                   obj=appeal,petition,request recipient=to,iobj act=obj
renew/reiterate/repeat/restate obj=demand,call,appeal,request,plea recipient=on,to,for,of act=obj
step up                obj=pressure recipient=on act=xcomp
put/exert/increase/pile/apply/intensify obj=pressure recipient=on act=xcomp,to
give                   obj=deadline,order recipient=iobj,to act=obj,xcomp
set                    obj=deadline recipient=for actor_is=kind:political
claim                  obj=refuge,asylum recipient=in
propose                obj=meeting,talks,summit,dialogue,negotiation recipient=to,with type=AGREE cameo=036
solicit                recipient=from actor_is=kind:political
rally                  obl=for:@reform type=PROTEST mode=demo cameo=141
convince/persuade      recipient=obj act=xcomp,advcl needs=act actor_is=kind:political recipient_is=kind:political

[REQUEST pos=noun actor=poss,mod,by,from recipient=to,on,of act=acl,ccomp,for,of cameo=100]
demand                 recipient=to,from act=acl,ccomp needs=act+actor/support mod_not=domestic,consumer,strong,weak,market,export,import,global,public,popular,high,low,loan,energy,oil,power,world,retail,internal,foreign,slack,sluggish,aggregate
call                   recipient=on,to needs=act+actor/support+act mod_not=conference,phone,telephone,roll,close,distress
appeal                 recipient=to needs=support/act mod_not=broad,popular,sex,mass,emotional,particular,special,visual,electoral,personal,legal,federal,wide,universal
plea                   recipient=to needs=support/act
request                recipient=to needs=support/act actor_is=kind:political
order                  needs=act recipient=to act=xcomp,ccomp obj_not=coffee,meal,food,copy,product,pizza,type:COERCE,type:RETREAT,type:SANCTION,type:MOBILIZE,type:ASSAULT,@investigation
insistence             of=actor needs=actor recipient=none
ultimatum              recipient=to needs=support type=THREATEN cameo=139

[REQUEST pos=adj actor=subj act=for,xcomp,ccomp cameo=100]
insistent              act=ccomp,on needs=act
adamant                act=ccomp needs=act

# "X said that Y must do Z": the modal words stand in status.lex under [obligation] and [obliged].
[REQUEST pos=verb cameo=100]
must                   act_not=do,be,have,get,face,know,think,feel,expect,understand,remember,realize,realise,look,see,learn,worry,win,lose,come,happen,like,want,need

# Asked for, whoever is asked; given time to do it.

[REQUEST cameo=100 pos=verb actor=subj act=for,xcomp,advcl]
ask                    obj=none recipient=none act=for obl=for:information,for:help,for:aid,for:time,for:clarification,for:support,for:assistance,for:@aid,for:@observers,for:@asylum,for:@peacekeepers,for:restraint,for:calm,for:protection actor_is=kind:actor
ask                    recipient=obj,iobj obl=for:information,for:help,for:aid,for:time,for:clarification,for:support,for:assistance,for:@aid,for:@observers,for:@asylum,for:@peacekeepers,for:restraint,for:calm,for:protection actor_is=kind:actor recipient_is=kind:actor
give                   recipient=iobj,obj obl_word=hour,day,week,month,hours,days,weeks,months act=xcomp needs=act actor_is=kind:political recipient_is=kind:political
give                   obj=hour,day,week,month,hours,days,weeks,months recipient=iobj act=xcomp,acl,advcl needs=act+recipient actor_is=kind:political

[REQUEST pos=noun actor=of,by,poss recipient=to cameo=100]
request                of=actor needs=actor actor_is=kind:official
urging                 of=actor needs=actor actor_is=kind:official

# Appeals, pressure, orders: in other words.

[REQUEST cameo=100 pos=verb actor=subj recipient=from,of,to,with,on,obj act=for,xcomp,to,obj,acl,ccomp]
ask                    obj=none obl=for:meeting,for:session,for:talks,for:loan,for:money,for:troops,for:weapons,for:arms,for:extradition,for:investigation,for:inquiry,for:apology,for:release,for:delay,for:extension,for:protection,for:observers,for:intervention,for:ruling,for:ceasefire,for:truce,for:funds,for:funding,for:relief,for:action,for:explanation actor_is=kind:actor
request/seek/solicit   obj=access,help,aid,assistance,extradition,meeting,talks,session,loan,support,mediation,intervention,permission,protection,asylum,clarification,information,inquiry,investigation,apology,weapons,troops,observers,bail,release,pardon,recognition,membership,funds,funding,extension,waiver actor_is=kind:actor,commission,committee,panel,team,inspector,inspectors
clamour/clamor/cry/press/push/agitate/lobby/plead obj=none obl=for:* actor_is=kind:political,kind:crowd,leader,@people,@workers recipient=none act=for
beg/implore/beseech/plead recipient=obj,with act=xcomp actor_is=kind:actor,kind:person,@people recipient_is=kind:actor,kind:armed,kidnapper,captor needs=recipient obj_not=question
call                   obl=for:ceasefire,for:truce,for:calm,for:restraint,for:dialogue,for:talks,for:inquiry,for:investigation,for:resignation,for:boycott,for:strike,for:sanctions,for:intervention,for:election,for:elections,for:release,for:end,for:halt,for:withdrawal,for:unity,for:reform,for:reforms,for:action,for:session,for:meeting,for:summit,for:arrest,for:prosecution,for:moratorium,for:ban,for:peace,for:help,for:aid,for:support,for:referendum recipient=none act=for actor_is=kind:actor,kind:person obj=none
issue                  obj=ultimatum,demand,appeal,plea,order,call recipient=to,for actor_is=kind:ngo,kind:crowd,sector:OPP,@people,society act=acl,xcomp,for
make                   obj=appeal,plea,demand,demands,request,overture recipient=to,on,for act=for,acl actor_is=kind:actor
send/write             obj=letter,note,petition obl_word=demand,ask,urge,request recipient=to act=advcl,acl,xcomp actor_is=kind:actor
file/submit/lodge/put  obj=request,application,petition,bid recipient=with,to,for act=for,acl actor_is=kind:actor
put in                 obj=request,application recipient=with,to,for act=for,acl actor_is=kind:actor
apply                  obl=to:kind:igo,to:kind:country,for:membership,for:asylum,for:loan,for:bailout recipient=to,from,in actor_is=kind:actor
turn                   obl=to:kind:igo,to:kind:country obl_word=help,aid,support recipient=to actor_is=kind:political
lean                   obl=on:kind:actor recipient=on act=xcomp actor_is=kind:political
bring/exert/apply      obj=pressure obl=on:* recipient=on act=xcomp actor_is=kind:political
instruct               recipient=obj act=xcomp obl_word=leave,stop,halt,withdraw,stay,refrain,surrender,return,hand,pay,disband,disarm,respect,cease,quit,evacuate,release,free,open,close,end,keep,pull,resign,apologise,apologize actor_is=kind:actor recipient_is=kind:actor,@people,kind:person needs=recipient weak=no
bid                    recipient=obj act=xcomp actor_is=kind:political needs=act
set                    obj=deadline,date recipient=for act=for,acl actor_is=kind:political
recommend              act=ccomp,obj,xcomp needs=act act_is=event actor_is=kind:political,commission,panel,committee recipient=none
propose                act=ccomp,obj needs=act act_is=SANCTION,COERCE actor_is=kind:political recipient=none
summon/recall/convene/call obj=minister,official,officials,chief,commander,general,governor,director obj_not=meeting,session actor_is=sector:LEG,parliament,committee,panel,congress,senate,commission recipient=obj mode=meet cameo=106 act=none
subpoena               recipient=obj recipient_is=kind:person,kind:actor,@people needs=recipient actor_is=kind:political act=none
