# The small words that the event coder needs to know by what they do.

# who does it in a passive
[agent]
by

# "one of X", "a group of X": X is meant
[of]
of

[between]
between
among

# where something happens
[locative]
in
at
near
outside
inside
within
off
throughout

# where something happens, but as often what it is about ("sanctions on X")
[along]
on
across
along
around
over
into
to
through

# "praised him for resigning": he resigned
[reason]
for

# "buried the dead on Saturday after an attack": what stands behind these happened at another time
[sequel]
after
following
since
over

[infinitive]
to

# nouns that stand for a part or a number of those named behind "of"
[part]
group
string
host
array
number
several
handful
dozen
dozens
hundred
hundreds
thousand
thousands
score
scores
million
millions
member
members
band
team
crowd
part
half
third
quarter
majority
pair
couple
series
contingent
delegation
dozens
patch
deployment
unit
element
total
some
most
many
all
one
two
both
leader
leaders
side
sides
inhabitant
crew
supporter
supporters
resident
lot
wave
column
convoy
rest
day
days
week
weeks
month
round
wave
spate
barrage
volley
salvo

# nouns that say little themselves: the word before them is what is meant ("mediation efforts", "terrorist activities")
[hollow]
effort
efforts
activity
activities
process
mission
programme
program
work
campaign
measure
move
bid
operation
operations
force
attempt
session
decision
offer

# How a form may come from a verb's lemma, for verbs that the lemmatizer has not met. In order of trial; lemmas are only those of frames.
[ending]
ied                    stem=y
ed
ed                     stem=e
ed                     doubled=yes
ing
ing                    stem=e
ing                    doubled=yes
ies                    stem=y
es
s

# Irregular forms of triggers, for a lemmatizer that has not met them. sure: a word that is always this verb, whatever its tag.
[form]
withdrew               lemma=withdraw sure=yes
withdrawn              lemma=withdraw sure=yes
froze                  lemma=freeze sure=yes
frozen                 lemma=freeze
broke                  lemma=break
broken                 lemma=break
shot                   lemma=shoot
fought                 lemma=fight sure=yes
struck                 lemma=strike
swore                  lemma=swear sure=yes
sworn                  lemma=swear
sought                 lemma=seek sure=yes
held                   lemma=hold
met                    lemma=meet
gave                   lemma=give sure=yes
given                  lemma=give
took                   lemma=take sure=yes
taken                  lemma=take
spoke                  lemma=speak
spoken                 lemma=speak
flew                   lemma=fly sure=yes
flown                  lemma=fly sure=yes
forgave                lemma=forgive sure=yes
overthrew              lemma=overthrow sure=yes
overthrown             lemma=overthrow sure=yes
overran                lemma=overrun sure=yes
retook                 lemma=retake sure=yes
retaken                lemma=retake sure=yes
stole                  lemma=steal sure=yes
stolen                 lemma=steal
sank                   lemma=sink sure=yes
sunk                   lemma=sink
undertook              lemma=undertake sure=yes
undertaken             lemma=undertake sure=yes
withheld               lemma=withhold sure=yes
forbade                lemma=forbid sure=yes
forbidden              lemma=forbid
fled                   lemma=flee sure=yes
beaten                 lemma=beat
slew                   lemma=slay
slain                  lemma=slay
threw                  lemma=throw sure=yes
thrown                 lemma=throw sure=yes
risen                  lemma=rise
began                  lemma=begin sure=yes
begun                  lemma=begin
blew                   lemma=blow sure=yes
blown                  lemma=blow sure=yes
drove                  lemma=drive
driven                 lemma=drive
tore                   lemma=tear sure=yes
torn                   lemma=tear
lent                   lemma=lend
fed                    lemma=feed
dealt                  lemma=deal
hung                   lemma=hang
drew                   lemma=draw sure=yes
drawn                  lemma=draw
laid                   lemma=lay
dug                    lemma=dig sure=yes
arose                  lemma=arise sure=yes
swept                  lemma=sweep
sent                   lemma=send
sold                   lemma=sell sure=yes
upheld                 lemma=uphold sure=yes
pled                   lemma=plead sure=yes
reneged                lemma=renege
overturned             lemma=overturn
foresaw                lemma=foresee sure=yes
forsook                lemma=forsake sure=yes
shrank                 lemma=shrink sure=yes
sprang                 lemma=spring
clung                  lemma=cling sure=yes
hidden                 lemma=hide
chosen                 lemma=choose
stricken               lemma=strike
bade                   lemma=bid
reelected              lemma=reelect
recalled               lemma=recall
