/** Words: letters with internal apostrophes, abbreviations and initials with their full stops, domain names. */
import { ABBREVIATIONS, AbbreviationKind } from '../lexicon/abbreviations';
import { addressEnd, domainEnd, isAddressStart } from './addresses';
import { CharClass, classAt, classOf, isLetterClass, isWordClass } from './charClass';
import { type Scan, Shape, TokenKind } from './tokenShape';

const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;
const FULL_STOP = 0x2e;
const COLON = 0x3a;

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

/** Reads the word at `start`; an address that begins with a scheme is a symbol. */
export function scanWord(text: string, start: number, scan: Scan): number {
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

/** True when a lone `s` stands at `index`: no letter or digit after it. */
export function isBareS(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code !== 0x73 && code !== 0x53) return false;
  return !isWordClass(text, index + 1);
}
