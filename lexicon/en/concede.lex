# CONCEDE: concessions in words or law without immediate material effect; political reform, eased curfews, called-off dissent.

[CONCEDE cameo=080 pos=verb actor=subj recipient=to]
yield                  obl=to:@demand,to:pressure,to:kind:actor recipient=to
bow                    obl=to:@demand,to:pressure recipient=to,from
cave                   recipient=to obl=to:*,in:* actor_is=kind:political
cave in                recipient=to
give in                recipient=to
back down              recipient=none actor_is=kind:political
relent                 recipient=none
concede                obj=defeat,demand,point,election,territory recipient=to actor_is=kind:political
climb down             actor_is=kind:political
capitulate             recipient=to obl=to:@demand
make                   obj=concession,compromise recipient=to
grant                  obj=concession,amnesty recipient=to,iobj
announce               obj=concession recipient=to
soften                 obj=stance,position,line,demand recipient=toward,towards,on
moderate               obj=stance,position,demand recipient=none
drop                   obj=@demand,@charges,objection,opposition,condition,claim,insistence recipient=against,for,to,that
withdraw               obj=@demand,@charges,complaint,objection,threat,claim recipient=against,for
abandon                obj=@demand,claim,opposition,threat recipient=for,to
relax/ease/loosen      obj=restriction,rule,curb,control,law,regulation,grip,ban,requirement,censorship,policy recipient=on,in,against,for cameo=081
lift/remove/cancel/rescind/repeal/revoke/scrap/abolish obj=restriction,ban,censorship,curb,rule,decree,regulation,prohibition recipient=on,in,against,for,from cameo=081
ease/lift/relax/end/remove obj=curfew recipient=in,on,from cameo=0813 contexts=pro_democracy
lift/end/cancel/revoke/rescind obj=emergency,law,state recipient=in,on,from cameo=0814 contexts=pro_democracy obj_word=emergency,martial
legalize/legalise      obj=@parties,kind:political recipient=obj cameo=0812
unban                  recipient=obj cameo=0812
allow                  obj=protest,demonstration,rally,march,opposition,party cameo=082 recipient=of,by
permit                 obj=protest,demonstration,rally,march cameo=082 recipient=of,by
call off               obj=@protests recipient=against,over,with cameo=082 contexts=rights_freedoms
cancel/postpone/suspend/end obj=@protests recipient=against,over,with cameo=082 contexts=rights_freedoms
dismiss/sack           obj=government,cabinet actor_is=kind:official cameo=0831 contexts=executive recipient=obj
reinstate              recipient=obj cameo=0831 actor_is=kind:political
rehabilitate           recipient=obj actor_is=kind:political recipient_is=kind:actor cameo=080
introduce/implement/enact obj=@reform recipient=in,for cameo=083 contexts=political_institutions actor_is=kind:political
schedule/call/announce obj=election,elections,referendum,poll,vote recipient=in,for cameo=083 contexts=election,political_institutions actor_is=kind:official
grant                  obj=@rights recipient=to,iobj cameo=0833 contexts=rights_freedoms
enhance/expand/widen/restore obj=freedom,freedoms,right,rights,liberty,autonomy,democracy recipient=of,for,in cameo=0833 contexts=rights_freedoms actor_is=kind:political
decriminalize/decriminalise obj=* cameo=081
amend                  obj=constitution,law cameo=083 contexts=political_institutions actor_is=kind:political
dissolve               obj=parliament,government,assembly,cabinet actor_is=kind:official actor_not=kind:armed cameo=0831 contexts=executive recipient=obj
commute                obj=sentence recipient=of,to cameo=080 contexts=legal
accept                 obj=defeat,demand,resignation cameo=080 recipient=from,of,by
meet                   obj=@demand recipient=from,of,by actor_is=kind:political cameo=083
comply                 recipient=with obl=with:@demand,with:order,with:resolution,with:deadline,with:demands actor_is=kind:political
reverse                obj=decision,ban,policy actor_is=kind:political recipient=on,of cameo=0832
shelve                 obj=plan,law,bill,reform actor_is=kind:political cameo=0832 recipient=none
retract                obj=statement,claim,accusation,threat recipient=against
tolerate               obj=protest,demonstration,opposition,rally cameo=082

[CONCEDE pos=noun actor=poss,mod,by recipient=to,on,in,for cameo=080 needs=actor]
lifting                of=none actor=by,poss obl=of:curfew,of:ban,of:emergency,of:restriction,of:censorship needs=none
easing                 of=none actor=by,poss obl=of:restriction,of:curfew,of:curb needs=none

