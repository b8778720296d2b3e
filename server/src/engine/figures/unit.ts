/** Units before and after a number: money, percent, time, measures, ages. */
import { CURRENCY_NATIONS, CURRENCY_SIGNS, CURRENCY_WORDS } from '../lexicon/currencies';
import { MEASURE_UNITS, PERCENT_WORDS, TIME_UNITS } from '../lexicon/units';
import type { FigureKind } from '../model';
import { TokenKind, type Tokens } from '../text/tokens';
import { glued, isHyphen } from './amount';

/** A unit: tokens [first, end) (a sign before the number has `end <= number`). */
export interface Unit {
  readonly kind: FigureKind;
  readonly unit: string;
  readonly first: number;
  readonly end: number;
}

/** A currency sign or code that ends directly before token `at`: "$", "US$", "A$", "GBP". */
export function moneyBefore(t: Tokens, at: number, start: number): Unit | null {
  const sign = at - 1;
  if (sign < start) return null;
  const text = t.lowers[sign] as string;
  if (t.kinds[sign] === TokenKind.symbol) {
    const before = sign > start && glued(t, sign) ? (t.lowers[sign - 1] as string) : '';
    const longer = before.length > 0 && before.length <= 4 ? CURRENCY_SIGNS.get(before + text) : undefined;
    if (longer) return { kind: 'money', unit: longer, first: sign - 1, end: at };
    const unit = CURRENCY_SIGNS.get(text);
    return unit ? { kind: 'money', unit, first: sign, end: at } : null;
  }
  // Codes only in capitals ("GBP 350"; "Rs 500"), as "cad" and "rub" are words.
  if (t.kinds[sign] !== TokenKind.word || text.length > 3) return null;
  const written = t.texts[sign] as string;
  if (written !== written.toUpperCase() && written !== 'Rs') return null;
  const unit = CURRENCY_SIGNS.get(text);
  return unit ? { kind: 'money', unit, first: sign, end: at } : null;
}

/** The unit that starts at token `at`, directly after a number (a hyphen between them is allowed), or `null`. */
export function readUnit(t: Tokens, at: number, end: number): Unit | null {
  const i = isHyphen(t, at) ? at + 1 : at;
  if (i >= end) return null;
  return percent(t, i, end) ?? age(t, i, end) ?? moneyAfter(t, i, end) ?? time(t, i) ?? measure(t, i, end);
}

function percent(t: Tokens, i: number, end: number): Unit | null {
  const two = i + 1 < end ? `${t.lowers[i]} ${t.lowers[i + 1]}` : '';
  const pair = PERCENT_WORDS.get(two);
  if (pair) return { kind: 'percent', unit: pair, first: i, end: i + 2 };
  const one = PERCENT_WORDS.get(t.lowers[i] as string);
  if (!one) return null;
  const points = one === '%' && i + 1 < end && /^points?$/.test(t.lowers[i + 1] as string);
  return { kind: 'percent', unit: points ? 'percentage point' : one, first: i, end: points ? i + 2 : i + 1 };
}

function timeUnit(word: string): string | undefined {
  return TIME_UNITS.get(word) ?? (word.endsWith('s') ? TIME_UNITS.get(word.slice(0, -1)) : undefined);
}

/** "33-year-old", "33 years old", "six weeks of age". */
function age(t: Tokens, i: number, end: number): Unit | null {
  const unit = timeUnit(t.lowers[i] as string);
  if (!unit) return null;
  const next = isHyphen(t, i + 1) ? i + 2 : i + 1;
  if (next >= end) return null;
  if (/^olds?$/.test(t.lowers[next] as string)) return { kind: 'age', unit, first: i, end: next + 1 };
  if (t.lowers[next] === 'of' && t.lowers[next + 1] === 'age' && next + 1 < end)
    return { kind: 'age', unit, first: i, end: next + 2 };
  return null;
}

