# Places beside the gazetteer: short forms of areas' names, and parts of the world that no table of cities has.
#   Ala.  area=Alabama country=USA          a short form of an area's name
#   Red Sea  lat=20 lon=38 names="..."      a place of its own: its middle in degrees, further names behind commas,
#                                           and adjectives="..." that mean it
#
# Where the middles come from stands in source= of each section:
#   hand      set by hand from general knowledge of the map and rounded; no database was copied
#   GeoNames  its points of six continents (CC BY 4.0, https://www.geonames.org/); the other four by hand
# `python3 data/check_regions.py DATA lexicon/en/places.lex` holds them against GeoNames. Of 496 places it has 255 by a name, 165 of them
# within 300 km and 113 within 50 km. The 90 that are farther were read one by one: another place of that name (Thames in New Zealand,
# Galicia in Spain), or a sea or river that is larger than that. For the other 241, seas and borders most of them, there is no second source.

[abbreviations country=USA]
Ala. area=Alabama
Alas. area=Alaska
Ariz. area=Arizona
Ark. area=Arkansas
Calif. area=California
Colo. area=Colorado
Conn. area=Connecticut
Del. area=Delaware
D.C. area="Washington D.C."
Fla. area=Florida
Ga. area=Georgia
Ill. area=Illinois
Ind. area=Indiana
Kan. area=Kansas
Kans. area=Kansas
Ky. area=Kentucky
La. area=Louisiana
Md. area=Maryland
Mass. area=Massachusetts
Mich. area=Michigan
Minn. area=Minnesota
Miss. area=Mississippi
Mo. area=Missouri
Mont. area=Montana
Neb. area=Nebraska
Nebr. area=Nebraska
Nev. area=Nevada
N.H. area="New Hampshire"
N.J. area="New Jersey"
N.M. area="New Mexico"
N.Y. area="New York"
N.C. area="North Carolina"
N.D. area="North Dakota"
Okla. area=Oklahoma
Ore. area=Oregon
Pa. area=Pennsylvania
Penn. area=Pennsylvania
R.I. area="Rhode Island"
S.C. area="South Carolina"
S.D. area="South Dakota"
Tenn. area=Tennessee
Tex. area=Texas
Vt. area=Vermont
Va. area=Virginia
Wash. area=Washington
W.Va. area="West Virginia"
W. Va. area="West Virginia"
Wis. area=Wisconsin
Wyo. area=Wyoming

[continents source=GeoNames,hand]
Africa lat=7.19 lon=21.09 adjectives="African"
Asia lat=29.84 lon=89.3 adjectives="Asian"
Europe lat=48.69 lon=9.14 adjectives="European"
Antarctica lat=-78.16 lon=16.41 adjectives="Antarctic"
North America lat=46.07 lon=-100.55 adjectives="North American"
South America lat=-14.6 lon=-57.66 adjectives="South American"
Latin America lat=-10 lon=-65 adjectives="Latin American"
Central America lat=14 lon=-87 adjectives="Central American"
European Union lat=50.1 lon=9.1 names="EU"
Middle East lat=29 lon=45 names="Mideast" adjectives="Middle Eastern"

# States that are younger than some reports: up to a day their towns were another's.
[young]
SSD before=SDN until=2011-07-08
TLS before=IDN until=2002-05-19
ERI before=ETH until=1993-05-23

# Outlets and the country that each writes for, whose places its reports mean before others of the name; and the zone
# that it counts its days in (as zones are written in time.lex), where publication is told in another. More in a lexicon of your own.
[outlets]
abc.net.au country=AUS zone=+10:00/au
bbc.co.uk country=GBR zone=+00:00/eu
cbc.ca country=CAN zone=-05:00/us
dawn.com country=PAK zone=+05:00
irishtimes.com country=IRL zone=+00:00/eu
jamaica-gleaner.com country=JAM zone=-05:00
nation.africa country=KEN zone=+03:00
nytimes.com country=USA zone=-05:00/us
nzherald.co.nz country=NZL zone=+12:00/nz
punchng.com country=NGA zone=+01:00
smh.com.au country=AUS zone=+10:00/au
straitstimes.com country=SGP zone=+08:00
thehindu.com country=IND
theguardian.com country=GBR
thestar.com country=CAN
timeslive.co.za country=ZAF
usatoday.com country=USA
washingtonpost.com country=USA

# Words behind which a capitalised name is a place.
[prepositions]
in
at
near
outside
inside
across
throughout
around
within
into
toward
towards
between

# Nouns that say what a place is: "the town of X", "X town".
[kinds precision=city]
city
town
village
hamlet
suburb
port
capital
settlement
township
municipality
resort
[kinds precision=region]
province
region
state
county
district
governorate
prefecture
oblast
republic
department
territory

# Words behind a place's name that make it the name of a street ...
[streets]
Road
Rd
Rd.
Street
Avenue
Ave
Ave.
Boulevard
Blvd
Blvd.
Lane
Drive
Parkway
Terrace
Crescent

