# ASSAULT: deliberate acts that can do bodily harm or destroy. "result" marks the outcome of an attack told beside it: one mention, not two.

[ASSAULT cameo=190 contexts=military pos=verb actor=subj recipient=obj,on,against,at]
attack                 obj_not=@figures,@statements actor_not=kind:politician,@campaigners
assault                recipient=obj contexts=crime
strike                 recipient=obj,at obj_not=@agreement,balance,chord,tone,note,pose,match,blow,bargain,compromise,gold,ceasefire,truce,@agreement actor_is=kind:armed,kind:country,missile,jet,warplane,aircraft,plane,drone,rocket needs=recipient subj_not=@accidents,magnitude,temblor obl_not=by:@statements,by:story,by:beauty,by:contrast,by:similarity,by:fact,by:lack
strike                 recipient=in,inside,against,at actor_is=kind:armed,kind:country obj=none obl=in:kind:place,inside:*,at:@targets
invade                 recipient=obj
storm                  obj_not=final,finals,stage,chart,charts,box recipient=obj,into actor_not=protester,protestor,demonstrator,crowd,student
raid                   recipient=obj actor_not=sector:COP actor_is=kind:armed,kind:actor
ambush                 recipient=obj
clash                  needs=sides/several recipient=with mutual=yes actor_is=kind:armed,kind:crowd,kind:country,@people,@troops actor_not=protester,protestor,demonstrator,team,player
battle                 recipient=with,against,obj mutual=yes obj_not=@figures,@accidents actor_is=kind:armed,kind:country,kind:political recipient_is=kind:actor,@people needs=both actor_not=kind:politician
fight                  recipient=with,against,obj mutual=yes obl_not=for:place,for:nomination,for:vote,for:spot,for:title,for:seat,for:job,for:@reform,for:@statements,for:justice,in:court,on:trade,over:trade obj_not=@figures,@statements,@accidents,election,back,case,appeal,war,threat,tariff,sanction actor_is=kind:armed,kind:actor actor_not=kind:politician needs=both recipient_is=kind:armed,kind:country,@people,kind:person
skirmish               recipient=with mutual=yes
engage                 obl_not=in:* recipient=obj,with actor_is=kind:armed recipient_is=kind:armed needs=recipient mutual=yes
retaliate              obl_not=in:kind,to:*,with:tariff,with:tariffs,with:duty,with:duties,with:levy,with:@sanctions,with:ban,with:measure,with:measures,with:expulsion,with:curb,with:curbs recipient=against actor_is=kind:armed,kind:country,sector:MIL,sector:REB,protester,crowd
target                 recipient=obj actor_is=kind:armed recipient_is=kind:actor,@targets,@people needs=both
target                 recipient=obj recipient_is=@targets,@people,kind:armed,kind:place obl=in:type:ASSAULT,by:type:ASSAULT,in:attack,by:attacker,by:gunman,with:@bombs,with:@weapons needs=recipient
wage                   obj=war,jihad,battle,campaign recipient=against,on,with recipient_not=@figures
carry out              obj=attack,offensive,assault,operation,raid,strike,invasion,bombing,massacre,atrocity,incursion,airstrike,type:ASSAULT recipient=on,against,in,into,at,of
launch/mount/stage/conduct/commit/perpetrate/unleash/undertake obj=attack,offensive,assault,operation,raid,strike,invasion,bombing,massacre,atrocity,incursion,airstrike,type:ASSAULT actor_not=sector:LAB,@workers recipient=on,against,in,into,at,of
deal/deliver/inflict   obj=blow,casualty,casualties,defeat recipient=to,on actor_is=kind:armed
overrun                recipient=obj
push                   obl=into:*,out:* obl_not=of:@talks,out:@talks,of:process,of:race,of:office,of:job,of:party recipient=into,from,obj actor_is=kind:armed
drive out              recipient=obj,from recipient_is=kind:armed,@people,kind:actor
penetrate              recipient=obj,into actor_is=kind:armed
infiltrate             recipient=obj,into actor_is=kind:armed
rout                   recipient=obj actor_is=kind:armed
repel/repulse          recipient=obj,by,of actor_is=kind:armed
thrust                 recipient=into actor_is=kind:armed
shoot down             recipient=obj,of mode=heavy-weapons cameo=194 obj_not=rumor,rumour,@proposal,@statements,claim,notion,report,suggestion,bid,request
down                   obj=plane,jet,aircraft,helicopter,drone,fighter,warplane recipient=of,obj mode=heavy-weapons cameo=194
sink                   obj=ship,vessel,boat,warship,submarine,trawler recipient=of,obj actor_is=kind:armed,kind:country mode=heavy-weapons cameo=194
torpedo                obj=ship,vessel,boat,warship recipient=of,obj mode=heavy-weapons cameo=194
use                    obj=force,violence recipient=against,on
resort                 obl=to:force,to:violence recipient=against
exchange               obj=fire,gunfire,shot,shots recipient=with mutual=yes mode=firearms cameo=193
violate/break/breach   obj_word=ceasefire,cease-fire,truce,armistice recipient=with,of cameo=196 contexts=military

