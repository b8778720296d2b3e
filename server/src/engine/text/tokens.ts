/**
 * Words, numbers and punctuation of a text: one pass over its code units, linear, for any string.
 *
 * - A word keeps internal apostrophes ("didn’t", "O’Brien"); a possessive or contracted `’s` is a word of its own.
 * - Compounds fall apart at the hyphen ("U.S." "-" "led"); parts without `spaceBefore` are joined by offsets where needed.
 * - Abbreviations and initials keep their full stop (`Shape.dotted`).
 * - A number keeps separators, decimals, clock colons and an ordinal or plural ending ("1,000", "8:03", "2nd", "1990s");
 *   a unit stuck to it is the next token ("5.2" "m").
 * - Web and mail addresses and @handles are one symbol; runs of one punctuation mark ("...", "--", "``") are one token.
 */
import { ABBREVIATIONS, AbbreviationKind } from '../lexicon/abbreviations';
import { addressEnd, domainEnd, isAddressStart, localPartStart } from './addresses';
import { CharClass, classAt, classOf, isLetterClass } from './charClass';

/** What a token is. */
export const TokenKind = { word: 0, number: 1, punctuation: 2, symbol: 3 } as const;

/** Shape bits of a token. */
export const Shape = {
  /** First letter is upper case. */
  capital: 1,
  /** At least two letters, all upper case (a plural or possessive `s` allowed is for the caller to see). */
  allCaps: 2,
  /** Contains a digit. */
  digit: 4,
  /** Has an upper-case letter after the first (McDonald, iPhone, BBC). */
  innerCapital: 8,
  /** An abbreviation or initials with full stops inside or after (U.S., Mr., J.). */
  dotted: 16,
  /** White space stands before it. */
  spaceBefore: 32,
} as const;

/** Tokens of one text, as parallel arrays (a dossier holds millions; objects would not fit). */
export interface Tokens {
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly kinds: readonly number[];
  readonly shapes: readonly number[];
  /** The token as written. */
  readonly texts: readonly string[];
  /** The token in lower case, with straight apostrophes. */
  readonly lowers: readonly string[];
}

const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;
const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const AT = 0x40;
const BACKTICK = 0x60;

/** Where a scanned token ends, and its shape; reused through one call so that no object is made per token. */
interface Scan {
  end: number;
  shape: number;
  curly: boolean;
}

/** Cuts a text into tokens. White space and invisible characters belong to none. */
export function tokenize(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const kinds: number[] = [];
  const shapes: number[] = [];
  const texts: string[] = [];
  const lowers: string[] = [];
  const scan: Scan = { end: 0, shape: 0, curly: false };
  const length = text.length;
  let space = 0;
  let index = 0;
  while (index < length) {
    const code = text.charCodeAt(index);
    const charClass = classOf(code);
    if (charClass === CharClass.space) {
      space = Shape.spaceBefore;
      index++;
      continue;
    }
    // Nine tokens in ten are a plain word of ASCII letters, at most the first of them a capital.
    const plain = charClass <= CharClass.upper && code < 0x7b ? plainWordEnd(text, index + 1) : 0;
    if (plain > 0) {
      const word = text.slice(index, plain);
      starts.push(index);
      ends.push(plain);
      kinds.push(TokenKind.word);
      shapes.push(charClass === CharClass.upper ? Shape.capital | space : space);
      texts.push(word);
      lowers.push(charClass === CharClass.upper ? word.toLowerCase() : word);
      space = 0;
      index = plain;
      continue;
    }
    scan.shape = 0;
    scan.curly = false;
    const kind = scanToken(text, index, charClass, scan);
    let start = index;
    if (kind === TokenKind.symbol && scan.end > index + 1 && space === 0 && text.charCodeAt(index) === AT) {
      // An e-mail address: what stands before the @ was cut into words already; take them back.
      start = localPartStart(text, index);
      while (starts.length > 0 && (starts[starts.length - 1] as number) >= start) {
        space = (shapes.pop() as number) & Shape.spaceBefore;
        starts.pop();
        ends.pop();
        kinds.pop();
        texts.pop();
        lowers.pop();
      }
      if (ends.length > 0) start = Math.max(start, ends[ends.length - 1] as number);
    }
    const token = text.slice(start, scan.end);
    starts.push(start);
    ends.push(scan.end);
    kinds.push(kind);
    shapes.push(scan.shape | space);
    texts.push(token);
    lowers.push(lowerOf(token, scan));
    space = 0;
    index = scan.end;
  }
  return { count: starts.length, starts, ends, kinds, shapes, texts, lowers };
}

