# Titles and offices: they go with a name or stand for their holder. The section is the sector of whoever holds it (src/knowledge/sectors.def;
# "none" tells none). name: the role, where it is not the phrase itself. Phrases in small letters match in any case, and in the plural.
# mostly: the country that it is of where nothing else tells.

[GOV]
# heads of state and government
president
pres. name=president
president-elect
vice president
vice president-elect
co-president
interim president
acting president
transitional president
prime minister
co-premier name="prime minister"
PM name="prime minister"
prime minister-elect
prime minister-designate
deputy prime minister
first deputy prime minister
vice prime minister
interim prime minister
acting prime minister
caretaker prime minister
first minister
deputy first minister
chief minister
premier
vice premier
deputy premier
chancellor
vice chancellor
federal chancellor name=chancellor
head of state
heads of state name="head of state"
head of government
heads of government name="head of government"
state president
chief executive
supreme leader
paramount leader
dictator
strongman
ruler
first lady
taoiseach country=IRL
tanaiste country=IRL
tánaiste country=IRL
king
queen
emperor
empress
crown prince
crown princess
prince
princess
sultan
emir
amir name=emir
shah
sheikh
sheik name=sheikh
monarch
regent
grand duke
governor-general
# ministers
minister
cabinet minister
senior minister
junior minister
deputy minister
vice minister
assistant minister
state minister
minister of state
minister without portfolio
foreign minister
foreign secretary name="foreign minister"
minister of foreign affairs name="foreign minister"
minister for foreign affairs name="foreign minister"
foreign affairs minister name="foreign minister"
external affairs minister name="foreign minister"
minister of external affairs name="foreign minister"
deputy foreign minister
vice foreign minister
assistant foreign minister
secretary of state country=USA
deputy secretary of state country=USA
assistant secretary of state country=USA
under secretary of state country=USA
undersecretary of state country=USA
interior minister
minister of the interior name="interior minister"
minister of interior name="interior minister"
home minister name="interior minister"
home affairs minister name="interior minister"
home secretary name="interior minister" country=GBR
internal affairs minister name="interior minister"
deputy interior minister
interior secretary
security minister
public security minister
internal security minister
homeland security secretary country=USA
secretary of homeland security name="homeland security secretary" country=USA
finance minister
minister of finance name="finance minister"
deputy finance minister
treasury secretary country=USA
secretary of the treasury name="treasury secretary" country=USA
chancellor of the exchequer name="finance minister" country=GBR
treasurer
economy minister
economics minister
economic affairs minister
minister of economy name="economy minister"
aviation minister
railways minister
shipping minister
ports minister
trade minister
trade secretary
trade representative
U.S. trade representative name="trade representative" country=USA
commerce minister
commerce secretary
industry minister
energy minister
energy secretary
oil minister
petroleum minister
mines minister
mining minister
power minister
planning minister
development minister
labour minister
labor minister
labor secretary country=USA
employment minister
social affairs minister
welfare minister
health minister
minister of health name="health minister"
health secretary
education minister
minister of education name="education minister"
education secretary
higher education minister
science minister
culture minister
sports minister
sport minister
youth minister
women's affairs minister
family minister
information minister
minister of information name="information minister"
communications minister
telecommunications minister
tourism minister
transport minister
transportation minister
transportation secretary country=USA
railway minister
housing minister
housing secretary
public works minister
infrastructure minister
agriculture minister
agriculture secretary country=USA
farm minister name="agriculture minister"
fisheries minister
environment minister
environment secretary
water minister
water resources minister
climate minister
immigration minister
migration minister
refugee affairs minister
religious affairs minister
European affairs minister
Europe minister
Brexit secretary country=GBR
justice minister
minister of justice name="justice minister"
justice secretary country=GBR
parliamentary affairs minister
regional affairs minister
local government minister
reconciliation minister
unification minister country=KOR
presidential adviser
presidential advisor name="presidential adviser"
presidential aide
national security adviser
national security advisor name="national security adviser"
adviser
advisor name=adviser
senior adviser
special adviser
economic adviser
foreign policy adviser
chief of staff
White House chief of staff name="chief of staff" country=USA
deputy chief of staff
cabinet secretary
chief cabinet secretary country=JPN
permanent secretary
state secretary
secretary of state for foreign affairs name="foreign minister"
under secretary
undersecretary
assistant secretary
deputy secretary
principal secretary
private secretary
first secretary
second secretary
third secretary
press secretary
White House press secretary name="press secretary" country=USA
presidential spokesman name="presidential spokesperson"
presidential spokeswoman name="presidential spokesperson"
presidential spokesperson
government spokesman name="government spokesperson"
government spokeswoman name="government spokesperson"
government spokesperson
foreign ministry spokesman name="foreign ministry spokesperson"
foreign ministry spokeswoman name="foreign ministry spokesperson"
foreign ministry spokesperson
interior ministry spokesman name="interior ministry spokesperson"
interior ministry spokeswoman name="interior ministry spokesperson"
White House spokesman name="White House spokesperson" country=USA
White House spokeswoman name="White House spokesperson" country=USA
White House spokesperson country=USA
State Department spokesman name="State Department spokesperson" country=USA
State Department spokeswoman name="State Department spokesperson" country=USA
State Department spokesperson country=USA
Kremlin spokesman name="Kremlin spokesperson" country=RUS
Kremlin spokeswoman name="Kremlin spokesperson" country=RUS
# diplomats
ambassador
ambassador-designate
ambassador-at-large
acting ambassador
deputy ambassador
permanent representative
deputy permanent representative
high commissioner
deputy high commissioner
charge d'affaires
chargé d'affaires
consul
consul-general
honorary consul
attache
attaché
press attache
cultural attache
diplomat
senior diplomat
envoy
special envoy
peace envoy
presidential envoy
special representative
presidential representative
personal representative
special presidential envoy name="special envoy"
emissary
negotiator
chief negotiator
lead negotiator
nuclear negotiator
chief nuclear negotiator
trade negotiator
peace negotiator
chief delegate
head of delegation
head of mission
# officials
official
senior official
government official
top official
local official
provincial official
state official
federal official
district official
cabinet official
administration official
ministry official
foreign ministry official
White House official country=USA
State Department official country=USA
embassy official
presidency official
customs official
immigration official
electoral official
election official
election commissioner
government minister
civil servant
bureaucrat
public servant
functionary
governor
gov. name=governor mostly=USA
lieutenant governor
lt. gov. name="lieutenant governor" mostly=USA
deputy governor
provincial governor
state governor
regional governor
district governor
county governor
governor-elect
central bank governor
central bank chief name="central bank governor"
central bank president name="central bank governor"
Fed chairman name="Federal Reserve chair" country=USA
Fed chair name="Federal Reserve chair" country=USA
Federal Reserve chairman name="Federal Reserve chair" country=USA
mayor
lord mayor
mayor-elect
deputy mayor
city councillor
city councilman name="city councillor"
councillor
councilor name=councillor
councilman name=councillor
councilwoman name=councillor
alderman mostly=USA
prefect
sub-prefect
district commissioner
county commissioner mostly=USA
commissioner
administrator
district administrator
civil administrator
provincial administrator
district chief
village head
village chief
city manager
county executive
chairman of the council of ministers name="prime minister"
ombudsman
auditor general
comptroller
surgeon general
postmaster general
intendant
vizier
politburo member
Politburo member name="politburo member"

