# How acts combine. The first sections hold words that carry another act: the act that stands in one of their "act" slots is what is told.
#   carry   it happens, and the carrier's subject does it ("launched an attack", "began to withdraw")
#   plan    it is planned           hope   it is possible          negate  it does not happen
#   try     it is tried: told as done, with nothing yet to count ("attempted to kill three")
#   stop    it ends: what that makes of it stands below under [within outer=stop]

[carry pos=verb act=obj,xcomp actor=subj]
begin                  act=xcomp,obj
start                  act=xcomp,obj
continue               act=xcomp,obj,with
keep                   act=xcomp
resume                 act=obj,xcomp
renew                  act=obj
restart                act=obj
reopen                 act=obj
launch                 act=obj
hold                   act=obj
conduct                act=obj
carry out              act=obj
carry on               act=obj,with
stage                  act=obj
mount                  act=obj
wage                   act=obj
undertake              act=obj
perform                act=obj
commit                 act=obj
perpetrate             act=obj
make                   act=obj
take                   act=obj
give                   act=obj
offer                  act=obj
pay                    act=obj
issue                  act=obj
have                   act=obj
lead                   act=obj
join                   act=obj,in
engage                 act=in
participate            act=in
complete               act=obj
finish                 act=obj,xcomp
speed                  act=obj
speed up               act=obj
accelerate             act=obj
step up                act=obj
intensify              act=obj
escalate               act=obj
expand                 act=obj
extend                 act=obj
increase               act=obj
open                   act=obj
press                  act=with
proceed                act=xcomp,with
go ahead               act=with
push ahead             act=with
push on                act=with
manage                 act=xcomp
help                   act=xcomp
dare                   act=xcomp
move                   act=xcomp
vote                   act=xcomp,advcl
act                    act=xcomp
proceed                act=xcomp
happen                 act=xcomp
resort                 act=to
return                 act=to
turn                   act=to
announce               act=obj
confirm                act=obj,ccomp
declare                act=obj
impose                 act=obj
order                  act=obj
provide                act=obj
receive                act=obj actor=none
get                    act=obj
suffer                 act=obj actor=none
face                   act=obj actor=none
survive                act=obj actor=none
escape                 act=obj,from actor=none
witness                act=obj actor=none
see                    act=obj actor=none
use                    act=obj
execute                act=obj
implement              act=obj
pursue                 act=obj
initiate               act=obj
trigger                act=obj actor=none
spark                  act=obj actor=none
provoke                act=obj actor=none
prompt                 act=obj actor=none
cause                  act=obj actor=none
lead                   act=to actor=none
result                 act=in actor=none
set off                act=obj actor=none
force                  act=obj,xcomp
compel/oblige          act=xcomp
seem                   act=xcomp
appear                 act=xcomp
prove                  act=xcomp
remain                 act=obj
end up                 act=xcomp
be                     act=xcomp
erupt                  act=subj actor=none
break out              act=subj actor=none
occur                  act=subj actor=none
take place             act=subj actor=none
happen                 act=subj actor=none
rage                   act=subj actor=none
flare                  act=subj actor=none
flare up               act=subj actor=none
follow                 act=subj,obj actor=none
continue               act=subj actor=none
begin/start/resume     act=subj actor=none
end/stop/finish/subside act=subj actor=none
spread                 act=subj actor=none
escalate               act=subj actor=none
progress/proceed/drag  act=subj actor=none
intensify              act=subj actor=none
bring                  act=obj
lodge                  act=obj
file                   act=obj
enter                  act=into,obj
claim responsibility   act=for
claim                  act=obj act_is=ASSAULT
claim                  act=xcomp act_is=ASSAULT,COERCE

[carry pos=adj act=xcomp actor=subj]
guilty                 act=of,acl,advcl
able
quick
first
last

[carry pos=noun act=acl,of,at]
series                 act=of
spate                  act=of
wave                   act=of
string                 act=of
round                  act=of
number                 act=of
hour/day/week/month/night act=of
campaign               act=of
act                    act=of
step                   act=acl,of
measure                act=acl,of
action                 act=acl
move                   act=acl
drive                  act=acl
bid                    act=acl
effort                 act=acl
responsibility         act=for

# Tried: it is told as done, but nothing came of it that could be counted.

[try pos=verb act=xcomp actor=subj]
try
attempt                act=xcomp,obj
seek

[try pos=noun act=acl,at,of]
attempt

[plan pos=verb act=xcomp,obj,ccomp]
look forward           act=to
plan                   act=xcomp,obj,on
intend                 act=xcomp
decide                 act=xcomp,ccomp
resolve                act=xcomp
aim                    act=xcomp
prepare                act=xcomp,for,obj
expect                 act=xcomp,obj,ccomp
schedule               act=xcomp,obj
propose                act=xcomp,obj
arrange                act=xcomp,obj
opt                    act=xcomp
choose                 act=xcomp
want                   act=xcomp
wish                   act=xcomp
determine              act=xcomp
set                    act=xcomp
plot                   act=xcomp,obj
conspire               act=xcomp
ready                  act=xcomp
mull                   act=obj,xcomp
consider               act=obj,xcomp
weigh                  act=obj,xcomp
contemplate            act=obj,xcomp
discuss                act=obj,xcomp
debate                 act=obj,xcomp
look                   act=xcomp
due                    act=xcomp

[plan pos=adj act=xcomp,for]
due
likely                 act=xcomp
set
ready
bound
scheduled
determined
eager
poised
prepared

