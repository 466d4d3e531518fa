# People whom news names without saying whose they are: heads of state and government, ministers, leaders of opposition, movements and armed
# groups, of the last decades. The section is the sector that they are known for (src/knowledge/sectors.def), country where they act.
# short: the names by which they go alone, where these mean nobody else as often; commas between.
# office: when they held the offices that give them their sector, from..to, commas between; open where nothing stands behind "..". With it,
# a report published before has them without a sector, one published after or between as out of office. Without it they always hold it.

[GOV country=USA]
Jimmy Carter office=1977-01-20..1981-01-20
Ronald Reagan short=Reagan office=1981-01-20..1989-01-20
George Bush short=Bush
George H.W. Bush office=1981-01-20..1993-01-20
George W. Bush office=2001-01-20..2009-01-20
Bill Clinton short=Clinton office=1993-01-20..2001-01-20
Hillary Clinton
Hillary Rodham Clinton
Barack Obama short=Obama office=2009-01-20..2017-01-20
Donald Trump short=Trump office=2017-01-20..2021-01-20,2025-01-20..
Joe Biden short=Biden office=2009-01-20..2017-01-20,2021-01-20..2025-01-20
Richard Nixon short=Nixon office=1969-01-20..1974-08-09
Gerald Ford office=1973-12-06..1977-01-20
Lyndon Johnson office=1961-01-20..1969-01-20
John F. Kennedy office=1961-01-20..1963-11-22
Dick Cheney short=Cheney office=1989-03-21..1993-01-20,2001-01-20..2009-01-20
Al Gore office=1993-01-20..2001-01-20
Dan Quayle short=Quayle office=1989-01-20..1993-01-20
Mike Pence short=Pence office=2017-01-20..2021-01-20
Kamala Harris office=2021-01-20..2025-01-20
JD Vance
J.D. Vance
Henry Kissinger short=Kissinger
Cyrus Vance
Alexander Haig short=Haig
George Shultz short=Shultz
Caspar Weinberger short=Weinberger
James Baker
Lawrence Eagleburger short=Eagleburger
Warren Christopher
Madeleine Albright short=Albright
Colin Powell short=Powell
Condoleezza Rice
John Kerry short=Kerry
Rex Tillerson short=Tillerson
Mike Pompeo short=Pompeo
Antony Blinken short=Blinken
Marco Rubio short=Rubio
Donald Rumsfeld short=Rumsfeld
Robert Gates
Leon Panetta short=Panetta
Chuck Hagel short=Hagel
Ash Carter
Jim Mattis short=Mattis
James Mattis
Mark Esper
Lloyd Austin
Pete Hegseth short=Hegseth
William Cohen
William Perry
Les Aspin
Richard Holbrooke short=Holbrooke
Dennis Ross
Anthony Zinni short=Zinni
George Mitchell
Zalmay Khalilzad short=Khalilzad
Paul Bremer short=Bremer
Paul Wolfowitz short=Wolfowitz
John Bolton
Jake Sullivan
Susan Rice
Nikki Haley
John Negroponte short=Negroponte
Robert McFarlane
John Poindexter short=Poindexter
Oliver North
Paul Volcker short=Volcker
Alan Greenspan short=Greenspan
Ben Bernanke short=Bernanke
Janet Yellen short=Yellen
Jerome Powell
Timothy Geithner short=Geithner
Steven Mnuchin short=Mnuchin
James Comey short=Comey
Robert Mueller
Nancy Pelosi short=Pelosi
Newt Gingrich short=Gingrich
John Boehner short=Boehner
Paul Ryan
Mitch McConnell short=McConnell
Chuck Schumer short=Schumer
Harry Reid
Bob Dole
John McCain short=McCain
Mitt Romney short=Romney
Bernie Sanders
Jesse Helms
Jesse Jackson
Michael Dukakis short=Dukakis
Walter Mondale short=Mondale
Ross Perot short=Perot
David Petraeus short=Petraeus
Stanley McChrystal short=McChrystal
Norman Schwarzkopf short=Schwarzkopf
Wesley Clark
Jared Kushner short=Kushner
Steve Witkoff short=Witkoff

[GOV country=GBR]
Margaret Thatcher short=Thatcher office=1979-05-04..1990-11-28
John Major office=1990-11-28..1997-05-02
Tony Blair short=Blair office=1997-05-02..2007-06-27
Gordon Brown office=1997-05-02..2010-05-11
David Cameron short=Cameron office=2010-05-11..2016-07-13,2023-11-13..2024-07-05
Theresa May office=2010-05-12..2019-07-24
Boris Johnson office=2016-07-13..2018-07-09,2019-07-24..2022-09-06
Liz Truss short=Truss office=2012-09-04..2022-10-25
Rishi Sunak short=Sunak office=2018-01-09..2022-07-05,2022-10-25..2024-07-05
Keir Starmer short=Starmer office=2024-07-05..
Geoffrey Howe
Douglas Hurd
Malcolm Rifkind short=Rifkind
Robin Cook
Jack Straw
Margaret Beckett
David Miliband
Ed Miliband
William Hague
Philip Hammond
Jeremy Hunt
Dominic Raab short=Raab
James Cleverly
David Lammy short=Lammy
Neil Kinnock short=Kinnock
Jeremy Corbyn short=Corbyn
Nick Clegg short=Clegg
Nigel Farage short=Farage
Alex Salmond short=Salmond
Nicola Sturgeon short=Sturgeon
Nigel Lawson
George Osborne
Mo Mowlam short=Mowlam
Peter Mandelson short=Mandelson
Gerry Adams
Martin McGuinness short=McGuinness
David Trimble short=Trimble
Ian Paisley short=Paisley
John Hume
Queen Elizabeth
Queen Elizabeth II
King Charles
King Charles III
Prince Charles

[GOV country=IRL]
Charles Haughey short=Haughey
Garret FitzGerald
Albert Reynolds
John Bruton short=Bruton
Bertie Ahern short=Ahern
Brian Cowen short=Cowen
Enda Kenny
Leo Varadkar short=Varadkar
Micheal Martin
Mary Robinson
Mary McAleese
Simon Harris

[GOV country=FRA]
Charles de Gaulle
Valery Giscard d'Estaing office=1974-05-27..1981-05-21
Francois Mitterrand short=Mitterrand office=1981-05-21..1995-05-17
François Mitterrand office=1981-05-21..1995-05-17
Jacques Chirac short=Chirac office=1986-03-20..1988-05-10,1995-05-17..2007-05-16
Nicolas Sarkozy short=Sarkozy office=2002-05-07..2012-05-15
Francois Hollande short=Hollande office=2012-05-15..2017-05-14
François Hollande office=2012-05-15..2017-05-14
Emmanuel Macron short=Macron office=2014-08-26..2016-08-30,2017-05-14..
Lionel Jospin short=Jospin
Edouard Balladur short=Balladur
Alain Juppe short=Juppe
Alain Juppé short=Juppé
Dominique de Villepin short=Villepin
Bernard Kouchner short=Kouchner
Hubert Vedrine short=Vedrine
Roland Dumas
Michel Rocard short=Rocard
Manuel Valls short=Valls
Edouard Philippe
Jean-Yves Le Drian
Laurent Fabius short=Fabius
Francois Fillon short=Fillon
Jean-Marie Le Pen
Marine Le Pen short="Le Pen"
Jean-Luc Melenchon
Dominique Strauss-Kahn short=Strauss-Kahn
Segolene Royal

[GOV country=DEU]
Konrad Adenauer short=Adenauer
Willy Brandt short=Brandt
Helmut Schmidt office=1974-05-16..1982-10-01
Helmut Kohl short=Kohl office=1982-10-01..1998-10-27
Gerhard Schroeder short=Schroeder office=1998-10-27..2005-11-22
Gerhard Schröder short=Schröder office=1998-10-27..2005-11-22
Angela Merkel short=Merkel office=2005-11-22..2021-12-08
Olaf Scholz short=Scholz office=2018-03-14..2025-05-06
Friedrich Merz short=Merz office=2025-05-06..
Hans-Dietrich Genscher short=Genscher
Klaus Kinkel short=Kinkel
Joschka Fischer
Frank-Walter Steinmeier short=Steinmeier
Guido Westerwelle short=Westerwelle
Sigmar Gabriel
Heiko Maas
Annalena Baerbock short=Baerbock
Wolfgang Schaeuble short=Schaeuble
Wolfgang Schäuble short=Schäuble
Gerhard Stoltenberg
Martin Bangemann short=Bangemann
Johannes Rau
Horst Koehler
Joachim Gauck short=Gauck

[GOV country=DDR]
Erich Honecker short=Honecker office=1971-05-03..1989-10-18
Egon Krenz short=Krenz office=1989-10-18..1989-12-06
Hans Modrow short=Modrow
Walter Ulbricht short=Ulbricht

[GOV country=ITA]
Giulio Andreotti short=Andreotti
Bettino Craxi short=Craxi
Silvio Berlusconi short=Berlusconi office=1994-05-10..1995-01-17,2001-06-11..2006-05-17,2008-05-08..2011-11-16
Romano Prodi short=Prodi office=1996-05-17..1998-10-21,2006-05-17..2008-05-08
Massimo D'Alema short=D'Alema
Lamberto Dini short=Dini
Mario Monti office=2011-11-16..2013-04-28
Enrico Letta
Matteo Renzi short=Renzi office=2014-02-22..2016-12-12
Paolo Gentiloni short=Gentiloni
Giuseppe Conte
Mario Draghi short=Draghi
Giorgia Meloni short=Meloni office=2022-10-22..
Matteo Salvini short=Salvini
Franco Frattini short=Frattini
Gianfranco Fini
Sergio Mattarella short=Mattarella
Giorgio Napolitano short=Napolitano
Carlo Azeglio Ciampi short=Ciampi
Umberto Bossi short=Bossi

