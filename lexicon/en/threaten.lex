# THREATEN: warnings of coercive consequences, ultimatums. What is threatened decides the mode (compose.lex).

[THREATEN cameo=130 pos=verb actor=subj recipient=obj,against,to act=xcomp,with,obj,ccomp,of]
threaten               actor_is=kind:actor recipient=obj,against,with act=xcomp,with,obj,ccomp subj_not=@figures
warn                   recipient=obj,against act=ccomp,of needs=act act_is=hostile actor_is=kind:actor
warn                   recipient=obj actor_is=kind:political recipient_is=kind:political act=ccomp,of,against,xcomp obl_not=about:* needs=recipient+actor
caution                recipient=obj actor_is=kind:political recipient_is=kind:political needs=recipient
vow                    act=xcomp,ccomp,obj needs=act act_is=hostile
vow                    obj=revenge,retaliation,vengeance,retribution,war,reprisal recipient=on,against act=none cameo=138 mode=violence
swear                  obj=revenge,vengeance recipient=on,against cameo=138 mode=violence
promise                obj=retaliation,revenge,vengeance,retribution recipient=against,on act=none cameo=138 mode=violence
promise/pledge         act=xcomp,ccomp,obj needs=act act_is=hostile
give/issue/deliver/present/set obj=ultimatum recipient=iobj,to act=obj cameo=139 mode=relations
issue/give/deliver/send obj=warning,threat obj_mod_not=flood,storm,weather,hurricane,tornado,heat,health,travel,tsunami,frost,snow,wind,fire,safety,profit recipient=to,iobj,against act=obj actor_is=kind:actor
make                   obj=threat recipient=to,against act=obj
call                   obj=strike,boycott recipient=against,over actor_is=kind:actor type=PROTEST mode=strike cameo=143 weak=yes
announce/call/declare  obj=@strike recipient=against,over actor_is=kind:actor type=PROTEST mode=strike cameo=143
brandish               recipient=at,against obj=weapon,weapons,gun
intimidate             recipient=obj actor_is=kind:actor
menace                 recipient=obj actor_is=kind:actor
blackmail              recipient=obj actor_is=kind:actor
rattle                 obj=saber,sabre recipient=at
reserve                obj=right recipient=none act=obj
declare                obj=war recipient=on,against cameo=138 mode=violence actor_is=kind:actor recipient_not=@figures,drug,terror,drugs
seek                   obj=revenge,vengeance,retribution recipient=against,on cameo=138 mode=violence
place                  obj=bounty,price recipient=on cameo=138 mode=violence
consider/mull/weigh/plan obj=@sanctions,action,retaliation,strike,reprisal recipient=against,on act=obj actor_is=kind:political mode=restrict cameo=1312

[THREATEN pos=noun actor=poss,mod,by,from recipient=against,to act=acl,of,ccomp cameo=130]
threat                 actor=poss,by,from,mod recipient=against,to act=acl,of,ccomp needs=act+actor/support act_is=hostile
warning                needs=support recipient=to,against act=acl,of,ccomp

[THREATEN pos=adj actor=subj act=xcomp,for cameo=130]
ready                  needs=act act_is=hostile actor_not=sector:COP
prepared               needs=act act_is=hostile
willing                needs=act act_is=hostile
determined             needs=act act_is=hostile
poised                 needs=act act_is=hostile

# Vows of revenge; words for what will follow.