/** The end of a run of ASCII lower-case letters that white space or a comma ends; 0 when the word needs a closer look. */
function plainWordEnd(text: string, index: number): number {
  const length = text.length;
  let end = index;
  let code = 0x20;
  while (end < length) {
    code = text.charCodeAt(end);
    if (code < 0x61 || code > 0x7a) break;
    end++;
  }
  return end === length || code === 0x20 || code === COMMA ? end : 0;
}

function lowerOf(token: string, scan: Scan): string {
  const lower = scan.shape & (Shape.capital | Shape.innerCapital) ? token.toLowerCase() : token;
  return scan.curly ? lower.replaceAll('’', "'") : lower;
}

/** Reads the token at `start`: sets where it ends and its shape; returns its kind. */
function scanToken(text: string, start: number, charClass: number, scan: Scan): number {
  switch (charClass === CharClass.surrogate ? classAt(text, start) : charClass) {
    case CharClass.lower:
    case CharClass.upper:
    case CharClass.mark:
      return scanWord(text, start, scan);
    case CharClass.digit:
    case CharClass.numeric:
      return scanNumber(text, start, scan);
    case CharClass.punctuation:
      return scanPunctuation(text, start, scan);
    default:
      return scanSymbol(text, start, scan);
  }
}

/** Letters, marks and digits from `index` on; notes capitals in the shape. Returns the end. */
function scanLetters(text: string, index: number, scan: Scan): number {
  const length = text.length;
  let shape = scan.shape;
  let letters = 0;
  let uppers = 0;
  while (index < length) {
    const code = text.charCodeAt(index);
    let charClass = classOf(code);
    let width = 1;
    if (charClass === CharClass.surrogate) {
      charClass = classAt(text, index);
      width = code < 0xdc00 ? 2 : 1;
    }
    if (charClass === CharClass.lower) letters++;
    else if (charClass === CharClass.upper) {
      shape |= letters === 0 && (shape & WORD_BEGUN) === 0 ? Shape.capital : Shape.innerCapital;
      letters++;
      uppers++;
    } else if (charClass === CharClass.digit) shape |= Shape.digit;
    else if (charClass !== CharClass.mark && charClass !== CharClass.numeric) break;
    index += width;
  }
  if (letters > 0) {
    if (uppers < letters) shape |= HAS_LOWER;
    shape |= letters > 1 || shape & WORD_BEGUN ? WORD_BEGUN | MORE_LETTERS : WORD_BEGUN;
  }
  scan.shape = shape;
  return index;
}

/** Scan-time bits, above those of `Shape`; cleared before the token is kept. */
const WORD_BEGUN = 64;
const MORE_LETTERS = 128;
const HAS_LOWER = 256;
const SHAPE_MASK = 63;

function scanWord(text: string, start: number, scan: Scan): number {
  let index = scanLetters(text, start, scan);
  let code = text.charCodeAt(index);
  while ((code === APOSTROPHE || code === RIGHT_QUOTE) && continuesWord(text, index + 1)) {
    if (code === RIGHT_QUOTE) scan.curly = true;
    index = scanLetters(text, index + 1, scan);
    code = text.charCodeAt(index);
  }
  if (code === FULL_STOP) index = scanDots(text, start, index, scan);
  else if (code === COLON && isAddressStart(text, start, index)) {
    scan.shape = 0;
    scan.end = addressEnd(text, index);
    return TokenKind.symbol;
  }
  let shape = scan.shape;
  if ((shape & (MORE_LETTERS | HAS_LOWER | Shape.capital)) === (MORE_LETTERS | Shape.capital)) shape |= Shape.allCaps;
  scan.shape = shape & SHAPE_MASK;
  scan.end = index;
  return TokenKind.word;
}

