/** Reads numbers in digits and words ("twenty-three", "5.2m", "half a million", "two thirds", "several hundred"). */
import {
  CARDINAL_WORDS,
  FRACTION_WORDS,
  ORDINAL_WORDS,
  PLAIN_SCALE_SUFFIXES,
  SCALE_SUFFIXES,
  SCALE_WORDS,
  VAGUE_MULTIPLIERS,
  VAGUE_PLURALS,
  VAGUE_SMALL,
} from '../lexicon/numberWords';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { parseDigits } from './digits';

/** A number read from tokens [first, end). `low === high` unless the words themselves name a span of values. */
export interface Quantity {
  readonly first: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  /** The number named: 24 for "two dozen", the lower end of a range. */
  readonly value: number;
  /** The words are round by nature: "dozens", "two dozen", "several". */
  readonly vague: boolean;
  /** `share` is a part of one: "a third", "one in five". */
  readonly form: 'cardinal' | 'ordinal' | 'share';
  /** Bare digits without separator, decimals or multiplier: may be a year, a clock hour, a label. */
  readonly bare: boolean;
}

/** A number being read: `total` + `group`, and what may follow. */
interface Sum {
  position: number;
  total: number;
  group: number;
  /** The multiplier last used; what follows must be smaller. */
  scale: number;
  last: 'none' | 'unit' | 'digits' | 'hundred' | 'scale';
}

const MAX_WORDS = 12;

/** True when token `i` is a hyphen or dash glued to both neighbours. */
export function isHyphen(t: Tokens, i: number): boolean {
  const text = t.texts[i];
  if (text !== '-' && text !== '‑' && text !== '‐') return false;
  return ((t.shapes[i] ?? 0) & Shape.spaceBefore) === 0 && i + 1 < t.count && glued(t, i + 1);
}

/** True when no white space stands before token `i`. */
export function glued(t: Tokens, i: number): boolean {
  return ((t.shapes[i] ?? 0) & Shape.spaceBefore) === 0;
}

function times(value: number, by: number): number {
  return Number((value * by).toPrecision(13));
}

/**
 * Reads the longest number that starts at token `i` and ends before `end`. `money` allows the suffixes m, b and t as
 * multipliers, which are otherwise units. `null` when there is none.
 */
export function readNumber(t: Tokens, i: number, end: number, money: boolean): Quantity | null {
  if (t.kinds[i] === TokenKind.number) return readDigits(t, i, end, money);
  return readVague(t, i, end) ?? readShare(t, i, end) ?? readWords(t, i, end);
}

function cardinal(first: number, end: number, value: number, vague = false): Quantity {
  return { first, end, low: value, high: value, value, vague, form: 'cardinal', bare: false };
}

function readDigits(t: Tokens, i: number, end: number, money: boolean): Quantity | null {
  const digits = parseDigits(t.texts[i] as string);
  if (!digits) return null;
  if (digits.ordinal) {
    const denominator = FRACTION_WORDS.get(t.lowers[i + 1] ?? '');
    if (denominator && t.lowers[i + 1]?.endsWith('s')) return null;
    return {
      first: i,
      end: i + 1,
      low: digits.value,
      high: digits.value,
      value: digits.value,
      vague: false,
      form: 'ordinal',
      bare: false,
    };
  }
  if (t.texts[i + 1] === '/' && glued(t, i + 1) && glued(t, i + 2)) return readSlash(t, i, i, 0);
  const named = shareAfter(t, i, i + 1, end, digits.value);
  if (named) return named;
  let position = i + 1;
  let value = digits.value;
  let grouped = false;
  // Thousands set apart by spaces ("1 000 000"): only before a group of zeros, as two numbers may stand side by side.
  if (digits.plain && value > 0 && value < 1000) {
    while (position < end && t.kinds[position] === TokenKind.number && t.texts[position]?.length === 3) {
      if (!grouped && t.texts[position] !== '000') break;
      const group = parseDigits(t.texts[position] as string);
      if (!group?.plain) break;
      value = value * 1000 + group.value;
      grouped = true;
      position++;
    }
    if (!grouped && t.kinds[position] === TokenKind.number && t.texts[position + 1] === '/' && position + 2 < end) {
      const mixed = readSlash(t, i, position, value);
      if (mixed) return readScale(t, mixed, end, money);
    }
  }
  const read = { ...cardinal(i, position, value), bare: digits.plain && !grouped };
  return readScale(t, read, end, money);
}

