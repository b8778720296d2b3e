/** Where in its sentence somebody stands: as a subject, behind a preposition, in one clause with a pronoun. */
import { BE_FORMS, HAVE_FORMS, MODAL_WORDS, PHRASE_ENDS } from '../lexicon/functionWords';
import { SPEECH_VERBS } from '../lexicon/speechVerbs';
import type { PlacedAnalysis } from '../local';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { isVerb } from './anaphors';
import type { PlacedAnaphor, Spoken } from './antecedents';
import { Sense, senseOf } from './senses';
import { Word, wordBits } from './words';

/** Words behind which somebody is no subject. */
const OBLIQUE: ReadonlySet<string> = new Set(
  'of by with from for to against on about after before under between among like near in at into over than toward towards without including'.split(
    ' ',
  ),
);

/** Words behind which a clause begins. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  'that and but when while as because if although though where said says so then which who whom since'.split(' '),
);

/** Most words of a title before a name, and of a determiner with its adjectives. */
export const LONGEST_TITLE = 6;

/**
 * True when the words stand where a subject can: no preposition or verb right before them, no possessive behind them.
 * @param onDoubt the answer for "and Ann Oren, …", which may begin a clause or end a list
 */
export function isSubject(one: Spoken, blocks: readonly PlacedAnalysis[], onDoubt = false): boolean {
  const { place, sentence, firstToken, endToken, pronounWord } = one;
  if (pronounWord !== '') return pronounWord === 'he' || pronounWord === 'she' || pronounWord === 'it';
  const { local, firstSentence } = blocks[place] as PlacedAnalysis;
  const { tokens } = local;
  const opening = local.sentences[sentence - firstSentence]?.firstToken ?? 0;
  const next = tokens.lowers[endToken];
  if (next === "'s" || next === "'") return false;
  let at = firstToken - 1;
  for (let back = 0; back < LONGEST_TITLE && at >= opening; back++, at--) {
    const lower = tokens.lowers[at] as string;
    if (OBLIQUE.has(lower)) return false;
    if (!belongsToTitle(tokens, at)) break;
  }
  if (at < opening) return true;
  const before = tokens.lowers[at] as string;
  // In a list, and in an apposition, nothing is done by whoever is named.
  if (before === 'and' || before === 'or' || tokens.kinds[at] === TokenKind.punctuation)
    return isVerbLike(next) || (one.referent !== null && (next === 'who' || (onDoubt && next === ',')));
  return CLAUSE_OPENERS.has(before);
}

/** True for words that are verbs as a rule, and for what looks like one of the present. */
export function isVerbLike(lower: string | undefined): boolean {
  if (lower === undefined) return false;
  if (isVerb(lower) || BE_FORMS.has(lower) || HAVE_FORMS.has(lower) || MODAL_WORDS.has(lower)) return true;
  return (wordBits(lower) & Word.personVerb) !== 0 || (lower.length > 3 && lower.endsWith('s'));
}

/** A title before a name, or the determiner and adjectives before a noun. */
function belongsToTitle({ lowers, shapes }: Tokens, at: number): boolean {
  const lower = lowers[at] as string;
  if (lower === 'the' || lower === 'a' || lower === 'an' || lower === "'s") return true;
  const shape = shapes[at] as number;
  if (lower === '-') return (shape & Shape.spaceBefore) === 0;
  if (shape & Shape.capital) return true;
  return (senseOf(lower) & Sense.body) !== 0 || (wordBits(lower) & (Word.role | Word.roleModifier | Word.title)) !== 0;
}

/** True for "him", and for "her" when no noun follows. */
export function isObject({ anaphor, block }: PlacedAnaphor): boolean {
  const { tokens } = block.local;
  const word = tokens.lowers[anaphor.head] as string;
  if (word === 'him') return true;
  if (word !== 'her') return false;
  const next = tokens.lowers[anaphor.endToken];
  if (next === undefined || tokens.kinds[anaphor.endToken] !== TokenKind.word) return true;
  return PHRASE_ENDS.has(next) || /^(?:everything|nothing|something|anything|much|more|what)$/.test(next);
}

/** First token of the clause that an anaphor stands in, as far as plain words tell. */
export function clauseStart({ anaphor, block }: PlacedAnaphor): number {
  const { tokens, sentences } = block.local;
  const opening = sentences[anaphor.sentence]?.firstToken ?? 0;
  const fronted = OBLIQUE.has(tokens.lowers[opening] as string) || CLAUSE_OPENERS.has(tokens.lowers[opening] as string);
  for (let at = anaphor.firstToken - 1; at > opening; at--) {
    const lower = tokens.lowers[at] as string;
    if (lower === ',' && fronted) return at + 1;
    // "called and thanked him" has one subject; "called, and Oren thanked him" has two.
    if (lower === 'who' || lower === 'which') continue;
    if (CLAUSE_OPENERS.has(lower) && !(lower === 'and' && isVerb(tokens.lowers[at + 1] as string))) return at + 1;
  }
  return opening;
}

/** True for "…, he added" and “…” she said: whoever speaks is not the one spoken of before the comma. */
export function isSpeechTail({ anaphor, block }: PlacedAnaphor): boolean {
  const { tokens, sentences } = block.local;
  const before = anaphor.firstToken - 1;
  if (before < (sentences[anaphor.sentence]?.firstToken ?? 0)) return false;
  if (!/^[,"”’']+$|^''$/.test(tokens.lowers[before] as string)) return false;
  return SPEECH_VERBS.has(tokens.lowers[anaphor.endToken] ?? '');
}
