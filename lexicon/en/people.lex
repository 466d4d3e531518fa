# People whom news names without saying whose they are: heads of state and government, ministers, leaders of opposition, movements and armed
# groups, of the last decades. The section is the sector that they are known for (src/knowledge/sectors.def), country where they act.
# short: the names by which they go alone, where these mean nobody else as often; commas between.

[GOV country=USA]
Jimmy Carter
Ronald Reagan short=Reagan
George Bush short=Bush
George H.W. Bush
George W. Bush
Bill Clinton short=Clinton
Hillary Clinton
Hillary Rodham Clinton
Barack Obama short=Obama
Donald Trump short=Trump
Joe Biden short=Biden
Richard Nixon short=Nixon
Gerald Ford
Lyndon Johnson
John F. Kennedy
Dick Cheney short=Cheney
Al Gore
Dan Quayle short=Quayle
Mike Pence short=Pence
Kamala Harris
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
Margaret Thatcher short=Thatcher
John Major
Tony Blair short=Blair
Gordon Brown
David Cameron short=Cameron
Theresa May
Boris Johnson
Liz Truss short=Truss
Rishi Sunak short=Sunak
Keir Starmer short=Starmer
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
Valery Giscard d'Estaing
Francois Mitterrand short=Mitterrand
François Mitterrand
Jacques Chirac short=Chirac
Nicolas Sarkozy short=Sarkozy
Francois Hollande short=Hollande
François Hollande
Emmanuel Macron short=Macron
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
Helmut Schmidt
Helmut Kohl short=Kohl
Gerhard Schroeder short=Schroeder
Gerhard Schröder short=Schröder
Angela Merkel short=Merkel
Olaf Scholz short=Scholz
Friedrich Merz short=Merz
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
Erich Honecker short=Honecker
Egon Krenz short=Krenz
Hans Modrow short=Modrow
Walter Ulbricht short=Ulbricht

[GOV country=ITA]
Giulio Andreotti short=Andreotti
Bettino Craxi short=Craxi
Silvio Berlusconi short=Berlusconi
Romano Prodi short=Prodi
Massimo D'Alema short=D'Alema
Lamberto Dini short=Dini
Mario Monti
Enrico Letta
Matteo Renzi short=Renzi
Paolo Gentiloni short=Gentiloni
Giuseppe Conte
Mario Draghi short=Draghi
Giorgia Meloni short=Meloni
Matteo Salvini short=Salvini
Franco Frattini short=Frattini
Gianfranco Fini
Sergio Mattarella short=Mattarella
Giorgio Napolitano short=Napolitano
Carlo Azeglio Ciampi short=Ciampi
Umberto Bossi short=Bossi

[GOV country=ESP]
Felipe Gonzalez
Jose Maria Aznar short=Aznar
José María Aznar
Jose Luis Rodriguez Zapatero short=Zapatero
José Luis Rodríguez Zapatero
Mariano Rajoy short=Rajoy
Pedro Sanchez
Pedro Sánchez
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
Turgut Ozal short=Ozal
Suleyman Demirel short=Demirel
Tansu Ciller short=Ciller
Mesut Yilmaz
Necmettin Erbakan short=Erbakan
Bulent Ecevit short=Ecevit
Ahmet Necdet Sezer
Abdullah Gul
Recep Tayyip Erdogan short=Erdogan
Tayyip Erdogan
Recep Tayyip Erdoğan short=Erdoğan
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
Leonid Brezhnev short=Brezhnev
Yuri Andropov short=Andropov
Konstantin Chernenko short=Chernenko
Mikhail Gorbachev short=Gorbachev
Eduard Shevardnadze
Andrei Gromyko short=Gromyko
Nikolai Ryzhkov short=Ryzhkov
Gennady Gerasimov short=Gerasimov
Alexander Bessmertnykh short=Bessmertnykh
Yegor Ligachev short=Ligachev
Dmitry Yazov short=Yazov

