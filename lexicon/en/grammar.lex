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
