import { entries } from './entries';

/**
 * Other names of countries and well-known places: canonical id, a space, then its forms separated by "|". Ids are
 * `country:XX` (ISO 3166), `place:name`, or the full name itself (states of the USA by their press abbreviations). Lower
 * case. Source: general knowledge; short names in use by news agencies' style guides.
 */
export const PLACE_ALIASES: readonly string[] = entries(`
country:US u.s.|us|u.s.a.|usa|america|united states|united states of america
country:GB u.k.|uk|britain|great britain|united kingdom
country:AE u.a.e.|uae|united arab emirates
country:RU russia|russian federation
country:CN china|mainland china|people's republic of china|prc
country:KP north korea|dprk
country:KR south korea|republic of korea
country:IR iran|islamic republic of iran
country:SY syria
country:LA laos
country:VN vietnam|viet nam
country:MD moldova
country:TZ tanzania
country:BO bolivia
country:VE venezuela
country:BN brunei
country:CI ivory coast|cote d'ivoire
country:CD congo|democratic republic of congo|democratic republic of the congo|drc
country:CG republic of congo
country:CZ czech republic|czechia
country:CS czechoslovakia
country:MK macedonia|north macedonia
country:MM burma|myanmar
country:TL east timor
country:SZ swaziland
country:CV cape verde|cabo verde
country:VA vatican city|holy see
country:PS palestine|palestinian territories
country:TR turkey|turkiye
country:NL netherlands|the netherlands|holland
country:MO macau|macao
country:FM micronesia
country:FK falkland islands|falklands
country:VI u.s. virgin islands
country:SU soviet union|ussr|u.s.s.r.
country:YU yugoslavia
country:DD east germany
place:west-germany west germany
place:england england
place:scotland scotland
place:wales wales
place:northern-ireland northern ireland|ulster
place:gaza gaza|gaza strip
place:gaza-city gaza city
place:west-bank west bank
place:east-jerusalem east jerusalem
place:golan golan heights|golan
place:sinai sinai|sinai peninsula
place:middle-east middle east|mideast
place:far-east far east
place:europe europe
place:eastern-europe eastern europe
place:western-europe western europe
place:asia asia
place:africa africa
place:north-america north america
place:south-america south america
place:latin-america latin america
place:central-america central america
place:southeast-asia southeast asia|south - east asia
place:south-asia south asia
place:central-asia central asia
place:east-asia east asia
place:north-africa north africa
place:west-africa west africa
place:east-africa east africa
place:southern-africa southern africa
place:antarctica antarctica
place:arctic arctic
place:oceania oceania
place:eurasia eurasia
place:scandinavia scandinavia
place:balkans balkans
place:caucasus caucasus
place:crimea crimea
place:donbas donbas|donbass
place:chechnya chechnya
place:dagestan dagestan
place:siberia siberia
place:kashmir kashmir
place:tibet tibet
place:xinjiang xinjiang
place:darfur darfur
place:kurdistan kurdistan
place:bavaria bavaria
place:saxony saxony
place:prussia prussia
place:catalonia catalonia
place:basque-country basque country
place:sahara sahara
place:sahel sahel
place:maghreb maghreb
place:horn-of-africa horn of africa
place:caribbean caribbean
place:mediterranean mediterranean|mediterranean sea
place:atlantic atlantic|atlantic ocean
place:pacific pacific|pacific ocean
place:arctic-ocean arctic ocean
place:indian-ocean indian ocean
place:persian-gulf persian gulf|gulf
place:red-sea red sea
place:black-sea black sea
place:dead-sea dead sea
place:caspian caspian sea
place:baltic baltic sea
place:north-sea north sea
place:adriatic adriatic|adriatic sea
place:aegean aegean|aegean sea
place:south-china-sea south china sea
place:gulf-of-mexico gulf of mexico
place:english-channel english channel
place:suez suez canal|suez
place:panama-canal panama canal
place:nile nile|nile river
place:amazon amazon river|amazon rainforest
place:himalayas himalayas|himalaya
place:alps alps
place:pyrenees pyrenees
place:andes andes
place:urals urals
place:rockies rocky mountains
place:appalachia appalachia|appalachians
place:everest mount everest|everest
place:washington-dc washington d.c.|washington dc|d.c.
place:new-york new york|new york city|nyc
place:manhattan manhattan
place:brooklyn brooklyn
place:bronx bronx|the bronx
place:hollywood hollywood
place:silicon-valley silicon valley
place:broadway broadway
place:harlem harlem
place:capitol-hill capitol hill
place:new-england new england
place:midwest midwest
place:deep-south deep south
place:long-island long island
place:staten-island staten island
place:cape-cod cape cod
place:bay-area bay area
place:tiananmen tiananmen square|tiananmen
place:tahrir tahrir square
place:times-square times square
place:guantanamo guantanamo|guantanamo bay
place:fallujah falluja|fallujah
place:ramallah ramallah
place:kiev kiev|kyiv
place:mumbai mumbai|bombay
place:kolkata kolkata|calcutta
place:chennai chennai|madras
place:beijing beijing|peking
place:yangon yangon|rangoon
place:istanbul istanbul|constantinople
place:st-petersburg st. petersburg|saint petersburg|leningrad
place:ho-chi-minh-city ho chi minh city|saigon
place:chernobyl chernobyl
place:normandy normandy
place:brittany brittany
place:tuscany tuscany
place:sicily sicily
place:sardinia sardinia
place:corsica corsica
place:crete crete
place:provence provence
place:flanders flanders
place:wallonia wallonia
place:andalusia andalusia
place:transylvania transylvania
place:patagonia patagonia
place:anatolia anatolia
place:mesopotamia mesopotamia
place:levant levant
place:okinawa okinawa
place:java java
place:sumatra sumatra
place:borneo borneo
place:bali bali
place:danube danube
place:rhine rhine
place:thames thames|river thames
place:seine seine
place:mississippi-river mississippi river
place:yangtze yangtze
place:ganges ganges
place:mekong mekong
place:tigris tigris
place:euphrates euphrates
place:volga volga
place:earth earth
place:mars mars
place:moon moon
alabama ala.
arizona ariz.
arkansas ark.
california calif.
colorado colo.
connecticut conn.
delaware del.
florida fla.
georgia-us ga.
illinois ill.
indiana ind.
kansas kan.
kentucky ky.
maryland md.
massachusetts mass.
michigan mich.
minnesota minn.
mississippi miss.
missouri mo.
montana mont.
nebraska neb.
nevada nev.
oklahoma okla.
oregon ore.
pennsylvania pa.
tennessee tenn.
vermont vt.
virginia va.
washington-state wash.
wisconsin wis.
wyoming wyo.
place:new-hampshire new hampshire|n.h.
place:new-jersey new jersey|n.j.
place:new-mexico new mexico|n.m.
place:new-york-state n.y.
place:north-carolina north carolina|n.c.
place:north-dakota north dakota|n.d.
place:rhode-island rhode island|r.i.
place:south-carolina south carolina|s.c.
place:south-dakota south dakota|s.d.
place:west-virginia west virginia|w.va.
`);