[ASSAULT cameo=195 mode=aerial contexts=military pos=verb actor=subj recipient=obj,on]
bomb                   recipient=obj mode=explosives actor_not=jet,warplane,aircraft,plane,bomber cameo=183
bomb                   recipient=obj actor_is=jet,warplane,aircraft,plane,bomber,fighter,kind:country,sector:MIL
strafe                 recipient=obj
drop                   obj=bomb,bombs,barrel recipient=on,over

[ASSAULT cameo=194 mode=heavy-weapons contexts=military pos=verb actor=subj recipient=obj]
shell                  recipient=obj
bombard                recipient=obj actor_is=kind:actor,kind:armed,none obl_not=with:question
pound                  recipient=obj actor_is=kind:armed,kind:country,jet,warplane,artillery,aircraft
pummel                 recipient=obj actor_is=kind:armed,kind:country,jet,warplane,artillery,aircraft
mortar                 recipient=obj
rocket                 recipient=obj actor_is=kind:armed

[ASSAULT cameo=193 mode=firearms contexts=military pos=verb actor=subj recipient=on,at]
hit/strike/destroy/level/flatten/damage/pound/devastate subj=strike,strikes,airstrike,airstrikes,barrage,salvo,bombardment,shelling obj=@sites,@structures,@territory,kind:place,theatre,theater,convoy,@people recipient=obj mode=none cameo=190
open fire              recipient=on,at
fire                   obj=@bombs,shot,shots,round,bullet,artillery,gas,gun,rifle,salvo,battery obj_not=kind:person recipient=at,on,into,toward,towards,against
fire                   obj=none recipient=on,at,into actor_is=kind:armed,sector:COP,gunman,kind:actor obl=on:*,at:*,into:*
shoot                  recipient=obj,at obj_not=mind,nerves,film,movie,scene,video,picture,photo,hoop,ball,footage,glance,basket,par,round,course needs=recipient
shoot/stab/hack/beat/knife obl_word=dead recipient=obj count=killed
shoot                  obj_mod=dead recipient=obj count=killed
gun down               recipient=obj count=killed
spray                  recipient=obj obl=with:bullet,with:bullets,with:gunfire
snipe                  recipient=at
launch/lob/hurl        obj=@bombs recipient=at,on,into,against mode=heavy-weapons cameo=194 actor_is=kind:armed,kind:actor needs=actor obj_not=satellite

[ASSAULT cameo=183 mode=explosives pos=verb actor=subj recipient=in,at,near,against,obj]
detonate               obj=bomb,device,explosive,explosives,mine,vest,grenade,charge,himself,herself recipient=in,at,near,outside
blow up                recipient=obj,of mode=explosives
blow                   obj=himself,herself,themselves recipient=in,at,near,outside mode=suicide-attack cameo=1831
injure/wound/hurt/maim subj=@bombs,bomb,bombs,blast,explosion,mine,landmine actor=none recipient=obj count=injured needs=recipient
explode                obj=bomb,bombs,series,device,mine,grenade recipient=in,at,near,outside
explode                subj=@bombs actor=none recipient=in,at,near,outside,of obj=none
go off                 subj=@bombs actor=none recipient=in,at,near,outside,of
plant                  obj=bomb,bombs,mine,explosive,explosives,device recipient=in,at,near,outside,on
throw/hurl/lob/toss    obj=grenade,bomb,bombs,grenades,explosive recipient=at,into,on mode=explosives
firebomb/fire-bomb     recipient=obj mode=explosives

