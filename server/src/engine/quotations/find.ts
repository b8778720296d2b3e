/** Direct quotations of an article: words between double marks, with the speaker where the sentence plainly names one. */

import type { PlacedAnalysis } from '../local';
import type { Block, Quotation, QuotationKind, Span } from '../model';
import { lastStartingAtOrBefore } from '../span';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
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
  const found: Said[] = [];
  for (const piece of quoted) {
    const { local, offset } = placed[piece.place] as PlacedAnalysis;
    const { tokens, sentences } = local;
    const { from, to } = sentenceRange(sentences, piece, tokens);
    const said = findAttribution(tokens, piece.first, piece.end, from, to);
    const kind = kindOf(tokens, piece, from, said !== null && said.cueFirst >= piece.end);
    const words = (said && inArticle(tokens, said, offset)) ?? carried(placed, found[found.length - 1], piece, kind);
    if (words === null && isLabel(tokens, piece, from, kind)) continue;
    const span = tokenSpan(tokens, piece.first, piece.end, offset);
    found.push({ piece, quotation: { ...span, kind, speaker: words?.speaker ?? null, cue: words?.cue ?? null } });
  }
  backfill(found);
  return { quotations: found.map(({ quotation }) => quotation), unbalanced };
}

/** A piece and what was made of it. */
interface Said {
  readonly piece: Quoted;
  quotation: Quotation;
}

type Words = Pick<Quotation, 'speaker' | 'cue'>;

function inArticle(tokens: Tokens, said: Attribution, offset: number): Words {
  return {
    speaker: { ...tokenSpan(tokens, said.speakerFirst, said.speakerEnd, offset), entity: null },
    cue: tokenSpan(tokens, said.cueFirst, said.cueEnd, offset),
  };
}

/** “A,” X said. “B.” : B follows a quotation with a speaker and has no attribution of its own. */
function carried(
  placed: readonly PlacedAnalysis[],
  last: Said | undefined,
  piece: Quoted,
  kind: QuotationKind,
): Words | null {
  if (last === undefined || last.quotation.speaker === null || !carries(placed, last.piece, piece, kind)) return null;
  return last.quotation;
}

/** A title, a nickname or a scare quote rather than speech: a few words, or words in capitals, woven into a sentence. */
function isLabel(tokens: Tokens, piece: Quoted, from: number, kind: QuotationKind): boolean {
  const words = wordsIn(tokens, piece);
  const sentence = piece.first <= from && kind === 'direct';
  if (sentence || piece.continues) return false;
  return words <= FRAGMENT || (words <= 10 && inCapitals(tokens, piece));
}

/** "The Last Day of the Year": every longer word has a capital. */
function inCapitals(tokens: Tokens, piece: Quoted): boolean {
  for (let index = piece.first; index < piece.end; index++) {
    const long = tokens.kinds[index] === TokenKind.word && (tokens.texts[index] as string).length > 3;
    if (long && ((tokens.shapes[index] as number) & Shape.capital) === 0) return false;
  }
  return true;
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
function kindOf(tokens: Tokens, piece: Quoted, from: number, cueBehind: boolean): QuotationKind {
  const inner = piece.first + 1;
  const before = tokens.lowers[piece.first - 1];
  const begins = piece.first <= from || before === ',' || before === ':' || piece.continues;
  const end = tokens.lowers[piece.end - 2] ?? '';
  const next = tokens.lowers[piece.end];
  const ends = /^[.,!?…—-]/.test(end) || next === ',' || piece.end >= tokens.count;
  if (cueBehind && end === ',' && (before === 'and' || before === 'but')) return 'direct';
  const capital = /^\p{Lu}/u.test(tokens.texts[inner] ?? '');
  return ends && (begins || capital) ? 'direct' : 'mixed';
}

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
function backfill(found: readonly Said[]): void {
  for (let index = found.length - 1; index > 0; index--) {
    const later = found[index] as Said;
    const earlier = found[index - 1] as Said;
    if (!later.piece.continues || later.quotation.speaker === null || earlier.quotation.speaker !== null) continue;
    earlier.quotation = { ...earlier.quotation, speaker: later.quotation.speaker, cue: later.quotation.cue };
  }
}
