/** Which persons' names of one article are one person: full names by their words, short ones by whom they can mean. */
import { NameClass } from './classes';
import type { Clusters } from './clusters';
import type { Decided } from './decide';
import { comparePersons, identifyingWords, type PersonName, parsePerson } from './persons';
import { LEXICON, Word } from './words';

type Gender = 'm' | 'f' | null;

/** One person of the article, as the names so far show. */
interface Person {
  /** Occurrence number of the first full name. */
  readonly at: number;
  /** Taken apart when first compared. */
  parsed: PersonName | null;
  gender: Gender;
  /** What the first name says, which is weaker than words beside the name. */
  readonly likely: Gender;
  /** How often the article names the person in full. */
  full: number;
}

/** Everyone whom one short form can mean. */
interface Namesakes {
  readonly first: Person;
  several: boolean;
  /** Who of them is named in full most often, when one clearly is. */
  main: Person | null;
  /** Who of them was mentioned last. */
  recent: Person | null;
  /** Whom the short form itself meant last. */
  holder: Person | null;
  /** The first, and the last mentioned, of each gender. */
  m: Person | null;
  f: Person | null;
}

/** People whose surnames begin alike and who are compared with each other: enough for any article, and a bound. */
const MOST_COMPARED = 24;

/** Joins the occurrences of each person. Takes time linear in their number. */
export function linkPersons(decided: readonly Decided[], clusters: Clusters): void {
  const indices = decided.map((_, at) => at).filter((at) => isPerson(decided[at] as Decided));
  const full = linkFullNames(decided, indices, clusters);
  const tails = new Map<string, Namesakes>();
  const firsts = new Map<string, Namesakes>();
  const middles = new Map<string, Namesakes>();
  const shortForms = new Map<string, Namesakes[]>();
  const register = (at: number, person: Person, mentioned: boolean): void => {
    const { candidate, words: all } = decided[at] as Decided;
    const noted = shortForms.get(candidate.key);
    if (noted !== undefined) {
      for (const namesakes of noted) note(namesakes, person, mentioned);
      return;
    }
    const forms: Namesakes[] = [];
    const words = identifyingWords(all);
    for (let from = 1; from < words.length; from++) forms.push(under(tails, words.slice(from).join(' '), person));
    for (let to = 1; to < words.length; to++) forms.push(under(firsts, words.slice(0, to).join(' '), person));
    for (let middle = 1; middle < words.length - 1; middle++)
      forms.push(under(middles, words[middle] as string, person));
    for (const namesakes of forms) note(namesakes, person, mentioned);
    shortForms.set(candidate.key, forms);
  };
  for (const [at, person] of full) register(at, person, false);
  joinBeginnings(decided, full, firsts, clusters);
  const alone = new Map<string, number>();
  for (const at of indices) {
    const person = full.get(at);
    if (person !== undefined) {
      register(at, person, true);
      continue;
    }
    const { words, candidate } = decided[at] as Decided;
    const short = identifyingWords(words).join(' ');
    const chosen =
      choose(tails, short, candidate.gender) ??
      choose(firsts, short, candidate.gender) ??
      (short.length > 3 ? choose(middles, short, candidate.gender) : null);
    if (chosen !== null) {
      clusters.join(chosen.at, at);
      chosen.gender ??= candidate.gender;
      register(chosen.at, chosen, true);
      continue;
    }
    const known = alone.get(short);
    if (known === undefined) alone.set(short, at);
    else clusters.join(known, at);
  }
}

/** "Pierre Charles" is Pierre Charles Moreau when nobody else begins like that. */
function joinBeginnings(
  decided: readonly Decided[],
  full: Map<number, Person>,
  firsts: ReadonlyMap<string, Namesakes>,
  clusters: Clusters,
): void {
  for (const at of full.keys()) {
    const longer = firsts.get(identifyingWords((decided[at] as Decided).words).join(' '));
    if (longer === undefined || longer.several) continue;
    clusters.join(longer.first.at, at);
    full.set(at, longer.first);
  }
}

function isPerson({ klass, group }: Decided): boolean {
  return klass === NameClass.person && !group;
}