[GOV country=RUS]
Boris Yeltsin short=Yeltsin
Vladimir Putin short=Putin
Dmitry Medvedev short=Medvedev
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
Leonid Kravchuk short=Kravchuk
Leonid Kuchma short=Kuchma
Viktor Yushchenko short=Yushchenko
Viktor Yanukovych short=Yanukovych
Viktor Yanukovich short=Yanukovich
Petro Poroshenko short=Poroshenko
Volodymyr Zelenskiy short=Zelenskiy
Volodymyr Zelenskyy short=Zelenskyy
Volodymyr Zelensky short=Zelensky
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
Alexander Lukashenko short=Lukashenko
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
Mikheil Saakashvili short=Saakashvili
Mikhail Saakashvili
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
Nursultan Nazarbayev short=Nazarbayev
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
Saparmurat Niyazov short=Niyazov
Gurbanguly Berdymukhamedov short=Berdymukhamedov
Gurbanguly Berdimuhamedow

[GOV country=UZB]
Islam Karimov short=Karimov
Shavkat Mirziyoyev short=Mirziyoyev

[GOV country=POL]
Wojciech Jaruzelski short=Jaruzelski
Lech Walesa short=Walesa
Lech Wałęsa short=Wałęsa
Tadeusz Mazowiecki short=Mazowiecki
Aleksander Kwasniewski short=Kwasniewski
Lech Kaczynski short=Kaczynski
Jaroslaw Kaczynski
Bronislaw Komorowski short=Komorowski
Andrzej Duda short=Duda
Karol Nawrocki
Donald Tusk short=Tusk
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
Vaclav Havel short=Havel
Václav Havel
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
Viktor Orban short=Orban
Viktor Orbán short=Orbán
Ferenc Gyurcsany short=Gyurcsany
Peter Szijjarto short=Szijjarto
Arpad Goncz

[GOV country=ROU]
Nicolae Ceausescu short=Ceausescu
Ion Iliescu short=Iliescu
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
Slobodan Milosevic short=Milosevic
Slobodan Milošević short=Milošević
Vojislav Kostunica short=Kostunica
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
Franjo Tudjman short=Tudjman
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
Menachem Begin
Yitzhak Shamir short=Shamir
Yitzhak Rabin short=Rabin
Shimon Peres short=Peres
Benjamin Netanyahu short=Netanyahu
Binyamin Netanyahu
Ehud Barak
Ariel Sharon short=Sharon
Ehud Olmert short=Olmert
Naftali Bennett
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
Yasser Arafat short=Arafat
Yasir Arafat
Mahmoud Abbas
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
Rafik Hariri short=Hariri
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
Hafez al-Assad short=Assad
Hafez Assad
Bashar al-Assad
Bashar Assad
Farouk al-Sharaa
Walid al-Moualem
Walid Muallem
Abdul-Halim Khaddam
Rifaat al-Assad
Ahmed al-Sharaa short=al-Sharaa
Mustafa Tlass

[GOV country=JOR]
King Hussein
King Abdullah II
Prince Hassan
Marouf al-Bakhit
Ayman Safadi

[GOV country=IRQ]
Saddam Hussein short=Saddam
Tariq Aziz
Tareq Aziz
Taha Yassin Ramadan
Ali Hassan al-Majid
Nouri al-Maliki short=Maliki,al-Maliki
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
Mohammad Khatami short=Khatami
Mohammed Khatami
Mahmoud Ahmadinejad short=Ahmadinejad
Hassan Rouhani short=Rouhani
Hassan Rohani
Ebrahim Raisi short=Raisi
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
Ali Abdullah Saleh
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
Anwar Sadat short=Sadat
Hosni Mubarak short=Mubarak
Mohamed Morsi short=Morsi
Mohammed Morsi
Mohamed Mursi short=Mursi
Abdel Fattah al-Sisi short=Sisi,al-Sisi
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
Muammar Gaddafi short=Gaddafi
Moammar Gadhafi short=Gadhafi
Muammar Qaddafi short=Qaddafi
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
Zine El Abidine Ben Ali
Zine al-Abidine Ben Ali short="Ben Ali"
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
Abdelaziz Bouteflika short=Bouteflika
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
Omar al-Bashir short=al-Bashir
Omar Hassan al-Bashir
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
Salva Kiir short=Kiir
Riek Machar short=Machar

