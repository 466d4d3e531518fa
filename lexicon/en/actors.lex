# Words that the actor stage looks at, by what they do. Names, titles, groups and organisations stand in their own files.
#
# gender: Masc, Fem, Neut. number: Sing, Plur. person: 1, 2, 3.

[personal person=3]
he          gender=Masc number=Sing
him         gender=Masc number=Sing
she         gender=Fem number=Sing
it          gender=Neut number=Sing
they        number=Plur
them        number=Plur
her         gender=Fem number=Sing
I           person=1 number=Sing
me          person=1 number=Sing
we          person=1 number=Plur
us          person=1 number=Plur
you         person=2

[possessive person=3]
his         gender=Masc number=Sing
her         gender=Fem number=Sing
its         gender=Neut number=Sing
their       number=Plur
hers        gender=Fem number=Sing
theirs      number=Plur
my          person=1 number=Sing
our         person=1 number=Plur
your        person=2

[reflexive person=3]
himself     gender=Masc number=Sing
herself     gender=Fem number=Sing
itself      gender=Neut number=Sing
themselves  number=Plur

[relative]
who
whom
whose
which
that

# All sides of the clause's subject.
[reciprocal number=Plur]
each other
one another

# Who holds the same office on the other side: role and sector are those of the one whose counterpart it is.
[counterpart]
counterpart
opposite number

# "both sides", "the two countries": the two last named. of: state, person, any.
[side of=any]
side
party
camp
[side of=state]
country
nation
state
neighbour
neighbor
capital
power
rival
government
enemy
foe
ally
[side of=person]
leader
man
woman
president
minister
official
counterpart
politician
diplomat
envoy

[both]
both
each
two

[former]
former
[latter]
latter

# "the company" is the organisation last named of one of these sectors, "the suspect" the person; "the country" is the country last named.
[anaphor of=organisation]
company       sectors=BUS
firm          sectors=BUS
bank          sectors=BUS
carrier       sectors=BUS
airline       sectors=BUS
group         sectors=REB,OPP,PTY,UAF,NGO,IGO,BUS,CRM
movement      sectors=REB,OPP,PTY,UAF
militia       sectors=REB,UAF
faction       sectors=REB,OPP,PTY,UAF
party         sectors=PTY,OPP,GOV
union         sectors=LAB,IGO
organisation  sectors=IGO,NGO,REB
organization  sectors=IGO,NGO,REB
alliance      sectors=IGO,PTY,OPP,MIL
bloc          sectors=IGO,PTY
agency        sectors=IGO,NGO,GOV,MED
body          sectors=IGO,NGO
newspaper     sectors=MED
network       sectors=MED,REB,UAF
court         sectors=JUD,IGO
ministry      sectors=GOV
[anaphor of=country]
country
nation
republic
kingdom
island
[anaphor of=person]
leader
politician
man
woman
boy
girl
suspect       sectors=CRM,CVL,REB,UAF,LAB,EDU,BUS
defendant     sectors=CRM,CVL,REB,UAF,LAB,EDU,BUS,ELI,OPP,MED
official
diplomat
statesman
lawmaker
deputy        sectors=COP,LEG

# "a group of diplomats", "thousands of Nigerians", "members of the party": what stands behind "of" acts.
[collective]
group
number
member
dozen
hundred
thousand
million
score
crowd
handful
majority
minority
half
third
quarter
rest
most
some
many
several
few
one
all
none
both
each
any
two
three
four
five
six
convoy
band
delegation
team
chapter
affiliate
pair
couple
unit
column
contingent
patch
detachment
remnant
element
supporter
part
section

# Pronouns of quantity that can stand for people by themselves.
[quantity number=Plur]
many
some
others
several
dozen
hundred
thousand
those

# Prepositions behind which the country of an actor can stand: "army of Chad", "rebels in Darfur".
[of]
of
[origin]
of
from
[locative]
in
into
at
throughout
across
inside
within
near
around
outside
# A capital behind one of these is its government: "talks with Tokyo".
[toward]
with
by
between
against
toward
towards

# Titles that tell no sector; of a country's, they govern: "the Palestinian leader".
[leading]
leader
chief
head
chairman
spokesman
spokeswoman
spokesperson
representative
adviser
advisor
aide
envoy
emissary

[belonging]
to
for
on
with

# "the town of X", "Iraqi villages": places that are acted upon.
[settlement]
town
village
city
province
region
district
republic
territory
state
suburb
capital
port
neighbourhood
neighborhood
enclave
camp
island
area
border
position
base
embassy
consulate
mission

# With a country's adjective they are of a sector of its own: "Turkish officers", "a Russian bomber", "Belgian justice".
[national]
officer   sectors=MIL
bomber    sectors=MIL
justice   sectors=JUD

