# Words that decide whether an act is told as done. Lemmas.

# "will", "would": it lies ahead
[future]
will
wo
shall
would
'll
'd

[possible]
may
might
could
can

# "must", "should": X says that Y must do it
[obligation]
must
should
ought

# "has to", "needs to" with the act as their complement
[obliged]
have
need

[negation]
not
n't
never
no
neither
nor
without
hardly
barely
nobody
none

# behind a negation these make it none: "not only"
[emphasis]
only
just
merely
simply
least

# subordinators
[condition]
if
unless
provided
until
whether

[unless]
if
unless
until

# Words beside an act that leave it open.
[doubt]
allegedly
reportedly
possibly
perhaps
apparently
supposedly
purportedly
probably

[doubt-adjective]
alleged
possible
potential
supposed
suspected
purported
threatened
planned
proposed
future
imminent
further
would-be
attempted

# Adjectives that put a nominal act in the past or future.
[planned-adjective]
due
planned
proposed
upcoming
forthcoming
scheduled
future
impending

# "the law lets the police hold suspects": what somebody is free to do
[permission]
let

# before what did not happen: "rather than arresting them", "instead of an attack"
[instead]
rather
instead

# "any attack": none that happened; not "another attack"
[whichever]
any
whatever
whichever
