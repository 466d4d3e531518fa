# Common nouns for those who act, and for those acted on. The section is their sector (src/knowledge/sectors.def; "none" tells none).
# mostly: the country that it is of where nothing else tells. name: the group where it is not the phrase itself. Phrases in small letters match in any case, and in the plural. pos=noun: only where the word is a noun ("the poor", not "poor people").

[GOV]
military government
bureau pos=noun
government
national government
central government
federal government
state government
local government
provincial government
regional government
coalition government
caretaker government
interim government
transitional government
provisional government
unity government
national unity government name="unity government"
government of national unity name="unity government"
minority government
civilian government
military-backed government
government in exile
puppet government
cabinet
war cabinet
security cabinet
inner cabinet
shadow cabinet
council of ministers name=cabinet
administration
regime
authority
authorities
local authorities
provincial authorities
civil authorities
municipal authorities
electoral authorities
customs authorities
immigration authorities
health authorities
tax authorities
occupation authorities
leadership
political leadership
national leadership
presidency
premiership
monarchy
royal family
palace pos=noun
presidential palace
presidential office
president's office name="presidential office"
prime minister's office
office of the president name="presidential office"
office of the prime minister name="prime minister's office"
chancellery
ministry
government ministry
foreign ministry
ministry of foreign affairs name="foreign ministry"
foreign affairs ministry name="foreign ministry"
external affairs ministry name="foreign ministry"
ministry of external affairs name="foreign ministry"
foreign office name="foreign ministry"
interior ministry
ministry of the interior name="interior ministry"
ministry of interior name="interior ministry"
home ministry name="interior ministry"
home affairs ministry name="interior ministry"
ministry of home affairs name="interior ministry"
internal affairs ministry name="interior ministry"
finance ministry
ministry of finance name="finance ministry"
treasury
economy ministry
economics ministry
trade ministry
ministry of trade name="trade ministry"
commerce ministry
ministry of commerce name="commerce ministry"
commerce department
industry ministry
energy ministry
oil ministry
petroleum ministry
transport ministry
ministry of transport name="transport ministry"
health ministry
ministry of health name="health ministry"
health department
education ministry
ministry of education name="education ministry"
culture ministry
information ministry
ministry of information name="information ministry"
communications ministry
agriculture ministry
ministry of agriculture name="agriculture ministry"
environment ministry
labour ministry
labor ministry
tourism ministry
religious affairs ministry
planning ministry
immigration ministry
justice ministry
ministry of justice name="justice ministry"
justice department
unification ministry country=KOR
state department country=USA
treasury department country=USA
department pos=noun
government department
government agency
agency
federal agency
state agency
government body
regulator
watchdog
central bank
national bank
reserve bank
electoral commission
election commission
central election commission
electoral council
electoral tribunal
election board
anti-corruption commission
anti-corruption agency
commission of inquiry
truth commission
human rights commission
bureaucracy
civil service
public sector pos=noun
diplomatic corps
diplomatic mission
embassy
consulate
consulate general
legation
high commission
delegation
negotiating team
government delegation
official delegation
trade delegation
high-level delegation
mission pos=noun
city council
town council
district council
provincial council
municipality
city hall
city government
town hall
mayor's office
governor's office
local council
state council
state pos=noun
nation pos=noun
country pos=noun
republic
kingdom
superpower
great power
colonial power
occupying power
politburo
central committee
revolutionary council
ruling council
national security council
supreme council
presidential council
transitional council
sovereign council
ruling family
aviation authority
nuclear agency
atomic energy agency
space agency
health service
state oil company
postal service
border agency
customs
customs service
tax office
ruling coalition
governing coalition