[MIL]
defence minister
defense minister name="defence minister"
minister of defence name="defence minister"
minister of defense name="defence minister"
deputy defence minister
deputy defense minister name="deputy defence minister"
defence secretary
defense secretary name="defence secretary"
secretary of defense name="defence secretary" country=USA
secretary of defence name="defence secretary"
defence chief
defense chief name="defence chief"
defence official
defense official name="defence official"
defence ministry spokesman name="defence ministry spokesperson"
defence ministry spokeswoman name="defence ministry spokesperson"
defense ministry spokesman name="defence ministry spokesperson"
defense ministry spokeswoman name="defence ministry spokesperson"
Pentagon spokesman name="Pentagon spokesperson" country=USA
Pentagon spokeswoman name="Pentagon spokesperson" country=USA
Pentagon press secretary name="Pentagon spokesperson" country=USA
Pentagon official country=USA
Pentagon chief name="defence secretary" country=USA
secretary of the army country=USA
secretary of the navy country=USA
army secretary country=USA
navy secretary country=USA
air force secretary country=USA
commander in chief
commander-in-chief of the armed forces name="commander in chief"
supreme commander
supreme allied commander
chief of general staff
chief of the general staff name="chief of general staff"
chief of defence staff
chief of the defence staff name="chief of defence staff"
chief of army staff
army chief of staff name="chief of army staff"
chairman of the joint chiefs of staff name="chairman of the joint chiefs" country=USA
chairman of the joint chiefs country=USA
joint chiefs chairman name="chairman of the joint chiefs" country=USA
joint chiefs of staff country=USA
army chief
army commander
military chief
military commander
military leader
military ruler
military governor
military attache
military attaché
defence attache
defense attache
military adviser
military advisor
military official
military officer
military spokesman name="military spokesperson"
military spokeswoman name="military spokesperson"
military spokesperson
military prosecutor
army spokesman name="army spokesperson"
army spokeswoman name="army spokesperson"
army officer
army captain
army major
army colonel
army general
navy chief
naval chief name="navy chief"
naval commander
navy officer
naval officer
air force chief
air force commander
air force officer
air chief marshal
air marshal
air vice marshal
air commodore
wing commander
squadron leader
group captain
flight lieutenant
field marshal
marshal
general
gen. name=general
Gen name=general
four-star general name=general
brigadier general
brig. gen. name="brigadier general"
brig. general name="brigadier general"
brigadier
brig. name=brigadier
major general
maj. gen. name="major general"
maj. general name="major general"
lieutenant general
lt. gen. name="lieutenant general"
lt. general name="lieutenant general"
lt gen name="lieutenant general"
colonel general
col. gen. name="colonel general"
colonel
col. name=colonel
Col name=colonel
lieutenant colonel
lt. col. name="lieutenant colonel"
lt col name="lieutenant colonel"
lt. colonel name="lieutenant colonel"
Major name=major
maj. name=major
captain
capt. name=captain
Capt name=captain
lieutenant
lt. name=lieutenant
lieut. name=lieutenant
first lieutenant
1st lt. name="first lieutenant"
second lieutenant
2nd lt. name="second lieutenant"
lieutenant commander
lt. cmdr. name="lieutenant commander"
lt. cdr. name="lieutenant commander"
warrant officer
sergeant
sgt. name=sergeant
Sgt name=sergeant
staff sergeant
staff sgt. name="staff sergeant"
sergeant major
sgt. maj. name="sergeant major"
master sergeant
master sgt. name="master sergeant"
gunnery sergeant
corporal
cpl. name=corporal
lance corporal
lance cpl. name="lance corporal"
private first class
pfc. name="private first class"
pvt. name=private
spc. name=specialist
sapper
admiral
adm. name=admiral
rear admiral
rear adm. name="rear admiral"
vice admiral
vice adm. name="vice admiral"
fleet admiral
commodore
ensign
petty officer
commander
cmdr. name=commander
cdr. name=commander
deputy commander
regional commander
brigade commander
battalion commander
division commander
garrison commander
fleet commander
field commander
force commander
ground commander
NATO commander
UN commander
junta leader
junta chief name="junta leader"
coup leader