/** A fraction in digits ("1/2", "3/4") at token `at`, added to `whole`; dates and scores ("9/11", "24/7") are `null`. */
function readSlash(t: Tokens, first: number, at: number, whole: number): Quantity | null {
  const top = parseDigits(t.texts[at] as string);
  const bottom = t.kinds[at + 2] === TokenKind.number ? parseDigits(t.texts[at + 2] as string) : null;
  if (!top?.plain || !bottom?.plain || !glued(t, at + 1) || !glued(t, at + 2)) return null;
  if (top.value >= bottom.value || bottom.value > 16 || bottom.value === 11 || bottom.value === 7) return null;
  if (t.texts[at + 3] === '/') return null;
  const value = whole + top.value / bottom.value;
  return { ...cardinal(first, at + 3, value), form: whole === 0 ? 'share' : 'cardinal' };
}

/** Adds "million", "bn", "dozen" … after a number that was read from digits, and smaller parts after that. */
function readScale(t: Tokens, read: Quantity, end: number, money: boolean): Quantity {
  let at = read.end;
  if (at >= end) return read;
  const suffix = t.lowers[at] as string;
  const capital = t.texts[at] === 'M' || t.texts[at] === 'B';
  if (glued(t, at) && (PLAIN_SCALE_SUFFIXES.has(suffix) || capital || (money && SCALE_SUFFIXES.has(suffix)))) {
    const value = times(read.low, SCALE_SUFFIXES.get(suffix) as number);
    return cardinal(read.first, at + 1, value);
  }
  if (isHyphen(t, at)) at++;
  const word = t.lowers[at] as string;
  if (at < end && (word === 'dozen' || word === 'dozens')) return dozens(read.first, at + 1, read.low);
  if (at < end && (SCALE_WORDS.has(word) || word === 'hundred')) {
    const sum: Sum = { position: at, total: 0, group: read.low, scale: Infinity, last: 'digits' };
    continueSum(t, sum, end);
    return cardinal(read.first, sum.position, sum.total + sum.group);
  }
  if (SCALE_SUFFIXES.has(word) && word.length > 1 && word !== 'mm' && at === read.end) {
    return cardinal(read.first, at + 1, times(read.low, SCALE_SUFFIXES.get(word) as number));
  }
  const half = read.form === 'cardinal' ? andAFraction(t, read.end, end) : null;
  return half ? cardinal(read.first, half.end, read.low + half.value) : read;
}

/** "two dozen" is 22 to 26: one either way for each dozen (figure specification, "Words are intervals"). */
function dozens(first: number, end: number, count: number): Quantity {
  const value = times(count, 12);
  const slack = Math.ceil(count);
  return { first, end, low: value - slack, high: value + slack, value, vague: true, form: 'cardinal', bare: false };
}

/** Reads words of number from `sum.position` on, adding to `sum`. Stops before the first word that cannot go on. */
function continueSum(t: Tokens, sum: Sum, end: number): void {
  for (let words = 0; words < MAX_WORDS; words++) {
    let at = sum.position;
    let joined = false;
    if (sum.last !== 'none' && at < end) {
      if (isHyphen(t, at)) at++;
      else if (t.lowers[at] === 'and' && (sum.last === 'hundred' || sum.last === 'scale')) {
        at++;
        joined = true;
      }
    }
    if (joined && (andAFraction(t, sum.position, end) || startsAnother(t, at, sum.scale))) break;
    if (at >= end || !takeWord(t, sum, at, joined)) break;
    sum.position = at + 1;
  }
  if (sum.last === 'scale' || sum.last === 'unit') {
    const tail = andAFraction(t, sum.position, end);
    if (tail) {
      sum.total += tail.value * (sum.last === 'scale' ? sum.scale : 1);
      sum.position = tail.end;
    }
  }
}

/** "three million and five million": the number after "and" has a multiplier of its own that is no smaller. */
function startsAnother(t: Tokens, at: number, scale: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const word = t.lowers[i] ?? '';
    const own = SCALE_WORDS.get(word);
    if (own !== undefined) return own >= scale;
    if (word === 'hundred' && scale <= 100) return true;
    if (!CARDINAL_WORDS.has(word) && t.kinds[i] !== TokenKind.number && word !== '-' && word !== 'hundred')
      return false;
  }
  return false;
}

