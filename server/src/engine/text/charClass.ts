/** Classes of UTF-16 code units: one table look-up for almost every character of a text, a regular expression for the rest. */

/** What a code unit is to the tokeniser. */
export const CharClass = {
  /** White space, controls, invisible format characters, byte order mark. */
  space: 0,
  /** A letter without case or in lower case. */
  lower: 1,
  /** An upper- or title-case letter. */
  upper: 2,
  digit: 3,
  /** Combining marks and what else only continues a word (joiners, soft hyphen). */
  mark: 4,
  punctuation: 5,
  symbol: 6,
  /** Half of a surrogate pair, or a lone surrogate. */
  surrogate: 7,
  /** Numeric characters that are no decimal digits: ½, ², Ⅳ. */
  numeric: 8,
} as const;

/** Scripts up to here (Latin … Ethiopic, general punctuation, currency, arrows) come from the table. */
const TABLE_SIZE = 0x3000;

/** Joiners and soft hyphen stay inside words and emoji; other format characters are invisible space. */
const CONTINUES = /\p{M}|\u00ad|\u200c|\u200d|\u2060/u;

const TABLE: Uint8Array = buildTable();

function buildTable(): Uint8Array {
  const table = new Uint8Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) table[code] = classify(String.fromCharCode(code));
  return table;
}

function classify(char: string): number {
  if (/\p{Ll}|\p{Lo}|\p{Lm}/u.test(char)) return CharClass.lower;
  if (/\p{Lu}|\p{Lt}/u.test(char)) return CharClass.upper;
  if (/\p{Nd}/u.test(char)) return CharClass.digit;
  if (CONTINUES.test(char)) return CharClass.mark;
  if (/[\s\p{C}]/u.test(char)) return CharClass.space;
  if (/\p{N}/u.test(char)) return CharClass.numeric;
  // Unicode files these under "punctuation, other", but in news they are signs of measure, not of structure.
  if (/[%‰#@&§¶†‡]/u.test(char)) return CharClass.symbol;
  if (/\p{P}|`/u.test(char)) return CharClass.punctuation;
  return CharClass.symbol;
}

/** The class of a UTF-16 code unit (`CharClass`); halves of surrogate pairs are `surrogate`. */
export function classOf(code: number): number {
  if (code < TABLE_SIZE) return TABLE[code] as number;
  if (code >= 0xd800 && code <= 0xdfff) return CharClass.surrogate;
  return classify(String.fromCharCode(code));
}

/** The class of the code point that starts at `index`; a lone surrogate is a symbol. */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code < TABLE_SIZE) return TABLE[code] as number;
  if (code < 0xd800 || code > 0xdfff) return classify(String.fromCharCode(code));
  const point = text.codePointAt(index) as number;
  return point > 0xffff ? classify(String.fromCodePoint(point)) : CharClass.symbol;
}

/** True for letters of either case. */
export function isLetterClass(charClass: number): boolean {
  return charClass === CharClass.lower || charClass === CharClass.upper;
}

/** True when a letter, digit or mark (of the basic plane) stands at `index`. */
export function isWordClass(text: string, index: number): boolean {
  if (index >= text.length) return false;
  const charClass = classOf(text.charCodeAt(index));
  return charClass !== CharClass.space && charClass <= CharClass.mark;
}

/** True when a decimal digit stands at `index`. */
export function isDigitAt(text: string, index: number): boolean {
  return index < text.length && classOf(text.charCodeAt(index)) === CharClass.digit;
}