[COP]
police chief
chief of police name="police chief"
police commissioner
deputy police commissioner
assistant police commissioner
police commander
police superintendent
police inspector
police captain
police lieutenant
police sergeant
police colonel
police general
police major
police officer
police official
police spokesman name="police spokesperson"
police spokeswoman name="police spokesperson"
police spokesperson
police detective
police minister
inspector general of police name="police chief"
director general of police name="police chief"
deputy inspector general
superintendent
supt. name=superintendent
chief superintendent
chief inspector
inspector
insp. name=inspector
detective
det. name=detective
detective inspector
detective chief inspector
detective sergeant
constable
chief constable
sheriff
deputy sheriff mostly=USA
sheriff deputy name="deputy sheriff" mostly=USA
Deputy name="deputy sheriff" mostly=USA
Deputy Sgt. name="deputy sheriff" mostly=USA
Trooper name="state trooper" mostly=USA
Senior Trooper name="state trooper" mostly=USA
sheriff's deputy mostly=USA
marshal of the court name=marshal
U.S. marshal name="US marshal" country=USA
gendarmerie commander
security chief
head of security name="security chief"
security official
security officer
prison warden
prison governor
coast guard commander
customs officer
investigator
chief investigator
FBI director country=USA
director of the FBI name="FBI director" country=USA

