/** Temporal expressions of one block, not yet resolved against a publication date (see resolve.ts). */
import { MONTHS } from '../lexicon/months';
import { CARDINAL_WORDS, ORDINAL_WORDS } from '../lexicon/numberWords';
import { NAMED_DAYS, NARROWERS, SEASONS, SET_WORDS, SHIFTS, TIME_REFERENCES } from '../lexicon/timeWords';
import { WEEKDAYS } from '../lexicon/weekdays';
import type { LocalText } from '../local';
import type { DateKind, Span } from '../model';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { readDayMonth, readMonth, readNumericDate, readOrdinal, readYear, yearAt } from './absolute';
import { isoYear } from './calendar';
import { readClock } from './clock';
import { readArticle, readCounted, readHalf } from './durations';
import { type DateForm, fixed, type Reading, type Tense } from './forms';
import { readAnaphor, readDayBeside, readEdge, readEvery, readNamedDay, readShift, readWeekday } from './relative';
import { tenseAround } from './tense';

/**
 * A temporal expression of a block. Offsets relative to the block. Numbers inside a `date`, `time` or `set` are no figures;
 * a `duration` is a figure too. `[firstToken, endToken)` are the block's tokens.
 */
export interface LocalDate extends Span {
  readonly kind: DateKind;
  readonly weekday: number | null;
  readonly sentence: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly form: DateForm;
  /** Part of day or clock time to append to the value (`TNI`, `T20:03`), or `null`. */
  readonly time: string | null;
  readonly tense: Tense;
}

type Rule = (tokens: Tokens, index: number, first: number) => Reading | null;

/** The rule to try at a word, by the word: most words have none. */
const RULES: ReadonlyMap<string, Rule> = buildRules();

function buildRules(): ReadonlyMap<string, Rule> {
  const rules = new Map<string, Rule>();
  const add = (words: Iterable<string>, rule: Rule) => {
    for (const word of words) rules.set(word, rule);
  };
  add(CARDINAL_WORDS.keys(), readCounted);
  add(['several', 'few', 'many', 'couple', 'dozen'], readCounted);
  add(['a', 'an'], readArticle);
  add(['half'], readHalf);
  add(ORDINAL_WORDS.keys(), readOrdinal);
  add(MONTHS.keys(), readMonth);
  add(WEEKDAYS.keys(), readWeekday);
  add(
    [...WEEKDAYS.keys()].filter((day) => day.endsWith('day')).map((day) => `${day}s`),
    readWeekday,
  );
  add(NAMED_DAYS.keys(), readNamedDay);
  add(['day'], readDayBeside);
  add(['end', 'start', 'beginning', 'middle'], readEdge);
  add(SHIFTS.keys(), readShift);
  add(['following', 'same', 'that'], readAnaphor);
  add(['every', 'each'], readEvery);
  add(['noon', 'midnight', 'midday'], readClockWord);
  add(SET_WORDS.keys(), readSetWord);
  add(TIME_REFERENCES.keys(), readReference);
  add(SEASONS.keys(), readSeason);
  add(['overnight'], (_tokens, index) => fixed(index + 1, 'time', null));
  return rules;
}

/** Finds the temporal expressions of a block, in text order, never overlapping. */
export function findDates(local: LocalText): LocalDate[] {
  const { tokens, sentences } = local;
  const dates: LocalDate[] = [];
  for (let number = 0; number < sentences.length; number++) {
    const sentence = sentences[number] as LocalText['sentences'][number];
    let floor = sentence.firstToken;
    for (let index = floor; index < sentence.endToken; index++) {
      const reading = readAt(tokens, index, sentence.firstToken);
      if (reading === null || reading.end > sentence.endToken) continue;
      const whole = widen(tokens, reading, sentence.firstToken, sentence.endToken);
      const start = startOf(tokens, index, floor, whole);
      dates.push(toDate(tokens, whole, start, number, sentence.firstToken, sentence.endToken));
      floor = whole.end;
      index = whole.end - 1;
    }
  }
  return dates;
}

function readAt(tokens: Tokens, index: number, first: number): Reading | null {
  const kind = tokens.kinds[index];
  if (kind === TokenKind.word) {
    const rule = RULES.get(tokens.lowers[index] as string);
    return rule === undefined ? null : rule(tokens, index, first);
  }
  return kind === TokenKind.number ? readNumber(tokens, index, first) : null;
}

function readNumber(tokens: Tokens, index: number, first: number): Reading | null {
  const clock = readClock(tokens, index);
  if (clock) return fixed(clock.end, 'time', null, clock.value);
  return (
    readDayMonth(tokens, index) ??
    readNumericDate(tokens, index) ??
    readCounted(tokens, index) ??
    readYear(tokens, index, first)
  );
}

function readClockWord(tokens: Tokens, index: number): Reading | null {
  const clock = readClock(tokens, index);
  return clock && fixed(clock.end, 'time', null, clock.value);
}

/** "daily", "annual": in lower case, since "Daily" and "Weekly" are mostly names of papers. */
function readSetWord(tokens: Tokens, index: number): Reading | null {
  if (((tokens.shapes[index] as number) & Shape.capital) !== 0) return null;
  return fixed(index + 1, 'set', SET_WORDS.get(tokens.lowers[index] as string) as string);
}

