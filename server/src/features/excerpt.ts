/** Short pieces of article text to show elsewhere: one line, white space collapsed. */
import { fileName } from '../engine/fileName';
import type { Article, Span } from '../engine/model';
import { blockAt } from './at';

/** A sentence and where the interesting words stand in it: [start, end). */
export interface Excerpt {
  readonly text: string;
  readonly highlight: [number, number];
}

/** Every run of white space becomes one space; none is left at the ends. */
function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The words of a span on one line. */
export function surface(article: Article, span: Span): string {
  return collapse(article.text.slice(span.start, span.end));
}

/** At most `limit` code units, cut between words where there is a gap to cut at, with `…` for what is gone. */
export function shorten(text: string, limit: number): string {
  return text.length <= limit ? text : `${cutEnd(text, limit - 1)}…`;
}

/**
 * The sentence around `span` (its block when it is in no sentence), at most about `limit` characters, cut evenly on
 * both sides of the span with `…`.
 */
export function excerpt(article: Article, span: Span & { sentence: number }, limit = 200): Excerpt {
  const around = article.sentences[span.sentence] ?? blockAt(article, span.start) ?? span;
  // Bounded before collapsing: a "sentence" may be one line of megabytes.
  const from = Math.max(Math.min(around.start, span.start), span.start - 2 * limit);
  const to = Math.min(Math.max(around.end, span.end), span.end + 2 * limit);
  const words = shorten(surface(article, span), limit);
  let before = article.text.slice(from, span.start).replace(/\s+/g, ' ').trimStart();
  let after = article.text.slice(span.end, to).replace(/\s+/g, ' ').trimEnd();
  const room = Math.max(0, limit - words.length);
  const half = Math.floor(room / 2);
  const roomBefore = Math.max(half, room - after.length);
  const roomAfter = Math.max(half, room - before.length);
  if (before.length > roomBefore || from > around.start) before = `…${cutStart(before, roomBefore)}`;
  if (after.length > roomAfter || to < around.end) after = `${cutEnd(after, roomAfter)}…`;
  return { text: before + words + after, highlight: [before.length, before.length + words.length] };
}

/** The headline, or the file's name when there is none. */
export function articleTitle(article: Article): string {
  const headline = article.blocks[article.headline];
  return (headline && shorten(surface(article, headline), 120)) || fileName(article.uri);
}

function cutEnd(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, Math.max(0, length));
  const gap = cut.lastIndexOf(' ');
  if (gap >= cut.length - 25 && gap > 0) return cut.slice(0, gap);
  return isHighSurrogate(cut.charCodeAt(cut.length - 1)) ? cut.slice(0, -1) : cut;
}

function cutStart(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(text.length - length);
  const gap = cut.indexOf(' ');
  if (gap !== -1 && gap < 25 && gap + 1 < cut.length) return cut.slice(gap + 1);
  return isLowSurrogate(cut.charCodeAt(0)) ? cut.slice(1) : cut;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
