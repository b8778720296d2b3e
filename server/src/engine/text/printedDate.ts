/** Full calendar dates as pages print them beside a story ("July 21. 2014 8:03PM", "Mon 3 June 2024 07.15 BST", "2019-03-12"). */
import { isCalendarDate, isoDate } from '../dates/calendar';
import { numericDate } from '../dates/numeric';
import { MONTHS } from '../lexicon/months';
import type { Span } from '../model';

/** A date with its span in the text searched; `value` is ISO, with the clock time where one stands beside it. */
export interface PrintedDate extends Span {
  readonly value: string;
}

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const MONTH_DAY_YEAR = new RegExp(`(?<![a-z])${MONTH}\\.? {1,3}${DAY}(?:[.,]? {1,3}|[,-])(\\d{4})(?!\\d)`, 'i');
const DAY_MONTH_YEAR = new RegExp(`(?<![\\d.,:])${DAY}(?: of)? {1,3}${MONTH}[.,]{0,2} {1,3}(\\d{4})(?!\\d)`, 'i');
const DAY_DASH_MONTH = new RegExp(`(?<![\\d.,:])${DAY}-${MONTH}-(\\d{4})(?!\\d)`, 'i');
const YEAR_FIRST = /(?<![\d.,:/-])(\d{4})([-/.])(\d{2})\2(\d{2})(?!\d)/;
const NUMERIC = /(?<![\d.,:/-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const CLOCK = /(?<![\d.,:/-])(\d{1,2})(?:([:.])([0-5]\d)(?:[:.][0-5]\d)?)?(?: ?([ap])\.? ?m\b\.?)?/gi;

/** The first full date (day, month, year) in a short text; `null` when there is none, or when day and month cannot be told apart. */
export function readPrintedDate(text: string): PrintedDate | null {
  const found = calendarDate(text);
  if (!found) return null;
  const time = clockTime(text, found);
  return time
    ? {
        ...found,
        end: Math.max(found.end, time.end),
        start: Math.min(found.start, time.start),
        value: `${found.value}T${time.value}`,
      }
    : found;
}

function calendarDate(text: string): PrintedDate | null {
  const mdy = MONTH_DAY_YEAR.exec(text);
  if (mdy) return dated(mdy, mdy[3], monthOf(mdy[1]), mdy[2]);
  const dmy = DAY_MONTH_YEAR.exec(text) ?? DAY_DASH_MONTH.exec(text);
  if (dmy) return dated(dmy, dmy[3], monthOf(dmy[2]), dmy[1]);
  const ymd = YEAR_FIRST.exec(text);
  if (ymd) return dated(ymd, ymd[1], Number(ymd[3]), ymd[4]);
  const numeric = NUMERIC.exec(text);
  if (!numeric) return null;
  const value = numericDate(Number(numeric[1]), Number(numeric[3]), numeric[4] as string);
  return value === null ? null : { start: numeric.index, end: numeric.index + numeric[0].length, value };
}

function monthOf(name: string | undefined): number {
  return MONTHS.get((name ?? '').toLowerCase()) ?? 0;
}

function dated(
  match: RegExpExecArray,
  year: string | undefined,
  month: number,
  day: string | undefined,
): PrintedDate | null {
  const y = Number(year);
  const d = Number(day);
  if (!isCalendarDate(y, month, d)) return null;
  return { start: match.index, end: match.index + match[0].length, value: isoDate(y, month, d) };
}

/** What may stand between a date and its clock time. */
const BESIDE = /^(?:T|[\s,.|@•·–—-]*)(?:(?:at|on|gmt|utc|[a-z]{2,3}t|mon|tue|wed|thu|fri|sat|sun)[a-z]*[\s,.]*){0,3}$/i;

/** A clock time in the same line; a bare number is none. */
function clockTime(text: string, date: Span): PrintedDate | null {
  for (const match of text.matchAll(CLOCK)) {
    const start = match.index;
    const end = start + match[0].length;
    if (start < date.end && date.start < end) continue;
    const between = start < date.start ? text.slice(end, date.start) : text.slice(date.end, start);
    if (between.length > 40 || !BESIDE.test(between)) continue;
    const half = match[4]?.toLowerCase();
    if (match[3] === undefined && half === undefined) continue;
    // "07.15" is a clock time only with a zone or "am"/"pm" behind it or in four digits; "5.2" is none.
    if (match[2] === '.' && half === undefined && (match[1] as string).length < 2) continue;
    let hour = Number(match[1]);
    if (half !== undefined && (hour < 1 || hour > 12)) continue;
    if (half === 'p' && hour < 12) hour += 12;
    if (half === 'a' && hour === 12) hour = 0;
    if (hour > 23) continue;
    return { start, end, value: `${String(hour).padStart(2, '0')}:${match[3] ?? '00'}` };
  }
  return null;
}

const WORDS_BESIDE =
  /\b(?:first |last )?(?:published|updated?|posted|modified|created|date|issued|filed|printed|added|revised|corrected|released)(?: on| at| by)?\b|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?|\b[ap]\.? ?m\b\.?|\b(?:at|on|the|of|hours?|hrs?|minutes?|mins?|days?|ago|yesterday|today|local time)\b|\b(?:gmt|utc|bst|cet|cest|est|edt|cst|cdt|mst|mdt|pst|pdt|ist|jst|aest|eat|sast|et|pt|ct|z)\b|\b(?:[+-]\d{2}:?\d{2})\b/gi;
const MONTH_WORD = new RegExp(`\\b${MONTH}\\b\\.?`, 'gi');
const NUMBER_WORD = /\d+(?:st|nd|rd|th)?/gi;

/** True when a line holds a date and nothing else but what pages print beside one (labels, clock, a short part after a bar). */
export function isDateLine(line: string): boolean {
  if (line.length > 100 || !/\d/.test(line)) return false;
  const parts = line.split(/[|•·]/);
  let dates = 0;
  for (const part of parts) {
    if (isDatePart(part)) dates++;
    else if (part.trim().split(/\s+/).length > 5) return false;
  }
  return dates > 0;
}

function isDatePart(part: string): boolean {
  if (!/\d/.test(part)) return false;
  const isDate = readPrintedDate(part) !== null || /\bago\b/i.test(part) || part.search(MONTH_WORD) >= 0;
  if (!isDate && !NUMERIC.test(part)) return false;
  const rest = part.replace(NUMBER_WORD, ' ').replace(WORDS_BESIDE, '').replace(MONTH_WORD, '');
  return !/[\p{L}]/u.test(rest.replace(/T|Z/g, ''));
}