[MIL]
fighter pilot
military
armed forces
forces
a force
the force
government forces
government force name="government forces"
government troops
government soldier name="government soldiers"
pro-government forces
loyalist forces
loyalist troops
army
government army
national army
regular army
navy
air force
marines
marine corps
national guard
republican guard
presidential guard
royal guard
imperial guard
revolutionary guard
revolutionary guards name="revolutionary guard"
home guard
territorial army
troop
troops
ground troops
ground forces
land forces
air forces
naval forces
special forces
special operations forces
commando
commando unit
paratrooper
soldier
infantry
infantryman
infantrymen name=infantryman
cavalry
artillery
artillery unit
sailor
airman
airmen name=airman
serviceman
servicemen name=serviceman
servicewoman
service member
recruit
conscript
draftee
reservist
army reservist
cadet
military cadet
officer corps
military council
military junta
junta
ruling junta
military regime
military rulers
military leadership
military command
military authorities
high command
general staff
joint chiefs
defence ministry
defense ministry name="defence ministry"
ministry of defence name="defence ministry"
ministry of defense name="defence ministry"
defence department name="defence ministry"
defense department name="defence ministry" country=USA
department of defense name="defence ministry" country=USA
war ministry
military police
military court
military tribunal
court martial
military intelligence
military delegation
military convoy
army convoy
army patrol
military patrol
army post
army base
military base
naval base
air base
army unit
military unit
battalion
brigade
regiment
platoon
squadron
garrison
armoured column
armored column
warplane
spy plane
strategic bomber
stealth bomber
nuclear bomber
long-range bomber
heavy bomber
fighter jet
fighter plane
fighter-bomber
jet fighter
attack helicopter
helicopter gunship
gunship
military helicopter
army helicopter
military plane
aircraft
military aircraft
combat aircraft
warship
gunboat
frigate
destroyer
aircraft carrier
battleship
submarine
naval vessel
navy ship
patrol boat
fleet pos=noun
naval fleet
tank pos=noun
tanks
peacekeeping troops
peacekeeping force
coalition forces
coalition troops
allied forces
allied troops
foreign troops
foreign forces
occupation forces
occupying forces
occupation army
occupying army
invading forces
invaders
US-led forces country=USA
U.S.-led forces country=USA
U.S.-led coalition name="US-led coalition" country=USA
US-led coalition country=USA
NATO-led forces
Syrian Arab Army country=SYR
war veteran
military personnel
generals
colonels
mutineer
mutinous soldier
mutinous troops
army mutineer

[COP]
trooper
state trooper mostly=USA
county deputy mostly=USA
county deputies mostly=USA
coast guard
sheriff's office mostly=USA
sheriff's department mostly=USA
police
police force
police forces
national police
federal police
state police mostly=USA
local police
city police
provincial police
metropolitan police
traffic police
border police
riot police
anti-riot police
armed police
paramilitary police
special police
religious police
morality police
secret police
judicial police
military-style police
police unit
police squad
riot squad
SWAT team
anti-terrorist police
anti-terrorism police
counter-terrorism police
anti-terror police
antiterrorism squad
policeman
policemen name=policeman
policewoman
policewomen name=policewoman
officer
constabulary
gendarme
gendarmerie
carabinieri country=ITA
security forces
security force name="security forces"
security services
security service
security agency
security agents
security agent
security apparatus
security officials
security guard
security guards
security men
security personnel
law enforcement
law enforcement agency
law enforcement agencies name="law enforcement agency"
law enforcement official
law enforcement officer
law enforcement authorities
police investigator
police patrol
patrol
border guard
border guards
border patrol
frontier guard
coastguard
prison guard
prison authorities
prison service
warder
interior ministry troops
interior ministry forces
interior troops
police station
police academy
bomb squad
bomb disposal experts
anti-drug agent
drug agents
federal agent
federal agents
plainclothes police
plainclothesmen name="plainclothes police"
firefighter
fireman
firemen name=fireman
fire brigade
fire department
rescue worker
rescuer
rescue team
emergency services
emergency service name="emergency services"
emergency workers
civil defence
civil defense name="civil defence"