function takeWord(t: Tokens, sum: Sum, at: number, joined: boolean): boolean {
  const word = t.lowers[at] as string;
  const unit = CARDINAL_WORDS.get(word);
  if (unit !== undefined) {
    if (sum.last === 'none' || (sum.last === 'scale' && unit > 0)) sum.group = unit;
    else if (sum.last === 'hundred' && unit > 0) sum.group += unit;
    else if (sum.last === 'unit' && sum.group % 10 === 0 && sum.group % 100 >= 20 && unit > 0 && unit < 10) {
      sum.group += unit;
    } else return false;
    sum.last = 'unit';
    return true;
  }
  if (word === 'hundred') {
    if (sum.group <= 0 || sum.group >= 100 || sum.last === 'hundred') return false;
    sum.group *= 100;
    sum.last = 'hundred';
    return true;
  }
  const scale = SCALE_WORDS.get(word);
  if (scale !== undefined) {
    if (sum.group <= 0 || scale >= sum.scale) {
      // "two million million" does not occur; "hundred thousand million" does, rarely, and is left alone.
      return false;
    }
    sum.total += times(sum.group, scale);
    sum.group = 0;
    sum.scale = scale;
    sum.last = 'scale';
    return true;
  }
  if (t.kinds[at] === TokenKind.number && (sum.last === 'scale' || sum.last === 'hundred')) {
    const digits = parseDigits(t.texts[at] as string);
    const room = sum.last === 'scale' ? sum.scale : 100;
    // Only a smaller count that is itself followed by a multiplier, or joined by "and", continues the number.
    if (!digits?.plain || digits.value <= 0 || digits.value >= room) return false;
    if (!joined && !(t.lowers[at + 1] === 'hundred' || SCALE_WORDS.has(t.lowers[at + 1] ?? ''))) return false;
    sum.group += digits.value;
    sum.last = 'digits';
    return true;
  }
  return false;
}

/** "and a half", "and three quarters" at token `at`. */
function andAFraction(t: Tokens, at: number, end: number): { readonly end: number; readonly value: number } | null {
  if (t.lowers[at] !== 'and' || at + 2 >= end) return null;
  const top =
    t.lowers[at + 1] === 'a' || t.lowers[at + 1] === 'an' ? 1 : CARDINAL_WORDS.get(t.lowers[at + 1] as string);
  if (!top || top > 9) return null;
  const word = isHyphen(t, at + 2) ? at + 3 : at + 2;
  const bottom = FRACTION_WORDS.get(t.lowers[word] ?? '');
  if (!bottom || word >= end || top >= bottom) return null;
  if (bottom > 2 && bottom !== 4 && top === 1 && t.lowers[word + 1] !== 'of') return null;
  return { end: word + 1, value: top / bottom };
}

/** Cardinals and ordinals written in words; "a hundred", "a dozen" and "half a million" too. */
function readWords(t: Tokens, i: number, end: number): Quantity | null {
  const word = t.lowers[i] as string;
  let at = i;
  if (word === 'a' || word === 'an' || word === 'the') {
    at = i + 1;
    if (at >= end) return null;
    const next = t.lowers[at] as string;
    if (next === 'dozen') return dozens(i, at + 1, 1);
    if (word !== 'the' && (next === 'hundred' || SCALE_WORDS.has(next))) return sumFrom(t, i, at, end, 1);
    return null;
  }
  if (word === 'dozen') return dozens(i, i + 1, 1);
  if (word === 'hundred' && SCALE_WORDS.has(t.lowers[i + 1] ?? '')) return sumFrom(t, i, i, end, 1);
  if (!CARDINAL_WORDS.has(word)) return readOrdinal(t, i, i, end, 0);
  const sum = sumFrom(t, i, i, end, 0);
  if (!sum) return null;
  const next = isHyphen(t, sum.end) ? sum.end + 1 : sum.end;
  if (next < end && (t.lowers[next] === 'dozen' || t.lowers[next] === 'dozens')) return dozens(i, next + 1, sum.low);
  const share = shareAfter(t, i, sum.end, end, sum.low);
  if (share) return share;
  return readOrdinal(t, i, next, end, sum.low) ?? sum;
}

