# Parts of the world that news names, with the country under whose code their actors stand. Where who holds a region is in dispute, the code
# is the one that event data commonly uses, and none where there is no common use. Kosovo is a country here (XKX).
# Sections: region, and adjective: the words for its people. name: the region where it is not the phrase itself.

[region]
# Israel and the Palestinian territories, Lebanon, Syria, Iraq, Turkey, Iran
West Bank country=PSE
Gaza country=PSE
Gaza Strip country=PSE name=Gaza
Gaza City country=PSE
northern Gaza country=PSE name=Gaza
southern Gaza country=PSE name=Gaza
Khan Younis country=PSE
Khan Yunis country=PSE name="Khan Younis"
Rafah country=PSE
Hebron country=PSE
Nablus country=PSE
Jenin country=PSE
Jericho country=PSE
Bethlehem country=PSE
East Jerusalem country=PSE
Arab East Jerusalem country=PSE name="East Jerusalem"
Golan Heights
Golan name="Golan Heights"
Galilee country=ISR
Negev country=ISR
Sinai country=EGY
Sinai Peninsula country=EGY name=Sinai
Bekaa Valley country=LBN
Bekaa country=LBN name="Bekaa Valley"
south Lebanon country=LBN
southern Lebanon country=LBN name="south Lebanon"
Aleppo country=SYR
Idlib country=SYR
Rojava country=SYR
Kurdistan country=IRQ
Iraqi Kurdistan country=IRQ
Kurdish region country=IRQ
Anbar country=IRQ
Mosul country=IRQ
Fallujah country=IRQ
Khuzestan country=IRN
Balochistan country=PAK
Baluchistan country=PAK name=Balochistan
# the Caucasus and Russia
Chechnya country=RUS
Chechenia country=RUS name=Chechnya
Dagestan country=RUS
Daghestan country=RUS name=Dagestan
Ingushetia country=RUS
North Ossetia country=RUS
Kabardino-Balkaria country=RUS
Tatarstan country=RUS
Bashkortostan country=RUS
Siberia country=RUS
Sakhalin country=RUS
Kamchatka country=RUS
Kaliningrad country=RUS
St. Petersburg country=RUS
Leningrad country=RUS
Kuril Islands
Kurils name="Kuril Islands"
Northern Territories name="Kuril Islands"
Abkhazia country=GEO
South Ossetia country=GEO
Adjara country=GEO
Ajaria country=GEO name=Adjara
Nagorno-Karabakh country=AZE
Nagorny Karabakh country=AZE name=Nagorno-Karabakh
Karabakh country=AZE name=Nagorno-Karabakh
Artsakh country=AZE name=Nagorno-Karabakh
Nakhichevan country=AZE
Transnistria country=MDA
Trans-Dniester country=MDA name=Transnistria
Transdniestria country=MDA name=Transnistria
Dniester region country=MDA name=Transnistria
Gagauzia country=MDA
Crimea country=UKR
Crimean Peninsula country=UKR name=Crimea
Donbas country=UKR
Donbass country=UKR name=Donbas
Donetsk country=UKR
Luhansk country=UKR
Lugansk country=UKR name=Luhansk
Donetsk People's Republic country=UKR
Luhansk People's Republic country=UKR
eastern Ukraine country=UKR
# South and East Asia
Kashmir
Jammu and Kashmir country=IND
Indian Kashmir country=IND name="Jammu and Kashmir"
Indian-controlled Kashmir country=IND name="Jammu and Kashmir"
Indian-administered Kashmir country=IND name="Jammu and Kashmir"
Indian-held Kashmir country=IND name="Jammu and Kashmir"
Azad Kashmir country=PAK
Pakistani Kashmir country=PAK name="Azad Kashmir"
Pakistan-administered Kashmir country=PAK name="Azad Kashmir"
Pakistan-controlled Kashmir country=PAK name="Azad Kashmir"
Punjab
Sindh country=PAK
Khyber Pakhtunkhwa country=PAK
North West Frontier Province country=PAK name="Khyber Pakhtunkhwa"
North Waziristan country=PAK
South Waziristan country=PAK
Waziristan country=PAK
Karachi country=PAK
Lahore country=PAK
Peshawar country=PAK
Assam country=IND
Bihar country=IND
Gujarat country=IND
Kerala country=IND
Maharashtra country=IND
Manipur country=IND
Mizoram country=IND
Nagaland country=IND
Orissa country=IND
Odisha country=IND
Rajasthan country=IND
Tamil Nadu country=IND
Tripura country=IND
Uttar Pradesh country=IND
West Bengal country=IND
Andhra Pradesh country=IND
Telangana country=IND
Karnataka country=IND
Madhya Pradesh country=IND
Chhattisgarh country=IND
Jharkhand country=IND
Haryana country=IND
Arunachal Pradesh country=IND
Sikkim country=IND
Ladakh country=IND
Goa country=IND
Mumbai country=IND
Bombay country=IND name=Mumbai
Calcutta country=IND name=Kolkata
Kolkata country=IND
Kandahar country=AFG
Helmand country=AFG
Jaffna country=LKA
Tibet country=CHN
Tibet Autonomous Region country=CHN name=Tibet
Xinjiang country=CHN
East Turkestan country=CHN name=Xinjiang
Inner Mongolia country=CHN
Manchuria country=CHN
Sichuan country=CHN
Guangdong country=CHN
Yunnan country=CHN
Shanghai country=CHN
Okinawa country=JPN
Hokkaido country=JPN
Senkaku Islands
Diaoyu Islands name="Senkaku Islands"
Spratly Islands
Spratlys name="Spratly Islands"
Paracel Islands
Aceh country=IDN
West Papua country=IDN
Papua country=IDN
Irian Jaya country=IDN name="West Papua"
Bali country=IDN
Java country=IDN
Sumatra country=IDN
Borneo
Sulawesi country=IDN
Moluccas country=IDN
Maluku country=IDN name=Moluccas
Ambon country=IDN
Mindanao country=PHL
Luzon country=PHL
Sulu country=PHL
Basilan country=PHL
Jolo country=PHL
Sabah country=MYS
Sarawak country=MYS
Rakhine country=MMR
Rakhine State country=MMR name=Rakhine
Arakan country=MMR name=Rakhine
Kachin State country=MMR
Shan State country=MMR
Karen State country=MMR
Pattani country=THA
Bougainville country=PNG
New Caledonia country=NCL
# Africa
Darfur country=SDN
West Darfur country=SDN name=Darfur
South Darfur country=SDN name=Darfur
North Darfur country=SDN name=Darfur
South Kordofan country=SDN
Nuba Mountains country=SDN
Blue Nile State country=SDN
Abyei
southern Sudan country=SSD
Somaliland country=SOM
Puntland country=SOM
Jubaland country=SOM
Tigray country=ETH
Oromia country=ETH
Amhara country=ETH
Ogaden country=ETH
Zanzibar country=TZA
Kivu country=COD
North Kivu country=COD
South Kivu country=COD
Katanga country=COD
Shaba country=COD name=Katanga
Kasai country=COD
Ituri country=COD
eastern Congo country=COD
Cabinda country=AGO
Casamance country=SEN
Biafra country=NGA
Niger Delta country=NGA
Ogoniland country=NGA
Borno country=NGA
Borno State country=NGA name=Borno
Kaduna country=NGA
Kano country=NGA
Plateau State country=NGA
Azawad country=MLI
Timbuktu country=MLI
Kidal country=MLI
Gao country=MLI
Cabo Delgado country=MOZ
Caprivi country=NAM
Caprivi Strip country=NAM name=Caprivi
Matabeleland country=ZWE
KwaZulu-Natal country=ZAF
KwaZulu country=ZAF name=KwaZulu-Natal
Natal country=ZAF name=KwaZulu-Natal
Transvaal country=ZAF
Transkei country=ZAF
Ciskei country=ZAF
Bophuthatswana country=ZAF
Soweto country=ZAF
Johannesburg country=ZAF
Durban country=ZAF
Cyrenaica country=LBY
Tripolitania country=LBY
Benghazi country=LBY
Misrata country=LBY
Kabylie country=DZA
Kabylia country=DZA name=Kabylie
Aouzou Strip country=TCD
Ceuta country=ESP
Melilla country=ESP
# Europe
Scotland country=GBR
Wales country=GBR
Northern Ireland country=GBR
Ulster country=GBR name="Northern Ireland"
Belfast country=GBR
Londonderry country=GBR
Edinburgh country=GBR
Cornwall country=GBR
Catalonia country=ESP
Catalunya country=ESP name=Catalonia
Basque Country country=ESP
Basque region country=ESP name="Basque Country"
Andalusia country=ESP
Galicia country=ESP
Canary Islands country=ESP
Barcelona country=ESP
Corsica country=FRA
Brittany country=FRA
Normandy country=FRA
Alsace country=FRA
Bavaria country=DEU
Saxony country=DEU
Prussia country=DEU
North Rhine-Westphalia country=DEU
Frankfurt country=DEU
South Tyrol country=ITA
Sicily country=ITA
Sardinia country=ITA
Lombardy country=ITA
Veneto country=ITA
Flanders country=BEL
Wallonia country=BEL
Silesia country=POL
Transylvania country=ROU
Vojvodina country=SRB
Sandzak country=SRB
Presevo Valley country=SRB
Metohija country=XKX
Republika Srpska country=BIH
Bosnian Serb Republic country=BIH name="Republika Srpska"
Srpska country=BIH name="Republika Srpska"
Krajina country=HRV
Slavonia country=HRV
Eastern Slavonia country=HRV
Dalmatia country=HRV
Herzegovina country=BIH
Northern Cyprus country=CYP
northern Cyprus country=CYP name="Northern Cyprus"
Turkish Republic of Northern Cyprus country=CYP name="Northern Cyprus"
Lapland country=FIN
Aland Islands country=ALA
Azores country=PRT
Madeira country=PRT
# the Americas
Chiapas country=MEX
Guerrero country=MEX
Michoacan country=MEX
Michoacán country=MEX name=Michoacan
Oaxaca country=MEX
Sinaloa country=MEX
Tijuana country=MEX
Ciudad Juarez country=MEX
Quebec country=CAN
Québec country=CAN name=Quebec
Ontario country=CAN
Alberta country=CAN
British Columbia country=CAN
Manitoba country=CAN
Saskatchewan country=CAN
Nova Scotia country=CAN
New Brunswick country=CAN
Newfoundland country=CAN
Nunavut country=CAN
Yukon country=CAN
Toronto country=CAN
Montreal country=CAN
Guantanamo Bay country=USA
Guantanamo country=USA name="Guantanamo Bay"
Patagonia
Tierra del Fuego
South Georgia country=SGS
Amazonia country=BRA
Sao Paulo country=BRA
São Paulo country=BRA name="Sao Paulo"
Rio de Janeiro country=BRA
Medellin country=COL
Arauca country=COL
Antioquia country=COL
# states of the United States
Alabama country=USA
Alaska country=USA
Arizona country=USA
Arkansas country=USA
California country=USA
Colorado country=USA
Connecticut country=USA
Delaware country=USA
Florida country=USA
Georgia country=USA
Hawaii country=USA
Idaho country=USA
Illinois country=USA
Indiana country=USA
Iowa country=USA
Kansas country=USA
Kentucky country=USA
Louisiana country=USA
Maine country=USA
Maryland country=USA
Massachusetts country=USA
Michigan country=USA
Minnesota country=USA
Mississippi country=USA
Missouri country=USA
Montana country=USA
Nebraska country=USA
Nevada country=USA
New Hampshire country=USA
New Jersey country=USA
New Mexico country=USA
New York country=USA
New York City country=USA
North Carolina country=USA
North Dakota country=USA
Ohio country=USA
Oklahoma country=USA
Oregon country=USA
Pennsylvania country=USA
Rhode Island country=USA
South Carolina country=USA
South Dakota country=USA
Tennessee country=USA
Texas country=USA
Utah country=USA
Vermont country=USA
Virginia country=USA
West Virginia country=USA
Wisconsin country=USA
Wyoming country=USA
Washington State country=USA
District of Columbia country=USA
Los Angeles country=USA
Chicago country=USA
San Francisco country=USA
# Australia
New South Wales country=AUS
Queensland country=AUS
Tasmania country=AUS
Northern Territory country=AUS
South Australia country=AUS
Western Australia country=AUS
Sydney country=AUS
# large parts of the world, of no one country
Middle East
Mideast name="Middle East"
Near East name="Middle East"
Persian Gulf
Arabian Peninsula
Horn of Africa
Sahel
Sahara
Maghreb
North Africa
West Africa
East Africa
Central Africa
southern Africa
Southern Africa
sub-Saharan Africa
Great Lakes region
Africa
Asia
Europe
Latin America
South America
North America
Central America
Caribbean
Western Europe
Eastern Europe
Central Europe
Balkans
Baltics
Baltic states name=Baltics
Baltic republics name=Baltics
Caucasus
Central Asia
South Asia
Southeast Asia
South-East Asia name="Southeast Asia"
East Asia
Northeast Asia
Far East
Indian subcontinent
Korean peninsula
Korean Peninsula name="Korean peninsula"
Indochina
Pacific
South Pacific
Oceania
Scandinavia
Antarctica

