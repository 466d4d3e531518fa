# Words that start no frame of their own and are near in meaning to some that do: what is coded by them has less confidence and
# says so. Made by data/derive_near.py (data/README.md says how) from WordNet 3.0, copyright 2006 by Princeton University (its licence:
# data/WORDNET), the word vectors of models/en.model and the frames of this folder. Not to be edited: who knows better writes a frame.
#   synonym, kind   the verb or noun means what "like" means, or a kind of it      derived   a noun of one root with the verb, or a verb with the noun
#   vectors         no such word, but most of those that stand where it does tell one type
#   class           stands where a word class has "like"


[vectors pos=verb]
accommodate            like=build,provide,construct near=57
adjourn                like=postpone,dissolve,relent near=62
admire                 like=applaud,commend,wish near=71
affiliate              like=channel,station,sponsor near=53
alienate               like=deprive,harass,displace near=58
amount                 like=increase,pay,reduce near=73
attract                like=raise,boost,help near=66
avenge                 like=kill,attack,assassinate near=58
backhand               like=lob,kick,break near=80
barrage                like=mortar,rocket,assault near=70
bay                    like=harbor,harbour,dock near=66
bayonet                like=knife,stab,assault near=52
bead                   like=comb,padlock,seal near=50
benefit                like=pay,care,contribute near=72
bird                   like=spread,hunt,quarantine near=55
bite                   like=punch,knife,stab near=60
boat                   like=ship,ferry,train near=82
brazen                 like=raid,ambush,assault near=55
brisk                  like=slow,fast,surge near=55
bus                    like=train,truck,station near=85
callous                like=deplore,ridicule,rebuke near=55
canal                  like=harbour,ferry,channel near=58
cannon                 like=mortar,rocket,torpedo near=61
characterize           like=describe,compare,disparage near=70
charleston             like=harbor,harbour,dock near=55
chat                   like=phone,talk,telephone near=57
choke                  like=throttle,grab,handcuff near=52
circumvent             like=restrict,curtail,enforce near=60
classify               like=isolate,exclude,confine near=53
coax                   like=prod,nudge,persuade near=74
collide                like=explode,pummel,hijack near=59
comfort                like=find,care,shelter near=56
compliment             like=thank,praise,commend near=55
conserve               like=restore,protect,reduce near=60
cost                   like=pay,increase,reduce near=77
couch                  like=huddle,chair,breakfast near=51
counterattack          like=attack,repel,skirmish near=55
course                 like=go,come,start near=68
crack                  like=curb,clamp,prevent near=70
credit                 like=loan,fund,pay near=71
crew                   like=ship,rescue,train near=73
culminate              like=convene,embark,conclude near=55
cure                   like=treat,care,find near=70
deem                   like=deprive,exclude,confine near=52
degrade                like=paralyze,displace,cripple near=62
deluge                 like=flood,storm,rain near=62
despise                like=disparage,scold,decry near=66
destabilise            like=subjugate,isolate,topple near=54
differ                 like=describe,compare,appear near=57
discard                like=remove,add,shred near=66
discourage             like=restrict,curtail,prevent near=70
discriminate           like=penalize,exclude,prohibit near=66
dislodge               like=oust,topple,encircle near=64
dismay                 like=regret,ridicule,rebuke near=69
disrespect             like=ridicule,disparage,criticise near=55
douse                  like=quell,smother,hoist near=53
dribble                like=lob,maul,throw near=62
drone                  like=rocket,attack,bomb near=59
dunk                   like=throw,lob,kick near=57
educate                like=encourage,instruct,remind near=68
embody                 like=convey,affirm,extol near=57
encompass              like=broaden,expand,explore near=55
entice                 like=persuade,encourage,convince near=69
envisage               like=contemplate,authorise,propose near=66
evolve                 like=develop,collaborate,intensify near=59
exceed                 like=increase,raise,reduce near=59
expense                like=pay,care,raise near=67
extinguish             like=quell,fire,smother near=50
feud                   like=brawl,tussle,clash near=64
flash                  like=storm,flood,rain near=52
flush                  like=wipe,clean,grab near=54
forego                 like=shelve,defer,postpone near=62
freight                like=transport,train,ferry near=70
frighten               like=harass,coerce,oppress near=72
galvanize              like=mobilize,mobilise,heighten near=73
garage                 like=truck,station,house near=55
generate               like=raise,build,provide near=65
grasp                  like=embrace,acknowledge,recognize near=50
haze                   like=rain,flood,storm near=50
howl                   like=yell,shout,unfurl near=51
inform                 like=advise,instruct,ask near=77
inhibit                like=curtail,stifle,suppress near=54
injure                 like=maim,abduct,kill near=69
interest               like=raise,increase,boost near=75
jack                   like=nick,rob,hunt near=64
joy                    like=thank,cheer,voice near=51
latch                  like=throttle,padlock,hoist near=53
lecture                like=chair,attend,visit near=52
load                   like=carry,supply,pump near=61
machine                like=rocket,mortar,use near=58
mastermind             like=assassinate,kidnap,murder near=55
meddle                 like=oppress,stifle,repress near=50
merchandise            like=sell,import,export near=56
mingle                 like=dine,greet,entertain near=61
mint                   like=garnish,add,shred near=56
misconduct             like=abuse,conduct,rape near=70
mist                   like=rain,spray,light near=59
modernize              like=renovate,restructure,equip near=71
motivate               like=encourage,remind,instruct near=66
nurture                like=enhance,deepen,exploit near=61
oblige                 like=penalize,compel,forbid near=68
orb                    like=hound,comb,seal near=50
outrage                like=protest,ridicule,regret near=60
overflow               like=crowd,clog,stream near=51
overpower              like=harass,handcuff,smother near=60
pension                like=pay,fund,care near=71
pig                    like=slaughter,poison,cane near=51
plot                   like=murder,attack,assassinate near=59
pollute                like=displace,cripple,deprive near=53
port                   like=ship,harbour,dock near=64
preclude               like=exclude,forbid,prohibit near=63
prey                   like=catch,hunt,trap near=51
procure                like=furnish,equip,smuggle near=61
propagate              like=repress,smother,scatter near=55
redefine               like=affirm,reestablish,formalize near=59
redesign               like=repair,renovate,restructure near=56
refinance              like=restructure,underwrite,loan near=57
refine                 like=augment,enrich,fortify near=60
regulate               like=restrict,prohibit,curtail near=76
rein                   like=curb,clamp,curtail near=77
resent                 like=complain,decry,deplore near=67
restrain               like=curtail,stifle,curb near=73
retrieve               like=search,steal,recover near=64
rewrite                like=amend,enact,abolish near=73
rifle                  like=assault,mortar,knife near=56
roar                   like=shout,crowd,yell near=52
sex                    like=abuse,rape,murder near=74
shore                  like=harbor,harbour,ship near=65
sick                   like=treat,care,get near=66
slick                  like=spill,splash,slow near=53
steamer                like=ship,ferry,dock near=57
steer                  like=push,prod,nudge near=60
stipulate              like=forbid,prohibit,penalize near=62
stray                  like=shoot,kill,burn near=52
subdue                 like=quell,suppress,apprehend near=65
subside                like=relent,succumb,backtrack near=56
suit                   like=appeal,order,request near=60
sum                    like=pay,loan,transfer near=57
summons                like=subpoena,request,summon near=67
tank                   like=rocket,torpedo,mortar near=63
tax                    like=pay,raise,fund near=71
taxi                   like=truck,train,transport near=72
tide                   like=surge,flood,storm near=58
toll                   like=flood,surge,rise near=60
tomahawk               like=rocket,mortar,torpedo near=51
tout                   like=cite,decry,assail near=53
tram                   like=train,station,ferry near=65
transplant             like=treat,care,nurse near=51
turf                   like=fight,ground,battle near=52
unearth                like=uncover,shred,banish near=77
unseat                 like=oust,topple,depose near=82
volley                 like=lob,kick,break near=84
wharf                  like=harbour,dock,harbor near=67
whisk                  like=add,garnish,poach near=52
withstand              like=inflict,penetrate,damage near=63
yacht                  like=ship,ferry,harbour near=63
zest                   like=garnish,add,shred near=56

