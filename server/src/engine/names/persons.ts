/** Persons' names taken apart and compared. */
import { isSpellingVariant, plainSpelling, soundKey } from './sound';
import { LEXICON, Word } from './words';

/** The parts of a person's name that tell people apart. */
export interface PersonName {
  /** Without titles, suffixes and the Arabic article; at least one. Initials have no full stop. */
  readonly words: readonly string[];
  /** "jr", "sr", "ii" …, or `null`. */
  readonly generation: string | null;
}

const GENERATIONS = new Set('jr sr ii iii iv'.split(' '));
const ARTICLES = new Set('al el ul'.split(' '));

/** Takes apart a key: lower case, hyphens as spaces. */
export function parsePerson(key: string): PersonName {
  const all = key
    .split(' ')
    .flatMap((word) => (word.endsWith('.') ? word.slice(0, -1).split('.') : [word]))
    .filter((word) => word !== '');
  let words = all.filter((word) => !GENERATIONS.has(word));
  const generation = all.find((word) => GENERATIONS.has(word)) ?? null;
  while (words.length > 2 && isTitle(words[0] as string)) words = words.slice(1);
  if (words.length > 1) words = words.filter((word) => !ARTICLES.has(word));
  return { words: words.length > 0 ? words : [key], generation };
}

function isTitle(word: string): boolean {
  const bits = LEXICON.words.get(word) ?? 0;
  return (bits & Word.title) !== 0 && (bits & (Word.given | Word.surname)) === 0;
}

/** Blocking keys: how the surname sounds; also the first word where it may be the surname ("Ban Ki-moon"). */
export function personKeys({ words }: PersonName): string[] {
  const last = words[words.length - 1] as string;
  const first = words[0] as string;
  const keys = [`p:${soundKey(last)}`];
  if (words.length > 1 && !((LEXICON.words.get(first) ?? 0) & (Word.male | Word.female)))
    keys.push(`p:${soundKey(first)}`);
  return [...new Set(keys)];
}

/** See `compatibleNames`. */
export function comparePersons(a: PersonName, b: PersonName): 'same' | 'compatible' | 'different' {
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) return 'different';
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (short.length === 1) return compareShort(short[0] as string, long);
  if (sameInOrder(short, long)) return 'same';
  if (
    short.length < long.length &&
    short.every((word, at) => sameWord(word, long[long.length - short.length + at] as string))
  )
    return 'compatible';
  return short.join('') === long.join('') ? 'same' : 'different';
}

/** One word against a whole name: its surname (spelling may vary), or its first word exactly. */
function compareShort(word: string, long: readonly string[]): 'same' | 'compatible' | 'different' {
  const last = long[long.length - 1] as string;
  if (long.length === 1) return word === last ? 'same' : isSpellingVariant(word, last) ? 'compatible' : 'different';
  if (word === last || isSpellingVariant(word, last)) return 'compatible';
  return word === long[0] ? 'compatible' : 'different';
}

/** First and last words agree, and what the shorter has between them the longer has too, in order. */
function sameInOrder(short: readonly string[], long: readonly string[]): boolean {
  if (!sameGiven(short[0] as string, long[0] as string)) return false;
  if (!sameWord(short[short.length - 1] as string, long[long.length - 1] as string)) return false;
  let at = 1;
  for (let index = 1; index < short.length - 1; index++) {
    while (at < long.length - 1 && !sameGiven(short[index] as string, long[at] as string)) at++;
    if (at >= long.length - 1) return false;
    at++;
  }
  return true;
}

function sameWord(a: string, b: string): boolean {
  return a === b || isSpellingVariant(a, b);
}

/** First names: equal, spelling variants that are not two known names, an initial, or a short form. */
function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (isSpellingVariant(a, b)) {
    const known = Word.male | Word.female;
    const twoNames = ((LEXICON.words.get(a) ?? 0) & known) !== 0 && ((LEXICON.words.get(b) ?? 0) & known) !== 0;
    if (!twoNames || (plainSpelling(a) === plainSpelling(b) && a.at(-1) === b.at(-1))) return true;
  }
  return LEXICON.nicknames.get(a)?.includes(b) === true || LEXICON.nicknames.get(b)?.includes(a) === true;
}
