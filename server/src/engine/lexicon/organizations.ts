import { entries } from './entries';

/**
 * Well-known international bodies, agencies, armed groups, media and companies: each line is one organization, its forms
 * separated by "|". Lower case, as tokens separated by single spaces. Source: general knowledge: UN system chart,
 * intergovernmental organizations, US, UK and EU agencies, news agencies, members of the large stock indices, groups on
 * official terror lists.
 */
export const ORGANIZATIONS: readonly string[] = entries(`
u.n.|un|united nations
nato|north atlantic treaty organization|north atlantic treaty organisation
e.u.|eu|european union
european commission
european parliament
european council
european central bank|ecb
eurozone
african union|au
arab league|league of arab states
asean|association of southeast asian nations
opec|organization of the petroleum exporting countries
osce|organization for security and cooperation in europe
oecd|organisation for economic co-operation and development
imf|international monetary fund
world bank
wto|world trade organization
who|world health organization
unicef|united nations children's fund
unesco
unhcr
unrwa
undp
un security council|u.n. security council|security council
general assembly|u.n. general assembly
iaea|international atomic energy agency
icc|international criminal court
icj|international court of justice
interpol
europol
red cross|international committee of the red cross|icrc
red crescent
amnesty international|amnesty
human rights watch|hrw
doctors without borders|medecins sans frontieres|msf
greenpeace
oxfam
world wildlife fund|wwf
save the children
transparency international
commonwealth
g7
g8
g20
brics
mercosur
oas|organization of american states
gulf cooperation council|gcc
apec
white house
pentagon
state department|u.s. state department|us state department|department of state
defense department|department of defense
justice department|department of justice|doj
treasury department
homeland security|department of homeland security|dhs
capitol
congress|u.s. congress|us congress
senate|u.s. senate|us senate
house of representatives
supreme court|u.s. supreme court
house of commons
house of lords
downing street
whitehall
buckingham palace
kremlin
knesset
bundestag
bundesbank
duma|state duma
elysee
vatican
cia|central intelligence agency
fbi|federal bureau of investigation
nsa|national security agency
dea|drug enforcement administration
atf
irs|internal revenue service
sec|securities and exchange commission
fda|food and drug administration
cdc|centers for disease control|centers for disease control and prevention
epa|environmental protection agency
fcc|federal communications commission
ftc|federal trade commission
faa|federal aviation administration
ntsb|national transportation safety board
fema|federal emergency management agency
nasa|national aeronautics and space administration
noaa|national oceanic and atmospheric administration
tsa|transportation security administration
ins
usgs|u.s. geological survey|us geological survey
federal reserve|fed|u.s. federal reserve
mi5
mi6
scotland yard
kgb
fsb
gru
mossad
shin bet
idf|israel defense forces|israeli defense forces
isi
plo|palestine liberation organization
palestinian authority
fatah
hamas
islamic jihad
hezbollah|hizbollah|hizbullah
al qaeda|al qaida|qaeda|al - qaeda|al - qaida
taliban
boko haram
al shabab|al shabaab|al - shabab|al - shabaab
islamic state|isis|isil|daesh
muslim brotherhood
ira|irish republican army
eta
farc
pkk
tamil tigers|ltte
anc|african national congress
gop|republican party
democratic party
labour party|labour
conservative party
liberal democrats|lib dems
likud
kadima
labor party
tea party
communist party
naacp
aclu|american civil liberties union
nra|national rifle association
aipac
afl - cio
teamsters
reuters|thomson reuters
ap|associated press|the associated press
afp|agence france - presse|agence france presse
upi|united press international
dpa
xinhua
itar - tass|tass
interfax
ria novosti
kyodo
yonhap
ansa
efe
pa|press association
bloomberg
dow jones
bbc|british broadcasting corporation
cnn
nbc
abc
cbs
fox news|fox
msnbc
cnbc
npr
pbs
espn
itv
sky news
channel 4
al jazeera|al - jazeera
al arabiya|al - arabiya
haaretz
new york times|the new york times|nyt
washington post|the washington post
wall street journal|the wall street journal
usa today
los angeles times
chicago tribune
boston globe
financial times
the guardian
the times
the economist
the independent
daily mail|the daily mail
daily telegraph|the daily telegraph
the sun
le monde
le figaro
der spiegel|spiegel
el pais
la repubblica
corriere della sera
time magazine
newsweek
vanity fair
the atlantic
new yorker|the new yorker
rolling stone
national geographic
wikipedia
wikileaks
youtube
google
facebook
twitter
instagram
whatsapp
linkedin
microsoft
apple
amazon
netflix
yahoo|yahoo!
ibm
intel
amd
hp|hewlett - packard|hewlett packard
dell
oracle
cisco
sap
nvidia
qualcomm
samsung
sony
nintendo
toshiba
panasonic
hitachi
lg
huawei
lenovo
xiaomi
nokia
ericsson
motorola
blackberry
uber
airbnb
tesla
paypal
ebay
adobe
salesforce
alibaba
tencent
baidu
softbank
mozilla
boeing
airbus
eads
lockheed martin|lockheed
northrop grumman
raytheon
bae systems
general dynamics
rolls - royce
general electric|ge
general motors|gm
ford motor
chrysler
toyota
honda
nissan
mazda
subaru
mitsubishi
hyundai
kia
volkswagen|vw
bmw
daimler
mercedes - benz
audi
porsche
fiat
ferrari
renault
peugeot
citroen
volvo
saab
exxon mobil|exxonmobil|exxon
chevron
bp
royal dutch shell|shell
total
eni
statoil
gazprom
rosneft
lukoil
petrobras
pemex
aramco|saudi aramco
conocophillips
halliburton
jpmorgan|jp morgan|jpmorgan chase|j.p. morgan
goldman sachs|goldman
morgan stanley
merrill lynch
lehman brothers
bear stearns
citigroup|citibank|citi
bank of america
wells fargo
hsbc
barclays
lloyds
rbs|royal bank of scotland
standard chartered
ubs
credit suisse
deutsche bank
commerzbank
bnp paribas
societe generale
santander
ing
nomura
berkshire hathaway
blackrock
moody's
standard & poor's|standard and poor's|s&p
fitch
american express|amex
visa
mastercard
aig
allianz
axa
walmart|wal - mart
target
costco
home depot
best buy
tesco
sainsbury's
carrefour
ikea
mcdonald's
starbucks
burger king
kfc
coca - cola
pepsico
nestle
unilever
procter & gamble
johnson & johnson
pfizer
merck
novartis
roche
glaxosmithkline|gsk
astrazeneca
bayer
sanofi
eli lilly
amgen
monsanto
dupont
dow chemical
basf
siemens
bosch
philips
at&t
verizon
sprint
t - mobile
vodafone
comcast
time warner
viacom
walt disney|disney
warner bros
paramount
universal pictures
lucasfilm
pixar
dreamworks
caterpillar
3m
honeywell
united technologies
alcoa
nike
adidas
reebok
puma
american airlines
united airlines
delta air lines|delta airlines
british airways
lufthansa
air france
klm
ryanair
easyjet
aeroflot
emirates airline
singapore airlines
qantas
fedex
ups
dhl
nyse|new york stock exchange
nasdaq
dow jones industrial average
wall street
fifa
uefa
ioc|international olympic committee
nfl|national football league
nba|national basketball association
mlb|major league baseball
nhl|national hockey league
ncaa
pga
atp
wta
fia
icc
premier league
bundesliga
serie a
la liga
manchester united|man united|man utd
manchester city
liverpool fc
chelsea
arsenal
tottenham|tottenham hotspur
everton
aston villa
west ham
real madrid
barcelona fc
atletico madrid
juventus
ac milan|a.c. milan
inter milan
bayern munich
borussia dortmund
ajax
psv eindhoven
feyenoord
benfica
porto fc
celtic
rangers
harvard
yale
princeton
stanford
oxford
cambridge
mit
ucla
caltech
beatles|the beatles
rolling stones|the rolling stones
`);
