# Small words that the import of older coders' dictionaries has to know (dateline lexicon import).

[particle]
# behind a verb they are part of it
aback
about
across
ahead
along
apart
aside
away
back
by
down
forth
forward
in
off
on
out
over
short
through
together
under
up

[preposition]
# with what stands behind them they are a phrase beside the verb
about
above
across
after
against
along
alongside
among
around
as
at
before
behind
below
beneath
beside
between
beyond
by
despite
during
for
from
in
inside
into
near
of
off
on
onto
outside
over
through
throughout
to
toward
towards
under
until
upon
with
within
without

[skip]
# they say nothing of what is meant
a
an
its
the
their

[negation]
# the frames leave it to status
no
not
never
won't
cannot

[small]
# within names they are written small
a
al
an
and
at
by
d
da
das
de
del
der
di
do
dos
du
e
el
en
et
for
ibn
in
l
la
le
les
of
on
or
the
to
van
von
with
y

[recipient]
# where the one acted on may stand, the likeliest first
obj
with
against
on
to
at
for
from

[reversed]
# where the one acting may stand when the subject is acted on
from
by
with