[GOV country=ETH]
Haile Selassie
Mengistu Haile Mariam short=Mengistu
Meles Zenawi short=Meles
Hailemariam Desalegn
Abiy Ahmed short=Abiy
Debretsion Gebremichael
Seyoum Mesfin

[GOV country=ERI]
Isaias Afwerki short=Isaias
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
Daniel arap Moi
Mwai Kibaki short=Kibaki
Uhuru Kenyatta short=Kenyatta
William Ruto short=Ruto
Raila Odinga short=Odinga
Kalonzo Musyoka
Moody Awori

[GOV country=UGA]
Idi Amin
Milton Obote short=Obote
Yoweri Museveni short=Museveni
Kizza Besigye short=Besigye
Bobi Wine

[REB country=UGA]
Joseph Kony short=Kony

[GOV country=TZA]
Julius Nyerere short=Nyerere
Ali Hassan Mwinyi
Benjamin Mkapa short=Mkapa
Jakaya Kikwete short=Kikwete
John Magufuli short=Magufuli
Samia Suluhu Hassan

[GOV country=RWA]
Juvenal Habyarimana short=Habyarimana
Pasteur Bizimungu short=Bizimungu
Paul Kagame short=Kagame

[GOV country=BDI]
Pierre Buyoya short=Buyoya
Melchior Ndadaye short=Ndadaye
Cyprien Ntaryamira
Sylvestre Ntibantunganya
Domitien Ndayizeye
Pierre Nkurunziza short=Nkurunziza
Evariste Ndayishimiye

[GOV country=COD]
Mobutu Sese Seko short=Mobutu
Patrice Lumumba short=Lumumba
Laurent Kabila
Laurent-Desire Kabila
Joseph Kabila short=Kabila
Felix Tshisekedi
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
Hissene Habre short=Habre
Hissène Habré
Goukouni Oueddei
Idriss Deby short=Deby
Idriss Déby
Mahamat Idriss Deby

[GOV country=CMR]
Paul Biya short=Biya
Ahmadou Ahidjo
Maurice Kamto

[GOV country=GAB]
Omar Bongo short=Bongo
Ali Bongo
Brice Oligui Nguema

[GOV country=GNQ]
Teodoro Obiang short=Obiang
Teodoro Obiang Nguema

[GOV country=NGA]
Shehu Shagari
Muhammadu Buhari short=Buhari
Ibrahim Babangida short=Babangida
Sani Abacha short=Abacha
Ernest Shonekan
Abdulsalami Abubakar
Olusegun Obasanjo short=Obasanjo
Umaru Yar'Adua short=Yar'Adua
Goodluck Jonathan
Bola Tinubu short=Tinubu
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
Laurent Gbagbo short=Gbagbo
Alassane Ouattara short=Ouattara
Guillaume Soro

[GOV country=LBR]
Samuel Doe
Charles Taylor
Ellen Johnson Sirleaf
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
Yahya Jammeh short=Jammeh
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
Blaise Compaore short=Compaore
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
Jose Eduardo dos Santos
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
Kenneth Kaunda short=Kaunda
Frederick Chiluba short=Chiluba
Levy Mwanawasa short=Mwanawasa
Rupiah Banda
Michael Sata
Edgar Lungu short=Lungu
Hakainde Hichilema short=Hichilema

