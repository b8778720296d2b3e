/** Direct quotations of an article: words between double marks, with the speaker where the sentence plainly names one. */

import type { PlacedAnalysis } from '../local';
import type { Block, Quotation, QuotationKind, Span } from '../model';
import { lastStartingAtOrBefore } from '../span';
import { TokenKind, type Tokens } from '../text/tokens';
import { pairMarks, type Quoted } from './pair';
import { type Attribution, findAttribution } from './speaker';

/** Quotations of an article, and marks that have no partner. */
export interface FoundQuotations {
  readonly quotations: readonly Quotation[];
  readonly unbalanced: readonly Span[];
}

/** A fragment up to this many words needs a verb of saying in its sentence; else it is a title, a nickname or a scare quote. */
const FRAGMENT = 4;

/**
 * Finds the quotations of an article, in text order. One that runs over paragraphs gives one piece per paragraph, all with the
 * same speaker. Speakers are spans only; `entity` is filled in by whoever knows the entities.
 */
export function findQuotations(
  _text: string,
  _blocks: readonly Block[],
  placed: readonly PlacedAnalysis[],
): FoundQuotations {
  const { quoted, unbalanced } = pairMarks(placed);
  const quotations: Quotation[] = [];
  let last: { readonly piece: Quoted; readonly speaker: Quotation['speaker']; readonly cue: Span | null } | null = null;
  for (const piece of quoted) {
    const { local, offset } = placed[piece.place] as PlacedAnalysis;
    const { tokens, sentences } = local;
    const range = sentenceRange(sentences, piece, tokens);
    const found = findAttribution(tokens, piece.first, piece.end, range.from, range.to);
    const kind = kindOf(tokens, piece, range.from);
    const carried: typeof last =
      found === null && last !== null && carries(placed, last.piece, piece, kind) ? last : null;
    if (found === null && carried === null && kind === 'mixed' && wordsIn(tokens, piece) <= FRAGMENT) continue;
    const speaker: Quotation['speaker'] = found
      ? { ...tokenSpan(tokens, found.speakerFirst, found.speakerEnd, offset), entity: null }
      : (carried?.speaker ?? null);
    const cue = found ? tokenSpan(tokens, found.cueFirst, found.cueEnd, offset) : (carried?.cue ?? null);
    quotations.push({ ...tokenSpan(tokens, piece.first, piece.end, offset), kind, speaker, cue });
    last = { piece, speaker, cue };
  }
  backfill(quoted, quotations, placed);
  return { quotations, unbalanced };
}

function tokenSpan(tokens: Tokens, first: number, end: number, offset: number): Span {
  return { start: offset + (tokens.starts[first] as number), end: offset + (tokens.ends[end - 1] as number) };
}

/** Token range of the sentences that a piece lies in. */
function sentenceRange(
  sentences: PlacedAnalysis['local']['sentences'],
  piece: Quoted,
  tokens: Tokens,
): { readonly from: number; readonly to: number } {
  const first = sentences[lastStartingAtOrBefore(sentences, tokens.starts[piece.first] as number)];
  const last = sentences[lastStartingAtOrBefore(sentences, tokens.starts[piece.end - 1] as number)];
  return { from: first?.firstToken ?? 0, to: last?.endToken ?? tokens.count };
}

/** Whole sentences are direct, words woven into a sentence are mixed. */
function kindOf(tokens: Tokens, piece: Quoted, from: number): QuotationKind {
  const inner = piece.first + 1;
  const before = tokens.lowers[piece.first - 1];
  const begins = piece.first <= from || before === ',' || before === ':' || piece.continues;
  const end = tokens.lowers[piece.end - 2] ?? '';
  const next = tokens.lowers[piece.end];
  const ends = /^[.,!?…—-]/.test(end) || next === ',' || piece.end >= tokens.count;
  const capital = /^\p{Lu}/u.test(tokens.texts[inner] ?? '');
  return ends && (begins || capital) ? 'direct' : 'mixed';
}

/** “A,” X said. “B.” : B follows a quotation with a speaker and has no attribution of its own. */
function carries(placed: readonly PlacedAnalysis[], last: Quoted, piece: Quoted, kind: QuotationKind): boolean {
  if (piece.continues) return true;
  if (kind !== 'direct' || last.place !== piece.place) return false;
  const { tokens } = (placed[piece.place] as PlacedAnalysis).local;
  if (piece.first - last.end > 30) return false;
  let stops = 0;
  for (let index = last.end; index < piece.first; index++) {
    if (tokens.kinds[index] === TokenKind.punctuation && /^[.!?]$/.test(tokens.texts[index] as string)) stops++;
  }
  return stops <= 1;
}

function wordsIn(tokens: Tokens, piece: Quoted): number {
  let words = 0;
  for (let index = piece.first; index < piece.end; index++) if (tokens.kinds[index] === TokenKind.word) words++;
  return words;
}

/** The speaker of a quotation over several paragraphs may be named in its last piece only. */
function backfill(quoted: readonly Quoted[], quotations: Quotation[], placed: readonly PlacedAnalysis[]): void {
  if (quotations.length !== quoted.length) return;
  for (let index = quoted.length - 1; index > 0; index--) {
    const later = quotations[index] as Quotation;
    const earlier = quotations[index - 1] as Quotation;
    if (!quoted[index]?.continues || later.speaker === null || earlier.speaker !== null || placed.length === 0)
      continue;
    quotations[index - 1] = { ...earlier, speaker: later.speaker, cue: later.cue };
  }
}

export type { Attribution };