[ASSAULT cameo=181 mode=abduct contexts=crime pos=verb actor=subj recipient=obj]
kidnap                 recipient=obj
abduct                 recipient=obj
hijack                 recipient=obj obj_not=debate,agenda,term
take hostage           recipient=obj
take                   obj=hostage,hostages recipient=in,at,obj
take                   obj=@people,kind:person obl_word=hostage,captive,prisoner recipient=obj
take                   obj=@people,kind:person obl=as:hostage recipient=obj
hold hostage           recipient=obj
hold                   obj=@people,kind:person obl_word=hostage,captive recipient=obj
seize                  obj=hostage,hostages recipient=obj
hold                   obj=hostage,hostages recipient=in,at,obj
snatch                 recipient=obj recipient_is=@people,kind:person needs=recipient
snatch                 recipient=obj actor_is=bandit,kidnapper,gunman,sector:CRM,sector:REB,sector:UAF obj_not=@valuables,ring,watch,jewel,necklace,bag,purse,phone,worth,million needs=actor
use                    obj=@people,kind:person obl=as:shield recipient=obj cameo=184

[ASSAULT cameo=182 mode=beat contexts=crime pos=verb actor=subj recipient=obj]
bash                   recipient=obj recipient_not=@figures needs=recipient recipient_is=@people,kind:person,kind:actor,@structures actor_not=kind:politician
bludgeon               recipient=obj
batter                 recipient=obj recipient_is=@people,kind:person recipient_not=kind:place actor_is=kind:person,kind:armed,kind:crowd,@people
headbutt               recipient=obj
wrestle                recipient=obj obl=to:ground
trade/exchange         obj=punch,punches,blow,blows recipient=with mutual=yes
set upon               recipient=upon,obj
beat up                recipient=obj
beat                   recipient=obj recipient_is=@marchers,protester,protestor,demonstrator,journalist,activist,prisoner,detainee,civilian,villager,student,reporter,suspect,inmate,worker,victim,wife,woman,man actor_is=sector:COP,kind:armed,guard,soldier,gang,mob,man,officer needs=recipient obl_not=in:final,in:match
beat                   recipient=obj obl=to:death,with:baton,with:club,with:stick,with:rod,with:pipe
beat                   recipient=obj obl_word=unconscious,severely,badly
club                   recipient=obj actor_is=kind:actor
flog                   recipient=obj
whip                   recipient=obj actor_is=kind:official,sector:COP
cane                   recipient=obj
manhandle              recipient=obj
maul                   actor_is=crowd,mob,police recipient=obj
rough up               recipient=obj
punch                  recipient=obj recipient_not=@figures needs=recipient recipient_is=@people,kind:person,kind:actor
kick                   recipient=obj recipient_not=@figures actor_is=sector:COP,kind:armed needs=recipient
slap                   recipient=obj recipient_not=@figures needs=recipient recipient_is=@people,kind:person,kind:actor
mistreat/ill-treat     recipient=obj actor_is=kind:actor
abuse                  recipient=obj recipient_is=prisoner,detainee,inmate,child,woman,migrant actor_is=kind:actor,guard
attack                 obl=with:knife,with:machete,with:axe,with:hammer,with:stick recipient=obj mode=primitive cameo=180
stab                   recipient=obj mode=primitive obl_not=in:back,at:*
knife                  recipient=obj mode=primitive
hack                   recipient=obj recipient_is=@people,kind:person mode=primitive obl=to:death,with:machete,with:machetes
lynch                  recipient=obj count=killed mode=primitive
stone                  recipient=obj obl=to:death mode=primitive count=killed
slash                  recipient=obj recipient_is=@people,kind:person mode=primitive needs=recipient

[ASSAULT cameo=1821 mode=sexual contexts=crime,gender pos=verb actor=subj recipient=obj]
rape                   recipient=obj
gang-rape              recipient=obj
molest                 recipient=obj
grope                  recipient=obj
assault                recipient=obj obl_word=sexually

[ASSAULT cameo=1822 mode=torture contexts=human_rights pos=verb actor=subj recipient=obj]
torture                recipient=obj
waterboard             recipient=obj
electrocute            actor_is=kind:actor recipient=obj
maim                   recipient=obj
mutilate               recipient=obj

