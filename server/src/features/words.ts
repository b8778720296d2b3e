/** Values in plain English words, for cards. */
import { dateInWords } from '../engine/dates/words';
import type { DateOrigin, EntityKind, Figure, FigureKind } from '../engine/model';

const UNITS_OF_DURATION: Record<string, string> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  H: 'hour',
  S: 'second',
};

/** What kind of thing an actor is. */
export const KIND_WORDS: Record<EntityKind, string> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  group: 'group of people',
  other: 'name',
};

/** What kind of figure it is. */
export const FIGURE_WORDS: Record<FigureKind, string> = {
  count: 'count',
  money: 'amount of money',
  percent: 'percentage',
  duration: 'length of time',
  age: 'age',
  measure: 'measurement',
  rate: 'rate',
  ordinal: 'place in an order',
};

/** Where a publication date comes from. */
export const ORIGIN_WORDS: Record<DateOrigin, string> = {
  text: 'read from the article',
  given: 'given from outside',
  'front-matter': 'from the front matter',
  user: 'set by you',
  none: 'not known',
};

/** `1 article`, `2 articles`. */
export function plural(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** The values that the figure's words allow: `exactly 536`, `more than 500`, `24 to 199`. */
export function intervalWords(figure: Figure): string {
  const { min, max, minInclusive, maxInclusive } = figure.interval;
  const value = (number: number) => valueWords(number, figure);
  if (min === null && max === null) return 'no bounds known';
  if (max === null) return `${minInclusive ? 'at least' : 'more than'} ${value(min as number)}`;
  if (min === null) return `${maxInclusive ? 'at most' : 'less than'} ${value(max)}`;
  if (min === max) return `${figure.approximate ? 'about' : 'exactly'} ${value(min)}`;
  return `${minInclusive ? '' : 'more than '}${value(min)} to ${maxInclusive ? '' : 'just under '}${value(max)}`;
}

/**
 * An ISO 8601 or TIMEX3 value in words: `2014-07-21` is `21 July 2014`, `P2W` is `2 weeks`. What has no words here is
 * given as it is.
 */
export function dateWords(value: string): string {
  if (value === 'PRESENT_REF') return 'now, as the article was written';
  if (value === 'PAST_REF') return 'in the past';
  if (value === 'FUTURE_REF') return 'in the future';
  const week = /^(\d{4})-W(\d{2})$/.exec(value);
  if (week) return `week ${Number(week[2])} of ${week[1]}`;
  const duration = /^P(T?)(\d+(?:\.\d+)?)([YMWDHS])$/.exec(value);
  if (duration) {
    const unit = duration[1] && duration[3] === 'M' ? 'minute' : UNITS_OF_DURATION[duration[3] as string];
    return plural(Number(duration[2]), unit as string);
  }
  return dateInWords(value);
}

function valueWords(number: number, { kind, unit }: Figure): string {
  const value = grouped(number);
  if (unit === null) return value;
  if (unit === '%') return `${value} %`;
  if (kind === 'money') return `${unit} ${value}`;
  return `${value} ${unit}${number === 1 ? '' : 's'}`;
}

// Making a format takes long, using it does not.
const PLAIN = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6, useGrouping: false });
const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

function grouped(number: number): string {
  return (number >= 10_000 ? GROUPED : PLAIN).format(number);
}
