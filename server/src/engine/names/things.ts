/** To what "it" and "its" refer: only where the sentence makes a body or place the plain subject. */
import { BODY_VERBS } from '../lexicon/bodyVerbs';
import { BE_FORMS } from '../lexicon/functionWords';
import { SPEECH_VERBS } from '../lexicon/speechVerbs';
import type { PlacedAnalysis } from '../local';
import { TokenKind } from '../text/tokens';
import type { PlacedAnaphor, Spoken } from './antecedents';
import { clauseStart, isSubject, isVerbLike } from './clauses';
import type { Referent } from './referents';
import { Sense } from './senses';

/** Auxiliaries between "it" and its verb. */
const AUXILIARIES: ReadonlySet<string> = new Set(
  'has have had would will could should may might must also then later had not'.split(' '),
);

/** The body or place that "it" or "its" means, or `null`. */
export function linkThing(
  placed: PlacedAnaphor,
  spoken: readonly Spoken[],
  blocks: readonly PlacedAnalysis[],
): Referent | null {
  const { anaphor, block, quoted } = placed;
  const word = block.local.tokens.lowers[anaphor.head];
  if (quoted || word === 'itself') return null;
  if (word === 'its') return owner(placed, spoken, blocks);
  return reported(placed, spoken, blocks) ?? actor(placed, spoken, blocks);
}

/** "Hansel Bank cut its rating": the subject of the clause, when no other thing is named between. */
function owner(placed: PlacedAnaphor, spoken: readonly Spoken[], blocks: readonly PlacedAnalysis[]): Referent | null {
  const from = clauseStart(placed);
  const here = spokenSince(placed, spoken, from);
  const [first] = here;
  if (
    first === undefined ||
    !isThing(first) ||
    !isSubject(first, blocks) ||
    first.endToken >= placed.anaphor.firstToken
  )
    return null;
  return here.every((one) => one === first || !isThing(one) || one.referent === first.referent) ? first.referent : null;
}

/** "The ministry said (that) it": whoever says so, or states it, is meant. */
function reported(
  placed: PlacedAnaphor,
  spoken: readonly Spoken[],
  blocks: readonly PlacedAnalysis[],
): Referent | null {
  const { tokens } = placed.block.local;
  let verb = placed.anaphor.firstToken - 1;
  if (tokens.lowers[verb] === 'that') verb--;
  while (verb > 0 && isTimeWord(tokens.lowers[verb] as string)) verb--;
  if (!SPEECH_VERBS.has(tokens.lowers[verb] ?? '')) return null;
  // "The ministry denies it": here "it" does nothing.
  if (isEmptyIt(placed) || !isVerbLike(tokens.lowers[placed.anaphor.endToken])) return null;
  const last = spoken[spoken.length - 1];
  if (last === undefined || last.sentence !== placed.sentence || last.quoted || !isThing(last)) return null;
  if (!isSubject(last, blocks) || tokens.kinds[last.endToken] !== TokenKind.word) return null;
  for (let at = last.endToken; at < verb; at++) if (!AUXILIARIES.has(tokens.lowers[at] as string)) return null;
  return last.referent;
}

/** "It is time", "it was likely that", "it is believed that": nothing is meant. */
function isEmptyIt({ anaphor, block }: PlacedAnaphor): boolean {
  const { lowers } = block.local.tokens;
  let verb = anaphor.endToken;
  while (AUXILIARIES.has(lowers[verb] ?? '')) verb++;
  if (!BE_FORMS.has(lowers[verb] ?? '') && lowers[verb] !== "'s") return false;
  let next = verb + 1;
  while (AUXILIARIES.has(lowers[next] ?? '') || lowers[next] === 'being') next++;
  const word = lowers[next] ?? '';
  return !(word.endsWith('ing') || (word.endsWith('ed') && lowers[next + 1] !== 'that'));
}

function isTimeWord(lower: string): boolean {
  return lower === 'on' || lower.endsWith('day');
}

/** "It ordered …", "it said …": the subject of the sentence before, when this one names no other thing so far. */
function actor(placed: PlacedAnaphor, spoken: readonly Spoken[], blocks: readonly PlacedAnalysis[]): Referent | null {
  const { anaphor, block, sentence } = placed;
  const { lowers } = block.local.tokens;
  let verb = anaphor.endToken;
  while (AUXILIARIES.has(lowers[verb] ?? '')) verb++;
  const word = lowers[verb] ?? '';
  if (!BODY_VERBS.has(word) && !SPEECH_VERBS.has(word)) return null;
  let found: Referent | null = null;
  for (let at = spoken.length - 1; at >= 0; at--) {
    const one = spoken[at] as Spoken;
    if (one.sentence < sentence - 1) break;
    if (one.quoted || !isThing(one)) continue;
    // Something else was named in this sentence already.
    if (one.sentence === sentence && one.referent !== null) return null;
    if (!isSubject(one, blocks)) continue;
    if (found !== null && found !== one.referent) return null;
    if (one.referent === null) return null;
    found = one.referent;
  }
  return found;
}

function spokenSince({ sentence }: PlacedAnaphor, spoken: readonly Spoken[], from: number): Spoken[] {
  const found: Spoken[] = [];
  for (let at = spoken.length - 1; at >= 0; at--) {
    const one = spoken[at] as Spoken;
    if (one.sentence < sentence || one.firstToken < from) break;
    found.unshift(one);
  }
  return found;
}

/** A body or place, named or not. */
function isThing({ referent, sense }: Spoken): boolean {
  if (referent === null) return (sense & (Sense.body | Sense.place)) !== 0;
  return referent.kind === 'organization' || referent.kind === 'place';
}
