/**
 * Nouns for people, by class: what a casualty figure counts. Source: Princeton WordNet 3.1, hyponyms of person.n.01 that
 * news reports count (general knowledge for the choice); the classes serve only to tell whether two figures may count
 * the same people. One class a line: name, then its nouns, singular.
 */
import { entries } from './entries';

const CLASSES = entries(`
  person: person people victim human individual inhabitant resident life soul body fatality death casualty other local
  civilian: civilian noncombatant bystander
  soldier: soldier troop serviceman servicewoman marine gi trooper paratrooper sailor airman infantryman peacekeeper
  militant: militant fighter rebel insurgent gunman terrorist jihadi jihadist guerrilla attacker bomber hijacker militiaman assailant extremist
  police: policeman policewoman officer cop police constable
  child: child kid minor infant baby toddler boy girl schoolchild teenager teen youth youngster
  woman: woman mother wife grandmother widow
  man: man father husband
  worker: worker employee staff laborer labourer miner staffer contractor
  medic: doctor nurse medic paramedic
  rescuer: rescuer firefighter responder
  student: student pupil undergraduate
  passenger: passenger traveler traveller commuter
  crew: crew crewman crewmember pilot steward
  tourist: tourist visitor holidaymaker vacationer
  migrant: migrant refugee asylum-seeker immigrant
  prisoner: prisoner inmate detainee hostage captive
  journalist: journalist reporter cameraman photographer
  patient: patient case infection
  official: official minister
  protester: protester protestor demonstrator activist
  villager: villager farmer herder fisherman
  adult: adult elder pensioner
  family: family household
  driver: driver motorist cyclist pedestrian
  foreigner: foreigner national citizen
  suspect: suspect
`);

/** Noun (singular) to class. */
export const PEOPLE_CLASSES: ReadonlyMap<string, string> = new Map(
  CLASSES.flatMap((line) => {
    const [name, nouns] = line.split(': ') as [string, string];
    return nouns.split(' ').map((noun) => [noun, name] as const);
  }),
);

/** Classes that a wider one contains besides `person`, which contains all: narrower to wider. */
export const WIDER_CLASSES: ReadonlyMap<string, string> = new Map([
  ['child', 'civilian'],
  ['woman', 'civilian'],
  ['medic', 'worker'],
  ['crew', 'worker'],
]);

/** Plurals that do not end in -s, and words that are plural as they stand, to their singular. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  entries(`
    people person
    men man
    women woman
    children child
    gunmen gunman
    servicemen serviceman
    policemen policeman
    policewomen policewoman
    firemen fireman
    fishermen fisherman
    crewmen crewman
    militiamen militiaman
    congressmen congressman
    businessmen businessman
    cameramen cameraman
    spokesmen spokesman
    schoolchildren schoolchild
    grandchildren grandchild
    lives life
    wives wife
    bodies body
    families family
    casualties casualty
    fatalities fatality
    police police
    troops troop
    personnel personnel
    crew crew
    staff staff
    cattle cattle
    sheep sheep
    fish fish
    aircraft aircraft
    spacecraft spacecraft
    feet foot
    teeth tooth
    mice mouse
    geese goose
    media media
    data data
    criteria criterion
    phenomena phenomenon
    series series
    species species
    headquarters headquarters
    passers-by passer-by
  `).map((line) => line.split(' ') as [string, string]),
);

/** Words in -s that are no plural noun. */
export const NOT_PLURAL: ReadonlySet<string> = new Set(
  entries(`
    this is was has his its as across plus less always perhaps besides towards afterwards sometimes overseas
    thus yes us gas bus plus minus virus campus mass class boss loss pass cross press dress success access process business
    illness witness fitness congress progress address various serious religious dangerous numerous previous famous
    las los texas paris los kansas illinois arkansas
    politics economics physics mathematics athletics news chaos crisis basis analysis
  `).flatMap((line) => line.split(' ')),
);
