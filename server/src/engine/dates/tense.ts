/** A simple tense cue beside a date: the nearest verb form that shows past or future. */
import { FUTURE_BEFORE_TO, FUTURE_WORDS, PAST_FORMS } from '../lexicon/timeWords';
import { TokenKind, type Tokens } from '../text/tokens';
import type { Tense } from './forms';

/** Tokens looked at on either side of a date. */
const REACH_BACK = 14;
const REACH_ON = 10;

/** Tense around tokens [start, end) of a sentence [first, last): backwards first, since most dates follow their verb. */
export function tenseAround(tokens: Tokens, start: number, end: number, first: number, last: number): Tense {
  const before = tokens.lowers[start - 1];
  if (start > first && (before === 'until' || before === 'till' || before === 'by')) return 1;
  if (start > first && before === 'since') return -1;
  for (let index = start - 1; index >= Math.max(first, start - REACH_BACK); index--) {
    const tense = tenseAt(tokens, index, first);
    if (tense !== 0) return tense;
  }
  for (let index = end; index < Math.min(last, end + REACH_ON); index++) {
    const tense = tenseAt(tokens, index, first);
    if (tense !== 0) return tense;
  }
  return 0;
}

function tenseAt(tokens: Tokens, index: number, first: number): Tense {
  if (tokens.kinds[index] !== TokenKind.word) return 0;
  const lower = tokens.lowers[index] as string;
  if (FUTURE_WORDS.has(lower)) return 1;
  if (lower === 'to') return index > first && FUTURE_BEFORE_TO.has(tokens.lowers[index - 1] as string) ? 1 : 0;
  const past = PAST_FORMS.has(lower) || (lower.length > 4 && lower.endsWith('ed'));
  if (!past) return 0;
  // "will be held", "is to be released": a participle behind "be" has no tense of its own.
  const before = index > first ? tokens.lowers[index - 1] : undefined;
  if (before === 'be' || before === 'been') return before === 'been' ? -1 : 0;
  // "is scheduled to", "was expected to" look ahead.
  if (tokens.lowers[index + 1] === 'to' && FUTURE_BEFORE_TO.has(lower)) return 1;
  return -1;
}
