# CONSULT: meetings, visits, calls, negotiations, mediation.

[CONSULT cameo=040 pos=verb actor=subj recipient=with,obj mutual=yes]
meet                   needs=recipient recipient_is=kind:official,kind:country,kind:person,kind:crowd,kind:armed,kind:ngo,sector:BUS,@people subj_not=@figures,demand,supply,output,production,company recipient=with,obj obj_not=@proposal,@statements,@demand,@figures,@agreement,news,decision,plan,idea,announcement,visit,need,requirement,condition,criterion,standard,obligation,expectation,resistance,fate,opposition,end,commitment,payment,schedule,request,challenge,test,bill,debt,objection,objective,aim,deadline,target actor_is=kind:actor
meet                   obj=none obl_not=with:@statements,with:mockery,with:resistance,with:silence,with:scorn,with:derision,with:scepticism,with:skepticism,with:criticism,with:approval subj_not=@figures,demand,supply,output,production,company recipient=with actor_is=kind:actor
meet                   obl=for:@talks,in:session recipient=with
meet up                recipient=with
confer                 recipient=with obj=none
consult                recipient=with,obj obj_not=doctor,map,book,lawyer,expert
discuss                recipient=with actor_is=kind:political recipient_not=none needs=several weak=no
talk                   recipient=with,to needs=sides recipient_is=kind:political actor_is=kind:political
talk                   recipient=with,to obl=about:*,on:* needs=sides
speak                  recipient=with,to needs=sides recipient_is=kind:official actor_is=kind:official
speak                  obl=about:*,on:* obl_not=about:himself,about:herself,on:condition needs=sides actor_is=kind:official recipient=with
converse               recipient=with
hold                   obj=@talks,type:CONSULT recipient=with,between
have                   obj=talks,talk,meeting,consultation,negotiation,discussion recipient=with actor_is=kind:actor
open                   obj=talks,talk,negotiation,dialogue,summit recipient=with,between cameo=046
begin/start/launch     obj=talks,talk,negotiation,dialogue,consultation,discussion recipient=with,between cameo=046
resume/renew/restart/reopen obj=talks,talk,negotiation,dialogue,contact,discussion recipient=with,between cameo=046
continue               obj=talks,talk,negotiation,dialogue,contact,discussion recipient=with,between cameo=046
conclude/end/finish/complete obj=talks,talk,visit,summit,meeting,tour obj_not=peace recipient=with,between,to cameo=040
exchange               obj=view,message,letter,greeting recipient=with
sit down               obl_word=together actor_is=kind:actor,@diplomats recipient=with
sit down               recipient=with obl=with:*,for:@talks,to:discuss,to:negotiate,to:talk,at:table
huddle                 recipient=with
dine                   recipient=with recipient_is=kind:political needs=recipient
lunch                  recipient=with recipient_is=kind:political needs=recipient
breakfast              recipient=with recipient_is=kind:political needs=recipient
gather                 actor_is=kind:political obl=for:@talks,to:discuss needs=actor
convene                actor_is=kind:political obj=@talks,session,council
attend                 obj=@talks,funeral,ceremony,inauguration actor_is=kind:political recipient=none
brief                  recipient=obj recipient_is=kind:political actor_is=kind:political mutual=no
join                   obj=@talks,talks recipient=none

[CONSULT cameo=041 mode=phone pos=verb actor=subj recipient=obj,with,to mutual=yes]
telephone              recipient=obj
phone                  recipient=obj
call                   recipient=obj,to obl=by:telephone,by:phone,on:phone,on:telephone
speak                  obl=by:telephone,by:phone,on:phone,on:telephone,over:phone recipient=with,to
talk                   obl=by:telephone,by:phone,on:phone,on:telephone,over:phone recipient=with,to

