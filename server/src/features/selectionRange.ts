/** Expand selection: name → quotation → sentence → paragraph → article. */
import type { Article, Span } from '../engine/model';
import { contains } from '../engine/span';
import { blockAt, figureAt, mentionAt, quotationAt, sentenceAt } from './at';

/** The spans around `offset`, each truly larger than the one before; the last is the whole article. */
export function selectionRange(article: Article, offset: number): Span[] {
  const whole = { start: 0, end: article.text.length };
  const around = [mentionAt, figureAt, quotationAt, sentenceAt, blockAt]
    .map((find) => find(article, offset))
    .filter((span) => span !== undefined);
  const spans: Span[] = [];
  for (const { start, end } of [...around, whole].sort((a, b) => length(a) - length(b))) {
    const last = spans.at(-1);
    if (!last || (contains({ start, end }, last) && length(last) < end - start)) spans.push({ start, end });
  }
  return spans;
}

function length(span: Span): number {
  return span.end - span.start;
}
