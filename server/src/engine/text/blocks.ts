/**
 * Blocks of a pasted web page or of plain wire copy. Units of lines get a kind by their words, shape and place: what stands
 * before the story is sorted into headline, section, byline and the rest; what stands behind it is furniture only when
 * furniture words say so. When in doubt a unit is a paragraph.
 */
import type { Block, BlockKind, Span } from '../model';
import { readFrontMatter } from './frontMatter';
import { isFootStarter, isFurniture } from './furniture';
import { pickHeadline } from './headline';
import {
  endsWithCredit,
  isBar,
  isByline,
  isCaptionLabel,
  isCredit,
  isFileCaption,
  isStaffLine,
  wordCount,
} from './lineKinds';
import { isDateLine } from './printedDate';
import { endsSentence, findUnits, type Unit } from './units';

/** A unit with its kind so far; `paragraph` until something else is known. */
export interface Piece extends Unit {
  kind: BlockKind;
  /** Ends as a sentence does. */
  readonly ends: boolean;
  /** Ends as a sentence does and is no mere fragment: story text by its shape. */
  readonly prose: boolean;
  /** Characters up to 200 are short: only they are read as lines of a page. */
  readonly short: boolean;
}

/** Longest unit read as a line of the page. */
const SHORT = 200;

/** Cuts a text into blocks, in text order, never overlapping, without surrounding white space. */
export function findBlocks(text: string): Block[] {
  const matter = readFrontMatter(text);
  const units = findUnits(matter ? blankOut(text, matter) : text);
  const pieces = units.map((unit) => pieceOf(text, unit));
  const body = findBody(pieces);
  sortHead(text, pieces, body);
  sortBody(text, pieces, body);
  sortFoot(text, pieces, body);
  markLabelled(text, pieces);
  const blocks: Block[] = pieces.map(({ start, end, kind }) => ({ start, end, kind }));
  if (matter) blocks.unshift({ start: matter.start, end: matter.end, kind: 'boilerplate' });
  return blocks;
}

/** The text with the front matter as blank, so that offsets stay. */
function blankOut(text: string, matter: Span): string {
  return ' '.repeat(matter.end) + text.slice(matter.end);
}

function pieceOf(text: string, unit: Unit): Piece {
  const length = unit.end - unit.start;
  const short = length <= SHORT;
  const ends = endsSentence(text, unit);
  const prose = ends && length >= 30;
  const { start, end, gap } = unit;
  return { start, end, gap, ends, prose, short, kind: shapeKind(text, unit, short, ends, prose) };
}

/** What the unit is by its own words, wherever it stands. */
function shapeKind(text: string, unit: Unit, short: boolean, ends: boolean, prose: boolean): BlockKind {
  if (!short) return 'paragraph';
  if (isFurniture(text, unit, ends, false)) return 'boilerplate';
  const line = text.slice(unit.start, unit.end);
  if (line.length <= 160 && isByline(line)) return 'byline';
  if (prose && line.length > 60) return 'paragraph';
  if (isDateLine(line)) return 'dateline';
  if (isCredit(line)) return 'credit';
  return 'paragraph';
}

/** Index of the first piece of the running story; `pieces.length` when there is no prose at all. */
function findBody(pieces: readonly Piece[]): number {
  let body = pieces.findIndex((piece) => piece.kind === 'paragraph' && isBodyLike(piece));
  if (body < 0) body = pieces.findIndex((piece) => piece.kind === 'paragraph' && piece.prose);
  if (body < 0) return pieces.length;
  // Short sentences right before the first long one ("She was 85.") belong to the story.
  while (body > 0 && pieces[body - 1]?.kind === 'paragraph' && pieces[body - 1]?.ends) body--;
  return body;
}

function isBodyLike(piece: Piece): boolean {
  const length = piece.end - piece.start;
  return length >= 240 || (piece.prose && length >= 80);
}

/** Everything before the story: headline, subhead, section lines, masthead. */
function sortHead(text: string, pieces: Piece[], body: number): void {
  if (body === 0 || body >= pieces.length) return;
  const headline = pickHeadline(text, pieces, body);
  for (let index = 0; index < body; index++) {
    const piece = pieces[index] as Piece;
    if (piece.kind !== 'paragraph') continue;
    if (index === headline) piece.kind = 'headline';
    else if (index < headline || headline < 0) piece.kind = headKind(text, piece);
    else piece.kind = afterHeadline(text, piece);
  }
}

function headKind(text: string, piece: Piece): BlockKind {
  const line = text.slice(piece.start, piece.end);
  if (isBar(line) || wordCount(line) <= 5) return 'section';
  return 'subhead';
}

function afterHeadline(text: string, piece: Piece): BlockKind {
  const line = text.slice(piece.start, piece.end);
  if (isStaffLine(line)) return 'byline';
  if (isBar(line)) return 'section';
  if (isFileCaption(line) || endsWithCredit(line)) return 'caption';
  return 'subhead';
}