# Giving way: to pressure, to demands, to the street.

[CONCEDE cameo=080 pos=verb actor=subj recipient=to,with]
bow/yield/cave/accede/submit/succumb/capitulate obl=to:@demand,to:pressure,to:demand,to:demands,to:protest,to:street,to:kind:actor,to:criticism,to:will recipient=to,from actor_is=kind:political obj=none
give/cave in           obl=to:@demand,to:pressure,to:protest,to:kind:actor,to:union,to:striker recipient=to actor_is=kind:actor
give way               obl=to:@demand,to:pressure,to:protest,to:kind:actor,to:union,to:striker recipient=to actor_is=kind:actor
bend/buckle            obl=to:@demand,to:pressure,under:pressure recipient=to actor_is=kind:political
bow                    obl=to:* actor_is=kind:official recipient=to obl_not=to:audience,to:crowd,to:king,to:queen
back/climb down        actor_is=kind:political,kind:person recipient=none
back off               actor_is=kind:political,kind:person recipient=none
back away              actor_is=kind:political,kind:person recipient=none
back pedal             actor_is=kind:political,kind:person recipient=none
backtrack/backpedal/relent/flinch actor_is=kind:political recipient=none
u-turn                 actor_is=kind:political recipient=none
do                     obj=u-turn,about-turn,about-face actor_is=kind:political recipient=none
make                   obj=u-turn,concession,concessions,climbdown recipient=to actor_is=kind:political
announce/propose       obj=concession,concessions,compromise recipient=to,iobj actor_is=kind:political
soften/moderate/temper/relax/water obj=stance,position,line,demand,tone,demands,rhetoric,opposition recipient=toward,towards,on,to actor_is=kind:actor
drop/withdraw/abandon/retract/waive/renounce obj=demand,demands,objection,objections,opposition,condition,conditions,claim,insistence,veto,complaint,threat,precondition,resistance obj_not=@sentences recipient=against,for,to,that actor_is=kind:actor,kind:person
withdraw/drop/shelve/scrap/abandon/ditch/bin/suspend/postpone/freeze/reverse/rescind/cancel obj=@burdens,levy,surcharge,hike,increase,reform recipient=on,for,in actor_is=kind:official,kind:country obj_not=law,bill,project,cut,rise,tariff,budget,plan cameo=0832
withdraw/drop/shelve/scrap/abandon/ditch/repeal/reverse/rescind obj=law,bill,plan,project,decree,ordinance,cut obl=after:protest,after:protests,amid:protest,amid:protests,under:pressure,in:face,following:protest,after:strike,after:outcry recipient=on,for actor_is=kind:official,kind:country cameo=0832
reverse/rescind/revoke/cancel/overturn obj=decision,ban,order,decree,dismissal,policy,ruling,suspension recipient=on,of,against actor_is=kind:political obj_mod_not=lower
restore/reinstate/raise/increase obj=subsidy,subsidies,pension,wage,wages obl=after:protest,after:protests,after:strike,for:worker recipient=for actor_is=kind:official
grant/concede/award    obj=autonomy,self-rule,independence,citizenship,amnesty,rise,raise,demand,right,vote,status recipient=to,iobj actor_is=kind:political obj_mod_not=dual cameo=0833 contexts=rights_freedoms
concede                obj=defeat,point,mistake,need recipient=to actor_is=kind:official,kind:person,sector:PTY
accept                 obj=defeat,resignation,responsibility,blame recipient=of,from actor_is=kind:political
agree                  obl=to:demand,to:demands recipient=of,to actor_is=kind:political,company
meet/satisfy/accept/fulfil/fulfill obj=demand,demands recipient=of,from,by actor_is=kind:political
comply                 obl=with:resolution,with:ruling,with:demand,with:demands,with:order,with:ultimatum,with:deadline recipient=of,by,with actor_is=kind:actor

# Rules eased, emergency ended, parties admitted.

