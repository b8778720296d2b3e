/** Clock times: "8:03PM", "8 p.m. EDT", "20:15 GMT", "1353 GMT", "noon". */
import { TIME_ZONES } from '../lexicon/timeWords';
import { TokenKind, type Tokens } from '../text/tokens';
import { two } from './calendar';

/** A clock time up to token `end`; `value` as `T20:03`. */
export interface ClockTime {
  readonly end: number;
  readonly value: string;
}

/** The clock time at `index`, or `null`. */
export function readClock(tokens: Tokens, index: number): ClockTime | null {
  if (tokens.kinds[index] === TokenKind.word) return readWord(tokens, index);
  if (tokens.kinds[index] !== TokenKind.number) return null;
  const text = tokens.texts[index] as string;
  const match = /^(\d{1,2})(?:([:.])([0-5]\d)(?::[0-5]\d)?)?$/.exec(text);
  const half = match ? readHalf(tokens, index + 1) : null;
  if (match && half) {
    const hour = Number(match[1]);
    if (hour < 1 || hour > 12) return null;
    return { end: zoneEnd(tokens, half.end), value: clock((hour % 12) + (half.afternoon ? 12 : 0), match[3] ?? '00') };
  }
  if (match && match[2] === ':' && Number(match[1]) < 24) {
    return { end: zoneEnd(tokens, index + 1), value: clock(Number(match[1]), match[3] as string) };
  }
  if (tokens.lowers[index + 1] === "o'clock" && match && !match[2])
    return { end: index + 2, value: `T${two(Number(match[1]) % 24)}` };
  return readFourDigits(tokens, index, text, match !== null);
}

/** "1353 GMT", "0023 hours", "07.15 BST": digits that only a zone shows to be a time. */
function readFourDigits(tokens: Tokens, index: number, text: string, isPair: boolean): ClockTime | null {
  const end = zoneEnd(tokens, index + 1);
  const hours = tokens.lowers[index + 1] === 'hours' || tokens.lowers[index + 1] === 'hrs';
  if (end === index + 1 && !hours) return null;
  const match = isPair ? /^(\d{1,2})\.([0-5]\d)$/.exec(text) : /^([01]\d|2[0-3])([0-5]\d)$/.exec(text);
  return match ? { end: Math.max(end, index + 2), value: clock(Number(match[1]), match[2] as string) } : null;
}

function clock(hour: number, minute: string): string {
  return `T${two(hour)}:${minute}`;
}

/** "am", "p.m.", and "p. m." as some agencies space it. */
function readHalf(tokens: Tokens, index: number): { readonly end: number; readonly afternoon: boolean } | null {
  switch (tokens.lowers[index]) {
    case 'am':
    case 'a.m.':
    case 'a.m':
      return { end: index + 1, afternoon: false };
    case 'pm':
    case 'p.m.':
    case 'p.m':
      return { end: index + 1, afternoon: true };
    case 'a':
    case 'p': {
      if (tokens.lowers[index + 1] !== '.' || tokens.lowers[index + 2] !== 'm') return null;
      return { end: index + (tokens.lowers[index + 3] === '.' ? 4 : 3), afternoon: tokens.lowers[index] === 'p' };
    }
    default:
      return null;
  }
}

function zoneEnd(tokens: Tokens, index: number): number {
  if (TIME_ZONES.has(tokens.lowers[index] ?? '') && tokens.texts[index] !== tokens.lowers[index]) return index + 1;
  if (tokens.lowers[index] === 'local' && tokens.lowers[index + 1] === 'time') return index + 2;
  return index;
}

function readWord(tokens: Tokens, index: number): ClockTime | null {
  const lower = tokens.lowers[index];
  if (lower === 'noon' || lower === 'midday') return { end: index + 1, value: 'T12:00' };
  return lower === 'midnight' ? { end: index + 1, value: 'T24:00' } : null;
}
