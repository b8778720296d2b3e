/** Finds the vector of a word, or of words that end like it. */

/** Stands for every number. */
const NUMBER_WORD = '0';

/** Lengths of endings that have vectors of their own, longest first. */
export const ENDING_LENGTHS = [4, 3, 2] as const;

/** The entry of an ending ("-ovic"); no word of ours begins with a hyphen. */
export function endingKey(word: string, length: number): string {
  return `-${word.slice(-length)}`;
}

/** Row of a lower-case token: its own, that of all numbers, or that of the longest ending known; -1 when there is none. */
export function rowOf(rows: ReadonlyMap<string, number>, word: string): number {
  if (word === '') return -1;
  const own = rows.get(word);
  if (own !== undefined) return own;
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return rows.get(NUMBER_WORD) ?? -1;
  if (first < 65) return -1;
  for (const length of ENDING_LENGTHS) {
    if (word.length <= length) continue;
    const row = rows.get(endingKey(word, length));
    if (row !== undefined) return row;
  }
  return -1;
}
