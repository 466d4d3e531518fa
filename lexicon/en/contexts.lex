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
artillery
infantry
gunboat
warship
fighter jet
armed forces
air force
brigade
regiment
commander
frontline
front line
ceasefire
cease-fire
truce
armistice
offensive
battlefield
combat
drone
shelling
mortar
garrison
barracks
warplanes
general staff
mobilization
mobilisation
conscript
conscription
rebel
guerrilla
insurgent
insurgency

[intelligence]
intelligence
spy
espionage
surveillance
wiretap
spy agency
secret service
intelligence service
mole
eavesdropping
wiretapping
double agent

[executive]
cabinet
presidency
executive order
decree

[legislative]
parliament
congress
senate
lawmaker
legislator
legislature
legislation
parliamentary
bundestag
knesset
duma
lok sabha
majlis
deputies
upper house
lower house
filibuster
quorum

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
electorate
turnout
run-off
polling
by-election
landslide
ballots
election commission
electoral commission
constituency
elect
re-election

[political_institutions]
constitution
constitutional
decentralization
decentralisation
federalism
devolution
power-sharing
constituent assembly
coalition government
term limit
term limits
autonomy
reshuffle
no-confidence
confidence vote
supreme court
constitutional court

[pro_democracy]
pro-democracy
democratization
democratisation
democracy
democratic reform
democratic transition
multiparty
multi-party
civilian rule
free elections

[pro_autocracy]
coup
junta
dictatorship
putsch
strongman
autocrat
autocratic
authoritarian
dictator
military rule
emergency rule
martial law
one-party
military government
mutiny

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
inflation
austerity
bailout
central bank
imf
world bank
deficit
wage
tax
unemployment
lender
aid package
free trade
embargo
exporter

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
prosecution
lawyer
jury
convict
conviction
acquit
acquittal
bail
arraignment
plea
plaintiff
defendant
extradition
extradite
courtroom
appeals court
arrest warrant
pretrial
tribunals

[reparations]
reparation
reparations
compensation
restitution
compensate
indemnity
war damages

[human_rights]
human rights
torture
genocide
atrocity
war crime
atrocities
torturing
extrajudicial
disappearance
mass grave
war crimes
crimes against
ethnic cleansing
human-rights
amnesty international
enforced disappearance
abuses

[rights_freedoms]
freedom
censorship
civil rights
free speech
press freedom
religious freedom
freedom of
civil liberty
civil liberties
right to
censor
censored
free press
protester
protest
demonstrator
demonstration
voting rights
assembly ban

[repression]
repression
crackdown
dissident
political prisoner
dissent
political prisoners
persecution
jailed journalist
exile
clampdown
secret police
opposition activist
house arrest
curfew

[human_security]
humanitarian
famine
food aid
relief
displaced
malnutrition
starvation
relief agency
displacement
displaced people
relief supplies
aid convoy
aid worker
safe haven
evacuation
evacuee
internally displaced
food shortage

[gender]
gender
feminist
abortion
rape
women's
gender-based
femicide
domestic violence
sexual violence
sexual harassment
woman's
misogyny
suffrage

[lgbt]
gay
lesbian
lgbt
transgender
homosexual
same-sex
lgbtq
lgbti
homosexuality
gays
lesbians
pride parade
transgender people

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
ethnicity
minority
imam
bishop
priest
cleric
pope
vatican
catholic
protestant
orthodox
shia
shi'ite
alawite
druze
kurd
kurdish
tamil
rohingya
uighur
uyghur
roma
tribe
tribal
hijab
blasphemy
antisemitism
anti-semitism
islamist
communal violence
monk
tutsi
hutu
pashtun
hazara
yazidi
copt
coptic

[inequality]
inequality
poverty
caste
dalit
landless
slum
minimum wage
segregation
apartheid
land reform

[diplomatic]
diplomatic
diplomat
ambassador
embassy
envoy
consulate
summit
treaty
accord
foreign minister
foreign ministry
bilateral
diplomacy
peace talks
negotiation
negotiator
mediator
mediation
united nations
security council
chargé d'affaires
consul
attaché
communiqué
secretary-general
memorandum of
delegation
detente