[SPY]
intelligence chief
spy chief name="intelligence chief"
intelligence director
intelligence minister
intelligence official
intelligence officer
spymaster name="intelligence chief"
CIA director country=USA
director of central intelligence name="CIA director" country=USA
director of the CIA name="CIA director" country=USA
CIA chief name="CIA director" country=USA
CIA officer country=USA
CIA operative country=USA
director of national intelligence country=USA
national intelligence director name="director of national intelligence" country=USA
KGB chief country=SUN
KGB chairman country=SUN
KGB officer country=SUN
Mossad chief country=ISR
ISI chief country=PAK

[LEG]
speaker
deputy speaker
parliament speaker
parliamentary speaker name="parliament speaker"
speaker of parliament name="parliament speaker"
speaker of the parliament name="parliament speaker"
House speaker country=USA
speaker of the House name="House speaker" country=USA
senate president
president of the senate name="senate president"
president pro tempore
parliament president
president of parliament name="parliament president"
senator
sen. name=senator mostly=USA
sens. name=senator mostly=USA
congressman mostly=USA
congresswoman mostly=USA
congressmen name=congressman mostly=USA
Representative name=representative
rep. name=representative mostly=USA
reps. name=representative mostly=USA
member of parliament
members of parliament name="member of parliament"
MP name="member of parliament"
MPs name="member of parliament"
M.P. name="member of parliament"
parliamentarian
member of Congress
members of Congress name="member of Congress"
member of the House
lawmaker
legislator
assemblyman
assemblywoman
assembly member
state senator mostly=USA
state sen. name="state senator" mostly=USA
state rep. name="state representative" mostly=USA
state representative mostly=USA
MEP name="member of the European Parliament"
MEPs name="member of the European Parliament"
member of the European Parliament
members of the European Parliament name="member of the European Parliament"
MSP name="member of the Scottish Parliament" country=GBR
backbencher
frontbencher
chief whip
majority leader
Senate majority leader country=USA
House majority leader country=USA
minority leader
Senate minority leader country=USA
House minority leader country=USA
majority whip
minority whip
parliamentary leader
leader of the house
committee chairman
committee chair
committee chairwoman
parliamentary secretary
parliamentary official
congressional leader
congressional aide

[JUD]
judge
chief judge
presiding judge
federal judge
district judge
district court judge
appeals court judge
appeal court judge
high court judge
supreme court judge
supreme court justice
supreme court president
Justice name=justice
chief justice
associate justice
magistrate
investigating magistrate
examining magistrate
investigating judge
justice of the peace
prosecutor
chief prosecutor
public prosecutor
state prosecutor
federal prosecutor
special prosecutor
military judge
deputy prosecutor
assistant prosecutor
prosecutor general
prosecutor-general's spokesman name="prosecutor's spokesperson"
general prosecutor
ICC prosecutor
war crimes prosecutor
procurator
procurator general
attorney general
deputy attorney general
assistant attorney general
attorneys general name="attorney general"
district attorney mostly=USA
U.S. attorney name="US attorney" country=USA
state attorney
state's attorney
solicitor general
advocate general
director of public prosecutions
special counsel
independent counsel
coroner
court official
court spokesman name="court spokesperson"
court spokeswoman name="court spokesperson"
registrar
public defender