# Behind armed men: "troops loyal to the Libyan leader" are of his country.
[loyal]
loyal
allied
faithful

# What refugees do, from where they come: "refugees fleeing the war in Chad".
[fleeing]
flee
escape

# They act as governments: "the city sued", "ordered the county to pay".
[municipality]
city
county
township
borough
municipality

# Whom somebody sues or urges acts, or is to.
[addressing]
sue
ask
order
urge
tell
accuse
blame
criticize
criticise
demand
petition

# Behind a hyphen they undo the word before it: "US-backed rebels" are not of the US.
[undone]
backed
born
brokered
occupied
held
sponsored
supported
funded
financed
trained
made
supplied
mediated
friendly
speaking
allied
aligned
imposed
ordered
owned
installed
educated
dominated
hosted
bound
proposed
registered
built
based
controlled
# Before a hyphen or a name they undo what follows: "pro-Iranian", "anti-American".
[undoing]
pro
anti
non
ex
# Behind a hyphen they tell whose the whole is: "the Saudi-led coalition".
[led]
led

# The last word of a firm's name: "Commodore International" is no officer.
[firm]
international
corp
corporation
inc
ltd
plc
holdings
industries
dynamics
motors
electronics
computers
systems
airlines
airways
partners
technologies
pharmaceuticals
software
stores
foods
mills
brothers
bancorp
enterprises
laboratories
chemicals

# What somebody heads, in a clause behind the name: "who also heads the party".
[heading]
head
lead
chair
run
command

# Of the side and country of whom they follow: the possessor, or who calls on them.
[follower]
supporter
follower
loyalist
sympathiser
sympathizer
adherent

# Whose they are is not what they are: "Togo's neighbours".
[other]
neighbour
neighbor
ally
rival
foe
enemy
adversary

# Who is seldom of the place where something happens to him, by his noun or by a word before it.
[guest]
pirate
foreigner
foreign
western
international
expatriate
expat
tourist
backpacker
holidaymaker
visitor
traveller
traveler
pilgrim
passenger
sailor
seaman
crew
migrant
immigrant
refugee
hostage
mercenary
engineer
envoy
diplomat
ambassador
observer
monitor
inspector
peacekeeper
UN
U.N.
aid
relief
humanitarian

[ethnic]
ethnic
pro
anti

[deputy]
deputy
vice
assistant
acting
interim
caretaker
under
junior
[past sector=ELI]
former
ex
ousted
deposed
late
onetime
outgoing  sector=GOV

# Words before a name that tell its bearer's gender.
[honorific]
mr       gender=Masc
mr.      gender=Masc
sir      gender=Masc
lord     gender=Masc
mrs      gender=Fem
mrs.     gender=Fem
ms       gender=Fem
ms.      gender=Fem
miss     gender=Fem
lady     gender=Fem
dame     gender=Fem
dr
dr.
professor

# The state's own voice: "the Russian government", "the Kremlin" and "Moscow" are one actor.
[government]
government
regime
administration
authority

# Before a number: "at least 26 people".
[amount]
at least
at most
up to
more than
less than
fewer than
about
nearly
almost
some
approximately
roughly
around
over

# Written like names, but nobody.
[calendar]
Monday
Tuesday
Wednesday
Thursday
Friday
Saturday
Sunday
January
February
March
April
May
June
July
August
September
October
November
December
Jan.
Feb.
Mar.
Apr.
Jun.
Jul.
Aug.
Sept.
Sep.
Oct.
Nov.
Dec.
GMT
Christmas
Easter
Ramadan

# Behind a country they are its money, not its people.
[currency]
dollar
dlr
pound
euro
franc
mark
crown
rouble
ruble
yen
rupee
peso
lira
currency
cent

