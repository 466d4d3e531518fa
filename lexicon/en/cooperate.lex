# COOPERATE: mutual material exchange: economic, military, judicial, intelligence.

[COOPERATE cameo=060 pos=verb actor=subj recipient=with mutual=yes]
cooperate/co-operate   recipient=with actor_is=kind:actor recipient_not=none
collaborate            recipient=with actor_is=kind:actor needs=sides
work together          recipient=with needs=sides actor_is=kind:political
join forces            recipient=with needs=sides actor_is=kind:political
team up                recipient=with needs=sides actor_is=kind:political
expand/increase/boost/develop/deepen/strengthen/broaden/enhance/intensify/step obj=cooperation,co-operation,collaboration recipient=with,between
exchange               obj=prisoner,technology,student,expert recipient=with,between
swap                   obj=prisoner,detainee,spy,technology recipient=with,for

[COOPERATE cameo=061 contexts=economic pos=verb actor=subj recipient=with mutual=yes]
trade                  recipient=with needs=sides actor_is=kind:country
resume                 obj=trade,flight,export,shipment,import recipient=with,to,between needs=sides
build/construct        obj=pipeline,railway,plant,dam,bridge recipient=in,with,for needs=sides actor_is=kind:country
import                 actor_is=kind:country recipient=from recipient_is=kind:country needs=recipient
export                 actor_is=kind:country recipient=to recipient_is=kind:country needs=recipient obj=@arms,uranium,plutonium,missile,reactor,gas,technology
sell                   actor_is=kind:country recipient=to,iobj recipient_is=kind:country needs=recipient mutual=no
buy                    actor_is=kind:country recipient=from recipient_is=kind:country needs=recipient mutual=no
purchase               actor_is=kind:country recipient=from recipient_is=kind:country needs=recipient mutual=no

[COOPERATE cameo=062 contexts=military pos=verb actor=subj recipient=with mutual=yes]
hold/conduct/stage/launch/begin/start/carry/run/mount obj=@war-games obj_mod=joint,military,naval,war,air,live-fire,army recipient=with,between needs=sides
train                  recipient=with actor_is=sector:MIL needs=sides
sell                   obj=@arms recipient=to,iobj mutual=no actor_is=kind:actor
buy/purchase           obj=@arms recipient=from mutual=no actor_is=kind:country needs=recipient
patrol                 recipient=with needs=sides actor_is=kind:political

[COOPERATE cameo=063 contexts=legal pos=verb actor=subj recipient=to mutual=no]
extradite              recipient=to needs=recipient
hand over              recipient=to obj=@people,kind:person recipient_is=kind:place needs=recipient
turn over              recipient=to obj=@people,kind:person needs=recipient
surrender              recipient=to obj=suspect,fugitive needs=recipient
repatriate             obj=@people,remains recipient=to,from needs=recipient
deliver                recipient=to obj=suspect,fugitive needs=recipient

[COOPERATE cameo=064 contexts=intelligence pos=verb actor=subj recipient=with mutual=yes]
share                  obj=@information recipient=with,between actor_is=kind:actor
take part              obl=in:@war-games actor_is=kind:country,kind:official,kind:armed,@troops recipient=with needs=sides
participate            obl=in:@war-games actor_is=kind:country,kind:official,kind:armed,@troops recipient=with needs=sides
exchange               obj=@information recipient=with,between actor_is=kind:actor
pass                   obj=intelligence,secret recipient=to mutual=no
provide                obj=intelligence recipient=to,with,iobj mutual=no type=AID cameo=072

[COOPERATE pos=noun actor=poss,mod,by,between,of recipient=with mutual=yes cameo=060]
cooperation            of=none needs=support
collaboration          of=none needs=support
extradition            of=none actor=by,poss recipient=to,from mutual=no cameo=063 contexts=legal needs=sides
war game               cameo=062 contexts=military needs=sides
joint military exercise cameo=062 contexts=military needs=sides
joint manoeuvre        cameo=062 contexts=military needs=sides
joint maneuver         cameo=062 contexts=military needs=sides

# Work and projects in common.