# ... of a company ...
[companies]
Inc
Inc.
Corp
Corp.
Ltd
Ltd.
PLC
Plc
LLC
AG
GmbH
SA
Group
Holdings
Industries
Scientific
Pharmaceuticals
Pharmaceutical
Motors
Airlines
Airways
Steel
Petroleum
Bancorp
Bancshares
Bancorporation
Securities
Financial
Insurance
Electronics
Instruments
Semiconductor
Semiconductors
Telecom
Telecommunications
Brewery
Breweries
Chemical
Chemicals
Mills
Foods

# ... or of a team, or of the team whose player is told.
[teams]
FC
F.C.
AFC
RFC
CF
SC
United
Rovers
Wanderers
Athletic
Albion
Hotspur
Lions
Tigers
Bears
Eagles
Falcons
Giants
Jets
Rangers
Raiders
Saints
Warriors
Bulls
Lakers
Celtics
Knicks
Nets
Cowboys
Packers
Vikings
Steelers
Patriots
Dolphins
Broncos
Chiefs
Chargers
Colts
Bengals
Ravens
Browns
Texans
Titans
Jaguars
Buccaneers
Panthers
Cardinals
Seahawks
Rams
49ers
Redskins
Yankees
Mets
Dodgers
Cubs
Braves
Astros
Mariners
Orioles
Padres
Phillies
Pirates
Royals
Brewers
Twins
Rockies
Nationals
Marlins
Athletics
Bruins
Canadiens
Blackhawks
Penguins
Flyers
Islanders
Senators
Sabres
Canucks
Oilers
Flames
Predators
Sharks
Kings
Ducks
Capitals
Hurricanes
Lightning
Avalanche
Coyotes
Pistons
Pacers
Bucks
Hawks
Hornets
Heat
Magic
Cavaliers
Raptors
76ers
Timberwolves
Thunder
Spurs
Rockets
Mavericks
Grizzlies
Pelicans
Suns
Clippers
Nuggets
Jazz
Galaxy
Dynamo
Red Sox
White Sox
Blue Jays
Red Wings
Maple Leafs
Blue Jackets
Trail Blazers
Golden Knights
striker
strikers
midfielder
midfielders
goalkeeper
goalkeepers
winger
quarterback
pitcher
shortstop
linebacker
cornerback

# Capitalised common words that some small place is named after: places only where their area stands behind them ("Center, Texas").
[common]
Academy
Airport
Army
Art
Avenue
Bank
Bar
Battle
Bay
Beach
Best
Bill
Block
Board
Bridge
Center
Central
Centre
Chairman
Chief
Church
City
Club
Coast
College
Commerce
Commission
Committee
Common
Community
Company
Congress
Council
County
Court
Creek
Cross
Crown
Day
Deal
Defense
Democrat
Department
Director
District
Division
East
Eastern
Economy
Empire
English
Equality
Fair
Field
Fire
Forest
Fort
Foundation
Friend
Garden
Gas
General
Gold
Golden
Government
Governor
Green
Ground
Grove
Guard
Gulf
Hall
Harbor
Harbour
Health
Highway
Hill
Hills
Home
Hope
Hospital
Hotel
House
Industry
Institute
Island
Judge
Junction
Justice
King
Lady
Lake
Land
Law
Liberal
Liberty
Library
Light
Lodge
Lord
Mall
Man
Manager
March
Market
Mayor
Media
Mercy
Metro
Military
Mill
Mine
Miss
Mission
Mobile
Monument
Most
Mount
Museum
Nation
National
Natural
Navy
New
News
Nice
North
Northern
Ocean
Office
Oil
Old
Opposition
Orange
Order
Palace
Parade
Park
Peace
Plain
Plaza
Pole
Police
Port
Post
Power
President
Prince
Princess
Progress
Queen
Railway
Reading
Republic
Republican
River
Road
Rock
Rose
School
Science
Sea
Security
Senate
Senator
Service
Silver
South
Southern
Spring
Springs
Square
Stadium
Star
State
States
Station
Stone
Street
Summit
Sun
Temple
Theater
Theatre
Tower
Town
Trade
Trail
Treasury
Trust
Union
Unity
University
Valley
Victory
View
Village
Wall
War
Water
West
Western
Wood
World
York