[GOV country=ESP]
Felipe Gonzalez office=1982-12-02..1996-05-05
Jose Maria Aznar short=Aznar office=1996-05-05..2004-04-17
José María Aznar office=1996-05-05..2004-04-17
Jose Luis Rodriguez Zapatero short=Zapatero office=2004-04-17..2011-12-21
José Luis Rodríguez Zapatero
Mariano Rajoy short=Rajoy office=2011-12-21..2018-06-02
Pedro Sanchez office=2018-06-02..
Pedro Sánchez office=2018-06-02..
King Juan Carlos
King Felipe
Carles Puigdemont short=Puigdemont
Artur Mas
Francisco Franco

[GOV country=PRT]
Mario Soares
Anibal Cavaco Silva
Jose Socrates
Antonio Costa

[GOV country=NLD]
Ruud Lubbers short=Lubbers
Wim Kok
Jan Peter Balkenende short=Balkenende
Mark Rutte short=Rutte
Dick Schoof short=Schoof
Geert Wilders short=Wilders
Pim Fortuyn short=Fortuyn

[GOV country=BEL]
Wilfried Martens
Jean-Luc Dehaene short=Dehaene
Guy Verhofstadt short=Verhofstadt
Yves Leterme short=Leterme
Elio Di Rupo
Alexander De Croo
Leo Tindemans short=Tindemans

[GOV country=LUX]
Xavier Bettel

[GOV country=AUT]
Kurt Waldheim short=Waldheim
Franz Vranitzky short=Vranitzky
Bruno Kreisky short=Kreisky
Wolfgang Schuessel short=Schuessel
Joerg Haider
Jörg Haider
Sebastian Kurz
Karl Nehammer short=Nehammer
Alexander Van der Bellen

[GOV country=CHE]
Joseph Deiss
Micheline Calmy-Rey

[GOV country=SWE]
Olof Palme short=Palme
Ingvar Carlsson
Carl Bildt short=Bildt
Goran Persson
Göran Persson
Fredrik Reinfeldt short=Reinfeldt
Stefan Lofven
Stefan Löfven
Anna Lindh
Ulf Kristersson short=Kristersson

[GOV country=NOR]
Gro Harlem Brundtland short=Brundtland
Kjell Magne Bondevik short=Bondevik
Erna Solberg short=Solberg
Jonas Gahr Stoere
Jonas Gahr Støre

[GOV country=DNK]
Poul Schlueter
Poul Nyrup Rasmussen
Anders Fogh Rasmussen
Lars Lokke Rasmussen
Helle Thorning-Schmidt
Mette Frederiksen short=Frederiksen

[GOV country=FIN]
Mauno Koivisto short=Koivisto
Martti Ahtisaari short=Ahtisaari
Tarja Halonen short=Halonen
Sauli Niinisto short=Niinisto
Sanna Marin
Alexander Stubb short=Stubb
Urho Kekkonen short=Kekkonen

[GOV country=ISL]
Vigdis Finnbogadottir
David Oddsson

[GOV country=GRC]
Andreas Papandreou short=Papandreou
George Papandreou
Costas Simitis short=Simitis
Constantine Mitsotakis
Kyriakos Mitsotakis short=Mitsotakis
Costas Karamanlis short=Karamanlis
Constantine Karamanlis
Antonis Samaras short=Samaras
Alexis Tsipras short=Tsipras
Yanis Varoufakis short=Varoufakis
Theodoros Pangalos

[GOV country=CYP]
Archbishop Makarios short=Makarios
Spyros Kyprianou short=Kyprianou
George Vassiliou
Glafcos Clerides short=Clerides
Tassos Papadopoulos
Dimitris Christofias
Demetris Christofias
Nicos Anastasiades short=Anastasiades
Nikos Christodoulides
Rauf Denktash short=Denktash
Mehmet Ali Talat
Mustafa Akinci
Ersin Tatar

[GOV country=TUR]
Kenan Evren short=Evren
Turgut Ozal short=Ozal office=1983-12-13..1993-04-17
Suleyman Demirel short=Demirel
Tansu Ciller short=Ciller
Mesut Yilmaz
Necmettin Erbakan short=Erbakan
Bulent Ecevit short=Ecevit
Ahmet Necdet Sezer
Abdullah Gul office=2002-11-18..2014-08-28
Recep Tayyip Erdogan short=Erdogan office=2003-03-14..
Tayyip Erdogan office=2003-03-14..
Recep Tayyip Erdoğan short=Erdoğan office=2003-03-14..
Ahmet Davutoglu short=Davutoglu
Binali Yildirim
Mevlut Cavusoglu short=Cavusoglu
Hakan Fidan
Ismail Cem
Kemal Kilicdaroglu short=Kilicdaroglu
Selahattin Demirtas short=Demirtas
Ekrem Imamoglu short=Imamoglu

[GOV country=MLT]
Dom Mintoff short=Mintoff
Eddie Fenech Adami
Joseph Muscat
Robert Abela

[GOV country=VAT]
Pope John Paul
Pope John Paul II
John Paul II
Pope Benedict
Pope Benedict XVI
Pope Francis
Pope Leo XIV
Pope Paul VI
Pietro Parolin
Angelo Sodano

[GOV country=SUN]
Josef Stalin
Joseph Stalin short=Stalin
Nikita Khrushchev short=Khrushchev
Leonid Brezhnev short=Brezhnev office=1964-10-14..1982-11-10
Yuri Andropov short=Andropov office=1982-11-12..1984-02-09
Konstantin Chernenko short=Chernenko office=1984-02-13..1985-03-10
Mikhail Gorbachev short=Gorbachev office=1985-03-11..1991-12-25
Eduard Shevardnadze office=1985-07-02..1990-12-20,1992-03-10..2003-11-23
Andrei Gromyko short=Gromyko
Nikolai Ryzhkov short=Ryzhkov
Gennady Gerasimov short=Gerasimov
Alexander Bessmertnykh short=Bessmertnykh
Yegor Ligachev short=Ligachev
Dmitry Yazov short=Yazov

[GOV country=RUS]
Boris Yeltsin short=Yeltsin office=1990-05-29..1999-12-31
Vladimir Putin short=Putin office=1999-08-09..
Dmitry Medvedev short=Medvedev office=2005-11-14..
Dmitri Medvedev
Viktor Chernomyrdin short=Chernomyrdin
Yegor Gaidar short=Gaidar
Yevgeny Primakov short=Primakov
Sergei Kiriyenko short=Kiriyenko
Sergei Stepashin short=Stepashin
Mikhail Kasyanov
Mikhail Fradkov
Mikhail Mishustin short=Mishustin
Andrei Kozyrev short=Kozyrev
Igor Ivanov
Sergei Ivanov
Sergei Lavrov short=Lavrov
Sergey Lavrov
Sergei Shoigu short=Shoigu
Sergey Shoigu
Pavel Grachev short=Grachev
Valery Gerasimov
Andrei Belousov
Dmitry Peskov short=Peskov
Maria Zakharova short=Zakharova
Nikolai Patrushev short=Patrushev
Sergei Ryabkov short=Ryabkov
Vitaly Churkin short=Churkin
Alexander Lebed short=Lebed
Alexander Rutskoi short=Rutskoi
Ruslan Khasbulatov short=Khasbulatov
Vladimir Zhirinovsky short=Zhirinovsky
Gennady Zyuganov short=Zyuganov
Ramzan Kadyrov short=Kadyrov
Akhmad Kadyrov
Alexei Kudrin
Alexander Novak

[GOV country=UKR]
Leonid Kravchuk short=Kravchuk office=1991-12-05..1994-07-19
Leonid Kuchma short=Kuchma office=1992-10-13..1993-09-21,1994-07-19..2005-01-23
Viktor Yushchenko short=Yushchenko office=1999-12-22..2001-05-29,2005-01-23..2010-02-25
Viktor Yanukovych short=Yanukovych office=2002-11-21..2005-01-05,2006-08-04..2007-12-18,2010-02-25..2014-02-22
Viktor Yanukovich short=Yanukovich
Petro Poroshenko short=Poroshenko office=2014-06-07..2019-05-20
Volodymyr Zelenskiy short=Zelenskiy
Volodymyr Zelenskyy short=Zelenskyy office=2019-05-20..
Volodymyr Zelensky short=Zelensky office=2019-05-20..
Yulia Tymoshenko short=Tymoshenko
Arseniy Yatsenyuk short=Yatsenyuk
Arseny Yatseniuk short=Yatseniuk
Oleksandr Turchynov short=Turchynov
Dmytro Kuleba short=Kuleba
Andriy Yermak short=Yermak
Oleksii Reznikov short=Reznikov
Valerii Zaluzhnyi short=Zaluzhnyi
Oleksandr Syrskyi short=Syrskyi
Denys Shmyhal short=Shmyhal
Andrii Sybiha

[GOV country=BLR]
Alexander Lukashenko short=Lukashenko office=1994-07-20..
Alyaksandr Lukashenka short=Lukashenka
Stanislav Shushkevich short=Shushkevich

[GOV country=MDA]
Mircea Snegur short=Snegur
Petru Lucinschi
Vladimir Voronin short=Voronin
Igor Dodon short=Dodon
Maia Sandu short=Sandu

[GOV country=GEO]
Zviad Gamsakhurdia short=Gamsakhurdia
Mikheil Saakashvili short=Saakashvili office=2004-01-25..2013-11-17
Mikhail Saakashvili office=2004-01-25..2013-11-17
Bidzina Ivanishvili short=Ivanishvili
Salome Zourabichvili short=Zourabichvili
Giorgi Margvelashvili
Irakli Kobakhidze short=Kobakhidze
Irakli Garibashvili short=Garibashvili

[GOV country=ARM]
Levon Ter-Petrosyan short=Ter-Petrosyan
Robert Kocharyan short=Kocharyan
Robert Kocharian short=Kocharian
Serzh Sargsyan short=Sargsyan
Serzh Sarksyan short=Sarksyan
Nikol Pashinyan short=Pashinyan
Vartan Oskanian

