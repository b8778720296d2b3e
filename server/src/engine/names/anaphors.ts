/**
 * Words of one block that may refer again to something named: pronouns, and phrases around a common noun ("the
 * militant group"). Which of them do, and to what, the article decides (see antecedents.ts).
 */

import { BODY_VERBS } from '../lexicon/bodyVerbs';
import { PHRASE_ENDS } from '../lexicon/functionWords';
import { SPEECH_VERBS } from '../lexicon/speechVerbs';
import { PAST_FORMS } from '../lexicon/timeWords';
import type { LocalText } from '../local';
import type { Span } from '../model';
import type { LocalSentence } from '../text/sentences';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { isAge } from './ages';
import { Sense, senseOf } from './senses';
import { Word, wordBits } from './words';

/** How a phrase begins: with "the", with a word that brings in something new, with an owner, or with nothing. */
type Determiner = 'the' | 'new' | 'owned' | 'none';

/** A pronoun, or a phrase with a common noun. Offsets relative to the block; the span starts at the determiner. */
export interface Anaphor extends Span {
  /** Index of the sentence in its block. */
  readonly sentence: number;
  /** Tokens [firstToken, endToken) of the block, determiner included. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Token of the head noun; of the pronoun. */
  readonly head: number;
  /** Bits of `Sense`. */
  readonly sense: number;
  readonly determiner: Determiner;
  /** The phrase stands by itself: no name in it, nothing behind it that says which one of many is meant. */
  readonly complete: boolean;
  /** It would be complete but for the name right before it: "the Egyptian | president", "Egypt's | president". */
  readonly behindName: boolean;
}

/** Most tokens of a phrase before its head. */
const LONGEST_PHRASE = 7;

const DETERMINERS: ReadonlyMap<string, Determiner> = new Map<string, Determiner>([
  ['the', 'the'],
  ...'a an another one some any no each every two three several many other'
    .split(' ')
    .map((word) => [word, 'new'] as const),
  ..."his her its their our my your whose this that these those 's '"
    .split(' ')
    .map((word) => [word, 'owned'] as const),
]);

/** Verbs whose object is who is spoken to: a "that" behind it begins what is said. */
export const TOLD: ReadonlySet<string> = new Set(
  'told tell tells telling informed inform assured reminded warned notified convinced persuaded asked'.split(' '),
);

/** Words behind a phrase that say which one of many is meant. */
const RESTRICTING: ReadonlySet<string> = new Set(
  'of for who whom whose which that with from behind named called known accused charged responsible where'.split(' '),
);

/** Kinds of blocks in which something is referred to. */
const READ: ReadonlySet<string> = new Set(['headline', 'subhead', 'caption', 'paragraph']);

/** Pronouns and phrases of one block in text order, not overlapping. Depends on the block alone. */
export function findAnaphors({ kind, tokens, sentences }: LocalText): Anaphor[] {
  const found: Anaphor[] = [];
  if (!READ.has(kind)) return found;
  let done = 0;
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const bounds = sentences[sentence] as LocalSentence;
    for (let index = bounds.firstToken; index < bounds.endToken; index++) {
      if (tokens.kinds[index] !== TokenKind.word) continue;
      const sense = senseOf(tokens.lowers[index] as string);
      if (sense === 0) continue;
      const shape = tokens.shapes[index] as number;
      if (sense & Sense.pronoun) {
        if (shape & Shape.allCaps) continue;
        found.push(pronoun(tokens, sentence, index, sense));
        done = index + 1;
      } else if ((shape & Shape.capital) === 0 || index === bounds.firstToken) {
        const phrase = phraseAround(tokens, bounds, sentence, index, sense, done);
        if (phrase === null) continue;
        found.push(phrase);
        done = phrase.endToken;
      }
    }
  }
  return found;
}

function pronoun(tokens: Tokens, sentence: number, index: number, sense: number): Anaphor {
  return {
    start: tokens.starts[index] as number,
    end: tokens.ends[index] as number,
    sentence,
    firstToken: index,
    endToken: index + 1,
    head: index,
    sense,
    determiner: 'none',
    complete: true,
    behindName: false,
  };
}

