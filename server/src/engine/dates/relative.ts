/** Dates that need a day of writing: weekdays, "yesterday", "last month", "this summer", "every Friday". */
import { MONTHS } from '../lexicon/months';
import { DAY_PARTS, NAMED_DAYS, SEASONS, SHIFTS, TIME_UNITS } from '../lexicon/timeWords';
import { WEEKDAYS } from '../lexicon/weekdays';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { monthAt } from './absolute';
import { readAmount } from './amounts';
import { durationValue } from './durations';
import { fixed, type Reading } from './forms';

/** Weekdays that are names of feast and market days: "Good Friday", "Black Monday". */
const FEASTS: ReadonlySet<string> = new Set(
  'good black bloody super easter palm ash cyber shrove maundy holy whit fat giving'.split(' '),
);

/** The weekday named at `index` (0–6), or -1. Abbreviations without full stop need a date or a comma behind. */
function weekdayAt(tokens: Tokens, index: number): number {
  const lower = tokens.lowers[index] ?? '';
  const weekday = WEEKDAYS.get(lower) ?? -1;
  if (weekday < 0 || ((tokens.shapes[index] as number) & Shape.capital) === 0) return -1;
  if (lower.endsWith('day') || lower.endsWith('.')) return weekday;
  const next = tokens.lowers[index + 1] ?? '';
  return tokens.kinds[index + 1] === TokenKind.number || next === ',' || MONTHS.has(next) ? weekday : -1;
}

/** "Monday", "Monday night", "Mondays". */
export function readWeekday(tokens: Tokens, index: number): Reading | null {
  const weekday = weekdayAt(tokens, index);
  if (weekday >= 0) {
    if (FEASTS.has(tokens.lowers[index - 1] ?? '')) return null;
    return withDayPart(tokens, {
      end: index + 1,
      kind: 'date',
      form: { type: 'weekday', weekday, shift: null },
      weekday,
      time: null,
    });
  }
  const lower = tokens.lowers[index] as string;
  const plural = lower.endsWith('days') ? WEEKDAYS.get(lower.slice(0, -1)) : undefined;
  return plural === undefined ? null : { ...fixed(index + 1, 'set', weekdaySet(plural)), weekday: plural };
}

function weekdaySet(weekday: number): string {
  return `XXXX-WXX-${weekday === 0 ? 7 : weekday}`;
}

/** Adds a part of day that stands right behind a day: "yesterday morning". */
function withDayPart(tokens: Tokens, reading: Reading): Reading {
  const part = DAY_PARTS.get(tokens.lowers[reading.end] ?? '');
  if (part === undefined || tokens.lowers[reading.end] === 'overnight') return reading;
  if ((tokens.lowers[reading.end] as string).endsWith('s')) {
    return reading.weekday === null
      ? reading
      : { ...fixed(reading.end + 1, 'set', weekdaySet(reading.weekday) + part), weekday: reading.weekday };
  }
  return { ...reading, end: reading.end + 1, kind: 'time', time: part };
}

/** "yesterday", "today", "tonight", "tomorrow morning", "the day after tomorrow". */
export function readNamedDay(tokens: Tokens, index: number, first: number): Reading | null {
  const lower = tokens.lowers[index] as string;
  const amount = NAMED_DAYS.get(lower);
  if (amount === undefined) return null;
  // A paper or a programme ("Africa Today") is no day.
  const shape = tokens.shapes[index] as number;
  const before = index > first ? (tokens.shapes[index - 1] as number) : 0;
  if (lower === 'today' && (shape & before & Shape.capital) !== 0 && (shape & Shape.allCaps) === 0) return null;
  const night = lower === 'tonight';
  const reading: Reading = {
    end: index + 1,
    kind: night ? 'time' : 'date',
    form: { type: 'shift', unit: 'D', amount },
    weekday: null,
    time: night ? 'TNI' : null,
  };
  return night ? reading : withDayPart(tokens, reading);
}

/** "the day before yesterday", "the day after tomorrow"; `index` at "day". */
export function readDayBeside(tokens: Tokens, index: number): Reading | null {
  const link = tokens.lowers[index + 1];
  const anchor = tokens.lowers[index + 2];
  const amount = link === 'before' && anchor === 'yesterday' ? -2 : link === 'after' && anchor === 'tomorrow' ? 2 : 0;
  if (amount === 0) return null;
  return { end: index + 3, kind: 'date', form: { type: 'shift', unit: 'D', amount }, weekday: null, time: null };
}