# Coordinates below are rough middles, read off maps by hand; facts, no table was copied.
[oceans-and-seas source=hand]
Atlantic Ocean lat=15 lon=-35 names="Atlantic,North Atlantic"
Pacific Ocean lat=0 lon=-160 names="Pacific,South Pacific,Western Pacific"
Indian Ocean lat=-20 lon=80
Arctic Ocean lat=85 lon=0 names="Arctic"
Southern Ocean lat=-65 lon=0
Mediterranean Sea lat=36 lon=17 names="Mediterranean"
Black Sea lat=43.4 lon=34.3
Sea of Azov lat=46.1 lon=36.6 names="Azov Sea"
Caspian Sea lat=41.8 lon=50.5 names="Caspian"
Red Sea lat=20 lon=38.5
Dead Sea lat=31.5 lon=35.5
Aral Sea lat=45 lon=60
Arabian Sea lat=15 lon=65
Persian Gulf lat=26.9 lon=51.5 names="Arabian Gulf"
Gulf of Oman lat=25 lon=58.5
Gulf of Aden lat=12.5 lon=47.5
Gulf of Aqaba lat=28.8 lon=34.7
Gulf of Suez lat=28.8 lon=33
Gulf of Guinea lat=2 lon=2.5
Gulf of Mexico lat=25 lon=-90 names="Gulf of America"
Gulf of Thailand lat=9.5 lon=102
Gulf of Tonkin lat=20 lon=107.7
Gulf of Finland lat=59.8 lon=26
Gulf of Bothnia lat=63 lon=20
Gulf of California lat=28 lon=-112 names="Sea of Cortez"
Gulf of Sidra lat=31.5 lon=18 names="Gulf of Sirte"
Bay of Bengal lat=15 lon=88
Bay of Biscay lat=45.5 lon=-4.5
Bay of Pigs lat=22.2 lon=-81.2 country=CUB
Hudson Bay lat=60 lon=-85 country=CAN
Guantanamo Bay lat=19.9 lon=-75.15 country=CUB names="Guantánamo Bay,Guantanamo"
Tokyo Bay lat=35.4 lon=139.8 country=JPN
Andaman Sea lat=11 lon=96
South China Sea lat=14 lon=114 names="East Sea,West Philippine Sea"
East China Sea lat=29 lon=125
Yellow Sea lat=36 lon=123 names="West Sea"
Sea of Japan lat=40 lon=135
Philippine Sea lat=20 lon=133
Sea of Okhotsk lat=54 lon=150
Bering Sea lat=58 lon=-178
Bering Strait lat=65.8 lon=-169
Barents Sea lat=74 lon=37
Kara Sea lat=75 lon=70
White Sea lat=65.5 lon=37.5 country=RUS
Norwegian Sea lat=68 lon=2
North Sea lat=56 lon=3
Baltic Sea lat=58 lon=20
Irish Sea lat=53.7 lon=-5
Celtic Sea lat=50 lon=-8
English Channel lat=50.2 lon=-0.5
Adriatic Sea lat=43 lon=15 names="Adriatic"
Aegean Sea lat=39 lon=25 names="Aegean"
Ionian Sea lat=38 lon=19
Tyrrhenian Sea lat=40 lon=12
Ligurian Sea lat=43.5 lon=9
Sea of Marmara lat=40.7 lon=28 country=TUR names="Marmara Sea"
Caribbean Sea lat=15 lon=-75 names="Caribbean"
Sargasso Sea lat=28 lon=-66
Coral Sea lat=-18 lon=152
Tasman Sea lat=-40 lon=160
Timor Sea lat=-11 lon=127
Arafura Sea lat=-9 lon=135
Java Sea lat=-5 lon=110
Banda Sea lat=-5.5 lon=127
Celebes Sea lat=4 lon=122 names="Sulawesi Sea"
Sulu Sea lat=8 lon=120
Sea of Galilee lat=32.8 lon=35.6 country=ISR names="Lake Tiberias"

[straits-and-canals source=hand]
Strait of Hormuz lat=26.6 lon=56.3 names="Straits of Hormuz,Hormuz Strait"
Bab el-Mandeb lat=12.6 lon=43.3 names="Bab al-Mandab,Bab al-Mandeb Strait,Bab el-Mandeb Strait"
Strait of Malacca lat=4 lon=100 names="Malacca Strait,Straits of Malacca"
Taiwan Strait lat=24.5 lon=119.5 names="Formosa Strait"
Strait of Gibraltar lat=35.9 lon=-5.6 names="Straits of Gibraltar"
Bosporus lat=41.1 lon=29.1 country=TUR names="Bosphorus"
Dardanelles lat=40.2 lon=26.4 country=TUR
Kerch Strait lat=45.3 lon=36.6
Strait of Dover lat=51 lon=1.5
Strait of Tiran lat=28 lon=34.5 names="Straits of Tiran"
Torres Strait lat=-9.9 lon=142.5
Korea Strait lat=34.6 lon=129.7 names="Tsushima Strait"
Luzon Strait lat=20.5 lon=121
Sunda Strait lat=-6 lon=105.8 country=IDN
Cook Strait lat=-41.3 lon=174.5 country=NZL
Strait of Magellan lat=-53.5 lon=-70.5
Strait of Messina lat=38.2 lon=15.6 country=ITA
Mozambique Channel lat=-18 lon=41
Suez Canal lat=30.6 lon=32.3 country=EGY
Panama Canal lat=9.1 lon=-79.7 country=PAN
Kiel Canal lat=54.2 lon=9.5 country=DEU
Corinth Canal lat=37.9 lon=23 country=GRC