[ASSAULT cameo=185 mode=targeted contexts=crime pos=verb actor=subj recipient=obj count=killed]
assassinate            recipient=obj
murder                 recipient=obj recipient_is=kind:actor,@people needs=recipient
execute                recipient=obj actor_is=kind:armed,sector:REB,sector:CVL,sector:LAB,sector:CRM recipient_is=@people,kind:person needs=recipient mode=none cameo=180
behead                 recipient=obj mode=none cameo=180
slaughter              recipient=obj recipient_is=@people,kind:person mode=none cameo=202 needs=recipient
massacre               recipient=obj mode=none cameo=202 contexts=military,human_rights
exterminate            recipient=obj recipient_is=@people,kind:actor mode=none cameo=202
slay                   recipient=obj mode=none
strangle               recipient=obj mode=none

[ASSAULT cameo=190 contexts=military pos=verb actor=subj recipient=obj result=yes]
kill                   count=killed obj_not=@figures,time subj_not=@accidents recipient_is=kind:actor,kind:person obl_not=in:@accidents,by:@accidents,in:@agreement,in:deal,in:poll,in:market,in:trade,on:trade
wound                  count=injured subj_not=@accidents recipient_is=kind:actor,kind:person obl_not=in:@accidents obj_not=pride
injure                 count=injured subj_not=@accidents recipient_is=kind:actor,kind:person obl_not=in:@accidents weak=yes
claim                  obj=life,lives subj=type:ASSAULT,@bombs,@gunfire,fire,gunfire,shelling,fighting,violence,clash,explosion,blast recipient=obj count=killed
die                    count=killed recipient=subj actor=none needs=attack obl_not=in:@accidents
perish                 count=killed recipient=subj actor=none needs=attack
fall                   subj=martyr,martyrs,victim,victims count=killed recipient=subj actor=none needs=attack
pronounce/declare      obl_word=dead count=killed recipient=obj actor=none needs=attack
pronounce/declare      obj_word=dead count=killed recipient=obj actor=none needs=attack
hurt                   count=injured subj_not=@accidents recipient_is=kind:person needs=attack
claim                  count=killed obj=life,lives recipient=of needs=attack
leave                  obl_word=dead count=killed recipient=obj needs=attack
leave                  obj_word=dead count=killed recipient=obj needs=attack
leave                  obl_word=wounded,injured count=injured recipient=obj needs=attack
destroy                recipient=obj,of recipient_is=@structures,kind:armed,@arms mode=destroy cameo=1712 subj_not=@accidents actor_is=kind:actor,kind:armed,none,type:ASSAULT obl_not=in:@accidents,by:@accidents needs=recipient
damage                 recipient=obj,of recipient_is=@structures mode=destroy cameo=1712 subj_not=@accidents needs=attack

# Tolls: "the death toll rose to 14", "put the number of dead at 144".
[ASSAULT cameo=190 contexts=military pos=noun of=none actor=none recipient=none needs=attack result=yes count=killed]
toll
death toll
number/count           obl=of:dead,of:killed,of:death,of:deaths,of:fatality,of:fatalities,of:victim,of:victims
number/count           obl_word=killed,slain
number/count           obl=of:injured,of:wounded,of:injury,of:injuries count=injured
number/count           obl_word=injured,wounded count=injured

[ASSAULT cameo=1712 mode=destroy contexts=human_security pos=verb actor=subj recipient=obj,of]
demolish               recipient=obj,of recipient_is=@structures actor_is=kind:actor,bulldozer,none needs=both
raze                   recipient=obj,of recipient_is=@structures subj_not=@accidents needs=recipient
bulldoze               recipient=obj,of recipient_is=@structures needs=recipient
burn/torch             recipient=obj,of recipient_is=@structures subj_not=@accidents actor_is=kind:actor,@people needs=recipient
burn down              recipient=obj,of subj_not=@accidents actor_is=kind:actor,@people
set fire               recipient=to actor_is=kind:actor,@people
set ablaze             recipient=obj actor_is=kind:actor,@people
set alight             recipient=obj actor_is=kind:actor,@people
sabotage               recipient=obj,of recipient_is=@structures needs=recipient
level                  recipient=obj,of recipient_is=@structures actor_is=kind:armed subj_not=@accidents needs=recipient
wreck                  recipient=obj,of recipient_is=@structures actor_is=kind:armed needs=recipient
desecrate              recipient=obj,of
ravage                 recipient=obj,of actor_is=kind:armed