[synonym pos=verb]
accomplish             like=fulfill near=65
achieve                like=reach near=67
adorn                  like=decorate near=80
alleviate              like=relieve near=81
analyze                like=examine near=76
assume                 like=take near=66
attempt                like=try near=76
become                 like=turn near=70
believe                like=consider near=76
better                 like=improve near=75
bid                    like=offer near=66
chance                 like=find near=74
chill                  like=cool near=66
choose                 like=take near=72
communicate            like=convey near=66
conceal                like=hide near=78
connect                like=link near=67
create                 like=make near=77
cry                    like=shout near=76
determine              like=find near=66
devastate              like=ravage near=67
discover               like=find near=70
eat                    like=feed near=68
endanger               like=threaten near=77
ensure                 like=assure,guarantee near=80
equate                 like=liken near=66
escalate               like=intensify near=67
exhibit                like=display near=69
expect                 like=ask near=72
feel                   like=find near=70
fell                   like=drop near=69
focus                  like=concentrate near=69
hinder                 like=obstruct near=75
impede                 like=obstruct near=82
insure                 like=guarantee,assure near=71
invalidate             like=nullify,annul near=86
jeopardize             like=threaten near=72
licence                like=license near=82
look                   like=appear near=70
need                   like=take near=83
number                 like=list near=70
off                    like=hit near=72
overrule               like=overturn near=69
own                    like=have near=68
parody                 like=spoof near=84
participate            like=enter near=69
police                 like=patrol near=65
ponder                 like=contemplate near=67
preserve               like=maintain near=69
proceed                like=continue near=66
profit                 like=gain near=66
promote                like=encourage,push near=83
prove                  like=demonstrate near=68
publish                like=write near=71
purpose                like=aim near=67
pursue                 like=engage near=70
react                  like=respond near=79
reassure               like=assure near=71
reconstruct            like=rebuild near=72
refer                  like=name near=73
refurbish              like=renovate near=91
regain                 like=recover near=69
regard                 like=consider near=72
repent                 like=atone near=68
result                 like=lead near=66
resurrect              like=revive near=73
retain                 like=hold near=67
scream                 like=shout,yell near=79
see                    like=find near=77
seem                   like=appear near=80
solve                  like=resolve near=80
struggle               like=fight near=76
think                  like=consider near=70
view                   like=consider near=66
voyage                 like=sail near=66
wield                  like=exert near=68
will                   like=leave near=71