[rivers-and-lakes source=hand]
Nile lat=20 lon=31 names="Nile River,River Nile"
Blue Nile lat=11.5 lon=35
White Nile lat=11 lon=32.7
Congo River lat=-1 lon=19
Niger River lat=14 lon=1 names="River Niger"
Zambezi lat=-16 lon=29 names="Zambezi River"
Limpopo lat=-23.5 lon=31 names="Limpopo River"
Orange River lat=-29 lon=19
Senegal River lat=15.5 lon=-13
Volta River lat=7 lon=0.2 country=GHA
Jordan River lat=32.2 lon=35.55 names="River Jordan"
Euphrates lat=34.5 lon=41 names="Euphrates River"
Tigris lat=34 lon=43.9 names="Tigris River"
Litani lat=33.5 lon=35.6 country=LBN names="Litani River"
Shatt al-Arab lat=30.3 lon=48.3 names="Shatt al Arab"
Danube lat=46 lon=20 names="Danube River"
Rhine lat=50 lon=8 names="Rhine River"
Elbe lat=52.5 lon=11.5
Oder lat=52 lon=14.7
Vistula lat=52 lon=20 country=POL
Seine lat=48.9 lon=2 country=FRA
Thames lat=51.5 lon=-0.7 country=GBR names="River Thames"
Po River lat=45 lon=10 country=ITA
Tiber lat=42 lon=12.4 country=ITA
Ebro lat=41.7 lon=-1 country=ESP
Sava lat=45 lon=18
Drina lat=44 lon=19.3
Neretva lat=43.4 lon=17.8 country=BIH
Dniester lat=48 lon=28.5 names="Dniester River"
Dnieper lat=48.5 lon=34.5 names="Dnipro River,Dnieper River"
Don River lat=49 lon=42 country=RUS
Volga lat=53 lon=47 country=RUS names="Volga River"
Amur lat=50 lon=127.5 names="Amur River"
Ussuri lat=46 lon=134 names="Ussuri River"
Yalu lat=40.8 lon=125.5 names="Yalu River"
Tumen River lat=42.5 lon=130
Yangtze lat=30.5 lon=112 country=CHN names="Yangtze River,Yangtse"
Yellow River lat=35 lon=110 country=CHN
Pearl River lat=22.8 lon=113.5 country=CHN
Mekong lat=16 lon=104.5 names="Mekong River"
Irrawaddy lat=20 lon=95 country=MMR names="Ayeyarwady"
Salween lat=18.5 lon=97.5 names="Salween River"
Ganges lat=25.5 lon=84 names="Ganges River,Ganga"
Brahmaputra lat=26.5 lon=92
Indus lat=29 lon=70.5 names="Indus River"
Helmand River lat=31.5 lon=64.2 country=AFG
Amu Darya lat=38 lon=65
Syr Darya lat=42 lon=68
Murray River lat=-35 lon=143 country=AUS
Amazon River lat=-3 lon=-60 names="Amazon,Amazon Basin,Amazon Rainforest"
Orinoco lat=8 lon=-65 names="Orinoco River"
Rio Grande lat=29 lon=-102 names="Rio Bravo"
Mississippi River lat=35 lon=-90 country=USA
Missouri River lat=43 lon=-98 country=USA
Ohio River lat=38 lon=-86 country=USA
Colorado River lat=36 lon=-112
Hudson River lat=42 lon=-73.9 country=USA
Potomac River lat=38.9 lon=-77.1 country=USA names="Potomac"
Lake Victoria lat=-1 lon=33
Lake Tanganyika lat=-6 lon=29.5
Lake Malawi lat=-12 lon=34.5 names="Lake Nyasa"
Lake Kivu lat=-2 lon=29
Lake Albert lat=1.7 lon=31
Lake Chad lat=13.2 lon=14.2 names="Lake Chad Basin"
Lake Baikal lat=53.5 lon=108 country=RUS
Lake Ohrid lat=41 lon=20.7
Lake Geneva lat=46.4 lon=6.5
Lake Constance lat=47.6 lon=9.4
Lake Titicaca lat=-15.8 lon=-69.4
Lake Superior lat=47.7 lon=-87.5
Lake Michigan lat=44 lon=-87 country=USA
Lake Huron lat=44.8 lon=-82.4
Lake Erie lat=42.2 lon=-81.2
Lake Ontario lat=43.7 lon=-77.9
Great Lakes lat=45 lon=-84
Great Salt Lake lat=41.2 lon=-112.6 country=USA