prison official
FBI agent country=USA
special agent
prison warder
bailiff
narcotics agent
customs officer
customs agent
anti-graft agent
anti-narcotics agent
immigration officer
traffic officer
detective
homicide detective
police recruit
cop
sheriff's deputy mostly=USA

[SPY]
CIA agent country=USA
CIA operative country=USA
KGB agent country=SUN
Mossad agent country=ISR
intelligence service
intelligence services name="intelligence service"
intelligence agency
intelligence agencies name="intelligence agency"
intelligence community
intelligence agent
secret service
secret services name="secret service"
secret agent
spy agency
spy
spies name=spy
spy ring
double agent
counterintelligence
counter-intelligence service
state security
state security service

[JUD]
court
supreme court
constitutional court
high court
appeals court
appeal court
court of appeal name="appeals court"
court of appeals name="appeals court"
federal court
district court
criminal court
civil court
regional court
provincial court
county court
lower court
people's court
sharia court
islamic court
religious court
revolutionary court
state security court
war crimes court
war crimes tribunal
tribunal
international tribunal
special tribunal
special court
judiciary
panel of judges
prosecution pos=noun
prosecutors
prosecutor's office
public prosecutor's office name="prosecutor's office"
prosecutor general's office name="prosecutor's office"
attorney general's office
attorney-general's chambers name="attorney general's office"
district attorney's office
jury
grand jury
juror
law lords country=GBR
justice system
defence team
legal team

[LEG]
rebel MP
rebel MPs
rebel lawmaker
rebel legislator
parliament
national parliament
legislature
state legislature
legislative assembly
legislative council
national assembly
constituent assembly
federal assembly
assembly
lower house
upper house
lower chamber
upper chamber
house of representatives
chamber of deputies
senate
congress
national congress
people's assembly
people's congress
supreme soviet
law-maker
deputies
member of congress
members of congress
parliamentary committee
parliamentary commission
parliamentary delegation
congressional committee
congressional delegation
senate committee
house committee
select committee
foreign affairs committee
foreign relations committee
intelligence committee
judiciary committee
armed services committee
loya jirga country=AFG

[PTY]
party
political party
political parties
ruling party
governing party
coalition party
coalition partner
junior coalition partner
communist party
socialist party
social democratic party
labour party
labor party
super pac
political action committee
conservative party
liberal party
green party
nationalist party
islamist party
religious party
ethnic party
left-wing party
right-wing party
far-right party
far-left party
centrist party
populist party
democratic party
republican party
main party
political group
political faction
political bloc
parliamentary bloc
alliance
political alliance
party member
party leadership
party congress
party activist
conservative pos=noun
liberal pos=noun
socialist pos=noun
communist pos=noun
communists name="communist" pos=noun
centrist pos=noun
social democrat
leftist pos=noun
rightist pos=noun
hardliner
hard-liner
moderate pos=noun
reformist pos=noun
reformer
nationalist pos=noun
ultranationalist pos=noun
monarchist pos=noun
royalist pos=noun
Islamist pos=noun
islamist pos=noun
populist pos=noun
fascist pos=noun
neo-fascist pos=noun
neo-Nazi pos=noun
far right pos=noun
far left pos=noun
left wing pos=noun
right wing pos=noun
youth wing
government supporter
president's supporters
party supporter
supporter
loyalist pos=noun
backer
campaign pos=noun

[OPP]
whistleblower
opposition
political opposition
main opposition
opposition party
opposition parties
main opposition party
opposition group
opposition coalition
opposition alliance
opposition movement
opposition bloc
opposition force
opposition forces
opposition supporter
opposition member
opposition leadership
opposition newspaper
anti-government group
anti-government activist
anti-government protester
anti-government demonstrator
antigovernment protester
anti-government forces
dissident group
dissent movement
protester
protestor
demonstrator
marcher
picketer
rioter
protest movement
student protester
peace activist
pro-democracy protester
pro-democracy demonstrator
pro-democracy group
pro-democracy movement
democracy movement
anti-war activist
anti-war protester
anti-nuclear activist
critic pos=noun
government critic
opponent
government opponent
reform movement
resistance pos=noun
hunger striker
political prisoner
political detainee
prisoner of conscience
exile pos=noun
political exile
exile group
exiled opposition
squatter
boycotter

