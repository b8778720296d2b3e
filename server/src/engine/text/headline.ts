/** Chooses the headline among the lines before the story. */
import type { Span } from '../model';
import type { Piece } from './blocks';
import { CharClass, classOf } from './charClass';
import { isBar, wordCount } from './lineKinds';

/** How much of the story is compared with the candidates, in characters. */
const LEAD = 1000;
/** Lines above the story that are looked at; a longer head is a page of links. */
const HEAD = 80;

/**
 * Index of the headline among pieces [0, body), or -1. A headline shares words with the lead, is longer than a masthead or a
 * section line, and stands above its subhead.
 */
export function pickHeadline(text: string, pieces: readonly Piece[], body: number): number {
  const from = Math.max(0, body - HEAD);
  if (body === 1) return pieces[0]?.kind === 'paragraph' ? scoreAlone(text, pieces[0]) : -1;
  const start = (pieces[body] as Piece).start;
  const lead = wordsOf(text, { start, end: Math.min(text.length, start + LEAD) });
  const scores: number[] = [];
  let best = 0;
  for (let index = from; index < body; index++) {
    const score = scoreOf(text, pieces[index] as Piece, lead);
    scores.push(score);
    best = Math.max(best, score);
  }
  if (best <= 0) return -1;
  return from + scores.findIndex((score) => score >= best * 0.6);
}

/** A single line above the story is its headline, unless it is too long or has no letters. */
function scoreAlone(text: string, piece: Piece): number {
  return scoreOf(text, piece, new Set()) > 0 ? 0 : -1;
}

function scoreOf(text: string, piece: Piece, lead: ReadonlySet<string>): number {
  if (piece.kind !== 'paragraph') return 0;
  const line = text.slice(piece.start, piece.end);
  const count = wordCount(line);
  if (count > 35 || !/\p{L}/u.test(line)) return 0;
  let shared = 0;
  for (const word of wordsOf(text, piece)) if (lead.has(word)) shared++;
  const length = Math.min(count, 8) / 2;
  const penalty = (isBar(line) ? 3 : 0) + (/[:,;]$/.test(line) ? 2 : 0);
  return Math.max(0.1, Math.min(shared, 6) + length - penalty);
}

/** Stems (first five letters) of the longer words of a stretch of text. */
function wordsOf(text: string, span: Span): Set<string> {
  const words = new Set<string>();
  let start = -1;
  for (let index = span.start; index <= span.end; index++) {
    const charClass = index < span.end ? classOf(text.charCodeAt(index)) : CharClass.space;
    if (charClass >= CharClass.lower && charClass <= CharClass.mark) {
      if (start < 0) start = index;
    } else if (start >= 0) {
      if (index - start >= 3) words.add(text.slice(start, Math.min(index, start + 5)).toLowerCase());
      start = -1;
    }
  }
  return words;
}