[GOV country=AZE]
Abulfaz Elchibey short=Elchibey
Ayaz Mutalibov
Heydar Aliyev short=Aliyev
Geidar Aliyev
Haydar Aliyev
Ilham Aliyev
Elmar Mammadyarov

[GOV country=KAZ]
Nursultan Nazarbayev short=Nazarbayev office=1990-04-24..2019-03-20
Kassym-Jomart Tokayev short=Tokayev
Kasymzhomart Tokayev

[GOV country=KGZ]
Askar Akayev short=Akayev
Kurmanbek Bakiyev short=Bakiyev
Roza Otunbayeva short=Otunbayeva
Almazbek Atambayev short=Atambayev
Sooronbai Jeenbekov short=Jeenbekov
Sadyr Japarov short=Japarov

[GOV country=TJK]
Emomali Rakhmonov short=Rakhmonov
Emomali Rahmon short=Rahmon
Imomali Rakhmonov

[GOV country=TKM]
Saparmurat Niyazov short=Niyazov office=1990-10-27..2006-12-21
Gurbanguly Berdymukhamedov short=Berdymukhamedov
Gurbanguly Berdimuhamedow

[GOV country=UZB]
Islam Karimov short=Karimov office=1990-03-24..2016-09-02
Shavkat Mirziyoyev short=Mirziyoyev

[GOV country=POL]
Wojciech Jaruzelski short=Jaruzelski office=1981-02-11..1990-12-22
Lech Walesa short=Walesa office=1990-12-22..1995-12-22
Lech Wałęsa short=Wałęsa office=1990-12-22..1995-12-22
Tadeusz Mazowiecki short=Mazowiecki
Aleksander Kwasniewski short=Kwasniewski office=1995-12-23..2005-12-23
Lech Kaczynski short=Kaczynski office=2005-12-23..2010-04-10
Jaroslaw Kaczynski
Bronislaw Komorowski short=Komorowski
Andrzej Duda short=Duda
Karol Nawrocki
Donald Tusk short=Tusk office=2007-11-16..2014-09-22,2023-12-13..
Leszek Miller
Beata Szydlo short=Szydlo
Mateusz Morawiecki short=Morawiecki
Ewa Kopacz
Radoslaw Sikorski short=Sikorski
Bronislaw Geremek

[GOV country=CSK]
Gustav Husak short=Husak
Milos Jakes
Alexander Dubcek short=Dubcek

[GOV country=CZE]
Vaclav Havel short=Havel office=1989-12-29..1992-07-20,1993-02-02..2003-02-02
Václav Havel office=1989-12-29..1992-07-20,1993-02-02..2003-02-02
Vaclav Klaus
Milos Zeman short=Zeman
Andrej Babis short=Babis
Petr Pavel
Petr Fiala
Mirek Topolanek

[GOV country=SVK]
Vladimir Meciar short=Meciar
Mikulas Dzurinda short=Dzurinda
Robert Fico short=Fico
Zuzana Caputova
Peter Pellegrini
Michal Kovac

[GOV country=HUN]
Janos Kadar short=Kadar
Karoly Grosz
Jozsef Antall short=Antall
Gyula Horn
Viktor Orban short=Orban office=1998-07-06..2002-05-27,2010-05-29..
Viktor Orbán short=Orbán office=1998-07-06..2002-05-27,2010-05-29..
Ferenc Gyurcsany short=Gyurcsany
Peter Szijjarto short=Szijjarto
Arpad Goncz

[GOV country=ROU]
Nicolae Ceausescu short=Ceausescu office=1965-03-22..1989-12-22
Ion Iliescu short=Iliescu office=1989-12-22..1996-11-29,2000-12-20..2004-12-20
Emil Constantinescu
Traian Basescu short=Basescu
Klaus Iohannis short=Iohannis
Victor Ponta
Petre Roman
Adrian Nastase
Marcel Ciolacu

[GOV country=BGR]
Todor Zhivkov short=Zhivkov
Petar Mladenov
Zhelyu Zhelev short=Zhelev
Simeon Saxe-Coburg
Boyko Borisov short=Borisov
Rumen Radev short=Radev
Georgi Parvanov

[GOV country=ALB]
Enver Hoxha short=Hoxha
Ramiz Alia
Sali Berisha short=Berisha
Fatos Nano
Edi Rama

[GOV country=YUG]
Josip Broz Tito short=Tito
Slobodan Milosevic short=Milosevic office=1989-05-08..2000-10-07
Slobodan Milošević short=Milošević office=1989-05-08..2000-10-07
Vojislav Kostunica short=Kostunica office=2000-10-07..2008-07-07
Dobrica Cosic
Milan Panic
Ante Markovic
Veljko Kadijevic

[GOV country=SRB]
Zoran Djindjic short=Djindjic
Boris Tadic short=Tadic
Tomislav Nikolic
Ivica Dacic short=Dacic
Aleksandar Vucic short=Vucic
Aleksandar Vučić
Ana Brnabic short=Brnabic
Milan Milutinovic
Vuk Draskovic short=Draskovic
Vojislav Seselj short=Seselj

[GOV country=MNE]
Milo Djukanovic short=Djukanovic
Milo Đukanović
Filip Vujanovic

[GOV country=HRV]
Franjo Tudjman short=Tudjman office=1990-05-30..1999-12-10
Franjo Tuđman
Stipe Mesic short=Mesic
Ivo Sanader short=Sanader
Ivo Josipovic
Kolinda Grabar-Kitarovic
Andrej Plenkovic short=Plenkovic
Zoran Milanovic

[GOV country=SVN]
Milan Kucan short=Kucan
Janez Drnovsek short=Drnovsek
Janez Jansa short=Jansa
Borut Pahor

[GOV country=BIH]
Alija Izetbegovic short=Izetbegovic
Haris Silajdzic short=Silajdzic
Radovan Karadzic short=Karadzic
Ratko Mladic short=Mladic
Biljana Plavsic short=Plavsic
Momcilo Krajisnik short=Krajisnik
Milorad Dodik short=Dodik
Mate Boban
Bakir Izetbegovic

[GOV country=MKD]
Kiro Gligorov short=Gligorov
Boris Trajkovski short=Trajkovski
Nikola Gruevski short=Gruevski
Zoran Zaev short=Zaev
Branko Crvenkovski
Ljubco Georgievski

[GOV country=XKX]
Ibrahim Rugova short=Rugova
Hashim Thaci short=Thaci
Ramush Haradinaj short=Haradinaj
Albin Kurti short=Kurti
Agim Ceku short=Ceku
Vjosa Osmani

[GOV country=LTU]
Vytautas Landsbergis short=Landsbergis
Algirdas Brazauskas short=Brazauskas
Valdas Adamkus short=Adamkus
Dalia Grybauskaite short=Grybauskaite
Rolandas Paksas
Gitanas Nauseda

[GOV country=LVA]
Vaira Vike-Freiberga
Guntis Ulmanis

[GOV country=EST]
Lennart Meri
Arnold Ruutel
Toomas Hendrik Ilves
Kaja Kallas
Mart Laar

[GOV country=ISR]
David Ben-Gurion short=Ben-Gurion
Golda Meir
Menachem Begin office=1977-06-21..1983-10-10
Yitzhak Shamir short=Shamir office=1980-03-10..1992-07-13
Yitzhak Rabin short=Rabin office=1974-06-03..1977-06-21,1984-09-13..1990-03-15,1992-07-13..1995-11-04
Shimon Peres short=Peres
Benjamin Netanyahu short=Netanyahu office=1996-06-18..1999-07-06,2002-11-06..2005-08-09,2009-03-31..2021-06-13,2022-12-29..
Binyamin Netanyahu
Ehud Barak office=1995-07-18..1996-06-18,1999-07-06..2001-03-07,2007-06-18..2013-03-18
Ariel Sharon short=Sharon
Ehud Olmert short=Olmert office=2003-02-28..2009-03-31
Naftali Bennett office=2013-03-18..2022-06-30
Yair Lapid short=Lapid
Tzipi Livni short=Livni
Avigdor Lieberman
Avigdor Liberman
Benny Gantz short=Gantz
Yoav Gallant short=Gallant
Israel Katz
Moshe Yaalon
Moshe Dayan
Moshe Arens
David Levy
Shaul Mofaz short=Mofaz
Amir Peretz
Isaac Herzog
Moshe Katsav
Ezer Weizman
Reuven Rivlin
Itamar Ben-Gvir short=Ben-Gvir
Bezalel Smotrich short=Smotrich
Silvan Shalom
Binyamin Ben-Eliezer

[GOV country=PSE]
Yasser Arafat short=Arafat office=1969-02-04..2004-11-11
Yasir Arafat office=1969-02-04..2004-11-11
Mahmoud Abbas office=2003-03-19..2003-09-06,2005-01-15..
Abu Mazen
Ahmed Qurei short=Qurei
Ahmed Qureia
Salam Fayyad short=Fayyad
Saeb Erekat short=Erekat
Saeb Erakat short=Erakat
Mohammad Shtayyeh short=Shtayyeh
Nabil Shaath
Hanan Ashrawi short=Ashrawi
Mohammed Dahlan short=Dahlan
Marwan Barghouti short=Barghouti
Rami Hamdallah

[REB country=PSE]
Ahmed Yassin
Sheikh Ahmed Yassin
Abdel Aziz Rantisi short=Rantisi
Abdel-Aziz Rantissi
Khaled Meshaal short=Meshaal
Khaled Mashaal short=Mashaal
Ismail Haniyeh short=Haniyeh
Ismail Haniya short=Haniya
Yahya Sinwar short=Sinwar
Mohammed Deif
Mahmoud Zahar
George Habash
Abu Nidal

[GOV country=LBN]
Amin Gemayel short=Gemayel
Elias Hrawi short=Hrawi
Rafik Hariri short=Hariri office=1992-10-31..1998-12-02,2000-10-26..2004-10-21
Rafiq Hariri
Saad Hariri
Emile Lahoud short=Lahoud
Michel Suleiman
Michel Aoun short=Aoun
Joseph Aoun
Fouad Siniora short=Siniora
Fuad Saniora
Najib Mikati short=Mikati
Nabih Berri short=Berri
Walid Jumblatt short=Jumblatt
Rashid Karami
Salim al-Hoss
Samir Geagea short=Geagea
Nawaf Salam