[ASSAULT cameo=175 mode=crowd-control contexts=repression pos=verb actor=subj recipient=on,against,at,obj]
fire/use/lob/throw/hurl obj=gas,teargas,canister,baton,bullet,cannon,grenade,stun obj_mod=tear,rubber,plastic,water,stun recipient=on,at,against,to actor_is=sector:COP,kind:armed,kind:official
use                    obj=gas,cannon,baton,batons,teargas,dog,truncheon recipient=on,against,at,to
fire                   obj=teargas recipient=on,at,against
teargas/tear-gas       recipient=obj
baton-charge           recipient=obj
charge                 actor_is=sector:COP obl=with:baton,with:club,with:stick,with:truncheon recipient=obj,at,into
charge                 actor_is=sector:COP recipient=obj,at,into recipient_is=protester,protestor,demonstrator,crowd,student needs=recipient
disperse               recipient=obj,by,of obl=with:gas,with:baton,with:cannon,with:teargas,with:force
turn                   obj=cannon,hose recipient=on
trample                recipient=obj actor_is=sector:COP,kind:armed

[ASSAULT cameo=203 contexts=religion_ethnicity,human_rights pos=verb actor=subj recipient=obj,against,of]
cleanse                recipient=obj,of obl_word=ethnically
commit                 obj=genocide,cleansing,massacre,atrocity,atrocities recipient=against,on,of
engage                 obl=in:cleansing,in:genocide,in:massacre,in:violence,in:torture recipient=against,of

[ASSAULT cameo=203 contexts=religion_ethnicity,human_rights pos=adj actor=subj recipient=against,of]
engaged                obl=in:cleansing,in:genocide,in:massacre,in:torture

[ASSAULT cameo=204 mode=unconventional contexts=cbrn pos=verb actor=subj recipient=on,against,obj]
gas                    recipient=obj recipient_is=kind:actor,@people needs=recipient
use                    obj=weapon,weapons,gas,agent,sarin,chlorine obj_mod=chemical,biological,nerve,poison,mustard,nuclear,chlorine recipient=on,against