[GOV country=ZWE]
Ian Smith
Robert Mugabe short=Mugabe
Joshua Nkomo short=Nkomo
Morgan Tsvangirai short=Tsvangirai
Emmerson Mnangagwa short=Mnangagwa
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
P.W. Botha
Pieter Botha
Pik Botha
F.W. de Klerk short="de Klerk"
Nelson Mandela short=Mandela
Winnie Mandela
Thabo Mbeki short=Mbeki
Kgalema Motlanthe short=Motlanthe
Jacob Zuma short=Zuma
Cyril Ramaphosa short=Ramaphosa
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
Hamid Karzai short=Karzai
Ashraf Ghani
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
Benazir Bhutto short=Bhutto
Nawaz Sharif
Shehbaz Sharif
Shahbaz Sharif
Pervez Musharraf short=Musharraf
Shaukat Aziz
Zafarullah Khan Jamali
Asif Ali Zardari short=Zardari
Yousuf Raza Gilani short=Gilani
Yusuf Raza Gilani
Imran Khan
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
Indira Gandhi
Rajiv Gandhi
Sonia Gandhi
Rahul Gandhi
Mahatma Gandhi
P.V. Narasimha Rao
Narasimha Rao
V.P. Singh
Chandra Shekhar
Atal Bihari Vajpayee short=Vajpayee
H.D. Deve Gowda
Inder Kumar Gujral
I.K. Gujral
Manmohan Singh
Narendra Modi short=Modi
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
Mahinda Rajapaksa short=Rajapaksa
Gotabaya Rajapaksa
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
Sheikh Hasina short=Hasina
Khaleda Zia
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
Li Peng
Jiang Zemin
Zhu Rongji
Hu Jintao
Wen Jiabao
Xi Jinping short=Xi
Li Keqiang
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
Yasuhiro Nakasone short=Nakasone
Noboru Takeshita short=Takeshita
Toshiki Kaifu short=Kaifu
Kiichi Miyazawa short=Miyazawa
Morihiro Hosokawa short=Hosokawa
Tsutomu Hata
Tomiichi Murayama short=Murayama
Ryutaro Hashimoto short=Hashimoto
Keizo Obuchi short=Obuchi
Yoshiro Mori
Junichiro Koizumi short=Koizumi
Shinzo Abe short=Abe
Yasuo Fukuda short=Fukuda
Taro Aso
Yukio Hatoyama short=Hatoyama
Naoto Kan
Yoshihiko Noda
Yoshihide Suga
Fumio Kishida short=Kishida
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
Chun Doo-hwan short=Chun
Chun Doo Hwan
Roh Tae-woo
Roh Tae Woo
Kim Young-sam
Kim Young Sam
Kim Dae-jung
Kim Dae Jung
Roh Moo-hyun
Roh Moo Hyun
Lee Myung-bak
Park Geun-hye
Moon Jae-in
Yoon Suk Yeol
Yoon Suk-yeol
Lee Jae-myung
Han Seung-soo
Song Min-soon

[GOV country=PRK]
Kim Il-sung
Kim Il Sung
Kim Jong-il
Kim Jong Il
Kim Jong-un
Kim Jong Un
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
Hun Sen
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
Thaksin Shinawatra short=Thaksin
Surayud Chulanont short=Surayud
Samak Sundaravej short=Samak
Somchai Wongsawat
Abhisit Vejjajiva short=Abhisit
Yingluck Shinawatra short=Yingluck
Prayuth Chan-ocha short=Prayuth
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
Mahathir Mohamad short=Mahathir
Abdullah Ahmad Badawi short=Badawi
Najib Razak
Muhyiddin Yassin short=Muhyiddin
Anwar Ibrahim
Ismail Sabri Yaakob

[GOV country=SGP]
Lee Kuan Yew
Goh Chok Tong
Lee Hsien Loong
Lawrence Wong