[REB]
fundamentalist
Muslim fundamentalist
Moslem fundamentalist name="Muslim fundamentalist"
radical pos=noun
rebel
rebels
rebel group
rebel force
rebel forces
rebel army
rebel movement
rebel faction
rebel fighter
rebel soldier
rebel troops
rebel coalition
rebel alliance
rebel stronghold
rebel government
anti-government rebel
anti-government fighter
insurgent pos=noun
insurgency
insurgent group
guerrilla
guerilla name=guerrilla
guerrillas
guerrilla group
guerrilla army
guerrilla force
guerrilla movement
guerrilla fighter
leftist guerrilla
leftist rebel
Maoist rebel
Maoist guerrilla
Maoist pos=noun
Maoists name="Maoist" pos=noun
Marxist rebel
Marxist guerrilla
Contra rebel country=NIC
Kurdish rebel
Kurdish guerrilla
Kurdish militant
Chechen rebel country=RUS
Chechen separatist country=RUS
Chechen fighter country=RUS
Tamil rebel country=LKA
Tamil separatist country=LKA
Kashmiri militant
Kashmiri separatist
Muslim rebel
Moslem rebel name="Muslim rebel"
Muslim militant
Moslem militant name="Muslim militant"
Muslim separatist
Moslem separatist name="Muslim separatist"
Muslim extremist
Moslem extremist name="Muslim extremist"
Islamic militant
Islamist militant
Islamist rebel
Islamist insurgent
Islamist fighter
Islamist extremist
Islamic extremist
Islamic fundamentalist
Islamic radical
Shiite militant
Shi'ite militant
Sunni militant
Sunni insurgent
Palestinian militant country=PSE
Palestinian gunman country=PSE
Palestinian gunmen country=PSE name="Palestinian gunman"
Palestinian guerrilla country=PSE
Palestinian fighter country=PSE
Houthi rebel country=YEM
Houthi fighter country=YEM
Taliban fighter country=AFG
Taliban insurgent country=AFG
Taliban militant country=AFG
Afghan rebel country=AFG
Afghan guerrilla country=AFG
militant
militants
militant group
militant organisation
militant organization
armed militant
armed opposition
armed rebel
fighter
foreign fighter
jihadist
jihadist group
jihadi
jihadi group
holy warrior
mujahedeen
mujahideen name=mujahedeen
mujahedin name=mujahedeen
mujahidin name=mujahedeen
fedayeen
extremist pos=noun
extremist group
radical group
terrorist
terrorist group
terrorist organisation
terrorist organization
terror group
terror cell
terrorist cell
terror network
suicide bomber
suicide attacker
suicide squad
car bomber
bomber
hijacker
assassin
would-be assassin
separatist pos=noun
separatist group
separatist movement
separatist rebel
separatist guerrilla
separatist fighter
separatist forces
pro-Russian separatist
Russian-backed separatist
secessionist
pro-independence fighter
independence fighter
freedom fighter
liberation army
liberation movement
liberation front
revolutionary pos=noun
revolutionary army
revolutionary front
revolutionary movement
resistance fighter
resistance movement
resistance group
coup plotter
coup maker
putschist
underground movement
partisan pos=noun
death squad name="death squad"
splinter group
breakaway faction
dissident faction

