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

[REB]
Hamas country=PSE
Hezbollah country=LBN
Hizbollah country=LBN name=Hezbollah
Hizbullah country=LBN name=Hezbollah
Taliban country=AFG
Taleban country=AFG name=Taliban
Islamic State
al-Qaeda
al-Qaida name=al-Qaeda
Boko Haram country=NGA
al-Shabaab country=SOM
al-Shabab country=SOM name=al-Shabaab
FARC country=COL name="Revolutionary Armed Forces of Colombia"
PKK country=TUR name="Kurdistan Workers' Party"
