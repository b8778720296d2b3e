/** Words for amounts that are round by nature: "dozens", "tens of thousands", "several hundred", "a few". */
import { SCALE_WORDS, VAGUE_MULTIPLIERS, VAGUE_PLURALS, VAGUE_SMALL } from '../lexicon/numberWords';
import type { Tokens } from '../text/tokens';
import { type Quantity, range } from './amount';

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
export function readVague(t: Tokens, i: number, end: number): Quantity | null {
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
