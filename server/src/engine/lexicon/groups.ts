import { entries } from './entries';

/**
 * Names of peoples, religions, ideologies' followers and regional origins that no country code covers, as nouns or
 * adjectives. Lower case; `singular plural` forms on one line share an entity. Source: own compilation from
 * general knowledge.
 */
export const GROUP_WORDS: readonly string[] = entries(`
christian christians christianity
muslim muslims moslem moslems
islamic
islamist islamists
jewish jew jews
hindu hindus
sikh sikhs
buddhist buddhists
catholic catholics
protestant protestants
orthodox
anglican anglicans
lutheran lutherans
methodist methodists
baptist baptists
presbyterian presbyterians
evangelical evangelicals
mormon mormons
quaker quakers
shiite shiites shi'ite shi'ites shia shias
sunni sunnis
alawite alawites
druze
sufi sufis
wahhabi wahhabis
salafi salafis salafist salafists
copt copts coptic
yazidi yazidis
zionist zionists
jesuit jesuits
franciscan franciscans
communist communists
socialist socialists
marxist marxists
nazi nazis
fascist fascists
republican republicans
democrat democrats
democratic
tory tories
liberal liberals
conservative conservatives
arab arabs
arabic
kurd kurds kurdish
persian persians
berber berbers
bedouin bedouins
tamil tamils
sinhalese
punjabi punjabis
bengali bengalis
pashtun pashtuns
hazara hazaras
uighur uighurs uyghur uyghurs
tibetan tibetans
han
hutu hutus
tutsi tutsis
zulu zulus
xhosa
yoruba
igbo
hausa
masai maasai
slav slavs slavic
chechen chechens
tatar tatars
cossack cossacks
roma
gypsy gypsies
basque basques
catalan catalans
breton bretons
flemish
walloon walloons
bavarian bavarians
scottish scot scots scotsman
welsh welshman
english englishman englishmen
cornish
celtic celts celt
viking vikings
saxon saxons
roman romans
latin latino latinos latina latinas
hispanic hispanics
chicano chicanos
african africans
asian asians
european europeans
american-indian
scandinavian scandinavians
nordic
baltic
balkan
caribbean
mediterranean
mideast
western
westerner westerners
texan texans
californian californians
londoner londoners
parisian parisians
berliner berliners
muscovite muscovites
viennese
venetian venetians
sicilian sicilians
sardinian sardinians
hawaiian hawaiians
alaskan alaskans
floridian floridians
aboriginal aboriginals aborigine aborigines
inuit
eskimo eskimos
cherokee
navajo
apache
sioux
maori maoris
hebrew
yiddish
mandarin cantonese
aztec aztecs
maya mayan mayans
inca incas
ottoman ottomans
soviet soviets
byzantine byzantines
rohingya
karen
hmong
hezbollahi
eurasian
anglo-saxon
afrikaner afrikaners
boer boers
creole creoles
quebecois quebecer quebecers
levantine
mesopotamian
babylonian babylonians
assyrian assyrians
phoenician phoenicians
victorian
elizabethan
georgian
confucian
taoist taoists
shinto
baha'i
hasidic
haredi
ultra-orthodox
sephardic
ashkenazi
puritan puritans
huguenot huguenots
amish
mennonite mennonites
peronist peronists
chavista chavistas
maoist maoists
trotskyist
stalinist
leninist
kremlinologist
bolshevik bolsheviks
menshevik mensheviks
baathist baathists
houthi houthis
sandinista sandinistas
zapatista zapatistas
janjaweed
peshmerga
mujahideen mujahedeen
taliban-era
`);