/** Joins full names that are one name: equal, or as `comparePersons` has it. Returns the person of each. */
function linkFullNames(
  decided: readonly Decided[],
  indices: readonly number[],
  clusters: Clusters,
): Map<number, Person> {
  const byKey = new Map<string, Person[]>();
  const byLetter = new Map<string, Person[]>();
  const people = new Map<number, Person>();
  for (const at of indices) {
    const { words, candidate } = decided[at] as Decided;
    const own = identifyingWords(words);
    if (own.length < 2) continue;
    const last = own[own.length - 1] as string;
    const equal = byKey.get(candidate.key) ?? [];
    let person = equal.find((known) => agrees(known.gender, candidate.gender));
    if (person === undefined) {
      const one: Person = {
        at,
        parsed: null,
        gender: candidate.gender,
        likely: givenGender(own[0] as string),
        full: 0,
      };
      const letters = new Set([last[0] as string, own.length === 2 ? ((own[0] as string)[0] as string) : '']);
      for (const letter of letters) {
        const near = byLetter.get(letter) ?? [];
        person ??= near.find((known) => agrees(known.gender, one.gender) && isOne(decided, known, one));
      }
      person ??= one;
      for (const letter of letters) {
        const near = byLetter.get(letter);
        if (near === undefined) byLetter.set(letter, [one]);
        else if (near.length < MOST_COMPARED && person === one) near.push(one);
      }
      if (equal.length === 0) byKey.set(candidate.key, [person]);
      else equal.push(person);
    }
    if (person.at !== at) clusters.join(person.at, at);
    person.gender ??= candidate.gender;
    person.full++;
    people.set(at, person);
  }
  return people;
}

function isOne(decided: readonly Decided[], a: Person, b: Person): boolean {
  a.parsed ??= parsePerson((decided[a.at] as Decided).candidate.key);
  b.parsed ??= parsePerson((decided[b.at] as Decided).candidate.key);
  return comparePersons(a.parsed, b.parsed) === 'same';
}

function agrees(a: Gender, b: Gender): boolean {
  return a === null || b === null || a === b;
}

/** Whoever the short form can mean; `person` alone when it is new. */
function under(map: Map<string, Namesakes>, key: string, person: Person): Namesakes {
  let known = map.get(key);
  if (known === undefined) {
    known = { first: person, several: false, main: person, recent: null, holder: null, m: null, f: null };
    map.set(key, known);
  }
  return known;
}

function note(known: Namesakes, person: Person, mentioned: boolean): void {
  if (known.first !== person) known.several = true;
  if (known.main !== null && known.main !== person && person.full > known.main.full) known.main = person;
  if (mentioned) known.recent = person;
  if (person.gender !== null && (mentioned || known[person.gender] === null)) known[person.gender] = person;
}

/** The one person that a short name means: the only one of that name and gender, else the one it meant before, else the one mentioned last. */
function choose(map: ReadonlyMap<string, Namesakes>, short: string, gender: Gender): Person | null {
  const known = map.get(short);
  if (known === undefined) return null;
  const chosen = chooseOf(known, gender);
  if (chosen !== null) known.holder = chosen;
  return chosen;
}

function chooseOf(known: Namesakes, gender: Gender): Person | null {
  const fits = (person: Person | null) => person !== null && agrees(person.gender ?? person.likely, gender);
  if (!known.several) return fits(known.first) ? known.first : null;
  if (gender !== null && known[gender] !== null) return known[gender];
  const candidates = [known.holder, clearly(known), known.recent, known.first].filter((person) => fits(person));
  return (gender === null ? null : candidates.find((person) => person?.likely === gender)) ?? candidates[0] ?? null;
}

function givenGender(first: string): Gender {
  const bits = (LEXICON.words.get(first) ?? 0) & (Word.male | Word.female);
  return bits === Word.male ? 'm' : bits === Word.female ? 'f' : null;
}

/** The article is about one of them: it names that one in full twice as often as whoever was mentioned last. */
function clearly({ main, recent }: Namesakes): Person | null {
  return main !== null && main.full >= 2 * (recent?.full ?? 0) ? main : null;
}