[CONCEDE cameo=081 contexts=pro_democracy pos=verb actor=subj recipient=on,in,for,against,from]
ease/relax/loosen/lift/end/remove/soften/shorten/scrap/drop/rescind/revoke/suspend obj=@curbs obj_not=control,limit,emergency,ban,curfew recipient=on,in,for,against,from actor_is=kind:political
lift/end/ease/relax/shorten/suspend/remove obj=curfew,lockdown recipient=in,on,from,for cameo=0813
lift/end/revoke/cancel/rescind obj=emergency,law,rule,state obj_word=emergency,martial,exception,siege recipient=in,on,from cameo=0814
lift/end               obj=ban,suspension obl=on:@parties,on:@protests,on:party,on:broadcast,on:book,on:newspaper recipient=on,against cameo=0812 actor_is=kind:official
legalize/legalise/unban/register/license/relegalise recipient=obj obj=@parties,party,union,opposition,newspaper,church,sect actor_is=kind:official,kind:country cameo=0812
allow/permit/authorize/authorise/approve obj=protest,protests,demonstration,demonstrations,rally,rallies,march,vigil recipient=of,by actor_is=kind:official cameo=082
restore                obj=democracy,constitution,parliament,licence,license,freedom,freedoms,rights recipient=in,of,to actor_is=kind:official,kind:country cameo=0833
decriminalize/decriminalise/legalise/legalize obj=homosexuality,abortion,adultery,defamation,dissent,blasphemy,union recipient=none actor_is=kind:official,kind:country
abolish/repeal/scrap   obj=penalty,law,censorship,apartheid,slavery,conscription,decree,edict obj_mod=death,blasphemy,emergency,security,press,pass,racial,martial,sedition,apartheid recipient=none actor_is=kind:official,kind:country
unveil/announce/promise/pledge/introduce/enact obj=reform,reforms obj_mod=political,democratic,constitutional,electoral recipient=in,for actor_is=kind:official,kind:country cameo=083 contexts=political_institutions
call/announce/schedule/set obj=election,elections,poll,polls,referendum obj_mod=early,snap,free,presidential,parliamentary,general,multiparty,fresh,new recipient=in,for actor_is=kind:official,kind:country cameo=083 contexts=election,political_institutions

# Strikes and protests called off.

[CONCEDE cameo=082 contexts=rights_freedoms pos=verb actor=subj recipient=against,over,with]
call off               obj=@protests,campaign,hunger,action,stoppage,bandh,walkout,shutdown,sit-in,picket,blockade,boycott,roadblock,disobedience actor_is=kind:actor,@workers,@marchers,union
end/suspend/abandon/stop/halt/drop/lift/cancel/postpone/defer/break/scrap/pause obj=strike,boycott,protest,protests,sit-in,vigil,walkout,blockade,stoppage,campaign,roadblock,occupation,picket obj_not=fire actor_is=@workers,@marchers,sector:LAB,sector:OPP,sector:PTY,sector:CVL,union,party,prisoner,inmate obj_mod_not=air,military,advertising,election,vaccination
end/suspend/break      obj=strike,fast obj_mod=hunger recipient=none
end                    obj=boycott recipient=of,against
return/go              obl=to:work,to:classroom,to:class,to:classes obl_word=back,after,end,strike actor_is=@workers,union recipient=none
call                   obj=halt,end,truce obl=to:strike,to:protest,to:protests,to:action,to:boycott recipient=none actor_is=kind:actor,@workers
resume                 obj=work actor_is=@workers recipient=none

[CONCEDE pos=noun actor=by,poss recipient=to,on,in,for cameo=080]
climbdown              of=actor needs=actor/support
climb - down           of=actor needs=actor/support
u-turn                 of=actor needs=actor recipient=none
concession             of=none recipient=to needs=both
lifting                of=none obl=of:curfew,of:lockdown,of:emergency,of:restriction,of:censorship needs=none cameo=0813
easing                 of=none obl=of:restriction,of:curfew,of:curb,of:rule,of:lockdown needs=none cameo=081
repeal                 of=none needs=actor cameo=0832 mod_not=obamacare
relaxation             of=none obl=of:restriction,of:curfew,of:curb,of:rule,of:law needs=none cameo=081

# Plans dropped, bans undone, strikes ended, elections granted.