/** "last week", "this morning", "next Friday", "last two years", "the past 24 hours", "last summer". */
export function readShift(tokens: Tokens, index: number): Reading | null {
  const word = tokens.lowers[index] as string;
  const shift = SHIFTS.get(word) as -1 | 0 | 1;
  let next = index + 1;
  if (/^(?:fiscal|financial|calendar|full|entire|whole)$/.test(tokens.lowers[next] ?? '')) next++;
  const lower = tokens.lowers[next] ?? '';
  const weekday = weekdayAt(tokens, next);
  if (weekday >= 0) {
    return withDayPart(tokens, {
      end: next + 1,
      kind: 'date',
      form: { type: 'weekday', weekday, shift },
      weekday,
      time: null,
    });
  }
  const month = monthAt(tokens, next);
  if (month > 0 && tokens.kinds[next + 1] !== TokenKind.number) {
    return {
      end: next + 1,
      kind: 'date',
      form: { type: 'yearless', month, day: null, shift },
      weekday: null,
      time: null,
    };
  }
  const part = DAY_PARTS.get(lower);
  if (part !== undefined && lower !== 'overnight') return readPartOfShifted(next, word, shift, part);
  const season = SEASONS.get(lower);
  if (season !== undefined) return shifted(next + 1, season, shift);
  const unit = TIME_UNITS.get(lower);
  if (unit !== undefined) return readShiftedUnit(next, word, shift, unit, lower);
  if (shift === 0 && word === 'this') return null;
  const amount = readAmount(tokens, next);
  const counted = amount ? TIME_UNITS.get(tokens.lowers[amount.end] ?? '') : undefined;
  return amount && counted ? fixed(amount.end + 1, 'duration', durationValue(amount.value, counted)) : null;
}

function shifted(end: number, unit: string, amount: number): Reading {
  return { end, kind: 'date', form: { type: 'shift', unit, amount }, weekday: null, time: null };
}

/** "last night", "this morning"; "next morning" hangs on the story's own time. */
function readPartOfShifted(at: number, word: string, shift: number, part: string): Reading | null {
  if (word === 'last' && part === 'TNI') return { ...shifted(at + 1, 'D', -1), kind: 'time', time: part };
  if (word === 'this' && part.length === 3) return { ...shifted(at + 1, 'D', 0), kind: 'time', time: part };
  return shift === 0 || word === 'last' || word === 'past' ? null : fixed(at + 1, 'time', null);
}

function readShiftedUnit(at: number, word: string, shift: number, unit: string, lower: string): Reading | null {
  const end = at + 1;
  const plural = lower.endsWith('s');
  // "the last minute", "this second" are idioms; "the last days" is a stretch without length.
  if (unit === 'TS' || unit === 'TM' || (plural && word === 'this')) return null;
  if (plural) return unit === 'D' && word === 'last' ? null : fixed(end, 'duration', durationValue(null, unit));
  if (word === 'past' || unit === 'TH') return fixed(end, 'duration', durationValue(1, unit));
  if (unit === 'D') return word === 'next' || word === 'previous' ? fixed(end, 'date', null) : null;
  if (word === 'previous') return fixed(end, 'date', null);
  return unit === 'F' ? fixed(end, 'duration', 'P2W') : shifted(end, unit, shift);
}

/** "the following day", "the same month", "that night": hang on the story's own time, so their value is unknown. */
export function readAnaphor(tokens: Tokens, index: number): Reading | null {
  const word = tokens.lowers[index];
  const lower = tokens.lowers[index + 1] ?? '';
  const part = DAY_PARTS.has(lower) && lower !== 'overnight';
  const unit = TIME_UNITS.get(lower);
  if (unit === undefined && !part) return null;
  if (lower.endsWith('s') || (unit !== undefined && unit.length === 2 && unit[0] === 'T')) return null;
  if (word === 'same' && tokens.lowers[index - 1] !== 'the') return null;
  return fixed(index + 2, part ? 'time' : 'date', null);
}

/** "the end of the year", "at the start of this month"; `index` at "end". */
export function readEdge(tokens: Tokens, index: number): Reading | null {
  if (tokens.lowers[index + 1] !== 'of') return null;
  const article = tokens.lowers[index + 2];
  const unit = TIME_UNITS.get(tokens.lowers[index + 3] ?? '');
  if ((article !== 'the' && article !== 'this') || unit === undefined || !/^(?:W|M|Y|DE|CE|Q)$/.test(unit)) return null;
  if ((tokens.lowers[index + 3] as string).endsWith('s')) return null;
  return shifted(index + 4, unit, 0);
}

/** "every Friday", "each year", "every two weeks", "every other day". */
export function readEvery(tokens: Tokens, index: number): Reading | null {
  let next = index + 1;
  let count: number | null = 1;
  if (tokens.lowers[next] === 'other') {
    count = 2;
    next++;
  } else {
    const amount = readAmount(tokens, next);
    if (amount) {
      count = amount.value;
      next = amount.end;
    }
  }
  const weekday = weekdayAt(tokens, next);
  if (weekday >= 0) return { ...fixed(next + 1, 'set', weekdaySet(weekday)), weekday };
  const lower = tokens.lowers[next] ?? '';
  const unit = TIME_UNITS.get(lower);
  if (unit !== undefined) return fixed(next + 1, 'set', durationValue(count, unit));
  const part = DAY_PARTS.get(lower);
  return part === undefined ? null : fixed(next + 1, 'set', 'P1D');
}