function sumFrom(t: Tokens, first: number, at: number, end: number, group: number): Quantity | null {
  const sum: Sum = { position: at, total: 0, group, scale: Infinity, last: group > 0 ? 'digits' : 'none' };
  continueSum(t, sum, end);
  return sum.position > at ? cardinal(first, sum.position, sum.total + sum.group) : null;
}

/** "third", or after tens "twenty-" "third". */
function readOrdinal(t: Tokens, first: number, at: number, end: number, tens: number): Quantity | null {
  if (at >= end) return null;
  const value = ORDINAL_WORDS.get(t.lowers[at] as string);
  if (value === undefined) return null;
  if (tens > 0 && !(value < 10 && tens % 10 === 0 && tens >= 20) && value < 100) return null;
  if (tens > 0 && tens < 20 && value < 100) return null;
  const total = value >= 100 ? (tens || 1) * value : tens + value;
  return { first, end: at + 1, low: total, high: total, value: total, vague: false, form: 'ordinal', bare: false };
}

/** A denominator after a numerator that was read: "two thirds", "one-third", "one in five", "two out of three". */
function shareAfter(t: Tokens, first: number, at: number, end: number, top: number): Quantity | null {
  const word = isHyphen(t, at) ? at + 1 : at;
  if (word >= end || !Number.isInteger(top) || top < 1) return null;
  const lower = t.lowers[word] as string;
  const bottom = FRACTION_WORDS.get(lower);
  if (bottom && top <= 99) {
    const plural = lower.endsWith('s');
    const singular = top === 1 && t.lowers[first] !== 'twenty' && lower !== 'second';
    // "two quarters" in a row of results are not a half.
    if ((plural && top > 1 && !(bottom === 4 && top !== 3)) || (singular && !plural)) {
      return share(first, word + 1, top / bottom);
    }
  }
  let after = 0;
  if (lower === 'in') after = at + 1;
  else if (lower === 'out' && t.lowers[at + 1] === 'of') after = at + 2;
  if (after === 0) return null;
  if (t.lowers[after] === 'every') after++;
  if (after >= end) return null;
  const whole = smallNumber(t, after);
  if (!whole || whole <= top || whole > 1e6) return null;
  if (lower === 'in' && !isShareTail(t, first, after, end, top)) return null;
  return share(first, after + 1, top / whole);
}

function smallNumber(t: Tokens, at: number): number | null {
  if (t.kinds[at] === TokenKind.number) {
    const digits = parseDigits(t.texts[at] as string);
    return digits && !digits.ordinal && Number.isInteger(digits.value) ? digits.value : null;
  }
  return CARDINAL_WORDS.get(t.lowers[at] as string) ?? null;
}

/** Words that follow the whole in "killed two in five years", "three in 10 minutes": no share. */
const NOT_SHARED: ReadonlySet<string> = new Set(
  'second seconds minute minutes hour hours day days week weeks month months year years other others people attacks cities states countries provinces places districts villages raids incidents separate more'.split(
    ' ',
  ),
);

/** "one in five" is a share; "killed two in 2010", "two in five years" are not. */
function isShareTail(t: Tokens, first: number, whole: number, end: number, top: number): boolean {
  const next = t.lowers[whole + 1] ?? '';
  if (whole + 1 < end && (NOT_SHARED.has(next) || t.texts[whole + 1] === '-')) return false;
  const value = smallNumber(t, whole) as number;
  if (value >= 1900 && value < 2100) return false;
  const before = first > 0 ? (t.lowers[first - 1] as string) : '';
  if (/^(?:kill|wound|injur)/.test(before)) return false;
  return top < 10 && (value <= 20 || value % 10 === 0);
}

function share(first: number, end: number, value: number): Quantity {
  return { first, end, low: value, high: value, value, vague: false, form: 'share', bare: false };
}

/** Words between "half" and which "half" counts: "half of", "half the", "half its", "half a mile". */
const HALF_TAIL: ReadonlySet<string> = new Set(
  'of the a an its their his her our your my all that this those these'.split(' '),
);

