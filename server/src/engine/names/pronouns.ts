/** To whom "he" and "she" refer: the one person that they fit, or the one that the sentence is about when several do. */
import { SPEECH_VERBS } from '../lexicon/speechVerbs';
import type { PlacedAnalysis } from '../local';
import { Shape } from '../text/tokens';
import { TOLD } from './anaphors';
import type { PlacedAnaphor, Spoken } from './antecedents';
import { clauseStart, isObject, isSpeechTail, isSubject, LONGEST_TITLE } from './clauses';
import type { Decided } from './decide';
import type { Referent } from './referents';
import { Sense } from './senses';
import { linkThing } from './things';

/** How far back an antecedent may stand; behind quoted words, how far their speaker. In sentences. */
const REACH = 2;
const SPEAKER_REACH = 4;
const FAR_REACH = 6;

/** What is known while a pronoun is being linked. */
interface Search {
  readonly placed: PlacedAnaphor;
  readonly spoken: readonly Spoken[];
  readonly blocks: readonly PlacedAnalysis[];
  readonly gender: 'm' | 'f';
  /** Whom the pronoun cannot mean, since they do something to whoever it means. */
  readonly excluded: readonly Referent[];
}

/**
 * The person or thing that the pronoun means, or `null`.
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
  if ((sense & (Sense.male | Sense.female)) === 0) return linkThing(placed, spoken, blocks);
  const gender = sense & Sense.male ? 'm' : 'f';
  if (placed.quoted) return fromQuoted(placed, spoken, blocks, gender);
  if (pointsForward(placed, next) || isSaidByUnknown(placed, spoken)) return null;
  const object = isObject(placed);
  const search = {
    placed,
    spoken,
    blocks,
    gender,
    excluded: object ? inClause(placed, spoken) : told(placed, spoken),
  } as const;
  const here = isSpeechTail(placed) ? [] : fitting(search, 0);
  const found = here.some(isSomebody) ? fromHere(search, here, object) : fromBefore(search);
  // From here on the article treats the person as what the pronoun says.
  if (found !== null) found.gender ??= gender;
  return found;
}

/** Inside quoted words: the only one who fits and is not the speaker, and of whom the sex is known. */
function fromQuoted(
  placed: PlacedAnaphor,
  spoken: readonly Spoken[],
  blocks: readonly PlacedAnalysis[],
  gender: 'm' | 'f',
): Referent | null {
  const { voice } = placed;
  if (voice === null || voice.gender === gender) return null;
  const search = { placed, spoken, blocks, gender, excluded: voice.speakers } as const;
  return onlyKnown(search, 0, REACH);
}

function fromHere(search: Search, here: readonly Spoken[], object: boolean): Referent | null {
  if (here.length > 1) return object ? null : subjectOf(here, search.blocks);
  const [only] = here as [Spoken];
  if (isSubject(only, search.blocks) || only.pronounWord !== '') return only.referent;
  return fitting(search, 1).every(({ referent }) => referent === only.referent) ? only.referent : null;
}

function fromBefore(search: Search): Referent | null {
  const reach = isSpeechTail(search.placed) ? SPEAKER_REACH : REACH;
  for (let back = 1; back <= reach; back++) {
    const found = fitting(search, back);
    if (!found.some(isSomebody)) continue;
    if (found.length > 1) return subjectOf(found, search.blocks);
    const [only] = found as [Spoken];
    if (isSubject(only, search.blocks)) return only.referent;
    const earlier = back < reach ? fitting(search, back + 1) : [];
    return earlier.every(({ referent }) => referent === only.referent) ? only.referent : null;
  }
  return onlyKnown(search, 0, FAR_REACH);
}

/** The only one who fits at all for some sentences back, when the sex is known; `null` when there are several or none. */
function onlyKnown(search: Search, from: number, to: number): Referent | null {
  let found: Referent | null = null;
  for (let back = from; back <= to; back++) {
    for (const one of fitting(search, back)) {
      if (!isSomebody(one)) continue;
      const { referent } = one;
      if (referent === null || referent.gender === null || (found !== null && found !== referent)) return null;
      found = referent;
    }
  }
  return found;
}

/** False for a pronoun that was not understood: whoever that is was spoken of before. */
function isSomebody({ referent, pronounWord }: Spoken): boolean {
  return referent !== null || pronounWord === '';
}

