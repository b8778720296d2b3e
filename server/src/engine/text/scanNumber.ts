/** Numbers: digits with separators, decimals, clock colons, and an ordinal or plural ending. */
import { CharClass, classAt, classOf, isDigitAt, isWordClass } from './charClass';
import { type Scan, Shape, TokenKind } from './tokenShape';

const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;

/** Reads the number at `start`. */
export function scanNumber(text: string, start: number, scan: Scan): number {
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
