/** What a number that was read says, and how it is built. */
import { Shape, type Tokens } from '../text/tokens';

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

/** Multiplies without the noise of binary fractions (1.1 million is 1,100,000). */
export function times(value: number, by: number): number {
  return Number((value * by).toPrecision(13));
}

/** One value. */
export function cardinal(first: number, end: number, value: number, vague = false): Quantity {
  return { first, end, low: value, high: value, value, vague, form: 'cardinal', bare: false };
}

/** "two dozen" is 22 to 26: one either way for each dozen (figure specification, "Words are intervals"). */
export function dozens(first: number, end: number, count: number): Quantity {
  const value = times(count, 12);
  const slack = Math.ceil(count);
  return { first, end, low: value - slack, high: value + slack, value, vague: true, form: 'cardinal', bare: false };
}

/** A part of one. */
export function share(first: number, end: number, value: number): Quantity {
  return { first, end, low: value, high: value, value, vague: false, form: 'share', bare: false };
}

/** A stretch of values that the word itself names ("hundreds"). */
export function range(first: number, end: number, low: number, high: number): Quantity {
  return { first, end, low, high, value: low, vague: true, form: 'cardinal', bare: false };
}