[COOPERATE cameo=060 pos=verb actor=subj recipient=with mutual=yes]
cooperate/co-operate/collaborate recipient=with actor_is=kind:actor obl=with:kind:actor,on:*,in:* needs=sides
coordinate/co-ordinate obj=effort,efforts,policy,policies,action,response,operation recipient=with actor_is=kind:actor needs=sides
work                   obl=with:kind:country,with:kind:igo recipient=with actor_is=kind:country,kind:official obl_word=together,closely needs=sides
join hands             recipient=with,against needs=sides actor_is=kind:actor
join forces            recipient=with,against needs=sides actor_is=kind:actor
team/pair up           recipient=with,against needs=sides actor_is=kind:actor
inaugurate/open/launch/commission/unveil obj=station,plant,dam,pipeline,railway,bridge,centre,center,factory,project,port,terminal,line,satellite recipient=with,in needs=sides actor_is=kind:country,kind:official
inspect/tour/open      obl_word=together,jointly recipient=with needs=sides actor_is=kind:actor
build/develop/produce/make/manufacture/explore/exploit/launch obl_word=jointly,together recipient=with needs=sides actor_is=kind:country,kind:official,kind:armed
build/develop/produce/explore obl=with:kind:country recipient=with actor_is=kind:country needs=sides obj_not=@figures
swap/exchange/trade    obj=prisoner,prisoners,detainee,captive,hostage,body,bodies,remains,spy,spies recipient=with,between,for actor_is=kind:actor
exchange               obj=data,expertise,delegation,delegations,student,students,technology,map,maps recipient=with,between needs=sides actor_is=kind:political
lease/rent/sell/cede   obj=port,airport,base,island,atoll,land,tank,tanks,field,terminal,mine,airfield recipient=to,for mutual=no actor_is=kind:country,kind:official
lease                  obj=* recipient=to,from mutual=no actor_is=kind:country recipient_is=kind:actor needs=recipient
share                  obj=water,technology,river,revenue,burden,fishing,resource recipient=with,between actor_is=kind:country needs=sides
link                   obj=railway,railways,grid,grids,road,roads recipient=with,between actor_is=kind:country needs=sides

# Trade and traffic between states.

[COOPERATE cameo=061 contexts=economic pos=verb actor=subj recipient=to,with,from,between mutual=no]
resume/restore/restart/reopen obj=flight,flights,trade,service,services,export,exports,import,imports,shipment,shipments,traffic,ferry,bus,train,delivery,deliveries,sale,sales,supply,supplies recipient=to,with,from,between actor_is=kind:country,kind:official obj_mod_not=normal needs=recipient
resume/restart         subj=flight,flights,trade,train,trains,ferry,bus,service,export,exports actor=none recipient=to,between,from obl=between:*,to:kind:country needs=recipient
buy/purchase/import/order obj=oil,gas,wheat,rice,grain,coal,jet,jets,aircraft,plane,planes,electricity,uranium,vaccine,vaccines,frigate,submarine recipient=from actor_is=kind:country,kind:official recipient_is=kind:country needs=both
sell/export/ship/pump/supply obj=oil,gas,wheat,rice,grain,coal,electricity,uranium,jet,jets,aircraft recipient=to,iobj actor_is=kind:country,kind:official recipient_is=kind:country needs=both
open                   obj=line,route,service,link obj_mod=rail,air,bus,ferry,shipping,flight,direct recipient=to,with,between actor_is=kind:country needs=sides mutual=yes
start/begin/launch/inaugurate obj=service,flight,flights,train,bus,ferry obj_mod=rail,air,bus,ferry,direct,train,cross-border,passenger recipient=to,with,between actor_is=kind:country needs=sides mutual=yes

# Armed forces together.

[COOPERATE cameo=062 contexts=military pos=verb actor=subj recipient=with,between mutual=yes]
hold/conduct/stage/launch/begin/start/carry/run/mount/complete/finish/end obj=exercise,exercises,manoeuvre,manoeuvres,maneuver,maneuvers,drill,drills,patrol,patrols,operation obj_mod=joint,combined,bilateral,trilateral recipient=with,between needs=sides/several
carry out              obj=exercise,exercises,manoeuvre,manoeuvres,drill,drills,patrol,patrols obj_mod=joint,combined recipient=with,between needs=sides/several
join                   obj=exercise,exercises,drill,drills,manoeuvre,manoeuvres recipient=with,in obj_mod=military,naval,joint needs=actor actor_is=kind:country,kind:armed
exercise/drill/train   obl=with:kind:country,with:kind:armed obl_word=jointly,together recipient=with actor_is=kind:armed,kind:country needs=sides
train                  obl_word=jointly,together actor_is=kind:armed,kind:country needs=sides
patrol                 obl_word=jointly,together actor_is=kind:armed,kind:country needs=sides
host                   obj=exercise,exercises,drill,drills,manoeuvre obj_mod=military,naval,joint,multinational recipient=with,for actor_is=kind:country,kind:armed mutual=no
host                   obj=base,troop,troops,missile,missiles obj_mod=american,russian,french,foreign,british,chinese recipient=of actor_is=kind:country mutual=no

# Law: suspects and evidence handed from state to state.