[mountains-and-deserts source=hand]
Himalayas lat=28.5 lon=84 names="Himalaya"
Hindu Kush lat=35.5 lon=71
Karakoram lat=35.8 lon=76.5
Pamirs lat=38.5 lon=73 names="Pamir Mountains"
Mount Everest lat=27.99 lon=86.92
Caucasus lat=42.5 lon=45 names="South Caucasus,Caucasus Mountains"
North Caucasus lat=43.3 lon=44.5 country=RUS
Urals lat=60 lon=59 country=RUS names="Ural Mountains"
Alps lat=46.5 lon=10
Pyrenees lat=42.7 lon=1
Carpathians lat=48 lon=24 names="Carpathian Mountains"
Balkans lat=43 lon=21 names="Western Balkans,Balkan Peninsula" adjectives="Balkan"
Andes lat=-15 lon=-72 names="Andes Mountains"
Rocky Mountains lat=43 lon=-110 names="Rockies"
Appalachia lat=37.5 lon=-81.5 country=USA names="Appalachians,Appalachian Mountains"
Sierra Nevada lat=37.7 lon=-119.5
Atlas Mountains lat=31.5 lon=-6
Tora Bora lat=34.1 lon=70.2 country=AFG
Qandil Mountains lat=36.5 lon=44.9 country=IRQ names="Mount Qandil,Qandil"
Mount Sinjar lat=36.4 lon=41.8 country=IRQ
Mount Ararat lat=39.7 lon=44.3 country=TUR
Mount Hermon lat=33.4 lon=35.9
Mount Kilimanjaro lat=-3.1 lon=37.4 country=TZA
Mount Lebanon lat=34 lon=35.8 country=LBN
Nuba Mountains lat=11 lon=30.7 country=SDN
Sahara lat=23 lon=13 names="Sahara Desert"
Sahel lat=15 lon=5 names="Sahel Region"
Kalahari lat=-23 lon=22 names="Kalahari Desert"
Gobi lat=43 lon=106 names="Gobi Desert"
Negev lat=30.8 lon=34.8 country=ISR names="Negev Desert"
Taklamakan lat=39 lon=83 country=CHN
Sinai lat=29.5 lon=34 country=EGY names="Sinai Peninsula"
Empty Quarter lat=20 lon=50
Atacama lat=-24 lon=-69 country=CHL

[islands source=hand]
Crimea lat=45.2 lon=34.2 names="Crimean Peninsula" adjectives="Crimean"
Falkland Islands lat=-51.8 lon=-59.2 names="Falklands,Malvinas,Islas Malvinas"
South Georgia lat=-54.3 lon=-36.7
Kuril Islands lat=46 lon=150 names="Kurils,Kuriles,Northern Territories"
Senkaku Islands lat=25.75 lon=123.5 names="Senkakus,Diaoyu Islands,Diaoyus,Diaoyutai"
Liancourt Rocks lat=37.24 lon=131.87 names="Dokdo,Takeshima"
Spratly Islands lat=9 lon=112 names="Spratlys,Nansha Islands,Spratly"
Paracel Islands lat=16.5 lon=112 names="Paracels,Xisha Islands"
Scarborough Shoal lat=15.15 lon=117.75 names="Huangyan Island"
Second Thomas Shoal lat=9.75 lon=115.87 names="Ayungin Shoal"
Mischief Reef lat=9.9 lon=115.53
Kinmen lat=24.45 lon=118.35 country=TWN names="Quemoy"
Matsu lat=26.15 lon=119.93 country=TWN
Pratas lat=20.7 lon=116.7 country=TWN names="Dongsha Islands"
Okinawa lat=26.5 lon=128 country=JPN
Hokkaido lat=43.4 lon=142.8 country=JPN
Honshu lat=36 lon=138 country=JPN
Kyushu lat=32.8 lon=131 country=JPN
Shikoku lat=33.7 lon=133.5 country=JPN
Iwo Jima lat=24.8 lon=141.3 country=JPN
Sakhalin lat=50.5 lon=143 country=RUS
Kamchatka lat=56 lon=159 country=RUS names="Kamchatka Peninsula"
Yeonpyeong lat=37.67 lon=125.7 country=KOR names="Yeonpyeong Island"
Jeju lat=33.4 lon=126.5 country=KOR
Hainan lat=19.2 lon=109.7 country=CHN
Luzon lat=16.5 lon=121.2 country=PHL
Mindanao lat=7.8 lon=125 country=PHL
Visayas lat=10.8 lon=123.3 country=PHL
Palawan lat=9.8 lon=118.7 country=PHL
Jolo lat=5.97 lon=121.1 country=PHL
Basilan lat=6.55 lon=122.05 country=PHL
Borneo lat=1 lon=114
Sumatra lat=-0.5 lon=101.5 country=IDN
Java lat=-7.3 lon=110 country=IDN
Sulawesi lat=-2 lon=120.5 country=IDN
Bali lat=-8.4 lon=115.2 country=IDN
Moluccas lat=-3 lon=129 country=IDN names="Maluku Islands"
Papua lat=-4.3 lon=138 country=IDN names="West Papua,Irian Jaya"
New Guinea lat=-5.5 lon=141
Bougainville lat=-6.2 lon=155.3 country=PNG
New Caledonia lat=-21.3 lon=165.5 country=NCL
Guam lat=13.45 lon=144.8 country=GUM
Hawaii lat=20.8 lon=-156.5 country=USA names="Hawaiian Islands"
Pearl Harbor lat=21.35 lon=-157.95 country=USA
Midway lat=28.2 lon=-177.4 country=USA
Aleutian Islands lat=52.5 lon=-174 country=USA
Diego Garcia lat=-7.3 lon=72.4 names="Chagos Islands,Chagos Archipelago"
Andaman Islands lat=12 lon=92.8 country=IND
Socotra lat=12.5 lon=53.9 country=YEM
Zanzibar lat=-6.1 lon=39.3 country=TZA
Mayotte lat=-12.8 lon=45.2 country=MYT
Canary Islands lat=28.3 lon=-16 country=ESP names="Canaries"
Balearic Islands lat=39.6 lon=3 country=ESP
Majorca lat=39.6 lon=2.9 country=ESP names="Mallorca"
Azores lat=38.5 lon=-28 country=PRT
Madeira lat=32.75 lon=-17 country=PRT
Corsica lat=42.1 lon=9.1 country=FRA
Sardinia lat=40.1 lon=9.1 country=ITA
Sicily lat=37.5 lon=14.1 country=ITA
Lampedusa lat=35.5 lon=12.6 country=ITA
Crete lat=35.2 lon=24.9 country=GRC
Rhodes lat=36.2 lon=28 country=GRC
Lesbos lat=39.2 lon=26.3 country=GRC
Chios lat=38.4 lon=26 country=GRC
Samos lat=37.75 lon=26.8 country=GRC
Imia lat=37.05 lon=27.15 names="Kardak"
Channel Islands lat=49.4 lon=-2.4
Shetland lat=60.3 lon=-1.2 country=GBR names="Shetland Islands"
Hebrides lat=57.7 lon=-7 country=GBR
Ireland lat=53.2 lon=-8 country=IRL
Svalbard lat=78.5 lon=16 country=SJM names="Spitsbergen"
Gotland lat=57.5 lon=18.5 country=SWE
Snake Island lat=45.26 lon=30.2 country=UKR names="Zmiinyi Island"
Abu Musa lat=25.87 lon=55.03
Greater Tunb lat=26.26 lon=55.3 names="Tunb Islands"
Kharg Island lat=29.25 lon=50.3 country=IRN
Hanish Islands lat=13.75 lon=42.75
Long Island lat=40.8 lon=-73.2 country=USA
Manhattan lat=40.78 lon=-73.97 country=USA
Robben Island lat=-33.8 lon=18.37 country=ZAF

