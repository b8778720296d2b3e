/** A line of an article with carets under a span, for a terminal of fixed-width characters. */
import stringWidth from 'string-width';
import type { Span } from '../engine/model';

/** The line as it can be shown, and the carets for the line below it. */
export interface Snippet {
  readonly line: string;
  readonly carets: string;
}

/** Code units shown before and after a span, and of the span itself: articles have paragraphs as lines. */
const BEFORE = 50;
const AFTER = 50;
const WITHIN = 120;

/**
 * Shows `span` (or the part of it that lies in `line`) within `line`, cut to about the width of a terminal.
 * Carets fit wide, combining and tab characters.
 */
export function snippet(text: string, line: Span, span: Span): Snippet {
  const start = Math.min(Math.max(span.start, line.start), line.end);
  const end = Math.min(Math.max(span.end, start), line.end, start + WITHIN);
  const from = start - line.start > BEFORE ? wholeCharacter(text, start - BEFORE) : line.start;
  const to = line.end - end > AFTER ? wholeCharacter(text, end + AFTER) : line.end;
  const before = (from > line.start ? '…' : '') + printable(text.slice(from, start));
  const marked = printable(text.slice(start, end));
  const after = printable(text.slice(end, to)) + (to < line.end ? '…' : '');
  return {
    line: before + marked + after,
    carets: ' '.repeat(stringWidth(before)) + '^'.repeat(Math.max(stringWidth(marked), 1)),
  };
}

/** The offset itself, or the one after it when it would cut a surrogate pair in two. */
function wholeCharacter(text: string, offset: number): number {
  const pair = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1));
  return pair ? offset + 1 : offset;
}

/**
 * Text that a terminal shows as it is: tabs become four spaces, line ends a space; other control characters (which
 * could move the cursor or colour the screen) and lone surrogates become U+FFFD; marks that turn the direction go.
 */
export function printable(text: string): string {
  return text
    .replaceAll('\t', '    ')
    .replace(/\r\n?|\n/g, ' ')
    .replace(/[\p{Cc}\p{Cs}]/gu, '\uFFFD')
    .replace(/[\p{Bidi_Control}\uFEFF]/gu, '');
}
