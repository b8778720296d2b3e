/** Comparing intervals: the values that words allow, with room for the rounding that news figures carry. */
import type { Interval } from '../model';

/** True when no value is allowed by both. `slack` widens both ends of `a` and of `b` (values in the same unit). */
export function disjoint(a: Interval, b: Interval, slackA = 0, slackB = 0): boolean {
  return below(a, b, slackA + slackB) || below(b, a, slackA + slackB);
}

/** True when every value of `a` is less than every value of `b`, by more than `slack`. */
export function below(a: Interval, b: Interval, slack = 0): boolean {
  if (a.max === null || b.min === null) return false;
  if (a.max + slack < b.min) return true;
  return slack === 0 && a.max === b.min && !(a.maxInclusive && b.minInclusive);
}

/** True for one value and no other. */
export function isExact(a: Interval): boolean {
  return a.min !== null && a.min === a.max;
}

/** True when the interval has both ends. */
export function isBounded(a: Interval): boolean {
  return a.min !== null && a.max !== null;
}

/**
 * Half a unit of the last digit that a written number states, where news rounds: "5.2 million" may be 5,150,000 to
 * 5,250,000, "500" 450 to 550, "54 %" 53.5 to 54.5; numbers with fewer than two trailing zeros are taken as counted.
 */
export function roundingOf(surface: string, value: number, rounds: boolean): number {
  const digits = /^[^\d]*(\d[\d,]*)(\.\d+)?(.*)$/s.exec(surface);
  if (!digits) return 0;
  const [, whole = '', decimals = '', rest = ''] = digits;
  const number = Number(whole.replaceAll(',', '') + decimals);
  const scale = number > 0 ? Math.abs(value) / number : 1;
  if (decimals) return (scale * 10 ** -(decimals.length - 1)) / 2;
  if (scale > 1.5 && rest.trim() !== '') return scale / 2;
  const zeros = /0*$/.exec(whole.replaceAll(',', ''))?.[0].length ?? 0;
  if (zeros >= 2 && number > 0) return 10 ** zeros / 2;
  return rounds ? 0.5 : 0;
}
