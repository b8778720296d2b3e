/** Durations ("nine months", "24 hours", "three-year") and what hangs on them ("two weeks ago", "two days later"). */
import { TIME_UNITS } from '../lexicon/timeWords';
import type { Tokens } from '../text/tokens';
import { readAmount } from './amounts';
import { fixed, type Reading } from './forms';

/** ISO 8601 duration of so many units (`TIME_UNITS` codes); `X` where the number is vague. */
export function durationValue(amount: number | null, unit: string): string {
  const number = amount === null ? 'X' : String(amount);
  switch (unit) {
    case 'TS':
    case 'TM':
    case 'TH':
      return amount === 0.5 && unit === 'TH' ? 'PT30M' : `PT${number}${unit[1]}`;
    case 'F':
      return `P${amount === null ? 'X' : amount * 2}W`;
    case 'DE':
      return amount === null ? 'PXDE' : `P${amount * 10}Y`;
    case 'CE':
      return amount === null ? 'PXCE' : `P${amount * 100}Y`;
    default:
      return `P${number}${unit}`;
  }
}

/** Words that may stand between a number and its unit. */
const BETWEEN: ReadonlySet<string> = new Set(
  'more full straight consecutive long whole calendar business working solid extra additional successive'.split(' '),
);

/** Words before "a week" that make it a length of time ("for a week", "within an hour"). */
const LENGTH_CUES: ReadonlySet<string> = new Set(
  'for in within after than nearly almost about over under around roughly lasted lasts take takes took spent last half every once barely just only'.split(
    ' ',
  ),
);

/** The duration (or the date counted from it) that begins with an amount at `index`. "Aged 8 years" is none. */
export function readCounted(tokens: Tokens, index: number): Reading | null {
  const before = tokens.lowers[index - 1];
  if (before === 'aged' || before === 'ages') return null;
  const amount = readAmount(tokens, index);
  if (!amount) return null;
  let next = amount.end;
  const hyphen = tokens.lowers[next] === '-';
  if (hyphen) next++;
  else if (BETWEEN.has(tokens.lowers[next] ?? '')) next++;
  const lower = tokens.lowers[next] ?? '';
  const unit = TIME_UNITS.get(lower);
  if (unit === undefined || lower === 'quarter' || lower === 'second') return null;
  // "two nights" is a length, "two night raids" is not; a hyphen asks for the singular ("three-year").
  if (!hyphen && !lower.endsWith('s') && amount.value !== null && amount.value > 1 && unit !== 'TM' && unit !== 'TH')
    return null;
  return afterLength(tokens, next + 1, amount.value, unit);
}

/** "a year ago", "an hour later", "for a week", "half an hour". */
export function readArticle(tokens: Tokens, index: number): Reading | null {
  const counted = readCounted(tokens, index);
  if (counted) return counted;
  const unit = TIME_UNITS.get(tokens.lowers[index + 1] ?? '');
  if (unit === undefined || (tokens.lowers[index + 1] as string).endsWith('s') || unit === 'WE' || unit === 'Q')
    return null;
  const reading = afterLength(tokens, index + 2, 1, unit);
  if (reading === null || reading.kind === 'date') return reading;
  return LENGTH_CUES.has(tokens.lowers[index - 1] ?? '') && unit !== 'TS' && tokens.lowers[index + 2] !== '-'
    ? reading
    : null;
}

/** "half an hour", "half a century"; `index` at "half". */
export function readHalf(tokens: Tokens, index: number): Reading | null {
  const article = tokens.lowers[index + 1];
  if (article !== 'a' && article !== 'an' && article !== '-') return null;
  const unit = TIME_UNITS.get(tokens.lowers[index + 2] ?? '');
  return unit === undefined ? null : afterLength(tokens, index + 3, 0.5, unit);
}

/** What follows a length of time. An age ("33 years old", "33-year-old") is no date. */
function afterLength(tokens: Tokens, end: number, amount: number | null, unit: string): Reading | null {
  const next = tokens.lowers[end];
  if (next === 'old' || next === 'olds' || (next === '-' && /^olds?$/.test(tokens.lowers[end + 1] ?? ''))) return null;
  if (next === 'of' && tokens.lowers[end + 1] === 'age') return null;
  if (next === 'from' && (tokens.lowers[end + 1] === 'now' || tokens.lowers[end + 1] === 'today')) {
    return amount === null ? fixed(end + 2, 'date', 'FUTURE_REF') : counted(end + 2, amount, unit);
  }
  if (next === 'ago') {
    return amount === null ? fixed(end + 1, 'date', 'PAST_REF') : counted(end + 1, -amount, unit);
  }
  if (next === 'later' || next === 'earlier') return fixed(end + 1, 'date', null);
  return fixed(end, 'duration', durationValue(amount, unit));
}

/** So many units from the day of writing; hours and minutes need a clock that no article has. */
function counted(end: number, amount: number, unit: string): Reading {
  if (unit === 'TH' || unit === 'TM' || unit === 'TS') return fixed(end, 'time', null);
  const scale = unit === 'DE' ? 10 : unit === 'CE' ? 100 : unit === 'F' ? 2 : 1;
  const whole = unit === 'DE' || unit === 'CE' ? 'Y' : unit === 'F' ? 'W' : unit;
  return { end, kind: 'date', form: { type: 'shift', unit: whole, amount: amount * scale }, weekday: null, time: null };
}