/** Whoever fits and was spoken of in the sentence so many back, each once, the first mention first. */
function fitting({ placed, spoken, gender, excluded }: Search, back: number): Spoken[] {
  const sentence = placed.sentence - back;
  const found: Spoken[] = [];
  for (let at = spoken.length - 1; at >= 0; at--) {
    const one = spoken[at] as Spoken;
    if (one.sentence < sentence) break;
    if (one.sentence > sentence || (one.quoted && !placed.quoted) || !fits(one, gender)) continue;
    if (one.referent !== null) {
      if (excluded.includes(one.referent)) continue;
      const same = found.findIndex(({ referent }) => referent === one.referent);
      if (same >= 0) found.splice(same, 1);
    }
    found.unshift(one);
  }
  return found;
}

function fits({ referent, sense }: Spoken, gender: 'm' | 'f'): boolean {
  if (referent === null)
    return (sense & Sense.person) !== 0 && (sense & (gender === 'm' ? Sense.female : Sense.male)) === 0;
  return referent.kind === 'person' && (referent.gender === null || referent.gender === gender);
}

/** People spoken of in the pronoun's own clause before it: "Oren thanked her" thanks somebody else. */
function inClause(placed: PlacedAnaphor, spoken: readonly Spoken[]): readonly Referent[] {
  const from = clauseStart(placed);
  const found: Referent[] = [];
  for (let at = spoken.length - 1; at >= 0; at--) {
    const one = spoken[at] as Spoken;
    if (one.sentence < placed.sentence || one.firstToken < from) break;
    if (one.referent !== null) found.push(one.referent);
  }
  return found;
}

/** "Oren told Brenner (that) he": whoever is told something is not the one it is about, as a rule. */
function told({ anaphor, block, sentence }: PlacedAnaphor, spoken: readonly Spoken[]): readonly Referent[] {
  const last = spoken[spoken.length - 1];
  if (last === undefined || last.referent === null || last.sentence !== sentence) return [];
  const { lowers } = block.local.tokens;
  const gap = anaphor.firstToken - last.endToken;
  const close = gap === 0 || (gap === 1 && lowers[last.endToken] === 'that');
  return close && TOLD.has(lowers[last.firstToken - 1] ?? '') ? [last.referent] : [];
}

/** The only one of several that stands as a subject; `null` when none or more do, or a pronoun is not understood. */
function subjectOf(found: readonly Spoken[], blocks: readonly PlacedAnalysis[]): Referent | null {
  let subject: Spoken | null = null;
  for (const one of found) {
    if (one.pronounWord !== '' && one.referent === null && one !== found[0]) return null;
    if (!isSubject(one, blocks, true)) continue;
    if (subject !== null) return null;
    subject = one;
  }
  if (subject === null || subject.referent === null || !isSubject(subject, blocks)) return null;
  // Of another one the words beside the name say what the pronoun says, of the subject they do not.
  const said = found.some((one) => one !== subject && one.referent?.genderSaid === true);
  return said && subject.referent.gender === null ? null : subject.referent;
}

/** "Hadar said she": a word with a capital that was not taken for a name may be whom "she" means. */
export function isSaidByUnknown({ anaphor, block, sentence }: PlacedAnaphor, spoken: readonly Spoken[]): boolean {
  const { lowers, shapes } = block.local.tokens;
  let verb = anaphor.firstToken - 1;
  if (lowers[verb] === 'that') verb--;
  if (verb < 1 || !SPEECH_VERBS.has(lowers[verb] as string)) return false;
  const subject = verb - 1;
  if (((shapes[subject] as number) & Shape.capital) === 0) return false;
  return !spoken.some((one) => one.sentence === sentence && one.firstToken <= subject && subject < one.endToken);
}

/** "In her speech, Oren said": the name behind the comma may be whom "her" means. */
function pointsForward({ anaphor, block, place, sentence }: PlacedAnaphor, next: Decided | undefined): boolean {
  if (next === undefined || next.place !== place || next.sentence !== sentence) return false;
  const { tokens, sentences } = block.local;
  const word = tokens.lowers[anaphor.head] as string;
  if (word !== 'his' && word !== 'her') return false;
  if (anaphor.firstToken === sentences[anaphor.sentence]?.firstToken) return false;
  const from = Math.max(anaphor.endToken, next.candidate.firstToken - LONGEST_TITLE);
  for (let at = next.candidate.firstToken - 1; at >= from; at--) {
    if (tokens.lowers[at] === ',') return true;
    if (((tokens.shapes[at] as number) & Shape.capital) === 0 && tokens.lowers[at] !== "'s") return false;
  }
  return false;
}
