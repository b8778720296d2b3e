import { entries } from './entries';

/**
 * Nouns by which news reports refer again to someone or something they have named ("the airline", "the town"). Lower
 * case. Source: own compilation from general usage, after the hyponyms of person.n.01, organization.n.01 and
 * location.n.01 in Princeton WordNet.
 */

/** Nouns for one man or boy, besides roles. */
export const MALE_NOUNS: readonly string[] = entries(`
boy
gentleman
guy
man
policeman
schoolboy
`);

/** Nouns for one woman or girl, besides roles. */
export const FEMALE_NOUNS: readonly string[] = entries(`
girl
lady
policewoman
schoolgirl
woman
`);

/** Nouns for one human being of either sex, besides roles. */
export const PERSON_NOUNS: readonly string[] = entries(`
accuser
adult
applicant
assailant
attacker
baby
bidder
bomber
buyer
caller
campaigner
captive
child
civilian
client
collector
commuter
complainant
convict
customer
detainee
employee
employer
fighter
firefighter
fisherman
fugitive
guard
guest
hostage
hunter
immigrant
inmate
insurgent
kid
leftist
loyalist
magistrate
migrant
miner
motorcyclist
motorist
newcomer
offender
outsider
parent
participant
passenger
passer-by
patient
pedestrian
pensioner
person
plaintiff
prisoner
pupil
refugee
relative
shooter
shopkeeper
smuggler
somebody
someone
spectator
stranger
supporter
teenager
tenant
terrorist
thief
toddler
tourist
traveler
traveller
villager
visitor
volunteer
voter
whistleblower
worker
youngster
youth
`);

/**
 * Nouns for one body, each with the words that make a name its name: those that end or open the name itself. A noun
 * with none is tied to its name by the article only ("the militant group Hadar").
 */
export const BODY_NOUNS: ReadonlyMap<string, readonly string[]> = new Map(
  entries(`
academy: academy
administration: administration
agency: agency bureau
airline: airline airlines airways air
airport: airport
alliance: alliance
army: army
assembly: assembly
association: association
authority: authority
automaker: motors motor
bank: bank banco bancorp
board: board
broadcaster: broadcasting television tv radio
brokerage: brokerage
bureau: bureau
cabinet: cabinet
carmaker: motors motor
carrier: airlines airline airways air
charity: charity
chain: stores supermarkets hotels
church: church
club: fc club united rovers wanderers
coalition: coalition
college: college
commission: commission
committee: committee subcommittee
company: inc corp corporation company co ltd limited plc llc airlines airways holdings industries motors
confederation: confederation
corporation: corporation corp
council: council
court: court tribunal
department: department
directorate: directorate
faction:
federation: federation
firm: inc corp corporation company co ltd limited plc llc llp partners
foundation: foundation
front: front
fund: fund
gang:
group: group
hospital: hospital clinic infirmary
institute: institute
institution: institution
insurer: insurance
lab: lab laboratory laboratories
laboratory: laboratory laboratories lab
league: league
lender: bank
magazine: magazine
maker:
manufacturer:
militia: militia
ministry: ministry
mission: mission
mosque: mosque
movement: movement
museum: museum
navy: navy
network: network
newspaper: times post herald tribune gazette journal chronicle newspaper daily
ngo:
operator:
orchestra: orchestra philharmonic symphony
organisation: organisation organization
organization: organization organisation
outlet:
panel: panel
paper: times post herald tribune gazette journal chronicle
parliament: parliament
party: party
prison: prison jail penitentiary
publisher: publishing publishers books press
regulator:
retailer: stores supermarkets
school: school academy
senate: senate
society: society
startup:
station:
studio: studios pictures
supplier:
team: team
theater: theater theatre
theatre: theatre theater
think-tank:
tribunal: tribunal
trust: trust
union: union
university: university
watchdog:
`).map((line) => {
    const [noun, words] = line.split(':') as [string, string];
    return [noun, words.trim() === '' ? [] : words.trim().split(' ')] as const;
  }),
);

/** Nouns for a place, each with the words that end or open such a place's name. */
export const PLACE_DESCRIPTIONS: ReadonlyMap<string, readonly string[]> = new Map(
  entries(`
airport: airport
archipelago: archipelago islands
base: base airbase
bay: bay
beach: beach
borough: borough
bridge: bridge
camp: camp
canal: canal
canyon: canyon
castle: castle
cathedral: cathedral
city: city
country:
county: county
dam: dam
delta: delta
desert: desert
district: district
enclave: strip
forest: forest
glacier: glacier
gulf: gulf
hamlet:
harbor: harbor harbour
harbour: harbour harbor
highway: highway motorway freeway
hotel: hotel
island: island isle
kingdom: kingdom
lake: lake
mine: mine
monastery: monastery abbey
mountain: mountain mount mt
municipality: municipality
nation:
neighborhood: neighborhood
neighbourhood: neighbourhood
palace: palace
park: park
peninsula: peninsula
plant: plant refinery
plateau: plateau
port: port
province: province
region: region
republic: republic
reservoir: reservoir
river: river
sea: sea
square: square
stadium: stadium arena
state: state
station: station
strait: strait
suburb:
temple: temple
territory: territory
tower: tower
town: town
township: township
tunnel: tunnel
valley: valley
village: village
volcano: volcano mount mt
zoo: zoo
`).map((line) => {
    const [noun, words] = line.split(':') as [string, string];
    return [noun, words.trim() === '' ? [] : words.trim().split(' ')] as const;
  }),
);

/** Nouns for the members of a body or people, plural. They mean it only where the article ties them to its name. */
export const MEMBER_NOUNS: readonly string[] = entries(`
extremists
fighters
guerrillas
insurgents
islamists
jihadis
jihadists
militants
militiamen
rebels
separatists
`);

/** Words before a noun that point away from whoever was named. */
export const OTHER_MODIFIERS: readonly string[] = entries(`
additional
alleged
another
different
each
eighth
every
fellow
fifth
first
fourth
key
last
latest
main
next
ninth
only
other
rival
same
second
senior
seventh
several
similar
sixth
tenth
third
top
various
whole
`);

/** Words that make a role one no longer, not yet or not quite held: "the president" is not the former one. */
export const DISTANCING_MODIFIERS: readonly string[] = entries(`
acting
assistant
associate
co
deputy
designate
elect
ex
former
incoming
interim
late
outgoing
shadow
sub
then
under
vice
`);
