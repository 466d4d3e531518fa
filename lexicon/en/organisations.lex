# Organisations with a name. The section is their sector (src/knowledge/sectors.def; "none" tells none); country: the state they belong to or
# mainly act in, none for those of many countries. name: the full name where the phrase is a short one.

[IGO]
# United Nations
United Nations
U.N. name="United Nations"
U.N name="United Nations"
UN name="United Nations"
U.N.O. name="United Nations"
UNO name="United Nations"
League of Nations
world body name="United Nations"
UN Security Council
U.N. Security Council name="UN Security Council"
United Nations Security Council name="UN Security Council"
Security Council name="UN Security Council"
UNSC name="UN Security Council"
UN General Assembly
U.N. General Assembly name="UN General Assembly"
United Nations General Assembly name="UN General Assembly"
General Assembly name="UN General Assembly"
UNGA name="UN General Assembly"
UN Secretariat
U.N. Secretariat name="UN Secretariat"
UN Human Rights Council
U.N. Human Rights Council name="UN Human Rights Council"
Human Rights Council name="UN Human Rights Council"
UN Commission on Human Rights
U.N. Human Rights Commission name="UN Commission on Human Rights"
UN Human Rights Commission name="UN Commission on Human Rights"
UN human rights office
U.N. human rights office name="UN human rights office"
OHCHR name="UN human rights office"
UN Economic and Social Council
ECOSOC name="UN Economic and Social Council"
UN refugee agency name=UNHCR
U.N. refugee agency name=UNHCR
United Nations refugee agency name=UNHCR
UNHCR
United Nations High Commissioner for Refugees name=UNHCR
UNICEF name="UN Children's Fund"
UN Children's Fund
U.N. Children's Fund name="UN Children's Fund"
United Nations Children's Fund name="UN Children's Fund"
UNESCO name="UN Educational, Scientific and Cultural Organization"
UNDP name="UN Development Programme"
UN Development Programme
UN Development Program name="UN Development Programme"
U.N. Development Program name="UN Development Programme"
U.N. Development Programme name="UN Development Programme"
UNEP name="UN Environment Programme"
UN Environment Programme
U.N. Environment Program name="UN Environment Programme"
UNFPA name="UN Population Fund"
UN Population Fund
UNRWA name="UN Relief and Works Agency"
U.N. Relief and Works Agency name="UN Relief and Works Agency"
UN Relief and Works Agency
UNCTAD name="UN Conference on Trade and Development"
UNIDO name="UN Industrial Development Organization"
UNODC name="UN Office on Drugs and Crime"
UN Office on Drugs and Crime
U.N. Office on Drugs and Crime name="UN Office on Drugs and Crime"
OCHA name="UN Office for the Coordination of Humanitarian Affairs"
UN Office for the Coordination of Humanitarian Affairs
UNAIDS
UN Women
World Food Programme
World Food Program name="World Food Programme"
WFP name="World Food Programme"
UN food agency name="World Food Programme"
U.N. food agency name="World Food Programme"
Food and Agriculture Organization
FAO name="Food and Agriculture Organization"
International Fund for Agricultural Development
IFAD name="International Fund for Agricultural Development"
World Health Organization
World Health Organisation name="World Health Organization"
WHO name="World Health Organization"
UN health agency name="World Health Organization"
U.N. health agency name="World Health Organization"
Pan American Health Organization
PAHO name="Pan American Health Organization"
International Labour Organization
International Labor Organization name="International Labour Organization"
ILO name="International Labour Organization"
International Atomic Energy Agency
IAEA name="International Atomic Energy Agency"
U.N. nuclear watchdog name="International Atomic Energy Agency"
UN nuclear watchdog name="International Atomic Energy Agency"
U.N. nuclear agency name="International Atomic Energy Agency"
UN nuclear agency name="International Atomic Energy Agency"
International Civil Aviation Organization
ICAO name="International Civil Aviation Organization"
International Maritime Organization
IMO name="International Maritime Organization"
International Maritime Bureau
International Telecommunication Union
ITU name="International Telecommunication Union"
Universal Postal Union
World Intellectual Property Organization
WIPO name="World Intellectual Property Organization"
World Meteorological Organization
WMO name="World Meteorological Organization"
International Organization for Migration
International Organisation for Migration name="International Organization for Migration"
IOM name="International Organization for Migration"
International Seabed Authority
Intergovernmental Panel on Climate Change
IPCC name="Intergovernmental Panel on Climate Change"
Organisation for the Prohibition of Chemical Weapons
Organization for the Prohibition of Chemical Weapons name="Organisation for the Prohibition of Chemical Weapons"
OPCW name="Organisation for the Prohibition of Chemical Weapons"
UNSCOM name="UN Special Commission"
UN Special Commission
U.N. Special Commission name="UN Special Commission"
UNMOVIC name="UN Monitoring, Verification and Inspection Commission"
UNIFIL name="UN Interim Force in Lebanon"
UN Interim Force in Lebanon
UNPROFOR name="UN Protection Force"
UN Protection Force
U.N. Protection Force name="UN Protection Force"
UNMIK name="UN Mission in Kosovo"
UNAMIR name="UN Assistance Mission for Rwanda"
UNAMA name="UN Assistance Mission in Afghanistan"
UNAMI name="UN Assistance Mission for Iraq"
UNSMIL name="UN Support Mission in Libya"
UNMISS name="UN Mission in South Sudan"
UNMIS name="UN Mission in Sudan"
UNAMID name="AU-UN Mission in Darfur"
UNISFA name="UN Interim Security Force for Abyei"
MONUC name="UN Mission in Congo"
MONUSCO name="UN Stabilization Mission in Congo"
MINUSMA name="UN Stabilization Mission in Mali"
MINUSCA name="UN Stabilization Mission in the Central African Republic"
MINUSTAH name="UN Stabilization Mission in Haiti"
MINURSO name="UN Mission for the Referendum in Western Sahara"
MINURCAT name="UN Mission in the Central African Republic and Chad"
UNMIL name="UN Mission in Liberia"
UNAMSIL name="UN Mission in Sierra Leone"
UNOCI name="UN Operation in Cote d'Ivoire"
ONUB name="UN Operation in Burundi"
UNMEE name="UN Mission in Ethiopia and Eritrea"
UNAVEM name="UN Angola Verification Mission"
UNTAC name="UN Transitional Authority in Cambodia"
UNTAET name="UN Transitional Administration in East Timor"
UNOSOM name="UN Operation in Somalia"
UNFICYP name="UN Peacekeeping Force in Cyprus"
UNDOF name="UN Disengagement Observer Force"
UNTSO name="UN Truce Supervision Organization"
UNMOGIP name="UN Military Observer Group in India and Pakistan"
ONUMOZ name="UN Operation in Mozambique"
# courts of many countries
International Criminal Court
ICC name="International Criminal Court"
International Court of Justice
ICJ name="International Court of Justice"
World Court name="International Court of Justice"
Permanent Court of Arbitration
International Criminal Tribunal for the former Yugoslavia
ICTY name="International Criminal Tribunal for the former Yugoslavia"
International Criminal Tribunal for Rwanda
ICTR name="International Criminal Tribunal for Rwanda"
Special Court for Sierra Leone
Special Tribunal for Lebanon
European Court of Human Rights
European Court of Justice
Court of Justice of the European Union name="European Court of Justice"
Inter-American Court of Human Rights
Inter-American Commission on Human Rights
African Court on Human and Peoples' Rights
# Europe and the Atlantic
European Union
EU name="European Union"
E.U. name="European Union"
European Community
European Communities name="European Community"
EC name="European Community"
European Economic Community name="European Community"
EEC name="European Community"
E.C. name="European Community"
Common Market name="European Community"
European Commission
EU Commission name="European Commission"
EC Commission name="European Commission"
European Council
Council of the European Union
EU Council name="Council of the European Union"
European Parliament
EU Parliament name="European Parliament"
European Central Bank
ECB name="European Central Bank"
European External Action Service
Eurogroup
euro zone
eurozone name="euro zone"
Europol
Eurojust
Frontex
European Investment Bank
EIB name="European Investment Bank"
European Bank for Reconstruction and Development
EBRD name="European Bank for Reconstruction and Development"
European Free Trade Association
EFTA name="European Free Trade Association"
Council of Europe
Parliamentary Assembly of the Council of Europe
PACE name="Parliamentary Assembly of the Council of Europe"
Venice Commission
Western European Union
Benelux
Visegrad Group
Nordic Council
NATO name="North Atlantic Treaty Organization"
Nato name="North Atlantic Treaty Organization"
North Atlantic Treaty Organization
North Atlantic Treaty Organisation name="North Atlantic Treaty Organization"
North Atlantic Council
Atlantic alliance name="North Atlantic Treaty Organization"
Western alliance name="North Atlantic Treaty Organization"
KFOR name="Kosovo Force"
Kosovo Force
SFOR name="Stabilisation Force"
IFOR name="Implementation Force"
ISAF name="International Security Assistance Force"
International Security Assistance Force
EULEX
EUFOR
OSCE name="Organization for Security and Cooperation in Europe"
Organization for Security and Cooperation in Europe
Organisation for Security and Cooperation in Europe name="Organization for Security and Cooperation in Europe"
CSCE name="Conference on Security and Cooperation in Europe"
Conference on Security and Cooperation in Europe
Contact Group
Minsk Group
Office of the High Representative
Warsaw Pact
Comecon
COMECON name=Comecon
Commonwealth of Independent States
CIS name="Commonwealth of Independent States"
Collective Security Treaty Organization
Collective Security Treaty Organisation name="Collective Security Treaty Organization"
CSTO name="Collective Security Treaty Organization"
Eurasian Economic Union
EAEU name="Eurasian Economic Union"
Eurasian Union name="Eurasian Economic Union"
GUAM
Shanghai Cooperation Organization
Shanghai Cooperation Organisation name="Shanghai Cooperation Organization"
SCO name="Shanghai Cooperation Organization"
Arctic Council
# Africa
African Union
AU name="African Union"
Organisation of African Unity
Organization of African Unity name="Organisation of African Unity"
OAU name="Organisation of African Unity"
African Union Commission
African Union Peace and Security Council
AMISOM name="African Union Mission in Somalia"
African Union Mission in Somalia
ATMIS name="African Union Transition Mission in Somalia"
AMIS name="African Union Mission in Sudan"
ECOWAS name="Economic Community of West African States"
Ecowas name="Economic Community of West African States"
Economic Community of West African States
ECOMOG name="ECOWAS Monitoring Group"
Ecomog name="ECOWAS Monitoring Group"
Southern African Development Community
SADC name="Southern African Development Community"
East African Community
EAC name="East African Community"
Intergovernmental Authority on Development
IGAD name="Intergovernmental Authority on Development"
Economic Community of Central African States
ECCAS name="Economic Community of Central African States"
CEMAC name="Central African Economic and Monetary Community"
Common Market for Eastern and Southern Africa
COMESA name="Common Market for Eastern and Southern Africa"
Arab Maghreb Union
Community of Sahel-Saharan States
CEN-SAD name="Community of Sahel-Saharan States"
Alliance of Sahel States
G5 Sahel
African Development Bank
Multinational Joint Task Force
Frontline States
# Middle East and Islam
Arab League
League of Arab States name="Arab League"
Gulf Cooperation Council
GCC name="Gulf Cooperation Council"
Organisation of Islamic Cooperation
Organization of Islamic Cooperation name="Organisation of Islamic Cooperation"
OIC name="Organisation of Islamic Cooperation"
Organization of the Islamic Conference name="Organisation of Islamic Cooperation"
Organisation of the Islamic Conference name="Organisation of Islamic Cooperation"
Islamic Conference name="Organisation of Islamic Cooperation"
Islamic Development Bank
Middle East Quartet
Mideast Quartet name="Middle East Quartet"
Quartet name="Middle East Quartet"
Multinational Force and Observers
Economic Cooperation Organization
# Asia and the Pacific
ASEAN name="Association of Southeast Asian Nations"
Asean name="Association of Southeast Asian Nations"
Association of Southeast Asian Nations
Association of South East Asian Nations name="Association of Southeast Asian Nations"
ASEAN Regional Forum
South Asian Association for Regional Cooperation
SAARC name="South Asian Association for Regional Cooperation"
Asia-Pacific Economic Cooperation
APEC name="Asia-Pacific Economic Cooperation"
Pacific Islands Forum
South Pacific Forum name="Pacific Islands Forum"
SEATO name="Southeast Asia Treaty Organization"
Asian Development Bank
ADB name="Asian Development Bank"
Asian Infrastructure Investment Bank
AIIB name="Asian Infrastructure Investment Bank"
Mekong River Commission
ANZUS
AUKUS
Quad
KEDO name="Korean Peninsula Energy Development Organization"
# the Americas
Organization of American States
Organisation of American States name="Organization of American States"
OAS name="Organization of American States"
Community of Latin American and Caribbean States
CELAC name="Community of Latin American and Caribbean States"
Caribbean Community
CARICOM name="Caribbean Community"
Caricom name="Caribbean Community"
Organisation of Eastern Caribbean States
Organization of Eastern Caribbean States name="Organisation of Eastern Caribbean States"
Mercosur
Mercosul name=Mercosur
Andean Community
Andean Pact name="Andean Community"
Union of South American Nations
UNASUR name="Union of South American Nations"
Unasur name="Union of South American Nations"
Bolivarian Alliance
ALBA name="Bolivarian Alliance"
Pacific Alliance
Rio Group
Contadora Group
Lima Group
Central American Integration System
Inter-American Development Bank
IDB name="Inter-American Development Bank"
Amazon Cooperation Treaty Organization
# money, trade, energy
International Monetary Fund
IMF name="International Monetary Fund"
I.M.F. name="International Monetary Fund"
World Bank
International Bank for Reconstruction and Development name="World Bank"
International Finance Corporation
World Trade Organization
World Trade Organisation name="World Trade Organization"
WTO name="World Trade Organization"
W.T.O. name="World Trade Organization"
GATT name="General Agreement on Tariffs and Trade"
General Agreement on Tariffs and Trade
Bank for International Settlements
BIS name="Bank for International Settlements"
Financial Action Task Force
FATF name="Financial Action Task Force"
Financial Stability Board
Paris Club
London Club
Organisation for Economic Co-operation and Development
Organization for Economic Cooperation and Development
Organisation for Economic Cooperation and Development
OECD name="Organisation for Economic Co-operation and Development"
International Energy Agency
IEA name="International Energy Agency"
Organization of the Petroleum Exporting Countries
Organisation of the Petroleum Exporting Countries name="Organization of the Petroleum Exporting Countries"
Organization of Petroleum Exporting Countries name="Organization of the Petroleum Exporting Countries"
OPEC name="Organization of the Petroleum Exporting Countries"
Opec name="Organization of the Petroleum Exporting Countries"
OPEC+ name="OPEC+"
OAPEC name="Organization of Arab Petroleum Exporting Countries"
International Coffee Organization
International Cocoa Organization
International Tin Council
International Whaling Commission
Group of Seven
Group of Eight
Group of 20
Group of Twenty name="Group of 20"
Group of Five
Group of Ten
Group of 77
G7 name="Group of Seven"
G8 name="Group of Eight"
G20 name="Group of 20"
G5 name="Group of Five"
G10 name="Group of Ten"
G77 name="Group of 77"
BRICS
New Development Bank
Non-Aligned Movement
Nonaligned Movement name="Non-Aligned Movement"
Commonwealth
Commonwealth of Nations name=Commonwealth
Commonwealth Secretariat name=Commonwealth
Francophonie name="Organisation internationale de la Francophonie"
International Organisation of La Francophonie
Interpol
P5+1
World Customs Organization
Inter-Parliamentary Union
Nuclear Suppliers Group
Missile Technology Control Regime
Coalition Provisional Authority country=IRQ
Neutral Nations Supervisory Commission
United Nations Command
G-7 name="Group of Seven"
G-8 name="Group of Eight"
G-20 name="Group of 20"
G-5 name="Group of Five"
Organization for Security and Co-operation in Europe name="Organization for Security and Cooperation in Europe"
Organisation for Security and Co-operation in Europe name="Organization for Security and Cooperation in Europe"
Gulf Co-operation Council name="Gulf Cooperation Council"

