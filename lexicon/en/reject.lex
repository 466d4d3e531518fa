# REJECT: refusal, veto, denial, defiance, failed agreement. What is refused decides the mode (compose.lex).

[REJECT cameo=120 pos=verb actor=subj recipient=by,from,of,obj act=xcomp,obj,to,ccomp]
reject                 actor_is=kind:actor recipient=from,by,of,obj
refuse                 act=xcomp,obj recipient=iobj,to,with actor_is=kind:actor needs=act act_not=comment,say,elaborate,discuss,name,identify,specify,disclose,speculate,be,answer,confirm,talk,speak,plead,detail,reveal obj_not=comment,interview
decline                act=xcomp,obj needs=act recipient=none actor_is=kind:political act_not=comment,say,elaborate,discuss,name,identify,specify,disclose,give,speculate,use,be,answer,confirm,talk,speak,state,estimate,predict,proceed,detail,reveal,run subj_not=@figures
deny                   obj=this,that,it,them,involvement,responsibility,allegation,accusation,@charges act=none actor_is=kind:actor recipient=none
deny                   act=ccomp,obj,xcomp recipient=iobj,to needs=act actor_is=kind:actor
rebuff                 actor_is=kind:actor recipient=obj,from,by
spurn                  actor_is=kind:actor recipient=obj,from,by
turn down              actor_is=kind:actor recipient=from,by,of,obj
dismiss                obj=@proposal,@demand,suggestion,report,reports,rumour,rumours,rumor,rumors,warning,threat,fear,concern,talk,speculation,complaint,claim,accusation,allegation,criticism,charge,report,rumor,rumour recipient=from,by,of,obj actor_is=kind:actor
rule out               actor_is=kind:actor recipient=with,to,obj act=obj,xcomp
repudiate              actor_is=kind:actor recipient=obj,of
renounce               obj=@agreement,claim recipient=with,obj
disavow                actor_is=kind:actor recipient=obj
resist                 actor_is=kind:political obj=@demand,@proposal,call,pressure,attempt,effort,move recipient=from,by,obj
oppose                 actor_is=kind:actor recipient=obj,by,of act=obj,xcomp needs=recipient/act act_is=event weak=yes
veto                   actor_is=kind:actor recipient=of,by,obj cameo=129
block/veto             obj=statement,communique,declaration,resolution,text recipient=of,by,from actor_is=kind:country,kind:political cameo=129
block                  obj=@proposal,@proposal,bid,move,attempt,nomination,legislation,entry,membership,effort,deal,merger actor_is=kind:political recipient=by,of,from,obj obj_not=road,street cameo=129
defy                   actor_is=kind:actor recipient=obj cameo=128
flout                  actor_is=kind:actor recipient=of,by,obj cameo=128
violate                obj=law,resolution,agreement,treaty,constitution,rule,airspace,sovereignty recipient=of,with,by,obj cameo=128 actor_is=kind:political
breach                 obj=law,resolution,agreement,treaty,rule recipient=of,with,obj cameo=128 actor_is=kind:political
ignore                 obj=@demand,warning,resolution,order,deadline,ultimatum,ruling recipient=from,by,of,obj actor_is=kind:actor
disobey                actor_is=kind:actor recipient=of,by,obj
shrug off              actor_is=kind:political recipient=from,by,of,obj
brush aside            actor_is=kind:political recipient=from,by,of,obj
wave aside             actor_is=kind:political recipient=from,obj
balk                   actor_is=kind:political act=at
snub                   actor_is=kind:political recipient=obj
shun                   actor_is=kind:political recipient=obj obj_not=work
vote                   obl=against:* recipient=against actor_is=kind:political
vote down              actor_is=kind:political recipient=of,by,obj
throw out              obj=@proposal,case,appeal,petition,suit,lawsuit,charge recipient=of,against,by actor_is=kind:official
overturn               obj=ruling,decision,verdict,conviction,ban actor_is=kind:official recipient=of,obj
contest                obj=result,results,election,ruling,claim,decision actor_is=kind:political recipient=of,by,obj obj_not=seat
dispute                actor_is=kind:political obj=claim,report,account,result,results,version,allegation,@charges recipient=by,of,obj
refute                 actor_is=kind:political recipient=by,of,obj
rebut                  actor_is=kind:political recipient=by,of,obj
withhold               obj=support,approval,recognition,consent,cooperation,endorsement recipient=from,for,of,obj
withdraw               obj=candidacy,support,offer,invitation recipient=for,from,obj actor_is=kind:political
back out               recipient=of,obj
renege                 recipient=on
walk out               recipient=of,on actor_is=kind:actor obl=of:talks,of:meeting,of:conference,of:negotiation,of:talk,on:talks type=REJECT cameo=125
boycott                obj=@talks recipient=with,of,obj cameo=125 actor_is=kind:actor
pull out               obl=of:talks,of:talk,of:negotiation,of:meeting,of:summit recipient=with,obj cameo=125 actor_is=kind:actor
fail                   act=xcomp needs=act act_is=cooperative act_not=agree,reach recipient=with,obj mutual=no weak=yes
fail                   obl_word=attend,appear,comply,honour,honor recipient=with,obj actor_is=kind:actor mutual=yes act=xcomp
deadlock               actor_is=kind:country,side,party,negotiator,council obl=on:*,over:*
collapse/break/stall   subj=@talks actor=between,of,with obj=none
break down             subj=@talks actor=between,of,with obj=none
impose                 obj=blackout recipient=on actor_is=kind:political
stonewall              actor_is=kind:political recipient=obj
cold-shoulder          recipient=obj
say                    obj=no recipient=to actor_is=kind:actor
express/voice          obj=opposition,objection recipient=to,over actor_is=kind:political
declare                obj=opposition recipient=to actor_is=kind:political
reiterate              obj=opposition,rejection,refusal recipient=to,of actor_is=kind:political
appeal                 recipient=obj,of obj=ruling,verdict,decision,conviction,sentence actor_is=kind:actor contexts=legal weak=yes
strike down            actor_is=sector:JUD,kind:official recipient=of,by,obj

