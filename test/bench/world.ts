/** An invented world to write reports about: people, places, bodies, and one event after the other. */
import { createRandom, type Random } from './random';

export interface Person {
  readonly given: string;
  readonly surname: string;
  /** Before the name, with a capital: "Mayor". */
  readonly title: string;
  /** After the name: "the mayor of Port Sarn". */
  readonly role: string;
  readonly pronoun: 'he' | 'she';
}

export interface NewsEvent {
  readonly kind: EventKind;
  readonly place: string;
  readonly region: string;
  readonly day: Date;
  readonly people: readonly Person[];
  readonly bodies: readonly string[];
  /** Killed by the first, second … day of reporting. */
  readonly tolls: readonly number[];
  /** What all reports agree on. */
  readonly facts: Readonly<Record<Fact, number>>;
  /** Rescue workers offered, by the places of their countries' leaders in the cast. */
  readonly offers: readonly (readonly [leader: number, workers: number])[];
}

type Fact = 'injured' | 'homeless' | 'cost' | 'survivors' | 'children' | 'percent' | 'hours' | 'year' | 'before';

interface EventKind {
  readonly noun: string;
  readonly headline: string;
  readonly happened: string;
  readonly victims: string;
}

const KINDS: readonly EventKind[] = [
  { noun: 'ferry', headline: 'Ferry sinks off', happened: 'a ferry sank off', victims: 'passengers' },
  {
    noun: 'mill fire',
    headline: 'Mill burns in',
    happened: 'fire swept through a textile mill in',
    victims: 'workers',
  },
  { noun: 'flood', headline: 'Flood cuts off', happened: 'a river broke its banks in', victims: 'residents' },
  { noun: 'earthquake', headline: 'Quake shakes', happened: 'an earthquake struck', victims: 'people' },
  { noun: 'bridge', headline: 'Bridge falls in', happened: 'a motorway bridge collapsed in', victims: 'motorists' },
  { noun: 'clashes', headline: 'Clashes in', happened: 'clashes broke out in', victims: 'protesters' },
  {
    noun: 'mine',
    headline: 'Blast in mine near',
    happened: 'an explosion ripped through a mine near',
    victims: 'miners',
  },
];

const GIVEN: readonly (readonly [name: string, pronoun: 'he' | 'she'])[] = [
  ...'Adam Boris Carlos Daniel Emil Farid Gustav Henry Ivan James Karim Lucas Mehmet Nikolai Omar Peter Rashid Samuel'
    .split(' ')
    .map((name) => [name, 'he'] as const),
  ...'Alice Beatriz Clara Diana Elena Fatima Greta Hannah Irene Julia Karin Leila Maria Nadia Olga Petra Rosa Sofia'
    .split(' ')
    .map((name) => [name, 'she'] as const),
];

const ONSETS = 'b br d dr f g gr h j k kl l m n p r s st t tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ei ou'.split(' ');
const CODAS = 'l m n r s k t nd lt rn sk'.split(' ');
const SURNAME_TAILS = ['', '', 'ov', 'sen', 'ic', 'ano', 'er', 'by', 'idze', 'ali'];
const PLACE_TAILS = ['', 'a', 'burg', 'ford', ' Bay', 'grad', 'holm', 'mouth', 'ia', 'stan'];
const OFFICES: readonly (readonly [title: string, role: string])[] = [
  ['Mayor', 'the mayor of PLACE'],
  ['Governor', 'the governor of REGION'],
  ['Interior Minister', 'the interior minister'],
  ['Dr.', 'a surgeon at the PLACE hospital'],
  ['Col.', 'a police spokesman'],
  ['Prime Minister', 'the prime minister of REGION'],
  ['Professor', 'a geologist at the University of REGION'],
];

const DAYS = 3;
const LEADERS = 60;

/** A made-up word of one or two syllables, with a capital. */
function word(random: Random): string {
  const syllables = random.integer(1, 2);
  let made = '';
  for (let i = 0; i < syllables; i++) made += random.pick(ONSETS) + random.pick(VOWELS);
  made += random.pick(CODAS);
  return made.charAt(0).toUpperCase() + made.slice(1);
}

function person(random: Random, place: string, region: string): Person {
  const [given, pronoun] = random.pick(GIVEN);
  const [title, role] = random.pick(OFFICES);
  const surname = word(random) + random.pick(SURNAME_TAILS);
  return { given, surname, pronoun, title, role: role.replace('PLACE', place).replace('REGION', region) };
}

/** People and bodies that turn up in reports of many events, as heads of state and agencies do. */
export interface Cast {
  readonly people: readonly Person[];
  readonly bodies: readonly string[];
}

export function createCast(seed: number): Cast {
  const random = createRandom(seed);
  const people = Array.from({ length: LEADERS }, () => person(random, word(random), `${word(random)}ia`));
  const bodies = Array.from({ length: 40 }, () => {
    const name = word(random);
    return random.pick([
      `${name} Broadcasting Corporation`,
      `Bank of ${name}ia`,
      `${name} Aid`,
      `Union of ${name} Nations`,
    ]);
  });
  return { people, bodies };
}

/** The `index`th event of a world: depends on the two numbers alone. */
export function createEvent(seed: number, index: number): NewsEvent {
  const random = createRandom(seed * 7919 + index * 104729 + 1);
  const place = word(random) + random.pick(PLACE_TAILS);
  const region = `${word(random)}ia`;
  const tolls = [random.integer(8, 60)];
  for (let day = 1; day < DAYS; day++) tolls.push((tolls[day - 1] ?? 0) + random.integer(1, 25));
  return {
    kind: random.pick(KINDS),
    place,
    region,
    day: new Date(Date.UTC(2031, 0, 1 + random.integer(0, 700))),
    people: Array.from({ length: random.integer(4, 7) }, () => person(random, place, region)),
    bodies: [`${region} Ministry of Health`, `${place} Fire Service`, `${region} Red Crescent`],
    tolls,
    facts: {
      injured: random.integer(20, 900),
      homeless: random.integer(1, 90) * 1000,
      cost: random.integer(2, 900),
      survivors: random.integer(12, 40),
      children: random.integer(2, 7),
      percent: random.integer(10, 90),
      hours: random.integer(14, 60),
      year: random.integer(2009, 2029),
      before: random.integer(3, 80),
    },
    // A map, so that a leader makes one offer.
    offers: [...new Map(Array.from({ length: 4 }, () => [random.skewed(LEADERS), random.integer(5, 40)]))],
  };
}