# ---- armed groups, by where they mainly fight or fought ----
[REB country=PSE]
Hamas
Islamic Resistance Movement name=Hamas
Qassam Brigades
al-Qassam Brigades name="Qassam Brigades"
Izz el-Deen al-Qassam Brigades name="Qassam Brigades"
Ezzedine al-Qassam Brigades name="Qassam Brigades"
Islamic Jihad
Palestinian Islamic Jihad name="Islamic Jihad"
al-Quds Brigades
al-Aqsa Martyrs Brigades
al-Aqsa Martyrs' Brigade name="al-Aqsa Martyrs Brigades"
Al Aqsa Martyrs Brigade name="al-Aqsa Martyrs Brigades"
Tanzim
Force 17
Black September
Abu Nidal group
Abu Nidal Organization name="Abu Nidal group"
Fatah Revolutionary Council name="Abu Nidal group"
Popular Front for the Liberation of Palestine
PFLP name="Popular Front for the Liberation of Palestine"
Democratic Front for the Liberation of Palestine
DFLP name="Democratic Front for the Liberation of Palestine"
PFLP-GC name="Popular Front for the Liberation of Palestine-General Command"
Popular Front for the Liberation of Palestine-General Command
Palestine Liberation Front
Popular Resistance Committees
Lions' Den
Palestine Liberation Army

[REB country=LBN]
Hezbollah
Hizbollah name=Hezbollah
Hizbullah name=Hezbollah
Hezbullah name=Hezbollah
Hizballah name=Hezbollah
Party of God name=Hezbollah
Amal
Amal movement name=Amal
Amal militia name=Amal
Lebanese Forces
South Lebanon Army
SLA name="South Lebanon Army"
Fatah al-Islam
Islamic Jihad Organization
Phalange
Phalangists name=Phalange
Guardians of the Cedars

[REB country=SYR]
Free Syrian Army
FSA name="Free Syrian Army"
Syrian Democratic Forces
SDF name="Syrian Democratic Forces"
YPG name="People's Protection Units"
People's Protection Units
YPJ name="Women's Protection Units"
Nusra Front
al-Nusra Front name="Nusra Front"
Jabhat al-Nusra name="Nusra Front"
Hayat Tahrir al-Sham
HTS name="Hayat Tahrir al-Sham"
Tahrir al-Sham name="Hayat Tahrir al-Sham"
Ahrar al-Sham
Jaish al-Islam
Army of Islam name="Jaish al-Islam"
Syrian National Army
Khorasan group
Faylaq al-Rahman

[REB country=IRQ]
Islamic State of Iraq
al-Qaeda in Iraq
al-Qaida in Iraq name="al-Qaeda in Iraq"
Mahdi Army
Mehdi Army name="Mahdi Army"
Badr Brigade
Badr Organization name="Badr Brigade"
Badr Corps name="Badr Brigade"
Kataib Hezbollah
Kata'ib Hezbollah name="Kataib Hezbollah"
Asaib Ahl al-Haq
Popular Mobilization Forces
Popular Mobilisation Forces name="Popular Mobilization Forces"
Hashd al-Shaabi name="Popular Mobilization Forces"
Popular Mobilization Units name="Popular Mobilization Forces"
Peshmerga
peshmerga name=Peshmerga
Ansar al-Islam
Ansar al-Sunna
Sons of Iraq
Awakening Councils
Islamic Army in Iraq

[REB country=YEM]
Houthis
Houthi name=Houthis
Huthis name=Houthis
Huthi name=Houthis
Ansar Allah name=Houthis
Ansarullah name=Houthis
al-Qaeda in the Arabian Peninsula
al-Qaida in the Arabian Peninsula name="al-Qaeda in the Arabian Peninsula"
AQAP name="al-Qaeda in the Arabian Peninsula"
Southern Transitional Council
Ansar al-Sharia

[REB country=TUR]
PKK name="Kurdistan Workers' Party"
P.K.K. name="Kurdistan Workers' Party"
Kurdistan Workers' Party
Kurdistan Freedom Falcons
TAK name="Kurdistan Freedom Falcons"
DHKP-C name="Revolutionary People's Liberation Party-Front"
Dev Sol
Grey Wolves
Kongra-Gel

[REB country=IRN]
Mujahedin-e Khalq
Mujahideen Khalq name="Mujahedin-e Khalq"
Mojahedin-e Khalq name="Mujahedin-e Khalq"
People's Mujahedin name="Mujahedin-e Khalq"
People's Mujahedeen name="Mujahedin-e Khalq"
People's Mujahideen name="Mujahedin-e Khalq"
MEK name="Mujahedin-e Khalq"
PJAK name="Party of Free Life of Kurdistan"
Jundallah
Jundullah name=Jundallah
Jaish al-Adl

[REB country=AFG]
Taliban
Taleban name=Taliban
Afghan Taliban name=Taliban
Haqqani network
Haqqanis name="Haqqani network"
Northern Alliance
Hezb-i-Islami
Hezb-e-Islami name=Hezb-i-Islami
Hizb-i-Islami name=Hezb-i-Islami
Jamiat-i-Islami
Islamic State Khorasan
Islamic State-Khorasan Province
ISIS-K name="Islamic State Khorasan"
ISKP name="Islamic State Khorasan"
IS-K name="Islamic State Khorasan"
Quetta Shura

[REB country=PAK]
Pakistani Taliban
Tehrik-e-Taliban Pakistan name="Pakistani Taliban"
Tehreek-e-Taliban Pakistan name="Pakistani Taliban"
Tehrik-i-Taliban Pakistan name="Pakistani Taliban"
Tehrik-e-Taliban name="Pakistani Taliban"
TTP name="Pakistani Taliban"
Lashkar-e-Taiba
Lashkar-e-Tayyaba name=Lashkar-e-Taiba
Lashkar-e-Toiba name=Lashkar-e-Taiba
Lashkar-i-Taiba name=Lashkar-e-Taiba
LeT name=Lashkar-e-Taiba
Jaish-e-Mohammad
Jaish-e-Mohammed name=Jaish-e-Mohammad
Jaish-i-Mohammad name=Jaish-e-Mohammad
JeM name=Jaish-e-Mohammad
Lashkar-e-Jhangvi
Lashkar-i-Jhangvi name=Lashkar-e-Jhangvi
Sipah-e-Sahaba
Balochistan Liberation Army
Baluchistan Liberation Army name="Balochistan Liberation Army"
BLA name="Balochistan Liberation Army"
Baloch Liberation Army name="Balochistan Liberation Army"
Harkat-ul-Mujahideen
Harkat-ul-Ansar
Jamaat-ul-Ahrar

[REB country=IND]
Hizbul Mujahideen
Hizb-ul-Mujahideen name="Hizbul Mujahideen"
Hizb-ul Mujahedeen name="Hizbul Mujahideen"
Indian Mujahideen
Jammu and Kashmir Liberation Front
JKLF name="Jammu and Kashmir Liberation Front"
Naxalites
Naxalite name=Naxalites
Naxals name=Naxalites
Naxal name=Naxalites
Communist Party of India (Maoist)
People's War Group
United Liberation Front of Asom
United Liberation Front of Assam name="United Liberation Front of Asom"
ULFA name="United Liberation Front of Asom"
NSCN name="National Socialist Council of Nagaland"
National Socialist Council of Nagaland
Khalistan Commando Force
Babbar Khalsa

