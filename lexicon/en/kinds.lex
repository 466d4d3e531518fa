# What a frame's kind:official and the like mean, as sectors (src/knowledge/sectors.def). "state" means a country named without a sector.

[political]
state
GOV
MIL
COP
SPY
JUD
LEG
LAB
PTY
OPP
REB
UAF
IGO
NGO
NGM
ELI
REF
REL

[official]
state
GOV
MIL
COP
SPY
JUD
LEG
IGO
PTY
ELI

[armed]
MIL
COP
REB
UAF
CRM

[politician]
PTY
LEG
ELI

[igo]
IGO

[ngo]
NGO
NGM
HLH
REL
ENV

[crowd]
CVL
OPP
EDU
HLH
LAB
REF
AGR
SET
REL

# Actors of these sectors alone make no event: business between firms, medicine, science.
[private]
BUS
HLH
EDU
AGR

# Who is of the place where something happens to them, unless more is told.
[local]
CVL
COP
LAB
AGR
EDU
HLH
MED
REL
OPP
LEG
CRM
