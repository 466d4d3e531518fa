# How English news reports start. Used by the reader: src/read/newswire.h.

# Months, in full and as they are cut short in datelines. Case does not matter, a final stop is not part of the word.
[months]
January   number=1
Jan       number=1
February  number=2
Feb       number=2
March     number=3
Mar       number=3
April     number=4
Apr       number=4
May       number=5
June      number=6
Jun       number=6
July      number=7
Jul       number=7
August    number=8
Aug       number=8
September number=9
Sept      number=9
Sep       number=9
October   number=10
Oct       number=10
November  number=11
Nov       number=11
December  number=12
Dec       number=12

[weekdays]
Monday
Mon
Tuesday
Tues
Tue
Wednesday
Wed
Thursday
Thurs
Thur
Thu
Friday
Fri
Saturday
Sat
Sunday
Sun

# News agencies, as datelines and bylines credit them; name is what the report keeps. Words match in this case or in capitals altogether.
[agencies]
Reuters
Thomson Reuters                 name=Reuters
The Associated Press            name=AP
Associated Press                name=AP
AP
Agence France-Presse            name=AFP
Agence France Presse            name=AFP
AFP
Xinhua
Xinhua News Agency              name=Xinhua
United Press International      name=UPI
UPI
Deutsche Presse-Agentur         name=dpa
dpa
DPA                             name=dpa
EFE
Agencia EFE                     name=EFE
ANSA
Interfax
Interfax-Ukraine
TASS
ITAR-TASS                       name=TASS
RIA Novosti
Sputnik
Kyodo
Kyodo News                      name=Kyodo
Jiji Press
Yonhap
Yonhap News Agency              name=Yonhap
KCNA
Press Trust of India            name=PTI
PTI
ANI
IANS
UNI
APP
Bernama
Antara
Vietnam News Agency             name=VNA
VNA
Anadolu Agency                  name=AA
Anadolu
Mehr News Agency                name=Mehr
Mehr News                       name=Mehr
Fars News Agency                name=Fars
IRNA
ISNA
Tasnim
SANA
Petra
WAM
Saudi Press Agency              name=SPA
SPA
MENA
Kuwait News Agency              name=KUNA
KUNA
NNA
IRIN
PANA
News Agency of Nigeria          name=NAN
NAN
Ghana News Agency               name=GNA
GNA
SAPA
AAP
Press Association               name=PA
PA Media                        name=PA
Canadian Press
The Canadian Press              name="Canadian Press"
Bloomberg
Bloomberg News                  name=Bloomberg
Dow Jones
Dow Jones Newswires             name="Dow Jones"
Inter Press Service             name=IPS
IPS
Notimex
Prensa Latina
Belga
ANP
PAP
MTI
CTK
BTA
Tanjug
Hina
Ukrinform
UNIAN
BelTA
Trend
APA
Azertac
Armenpress
CNN

# Words before the name of who wrote a report.
[bylines]
By
Written by
Reported by

# Words by which the last lines of a report say that it is an agency's, or rests on one's.
[credits]
contributed to this report
contributed to this story
contributed to this article
contributed reporting
reporting by
with reporting from
with inputs from
with input from
with material from
with files from
source
sources
copyright
©

# Words before the day on which a report was published.
[dated]
Published
Published on
Published at
Posted
Posted on
Date
Updated
Last updated
First published

# Capitals before a dash or a colon that name no place.
[labels]
ADVISORY
ALERT
ANALYSIS
ANSWER
BACKGROUND
BREAKING
BREAKING NEWS
BYLINE
COLUMN
COMMENTARY
CORRECTED
CORRECTION
EDITORIAL
EU
EXCLUSIVE
EXPLAINER
FACTBOX
FEATURE
FLASH
INSIGHT
INTERVIEW
LIVE
LOOK
NEWS
NEWSMAKER
NOTE
OPINION
PHOTOS
PICTURES
POLL
PREVIEW
PROFILE
QUESTION
REFILE
REPORT
REVIEW
SPECIAL REPORT
SPORT
STATEMENT
SUMMARY
TIMELINE
U.N.
U.S.
UN
UPDATE
URGENT
US
VIDEO
WATCH
WRAPUP

# Words in the title of a page that says why there is none: the reason phrases of HTTP (RFC 9110), and what servers and guards say.
[failures]
not found
page can't be found
page cannot be found
page could not be found
page doesn't exist
page does not exist
no longer available
nothing found
forbidden
access denied
access to this page has been denied
unauthorized
bad request
bad gateway
gateway timeout
gateway time-out
service unavailable
temporarily unavailable
internal server error
server error
application error
too many requests
request could not be satisfied
attention required
just a moment
are you a robot
verify you are human
security check
error 403
error 404
error 410
error 429
error 500
error 502
error 503
error 504