[regions source=hand]
Balochistan lat=28.5 lon=65.5 names="Baluchistan"
Kashmir lat=34 lon=75.5 names="Kashmir Valley"
Jammu and Kashmir lat=33.8 lon=75.5 country=IND
Azad Kashmir lat=33.9 lon=73.8 country=PAK names="Pakistan-administered Kashmir"
Siachen Glacier lat=35.4 lon=77.1 names="Siachen"
Aksai Chin lat=35.1 lon=79.3
Ladakh lat=34.2 lon=77.6 country=IND
Punjab lat=31 lon=73.5
Waziristan lat=32.5 lon=69.8 country=PAK names="North Waziristan,South Waziristan"
Swat Valley lat=35.2 lon=72.4 country=PAK names="Swat"
Khyber Pass lat=34.1 lon=71.1
Tibet lat=31 lon=88 country=CHN
Xinjiang lat=41.5 lon=85.5 country=CHN names="East Turkestan,Xinjiang Uighur"
Inner Mongolia lat=43.5 lon=114 country=CHN
Manchuria lat=44 lon=126 country=CHN
Kurdistan lat=36.7 lon=43.5 adjectives="Kurdish"
Iraqi Kurdistan lat=36.2 lon=44 country=IRQ names="Kurdistan Region"
Anbar lat=33 lon=42 country=IRQ names="Anbar Province,al-Anbar"
Sunni Triangle lat=33.8 lon=43.8 country=IRQ
Rojava lat=36.6 lon=40.5 country=SYR
Golan Heights lat=33 lon=35.75 names="Golan,Syrian Golan"
West Bank lat=32 lon=35.25 country=PSE names="Judea and Samaria"
Gaza Strip lat=31.42 lon=34.35 country=PSE
East Jerusalem lat=31.78 lon=35.24
Galilee lat=32.8 lon=35.4 country=ISR
Bekaa Valley lat=33.9 lon=36 country=LBN names="Bekaa,Beqaa Valley,Beqaa"
Shebaa Farms lat=33.3 lon=35.7
Hejaz lat=23 lon=39.5 country=SAU
Palestine lat=31.9 lon=35.2 country=PSE
Levant lat=34 lon=37
Mesopotamia lat=33 lon=44 country=IRQ
Maghreb lat=32 lon=2
Horn of Africa lat=8 lon=46
East Africa lat=1 lon=37
West Africa lat=11 lon=-3
Central Africa lat=3 lon=20
North Africa lat=28 lon=10
Southern Africa lat=-24 lon=25
Sub-Saharan Africa lat=2 lon=22
Darfur lat=13 lon=25 country=SDN
Kordofan lat=12.5 lon=30 country=SDN
Abyei lat=9.6 lon=28.4
Tigray lat=14 lon=38.5 country=ETH
Oromia lat=8.5 lon=39.5 country=ETH
Ogaden lat=7 lon=44 country=ETH
Somaliland lat=9.8 lon=46 country=SOM
Puntland lat=8.5 lon=49 country=SOM
Biafra lat=5.8 lon=7.2 country=NGA
Niger Delta lat=4.9 lon=6 country=NGA
Casamance lat=12.8 lon=-15.5 country=SEN
Azawad lat=18 lon=-1 country=MLI
Western Sahara lat=24.5 lon=-13.7 country=ESH
Cabinda lat=-5.3 lon=12.4 country=AGO
Katanga lat=-9.5 lon=26 country=COD
Kivu lat=-2 lon=28.5 country=COD
Ituri lat=1.7 lon=29.8 country=COD
Ogoniland lat=4.7 lon=7.4 country=NGA
Transvaal lat=-25.5 lon=29 country=ZAF
Matabeleland lat=-19.5 lon=28 country=ZWE
Chechnya lat=43.3 lon=45.7 country=RUS names="Chechen Republic"
Dagestan lat=42.9 lon=47.1 country=RUS names="Daghestan"
Ingushetia lat=43.1 lon=45 country=RUS
North Ossetia lat=43 lon=44.3 country=RUS
South Ossetia lat=42.3 lon=44 names="Tskhinvali Region"
Abkhazia lat=43 lon=41
Adjara lat=41.65 lon=42 country=GEO names="Ajaria"
Nagorno-Karabakh lat=39.9 lon=46.6 names="Artsakh,Karabakh,Nagorny Karabakh"
Nakhchivan lat=39.3 lon=45.4 country=AZE names="Nakhichevan"
Lachin Corridor lat=39.6 lon=46.55
Transnistria lat=46.9 lon=29.5 names="Transdniestria,Dniester Region"
Bessarabia lat=46.8 lon=28.8
Transylvania lat=46.5 lon=24 country=ROU
Donbas lat=48.2 lon=38.3 country=UKR names="Donbass"
Galicia lat=49.5 lon=24
Siberia lat=61 lon=98 country=RUS adjectives="Siberian"
Kaliningrad lat=54.7 lon=21.2 country=RUS
Karelia lat=63 lon=33
Lapland lat=68 lon=25
Scandinavia lat=63 lon=15 adjectives="Scandinavian"
Baltics lat=57 lon=25 names="Baltic States"
Eastern Europe lat=51 lon=27
Western Europe lat=48 lon=4
Central Europe lat=49 lon=17
Central Asia lat=43 lon=66
South Asia lat=23 lon=78
Southeast Asia lat=8 lon=108 names="South-East Asia,South East Asia" adjectives="Southeast Asian"
East Asia lat=35 lon=115
Korean Peninsula lat=38 lon=127.5 names="Korea"
Iberian Peninsula lat=40 lon=-4
Arabian Peninsula lat=22 lon=46 names="Arabia"
Indochina lat=16 lon=105
Far East lat=52 lon=135
Kosovo lat=42.6 lon=20.9
Vojvodina lat=45.3 lon=19.9 country=SRB
Sandzak lat=43.1 lon=20 names="Sandžak"
Republika Srpska lat=44.7 lon=17.9 country=BIH names="Bosnian Serb Republic"
Krajina lat=44.5 lon=16 country=HRV
Slavonia lat=45.4 lon=18 country=HRV names="Eastern Slavonia"
Istria lat=45.2 lon=13.9 country=HRV
Dalmatia lat=43.5 lon=16.5 country=HRV
Catalonia lat=41.8 lon=1.5 country=ESP
Basque Country lat=43 lon=-2.6 country=ESP names="Basque Region"
Andalusia lat=37.5 lon=-4.7 country=ESP
Brittany lat=48.2 lon=-3 country=FRA
Normandy lat=49 lon=0.3 country=FRA
Alsace lat=48.3 lon=7.4 country=FRA
Provence lat=43.9 lon=5.5 country=FRA
Bavaria lat=48.9 lon=11.4 country=DEU
Saxony lat=51 lon=13.4 country=DEU
Ruhr lat=51.5 lon=7.3 country=DEU
Tuscany lat=43.4 lon=11.2 country=ITA
Lombardy lat=45.6 lon=9.8 country=ITA
South Tyrol lat=46.7 lon=11.4 country=ITA
Flanders lat=51 lon=4 country=BEL
Wallonia lat=50.4 lon=4.8 country=BEL
Northern Ireland lat=54.6 lon=-6.7 country=GBR names="Ulster"
Scotland lat=56.6 lon=-4 country=GBR
Wales lat=52.3 lon=-3.7 country=GBR
England lat=52.6 lon=-1.4 country=GBR
Northern Cyprus lat=35.3 lon=33.5
Aceh lat=4.3 lon=97 country=IDN
East Timor lat=-8.8 lon=125.8 country=TLS
Kalimantan lat=-1 lon=113.5 country=IDN
Rakhine lat=20 lon=93.5 country=MMR names="Rakhine State,Arakan"
Kachin lat=26 lon=97.5 country=MMR names="Kachin State"
Karen State lat=17 lon=97.7 country=MMR names="Kayin State"
Shan State lat=22 lon=98 country=MMR
Assam lat=26.3 lon=92.8 country=IND
Nagaland lat=26.1 lon=94.5 country=IND
Manipur lat=24.7 lon=93.9 country=IND
Golden Triangle lat=20.3 lon=100.1
Chiapas lat=16.5 lon=-92.5 country=MEX
Patagonia lat=-44 lon=-69
Yucatan lat=20.5 lon=-89 country=MEX names="Yucatán,Yucatan Peninsula"
Baja California lat=30 lon=-115 country=MEX
Essequibo lat=6 lon=-59.5 names="Guayana Esequiba"
New England lat=43.5 lon=-71.5 country=USA
Midwest lat=42 lon=-92 country=USA
Silicon Valley lat=37.4 lon=-122.05 country=USA
Bay Area lat=37.7 lon=-122.2 country=USA
Deep South lat=32.5 lon=-87.5 country=USA
Darien Gap lat=7.9 lon=-77.4
Kuwait City lat=29.37 lon=47.98 country=KWT
Great Barrier Reef lat=-18.3 lon=147.7 country=AUS

