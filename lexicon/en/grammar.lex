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
on
off
across
throughout

[infinitive]
to

# nouns that stand for a part or a number of those named behind "of"
[part]
group
number
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
