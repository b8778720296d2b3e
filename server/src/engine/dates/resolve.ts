/**
 * Calendar values of temporal expressions. Our own table instead of chrono-node: the grammar has already told every form apart,
 * so that what is left is day arithmetic (no second parse of the words, no clock of the machine, no time zone), and chrono has
 * neither TIMEX3's precisions ("last month" = 2014-06, not a day in it) nor a way to say "unknown".
 */
import type { PlacedAnalysis } from '../local';
import type { DateExpression } from '../model';
import {
  addDays,
  addMonths,
  type CivilDate,
  dayNumber,
  daysInMonth,
  isoDate,
  isoWeek,
  isoYear,
  parseIsoDate,
  two,
  weekdayOf,
} from './calendar';
import type { LocalDate } from './find';
import type { DateForm, Tense } from './forms';

/** Temporal expressions of an article with their values; `published` is an ISO date or date-time, or null. */
export function resolveDates(placed: readonly PlacedAnalysis[], published: string | null): readonly DateExpression[] {
  const day = parseIsoDate(published);
  const dates: DateExpression[] = [];
  for (const { local, offset, firstSentence } of placed) {
    for (const date of local.dates) {
      dates.push({
        start: offset + date.start,
        end: offset + date.end,
        kind: date.kind,
        value: resolveDate(date, day),
        weekday: date.weekday,
        sentence: firstSentence + date.sentence,
      });
    }
  }
  return dates;
}

/** The ISO 8601 or TIMEX3 value of an expression; `null` when it needs a publication day that is not known. */
export function resolveDate(
  date: Pick<LocalDate, 'form' | 'time' | 'tense'>,
  published: CivilDate | null,
): string | null {
  const { form, time, tense } = date;
  const clockOnly = time !== null && form.type === 'fixed' && form.value === null;
  if (clockOnly) return time;
  const value = calendarValue(form, tense, published);
  if (value === null || time === null) return value;
  return /^\d{4}-\d\d-\d\d$/.test(value) ? value + time : value;
}

function calendarValue(form: DateForm, tense: Tense, published: CivilDate | null): string | null {
  if (form.type === 'fixed') return form.value;
  if (published === null) return null;
  switch (form.type) {
    case 'weekday':
      return iso(resolveWeekday(form.weekday, form.shift, tense, published));
    case 'yearless':
      return resolveYearless(form.month, form.day, form.shift, tense, published);
    case 'shift':
      return resolveShift(form.unit, form.amount, published);
  }
}

function iso({ year, month, day }: CivilDate): string {
  return isoDate(year, month, day);
}

/** News speaks of the nearest such day: behind it in the past tense, before it in the future; its own weekday is that day. */
function resolveWeekday(weekday: number, shift: -1 | 0 | 1 | null, tense: Tense, published: CivilDate): CivilDate {
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  if (shift === -1) return addDays(published, ahead === 0 ? -7 : ahead - 7);
  if (shift === 1) return addDays(published, ahead === 0 ? 7 : ahead);
  if (ahead === 0) return published;
  return addDays(published, tense === 1 || (shift === 0 && tense !== -1) ? ahead : ahead - 7);
}

function resolveYearless(
  month: number,
  day: number | null,
  shift: -1 | 0 | 1 | null,
  tense: Tense,
  published: CivilDate,
): string | null {
  const year = yearFor(month, day, shift, tense, published);
  if (day === null) return `${isoYear(year)}-${two(month)}`;
  return day <= daysInMonth(year, month) ? isoDate(year, month, day) : null;
}

/** Year of a month, or day of a month, named without one. */
function yearFor(
  month: number,
  day: number | null,
  shift: -1 | 0 | 1 | null,
  tense: Tense,
  published: CivilDate,
): number {
  const { year } = published;
  const order = day === null ? month - published.month : (month - published.month) * 31 + day - published.day;
  if (shift === 0) return year;
  if (shift === -1) return order < 0 ? year : year - 1;
  if (shift === 1) return order > 0 ? year : year + 1;
  if (order === 0) return year;
  if (tense === 1) return order > 0 ? year : year + 1;
  // A few weeks ahead is nearer than a year ago, whatever tense the verb beside it has ("said the July 4 vote").
  const days = dayNumber({ year, month, day: Math.min(day ?? 15, daysInMonth(year, month)) }) - dayNumber(published);
  if (tense === -1) return days > 45 ? year - 1 : year;
  return days > 183 ? year - 1 : days < -183 ? year + 1 : year;
}

function resolveShift(unit: string, amount: number, published: CivilDate): string | null {
  const { year, month } = published;
  if (!Number.isInteger(amount)) return null;
  switch (unit) {
    case 'D':
      return checked(addDays(published, amount));
    case 'W':
      return week(addDays(published, amount * 7));
    case 'WE': {
      const value = week(addDays(published, amount * 7));
      return value === null ? null : `${value}-WE`;
    }
    case 'M': {
      const target = addMonths(published, amount);
      return target.year < 1 ? null : `${isoYear(target.year)}-${two(target.month)}`;
    }
    case 'Q': {
      const target = addMonths({ year, month, day: 1 }, amount * 3);
      return target.year < 1 ? null : `${isoYear(target.year)}-Q${Math.floor((target.month - 1) / 3) + 1}`;
    }
    case 'Y':
      return year + amount >= 1 ? isoYear(year + amount) : null;
    case 'DE': {
      const decade = Math.floor(year / 10) + amount;
      return decade >= 100 ? String(decade) : null;
    }
    case 'CE':
      return two(Math.floor(year / 100) + amount);
    default:
      return season(unit, amount, published);
  }
}

function checked(date: CivilDate): string | null {
  return date.year >= 1 && date.year <= 9999 ? iso(date) : null;
}

function week(date: CivilDate): string | null {
  if (date.year < 2 || date.year > 9998) return null;
  const { year, week: number } = isoWeek(date);
  return `${isoYear(year)}-W${two(number)}`;
}

/** First months of the seasons of the northern half, as TIMEX3 corpora take them. */
const SEASON_STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** "this summer" lies in the publication year, "last summer" is the one that ended before, "next summer" the one to come. */
function season(code: string, amount: number, { year, month }: CivilDate): string | null {
  const start = SEASON_STARTS[code];
  if (start === undefined) return null;
  if (amount === 0) return `${isoYear(code === 'WI' && month <= 2 ? year - 1 : year)}-${code}`;
  const over = code === 'WI' ? month > 2 : month >= start + 3;
  const begun = month >= start;
  if (amount < 0) return `${isoYear(code === 'WI' || !over ? year - 1 : year)}-${code}`;
  return `${isoYear(begun ? year + 1 : year)}-${code}`;
}
