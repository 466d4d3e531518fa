# SUPPORT: praise, endorsement, defence in words, recognition, apology, signed agreements.

[SUPPORT cameo=051 contexts=diplomatic pos=verb actor=subj recipient=obj]
confer/bestow          obj=order,medal,title,honour,honor,award recipient=on,upon
decorate               recipient=obj actor_is=kind:political recipient_is=kind:person,kind:actor
praise                 recipient=obj,for recipient_is=kind:actor
commend                recipient=obj recipient_is=kind:actor
hail                   recipient=obj,from recipient_is=kind:actor
laud                   recipient=obj recipient_is=kind:actor
applaud                recipient=obj actor_is=kind:political
salute                 recipient=obj actor_is=kind:political
extol                  recipient=obj recipient_is=kind:actor
acclaim                recipient=obj recipient_is=kind:actor
congratulate           recipient=obj actor_is=kind:political
thank                  recipient=obj recipient_is=kind:political actor_is=kind:political
welcome                obj=@agreement,@proposal,@ceasefire,decision,move,step,announcement,statement,effort,progress,election,release,type:RETREAT,type:AGREE,type:CONSULT,type:CONCEDE,type:AID actor_is=kind:political recipient=obj,by,of
endorse                recipient=obj actor_is=kind:actor obj_not=product
back                   recipient=obj actor_is=kind:political obj_not=away recipient_is=kind:actor needs=both weak=yes
support                recipient=obj actor_is=kind:political obj_not=price,prices,currency,dollar,market,family,growth,theory,view,claim recipient_is=kind:actor needs=both weak=yes
favor/favour           recipient=obj actor_is=kind:political recipient_is=kind:political weak=yes
embrace                obj=@proposal,@reform actor_is=kind:political
champion               actor_is=kind:political recipient_is=kind:political needs=recipient
approve                obj=@proposal actor_is=kind:political
express                obj=support,solidarity,satisfaction,appreciation,gratitude,admiration,confidence,sympathy,condolence,backing recipient=for,with,to,in
voice                  obj=support,solidarity,satisfaction,backing recipient=for,with,to
reiterate/reaffirm     obj=support,solidarity,friendship recipient=for,with,to
declare/announce       obj=support,solidarity,backing recipient=for,with,to
throw                  obj=support,weight,backing recipient=behind,to
lend                   obj=support,backing recipient=to,iobj
give                   obj=support,backing,endorsement recipient=to,iobj actor_is=kind:political
offer                  obj=congratulations,condolence,congratulation,sympathy recipient=to,iobj
send                   obj=congratulations,condolence,congratulation,condolences recipient=to,iobj
pay                    obj=tribute,homage,respect recipient=to actor_is=kind:political
win                    obj=support,backing,praise,endorsement actor=from,of recipient=subj
receive                obj=support,backing,praise,endorsement actor=from,of recipient=subj
side                   recipient=with recipient_is=kind:actor needs=recipient actor_is=kind:actor
stand                  obl=by:kind:actor,behind:kind:actor,with:kind:actor recipient=by,behind,with actor_is=kind:political

[SUPPORT cameo=052 contexts=diplomatic pos=verb actor=subj recipient=obj]
defend                 actor_is=kind:political obj_not=title,championship,himself,itself,themselves,lead,record recipient=obj recipient_is=kind:political needs=both
justify                actor_is=kind:political recipient_is=kind:political needs=recipient
vouch                  recipient=for

[SUPPORT cameo=053 contexts=diplomatic pos=verb actor=subj recipient=for,behind]
rally                  obl=behind:*,round:*,around:* recipient=behind,round,around
rally                  obj=support recipient=for
campaign               recipient=for actor_is=kind:political recipient_is=kind:political needs=recipient
lobby                  obj=none recipient=for recipient_is=kind:political

[SUPPORT cameo=054 contexts=diplomatic pos=verb actor=subj recipient=obj,with]
swap/exchange          obj=ambassador,ambassadors,envoy recipient=with mutual=yes
recognize/recognise    obj=kind:country,independence,government,state,kind:political,sovereignty,statehood,republic recipient=obj,of,as actor_is=kind:political
establish              obj=@relations recipient=with,between mutual=yes
restore/resume/reestablish/re-establish/normalize/normalise obj=@relations recipient=with,between mutual=yes
open                   obj=embassy,consulate,mission recipient=in,to
reopen/re-open         obj=embassy,consulate,mission recipient=in,to
upgrade/strengthen/deepen/boost/improve/expand/cement/consolidate obj=@relations recipient=with,between mutual=yes
appoint                obj=ambassador,envoy recipient=to actor_is=kind:actor needs=recipient
name                   obj=ambassador recipient=to actor_is=kind:actor needs=recipient
accredit               obj=ambassador recipient=to
admit                  obj=kind:country recipient=obj
establish              obj=diplomatic recipient=with mutual=yes

[SUPPORT cameo=055 contexts=diplomatic pos=verb actor=subj recipient=to]
apologize/apologise    recipient=to,for actor_is=kind:political
express                obj=regret,remorse,apology recipient=to,for actor_is=kind:political
offer/issue/make       obj=apology recipient=to,iobj
atone                  recipient=for

[SUPPORT cameo=056 pos=verb actor=subj recipient=obj]
forgive                recipient=obj,iobj obj_not=debt actor_is=kind:political recipient_is=kind:political
pardon                 recipient=obj actor_is=kind:political type=RETREAT mode=release cameo=0841

[SUPPORT cameo=057 contexts=diplomatic pos=verb actor=subj recipient=with,between mutual=yes]
sign                   obj=@agreement,letter,document,agreement,statement actor_is=kind:actor
initial                obj=@agreement,document
ratify                 obj=@agreement mutual=no
seal                   obj=@agreement actor_is=kind:actor
formalize/formalise    obj=@agreement,@relations
adhere                 obl=to:@agreement mutual=no
accede                 obl=to:@agreement mutual=no

[SUPPORT pos=noun actor=poss,mod,by,from recipient=for,to,of cameo=051 contexts=diplomatic]
praise                 needs=support
endorsement            recipient=of needs=both
recognition            recipient=of needs=both cameo=054
apology                recipient=to needs=both cameo=055
signing                actor=by,between,poss of=none needs=actor cameo=057
ratification           actor=by,poss of=none needs=actor cameo=057

[SUPPORT pos=adj cameo=051 actor=subj recipient=of]
supportive             recipient=of needs=recipient
appreciative           recipient=of needs=recipient actor_is=kind:political
grateful               recipient=to,for actor_is=kind:political recipient_is=kind:political needs=recipient