[adjective]
Gazan country=PSE name=Gaza
Gazans country=PSE name=Gaza
Chechen country=RUS name=Chechnya
Chechens country=RUS name=Chechnya
Dagestani country=RUS name=Dagestan
Dagestanis country=RUS name=Dagestan
Ingush country=RUS name=Ingushetia
Tatar country=RUS name=Tatarstan
Tatars country=RUS name=Tatarstan
Crimean Tatar country=UKR name=Crimea
Crimean Tatars country=UKR name=Crimea
Crimean country=UKR name=Crimea
Crimeans country=UKR name=Crimea
Siberian country=RUS name=Siberia
Abkhaz country=GEO name=Abkhazia
Abkhazian country=GEO name=Abkhazia
Abkhazians country=GEO name=Abkhazia
South Ossetian country=GEO name="South Ossetia"
South Ossetians country=GEO name="South Ossetia"
North Ossetian country=RUS name="North Ossetia"
Transnistrian country=MDA name=Transnistria
Kashmiri name=Kashmir
Kashmiris name=Kashmir
Punjabi name=Punjab
Baloch country=PAK name=Balochistan
Baluch country=PAK name=Balochistan
Baluchi country=PAK name=Balochistan
Sindhi country=PAK name=Sindh
Assamese country=IND name=Assam
Tibetan country=CHN name=Tibet
Tibetans country=CHN name=Tibet
Uighur country=CHN name=Xinjiang
Uighurs country=CHN name=Xinjiang
Uyghur country=CHN name=Xinjiang
Uyghurs country=CHN name=Xinjiang
Okinawan country=JPN name=Okinawa
Okinawans country=JPN name=Okinawa
Acehnese country=IDN name=Aceh
West Papuan country=IDN name="West Papua"
West Papuans country=IDN name="West Papua"
Bougainvillean country=PNG name=Bougainville
Kanak country=NCL name="New Caledonia"
Kanaks country=NCL name="New Caledonia"
Moro country=PHL name=Mindanao
Rohingya country=MMR name=Rakhine
Rohingyas country=MMR name=Rakhine
Karen country=MMR name="Karen State"
Kachin country=MMR name="Kachin State"
Darfuri country=SDN name=Darfur
Darfuris country=SDN name=Darfur
Darfurian country=SDN name=Darfur
southern Sudanese country=SSD name="southern Sudan"
Tigrayan country=ETH name=Tigray
Tigrayans country=ETH name=Tigray
Oromo country=ETH name=Oromia
Amharan country=ETH name=Amhara
Zanzibari country=TZA name=Zanzibar
Zanzibaris country=TZA name=Zanzibar
Katangan country=COD name=Katanga
Katangese country=COD name=Katanga
Biafran country=NGA name=Biafra
Biafrans country=NGA name=Biafra
Kabyle country=DZA name=Kabylie
Zulu country=ZAF name=KwaZulu-Natal
Zulus country=ZAF name=KwaZulu-Natal
Scottish country=GBR name=Scotland
Catalan country=ESP name=Catalonia
Catalans country=ESP name=Catalonia
Basque country=ESP name="Basque Country"
Basques country=ESP name="Basque Country"
Corsican country=FRA name=Corsica
Corsicans country=FRA name=Corsica
Breton country=FRA name=Brittany
Bretons country=FRA name=Brittany
Bavarian country=DEU name=Bavaria
Bavarians country=DEU name=Bavaria
Prussian country=DEU name=Prussia
Sicilian country=ITA name=Sicily
Sicilians country=ITA name=Sicily
Sardinian country=ITA name=Sardinia
Flemish country=BEL name=Flanders
Walloon country=BEL name=Wallonia
Walloons country=BEL name=Wallonia
Bosnian Serb country=BIH name="Republika Srpska"
Bosnian Serbs country=BIH name="Republika Srpska"
Bosnian Croat country=BIH
Bosnian Croats country=BIH name="Bosnian Croat"
Bosnian Muslim country=BIH
Bosnian Muslims country=BIH name="Bosnian Muslim"
Croatian Serb country=HRV
Croatian Serbs country=HRV name="Croatian Serb"
Krajina Serb country=HRV name=Krajina
Krajina Serbs country=HRV name=Krajina
Kurdish name=Kurdistan
Iraqi Kurdish country=IRQ name=Kurdistan
Iraqi Kurd country=IRQ name=Kurdistan
Iraqi Kurds country=IRQ name=Kurdistan
Turkish Kurd country=TUR
Turkish Kurds country=TUR name="Turkish Kurd"
Syrian Kurd country=SYR
Syrian Kurds country=SYR name="Syrian Kurd"
Iranian Kurds country=IRN
Israeli Arab country=ISR
Israeli Arabs country=ISR name="Israeli Arab"
Quebecker country=CAN name=Quebec
Quebeckers country=CAN name=Quebec
Quebecer country=CAN name=Quebec
Quebecers country=CAN name=Quebec
Québécois country=CAN name=Quebec
Californian country=USA name=California
Californians country=USA name=California
Texan country=USA name=Texas
Texans country=USA name=Texas
New Yorker country=USA name="New York"
New Yorkers country=USA name="New York"
Floridian country=USA name=Florida
Hawaiian country=USA name=Hawaii
Alaskan country=USA name=Alaska
Tasmanian country=AUS name=Tasmania
European name=Europe
Europeans name=Europe
African name=Africa
Africans name=Africa
Asian name=Asia
Asians name=Asia
Latin American name="Latin America"
Latin Americans name="Latin America"
South American name="South America"
Central American name="Central America"
Caribbean name=Caribbean
Middle Eastern name="Middle East"
West African name="West Africa"
East African name="East Africa"
North African name="North Africa"
southern African name="southern Africa"
Arab
Arabs name=Arab
Baltic name=Baltics
Balkan name=Balkans
Scandinavian name=Scandinavia
