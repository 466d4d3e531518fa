# Words that put an event into one of PLOVER's contexts, wherever they stand in its sentence. Lemmas; two words stand beside each other.

[military]
troop
troops
army
soldier
navy
missile
warplane
airstrike
battalion
militia
military
defence
defense

[intelligence]
intelligence
spy
espionage
surveillance
wiretap

[executive]
cabinet
presidency

[legislative]
parliament
congress
senate
lawmaker
legislator
legislature
legislation

[election]
election
vote
voter
ballot
referendum
poll
candidate
runoff
electoral

[political_institutions]
constitution
constitutional
decentralization
decentralisation

[pro_democracy]
pro-democracy
democratization
democratisation

[pro_autocracy]
coup
junta
dictatorship

[economic]
economy
economic
trade
export
import
tariff
investment
loan
debt
budget
currency
bank
finance
subsidy
oil

[legal]
court
judge
trial
prosecutor
lawsuit
indictment
verdict
tribunal
warrant

[reparations]
reparation
reparations
compensation

[human_rights]
human rights
torture
genocide
atrocity
war crime

[rights_freedoms]
freedom
censorship
civil rights
free speech

[repression]
repression
crackdown
dissident
political prisoner

[human_security]
humanitarian
famine
food aid
relief
displaced

[gender]
gender
feminist
abortion
rape
women's

[lgbt]
gay
lesbian
lgbt
transgender
homosexual
same-sex

[religion_ethnicity]
ethnic
religious
muslim
moslem
christian
jewish
hindu
buddhist
shiite
sunni
mosque
church
temple
sectarian

[inequality]
inequality
poverty
caste

[diplomatic]
diplomatic
diplomat
ambassador
embassy
envoy
consulate

[territory]
border
territory
territorial
annexation
sovereignty
secession
disputed

[peacekeeping]
peacekeeper
peacekeeping
peace-keeping

[health]
epidemic
pandemic
vaccine
ebola
covid
hospital
virus

[asylum]
asylum
refugee

[migration]
migrant
migration
immigrant
immigration
deportation

[disasters]
earthquake
flood
hurricane
drought
tsunami
cyclone
disaster

[natural_resource]
mineral
gas field
pipeline
mining
fishery
fishing

[environment]
environment
environmental
climate
emission
pollution

[technology]
internet
technology
satellite

[terrorism]
terrorist
terrorism
terror
al-qaeda
jihadist
suicide bomber
suicide bombing

[cbrn]
nuclear
uranium
plutonium
chemical weapon
biological weapon
anthrax

[cyber]
hacker
cyber
cyberattack
malware

[misinformation]
disinformation
misinformation
propaganda
fake news

[crime]
murder
robbery
gang
kidnap
kidnapping
criminal
homicide

[corruption]
corruption
bribe
bribery
graft
embezzlement
kickback

[illegal_drugs]
drug
cocaine
heroin
narcotic
cartel

[trafficking]
trafficking
smuggling
smuggler
trafficker