[COOPERATE cameo=063 contexts=legal pos=verb actor=subj recipient=to,from mutual=no]
extradite              recipient=to,from obj=@treated,@people,kind:person,kind:actor
extradite              actor_is=kind:country,kind:official recipient=to
hand/turn over         obj=@treated,kind:person,@dismissed recipient=to actor_is=kind:country,kind:official,sector:COP obl=to:kind:country,to:kind:official,to:court,to:tribunal,to:authorities,to:authority,to:police,to:justice,to:kind:place
deliver/surrender/transfer obj=@treated,kind:person,@dismissed recipient=to actor_is=kind:country,kind:official,sector:COP obl=to:kind:country,to:kind:official,to:court,to:tribunal,to:authorities,to:authority,to:police,to:justice,to:kind:place
give up                obj=@treated,kind:person,@dismissed recipient=to actor_is=kind:country,kind:official,sector:COP obl=to:kind:country,to:kind:official,to:court,to:tribunal,to:authorities,to:authority,to:police,to:justice,to:kind:place
hand                   obj=@treated,kind:person,@people obl_word=over recipient=to actor_is=kind:country,kind:official,sector:COP
hand over              obj=@treated,kind:person,@people recipient=to actor_is=kind:country,kind:official,sector:COP
hand over              obj=document,documents,file,files,evidence,list,records recipient=to actor_is=kind:country,kind:official
send/fly/return        obj=suspect,fugitive recipient=to,from obl=to:kind:country,for:trial actor_is=kind:country,kind:official
allow/permit           obj=extradition,questioning recipient=of,to
approve/grant/order/clear/sign obj=extradition recipient=to,of actor_is=kind:official,kind:country

# Intelligence.

[COOPERATE cameo=064 contexts=intelligence pos=verb actor=subj recipient=with,to,between mutual=yes]
share/exchange/swap/pool obj=information,intelligence,data,evidence recipient=with,between actor_is=kind:country,kind:official needs=sides
pass/hand/relay        obj=information,intelligence,evidence,list,warning recipient=to mutual=no actor_is=kind:country,kind:official
pass on                obj=information,intelligence,evidence recipient=to mutual=no actor_is=kind:country,kind:official
tip off                recipient=obj recipient_is=kind:official,kind:country mutual=no actor_is=kind:country,kind:official needs=both

[COOPERATE pos=noun actor=by,poss,mod,between,of recipient=with mutual=yes cameo=060]
cooperation/collaboration/co-operation of=none obl=between:kind:country,with:kind:country actor=poss,mod,between needs=sides mod_not=opec
exchange               of=none obl=of:prisoner,of:prisoners,of:captive,of:body,of:bodies,of:fire actor=between,by,poss recipient=with needs=sides
prisoner exchange      of=none needs=either/place/support
prisoner swap          of=none needs=either/place/support
swap                   of=none obl=of:prisoner,of:prisoners needs=either
joint venture          of=none needs=sides actor_is=kind:country cameo=061 contexts=economic
joint exercise         cameo=062 contexts=military of=none needs=either/support
joint/combined/bilateral military/naval exercise/drill/manoeuvre cameo=062 contexts=military of=none needs=either/place/support
joint drill            cameo=062 contexts=military of=none needs=either/place/support
joint patrol           cameo=062 contexts=military of=none needs=either/place/support
joint operation        cameo=062 contexts=military of=none needs=sides
extradition            of=recipient actor=by,poss recipient=to,from mutual=no cameo=063 contexts=legal obl=of:@treated,of:kind:person,to:kind:country,from:kind:country needs=none
handover               of=none actor=by,poss recipient=to mutual=no cameo=063 contexts=legal obl=of:@treated,of:kind:person,of:suspect needs=either
repatriation           of=none actor=by,poss recipient=to,from mutual=no cameo=063 contexts=migration obl=of:refugee,of:prisoner,of:remains,of:body needs=none
trade                  of=none obl=between:kind:country,with:kind:country actor=poss,mod,between needs=support cameo=061 contexts=economic

[COOPERATE cameo=063 contexts=legal pos=verb actor=subj recipient=to mutual=no]
hand/turn over         obl=to:kind:country,to:tribunal,to:authorities,to:authority,to:justice recipient=to obj_not=@property,@territory,power,control,command,kind:place,@weapons,@aid,letter,message
deliver/surrender      obl=to:kind:country,to:tribunal,to:authorities,to:authority,to:justice recipient=to obj_not=@property,@territory,power,control,command,kind:place,@weapons,@aid,letter,message
hand                   obl=to:kind:country,to:justice obl_word=over recipient=to obj=@people,@treated,kind:person

# Joint work, by adverb or by adjective.

