# ACCUSE: criticism, accusation, complaint, suits, charges, investigation.

[ACCUSE cameo=111 mode=disapprove pos=verb actor=subj recipient=obj act=for,over]
criticize/criticise    actor_is=kind:actor
condemn                actor_is=kind:actor obl_not=to:death,to:year obj_not=man,murderer
condemn                obl=to:death,to:prison type=SANCTION mode=convict cameo=116
denounce               actor_is=kind:actor
decry                  actor_is=kind:actor
deplore                actor_is=kind:actor
censure                actor_is=kind:actor
castigate              actor_is=kind:actor
chide                  actor_is=kind:actor
rebuke                 actor_is=kind:actor
reprimand              actor_is=kind:actor
berate                 actor_is=kind:actor
blast                  actor_is=kind:political recipient_is=kind:actor,decision,move,plan,law,@proposal obj_not=@territory,hole needs=recipient
slam                   actor_is=kind:political obj_not=door,brake obl_not=into:*,against:wall,to:ground recipient_is=kind:actor,decision,move,plan,law,@proposal needs=recipient
slam/blast/rip/pan/trash/savage obj=@statements,@charges,@demand,@proposal,@agreement,@sanctions,report,decision,ruling,verdict,response,tactic,behavior,behaviour,conduct,crackdown,attack,type:ASSAULT,type:COERCE,type:REQUEST,type:ACCUSE,type:REJECT actor_is=kind:political
lambast/lambaste       actor_is=kind:actor
assail                 actor_is=kind:political
attack                 recipient_is=kind:politician actor_not=kind:armed,sector:CRM,man,gunman,mob weak=no recipient_not=critic
attack                 actor_is=kind:politician,@campaigners obj_not=kind:armed,kind:place,@structures,@figures needs=actor
attack                 obj=@statements actor_is=kind:actor
attack                 actor_is=kind:politician recipient_is=kind:politician
deride                 actor_is=kind:political
ridicule               actor_is=kind:political
mock                   actor_is=kind:political recipient_is=kind:political needs=recipient
fault                  actor_is=kind:political
scold                  actor_is=kind:political
upbraid                actor_is=kind:political
vilify                 actor_is=kind:political
disparage              actor_is=kind:political
bash                   actor_is=kind:political recipient_is=kind:political needs=recipient
lash out               recipient=at actor_is=kind:actor
hit out                recipient=at actor_is=kind:actor
rail                   recipient=against,at actor_is=kind:political
inveigh                recipient=against
fulminate              recipient=against
speak out              recipient=against obl=against:*
take aim               recipient=at actor_is=kind:political
deplore/regret         obj=decision,move,action,failure,type:ASSAULT,type:COERCE,type:SANCTION,type:REJECT recipient=by,of actor_is=kind:political
protest                actor_is=kind:official,kind:igo recipient=obj,to,against,over actor_not=sector:COP
protest                actor_is=kind:official,kind:igo,kind:ngo act=ccomp recipient=none needs=act
complain               actor_is=kind:political recipient=about,of,against cameo=114 mode=allege
object                 recipient=to actor_is=kind:political obl=to:*
lament                 actor_is=kind:political obj_not=death,loss recipient=of weak=yes
disapprove             recipient=of actor_is=kind:actor
express                obj=outrage,anger,concern,dismay,disapproval,disappointment,indignation,displeasure,disgust,alarm,shock recipient=at,over,about,with,of actor_is=kind:political recipient_is=kind:political,kind:country needs=recipient
voice                  obj=outrage,anger,concern,dismay,disapproval,disappointment,opposition recipient=at,over,about,with,to actor_is=kind:political
label/brand/call/dub   actor_is=kind:political recipient=obj recipient_is=kind:political needs=recipient obl_word=terrorist,aggressor,dictator,liar,traitor,criminal,murderer,illegal,barbaric,fascist,coward,thug,racist,irresponsible,unacceptable,genocide
describe               actor_is=kind:political recipient=obj recipient_is=kind:political needs=recipient obl=as:terrorist,as:aggressor,as:dictator,as:liar,as:traitor,as:illegal,as:barbaric,as:aggression,as:genocide,as:unacceptable
compare/liken          actor_is=kind:political recipient=obj obl=to:hitler,to:nazi,to:nazis,to:apartheid