/** "half", "a third of", "a quarter of a million", "half a dozen". */
function readShare(t: Tokens, i: number, end: number): Quantity | null {
  const word = t.lowers[i] as string;
  const at = word === 'a' || word === 'an' ? i + 1 : i;
  if (at >= end) return null;
  const name = t.lowers[at] as string;
  const bottom = FRACTION_WORDS.get(name);
  if (!bottom || name.endsWith('s')) return null;
  const value = 1 / bottom;
  let next = at + 1;
  if (name === 'half' || name === 'quarter') {
    const rest = t.lowers[next] === 'of' ? next + 1 : next;
    const scale = t.lowers[rest] === 'a' || t.lowers[rest] === 'an' || isHyphen(t, rest) ? rest + 1 : rest;
    const multiplier = SCALE_WORDS.get(t.lowers[scale] ?? '');
    if (scale < end && multiplier) return cardinal(i, scale + 1, value * multiplier);
    if (scale < end && t.lowers[scale] === 'dozen') return dozens(i, scale + 1, value);
  }
  if (isHyphen(t, next)) next++;
  const follower = next < end ? (t.lowers[next] as string) : '';
  if (name === 'half') {
    const before = i > 0 ? (t.lowers[i - 1] as string) : '';
    if (ORDINAL_WORDS.has(before) || before === 'last' || before === 'other' || before === 'and') return null;
    return at > i || HALF_TAIL.has(follower) || /^(?:hour|mile|day|year|point|percent)s?$/.test(follower)
      ? share(i, at + 1, value)
      : null;
  }
  return at > i && follower === 'of' ? share(i, at + 1, value) : null;
}

const BEFORE_FEW: ReadonlySet<string> = new Set([
  'a',
  'last',
  'past',
  'next',
  'first',
  'final',
  'these',
  'those',
  'quite',
]);
const AFTER_SCORES: ReadonlySet<string> = new Set('of more killed dead wounded injured were have died hurt'.split(' '));

/** "dozens", "tens of thousands", "several hundred", "a few", "a couple of". */
function readVague(t: Tokens, i: number, end: number): Quantity | null {
  const word = t.lowers[i] as string;
  const plural = VAGUE_PLURALS.get(word);
  const many = VAGUE_MULTIPLIERS.get(word);
  if (many && t.lowers[i + 1] === 'of' && i + 2 < end) {
    const of = VAGUE_PLURALS.get(t.lowers[i + 2] as string);
    if (of && t.lowers[i + 2] !== 'dozens' && t.lowers[i + 2] !== 'scores') {
      const unit = of[0] / 2;
      return range(i, i + 3, many[0] * unit, many[1] * unit - 1);
    }
  }
  if (plural) {
    if (word === 'scores' && !AFTER_SCORES.has(t.lowers[i + 1] ?? '')) return null;
    return range(i, i + 1, plural[0], plural[1]);
  }
  let at = word === 'a' || word === 'the' ? i + 1 : i;
  if (at >= end) return null;
  const small = VAGUE_SMALL.get(t.lowers[at] as string);
  if (!small) return null;
  if (t.lowers[at] === 'few' && at === i && !BEFORE_FEW.has(i > 0 ? (t.lowers[i - 1] as string) : '')) return null;
  if (t.lowers[at] === 'few' && word === 'the') return null;
  if (t.lowers[at] === 'couple') {
    const of = t.lowers[at + 1] === 'of' ? at + 1 : at;
    if (of === at && !SCALE_WORDS.has(t.lowers[at + 1] ?? '') && t.lowers[at + 1] !== 'hundred') return null;
    at = of;
  }
  const multiplier = multiplierAt(t, at + 1, end);
  if (multiplier > 1) return range(i, at + 2, small[0] * multiplier, (small[1] + 1) * multiplier - 1);
  const first = t.lowers[at] === 'of' ? at - 1 : at;
  return { ...range(i, first + 1, small[0], small[1]), vague: small[0] < small[1] };
}

function multiplierAt(t: Tokens, at: number, end: number): number {
  if (at >= end) return 1;
  const word = t.lowers[at] as string;
  if (word === 'hundred') return 100;
  if (word === 'dozen') return 12;
  return SCALE_WORDS.get(word) ?? 1;
}

function range(first: number, end: number, low: number, high: number): Quantity {
  return { first, end, low, high, value: low, vague: true, form: 'cardinal', bare: false };
}
