# English time expressions: words, and the rules that build times from them.
#
# A section other than [rule] is a class of words; a word's value goes to the class's field (src/coding/time/frame.def lists the fields).
# tag= keeps a word to these parts of speech, case=capital to words that start with a capital, dot=yes lets it take a full stop.
#
# A [rule] line is a row of elements. <class> or <class:field> is a word of a class, or what other rules give; a bare word stands for itself;
# a|b is either; a final ? makes an element optional; a leading ~ wants no blank before it; ^ before the first one has it stand in front
# and stay outside. <int>, <number> and <ordinal> are numbers, <hhmm> is four digits of a clock; numbers in words and with decimals
# exist from level 2 on. Levels run one after another over the sentence, each from left to right; the rule that takes most wins, the earlier line where two take as many. type= makes the words a time of that TIMEX3 type, gives= names
# them for rules of later levels (nothing: they are no time), every other key sets a field.

# ------------------------------------------------------------------------------------------------ words

[month field=month]
january    value=1
february   value=2
march      value=3   case=capital tag=PROPN,NOUN
april      value=4
may        value=5   case=capital tag=PROPN,NOUN
june       value=6
july       value=7
august     value=8   case=capital
september  value=9
october    value=10
november   value=11
december   value=12
jan   value=1  dot=yes bare=no case=capital
feb   value=2  dot=yes
mar   value=3  dot=yes bare=no case=capital
apr   value=4  dot=yes
jun   value=6  dot=yes bare=no case=capital
jul   value=7  dot=yes bare=no case=capital
aug   value=8  dot=yes
sep   value=9  dot=yes bare=no
sept  value=9  dot=yes
oct   value=10 dot=yes
nov   value=11 dot=yes
dec   value=12  dot=yes bare=no

# Short names without their stop, next to a number only.
[mon field=month]
jan   value=1  case=capital
mar   value=3  case=capital
jun   value=6  case=capital
jul   value=7  case=capital
sep   value=9
dec   value=12

[weekday field=weekday]
monday     value=1
tuesday    value=2
wednesday  value=3
thursday   value=4
friday     value=5
saturday   value=6
sunday     value=7
mon   value=1 dot=yes bare=no case=capital
tue   value=2 dot=yes bare=no case=capital
tues  value=2 dot=yes
wed   value=3 dot=yes bare=no case=capital
thu   value=4 dot=yes bare=no case=capital
thur   value=4 dot=yes bare=no case=capital
thurs value=4 dot=yes
fri   value=5 dot=yes bare=no case=capital
sat   value=6 dot=yes bare=no case=capital
sun   value=7 dot=yes bare=no case=capital

[wday field=weekday]
mon   value=1 case=capital
tue   value=2 case=capital
wed   value=3 case=capital
thu   value=4 case=capital
thur  value=4 case=capital
fri   value=5 case=capital
sat   value=6 case=capital
sun   value=7 case=capital

[weekdays field=weekday]
mondays value=1
tuesdays value=2
wednesdays value=3
thursdays value=4
fridays value=5
saturdays value=6
sundays value=7

[season field=season]
spring value=SP
springtime value=SP
summer value=SU
summertime value=SU
fall   value=FA tag=NOUN,PROPN
autumn value=FA
winter value=WI
wintertime value=WI

[seasons field=season]
springs value=SP
summers value=SU
autumns value=FA
winters value=WI

[unit field=unit]
second value=second tag=NOUN
seconds value=second
sec    value=second
secs   value=second
minute value=minute
minutes value=minute
min    value=minute
mins   value=minute
hour   value=hour
hours  value=hour
hr     value=hour
hrs    value=hour
night  value=night
nights value=night
day    value=day
days   value=day
weekend value=weekend
weekends value=weekend
week   value=week
weeks  value=week
wk     value=week
wks    value=week
fortnight value=fortnight
fortnights value=fortnight
month  value=month
months value=month
quarter value=quarter
quarters value=quarter
year   value=year
years  value=year
yr     value=year
yrs    value=year
decade value=decade
decades value=decade
century value=century
centuries value=century
millennium value=millennium
millennia value=millennium

# Units whose "last one", "this one", "next one" is a stretch of the calendar.
[span field=unit]
week    value=week
weekend value=weekend
fortnight value=fortnight
month   value=month
quarter value=quarter
year    value=year
decade  value=decade
century value=century