[ACCUSE cameo=112 mode=disapprove pos=verb actor=subj recipient=obj act=of,for,on,ccomp,advcl,xcomp]
accuse                 recipient=obj act=of,advcl
blame                  recipient=obj,on act=for,obj,on actor_is=kind:actor obj_not=weather,injury,speed,factor,fault needs=recipient
charge                 act=ccomp recipient=none needs=act actor_is=kind:political
allege                 act=ccomp,obj,xcomp needs=act recipient=none mode=allege
implicate              recipient=obj act=in mode=allege
suspect                recipient=obj act=of actor_is=kind:political mode=allege needs=recipient obl=of:*,in:*
denounce               recipient=obj act=for,as,advcl
hold                   obl_word=responsible,accountable,liable recipient=obj act=for actor_is=kind:actor
point                  obj=finger,fingers recipient=at act=for
level/make/bring/hurl/trade/repeat obj=accusation,allegation,charge recipient=at,against act=obj,of mode=allege
attribute              obj=type:ASSAULT,attack,bombing recipient=to act=obj actor_is=kind:actor
link/tie               recipient=obj,to actor_is=kind:official act=to obl=to:type:ASSAULT,to:attack,to:terrorism mode=allege
cite                   recipient=obj act=for actor_is=kind:official needs=act

[ACCUSE cameo=115 mode=allege contexts=legal pos=verb actor=subj recipient=obj act=with,for,of,over]
sue                    recipient=obj act=for,over
charge                 recipient=obj act=with recipient_is=kind:person,@people,kind:actor needs=recipient obl=with:* actor_not=sector:BUS obl_not=with:baton,with:batons,with:stick,with:shield
charge                 recipient=obj obl=over:*,in:court,in:case,in:connection actor_is=kind:official recipient_is=kind:person needs=recipient
charge                 recipient=obj actor_is=sector:COP,sector:JUD,kind:country recipient_is=man,woman,teenager,person,suspect,driver,officer,youth,boy,student,resident,two,three,four,five,brother,couple,kind:person needs=recipient obl_not=for:*,into:*,at:*,to:* obj_not=@figures,battery,phone,fee,price,dollar,customer,patient,member
indict                 recipient=obj act=for,on,over
prosecute              recipient=obj act=for
arraign                recipient=obj act=on
impeach                recipient=obj
try                    recipient=obj recipient_is=kind:person,@people needs=recipient obl=for:*,in:absentia,in:court act=for
put on trial           recipient=obj act=for
stand trial            recipient=subj actor=none act=for
go on trial            recipient=subj actor=none act=for
face                   obj=@charges,trial,lawsuit,prosecution,indictment,impeachment recipient=subj actor=from,by act=of subj_not=company
bring                  obj=@charges recipient=against act=of
file                   recipient=against,with actor_is=kind:actor act=obj obj=@charges
lodge                  obj=complaint,protest,appeal,representation,representations,objection recipient=with,against,to cameo=114 mode=allege contexts=diplomatic
file                   obj=complaint,protest recipient=with,against,to cameo=114 mode=allege
deliver/present        obj=protest recipient=to cameo=114
press                  obj=@charges recipient=against
appear                 obl=in:court,before:court,before:judge,before:magistrate recipient=subj actor=none actor_is=none act=on,for

[ACCUSE cameo=090 mode=investigate contexts=legal pos=verb actor=subj recipient=obj act=for,over,into]
investigate            actor_is=kind:political,kind:actor recipient=obj,of
probe                  actor_is=kind:political recipient=obj,of obj_not=space,planet
question               actor_is=sector:COP,sector:JUD,kind:official recipient=obj recipient_is=kind:person,@people needs=recipient
interrogate            recipient=obj
open/launch/start/begin obj=proceeding,proceedings,procedure recipient=against actor_is=kind:igo,kind:official,sector:JUD needs=recipient mode=none
open/launch/order/begin/start/conduct/announce/initiate/demand/authorise/authorize/approve/greenlight obj=@investigation obj_not=review,hearing,audit,proceeding,proceedings recipient=into,of,against,on act=into,of actor_is=kind:actor
look into              actor_is=kind:official recipient=into obl_not=into:eye,into:eyes,into:future,into:camera,into:mirror,into:face
inspect                actor_is=@observers,kind:igo recipient=obj,in
hunt/seek              actor_is=sector:COP,kind:official obj=suspect,killer,attacker,gunman,fugitive recipient=obj
examine                actor_is=kind:official obj=allegation,claim,abuse recipient=of,against
raid                   actor_is=sector:COP obj=home,office,house,headquarters,premises recipient=of type=COERCE mode=seize cameo=171

[ACCUSE cameo=116 mode=disapprove contexts=legal pos=verb actor=subj recipient=obj act=of,for]
rule                   recipient=against actor_is=sector:JUD obl=against:*
find                   obl_word=guilty recipient=obj type=SANCTION mode=convict act=of