/** True when an apostrophe before `index` is inside a word: a letter follows that is not a possessive or contracted `s`. */
function continuesWord(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (Number.isNaN(code) || !isLetterClass(classOf(code))) return false;
  return !isBareS(text, index);
}

/** True when a lone `s` stands at `index`: no letter or digit after it. */
function isBareS(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code !== 0x73 && code !== 0x53) return false;
  return !isWordClass(text, index + 1);
}

function isWordClass(text: string, index: number): boolean {
  if (index >= text.length) return false;
  const charClass = classOf(text.charCodeAt(index));
  return charClass !== CharClass.space && charClass <= CharClass.mark;
}

/** A full stop at `dot` after the word from `start`: initials, an abbreviation, a domain name, or the end of the sentence. */
function scanDots(text: string, start: number, dot: number, scan: Scan): number {
  const after = domainEnd(text, dot);
  if (after > dot) return after;
  if (dot - start === 1) return scanInitials(text, dot, scan);
  const entry = ABBREVIATIONS.get(text.slice(start, dot).toLowerCase());
  if (entry === undefined) return dot;
  if (entry.capital && (scan.shape & Shape.capital) === 0) return dot;
  if (isWordClass(text, dot + 1) && classOf(text.charCodeAt(dot + 1)) !== CharClass.digit) {
    // "Ph.D.": the rest of the abbreviation; "Sen.Smith": a missing space.
    const inner = dot + 2;
    if (text.charCodeAt(inner) !== FULL_STOP) return entry.kind === AbbreviationKind.title ? keepDot(dot, scan) : dot;
    scanLetters(text, dot + 1, scan);
    scan.shape |= Shape.dotted;
    return inner + 1;
  }
  if (entry.kind === AbbreviationKind.number && !numberFollows(text, dot + 1)) return dot;
  return keepDot(dot, scan);
}

function keepDot(dot: number, scan: Scan): number {
  scan.shape |= Shape.dotted;
  return dot + 1;
}

function numberFollows(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  const next = code === 0x20 || code === 0xa0 ? index + 1 : index;
  return next < text.length && classOf(text.charCodeAt(next)) === CharClass.digit;
}

/** "U.S.", "a.m.", "J.K.", "J." : single letters, each with its full stop (the last may lack it: "the U.S, said"). */
function scanInitials(text: string, dot: number, scan: Scan): number {
  let end = dot;
  let pairs = 0;
  let index = dot;
  while (text.charCodeAt(index) === FULL_STOP) {
    end = index + 1;
    if (!isLetterAt(text, index + 1) || isWordClass(text, index + 2)) break;
    pairs++;
    scanLetters(text, index + 1, scan);
    index += 2;
    end = index;
  }
  if (pairs > 0) {
    scan.shape |= Shape.dotted;
    return end;
  }
  // One letter: an initial before a name or a dash, else the end of a sentence ("vitamin C.").
  return (scan.shape & Shape.capital) !== 0 && nameFollows(text, dot + 1) ? keepDot(dot, scan) : dot;
}

function isLetterAt(text: string, index: number): boolean {
  return index < text.length && isLetterClass(classOf(text.charCodeAt(index)));
}

function nameFollows(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  const next = code === 0x20 || code === 0xa0 || code === 0x0a ? index + 1 : index;
  return next < text.length && classOf(text.charCodeAt(next)) === CharClass.upper;
}

function scanNumber(text: string, start: number, scan: Scan): number {
  let index = digitsEnd(text, start);
  let colons = 0;
  for (;;) {
    const code = text.charCodeAt(index);
    if (code === COMMA && isGroup(text, index + 1)) index = digitsEnd(text, index + 1);
    else if (code === FULL_STOP && isDigitAt(text, index + 1)) index = digitsEnd(text, index + 1);
    else if (code === COLON && colons < 2 && index - start >= 1 && isClockPair(text, index + 1)) {
      colons++;
      index = digitsEnd(text, index + 1);
    } else break;
  }
  scan.shape = Shape.digit;
  scan.end = numberEndingEnd(text, index);
  return TokenKind.number;
}