[plural field=unit]
seconds value=second
minutes value=minute
hours  value=hour
days   value=day
nights value=night
weeks  value=week
weekends value=weekend
months value=month
quarters value=quarter
years  value=year
decades value=decade
centuries value=century

# A unit by its letter, glued to a number: "3h", "10D".
[letter field=unit]
s value=second
h value=hour
d value=day
w value=week
y value=year

[cardinal]
zero value=0
one value=1
two value=2
three value=3
four value=4
five value=5
six value=6
seven value=7
eight value=8
nine value=9
ten value=10
eleven value=11
twelve value=12
thirteen value=13
fourteen value=14
fifteen value=15
sixteen value=16
seventeen value=17
eighteen value=18
nineteen value=19
twenty value=20
thirty value=30
forty value=40
fifty value=50
sixty value=60
seventy value=70
eighty value=80
ninety value=90
a dozen value=12
dozen value=12
a couple of value=2
a couple value=2
couple of value=2
a pair of value=2
a hundred value=100
a thousand value=1000

[scale]
hundred value=100
thousand value=1000

[rank]
first value=1
second value=2
third value=3
fourth value=4
fifth value=5
sixth value=6
seventh value=7
eighth value=8
ninth value=9
tenth value=10
eleventh value=11
twelfth value=12
thirteenth value=13
fourteenth value=14
fifteenth value=15
sixteenth value=16
seventeenth value=17
eighteenth value=18
nineteenth value=19
twentieth value=20
thirtieth value=30
fortieth value=40
fiftieth value=50

[suffix]
st value=0
nd value=0
rd value=0
th value=0

[join]
and value=0

[fraction]
1/2 value=500
1/4 value=250
3/4 value=750
½ value=500
¼ value=250
¾ value=750
half value=500
a half value=500
a quarter value=250

[many field=many]
several value=1
few value=1
a few value=1
many value=1
some value=1
various value=1
dozens of value=1
scores of value=1
hundreds of value=1
thousands of value=1
a number of value=1
an unspecified number of value=1

[shift field=shift]
last value=-1
previous value=-1
past value=-1
this value=0
current value=0
next value=1

[last field=shift]
last value=-1
past value=-1
previous value=-1
preceding value=-1
latest value=-1

[next field=shift]
next value=1
coming value=1
following value=1
upcoming value=1

[relative_day field=shift]
yesterday value=-1
today value=0
tomorrow value=1
tmrw value=1
tmr value=1
otd value=0

[ago field=direction]
ago value=-1
from now value=1
hence value=1

[off field=direction]
earlier value=-1
later value=1

[from field=direction]
before value=-1
after value=1
from value=1
since value=1
following value=1

[mod field=mod]
early value=START
mid value=MID
middle value=MID
late value=END

[moving field=mod]
earlier value=BEFORE
later value=AFTER

[bound field=mod]
about value=APPROX
around value=APPROX
approximately value=APPROX
roughly value=APPROX
some value=APPROX
nearly value=LESS_THAN
almost value=LESS_THAN
under value=LESS_THAN
less than value=LESS_THAN
fewer than value=LESS_THAN
up to value=LESS_THAN
at most value=LESS_THAN
no more than value=LESS_THAN
not more than value=LESS_THAN
within value=LESS_THAN
over value=MORE_THAN
more than value=MORE_THAN
at least value=MORE_THAN
no less than value=MORE_THAN
not less than value=MORE_THAN
barely value=APPROX
just over value=MORE_THAN
just under value=LESS_THAN

[part field=part]
morning value=MO
midmorning value=MO
afternoon value=AF
evening value=EV
night value=NI
nighttime value=NI
daytime value=DT

[parts field=part]
mornings value=MO
afternoons value=AF
evenings value=EV
nights value=NI

[ampm field=pm]
am value=0
a.m. value=0
a.m value=0
pm value=1
p.m. value=1
p.m value=1

[ap field=pm]
a value=0
p value=1

