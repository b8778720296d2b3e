/** Qualifiers around a number ("more than", "nearly", "or so") and the interval they leave. */
import { QUALIFIERS_AFTER, QUALIFIERS_BEFORE, type QualifierEffect } from '../lexicon/qualifiers';
import type { Interval } from '../model';
import type { Tokens } from '../text/tokens';
import { isHyphen } from './amount';

type Phrase = { readonly words: readonly string[]; readonly effect: QualifierEffect };

function index(
  list: readonly (readonly [string, QualifierEffect])[],
  at: 'first' | 'last',
): ReadonlyMap<string, readonly Phrase[]> {
  const map = new Map<string, Phrase[]>();
  for (const [phrase, effect] of list) {
    const words = phrase.split(' ');
    const key = (at === 'first' ? words[0] : words[words.length - 1]) as string;
    const phrases = map.get(key);
    if (phrases) phrases.push({ words, effect });
    else map.set(key, [{ words, effect }]);
  }
  for (const phrases of map.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return map;
}

const BEFORE = index(QUALIFIERS_BEFORE, 'last');
const AFTER = index(QUALIFIERS_AFTER, 'first');

/** A qualifier over tokens [first, end). */
export interface Qualifier {
  readonly effect: QualifierEffect;
  readonly first: number;
  readonly end: number;
}

/** Prepositions of time that are qualifiers before other figures: "over three days" is during them. */
const OF_TIME: ReadonlySet<string> = new Set(['over', 'above', 'below', 'near', 'under', 'around']);
const BEFORE_OVER: ReadonlySet<string> = new Set(
  'for of after well just a lasted lasting took spent is was'.split(' '),
);

/** The qualifier that ends directly before token `at`; `time` when the number counts hours, days, years. */
export function qualifierBefore(t: Tokens, at: number, start: number, time: boolean): Qualifier | null {
  let end = at;
  if (end - 1 > start && isHyphen(t, end - 1)) return null;
  if (end - 1 >= start && t.lowers[end - 1] === 'the') end--;
  const phrases = end > start ? BEFORE.get(t.lowers[end - 1] as string) : undefined;
  if (!phrases) return null;
  for (const { words, effect } of phrases) {
    const first = end - words.length;
    if (first < start || !words.every((word, k) => t.lowers[first + k] === word)) continue;
    if (words.length === 1 && time && OF_TIME.has(words[0] as string)) {
      if (!(words[0] === 'over' && BEFORE_OVER.has(t.lowers[first - 1] ?? ''))) return null;
    }
    // "the near 100" does not occur; "near 5 villages" is a place.
    if (words[0] === 'near' && first > start && t.lowers[first - 1] !== 'to') return null;
    // "no more than" is longer than "more than" and sorted first; "once more" is no qualifier.
    if (effect === 'about' && words[0] === 'some' && end !== at) return null;
    return { effect, first, end: at };
  }
  return null;
}

/** The qualifier that starts at token `at`, directly after the number or what it counts ("or so", "-plus", "+"). */
export function qualifierAfter(t: Tokens, at: number, end: number): Qualifier | null {
  const i = isHyphen(t, at) ? at + 1 : at;
  if (i >= end) return null;
  if (t.texts[at] === '+') return { effect: 'least', first: at, end: at + 1 };
  const phrases = AFTER.get(t.lowers[i] as string);
  if (!phrases) return null;
  for (const { words, effect } of phrases) {
    if (i + words.length > end || !words.every((word, k) => t.lowers[i + k] === word)) continue;
    if (words.length === 1 && i === at && words[0] === 'odd') return null;
    if (words.length === 1 && words[0] === 'plus' && i === at) return null;
    if (words[0] === 'at' && i + 2 < end && /^[a-z0-9]/.test(t.lowers[i + 2] as string)) return null;
    return { effect, first: at, end: i + words.length };
  }
  return null;
}

/** Share of the value that "about" leaves either way, and "almost" below (figure specification, defaults). */
const ABOUT = 0.15;
const ALMOST = 0.1;

/** What the words leave of [low, high] (`value` is the number named). `fine`: not a count of whole things. */
export function interval(
  low: number,
  high: number,
  value: number,
  effect: QualifierEffect | null,
  fine: boolean,
): Interval {
  const exact: Interval = { min: low, max: high, minInclusive: true, maxInclusive: true };
  switch (effect) {
    case 'over':
      return { min: low < high ? value : low, max: null, minInclusive: false, maxInclusive: false };
    case 'least':
      return { min: low < high && value > low ? value : low, max: null, minInclusive: true, maxInclusive: false };
    case 'justOver':
      return { min: value, max: value + Math.abs(value) * ABOUT, minInclusive: false, maxInclusive: true };
    case 'under':
      return { min: null, max: high > value && low < high ? value : high, minInclusive: false, maxInclusive: false };
    case 'most':
      return { min: null, max: high, minInclusive: false, maxInclusive: true };
    case 'almost': {
      // "nearly two weeks" is 12 to 14 days: small numbers of large units give way by more than a tenth.
      const below = fine
        ? Math.max(Math.abs(value) * ALMOST, Math.min(0.3, Math.abs(value) / 4))
        : Math.abs(value) * ALMOST;
      return { min: value - below, max: value, minInclusive: true, maxInclusive: false };
    }
    case 'about': {
      const around = Math.abs(value) * ABOUT;
      return { min: low - around, max: high + around, minInclusive: true, maxInclusive: true };
    }
    default:
      return exact;
  }
}