[PTY]
party leader
party chief name="party leader"
party chairman
party chairwoman name="party chairman"
party president
party secretary
party general secretary
general secretary of the party name="party general secretary"
party boss
party official
party spokesman name="party spokesperson"
party spokeswoman name="party spokesperson"
party spokesperson
party whip
candidate
presidential candidate
vice presidential candidate
presidential contender
presidential hopeful
presidential nominee
vice presidential nominee
nominee
mayoral candidate
gubernatorial candidate
parliamentary candidate
running mate
frontrunner
front-runner
politician
statesman
campaign manager
campaign chairman
campaign spokesman name="campaign spokesperson"
campaign spokeswoman name="campaign spokesperson"
Communist Party chief
Communist Party leader
Communist Party secretary
Communist Party general secretary
Communist leader
nationalist leader
Social Democratic leader
Conservative leader
Liberal leader
Labour leader country=GBR
Labor leader
Republican leader country=USA
Democratic leader country=USA
Democratic presidential candidate country=USA
Republican presidential candidate country=USA
Sinn Fein leader
Sinn Fein president
coalition leader
political leader
political activist
political secretary
kingmaker

[OPP]
opposition leader
leader of the opposition name="opposition leader"
opposition chief name="opposition leader"
opposition politician
opposition lawmaker
opposition senator
opposition MP
opposition MPs name="opposition MP"
opposition deputy
opposition legislator
opposition candidate
opposition presidential candidate
opposition spokesman name="opposition spokesperson"
opposition spokeswoman name="opposition spokesperson"
opposition figure
opposition activist
opposition official
opposition party leader
shadow minister
shadow chancellor
shadow foreign secretary
shadow home secretary
dissident
dissident leader
exile leader
exiled leader
exiled opposition leader
independence leader
pro-democracy leader
pro-democracy activist
democracy activist
democracy leader
protest leader
student leader
activist
rights activist
human rights activist
civil rights leader
civil rights activist
rights campaigner
campaigner
revolutionary leader

[REB]
rebel leader
rebel commander
rebel chief name="rebel leader"
rebel spokesman name="rebel spokesperson"
rebel spokeswoman name="rebel spokesperson"
rebel spokesperson
rebel official
rebel general
guerrilla leader
guerrilla commander
guerrilla chief
guerrilla spokesman name="guerrilla spokesperson"
insurgent leader
insurgent commander
militant leader
militant commander
separatist leader
separatist commander
Taliban leader country=AFG
Taliban commander country=AFG
Taliban spokesman name="Taliban spokesperson" country=AFG
Taliban official country=AFG
Hamas leader country=PSE
Hamas commander country=PSE
Hamas official country=PSE
Hamas spokesman name="Hamas spokesperson" country=PSE
Hezbollah leader country=LBN
Hezbollah commander country=LBN
Hezbollah official country=LBN
Houthi leader country=YEM
Houthi spokesman name="Houthi spokesperson" country=YEM
al-Qaeda leader
al-Qaida leader name="al-Qaeda leader"
al-Qaeda operative
al-Qaida operative name="al-Qaeda operative"

[UAF]
warlord
militia leader
militia commander
militia chief
paramilitary leader
faction leader

[CRM]
drug lord
drug kingpin
drug baron
cartel leader
gang leader
mafia boss
mob boss
crime boss

[CVL]
tribal leader
tribal chief
tribal elder
clan elder
clan leader
village elder
community leader
civic leader

[REL]
pope country=VAT
Pope name=pope country=VAT
pontiff name=pope country=VAT
holy father
patriarch
ecumenical patriarch
metropolitan
archbishop
archbishop of Canterbury country=GBR
cardinal
bishop
auxiliary bishop
monsignor
msgr. name=monsignor
Father name=priest
priest
parish priest
fr. name=priest
rev. name=reverend
reverend
pastor
vicar
deacon
minister of religion
preacher
televangelist
evangelist
abbot
lama
Dalai Lama country=CHN
Panchen Lama country=CHN
rabbi
chief rabbi
imam
mullah
maulana
ayatollah
grand ayatollah
hojatoleslam
mufti
grand mufti
cleric
muslim cleric
Muslim cleric
Moslem cleric name="Muslim cleric"
Shiite cleric
Shi'ite cleric
Sunni cleric
Muslim leader
Moslem leader name="Muslim leader"
religious leader
spiritual leader
church leader
church official
Vatican spokesman name="Vatican spokesperson" country=VAT
Vatican official country=VAT
papal nuncio country=VAT
nuncio country=VAT
apostolic nuncio country=VAT
seminarian
theologian