[ACCUSE pos=noun actor=poss,mod,by,from recipient=of,against cameo=111 mode=disapprove]
attack/assault/barrage/onslaught/fire actor_is=kind:politician,@campaigners of=none recipient=on,against needs=both
attack/assault/barrage/onslaught/fire actor_is=kind:politician of=none actor=by recipient=none needs=actor
attack                 obl=on:@statements of=none recipient=on,against needs=actor
attack                 recipient_is=kind:politician actor_not=kind:armed,kind:country of=none recipient=on,against needs=both
condemnation           needs=both of=recipient
criticism              needs=both/actor+support of=recipient actor=from,by,poss,mod
accusation             needs=support/act act=ccomp,of of=none cameo=112 recipient=against
allegation             needs=support act=ccomp,of of=none cameo=112 mode=allege recipient=against
denunciation           needs=both of=recipient
censure                needs=both of=recipient
investigation          of=recipient recipient=into,against mode=investigate cameo=090 contexts=legal needs=support
inquiry                of=recipient recipient=into,against mode=investigate cameo=090 contexts=legal needs=support obl=into:*,on:*,by:kind:official
probe                  of=recipient recipient=into,against mode=investigate cameo=090 contexts=legal needs=support
lawsuit                of=none recipient=against mode=allege cameo=115 contexts=legal needs=support
indictment             of=recipient recipient=against mode=allege cameo=115 contexts=legal needs=both
trial                  of=recipient actor=none recipient=of,poss,mod mode=allege cameo=115 contexts=legal needs=support
prosecution            of=recipient mode=allege cameo=115 contexts=legal needs=both

[ACCUSE pos=adj cameo=111 mode=disapprove actor=subj recipient=of,at,with,about]
appalled               recipient=at,by actor_is=kind:political
furious                recipient=at,with actor_is=kind:political needs=recipient
critical               recipient=of needs=recipient actor_is=kind:actor recipient_is=kind:actor
concerned              recipient=about needs=recipient actor_is=kind:political recipient_is=kind:actor
outraged               recipient=at,by actor_is=kind:political
angry                  recipient=at,with actor_is=kind:political needs=recipient recipient_is=kind:actor
dissatisfied           recipient=with actor_is=kind:political recipient_is=kind:actor needs=recipient

# "Called the verdict a lynching", "branded him a liar": a word of blame beside whom or what it is said of.

[ACCUSE cameo=111 mode=disapprove pos=verb actor=subj recipient=obj,of,by actor_is=kind:actor]
call/brand/label/dub/term/deem/declare/denounce obl_word=@slurs
liken/compare           obl=to:terrorism,to:terrorist,to:terrorists,to:fascism,to:fascist,to:apartheid,to:genocide,to:dictatorship,to:dictator recipient=obj actor_is=kind:political needs=none
call/brand/label/dub/term obj_word=@slurs obl=by:*
describe/denounce/condemn/dismiss/slam/blast/characterise/characterize obl=as:@slurs
trade/exchange         obj=blame,accusation,accusations,barb,barbs recipient=with mutual=yes mode=allege cameo=112 actor_is=kind:actor

# Courts and inquiries: who appeals brings a case on; who is under investigation.

[ACCUSE cameo=115 mode=allege contexts=legal pos=verb actor=subj recipient=against]
appeal                 obl=against:* actor_is=kind:actor,@people
appeal                 obj=@sentences recipient=of
take                   obj=case,matter,dispute,government,state,ministry obl=to:court,to:tribunal,to:arbitration recipient=against,obj actor_is=kind:actor

[ACCUSE cameo=090 mode=investigate contexts=legal pos=noun of=none actor=by recipient=subj]
under investigation    needs=recipient recipient_is=kind:actor,@people
under scrutiny         needs=recipient recipient_is=kind:official

[ACCUSE cameo=115 mode=allege contexts=legal pos=verb actor=subj recipient=against actor_is=kind:actor]
launch/take/begin/start/bring/initiate obj=action,proceeding,proceedings obj_mod=legal,court,criminal

# Cases opened, motions tabled, blame in many words.

[ACCUSE cameo=115 mode=allege contexts=legal pos=verb actor=subj recipient=against,obj]
open/launch/start/build/file/bring obj=case obj_mod=criminal,corruption,murder,fraud,treason,libel,defamation,terrorism recipient=against actor_is=kind:actor
open                   obj=case obl=against:* recipient=against actor_is=kind:official
drag/haul/take         obl=to:court,before:court,to:tribunal,before:tribunal,before:judge recipient=obj actor_is=kind:actor,@people
refer                  obl=to:prosecutor,to:prosecution,to:court recipient=obj,against actor_is=kind:official
go                     obl=on:trial,before:court,before:judge,before:tribunal recipient=subj actor=none act=for,over
come                   obl=before:court,before:judge,before:tribunal recipient=subj actor=none
deny                   obj=@charges,wrongdoing obl=in:court type=REJECT mode=none cameo=120 actor=subj recipient=none contexts=legal
face                   obj=judge,jury,tribunal recipient=subj actor=none

