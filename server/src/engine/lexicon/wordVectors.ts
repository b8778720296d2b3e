/** Reads the compiled word vectors: what a hundred thousand words are like, learnt from how the world uses them (see NOTICE). */
import { decode } from './gazetteer';
import data from './wordVectors.json';

/** Vectors of lower-case words. */
export interface WordVectors {
  /** The row of each word. */
  readonly rows: ReadonlyMap<string, number>;
  readonly dimensions: number;
  /** `dimensions` letters a row, from `a` (lowest) to `p` (highest): see `componentOf`. */
  readonly letters: string;
}

const LEVELS = 16;
const STEP = 0.4;
const LOWEST = 97;

/** The number that a letter stands for: sixteen even steps around zero. */
export function componentOf(letter: number): number {
  return (letter - LOWEST - (LEVELS - 1) / 2) * STEP;
}

/** Code of the letter that stands for a number: the nearest there is. */
export function letterOf(component: number): number {
  const level = Math.round(component / STEP + (LEVELS - 1) / 2);
  return LOWEST + Math.min(LEVELS - 1, Math.max(0, level));
}

/** Unpacks the compiled file; takes some milliseconds, so call it once. */
export function readWordVectors(): WordVectors {
  const rows = new Map<string, number>();
  for (const word of decode(data.words)) rows.set(word, rows.size);
  return { rows, dimensions: data.dimensions, letters: data.letters };
}
