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
import { localPartStart } from './addresses';
import { CharClass, classAt, classOf } from './charClass';
import { scanPunctuation, scanSymbol } from './scanMark';
import { scanNumber } from './scanNumber';
import { scanWord } from './scanWord';
import { type Scan, Shape, TokenKind } from './tokenShape';

export { Shape, TokenKind };

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

const COMMA = 0x2c;
const AT = 0x40;

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