[kind pos=verb]
avoid                  like=prevent near=82
reconvene              like=convene near=80

[derived pos=verb actor=subj recipient=obj needs=both]
access                 like=access near=100
critique               like=criticism near=58
demo                   like=demonstration near=35
discourse              like=discussion near=66
encounter              like=encounter near=100
heist                  like=heist near=100
inquire                like=inquiry near=35
maneuver               like=maneuver near=100
manoeuvre              like=manoeuvre near=100
oppose                 like=opposition near=61
summit                 like=summit near=100
trip                   like=trip,travel near=100

[derived pos=noun actor=poss,by,mod of=recipient recipient=of,on,against needs=both]
abuse                  like=abuse near=100
banishment             like=banish near=30
bash                   like=bash near=100
beat                   like=beat near=100
blockage               like=blockade near=47
blocking               like=block,blockade near=70
bomb                   like=bomb near=100
brawl                  like=brawl near=100
burning                like=burn near=72
buzz                   like=buzz near=100
capitulation           like=capitulate near=43
capture                like=capture near=100
catcher                like=catch near=33
clearance              like=clear near=40
clearing               like=clear near=43
coercion               like=coerce near=55
conscription           like=conscript near=54
converging             like=converge near=63
damage                 like=damage near=100
demolishing            like=demolish near=78
desecration            like=desecrate near=53
destruction            like=destroy near=73
disarming              like=disarm,disarmament near=77
dispersal              like=disperse near=38
disqualification       like=disqualify near=48
disruption             like=disrupt near=61
dissent                like=dissent near=100
drafting               like=draft near=64
dumping                like=dump near=58
ejection               like=eject near=39
encryption             like=encrypt near=55
engagement             like=engage near=58
entering               like=enter near=78
excommunication        like=excommunicate near=49
executing              like=execute near=80
exile                  like=exile near=100
extortion              like=extort near=60
fight                  like=fight near=100
fire                   like=fire near=100
fortification          like=fortify near=35
hanging                like=hang near=54
harassment             like=harass near=45
hijack                 like=hijack near=100
hunting                like=hunt near=70
infiltration           like=infiltrate near=54
interception           like=intercept near=49
kick                   like=kick near=100
kicking                like=kick near=66
kill                   like=kill,killing near=100
lash                   like=lash near=100
lashing                like=lash near=65
leakage                like=leak near=66
leave                  like=leave near=100
liberation             like=liberate near=44
mistreatment           like=mistreat near=49
molestation            like=molest near=51
mutilation             like=mutilate near=39
nationalisation        like=nationalise,nationalize near=45
nationalization        like=nationalize,nationalise near=61
nick                   like=nick near=100
oppression             like=oppress near=43
overrun                like=overrun near=100
parole                 like=parole near=100
patrol                 like=patrol near=100
permission             like=permit near=78
permit                 like=permit near=100
pillaging              like=pillage near=82
plundering             like=plunder near=69
poisoning              like=poison near=59
prep                   like=prepare near=30
preparation            like=prepare near=72
prevention             like=prevent near=49
punch                  like=punch near=100
punishment             like=punish near=58
quarantine             like=quarantine near=100
quelling               like=quell near=74
rampage                like=rampage near=100
ravaging               like=ravage near=59
recapture              like=recapture near=100
relinquishing          like=relinquish near=75
remand                 like=remand near=100
removal                like=remove near=69
restriction            like=restrict near=61
retake                 like=retake near=100
retaliation            like=retaliate near=74
return                 like=return near=100
revolution             like=revolt near=64
ringing                like=ring near=39
rout                   like=rout near=100
sabotage               like=sabotage near=100
scatter                like=scatter near=100
scramble               like=scramble near=100
scuffle                like=scuffle near=100
seizing                like=seize near=74
settling               like=settle near=77
severing               like=sever near=60
shoot                  like=shoot near=100
slap                   like=slap near=100
slaughter              like=slaughter near=100
snatch                 like=snatch near=100
squeeze                like=squeeze near=100
squeezing              like=squeeze near=68
stab                   like=stab near=100
steal                  like=steal near=100
stealing               like=steal near=71
stop                   like=stop near=100
storm                  like=storm near=100
strangling             like=strangle near=58
striking               like=strike near=64
suppression            like=suppress near=66
swoop                  like=swoop near=100
thrust                 like=thrust near=100
torturing              like=torture near=54
trampling              like=trample near=74
tussle                 like=tussle near=100
vindication            like=vindicate near=39
whipping               like=whip near=41
wipe                   like=wipe near=100
wound                  like=wound near=100
wounding               like=wound near=42
wreck                  like=wreck near=100
wrecking               like=wreck near=52

