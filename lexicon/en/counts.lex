# Numbers in words beside victims, prisoners, protesters.

# words before a number
[least]
at least
more than
over
no fewer than
upwards of

[most]
up to
at most
fewer than
less than
nearly
almost
no more than

# between two numbers: "10 to 15"
[range]
to
or
-
–

# nouns of quantity: at least this many
[quantity]
tens                   min=20
dozens                 min=24
scores                 min=40
hundreds               min=200
thousands              min=2000
million                times=1000000
millions               min=2000000
dozen                  times=12
score                  times=20
hundred                times=100
thousand               times=1000

[number]
a                      value=1
an                     value=1
one                    value=1
two                    value=2
three                  value=3
four                   value=4
five                   value=5
six                    value=6
seven                  value=7
eight                  value=8
nine                   value=9
ten                    value=10
eleven                 value=11
twelve                 value=12
thirteen               value=13
fourteen               value=14
fifteen                value=15
sixteen                value=16
seventeen              value=17
eighteen               value=18
nineteen               value=19
twenty                 value=20
thirty                 value=30
forty                  value=40
fifty                  value=50
sixty                  value=60
seventy                value=70
eighty                 value=80
ninety                 value=90
