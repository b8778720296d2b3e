/**
 * Scores a draft: a small neural network with one hidden layer reads what the words in and around it are like
 * (`lexicon/wordVectors.json`) and the answers to the questions of evidence.ts. Its weights are fitted, see `lexicon/nameNetwork.json`.
 */
import parameters from '../lexicon/nameNetwork.json';
import { componentOf, readWordVectors } from '../lexicon/wordVectors';
import { CLASS_COUNT } from './classes';
import { PLACE_COUNT } from './surroundings';
import { rowOf } from './wordRows';

/** The numbers of a network, as flat tables. */
export interface NetworkWeights {
  /** Inputs × hidden units; inputs are the components of each place, those of the mean of the own words, then the evidence. */
  readonly hidden: readonly number[];
  /** One for each hidden unit. */
  readonly bias: readonly number[];
  /** Hidden units × classes. */
  readonly output: readonly number[];
  /** Inputs × classes: the way round the hidden layer. */
  readonly direct: readonly number[];
}

/** Of a unit below zero so much still counts: it can still learn. */
export const LEAK = 0.01;

const { dimensions: DIMENSIONS, letters: LETTERS, rows: ROWS } = readWordVectors();
const HIDDEN = parameters.bias.length;
const WORD_INPUTS = (PLACE_COUNT + 1) * DIMENSIONS;
const TO_HIDDEN = Float32Array.from(parameters.hidden);
const BIAS = Float32Array.from(parameters.bias);
const TO_OUTPUT = Float32Array.from(parameters.output);
const DIRECT = Float32Array.from(parameters.direct);

/**
 * Scores per `NameClass`; their softmax is how probable each is.
 * @param words as `surroundings` gives them
 * @param evidence numbers of the questions answered yes
 */
export function scoreName(words: readonly string[], evidence: readonly number[]): number[] {
  const hidden = Float64Array.from(BIAS);
  const scores = new Array<number>(CLASS_COUNT).fill(0);
  const own = words.length - PLACE_COUNT;
  const input = new Float64Array(WORD_INPUTS);
  for (let at = 0; at < words.length; at++) {
    const row = rowOf(ROWS, words[at] as string);
    if (row < 0) continue;
    const place = at < PLACE_COUNT ? at : PLACE_COUNT;
    const share = at < PLACE_COUNT ? 1 : 1 / own;
    for (let component = 0; component < DIMENSIONS; component++) {
      const to = place * DIMENSIONS + component;
      input[to] = (input[to] as number) + share * componentOf(LETTERS.charCodeAt(row * DIMENSIONS + component));
    }
  }
  for (let at = 0; at < WORD_INPUTS; at++) if (input[at] !== 0) feed(hidden, scores, at, input[at] as number);
  for (let at = 0; at < evidence.length; at++) feed(hidden, scores, WORD_INPUTS + (evidence[at] as number), 1);
  for (let unit = 0; unit < HIDDEN; unit++) {
    const sum = hidden[unit] as number;
    const out = sum > 0 ? sum : LEAK * sum;
    for (let klass = 0; klass < CLASS_COUNT; klass++)
      scores[klass] = (scores[klass] as number) + out * (TO_OUTPUT[unit * CLASS_COUNT + klass] as number);
  }
  return scores;
}

function feed(hidden: Float64Array, scores: number[], input: number, value: number): void {
  const row = input * HIDDEN;
  for (let unit = 0; unit < HIDDEN; unit++)
    hidden[unit] = (hidden[unit] as number) + value * (TO_HIDDEN[row + unit] as number);
  const direct = input * CLASS_COUNT;
  for (let klass = 0; klass < CLASS_COUNT; klass++)
    scores[klass] = (scores[klass] as number) + value * (DIRECT[direct + klass] as number);
}