[REJECT pos=noun actor=poss,mod,by,from recipient=of,to,obj act=acl,of,to cameo=120]
refusal                needs=both/act recipient=none
rejection              needs=both of=recipient
veto                   needs=actor/support recipient=of,obj cameo=129
denial                 needs=both act=acl,of,ccomp
opposition             needs=both recipient=to of=none
defiance               needs=both of=recipient cameo=128

[REJECT pos=adj cameo=120 actor=subj recipient=to act=to,xcomp]
unwilling              needs=act act=xcomp
reluctant              needs=act act=xcomp actor_is=kind:political
opposed                recipient=to act=to actor_is=kind:actor
unable                 needs=act act_is=cooperative act=xcomp weak=yes
defiant                actor_is=kind:political

[REJECT pos=verb cameo=120 actor=subj recipient=to,iobj,for]
refuse/deny            obj=visa,entry,permission,request,permit,licence,license recipient=to,iobj,for actor_is=kind:official

# "X said it would not do Z", "X will not do Z", of what no frame tells: the word of the future stands in status.lex under [future].
[REJECT pos=verb cameo=120]
will                   act_not=be,have,run,seek,enter,know,see,happen,need,affect,cause,include,end,lead,work,help,come,become,win,lose,stop,solve,survive,suffer,reach,result,matter,last,exceed,meet,get,fall,rise,grow,increase,decrease,benefit,hurt,feel,think,like,want,expect,remember,forget,begin,start,continue,find,show,mean,seem,appear,look,bring,do,comment,elaborate,divulge,disclose,reveal,specify,identify,name,discuss,confirm,speculate,answer,detail,tell,say,predict,unify,unite,rest,wait,sleep,tire,hesitate,miss,cost,apply,count,fit,die,live,sit,pass,watch,hear,read,remain,stay,wear,eat,enjoy,lack,expire,arrive,notice

# No, in other words.

[REJECT cameo=120 pos=verb actor=subj recipient=by,from,of,to,obj,with act=obj,xcomp,to,at,ccomp]
vote/speak             obl=against:* obl_not=against:government recipient=against,of actor_is=kind:political
rebuff/spurn/reject/decline/snub/refuse/scorn obj=@proposal,@demand,@aid,@talks,@observers,@charges,invitation,overture,overtures,olive,mediation,advice,criticism,pressure,suggestion recipient=from,by,of,obj actor_is=kind:actor
balk/baulk/bristle/bridle obl=at:* act=at actor_is=kind:political recipient=none
hold out               obl=against:* recipient=against actor_is=kind:actor
dig in                 obj=heel,heels actor_is=kind:political recipient=none
stand                  obj=ground actor_is=kind:political recipient=none obj_not=guard
refuse/decline         obl_word=budge,yield,bow,compromise,back,negotiate,talk,meet,recognise,recognize,cooperate,sign,attend,accept,hand,surrender,resign,leave,withdraw,release,apologise,apologize,allow,grant,pay,approve,ratify,extradite,disarm,join,serve,vote,deal,step actor_is=kind:actor recipient=xcomp,with,to act=xcomp
stick                  obl=to:demand,to:demands,to:position,to:gun,to:guns actor_is=kind:political recipient=none
end/close/conclude/collapse/finish/break subj=@talks,summit obl=without:agreement,without:deal,without:result,without:breakthrough,in:failure,in:deadlock,in:acrimony actor=between,of,with recipient=none
break up               subj=@talks,summit obl=without:*,in:* actor=between,of,with recipient=none
reach                  obj=deadlock,impasse,stalemate actor=subj,between recipient=none actor_is=@talks,kind:actor,side
thumb                  obj=nose recipient=at actor_is=kind:political
cold-shoulder/rebuff/snub recipient=obj recipient_is=kind:political actor_is=kind:political needs=both
ignore/flout/defy/disregard/violate/breach/break obj=order,ban,curfew,ruling,deadline,ultimatum,resolution,truce,embargo,sanction,sanctions,injunction obj_not=ceasefire,cease-fire,truce recipient=of,by,on actor_is=kind:actor cameo=128
shoot down             obj=@proposal,idea recipient=by,of,from actor_is=kind:political
strike down            obj=law,decree,ban,order,reform,referendum,amendment recipient=of,by actor_is=sector:JUD,court,judge,judges
block/sink/torpedo/scuttle/derail obj=bill,law,amendment,resolution,nomination,reform actor_is=sector:LEG,sector:PTY,parliament,senate,congress,opposition,upper recipient=of,by
contest/challenge/dispute/question obj=result,results,outcome,count,victory,tally obj_mod=election,poll,vote,official,presidential actor_is=kind:political recipient=of,by