[REB country=LKA]
Liberation Tigers of Tamil Eelam
LTTE name="Liberation Tigers of Tamil Eelam"
Tamil Tigers name="Liberation Tigers of Tamil Eelam"
Tamil Tiger name="Liberation Tigers of Tamil Eelam"
Black Tigers
Sea Tigers
Tamil Tiger rebels name="Liberation Tigers of Tamil Eelam"
National Thowheed Jamath

[REB country=NPL]
Communist Party of Nepal (Maoist)

[REB country=BGD]
Jamaat-ul-Mujahideen Bangladesh
Mukti Bahini
Shanti Bahini

[REB country=MMR]
Karen National Union
KNU name="Karen National Union"
Karen National Liberation Army
KNLA name="Karen National Liberation Army"
Kachin Independence Army
Arakan Army
Arakan Rohingya Salvation Army
ARSA name="Arakan Rohingya Salvation Army"
United Wa State Army
UWSA name="United Wa State Army"
Ta'ang National Liberation Army
TNLA name="Ta'ang National Liberation Army"
Myanmar National Democratic Alliance Army
MNDAA name="Myanmar National Democratic Alliance Army"
People's Defence Force
People's Defense Force name="People's Defence Force"
People's Defence Forces name="People's Defence Force"
Shan State Army
Three Brotherhood Alliance
Mong Tai Army

[REB country=KHM]
Khmer Rouge
Khmer Rouge guerrillas name="Khmer Rouge"

[REB country=THA]
Barisan Revolusi Nasional
BRN name="Barisan Revolusi Nasional"
Pattani United Liberation Organisation

[REB country=VNM]
Viet Cong
Vietcong name="Viet Cong"
Viet Minh

[REB country=PHL]
Abu Sayyaf
Abu Sayyaf Group name="Abu Sayyaf"
Moro Islamic Liberation Front
MILF name="Moro Islamic Liberation Front"
Moro National Liberation Front
MNLF name="Moro National Liberation Front"
New People's Army
NPA name="New People's Army"
Bangsamoro Islamic Freedom Fighters
BIFF name="Bangsamoro Islamic Freedom Fighters"
Maute group
National Democratic Front of the Philippines
Communist Party of the Philippines

[REB country=IDN]
Free Aceh Movement
GAM name="Free Aceh Movement"
Gerakan Aceh Merdeka name="Free Aceh Movement"
Free Papua Movement
OPM name="Free Papua Movement"
West Papua National Liberation Army
Jemaah Islamiah
Jemaah Islamiyah name="Jemaah Islamiah"
Jamaah Ansharut Daulah
Laskar Jihad

[REB country=TLS]
Fretilin
Falintil

[REB country=PNG]
Bougainville Revolutionary Army

[REB country=LAO]
Pathet Lao

[REB country=JPN]
Japanese Red Army
Aum Shinrikyo
Aum Supreme Truth name="Aum Shinrikyo"

[REB country=CHN]
East Turkestan Islamic Movement
ETIM name="East Turkestan Islamic Movement"
Turkistan Islamic Party
Turkestan Islamic Party name="Turkistan Islamic Party"

[REB country=UZB]
Islamic Movement of Uzbekistan
IMU name="Islamic Movement of Uzbekistan"

[REB country=TJK]
United Tajik Opposition

[REB country=RUS]
Caucasus Emirate
Riyadus-Salikhin
Wagner Group
Wagner name="Wagner Group"
Russian Volunteer Corps
Freedom of Russia Legion

[REB country=UKR]
Vostok Battalion

[REB country=XKX]
Kosovo Liberation Army
KLA name="Kosovo Liberation Army"
UCK name="Kosovo Liberation Army"

[REB country=MKD]
Albanian National Army

[REB country=BIH]
Bosnian Serb army
Bosnian Serb Army name="Bosnian Serb army"
Bosnian Serb forces
Army of Republika Srpska name="Bosnian Serb army"

[REB country=GBR]
Irish Republican Army
IRA name="Irish Republican Army"
I.R.A. name="Irish Republican Army"
Provisional IRA name="Irish Republican Army"
Provisional Irish Republican Army name="Irish Republican Army"
Real IRA
Real Irish Republican Army name="Real IRA"
Continuity IRA
New IRA
Irish National Liberation Army
INLA name="Irish National Liberation Army"
Ulster Volunteer Force
UVF name="Ulster Volunteer Force"
Ulster Defence Association
Ulster Defense Association name="Ulster Defence Association"
UDA name="Ulster Defence Association"
Ulster Freedom Fighters
UFF name="Ulster Freedom Fighters"
Loyalist Volunteer Force
Red Hand Commando

[REB country=ESP]
ETA name="Basque Homeland and Freedom"
Basque separatist group ETA name="Basque Homeland and Freedom"
Basque Homeland and Freedom
Basque Fatherland and Liberty name="Basque Homeland and Freedom"
GRAPO
Terra Lliure

[REB country=FRA]
Corsican National Liberation Front
FLNC name="Corsican National Liberation Front"
Action Directe

[REB country=DEU]
Red Army Faction
Baader-Meinhof gang name="Red Army Faction"
Baader-Meinhof Group name="Red Army Faction"
National Socialist Underground

[REB country=ITA]
Red Brigades

[REB country=GRC]
November 17 group
17 November group name="November 17 group"
Revolutionary Struggle
Conspiracy of Fire Nuclei

[REB country=COL]
Revolutionary Armed Forces of Colombia
FARC name="Revolutionary Armed Forces of Colombia"
Farc name="Revolutionary Armed Forces of Colombia"
National Liberation Army of Colombia name=ELN
ELN
M-19
M19 name=M-19
April 19 Movement name=M-19
United Self-Defense Forces of Colombia
United Self-Defence Forces of Colombia
AUC name="United Self-Defense Forces of Colombia"

[REB country=PER]
Shining Path
Sendero Luminoso name="Shining Path"
Tupac Amaru
Tupac Amaru Revolutionary Movement name="Tupac Amaru"
MRTA name="Tupac Amaru"

[REB country=NIC]
Contras
Contra name=Contras
contras name=Contras
contra name=Contras
Nicaraguan Democratic Force

[REB country=SLV]
FMLN name="Farabundo Marti National Liberation Front"
Farabundo Marti National Liberation Front
Farabundo Martí National Liberation Front

[REB country=GTM]
Guatemalan National Revolutionary Unity
URNG name="Guatemalan National Revolutionary Unity"

[REB country=MEX]
Zapatistas
Zapatista name=Zapatistas
Zapatista National Liberation Army name=Zapatistas
EZLN name=Zapatistas
Popular Revolutionary Army

[REB country=URY]
Tupamaros

[REB country=ARG]
Montoneros

[REB country=CHL]
Manuel Rodriguez Patriotic Front

[REB country=PRY]
Paraguayan People's Army

[REB country=DZA]
Armed Islamic Group
GIA name="Armed Islamic Group"
Salafist Group for Preaching and Combat
GSPC name="Salafist Group for Preaching and Combat"
al-Qaeda in the Islamic Maghreb
al-Qaida in the Islamic Maghreb name="al-Qaeda in the Islamic Maghreb"
AQIM name="al-Qaeda in the Islamic Maghreb"
FLN name="National Liberation Front"

[REB country=EGY]
Sinai Province
Ansar Beit al-Maqdis
Gamaa al-Islamiya
Gama'a al-Islamiyya name="Gamaa al-Islamiya"
al-Gama'a al-Islamiyya name="Gamaa al-Islamiya"
Egyptian Islamic Jihad
Hasm

[REB country=LBY]
Libyan National Army
LNA name="Libyan National Army"
Libya Dawn
National Transitional Council
NTC name="National Transitional Council"
Libyan Islamic Fighting Group

[REB country=ESH]
Polisario Front
Polisario name="Polisario Front"
Frente Polisario name="Polisario Front"

[REB country=SDN]
Rapid Support Forces
RSF name="Rapid Support Forces"
Janjaweed
Janjawid name=Janjaweed
Justice and Equality Movement
JEM name="Justice and Equality Movement"
Sudan Liberation Army
Sudan Liberation Movement
SLM name="Sudan Liberation Movement"
Sudan Revolutionary Front
SPLM-N name="Sudan People's Liberation Movement-North"
Sudan People's Liberation Movement-North
Beja Congress

[REB country=SSD]
Sudan People's Liberation Army
SPLA name="Sudan People's Liberation Army"
SPLM name="Sudan People's Liberation Movement"
Sudan People's Liberation Movement
SPLM-IO name="Sudan People's Liberation Movement-in-Opposition"
SPLA-IO name="Sudan People's Liberation Movement-in-Opposition"
White Army

[REB country=SOM]
al-Shabaab
al-Shabab name=al-Shabaab
Shabaab name=al-Shabaab
Shabab name=al-Shabaab
Islamic Courts Union
Union of Islamic Courts name="Islamic Courts Union"
Somali National Movement
United Somali Congress
Somali National Alliance
Hizbul Islam
Ahlu Sunna Waljamaa

[REB country=ETH]
Tigray People's Liberation Front
Tigrayan People's Liberation Front name="Tigray People's Liberation Front"
TPLF name="Tigray People's Liberation Front"
Oromo Liberation Front
OLF name="Oromo Liberation Front"
Oromo Liberation Army
OLA name="Oromo Liberation Army"
Ogaden National Liberation Front
ONLF name="Ogaden National Liberation Front"
Fano
Ethiopian People's Revolutionary Democratic Front
EPRDF name="Ethiopian People's Revolutionary Democratic Front"

[REB country=ERI]
Eritrean People's Liberation Front
EPLF name="Eritrean People's Liberation Front"

[REB country=UGA]
Lord's Resistance Army
LRA name="Lord's Resistance Army"
Allied Democratic Forces
ADF name="Allied Democratic Forces"
National Resistance Army
Holy Spirit Movement
West Nile Bank Front

[REB country=RWA]
Rwandan Patriotic Front
RPF name="Rwandan Patriotic Front"
Interahamwe
FDLR name="Democratic Forces for the Liberation of Rwanda"
Democratic Forces for the Liberation of Rwanda

[REB country=BDI]
National Liberation Forces
Forces for the Defence of Democracy
Forces for the Defense of Democracy name="Forces for the Defence of Democracy"
FNL name="National Liberation Forces"
RED-Tabara

[REB country=COD]
M23
M-23 name=M23
March 23 Movement name=M23
Mai-Mai
Mayi-Mayi name=Mai-Mai
CODECO
Rally for Congolese Democracy
RCD name="Rally for Congolese Democracy"
Congolese Rally for Democracy name="Rally for Congolese Democracy"
Movement for the Liberation of Congo
National Congress for the Defence of the People
CNDP name="National Congress for the Defence of the People"
Banyamulenge
Alliance of Democratic Forces for the Liberation of Congo

[REB country=CAF]
Seleka
Séléka name=Seleka
Anti-balaka
anti-balaka name=Anti-balaka
Coalition of Patriots for Change

[REB country=TCD]
Front for Change and Concord in Chad
FROLINAT
Union of Forces for Democracy and Development

[REB country=CMR]
Ambazonia Defence Forces
Ambazonia Defense Forces name="Ambazonia Defence Forces"
Amba Boys

