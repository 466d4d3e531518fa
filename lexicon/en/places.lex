# Places beside the gazetteer: short forms of areas' names, and parts of the world that no table of cities has.
#   Ala.  area=Alabama country=USA          a short form of an area's name
#   Red Sea  lat=20 lon=38 names="..."      a place of its own: its middle in degrees, further names behind commas

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

[continents]
Africa lat=5 lon=20
Asia lat=35 lon=90
Europe lat=50 lon=15
Antarctica lat=-80 lon=0
North America lat=45 lon=-100
South America lat=-15 lon=-60
Latin America lat=-10 lon=-65
Central America lat=14 lon=-87
Middle East lat=29 lon=45 names="Mideast"