[CONSULT cameo=042 mode=visit pos=verb actor=subj recipient=obj mutual=no]
visit                  actor_is=kind:actor obj_not=doctor,museum,website,site,page,grave,family,church,zoo,hospital,scene,victim
tour                   actor_is=kind:political recipient=obj
arrive                 obl=for:@talks,for:visit,on:visit,on:tour,for:summit,for:meeting recipient=in,at
arrive                 actor_is=kind:official actor_not=kind:armed,troop,troops recipient=in,to recipient_is=kind:place
fly                    actor_is=kind:official actor_not=kind:armed,troop,troops recipient=to,into recipient_is=kind:place needs=recipient
travel                 actor_is=kind:official,sector:REL actor_not=kind:armed,troop,troops recipient=to recipient_is=kind:place needs=recipient
head                   actor_is=kind:official actor_not=kind:armed,troop,troops recipient=to,for recipient_is=kind:place needs=recipient
go                     actor_is=kind:official actor_not=kind:armed,troop,troops recipient=to recipient_is=kind:place needs=recipient
leave                  actor_is=kind:official actor_not=kind:armed,troop,troops,artist,scientist,writer,student recipient=for recipient_is=kind:place needs=recipient
depart                 actor_is=kind:official actor_not=kind:armed,troop,troops recipient=for recipient_is=kind:place needs=recipient
come                   actor_is=kind:official actor_not=kind:armed,troop,troops recipient=to recipient_is=kind:place needs=both subj_not=it
return                 actor_is=kind:official actor_not=kind:armed,troop,troops recipient=to recipient_is=kind:place needs=recipient obl=for:talks,for:visit,for:talk
pay                    obj=visit,call,courtesy recipient=to,on
make                   obj=visit,trip,tour,stopover recipient=to,in
embark                 obl=on:visit,on:tour,on:trip actor_is=kind:political recipient=to,of
begin/start/end/conclude/wrap obj=visit,tour,trip recipient=to,of,in actor_is=kind:actor
dispatch/send          obj=@diplomats,delegation,emissary,mediator,minister obj_not=letter,message recipient=to recipient_is=kind:place,kind:country needs=recipient

[CONSULT cameo=043 mode=visit pos=verb actor=subj recipient=obj mutual=no]
host                   obj_not=game,cup,olympics,tournament,show,party,award,festival,match,championship,race,event,website obj=kind:political,dinner,reception,lunch,banquet recipient=obj,with,between,for
host                   obj=@talks,type:CONSULT obj_not=show,game recipient=obj,with,between,for mode=none actor_is=kind:actor
receive                recipient=obj obj=kind:official,@diplomats recipient_is=kind:official actor_is=kind:political obj_not=email,letter,message,mail,call
receive                recipient=obj,from obj=call obj_mod_not=distress,emergency actor_is=kind:actor mode=none cameo=041
welcome                recipient=obj recipient_is=kind:official actor_is=kind:official
greet                  recipient=obj recipient_is=kind:official actor_is=kind:political
entertain              recipient=obj recipient_is=kind:official actor_is=kind:political

[CONSULT cameo=045 mode=third-party contexts=diplomatic pos=verb actor=subj recipient=between,obj,in,with mutual=no]
mediate                recipient=between,in,obj
broker                 obj=@agreement,@talks,@ceasefire,peace recipient=between,of,in
facilitate             obj=@talks,@agreement recipient=between,of,with
arbitrate              recipient=between,in
intercede              recipient=with
sponsor                obj=@talks recipient=between,of
shuttle                recipient=between
chair                  obj=@talks recipient=between
undertake              obj=mediation,mission recipient=between

[CONSULT cameo=046 contexts=diplomatic pos=verb actor=subj recipient=with mutual=yes]
negotiate              recipient=with obj_not=contract,price,sale
bargain                recipient=with
haggle                 recipient=with

