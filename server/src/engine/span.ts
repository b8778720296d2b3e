/** Arithmetic on half-open spans. */
import type { Span } from './model';

/** True when the two share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly inside `outer`; an empty span may sit at either edge. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Index of the last of `spans` (sorted by start) that starts at or before `offset`; -1 when there is none.
 * Takes O(log n).
 */
export function lastStartingAtOrBefore(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as Span).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Index of the span (of sorted spans that do not overlap) that contains or touches `offset`, the containing one first; -1 if none. */
export function spanAt(spans: readonly Span[], offset: number): number {
  const index = lastStartingAtOrBefore(spans, offset);
  const here = spans[index];
  if (here && offset < here.end) return index;
  if (here && offset === here.end) return index;
  const before = spans[index - 1];
  return before && before.end === offset ? index - 1 : -1;
}
