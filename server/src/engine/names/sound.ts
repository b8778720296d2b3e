/** Spelling variants of names carried over from other scripts (Mursi/Morsi, Sissi/Sisi, Qaddafi/Gaddafi). */
import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';

/** How a name sounds, roughly: equal for most ways to spell it in English. Never proof by itself. */
export function soundKey(word: string): string {
  const [primary] = doubleMetaphone(word);
  return primary === '' ? word : primary;
}

const REWRITES: readonly (readonly [string, string])[] = [
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

/** A spelling reduced to what transliterations agree on. */
export function plainSpelling(word: string): string {
  let plain = word;
  for (const [from, to] of REWRITES) plain = plain.replaceAll(from, to);
  let out = '';
  for (const letter of plain) if (letter !== out[out.length - 1]) out += letter;
  return out.length > 3 && out.endsWith('h') ? out.slice(0, -1) : out;
}

const SHORTEST_VARIANT = 4;
/** Words this long may differ in two letters, shorter ones in one. */
const LONG = 7;

/** True when two words, not equal, may be one name spelled twice: the same plain spelling, or few edits and the same sound. */
export function isSpellingVariant(a: string, b: string): boolean {
  if (a.length < SHORTEST_VARIANT || b.length < SHORTEST_VARIANT || a[0] !== b[0]) {
    return a.length >= SHORTEST_VARIANT && b.length >= SHORTEST_VARIANT && plainSpelling(a) === plainSpelling(b);
  }
  if (plainSpelling(a) === plainSpelling(b)) return true;
  const allowed = Math.min(a.length, b.length) >= LONG ? 2 : 1;
  return Math.abs(a.length - b.length) <= allowed && distance(a, b) <= allowed && soundKey(a) === soundKey(b);
}
