/** Names that the words of one block suggest; the article decides (see resolve.ts). */
import type { LocalText } from '../local';
import type { Span } from '../model';
import { Shape, TokenKind } from '../text/tokens';
import { appositionAfter, genderBeside, roleBefore, titleGender } from './beside';
import { Evidence as E } from './evidence';
import { collectEvidence } from './features';
import { scoreName } from './network';
import { logProbabilities } from './probabilities';
import {
  type CapitalStyle,
  capitalStyle,
  type KnownPhrase,
  type NameScan,
  phraseAt,
  phraseKey,
  scanNames,
} from './scan';
import { type Draft, isInitialPosition, segmentSentence } from './segment';
import { surroundings } from './surroundings';

/** A stretch of a block that may be a name. Offsets relative to the block. */
export interface NameCandidate extends Span {
  /** Index of the sentence in its block. */
  readonly sentence: number;
  /** Tokens [firstToken, endToken) of the block. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Lower case, no diacritics, hyphens as spaces: equal for equal names. */
  readonly key: string;
  /** Words of the key. */
  readonly words: readonly string[];
  /** How probable the block's own evidence makes each `NameClass` (natural logarithms of probabilities). */
  readonly scores: readonly number[];
  /** A people, a nationality, a religion: the lexicon says so, and no kind of thing else is considered. */
  readonly group: boolean;
  /** How the sentence uses capitals; outside `normal` they are no evidence. */
  readonly style: CapitalStyle;
  /** The capital may be there for the sentence's start alone. */
  readonly initial: boolean;
  /** A title or role stands right before the name. */
  readonly titled: boolean;
  /** Titles and roles beside the name. */
  readonly roles: readonly Span[];
  /** What the words beside the name say. */
  readonly gender: 'm' | 'f' | null;
  /** Where the name would start with the common word before it that was taken for the sentence's start, else -1. */
  readonly widerStart: number;
}

/** Block kinds in which no names are sought. */
const SILENT = new Set(['boilerplate', 'section']);

/** Candidates of one block in text order, never overlapping. Depends on the block's text, its kind and the lexicon alone. */
export function findNames(local: LocalText): NameCandidate[] {
  const out: NameCandidate[] = [];
  if (SILENT.has(local.kind)) return out;
  const scan = scanNames(local);
  const drafts: Draft[] = [];
  for (let sentence = 0; sentence < local.sentences.length; sentence++) {
    const bounds = local.sentences[sentence];
    if (bounds === undefined) continue;
    drafts.length = 0;
    segmentSentence(scan, bounds, capitalStyle(scan, bounds), drafts);
    for (const draft of drafts) out.push(candidate(scan, sentence, draft));
  }
  return out;
}

function candidate(scan: NameScan, sentence: number, draft: Draft): NameCandidate {
  const { tokens, local } = scan;
  const bounds = local.sentences[sentence] as (typeof local.sentences)[number];
  const { first, end } = draft;
  const phrase = phraseAt(scan, first, end);
  const key = phraseKey(tokens, first, end);
  const roles: Span[] = [];
  const before = draft.role ?? roleBefore(scan, bounds, first, end);
  if (before !== null)
    roles.push({ start: tokens.starts[before[0]] as number, end: tokens.ends[before[1] - 1] as number });
  const after = appositionAfter(scan, bounds, end);
  if (after !== null)
    roles.push({ start: tokens.starts[after[0]] as number, end: tokens.ends[after[1] - 1] as number });
  const evidence = collectEvidence(scan, bounds, draft);
  const scores = isPrintedDateline(scan, draft, evidence, phrase)
    ? DATELINE_SCORES
    : isKnownAcronym(evidence, phrase)
      ? ACRONYM_SCORES
      : logProbabilities(scoreName(surroundings(scan, bounds, draft), evidence));
  return {
    start: tokens.starts[first] as number,
    end: tokens.ends[end - 1] as number,
    sentence,
    firstToken: first,
    endToken: end,
    key,
    words: key.split(' '),
    scores,
    group: phrase?.group === true && !draft.titled && phrase.place === 0,
    style: draft.style,
    initial: isInitialPosition(scan, bounds, first),
    titled: draft.titled,
    roles,
    gender: (before === null ? null : titleGender(scan, before)) ?? genderBeside(scan, after),
    widerStart: draft.widerFirst >= 0 ? (tokens.starts[draft.widerFirst] as number) : -1,
  };
}

/** As good as certain: an organization. */
const ACRONYM_SCORES = logProbabilities([0, 0, 6, 0, 0]);

/** An acronym that the list of organizations holds, and no place has: no context makes a person of "U.N.". */
function isKnownAcronym(evidence: readonly number[], phrase: KnownPhrase | null): boolean {
  if (phrase === null || !phrase.organization || phrase.place > 0) return false;
  return evidence.includes(E.acronym2) || evidence.includes(E.acronym3) || evidence.includes(E.acronym4);
}

/** As good as certain: a place. */
const DATELINE_SCORES = logProbabilities([0, 0, 0, 6, 0]);

/** "TOLVEK — ": what wire copy prints in capitals before the dash of its opening is a place, whether or not it is known. */
function isPrintedDateline(
  { tokens, local }: NameScan,
  { first, end }: Draft,
  evidence: readonly number[],
  phrase: KnownPhrase | null,
): boolean {
  if (local.kind !== 'paragraph' || phrase?.organization || !evidence.includes(E.dateline)) return false;
  for (let index = first; index < end; index++) {
    if (tokens.kinds[index] === TokenKind.word && ((tokens.shapes[index] as number) & Shape.allCaps) === 0)
      return false;
  }
  return true;
}
