/** Organizations' names taken apart and compared. */
import type { EntityKind } from '../model';
import { countryOf, countryWords, withoutTrimmings } from './identity';
import { initialsOf } from './pool';
import { LEXICON, Word } from './words';

/** The parts of an organization's name that tell bodies apart. */
export interface OrganizationName {
  /** The gazetteer's id when it knows the name, else the name without trimmings ("the", "Inc."). */
  readonly identity: string;
  /** Words of the name without trimmings; known names have theirs too. */
  readonly words: readonly string[];
  /** Canonical id of the country or nationality that the name begins with, or `null`. */
  readonly country: string | null;
  /** The name without that country, or `null`. */
  readonly bare: string | null;
  /** What it is called without the place that it begins with ("colts"), or `null`. */
  readonly nickname: string | null;
  /** The letters of the name, without spaces. */
  readonly joined: string;
  /** The name as written is one word in capitals, so that its letters may be initials. */
  readonly acronym: boolean;
}

/** How two names may relate. */
type Verdict = 'same' | 'compatible' | 'different';

const SPACED_INITIALS = /\b([a-z])\. (?=[a-z]\.)/g;

/**
 * Takes an organization's name apart.
 * @param key lower case, hyphens as spaces
 * @param name as written
 */
export function parseOrganization(key: string, name: string): OrganizationName {
  const close = key.replace(SPACED_INITIALS, '$1.');
  const plain = withoutTrimmings(close);
  const words = plain.split(' ');
  const known = LEXICON.organizations.get(close) ?? LEXICON.organizations.get(plain) ?? dotted(words);
  const count = countryWords(words);
  return {
    identity: known ?? plain,
    words,
    country: count === 0 ? null : countryOf(words.slice(0, count).join(' ')),
    bare: count === 0 ? null : words.slice(count).join(' '),
    nickname: nicknameOf(words),
    joined: words.join(''),
    acronym: words.length === 1 && name === name.toUpperCase(),
  };
}

/** The gazetteers write initials with full stops ("u.s. senate"). */
function dotted(words: readonly string[]): string | undefined {
  const head = words[0] as string;
  if (head.length !== 2 || words.length < 2 || countryOf(head) === null) return undefined;
  return LEXICON.organizations.get(`${head[0]}.${head[1]}. ${words.slice(1).join(' ')}`);
}

/** Blocking keys: two names that may be one share one of them. Other things have no short forms. */
export function organizationKeys(name: OrganizationName, kind: EntityKind): string[] {
  const { identity, words, bare, nickname } = name;
  const keys = [`n:${identity}`, `j:${singular(spelledAlike(name))}`];
  const last = words[words.length - 1] as string;
  if (kind === 'other') return words.length > 1 && isOwn(last) ? [...keys, `n:${last}`] : keys;
  if (words.length === 1) return [...keys, `o:${words[0]}`, `n:${words[0]}`];
  if (!identity.startsWith(KNOWN)) keys.push(`o:${initialsOf(words)}`);
  if (isDistinct(words[0] as string)) keys.push(`n:${words[0]}`);
  if (bare !== null) keys.push(`n:${bare}`);
  if (nickname !== null) keys.push(`n:${nickname}`);
  if (isOwn(last)) keys.push(`n:${last}`);
  for (let at = 1; at < words.length; at++) {
    if (!(bitsOf(words[at - 1] as string) & (Word.common | Word.functionWord))) break;
    keys.push(`n:${words.slice(at).join(' ')}`);
  }
  if (isTail(last)) keys.push(`n:${words.slice(0, -1).join(' ')}`);
  return keys;
}

const KNOWN = 'organization:';
const SHORTEST_ACRONYM = 2;

/** See `compatibleNames`. */
export function compareOrganizations(a: OrganizationName, b: OrganizationName): Verdict {
  if (a.identity === b.identity) return 'same';
  if (a.identity.startsWith(KNOWN) && b.identity.startsWith(KNOWN)) return 'different';
  if (spelledAlike(a) === spelledAlike(b)) return 'same';
  if (a.words.length > 1 && b.words.length > 1) {
    if (singular(a.joined) === singular(b.joined)) return 'same';
    if (a.bare !== null && a.bare === b.bare && a.country === b.country) return 'same';
  }
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length === long.words.length) return 'different';
  if (short.words.length === 1) return compareWord(short, long);
  return isShortFor(short, long) ? 'compatible' : 'different';
}

/** True for two names that no third can make one: both are known, or they are the same but for the country. Symmetric. */
export function areTwoBodies(a: OrganizationName, b: OrganizationName): boolean {
  if (a.identity === b.identity) return false;
  if (a.identity.startsWith(KNOWN) && b.identity.startsWith(KNOWN)) return true;
  return a.bare !== null && a.bare === b.bare && a.country !== b.country;
}

