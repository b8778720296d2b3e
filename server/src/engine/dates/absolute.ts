/** Calendar dates by the words alone: "July 21, 2014", "21 July", "2014-07-21", "in 2012", "the 1990s", "20th century". */
import { MONTHS } from '../lexicon/months';
import { LABEL_WORDS } from '../lexicon/numberLabels';
import { ORDINAL_WORDS } from '../lexicon/numberWords';
import { COUNTED_AFTER, YEAR_CUES } from '../lexicon/timeWords';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { dayNumberAt, wholeNumber } from './amounts';
import { isCalendarDate, isoDate, isoYear, two } from './calendar';
import { fixed, type Reading } from './forms';
import { numericDate } from './numeric';

/** The month named at `index` (1–12), or 0. A capital is needed; "May" and "March" alone are words unless a cue stands before. */
export function monthAt(tokens: Tokens, index: number): number {
  const month = MONTHS.get(tokens.lowers[index] ?? '') ?? 0;
  if (month === 0 || ((tokens.shapes[index] as number) & Shape.capital) === 0) return 0;
  return month;
}

/** "July 21, 2014", "July 21", "July 2014", "July". `first` is the first token of the sentence. */
export function readMonth(tokens: Tokens, index: number, first: number): Reading | null {
  const month = monthAt(tokens, index);
  if (month === 0) return null;
  let next = index + 1;
  if (tokens.lowers[next] === '.') next++;
  const day = dayNumberAt(tokens, next);
  const year = day < 0 ? yearAt(tokens, next) : -1;
  if (year > 0) return fixed(next + 1, 'date', `${isoYear(year)}-${two(month)}`);
  if (day > 0 && !isUnitAfter(tokens, next + 1)) return readAfterDay(tokens, next, month, day);
  const comma = tokens.lowers[next] === ',' || tokens.lowers[next] === 'of' ? yearAt(tokens, next + 1) : -1;
  if (comma > 0) return fixed(next + 2, 'date', `${isoYear(comma)}-${two(month)}`);
  return isPlainMonth(tokens, index, first)
    ? {
        end: index + 1,
        kind: 'date',
        form: { type: 'yearless', month, day: null, shift: null },
        weekday: null,
        time: null,
      }
    : null;
}

/** "May 5 percent …": the number counts something else. */
function isUnitAfter(tokens: Tokens, index: number): boolean {
  const lower = tokens.lowers[index] ?? '';
  return lower === '%' || lower === 'percent' || lower === 'per';
}

/** A month alone: "may", "march" and the like need a word before that asks for a date. */
function isPlainMonth(tokens: Tokens, index: number, first: number): boolean {
  const lower = tokens.lowers[index] as string;
  if (lower.length > 5 && lower !== 'august') return true;
  if (lower.length > 3 && lower !== 'march' && lower !== 'april' && !lower.endsWith('.')) return true;
  if (index === first) return false;
  const before = tokens.lowers[index - 1] as string;
  return YEAR_CUES.has(before) || before === 'last' || before === 'next' || before === 'this';
}

/** What follows "July 21": a year, a second day of a range, or nothing. `at` is the token of the day. */
function readAfterDay(tokens: Tokens, at: number, month: number, day: number): Reading {
  let end = at + 1;
  let lastDay = 0;
  if (isRangeMark(tokens, end)) {
    const second = dayNumberAt(tokens, end + 1);
    if (second > day) {
      lastDay = second;
      end += 2;
    }
  }
  let mark = end;
  const link = tokens.lowers[mark];
  if (link === ',' || link === '.' || link === '-') mark++;
  const year = yearAt(tokens, mark);
  if (year > 0 && isCalendarDate(year, month, day)) {
    const value = isoDate(year, month, day);
    return fixed(mark + 1, 'date', lastDay > 0 ? `${value}/${isoDate(year, month, lastDay)}` : value);
  }
  if (lastDay > 0) return fixed(end, 'date', null);
  return { end, kind: 'date', form: { type: 'yearless', month, day, shift: null }, weekday: null, time: null };
}

function isRangeMark(tokens: Tokens, index: number): boolean {
  const lower = tokens.lowers[index];
  return lower === '-' || lower === '–' || lower === '--' || lower === '—';
}

