/** Punctuation, possessive endings, symbols, pictographs and @handles. */
import { addressEnd } from './addresses';
import { CharClass, classAt, classOf, isWordClass } from './charClass';
import { isBareS } from './scanWord';
import { type Scan, Shape, TokenKind } from './tokenShape';

const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;
const FULL_STOP = 0x2e;
const AT = 0x40;
const BACKTICK = 0x60;

/** Reads the punctuation at `start`; a possessive `’s` is a word. */
export function scanPunctuation(text: string, start: number, scan: Scan): number {
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

/** Reads the symbol at `start`. */
export function scanSymbol(text: string, start: number, scan: Scan): number {
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