[UAF]
civilian auxiliary
civilian auxiliaries
gunman
gunmen name=gunman
masked gunman
masked gunmen name="masked gunman"
unidentified gunman
unidentified gunmen name="unidentified gunman"
unknown gunman
unknown gunmen name="unknown gunman"
armed man
armed men name="armed man"
masked man
masked men name="masked man"
armed group
armed groups
armed faction
warring faction
warring party
combatant
attacker
assailant
assailants
unidentified assailant
unknown assailant
unknown attacker
ambusher
militia
militias
militia group
militia force
tribal militia
pro-government militia
Christian militia
Muslim militia
Moslem militia name="Muslim militia"
Shiite militia
Shi'ite militia
Sunni militia
ethnic militia
militiaman
militiamen name=militiaman
militia fighter
paramilitary pos=noun
paramilitaries name=paramilitary
paramilitary group
paramilitary force
paramilitary forces
paramilitary unit
right-wing paramilitary
loyalist paramilitary country=GBR
vigilante
vigilante group
self-defence group
self-defense group
mercenary pos=noun
mercenaries name=mercenary
sniper
shooter
private army
tribal fighter
tribesman
tribesmen name=tribesman
tribal gunmen
armed tribesmen
faction
rival faction
rival group
military contractor
private military company

[CRM]
thug
yob
mugger
knifeman
arms trafficker
criminal pos=noun
criminal gang
criminal group
criminal organisation
criminal organization
crime syndicate
crime group
gang
street gang
gang member
gangster
mafia
mob
mobster
cartel
drug cartel
drug gang
drug trafficker
drug dealer
drug smuggler
drug ring
trafficker
human trafficker
people smuggler
smuggler
arms smuggler
arms dealer
gunrunner
bandit
armed bandit
robber
armed robber
thief
thieves name=thief
burglar
looter
arsonist
kidnapper
abductor
captor
hostage-taker
murderer
killer
serial killer
rapist
poacher
rustler
cattle rustler
cattle raider
pirate
hacker
hacker group
hooligan
vandal
fugitive
convict pos=noun
raider
carjacker
hitman
extortionist
blackmailer
drug lord
drug baron

[CVL]
worshipper
voter
gay couple
married couple
elderly couple
young couple
couple pos=noun
people
person
civilian pos=noun
civilians
civilian population
unarmed civilian
innocent civilian
citizen
ordinary citizen
ordinary people
local people
local pos=noun
population
local population
public pos=noun
general public
resident
local resident
inhabitant
villager
townspeople
townsfolk
city dweller
islander
neighbour pos=noun
neighbor pos=noun
crowd
crowds
onlooker
bystander
passer-by
passers-by name=passer-by
passerby
passersby name=passerby
spectator
shopper
commuter
passenger
traveller
traveler
tourist
foreign tourist
holidaymaker
pilgrim
motorist
driver
pedestrian
man
men name=man
woman
women name=woman
young man
young men name="young man"
young woman
young women name="young woman"
youth
young people
teenager
boy
girl
child
children name=child
schoolchild
schoolchildren name=schoolchild
schoolboy
schoolgirl
infant
baby
babies name=baby
toddler
mother
father
housewife
parent
husband
wife
wives name=wife
widow
son
daughter
brother
sister
relative pos=noun
family
families name=family
family member
elderly pos=noun
pensioner
disabled pos=noun
orphan
victim
survivor
mourner
bereaved pos=noun
wounded pos=noun
injured pos=noun
casualty
casualties name=casualty
dead pos=noun
homeless pos=noun
poor pos=noun
community
local community
communities name=community
tribe
clan
ethnic group
ethnic minority
minority
minorities name=minority
indigenous people
native people
aborigine
peasantry
elder
chieftain
celebrity
celebrities name=celebrity
fan pos=noun
football fan
soccer fan
sports fan
athlete
witness
witnesses name=witness
eyewitness
taxpayer
consumer
homeowner
tenant
gypsy
nomad
Bedouin pos=noun
bedouin
Jew pos=noun
Arab pos=noun
Muslim pos=noun
Moslem pos=noun name=Muslim
Christian pos=noun
Hindu pos=noun
Sikh pos=noun
Buddhist pos=noun
Shiite pos=noun
Shi'ite pos=noun
Sunni pos=noun
Kurd pos=noun
Roma pos=noun
Yazidi pos=noun
Yezidi pos=noun
Druze pos=noun
Alawite pos=noun
Copt pos=noun
Coptic Christian
Assyrian Christian
Catholic pos=noun
Protestant pos=noun
Orthodox Christian
Tutsi pos=noun
Hutu pos=noun
Tamil pos=noun
Sinhalese pos=noun
Pashtun pos=noun
Hazara pos=noun
Uighur country=CHN pos=noun
Uyghur country=CHN pos=noun
Tibetan country=CHN pos=noun
Rohingya country=MMR pos=noun
black pos=noun
blacks
white pos=noun
whites
hostage
captive pos=noun
foreign hostage
abductee
kidnap victim
foreigner
foreign national
foreigners
expatriate
prisoner
prisoners
inmate
detainee
internee
suspect
defendant
accused pos=noun
prisoner of war
prisoners of war name="prisoner of war"
POW name="prisoner of war"
POWs name="prisoner of war"
missing person
missing people
desaparecidos
homosexual pos=noun
gay pos=noun
lesbian pos=noun
civil society
civic group
civil society group
community group
women's group
women's organisation
women's organization
youth group
volunteer pos=noun
hawker
householder
clansman
clansmen name=clansman
local residents
countryman
electorate
constituent