[REB country=NGA]
Boko Haram
Islamic State West Africa Province
ISWAP name="Islamic State West Africa Province"
Ansaru
Movement for the Emancipation of the Niger Delta
MEND name="Movement for the Emancipation of the Niger Delta"
Niger Delta Avengers
Indigenous People of Biafra
IPOB name="Indigenous People of Biafra"

[REB country=MLI]
National Movement for the Liberation of Azawad
MNLA name="National Movement for the Liberation of Azawad"
Ansar Dine
Ansar Eddine name="Ansar Dine"
MUJAO name="Movement for Oneness and Jihad in West Africa"
Movement for Oneness and Jihad in West Africa
JNIM name="Jama'at Nusrat al-Islam wal-Muslimin"
Jama'at Nusrat al-Islam wal-Muslimin
Macina Liberation Front

[REB country=NER]
Niger Movement for Justice

[REB country=SEN]
Movement of Democratic Forces of Casamance
MFDC name="Movement of Democratic Forces of Casamance"

[REB country=SLE]
Revolutionary United Front
RUF name="Revolutionary United Front"
Armed Forces Revolutionary Council
AFRC name="Armed Forces Revolutionary Council"
Kamajors
West Side Boys

[REB country=LBR]
National Patriotic Front of Liberia
NPFL name="National Patriotic Front of Liberia"
Liberians United for Reconciliation and Democracy
LURD name="Liberians United for Reconciliation and Democracy"
Movement for Democracy in Liberia
ULIMO

[REB country=CIV]
New Forces
Forces Nouvelles name="New Forces"
Patriotic Movement of Ivory Coast

[REB country=AGO]
UNITA name="National Union for the Total Independence of Angola"
Unita name="National Union for the Total Independence of Angola"
National Union for the Total Independence of Angola
FLEC name="Front for the Liberation of the Enclave of Cabinda"
FNLA name="National Liberation Front of Angola"

[REB country=MOZ]
RENAMO name="Mozambican National Resistance"
Renamo name="Mozambican National Resistance"
Mozambican National Resistance
MNR name="Mozambican National Resistance"

[REB country=NAM]
SWAPO name="South West Africa People's Organisation"
Swapo name="South West Africa People's Organisation"
South West Africa People's Organisation
South West Africa People's Organization

[REB country=ZAF]
Umkhonto we Sizwe
Spear of the Nation name="Umkhonto we Sizwe"
Azanian People's Liberation Army

[REB country=ZWE]
ZIPRA
ZANLA

[REB country=GEO]
Zviadists

[REB]
Islamic State
Islamic State group name="Islamic State"
Islamic State of Iraq and Syria name="Islamic State"
Islamic State of Iraq and the Levant name="Islamic State"
Islamic State in Iraq and the Levant name="Islamic State"
Islamic State in Iraq and Syria name="Islamic State"
ISIS name="Islamic State"
Isis name="Islamic State"
ISIL name="Islamic State"
Isil name="Islamic State"
Daesh name="Islamic State"
Da'esh name="Islamic State"
Daech name="Islamic State"
IS name="Islamic State"
al-Qaeda
al-Qaida name=al-Qaeda
al-Qa'ida name=al-Qaeda
al-Qa'eda name=al-Qaeda
Qaeda name=al-Qaeda
Qaida name=al-Qaeda
Islamic State in the Greater Sahara
Islamic State in Greater Sahara name="Islamic State in the Greater Sahara"
ISGS name="Islamic State in the Greater Sahara"
al-Mourabitoun
Ku Klux Klan country=USA
Proud Boys country=USA
Oath Keepers country=USA
Weather Underground country=USA
Symbionese Liberation Army country=USA

# ---- government: ministries, departments, agencies with a name of their own ----
[GOV country=USA]
State Department
U.S. State Department name="State Department"
US State Department name="State Department"
Department of State name="State Department"
Justice Department
U.S. Justice Department name="Justice Department"
Department of Justice name="Justice Department"
Treasury Department
U.S. Treasury name="Treasury Department"
US Treasury name="Treasury Department"
Commerce Department
Department of Commerce name="Commerce Department"
Energy Department
Department of Energy name="Energy Department"
Department of Homeland Security
Homeland Security name="Department of Homeland Security"
Homeland Security Department name="Department of Homeland Security"
DHS name="Department of Homeland Security"
Agriculture Department
U.S. Department of Agriculture name="Agriculture Department"
USDA name="Agriculture Department"
Labor Department
Interior Department
Transportation Department
Education Department
Department of Health and Human Services
Department of Veterans Affairs
Federal Reserve
Federal Reserve Board name="Federal Reserve"
Fed name="Federal Reserve"
National Security Council
Environmental Protection Agency
EPA name="Environmental Protection Agency"
Food and Drug Administration
FDA name="Food and Drug Administration"
Federal Communications Commission
FCC name="Federal Communications Commission"
Federal Trade Commission
FTC name="Federal Trade Commission"
Securities and Exchange Commission
SEC name="Securities and Exchange Commission"
Federal Aviation Administration
FAA name="Federal Aviation Administration"
Federal Election Commission
Internal Revenue Service
IRS name="Internal Revenue Service"
International Trade Commission
Office of the U.S. Trade Representative
Export-Import Bank
Nuclear Regulatory Commission
NASA name="National Aeronautics and Space Administration"
USAID name="Agency for International Development"
U.S. Agency for International Development name="Agency for International Development"
Agency for International Development
AID name="Agency for International Development"
Immigration and Naturalization Service
INS name="Immigration and Naturalization Service"
Federal Emergency Management Agency
FEMA name="Federal Emergency Management Agency"
Centers for Disease Control
Centers for Disease Control and Prevention name="Centers for Disease Control"
CDC name="Centers for Disease Control"
Peace Corps
Joint Chiefs of Staff
Bush administration
Clinton administration
Obama administration
Trump administration
Biden administration
Reagan administration
Carter administration
Nixon administration

[GOV country=GBR]
Foreign Office
Foreign and Commonwealth Office name="Foreign Office"
Foreign, Commonwealth and Development Office name="Foreign Office"
FCO name="Foreign Office"
Home Office
Cabinet Office
Her Majesty's Treasury
Northern Ireland Office
Northern Ireland Executive
Scottish Government
Scottish Executive name="Scottish Government"
Welsh Government
Bank of England
Department for International Development
Department of Trade and Industry
Privy Council
Revenue and Customs

[GOV country=RUS]
Russian Foreign Ministry
Russian government
Russian Security Council
Rosatom
Roskomnadzor
Emergencies Ministry

[GOV country=SUN]
Politburo
Supreme Soviet Presidium
Council of People's Commissars

[GOV country=CHN]
State Council
Foreign Affairs Office
Taiwan Affairs Office
National Development and Reform Commission
People's Bank of China
Politburo Standing Committee
Standing Committee of the Politburo name="Politburo Standing Committee"
Central Commission for Discipline Inspection
Cyberspace Administration of China
Central People's Government
Chinese People's Political Consultative Conference
CPPCC name="Chinese People's Political Consultative Conference"

[GOV country=TWN]
Mainland Affairs Council
Executive Yuan
Straits Exchange Foundation

[GOV country=JPN]
Bank of Japan
Ministry of International Trade and Industry
MITI name="Ministry of International Trade and Industry"
Imperial Household Agency

[GOV country=DEU]
Bundesbank
Federal Chancellery
Treuhand

[GOV country=FRA]
Bank of France

[GOV country=CHE]
Federal Council
Swiss National Bank

[GOV country=AUS]
Reserve Bank of Australia

[GOV country=CAN]
Bank of Canada
Global Affairs Canada

[GOV country=IND]
Ministry of External Affairs
Reserve Bank of India
Niti Aayog

[GOV country=IRN]
Guardian Council
Council of Guardians name="Guardian Council"
Expediency Council
Assembly of Experts
Supreme National Security Council
Atomic Energy Organization of Iran

[GOV country=PSE]
Palestinian Authority
Palestinian National Authority name="Palestinian Authority"
PA name="Palestinian Authority"
PNA name="Palestinian Authority"
Palestine Liberation Organization
Palestine Liberation Organisation name="Palestine Liberation Organization"
PLO name="Palestine Liberation Organization"
P.L.O. name="Palestine Liberation Organization"

[GOV country=IRQ]
Kurdistan Regional Government
KRG name="Kurdistan Regional Government"
Iraqi Governing Council
Governing Council name="Iraqi Governing Council"
Revolution Command Council
Revolutionary Command Council

[GOV country=LBY]
Government of National Accord
GNA name="Government of National Accord"
Tripoli-based government
National Oil Corporation

[GOV country=SDN]
Transitional Sovereignty Council
Sovereign Council
Sovereignty Council name="Sovereign Council"
Transitional Military Council

[GOV country=SOM]
Transitional Federal Government
TFG name="Transitional Federal Government"

[GOV country=HKG]
Hong Kong government

[GOV country=ISR]
Israeli government
Jewish Agency
Civil Administration

[GOV country=AFG]
Islamic Emirate of Afghanistan
Islamic Emirate name="Islamic Emirate of Afghanistan"
High Peace Council

[GOV country=MMR]
State Administration Council
State Law and Order Restoration Council
SLORC name="State Law and Order Restoration Council"
State Peace and Development Council
SPDC name="State Peace and Development Council"

[GOV country=THA]
National Council for Peace and Order
NCPO name="National Council for Peace and Order"

[GOV country=SYR]
Assad regime
Assad government name="Assad regime"
Damascus government

[GOV country=CHN]
Hong Kong and Macao Affairs Office
Tibetan government-in-exile

[GOV country=ESP]
Catalan government
Basque government

[GOV country=TUR]
Diyanet

# ---- parliaments ----
[LEG country=USA]
U.S. Congress name=Congress
US Congress name=Congress
U.S. Senate name=Senate
US Senate name=Senate
U.S. House of Representatives name="House of Representatives"
U.S. House name="House of Representatives"
Senate Foreign Relations Committee
House Foreign Affairs Committee
Senate Intelligence Committee
House Intelligence Committee
Senate Judiciary Committee
House Judiciary Committee
Senate Armed Services Committee
House Armed Services Committee
Senate Finance Committee
Ways and Means Committee
House Ways and Means Committee name="Ways and Means Committee"
Congressional Budget Office
Government Accountability Office
Congressional Research Service
Library of Congress

[LEG country=GBR]
House of Commons
House of Lords
Commons name="House of Commons"
Lords name="House of Lords"
British Parliament
British parliament name="British Parliament"
Houses of Parliament name="British Parliament"
Scottish Parliament
Welsh Assembly
Senedd name="Welsh Assembly"
Northern Ireland Assembly
Stormont Assembly name="Northern Ireland Assembly"

[LEG country=RUS]
State Duma
Duma name="State Duma"
Russian parliament
Federation Council

[LEG country=SUN]
Supreme Soviet
Congress of People's Deputies

[LEG country=UKR]
Verkhovna Rada
Supreme Rada name="Verkhovna Rada"
Rada name="Verkhovna Rada"

[LEG country=DEU]
Bundestag
Bundesrat
Reichstag name=Bundestag

[LEG country=DDR]
Volkskammer

[LEG country=CHN]
National People's Congress
NPC name="National People's Congress"

[LEG country=TWN]
Legislative Yuan

[LEG country=HKG]
Legislative Council
LegCo name="Legislative Council"

[LEG country=JPN]
Diet
Japanese Diet name=Diet

[LEG country=IND]
Lok Sabha
Rajya Sabha

[LEG country=ISR]
Knesset

[LEG country=PSE]
Palestinian Legislative Council
Palestine National Council
PLC name="Palestinian Legislative Council"

[LEG country=IRN]
Majlis
Islamic Consultative Assembly name=Majlis
Majles name=Majlis

[LEG country=TUR]
Grand National Assembly
Turkish Grand National Assembly name="Grand National Assembly"