[REB country=LBN]
Hassan Nasrallah short=Nasrallah
Imad Mughniyeh short=Mughniyeh
Naim Qassem

[GOV country=SYR]
Hafez al-Assad short=Assad office=1971-03-12..2000-06-10
Hafez Assad office=1971-03-12..2000-06-10
Bashar al-Assad office=2000-07-17..2024-12-08
Bashar Assad office=2000-07-17..2024-12-08
Farouk al-Sharaa
Walid al-Moualem
Walid Muallem
Abdul-Halim Khaddam
Rifaat al-Assad
Ahmed al-Sharaa short=al-Sharaa
Mustafa Tlass

[GOV country=JOR]
King Hussein office=1952-08-11..1999-02-07
King Abdullah II
Prince Hassan
Marouf al-Bakhit
Ayman Safadi

[GOV country=IRQ]
Saddam Hussein short=Saddam office=1979-07-16..2003-04-09
Tariq Aziz
Tareq Aziz
Taha Yassin Ramadan
Ali Hassan al-Majid
Nouri al-Maliki short=Maliki,al-Maliki office=2006-05-20..2014-09-08
Ibrahim al-Jaafari short=Jaafari
Ayad Allawi
Iyad Allawi short=Allawi
Ahmed Chalabi short=Chalabi
Ahmad Chalabi
Haider al-Abadi short=Abadi,al-Abadi
Adel Abdul Mahdi
Mustafa al-Kadhimi short=Kadhimi
Mohammed Shia al-Sudani
Jalal Talabani short=Talabani
Massoud Barzani short=Barzani
Masoud Barzani
Fuad Masum
Barham Salih
Hoshyar Zebari short=Zebari
Muqtada al-Sadr short=al-Sadr
Moqtada al-Sadr
Moqtada Sadr

[REL country=IRQ]
Ali al-Sistani short=Sistani
Ayatollah Ali al-Sistani

[GOV country=IRN]
Mohammad Reza Pahlavi
Ruhollah Khomeini short=Khomeini
Ayatollah Khomeini
Ali Khamenei short=Khamenei
Ayatollah Ali Khamenei
Abolhassan Bani-Sadr
Akbar Hashemi Rafsanjani short=Rafsanjani
Hashemi Rafsanjani
Mohammad Khatami short=Khatami office=1997-08-03..2005-08-03
Mohammed Khatami office=1997-08-03..2005-08-03
Mahmoud Ahmadinejad short=Ahmadinejad office=2005-08-03..2013-08-03
Hassan Rouhani short=Rouhani office=2013-08-03..2021-08-03
Hassan Rohani
Ebrahim Raisi short=Raisi office=2019-03-07..2024-05-19
Masoud Pezeshkian short=Pezeshkian
Ali Akbar Velayati short=Velayati
Kamal Kharrazi short=Kharrazi
Manouchehr Mottaki short=Mottaki
Mohammad Javad Zarif short=Zarif
Javad Zarif
Ali Larijani short=Larijani
Saeed Jalili
Abbas Araqchi short=Araqchi
Abbas Araghchi short=Araghchi
Qassem Soleimani short=Soleimani
Mir Hossein Mousavi
Mehdi Karoubi

[GOV country=SAU]
King Fahd
Crown Prince Abdullah
King Salman
Mohammed bin Salman
Mohammad bin Salman
Prince Saud al-Faisal
Saud al-Faisal
Adel al-Jubeir short=Jubeir
Prince Sultan
Prince Nayef
Prince Turki al-Faisal
Prince Faisal bin Farhan
Ahmed Zaki Yamani short=Yamani
Hisham Nazer
Ali al-Naimi

[GOV country=ARE]
Sheikh Zayed
Mohammed bin Zayed
Sheikh Mohammed bin Zayed
Sheikh Khalifa
Mohammed bin Rashid
Anwar Gargash

[GOV country=QAT]
Sheikh Hamad
Sheikh Tamim
Tamim bin Hamad al-Thani

[GOV country=KWT]
Sheikh Jaber
Sheikh Sabah

[GOV country=OMN]
Sultan Qaboos
Haitham bin Tariq

[GOV country=BHR]
King Hamad

[GOV country=YEM]
Ali Abdullah Saleh office=1978-07-18..2012-02-25
Abdrabuh Mansur Hadi
Abd-Rabbu Mansour Hadi
Abed Rabbo Mansour Hadi
Rashad al-Alimi

[REB country=YEM]
Abdul-Malik al-Houthi
Abdel-Malek al-Houthi
Hussein al-Houthi

[GOV country=EGY]
Gamal Abdel Nasser
Anwar Sadat short=Sadat office=1970-10-15..1981-10-06
Hosni Mubarak short=Mubarak office=1975-04-16..2011-02-11
Mohamed Morsi short=Morsi office=2012-06-30..2013-07-03
Mohammed Morsi office=2012-06-30..2013-07-03
Mohamed Mursi short=Mursi
Abdel Fattah al-Sisi short=Sisi,al-Sisi office=2012-08-12..2014-03-26,2014-06-08..
Abdel-Fattah el-Sissi
Adly Mansour
Hazem el-Beblawi
Hussein Tantawi
Mohamed Hussein Tantawi
Amr Moussa
Ahmed Aboul Gheit
Nabil Fahmy
Omar Suleiman
Sameh Shoukry short=Shoukry
Esmat Abdel-Meguid

[GOV country=LBY]
Muammar Gaddafi short=Gaddafi office=1969-09-01..2011-08-23
Moammar Gadhafi short=Gadhafi office=1969-09-01..2011-08-23
Muammar Qaddafi short=Qaddafi office=1969-09-01..2011-08-23
Moammar Khadafy short=Khadafy
Muammar Kadhafi short=Kadhafi
Moamer Kadhafi
Seif al-Islam Gaddafi
Saif al-Islam Gaddafi
Mustafa Abdul Jalil
Mahmoud Jibril
Fayez al-Sarraj short=Sarraj
Fayez Serraj
Abdul Hamid Dbeibah short=Dbeibah
Abdulhamid Dbeibah
Khalifa Haftar short=Haftar
Khalifa Hifter
Ali Zeidan

[GOV country=TUN]
Habib Bourguiba short=Bourguiba
Zine El Abidine Ben Ali office=1987-11-07..2011-01-14
Zine al-Abidine Ben Ali short="Ben Ali" office=1987-11-07..2011-01-14
Moncef Marzouki short=Marzouki
Beji Caid Essebsi short=Essebsi
Kais Saied
Rached Ghannouchi short=Ghannouchi

[GOV country=DZA]
Ahmed Ben Bella
Houari Boumediene short=Boumediene
Chadli Benjedid
Chadli Bendjedid
Mohamed Boudiaf short=Boudiaf
Liamine Zeroual short=Zeroual
Abdelaziz Bouteflika short=Bouteflika office=1999-04-27..2019-04-02
Ahmed Ouyahia
Ahmed Gaid Salah
Abdelmadjid Tebboune short=Tebboune
Abassi Madani
Ali Belhadj

[GOV country=MAR]
King Hassan II
King Mohammed VI
Abderrahmane Youssoufi
Abdelilah Benkirane
Nasser Bourita

[GOV country=MRT]
Maaouya Ould Sid'Ahmed Taya
Mohamed Ould Abdel Aziz

[GOV country=SDN]
Gaafar Nimeiri short=Nimeiri
Jaafar Nimeiri
Sadiq al-Mahdi
Omar al-Bashir short=al-Bashir office=1989-06-30..2019-04-11
Omar Hassan al-Bashir office=1989-06-30..2019-04-11
Omar el-Bashir
Hassan al-Turabi short=Turabi
Abdel Fattah al-Burhan short=Burhan,al-Burhan
Abdel-Fattah Burhan
Abdalla Hamdok short=Hamdok
Ali Osman Taha
Mustafa Osman Ismail

[REB country=SDN]
Mohamed Hamdan Dagalo short=Dagalo
Hemedti
John Garang short=Garang
Minni Minnawi
Abdel Wahid al-Nur
Khalil Ibrahim

[GOV country=SSD]
Salva Kiir short=Kiir office=2005-07-11..
Riek Machar short=Machar office=2005-07-11..2013-07-23

[GOV country=ETH]
Haile Selassie
Mengistu Haile Mariam short=Mengistu office=1977-02-11..1991-05-21
Meles Zenawi short=Meles office=1991-05-28..2012-08-20
Hailemariam Desalegn
Abiy Ahmed short=Abiy office=2018-04-02..
Debretsion Gebremichael
Seyoum Mesfin

[GOV country=ERI]
Isaias Afwerki short=Isaias office=1991-05-24..
Issaias Afewerki
Isayas Afewerki

[GOV country=SOM]
Mohamed Siad Barre short="Siad Barre"
Mohamed Farah Aideed short=Aideed
Mohamed Farrah Aidid short=Aidid
Ali Mahdi Mohamed
Abdullahi Yusuf
Abdullahi Yusuf Ahmed
Sharif Sheikh Ahmed
Hassan Sheikh Mohamud
Mohamed Abdullahi Mohamed
Abdiqasim Salad Hassan
Hussein Aideed

[GOV country=DJI]
Hassan Gouled Aptidon
Ismail Omar Guelleh short=Guelleh

[GOV country=KEN]
Jomo Kenyatta
Daniel arap Moi office=1978-08-22..2002-12-30
Mwai Kibaki short=Kibaki office=2002-12-30..2013-04-09
Uhuru Kenyatta short=Kenyatta office=2008-04-17..2012-01-26,2013-04-09..2022-09-13
William Ruto short=Ruto office=2013-04-09..
Raila Odinga short=Odinga
Kalonzo Musyoka
Moody Awori