[class]
abbey                  like=church
abm                    like=missile
accused                like=suspect
acid                   like=compound
acres                  like=land
active                 like=agent
actress                like=actor
adjutant               like=officer
administrator          like=chief
admirer                like=supporter
adversary              like=opponent
aerodrome              like=airfield
aeroplane              like=aircraft
air                    like=gas
airbus                 like=plane
airliner               like=plane
airplane               like=plane
airship                like=aircraft
airstrip               like=airfield
alcohol                like=food
alley                  like=street
allocation             like=assets
almighty               like=lord
alumnus                like=student
ammo                   like=ammunition
amount                 like=sum
amphetamine            like=drug
analyst                like=expert
anchorman              like=reporter
animator               like=actor
antidepressant         like=drug
antiviral              like=medicine
apparatus              like=equipment
appliance              like=device
applicant              like=individual
arbitrator             like=judge
archduke               like=prince
architecture           like=building
armament               like=weaponry
artist                 like=person
asian                  like=individual
assassin               like=murderer
astronomer             like=physicist
athlete                like=person
audiotape              like=tape
author                 like=writer
auto                   like=car
automobile             like=car
backer                 like=supporter
balloon                like=aircraft
ballpark               like=park
barge                  like=boat
barn                   like=building
baron                  like=lord
barrister              like=lawyer
basement               like=structure
basilica               like=church
battleship             like=warship
bazaar                 like=shop
bedouin                like=nomad
belfry                 like=tower
beltway                like=highway
bench                  like=seat
benefit                like=cost
beverage               like=food
bicycle                like=vehicle
bike                   like=motorcycle
biographer             like=writer
biomass                like=fuel
bistro                 like=restaurant
bookshop               like=shop
bookstore              like=store
boss                   like=chief
boutique               like=shop
boxer                  like=fighter
brake                  like=device
brazilian              like=american
bread                  like=food
breakfast              like=meal
breeder                like=farmer
brewery                like=plant
brig                   like=vessel
brine                  like=water
british                like=country
brunch                 like=meal
buddy                  like=brother
bulldozer              like=tractor
bungalow               like=house
burqa                  like=garment
buttermilk             like=milk
bypass                 like=highway
cabernet               like=wine
cafeteria              like=restaurant
calculator             like=computer
camera                 like=equipment
canadian               like=american
canister               like=ammunition
cannon                 like=gun
canoe                  like=boat
canola                 like=oil
capitol                like=building
card                   like=paper
cardboard              like=paper
cardiologist           like=specialist
carriage               like=car
carriageway            like=road
cartridge              like=ammunition
casing                 like=shell
casket                 like=coffin
castle                 like=palace
cathedral              like=church
causeway               like=road
celebrity              like=adult
cellphone              like=cell
central                like=exchange
centrifuge             like=equipment
ceo                    like=executive
cfo                    like=executive
chairperson            like=chairman
chairwoman             like=chairman
challenger             like=contender
champ                  like=contender
champagne              like=wine
champion               like=contender
chapel                 like=building
chauffeur              like=driver
chemical               like=material
chilean                like=american
chocolate              like=food
chronicler             like=historian
cinematographer        like=cameraman
circuit                like=device
cistercian             like=monk
classmate              like=friend
cleaners               like=shop
client                 like=case
clip                   like=magazine
clubhouse              like=club
coach                  like=trainer
cocoa                  like=food
coffee                 like=food
coin                   like=currency
coinage                like=currency
colombian              like=american
colors                 like=flag
colour                 like=material
columnist              like=journalist
commandant             like=commander
communist              like=politician
companion              like=friend
competitor             like=rival
condominium            like=condo
conductor              like=director
confidant              like=friend
confidante             like=friend
conservationist        like=environmentalist
consignment            like=shipment
consultant             like=adviser
consumer               like=individual
convent                like=residence
cop                    like=policeman
coroner                like=investigator
corporal               like=officer
corvette               like=warship
cottage                like=house
councilman             like=councillor
councilwoman           like=councillor
counsel                like=attorney
counselor              like=adviser
counterfeit            like=copy
coupe                  like=car
courthouse             like=building
courtyard              like=area
coverage               like=assets
crewman                like=sailor
crude                  like=oil
crypt                  like=tomb
cuban                  like=american
curate                 like=rector
curbing                like=curb
cure                   like=medicine
customs                like=duty
daddy                  like=dad
dairy                  like=farm
dealer                 like=trader
deceased               like=person
deductible             like=sum
defendant              like=suspect
delegate               like=representative
deli                   like=shop
democrat               like=politician
demon                  like=spirit
denim                  like=garment
designer               like=specialist
detector               like=device
detonator              like=device
detour                 like=route
devotee                like=follower
diet                   like=food
dietary                like=food
dinghy                 like=boat
dinner                 like=meal
diocesan               like=bishop
dirt                   like=ground
disciple               like=follower
dividend               like=earnings
divine                 like=lord
don                    like=man
doorway                like=door
dormitory              like=housing
dowager                like=widow
dramatist              like=writer
driveway               like=road
drugstore              like=store
dsl                    like=line
duke                   like=lord
dust                   like=material
dwelling               like=housing
dynamite               like=explosive
earl                   like=lord
eatery                 like=restaurant
eats                   like=food
edible                 like=food
edifice                like=building
eel                    like=fish
electric               like=car
electrician            like=worker
electrode              like=device
elevated               like=line
emerald                like=gem
emperor                like=monarch
employer               like=person
emporium               like=outlet
empress                like=monarch
equal                  like=individual
equestrian             like=rider
equity                 like=assets
escort                 like=bodyguard
essayist               like=writer
european               like=individual
evangelist             like=preacher
ex                     like=man
excise                 like=tax
exhaust                like=gas
expense                like=cost
expressway             like=motorway
extortion              like=charge
extract                like=solution
fabric                 like=material
facing                 like=protection
facsimile              like=copy
fake                   like=copy
farmhouse              like=house
fatigues               like=uniform
favourite              like=contender
federal                like=american
feed                   like=food
fellow                 like=person
felon                  like=criminal
fence                  like=barrier
fencing                like=barrier
filler                 like=material
filter                 like=device
finalist               like=contender
finances               like=funds
firearm                like=gun
flier                  like=traveler
floor                  like=level
flotilla               like=fleet
flyover                like=bridge
foe                    like=opponent
fool                   like=person
footage                like=film
footbridge             like=bridge
fort                   like=garrison
fortification          like=structure
foundry                like=factory
frame                  like=framework
freeway                like=motorway
freight                like=cargo
fresco                 like=painting
freshwater             like=water
fumes                  like=gas
fuse                   like=device
fuselage               like=structure
gadget                 like=device
gamble                 like=investment
garage                 like=building
garbage                like=material
gasoline               like=petrol
gateway                like=entrance
gather                 like=gathering
gay                    like=person
gdp                    like=value
gentleman              like=man
glider                 like=aircraft
gps                    like=system
graduate               like=student
grandma                like=grandmother
grandpa                like=grandfather
graphic                like=picture
gravel                 like=stone
great                  like=person
greenback              like=currency
grill                  like=restaurant
grocery                like=market
grower                 like=farmer
gunpowder              like=explosive
gurkha                 like=soldier
guy                    like=man
gym                    like=facility
gynecologist           like=physician
halal                  like=meat
handgun                like=gun
handler                like=trainer
handset                like=phone
hardcover              like=book
have                   like=individual
haven                  like=shelter
headset                like=phone
hero                   like=leader
heroine                like=character
hire                   like=employee
hispanic               like=american
hitman                 like=murderer
homemaker              like=wife
homosexual             like=person
host                   like=individual
hotel                  like=building
housekeeper            like=servant
housewife              like=wife
hq                     like=headquarters
humvee                 like=vehicle
hut                    like=shelter
ied                    like=device
independent            like=individual
industrialist          like=businessman
infirmary              like=hospital
inn                    like=building
innocent               like=person
instrument             like=device
insurance              like=protection
intellectual           like=individual
interchange            like=junction
intermediary           like=mediator
internet               like=network
interstate             like=highway
intimate               like=friend
irish                  like=country
ironclad               like=warship
itinerant              like=laborer
jade                   like=gem
jamaican               like=american
jeep                   like=car
jetliner               like=jet
jew                    like=person
jockey                 like=rider
jug                    like=bottle
juice                  like=food
jurist                 like=expert
kamikaze               like=fighter
keep                   like=support
kerosene               like=fuel
keyboard               like=device
kid                    like=child
kosher                 like=food
lab                    like=work
laboratory             like=work
lady                   like=woman
landlord               like=landowner
laser                  like=device
latino                 like=american
launch                 like=boat
lease                  like=property
leftist                like=politician
library                like=area
lifeboat               like=boat
lighter                like=fuel
lighthouse             like=tower
limestone              like=stone
limo                   like=car
limousine              like=car
listener               like=person
livery                 like=uniform
lodging                like=housing
longer                 like=person
lover                  like=person
lunch                  like=meal
luncheon               like=meal
lyricist               like=writer
machine                like=device
machinery              like=device
maid                   like=servant
mainframe              like=computer
mama                   like=mom
manager                like=director
manor                  like=residence
marble                 like=stone
marina                 like=dock
marketer               like=vendor
marquess               like=lord
married                like=person
mart                   like=market
martini                like=cocktail
masonry                like=structure
mausoleum              like=tomb
medication             like=medicine
merchandise            like=product
metallic               like=material
methadone              like=drug
metropolitan           like=archbishop
midshipman             like=cadet
mill                   like=factory
mineral                like=material
minesweeper            like=ship
miniature              like=painting
minibus                like=bus
minor                  like=person
miss                   like=girl
mistress               like=woman
modern                 like=individual
mommy                  like=mom
monastery              like=residence
monastic               like=monk
monsignor              like=priest
motorbike              like=motorcycle
mound                  like=hill
mud                    like=ground
mural                  like=painting
museum                 like=facility
nanny                  like=nurse
narcotic               like=drug
natural                like=person
necklace               like=jewelry
neurologist            like=specialist
newsprint              like=paper
nightclub              like=club
noble                  like=lord
nobody                 like=person
nude                   like=picture
nuke                   like=warhead
obstetrician           like=physician
occupant               like=inhabitant
offender               like=person
opium                  like=drug
orbiter                like=satellite
ordnance               like=munition
organic                like=fertilizer
organs                 like=meat
output                 like=product
outsider               like=foreigner
overpass               like=bridge
ownership              like=relation
pagoda                 like=temple
painkiller             like=drug
paperback              like=book
parchment              like=paper
parkway                like=road
partner                like=person
pathologist            like=specialist
patient                like=case
pavilion               like=tent
pay                    like=earnings
payload                like=warhead
payment                like=cost
payoff                 like=cost
pc                     like=computer
peacemaker             like=mediator
pearl                  like=jewel
pediatrician           like=physician
penthouse              like=apartment
petroleum              like=oil
pharmaceutical         like=medicine
photograph             like=photo
photojournalist        like=journalist
pickup                 like=truck
pier                   like=dock
pike                   like=highway
pistol                 like=gun
placebo                like=drug
plantation             like=estate
planter                like=farmer
plate                  like=base
platform               like=level
player                 like=person
playwright             like=writer
plug                   like=block
plumbing               like=installation
pope                   like=leader
pork                   like=meat
portal                 like=entrance
postgraduate           like=student
precursor              like=material
prelate                like=priest
premium                like=cost
preventive             like=medicine
prey                   like=target
probable               like=person
produce                like=food
professional           like=adult
profits                like=profit
programmer             like=engineer
propane                like=gas
proprietor             like=owner
prostitute             like=woman
protagonist            like=friend
provincial             like=official
quartermaster          like=officer
quarters               like=housing
quay                   like=dock
racer                  like=driver
radical                like=group
railroad               like=railway
rails                  like=rail
rainwater              like=water
ranch                  like=farm
rapist                 like=attacker
rates                  like=tax
realty                 like=property
receipts               like=sum
recipient              like=individual
rectory                like=residence
refund                 like=cost
religious              like=individual
remote                 like=device
rental                 like=property
replica                like=copy
republican             like=politician
researcher             like=investigator
respirator             like=ventilator
restaurateur           like=businessman
revenue                like=sum
reviewer               like=critic
roadster               like=car
roadway                like=road
roast                  like=meat
robot                  like=device
room                   like=area
roommate               like=friend
rooms                  like=apartment
ruby                   like=jewel
sailboat               like=vessel
saloon                 like=bar
saltwater              like=water
sanatorium             like=hospital
sand                   like=ground
sapphire               like=gem
sarcophagus            like=coffin
sausage                like=meat
savings                like=fund
scholar                like=student
schoolhouse            like=school
schoolteacher          like=teacher
scout                  like=guard
seafood                like=food
seats                  like=position
seawater               like=water
sedan                  like=car
seller                 like=vendor
semifinalist           like=contender
sensor                 like=device
sergeant               like=officer
shampoo                like=cleaner
shed                   like=building
sheik                  like=sheikh
sherlock               like=detective
sherry                 like=wine
shield                 like=protection
shotgun                like=gun
shrapnel               like=shell
sidekick               like=friend
siding                 like=railway
simulator              like=device
skyscraper             like=building
sleeve                 like=arm
sloop                  like=vessel
smelter                like=plant
snack                  like=meal
snapshot               like=picture
sniper                 like=shot
socialist              like=politician
sofa                   like=furniture
soul                   like=spirit
sovereign              like=monarch
spacecraft             like=vehicle
spectator              like=observer
spire                  like=tower
spoke                  like=support
spokesperson           like=representative
sponsor                like=supporter
sportscaster           like=broadcaster
sportswriter           like=journalist
spouse                 like=person
sputnik                like=satellite
staffer                like=employee
stainless              like=steel
stake                  like=share
stalls                 like=building
stalwart               like=loyalist
statesman              like=politician
steak                  like=meat
steakhouse             like=restaurant
steamboat              like=boat
steamship              like=ship
steeple                like=tower
stepdaughter           like=child
sterling               like=currency
still                  like=picture
storey                 like=structure
streetcar              like=tram
stuff                  like=material
stupid                 like=person
subcontractor          like=contractor
subscription           like=cost
subway                 like=metro
suffragan              like=bishop
supermarket            like=market
superstructure         like=structure
supper                 like=meal
surfer                 like=traveler
surveyor               like=engineer
suv                    like=car
switch                 like=control
sword                  like=weapon
take                   like=issue
takeout                like=food
taping                 like=tape
tarp                   like=tarpaulin
taxation               like=tax
tea                    like=food
telephone              like=phone
temporary              like=worker
terminal               like=depot
terrace                like=area
texan                  like=american
theater                like=house
theatre                like=house
therapeutic            like=medicine
therapist              like=person
thoroughfare           like=road
throttle               like=control
tnt                    like=explosive
total                  like=sum
tough                  like=person
tramway                like=tram
transportation         like=facility
trash                  like=material
treasury               like=funds
treat                  like=food
trolley                like=tram
trout                  like=fish
trust                  like=property
tsar                   like=monarch
tugboat                like=boat
tuition                like=fee
turboprop              like=plane
turret                 like=tower
tutor                  like=teacher
undergraduate          like=student
undersecretary         like=secretary
underwear              like=garment
unfortunate            like=person
upper                  like=bed
urine                  like=water
user                   like=person
veal                   like=meat
vegetable              like=food
venezuelan             like=american
veterinarian           like=physician
veterinary             like=physician
viaduct                like=bridge
viagra                 like=drug
vial                   like=bottle
vicar                  like=priest
viceroy                like=governor
videotape              like=tape
viewer                 like=person
vineyard               like=farm
vintage                like=wine
viscount               like=lord
visitor                like=traveler
voluntary              like=volunteer
wagon                  like=vehicle
wash                   like=paint
waste                  like=material
watercolor             like=painting
ways                   like=structure
weir                   like=dam
wharf                  like=dock
wheelchair             like=chair
whistleblower          like=informant
white                  like=person
witness                like=informant
wmd                    like=weapon
wood                   like=material
works                  like=plant
workshop               like=shop
workstation            like=computer
youngster              like=child
zoo                    like=facility