function digitsEnd(text: string, index: number): number {
  const length = text.length;
  while (index < length) {
    const charClass = classOf(text.charCodeAt(index));
    if (charClass === CharClass.digit || charClass === CharClass.numeric || charClass === CharClass.mark) index++;
    else if (charClass === CharClass.surrogate && isAstralNumber(text, index)) index += 2;
    else break;
  }
  return index;
}

function isAstralNumber(text: string, index: number): boolean {
  const charClass = classAt(text, index);
  return charClass === CharClass.digit || charClass === CharClass.numeric;
}

function isDigitAt(text: string, index: number): boolean {
  return index < text.length && classOf(text.charCodeAt(index)) === CharClass.digit;
}

/** Three digits and no fourth, or two before another group (Indian grouping: 12,34,567). */
function isGroup(text: string, index: number): boolean {
  if (!isDigitAt(text, index) || !isDigitAt(text, index + 1)) return false;
  if (isDigitAt(text, index + 2)) return !isDigitAt(text, index + 3);
  return text.charCodeAt(index + 2) === COMMA && isDigitAt(text, index + 3) && isDigitAt(text, index + 5);
}

function isClockPair(text: string, index: number): boolean {
  return isDigitAt(text, index) && isDigitAt(text, index + 1) && !isDigitAt(text, index + 2);
}

/** The end of "st", "nd", "rd", "th" or "s" stuck to a number; else `index`. */
function numberEndingEnd(text: string, index: number): number {
  const first = text.charCodeAt(index) | 0x20;
  if (first === 0x73 && !isWordClass(text, index + 1)) return index + 1;
  const pair = (first << 8) | (text.charCodeAt(index + 1) | 0x20);
  // st, nd, rd, th
  if (pair !== 0x7374 && pair !== 0x6e64 && pair !== 0x7264 && pair !== 0x7468) return index;
  return isWordClass(text, index + 2) ? index : index + 2;
}

function scanPunctuation(text: string, start: number, scan: Scan): number {
  const code = text.charCodeAt(start);
  scan.end = classOf(code) === CharClass.surrogate ? start + 2 : start + 1;
  if ((code === APOSTROPHE || code === RIGHT_QUOTE) && isBareS(text, start + 1)) {
    scan.end = start + 2;
    scan.curly = code === RIGHT_QUOTE;
    if (text.charCodeAt(start + 1) === 0x53) scan.shape = Shape.capital;
    return TokenKind.word;
  }
  if (text.charCodeAt(start + 1) === code && isRepeated(code)) scan.end = runEnd(text, start, code);
  return TokenKind.punctuation;
}

/** Marks whose runs are one token: . - ! ? * _ and the typewriter quotes `` and ''. */
function isRepeated(code: number): boolean {
  return (
    code === FULL_STOP ||
    code === 0x2d ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x2a ||
    code === 0x5f ||
    code === BACKTICK ||
    code === APOSTROPHE
  );
}

function runEnd(text: string, index: number, code: number): number {
  while (text.charCodeAt(index) === code) index++;
  return index;
}

function scanSymbol(text: string, start: number, scan: Scan): number {
  const code = text.charCodeAt(start);
  if (code === AT && isWordClass(text, start + 1)) scan.end = addressEnd(text, start);
  else if (code === 0x3d || code === 0x7e || code === 0x2b || code === 0x7c) scan.end = runEnd(text, start, code);
  else scan.end = pictographEnd(text, start);
  return TokenKind.symbol;
}

/** One symbol with its variation selectors, skin tones and joined parts (a family emoji is one token). */
function pictographEnd(text: string, start: number): number {
  let index = start;
  const length = text.length;
  for (;;) {
    index += (text.codePointAt(index) as number) > 0xffff ? 2 : 1;
    let joined = false;
    while (index < length) {
      const code = text.charCodeAt(index);
      const tone = code === 0xd83c && text.charCodeAt(index + 1) >= 0xdffb && text.charCodeAt(index + 1) <= 0xdfff;
      if (!tone && classOf(code) !== CharClass.mark) break;
      joined = code === 0x200d;
      index += tone ? 2 : 1;
    }
    if (!joined || index >= length || classAt(text, index) !== CharClass.symbol) return index;
  }
}