/** The letters, with one code for a country at the end however it is written ("Brandt US", "Brandt USA"). */
function spelledAlike({ words, joined }: OrganizationName): string {
  const last = words[words.length - 1] as string;
  const country = words.length > 1 ? countryOf(last) : null;
  return country === null ? joined : `${joined.slice(0, -last.length)} ${country}`;
}

function compareWord(short: OrganizationName, long: OrganizationName): Verdict {
  const word = short.words[0] as string;
  if (short.acronym && word.length >= SHORTEST_ACRONYM && initialsOf(long.words) === word) return 'same';
  if (isTeam(word) && word === long.nickname) return 'same';
  if (isDistinct(word) && word === long.words[0]) return 'compatible';
  return isShortFor(short, long) ? 'compatible' : 'different';
}

/** "Colts" for "Indianapolis Colts", "Coast Guard" for "U.S. Coast Guard", "Brandt" for "Brandt USA". */
function isShortFor(short: OrganizationName, long: OrganizationName): boolean {
  const own = short.words.join(' ');
  if (own === long.bare || own === long.nickname) return true;
  if (isWithoutOpening(short.words, long.words)) return true;
  const rest = long.words.slice(short.words.length);
  return rest.length === 1 && isTail(rest[0] as string) && own === long.words.slice(0, -1).join(' ');
}

/**
 * "Sachs" for "Goldman Sachs", "Micro Devices" for "Advanced Micro Devices": where a name begins is the hardest to see. A
 * single word must be nobody's surname; before several there must be common words only, and what is left must say more
 * than what sort of body it is.
 */
function isWithoutOpening(short: readonly string[], long: readonly string[]): boolean {
  const before = long.length - short.length;
  for (let at = 0; at < short.length; at++) if (short[at] !== long[before + at]) return false;
  if (short.length === 1) return isOwn(short[0] as string);
  for (let at = 0; at < before; at++)
    if (!(bitsOf(long[at] as string) & (Word.common | Word.functionWord))) return false;
  return !short.every((word) => bitsOf(word) & GENERIC);
}

const GENERIC = Word.orgHead | Word.orgOpener | Word.orgNoun | Word.orgContext | Word.direction | Word.functionWord;

function bitsOf(word: string): number {
  return LEXICON.words.get(word) ?? 0;
}

/** A word at the end of a name that names no other body: a country, or what sort of body it is. */
function isTail(word: string): boolean {
  return countryOf(word) !== null || TAILS.has(word);
}

/** What companies and authorities add to their names. Source: general usage. */
const TAILS = new Set('international worldwide global online department service force agency'.split(' '));

function singular(word: string): string {
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** "colts" of "indianapolis colts": what follows a known place, when it says more than what sort of body it is. */
export function nicknameOf(words: readonly string[]): string | null {
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    if (!LEXICON.places.has(words.slice(0, count).join(' '))) continue;
    const rest = words.slice(count);
    return rest.length <= 2 && rest.some(tells) ? rest.join(' ') : null;
  }
  return null;
}

const SORT =
  Word.orgHead | Word.orgNoun | Word.orgOpener | Word.orgContext | Word.legal | Word.functionWord | Word.given;

/** A word that tells one body from another of its sort. */
function tells(word: string): boolean {
  const bits = bitsOf(word);
  if (isTeam(word)) return true;
  // Teams are called by plurals of common words (Bulls, Jets).
  const plural = word.endsWith('s') && !word.endsWith('ss');
  return word.length > 3 && !(bits & (SORT | Word.direction | (plural ? 0 : Word.common))) && !LEXICON.places.has(word);
}

function isTeam(word: string): boolean {
  return (bitsOf(word) & Word.team) !== 0;
}

const INDISTINCT = Word.common | Word.given | Word.functionWord | Word.direction | Word.orgHead | Word.placeOpener;

/** "Katrina" for "Storm Katrina", whatever kind of thing it is. Symmetric. */
export function isLastWordOf(a: OrganizationName, b: OrganizationName): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const word = short[0] as string;
  return short.length === 1 && long.length > 1 && word === long[long.length - 1] && isOwn(word);
}

/** A distinct word that is no common surname either. */
function isOwn(word: string): boolean {
  return isDistinct(word) && !(bitsOf(word) & Word.surname);
}

/** A word that by itself can only mean the organization it begins: no common word, place, group or first name. */
export function isDistinct(word: string): boolean {
  if (bitsOf(word) & INDISTINCT) return false;
  return word.length > 3 && !LEXICON.places.has(word) && !LEXICON.groups.has(word);
}