[GOV country=UGA]
Idi Amin office=1971-01-25..1979-04-11
Milton Obote short=Obote
Yoweri Museveni short=Museveni office=1986-01-26..
Kizza Besigye short=Besigye
Bobi Wine

[REB country=UGA]
Joseph Kony short=Kony

[GOV country=TZA]
Julius Nyerere short=Nyerere office=1961-12-09..1985-11-05
Ali Hassan Mwinyi
Benjamin Mkapa short=Mkapa
Jakaya Kikwete short=Kikwete
John Magufuli short=Magufuli
Samia Suluhu Hassan

[GOV country=RWA]
Juvenal Habyarimana short=Habyarimana
Pasteur Bizimungu short=Bizimungu
Paul Kagame short=Kagame office=1994-07-19..

[GOV country=BDI]
Pierre Buyoya short=Buyoya
Melchior Ndadaye short=Ndadaye
Cyprien Ntaryamira
Sylvestre Ntibantunganya
Domitien Ndayizeye
Pierre Nkurunziza short=Nkurunziza
Evariste Ndayishimiye

[GOV country=COD]
Mobutu Sese Seko short=Mobutu office=1965-11-24..1997-05-16
Patrice Lumumba short=Lumumba
Laurent Kabila office=1997-05-17..2001-01-16
Laurent-Desire Kabila
Joseph Kabila short=Kabila office=2001-01-26..2019-01-24
Felix Tshisekedi office=2019-01-24..
Etienne Tshisekedi short=Tshisekedi
Jean-Pierre Bemba short=Bemba
Laurent Nkunda short=Nkunda
Bosco Ntaganda short=Ntaganda
Moise Tshombe
Moise Katumbi

[GOV country=COG]
Denis Sassou Nguesso
Pascal Lissouba short=Lissouba

[GOV country=CAF]
Jean-Bedel Bokassa short=Bokassa
Andre Kolingba
Ange-Felix Patasse short=Patasse
Francois Bozize short=Bozize
Michel Djotodia short=Djotodia
Catherine Samba-Panza
Faustin-Archange Touadera short=Touadera

[GOV country=TCD]
Hissene Habre short=Habre office=1982-06-07..1990-12-01
Hissène Habré office=1982-06-07..1990-12-01
Goukouni Oueddei
Idriss Deby short=Deby office=1990-12-02..2021-04-20
Idriss Déby office=1990-12-02..2021-04-20
Mahamat Idriss Deby

[GOV country=CMR]
Paul Biya short=Biya office=1982-11-06..
Ahmadou Ahidjo
Maurice Kamto

[GOV country=GAB]
Omar Bongo short=Bongo office=1967-12-02..2009-06-08
Ali Bongo
Brice Oligui Nguema

[GOV country=GNQ]
Teodoro Obiang short=Obiang
Teodoro Obiang Nguema

[GOV country=NGA]
Shehu Shagari
Muhammadu Buhari short=Buhari office=1983-12-31..1985-08-27,2015-05-29..2023-05-29
Ibrahim Babangida short=Babangida
Sani Abacha short=Abacha office=1993-11-17..1998-06-08
Ernest Shonekan
Abdulsalami Abubakar
Olusegun Obasanjo short=Obasanjo office=1976-02-14..1979-10-01,1999-05-29..2007-05-29
Umaru Yar'Adua short=Yar'Adua
Goodluck Jonathan office=2007-05-29..2015-05-29
Bola Tinubu short=Tinubu office=2023-05-29..
Yemi Osinbajo
Moshood Abiola short=Abiola
Ken Saro-Wiwa short=Saro-Wiwa
Atiku Abubakar
Nnamdi Kanu

[REB country=NGA]
Abubakar Shekau short=Shekau

[GOV country=GHA]
Kwame Nkrumah short=Nkrumah
Jerry Rawlings short=Rawlings
John Kufuor short=Kufuor
John Atta Mills
John Mahama
John Dramani Mahama
Nana Akufo-Addo

[GOV country=CIV]
Felix Houphouet-Boigny short=Houphouet-Boigny
Henri Konan Bedie
Robert Guei
Laurent Gbagbo short=Gbagbo office=2000-10-26..2011-04-11
Alassane Ouattara short=Ouattara office=1990-11-07..1993-12-09,2010-12-04..
Guillaume Soro

[GOV country=LBR]
Samuel Doe
Charles Taylor office=1997-08-02..2003-08-11
Ellen Johnson Sirleaf office=2006-01-16..2018-01-22
George Weah short=Weah
Joseph Boakai
Amos Sawyer
Moses Blah
Gyude Bryant
Prince Johnson

[GOV country=SLE]
Ahmad Tejan Kabbah short=Kabbah
Joseph Momoh
Valentine Strasser short=Strasser
Johnny Paul Koroma
Ernest Bai Koroma
Julius Maada Bio

[REB country=SLE]
Foday Sankoh short=Sankoh

[GOV country=GIN]
Ahmed Sekou Toure
Lansana Conte
Moussa Dadis Camara
Alpha Conde
Mamady Doumbouya

[GOV country=GNB]
Joao Bernardo Vieira
Kumba Yala
Umaro Sissoco Embalo

[GOV country=SEN]
Leopold Senghor
Abdou Diouf
Abdoulaye Wade
Macky Sall
Bassirou Diomaye Faye
Ousmane Sonko short=Sonko

[GOV country=GMB]
Dawda Jawara short=Jawara
Yahya Jammeh short=Jammeh office=1994-07-22..2017-01-19
Adama Barrow

[GOV country=MLI]
Moussa Traore
Alpha Oumar Konare
Amadou Toumani Toure
Ibrahim Boubacar Keita
Assimi Goita short=Goita
Amadou Sanogo

[GOV country=NER]
Ali Saibou
Ibrahim Bare Mainassara
Mamadou Tandja short=Tandja
Mahamadou Issoufou short=Issoufou
Mohamed Bazoum short=Bazoum
Abdourahamane Tiani
Abdourahamane Tchiani

[GOV country=BFA]
Thomas Sankara short=Sankara
Blaise Compaore short=Compaore office=1987-10-15..2014-10-31
Roch Marc Christian Kabore
Ibrahim Traore
Paul-Henri Damiba

[GOV country=BEN]
Mathieu Kerekou short=Kerekou
Nicephore Soglo
Thomas Boni Yayi
Patrice Talon

[GOV country=TGO]
Gnassingbe Eyadema short=Eyadema
Faure Gnassingbe short=Gnassingbe

[GOV country=AGO]
Agostinho Neto
Jose Eduardo dos Santos office=1979-09-21..2017-09-26
Joao Lourenco

[REB country=AGO]
Jonas Savimbi short=Savimbi
Holden Roberto

[GOV country=MOZ]
Samora Machel
Joaquim Chissano short=Chissano
Armando Guebuza short=Guebuza
Filipe Nyusi short=Nyusi
Daniel Chapo

[REB country=MOZ]
Afonso Dhlakama short=Dhlakama

[GOV country=ZMB]
Kenneth Kaunda short=Kaunda office=1964-10-24..1991-11-02
Frederick Chiluba short=Chiluba office=1991-11-02..2002-01-02
Levy Mwanawasa short=Mwanawasa
Rupiah Banda
Michael Sata
Edgar Lungu short=Lungu
Hakainde Hichilema short=Hichilema

[GOV country=ZWE]
Ian Smith
Robert Mugabe short=Mugabe office=1980-04-18..2017-11-21
Joshua Nkomo short=Nkomo
Morgan Tsvangirai short=Tsvangirai
Emmerson Mnangagwa short=Mnangagwa office=1980-04-18..2017-11-06,2017-11-24..
Nelson Chamisa short=Chamisa
Abel Muzorewa
Arthur Mutambara
Grace Mugabe

[GOV country=MWI]
Hastings Banda
Hastings Kamuzu Banda
Bakili Muluzi short=Muluzi
Bingu wa Mutharika short=Mutharika
Joyce Banda
Peter Mutharika
Lazarus Chakwera short=Chakwera

[GOV country=ZAF]
P.W. Botha office=1978-09-28..1989-08-14
Pieter Botha
Pik Botha
F.W. de Klerk short="de Klerk" office=1989-08-15..1996-06-30
Nelson Mandela short=Mandela office=1994-05-10..1999-06-14
Winnie Mandela
Thabo Mbeki short=Mbeki office=1994-05-10..2008-09-24
Kgalema Motlanthe short=Motlanthe
Jacob Zuma short=Zuma office=1999-06-17..2005-06-14,2009-05-09..2018-02-14
Cyril Ramaphosa short=Ramaphosa office=2014-05-26..
Julius Malema short=Malema
Desmond Tutu short=Tutu
Mangosuthu Buthelezi short=Buthelezi
Oliver Tambo short=Tambo
Walter Sisulu
Chris Hani
Allan Boesak
Helen Zille short=Zille
Nkosazana Dlamini-Zuma
Naledi Pandor

[GOV country=NAM]
Sam Nujoma short=Nujoma
Hifikepunye Pohamba short=Pohamba
Hage Geingob short=Geingob

[GOV country=BWA]
Quett Masire
Festus Mogae
Ian Khama
Mokgweetsi Masisi

[GOV country=LSO]
King Moshoeshoe
Pakalitha Mosisili
Tom Thabane

[GOV country=SWZ]
King Mswati
King Mswati III

[GOV country=MDG]
Didier Ratsiraka short=Ratsiraka
Marc Ravalomanana short=Ravalomanana
Andry Rajoelina short=Rajoelina
Albert Zafy

[GOV country=MUS]
Anerood Jugnauth
Navin Ramgoolam short=Ramgoolam
Pravind Jugnauth

[GOV country=COM]
Azali Assoumani
Ahmed Abdallah

[GOV country=SYC]
France-Albert Rene

[GOV country=AFG]
Babrak Karmal
Najibullah
Mohammad Najibullah
Burhanuddin Rabbani
Hamid Karzai short=Karzai office=2001-12-22..2014-09-29
Ashraf Ghani office=2014-09-29..2021-08-15
Abdullah Abdullah
Abdul Rashid Dostum short=Dostum
Gulbuddin Hekmatyar short=Hekmatyar
Ahmad Shah Massoud
Ahmed Shah Masood
Ismail Khan

