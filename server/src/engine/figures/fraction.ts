/** Parts of one: "a third of", "two thirds", "one in five", "half the". */
import { CARDINAL_WORDS, FRACTION_WORDS, ORDINAL_WORDS, SCALE_WORDS } from '../lexicon/numberWords';
import { TokenKind, type Tokens } from '../text/tokens';
import { cardinal, dozens, isHyphen, type Quantity, share } from './amount';
import { parseDigits } from './digits';

/** A denominator after a numerator that was read: "two thirds", "one-third", "one in five", "two out of three". */
export function shareAfter(t: Tokens, first: number, at: number, end: number, top: number): Quantity | null {
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

/** Words between "half" and which "half" counts: "half of", "half the", "half its", "half a mile". */
const HALF_TAIL: ReadonlySet<string> = new Set(
  'of the a an its their his her our your my all that this those these'.split(' '),
);

/** "half", "a third of", "a quarter of a million", "half a dozen". */
export function readShare(t: Tokens, i: number, end: number): Quantity | null {
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
