/**
 * Words in a text, found again after the text has changed: by their place while it holds, else by what stands round
 * them. In doubt they are not found: never a silent guess.
 */
import type { Span } from '../../engine/model';
import type { Quote } from './model';

/** So much of the text on either side goes with the words, as in the Web Annotation model's practice. */
const CONTEXT = 32;

/** The place of a span, to be kept. */
export function quoteOf(text: string, { start, end }: Span, article: string): Quote {
  return {
    article,
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
    at: start,
  };
}

/** More occurrences than this are not told apart by their context. */
const MAX_OCCURRENCES = 1000;

/**
 * Where the words stand now; `null` when they are gone, or nobody can tell which occurrence is meant. Of several, the
 * one with the same text on both sides; else, when only one has it on one side, that one; else the only one there is.
 */
export function findQuote(text: string, words: string, { before, after, at }: Quote): Span | null {
  const found: { start: number; sides: number }[] = [];
  for (let start = text.indexOf(words); start >= 0 && words !== ''; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const sides =
      Number(text.slice(Math.max(0, start - before.length), start) === before) +
      Number(text.slice(end, end + after.length) === after);
    if (start === at && sides === 2) return { start, end };
    found.push({ start, sides });
    if (found.length > MAX_OCCURRENCES) return null;
  }
  for (const wanted of [2, 1]) {
    const some = found.filter(({ sides }) => sides === wanted);
    if (some.length > 1) return null;
    if (some.length === 1) return span(some[0]?.start as number, words);
  }
  return found.length === 1 ? span(found[0]?.start as number, words) : null;
}

function span(start: number, words: string): Span {
  return { start, end: start + words.length };
}