[REF]
refugee
refugees
refugee family
asylum seeker
asylum-seekers name="asylum seeker"
displaced person
displaced people
displaced persons
displaced civilian
internally displaced pos=noun
internally displaced people
internally displaced persons
migrant
migrants
illegal migrant
illegal immigrant
undocumented immigrant
undocumented migrant
immigrant
boat people
evacuee
deportee
returnee
stateless people
emigrant
defector
escapee

[LAB]
engineer
technician
mechanic
electrician
foreman
ambulance driver
worker
workers
labourer
laborer
farm worker
farm labourer
factory worker
steelworker
autoworker
auto worker
dockworker
docker
longshoreman
longshoremen name=longshoreman
stevedore
port worker
oil worker
oil workers
transport worker
railway worker
rail worker
airport worker
airline worker
public sector worker
public worker
government worker
state employee
government employee
public employee
civil service union
employee
staff pos=noun
staff member
striker
striking worker
picket
miner
coal miner
gold miner
mineworker
seaman
seamen name=seaman
crew pos=noun
crew member
crewman
crewmen name=crewman
truck driver
truckers
trucker
taxi driver
delivery rider
delivery driver
courier
bus driver
train driver
pilot
air traffic controller
builder
construction worker
domestic worker
migrant worker
foreign worker
guest worker
unemployed pos=noun
jobless pos=noun
union
unions
trade union
trade unions
labour union
labor union
workers' union
miners' union
teachers' union
rail union
union federation
trade union federation
labour federation
labor federation
labour movement
labor movement
union member
unionist
lorry driver
dock worker
steel worker
garment worker
textile worker
farmworker
postal worker
cleaner
porter
crane operator
cabin crew
flight attendant
refuse collector
sanitation worker
seafarer
deckhand
baggage handler
court clerk
civil servants
shop steward
trade unionist
union boss
union chief
union leader

[AGR]
farmer
peasant
peasants
campesino
grower
landowner
land owner
landless peasant
landless farmer
white farmer
coffee farmer
cocoa farmer
coca grower
coca farmer
poppy farmer
herder
herdsman
herdsmen name=herdsman
shepherd
pastoralist
cattle herder
rancher
cattleman
fisherman
fishermen name=fisherman
fishing boat
trawler
farmers' union
farmers' group
farm group
farm lobby