[ACCUSE cameo=111 mode=disapprove contexts=legislative pos=verb actor=subj recipient=in,against,of actor_is=kind:actor]
table/file/submit/introduce/move/bring/lodge/back/call obj=motion,vote obj_word=confidence,no-confidence,censure,impeachment recipient=in,against,of
begin/launch/start/open/initiate obj=impeachment,proceeding,proceedings obj_word=impeachment recipient=against,of mode=allege cameo=115
vote                   obl_word=impeach,censure recipient=obj,xcomp mode=allege cameo=115

[ACCUSE cameo=111 mode=disapprove pos=verb actor=subj recipient=obj,at,on,of actor_is=kind:political]
take                   obl=to:task recipient=obj
pour                   obj=scorn recipient=on
heap                   obj=scorn,blame,criticism recipient=on
pile                   obj=criticism,blame recipient=on
level                  obj=criticism recipient=at,against
direct                 obj=criticism,anger recipient=at,against
vent                   obj=anger,fury,frustration recipient=at,on,against
draw                   obj=rebuke,criticism,condemnation,fire,ire actor=from recipient=subj actor_is=none,kind:actor
earn                   obj=rebuke,criticism,condemnation actor=from recipient=subj actor_is=none,kind:actor
face                   obj=criticism,condemnation,backlash,accusation,accusations actor=from,over recipient=subj actor_is=none,kind:actor recipient_is=kind:political needs=recipient
come                   obl=under:fire,under:criticism,under:attack obl_not=from:gunman,from:militant,from:rebel,from:sniper,from:kind:armed actor=from recipient=subj actor_is=none,kind:actor,union recipient_is=kind:politician,kind:igo needs=recipient
call                   obl_word=disgrace,shame,outrage,mistake,sham,farce,charade,betrayal,insult,provocation,violation,crime recipient=obj,of
call                   obj_word=sham,farce,charade,disgrace,fraud,massacre,betrayal,insult,provocation,outrage recipient=obj,of
dismiss/deride/decry/denounce/describe/reject obl=as:sham,as:farce,as:fraud,as:fraudulent,as:charade,as:provocation,as:insult,as:lie,as:lies,as:coup,as:illegal recipient=obj,of,by
voice/express          obj=regret,disappointment,unease,alarm,fury,outrage,anger,dismay,indignation,misgiving recipient=over,at,about,with
read                   obj=riot recipient=to
haul                   obl=over:coal,over:coals recipient=obj
single out             recipient=obj
expose                 obj=abuse,abuses,corruption,plot,fraud recipient=by,of,in
pillory/savage/excoriate/lampoon/skewer/admonish/reproach/decry/impugn/revile/malign/belittle recipient=obj recipient_is=kind:actor,kind:person needs=recipient
question               obj=legitimacy,integrity,motive,motives,credibility,legality,fairness,impartiality recipient=of
cast                   obj=doubt obl=on:legitimacy,on:result,on:election,on:commitment recipient=of
take                   obj=issue recipient=with
find                   obj=fault recipient=with
point                  obj=finger recipient=at act=none
pin                    obj=blame recipient=on act=for
lay                    obj=blame recipient=on,at act=for
put                    obj=blame recipient=on act=for
hold                   obl_word=responsible,accountable,liable recipient=obj act=for actor=subj actor_is=report,inquiry,commission,panel,kind:actor cameo=112

[ACCUSE cameo=090 mode=investigate contexts=legal pos=verb actor=subj recipient=obj,of,into,against]
grill/quiz             recipient=obj recipient_is=kind:political,kind:person,@dismissed actor_is=kind:political needs=recipient
set up                 obj=commission,inquiry,panel,committee,probe obj_word=inquiry,enquiry,investigative,fact-finding,inquest,probe recipient=into,of actor_is=kind:actor
appoint/name/form      obj=commission,panel,committee,prosecutor,investigator obj_word=inquiry,enquiry,special,independent,fact-finding,investigate recipient=into,of actor_is=kind:political
place/put              obl=under:investigation,under:scrutiny,under:surveillance recipient=obj
reopen                 obj=@investigation,case recipient=into,of,against actor_is=kind:official
exhume                 obj=body,remains recipient=of actor_is=kind:official
audit                  recipient=obj recipient_is=kind:political needs=recipient actor_is=kind:political
look                   obl=into:allegation,into:allegations,into:complaint,into:report,into:killing,into:death,into:conduct recipient=of,into actor_is=kind:official

# An envoy summoned is told off.

[ACCUSE cameo=111 mode=disapprove contexts=diplomatic pos=verb actor=subj recipient=obj]
summon                 obj=ambassador,envoy,chargé,diplomat,consul,nuncio obl_not=for:talks,for:consultation,for:consultations,to:meeting actor_is=kind:country,kind:official act=none
call in                obj=ambassador,envoy,chargé,diplomat,consul actor_is=kind:country,kind:official act=none
