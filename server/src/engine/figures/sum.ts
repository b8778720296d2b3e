/** Adds up number words: "two hundred and six", "4 thousand 3 hundred", "three million and a half". */
import { CARDINAL_WORDS, FRACTION_WORDS, SCALE_WORDS } from '../lexicon/numberWords';
import { TokenKind, type Tokens } from '../text/tokens';
import { isHyphen, times } from './amount';
import { parseDigits } from './digits';

/** A number being read: `total` + `group`, and what may follow. */
export interface Sum {
  position: number;
  total: number;
  group: number;
  /** The multiplier last used; what follows must be smaller. */
  scale: number;
  last: 'none' | 'unit' | 'digits' | 'hundred' | 'scale';
}

const MAX_WORDS = 12;

/** Reads words of number from `sum.position` on, adding to `sum`. Stops before the first word that cannot go on. */
export function continueSum(t: Tokens, sum: Sum, end: number): void {
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
export function andAFraction(
  t: Tokens,
  at: number,
  end: number,
): { readonly end: number; readonly value: number } | null {
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