[plan pos=noun act=acl,for,of,ccomp]
plan
decision
intention
preparation
plot
bid
effort
proposal
programme
program

[hope pos=verb act=xcomp,ccomp,obj,for]
hope
fear
believe
think
suggest                act=ccomp
predict
expect                 act=ccomp
warn                   act=of,ccomp
risk                   act=xcomp,obj
rumour
rumor
speculate
imagine
assume
doubt

talk                   act=about,of
speak                  act=about,of
dream                  act=of

[hope pos=noun act=acl,ccomp,of,for]
idea
claim                  act=acl,ccomp
allegation             act=acl,ccomp
notion
suggestion             act=acl,ccomp
possibility
chance
prospect
hope
fear
risk
danger
likelihood
speculation
rumour
rumor
talk                   act=of

[negate pos=verb act=xcomp,obj,from]
fail                   act=xcomp
avoid                  act=xcomp,obj
avert                  act=obj
prevent                act=obj,from
foil                   act=obj
thwart                 act=obj
refrain                act=from
stop short             act=of
abstain                act=from

[stop pos=verb act=obj,xcomp,from]
halt
stop                   act=xcomp,obj
end                    act=obj
cease                  act=obj,xcomp
suspend                act=obj
cancel                 act=obj
freeze                 act=obj
discontinue            act=obj
terminate              act=obj
interrupt              act=obj
call off               act=obj
break off              act=obj
cut off                act=obj
cut                    act=obj
quit                   act=xcomp
scrap                  act=obj
abandon                act=obj
drop                   act=obj
lift                   act=obj
withdraw               act=obj
give up                act=obj,xcomp
wind down              act=obj
scale back             act=obj
scale down             act=obj
reduce                 act=obj
postpone               act=obj

# What becomes of an act inside another.

[within outer=stop]
AID                    becomes=SANCTION mode=discontinue cameo=162
COOPERATE              becomes=SANCTION mode=discontinue cameo=160
CONSULT                becomes=SANCTION mode=withdraw cameo=164
SUPPORT                becomes=SANCTION mode=withdraw cameo=161
ASSAULT                becomes=RETREAT cameo=087 contexts=military
MOBILIZE               becomes=RETREAT mode=withdraw cameo=087 contexts=military
COERCE                 becomes=RETREAT cameo=085
PROTEST                becomes=CONCEDE cameo=082
REQUEST                becomes=CONCEDE cameo=080
THREATEN               becomes=CONCEDE cameo=080
ACCUSE                 becomes=CONCEDE cameo=080
RETREAT                becomes=REJECT cameo=124 mode=change

[within outer=AGREE]
AID                    cameo=033
COOPERATE              cameo=031
CONSULT                cameo=036 contexts=diplomatic
SUPPORT                cameo=032 contexts=diplomatic
CONCEDE                cameo=034
RETREAT                cameo=035
SANCTION               becomes=hostile
COERCE                 becomes=hostile
ASSAULT                becomes=hostile
MOBILIZE               cameo=03
ACCUSE                 cameo=03
PROTEST                becomes=hostile
REJECT                 becomes=hostile
THREATEN               becomes=hostile

# "will provide", "would release": a promise; "will attack unless": a threat.
[within outer=future]
AID                    becomes=AGREE cameo=033
RETREAT                becomes=AGREE cameo=035
CONCEDE                becomes=AGREE cameo=034

[within outer=condition]
CONSULT                becomes=AGREE cameo=036
AID                    becomes=AGREE cameo=033
COOPERATE              becomes=AGREE cameo=031
RETREAT                becomes=AGREE cameo=035
CONCEDE                becomes=AGREE cameo=034
SANCTION               becomes=THREATEN mode=relations cameo=131
COERCE                 becomes=THREATEN mode=restrict cameo=132
ASSAULT                becomes=THREATEN mode=violence cameo=138
MOBILIZE               becomes=THREATEN mode=violence cameo=138
PROTEST                becomes=THREATEN mode=restrict cameo=133
REJECT                 becomes=THREATEN cameo=130

[within outer=REQUEST]
AID                    mode=assist cameo=103
COOPERATE              mode=assist cameo=101
SUPPORT                mode=assist cameo=102
SANCTION               mode=assist cameo=102
CONSULT                mode=meet cameo=106
AGREE                  mode=meet cameo=107
RETREAT                mode=yield cameo=105
CONCEDE                mode=yield cameo=105
COERCE                 mode=change cameo=104
ACCUSE                 mode=change cameo=104
ASSAULT                mode=assist cameo=1012
MOBILIZE               mode=assist cameo=1012
PROTEST                mode=change cameo=104
other                  mode=change cameo=104

[within outer=REJECT]
AID                    mode=assist cameo=122
COOPERATE              mode=assist cameo=121
SUPPORT                mode=assist cameo=121
CONSULT                mode=meet cameo=125
AGREE                  mode=meet cameo=127
REQUEST                mode=change cameo=123
RETREAT                mode=yield cameo=124
CONCEDE                mode=yield cameo=124

[within outer=THREATEN]
ASSAULT                mode=violence cameo=138
MOBILIZE               mode=violence cameo=138
SANCTION               mode=relations cameo=131
COERCE                 mode=restrict cameo=132
PROTEST                mode=restrict cameo=133
REJECT                 mode=relations cameo=131
ACCUSE                 mode=arrest cameo=132
RETREAT                mode=relations cameo=136

[within outer=ACCUSE]
ASSAULT                mode=allege cameo=1123 contexts=human_rights
COERCE                 mode=allege cameo=1122 contexts=human_rights
MOBILIZE               cameo=1123