/** Captions, cross-heads and bars inside the story. */
function sortBody(text: string, pieces: Piece[], body: number): void {
  const lastProse = pieces.findLastIndex((piece) => piece.kind === 'paragraph' && piece.prose);
  for (let index = body; index < pieces.length; index++) {
    const piece = pieces[index] as Piece;
    if (piece.kind === 'dateline' && index > body + 3) piece.kind = 'paragraph';
    if (piece.kind !== 'paragraph') continue;
    if (isCaption(text, pieces, index, body, lastProse)) piece.kind = 'caption';
    else if (piece.short && !piece.ends && index < lastProse && isCrossHead(text, piece)) piece.kind = 'subhead';
  }
  markDeck(text, pieces, body);
}

function isCaption(text: string, pieces: readonly Piece[], index: number, body: number, lastProse: number): boolean {
  const piece = pieces[index] as Piece;
  if (piece.end - piece.start > 1200) return false;
  if (isFileCaption(text.slice(piece.start, piece.start + 60))) return true;
  const next = pieces[index + 1];
  // One or two sentences with a picture credit on a line of its own, and story behind it.
  if (next?.kind === 'credit' && index < lastProse && piece.end - piece.start <= 400 && isPictureCredit(text, next))
    return true;
  const before = pieces[index - 1];
  const top = index <= body + 1 && (before === undefined || before.kind !== 'paragraph');
  return (
    (top || piece.short) &&
    index < lastProse &&
    endsWithCredit(text.slice(Math.max(piece.start, piece.end - 100), piece.end))
  );
}

function isPictureCredit(text: string, piece: Piece): boolean {
  return /[/|:]|photo|image|getty/i.test(text.slice(piece.start, piece.end));
}

/** A line of a few words without an end between paragraphs. */
function isCrossHead(text: string, piece: Piece): boolean {
  const line = text.slice(piece.start, piece.end);
  return line.length <= 80 && wordCount(line) <= 9 && /^[\p{Lu}\p{N}“"'‘]/u.test(line) && !/[,;:]$/.test(line);
}

/** One sentence right under the headline, set off from the story by a wider gap than the story's paragraphs have. */
function markDeck(text: string, pieces: Piece[], body: number): void {
  const deck = pieces[body];
  const next = pieces[body + 1];
  const third = pieces[body + 2];
  if (!deck || !next || !third || deck.kind !== 'paragraph' || pieces[body - 1]?.kind !== 'headline') return;
  if (deck.end - deck.start <= 300 && next.gap > third.gap && next.gap > deck.gap && next.prose) {
    if (!/[.!?]["”’)]* /.test(text.slice(deck.start, deck.end - 1).replace(/\b\p{Lu}\./gu, ''))) deck.kind = 'subhead';
  }
}

/** The line under "Image caption," is the caption. */
function markLabelled(text: string, pieces: Piece[]): void {
  for (let index = 0; index + 1 < pieces.length; index++) {
    const { kind, start, end } = pieces[index] as Piece;
    const next = pieces[index + 1] as Piece;
    if (kind !== 'boilerplate' || (next.kind !== 'paragraph' && next.kind !== 'subhead')) continue;
    if (end - start <= 16 && isCaptionLabel(text.slice(start, end))) next.kind = 'caption';
  }
}

/** Furniture behind the story, and lists of other stories inside it. */
function sortFoot(text: string, pieces: Piece[], body: number): void {
  markTeasers(text, pieces, body);
  let index = pieces.length - 1;
  let furniture = false;
  const pending: Piece[] = [];
  for (; index > body; index--) {
    const piece = pieces[index] as Piece;
    // A row of dashes says nothing about the lines beside it.
    if (piece.kind === 'boilerplate')
      furniture ||= /\p{L}/u.test(text.slice(piece.start, Math.min(piece.end, piece.start + 200)));
    else if (piece.kind === 'paragraph' || piece.kind === 'subhead') {
      if (!piece.short && isFurniture(text, piece, piece.ends, true)) {
        piece.kind = 'boilerplate';
        furniture = true;
      } else if (piece.ends || !piece.short) break;
      else pending.push(piece);
    }
  }
  // Loose words at the foot (tags, teasers) are furniture when furniture stands among them.
  if (furniture) for (const piece of pending) if (isLoose(text, piece)) piece.kind = 'boilerplate';
}

function isLoose(text: string, piece: Piece): boolean {
  return wordCount(text.slice(piece.start, piece.end)) <= 12;
}

/** After "More headlines" and the like, lines without an end are teasers until story text goes on. */
function markTeasers(text: string, pieces: Piece[], body: number): void {
  let open = false;
  for (let index = body + 1; index < pieces.length; index++) {
    const piece = pieces[index] as Piece;
    if (piece.kind === 'boilerplate') open = open || isFootStarter(text, piece);
    else if (open && piece.short && !piece.prose && wordCount(text.slice(piece.start, piece.end)) <= 20)
      piece.kind = 'boilerplate';
    else open = false;
  }
}