# Zones, as minutes east of Greenwich in winter and the rule by which clocks go forward in summer: us, eu, au or nz
# (https://data.iana.org/time-zones/tzdb/, public domain). IST is India's: the Irish and Israeli ones are rarely written.
[zone field=zone]
gmt value=+00:00
utc value=+00:00
greenwich mean time value=+00:00
universal time value=+00:00
est value=-05:00 case=capital
edt value=-04:00
et value=-05:00/us
cst value=-06:00
cdt value=-05:00
ct value=-06:00/us
mst value=-07:00
mdt value=-06:00
mt value=-07:00/us
pst value=-08:00
pdt value=-07:00
pt value=-08:00/us case=capital
akst value=-09:00
hst value=-10:00
eastern value=-05:00/us case=capital
pacific value=-08:00/us case=capital
eastern time value=-05:00/us
central time value=-06:00/us
mountain time value=-07:00/us
pacific time value=-08:00/us
eastern standard time value=-05:00
eastern daylight time value=-04:00
pacific standard time value=-08:00
pacific daylight time value=-07:00
new york time value=-05:00/us
washington time value=-05:00/us
bst value=+01:00
wet value=+00:00 case=capital
cet value=+01:00
cest value=+02:00
eet value=+02:00
eest value=+03:00
msk value=+03:00
central european time value=+01:00/eu
london time value=+00:00/eu
british time value=+00:00/eu
uk time value=+00:00/eu
paris time value=+01:00/eu
berlin time value=+01:00/eu
brussels time value=+01:00/eu
rome time value=+01:00/eu
kyiv time value=+02:00/eu
kiev time value=+02:00/eu
moscow time value=+03:00
east africa time value=+03:00
eat value=+03:00 case=capital
nairobi time value=+03:00
wat value=+01:00 case=capital
west africa time value=+01:00
sast value=+02:00
baghdad time value=+03:00
riyadh time value=+03:00
tehran time value=+03:30
dubai time value=+04:00
gst value=+04:00
kabul time value=+04:30
pkt value=+05:00
pakistan standard time value=+05:00
ist value=+05:30 case=capital
indian standard time value=+05:30
delhi time value=+05:30
dhaka time value=+06:00
wib value=+07:00
bangkok time value=+07:00
jakarta time value=+07:00
beijing time value=+08:00
hong kong time value=+08:00
hkt value=+08:00
singapore time value=+08:00
sgt value=+08:00
manila time value=+08:00
awst value=+08:00
jst value=+09:00
kst value=+09:00
tokyo time value=+09:00
japan time value=+09:00
seoul time value=+09:00
aest value=+10:00
aedt value=+11:00
sydney time value=+10:00/au
nzst value=+12:00
nzdt value=+13:00

# By the clock of where it happened.
[local]
local time
local hours

[now field=ref]
now value=PRESENT_REF
right now value=PRESENT_REF
just now value=PRESENT_REF
currently value=PRESENT_REF
presently value=PRESENT_REF
nowadays value=PRESENT_REF
these days value=PRESENT_REF
at the moment value=PRESENT_REF
at this moment value=PRESENT_REF
at the minute value=PRESENT_REF
at present value=PRESENT_REF
at the present time value=PRESENT_REF
at this time value=PRESENT_REF
this moment value=PRESENT_REF
recently value=PAST_REF
more recently value=PAST_REF
most recently value=PAST_REF
formerly value=PAST_REF
lately value=PAST_REF
long ago value=PAST_REF
as soon as possible value=FUTURE_REF
the near future value=FUTURE_REF
the near term value=FUTURE_REF
the short term value=FUTURE_REF
the foreseeable future value=FUTURE_REF
a later date value=FUTURE_REF
some day value=FUTURE_REF
someday value=FUTURE_REF

[now_adjective field=ref]
current value=PRESENT_REF

# The time behind it is still to come.
[ahead]
until value=0
as early as value=0
as soon as value=0
no later than value=0
effective value=0

# The time behind it lasts until publication.
[since]
since value=0
ever since value=0

# Auxiliaries of the past perfect.
[perfect]
had
'd

# Joins a time of day to its day: "0330 hours (0030 GMT) on Monday".
[on]
on

# Words that put their clause into the future.
[future]
will value=0
wo value=0
ll value=0
shall value=0
would value=0
may value=0
might value=0
plan value=0
expect value=0
schedule value=0
intend value=0
hope value=0
vow value=0
promise value=0
pledge value=0
propose value=0
want value=0
wish value=0
set value=0
due value=0
go value=0
prepare value=0
aim value=0
ready value=0
slate value=0
plans value=0
likely value=0