[MED]
journalist
reporter
correspondent
foreign correspondent
war correspondent
editor
editor-in-chief
managing editor
news editor
newspaper editor
columnist
commentator
broadcaster
anchor
anchorman
anchorwoman
news anchor
cameraman
camerawoman
photographer
photojournalist
publisher
newspaper publisher
blogger
television presenter
talk show host
radio host

[BUS]
manager
CEO name="chief executive officer"
C.E.O. name="chief executive officer"
chief executive officer
CFO name="chief financial officer"
chief financial officer
COO name="chief operating officer"
chief operating officer
chief economist
managing director
executive director
executive vice president
senior vice president
company president
company chairman
company spokesman name="company spokesperson"
company spokeswoman name="company spokesperson"
company official
businessman
businesswoman
businessmen name=businessman
entrepreneur
industrialist
magnate
tycoon
oligarch
billionaire
banker
investment banker
financier
economist
stockbroker
bank president
lobbyist
consultant

[LAB]
union leader
trade union leader
labour leader
labor leader
union official
union president
union boss
union spokesman name="union spokesperson"
union spokeswoman name="union spokesperson"
trade unionist
shop steward

[AGR]
peasant leader

[EDU]
professor
prof. name=professor
assistant professor
associate professor
professor emeritus
lecturer
headmaster
headmistress
school principal
university president
university rector
rector
dean
provost
academic
scholar
political scientist
historian
researcher
scientist
nuclear scientist
sociologist
political analyst
military analyst
security analyst
defence analyst
defense analyst

[HLH]
physician
surgeon
hospital director
hospital official
hospital spokesman name="hospital spokesperson"
hospital spokeswoman name="hospital spokesperson"
health official
epidemiologist
pathologist
chief medical officer
medical officer

[IGO]
UN secretary-general
U.N. secretary-general name="UN secretary-general"
UN chief name="UN secretary-general"
U.N. chief name="UN secretary-general"
United Nations secretary-general name="UN secretary-general"
secretary-general of the United Nations name="UN secretary-general"
UN deputy secretary-general
UN envoy
U.N. envoy name="UN envoy"
United Nations envoy name="UN envoy"
UN special envoy name="UN envoy"
U.N. special envoy name="UN envoy"
UN special representative
U.N. special representative name="UN special representative"
UN mediator
U.N. mediator name="UN mediator"
UN official
U.N. official name="UN official"
United Nations official name="UN official"
UN spokesman name="UN spokesperson"
UN spokeswoman name="UN spokesperson"
U.N. spokesman name="UN spokesperson"
U.N. spokeswoman name="UN spokesperson"
United Nations spokesman name="UN spokesperson"
United Nations spokeswoman name="UN spokesperson"
UN High Commissioner for Refugees
U.N. High Commissioner for Refugees name="UN High Commissioner for Refugees"
UN High Commissioner for Human Rights
U.N. High Commissioner for Human Rights name="UN High Commissioner for Human Rights"
UN human rights chief name="UN High Commissioner for Human Rights"
U.N. human rights chief name="UN High Commissioner for Human Rights"
UN special rapporteur
U.N. special rapporteur name="UN special rapporteur"
special rapporteur
UN inspector
U.N. inspector name="UN inspector"
weapons inspector
chief weapons inspector
nuclear inspector
European Commission president
president of the European Commission name="European Commission president"
European Commission chief name="European Commission president"
European Council president
president of the European Council name="European Council president"
European Parliament president
European commissioner
EU commissioner name="European commissioner"
EU trade commissioner
EU foreign policy chief
EU high representative name="EU foreign policy chief"
EU envoy
EU ambassador
EU official
EU spokesman name="EU spokesperson"
EU spokeswoman name="EU spokesperson"
NATO secretary-general
NATO chief name="NATO secretary-general"
NATO official
NATO spokesman name="NATO spokesperson"
NATO spokeswoman name="NATO spokesperson"
Arab League chief name="Arab League secretary-general"
Arab League secretary-general
IMF chief name="IMF managing director"
IMF managing director
IMF official
World Bank president
World Bank chief name="World Bank president"
WTO director-general
WHO director-general
WHO chief name="WHO director-general"
IAEA director general
IAEA chief name="IAEA director general"
OPEC secretary-general
OPEC president
OSCE chairman
African Union chairperson
mediator
chief mediator
peace mediator

