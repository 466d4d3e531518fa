# Places that stand for those who govern from them. The section is the sector of who is meant (src/knowledge/sectors.def).
# name: the body meant, where it is not the phrase itself.

[GOV]
White House country=USA
Oval Office country=USA name="White House"
West Wing country=USA name="White House"
Foggy Bottom country=USA name="State Department"
Kremlin country=RUS
Smolenskaya Square country=RUS name="Russian foreign ministry"
Downing Street country=GBR
No. 10 Downing Street country=GBR name="Downing Street"
10 Downing Street country=GBR name="Downing Street"
Number 10 country=GBR name="Downing Street"
No. 10 country=GBR name="Downing Street"
Number Ten country=GBR name="Downing Street"
11 Downing Street country=GBR name="British treasury"
Whitehall country=GBR
Chequers country=GBR
Buckingham Palace country=GBR
Stormont country=GBR
Holyrood country=GBR
Dublin Castle country=IRL
Leinster House country=IRL
Elysee country=FRA
Élysée country=FRA
Elysee Palace country=FRA
Élysée Palace country=FRA
Matignon country=FRA
Hotel Matignon country=FRA name=Matignon
Quai d'Orsay country=FRA name="French foreign ministry"
Bercy country=FRA name="French finance ministry"
Chancellery country=DEU
Palazzo Chigi country=ITA
Chigi Palace country=ITA name="Palazzo Chigi"
Quirinale country=ITA
Quirinal Palace country=ITA name=Quirinale
Farnesina country=ITA name="Italian foreign ministry"
Moncloa country=ESP
Moncloa Palace country=ESP name=Moncloa
La Moncloa country=ESP name=Moncloa
Zarzuela Palace country=ESP
Generalitat country=ESP
Belem Palace country=PRT
Ballhausplatz country=AUT
Binnenhof country=NLD
The Hague country=NLD
Prague Castle country=CZE
Hradcany country=CZE name="Prague Castle"
Belweder country=POL
Belvedere Palace country=POL
Cotroceni Palace country=ROU
Cotroceni country=ROU
Victoria Palace country=ROU
Bankova country=UKR
Bankova Street country=UKR name=Bankova
Maximos Mansion country=GRC
Cankaya country=TUR
Çankaya country=TUR
Ak Saray country=TUR
Sublime Porte country=TUR
Zhongnanhai country=CHN
Diaoyutai country=CHN
Great Hall of the People country=CHN
Blue House country=KOR
Cheong Wa Dae country=KOR name="Blue House"
Chongwadae country=KOR name="Blue House"
Kasumigaseki country=JPN
Nagatacho country=JPN
Kantei country=JPN
Gaimusho country=JPN name="Japanese foreign ministry"
Malacanang country=PHL
Malacañang country=PHL
Malacanang Palace country=PHL name=Malacanang
Malacañang Palace country=PHL name=Malacanang
Istana country=SGP
Merdeka Palace country=IDN
Rashtrapati Bhavan country=IND
South Block country=IND name="Indian foreign ministry"
Raisina Hill country=IND
Singha Durbar country=NPL
Narayanhiti Palace country=NPL
Temple Trees country=LKA
Bangabhaban country=BGD
Aiwan-e-Sadr country=PAK
Balfour Street country=ISR
Mukataa country=PSE
Muqataa country=PSE name=Mukataa
Baabda country=LBN
Baabda Palace country=LBN name=Baabda
Grand Serail country=LBN
Republican Palace country=IRQ
Abdeen Palace country=EGY
Ittihadiya country=EGY
Ittihadiya Palace country=EGY name=Ittihadiya
Carthage Palace country=TUN
El Mouradia country=DZA
Mouradia country=DZA name="El Mouradia"
Aso Rock country=NGA
Aso Villa country=NGA name="Aso Rock"
Jubilee House country=GHA
Osu Castle country=GHA
Villa Somalia country=SOM
State House country=KEN
Harambee House country=KEN
Union Buildings country=ZAF
Tuynhuys country=ZAF
Luthuli House country=ZAF name="African National Congress"
Etoudi country=CMR
Planalto country=BRA
Planalto Palace country=BRA name=Planalto
Alvorada Palace country=BRA
Itamaraty country=BRA name="Brazilian foreign ministry"
Casa Rosada country=ARG
Pink House country=ARG name="Casa Rosada"
La Moneda country=CHL
Moneda Palace country=CHL name="La Moneda"
Miraflores country=VEN
Miraflores Palace country=VEN name=Miraflores
Casa de Narino country=COL
Casa de Nariño country=COL
Narino Palace country=COL name="Casa de Narino"
Nariño Palace country=COL name="Casa de Narino"
Carondelet country=ECU
Carondelet Palace country=ECU name=Carondelet
Palacio Quemado country=BOL
Pizarro Palace country=PER
Los Pinos country=MEX
National Palace country=HTI
Rideau Hall country=CAN
Sussex Drive country=CAN
Parliament Hill country=CAN
Kirribilli House country=AUS

[MIL]
Pentagon country=USA name="Department of Defense"
Kirya country=ISR name="Israeli defence ministry"
HaKirya country=ISR name="Israeli defence ministry"
Hardthoehe country=DEU name="German defence ministry"

[LEG]
Capitol Hill country=USA name=Congress
the Capitol country=USA name=Congress
Westminster country=GBR name=Parliament
Palais Bourbon country=FRA name="National Assembly"
Luxembourg Palace country=FRA name=Senate
Montecitorio country=ITA name="Chamber of Deputies"
Palazzo Madama country=ITA name=Senate

[COP]
Scotland Yard country=GBR name="Metropolitan Police"
New Scotland Yard country=GBR name="Metropolitan Police"
Lubyanka country=RUS name=FSB

[SPY]
Vauxhall Cross country=GBR name=MI6
Thames House country=GBR name=MI5

[BUS]
Wall Street country=USA
Silicon Valley country=USA
Madison Avenue country=USA
City of London country=GBR

[MED]
Fleet Street country=GBR

[REL]
Lambeth Palace country=GBR name="Church of England"
Apostolic Palace country=VAT

[IGO]
Turtle Bay name="United Nations"
Berlaymont name="European Commission"