[holiday field=holiday]
new year's day           month=1 day=1
new year                 month=1 day=1 case=capital
new year day             month=1 day=1
new year's               month=1 day=1 case=capital
new year's eve           month=12 day=31
martin luther king day   month=1 weekday=1 nth=3
groundhog day            month=2 day=2
valentine's day          month=2 day=14
presidents' day          month=2 weekday=1 nth=3
presidents day           month=2 weekday=1 nth=3
international women's day month=3 day=8
saint patrick            month=3 day=17
saint patrick's day      month=3 day=17
st. patrick's day        month=3 day=17
earth day                month=4 day=22
may day                  month=5 day=1 case=capital
cinco de mayo            month=5 day=5
victory day              month=5 day=9
mother's day             month=5 weekday=7 nth=2
memorial day             month=5 weekday=1 nth=-1
father's day             month=6 weekday=7 nth=3
juneteenth               month=6 day=19
independence day         month=7 day=4
fourth of july           month=7 day=4
4th of july              month=7 day=4
bastille day             month=7 day=14
labor day                month=9 weekday=1 nth=1
labour day               month=5 day=1
columbus day             month=10 weekday=1 nth=2
halloween                month=10 day=31
election day             month=11 weekday=1 nth=1 plus=1
armistice day            month=11 day=11
remembrance day          month=11 day=11
veterans day             month=11 day=11
veterans' day            month=11 day=11
thanksgiving             month=11 weekday=4 nth=4 case=capital
thanksgiving day         month=11 weekday=4 nth=4
black friday             month=11 weekday=4 nth=4 plus=1
cyber monday             month=11 weekday=4 nth=4 plus=4
christmas                month=12 day=25
christmas day            month=12 day=25
christmas eve            month=12 day=24
boxing day               month=12 day=26
good friday              easter=yes plus=-2
easter                   easter=yes
easter sunday            easter=yes
easter monday            easter=yes plus=1
palm sunday              easter=yes plus=-7
ash wednesday            easter=yes plus=-46
ascension day            easter=yes plus=39
pentecost                easter=yes plus=49

# How often, by its unit.
[frequency field=unit]
hourly value=hour
daily value=day
nightly value=night
weekly value=week
fortnightly value=fortnight
monthly value=month
yearly value=year
annually value=year

# "third" of "third quarter" must not count as an ordinal day.
[quarter field=quarter]
first value=1
second value=2
third value=3
fourth value=4

[half field=half]
first value=1
second value=2
last value=2

[period]
quarter value=0
period value=0

# ------------------------------------------------------------------------------------------------ rules