# Given names and nouns that tell a gender.
[given gender=Masc]
king
prince
sheikh
ayatollah
pope
father
chairman
spokesman
congressman
businessman
husband
son
policeman
statesman
brother
uncle
boy
man
gentleman
monk
priest
emir
sultan
James
John
Robert
Michael
William
David
Richard
Joseph
Thomas
Charles
Christopher
Daniel
Matthew
Anthony
Mark
Donald
Steven
Paul
Andrew
Joshua
Kenneth
Kevin
Brian
George
Edward
Ronald
Timothy
Jason
Jeffrey
Ryan
Jacob
Gary
Nicholas
Eric
Jonathan
Stephen
Larry
Justin
Scott
Brandon
Benjamin
Samuel
Gregory
Frank
Alexander
Patrick
Raymond
Jack
Dennis
Jerry
Tyler
Aaron
Jose
Henry
Adam
Douglas
Nathan
Peter
Zachary
Kyle
Walter
Harold
Jeremy
Ethan
Carl
Keith
Roger
Gerald
Terry
Sean
Arthur
Austin
Noah
Lawrence
Jesse
Joe
Bryan
Billy
Bruce
Albert
Willie
Gabriel
Logan
Alan
Juan
Wayne
Roy
Ralph
Randy
Eugene
Vincent
Bobby
Russell
Louis
Philip
Johnny
Bill
Bob
Jim
Tom
Mike
Dan
Dave
Steve
Tony
Ben
Sam
Fred
Ted
Greg
Jeff
Ken
Ron
Tim
Matt
Chris
Nick
Pete
Phil
Simon
Ian
Neil
Graham
Stuart
Colin
Malcolm
Trevor
Nigel
Geoffrey
Hugh
Liam
Conor
Declan
Seamus
Mohammed
Mohamed
Muhammad
Ahmed
Ahmad
Mahmoud
Hassan
Hussein
Ali
Omar
Ibrahim
Khalid
Khaled
Mustafa
Abdullah
Abdul
Yusuf
Ismail
Yasser
Saddam
Hamid
Karim
Rashid
Tariq
Bashar
Hosni
Vladimir
Dmitry
Dmitri
Sergei
Sergey
Alexei
Aleksei
Mikhail
Boris
Igor
Oleg
Viktor
Yuri
Andrei
Nikolai
Ivan
Pavel
Slobodan
Milan
Zoran
Goran
Radovan
Francois
Jacques
Pierre
Michel
Alain
Philippe
Nicolas
Emmanuel
Laurent
Bernard
Hans
Helmut
Gerhard
Wolfgang
Klaus
Jürgen
Dieter
Heinz
Giovanni
Giuseppe
Silvio
Mario
Carlos
Jorge
Luis
Miguel
Fernando
Pedro
Alberto
Eduardo
Diego
Pablo
Javier
Rafael
Hugo
Raul
Enrique
Ricardo
Manuel
Alejandro
Nelson
Kofi
Yoweri
Benigno
Narendra
Rajiv
Imran
Nawaz
Pervez
Hiroshi
Shinzo
Junichiro
Recep
Turgut
Bulent
Yitzhak
Shimon
Ehud
Ariel
Moshe
[given gender=Fem]
queen
princess
chairwoman
spokeswoman
congresswoman
businesswoman
actress
wife
mother
daughter
policewoman
stateswoman
sister
aunt
girl
woman
nun
duchess
empress
Mary
Patricia
Jennifer
Linda
Elizabeth
Barbara
Susan
Jessica
Sarah
Karen
Lisa
Nancy
Betty
Margaret
Sandra
Ashley
Kimberly
Emily
Donna
Michelle
Carol
Amanda
Dorothy
Melissa
Deborah
Stephanie
Rebecca
Sharon
Laura
Cynthia
Kathleen
Amy
Angela
Shirley
Anna
Brenda
Pamela
Emma
Nicole
Helen
Samantha
Katherine
Christine
Debra
Rachel
Carolyn
Janet
Catherine
Maria
Heather
Diane
Ruth
Julie
Olivia
Joyce
Kelly
Lauren
Christina
Joan
Evelyn
Judith
Megan
Andrea
Cheryl
Hannah
Jacqueline
Martha
Gloria
Teresa
Ann
Anne
Sara
Frances
Kathryn
Janice
Abigail
Alice
Julia
Judy
Sophia
Denise
Amber
Doris
Marilyn
Danielle
Beverly
Isabella
Theresa
Diana
Natalie
Brittany
Marie
Kayla
Lori
Katie
Kate
Sue
Jane
Lucy
Claire
Fiona
Hillary
Condoleezza
Madeleine
Angelina
Lindsay
Britney
Benazir
Indira
Sonia
Yulia
Tatiana
Olga
Irina
Natalia
Svetlana
Ekaterina
Fatima
Aisha
Leila
Khadija
Mariam
Zainab
Yasmin
Carmen
Rosa
Isabel
Ana
Lucia
Elena
Camila
Gabriela
Valeria
Michele
Brigitte
Françoise
Monique
Ingrid
Heidi
Ursula
Gisela
Petra
Giulia
Francesca
Chiara
Keiko
Yoko
Megawati
Corazon
Imelda
Cristina
Dilma

# Names of two, or of many: country is what the name stands for elsewhere, instead what it stands for in reports of up to a day (until), or where the
# report speaks of that country by another name and not of the first. of=country: a state, else a place.
# sector: anybody of that name, where the report does not speak of the country. beside: behind an article the other half of a land of which
# the report speaks.
[homonym]
North beside=KOR instead=PRK
South beside=PRK instead=KOR
Conservatives country=GBR sector=PTY
Labour country=GBR sector=PTY
Juba country=SSD instead=SDN until=2011-07-08
Tripoli country=LBY instead=LBN
Congo country=COD instead=COG of=country
Congolese country=COD instead=COG of=country