[territory]
border
territory
territorial
annexation
sovereignty
secession
disputed
frontier
annex
secede
secessionist
separatist
occupied
disputed island
enclave
buffer zone
demarcation
territorial waters
occupation
breakaway
independence
airspace
line of

[peacekeeping]
peacekeeper
peacekeeping
peace-keeping
blue helmet
blue helmets
peacekeepers
buffer force
ceasefire monitor
stabilisation force
stabilization force
monitoring mission
observer mission

[health]
epidemic
pandemic
vaccine
ebola
covid
hospital
virus
cholera
measles
polio
vaccination
vaccinate
outbreak
quarantine
nurse
clinic
malaria
hiv
aids
coronavirus
covid-19
health minister
health ministry
disease
influenza
tuberculosis
dengue

[asylum]
asylum
refugee
refugees
asylum-seeker
asylum seeker
refugee camp
exile
resettlement
unhcr

[migration]
migrant
migration
immigrant
immigration
deportation
migrants
border crossing
deport
deportee
visa
undocumented
repatriation
emigrant
guest worker

[disasters]
earthquake
flood
hurricane
drought
tsunami
cyclone
disaster
quake
landslide
mudslide
volcano
eruption
typhoon
wildfire
flooding
aftershock
monsoon
famine
avalanche
tornado
disaster relief

[natural_resource]
mineral
gas field
pipeline
mining
fishery
fishing
oil
gasoline
crude
refinery
diamond
gold mine
timber
logging
water rights
copper
cobalt
lithium
coal
mine
miner
ore
fisherman
fishermen
trawler
oilfield
drilling
reservoir

[environment]
environment
environmental
climate
emission
pollution
deforestation
conservation
greenhouse
global warming
oil spill
rainforest
toxic
whaling
wildlife
carbon
poacher
poaching
biodiversity
nature reserve

[technology]
internet
technology
satellite
rocket launch
software
broadband
telecommunication
telecommunications
5g
artificial intelligence
semiconductor
social media
spacecraft
space station

[terrorism]
terrorist
terrorism
terror
al-qaeda
jihadist
suicide bomber
suicide bombing
suicide attack
suicide vest
car bomb
islamic state
isis
isil
boko haram
al-shabaab
al-qaida
extremist
extremism
bomb plot
bombing
militant
hijacker
jihad
taliban
hezbollah
hamas

[cbrn]
nuclear
uranium
plutonium
chemical weapon
biological weapon
anthrax
nerve gas
nerve agent
sarin
novichok
polonium
chlorine gas
mustard gas
centrifuge
enrichment
warhead
iaea
chemical attack
radioactive
atomic
ricin
nonproliferation
non-proliferation
weapons-grade

[cyber]
hacker
cyber
cyberattack
malware
hack
hacking
ransomware
phishing
cyber-attack
cybersecurity
data breach
spyware
hackers
denial-of-service

[misinformation]
disinformation
misinformation
propaganda
fake news
fake-news
hoax
troll farm
deepfake
rumour
rumor
conspiracy theory
falsehood

[crime]
murder
robbery
gang
kidnap
kidnapping
criminal
homicide
theft
rape
rapist
burglary
fraud
kidnapper
smuggling
thief
killer
mafia
organised crime
organized crime
arson
mugging
stab
stabbing
gunman
extortion
pirate
piracy
blackmail
suspect
manslaughter
racketeering

[corruption]
corruption
bribe
bribery
graft
embezzlement
kickback
corrupt
embezzle
anti-corruption
anti-graft
money laundering
money-laundering
nepotism
slush fund
vote-buying
misuse of
bribes
cronyism

[illegal_drugs]
drug
cocaine
heroin
narcotic
cartel
drugs
methamphetamine
opium
cannabis
marijuana
drug trafficker
drug lord
narcotics
fentanyl
coca
drug smuggler
kingpin

[trafficking]
trafficking
smuggling
smuggler
trafficker
smugglers
human trafficking
contraband
people smuggling
people-smuggling
sex trafficking
arms trafficking
gun-running
ivory
forced labour
slavery