[THREATEN cameo=130 pos=verb actor=subj recipient=obj,on,against,to]
avenge                 recipient=on,against actor_is=kind:actor type=ASSAULT cameo=190 weak=yes mode=none
vow/swear/promise/pledge/threaten obj=@threatened obj_not=attack,action,sanctions,response recipient=on,against,for act=none cameo=138 mode=violence actor_is=kind:actor,@people
vow/swear/threaten/pledge/promise obj_word=avenge,retaliate,punish recipient=on,against act=none cameo=138 mode=violence actor_is=kind:actor
vow/swear/threaten/pledge/promise obl_word=avenge,retaliate,respond,punish,revenge,crush,destroy,annihilate,obliterate,eliminate,wipe,hit,strike,fight act=none recipient=against,to,on cameo=138 mode=violence actor_is=kind:actor,@people,fighter
threaten               obl=with:@threatened,with:sanction,with:sanctions,with:death,with:arrest,with:expulsion,with:closure,with:prosecution,with:tariff,with:tariffs recipient=obj actor_is=kind:actor,@people act=with
threaten               obj=@threatened recipient=against,on actor_is=kind:actor,@people,union act=obj
warn                   obl=of:@threatened,of:sanction,of:sanctions,against:* recipient=obj actor_is=kind:actor act=of needs=recipient
warn                   obl=of:@threatened actor_is=kind:political recipient=obj act=of
warn off               recipient=obj actor_is=kind:actor
issue/deliver/give/send/serve obj=ultimatum,threat,deadline recipient=iobj,to,for,against actor_is=kind:actor act=obj cameo=139 mode=relations
issue/deliver/give/send obj=warning obj_mod=stern,final,blunt,strong,clear,last,stark,veiled,tough,grave recipient=iobj,to,against actor_is=kind:political act=obj
set                    obj=deadline recipient=for,to actor_is=kind:actor cameo=139 mode=relations act=none
put                    obl=on:notice recipient=obj actor_is=kind:political act=none
face/suffer/expect     obj=consequence,consequences,retaliation,reprisal,wrath recipient=subj actor=none act=none mode=violence cameo=138 weak=yes
pay                    obj=price obl=for:*,if:* recipient=subj actor=none act=none weak=yes obj_mod=heavy,dear,high,terrible
run out                subj=ultimatum,deadline actor=of recipient=for,to act=none cameo=139 mode=relations weak=yes
expire                 subj=ultimatum,deadline actor=of recipient=for,to act=none cameo=139 mode=relations weak=yes
reserve                obj=right obl_word=respond,retaliate,strike,act,use recipient=against,to act=obj actor_is=kind:political
vote/ballot            act=xcomp act_is=PROTEST needs=act actor_is=@workers,union,sector:LAB recipient=against cameo=133
ballot                 obl=for:strike,for:action,on:strike actor_is=union,sector:LAB,@workers recipient=none act=none cameo=133
call                   obj=strike,walkout,bandh,stoppage obl=for:*,from:* recipient=against,over actor_is=union,sector:LAB,sector:OPP,kind:actor type=PROTEST mode=strike cameo=143 act=none
declare                obj=war recipient=on,against obl=on:kind:country,on:kind:actor,against:kind:actor cameo=138 mode=violence actor_is=kind:actor act=none
declare/issue/pronounce obj=jihad,fatwa recipient=on,against actor_is=kind:actor,@people cameo=138 mode=violence act=none
put/place/offer        obj=bounty,price,reward obl=on:head recipient=of,on cameo=138 mode=violence actor_is=kind:actor act=none
blackmail/intimidate/menace/terrorize/terrorise recipient=obj actor_is=kind:actor recipient_is=kind:actor,@people needs=both act=none
rattle                 obj=sabre,saber,sabres,sabers recipient=at,against actor_is=kind:actor act=none
bare                   obj=tooth,teeth,fang recipient=at actor_is=kind:country act=none
flex                   obj=muscle,muscles recipient=against,in actor_is=kind:country,kind:armed act=none
brandish/wave          obj=weapon,weapons,gun,guns,rifle,rifles,knife,machete recipient=at,against actor_is=kind:armed,kind:actor,@people act=none
consider/mull/weigh/contemplate/study/discuss obj=sanctions,sanction,embargo,tariff,tariffs,expulsion,retaliation,reprisal,ban recipient=against,on act=obj actor_is=kind:political mode=restrict cameo=1312

[THREATEN pos=noun actor=by,from,poss,mod recipient=against,to,for act=acl,of,ccomp cameo=130]
ultimatum              of=actor recipient=to,for needs=either/support/known cameo=139 mode=relations act=none
deadline               of=none recipient=for,to obl=for:kind:actor,for:withdrawal,for:rebel,for:surrender needs=actor cameo=139 mode=relations act=none
warning                of=none recipient=to,against obl=to:kind:actor needs=both act=none mod_not=weather,storm,tsunami,flood,travel,health,profit,early
threat                 of=none recipient=against,to obl=of:@threatened,of:sanction,of:sanctions,of:tariff,of:tariffs,against:kind:actor,against:kind:person needs=actor act=of,acl
death threat           of=none recipient=against,to,poss needs=either/support cameo=138 mode=violence act=none
bomb threat            of=none recipient=against,to,at needs=either/place/support cameo=138 mode=violence act=none
fatwa                  of=none recipient=against,on needs=either/support cameo=138 mode=violence act=none
bounty                 of=none recipient=on needs=support cameo=138 mode=violence act=none
declaration of war     of=none recipient=on,against needs=either/support cameo=138 mode=violence act=none
saber - rattling       of=none recipient=against,at needs=actor act=none
sabre - rattling       of=none recipient=against,at needs=actor act=none
strike ballot          of=none recipient=against needs=either/support cameo=133 act=none
strike threat          of=none recipient=against needs=either/support cameo=133 act=none

