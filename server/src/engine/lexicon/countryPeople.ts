import { entries } from './entries';

/**
 * Nouns and adjectives of nationality that the compiled nationality list lacks or has wrong: ISO 3166 code, a space, then
 * forms separated by "|". Lower case. Source: general knowledge; CIA World Factbook, field "Nationality" (public domain).
 */
export const COUNTRY_PEOPLE: readonly string[] = entries(`
AF afghan|afghans
AL albanian|albanians
AR argentine|argentines|argentinian|argentinians|argentinean
AU aussie|aussies
BA bosnian|bosnians|herzegovinian
BD bangladeshi|bangladeshis
BF burkinabe
BM bermudian|bermudians
BW motswana|batswana
CG congolese
CH swiss
CI ivorian|ivorians|ivoirian
CN chinese
CR costa rican|costa ricans
CY cypriot|cypriots
CZ czech|czechs
DE german|germans
DK danish|dane|danes
DM dominican|dominicans
EC ecuadorian|ecuadorians|ecuadorean|ecuadoreans
EH sahrawi|sahrawis
ES spanish|spaniard|spaniards
FI finnish|finn|finns
FR french|frenchman|frenchmen|frenchwoman
GB british|briton|britons|brit|brits
GL greenlandic|greenlander|greenlanders
HK hong konger|hong kongers|hongkonger
HR croatian|croatians|croat|croats
HT haitian|haitians
IE irish|irishman|irishmen|irishwoman
IL israeli|israelis
IN indian|indians
IQ iraqi|iraqis
IR iranian|iranians
IS icelandic|icelander|icelanders
IT italian|italians
JP japanese
KG kyrgyz
KP north korean|north koreans
KR south korean|south koreans
KW kuwaiti|kuwaitis
KZ kazakh|kazakhs|kazakhstani
LA lao|laotian|laotians
LS basotho|mosotho
LU luxembourgish|luxembourger|luxembourgers
MC monegasque
MM burmese
MK macedonian|macedonians
MX mexican|mexicans
MV maldivian|maldivians
NL dutch|dutchman|dutchmen|dutchwoman
NO norwegian|norwegians
NP nepali|nepalis|nepalese
NZ new zealander|new zealanders|kiwi|kiwis
OM omani|omanis
PG papuan|papuans
PH filipino|filipinos|filipina|filipinas|philippine
PK pakistani|pakistanis
PL polish|pole|poles
PR puerto rican|puerto ricans
PS palestinian|palestinians|gazan|gazans
PT portuguese
QA qatari|qataris
RS serbian|serbians|serb|serbs
RU russian|russians
SA saudi|saudis|saudi arabian
SE swedish|swede|swedes
SI slovene|slovenes|slovenian|slovenians
SK slovak|slovaks
SO somali|somalis|somalian
SS south sudanese
SY syrian|syrians
TJ tajik|tajiks
TH thai|thais
TM turkmen|turkmens
TR turkish|turk|turks
TT trinidadian|trinidadians
AE emirati|emiratis
UA ukrainian|ukrainians
US american|americans
UZ uzbek|uzbeks
VA vatican
VN vietnamese
YE yemeni|yemenis
ZA south african|south africans
ZW zimbabwean|zimbabweans
XK kosovar|kosovars
KR korean|koreans
CD congolese
TL timorese
ME montenegrin|montenegrins
LK sri lankan|sri lankans
`);
