/** Spelling variants of names carried over from other scripts (Mursi/Morsi, Sissi/Sisi, Qaddafi/Gaddafi). */
import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';

/** How a name sounds, roughly: equal for most ways to spell it in English. Never proof by itself. */
export function soundKey(word: string): string {
  const [primary] = doubleMetaphone(ASPIRATED.test(word) ? word.replace('dh', 'd').replace(/^gh/, 'g') : word);
  return primary === '' ? word : primary;
}

/** Letters that stand for one sound of Arabic or Hindi, and that English would sound apart. */
const ASPIRATED = /dh|^gh/;

const REWRITES: readonly (readonly [string, string])[] = [
  ['x', 'ks'],
  ['ck', 'k'],
  ['kh', 'k'],
  ['gh', 'g'],
  ['ph', 'f'],
  ['dh', 'd'],
  ['tz', 'z'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ee', 'i'],
  ['ei', 'i'],
  ['ai', 'a'],
  ['aa', 'a'],
  ['ey', 'i'],
  ['q', 'k'],
  ['c', 'k'],
  ['w', 'v'],
  ['y', 'i'],
  ['o', 'u'],
  ['e', 'a'],
  ["'", ''],
];

/** A word of a name with all that comparing it needs: worked out once, as a dossier compares names many times. */
export interface SpelledWord {
  /** Lower case. */
  readonly text: string;
  /** See `plainSpelling`. */
  readonly plain: string;
  /** See `soundKey`. */
  readonly sound: string;
}

/** Works out spelling and sound of a word in lower case, each when it is first asked for: most names differ at sight. */
export function spelled(text: string): SpelledWord {
  return new LazySpelling(text);
}

class LazySpelling implements SpelledWord {
  readonly text: string;
  #plain: string | null = null;
  #sound: string | null = null;

  constructor(text: string) {
    this.text = text;
  }

  get plain(): string {
    this.#plain ??= plainSpelling(this.text);
    return this.#plain;
  }

  get sound(): string {
    this.#sound ??= soundKey(this.text);
    return this.#sound;
  }
}

/** "Bettie" and "Betty", "Vickie" and "Vicky" agree; "Marie" and "Mary" do not. */
const PET_ENDING = /[^aeiouy]{2}(?:ie|ey|ee|i)$/;

/** A spelling reduced to what transliterations agree on. */
function plainSpelling(word: string): string {
  let plain = PET_ENDING.test(word) ? word.replace(/(?:ie|ey|ee|i)$/, 'y') : word;
  for (const [from, to] of REWRITES) plain = plain.replaceAll(from, to);
  let out = '';
  for (const letter of plain) if (letter !== out[out.length - 1]) out += letter;
  return out.length > 3 && out.endsWith('h') ? out.slice(0, -1) : out;
}

const SHORTEST_VARIANT = 4;
/** Words this long may differ in two letters, shorter ones in one. */
const LONG = 7;

/** True when two words are equal or one name carried over from another script in two ways: needs no other evidence. */
export function isTransliteration(a: SpelledWord, b: SpelledWord): boolean {
  if (a.text === b.text) return true;
  if (Math.min(a.text.length, b.text.length) < SHORTEST_VARIANT) return false;
  return a.plain === b.plain || sameBehindArticle(a.text, b.text) || sameBehindGuttural(a, b);
}

/** True when two words are equal or may be one name spelled twice: the same plain spelling, or few edits and the same sound. */
export function isSpellingVariant(a: SpelledWord, b: SpelledWord): boolean {
  if (isTransliteration(a, b)) return true;
  const shorter = Math.min(a.text.length, b.text.length);
  if (shorter < SHORTEST_VARIANT) return false;
  if (a.text[0] !== b.text[0] || a.sound !== b.sound) return false;
  const allowed = shorter >= LONG ? 2 : 1;
  return Math.abs(a.text.length - b.text.length) <= allowed && distance(a.text, b.text) <= allowed;
}

/** What follows an article that is written on to the word has so many letters at least. */
const SHORTEST_BEHIND = 6;

/** The word without the Arabic article written on to it ("ElBaradei"), when so much is left; else `null`. */
export function withoutArticle(word: string): string | null {
  return word.length >= SHORTEST_BEHIND + 2 && /^[ae]l/.test(word) ? word.slice(2) : null;
}

function sameBehindArticle(a: string, b: string): boolean {
  return withoutArticle(a) === b || withoutArticle(b) === a;
}

const GUTTURAL = /^(?:q|kh|gh)|dh/;

/** "Gaddafi", "Qaddafi" and "Kadhafi": one sound that English lacks; but "Geller" and "Keller" are two names. */
function sameBehindGuttural(a: SpelledWord, b: SpelledWord): boolean {
  if (!GUTTURAL.test(a.text) && !GUTTURAL.test(b.text)) return false;
  return /^[gk]/.test(a.plain) && /^[gk]/.test(b.plain) && a.plain.slice(1) === b.plain.slice(1);
}
