/** Collects the evidence (see evidence.ts) about one draft from its words, the words beside it and where it stands. */
import type { LocalSentence } from '../text/sentences';
import { Shape, TokenKind } from '../text/tokens';
import { Evidence as E } from './evidence';
import { wordsAfter } from './evidenceAfter';
import { wordsBefore } from './evidenceBefore';
import { type Own, ownWords } from './evidenceOwn';
import { isCapital, type NameScan } from './scan';
import { type Draft, isInitialPosition } from './segment';

/** Numbers of the questions answered yes. */
export function collectEvidence(scan: NameScan, sentence: LocalSentence, draft: Draft): number[] {
  const out: number[] = [E.always];
  const inner = ownWords(scan, draft, out);
  const before = wordsBefore(scan, sentence, draft, inner, out);
  wordsAfter(scan, sentence, draft, inner, out);
  position(scan, sentence, draft, inner, before, out);
  return out;
}

function position(
  scan: NameScan,
  sentence: LocalSentence,
  draft: Draft,
  own: Own,
  before: string,
  out: number[],
): void {
  const { local, tokens } = scan;
  if (draft.style === 'title') out.push(E.titleStyle);
  else if (draft.style === 'caps') out.push(E.capsStyle);
  if (local.kind === 'headline' || local.kind === 'subhead') out.push(E.heading);
  else if (local.kind === 'byline') out.push(E.byline);
  else if (local.kind === 'credit') out.push(E.credit);
  if (draft.first === 0 && draft.end === tokens.count) out.push(E.aloneInBlock);
  if (before !== '(' && isInBrackets(scan, draft)) out.push(E.inBrackets);
  if (draft.first === 0 && isDateline(scan, draft)) out.push(E.dateline);
  if (own.smallCity && own.one) out.push(E.smallCityAlone);
  if (draft.titled || draft.widerFirst >= 0 || !isInitialPosition(scan, sentence, draft.first)) return;
  out.push(E.initial);
  if (own.common) out.push(own.one ? E.initialOneCommon : E.initialCommon);
  if (own.unknown) out.push(E.initialUnknown);
}

function isInBrackets(scan: NameScan, draft: Draft): boolean {
  return draft.first > 0 && scan.tokens.texts[draft.first - 1] === '(' && scan.tokens.texts[draft.end] === ')';
}

const DATELINE_REACH = 12;

/** The block begins with this name, and soon, after nothing but names, commas, brackets and a date, stands the dateline's dash. */
function isDateline(scan: NameScan, draft: Draft): boolean {
  const { tokens } = scan;
  const limit = Math.min(tokens.count, draft.end + DATELINE_REACH);
  for (let index = draft.end; index < limit; index++) {
    const text = tokens.texts[index] as string;
    if (text === '—' || text === '–' || text === '--' || text === '-')
      return ((tokens.shapes[index] as number) & Shape.spaceBefore) !== 0 || text !== '-';
    if (tokens.kinds[index] === TokenKind.word && !isCapital(scan, index)) return false;
  }
  return false;
}
