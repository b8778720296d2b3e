/** Which numbers are figures, and which are dates, labels, ages, years, pronouns or parts of names. */
import type { LocalDate } from '../dates/find';
import { BE_FORMS } from '../lexicon/functionWords';
import { BEFALLS, DONE_TO } from '../lexicon/happenings';
import { LABEL_WORDS } from '../lexicon/numberLabels';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { glued, isHyphen, type Quantity } from './amount';
import { type CountedPhrase, peopleClass, readCounted } from './nounPhrase';
import { qualifierBefore } from './qualify';
import type { Unit } from './unit';

/** Does a date or time of the calendar cover the number? Durations and "every two weeks" do not take it away. */
export function inDate(t: Tokens, date: LocalDate | null, { first, end }: Quantity): boolean {
  if (!date || (date.kind !== 'date' && date.kind !== 'time')) return false;
  return date.start <= (t.starts[first] as number) && (t.ends[end - 1] as number) <= date.end;
}

/** "10 a.m.", "8 o'clock". */
export function isClock(t: Tokens, at: number, end: number): boolean {
  return at < end && /^(?:a\.?m\.?|p\.?m\.?|o'clock|gmt|hrs)$/.test(t.lowers[at] as string);
}

/** Page, flight and room numbers, footnote marks, numbers inside names and compounds ("G-7", "Covid-19"). */
export function isLabel(t: Tokens, quantity: Quantity, money: boolean, start: number): boolean {
  const { first, end } = quantity;
  const before = first - 1;
  if (before < 0 || money) return false;
  const word = t.lowers[before] as string;
  if (word === '[' && t.texts[end] === ']') return true;
  if (word === '.' && glued(t, first)) return true;
  if (before < start) return false;
  if (word === '-' && glued(t, first) && glued(t, before) && before > 0 && t.kinds[before - 1] === TokenKind.word) {
    return t.lowers[before - 1] !== 'magnitude' && quantity.bare;
  }
  if (t.kinds[first] !== TokenKind.number || !quantity.bare) return false;
  if (word === '#') return true;
  if (!LABEL_WORDS.has(word)) return false;
  // "in areas 12 people": only a label when no counted noun follows, or when it is capitalised ("Flight 370 passengers").
  const capital = ((t.shapes[before] ?? 0) & Shape.capital) !== 0;
  return capital || word.endsWith('.') || readCounted(t, end, t.count, false).first < 0;
}

/** "Jones, 45, said", "aged 45", "at age 31", "between the ages of 5 and 14". */
export function isAge(t: Tokens, quantity: Quantity, start: number, end: number): boolean {
  const { first, end: after, value } = quantity;
  if (value > 120 || quantity.form !== 'cardinal') return false;
  const before = first - 1;
  if (before < start) return false;
  const word = t.lowers[before] as string;
  if (word === 'age' || word === 'aged' || word === 'ages') return true;
  if (word === 'of' && /^ages?$/.test(t.lowers[before - 1] ?? '')) return true;
  if ((word === 'from' || word === 'between') && /^age[ds]?$/.test(t.lowers[before - 1] ?? '')) return true;
  if (word === 'and' && t.kinds[before - 1] === TokenKind.number && /^age[ds]$/.test(t.lowers[before - 2] ?? ''))
    return true;
  if (word === 'turned' && after < end && t.kinds[after] === TokenKind.punctuation) return true;
  if (word !== ',' || before - 1 < start || t.kinds[first] !== TokenKind.number) return false;
  const name = t.shapes[before - 1] as number;
  const closes = after >= end || t.texts[after] === ',' || t.texts[after] === '.' || t.texts[after] === ';';
  return closes && (name & Shape.capital) !== 0 && t.kinds[before - 1] === TokenKind.word && value >= 1;
}

const NOT_ONE: ReadonlySet<string> = new Set(
  'no this that the each every which any another new old only first last other next some everyone same good big more'.split(
    ' ',
  ),
);
const ONE_DAY: ReadonlySet<string> = new Set('day another more point way hand time'.split(' '));

/** Is the number a figure at all, or a year, a pronoun, a part of a name? */
export function isFigure(
  t: Tokens,
  quantity: Quantity,
  unit: Unit | null,
  phrase: CountedPhrase,
  aged: boolean,
  start: number,
  end: number,
): boolean {
  const { first, value } = quantity;
  const happens = quantity.end < end && befalls(t, quantity.end, end);
  if (/^(?:minus|negative)$/.test(t.lowers[first - 1] ?? '')) return true;
  if (value === 1 && t.lowers[first] === 'one' && quantity.end === first + 1 && !unit) {
    const before = first > start ? (t.lowers[first - 1] as string) : '';
    if (NOT_ONE.has(before) || isHyphen(t, first - 1)) return false;
    if (happens) return true;
    return (
      phrase.first >= 0 &&
      !phrase.part &&
      !(phrase.head === first + 1 && ONE_DAY.has(t.lowers[first + 1] as string) && before !== 'by')
    );
  }
  if (unit || aged) return true;
  const qualified = qualifierBefore(t, first, start, false) !== null;
  if (quantity.bare && value >= 1900 && value < 2100 && Number.isInteger(value) && !qualified) {
    return phrase.first >= 0 && peopleClass(t.lowers[phrase.head] as string) !== null;
  }
  if (phrase.first < 0 && !happens && !qualified && quantity.bare && first > start) {
    // "Apollo 11", "World War 2": a bare number after a capital, counting nothing, belongs to the name.
    const shape = t.shapes[first - 1] as number;
    if ((shape & Shape.capital) !== 0 && first - 1 > start && t.kinds[first - 1] === TokenKind.word) return false;
  }
  return true;
}

function befalls(t: Tokens, at: number, end: number): boolean {
  const word = t.lowers[at] as string;
  if (DONE_TO.has(word) || BEFALLS.has(word)) return true;
  const next = at + 1 < end ? (t.lowers[at + 1] as string) : '';
  return (BE_FORMS.has(word) || word === 'has' || word === 'later') && (DONE_TO.has(next) || BEFALLS.has(next));
}
