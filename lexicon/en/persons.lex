# Persons in public life whose country a report need not tell. The section is the country. years: when in government, from-to, open when
# still there; after it they are no longer government. short: the name alone, where it is not the last word. alone=no: the last word alone
# is too common to mean them without a title. What a report itself says of a person goes before this.

[USA]
Ronald Reagan years=1981-1989
George Bush years=1981-1993 alone=no
George H.W. Bush years=1981-1993 alone=no
George W. Bush years=2001-2009
Bill Clinton years=1993-2001
Hillary Clinton years=2009-2013
Hillary Rodham Clinton years=2009-2013
Barack Obama years=2009-2017
Donald Trump years=2017-2021
Joe Biden years=2009-2025
Kamala Harris years=2021-2025 alone=no
Al Gore years=1993-2001
Dick Cheney years=2001-2009
Mike Pence years=2017-2021
Jimmy Carter years=1977-1981 alone=no
Richard Nixon years=1969-1974
Gerald Ford years=1974-1977 alone=no
Henry Kissinger years=1969-1977
Cyrus Vance years=1977-1980
Alexander Haig years=1981-1982
George Shultz years=1982-1989
Caspar Weinberger years=1981-1987
James Baker years=1985-1992 alone=no
Warren Christopher years=1993-1997 alone=no
Madeleine Albright years=1993-2001
Colin Powell years=1987-2005
Condoleezza Rice years=2001-2009 alone=no
Donald Rumsfeld years=2001-2006
Robert Gates years=2006-2011 alone=no
Leon Panetta years=2009-2013
John Kerry years=2013-2017
Chuck Hagel years=2013-2015
Ashton Carter years=2015-2017 alone=no
Rex Tillerson years=2017-2018
Mike Pompeo years=2017-2021
Antony Blinken years=2021-2025
Lloyd Austin years=2021-2025 alone=no
Jake Sullivan years=2021-2025 alone=no
Nancy Pelosi years=2003-2023
Richard Holbrooke years=1993-2010
Dennis Ross years=1988-2011 alone=no
[CAN]
Pierre Trudeau years=1968-1984 alone=no
Brian Mulroney years=1984-1993
Jean Chretien years=1993-2003
Jean Chrétien years=1993-2003
Paul Martin years=2003-2006 alone=no
Stephen Harper years=2006-2015 alone=no
Justin Trudeau years=2015-2025
[MEX]
Carlos Salinas years=1988-1994
Ernesto Zedillo years=1994-2000
Vicente Fox years=2000-2006 alone=no
Felipe Calderon years=2006-2012
Felipe Calderón years=2006-2012
Enrique Pena Nieto years=2012-2018 short="Pena Nieto"
Enrique Peña Nieto years=2012-2018 short="Peña Nieto"
Andres Manuel Lopez Obrador years=2018-2024
Claudia Sheinbaum years=2024-
[CUB]
Fidel Castro years=1959-2008
Raul Castro years=1959-2018 alone=no
Raúl Castro years=1959-2018 alone=no
Miguel Diaz-Canel years=2018-
[HTI]
Jean-Bertrand Aristide years=1991-2004
Jean-Claude Duvalier years=1971-1986
Rene Preval years=1996-2011
René Préval years=1996-2011
Michel Martelly years=2011-2016
Jovenel Moise years=2017-2021
Raoul Cedras years=1991-1994
[NIC]
Daniel Ortega years=1979-
Violeta Chamorro years=1990-1997
[SLV]
Jose Napoleon Duarte years=1984-1989
Alfredo Cristiani years=1989-1994
Nayib Bukele years=2019-
[HND]
Manuel Zelaya years=2006-2009
Roberto Micheletti years=2009-2010
[GTM]
Efrain Rios Montt years=1982-1983 short="Rios Montt"
[PAN]
Manuel Noriega years=1983-1989
Manuel Antonio Noriega years=1983-1989
Guillermo Endara years=1989-1994
[VEN]
Hugo Chavez years=1999-2013
Hugo Chávez years=1999-2013
Nicolas Maduro years=2006-
Nicolás Maduro years=2006-
Juan Guaido years=2019-2022
[COL]
Ernesto Samper years=1994-1998
Andres Pastrana years=1998-2002
Alvaro Uribe years=2002-2010
Juan Manuel Santos years=2006-2018 alone=no
Ivan Duque years=2018-2022
Gustavo Petro years=2022-
[ECU]
Rafael Correa years=2007-2017
Lenin Moreno years=2007-2021 alone=no
[PER]
Alberto Fujimori years=1990-2000
Alan Garcia years=1985-2011 alone=no
Alejandro Toledo years=2001-2006
Ollanta Humala years=2011-2016
Pedro Castillo years=2021-2022 alone=no
Dina Boluarte years=2022-
[BOL]
Evo Morales years=2006-2019 alone=no
[CHL]
Augusto Pinochet years=1973-1998
Salvador Allende years=1970-1973
Patricio Aylwin years=1990-1994
Ricardo Lagos years=2000-2006
Michelle Bachelet years=2000-2018
Sebastian Pinera years=2010-2022
Gabriel Boric years=2022-
[ARG]
Raul Alfonsin years=1983-1989
Raúl Alfonsín years=1983-1989
Leopoldo Galtieri years=1981-1982
Carlos Menem years=1989-1999
Fernando de la Rua years=1999-2001
Nestor Kirchner years=2003-2007
Cristina Kirchner years=2007-2023 alone=no
Cristina Fernandez de Kirchner years=2007-2023
Mauricio Macri years=2015-2019
Javier Milei years=2023-
[BRA]
Jose Sarney years=1985-1990
Fernando Collor de Mello years=1990-1992
Fernando Henrique Cardoso years=1993-2003
Luiz Inacio Lula da Silva years=2003- short=Lula
Luiz Inácio Lula da Silva years=2003- short=Lula
Dilma Rousseff years=2003-2016
Michel Temer years=2011-2018
Jair Bolsonaro years=2019-2022
[GBR]
Margaret Thatcher years=1979-1990
John Major years=1989-1997 alone=no
Tony Blair years=1997-2007
Gordon Brown years=1997-2010 alone=no
David Cameron years=2010-2016
Theresa May years=2010-2019 alone=no
Boris Johnson years=2016-2022 alone=no
Liz Truss years=2014-2022
Rishi Sunak years=2020-2024
Keir Starmer years=2024-
Geoffrey Howe years=1979-1990 alone=no
Douglas Hurd years=1984-1995
Malcolm Rifkind years=1986-1997
Robin Cook years=1997-2003 alone=no
Jack Straw years=1997-2010 alone=no
David Miliband years=2005-2010
William Hague years=2010-2015
Philip Hammond years=2010-2019 alone=no
[IRL]
Charles Haughey years=1979-1992
Garret FitzGerald years=1973-1987
Albert Reynolds years=1988-1994 alone=no
Bertie Ahern years=1997-2008
Brian Cowen years=2000-2011
Enda Kenny years=2011-2017
Leo Varadkar years=2011-2024
[FRA]
Charles de Gaulle years=1958-1969 short="de Gaulle"
Valery Giscard d'Estaing years=1974-1981
Francois Mitterrand years=1981-1995
François Mitterrand years=1981-1995
Jacques Chirac years=1986-2007
Nicolas Sarkozy years=2002-2012
Francois Hollande years=2012-2017
François Hollande years=2012-2017
Emmanuel Macron years=2014-
Lionel Jospin years=1997-2002
Dominique de Villepin years=2002-2007 short="de Villepin"
Hubert Vedrine years=1997-2002
Alain Juppe years=1986-2012
Bernard Kouchner years=1988-2010
Laurent Fabius years=1981-2016
Jean-Yves Le Drian years=2012-2022 short="Le Drian"
Roland Dumas years=1984-1993
[DEU]
Willy Brandt years=1966-1974
Helmut Schmidt years=1969-1982 alone=no
Helmut Kohl years=1982-1998
Hans-Dietrich Genscher years=1969-1992
Klaus Kinkel years=1991-1998
Gerhard Schroeder years=1998-2005
Gerhard Schröder years=1998-2005
Joschka Fischer years=1998-2005 alone=no
Angela Merkel years=1991-2021
Frank-Walter Steinmeier years=2005-
Guido Westerwelle years=2009-2013
Olaf Scholz years=2018-2025
Annalena Baerbock years=2021-2025
Friedrich Merz years=2025-
[DDR]
Erich Honecker years=1971-1989
Egon Krenz years=1989-1989
Hans Modrow years=1989-1990
Oskar Fischer years=1975-1990 alone=no
[ITA]
Giulio Andreotti years=1972-1992
Bettino Craxi years=1983-1987
Romano Prodi years=1996-2008
Silvio Berlusconi years=1994-2011
Massimo D'Alema years=1998-2008
Mario Monti years=2011-2013
Enrico Letta years=2013-2014
Matteo Renzi years=2014-2016
Giuseppe Conte years=2018-2021 alone=no
Mario Draghi years=2021-2022
Giorgia Meloni years=2022-
[ESP]
Adolfo Suarez years=1976-1981 alone=no
Felipe Gonzalez years=1982-1996 alone=no
Jose Maria Aznar years=1996-2004
Jose Luis Rodriguez Zapatero years=2004-2011
Mariano Rajoy years=1996-2018
Pedro Sanchez years=2018- alone=no
[PRT]
Mario Soares years=1976-1996
[NLD]
Ruud Lubbers years=1982-1994
Wim Kok years=1989-2002
Mark Rutte years=2010-2024
Hans van den Broek years=1982-1993
Hans Van den Broek years=1982-1993
[BEL]
Wilfried Martens years=1979-1992
Guy Verhofstadt years=1999-2008
[AUT]
Kurt Waldheim years=1968-1992
Joerg Haider years=1989-2008
Wolfgang Schuessel years=1989-2007
Sebastian Kurz years=2011-2021
[SWE]
Olof Palme years=1969-1986
Carl Bildt years=1991-2014
Ingvar Carlsson years=1986-1996
Goran Persson years=1994-2006
[NOR]
Gro Harlem Brundtland years=1981-1996
Jens Stoltenberg years=1993-2013
Erna Solberg years=2013-2021
[FIN]
Urho Kekkonen years=1956-1982
Mauno Koivisto years=1968-1994
Martti Ahtisaari years=1994-2000
Tarja Halonen years=1995-2012
Sauli Niinisto years=2012-2024
Sanna Marin years=2019-2023
[GRC]
Andreas Papandreou years=1981-1996
George Papandreou years=1999-2011
Costas Simitis years=1993-2004
Constantine Mitsotakis years=1990-1993
Kyriakos Mitsotakis years=2019-
Costas Karamanlis years=2004-2009
Antonis Samaras years=1989-2015
Alexis Tsipras years=2015-2019
[CYP]
Glafcos Clerides years=1993-2003
Tassos Papadopoulos years=2003-2008
Rauf Denktash years=1976-2005
[TUR]
Turgut Ozal years=1983-1993
Suleyman Demirel years=1965-2000
Tansu Ciller years=1991-1997
Mesut Yilmaz years=1991-2002
Necmettin Erbakan years=1974-1997
Bulent Ecevit years=1974-2002
Ahmet Necdet Sezer years=2000-2007
Abdullah Gul years=2002-2014
Recep Tayyip Erdogan years=2003-
Recep Tayyip Erdoğan years=2003-
Ahmet Davutoglu years=2009-2016
Mevlut Cavusoglu years=2014-2023
Hakan Fidan years=2010-
[SUN]
Leonid Brezhnev years=1964-1982
Yuri Andropov years=1967-1984
Konstantin Chernenko years=1978-1985
Mikhail Gorbachev years=1985-1991
Eduard Shevardnadze years=1985-1991 alone=no
Andrei Gromyko years=1957-1988
Nikolai Ryzhkov years=1985-1991
[RUS]
Boris Yeltsin years=1991-1999
Vladimir Putin years=1999-
Dmitry Medvedev years=2005-
Andrei Kozyrev years=1991-1996
Viktor Chernomyrdin years=1992-1998
Yevgeny Primakov years=1991-1999
Igor Ivanov years=1998-2007 alone=no
Sergei Ivanov years=2001-2016 alone=no
Sergei Lavrov years=2004-
Sergey Lavrov years=2004-
Sergei Shoigu years=1994-
Sergey Shoigu years=1994-
Dmitry Peskov years=2012-
Alexander Lebed years=1996-1996
Yevgeny Prigozhin
Alexei Navalny
[UKR]
Leonid Kravchuk years=1990-1994
Leonid Kuchma years=1992-2005
Viktor Yushchenko years=1999-2010
Viktor Yanukovych years=2002-2014
Viktor Yanukovich years=2002-2014
Yulia Tymoshenko years=2005-2010
Petro Poroshenko years=2014-2019
Arseniy Yatsenyuk years=2007-2016
Volodymyr Zelensky years=2019-
Volodymyr Zelenskyy years=2019-
Volodymyr Zelenskiy years=2019-
Dmytro Kuleba years=2019-2024
[BLR]
Alexander Lukashenko years=1994-
Aleksandr Lukashenko years=1994-
Svetlana Tikhanovskaya
[MDA]
Vladimir Voronin years=2001-2009
Maia Sandu years=2012-
[GEO]
Zviad Gamsakhurdia years=1990-1992
Eduard Shevardnadze years=1992-2003
Mikheil Saakashvili years=2004-2013
Mikhail Saakashvili years=2004-2013
Bidzina Ivanishvili years=2012-2013
[ARM]
Levon Ter-Petrosyan years=1991-1998
Robert Kocharyan years=1998-2008
Robert Kocharian years=1998-2008
Serzh Sargsyan years=2000-2018
Nikol Pashinyan years=2018-
[AZE]
Abulfaz Elchibey years=1992-1993
Heydar Aliyev years=1993-2003 alone=no
Haidar Aliyev years=1993-2003 alone=no
Ilham Aliyev years=2003-
[KAZ]
Nursultan Nazarbayev years=1989-2019
Kassym-Jomart Tokayev years=1994-
[UZB]
Islam Karimov years=1989-2016
Shavkat Mirziyoyev years=2003-
[TKM]
Saparmurat Niyazov years=1985-2006
[KGZ]
Askar Akayev years=1990-2005
Kurmanbek Bakiyev years=2000-2010
[TJK]
Emomali Rakhmonov years=1992-
Emomali Rahmon years=1992-
[POL]
Wojciech Jaruzelski years=1981-1990
Edward Gierek years=1970-1980
Lech Walesa years=1990-1995
Lech Wałęsa years=1990-1995
Tadeusz Mazowiecki years=1989-1991
Aleksander Kwasniewski years=1995-2005
Lech Kaczynski years=2000-2010 alone=no
Jaroslaw Kaczynski years=2006-2023
Donald Tusk years=2007-
Andrzej Duda years=2015-2025
Mateusz Morawiecki years=2015-2023
Radoslaw Sikorski years=2005-
[CSK]
Gustav Husak years=1969-1989
Milos Jakes years=1987-1989
Alexander Dubcek years=1968-1992
[CZE]
Vaclav Havel years=1990-2003
Václav Havel years=1990-2003
Vaclav Klaus years=1990-2013
Milos Zeman years=1998-2023
Andrej Babis years=2014-2021
[SVK]
Vladimir Meciar years=1990-1998
Robert Fico years=2006-
[HUN]
Janos Kadar years=1956-1988
Miklos Nemeth years=1988-1990
Gyula Horn years=1989-1998
Viktor Orban years=1998-
Viktor Orbán years=1998-
[ROU]
Nicolae Ceausescu years=1965-1989
Ion Iliescu years=1989-2004
Petre Roman years=1989-1991 alone=no
Traian Basescu years=2004-2014
Klaus Iohannis years=2014-2025
[BGR]
Todor Zhivkov years=1954-1989
Boyko Borisov years=2009-2021
[ALB]
Enver Hoxha years=1944-1985
Ramiz Alia years=1982-1992
Sali Berisha years=1992-2013
Fatos Nano years=1991-2005
Edi Rama years=1998- alone=no
[YUG]
Josip Broz Tito years=1945-1980
Slobodan Milosevic years=1987-2000
Slobodan Milošević years=1987-2000
[SRB]
Vojislav Kostunica years=2000-2008
Zoran Djindjic years=2001-2003
Boris Tadic years=2003-2012
Ivica Dacic years=2008-
Aleksandar Vucic years=1998-
Aleksandar Vučić years=1998-
[MNE]
Milo Djukanovic years=1991-2023
[HRV]
Franjo Tudjman years=1990-1999
Stipe Mesic years=1990-2010
Ivo Sanader years=2003-2009
[BIH]
Alija Izetbegovic years=1990-2000
Haris Silajdzic years=1990-2010
Radovan Karadzic years=1992-1996
Radovan Karadžić years=1992-1996
Ratko Mladic years=1992-1996
Milorad Dodik years=1998-
[SVN]
Milan Kucan years=1986-2002
Janez Jansa years=1990-2022
[MKD]
Kiro Gligorov years=1991-1999
Boris Trajkovski years=1999-2004
Nikola Gruevski years=1998-2016
Zoran Zaev years=2017-2022
[XKX]
Ibrahim Rugova years=1992-2006
Hashim Thaci years=2008-2020
Albin Kurti years=2020-
[ISR]
Golda Meir years=1969-1974
Menachem Begin years=1977-1983
Yitzhak Shamir years=1980-1992
Yitzhak Rabin years=1974-1995
Shimon Peres years=1974-2014
Moshe Arens years=1983-1999
Benjamin Netanyahu years=1996-
Ehud Barak years=1995-2013
Ariel Sharon years=1977-2006
Ehud Olmert years=2003-2009
Tzipi Livni years=2001-2014
Avigdor Lieberman years=1996-2022
Moshe Yaalon years=2009-2016
Naftali Bennett years=2013-2022
Yair Lapid years=2013-2022
Benny Gantz years=2020-2024
Yoav Gallant years=2015-2024
[PSE]
Yasser Arafat years=1969-2004
Yasir Arafat years=1969-2004
Mahmoud Abbas years=2003-
Ahmed Qurei years=2003-2006
Saeb Erekat years=1994-2020
Salam Fayyad years=2002-2013
Ismail Haniyeh years=2006-2024
Ismail Haniya years=2006-2024
Khaled Meshaal
Khaled Mashaal
Ahmed Yassin
Yahya Sinwar years=2017-2024
[EGY]
Gamal Abdel Nasser years=1954-1970
Anwar Sadat years=1970-1981
Hosni Mubarak years=1975-2011
Esmat Abdel-Meguid years=1984-1991
Amr Moussa years=1991-2001
Omar Suleiman years=1993-2011 alone=no
Hussein Tantawi years=1991-2012
Mohamed Morsi years=2012-2013
Mohammed Morsi years=2012-2013
Mohamed Mursi years=2012-2013
Abdel Fattah al-Sisi years=2012-
Abdel-Fattah el-Sissi years=2012-
Mohamed ElBaradei years=2013-2013
[SYR]
Hafez al-Assad years=1970-2000 alone=no
Hafez Assad years=1970-2000 alone=no
Bashar al-Assad years=2000-2024
Bashar Assad years=2000-2024
Farouk al-Shara years=1984-2014
Farouq al-Shara years=1984-2014
Walid al-Moualem years=2006-2020
Ahmed al-Sharaa years=2024-
[LBN]
Amin Gemayel years=1982-1988 alone=no
Amine Gemayel years=1982-1988 alone=no
Bashir Gemayel alone=no
Elias Hrawi years=1989-1998
Rafik al-Hariri years=1992-2004
Rafik Hariri years=1992-2004
Saad Hariri years=2009-2020 alone=no
Michel Aoun years=1984-2022
Emile Lahoud years=1989-2007
Selim al-Hoss years=1976-2000
Fouad Siniora years=1992-2009
Nabih Berri years=1984-
Walid Jumblatt years=1984-2005
Hassan Nasrallah
Najib Mikati years=1998-2025
[JOR]
King Hussein years=1952-1999 alone=no
King Abdullah II years=1999- alone=no
[IRQ]
Saddam Hussein years=1968-2003 short=Saddam
Tariq Aziz years=1983-2003
Izzat Ibrahim years=1979-2003 alone=no
Taha Yassin Ramadan years=1979-2003 alone=no
Iyad Allawi years=2003-2005
Ayad Allawi years=2003-2005
Ibrahim al-Jaafari years=2003-2018
Nouri al-Maliki years=2006-2014
Nuri al-Maliki years=2006-2014
Haider al-Abadi years=2014-2018
Jalal Talabani years=2005-2014
Massoud Barzani years=2005-2017
Moqtada al-Sadr
Muqtada al-Sadr
Ali al-Sistani
Ahmed Chalabi years=2003-2006
[IRN]
Ruhollah Khomeini years=1979-1989
Ayatollah Khomeini years=1979-1989
Ali Khamenei years=1981-
Ayatollah Khamenei years=1981-
Akbar Hashemi Rafsanjani years=1980-1997
Hashemi Rafsanjani years=1980-1997
Ali Akbar Velayati years=1981-1997
Mir-Hossein Mousavi years=1981-1989
Mohammad Khatami years=1997-2005
Kamal Kharrazi years=1997-2005
Mahmoud Ahmadinejad years=2003-2013
Manouchehr Mottaki years=2005-2010
Ali Larijani years=2005-2020
Saeed Jalili years=2007-2013
Hassan Rouhani years=2013-2021
Mohammad Javad Zarif years=2013-2021
Ebrahim Raisi years=2019-2024
Qassem Soleimani years=1998-2020
Masoud Pezeshkian years=2024-
Abolhassan Bani-Sadr years=1979-1981
[SAU]
King Fahd years=1982-2005
King Salman years=2015-
Mohammed bin Salman years=2015- alone=no
Saud al-Faisal years=1975-2015
Adel al-Jubeir years=2007-
[YEM]
Ali Abdullah Saleh years=1978-2012 alone=no
Abd-Rabbu Mansour Hadi years=1994-2022
Abdrabbuh Mansour Hadi years=1994-2022
[LBY]
Muammar Gaddafi years=1969-2011
Moammar Gadhafi years=1969-2011
Muammar Gadhafi years=1969-2011
Muammar al-Gaddafi years=1969-2011
Muammar Qaddafi years=1969-2011
Moamer Kadhafi years=1969-2011
Saif al-Islam Gaddafi alone=no
Khalifa Haftar
Fayez al-Sarraj years=2016-2021
[TUN]
Habib Bourguiba years=1957-1987
Zine El Abidine Ben Ali years=1986-2011 short="Ben Ali"
Moncef Marzouki years=2011-2014
Beji Caid Essebsi years=2011-2019
Kais Saied years=2019-
[DZA]
Houari Boumedienne years=1965-1978
Chadli Bendjedid years=1979-1992
Mohamed Boudiaf years=1992-1992
Liamine Zeroual years=1993-1999
Abdelaziz Bouteflika years=1999-2019
Abdelmadjid Tebboune years=2017-
Abassi Madani
[MAR]
King Hassan II years=1961-1999 alone=no
King Mohammed VI years=1999- alone=no
[SDN]
Gaafar Nimeiri years=1969-1985
Jaafar Nimeiri years=1969-1985
Sadiq al-Mahdi years=1966-1989
Omar al-Bashir years=1989-2019
Omar Hassan al-Bashir years=1989-2019
Hassan al-Turabi years=1989-1999
John Garang years=2005-2005
Abdel Fattah al-Burhan years=2019-
Abdalla Hamdok years=2019-2022
Mohamed Hamdan Dagalo years=2019-
[SSD]
Salva Kiir years=2005-
Riek Machar years=2005-
[TCD]
Goukouni Oueddei years=1979-1982
Hissene Habre years=1982-1990
Hissène Habré years=1982-1990
Idriss Deby years=1990-2021
Idriss Déby years=1990-2021
[MLI]
Amadou Toumani Toure years=1991-2012
Ibrahim Boubacar Keita years=1994-2020
Assimi Goita years=2020-
[NER]
Mamadou Tandja years=1999-2010
Mahamadou Issoufou years=1993-2021
Mohamed Bazoum years=2011-2023
[BFA]
Thomas Sankara years=1983-1987
Blaise Compaore years=1983-2014
Ibrahim Traore years=2022-
[SEN]
Leopold Senghor years=1960-1980
Abdou Diouf years=1970-2000
Abdoulaye Wade years=1991-2012 alone=no
Macky Sall years=2004-2024
[GMB]
Dawda Jawara years=1962-1994
Yahya Jammeh years=1994-2017
Adama Barrow years=2017-
[GIN]
Sekou Toure years=1958-1984
Lansana Conte years=1984-2008
Moussa Dadis Camara years=2008-2010
Alpha Conde years=2010-2021
[SLE]
Joseph Momoh years=1985-1992
Valentine Strasser years=1992-1996
Ahmad Tejan Kabbah years=1996-2007
Foday Sankoh years=1999-2000
Ernest Bai Koroma years=2007-2018
[LBR]
Samuel Doe years=1980-1990
Charles Taylor years=1997-2003 alone=no
Prince Johnson alone=no
Ellen Johnson Sirleaf years=2006-2018
[CIV]
Felix Houphouet-Boigny years=1960-1993
Henri Konan Bedie years=1980-1999
Laurent Gbagbo years=2000-2011
Alassane Ouattara years=1990-
Guillaume Soro years=2003-2019
[GHA]
Jerry Rawlings years=1979-2001
John Kufuor years=2001-2009
John Atta Mills years=1997-2012
Nana Akufo-Addo years=2001-2025
[TGO]
Gnassingbe Eyadema years=1967-2005
Faure Gnassingbe years=2003-
[BEN]
Mathieu Kerekou years=1972-2006
[NGA]
Ibrahim Babangida years=1985-1993
Sani Abacha years=1985-1998
Olusegun Obasanjo years=1976-2007
Umaru Yar'Adua years=1999-2010
Goodluck Jonathan years=1999-2015
Muhammadu Buhari years=1983-2023
Bola Tinubu years=1999-
[CMR]
Paul Biya years=1975-
[GAB]
Omar Bongo years=1967-2009
Ali Bongo years=1989-2023 alone=no
[COG]
Denis Sassou-Nguesso years=1979-
Denis Sassou Nguesso years=1979- short="Sassou Nguesso"
[COD]
Mobutu Sese Seko years=1965-1997 short=Mobutu
Laurent Kabila years=1997-2001 alone=no
Laurent-Desire Kabila years=1997-2001 alone=no
Joseph Kabila years=2001-2019
Felix Tshisekedi years=2019-
Etienne Tshisekedi years=1991-1997 alone=no
[CAF]
Jean-Bedel Bokassa years=1966-1979
Ange-Felix Patasse years=1993-2003
Francois Bozize years=2003-2013
Faustin-Archange Touadera years=2008-
[AGO]
Agostinho Neto years=1975-1979
Jose Eduardo dos Santos years=1975-2017 short="dos Santos"
Jonas Savimbi
Joao Lourenco years=2014-
[ZMB]
Kenneth Kaunda years=1964-1991
Frederick Chiluba years=1991-2002
Levy Mwanawasa years=1991-2008
[ZWE]
Robert Mugabe years=1980-2017
Morgan Tsvangirai years=2009-2013
Emmerson Mnangagwa years=1980-
Ian Smith years=1964-1979 alone=no
Joshua Nkomo years=1980-1999
[MOZ]
Samora Machel years=1975-1986
Joaquim Chissano years=1975-2005
Armando Guebuza years=1975-2015
Afonso Dhlakama
[MWI]
Hastings Banda years=1963-1994
Bingu wa Mutharika years=2004-2012
[NAM]
Sam Nujoma years=1990-2005
[ZAF]
Nelson Mandela years=1994-1999
P.W. Botha years=1966-1989
Pik Botha years=1977-1996 alone=no
F.W. de Klerk years=1978-1996 short="de Klerk"
Mangosuthu Buthelezi years=1972-2004
Thabo Mbeki years=1994-2008
Jacob Zuma years=1999-2018
Cyril Ramaphosa years=2014-
Desmond Tutu
[KEN]
Jomo Kenyatta years=1963-1978 alone=no
Daniel arap Moi years=1967-2002
Mwai Kibaki years=1963-2013
Raila Odinga years=2001-2013
Uhuru Kenyatta years=2002-2022
William Ruto years=2002-
[TZA]
Julius Nyerere years=1961-1985
Benjamin Mkapa years=1977-2005
Jakaya Kikwete years=1988-2015
John Magufuli years=2000-2021
Samia Suluhu Hassan years=2015- alone=no
[UGA]
Idi Amin years=1971-1979
Milton Obote years=1962-1985
Yoweri Museveni years=1986-
Joseph Kony
[RWA]
Juvenal Habyarimana years=1973-1994
Paul Kagame years=1994-
Pasteur Bizimungu years=1994-2000
[BDI]
Jean-Baptiste Bagaza years=1976-1987
Pierre Buyoya years=1987-2003
Melchior Ndadaye years=1993-1993
Cyprien Ntaryamira years=1994-1994
Domitien Ndayizeye years=2001-2005
Pierre Nkurunziza years=2003-2020
[ETH]
Mengistu Haile Mariam years=1974-1991 short=Mengistu
Meles Zenawi years=1991-2012 short=Meles
Hailemariam Desalegn years=2010-2018
Abiy Ahmed years=2015- short=Abiy
[ERI]
Isaias Afwerki years=1991-
Isayas Afewerki years=1991-
[SOM]
Siad Barre years=1969-1991
Mohamed Farah Aideed
Mohamed Farah Aidid
Sharif Sheikh Ahmed years=2009-2012 alone=no
Hassan Sheikh Mohamud years=2012-
[MDG]
Didier Ratsiraka years=1972-2002
Marc Ravalomanana years=1999-2009
Andry Rajoelina years=2007-
[AFG]
Babrak Karmal years=1979-1986
Mohammad Najibullah years=1980-1992
Burhanuddin Rabbani years=1992-2001
Ahmad Shah Massoud years=1992-2001
Gulbuddin Hekmatyar years=1993-1996
Mullah Omar years=1996-2001 alone=no
Mullah Mohammad Omar years=1996-2001 alone=no
Hamid Karzai years=2001-2014
Ashraf Ghani years=2002-2021
Abdullah Abdullah years=2001-2021 alone=no
[PAK]
Zulfikar Ali Bhutto years=1963-1977 alone=no
Mohammad Zia-ul-Haq years=1977-1988
Benazir Bhutto years=1988-1996
Nawaz Sharif years=1985-2017 alone=no
Ghulam Ishaq Khan years=1977-1993 alone=no
Pervez Musharraf years=1998-2008
Shaukat Aziz years=1999-2007 alone=no
Asif Ali Zardari years=1993-
Yousuf Raza Gilani years=1988-2012
Imran Khan years=2018-2022 alone=no
Shehbaz Sharif years=1997- alone=no
[IND]
Indira Gandhi years=1966-1984 alone=no
Rajiv Gandhi years=1981-1989 alone=no
Sonia Gandhi alone=no
V.P. Singh years=1980-1990 alone=no
Narasimha Rao years=1980-1996 alone=no
Atal Behari Vajpayee years=1977-2004
Atal Bihari Vajpayee years=1977-2004
Manmohan Singh years=1991-2014 alone=no
Narendra Modi years=2001-
Jaswant Singh years=1998-2004 alone=no
Subrahmanyam Jaishankar years=2015-
Amit Shah years=2002- alone=no
[LKA]
Junius Jayewardene years=1977-1989
J.R. Jayewardene years=1977-1989
Ranasinghe Premadasa years=1978-1993
Chandrika Kumaratunga years=1993-2005
Ranil Wickremesinghe years=1977-2024
Mahinda Rajapaksa years=1994-2022
Gotabaya Rajapaksa years=2005-2022 alone=no
Maithripala Sirisena years=1997-2019
Velupillai Prabhakaran
[NPL]
King Gyanendra years=2001-2008
Girija Prasad Koirala years=1991-2008
Pushpa Kamal Dahal years=2008-2024
[BGD]
Ziaur Rahman years=1977-1981 alone=no
Hossain Mohammad Ershad years=1982-1990
Khaleda Zia years=1991-2006 alone=no
Sheikh Hasina years=1996-2024
Muhammad Yunus years=2024-
[CHN]
Mao Zedong years=1949-1976 short=Mao
Zhou Enlai years=1949-1976
Deng Xiaoping years=1977-1992 short=Deng
Zhao Ziyang years=1980-1989
Hu Yaobang years=1980-1987
Li Peng years=1983-2003
Jiang Zemin years=1985-2004 short=Jiang
Zhu Rongji years=1987-2003
Qian Qichen years=1982-2003
Hu Jintao years=1988-2013
Wen Jiabao years=1986-2013
Xi Jinping years=2007- short=Xi
Li Keqiang years=2008-2023
Wang Yi years=2008-
Yang Jiechi years=1998-2022
Bo Xilai years=1993-2012
[TWN]
Chiang Ching-kuo years=1972-1988
Lee Teng-hui years=1978-2000
Chen Shui-bian years=1994-2008
Ma Ying-jeou years=1993-2016
Tsai Ing-wen years=2000-2024
Lai Ching-te years=2010-
[HKG]
Chris Patten years=1992-1997
Tung Chee-hwa years=1997-2005
Carrie Lam years=2007-2022 alone=no
[JPN]
Yasuhiro Nakasone years=1959-1987
Noboru Takeshita years=1971-1989
Toshiki Kaifu years=1984-1991
Kiichi Miyazawa years=1962-2001
Morihiro Hosokawa years=1993-1994
Tomiichi Murayama years=1994-1996
Ryutaro Hashimoto years=1978-1998
Keizo Obuchi years=1979-2000
Yoshiro Mori years=1983-2001
Junichiro Koizumi years=1988-2006
Shinzo Abe years=2000-2020
Taro Aso years=1996-2024
Yukio Hatoyama years=2009-2010
Naoto Kan years=1996-2011
Yoshihiko Noda years=2009-2012
Yoshihide Suga years=2006-2021
Fumio Kishida years=2007-2024
[KOR]
Park Chung-hee years=1961-1979
Chun Doo-hwan years=1980-1988
Chun Doo Hwan years=1980-1988
Roh Tae-woo years=1981-1993
Roh Tae Woo years=1981-1993
Kim Young-sam years=1993-1998
Kim Young Sam years=1993-1998
Kim Dae-jung years=1998-2003
Kim Dae Jung years=1998-2003
Roh Moo-hyun years=2000-2008
Lee Myung-bak years=2002-2013
Park Geun-hye years=2013-2017
Moon Jae-in years=2003-2022
Yoon Suk-yeol years=2019-2025
Yoon Suk Yeol years=2019-2025
Lee Jae-myung years=2010-
[PRK]
Kim Il-sung years=1948-1994
Kim Il Sung years=1948-1994
Kim Jong-il years=1980-2011
Kim Jong Il years=1980-2011
Kim Jong-un years=2010-
Kim Jong Un years=2010-
Kim Yong-nam years=1983-2019
[MNG]
Tsakhiagiin Elbegdorj years=1998-2017
[VNM]
Ho Chi Minh years=1945-1969
Le Duan years=1960-1986
Pham Van Dong years=1955-1987
Nguyen Van Linh years=1986-1991
Nguyen Co Thach years=1980-1991
Vo Van Kiet years=1982-1997
Nguyen Phu Trong years=2006-2024
[KHM]
Norodom Sihanouk years=1941-2004
Pol Pot years=1975-1979
Heng Samrin years=1979-
Hun Sen years=1979-2023 short="Hun Sen"
Norodom Ranariddh years=1993-2006
Khieu Samphan years=1976-1998
Son Sann years=1967-1993
Sam Rainsy years=1993-1994
[LAO]
Kaysone Phomvihane years=1975-1992
[THA]
Prem Tinsulanonda years=1980-1988
Chatichai Choonhavan years=1975-1991
Chuan Leekpai years=1980-2001
Thaksin Shinawatra years=1994-2006 short=Thaksin
Abhisit Vejjajiva years=1997-2011
Yingluck Shinawatra years=2011-2014 short=Yingluck
Prayuth Chan-ocha years=2010-2023
Prayut Chan-ocha years=2010-2023
[MMR]
Ne Win years=1962-1988
Than Shwe years=1988-2011
Khin Nyunt years=1988-2004
Thein Sein years=2003-2016
Aung San Suu Kyi years=2016-2021 short="Suu Kyi"
Min Aung Hlaing years=2011-
[MYS]
Mahathir Mohamad years=1974-2020 short=Mahathir
Mahathir Mohammad years=1974-2020 short=Mahathir
Anwar Ibrahim years=1983- short=Anwar alone=no
Abdullah Ahmad Badawi years=1984-2009
Najib Razak years=1978-2018 short=Najib alone=no
[SGP]
Lee Kuan Yew years=1959-2011
Goh Chok Tong years=1981-2011
Lee Hsien Loong years=1984-2024
[IDN]
Achmed Sukarno years=1945-1967
General Suharto years=1967-1998
Ali Alatas years=1988-1999
B.J. Habibie years=1978-1999
Abdurrahman Wahid years=1999-2001
Megawati Sukarnoputri years=1999-2004 short=Megawati
Susilo Bambang Yudhoyono years=1999-2014
Joko Widodo years=2005-2024
Prabowo Subianto years=2019- short=Prabowo
[TLS]
Xanana Gusmao years=2002-
Jose Ramos-Horta years=2002-
Mari Alkatiri years=2002-2018
[PHL]
Ferdinand Marcos years=1965-1986
Benigno Aquino years=2010-2016 alone=no
Corazon Aquino years=1986-1992
Fidel Ramos years=1986-1998 alone=no
Joseph Estrada years=1992-2001
Gloria Macapagal Arroyo years=1992-2010
Gloria Arroyo years=1992-2010
Rodrigo Duterte years=2016-2022
Ferdinand Marcos Jr years=2022- alone=no
Juan Ponce Enrile years=1970-2016
Nur Misuari years=1996-2001
[AUS]
Malcolm Fraser years=1966-1983 alone=no
Bob Hawke years=1983-1991
Paul Keating years=1983-1996
John Howard years=1977-2007 alone=no
Alexander Downer years=1996-2007
Kevin Rudd years=2007-2013
Julia Gillard years=2007-2013
Tony Abbott years=1998-2015 alone=no
Malcolm Turnbull years=2007-2018
Scott Morrison years=2013-2022 alone=no
Anthony Albanese years=2007-
[NZL]
David Lange years=1984-1989
Jim Bolger years=1990-1997
Helen Clark years=1987-2008 alone=no
John Key years=2008-2016 alone=no
Jacinda Ardern years=2017-2023
[FJI]
Sitiveni Rabuka years=1987-
Mahendra Chaudhry years=1987-2008
Laisenia Qarase years=2000-2006
Frank Bainimarama years=1999-2022
George Speight