[CONSULT pos=noun actor=poss,mod,between,by,of,subj recipient=with,to mutual=yes cameo=040]
meeting                recipient=with of=actor needs=several
talk                   recipient=with of=none needs=several cameo=046 obl_not=of:*
talks                  recipient=with of=none needs=several cameo=046
summit                 recipient=with of=actor needs=several
negotiation            recipient=with of=none needs=several cameo=046 contexts=diplomatic
consultation           recipient=with of=actor needs=several
discussion             recipient=with of=none needs=several weak=no
dialogue               recipient=with of=none needs=several
conversation           recipient=with of=none needs=several
encounter              recipient=with of=none needs=several actor_is=kind:country,sector:GOV
phone call             recipient=with,to mode=phone cameo=041 needs=several
telephone call         recipient=with,to mode=phone cameo=041 needs=several
telephone conversation recipient=with mode=phone cameo=041 needs=several
visit                  recipient=to,in of=actor mode=visit mutual=no cameo=042 needs=recipient
trip                   recipient=to mode=visit mutual=no cameo=042 actor_is=kind:official needs=both
tour                   recipient=of mode=visit mutual=no cameo=042 actor_is=kind:official needs=both
stopover               recipient=in mode=visit mutual=no cameo=042 actor_is=kind:official needs=both
mediation              recipient=between,in mode=third-party mutual=no cameo=045 needs=support

# Told from one side only: "in a meeting with the minister", "during a visit by the president".

[CONSULT pos=noun actor=poss,by,between,subj recipient=with mutual=yes cameo=040]
meeting/consultation/summit obl=with:kind:political of=none needs=none
negotiation/talk/talks obl=with:kind:political of=none needs=none cameo=046
visit                  obl=by:kind:official mode=visit mutual=no cameo=042 recipient=to,in needs=none of=none

[CONSULT pos=verb actor=subj recipient=with mutual=yes cameo=040 actor_is=kind:political]
attend/join            obj=opening,session,round,summit,conference obj_word=@talks,talks,summit recipient=none

# Talk of every kind.

[CONSULT cameo=040 pos=verb actor=subj recipient=with,obj,between mutual=yes]
discuss                actor_is=kind:political,leader,minister,negotiator,delegate recipient=with needs=several
gather/convene/congregate actor_is=leader,minister,delegate,diplomat,envoy,kind:political obl=for:@talks,for:summit,for:funeral,to:discuss,in:kind:place needs=actor recipient=none
gather/assemble        actor_is=leader,minister,delegate,diplomat,envoy,president obl_word=discuss,debate recipient=none
convene                obj=none actor_is=council,panel,committee,parliament,assembly,cabinet,summit,kind:igo,kind:political obl=in:kind:place,in:session,on:*,to:discuss recipient=none
meet                   actor_is=council,cabinet,parliament,committee,kind:political,panel obl_word=discuss,consider,debate obj=none recipient=with
have                   obj=dinner,lunch,breakfast,tea,audience,meeting obl=with:kind:political,with:@dismissed,with:commander recipient=with actor_is=kind:political
drop in                obl=on:kind:political recipient=on actor_is=kind:political mode=visit cameo=042 mutual=no
call                   obl=on:kind:official obl_word=courtesy recipient=on mode=visit cameo=042 mutual=no
sit                    obl_word=down obl=with:kind:actor recipient=with actor_is=kind:actor
sit                    obl=at:table,around:table recipient=with actor_is=kind:political
return/come            obl=to:table,to:negotiations,to:talks obl_not=to:house recipient=with actor_is=kind:actor
wrap up                obj=@talks,visit,round,summit,session,tour recipient=with,to,between actor_is=kind:political
open/begin/start/resume/reconvene/conclude/end subj=talks,summit,negotiation,conference,session,round,consultation obj=none actor=between,of,with recipient=none needs=actor
hold/have/conduct/begin/start/resume obj=round,consultation,session obj_word=talks,talk,negotiation,consultation,mediation recipient=with,between
touch                  obj=base recipient=with actor_is=kind:political
swap/exchange/trade    obj=view,views,notes recipient=with actor_is=kind:political,leader,minister
hash                   obl_word=out recipient=with actor_is=kind:political
lobby                  obl=in:kind:place actor_is=kind:political recipient=none weak=yes
host                   obj=kind:political,@dismissed,elder,elders,leader,leaders,delegation,negotiator recipient=obj mode=visit cameo=043 mutual=no actor_is=kind:actor recipient_is=kind:official,@diplomats,@dismissed,delegation,elder obj_not=@talks,type:CONSULT
host                   obj=kind:person recipient=obj mode=visit cameo=043 mutual=no actor_is=kind:official recipient_is=kind:person obj_not=@talks,show
receive/welcome        recipient=obj obj_not=request,letter,report,information,message,offer,aid,money,support,assistance,funds,invitation,complaint,call,reply,contribution,donation,gift,vote,endorsement recipient_is=delegation,envoy,visitor,emissary,elder,elders,kind:political actor_is=kind:political mode=visit cameo=043 mutual=no needs=recipient
see                    recipient=obj recipient_is=kind:official actor_is=kind:official obl=at:residence,at:palace,at:office,in:kind:place needs=recipient