[REB country=AFG]
Mullah Omar
Mullah Mohammed Omar
Mullah Mohammad Omar
Mullah Akhtar Mansour
Haibatullah Akhundzada short=Akhundzada
Mullah Baradar
Abdul Ghani Baradar short=Baradar
Jalaluddin Haqqani
Sirajuddin Haqqani
Zabihullah Mujahid

[GOV country=PAK]
Zulfikar Ali Bhutto
Mohammad Zia-ul-Haq
Zia ul-Haq
Benazir Bhutto short=Bhutto office=1988-12-02..1990-08-06,1993-10-19..1996-11-05
Nawaz Sharif office=1990-11-06..1993-07-18,1997-02-17..1999-10-12,2013-06-05..2017-07-28
Shehbaz Sharif
Shahbaz Sharif
Pervez Musharraf short=Musharraf office=1999-10-12..2008-08-18
Shaukat Aziz
Zafarullah Khan Jamali
Asif Ali Zardari short=Zardari office=2008-09-09..2013-09-08,2024-03-10..
Yousuf Raza Gilani short=Gilani
Yusuf Raza Gilani
Imran Khan office=2018-08-18..2022-04-10
Ishaq Dar
Bilawal Bhutto Zardari
Shah Mehmood Qureshi
Khurshid Kasuri
Ashfaq Kayani
Asim Munir
Ghulam Ishaq Khan
Farooq Leghari short=Leghari
Rafiq Tarar
A.Q. Khan
Abdul Qadeer Khan

[REB country=PAK]
Baitullah Mehsud
Hakimullah Mehsud
Hafiz Saeed
Masood Azhar

[GOV country=IND]
Jawaharlal Nehru short=Nehru
Indira Gandhi office=1966-01-24..1977-03-24,1980-01-14..1984-10-31
Rajiv Gandhi office=1984-10-31..1989-12-02
Sonia Gandhi
Rahul Gandhi
Mahatma Gandhi
P.V. Narasimha Rao
Narasimha Rao
V.P. Singh
Chandra Shekhar
Atal Bihari Vajpayee short=Vajpayee office=1998-03-19..2004-05-22
H.D. Deve Gowda
Inder Kumar Gujral
I.K. Gujral
Manmohan Singh office=1991-06-21..1996-05-16,2004-05-22..2014-05-26
Narendra Modi short=Modi office=2001-10-07..
L.K. Advani short=Advani
Lal Krishna Advani
Jaswant Singh
Natwar Singh
Pranab Mukherjee
S.M. Krishna
Sushma Swaraj
Subrahmanyam Jaishankar short=Jaishankar
S. Jaishankar
Rajnath Singh
Amit Shah
Arvind Kejriwal short=Kejriwal
Farooq Abdullah
Omar Abdullah
George Fernandes
Yashwant Sinha
Jayalalithaa
Mamata Banerjee

[GOV country=LKA]
Junius Jayewardene short=Jayewardene
Ranasinghe Premadasa short=Premadasa
Chandrika Kumaratunga short=Kumaratunga
Mahinda Rajapaksa short=Rajapaksa office=2004-04-06..2015-01-09
Gotabaya Rajapaksa office=2005-11-25..2015-01-09,2019-11-18..2022-07-14
Maithripala Sirisena short=Sirisena
Ranil Wickremesinghe short=Wickremesinghe
Anura Kumara Dissanayake
Lakshman Kadirgamar short=Kadirgamar

[REB country=LKA]
Velupillai Prabhakaran short=Prabhakaran
Vellupillai Prabhakaran
Anton Balasingham

[GOV country=BGD]
Sheikh Mujibur Rahman
Ziaur Rahman
Hossain Mohammad Ershad short=Ershad
Hussain Muhammad Ershad
Sheikh Hasina short=Hasina office=1996-06-23..2001-07-15,2009-01-06..2024-08-05
Khaleda Zia office=1991-03-20..1996-03-30,2001-10-10..2006-10-29
Muhammad Yunus
Iajuddin Ahmed

[GOV country=NPL]
King Birendra
King Gyanendra
Girija Prasad Koirala short=Koirala
Pushpa Kamal Dahal short=Prachanda
K.P. Sharma Oli
Baburam Bhattarai short=Bhattarai
Sher Bahadur Deuba short=Deuba
Madhav Kumar Nepal
Ram Baran Yadav

[GOV country=BTN]
Jigme Singye Wangchuck
Jigme Khesar Namgyel Wangchuck

[GOV country=MDV]
Maumoon Abdul Gayoom short=Gayoom
Mohamed Nasheed short=Nasheed
Abdulla Yameen
Mohamed Muizzu short=Muizzu

[GOV country=CHN]
Mao Zedong
Mao Tse-tung
Zhou Enlai
Chou En-lai
Deng Xiaoping short=Deng
Hu Yaobang
Zhao Ziyang
Li Peng office=1987-11-24..2003-03-15
Jiang Zemin office=1989-06-24..2005-03-08
Zhu Rongji office=1991-04-08..2003-03-16
Hu Jintao office=1998-03-15..2013-03-14
Wen Jiabao office=1998-03-18..2013-03-15
Xi Jinping short=Xi office=2008-03-15..
Li Keqiang office=2008-03-17..2023-03-11
Li Qiang
Wang Yi
Yang Jiechi
Li Zhaoxing
Tang Jiaxuan
Qian Qichen
Qin Gang
Wu Bangguo
Yang Shangkun
Bo Xilai
Zhou Yongkang
Wang Qishan
Liu He
Chi Haotian
Hua Chunying
Zhao Lijian
Wang Wenbin
Mao Ning
Hu Chunhua

[OPP country=CHN]
Liu Xiaobo
Wei Jingsheng
Wang Dan
Chen Guangcheng
Ai Weiwei
Fang Lizhi
Wu'er Kaixi

[GOV country=HKG]
Chris Patten
Tung Chee-hwa short=Tung
Donald Tsang
Leung Chun-ying
Carrie Lam
Martin Lee
Joshua Wong
Jimmy Lai

[GOV country=TWN]
Chiang Kai-shek
Chiang Ching-kuo
Lee Teng-hui
Chen Shui-bian
Ma Ying-jeou
Tsai Ing-wen short=Tsai
Lai Ching-te
William Lai
Lien Chan
James Soong
Annette Lu

[GOV country=JPN]
Yasuhiro Nakasone short=Nakasone office=1982-11-27..1987-11-06
Noboru Takeshita short=Takeshita
Toshiki Kaifu short=Kaifu
Kiichi Miyazawa short=Miyazawa
Morihiro Hosokawa short=Hosokawa
Tsutomu Hata
Tomiichi Murayama short=Murayama
Ryutaro Hashimoto short=Hashimoto
Keizo Obuchi short=Obuchi
Yoshiro Mori
Junichiro Koizumi short=Koizumi office=2001-04-26..2006-09-26
Shinzo Abe short=Abe office=2005-10-31..2007-09-26,2012-12-26..2020-09-16
Yasuo Fukuda short=Fukuda
Taro Aso office=2003-09-22..2009-09-16,2012-12-26..2021-10-04
Yukio Hatoyama short=Hatoyama
Naoto Kan office=2009-09-16..2011-09-02
Yoshihiko Noda
Yoshihide Suga office=2012-12-26..2021-10-04
Fumio Kishida short=Kishida office=2012-12-26..2017-08-03,2021-10-04..2024-10-01
Shigeru Ishiba short=Ishiba
Sanae Takaichi short=Takaichi
Emperor Hirohito
Emperor Akihito
Emperor Naruhito
Makiko Tanaka
Masahiko Komura
Toshimitsu Motegi
Yoko Kamikawa
Hajime Tamura
Shintaro Ishihara

[GOV country=KOR]
Park Chung-hee
Chun Doo-hwan short=Chun office=1980-09-01..1988-02-24
Chun Doo Hwan office=1980-09-01..1988-02-24
Roh Tae-woo office=1988-02-25..1993-02-25
Roh Tae Woo office=1988-02-25..1993-02-25
Kim Young-sam office=1993-02-25..1998-02-25
Kim Young Sam
Kim Dae-jung office=1998-02-25..2003-02-25
Kim Dae Jung office=1998-02-25..2003-02-25
Roh Moo-hyun office=2003-02-25..2008-02-25
Roh Moo Hyun
Lee Myung-bak office=2008-02-25..2013-02-25
Park Geun-hye office=2013-02-25..2017-03-10
Moon Jae-in office=2017-05-10..2022-05-10
Yoon Suk Yeol office=2022-05-10..2025-04-04
Yoon Suk-yeol office=2022-05-10..2025-04-04
Lee Jae-myung
Han Seung-soo
Song Min-soon

[GOV country=PRK]
Kim Il-sung office=1948-09-09..1994-07-08
Kim Il Sung office=1948-09-09..1994-07-08
Kim Jong-il office=1991-12-24..2011-12-17
Kim Jong Il office=1991-12-24..2011-12-17
Kim Jong-un office=2011-12-17..
Kim Jong Un office=2011-12-17..
Kim Yo Jong
Kim Yo-jong
Jang Song Thaek
Kim Yong-nam
Choe Son Hui
Ri Yong-ho
Kim Kye-gwan

[GOV country=MNG]
Natsagiin Bagabandi
Tsakhiagiin Elbegdorj

[GOV country=VNM]
Ho Chi Minh
Vo Van Kiet
Phan Van Khai
Nguyen Tan Dung
Nguyen Phu Trong
Truong Tan Sang
To Lam
Do Muoi
Nguyen Van Linh
Nguyen Co Thach