function time(t: Tokens, i: number): Unit | null {
  const word = t.lowers[i] as string;
  const unit = timeUnit(word);
  if (!unit) return null;
  // "sec" and "min" without a number glued or spaced before are not in use otherwise; "second" after a number is a unit.
  return { kind: 'duration', unit, first: i, end: i + 1 };
}

function moneyAfter(t: Tokens, i: number, end: number): Unit | null {
  for (let words = 3; words >= 1; words--) {
    if (i + words > end) continue;
    const last = t.lowers[i + words - 1] as string;
    const stem = CURRENCY_WORDS.has(last) ? last : last.endsWith('s') ? last.slice(0, -1) : last;
    if (words > 1) {
      if (!CURRENCY_WORDS.has(stem)) continue;
      const nation = `${t.lowers.slice(i, i + words - 1).join(' ')} ${stem}`;
      const unit = CURRENCY_NATIONS.get(nation);
      if (unit) return { kind: 'money', unit, first: i, end: i + words };
      continue;
    }
    const written = t.texts[i] as string;
    const code = written.length === 3 && written === written.toUpperCase() ? CURRENCY_SIGNS.get(last) : undefined;
    if (code && t.kinds[i] === TokenKind.word) return { kind: 'money', unit: code, first: i, end: i + 1 };
    if (t.texts[i] === '€' || t.texts[i] === '£' || t.texts[i] === '¥') {
      return { kind: 'money', unit: CURRENCY_SIGNS.get(last) as string, first: i, end: i + 1 };
    }
    const unit = CURRENCY_WORDS.get(stem);
    if (!unit || (last === 'won' && !glued(t, i))) return wonAfter(t, i, end, last);
    if (last === 'mark' || last === 'crown' || last === 'rand' || last === 'dong') return null;
    return { kind: 'money', unit, first: i, end: i + 1 };
  }
  return null;
}

/** "won" is Korean money only when no object follows ("500,000 won in fines"; not "Twelve won medals"). */
function wonAfter(t: Tokens, i: number, end: number, word: string): Unit | null {
  if (word !== 'won') return null;
  const next = i + 1 < end ? (t.lowers[i + 1] as string) : '.';
  return next === '(' || next === 'in' || next === 'per' ? { kind: 'money', unit: 'KRW', first: i, end: i + 1 } : null;
}

/** One- and two-letter units that are words or letters otherwise: only glued to the number, or before no noun. */
const SHORT: ReadonlySet<string> = new Set(['m', 't', 'g', 'ha', 'mi', 'mb', 'nm', 'ft']);

/** First words of units of several words. */
const LONG_UNITS: ReadonlySet<string> = new Set(
  [...MEASURE_UNITS.keys()]
    .filter((unit) => !/^[a-z]+$/.test(unit))
    .map((unit) => (/^[a-z]+|^./.exec(unit) as RegExpExecArray)[0]),
);

function measure(t: Tokens, i: number, end: number): Unit | null {
  const start = t.lowers[i] as string;
  const long = LONG_UNITS.has(start) || (start.endsWith('s') && LONG_UNITS.has(start.slice(0, -1)));
  for (let words = long ? 3 : 1; words >= 1; words--) {
    if (i + words > end) continue;
    const text = surface(t, i, words);
    const unit = measureUnit(text);
    if (!unit) continue;
    if (
      words === 1 &&
      SHORT.has(text) &&
      !glued(t, i) &&
      t.lowers[i + 1] !== '.' &&
      i + 1 < end &&
      !/^[)(,;]$/.test(t.texts[i + 1] as string)
    ) {
      return null;
    }
    return { kind: 'measure', unit, first: i, end: i + words };
  }
  return null;
}

function surface(t: Tokens, i: number, words: number): string {
  let text = t.lowers[i] as string;
  for (let k = i + 1; k < i + words; k++) text += (glued(t, k) ? '' : ' ') + t.lowers[k];
  return text;
}

function measureUnit(text: string): string | undefined {
  const unit = MEASURE_UNITS.get(text);
  if (unit) return unit;
  return text.length > 3 && text.endsWith('s') ? MEASURE_UNITS.get(text.slice(0, -1)) : undefined;
}