[LEG country=AFG]
Loya Jirga
Wolesi Jirga

[LEG country=IRQ]
Council of Representatives

[LEG country=KWT]
Kuwaiti National Assembly

[LEG country=SAU]
Shura Council

[LEG country=POL]
Sejm

[LEG country=LTU]
Seimas

[LEG country=LVA]
Saeima

[LEG country=EST]
Riigikogu

[LEG country=FIN]
Eduskunta

[LEG country=SWE]
Riksdag

[LEG country=NOR]
Storting

[LEG country=DNK]
Folketing
Folketinget name=Folketing

[LEG country=ISL]
Althing
Althingi name=Althing

[LEG country=IRL]
Dail
Dáil name=Dail
Dail Eireann name=Dail
Oireachtas
Seanad

[LEG country=HRV]
Sabor

[LEG country=MNG]
State Great Khural
Great Khural name="State Great Khural"

[LEG country=LBY]
General National Congress
Libyan House of Representatives

[LEG country=SOM]
Transitional Federal Parliament

[LEG country=IDN]
People's Consultative Assembly

[LEG country=PRK]
Supreme People's Assembly

[LEG country=KHM]
Cambodian National Assembly

[LEG country=CHE]
Federal Parliament

[LEG country=CUB]
National Assembly of People's Power

# ---- armed forces with a name of their own ----
[MIL country=USA]
Department of Defense
U.S. Department of Defense name="Department of Defense"
Defense Department name="Department of Defense"
U.S. Central Command
Central Command name="U.S. Central Command"
CENTCOM name="U.S. Central Command"
U.S. Africa Command
Africa Command name="U.S. Africa Command"
AFRICOM name="U.S. Africa Command"
Pacific Command
U.S. European Command
Navy SEALs
Navy SEAL name="Navy SEALs"
Navy Seals name="Navy SEALs"
Delta Force
Green Berets
Marine Corps
U.S. Marine Corps name="Marine Corps"
U.S. Marines name="Marine Corps"
US Marines name="Marine Corps"
Marines name="Marine Corps"
Army Corps of Engineers
Fifth Fleet
Sixth Fleet
Seventh Fleet
Strategic Air Command

[MIL country=GBR]
Royal Navy
Royal Air Force
RAF name="Royal Air Force"
Royal Marines
British Army
SAS name="Special Air Service"
Special Air Service
MoD name="Ministry of Defence"
MOD name="Ministry of Defence"
Parachute Regiment
Royal Irish Regiment
Ulster Defence Regiment

[MIL country=RUS]
Black Sea Fleet
Northern Fleet
Russian armed forces
Russian Defence Ministry
Russian Defense Ministry name="Russian Defence Ministry"

[MIL country=SUN]
Red Army
Soviet Army
Soviet army name="Soviet Army"

[MIL country=CHN]
People's Liberation Army
PLA name="People's Liberation Army"
Chinese People's Liberation Army name="People's Liberation Army"
Chinese coast guard

[MIL country=PRK]
Korean People's Army
KPA name="Korean People's Army"

[MIL country=JPN]
Self-Defense Forces
Self-Defence Forces name="Self-Defense Forces"
Self Defence Force name="Self-Defense Forces"

[MIL country=ISR]
Israel Defense Forces
Israel Defence Forces name="Israel Defense Forces"
Israeli Defense Forces name="Israel Defense Forces"
Israeli Defence Forces name="Israel Defense Forces"
IDF name="Israel Defense Forces"
Haganah
Golani Brigade

[MIL country=IRN]
Revolutionary Guards
Revolutionary Guard name="Revolutionary Guards"
Islamic Revolutionary Guard Corps name="Revolutionary Guards"
Revolutionary Guard Corps name="Revolutionary Guards"
Revolutionary Guards Corps name="Revolutionary Guards"
Iran's Revolutionary Guards name="Revolutionary Guards"
Iranian Revolutionary Guards name="Revolutionary Guards"
IRGC name="Revolutionary Guards"
Quds Force
Qods Force name="Quds Force"
Basij
Pasdaran name="Revolutionary Guards"

[MIL country=IRQ]
Iraqi Republican Guard name="Republican Guard"

[MIL country=TUR]
Turkish General Staff
Turkish Armed Forces

[MIL country=MMR]
Tatmadaw
Myanmar military
Myanmar junta

[MIL country=PAK]
Frontier Corps
Inter-Services Public Relations
ISPR name="Inter-Services Public Relations"
Pakistani Rangers

[MIL country=IND]
Assam Rifles
Border Security Force
BSF name="Border Security Force"
Rashtriya Rifles

[MIL country=FRA]
Foreign Legion
French Foreign Legion name="Foreign Legion"
Operation Barkhane
Barkhane force name="Operation Barkhane"

[MIL country=DEU]
Bundeswehr
Wehrmacht
Luftwaffe

[MIL country=SDN]
Sudanese Armed Forces
Sudan Armed Forces name="Sudanese Armed Forces"

[MIL country=SSD]
South Sudan People's Defence Forces

[MIL country=UGA]
Uganda People's Defence Force
UPDF name="Uganda People's Defence Force"

[MIL country=RWA]
Rwanda Defence Force

[MIL country=KEN]
Kenya Defence Forces
KDF name="Kenya Defence Forces"

[MIL country=ETH]
Ethiopian National Defence Force

[MIL country=ZAF]
South African National Defence Force
South African Defence Force

[MIL country=COD]
FARDC name="Armed Forces of the Democratic Republic of Congo"

[MIL country=UKR]
Azov Battalion
Azov Regiment name="Azov Battalion"
Armed Forces of Ukraine
Ukrainian Armed Forces

[MIL country=YUG]
Yugoslav People's Army
Yugoslav Army
Yugoslav army name="Yugoslav Army"
Yugoslav National Army name="Yugoslav People's Army"

[MIL country=HRV]
Croatian Defence Council
HVO name="Croatian Defence Council"

[MIL country=HTI]
Tonton Macoutes
Tontons Macoutes name="Tonton Macoutes"

[MIL country=NIC]
Sandinista army
Sandinista People's Army

[MIL country=TCD]
Chadian army

# ---- police ----
[COP country=USA]
FBI name="Federal Bureau of Investigation"
F.B.I. name="Federal Bureau of Investigation"
Federal Bureau of Investigation
DEA name="Drug Enforcement Administration"
Drug Enforcement Administration
Drug Enforcement Agency name="Drug Enforcement Administration"
Bureau of Alcohol, Tobacco and Firearms
ATF name="Bureau of Alcohol, Tobacco and Firearms"
Secret Service
U.S. Secret Service name="Secret Service"
U.S. Coast Guard
US Coast Guard name="U.S. Coast Guard"
Border Patrol
U.S. Border Patrol name="Border Patrol"
Customs and Border Protection
Immigration and Customs Enforcement
ICE name="Immigration and Customs Enforcement"
Transportation Security Administration
TSA name="Transportation Security Administration"
NYPD name="New York Police Department"
New York Police Department
Los Angeles Police Department
LAPD name="Los Angeles Police Department"
U.S. Marshals Service
Marshals Service name="U.S. Marshals Service"
Bureau of Prisons
Capitol Police

[COP country=GBR]
Metropolitan Police
Met Police name="Metropolitan Police"
National Crime Agency
Royal Ulster Constabulary
RUC name="Royal Ulster Constabulary"
Police Service of Northern Ireland
PSNI name="Police Service of Northern Ireland"
Serious Fraud Office

[COP country=IRL]
Garda
Gardai name=Garda
Garda Siochana name=Garda

[COP country=CAN]
Royal Canadian Mounted Police
RCMP name="Royal Canadian Mounted Police"
Mounties name="Royal Canadian Mounted Police"

[COP country=ESP]
Guardia Civil
Civil Guard name="Guardia Civil"
Mossos d'Esquadra
Ertzaintza

[COP country=ITA]
Carabinieri
Guardia di Finanza

[COP country=DEU]
Federal Criminal Police Office
GSG-9

[COP country=AUS]
Australian Federal Police

[COP country=RUS]
OMON
Rosgvardia
Investigative Committee
Russian National Guard name=Rosgvardia

[COP country=UKR]
Berkut

[COP country=IND]
Central Reserve Police Force
CRPF name="Central Reserve Police Force"
Central Bureau of Investigation
CBI name="Central Bureau of Investigation"
National Investigation Agency
Enforcement Directorate

[COP country=PAK]
Federal Investigation Agency
National Accountability Bureau

[COP country=BGD]
Rapid Action Battalion

[COP country=CHN]
People's Armed Police
Public Security Bureau
Ministry of Public Security

[COP country=HKG]
Independent Commission Against Corruption
ICAC name="Independent Commission Against Corruption"
Hong Kong police

[COP country=PHL]
Philippine National Police

[COP country=ZAF]
South African Police Service

[COP country=NGA]
Economic and Financial Crimes Commission
EFCC name="Economic and Financial Crimes Commission"
Special Anti-Robbery Squad

[COP country=HTI]
Haitian National Police

# ---- secret services ----
[SPY country=USA]
CIA name="Central Intelligence Agency"
C.I.A. name="Central Intelligence Agency"
Central Intelligence Agency
NSA name="National Security Agency"
National Security Agency
Defense Intelligence Agency
DIA name="Defense Intelligence Agency"
National Reconnaissance Office

[SPY country=GBR]
MI5 name="Security Service"
MI6 name="Secret Intelligence Service"
MI-5 name="Security Service"
MI-6 name="Secret Intelligence Service"
Secret Intelligence Service
GCHQ name="Government Communications Headquarters"

[SPY country=SUN]
KGB name="Committee for State Security"
K.G.B. name="Committee for State Security"
NKVD

[SPY country=RUS]
FSB name="Federal Security Service"
Federal Security Service
GRU
SVR name="Foreign Intelligence Service"

[SPY country=UKR]
SBU name="Security Service of Ukraine"
Security Service of Ukraine

[SPY country=BLR]
Belarusian KGB

[SPY country=DDR]
Stasi

[SPY country=DEU]
BND name="Federal Intelligence Service"
Federal Intelligence Service
Verfassungsschutz

[SPY country=FRA]
DGSE name="Directorate General for External Security"
DGSI

[SPY country=ISR]
Mossad
Shin Bet
Shabak name="Shin Bet"
Shin Beth name="Shin Bet"

[SPY country=PAK]
ISI name="Inter-Services Intelligence"
Inter-Services Intelligence
Inter-Services Intelligence Directorate name="Inter-Services Intelligence"

[SPY country=IND]
Research and Analysis Wing
RAW name="Research and Analysis Wing"
Intelligence Bureau

[SPY country=AFG]
National Directorate of Security
NDS name="National Directorate of Security"
KHAD

[SPY country=IRN]
Savak
SAVAK name=Savak

[SPY country=IRQ]
Mukhabarat

[SPY country=TUR]
National Intelligence Organization

[SPY country=KOR]
National Intelligence Service
KCIA

[SPY country=ROU]
Securitate

[SPY country=CHL]
DINA

[SPY country=CAN]
Canadian Security Intelligence Service
CSIS name="Canadian Security Intelligence Service"

[SPY country=AUS]
ASIO name="Australian Security Intelligence Organisation"

[SPY country=ZWE]
Central Intelligence Organisation

[SPY country=NGA]
Department of State Services

# ---- courts ----
[JUD country=USA]
U.S. Supreme Court
US Supreme Court name="U.S. Supreme Court"
Foreign Intelligence Surveillance Court

[JUD country=GBR]
Old Bailey
Crown Prosecution Service
Court of Session

[JUD country=RUS]
Russian Constitutional Court

[JUD country=DEU]
Federal Constitutional Court