/** "21 July 2014", "21st of July", "8-10 July 2014". */
export function readDayMonth(tokens: Tokens, index: number): Reading | null {
  const day = dayNumberAt(tokens, index);
  if (day < 0) return null;
  let next = index + 1;
  if (tokens.lowers[next] === 'of') next++;
  else if (isRangeMark(tokens, next) && monthAt(tokens, next + 1) > 0) next++;
  const month = monthAt(tokens, next);
  if (month === 0) return null;
  next++;
  let mark = next;
  const separator = tokens.lowers[mark];
  if (separator === ',' || separator === '.' || separator === '-' || separator === '–') mark++;
  const year = yearAt(tokens, mark);
  if (year > 0 && isCalendarDate(year, month, day)) return fixed(mark + 1, 'date', isoDate(year, month, day));
  return { end: next, kind: 'date', form: { type: 'yearless', month, day, shift: null }, weekday: null, time: null };
}

/** "2014-07-21", "21/07/2014", "7/21/2014" (unknown when day and month cannot be told apart), "21.07.2014", "9/11". */
export function readNumericDate(tokens: Tokens, index: number): Reading | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(tokens.texts[index] as string);
  if (dotted) return numericReading(index + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const mark = tokens.lowers[index + 1];
  if (mark !== '/' && mark !== '-') return null;
  if (!isJoined(tokens, index + 1) || !isJoined(tokens, index + 2)) return null;
  const second = wholeNumber(tokens, index + 2, 2);
  if (second < 0) return null;
  const first = wholeNumber(tokens, index, 4);
  if (tokens.lowers[index + 3] !== mark || !isJoined(tokens, index + 3) || !isJoined(tokens, index + 4)) {
    const attacks = mark === '/' && first === 9 && second === 11;
    return attacks ? fixed(index + 3, 'date', '2001-09-11') : null;
  }
  const third = wholeNumber(tokens, index + 4, 4);
  const last = tokens.texts[index + 4] ?? '';
  if (first >= 1000 && last.length <= 2) return numericReading(index + 5, first, second, third);
  // Two digits may be anything unless slashes make a date of them.
  if (last.length !== 4 && !(last.length === 2 && mark === '/')) return null;
  const isDay = first >= 1 && second >= 1 && Math.min(first, second) <= 12 && Math.max(first, second) <= 31;
  if (!isDay || third < 0) return null;
  return fixed(index + 5, 'date', numericDate(first, second, last));
}

function isJoined(tokens: Tokens, index: number): boolean {
  return index < tokens.count && ((tokens.shapes[index] as number) & Shape.spaceBefore) === 0;
}

function numericReading(end: number, year: number, month: number, day: number): Reading | null {
  return isCalendarDate(year, month, day) ? fixed(end, 'date', isoDate(year, month, day)) : null;
}

/** The year written at `index` in four digits (1000–2100), or -1. */
export function yearAt(tokens: Tokens, index: number): number {
  if (tokens.texts[index]?.length !== 4) return -1;
  const year = wholeNumber(tokens, index, 4);
  return year >= 1000 && year <= 2100 ? year : -1;
}

/** A bare year, a span of years ("1995-96"), a decade, a century, a year with its era. */
export function readYear(tokens: Tokens, index: number, first: number): Reading | null {
  const text = tokens.texts[index] as string;
  const next = tokens.lowers[index + 1] ?? '';
  const era = /^(?:bc|bce|b\.c\.|b\.c\.e\.)$/.test(next) ? -1 : /^(?:ad|ce|a\.d\.|c\.e\.)$/.test(next) ? 1 : 0;
  if (era !== 0 && /^\d{1,5}$/.test(text) && isUpper(tokens, index + 1)) {
    return fixed(index + 2, 'date', `${era < 0 ? '-' : ''}${text.padStart(4, '0')}`);
  }
  const decade = readDecade(tokens, index);
  if (decade) return decade;
  const century = next === '-' ? index + 2 : index + 1;
  if (tokens.lowers[century] === 'century' && /^\d{1,2}(?:st|nd|rd|th)$/i.test(text)) {
    return fixed(century + 1, 'date', two(Number.parseInt(text, 10) - 1));
  }
  const year = yearAt(tokens, index);
  if (year < 0 || !isYearHere(tokens, index, first, year)) return null;
  // "1995-96" is one expression; "1995-2003" are two years.
  if (isRangeMark(tokens, index + 1) && isJoined(tokens, index + 1) && tokens.texts[index + 2]?.length === 2) {
    const second = Math.floor(year / 100) * 100 + wholeNumber(tokens, index + 2, 2);
    if (isJoined(tokens, index + 2) && second > year) {
      return fixed(index + 3, 'date', `${isoYear(year)}/${isoYear(second)}`);
    }
  }
  return fixed(index + 1, 'date', isoYear(year));
}