# Clock times and dates in digits, before numbers are read together.
[rule level=0]
<int:hour> ~: ~<int:minute> ~: ~<int:second> <ampm>? <zone>|<local>?  gives=clock type=TIME
<int:hour> ~: ~<int:minute> <ampm>? <zone>|<local>?                   gives=clock type=TIME
<int:hour> ~: ~<int:minute> ~<ap> <zone>|<local>?                     gives=clock type=TIME
<int:hour> ~:|. ~<int:minute> hours|hrs|h <zone>|<local>?             gives=clock type=TIME
<int:hour> ~. ~<int:minute> <ampm> <zone>|<local>?                    gives=clock type=TIME
<int:hour> ~. ~<int:minute> <zone>|<local>                            gives=clock type=TIME
<int:hour> ~h ~<int:minute> <zone>|<local>                            gives=clock type=TIME
<int:hour> <ampm> <zone>|<local>?                                     gives=clock type=TIME
<int:hour> ~<ap> <zone>|<local>?                                      gives=clock type=TIME
<int:hour> gmt|utc                                                    gives=clock type=TIME zone=+00:00
<hhmm> hours|hrs? <zone>|<local>                                      gives=clock type=TIME
<hhmm> ~z                                                             gives=clock type=TIME zone=+00:00
<hhmm> to|and|or|- <hhmm:none> hours|hrs? <zone>|<local>              gives=clock type=TIME
^at|about|around|by|until|from|since|before|after|between <hhmm> hours|hrs gives=clock type=TIME
<int:year> ~-|/|. ~<int:month> ~-|/|. ~<int:day>                      gives=date type=DATE
<int:month> ~/|- ~<int:day> ~/|- ~<int:year>                          gives=date type=DATE
<int:day> ~/|-|. ~<int:month> ~/|-|. ~<int:year>                      gives=date type=DATE
<int:month> ~/ ~<int:day> ~/ ~<int:year2>                             gives=date type=DATE
<int:day> ~/|. ~<int:month> ~/|. ~<int:year2>                         gives=date type=DATE
<int:year> <int:month> <int:day>                                      gives=date type=DATE
<int:day> ~-|/|. ~<month>|<mon> ~-|/|. ~<int:year>                          gives=date type=DATE
<int:year> ~-|/|. ~<month>|<mon> ~-|/|. ~<int:day>                          gives=date type=DATE
<month>|<mon> ~-|/|. ~<int:day> ~-|/|. ~<int:year>                          gives=date type=DATE
<month>|<mon> ~-|/|. ~<int:year> ~-|/|. ~<int:day>                          gives=date type=DATE
<int:year> ~-|/|. ~<int:day> ~-|/|. ~<month>|<mon>                          gives=date type=DATE
<int:day> ~-|/|. ~<int:year> ~-|/|. ~<month>|<mon>                          gives=date type=DATE
<date8>                                                               gives=date type=DATE
the? ' ~<int:decade2> ~s                                              gives=date type=DATE
the? <int:decade> ~'? ~s                                              gives=date type=DATE
the <int:decade2> ~'? ~s                                              gives=date type=DATE

# Numbers that are no times.
[rule level=1 gives=nothing]
$|£|€|# <int>
<int> %|percent
^the|a|annual|women march for|of|on|to|by
^his|her|their|my|our early|mid|late? -? <int> ~' ~s
^his|her|their|my|our early|mid|late? -? <int> ~s

# The pieces of a date. What they give: md a day of a month, wd a weekday, rd a day such as "today", mo a month, yr a year, wk a week,
# qu a quarter or half, se a season, date anything else.
[rule level=2 gives=md type=DATE]
<month>|<mon> the? <int:day>|<ordinal:day> ,? <int:year>|<year:year>
<month>|<mon> the? <int:day>|<ordinal:day> of|in <int:year>
<month>|<mon> the? <ordinal:day> <number:year>
<month>|<mon> <ordinal:day> <int:year2>
<month>|<mon> <number:day> <year:year>
<month>|<mon> the? <int:day>|<ordinal:day>
<month>|<mon> <int:day> -|to|through <int:last_day>
<month>|<mon> <int:day> -|to|through <int:last_day> ,? <int:year>
<month>|<mon> <int:day> -|to|through <month:last_month> <int:last_day>
<month>|<mon> <int:day> -|to|through <month:last_month> <int:last_day> ,? <int:year>
the? <int:day>|<ordinal:day> of? <month>|<mon>
the? <int:day>|<ordinal:day> of? <month>|<mon> of|, <int:year>
the? <int:day>|<ordinal:day> of? <month>|<mon> in|of <int:year>|<year:year>
the? <int:day>|<ordinal:day> of? <month>|<mon> <int:year>|<year:year>
the? <int:day>|<ordinal:day> of? <month>|<mon> of '? <int:year2>
the? <int:day>|<ordinal:day> of? <month>|<mon> ' ~<int:year2>
<number:day> <month>|<mon> <year:year>
<number:day> <month>|<mon> <number:year>
<int:day> -|to <int:last_day> <month>|<mon>
<int:day> -|to <int:last_day> <month>|<mon> <int:year>
last <month> <int:day>                            shift=-1
next <month> <int:day>                            shift=1
<holiday>
<holiday> ,? of? <int:year>
last|previous|past <holiday>                      shift=-1
next|coming|following <holiday>                   shift=1
this <holiday>                                    shift=0
<weekday>|<wday> the <int:day>|<ordinal:day>
<weekday>|<wday> <ordinal:day>
<weekday>|<wday> ,? the? <int:day>|<ordinal:day> of? <month>|<mon>
<weekday>|<wday> ,? the? <int:day>|<ordinal:day> of? <month>|<mon> ,? <int:year>