[CONSULT cameo=041 mode=phone pos=verb actor=subj recipient=with,to,obj mutual=yes]
speak/talk/confer/consult obl=by:telephone,by:phone,on:phone,on:telephone,over:phone,over:telephone,by:link,via:link,by:video,via:video,by:videolink recipient=with,to
ring/phone/telephone   recipient=obj recipient_is=kind:actor,kind:person actor_is=kind:political needs=recipient
hold/have              obj=conversation,call,conference,exchange obj_mod=phone,telephone,video recipient=with,between
place/make             obj=call obj_not=demand,plea,appeal obj_word=phone,telephone recipient=to,with actor_is=kind:political,kind:person mode=phone cameo=041
place                  obj=call recipient=to actor_is=kind:political

[CONSULT cameo=042 mode=visit pos=verb actor=subj recipient=to,in,obj mutual=no actor_is=kind:official]
jet/flow/sail/swing/stop obl=to:kind:place,into:kind:place,in:kind:place,through:kind:place obl_not=to:court,to:jail obl_word=talks,visit,trip,tour,meeting,summit recipient=to,into,in,through
jet/flow               obl=to:kind:place,into:kind:place recipient=to,into
visit/tour/inspect     actor_is=mission,team,delegation,inspector,observer,rapporteur,kind:igo,envoy obj=camp,camps,prison,site,village,front,region,town,kind:place,@territory recipient=obj,in
wind up                obj=visit,tour,trip recipient=to,of,in

[CONSULT cameo=045 mode=third-party contexts=diplomatic pos=verb actor=subj recipient=between,in,of mutual=no]
act/serve              obl=as:mediator,as:broker,as:intermediary,as:go-between recipient=between,in
offer                  obj=mediation,office,offices obj_word=mediate,mediation,good recipient=between,in type=AGREE mode=none cameo=039
bring                  obl=to:table,together:* obj=@parties,side,sides,faction,factions,rival,rivals recipient=obj
bring together         obj=side,sides,faction,factions,rival,rivals,leader,leaders recipient=obj
coax                   obl=to:table,into:talks recipient=obj
try/seek/attempt       obl_word=mediate,reconcile,broker,bridge recipient=between,xcomp
reconcile              recipient=obj,between actor_is=kind:political recipient_is=side,sides,faction,factions,rival,rivals,kind:political needs=recipient

[CONSULT pos=noun actor=poss,mod,between,by,of,subj recipient=with,to mutual=yes cameo=040]
audience               of=none recipient=with needs=several
get-together           of=actor recipient=with needs=several
handshake              of=none recipient=with actor=between,poss needs=sides
phone conversation     of=none recipient=with mode=phone cameo=041 needs=several
video conference       of=none recipient=with mode=phone cameo=041 needs=several
shuttle diplomacy      of=none recipient=between mode=third-party mutual=no cameo=045 needs=either/support
peace/ceasefire/truce/nuclear/trade/border/reunification/reconciliation talks/negotiation of=none recipient=with cameo=046 needs=several/place/support