function isUpper(tokens: Tokens, index: number): boolean {
  return ((tokens.shapes[index] as number) & Shape.allCaps) !== 0;
}

/** "1990s", "the ’90s": TIMEX3 writes a decade as its first three digits. "In his 90s" is an age. */
function readDecade(tokens: Tokens, index: number): Reading | null {
  const text = tokens.texts[index] as string;
  if (!text.endsWith('s') && !text.endsWith('S')) return null;
  if (/^[12]\d\d0s$/i.test(text)) return fixed(index + 1, 'date', text.slice(0, 3));
  if (!/^[2-9]0s$/i.test(text)) return null;
  const before = tokens.lowers[index - 1];
  if (before === '’' || before === "'" || before === '‘' || before === 'the')
    return fixed(index + 1, 'date', `19${text[0]}`);
  return null;
}

/** Whether four digits are a year rather than a count, an amount, a code. */
function isYearHere(tokens: Tokens, index: number, first: number, year: number): boolean {
  const before = index > first ? (tokens.lowers[index - 1] as string) : '';
  const after = tokens.lowers[index + 1] ?? '';
  const code = before.charCodeAt(0);
  // Currency and number signs before; percent and degree signs or a unit behind.
  if (before === '$' || before === '£' || before === '€' || before === '¥' || before === '#' || before === 'no.')
    return false;
  if (before === 'than' || before === 'least' || before === 'nearly' || before === 'almost' || before === 'some')
    return false;
  if (after === '%' || after === '°' || after === 'year' || after === 'years' || COUNTED_AFTER.has(after)) return false;
  if (LABEL_WORDS.has(before) && before !== 'season' && before !== 'edition') return false;
  if (YEAR_CUES.has(before)) return !isPluralNoun(tokens, index + 1) || year >= 1900;
  if (before === '(' || before === '–' || before === '-' || before === ',' || code === 0x5b)
    return year >= 1500 && !isPluralNoun(tokens, index + 1);
  if (year < 1900 || year > 2060) return false;
  if (tokens.kinds[index - 1] === TokenKind.number && index > first) return false;
  if (year >= 1950 && year <= 2035 && DETERMINERS.has(before)) return true;
  return !isPluralNoun(tokens, index + 1);
}

/** Before a year that stands as an adjective ("the 2014 protests"). */
const DETERMINERS: ReadonlySet<string> = new Set("the its his her their a our my 's".split(' '));

/** "2000 troops": a lower-case word in -s behind the digits is mostly what they count. */
function isPluralNoun(tokens: Tokens, index: number): boolean {
  if (tokens.kinds[index] !== TokenKind.word) return false;
  const lower = tokens.lowers[index] as string;
  if (((tokens.shapes[index] as number) & Shape.capital) !== 0 || lower.length < 4) return false;
  if (lower.endsWith('children') || lower.endsWith('men')) return true;
  return lower.endsWith('s') && !lower.endsWith('ss') && !lower.endsWith('us') && lower !== 'was' && lower !== 'has';
}

/** "nineteenth century", "third quarter of 2012". */
export function readOrdinal(tokens: Tokens, index: number): Reading | null {
  const ordinal = ORDINAL_WORDS.get(tokens.lowers[index] as string) ?? 0;
  const next = tokens.lowers[index + 1] === '-' ? index + 2 : index + 1;
  const unit = tokens.lowers[next];
  if (unit === 'century') return fixed(next + 1, 'date', two(ordinal - 1));
  if (unit !== 'quarter' || ordinal > 4) return null;
  const link = tokens.lowers[next + 1] === 'of' ? next + 2 : next + 1;
  const year = yearAt(tokens, link);
  return year > 0 ? fixed(link + 1, 'date', `${isoYear(year)}-Q${ordinal}`) : fixed(next + 1, 'date', null);
}