[NGO]
aid official
relief official
Red Cross official
Red Cross spokesman name="Red Cross spokesperson"
Red Cross spokeswoman name="Red Cross spokesperson"
humanitarian coordinator
election observer
rights lawyer
human rights lawyer
human rights defender
environmentalist
environmental activist

[REF]

[ELI]
former president
ex-president name="former president"
ex-general name="former general"
ex-minister name="former minister"
ex-spy name="former spy"
ex-soldier name="former soldier"
ex-officer name="former officer"
ex-chief name="former chief"
ex-head name="former head"
ex-leader name="former leader"
ex-governor name="former governor"
ex-mayor name="former mayor"
ex-senator name="former senator"
ex-deputy name="former deputy"
ex-policeman name="former policeman"
ex-dictator name="former dictator"
ex-ruler name="former ruler"
ex-rebel name="former rebel"
ex-guerrilla name="former guerrilla"
ex-fighter name="former fighter"
ex-official name="former official"
ex-ambassador name="former ambassador"
ex-judge name="former judge"
ex-prosecutor name="former prosecutor"
ex-king name="former king"
ex-colonel name="former colonel"
ex-warlord name="former warlord"
ex-commander name="former commander"
ex-chancellor name="former chancellor"
ex-congressman name="former congressman"
ex-lawmaker name="former lawmaker"
ex-MP name="former MP"
ex-guard name="former guard"
ex-agent name="former agent"
ex-boss name="former boss"
ex-director name="former director"
ex-adviser name="former adviser"
former vice president
former prime minister
ex-prime minister name="former prime minister"
former premier
ex-premier name="former premier"
former chancellor
former foreign minister
former foreign secretary name="former foreign minister"
former secretary of state country=USA
former defence minister
former defense minister name="former defence minister"
former interior minister
former finance minister
former minister
former governor
former mayor
former senator
former congressman
former ambassador
former diplomat
former dictator
former ruler
former leader
former king
former official
former senior official
former general
former military ruler
former army chief
former intelligence chief
former police chief
president emeritus
elder statesman
Nobel laureate
Nobel Peace Prize winner name="Nobel laureate"
duke
duchess
baron
baroness
countess
earl
author
writer
novelist
poet

[none]
founder
co-founder
deputy
delegate
representative
leader
secretary-general
deputy secretary-general
general secretary
secretary
director
director general
deputy director
assistant director
regional director
executive secretary
chairman
chairwoman name=chairman
chairperson name=chairman
chair
vice chairman
deputy chairman
co-chairman
co-chair
deputy leader
co-leader
head
chief
deputy head
deputy chief
boss
general manager
coordinator
co-ordinator name=coordinator
organiser
organizer name=organiser
spokesman name=spokesperson
spokeswoman name=spokesperson
spokesmen name=spokesperson
spokeswomen name=spokesperson
spokesperson
chief spokesman name="chief spokesperson"
chief spokeswoman name="chief spokesperson"
deputy spokesman name="deputy spokesperson"
deputy spokeswoman name="deputy spokesperson"
press officer
press spokesman name=spokesperson
aide
top aide
close aide
assistant
bodyguard
lawyer
defence lawyer
defense lawyer name="defence lawyer"
attorney
defense attorney name="defence lawyer"
defence attorney name="defence lawyer"
barrister
solicitor
advocate
counsel
Mr. name=Mr.
Mr name=Mr.
Mrs. name=Mrs.
Mrs name=Mrs.
Ms. name=Ms.
Ms name=Ms.
Miss name=Miss
Messrs. name=Mr.
Dr. name=Dr.
Dr name=Dr.
Sir name=Sir
Dame name=Dame
Lord name=Lord
Lady name=Lady
Mme. name=Mrs.
Mme name=Mrs.
Mlle name=Miss
Herr name=Mr.
Frau name=Mrs.
Senor name=Mr.
Señor name=Mr.
Signor name=Mr.
Don name=Don
Dona name=Dona
Hajj name=Hajj
Haji name=Haji
Comrade name=Comrade
Madam name=Madam
Madame name=Madam
Monsieur name=Mr.