/** @param floor first token that no phrase before this one has taken */
function phraseAround(
  tokens: Tokens,
  bounds: LocalSentence,
  sentence: number,
  head: number,
  sense: number,
  floor: number,
): Anaphor | null {
  const { lowers, kinds, shapes } = tokens;
  const next = head + 1;
  const nextLower = next < bounds.endToken ? (lowers[next] as string) : '';
  // "the group leader": the last noun is the head; "group-led" is none.
  if (nextLower === '-' || nextLower === '–') return null;
  if (sense & Sense.aged && !(head - 4 > bounds.firstToken && isAge(lowers, head - 4))) return null;
  const nextSense = nextLower === '' ? 0 : senseOf(nextLower);
  if (nextSense !== 0 && (nextSense & Sense.pronoun) === 0 && !isVerb(nextLower)) return null;
  let first = head;
  let determiner: Determiner = 'none';
  let named = false;
  const limit = Math.max(bounds.firstToken, floor);
  while (first > limit && head - first < LONGEST_PHRASE) {
    const before = first - 1;
    const lower = lowers[before] as string;
    const known = DETERMINERS.get(lower);
    if (known !== undefined) {
      determiner = known;
      if (known !== 'owned' || lower.charCodeAt(0) !== 0x27) first = before;
      break;
    }
    if (kinds[before] === TokenKind.punctuation) {
      if (lower !== '-' && lower !== '–') break;
    } else if (kinds[before] === TokenKind.word) {
      if (PHRASE_ENDS.has(lower)) break;
      if ((shapes[before] as number) & Shape.capital && before > bounds.firstToken) {
        named = true;
        break;
      }
      if (isVerb(lower) && !lower.endsWith('ed')) break;
    }
    first = before;
  }
  const end = objectEnd(tokens, next, bounds.endToken);
  const closed = end > next || isClosed(tokens, next, bounds.endToken, first, sense);
  const owned = first > bounds.firstToken + 1 && lowers[first - 1] === "'s";
  const owner = owned && ((shapes[first - 2] as number) & Shape.capital) !== 0;
  return {
    start: tokens.starts[first] as number,
    end: tokens.ends[end - 1] as number,
    sentence,
    firstToken: first,
    endToken: end,
    head,
    sense,
    determiner,
    complete: closed && !named,
    behindName: closed && (named || owner),
  };
}

/** Token after "of state", "of foreign affairs": what an office is concerned with belongs to its name. */
function objectEnd({ lowers, kinds }: Tokens, next: number, limit: number): number {
  if (lowers[next] !== 'of' || next + 1 >= limit) return next;
  if ((wordBits(lowers[next + 1] as string) & Word.roleObject) === 0) return next;
  let end = next + 2;
  while (end < limit && kinds[end] === TokenKind.word && wordBits(lowers[end] as string) & Word.roleObject) end++;
  if (end < limit && /^(?:affairs|services|relations)$/.test(lowers[end] as string)) end++;
  return end;
}

/** True when what follows ends the phrase and does not say which one is meant. */
function isClosed(
  { lowers, kinds, shapes }: Tokens,
  next: number,
  limit: number,
  first: number,
  sense: number,
): boolean {
  if (next >= limit || kinds[next] === TokenKind.punctuation) return true;
  const lower = lowers[next] as string;
  if (lower === 'that' && first > 0 && TOLD.has(lowers[first - 1] as string)) return true;
  if (RESTRICTING.has(lower)) return false;
  if (lower === "'s" || lower === "'" || PHRASE_ENDS.has(lower) || isVerb(lower) || BODY_VERBS.has(lower)) return true;
  if (kinds[next] === TokenKind.word && (shapes[next] as number) & Shape.capital) return true;
  // Of a person, what ends in -s is hardly ever another noun: "the senator sits".
  return (sense & Sense.person) !== 0 && (lower.endsWith('s') || (wordBits(lower) & Word.personVerb) !== 0);
}

/** Words that as good as surely are verbs, or adverbs before one. */
export function isVerb(lower: string): boolean {
  if (PAST_FORMS.has(lower) || SPEECH_VERBS.has(lower)) return true;
  return lower.length > 4 && (lower.endsWith('ed') || lower.endsWith('ly') || lower.endsWith("n't"));
}