[borders-and-front-lines source=hand]
Demilitarized Zone lat=38 lon=127.3 names="DMZ,Demilitarised Zone"
Panmunjom lat=37.956 lon=126.677
Northern Limit Line lat=37.7 lon=125.3
38th Parallel lat=38 lon=127
Line of Control lat=34.5 lon=74
Line of Actual Control lat=33.5 lon=78.8
Durand Line lat=33 lon=69.8
McMahon Line lat=28 lon=94.5
Blue Line lat=33.1 lon=35.4
Green Line lat=35.17 lon=33.36
Philadelphi Corridor lat=31.28 lon=34.24
Netzarim Corridor lat=31.47 lon=34.41
Suwalki Gap lat=54.1 lon=23.2 names="Suwałki Gap"
Rafah Crossing lat=31.25 lon=34.26
Erez Crossing lat=31.56 lon=34.55
Kerem Shalom lat=31.23 lon=34.27
Allenby Bridge lat=31.87 lon=35.54 names="King Hussein Bridge"
Torkham lat=34.12 lon=71.09
Wagah lat=31.6 lon=74.57
Preah Vihear lat=14.39 lon=104.68
Doklam lat=27.3 lon=89
Galwan Valley lat=34.75 lon=78.2
Hala'ib Triangle lat=22.2 lon=36 names="Halaib Triangle"
Badme lat=14.73 lon=37.8
Fergana Valley lat=40.6 lon=71.3 names="Ferghana Valley"
Gilan lat=37.3 lon=49.4 country=IRN