[BUS]
passenger aircraft
civilian aircraft
commercial aircraft
private aircraft
credit union
business
businesses name=business
company
companies name=company
private company
foreign company
firm pos=noun
corporation
multinational pos=noun
conglomerate
enterprise
state-owned company
state company
state-owned enterprise
employer
industry
manufacturer
producer
exporter
importer
trader
merchant
vendor
street vendor
shopkeeper
shop owner
factory owner
plant owner
mine owner
business owner
hotel owner
retailer
supplier
contractor
defence contractor
defense contractor
arms manufacturer
arms maker
bank
banks
commercial bank
foreign bank
creditor bank
creditor
lender
borrower
investor
foreign investor
shareholder
bondholder
stockholder
business leader
business community
business group
businesswomen name=businesswoman
businesspeople
executive pos=noun
oil company
oil companies name="oil company"
oil firm
oil producer
mining company
gas company
energy company
power company
utility pos=noun
utilities name=utility
airline
airlines
national airline
carrier
shipping company
shipping line
shipowner
railway
railways
railroad
carmaker
automaker
steelmaker
chipmaker
drugmaker
pharmaceutical company
tobacco company
technology company
tech company
tech companies name="tech company"
software company
internet company
social media company
phone company
telephone company
insurance company
insurer
investment bank
brokerage
stock exchange
stock market
chamber of commerce
employers' federation
employers' association
trade association
trade group
industry group
lobby
lobby group
hotel pos=noun
shop pos=noun
store pos=noun
factory
factories name=factory
plant pos=noun
analyst
economists
market pos=noun

[EDU]
student
students
university student
college student
high school student
medical student
student group
student union
student organisation
student organization
student movement
teacher
schoolteacher
intellectual pos=noun
university
universities name=university
college
school pos=noun
high school
madrassa
seminary
institute
research institute
think tank
academy
education authorities
academics
pupil

[HLH]
doctor
nurse
medic
medics
paramedic
health worker
medical worker
medical staff
hospital worker
medical official
hospital
clinic
ambulance
ambulance service
patient pos=noun
vaccinator
vaccination team
polio worker
medical team
medical personnel
health care worker
healthcare worker
psychiatrist

[MED]
media
news media
state media
official media
local media
foreign media
private media
press pos=noun
state press
foreign press
news agency
news agencies name="news agency"
official news agency
state news agency
semi-official news agency
private news agency
independent news agency
newspaper
daily newspaper
official newspaper
state newspaper
independent newspaper
state-run newspaper
newspapers
daily pos=noun
weekly pos=noun
tabloid
magazine
news magazine
journal
journalists
foreign journalist
local journalist
cameramen name=cameraman
state broadcaster
public broadcaster
television
state television
state TV
official television
television station
TV station
TV channel
television channel
television network
television crew
TV crew
camera crew
news crew
radio
state radio
official radio
radio station
private radio station
broadcasting corporation
news website
website
social media
documentary maker
filmmaker

[REL]
church
churches name=church
Catholic church
Catholic Church
Roman Catholic Church
Orthodox church
Orthodox Church
Russian Orthodox Church country=RUS
Anglican church
Anglican Church
Church of England country=GBR
evangelical church
mosque
temple
synagogue
congregation
clergy
clergyman
clergymen name=clergyman
clerics
Catholic cleric
Catholic priest
Roman Catholic priest
Catholic bishop
Roman Catholic bishop
bishops
Jesuit
nun
monk
Buddhist monk
rabbis
missionary
missionaries name=missionary
religious group
religious leaders
Christian leader
religious minority pos=noun
religious minorities name="religious minority"
religious authorities
worshiper
faithful pos=noun
believer
churchgoer
sect
cult
evangelical pos=noun
devotee
Hindu nationalist
religious scholar
Islamic scholar
Muslim scholar
Moslem scholar name="Muslim scholar"

