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
export                 actor_is=kind:country recipient=to recipient_is=kind:country needs=recipient
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
exchange               obj=@information recipient=with,between actor_is=kind:actor
pass                   obj=intelligence,secret recipient=to mutual=no
provide                obj=intelligence recipient=to,with,iobj mutual=no type=AID cameo=072

[COOPERATE pos=noun actor=poss,mod,by,between,of recipient=with mutual=yes cameo=060]
cooperation            of=none needs=support
collaboration          of=none needs=support
extradition            of=none actor=by,poss recipient=to,from mutual=no cameo=063 contexts=legal needs=sides
war game               cameo=062 contexts=military needs=sides
joint exercise         cameo=062 contexts=military needs=sides
joint military exercise cameo=062 contexts=military needs=sides
joint manoeuvre        cameo=062 contexts=military needs=sides
joint maneuver         cameo=062 contexts=military needs=sides
joint patrol           cameo=062 contexts=military needs=sides
prisoner swap          cameo=060 needs=sides
prisoner exchange      cameo=060 needs=sides