[rule level=2 gives=mo type=DATE]
<month>|<mon> ,? of? <int:year>|<year:year>
<month>|<mon> <number:year>
<month>|<mon> ' ~<int:year2>
<month>
the month of <month>|<mon> ,? <int:year>?
this <month>                                      shift=0
last|past <month>                                 shift=-1
next|coming <month>                               shift=1
this month                                        unit=month shift=0
last month                                        unit=month shift=-1
next month                                        unit=month shift=1

[rule level=2 gives=yr type=DATE]
the? year? <year:year>
the year <number:year>
the? <year:year> - ~<int:last_year>
the? fiscal year? <year:year>
fiscal year? ' ~<int:year2>
this|the? current|present year                    unit=year shift=0
this year                                         unit=year shift=0
last year                                         unit=year shift=-1
the previous|preceding year                       unit=year shift=-1 anchor=1
next|coming year                                  unit=year shift=1
the following year                                unit=year shift=1 anchor=1
the next year                                     unit=year shift=1
that same? year                                   unit=year shift=0 anchor=1
the same year                                     unit=year shift=0 anchor=1
the full year                                     unit=year shift=0
the current|latest fiscal year                    unit=year shift=0
last fiscal year                                  unit=year shift=-1
this fiscal year                                  unit=year shift=0
next fiscal year                                  unit=year shift=1
the year                                          unit=year shift=0

[rule level=2 gives=wk type=DATE]
this week                                         unit=week shift=0
last|previous|past week                           unit=week shift=-1
the previous|preceding week                       unit=week shift=-1 anchor=1
next|coming week                                  unit=week shift=1
the following week                                unit=week shift=1
the week                                          unit=week shift=0
the week of <month>|<mon> <int:day>                     gives=date unit=week

[rule level=2 gives=date type=DATE]
the nineties                                      decade=1990
the eighties                                      decade=1980
the seventies                                     decade=1970
the sixties                                       decade=1960
the fifties                                       decade=1950
the forties                                       decade=1940
the thirties                                      decade=1930
the twenties                                      decade=1920
the? <ordinal:century> - ~century
the? <ordinal:century> century
this|the? current|present <span>                  shift=0
this <span>                                       shift=0
last|past <span>                                  shift=-1
the? previous|preceding <span>                    shift=-1
the? next|coming <span>                           shift=1
the following <span>                              shift=1 anchor=1
the same <span>                                   shift=0 anchor=1
that same? <span>                                 shift=0 anchor=1
the month                                         unit=month shift=0
the|a? year - ~earlier|ago                        unit=year amount=1 direction=-1 anchor=2
year - ~end                                       unit=year shift=0 mod=END
year end                                          unit=year shift=0 mod=END
year ' ~s end                                     unit=year shift=0 mod=END
the past                                          ref=PAST_REF
the future                                        ref=FUTURE_REF
the weekend                                       unit=weekend shift=0
a|one year earlier|ago                            unit=year amount=1 direction=-1 anchor=2
<now>
<now_adjective>

[rule level=2 gives=wd type=DATE]
<weekday>
the? last <weekday>                               shift=-1
previous <weekday>                                shift=-1
this? past <weekday>                              direction=-1
this <weekday>                                    shift=0
this? coming|upcoming <weekday>                   direction=1
the? next <weekday>                               shift=1
following <weekday>                               shift=1
the previous|preceding <weekday>                  direction=-1 anchor=1
the following <weekday>                           direction=1 anchor=1

[rule level=2 gives=rd type=DATE]
<relative_day>                                    unit=day
the day before yesterday                          unit=day shift=-2
the day after tomorrow                            unit=day shift=2
that same? day                                    unit=day shift=0 anchor=1
the same day                                      unit=day shift=0 anchor=1
the next|following day                            unit=day shift=1 anchor=1
the previous|preceding day                        unit=day shift=-1 anchor=1
my day                                            unit=day shift=0
the? eod                                          unit=day shift=0 mod=LAST_MOMENT

[rule level=2 gives=se type=DATE]
this past? <season>                               shift=0
the? last|past <season>                           shift=-1
the? next|coming <season>                         shift=1
the? <season> of? <year:year>
the <season>