[GOV country=KHM]
Norodom Sihanouk short=Sihanouk
Prince Sihanouk
Lon Nol
Pol Pot
Khieu Samphan
Ieng Sary
Nuon Chea
Hun Sen office=1985-01-14..2023-08-22
Norodom Ranariddh short=Ranariddh
Prince Ranariddh
Hun Manet
Sam Rainsy
Kem Sokha
Norodom Sihamoni
Heng Samrin

[GOV country=LAO]
Kaysone Phomvihane
Khamtay Siphandone

[GOV country=THA]
Prem Tinsulanonda
Chatichai Choonhavan
Suchinda Kraprayoon short=Suchinda
Chuan Leekpai
Chavalit Yongchaiyudh short=Chavalit
Thaksin Shinawatra short=Thaksin office=2001-02-09..2006-09-19
Surayud Chulanont short=Surayud
Samak Sundaravej short=Samak
Somchai Wongsawat
Abhisit Vejjajiva short=Abhisit
Yingluck Shinawatra short=Yingluck office=2011-08-05..2014-05-07
Prayuth Chan-ocha short=Prayuth office=2014-05-22..2023-08-22
Prayut Chan-o-cha
Srettha Thavisin short=Srettha
Paetongtarn Shinawatra short=Paetongtarn
King Bhumibol
King Bhumibol Adulyadej
Sondhi Limthongkul

[GOV country=MMR]
Ne Win
Saw Maung
Than Shwe
Khin Nyunt
Thein Sein
Min Aung Hlaing
Win Myint
Htin Kyaw
Maung Aye

[OPP country=MMR]
Aung San Suu Kyi short="Suu Kyi"

[GOV country=MYS]
Mahathir Mohamad short=Mahathir office=1981-07-16..2003-10-31,2018-05-10..2020-03-01
Abdullah Ahmad Badawi short=Badawi
Najib Razak
Muhyiddin Yassin short=Muhyiddin
Anwar Ibrahim
Ismail Sabri Yaakob

[GOV country=SGP]
Lee Kuan Yew office=1959-06-05..2011-05-21
Goh Chok Tong
Lee Hsien Loong
Lawrence Wong

[GOV country=IDN]
Sukarno
Suharto office=1967-03-12..1998-05-21
B.J. Habibie short=Habibie
Abdurrahman Wahid
Megawati Sukarnoputri short=Megawati office=1999-10-21..2004-10-20
Susilo Bambang Yudhoyono short=Yudhoyono office=2004-10-20..2014-10-20
Joko Widodo short=Widodo,Jokowi office=2014-10-20..2024-10-20
Prabowo Subianto short=Prabowo
Ali Alatas short=Alatas
Hassan Wirajuda
Marty Natalegawa
Retno Marsudi
Jusuf Kalla

[GOV country=TLS]
Xanana Gusmao short=Gusmao
Jose Ramos-Horta short=Ramos-Horta
Mari Alkatiri short=Alkatiri
Alfredo Reinado

[GOV country=PHL]
Ferdinand Marcos short=Marcos office=1965-12-30..1986-02-25
Imelda Marcos
Corazon Aquino short=Aquino office=1986-02-25..1992-06-30
Fidel Ramos office=1988-01-21..1991-07-18,1992-06-30..1998-06-30
Joseph Estrada short=Estrada office=1992-06-30..2001-01-20
Gloria Macapagal Arroyo office=1998-06-30..2010-06-30
Gloria Arroyo office=1998-06-30..2010-06-30
Benigno Aquino office=2010-06-30..2016-06-30
Rodrigo Duterte short=Duterte office=2016-06-30..2022-06-30
Ferdinand Marcos Jr. office=2022-06-30..
Sara Duterte
Leni Robredo
Juan Ponce Enrile short=Enrile
Jejomar Binay

[REB country=PHL]
Nur Misuari short=Misuari
Jose Maria Sison short=Sison

[GOV country=BRN]
Sultan Hassanal Bolkiah

[GOV country=AUS]
Malcolm Fraser
Bob Hawke short=Hawke office=1983-03-11..1991-12-20
Paul Keating short=Keating office=1983-03-11..1996-03-11
John Howard office=1996-03-11..2007-12-03
Kevin Rudd short=Rudd office=2007-12-03..2012-02-22,2013-06-27..2013-09-18
Julia Gillard short=Gillard office=2007-12-03..2013-06-27
Tony Abbott office=2013-09-18..2015-09-15
Malcolm Turnbull short=Turnbull office=2013-09-18..2015-09-14,2015-09-15..2018-08-24
Scott Morrison office=2013-09-18..2022-05-23
Anthony Albanese short=Albanese office=2022-05-23..
Alexander Downer short=Downer
Gareth Evans
Bill Hayden
Penny Wong
Julie Bishop

[GOV country=NZL]
Robert Muldoon
David Lange office=1984-07-26..1990-11-02
Jim Bolger
Jenny Shipley
Helen Clark office=1999-12-05..2008-11-19
John Key
Jacinda Ardern short=Ardern office=2017-10-26..2023-01-25
Chris Hipkins
Christopher Luxon short=Luxon
Winston Peters

[GOV country=FJI]
Sitiveni Rabuka short=Rabuka
Kamisese Mara
Mahendra Chaudhry short=Chaudhry
George Speight short=Speight
Laisenia Qarase short=Qarase
Frank Bainimarama short=Bainimarama
Voreqe Bainimarama

[GOV country=PNG]
Michael Somare short=Somare
Julius Chan
Bill Skate
Mekere Morauta
Peter O'Neill
James Marape short=Marape
Paias Wingti

[GOV country=SLB]
Manasseh Sogavare short=Sogavare
Bartholomew Ulufa'alu
Allan Kemakeza

[GOV country=CAN]
Pierre Trudeau office=1968-04-20..1979-06-04,1980-03-03..1984-06-30
Brian Mulroney short=Mulroney office=1984-09-17..1993-06-25
Kim Campbell
Jean Chretien short=Chretien office=1993-11-04..2003-12-12
Jean Chrétien
Paul Martin
Stephen Harper office=2006-02-06..2015-11-04
Justin Trudeau short=Trudeau office=2015-11-04..2025-03-14
Mark Carney short=Carney
Joe Clark
Lloyd Axworthy short=Axworthy
Chrystia Freeland short=Freeland
Pierre Poilievre short=Poilievre
Rene Levesque
Lucien Bouchard

[GOV country=MEX]
Jose Lopez Portillo
Miguel de la Madrid
Carlos Salinas office=1988-12-01..1994-11-30
Carlos Salinas de Gortari
Ernesto Zedillo short=Zedillo office=1994-12-01..2000-11-30
Vicente Fox office=2000-12-01..2006-11-30
Felipe Calderon office=2006-12-01..2012-11-30
Felipe Calderón office=2006-12-01..2012-11-30
Enrique Pena Nieto office=2012-12-01..2018-11-30
Enrique Peña Nieto office=2012-12-01..2018-11-30
Andres Manuel Lopez Obrador short="Lopez Obrador" office=2018-12-01..2024-09-30
Andrés Manuel López Obrador short="López Obrador"
Claudia Sheinbaum short=Sheinbaum
Luis Donaldo Colosio short=Colosio
Jorge Castaneda
Marcelo Ebrard short=Ebrard

[CRM country=MEX]
Joaquin Guzman
El Chapo

[GOV country=GTM]
Efrain Rios Montt short="Rios Montt"
Vinicio Cerezo short=Cerezo
Jorge Serrano
Ramiro de Leon Carpio
Alvaro Arzu
Alfonso Portillo
Oscar Berger
Alvaro Colom
Otto Perez Molina
Jimmy Morales
Alejandro Giammattei short=Giammattei
Bernardo Arevalo short=Arevalo
Rigoberta Menchu short=Menchu

[GOV country=HND]
Roberto Suazo Cordova
Jose Azcona
Manuel Zelaya short=Zelaya
Roberto Micheletti short=Micheletti
Porfirio Lobo
Juan Orlando Hernandez
Xiomara Castro

[GOV country=SLV]
Jose Napoleon Duarte
Alfredo Cristiani short=Cristiani
Armando Calderon Sol
Antonio Saca
Mauricio Funes
Salvador Sanchez Ceren
Nayib Bukele short=Bukele office=2019-06-01..
Roberto D'Aubuisson

[GOV country=NIC]
Anastasio Somoza short=Somoza
Daniel Ortega office=1979-07-18..1990-04-25,2007-01-10..
Violeta Chamorro office=1990-04-25..1997-01-10
Violeta Barrios de Chamorro
Arnoldo Aleman
Enrique Bolanos
Rosario Murillo
Miguel D'Escoto
Tomas Borge
Humberto Ortega
Adolfo Calero short=Calero
Eden Pastora short=Pastora

[GOV country=CRI]
Oscar Arias
Luis Guillermo Solis
Laura Chinchilla
Rodrigo Chaves

[GOV country=PAN]
Omar Torrijos short=Torrijos
Manuel Noriega short=Noriega office=1983-08-12..1989-12-20
Manuel Antonio Noriega
Guillermo Endara short=Endara
Ernesto Perez Balladares
Mireya Moscoso
Martin Torrijos
Ricardo Martinelli
Juan Carlos Varela
Eric Delvalle
Jose Raul Mulino

[GOV country=CUB]
Fulgencio Batista
Fidel Castro short=Castro office=1959-02-16..2008-02-24
Raul Castro office=1959-02-16..2018-04-19
Raúl Castro office=1959-02-16..2018-04-19
Miguel Diaz-Canel short=Diaz-Canel
Miguel Díaz-Canel
Felipe Perez Roque
Roberto Robaina
Ricardo Alarcon
Bruno Rodriguez
Che Guevara

[GOV country=HTI]
Jean-Claude Duvalier short=Duvalier
Francois Duvalier
Jean-Bertrand Aristide short=Aristide office=1991-02-07..1996-02-07,2001-02-07..2004-02-29
Raoul Cedras short=Cedras
Rene Preval short=Preval office=1996-02-07..2001-02-07,2006-05-14..2011-05-14
René Préval
Gerard Latortue short=Latortue
Michel Martelly short=Martelly
Jovenel Moise office=2017-02-07..2021-07-07
Jovenel Moïse
Ariel Henry
Prosper Avril
Henri Namphy short=Namphy
Leslie Manigat
Guy Philippe
Jimmy Cherizier

