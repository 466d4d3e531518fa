# How news says that somebody says something. The section is the kind of reporting; pos: verb (by lemma), noun, or phrase.
#   say       says it outright                       announce   makes it known, officially
#   write     in writing                             ask        asks it
#   respond   says it in answer to somebody          confirm    says that it is so
#   deny      says that it is not so                 claim      says so, and the writer does not vouch for it
#   accuse    says it against somebody               demand     says that it should be
#   predict   says that it will be                   show       a document or picture says it
#   believe   thinks it                              perceive   hears or sees it

[say pos=verb]
say
tell
add
note
state
remark
comment
explain
observe
recall
recount
relate
mention
stress
emphasise
emphasize
underline
underscore
reiterate
repeat
continue
conclude
describe
elaborate
joke
quip
muse
mutter
murmur
whisper
shout
cry
yell
scream
exclaim
declare
speak
talk
testify
swear
lament
complain
regret
boast
brag
gush
argue
contend
maintain
insist
assert
affirm
warn
caution
vow
pledge
promise
threaten
acknowledge
concede
admit
confess
indicate
hint
imply
signal
suggest
propose
advise
recommend
inform
brief
notify
remind
assure
reassure
convey
voice
express
quote
cite
agree
disagree
object
protest
plead
echo
opine
reason
reflect
summarise
summarize
point

[announce pos=verb]
announce
report
proclaim
reveal
disclose
rule
decree
estimate
calculate
find
determine

[write pos=verb]
write
tweet
post
blog
email
text
editorialise
editorialize

[ask pos=verb]
ask
inquire
enquire
wonder
question
query

[respond pos=verb]
answer
reply
respond
retort
counter
rejoin
interject

[confirm pos=verb]
confirm
verify
corroborate
reaffirm

[deny pos=verb]
deny
refute
rebut
dismiss
dispute
reject
contest
repudiate
disavow

[claim pos=verb]
claim
allege
purport
profess
speculate
theorise
theorize

[accuse pos=verb]
accuse
blame
charge
criticise
criticize
denounce
condemn
deplore
slam
decry
fault

[demand pos=verb]
demand
urge
call
appeal
request
order
instruct
beg
implore
exhort

[predict pos=verb]
predict
forecast
project
foresee
prophesy
anticipate

[show pos=verb]
show
read

[believe pos=verb]
believe
think
feel
know
suspect
fear
hope
expect
consider
doubt
assume
suppose
guess
reckon
realise
realize
worry
imagine
understand
presume

[perceive pos=verb]
hear
learn
gather

[say pos=noun]
statement
comment
remark
interview
speech
address
testimony
account
word
words
briefing
news conference
press conference
message
warning
assertion
contention
admission
argument
explanation
suggestion
assurance
quote

[announce pos=noun]
announcement
communique
communiqué
report
declaration
news release
press release
bulletin
disclosure
revelation
ruling
decree
finding
findings
estimate

[write pos=noun]
letter
tweet
post
email
article
editorial
op-ed
column
memo
memoir
book
paper
cable

[claim pos=noun]
claim
allegation
rumour
rumor
speculation

[accuse pos=noun]
accusation
charge
complaint
criticism

[deny pos=noun]
denial

[confirm pos=noun]
confirmation

[demand pos=noun]
demand
call
appeal
request

[predict pos=noun]
prediction
forecast

[show pos=noun]
poll
survey
study
document
transcript
footage
video
data
figures

[believe pos=noun]
belief
view
opinion
conviction
suspicion
hope
fear
feeling
thought

[say pos=phrase]
according to
in the words of
in the view of
in the opinion of
as told by
quoted by
told by
point out
go on
make clear
spell out
speak out
lay out
set out
in a statement
on condition of anonymity

[announce pos=phrase]
reported by
as reported by
announced by

[claim pos=phrase]
allegedly
reportedly
purportedly
supposedly