[rule level=2 gives=qu type=DATE]
the? <quarter> - ~quarter
the? fiscal <quarter> - ~quarter
the? fiscal? -? <quarter>|<ordinal:quarter> quarter
the|its|their|a <quarter> fiscal? quarter
the? <quarter> fiscal? quarter ,? of? fiscal? <year:year>
the? fiscal? <year:year> fiscal? <quarter> quarter
the? year - ~earlier|ago <quarter> quarter        direction=-1
the? <half> half of <year:year>
the? <half> half
the? first two quarters of <year:year>            half=1
the quarter                                       vague=1
for the quarter                                   vague=1
this|the? current quarter                         unit=quarter shift=0
last|the? previous|past quarter                   unit=quarter shift=-1
next|the? coming quarter                          unit=quarter shift=1
the latest quarter|period                         vague=1
the year - ~earlier|ago quarter|period            vague=1 unit=year direction=-1
year - ~earlier|ago quarter|period                vague=1 unit=year direction=-1
the comparable|corresponding|same year - ~earlier|ago quarter|period  vague=1 unit=year direction=-1
the <year:year> quarter|period                    vague=1
last year ' ~s quarter|period                     vague=1 unit=year shift=-1
the comparable|corresponding|same quarter|period last year  vague=1 unit=year shift=-1

[rule level=2 gives=clock type=TIME]
12? noon|midday <zone>|<local>?                   hour=12
12? midnight <zone>|<local>?                      hour=24
tonight                                           unit=day shift=0 part=NI
overnight                                         part=NI
this <part>                                       unit=day shift=0
last night                                        unit=day shift=-1 part=NI
yesterday <part>                                  unit=day shift=-1
tomorrow <part>                                   unit=day shift=1
next <part>                                       unit=day shift=1
the following|next <part>                         unit=day shift=1 anchor=1
the morning|afternoon|evening                     gives=nothing
mid -? <part>
<number:hour> o ' ~clock <zone>|<local>?
^at <number:hour> in the <part>
<number:hour> <ampm> <zone>|<local>?

[rule level=2 gives=duration type=DURATION]
<number> years|months|weeks|days old              gives=nothing
<number> - ~<unit> - ~old                         gives=nothing
<number:amount> <unit>
<number:amount> - ~<unit>
<number:amount> ~<unit>
<number:amount> ~<letter>
<number:amount> more|additional|full|consecutive|straight|trading|business <unit>
<number> to|or|and <number:amount> <unit>
<fraction:amount> a|an|of? a|an? <unit>
<fraction:amount> - ~<unit>
<fraction:amount> <unit>
a|an|another <unit>                               amount=1
an additional <unit>                              amount=1
all|half <unit>                                   amount=1
for|within the day                                unit=day amount=1
for the <span>                                    amount=1
the hour                                          unit=hour amount=1
<number:amount> <unit> and a? <fraction:fraction>
<number:amount> <unit> and? <number:amount2> <unit:unit2>
<number:amount> <unit> ,? <number:amount2> <unit:unit2> ,? and? <number:amount3> <unit:unit3>
a|an <unit> and <fraction:fraction>               amount=1
<many> more? <plural>
<many> - ~<unit>
day ~- ~long                                      unit=day amount=1
week ~- ~long                                     unit=week amount=1
month ~- ~long                                    unit=month amount=1
year ~- ~long                                     unit=year amount=1
decade ~- ~long                                   unit=decade amount=1
a while                                           many=1 unit=period
some time                                         many=1 unit=month
the? first|final <number:amount> <unit>
the <number:amount> <unit>

# Stretches that no "in" or "after" turns into dates.
[rule level=2 gives=stretch type=DURATION]
<plural>                                          many=1
recent|coming <plural>                            many=1
the coming <plural>                               many=1
the <plural> ahead                                many=1
the? <last> <number:amount> <unit>                shift=-1
the? <next> <number:amount> <unit>                shift=1
the? <last> <many> <plural>                       shift=-1
the? <next> <many> <plural>                       shift=1
the <last> <span>                                 shift=-1 amount=1
the? <last> <plural>                              shift=-1 many=1