[GOV country=IDN]
Sukarno
Suharto
B.J. Habibie short=Habibie
Abdurrahman Wahid
Megawati Sukarnoputri short=Megawati
Susilo Bambang Yudhoyono short=Yudhoyono
Joko Widodo short=Widodo,Jokowi
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
Ferdinand Marcos short=Marcos
Imelda Marcos
Corazon Aquino short=Aquino
Fidel Ramos
Joseph Estrada short=Estrada
Gloria Macapagal Arroyo
Gloria Arroyo
Benigno Aquino
Rodrigo Duterte short=Duterte
Ferdinand Marcos Jr.
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
Bob Hawke short=Hawke
Paul Keating short=Keating
John Howard
Kevin Rudd short=Rudd
Julia Gillard short=Gillard
Tony Abbott
Malcolm Turnbull short=Turnbull
Scott Morrison
Anthony Albanese short=Albanese
Alexander Downer short=Downer
Gareth Evans
Bill Hayden
Penny Wong
Julie Bishop

[GOV country=NZL]
Robert Muldoon
David Lange
Jim Bolger
Jenny Shipley
Helen Clark
John Key
Jacinda Ardern short=Ardern
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
Pierre Trudeau
Brian Mulroney short=Mulroney
Kim Campbell
Jean Chretien short=Chretien
Jean Chrétien
Paul Martin
Stephen Harper
Justin Trudeau short=Trudeau
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
Carlos Salinas
Carlos Salinas de Gortari
Ernesto Zedillo short=Zedillo
Vicente Fox
Felipe Calderon
Felipe Calderón
Enrique Pena Nieto
Enrique Peña Nieto
Andres Manuel Lopez Obrador short="Lopez Obrador"
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
Nayib Bukele short=Bukele
Roberto D'Aubuisson

[GOV country=NIC]
Anastasio Somoza short=Somoza
Daniel Ortega
Violeta Chamorro
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
Manuel Noriega short=Noriega
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
Fidel Castro short=Castro
Raul Castro
Raúl Castro
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
Jean-Bertrand Aristide short=Aristide
Raoul Cedras short=Cedras
Rene Preval short=Preval
René Préval
Gerard Latortue short=Latortue
Michel Martelly short=Martelly
Jovenel Moise
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
Alvaro Uribe short=Uribe
Juan Manuel Santos
Ivan Duque
Gustavo Petro short=Petro
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
Hugo Chavez short=Chavez
Hugo Chávez short=Chávez
Nicolas Maduro short=Maduro
Nicolás Maduro
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
Rafael Correa short=Correa
Lenin Moreno
Guillermo Lasso
Daniel Noboa short=Noboa

[GOV country=PER]
Fernando Belaunde
Alan Garcia
Alberto Fujimori short=Fujimori
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
Evo Morales
Jeanine Anez
Luis Arce

[GOV country=BRA]
Joao Figueiredo
Tancredo Neves
Jose Sarney short=Sarney
Fernando Collor de Mello short=Collor
Itamar Franco
Fernando Henrique Cardoso short=Cardoso
Luiz Inacio Lula da Silva short=Lula
Luiz Inácio Lula da Silva
Lula da Silva
Dilma Rousseff short=Rousseff
Michel Temer short=Temer
Jair Bolsonaro short=Bolsonaro
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
Raul Alfonsin short=Alfonsin
Carlos Menem short=Menem
Fernando de la Rua
Eduardo Duhalde short=Duhalde
Nestor Kirchner
Cristina Fernandez de Kirchner
Cristina Kirchner short=Kirchner
Mauricio Macri short=Macri
Alberto Fernandez
Javier Milei short=Milei
Domingo Cavallo short=Cavallo
Dante Caputo

[GOV country=CHL]
Salvador Allende short=Allende
Augusto Pinochet short=Pinochet
Patricio Aylwin short=Aylwin
Eduardo Frei
Ricardo Lagos
Michelle Bachelet short=Bachelet
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