[JUD country=KHM]
Extraordinary Chambers in the Courts of Cambodia

[JUD country=FRA]
Cour de Cassation

# ---- parties and movements in politics ----
[PTY country=USA]
Democrats
Democrat name=Democrats
Democratic Party name=Democrats
Republicans
Republican name=Republicans
Republican Party name=Republicans
GOP name=Republicans
Grand Old Party name=Republicans
Democratic National Committee
DNC name="Democratic National Committee"
Republican National Committee
RNC name="Republican National Committee"
House Democrats
House Republicans
Senate Democrats
Senate Republicans
Tea Party
Libertarian Party

[PTY country=GBR]
Conservative Party
Conservatives name="Conservative Party"
Tories name="Conservative Party"
Tory name="Conservative Party"
Tory Party name="Conservative Party"
Labour Party
Labour name="Labour Party"
New Labour name="Labour Party"
Liberal Democrats
Liberal Democrat name="Liberal Democrats"
Lib Dems name="Liberal Democrats"
Scottish National Party
Scottish Nationalist Party name="Scottish National Party"
SNP name="Scottish National Party"
Plaid Cymru
UK Independence Party
UKIP name="UK Independence Party"
Ukip name="UK Independence Party"
Brexit Party
Reform UK
British National Party
Sinn Fein
Sinn Féin name="Sinn Fein"
Democratic Unionist Party
DUP name="Democratic Unionist Party"
Democratic Unionists name="Democratic Unionist Party"
Ulster Unionist Party
Ulster Unionists name="Ulster Unionist Party"
Social Democratic and Labour Party
SDLP name="Social Democratic and Labour Party"

[PTY country=IRL]
Fine Gael
Fianna Fail
Fianna Fáil name="Fianna Fail"

[PTY country=FRA]
National Rally
Front National name="National Front"
Gaullists
UMP name="Union for a Popular Movement"
Union for a Popular Movement
Les Republicains
Les Républicains name="Les Republicains"
En Marche
La Republique En Marche name="En Marche"
France Unbowed
La France Insoumise name="France Unbowed"

[PTY country=DEU]
Christian Democratic Union
CDU name="Christian Democratic Union"
Christian Social Union
CSU name="Christian Social Union"
SPD name="Social Democratic Party"
Free Democratic Party name="Free Democrats"
FDP name="Free Democrats"
Left Party
Die Linke name="Left Party"
Alternative for Germany
AfD name="Alternative for Germany"
Pegida
Nazi Party
Nazis name="Nazi Party"

[PTY country=ITA]
Northern League
Lega name="Northern League"
Forza Italia
Five Star Movement
5-Star Movement name="Five Star Movement"
Brothers of Italy
Casa Pound

[PTY country=ESP]
Popular Party
Partido Popular name="People's Party"
Spanish Socialist Workers' Party
Podemos
Ciudadanos
Convergence and Union
Batasuna
Herri Batasuna name=Batasuna
Basque Nationalist Party

[PTY country=AUT]
Austrian People's Party

[PTY country=NLD]
Party for Freedom

[PTY country=BEL]
Vlaams Belang
Vlaams Blok

[PTY country=GRC]
Pasok name=PASOK
PASOK
Syriza
SYRIZA name=Syriza
Golden Dawn

[PTY country=HUN]
Fidesz
Jobbik

[PTY country=POL]
Law and Justice
Law and Justice party name="Law and Justice"
PiS name="Law and Justice"
Civic Platform
United Workers' Party

[PTY country=SWE]
Sweden Democrats

[PTY country=FIN]
Finns Party
True Finns name="Finns Party"

[PTY country=RUS]
United Russia
Communist Party of the Russian Federation
A Just Russia
Yabloko
Liberal Democratic Party of Russia

[PTY country=SUN]
Communist Party of the Soviet Union
Soviet Communist Party name="Communist Party of the Soviet Union"
CPSU name="Communist Party of the Soviet Union"

[PTY country=UKR]
Party of Regions
Servant of the People
Right Sector
Fatherland party

[PTY country=GEO]
Georgian Dream
United National Movement

[PTY country=SRB]
Serbian Radical Party
Socialist Party of Serbia
Serbian Progressive Party

[PTY country=BIH]
Serb Democratic Party
Party of Democratic Action

[PTY country=HRV]
Croatian Democratic Union
HDZ name="Croatian Democratic Union"

[PTY country=TUR]
Justice and Development Party
AK Party name="Justice and Development Party"
AKP name="Justice and Development Party"
Republican People's Party
CHP name="Republican People's Party"
Nationalist Movement Party
MHP name="Nationalist Movement Party"
Peoples' Democratic Party
HDP name="Peoples' Democratic Party"
Welfare Party
Motherland Party
True Path Party

[PTY country=ISR]
Likud
Kadima
Shas
Yisrael Beiteinu
Yesh Atid
Meretz
Jewish Home
Labor Party
Blue and White
Kach
Gush Emunim

[PTY country=PSE]
Fatah
Al Fatah name=Fatah
al-Fatah name=Fatah

[PTY country=SYR]
Baath Party
Ba'ath Party name="Baath Party"
Baathists
Syrian National Council
Syrian National Coalition

[PTY country=IRQ]
Baathist name=Baathists
Dawa Party
Islamic Dawa Party name="Dawa Party"
State of Law
Supreme Council for the Islamic Revolution in Iraq
Supreme Islamic Iraqi Council
Iraqi National Congress
Kurdistan Democratic Party
KDP name="Kurdistan Democratic Party"
Patriotic Union of Kurdistan
PUK name="Patriotic Union of Kurdistan"
Sadrists
Sadrist name=Sadrists
Sadr movement name=Sadrists

[PTY country=LBN]
Future Movement
Free Patriotic Movement
Progressive Socialist Party
March 14 coalition
March 14 alliance name="March 14 coalition"
March 8 coalition
March 8 alliance name="March 8 coalition"

[PTY country=EGY]
Muslim Brotherhood
Moslem Brotherhood name="Muslim Brotherhood"
Brotherhood name="Muslim Brotherhood"
Freedom and Justice Party
Wafd
Wafd Party name=Wafd
Nour Party
Tamarod

[PTY country=TUN]
Ennahda
Ennahdha name=Ennahda
Nidaa Tounes

[PTY country=DZA]
Islamic Salvation Front
FIS name="Islamic Salvation Front"
National Democratic Rally

[PTY country=YEM]
General People's Congress
Islah
Yemeni Socialist Party

[PTY country=JOR]
Islamic Action Front

[PTY country=IND]
Indian National Congress
Congress party
Congress (I)
Bharatiya Janata Party
BJP name="Bharatiya Janata Party"
Aam Aadmi Party
AAP name="Aam Aadmi Party"
Shiv Sena
Rashtriya Swayamsevak Sangh
RSS name="Rashtriya Swayamsevak Sangh"
Vishwa Hindu Parishad
VHP name="Vishwa Hindu Parishad"
Bajrang Dal
Trinamool Congress
Samajwadi Party
Bahujan Samaj Party
Janata Dal
Janata Party
Hurriyat Conference
All Parties Hurriyat Conference name="Hurriyat Conference"
Akali Dal
Dravida Munnetra Kazhagam
DMK name="Dravida Munnetra Kazhagam"

[PTY country=PAK]
Pakistan People's Party
Pakistan Peoples Party
PPP name="Pakistan People's Party"
Pakistan Muslim League
Pakistan Muslim League-Nawaz
Pakistan Muslim League-N name="Pakistan Muslim League-Nawaz"
PML-N name="Pakistan Muslim League-Nawaz"
PML-Q name="Pakistan Muslim League-Quaid"
Pakistan Tehreek-e-Insaf
PTI name="Pakistan Tehreek-e-Insaf"
Muttahida Qaumi Movement
MQM name="Muttahida Qaumi Movement"
Awami National Party
Jamaat-e-Islami
Jamaat-i-Islami name=Jamaat-e-Islami
Jamiat Ulema-e-Islam
Tehreek-e-Labbaik Pakistan
TLP name="Tehreek-e-Labbaik Pakistan"

[PTY country=BGD]
Awami League
Bangladesh Nationalist Party
BNP name="Bangladesh Nationalist Party"

[PTY country=LKA]
United National Party
UNP name="United National Party"
Sri Lanka Freedom Party
JVP name="Janatha Vimukthi Peramuna"
Janatha Vimukthi Peramuna
Tamil National Alliance

[PTY country=NPL]
Nepali Congress
Nepali Congress Party name="Nepali Congress"

[PTY country=CHN]
Chinese Communist Party
Communist Party of China name="Chinese Communist Party"
CCP name="Chinese Communist Party"
CPC name="Chinese Communist Party"

[PTY country=TWN]
Kuomintang
KMT name=Kuomintang
Nationalist Party name=Kuomintang
Democratic Progressive Party
DPP name="Democratic Progressive Party"

[PTY country=JPN]
Liberal Democratic Party
LDP name="Liberal Democratic Party"
Komeito
New Komeito name=Komeito
Democratic Party of Japan
Japan Communist Party
Constitutional Democratic Party

[PTY country=KOR]
Grand National Party
Saenuri Party
Uri Party
People Power Party

[PTY country=PRK]
Workers' Party of Korea
Korean Workers' Party name="Workers' Party of Korea"

[PTY country=VNM]
Communist Party of Vietnam
Vietnamese Communist Party name="Communist Party of Vietnam"

[PTY country=KHM]
Cambodian People's Party
CPP name="Cambodian People's Party"
Cambodia National Rescue Party
Funcinpec
FUNCINPEC name=Funcinpec

[PTY country=THA]
Pheu Thai
Thai Rak Thai
Palang Pracharath
Move Forward Party
Future Forward Party

[PTY country=MMR]
National League for Democracy
NLD name="National League for Democracy"
Union Solidarity and Development Party
USDP name="Union Solidarity and Development Party"

[PTY country=MYS]
UMNO name="United Malays National Organisation"
United Malays National Organisation
Barisan Nasional
Pakatan Harapan
Pan-Malaysian Islamic Party
Parti Keadilan Rakyat

[PTY country=SGP]
People's Action Party

[PTY country=IDN]
Golkar
Indonesian Democratic Party
PDI-P name="Indonesian Democratic Party of Struggle"

[PTY country=AUS]
Australian Labor Party
One Nation

[PTY country=CAN]
New Democratic Party
NDP name="New Democratic Party"
Bloc Quebecois
Bloc Québécois name="Bloc Quebecois"
Parti Quebecois
Parti Québécois name="Parti Quebecois"
Progressive Conservatives
Progressive Conservative Party name="Progressive Conservatives"

[PTY country=ZAF]
African National Congress
ANC name="African National Congress"
A.N.C. name="African National Congress"
Inkatha Freedom Party
Inkatha name="Inkatha Freedom Party"
IFP name="Inkatha Freedom Party"
Economic Freedom Fighters
EFF name="Economic Freedom Fighters"
Pan Africanist Congress
PAC name="Pan Africanist Congress"
South African Communist Party

[PTY country=ZWE]
ZANU-PF
Zanu-PF name=ZANU-PF
ZANU
Zanu name=ZANU
ZAPU
Movement for Democratic Change
MDC name="Movement for Democratic Change"
Citizens Coalition for Change

[PTY country=MOZ]
FRELIMO name=Frelimo
Frelimo

[PTY country=AGO]
MPLA name="Popular Movement for the Liberation of Angola"
Popular Movement for the Liberation of Angola

[PTY country=ZMB]
United National Independence Party

[PTY country=TZA]
Chama Cha Mapinduzi
CCM name="Chama Cha Mapinduzi"
Chadema
CHADEMA name=Chadema
Civic United Front