[COOPERATE cameo=060 pos=verb actor=subj recipient=with,between mutual=yes]
investigate/probe      obl_word=jointly,together recipient=none needs=sides contexts=legal cameo=063 actor_is=kind:political
patrol/guard/police/secure/monitor obl_word=jointly,together recipient=with needs=sides contexts=military cameo=062 actor_is=kind:armed,kind:country,guard
run/operate/manage/administer/organise/organize/host/launch/fund/finance obl_word=jointly,together recipient=with needs=sides actor_is=kind:country,kind:political
send/deploy/dispatch/mount/launch/form/set/create obj=team,force,brigade,unit,committee,mission,operation,patrol,fund,company,venture obj_mod=joint,combined,common,bilateral recipient=with needs=sides actor_is=kind:country,kind:political
set up                 obj=team,force,brigade,unit,committee,mission,operation,patrol,fund,commission,hotline obj_mod=joint,combined,common,bilateral recipient=with needs=sides actor_is=kind:country,kind:political
carry out              obj=exercise,exercises,manoeuvre,manoeuvres,maneuver,maneuvers,drill,drills,patrol,patrols,operation,operations,raid,raids,search obj_mod=joint,combined recipient=with,between needs=sides/several contexts=military cameo=062
hold/conduct/stage/begin/start/end/launch obj=exercise,exercises,manoeuvre,manoeuvres,maneuver,maneuvers,drill,drills,war-games,patrol,patrols recipient=with needs=sides contexts=military cameo=062 actor_is=kind:country,kind:armed obl=with:kind:country,with:kind:armed
swap/exchange/trade    obj=prisoner,prisoners,spy,spies,captive,captives,detainee,detainees,remains,bodies,oil,goods,doctors,land recipient=with,for,between needs=sides actor_is=kind:actor
swap/exchange          obj=none subj=prisoner,prisoners,spy,spies,captive,captives,detainee,detainees,bodies actor=by,between recipient=with
swap/exchange          obj=spy,spies,prisoner,prisoners,captive,captives,bodies actor=by,subj,between recipient=with
barter/trade           obl=for:* actor_is=kind:country recipient=with needs=sides contexts=economic cameo=061 obj=oil,gas,grain,goods,arms,rice,wheat,food,medicine,gold
share                  obj=intelligence,information,data,tip,tips,evidence recipient=with,between actor_is=kind:political needs=sides contexts=intelligence cameo=064
open                   obj=port,ports,base,bases,airspace,airfield,airport,market,markets recipient=to,for mutual=no actor_is=kind:country obl=to:warship,to:warships,to:ship,to:ships,to:jet,to:jets,to:aircraft,to:forces,to:troops,to:kind:armed contexts=military cameo=062
allow/let/permit       obl_word=use,overfly,refuel recipient=obj recipient_is=@troops,@jets,kind:armed,kind:country actor_is=kind:country needs=both mutual=no contexts=military cameo=062 act=none
grant/give/offer       obj=basing,overflight,use,access obj_word=base,bases,airfield,airspace,basing,overflight,port,ports recipient=to,iobj mutual=no actor_is=kind:country contexts=military cameo=062
refuel/service/repair  recipient=obj recipient_is=@jets,@ships,kind:armed mutual=no actor_is=kind:country,kind:armed needs=both contexts=military cameo=062
co-host/co-chair/cohost recipient=with needs=sides actor_is=kind:country,kind:political type=CONSULT cameo=040

[COOPERATE cameo=061 contexts=economic pos=verb actor=subj recipient=to,with,from,between mutual=no]
start/begin/resume/restart/increase/boost/double obj=exporting,importing,selling,buying,pumping,supplying,shipping recipient=to,from actor_is=kind:country recipient_is=kind:country needs=both
start/begin/resume/restart/agree obl_word=export,import,sell,buy,pump,supply,ship recipient=to,from,xcomp actor_is=kind:country recipient_is=kind:country needs=both
link/connect           obj=railway,railways,grid,grids,road,roads,network,networks,capital,capitals,city,cities,kind:country recipient=with,to,between actor_is=kind:country needs=sides mutual=yes
open                   obj=bridge,highway,railway,line,tunnel,route,link,crossing obl=between:kind:country,to:kind:country recipient=between,to,with mutual=yes needs=sides

[COOPERATE cameo=063 contexts=legal pos=verb actor=subj recipient=to mutual=no]
hand/turn over         recipient=to obj=@people,@treated,kind:person,baron,warlord,fugitive,commander obl=to:kind:country,to:kind:official,to:authorities,to:justice,to:court,to:tribunal,to:kind:igo actor_is=kind:country,kind:official
render/transfer/send/fly recipient=to obj=@treated,suspect,suspects,fugitive,detainee,detainees,convict,general,ex-president obl=to:court,to:tribunal,to:hague,for:trial actor_is=kind:country,kind:official