[rule level=2 gives=set type=SET]
every|each <unit>                                 amount=1
every|each <number:amount> <unit>
every other <unit>                                amount=2
every|each <weekday>
every|each <month>
every|each <part>
every|each <season>
per <unit>                                        amount=1
<frequency>                                       amount=1
<weekdays>
<weekday> <parts>
<seasons>

# Dates of several pieces.
[rule level=3 gives=md type=DATE]
<wd> ,? <md>|<date>
<rd> ,? <md>|<date> ,?
the? <ordinal:day> day? of? <mo>

[rule level=3 gives=mo type=DATE]
<mo> of? <yr>
<yr> ' ~s <mo>

[rule level=3 gives=qu type=DATE]
<qu> of? <yr>
<yr> ' ~s <qu>

[rule level=3 gives=se type=DATE]
<se> of? <yr>

[rule level=3 gives=wd type=DATE]
<wd> of? <wk>
<wk> -|,? <wd>
<wk> maybe? ,? how|say|preferably|perhaps about? on? <wd>

[rule level=3 gives=clock type=TIME]
<wd>|<md>|<rd> <part>
<wd>|<md>|<rd> at? noon                           hour=12
<wd>|<md>|<rd> at? midnight                       hour=24
<part> of <wd>|<md>|<rd>

# Counted from something.
[rule level=4 gives=date type=DATE]
<duration> <ago>
<duration> or so <ago>
<stretch> <ago>
<duration> <off>                                  anchor=1
<duration> <from> <date:base>|<md:base>|<wd:base>|<rd:base>|<mo:base>|<yr:base>|<clock:base>
<duration> in|since the? year? <yr:base>          direction=1
in <duration> since <yr:base>                     direction=1
the day <from> <date:base>|<md:base>|<wd:base>|<rd:base>|<mo:base>|<clock:base>  unit=day amount=1
day <from> <wd:base>|<md:base>|<rd:base>          unit=day amount=1
the day before                                    unit=day amount=1 direction=-1 anchor=1
the day after                                     unit=day amount=1 direction=1 anchor=1
the week before                                   unit=week amount=1 direction=-1 anchor=1
the year before                                   unit=year shift=-1 anchor=1
the month before                                  unit=month shift=-1 anchor=1
in <duration>                                     direction=1 soon=1

# A time of a day, on a day.
[rule level=5 gives=clock type=TIME]
<clock> ,? on? <date>|<md>|<wd>|<rd>|<clock>
<date>|<md>|<wd>|<rd>|<clock> ,? at|around|@|from|about? <clock>
<rd>|<clock>|<wd>|<md> at|around|about <number:hour>
<rd>|<wd>|<md> at <number:hour> -? <number:minute> minutes?
<rd>|<wd>|<md> at <number:minute> minutes|minute past <number:hour>
<rd>|<wd>|<md> at <duration:none> past <number:hour>
<rd>|<md>|<wd>|<clock> <number:hour> <ampm>
<int:hour> in <clock>
<int:hour> ,? <clock>

# Parts of it, and more or less of it.
[rule level=6 gives=date type=DATE]
the? <mod> -? of? the? <date>|<mo>|<yr>|<wk>|<qu>|<se>|<md>|<wd>|<rd>
the? beginning|start|opening of <date>|<mo>|<yr>|<wk>|<qu>|<se>   mod=START
the? end|close of <mo>|<yr>|<wk>|<qu>|<se>|<date>  mod=END
the? end of <rd>|<wd>|<md>                        mod=LAST_MOMENT
end of day                                        unit=day shift=0 mod=LAST_MOMENT
<moving> in? <date>|<mo>|<yr>|<wk>|<qu>|<se>|<rd>|<wd>|<md>
<mod>|<moving> on <wd>|<md>
sometime <date>|<mo>|<yr>|<wk>|<qu>
about|around|approximately|roughly <date>|<mo>|<yr>|<wk>|<qu>|<md>|<wd>|<rd>  mod=APPROX

[rule level=6 gives=clock type=TIME]
<mod>|<moving> <clock>
<bound> <clock>

[rule level=6 gives=duration type=DURATION]
<bound> a? <duration>
<bound> <stretch>

# A weekday that a count leads to.
[rule level=7 gives=date type=DATE]
<wd> ,? <date:base>                               unit=day amount=0
<date:base> ,? on <wd>                            unit=day amount=0
