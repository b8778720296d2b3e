/** To whom "he" and "she" refer: the one person that they fit, or the one that the sentence is about when several do. */
import type { PlacedAnalysis } from '../local';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { Sense } from './anaphors';
import type { PlacedAnaphor, Spoken } from './antecedents';
import type { Decided } from './decide';
import type { Referent } from './referents';
import { Word, wordBits } from './words';

/** How far back an antecedent may stand. In sentences. */
const REACH = 2;

/**
 * The person that the pronoun means, or `null`.
 * @param spoken what was spoken of before, oldest first
 * @param next the first name behind the pronoun
 */
export function linkPronoun(
  placed: PlacedAnaphor,
  spoken: readonly Spoken[],
  blocks: readonly PlacedAnalysis[],
  next: Decided | undefined,
): Referent | null {
  const { sense } = placed.anaphor;
  if ((sense & (Sense.male | Sense.female)) === 0 || placed.quoted || pointsForward(placed, next)) return null;
  const gender = sense & Sense.male ? 'm' : 'f';
  const here = fitting(placed, spoken, gender, 0);
  const before = fitting(placed, spoken, gender, 1);
  if (here.length === 0) {
    const last = before.length > 0 ? before : fitting(placed, spoken, gender, REACH);
    if (last.length !== 1) return subjectOf(last, blocks);
    const [one] = last as [Spoken];
    if (isSubject(one, blocks)) return one.referent;
    const earlier = last === before ? fitting(placed, spoken, gender, REACH) : [];
    return earlier.every(({ referent }) => referent === one.referent) ? one.referent : null;
  }
  if (here.length > 1) return isObject(placed) ? null : subjectOf(here, blocks);
  const [only] = here as [Spoken];
  if (isSubject(only, blocks)) return isObject(placed) && inOneClause(only, placed) ? null : only.referent;
  return before.every(({ referent }) => referent === only.referent) ? only.referent : null;
}

/** Whoever fits and was spoken of in the sentence so many back, each once, the first mention first. */
function fitting({ sentence }: PlacedAnaphor, spoken: readonly Spoken[], gender: 'm' | 'f', back: number): Spoken[] {
  const found: Spoken[] = [];
  for (let at = spoken.length - 1; at >= 0; at--) {
    const one = spoken[at] as Spoken;
    if (one.sentence < sentence - back) break;
    if (one.sentence > sentence - back || !fits(one, gender)) continue;
    const same = one.referent === null ? -1 : found.findIndex(({ referent }) => referent === one.referent);
    if (same >= 0) found.splice(same, 1);
    found.unshift(one);
  }
  return found;
}

function fits({ referent, sense }: Spoken, gender: 'm' | 'f'): boolean {
  if (referent === null)
    return (sense & Sense.person) !== 0 && (sense & (gender === 'm' ? Sense.female : Sense.male)) === 0;
  return referent.kind === 'person' && (referent.gender === null || referent.gender === gender);
}

/** The first of several when it is a subject and no other is; else `null`. */
function subjectOf(found: readonly Spoken[], blocks: readonly PlacedAnalysis[]): Referent | null {
  const [first, ...others] = found;
  if (first === undefined || !isSubject(first, blocks)) return null;
  return others.some((other) => (other.pronounWord !== '' && other.referent === null) || isSubject(other, blocks))
    ? null
    : first.referent;
}

/** Words behind which somebody is no subject. */
const OBLIQUE: ReadonlySet<string> = new Set(
  'of by with from for to against on about after before under between among like near in at into over than toward towards without including'.split(
    ' ',
  ),
);

/** Most words of a title before a name, and of a determiner with its adjectives. */
const LONGEST_TITLE = 6;

/** True when the words stand where a subject can: no preposition or verb right before them, no possessive behind them. */
function isSubject(one: Spoken, blocks: readonly PlacedAnalysis[]): boolean {
  const { place, sentence, firstToken, endToken, pronounWord } = one;
  const { local, firstSentence } = blocks[place] as PlacedAnalysis;
  const { tokens } = local;
  const opening = local.sentences[sentence - firstSentence]?.firstToken ?? 0;
  if (pronounWord !== '') return pronounWord === 'he' || pronounWord === 'she';
  const next = tokens.lowers[endToken];
  if (next === "'s" || next === "'") return false;
  let at = firstToken - 1;
  for (let back = 0; back < LONGEST_TITLE && at >= opening; back++, at--) {
    const lower = tokens.lowers[at] as string;
    if (OBLIQUE.has(lower)) return false;
    const shape = tokens.shapes[at] as number;
    const passed =
      (shape & Shape.capital) !== 0 ||
      lower === 'the' ||
      lower === 'a' ||
      lower === 'an' ||
      lower === '-' ||
      lower === "'s" ||
      (wordBits(lower) & (Word.role | Word.roleModifier | Word.title)) !== 0;
    if (!passed) break;
  }
  if (at < opening) return true;
  if (tokens.kinds[at] === TokenKind.punctuation) return true;
  const lower = tokens.lowers[at] as string;
  return SUBJECT_AFTER.has(lower);
}

const SUBJECT_AFTER: ReadonlySet<string> = new Set(
  'that and but when while as because if although though where said says so then which whom since'.split(' '),
);

/** True for "him", and for "her" when no noun follows. */
function isObject({ anaphor, block }: PlacedAnaphor): boolean {
  const { tokens } = block.local;
  const word = tokens.lowers[anaphor.head] as string;
  if (word === 'him') return true;
  if (word !== 'her') return false;
  const next = tokens.lowers[anaphor.endToken];
  return (
    next === undefined ||
    tokens.kinds[anaphor.endToken] !== TokenKind.word ||
    (wordBits(next) & Word.functionWord) !== 0
  );
}

/** True when nothing that could begin a clause stands between the two. */
function inOneClause({ endToken }: Spoken, { anaphor, block }: PlacedAnaphor): boolean {
  const { lowers } = block.local.tokens as Tokens;
  for (let at = endToken; at < anaphor.firstToken; at++) {
    const lower = lowers[at] as string;
    if (lower === ',' || lower === 'to' || SUBJECT_AFTER.has(lower)) return false;
  }
  return true;
}

/** "In her speech, Oren said": the name behind the comma may be whom "her" means. */
function pointsForward({ anaphor, block, place, sentence }: PlacedAnaphor, next: Decided | undefined): boolean {
  if (next === undefined || next.place !== place || next.sentence !== sentence) return false;
  const { tokens } = block.local;
  const word = tokens.lowers[anaphor.head] as string;
  if (word !== 'his' && word !== 'her') return false;
  const from = Math.max(anaphor.endToken, next.candidate.firstToken - LONGEST_TITLE);
  for (let at = next.candidate.firstToken - 1; at >= from; at--) {
    if (tokens.lowers[at] === ',') return true;
    if (((tokens.shapes[at] as number) & Shape.capital) === 0 && tokens.lowers[at] !== "'s") return false;
  }
  return false;
}