# Threats by other words.

[THREATEN cameo=130 pos=verb actor=subj recipient=obj,against,to,on act=xcomp,ccomp,with,of,acl,obj]
threaten               act=xcomp needs=act act_is=hostile actor_is=kind:actor,@people,caller,@workers,@marchers
vow/swear/pledge/promise act=xcomp needs=act obl_word=march,storm,topple,overthrow,punish,hunt,expel,retake,recapture,fight,resist,kill,attack,avenge,blockade,boycott,strike,sink,bomb,shell,destroy recipient=xcomp,on,against actor_is=kind:actor,@people,chief cameo=138 mode=violence
vow/swear              obl_word=fight,resist,continue,defend obl=to:death,to:end,until:* recipient=against,xcomp actor_is=kind:armed,kind:political act=none cameo=138 mode=violence
warn/caution           act=ccomp obl_word=turn,burn,rain,pay,regret,attack,strike,retaliate,arrest,shoot,sink,respond actor_is=kind:political recipient=obj,ccomp mode=violence cameo=138
hint/signal/intimate  act=ccomp,at,of needs=act act_is=hostile actor_is=kind:political recipient=none weak=yes
raise                  obj=prospect,spectre,specter,threat,possibility recipient=against,to act=of actor_is=kind:political needs=act
meet                   obj=response,resistance,retaliation,force subj=attack,aggression,incursion,strike,move,violation,invasion,provocation obj_mod=crushing,harsh,decisive,strong,severe,devastating,stern actor=none recipient=none mode=violence cameo=138
meet                   obl=with:response,with:force,with:retaliation subj=attack,aggression,incursion,strike,move,violation,invasion,provocation actor=none recipient=none mode=violence cameo=138
give                   obj=week,weeks,day,days,hour,hours,month,months obl_word=pay,or,leave,surrender,resign,withdraw,comply recipient=iobj,to actor_is=kind:actor,@workers,@marchers,teacher act=none cameo=139 mode=relations
give/set/issue         obj=deadline,ultimatum recipient=iobj,to,for actor_is=kind:actor,@workers,@marchers act=none cameo=139 mode=relations
give                   obl=until:* recipient=iobj,obj act=xcomp,acl,advcl needs=recipient actor_is=kind:actor recipient_is=kind:armed,kind:political,kind:country,kind:crowd cameo=139 mode=relations
give                   obl_word=hour,hours,day,days,week,weeks,month,months recipient=iobj,obj act=xcomp,acl,advcl needs=act+recipient actor_is=kind:actor recipient_is=kind:political,kind:country cameo=139 mode=relations
promise/threaten/warn/vow obj=response,reprisal,reprisals,retaliation,action,consequence,consequences,revenge obj_mod=swift,harsh,firm,crushing,severe,tough,serious,grave,dire,painful,military recipient=against,to,for actor_is=kind:actor act=none
threaten/vow/promise   obj=strike,walkout,shutdown,boycott,protest,protests,blockade actor_is=@workers,union,kind:actor recipient=against act=none mode=restrict cameo=133
serve/give             obj=notice obl=of:strike,of:action recipient=to,on,iobj actor_is=@workers,union,kind:actor act=none mode=restrict cameo=133
be                     obl_word=table subj=option,options actor=none recipient=none weak=yes
say                    obj=option,options obl_word=table actor_is=kind:political recipient=none act=none weak=yes
declare                obj=jihad,war,fatwa recipient=on,against actor_is=kind:actor act=none mode=violence cameo=138
put/place              obj=bounty,price obl=on:head,on:* recipient=on,of actor_is=kind:actor act=none mode=violence cameo=138
offer                  obj=bounty recipient=for,on actor_is=kind:actor act=none mode=violence cameo=138