function readReference(tokens: Tokens, index: number): Reading {
  return fixed(index + 1, 'date', TIME_REFERENCES.get(tokens.lowers[index] as string) as string);
}

/** "summer 2012", "the winter of 1973"; a bare season is left alone. */
function readSeason(tokens: Tokens, index: number): Reading | null {
  const link = tokens.lowers[index + 1] === 'of' ? index + 2 : index + 1;
  const year = yearAt(tokens, link);
  if (year < 0) return null;
  return fixed(link + 1, 'date', `${isoYear(year)}-${SEASONS.get(tokens.lowers[index] as string)}`);
}

/** Joins what stands beside a date: "Monday, July 21, 2014", "Monday at 8 p.m.", "5 p.m. on Monday", "last Friday night". */
function widen(tokens: Tokens, reading: Reading, first: number, last: number): Reading {
  let whole = reading;
  // Weekday, date and clock time: three parts at most.
  for (let round = 0; round < 3; round++) {
    const joined = joinNext(tokens, whole, first, last);
    if (joined === null) break;
    whole = joined;
  }
  return whole;
}

function joinNext(tokens: Tokens, left: Reading, first: number, last: number): Reading | null {
  if (left.kind === 'duration' || left.kind === 'set') return null;
  let next = left.end;
  const link = tokens.lowers[next];
  if (link === ',' || link === 'at' || link === 'on' || link === '(' || link === 'around' || link === 'about') next++;
  if (next >= last) return null;
  const right = readAt(tokens, next, first);
  if (right === null || right.end > last || right.kind === 'duration' || right.kind === 'set') return null;
  const leftClock = isClockOnly(left);
  const rightClock = isClockOnly(right);
  if (
    rightClock &&
    !leftClock &&
    (left.time === null || left.time.length === 3) &&
    isDay(left) &&
    link !== 'on' &&
    link !== '('
  ) {
    return { ...left, end: right.end, kind: 'time', time: right.time };
  }
  if (leftClock && !rightClock && isDay(right) && right.time === null && link !== 'at' && link !== '(') {
    return { ...right, end: right.end, kind: 'time', time: left.time };
  }
  // "Monday, July 21": the calendar date says more; the weekday is kept to be checked.
  const dated =
    right.form.type === 'yearless' || (right.form.type === 'fixed' && /^\d{4}-\d\d-\d\d$/.test(right.form.value ?? ''));
  if (
    left.form.type === 'weekday' &&
    left.form.shift === null &&
    dated &&
    right.weekday === null &&
    (link === ',' || next === left.end)
  ) {
    return { ...right, weekday: left.weekday, time: right.time ?? left.time, kind: left.time ? 'time' : right.kind };
  }
  return null;
}

function isClockOnly(reading: Reading): boolean {
  return reading.time !== null && reading.form.type === 'fixed' && reading.form.value === null;
}

/** True for a reading that is one day. */
function isDay({ form }: Reading): boolean {
  if (form.type === 'weekday') return true;
  if (form.type === 'yearless') return form.day !== null;
  if (form.type === 'shift') return form.unit === 'D';
  return form.value !== null && /^\d{4}-\d\d-\d\d$/.test(form.value);
}

const APPROXIMATORS: ReadonlySet<string> = new Set(
  'nearly almost about around roughly approximately over some only just'.split(' '),
);

/** Takes in the words that belong before the expression: "early", "mid-", "the" of "the past week", "nearly" of a duration. */
function startOf(tokens: Tokens, index: number, floor: number, reading: Reading): number {
  let start = index;
  const before = (back: number) => (start - back >= floor ? (tokens.lowers[start - back] as string) : '');
  if (reading.kind === 'duration') {
    if (APPROXIMATORS.has(before(1))) start--;
    else if (before(1) === 'than' && (before(2) === 'more' || before(2) === 'less' || before(2) === 'fewer'))
      start -= 2;
    else if (before(1) === 'least' && before(2) === 'at') start -= 2;
  } else if (reading.kind !== 'set') {
    if (before(1) === '-' && before(2) === 'mid') start -= 2;
    else if (NARROWERS.has(before(1))) start--;
    else if ((before(1) === 'on' || before(1) === 'in') && NARROWERS.has(before(2))) start -= 2;
  }
  const word = tokens.lowers[index] as string;
  if (
    start === index &&
    before(1) === 'the' &&
    (SHIFTS.has(word) || word === 'day' || word === 'same' || word === 'following')
  )
    start--;
  return start;
}

function toDate(
  tokens: Tokens,
  reading: Reading,
  start: number,
  sentence: number,
  first: number,
  last: number,
): LocalDate {
  const { end, kind, form, weekday, time } = reading;
  const needsTense = form.type === 'weekday' || form.type === 'yearless';
  return {
    start: tokens.starts[start] as number,
    end: tokens.ends[end - 1] as number,
    kind,
    weekday,
    sentence,
    firstToken: start,
    endToken: end,
    form,
    time,
    tense: needsTense ? tenseAround(tokens, start, end, first, last) : 0,
  };
}
