/** Persons' names taken apart and compared. */
import { isSpellingVariant, type SpelledWord, soundKey, spelled, withoutArticle } from './sound';
import { LEXICON, Word } from './words';

/** The parts of a person's name that tell people apart. */
export interface PersonName {
  /** Without titles, suffixes and the Arabic article; at least one. Initials have no full stop. */
  readonly words: readonly SpelledWord[];
  /** The words run together: "Ki-moon" and "Kimoon" are alike. */
  readonly joined: string;
  /** "jr", "sr", "ii" …, or `null`. */
  readonly generation: string | null;
  /** The nickname given between marks (Luis "Jerry" Ortiz), lower case, or `null`. */
  readonly nickname: string | null;
}

/** How two persons' names may relate. */
type PersonVerdict = 'same' | 'compatible' | 'different';

const GENERATION = /^(?:jr|sr|i{1,3}|iv|vi{0,3}|ix)$/;
const ARTICLES = new Set('al el ul'.split(' '));

/**
 * Takes apart a key: lower case, hyphens as spaces.
 * @param nickname the name that stood between marks inside the name, lower case
 */
export function parsePerson(key: string, nickname: string | null = null): PersonName {
  let words = key
    .split(' ')
    .flatMap((word) => (word.endsWith('.') ? word.slice(0, -1).split('.') : [word]))
    .filter((word) => word !== '');
  while (words.length > 1 && isHonour(words[words.length - 1] as string)) words = words.slice(0, -1);
  const last = words[words.length - 1];
  const generation = words.length > 1 && last !== undefined && GENERATION.test(last) ? last : null;
  if (generation !== null) words = words.slice(0, -1);
  while (words.length > 1 && isTitle(words[0] as string)) words = words.slice(1);
  if (words.length > 1) {
    const kept = words.filter((word) => !ARTICLES.has(word));
    if (kept.length > 0) words = kept;
  }
  if (words.length === 0) words = [key];
  return { words: words.map(spelled), joined: words.join(''), generation, nickname };
}

/** The words of a name as a text has them, without titles, generations and honours where more than those are there. */
export function identifyingWords(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && isTrailer(words[end - 1] as string)) end--;
  let start = 0;
  while (end - start > 1 && isTitle(plainWord(words[start] as string))) start++;
  return start === 0 && end === words.length ? words : words.slice(start, end);
}

function isTrailer(word: string): boolean {
  const plain = plainWord(word);
  return plain === ',' || GENERATION.test(plain) || isHonour(plain);
}

function plainWord(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

function isTitle(word: string): boolean {
  if (word === 'st' || word === 'saint') return true;
  const bits = LEXICON.words.get(word) ?? 0;
  return (bits & Word.title) !== 0 && (bits & (Word.given | Word.surname)) === 0;
}

/** Letters after a name ("FRS", "MD"): they tell nobody apart. */
function isHonour(word: string): boolean {
  const bits = LEXICON.words.get(word) ?? 0;
  return (bits & Word.suffix) !== 0 && (bits & (Word.given | Word.surname)) === 0 && !GENERATION.test(word);
}

/** Blocking keys: how the surname sounds; also the first word where it may be the surname ("Ban Ki-moon"). */
export function personKeys({ words, joined }: PersonName): string[] {
  const last = words[words.length - 1] as SpelledWord;
  const first = words[0] as SpelledWord;
  const keys = [`p:${last.sound}`];
  if (words.length > 1 && mayBeSurname(first, words.length)) keys.push(`p:${first.sound}`);
  const behind = withoutArticle(last.text);
  if (behind !== null) keys.push(`p:${soundKey(behind)}`);
  if (words.length === 2 && !isKnownGiven(first)) keys.push(`j:${joined}`);
  return [...new Set(keys)];
}

function isKnownGiven(word: SpelledWord): boolean {
  return ((LEXICON.words.get(word.text) ?? 0) & (Word.male | Word.female)) !== 0;
}

/** True when a name's first word may be its surname: it is no first name, or it is a known surname before two words more. */
function mayBeSurname(first: SpelledWord, count: number): boolean {
  return !isKnownGiven(first) || (count > 2 && ((LEXICON.words.get(first.text) ?? 0) & Word.surname) !== 0);
}

const ORDINARY = Word.surname | Word.given | Word.common;

/**
 * True for a name that many people bear: a first name (or an initial) with a very common surname or a surname that is a
 * word or a first name as well, or any of these alone. Such a name in two articles is no proof of one person.
 */
export function isCommonName({ words }: PersonName): boolean {
  if (words.length > 2) return false;
  const first = words[0] as SpelledWord;
  const last = words[words.length - 1] as SpelledWord;
  const bits = LEXICON.words.get(last.text) ?? 0;
  if (words.length === 1) return (bits & (Word.surname | Word.given)) !== 0;
  return (isKnownGiven(first) || first.text.length === 1) && (bits & ORDINARY) !== 0;
}

/** See `compatibleNames`. */
export function comparePersons(a: PersonName, b: PersonName): PersonVerdict {
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) return 'different';
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (short.length === 1) return compareShort(short[0] as SpelledWord, long);
  if (sameInOrder(short, long) || isCalled(a, b) || turnedRound(a.words, b.words)) return 'same';
  const skipped = long.length - short.length;
  if (skipped > 0 && short.every((word, at) => isSpellingVariant(word, long[skipped + at] as SpelledWord))) {
    return 'compatible';
  }
  return a.joined === b.joined ? 'same' : 'different';
}