[CONCEDE cameo=080 pos=verb actor=subj recipient=to,of,for,on,in actor_is=kind:political]
scrap/drop/shelve/abandon/ditch/withdraw/rescind/repeal/revoke/freeze/suspend/delay/postpone/reverse/cancel/axe/halt obj=tax,levy,law,bill,reform,plan,plans,hike,increase,rise,cut,cuts,measure,measures,decree,project,charge,fee,fees,toll,proposal,amendment,ordinance,rule,scheme,surcharge,austerity obl=after:protest,after:protests,after:outcry,after:strike,after:strikes,after:riot,after:riots,after:criticism,after:pressure,after:objection,after:objections,amid:protest,amid:protests,amid:outcry,in:face,under:pressure,following:protest,following:protests,following:outcry,after:week,after:weeks,after:day,after:days,after:month,after:months recipient=of,for,to
scrap/repeal/rescind/abolish/lift/revoke/annul obj=tax,law,decree,fee,levy,ban,curb,restriction,censorship,quota,curfew obj_mod=fuel,security,emergency,controversial,unpopular,draconian,anti-terrorism,press,blasphemy,sedition,sharia,bread
roll/row back          obj=tax,law,reform,plan,increase,rise,cut,cuts,measure,measures,restriction,restrictions recipient=on,for
water/tone down        obj=law,bill,reform,plan,demand,demands,resolution,measure,measures,rhetoric,language recipient=on,for
soften/moderate/temper/dilute obj=law,bill,stance,position,demand,demands,rhetoric,tone,terms,conditions recipient=on,toward,towards
accept                 obj=defeat,responsibility,result,results,ruling,verdict obj_not=invitation recipient=in,of
concede                obj=none,defeat obl=to:kind:person,to:kind:actor,in:election recipient=to
relinquish/waive/forgo/forego obj=claim,claims,right,rights,immunity,demand recipient=to,over
allow/permit/let       obj=protest,demonstration,rally,march,opposition,newspaper,party,strike,funeral,vote,debate,return act=none recipient=of,by,to subj_not=@statements,constitution
allow/permit           obl_word=return,stand,run,vote,register,demonstrate,gather,broadcast,publish,contest recipient=obj recipient_is=@people,kind:actor,@parties,@journalists needs=recipient act=none actor_is=kind:official,kind:country
promise/announce/call/schedule/set obj=election,elections,referendum,poll,polls obj_mod=early,snap,fresh,free,new,presidential,parliamentary,legislative,local,general cameo=083 contexts=election,political_institutions recipient=in,for
grant/offer/cede/devolve obj=autonomy,self-rule,self-government,power,powers obj_not=electricity cameo=0833 recipient=to,iobj
legalise/legalize/recognise/recognize/register obj=opposition,party,union,unions,church cameo=0812 recipient=obj,of
unban/un-ban           recipient=obj cameo=0812
restore/reopen/re-open obj=newspaper,station,university,universities,school,schools,broadcaster,website cameo=081 recipient=in,of
free up/relax/ease/loosen/lift obj=restriction,restrictions,curb,curbs,rule,rules,ban,limit,limits,control,controls,curfew,lockdown,visa,censorship cameo=081 recipient=on,in,for
relax/ease/loosen/shorten/lift/end obj=curfew,lockdown,emergency cameo=0813 recipient=in,on,for
amend/revise/rewrite   obj=constitution,law,charter obl=to:*,after:* cameo=083 contexts=political_institutions
sack/dismiss/fire      obj=cabinet,government cameo=0831 contexts=executive recipient=obj obl_not=by:decree
hold                   obj=hand,hands,fire type=RETREAT mode=none cameo=087 recipient=none weak=yes
step/pull back         obl=from:brink,from:confrontation,from:threat,from:plan recipient=none
stand down             obl=from:* obl_not=from:@posts recipient=none weak=yes
change                 obj=tack,course,mind obl=on:*,after:* recipient=none weak=yes

[CONCEDE cameo=082 contexts=rights_freedoms pos=verb actor=subj recipient=against,over,with,at,of]
call off               obj=strike,walkout,protest,protests,boycott,march,rally,blockade,fast,campaign,sit-in,hartal,demonstration,demonstrations,stoppage,shutdown,picket
suspend/end/halt/abandon/lift/postpone/cancel/stop/scrap obj=strike,walkout,protest,protests,boycott,march,rally,blockade,fast,sit-in,hartal,demonstration,demonstrations,stoppage,picket,occupation,vigil actor_is=@workers,@marchers,kind:crowd,sector:LAB,sector:OPP,sector:NGO,sector:PTY,union
return/go              obl=to:work,to:class,to:classes,to:job,to:jobs,back:* obl_word=work actor_is=@workers,sector:LAB recipient=none
disperse               obj=none actor_is=@marchers,kind:crowd obl_word=peacefully recipient=none weak=yes
lift                   obj=blockade,roadblock,barricade,siege actor_is=@marchers,@workers,kind:crowd,farmer,trucker recipient=of,on
clear/remove/dismantle obj=barricade,barricades,roadblock,roadblocks,camp actor_is=protester,protestor,demonstrator,striker,farmer recipient=none