[ASSAULT cameo=190 contexts=military pos=noun actor=poss,mod,by,from recipient=on,against,at,in]
shootout               of=none actor=between,mod,by recipient=with,in mode=firearms cameo=193 needs=support/either/place
shoot - out            of=none actor=between,mod,by recipient=with,in mode=firearms cameo=193 needs=support/either
firefight              of=none actor=between,mod,by recipient=with mutual=yes mode=firearms cameo=193 needs=several/place
crossfire              of=none actor=between,mod needs=several/place mode=firearms cameo=193
attack                 of=actor recipient=on,against,at needs=either/place actor_not=kind:politician,@campaigners obl_not=on:@statements,against:@statements mod_not=heart,panic,asthma,verbal,personal,negative,cyber,political,withering,scathing,twitter,bee,dog,shark,bear,ad
assault                of=actor recipient=on,against needs=either/place
offensive              of=actor recipient=on,against,in needs=either/place mod_not=charm,diplomatic,peace,charm recipient_not=kind:politician
invasion               of=recipient recipient=of,into needs=both
incursion              of=none recipient=into needs=either
raid                   of=actor recipient=on,in,against needs=either/place mod_not=deportation,immigration,drug,police
air raid               of=actor recipient=on,in,against mode=aerial cameo=195 needs=either/place
air strike             of=actor recipient=on,in,against mode=aerial cameo=195 needs=either/place
airstrike              of=actor recipient=on,in,against mode=aerial cameo=195 needs=either/place
missile strike         of=actor recipient=on,in,against mode=heavy-weapons cameo=194 needs=either/place
drone strike           of=actor recipient=on,in,against mode=drone cameo=195 needs=either/place
drone attack           of=actor recipient=on,in,against mode=drone cameo=195 needs=either/place
military strike        of=actor recipient=on,in,against needs=either/place
bombing                of=recipient recipient=of,at,on mode=explosives cameo=183 needs=either/place
bombardment            of=recipient recipient=of,on mode=heavy-weapons cameo=194 needs=either/place
shelling               of=recipient recipient=of,on mode=heavy-weapons cameo=194 needs=either/place
shooting               recipient=poss recipient_not=kind:country,kind:armed,kind:place obl_not=of:* actor=by mode=firearms cameo=193 contexts=crime needs=recipient
shooting               of=recipient recipient=of,at mode=firearms cameo=193 contexts=crime needs=either/place
explosion              of=none actor=none recipient=in,at,near mode=explosives cameo=183 needs=support
blast                  of=none actor=none recipient=in,at,near mode=explosives cameo=183 needs=support
gunfire                of=none mode=firearms cameo=193 needs=support
ambush                 of=recipient recipient=of,on needs=either/place
clash                  of=none actor=poss,mod,between,by recipient=with mutual=yes needs=either/place/known mod_not=cultural,personality
fighting               of=none actor=between,by,mod recipient=with,against mutual=yes needs=several/place
violence               of=none actor=between,by recipient=against mutual=yes needs=sides/place mod_not=domestic,gender,sexual,screen
battle                 of=none actor=between,mod recipient=with,against mutual=yes needs=several/place actor_not=kind:politician mod_not=legal,court,political,custody,takeover,budget,bidding,primary,election,succession,price,leadership
gun battle             of=none actor=between,mod recipient=with,against mutual=yes mode=firearms cameo=193 needs=several/place
skirmish               of=none actor=between,mod recipient=with mutual=yes needs=several/place
massacre               of=recipient recipient=of cameo=202 needs=either/place count=killed
killing                recipient=poss recipient_not=kind:country,kind:armed obl_not=of:* actor=by count=killed needs=recipient
slaying                recipient=poss recipient_not=kind:country,kind:armed obl_not=of:* actor=by count=killed needs=recipient contexts=crime
murder                 recipient=poss recipient_not=kind:country,kind:armed obl_not=of:* actor=by count=killed needs=recipient mode=targeted cameo=185 contexts=crime
assassination          recipient=poss recipient_not=kind:country,kind:armed obl_not=of:* actor=by count=killed needs=recipient mode=targeted cameo=186
beheading              recipient=poss recipient_not=kind:country,kind:armed obl_not=of:* actor=by count=killed needs=recipient cameo=180
execution              recipient=poss recipient_not=kind:country,kind:armed obl_not=of:* actor=by count=killed needs=recipient cameo=180
kidnapping             recipient=poss recipient_not=kind:country,kind:armed obl_not=of:* actor=by needs=recipient mode=abduct cameo=181 contexts=crime
abduction              recipient=poss recipient_not=kind:country,kind:armed obl_not=of:* actor=by needs=recipient mode=abduct cameo=181 contexts=crime
beating                recipient=poss recipient_not=kind:country,kind:armed obl_not=of:* actor=by needs=recipient mode=beat cameo=182 contexts=crime
stabbing               recipient=poss recipient_not=kind:country,kind:armed obl_not=of:* actor=by needs=recipient mode=primitive cameo=180 contexts=crime
killing                of=recipient recipient=of count=killed needs=either/place
slaying                of=recipient recipient=of count=killed needs=either/place contexts=crime
murder                 of=recipient recipient=of mode=targeted cameo=185 count=killed contexts=crime needs=both
assassination          of=recipient recipient=of mode=targeted cameo=186 count=killed needs=either/place
beheading              of=recipient recipient=of cameo=180 count=killed needs=either/place
execution              of=recipient recipient=of obl_not=of:@agreement,of:contract,of:plan,of:order,of:warrant,of:budget,of:policy cameo=180 count=killed needs=either/place
kidnapping             of=recipient recipient=of mode=abduct cameo=181 contexts=crime needs=either/place
abduction              of=recipient recipient=of mode=abduct cameo=181 contexts=crime needs=either/place
hijacking              of=recipient recipient=of mode=abduct cameo=181 contexts=crime needs=either/place
torture                of=recipient recipient=of mode=torture cameo=1822 contexts=human_rights needs=both
rape                   of=recipient recipient=of mode=sexual cameo=1821 contexts=crime,gender needs=both
beating                of=recipient recipient=of mode=beat cameo=182 contexts=crime needs=both
stabbing               of=recipient recipient=of mode=primitive cameo=180 contexts=crime needs=either/place
demolition             of=recipient recipient=of mode=destroy cameo=1712 needs=both
genocide               of=recipient recipient=against,of cameo=202 contexts=human_rights needs=both
ethnic cleansing       of=recipient recipient=against,of cameo=203 contexts=religion_ethnicity needs=either

# Fire that comes down somewhere, whoever fired it; people taken by armed bands.