/** One word against a whole name: its surname (spelling may vary), or its first word exactly. */
function compareShort(word: SpelledWord, long: readonly SpelledWord[]): PersonVerdict {
  const last = long[long.length - 1] as SpelledWord;
  const isLast = isSpellingVariant(word, last);
  if (long.length === 1) return word.text === last.text ? 'same' : isLast ? 'compatible' : 'different';
  return isLast || word.text === (long[0] as SpelledWord).text ? 'compatible' : 'different';
}

/** First and last words agree, and what the shorter has between them the longer has too, in order. */
function sameInOrder(short: readonly SpelledWord[], long: readonly SpelledWord[]): boolean {
  if (!sameGiven(short[0] as SpelledWord, long[0] as SpelledWord)) return false;
  if (!isSpellingVariant(short[short.length - 1] as SpelledWord, long[long.length - 1] as SpelledWord)) return false;
  if (short.length > 2 && !sameMiddle(short[1] as SpelledWord, long[1] as SpelledWord)) return false;
  let at = 1;
  for (let index = 1; index < short.length - 1; index++) {
    while (at < long.length - 1 && !sameGiven(short[index] as SpelledWord, long[at] as SpelledWord)) at++;
    if (at >= long.length - 1) return false;
    at++;
  }
  return true;
}

/** Of middle initials the first counts: George W. is not George H. W. */
function sameMiddle(a: SpelledWord, b: SpelledWord): boolean {
  return (a.text.length > 1 && b.text.length > 1) || a.text[0] === b.text[0];
}

/** True when one of the two is the other by the nickname that it gives: stronger than any list of nicknames. Symmetric. */
export function isCalled(a: PersonName, b: PersonName): boolean {
  return calledBy(a, b) || calledBy(b, a);
}

/** "Jerry Ortiz" is Luis "Jerry" Ortiz. */
function calledBy({ nickname, words }: PersonName, other: PersonName): boolean {
  return (
    nickname !== null &&
    other.words.length > 1 &&
    (other.words[0] as SpelledWord).text === nickname &&
    isSpellingVariant(words[words.length - 1] as SpelledWord, other.words[other.words.length - 1] as SpelledWord)
  );
}

/** Two words in either order, surname first or last, unless both are first names ("Scott James"). */
function turnedRound(a: readonly SpelledWord[], b: readonly SpelledWord[]): boolean {
  if (a.length !== 2 || b.length !== 2) return false;
  const [one, two] = a as readonly [SpelledWord, SpelledWord];
  return (
    one.text === (b[1] as SpelledWord).text &&
    two.text === (b[0] as SpelledWord).text &&
    !(isKnownGiven(one) && isKnownGiven(two))
  );
}

/** First names: equal, spelling variants that are not two known names, an initial, or a short form. */
function sameGiven(a: SpelledWord, b: SpelledWord): boolean {
  if (a.text === b.text) return true;
  if (a.text.length === 1 || b.text.length === 1) return a.text[0] === b.text[0];
  if (isSpellingVariant(a, b)) {
    const twoNames = isKnownGiven(a) && isKnownGiven(b);
    if (!twoNames || (a.plain === b.plain && sameEnd(a.text, b.text))) return true;
  }
  return isShortForm(a, b) || isShortForm(b, a);
}

/** A pet name's ending, spelled one way or another ("Vicky", "Vickie"), but not that of "Mary" and "Marie". */
const PET_ENDING = /[^aeiouy]{2}(?:y|ie|ey|i|ee)$/;

function sameEnd(a: string, b: string): boolean {
  return a.at(-1) === b.at(-1) || (PET_ENDING.test(a) && PET_ENDING.test(b));
}

function isShortForm(a: SpelledWord, b: SpelledWord): boolean {
  return LEXICON.nicknames.get(a.text)?.includes(b.text) === true;
}
