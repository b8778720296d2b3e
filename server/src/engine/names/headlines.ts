/**
 * Names in title-case and all-caps lines, where a capital says nothing: the body decides. "Minister Leaves Tolvek" holds the
 * names that the text below uses; ordinary words beside them are none, and what the body never names must be sure by itself.
 */
import type { PlacedAnalysis } from '../local';
import type { Tokens } from '../text/tokens';
import { NameClass } from './classes';
import type { Decided } from './decide';
import { pieceOf } from './pieces';
import { phraseKey } from './scan';
import { LEXICON, Word } from './words';

/** The decided occurrences, those of styled lines cut by what the rest of the article names; in order, without overlaps. */
export function cutHeadlines(blocks: readonly PlacedAnalysis[], decided: readonly Decided[]): readonly Decided[] {
  if (!decided.some(isStyled)) return decided;
  const known = new Map<string, Decided>();
  for (const one of decided) {
    if (isStyled(one)) continue;
    if (!known.has(one.candidate.key)) known.set(one.candidate.key, one);
    const surname = one.words[one.words.length - 1] as string;
    if (one.klass === NameClass.person && one.words.length > 1 && !known.has(surname)) known.set(surname, one);
  }
  const out: Decided[] = [];
  for (const one of decided) {
    if (!isStyled(one) || known.has(one.candidate.key)) out.push(one);
    else cut(one, (blocks[one.place] as PlacedAnalysis).local.tokens, known, out);
  }
  return out;
}

function isStyled({ candidate }: Decided): boolean {
  return candidate.style !== 'normal';
}

/** Notes the known names inside `one` when all else in it is ordinary words; else `one` itself when it can stand alone. */
function cut(one: Decided, tokens: Tokens, known: ReadonlyMap<string, Decided>, out: Decided[]): void {
  const { firstToken, endToken } = one.candidate;
  const pieces: Decided[] = [];
  let ordinary = 0;
  let rest = 0;
  let index = firstToken;
  while (index < endToken) {
    let end = endToken;
    let like = known.get(phraseKey(tokens, index, end));
    while (like === undefined && --end > index) like = known.get(phraseKey(tokens, index, end));
    if (like === undefined) {
      rest++;
      if (isOrdinary(tokens.lowers[index] as string)) ordinary++;
      index++;
      continue;
    }
    pieces.push(pieceOf(one, tokens, index, end, like));
    index = end;
  }
  if (pieces.length > 0 && ordinary === rest) out.push(...pieces);
  else if (one.group || (one.klass !== NameClass.other && ordinary < endToken - firstToken)) out.push(one);
}

/** An ordinary word of the language, or a mark. */
function isOrdinary(lower: string): boolean {
  const bits = LEXICON.words.get(lower) ?? 0;
  if (bits === 0) return lower.length === 1;
  return (bits & (Word.common | Word.functionWord)) !== 0 && (bits & Word.known) === 0;
}
