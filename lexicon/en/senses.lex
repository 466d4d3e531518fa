# Words that news uses for one happening, a line each: a verb and its noun where they do not begin alike, and words that may stand for
# one another. Lemmas in small letters. A word on several lines has all of their senses. That two words stand on one line does not make
# two tellings one: it counts as one sign among others (models/telling.tsv).

# dying, killing, harm
die died death dead decease pass perish demise
kill murder slay slew slain killing homicide slaying assassinate assassination massacre
kill die death dead casualty fatality toll
shoot shot shooting gunfire gun fire
injure wound hurt injury
attack assault raid strike struck offensive
bomb bombing explode explosion blast detonate
stab stabbing knife
suicide hang hanging
victim kill

# crime and law
arrest detain apprehend custody capture nab detention
charge indict indictment accuse
sentence jail imprison prison term
try trial
convict conviction guilty find
acquit acquittal clear innocent
sue lawsuit suit litigation
plead plea
appear appearance court
rob robbery heist hold-up
steal theft stolen rob robbery heist
hijack hijacking seize
kidnap kidnapping abduct abduction
escape flee break jailbreak
search hunt manhunt
investigate investigation probe inquiry
testify testimony
rule ruling verdict decision judgment decide
ban prohibit outlaw bar
leak disclose reveal disclosure

# nature, accidents
earthquake quake tremor temblor jolt shake shock
flood flooding inundate
fire blaze burn
crash collide collision accident
damage destroy destruction devastate wreck
collapse fall
sink capsize
rescue save
evacuate evacuation
storm hurricane cyclone typhoon

# posts, elections, meetings
resign resignation quit step depart leave departure
fire dismiss sack dismissal oust ouster
appoint name appointment choose select choice pick selection nominate nomination
replace succeed successor replacement take
elect election vote poll
win victory triumph beat defeat
lose loss defeat
meet met meeting talk summit conference
visit trip travel tour
agree agreement deal pact accord
announce announcement say statement unveil
report say tell
hire recruit join
retire retirement
lead leader head
swear inaugurate inauguration

# business
buy purchase acquire acquisition takeover buyout
sell sale
merge merger
launch unveil release introduce debut introduction
offer bid
pay payment
cost price
rise increase climb gain
fall drop decline decrease
lay layoff cut
invest investment
patch fix update repair
deal contract
settle settlement
begin start open launch commence
end finish close conclude conclusion
approve approval
reject refuse turn rejection refusal

# sports and shows
play game match
fight fought bout beat
score goal
trade swap
sign signing
injure hurt sideline
miss absence absent out
knock knockout
suspend suspension
host emcee
award prize win honour honor
nominate nomination
perform performance
star role play cast
premiere debut air

# people
marry wed wedding marriage
divorce split separate
birth bear born
enter check admit
treat treatment rehab
hospitalize hospital
think thought believe
give gift donate donation
fly flight
know knowledge
speak speech address
protest demonstrate demonstration rally march riot
strike struck walkout stoppage
clash fight violence
warn warning
help aid assist assistance
ask request
call urge appeal
deny denial
threaten threat
promise pledge vow
seize capture intercept stop
board storm
release free
hit strike
send sent deploy dispatch
cut sever cable
