/** Reads numbers in digits and words ("twenty-three", "5.2m", "half a million", "two thirds", "several hundred"). */
import {
  CARDINAL_WORDS,
  FRACTION_WORDS,
  ORDINAL_WORDS,
  PLAIN_SCALE_SUFFIXES,
  SCALE_SUFFIXES,
  SCALE_WORDS,
} from '../lexicon/numberWords';
import { TokenKind, type Tokens } from '../text/tokens';
import { cardinal, dozens, glued, isHyphen, type Quantity, times } from './amount';
import { parseDigits } from './digits';
import { readShare, shareAfter } from './fraction';
import { andAFraction, continueSum, type Sum } from './sum';
import { readVague } from './vague';

/**
 * Reads the longest number that starts at token `i` and ends before `end`. `money` allows the suffixes m, b and t as
 * multipliers, which are otherwise units. `null` when there is none.
 */
export function readNumber(t: Tokens, i: number, end: number, money: boolean): Quantity | null {
  if (t.kinds[i] === TokenKind.number) return readDigits(t, i, end, money);
  return readVague(t, i, end) ?? readShare(t, i, end) ?? readWords(t, i, end);
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
