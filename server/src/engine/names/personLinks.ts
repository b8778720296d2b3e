/** Which persons' names of one article are one person: full names by first and last word, short ones by whom they can mean. */
import { NameClass } from './classes';
import type { Clusters } from './clusters';
import type { Decided } from './decide';

type Gender = 'm' | 'f' | null;

/** One person of the article, as the names so far show. */
interface Person {
  /** Occurrence number of the first full name. */
  readonly at: number;
  gender: Gender;
}

/** Everyone whom one short form can mean. */
interface Namesakes {
  readonly first: Person;
  several: boolean;
  /** Who of them was mentioned last. */
  recent: Person | null;
  /** The first, and the last mentioned, of each gender. */
  m: Person | null;
  f: Person | null;
}

const SUFFIXES = new Set('jr jr. sr sr. ii iii iv'.split(' '));

/** The words of a person's name that identify: no suffixes. */
function personWords(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => word !== ',' && !SUFFIXES.has(word));
  return kept.length > 0 ? kept : words;
}

/** Joins the occurrences of each person. Takes time linear in their number. */
export function linkPersons(decided: readonly Decided[], clusters: Clusters): void {
  const indices = decided.map((_, at) => at).filter((at) => isPerson(decided[at] as Decided));
  const full = linkFullNames(decided, indices, clusters);
  const tails = new Map<string, Namesakes>();
  const firsts = new Map<string, Namesakes>();
  const middles = new Map<string, Namesakes>();
  const register = (at: number, person: Person, mentioned: boolean): void => {
    const words = personWords((decided[at] as Decided).words);
    for (let from = 1; from < words.length; from++) note(tails, words.slice(from).join(' '), person, mentioned);
    note(firsts, words[0] as string, person, mentioned);
    for (let middle = 1; middle < words.length - 1; middle++) note(middles, words[middle] as string, person, mentioned);
  };
  for (const [at, person] of full) register(at, person, false);
  const alone = new Map<string, number>();
  for (const at of indices) {
    const person = full.get(at);
    if (person !== undefined) {
      register(at, person, true);
      continue;
    }
    const { words, candidate } = decided[at] as Decided;
    const short = personWords(words).join(' ');
    const chosen =
      choose(tails, short, candidate.gender) ??
      choose(firsts, short, candidate.gender) ??
      (short.length > 3 ? choose(middles, short, candidate.gender) : null);
    if (chosen !== null) {
      clusters.join(chosen.at, at);
      register(chosen.at, chosen, true);
      continue;
    }
    const known = alone.get(short);
    if (known === undefined) alone.set(short, at);
    else clusters.join(known, at);
  }
}

function isPerson({ klass, group }: Decided): boolean {
  return klass === NameClass.person && !group;
}

/** Joins full names: the same last word, and first words equal or one the initial of the other. Returns the person of each. */
function linkFullNames(
  decided: readonly Decided[],
  indices: readonly number[],
  clusters: Clusters,
): Map<number, Person> {
  const byName = new Map<string, Person>();
  const people = new Map<number, Person>();
  for (const at of indices) {
    const { words, candidate } = decided[at] as Decided;
    const own = personWords(words);
    if (own.length < 2) continue;
    const first = (own[0] as string).replaceAll('.', '');
    const last = own[own.length - 1] as string;
    const keys =
      first.length === 1 ? [`${last} ${first}`, `${last} ${first}*`] : [`${last} ${first}`, `${last} ${first[0]}`];
    let person = keys
      .map((key) => byName.get(key))
      .find((known) => known !== undefined && agrees(known.gender, candidate.gender));
    if (person === undefined) person = { at, gender: candidate.gender };
    else clusters.join(person.at, at);
    person.gender ??= candidate.gender;
    people.set(at, person);
    for (const key of [`${last} ${first}`, `${last} ${first[0]}*`]) if (!byName.has(key)) byName.set(key, person);
  }
  return people;
}

function agrees(a: Gender, b: Gender): boolean {
  return a === null || b === null || a === b;
}

function note(map: Map<string, Namesakes>, key: string, person: Person, mentioned: boolean): void {
  let known = map.get(key);
  if (known === undefined) {
    known = { first: person, several: false, recent: null, m: null, f: null };
    map.set(key, known);
  } else if (known.first !== person) known.several = true;
  if (mentioned) known.recent = person;
  if (person.gender !== null && (mentioned || known[person.gender] === null)) known[person.gender] = person;
}

/** The one person that a short name means: the only one of that name and gender, else the one mentioned last, if any was. */
function choose(map: ReadonlyMap<string, Namesakes>, short: string, gender: Gender): Person | null {
  const known = map.get(short);
  if (known === undefined) return null;
  if (!known.several) return agrees(known.first.gender, gender) ? known.first : null;
  if (gender !== null)
    return known[gender] ?? (known.recent !== null && agrees(known.recent.gender, gender) ? known.recent : null);
  return known.recent;
}