[GOV country=DOM]
Joaquin Balaguer short=Balaguer
Leonel Fernandez
Hipolito Mejia
Danilo Medina
Luis Abinader short=Abinader

[GOV country=JAM]
Edward Seaga short=Seaga
Michael Manley
P.J. Patterson
Portia Simpson Miller
Bruce Golding
Andrew Holness short=Holness

[GOV country=TTO]
Basdeo Panday
Patrick Manning
Keith Rowley

[GOV country=GRD]
Maurice Bishop
Eric Gairy

[GOV country=BRB]
Mia Mottley short=Mottley
Owen Arthur

[GOV country=GUY]
Forbes Burnham
Cheddi Jagan short=Jagan
Bharrat Jagdeo short=Jagdeo
David Granger
Irfaan Ali

[GOV country=SUR]
Desi Bouterse short=Bouterse
Ronald Venetiaan short=Venetiaan
Chan Santokhi

[GOV country=COL]
Belisario Betancur short=Betancur
Virgilio Barco
Cesar Gaviria short=Gaviria
Ernesto Samper short=Samper
Andres Pastrana short=Pastrana
Alvaro Uribe short=Uribe office=2002-08-07..2010-08-07
Juan Manuel Santos office=2006-07-19..2009-05-18,2010-08-07..2018-08-07
Ivan Duque office=2018-08-07..2022-08-07
Gustavo Petro short=Petro office=2022-08-07..
Luis Carlos Galan
Ingrid Betancourt short=Betancourt

[REB country=COL]
Manuel Marulanda short=Marulanda
Raul Reyes
Alfonso Cano
Rodrigo Londono
Timochenko
Ivan Marquez

[CRM country=COL]
Pablo Escobar short=Escobar

[GOV country=VEN]
Carlos Andres Perez
Jaime Lusinchi short=Lusinchi
Rafael Caldera
Hugo Chavez short=Chavez office=1999-02-02..2013-03-05
Hugo Chávez short=Chávez office=1999-02-02..2013-03-05
Nicolas Maduro short=Maduro office=2006-08-09..
Nicolás Maduro office=2006-08-09..
Diosdado Cabello
Delcy Rodriguez
Jorge Arreaza

[OPP country=VEN]
Juan Guaido short=Guaido
Juan Guaidó short=Guaidó
Henrique Capriles short=Capriles
Leopoldo Lopez
Maria Corina Machado
Edmundo Gonzalez

[GOV country=ECU]
Leon Febres Cordero
Sixto Duran Ballen
Abdala Bucaram short=Bucaram
Jamil Mahuad short=Mahuad
Gustavo Noboa
Lucio Gutierrez
Alfredo Palacio
Rafael Correa short=Correa office=2007-01-15..2017-05-24
Lenin Moreno
Guillermo Lasso
Daniel Noboa short=Noboa

[GOV country=PER]
Fernando Belaunde
Alan Garcia
Alberto Fujimori short=Fujimori office=1990-07-28..2000-11-22
Keiko Fujimori
Vladimiro Montesinos short=Montesinos
Valentin Paniagua
Alejandro Toledo
Ollanta Humala short=Humala
Pedro Pablo Kuczynski short=Kuczynski
Martin Vizcarra short=Vizcarra
Francisco Sagasti
Pedro Castillo
Dina Boluarte short=Boluarte

[REB country=PER]
Abimael Guzman

[GOV country=BOL]
Hernan Siles Zuazo
Victor Paz Estenssoro
Jaime Paz Zamora
Gonzalo Sanchez de Lozada
Hugo Banzer short=Banzer
Jorge Quiroga
Carlos Mesa
Evo Morales office=2006-01-22..2019-11-10
Jeanine Anez
Luis Arce

[GOV country=BRA]
Joao Figueiredo
Tancredo Neves
Jose Sarney short=Sarney
Fernando Collor de Mello short=Collor
Itamar Franco
Fernando Henrique Cardoso short=Cardoso office=1992-10-05..1994-03-30,1995-01-01..2003-01-01
Luiz Inacio Lula da Silva short=Lula office=2003-01-01..2011-01-01,2023-01-01..
Luiz Inácio Lula da Silva office=2003-01-01..2011-01-01,2023-01-01..
Lula da Silva
Dilma Rousseff short=Rousseff office=2003-01-01..2010-03-31,2011-01-01..2016-08-31
Michel Temer short=Temer office=2011-01-01..2018-12-31
Jair Bolsonaro short=Bolsonaro office=2019-01-01..2023-01-01
Celso Amorim short=Amorim
Dilson Funaro short=Funaro

[GOV country=PRY]
Alfredo Stroessner short=Stroessner
Andres Rodriguez
Juan Carlos Wasmosy short=Wasmosy
Lino Oviedo
Raul Cubas
Nicanor Duarte
Fernando Lugo
Horacio Cartes
Santiago Pena

[GOV country=URY]
Julio Maria Sanguinetti short=Sanguinetti
Luis Alberto Lacalle
Jorge Batlle
Tabare Vazquez
Jose Mujica short=Mujica
Luis Lacalle Pou

[GOV country=ARG]
Juan Peron
Juan Perón
Leopoldo Galtieri short=Galtieri
Raul Alfonsin short=Alfonsin office=1983-12-10..1989-07-08
Carlos Menem short=Menem office=1989-07-08..1999-12-10
Fernando de la Rua
Eduardo Duhalde short=Duhalde
Nestor Kirchner office=2003-05-25..2007-12-10
Cristina Fernandez de Kirchner office=2007-12-10..2015-12-10,2019-12-10..2023-12-10
Cristina Kirchner short=Kirchner
Mauricio Macri short=Macri office=2015-12-10..2019-12-10
Alberto Fernandez
Javier Milei short=Milei office=2023-12-10..
Domingo Cavallo short=Cavallo
Dante Caputo

[GOV country=CHL]
Salvador Allende short=Allende
Augusto Pinochet short=Pinochet office=1973-09-11..1990-03-11
Patricio Aylwin short=Aylwin
Eduardo Frei
Ricardo Lagos
Michelle Bachelet short=Bachelet office=2006-03-11..2010-03-11,2014-03-11..2018-03-11
Sebastian Pinera short=Pinera
Sebastián Piñera short=Piñera
Gabriel Boric short=Boric
Jose Miguel Insulza short=Insulza

[IGO]
Antonio Guterres short=Guterres
Ban Ki-moon
Boutros Boutros-Ghali short=Boutros-Ghali
Javier Perez de Cuellar short="Perez de Cuellar"
Jens Stoltenberg short=Stoltenberg
Javier Solana short=Solana
Jose Manuel Durao Barroso
Jean-Claude Juncker short=Juncker
Jacques Santer short=Santer
Charles Michel
Valdis Dombrovskis short=Dombrovskis
Christine Lagarde short=Lagarde
Kofi Annan short=Annan
Jan Eliasson
Lakhdar Brahimi short=Brahimi
Staffan de Mistura
Martin Griffiths
Hans Blix short=Blix
Mohamed ElBaradei short=ElBaradei
Mohammed ElBaradei
Mohamed El Baradei
Yukiya Amano
Rafael Grossi short=Grossi
Richard Butler
Rolf Ekeus short=Ekeus
Navi Pillay
Zeid Ra'ad al-Hussein
Volker Turk
Sadako Ogata
Jose Manuel Barroso short=Barroso
Jacques Delors short=Delors
Herman Van Rompuy
Catherine Ashton
Federica Mogherini short=Mogherini
Josep Borrell short=Borrell
Ursula von der Leyen short="von der Leyen"
Roberta Metsola
Manfred Woerner
Willy Claes
Lord Robertson
George Robertson
Jaap de Hoop Scheffer
Lord Owen
David Owen
Thorvald Stoltenberg
Yasushi Akashi
Carla Del Ponte
Luis Moreno-Ocampo
Fatou Bensouda
Karim Khan
Richard Goldstone
Michel Camdessus short=Camdessus
Kristalina Georgieva short=Georgieva
Robert Zoellick
James Wolfensohn short=Wolfensohn
Tedros Adhanom Ghebreyesus
Salim Ahmed Salim
Jean Ping
Moussa Faki Mahamat
Paddy Ashdown short=Ashdown
Amr Mussa
Nabil Elaraby

[REB]
Osama bin Laden short="bin Laden"
Usama bin Laden
Ayman al-Zawahiri short=Zawahiri,al-Zawahiri
Ayman al-Zawahri
Abu Musab al-Zarqawi short=Zarqawi,al-Zarqawi
Abu Bakr al-Baghdadi short=al-Baghdadi
Anwar al-Awlaki
Khalid Sheikh Mohammed
Carlos the Jackal

[REB country=TUR]
Abdullah Ocalan short=Ocalan
Abdullah Öcalan short=Öcalan
Murat Karayilan

[REB country=RUS]
Dzhokhar Dudayev short=Dudayev
Aslan Maskhadov short=Maskhadov
Shamil Basayev short=Basayev
Doku Umarov
Akhmed Zakayev short=Zakayev
Yevgeny Prigozhin short=Prigozhin

[OPP country=RUS]
Andrei Sakharov short=Sakharov
Alexei Navalny short=Navalny
Alexey Navalny
Mikhail Khodorkovsky short=Khodorkovsky
Boris Nemtsov short=Nemtsov
Garry Kasparov short=Kasparov
Boris Berezovsky short=Berezovsky
Grigory Yavlinsky short=Yavlinsky
Vladimir Kara-Murza

[OPP country=BLR]
Sviatlana Tsikhanouskaya short=Tsikhanouskaya
Svetlana Tikhanovskaya short=Tikhanovskaya
Ales Bialiatski

[REL country=CHN]
the Dalai Lama

[REB country=ESH]
Mohamed Abdelaziz
Brahim Ghali
