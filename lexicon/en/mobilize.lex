# MOBILIZE: military or police posture short of force.

[MOBILIZE cameo=154 mode=troops contexts=military pos=verb actor=subj recipient=to,in,against,on,along,near,at]
lay                    obj=mine,mines,minefield recipient=in,along,on
mobilize/mobilise      actor_is=kind:actor recipient=against,for,to obj_not=voter,voters,supporter,resource,public,support,opinion
deploy                 obj=@troops,kind:armed,none obj_not=@peacekeepers,peacekeeper recipient=to,in,on,along,near,at,against,around actor_is=kind:actor,kind:armed
send                   obj=@troops,kind:armed,reinforcement obj_not=@peacekeepers,peacekeeper recipient=to,into,near,against actor_is=kind:actor
dispatch               obj=@troops,kind:armed,reinforcement obj_not=@peacekeepers,peacekeeper recipient=to,into,near,against actor_is=kind:actor
mass                   recipient=on,along,near,at actor_is=kind:actor obj=@troops,none
amass                  obj=@troops recipient=on,along,near,at actor_is=kind:actor
concentrate            obj=@troops recipient=on,along,near,at actor_is=kind:actor
station                obj=@troops,kind:armed recipient=in,on,along,near,at actor_is=kind:actor
move                   obj=@troops recipient=to,into,near,toward,towards,against actor_is=kind:political
move                   actor_is=kind:armed obj=none recipient=into,toward,towards,against obl=into:*,toward:*,towards:*
pour                   obj=@troops recipient=into
rush                   obj=@troops recipient=to
reinforce              obj=position,positions,border,garrison,presence recipient=in,on,along actor_is=kind:actor
build up               obj=@troops,presence,force,defence,defense,patrol,security recipient=in,on,along,near actor_is=kind:political
beef up                obj=@troops,presence,force,defence,defense,patrol,security recipient=in,on,along,near actor_is=kind:political
step up                obj=@troops,presence,force,defence,defense,patrol,security recipient=in,on,along,near actor_is=kind:political
boost/increase/strengthen obj=@troops,presence,force,defence,defense,patrol,security recipient=in,on,along,near actor_is=kind:political
call up                obj=@troops,reservist,reserve recipient=none
draft/conscript        recipient=obj recipient_is=@people,kind:actor needs=recipient actor_is=kind:political obj_not=law,bill,resolution,constitution,plan,player,amendment
recruit                obj=fighter,soldier,militant,troops,mercenary recipient=obj,from actor_is=kind:actor mode=militia
train                  obj=hacker,fighter,militant,guerrilla,terrorist,soldier,troops,rebel recipient=against,in actor_is=kind:actor
hold/stage/conduct/begin/start/launch/carry obj=@war-games recipient=near,in,off,against,on,along actor_is=kind:armed,kind:country,kind:official cameo=150
hold                   obj=parade recipient=in actor_is=kind:political,kind:armed
prepare                act=xcomp,for needs=act+actor act_is=ASSAULT actor_is=kind:actor recipient=against,for
prepare                obl=for:war,for:attack,for:battle,for:invasion,for:offensive recipient=against,with actor_is=kind:actor
brace                  obl=for:war,for:attack,for:invasion recipient=none actor_is=kind:political
gear up                obl=for:war,for:attack,for:battle actor_is=kind:actor
put                    obj=@troops,military,kind:armed obl=on:alert recipient=on cameo=152
place                  obj=@troops,military,kind:armed obl=on:alert recipient=on cameo=152
remain/stay/go/be      obl=on:alert actor_is=kind:armed,kind:country recipient=in,along,against cameo=152
raise/heighten/increase obj=alert,readiness recipient=in,on cameo=152 actor_is=kind:political
patrol                 actor_is=kind:armed recipient=obj
encircle/surround      actor_is=kind:armed recipient=obj recipient_is=kind:place,@territory,@structures,kind:actor needs=recipient type=COERCE mode=restrict cameo=191
advance                actor_is=kind:armed recipient=on,toward,towards,into obj=none
fortify                actor_is=kind:armed,kind:country recipient=obj,along
dig in                 actor_is=kind:armed
fly                    actor_is=kind:armed recipient=over obl=over:*
scramble               obj=jet,fighter,aircraft,warplane recipient=against,over
shadow                 actor_is=kind:armed recipient=obj
intercept              actor_is=kind:armed recipient=obj obj_not=missile,rocket,communication,call

[MOBILIZE cameo=150 mode=weapons contexts=military pos=verb actor=subj recipient=to,against,in,on]
test/test-fire         obj=missile,rocket,bomb,device,weapon,warhead,torpedo recipient=over,into,toward actor_is=kind:actor
launch/fire            obj=missile,satellite,rocket obl=into:sea,over:*,into:ocean recipient=over actor_is=kind:actor
conduct/carry          obj=test obj_mod=nuclear,missile,ballistic,underground recipient=in actor_is=kind:actor
carry out              obj=test obj_mod=nuclear,missile,ballistic,underground recipient=in actor_is=kind:actor
deploy/position/station/install/place obj=missile,rocket,artillery,launcher,tank,system,battery,weapons,warhead recipient=in,on,along,near,against,at actor_is=kind:actor
stockpile              obj=@arms recipient=against actor_is=kind:actor
acquire/develop/build/manufacture/produce/obtain obj=weapon,weapons,warhead,bomb,missile,missiles obj_mod=nuclear,chemical,biological,atomic,ballistic recipient=against actor_is=kind:political,sector:REB
enrich                 obj=uranium actor_is=kind:political
rearm                  recipient=obj actor_is=kind:actor

[MOBILIZE cameo=153 mode=police pos=verb actor=subj recipient=to,in,against]
deploy/send/dispatch   obj=@police recipient=to,in,on,outside,around,against actor_is=kind:actor obj_not=@peacekeepers,medical
tighten/increase/boost/heighten/step obj=security recipient=in,around,at actor_is=kind:official
tighten                obj=security recipient=in,around,at
patrol                 actor_is=sector:COP recipient=obj,in
cordon off             actor_is=sector:COP,kind:armed recipient=obj
seal off               actor_is=sector:COP,kind:armed recipient=obj type=COERCE mode=restrict cameo=191

[MOBILIZE pos=noun actor=poss,mod,by,of recipient=in,on,along,near,against cameo=154 mode=troops contexts=military]
deployment             of=actor recipient=to,in,on,along needs=both
mobilization           of=actor needs=both
mobilisation           of=actor needs=both
buildup                of=actor needs=both
build - up             of=actor needs=both
military exercise      of=none cameo=150 needs=both/support
military drill         of=none cameo=150 needs=both/support
nuclear test           of=none mode=weapons cameo=150 needs=both/support
missile test           of=none mode=weapons cameo=150 needs=both/support
missile launch         of=none mode=weapons cameo=150 needs=both/support