[ASSAULT cameo=194 mode=heavy-weapons contexts=military pos=verb actor=from recipient=obj,in,on,near,at]
land/fall/hit/strike/crash/slam/rain subj=@bombs,missile,missiles,rocket,rockets,mortar,shell subj_not=bullet result=yes
hit/strike/damage/destroy subj=drone,drones obj=@structures,@sites,@territory,kind:place,@people,convoy mode=drone cameo=195 needs=recipient
pound/shell/bombard/strafe/hit/strike subj=artillery,howitzer,howitzers,gun,guns,gunship,gunships,warplane,warplanes,jet,jets,helicopter,helicopters obj=@structures,@sites,@territory,kind:place,@people,district,districts,position,positions recipient=obj mode=heavy-weapons cameo=194 actor=subj
come                   obl=under:fire,under:attack recipient=subj actor=from subj=@structures,@people,@troops,kind:person,kind:actor,convoy,patrol,position,positions
hit/strike/graze/pierce subj=bullet,bullets,gunfire mode=firearms cameo=193 needs=recipient obj=kind:person,@people,@structures,@targets
fire                   obj=@bombs obl=from:kind:place,from:kind:country,from:enclave recipient=at,into,on

[ASSAULT cameo=181 mode=abduct contexts=crime pos=verb actor=subj recipient=obj]
capture/seize/snatch/grab/hold recipient_is=@people,kind:person,@troops,kind:armed actor_is=sector:REB,sector:UAF,sector:CRM,militant,kidnapper,bandit,pirate,guerrilla,insurgent,extremist needs=both
take obj=@people,kind:person,@troops,kind:armed recipient_is=@people,kind:person,@troops,kind:armed actor_is=sector:REB,sector:UAF,sector:CRM,militant,kidnapper,bandit,pirate,guerrilla,insurgent,extremist needs=both obl_not=to:hospital,to:clinic,to:morgue,to:infirmary,to:ward,to:court,to:safety
seize                  recipient_is=kind:person,@people needs=recipient obl=at:*,in:restaurant,in:hotel,from:home,from:hotel,from:house,by:gunman,by:militant,by:bandit

[ASSAULT cameo=190 mode=none contexts=terrorism pos=verb actor=subj recipient=into,at]
drive/ram/plough/plow  obj=car,truck,lorry,van,vehicle,bus obl=into:crowd,into:@people,into:@premises,into:queue,into:checkpoint,into:barracks,into:@targets,into:kind:actor actor_is=bomber,attacker,assailant,terrorist,militant,man,driver,suspect,insurgent
drive                  obl_word=off recipient=obj recipient_is=kind:armed,aircraft,plane,ship,boat,attacker actor_is=kind:armed,kind:country,fighter
tie up                 recipient=obj recipient_is=@people,kind:person,kind:actor needs=recipient contexts=crime

[ASSAULT cameo=194 mode=heavy-weapons contexts=military pos=noun of=recipient actor=by,poss recipient=of]
sinking                obl=of:@ships needs=none

[ASSAULT cameo=193 mode=firearms contexts=military pos=noun of=none actor=between,mod,by recipient=with mutual=yes]
gunfight/gunbattle     needs=either/place/known
exchange of fire       needs=either/place/known
exchange of gunfire    needs=either/place/known

# "Fighting has left ten people dead."
[ASSAULT cameo=190 contexts=military pos=verb actor=none recipient=obj count=killed]
leave                  subj=fighting,violence,clash,unrest,blast,explosion,battle,war obl_word=dead
leave                  subj=fighting,violence,clash,unrest,blast,explosion,battle,war obj_word=dead

[ASSAULT cameo=183 mode=explosives contexts=military pos=verb actor=none recipient=obj,in,at,near,outside]
detonate               subj=@bombs obj=none
damage/hit/rip/tear/blast/strike/destroy subj=bomb,bombs,mine,landmine,device,ied,grenade,car-bomb recipient=obj,through

# Blows, blasts and shots: other subjects and other words.

