/** Lists that are kept in order while a few of many entries come and go. */

/** When more than one in so many is new, sorting everything is quicker. */
const FEW = 16;

/**
 * The items of `now` in order, given the ordered list from before: few comparisons when few are new.
 * @param compare a total order, by which `before` is sorted
 */
export function updateSorted<T>(before: readonly T[], now: ReadonlySet<T>, compare: (a: T, b: T) => number): T[] {
  const left = new Set(now);
  const kept = before.filter((item) => left.delete(item));
  const fresh = [...left].sort(compare);
  if (fresh.length * FEW > kept.length) return [...kept, ...fresh].sort(compare);
  const out: T[] = [];
  let from = 0;
  for (const item of fresh) {
    let to = kept.length;
    for (let low = from; low < to; ) {
      const middle = (low + to) >>> 1;
      if (compare(kept[middle] as T, item) < 0) low = middle + 1;
      else to = middle;
    }
    for (; from < to; from++) out.push(kept[from] as T);
    out.push(item);
  }
  for (; from < kept.length; from++) out.push(kept[from] as T);
  return out;
}