[gone-and-renamed source=hand]
Soviet Union lat=60 lon=90 names="USSR,U.S.S.R."
Yugoslavia lat=44 lon=20
Czechoslovakia lat=49.5 lon=16.5
East Germany lat=52.2 lon=12.8 names="German Democratic Republic"
West Germany lat=50.5 lon=8.5
Zaire lat=-3 lon=23 country=COD
Rhodesia lat=-19 lon=29.8 country=ZWE
Upper Volta lat=12.3 lon=-1.7 country=BFA
Ceylon lat=7.6 lon=80.7 country=LKA
Siam lat=15 lon=101 country=THA
Persia lat=32.5 lon=54 country=IRN
Ottoman Empire lat=39 lon=35
East Pakistan lat=23.8 lon=90.3 country=BGD
North Vietnam lat=20 lon=105.8 country=VNM
South Vietnam lat=11.5 lon=107 country=VNM
South Yemen lat=14 lon=47 country=YEM
North Yemen lat=15.4 lon=44 country=YEM
South-West Africa lat=-22 lon=17 country=NAM names="South West Africa"
Prussia lat=53.5 lon=18
Saigon lat=10.8 lon=106.65 country=VNM
Leningrad lat=59.94 lon=30.3 country=RUS
Stalingrad lat=48.7 lon=44.5 country=RUS
Constantinople lat=41.01 lon=28.96 country=TUR
Peking lat=39.9 lon=116.4 country=CHN
Canton lat=23.13 lon=113.26 country=CHN
Bombay lat=19.07 lon=72.88 country=IND
Calcutta lat=22.57 lon=88.36 country=IND
Madras lat=13.08 lon=80.27 country=IND
Rangoon lat=16.8 lon=96.15 country=MMR
Kiev lat=50.45 lon=30.52 country=UKR
Kharkov lat=49.99 lon=36.23 country=UKR
Odessa lat=46.48 lon=30.73 country=UKR
Lvov lat=49.84 lon=24.03 country=UKR
Pristina lat=42.66 lon=21.16 names="Prishtina,Priština"
Stepanakert lat=39.82 lon=46.75 names="Khankendi"
Tskhinvali lat=42.23 lon=43.97
Sukhumi lat=43 lon=41.02 names="Sokhumi"
