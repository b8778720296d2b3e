/**
 * Units: the stretches of lines that blocks are made of. A line is a unit, as in most pasted pages, unless the text is
 * hard-wrapped: then the lines of a paragraph are joined.
 */
import type { Span } from '../model';
import { CharClass, classOf } from './charClass';
import { isDateLine } from './printedDate';

/** One line or the joined lines of a wrapped paragraph, without surrounding white space. */
export interface Unit extends Span {
  /** Blank lines before it (0 for the first unit). */
  readonly gap: number;
}

interface Line extends Span {
  readonly gap: number;
  /** White space before its first character. */
  readonly indent: number;
}

/** Copy wider than this is not hard-wrapped; narrower than the second number it is a list. */
const WIDEST_WRAP = 132;
const NARROWEST_WRAP = 40;

/** The units of a text, in order; linear in its length. */
export function findUnits(text: string): Unit[] {
  const lines = findLines(text);
  const units: Unit[] = [];
  let first = 0;
  while (first < lines.length) {
    let end = first + 1;
    while (end < lines.length && (lines[end] as Line).gap === 0) end++;
    joinGroup(text, lines, first, end, units);
    first = end;
  }
  return units;
}

/** Lines that are not blank. CR, LF, CRLF and the Unicode line and paragraph separators end a line. */
function findLines(text: string): Line[] {
  const lines: Line[] = [];
  const length = text.length;
  let gap = 0;
  let start = 0;
  while (start < length) {
    let end = start;
    let code = 0;
    while (end < length) {
      code = text.charCodeAt(end);
      if (code <= 0x0d ? code === 0x0a || code === 0x0d : code === 0x2028 || code === 0x2029) break;
      end++;
    }
    let from = start;
    let to = end;
    while (from < to && classOf(text.charCodeAt(from)) === CharClass.space) from++;
    while (to > from && classOf(text.charCodeAt(to - 1)) === CharClass.space) to--;
    if (from < to) {
      lines.push({ start: from, end: to, gap: lines.length > 0 ? gap : 0, indent: from - start });
      gap = 0;
    } else gap++;
    start = end + 1;
    if (code === 0x0d && text.charCodeAt(start) === 0x0a) start++;
  }
  return lines;
}

/** Joins what belongs together of the lines [first, end), which no blank line parts. */
function joinGroup(text: string, lines: readonly Line[], first: number, end: number, units: Unit[]): void {
  const width = wrapWidth(text, lines, first, end);
  let index = first;
  while (index < end) {
    const start = lines[index] as Line;
    let last = start;
    while (index + 1 < end && joins(text, last, lines[index + 1] as Line, width)) {
      index++;
      last = lines[index] as Line;
    }
    units.push({ start: start.start, end: last.end, gap: start.gap });
    index++;
  }
}

/** The column at which a group of lines is wrapped; 0 when it is not. */
function wrapWidth(text: string, lines: readonly Line[], first: number, end: number): number {
  if (end - first < 2) return 0;
  let width = 0;
  for (let index = first; index < end; index++) {
    const line = lines[index] as Line;
    width = Math.max(width, line.indent + line.end - line.start);
    if (width > WIDEST_WRAP) return 0;
  }
  if (width < NARROWEST_WRAP) return 0;
  // Two short lines are a headline and its deck more often than one wrapped headline.
  if (end - first === 2 && width < 60) return 0;
  let full = 0;
  let runOn = 0;
  for (let index = first; index + 1 < end; index++) {
    const line = lines[index] as Line;
    if (!isFull(text, line, lines[index + 1] as Line, width)) continue;
    full++;
    if (!endsSentence(text, line)) runOn++;
  }
  // Wrapped lines are filled as far as they go and mostly break inside a sentence; lists and one-sentence lines do neither.
  return full * 2 > end - first - 1 && runOn * 2 > full ? width : 0;
}

/** True when the next line's first word would not have fitted. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  let word = next.start;
  while (word < next.end && classOf(text.charCodeAt(word)) !== CharClass.space) word++;
  return line.indent + line.end - line.start + 1 + word - next.start > width;
}

function joins(text: string, line: Line, next: Line, width: number): boolean {
  if (next.indent > line.indent + 1) return false;
  if (width > 0) return isFull(text, line, next, width);
  // One break inside a sentence: a long line without an end, a next line that goes on in lower case.
  return (
    line.end - line.start >= NARROWEST_WRAP &&
    classOf(text.charCodeAt(next.start)) === CharClass.lower &&
    !endsSentence(text, line) &&
    !isDateLine(text.slice(next.start, Math.min(next.end, next.start + 120)))
  );
}

/** True when a span ends with a terminal mark, closing quotation marks and brackets aside. */
export function endsSentence(text: string, span: Span): boolean {
  let index = span.end - 1;
  while (index >= span.start) {
    const code = text.charCodeAt(index);
    // . ! ? … and the typewriter's '' and the closers ” ’ " ' ) ]
    if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026 || code === 0x3002) return true;
    const closer =
      code === 0x201d ||
      code === 0x2019 ||
      code === 0x201c ||
      code === 0x22 ||
      code === 0x27 ||
      code === 0x29 ||
      code === 0x5d ||
      code === 0x60 ||
      code === 0x20;
    if (!closer) return false;
    index--;
  }
  return false;
}
