/** Which names of one article are one thing. */

import type { Decided } from './decide';
import { NameClass } from './find';
import { placeIdentity, withoutTrimmings } from './identity';
import { initialsOf } from './pool';
import { LEXICON, Word } from './words';

/** The cluster number of every occurrence; equal numbers are one entity. */
export function link(decided: readonly Decided[]): number[] {
  const clusters = new Clusters(decided.length);
  linkEqual(decided, clusters);
  linkOrganizations(decided, clusters);
  linkPersons(decided, clusters);
  return decided.map((_, at) => clusters.find(at));
}

/** Union-find over occurrence numbers; the smallest number represents its cluster. */
class Clusters {
  private readonly parent: number[];
  constructor(count: number) {
    this.parent = Array.from({ length: count }, (_, at) => at);
  }
  find(at: number): number {
    let root = at;
    while (this.parent[root] !== root) root = this.parent[root] as number;
    this.parent[at] = root;
    return root;
  }
  join(a: number, b: number): void {
    const left = this.find(a);
    const right = this.find(b);
    if (left !== right) this.parent[Math.max(left, right)] = Math.min(left, right);
  }
}

/** What makes two occurrences of one class the same outright: the gazetteer's id, else the name without trimmings. */
export function identity(klass: number, group: boolean, key: string): string {
  const bare = key.endsWith('.') && !key.slice(0, -1).includes('.') ? key.slice(0, -1) : key;
  if (group) return LEXICON.groups.get(bare) ?? bare;
  if (klass === NameClass.place) return placeIdentity(bare);
  if (klass === NameClass.organization) return LEXICON.organizations.get(bare) ?? withoutTrimmings(bare);
  return bare;
}

function linkEqual(decided: readonly Decided[], clusters: Clusters): void {
  const first = new Map<string, number>();
  decided.forEach(({ klass, group, candidate }, at) => {
    if (klass === NameClass.person) return;
    const id = `${group ? 'g' : klass} ${identity(klass, group, candidate.key)}`;
    const known = first.get(id);
    if (known === undefined) first.set(id, at);
    else clusters.join(known, at);
  });
}

/** Acronyms with their long forms, and short forms ("Lockheed") with the one long name they begin. */
function linkOrganizations(decided: readonly Decided[], clusters: Clusters): void {
  const byInitials = new Map<string, number | null>();
  const byFirst = new Map<string, number | null>();
  const byLast = new Map<string, number | null>();
  const note = (map: Map<string, number | null>, key: string, at: number): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, at);
    else if (known !== null && clusters.find(known) !== clusters.find(at)) map.set(key, null);
  };
  decided.forEach(({ klass, group, words }, at) => {
    if (klass !== NameClass.organization || group || words.length < 2) return;
    const bare = withoutTrimmings(words.join(' ')).split(' ');
    if (bare.length > 1) note(byInitials, initialsOf(bare), at);
    note(byFirst, bare[0] as string, at);
    note(byLast, bare[bare.length - 1] as string, at);
  });
  decided.forEach(({ klass, group, words, candidate }, at) => {
    if (klass !== NameClass.organization || group || words.length !== 1) return;
    const word = (words[0] as string).replaceAll('.', '');
    const acronym = byInitials.get(word);
    if (acronym !== undefined && acronym !== null && word.length > 1) clusters.join(acronym, at);
    else {
      const bits = LEXICON.words.get(word) ?? 0;
      const long = byFirst.get(word) ?? (bits & Word.orgHead ? byLast.get(word) : undefined);
      if (
        typeof long === 'number' &&
        !LEXICON.places.has(word) &&
        !(bits & Word.orgHead && byFirst.get(word) === long) &&
        candidate.key !== ''
      )
        clusters.join(long, at);
    }
  });
}

/** One person of the article, as the names so far show. */
interface Person {
  readonly at: number;
  /** Words of the fullest form. */
  words: readonly string[];
  gender: 'm' | 'f' | null;
  /** Block of the last mention. */
  last: number;
}

const SUFFIXES = new Set('jr jr. sr sr. ii iii iv'.split(' '));

/** The words of a person's name that identify: no suffixes. */
export function personWords(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => word !== ',' && !SUFFIXES.has(word));
  return kept.length > 0 ? kept : words;
}

function linkPersons(decided: readonly Decided[], clusters: Clusters): void {
  const people: Person[] = [];
  const indices = decided
    .map((_, at) => at)
    .filter((at) => (decided[at] as Decided).klass === NameClass.person && !(decided[at] as Decided).group);
  for (const at of indices) {
    const { words, candidate, place } = decided[at] as Decided;
    const own = personWords(words);
    if (own.length < 2) continue;
    const same = people.find((person) => compatibleFull(person.words, own) && agrees(person.gender, candidate.gender));
    if (same === undefined) people.push({ at, words: own, gender: candidate.gender, last: place });
    else {
      clusters.join(same.at, at);
      if (own.length > same.words.length) same.words = own;
      same.gender ??= candidate.gender;
    }
  }
  const alone = new Map<string, number>();
  const lastSeen = new Map<Person, number>();
  for (const at of indices) {
    const { words, candidate } = decided[at] as Decided;
    const own = personWords(words);
    const person = people.find(({ at: first }) => clusters.find(first) === clusters.find(at));
    if (own.length > 1 && person !== undefined) {
      lastSeen.set(person, at);
      continue;
    }
    const chosen = choose(people, own, candidate.gender, lastSeen);
    if (chosen !== null) {
      clusters.join(chosen.at, at);
      lastSeen.set(chosen, at);
      continue;
    }
    const key = own.join(' ');
    const known = alone.get(key);
    if (known === undefined) alone.set(key, at);
    else clusters.join(known, at);
  }
}

function agrees(a: 'm' | 'f' | null, b: 'm' | 'f' | null): boolean {
  return a === null || b === null || a === b;
}

/** Two full names of one person: the same surname, and first names equal, initials of each other, or left out. */
function compatibleFull(a: readonly string[], b: readonly string[]): boolean {
  if (a.join(' ') === b.join(' ')) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short[short.length - 1] !== long[long.length - 1]) return false;
  const first = short[0] as string;
  const other = long[0] as string;
  return first === other || (isInitialOf(first, other) && short.length <= long.length) || isInitialOf(other, first);
}

function isInitialOf(initial: string, word: string): boolean {
  const letters = initial.replaceAll('.', '');
  return letters.length === 1 && word.startsWith(letters);
}

/** The one person that a short name means, or `null` when none or several would do. */
function choose(
  people: readonly Person[],
  own: readonly string[],
  gender: 'm' | 'f' | null,
  lastSeen: ReadonlyMap<Person, number>,
): Person | null {
  const tail = own.join(' ');
  const fits = people.filter((person) => agrees(person.gender, gender));
  let matches = fits.filter(({ words }) => words.slice(-own.length).join(' ') === tail && words.length > own.length);
  if (matches.length === 0 && own.length === 1) matches = fits.filter(({ words }) => words[0] === tail);
  if (matches.length === 0 && own.length === 1 && tail.length > 3)
    matches = fits.filter(({ words }) => words.slice(1).includes(tail));
  if (matches.length < 2) return matches[0] ?? null;
  let recent: Person | null = null;
  for (const person of matches) {
    const seen = lastSeen.get(person);
    if (seen !== undefined && (recent === null || seen > (lastSeen.get(recent) as number))) recent = person;
  }
  return recent;
}