[NGO]
human rights observer
human rights monitor
aid worker
aid workers
relief worker
humanitarian worker
charity worker
development worker
aid agency
aid agencies name="aid agency"
relief agency
relief agencies name="relief agency"
relief organisation
relief organization
aid group
aid organisation
aid organization
humanitarian agency
humanitarian agencies name="humanitarian agency"
humanitarian group
humanitarian organisation
humanitarian organization
charity
charities name=charity
rights group
human rights group
human rights organisation
human rights organization
human rights body
rights organisation
rights organization
civil rights group
civil liberties group
civil rights organization
press freedom group
media watchdog
advocacy group
pressure group
campaign group
activist group
non-governmental organisation
non-governmental organization
nongovernmental organization
nonprofit
non-profit organization
NGO
NGOs
monitoring group
watchdog group
anti-war group
peace group
anti-abortion group
humanitarian convoy
aid convoy
foreign aid worker
election monitor
foundation

[ENV]
environmental group
green group
conservationist
conservation group
climate activist
animal rights activist
anti-whaling activist
ecologist
park ranger
ranger

[SET]
settler
settlers
Jewish settler country=ISR
Israeli settler country=ISR
settlements
colonist

[IGO]
peacekeeper
peacekeepers
peacekeeping mission
peace monitor
UN peacekeeper
U.N. peacekeeper name="UN peacekeeper"
United Nations peacekeeper name="UN peacekeeper"
UN peacekeeping force
U.N. peacekeeping force name="UN peacekeeping force"
UN peacekeeping mission
U.N. peacekeeping mission name="UN peacekeeping mission"
UN mission
U.N. mission name="UN mission"
UN force
U.N. force name="UN force"
UN forces
U.N. forces name="UN forces"
UN troops
U.N. troops name="UN troops"
blue helmet name="UN peacekeeper"
UN convoy
U.N. convoy name="UN convoy"
UN observer
U.N. observer name="UN observer"
UN monitor
U.N. monitor name="UN monitor"
military observer
ceasefire monitor
cease-fire monitor
truce monitor
international observer
international monitor
observer mission
monitoring mission
UN worker
U.N. worker name="UN worker"
UN staff
U.N. staff name="UN staff"
UN agency
U.N. agency name="UN agency"
UN agencies
U.N. agencies name="UN agencies"
UN experts
U.N. experts name="UN experts"
UN investigators
U.N. investigators name="UN investigators"
UN tribunal
U.N. tribunal name="UN tribunal"
UN court
U.N. court name="UN court"
arms inspector
inspection team
international community
world leaders
world powers
international force
multinational force
stabilisation force
stabilization force
West African force
African Union force
African Union troops
African Union peacekeepers
EU force
NATO force
NATO forces
NATO troops
NATO warplanes
NATO-led force
EU officials
EU leaders
EU foreign ministers
EU ministers
EU diplomats
EU member states
EU countries
European leaders
European officials
Arab leaders
Arab states
Arab countries
Arab governments
Arab foreign ministers
African leaders
African states
Gulf states
Gulf countries
Gulf Arab states
Western countries
Western governments
Western powers
Western leaders
Western nations
Western allies
allies
donor countries
donors
international donors
creditor nations
industrial nations
industrialised countries
industrialized countries
oil-producing countries
neighbouring countries
neighboring countries
bloc
trade bloc
superpowers

[ELI]
expert
elite pos=noun
political elite
aristocrat
artist
singer
musician
actor
actress

[none]
Christmas party
birthday party
office party
dinner party
cocktail party
holiday party
house party
wedding party
garden party
farewell party
search party
third party
coalition
chapter pos=noun
affiliate pos=noun
group
organisation
organization
movement
body pos=noun
committee
commission
council
panel
board pos=noun
team pos=noun
task force
federation
association
league
front pos=noun
leaders
top leader
side pos=noun
both sides
rival pos=noun
enemy
enemies name=enemy
ally
partner
source
sources
insider
observer
monitor
lawyers
attorneys
member
members
veteran
sympathiser
sympathizer
follower
participant
