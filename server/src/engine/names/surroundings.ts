/** The words in and around a draft, in the places where the network looks (see network.ts). */
import type { LocalSentence } from '../text/sentences';
import type { NameScan } from './scan';
import type { Draft } from './segment';

/**
 * Places of single words: the first word of a draft of several, its last, the two before it and the two after it.
 * The words of the draft itself follow these.
 */
export const PLACES = { first: 0, last: 1, before: 2, secondBefore: 3, after: 4, secondAfter: 5 } as const;

/** How many single places there are. */
export const PLACE_COUNT = Object.keys(PLACES).length;

/** Lower-case tokens in the order of `PLACES`, then all of the draft's own; '' where the sentence has none. */
export function surroundings(scan: NameScan, sentence: LocalSentence, { first, end }: Draft): string[] {
  const { lowers } = scan.tokens;
  const at = (index: number): string =>
    index < sentence.firstToken || index >= sentence.endToken ? '' : (lowers[index] as string);
  const words = [end - first > 1 ? at(first) : '', at(end - 1), at(first - 1), at(first - 2), at(end), at(end + 1)];
  for (let index = first; index < end; index++) words.push(lowers[index] as string);
  return words;
}