[PTY country=KEN]
KANU name="Kenya African National Union"
Kenya African National Union
Orange Democratic Movement
ODM name="Orange Democratic Movement"
Jubilee Party
Azimio la Umoja

[PTY country=UGA]
National Resistance Movement
NRM name="National Resistance Movement"
Forum for Democratic Change
National Unity Platform

[PTY country=NGA]
All Progressives Congress
APC name="All Progressives Congress"
PDP name="People's Democratic Party"

[PTY country=GHA]
New Patriotic Party

[PTY country=CIV]
Ivorian Popular Front

[PTY country=SDN]
National Congress Party
NCP name="National Congress Party"
Umma Party
National Islamic Front
Forces of Freedom and Change
Forces for Freedom and Change name="Forces of Freedom and Change"

[PTY country=ETH]
Prosperity Party

[PTY country=RWA]
MRND

[PTY country=MEX]
Institutional Revolutionary Party
PRI name="Institutional Revolutionary Party"
National Action Party
PAN name="National Action Party"
Party of the Democratic Revolution
PRD name="Party of the Democratic Revolution"

[PTY country=NIC]
Sandinistas
Sandinista name=Sandinistas
Sandinista National Liberation Front name=Sandinistas
FSLN name=Sandinistas
Sandinista Front name=Sandinistas

[PTY country=SLV]
Nationalist Republican Alliance

[PTY country=VEN]
United Socialist Party
PSUV name="United Socialist Party"
Democratic Unity
Accion Democratica
Copei

[PTY country=BOL]
Movement Toward Socialism
Movement to Socialism name="Movement Toward Socialism"

[PTY country=BRA]
PMDB
PSDB

[PTY country=ARG]
Peronists
Peronist name=Peronists
Peronist Party name=Peronists
Justicialist Party name=Peronists
Radical Civic Union

[PTY country=PER]
APRA

[PTY country=CUB]
Cuban Communist Party
Communist Party of Cuba name="Cuban Communist Party"

[PTY country=HTI]
Lavalas
Fanmi Lavalas name=Lavalas

[PTY country=CZE]
Civic Forum

[PTY country=DDR]
Socialist Unity Party

[PTY country=AFG]
People's Democratic Party of Afghanistan

# ---- dissidents and popular movements ----
[OPP country=POL]
Solidarity
Solidarnosc name=Solidarity

[OPP country=CSK]
Charter 77

[OPP country=SRB]
Otpor

[OPP country=GEO]
Kmara

[OPP country=CUB]
Ladies in White
Damas de Blanco name="Ladies in White"

[OPP country=EGY]
April 6 Youth Movement
April 6 Movement name="April 6 Youth Movement"
Kefaya

[OPP country=IRN]
National Council of Resistance of Iran

[OPP country=RUS]
Pussy Riot
Left Front
Anti-Corruption Foundation

[OPP country=CHN]
Falun Gong

[OPP country=THA]
People's Alliance for Democracy
United Front for Democracy Against Dictatorship

[OPP country=FRA]
Yellow Vests
yellow vest name="Yellow Vests"
Yellow Vest name="Yellow Vests"

[OPP country=USA]
Occupy Wall Street
Black Lives Matter
Antifa

[OPP country=HKG]
Civil Human Rights Front
Umbrella Movement

[OPP country=GBR]
Orange Order

# ---- non-governmental organisations ----
[NGO]
Amnesty International
Amnesty name="Amnesty International"
Human Rights Watch
HRW name="Human Rights Watch"
International Committee of the Red Cross
ICRC name="International Committee of the Red Cross"
Red Cross
Red Crescent
International Federation of Red Cross and Red Crescent Societies
Syrian Arab Red Crescent country=SYR
American Red Cross country=USA
Palestinian Red Crescent country=PSE
Iranian Red Crescent country=IRN
Medecins Sans Frontieres name="Doctors Without Borders"
Médecins Sans Frontières name="Doctors Without Borders"
MSF name="Doctors Without Borders"
Doctors Without Borders
Medecins du Monde
Reporters Without Borders
Committee to Protect Journalists
CPJ name="Committee to Protect Journalists"
International Federation of Journalists
International Crisis Group
Crisis Group name="International Crisis Group"
Transparency International
Freedom House
Oxfam
Save the Children
CARE International
World Vision
Catholic Relief Services
Caritas
Mercy Corps
International Rescue Committee
Norwegian Refugee Council
Danish Refugee Council
Islamic Relief
Action Against Hunger
Christian Aid
ActionAid
Handicap International
Human Rights First
Physicians for Human Rights
International Commission of Jurists
International Federation for Human Rights
Global Witness
Carter Center country=USA
Open Society Foundations
Open Society Foundation name="Open Society Foundations"
Ford Foundation country=USA
Gates Foundation country=USA
Bill and Melinda Gates Foundation name="Gates Foundation" country=USA
Clinton Foundation country=USA
National Endowment for Democracy country=USA
International Republican Institute country=USA
National Democratic Institute country=USA
American Civil Liberties Union country=USA
ACLU name="American Civil Liberties Union" country=USA
NAACP name="National Association for the Advancement of Colored People" country=USA
National Rifle Association country=USA
NRA name="National Rifle Association" country=USA
AIPAC name="American Israel Public Affairs Committee" country=USA
Anti-Defamation League country=USA
Southern Poverty Law Center country=USA
Simon Wiesenthal Center
World Jewish Congress
B'Tselem country=ISR
Peace Now country=ISR
Breaking the Silence country=ISR
Syrian Observatory for Human Rights country=SYR
White Helmets country=SYR
Syrian Civil Defence country=SYR name="White Helmets"
Moscow Helsinki Group country=RUS
Mothers of the Plaza de Mayo country=ARG
WikiLeaks
Wikileaks name=WikiLeaks
Bellingcat
World Economic Forum
Nobel Committee country=NOR
Norwegian Nobel Committee name="Nobel Committee" country=NOR
RAND Corporation country=USA
Brookings Institution country=USA
Chatham House country=GBR
Carnegie Endowment for International Peace country=USA
Council on Foreign Relations country=USA
Heritage Foundation country=USA
International Institute for Strategic Studies
SIPRI name="Stockholm International Peace Research Institute"
Stockholm International Peace Research Institute
International Campaign to Ban Landmines
HALO Trust
Halo Trust name="HALO Trust"
Free Gaza Movement
Sea-Watch
SOS Mediterranee

[ENV]
Greenpeace
Friends of the Earth
World Wildlife Fund
World Wide Fund for Nature name="World Wildlife Fund"
WWF name="World Wildlife Fund"
Sea Shepherd
Sea Shepherd Conservation Society name="Sea Shepherd"
Sierra Club country=USA
Extinction Rebellion country=GBR
Fridays for Future
Just Stop Oil country=GBR

# ---- churches and religious bodies ----
[REL]
Roman Catholic Church
Catholic Church name="Roman Catholic Church"
World Council of Churches
Church of England country=GBR
Anglican Communion
Russian Orthodox Church country=RUS
Orthodox Church of Ukraine country=UKR
Greek Orthodox Church country=GRC
Serbian Orthodox Church country=SRB
Coptic Orthodox Church country=EGY
Coptic Church name="Coptic Orthodox Church" country=EGY
Ecumenical Patriarchate
Opus Dei
Society of Jesus
Jehovah's Witnesses
Mormon Church country=USA
Salvation Army
Southern Baptist Convention country=USA
Moonies name="Unification Church"
Unification Church country=KOR
Church of Scientology country=USA
Al-Azhar country=EGY
al-Azhar Mosque name=Al-Azhar country=EGY
Muslim Council of Britain country=GBR
Nation of Islam country=USA
Nahdlatul Ulama country=IDN
Muhammadiyah country=IDN
Islamic Waqf country=PSE
Hizb ut-Tahrir
Tablighi Jamaat
Sant'Egidio country=ITA
Community of Sant'Egidio name=Sant'Egidio country=ITA

# ---- unions ----
[LAB]
AFL-CIO country=USA
Teamsters country=USA
United Auto Workers country=USA
UAW name="United Auto Workers" country=USA
United Mine Workers country=USA
Trades Union Congress country=GBR
TUC name="Trades Union Congress" country=GBR
National Union of Mineworkers
NUM name="National Union of Mineworkers"
COSATU name="Congress of South African Trade Unions" country=ZAF
Cosatu name="Congress of South African Trade Unions" country=ZAF
Congress of South African Trade Unions country=ZAF
NUMSA name="National Union of Metalworkers" country=ZAF
Nigeria Labour Congress country=NGA
NLC name="Nigeria Labour Congress" country=NGA
UGTT name="Tunisian General Labour Union" country=TUN
Tunisian General Labour Union country=TUN
IG Metall country=DEU
DGB country=DEU
CGT country=FRA
CFDT country=FRA
Force Ouvriere country=FRA
CGIL country=ITA
Confederation of Trade Unions
Korean Confederation of Trade Unions country=KOR
Histadrut country=ISR
Rengo country=JPN
Zimbabwe Congress of Trade Unions country=ZWE
International Trade Union Confederation
International Transport Workers' Federation
Solidarity trade union name=Solidarity country=POL

# ---- farmers ----
[AGR]
Landless Workers Movement country=BRA
MST name="Landless Workers Movement" country=BRA
FNSEA country=FRA
National Farmers Union country=GBR

