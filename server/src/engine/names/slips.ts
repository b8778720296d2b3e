/** Words of names that are spelled in two ways by mistake, as against by house style. */
import { distance } from 'fastest-levenshtein';
import { isSpellingVariant, spelled } from './sound';
import { fold, LEXICON, Word } from './words';

/** A word of a name for comparing: lower case, no diacritics, marks and hyphens left out. */
export function plainLetters(word: string): string {
  return fold(word.toLowerCase()).replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * What newsrooms choose differently when they write a name from another script; a difference of this kind is style, not a
 * slip. Source: the romanisation tables for Arabic, Hebrew and Russian (BGN/PCGN; ALA-LC) set beside the usage of the
 * Associated Press and Reuters style guides.
 */
const STYLES: readonly (readonly [RegExp, string])[] = [
  [/kh|ck|q|c/g, 'k'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/ph/g, 'f'],
  [/tz|ts|z/g, 's'],
  [/w/g, 'v'],
  [/dj|zh/g, 'j'],
  [/ou|oo|u/g, 'o'],
  [/ee|ei|ai|ay|ey|ie|y|e/g, 'i'],
  [/aa/g, 'a'],
  [/h$/g, ''],
  [/(.)\1+/g, '$1'],
];

function inOneStyle(word: string): string {
  let plain = word;
  for (const [from, to] of STYLES) plain = plain.replace(from, to);
  return plain;
}

/** Shorter words differ by one letter because they are other names. */
const SHORTEST = 6;

/**
 * True for two plain words that differ by one letter, or by two that changed places, where neither house style nor another
 * known name explains it. Symmetric.
 */
export function isLikelySlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST || a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  if (distance(a, b) !== 1 && !isTransposed(a, b)) return false;
  return inOneStyle(a) !== inOneStyle(b) && !areKnownNames(a, b) && !isInflected(a, b);
}

/** True for two plain words that are one name spelled twice, or two names that sound alike. Short forms are neither. */
export function isSpelledTwice(a: string, b: string): boolean {
  // "Elaraby" and "Araby" differ by an article.
  if (a.endsWith(b) || b.endsWith(a) || isInflected(a, b)) return false;
  if (a[0] !== b[0] && Math.abs(a.length - b.length) > 1) return false;
  if (LEXICON.nicknames.get(a)?.includes(b) || LEXICON.nicknames.get(b)?.includes(a)) return false;
  return distance(a, b) <= MOST_EDITS && (isSpellingVariant(spelled(a), spelled(b)) || isLikelySlip(a, b));
}

/** Spellings of one name that differ in more letters are not told apart from two names here. */
const MOST_EDITS = 3;

/** True when both are names that people are known to bear: Reed and Reid may be two people. */
export function areKnownNames(a: string, b: string): boolean {
  return isKnown(a) && isKnown(b);
}

/** True for a word that may stand for something else than a person misspelled: a known name, a place, a common word. */
export function isKnownWord(word: string): boolean {
  return LEXICON.places.has(word) || (LEXICON.words.get(word) ?? 0) !== 0;
}

/** "Hanover" and "Hanovers": a plural, a possessive without its mark. */
function isInflected(a: string, b: string): boolean {
  return `${a}s` === b || `${b}s` === a;
}

/** A name that people are known to bear. */
function isKnown(word: string): boolean {
  return ((LEXICON.words.get(word) ?? 0) & (Word.surname | Word.given | Word.male | Word.female)) !== 0;
}

/** Two neighbouring letters changed places ("Brnadauer"). */
function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
