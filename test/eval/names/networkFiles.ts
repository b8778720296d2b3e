/** Writes the word vectors and the network as the lexicon holds them. */
import type { NetworkWeights } from '../../../server/src/engine/names/network';

/** Longest beginning that front coding can share: letters A to Z. */
const LONGEST_SHARED = 25;

/** Text of `wordVectors.json`; the words are sorted, lower case. */
export function vectorsText(words: readonly string[], dimensions: number, letters: string): string {
  return `${JSON.stringify({ dimensions, words: frontCoded(words), letters })}\n`;
}

/** Text of `nameNetwork.json`. */
export function networkText(weights: NetworkWeights): string {
  return `${JSON.stringify(weights)}\n`;
}

function frontCoded(words: readonly string[]): string {
  let before = '';
  let coded = '';
  for (const word of words) {
    let shared = 0;
    while (shared < LONGEST_SHARED && shared < before.length && before[shared] === word[shared]) shared++;
    coded += String.fromCharCode(65 + shared) + word.slice(shared);
    before = word;
  }
  return coded;
}
