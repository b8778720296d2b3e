/** Lists that are kept in order while a few of many entries come and go. */

/** When more than one in so many is new, sorting everything is quicker. */
const FEW = 16;

/**
 * An ordered list with more items in it: few comparisons when few are new.
 * @param compare a total order, by which `list` is sorted; `more` need not be
 */
export function insertSorted<T>(list: readonly T[], more: readonly T[], compare: (a: T, b: T) => number): T[] {
  if (more.length * FEW > list.length) return [...list, ...more].sort(compare);
  const out: T[] = [];
  let from = 0;
  for (const item of [...more].sort(compare)) {
    let to = list.length;
    for (let low = from; low < to; ) {
      const middle = (low + to) >>> 1;
      if (compare(list[middle] as T, item) < 0) low = middle + 1;
      else to = middle;
    }
    for (; from < to; from++) out.push(list[from] as T);
    out.push(item);
  }
  for (; from < list.length; from++) out.push(list[from] as T);
  return out;
}