# ---- media ----
[MED]
Reuters country=GBR
Reuters news agency name=Reuters country=GBR
Thomson Reuters name=Reuters country=GBR
Associated Press country=USA
The Associated Press name="Associated Press" country=USA
AP name="Associated Press" country=USA
Agence France-Presse country=FRA
AFP name="Agence France-Presse" country=FRA
United Press International country=USA
UPI name="United Press International" country=USA
Bloomberg country=USA
Bloomberg News name=Bloomberg country=USA
dpa country=DEU
DPA name=dpa country=DEU
Deutsche Welle country=DEU
ANSA country=ITA
EFE country=ESP
ITAR-TASS country=RUS name=TASS
Itar-Tass country=RUS name=TASS
TASS country=RUS
Tass country=RUS name=TASS
Interfax country=RUS
RIA Novosti country=RUS
RIA country=RUS name="RIA Novosti"
Sputnik country=RUS
Russia Today country=RUS
Izvestia country=RUS
Pravda country=RUS
Kommersant country=RUS
Novaya Gazeta country=RUS
Ekho Moskvy country=RUS
Ukrinform country=UKR
PAP country=POL
Tanjug country=SRB
B92 country=SRB
Xinhua country=CHN
Xinhua News Agency name=Xinhua country=CHN
New China News Agency name=Xinhua country=CHN
China Daily country=CHN
People's Daily country=CHN
Global Times country=CHN
CCTV name="China Central Television" country=CHN
China Central Television country=CHN
South China Morning Post country=HKG
Apple Daily country=HKG
Kyodo country=JPN
Kyodo News name=Kyodo country=JPN
Jiji Press country=JPN
NHK country=JPN
Asahi Shimbun country=JPN
Yomiuri Shimbun country=JPN
Nihon Keizai Shimbun country=JPN
Yonhap country=KOR
Yonhap News Agency name=Yonhap country=KOR
Chosun Ilbo country=KOR
KCNA name="Korean Central News Agency" country=PRK
Korean Central News Agency country=PRK
Rodong Sinmun country=PRK
Central News Agency country=TWN
Vietnam News Agency country=VNM
Antara country=IDN
Bernama country=MYS
Straits Times country=SGP
Bangkok Post country=THA
Press Trust of India country=IND
Times of India country=IND
Indian Express country=IND
Hindustan Times country=IND
Geo News country=PAK
Geo TV name="Geo News" country=PAK
Tolo News country=AFG
TOLOnews name="Tolo News" country=AFG
Pajhwok country=AFG
IRNA name="Islamic Republic News Agency" country=IRN
Islamic Republic News Agency country=IRN
Fars News Agency country=IRN
Fars name="Fars News Agency" country=IRN
Tasnim country=IRN
Press TV country=IRN
ISNA country=IRN
INA name="Iraqi News Agency" country=IRQ
SANA name="Syrian Arab News Agency" country=SYR
Syrian Arab News Agency country=SYR
National News Agency country=LBN
al-Manar country=LBN
An-Nahar country=LBN
WAFA country=PSE
Haaretz country=ISR
Ha'aretz name=Haaretz country=ISR
Jerusalem Post country=ISR
Yedioth Ahronoth country=ISR
Maariv country=ISR
Israel Radio country=ISR
Army Radio country=ISR
Anadolu country=TUR
Anadolu Agency name=Anadolu country=TUR
Anatolia news agency name=Anadolu country=TUR
Hurriyet country=TUR
Cumhuriyet country=TUR
Zaman country=TUR
Petra news agency country=JOR
Saudi Press Agency country=SAU
SPA name="Saudi Press Agency" country=SAU
al-Arabiya country=ARE
WAM country=ARE
KUNA country=KWT
Qatar News Agency country=QAT
al-Jazeera country=QAT
MENA name="Middle East News Agency" country=EGY
Middle East News Agency country=EGY
Al-Ahram country=EGY
Mada Masr country=EGY
al-Hayat
Asharq al-Awsat country=SAU
al-Sharq al-Awsat name="Asharq al-Awsat" country=SAU
SUNA country=SDN
News Agency of Nigeria country=NGA
Daily Nation country=KEN
Mail and Guardian country=ZAF
SABC country=ZAF
South African Broadcasting Corporation name=SABC country=ZAF
BBC name="British Broadcasting Corporation" country=GBR
B.B.C. name="British Broadcasting Corporation" country=GBR
British Broadcasting Corporation country=GBR
BBC News name="British Broadcasting Corporation" country=GBR
BBC radio name="British Broadcasting Corporation" country=GBR
BBC World Service country=GBR
Sky News country=GBR
ITV country=GBR
Channel 4 country=GBR
Financial Times country=GBR
The Times country=GBR
Sunday Times country=GBR
Daily Telegraph country=GBR
Daily Mail country=GBR
The Guardian country=GBR
The Independent country=GBR
The Economist country=GBR
Daily Mirror country=GBR
CNN name="Cable News Network" country=USA
Cable News Network country=USA
Fox News country=USA
MSNBC country=USA
NBC country=USA
NBC News name=NBC country=USA
CBS country=USA
CBS News name=CBS country=USA
ABC News country=USA
ABC country=USA
PBS country=USA
NPR name="National Public Radio" country=USA
National Public Radio country=USA
New York Times country=USA
The New York Times name="New York Times" country=USA
Washington Post country=USA
The Washington Post name="Washington Post" country=USA
Wall Street Journal country=USA
The Wall Street Journal name="Wall Street Journal" country=USA
Los Angeles Times country=USA
USA Today country=USA
Chicago Tribune country=USA
Boston Globe country=USA
Washington Times country=USA
Miami Herald country=USA
New Yorker magazine name="New Yorker" country=USA
Newsweek country=USA
Politico country=USA
Axios country=USA
Voice of America country=USA
VOA name="Voice of America" country=USA
Radio Free Europe country=USA
Radio Liberty country=USA name="Radio Free Europe"
Radio Free Asia country=USA
Facebook country=USA
Twitter country=USA
YouTube country=USA
Canadian Broadcasting Corporation name=CBC country=CAN
Globe and Mail country=CAN
Toronto Star country=CAN
Australian Broadcasting Corporation country=AUS
Sydney Morning Herald country=AUS
The Australian country=AUS
Le Monde country=FRA
Le Figaro country=FRA
Charlie Hebdo country=FRA
France Info country=FRA
France 24 country=FRA
Radio France Internationale country=FRA
RFI name="Radio France Internationale" country=FRA
TF1 country=FRA
Der Spiegel country=DEU
Spiegel name="Der Spiegel" country=DEU
Bild country=DEU
Die Welt country=DEU
Die Zeit country=DEU
Frankfurter Allgemeine Zeitung country=DEU
Sueddeutsche Zeitung country=DEU
Süddeutsche Zeitung name="Sueddeutsche Zeitung" country=DEU
ARD country=DEU
ZDF country=DEU
El Pais country=ESP
El País name="El Pais" country=ESP
El Mundo country=ESP
La Vanguardia country=ESP
Corriere della Sera country=ITA
La Repubblica country=ITA
La Stampa country=ITA
RAI country=ITA
L'Osservatore Romano country=VAT
Vatican Radio country=VAT
Irish Times country=IRL
RTE country=IRL
Kathimerini country=GRC
Notimex country=MEX
Televisa country=MEX
Reforma country=MEX
El Universal
Granma country=CUB
Prensa Latina country=CUB
Globovision country=VEN
Telesur country=VEN
teleSUR name=Telesur country=VEN
El Tiempo country=COL
El Espectador country=COL
O Globo country=BRA
TV Globo country=BRA
Folha de S.Paulo country=BRA
Clarin country=ARG
Clarín name=Clarin country=ARG
La Nacion country=ARG
La Prensa
Dawn newspaper country=PAK
The Hindu newspaper country=IND
Mehr news agency country=IRN

# ---- business ----
[BUS]
Gazprom country=RUS
Rosneft country=RUS
Lukoil country=RUS
Yukos country=RUS
Rosoboronexport country=RUS
Naftogaz country=UKR
Aramco country=SAU
Saudi Aramco name=Aramco country=SAU
PDVSA name="Petroleos de Venezuela" country=VEN
Petroleos de Venezuela country=VEN
Petrobras country=BRA
Pemex country=MEX
PEMEX name=Pemex country=MEX
Sonatrach country=DZA
Sonangol country=AGO
NNPC name="Nigerian National Petroleum Corporation" country=NGA
Nigerian National Petroleum Corporation country=NGA
CNPC name="China National Petroleum Corporation" country=CHN
China National Petroleum Corporation country=CHN
Sinopec country=CHN
CNOOC country=CHN
Huawei country=CHN
ZTE country=CHN
Tencent country=CHN
Alibaba country=CHN
TikTok country=CHN
ByteDance country=CHN
Exxon country=USA
ExxonMobil country=USA
Exxon Mobil country=USA name=ExxonMobil
Chevron country=USA
Halliburton country=USA
Boeing country=USA
Lockheed Martin country=USA
Raytheon country=USA
General Electric country=USA
General Motors country=USA
Ford Motor country=USA
Microsoft country=USA
Google country=USA
Apple Inc country=USA
Goldman Sachs country=USA
JPMorgan country=USA
Citigroup country=USA
Monsanto country=USA
United Fruit country=USA
Chiquita country=USA
Airbus country=FRA
TotalEnergies country=FRA
Elf Aquitaine country=FRA
Areva country=FRA
Dassault country=FRA
Renault country=FRA
BP country=GBR
British Petroleum name=BP country=GBR
Royal Dutch Shell country=GBR
Shell Oil name="Royal Dutch Shell" country=GBR
BAE Systems country=GBR
British Airways country=GBR
HSBC country=GBR
Barclays country=GBR
Rio Tinto country=GBR
Lonmin country=ZAF
De Beers country=ZAF
Eskom country=ZAF
Transnet country=ZAF
Anglo American country=ZAF
Siemens country=DEU
Volkswagen country=DEU
Deutsche Bank country=DEU
Lufthansa country=DEU
Glencore country=CHE
Nestle country=CHE
UBS country=CHE
Eni country=ITA
ENI name=Eni country=ITA
Alitalia country=ITA
Repsol country=ESP
Toyota country=JPN
Mitsubishi country=JPN
Toshiba country=JPN
TEPCO name="Tokyo Electric Power" country=JPN
Tokyo Electric Power country=JPN
Samsung country=KOR
Hyundai country=KOR
Daewoo country=KOR
Tata country=IND
Reliance Industries country=IND
Air India country=IND
Aeroflot country=RUS
El Al country=ISR
NSO Group country=ISR
Turkish Airlines country=TUR
Emirates airline country=ARE
Odebrecht country=BRA
Union Carbide country=USA

# ---- crime ----
[CRM]
Sinaloa cartel country=MEX
Sinaloa Cartel name="Sinaloa cartel" country=MEX
Gulf cartel country=MEX
Gulf Cartel name="Gulf cartel" country=MEX
Juarez cartel country=MEX
Tijuana cartel country=MEX
Jalisco New Generation Cartel country=MEX
Jalisco cartel name="Jalisco New Generation Cartel" country=MEX
Zetas country=MEX
Los Zetas name=Zetas country=MEX
La Familia country=MEX
Medellin cartel country=COL
Medellin Cartel name="Medellin cartel" country=COL
Cali cartel country=COL
Cali Cartel name="Cali cartel" country=COL
Gulf Clan country=COL
Clan del Golfo name="Gulf Clan" country=COL
First Capital Command country=BRA
PCC name="First Capital Command" country=BRA
Comando Vermelho country=BRA
Mara Salvatrucha country=SLV
MS-13 name="Mara Salvatrucha" country=SLV
Barrio 18 country=SLV
Tren de Aragua country=VEN
Cosa Nostra country=ITA
Sicilian Mafia name="Cosa Nostra" country=ITA
Camorra country=ITA
'Ndrangheta country=ITA
Yakuza country=JPN
yakuza name=Yakuza country=JPN
Yamaguchi-gumi country=JPN
Triads
triads name=Triads
Hells Angels
G9 country=HTI
Somali pirates country=SOM

# ---- health, education ----
[EDU]
Harvard University country=USA
Oxford University country=GBR
Cambridge University country=GBR
Peking University country=CHN
Tsinghua University country=CHN
Birzeit University country=PSE
Tehran University country=IRN
University of Tehran name="Tehran University" country=IRN
Kabul University country=AFG
Cairo University country=EGY
Makerere University country=UGA

[HLH]
National Health Service country=GBR
NHS name="National Health Service" country=GBR
Africa CDC
Gavi
Global Fund

# ---- settlers ----
[SET]
Yesha Council country=ISR
Hilltop Youth country=ISR

[PTY]
Communist Party
Communists name="Communist Party"
Christian Democrat
Social Democrat

# ---- names that several countries have: the context tells which ----
[REB]
National Defence Forces
National Defense Forces name="National Defence Forces"
National Resistance Front country=AFG
National Democratic Front of Bodoland country=IND
National Liberation Army
National Liberation Front
[GOV]
Central Election Commission
Central Military Commission country=CHN
Council of State
Government of National Unity
Executive Council
National Unity Government
[LEG]
Federal Assembly
[MIL]
Republican Guard
General Staff
[JUD]
Constitutional Council
[PTY]
National Front
Socialist Party
Christian Democrats
Social Democratic Party
Social Democrats
Free Democrats
Greens
National Democratic Party
People's Party
Freedom Party country=AUT
New Democracy country=GRC
Moderate Party country=SWE
National Coalition
People's Liberation Front
Central Committee
Communist Youth League
Liberal Party
National Party
Democratic Alliance
United Democratic Front
Patriotic Front
People's Democratic Party
National Democratic Congress country=GHA
Workers' Party
Popular Force country=PER
Civic Democratic Party country=CZE
[OPP]
Southern Movement country=YEM


# Of the United States unless the report is of another state that has one.
[LEG mostly=USA]
Senate
Congress
House of Representatives

[MIL mostly=USA]
National Guard