[ASSAULT cameo=190 contexts=military pos=verb actor=subj recipient=obj,on,in,into,at,against]
rain                   subj=missile,missiles,rocket,rockets,shell,shells,bomb,bombs,mortar,mortars actor=mod,subj recipient=on,onto,into mode=heavy-weapons cameo=194
rain down              subj=missile,missiles,rocket,rockets,shell,shells,bomb,bombs,mortar,mortars actor=mod,subj recipient=on,onto,into mode=heavy-weapons cameo=194
slam/crash/plough/smash/thud subj=missile,missiles,rocket,rockets,shell,shells obl=into:* actor=mod,none recipient=into mode=heavy-weapons cameo=194
blow                   obl=off:*,apart:* subj=@bombs actor=none recipient=obj mode=explosives cameo=183
lob/toss/hurl/throw/fling obj=grenade,grenades,bomb,bombs,cocktail,cocktails,explosive,explosives,firebomb obl=into:*,at:*,onto:*,inside:* actor_is=none,kind:actor,@people,man,men recipient=into,at,onto,inside mode=explosives cameo=183
pelt/shower/rake/riddle/spray recipient=obj obl=with:bullet,with:bullets,with:gunfire,with:fire,with:shrapnel mode=firearms cameo=193
poison                 recipient=obj recipient_is=spy,ex-spy,agent,critic,dissident,general,kind:person,@people needs=recipient mode=targeted cameo=185
wage/fight             obj=battle,battles,duel,duels obl=with:*,against:*,for:* actor_is=kind:armed,kind:country recipient=with,against mutual=yes
ram/sideswipe          recipient=obj recipient_is=ship,boat,vessel,trawler,patrol,car,crowd,checkpoint needs=recipient actor_is=kind:armed,kind:country,ship,boat,vessel,truck,man,driver,attacker
board/storm            obj=ship,vessel,tanker,flotilla,boat,ferry actor_is=kind:armed,commando,commandos,pirate,pirates recipient=of,obj
waylay/bushwhack/jump/mow recipient=obj actor_is=kind:armed,gunman,bandit,man needs=recipient
mow down               recipient=obj
cut down               recipient=obj recipient_is=@people,kind:person needs=recipient obl=by:gunman,by:gunmen,by:fire,by:bullet,by:bullets,by:gunfire
finish off             recipient=obj recipient_is=@people,kind:person,wounded needs=recipient
set                    obj=house,houses,village,shelter,church,mosque,hut,huts,school,office,vehicle,vehicles,truck,trucks,home,homes,field,crops obl_word=ablaze,alight,fire actor_is=kind:armed,arsonist,arsonists,attacker,militia,herder,man,men recipient=obj,of mode=destroy cameo=1712
set                    obl=on:fire obj=house,houses,village,shelter,church,mosque,hut,huts,school,office,vehicle,vehicles,truck,trucks,home,homes,field,crops actor_is=kind:armed,arsonist,arsonists,attacker,militia,herder,man,men recipient=obj,of mode=destroy cameo=1712
burn/torch/raze        recipient=obj,of recipient_is=village,villages,house,houses,home,homes,hut,huts,school,church,mosque,crops,field,market,shop,shops,truck,trucks,clinic actor_is=kind:armed,arsonist,attacker,militia,herder,man,men,raider,mob needs=recipient mode=destroy cameo=1712

[ASSAULT cameo=180 contexts=crime pos=verb actor=none recipient=obj,of]
find                   obl_word=dead,beheaded,murdered,decapitated,strangled,shot,bound obl=with:wound,with:wounds,with:throat,with:bullet obj=body,bodies,corpse,@people,kind:person
discover/recover       obj=body,bodies,corpse,corpses,remains obl=with:wound,with:wounds,with:throat,with:bullet,in:grave,from:grave
find                   obj=body,bodies,corpse,corpses obl=with:wound,with:wounds,with:bullet,in:grave


# Answered with force; done away with; hurt where there was fighting.

[ASSAULT cameo=190 contexts=military pos=verb actor=subj recipient=obj]
respond/reply/retaliate obl=with:gas,with:teargas,with:bullet,with:bullets,with:baton,with:batons,with:@bombs,with:@weapons,with:fire,with:gunfire,with:airstrike,with:airstrikes recipient=against,on,to actor_is=sector:COP,kind:armed,kind:country
eliminate/neutralize/neutralise recipient=obj recipient_is=terrorist,militant,fighter,insurgent,rebel,gunman,kind:armed actor_is=kind:armed,kind:country needs=both count=killed
injure/wound/hurt      obl=in:riot,in:riots,in:clash,in:clashes,in:violence,in:unrest,in:fighting,in:crossfire recipient=obj recipient_is=@people,kind:person,kind:actor needs=recipient count=injured
set afire              recipient=obj actor_is=kind:actor,@people mode=destroy cameo=1712
