/** Persons' names taken apart and compared. */
import { isSpellingVariant, type SpelledWord, spelled } from './sound';
import { LEXICON, Word } from './words';

/** The parts of a person's name that tell people apart. */
export interface PersonName {
  /** Without titles, suffixes and the Arabic article; at least one. Initials have no full stop. */
  readonly words: readonly SpelledWord[];
  /** The words run together: "Ki-moon" and "Kimoon" are alike. */
  readonly joined: string;
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
  if (words.length === 0) words = [key];
  return { words: words.map(spelled), joined: words.join(''), generation };
}

function isTitle(word: string): boolean {
  const bits = LEXICON.words.get(word) ?? 0;
  return (bits & Word.title) !== 0 && (bits & (Word.given | Word.surname)) === 0;
}

/** Blocking keys: how the surname sounds; also the first word where it may be the surname ("Ban Ki-moon"). */
export function personKeys({ words }: PersonName): string[] {
  const last = words[words.length - 1] as SpelledWord;
  const first = words[0] as SpelledWord;
  const keys = [`p:${last.sound}`];
  if (words.length > 1 && mayBeSurname(first, words.length)) keys.push(`p:${first.sound}`);
  return [...new Set(keys)];
}

function isKnownGiven(word: SpelledWord): boolean {
  return ((LEXICON.words.get(word.text) ?? 0) & (Word.male | Word.female)) !== 0;
}

/** True when a name's first word may be its surname: it is no first name, or it is a known surname before two words more. */
function mayBeSurname(first: SpelledWord, count: number): boolean {
  return !isKnownGiven(first) || (count > 2 && ((LEXICON.words.get(first.text) ?? 0) & Word.surname) !== 0);
}

/** See `compatibleNames`. */
export function comparePersons(a: PersonName, b: PersonName): 'same' | 'compatible' | 'different' {
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) return 'different';
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (short.length === 1) return compareShort(short[0] as SpelledWord, long);
  if (sameInOrder(short, long)) return 'same';
  const skipped = long.length - short.length;
  if (skipped > 0 && short.every((word, at) => isSpellingVariant(word, long[skipped + at] as SpelledWord))) {
    return 'compatible';
  }
  return a.joined === b.joined ? 'same' : 'different';
}

/** One word against a whole name: its surname (spelling may vary), or its first word exactly. */
function compareShort(word: SpelledWord, long: readonly SpelledWord[]): 'same' | 'compatible' | 'different' {
  const last = long[long.length - 1] as SpelledWord;
  const isLast = isSpellingVariant(word, last);
  if (long.length === 1) return word.text === last.text ? 'same' : isLast ? 'compatible' : 'different';
  return isLast || word.text === (long[0] as SpelledWord).text ? 'compatible' : 'different';
}

/** First and last words agree, and what the shorter has between them the longer has too, in order. */
function sameInOrder(short: readonly SpelledWord[], long: readonly SpelledWord[]): boolean {
  if (!sameGiven(short[0] as SpelledWord, long[0] as SpelledWord)) return false;
  if (!isSpellingVariant(short[short.length - 1] as SpelledWord, long[long.length - 1] as SpelledWord)) return false;
  let at = 1;
  for (let index = 1; index < short.length - 1; index++) {
    while (at < long.length - 1 && !sameGiven(short[index] as SpelledWord, long[at] as SpelledWord)) at++;
    if (at >= long.length - 1) return false;
    at++;
  }
  return true;
}

/** First names: equal, spelling variants that are not two known names, an initial, or a short form. */
function sameGiven(a: SpelledWord, b: SpelledWord): boolean {
  if (a.text === b.text) return true;
  if (a.text.length === 1 || b.text.length === 1) return a.text[0] === b.text[0];
  if (isSpellingVariant(a, b)) {
    const twoNames = isKnownGiven(a) && isKnownGiven(b);
    if (!twoNames || (a.plain === b.plain && a.text.at(-1) === b.text.at(-1))) return true;
  }
  return isShortForm(a, b) || isShortForm(b, a);
}

function isShortForm(a: SpelledWord, b: SpelledWord): boolean {
  return LEXICON.nicknames.get(a.text)?.includes(b.text) === true;
}
