/** Reads one number token: digits with separators, decimals, a fraction character, an ordinal ending. */
import { FRACTION_CHARACTERS } from '../lexicon/numberWords';

/** What a number token says. */
export interface Digits {
  readonly value: number;
  readonly ordinal: boolean;
  /** Without separators and decimals, so that "2014" may be a year and "12" the hour of a clock. */
  readonly plain: boolean;
}

const ZERO = 0x30;
const NINE = 0x39;
const COMMA = 0x2c;
const FULL_STOP = 0x2e;
/** Longer tokens are identifiers, not figures of a report. */
const MAX_LENGTH = 24;

const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/**
 * The value of a number token as written; `null` for clock times ("8:03"), versions ("3.2.1"), decades ("1980s") and
 * anything else that is no quantity.
 */
export function parseDigits(token: string): Digits | null {
  if (token.length > MAX_LENGTH) return null;
  let whole = 0;
  let decimals = 0;
  let scale = 0;
  let commas = 0;
  let sinceComma = 0;
  let index = 0;
  for (; index < token.length; index++) {
    const code = token.charCodeAt(index);
    if (code >= ZERO && code <= NINE) {
      if (scale > 0) {
        decimals = decimals * 10 + code - ZERO;
        scale *= 10;
      } else {
        whole = whole * 10 + code - ZERO;
        sinceComma++;
      }
    } else if (code === COMMA && scale === 0 && sinceComma > 0) {
      // Groups of two occur in Indian English (13,00,000); the last group always has three.
      if (commas > 0 && sinceComma !== 3 && sinceComma !== 2) return null;
      commas++;
      sinceComma = 0;
    } else if (code === FULL_STOP && scale === 0) scale = 1;
    else break;
  }
  if (commas > 0 && sinceComma !== 3) return null;
  if (scale === 1) return null;
  const value = scale > 1 ? Number((whole + decimals / scale).toPrecision(15)) : whole;
  const rest = token.slice(index);
  if (rest === '') return { value, ordinal: false, plain: commas === 0 && scale === 0 };
  if (ORDINAL_ENDINGS.has(rest.toLowerCase()) && scale === 0) return { value, ordinal: true, plain: false };
  const fraction = FRACTION_CHARACTERS.get(rest);
  return fraction !== undefined && scale === 0 ? { value: value + fraction, ordinal: false, plain: false } : null;
}
