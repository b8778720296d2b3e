/** Sets bounds anew where the article knows better: compounds of two names, names that begin with a common word. */
import type { PlacedAnalysis } from '../local';
import type { Decided } from './decide';
import { pieceOf } from './pieces';
import { phraseKey } from './scan';

/** The decided occurrences, some with other bounds, sorted by start and without overlaps. */
export function recut(blocks: readonly PlacedAnalysis[], decided: readonly Decided[]): Decided[] {
  const known = new Map<string, Decided>();
  const byLast = new Map<string, Decided>();
  for (const one of decided) {
    if (one.candidate.style !== 'normal') continue;
    const last = one.words[one.words.length - 1] as string;
    if (!known.has(one.candidate.key)) known.set(one.candidate.key, one);
    if (one.words.length > 1 && !byLast.has(last)) byLast.set(last, one);
  }
  const named = (word: string): Decided | null => known.get(word) ?? byLast.get(word) ?? null;
  const out: Decided[] = [];
  for (const one of decided) {
    const split = splitCompound(blocks, one, named);
    if (split === null) out.push(widen(blocks, one, known));
    else out.push(...split);
  }
  return out;
}

/** "Coastal Wind will …" at the start of a sentence: the common word belongs to the name when the article says so elsewhere. */
function widen(blocks: readonly PlacedAnalysis[], one: Decided, known: ReadonlyMap<string, Decided>): Decided {
  const { widerStart, firstToken, endToken, roles } = one.candidate;
  const tokens = blocks[one.place]?.local.tokens;
  if (widerStart < 0 || tokens === undefined || firstToken === 0) return one;
  const key = phraseKey(tokens, firstToken - 1, endToken);
  const like = known.get(key);
  if (like === undefined || tokens.starts[firstToken - 1] !== widerStart) return one;
  const wide = pieceOf(one, tokens, firstToken - 1, endToken, like);
  return roles.length === 0 ? wide : { ...wide, candidate: { ...wide.candidate, roles } };
}

/** "Kerry-Netanyahu": two names when both halves are names, or surnames, elsewhere in the article. */
function splitCompound(
  blocks: readonly PlacedAnalysis[],
  one: Decided,
  named: (word: string) => Decided | null,
): Decided[] | null {
  const { candidate } = one;
  if (candidate.endToken - candidate.firstToken !== 3) return null;
  const tokens = blocks[one.place]?.local.tokens;
  const hyphen = candidate.firstToken + 1;
  if (tokens === undefined || (tokens.texts[hyphen] !== '-' && tokens.texts[hyphen] !== '–')) return null;
  const [left, right] = one.words;
  if (left === undefined || right === undefined) return null;
  const leftName = named(left);
  const rightName = named(right);
  if (leftName === null || rightName === null) return null;
  return [pieceOf(one, tokens, hyphen - 1, hyphen, leftName), pieceOf(one, tokens, hyphen + 1, hyphen + 2, rightName)];
}
