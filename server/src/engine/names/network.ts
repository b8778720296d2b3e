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
const INPUTS = parameters.hidden.length / HIDDEN;
const TO_OUTPUT = Float64Array.from(parameters.output, Math.fround);

/** So many sums are run at once, each in a register of the processor, while the inputs pass by. */
const LANES = 9;
/** The hidden units, then the classes reached round them, in groups of `LANES`; what is left over of the last stays zero. */
const GROUPS = Math.ceil((HIDDEN + CLASS_COUNT) / LANES);
const START = new Float64Array(GROUPS * LANES);
for (let unit = 0; unit < HIDDEN; unit++) START[unit] = Math.fround(parameters.bias[unit] as number);
const TABLE = layOut();

/** Groups × inputs × `LANES`: the weights in the order in which they are read. */
function layOut(): Float64Array {
  const table = new Float64Array(GROUPS * INPUTS * LANES);
  for (let unit = 0; unit < HIDDEN + CLASS_COUNT; unit++) {
    const from = Math.floor(unit / LANES) * INPUTS * LANES + (unit % LANES);
    for (let input = 0; input < INPUTS; input++) {
      const weight =
        unit < HIDDEN
          ? parameters.hidden[input * HIDDEN + unit]
          : parameters.direct[input * CLASS_COUNT + unit - HIDDEN];
      table[from + input * LANES] = Math.fround(weight as number);
    }
  }
  return table;
}

/**
 * Scores per `NameClass`; their softmax is how probable each is.
 * @param words as `surroundings` gives them
 * @param evidence numbers of the questions answered yes
 */
export function scoreName(words: readonly string[], evidence: readonly number[]): number[] {
  const input = new Float64Array(INPUTS);
  readWords(words, input);
  for (let at = 0; at < evidence.length; at++) {
    const to = WORD_INPUTS + (evidence[at] as number);
    input[to] = (input[to] as number) + 1;
  }
  const offsets = new Int32Array(INPUTS);
  let count = 0;
  for (let at = 0; at < INPUTS; at++) if (input[at] !== 0) offsets[count++] = at;
  const sums = new Float64Array(GROUPS * LANES);
  for (let group = 0; group < GROUPS; group++) sumGroup(group, input, offsets, count, sums);
  const scores: number[] = [];
  for (let klass = 0; klass < CLASS_COUNT; klass++) scores.push(sums[HIDDEN + klass] as number);
  for (let unit = 0; unit < HIDDEN; unit++) {
    const sum = sums[unit] as number;
    const out = sum > 0 ? sum : LEAK * sum;
    for (let klass = 0; klass < CLASS_COUNT; klass++)
      scores[klass] = (scores[klass] as number) + out * (TO_OUTPUT[unit * CLASS_COUNT + klass] as number);
  }
  return scores;
}

/** Adds the components of each word's vector where its place has them; those of the own words as their mean. */
function readWords(words: readonly string[], input: Float64Array): void {
  const own = words.length - PLACE_COUNT;
  for (let at = 0; at < words.length; at++) {
    const row = rowOf(ROWS, words[at] as string);
    if (row < 0) continue;
    const from = row * DIMENSIONS;
    const to = Math.min(at, PLACE_COUNT) * DIMENSIONS;
    const share = at < PLACE_COUNT ? 1 : 1 / own;
    for (let component = 0; component < DIMENSIONS; component++) {
      const value = share * componentOf(LETTERS.charCodeAt(from + component));
      input[to + component] = (input[to + component] as number) + value;
    }
  }
}

/** The sums of one group of `LANES` units; written out by hand, as the compiler keeps no array in registers. */
function sumGroup(group: number, input: Float64Array, offsets: Int32Array, count: number, sums: Float64Array): void {
  const to = group * LANES;
  const base = group * INPUTS;
  let a = START[to] as number;
  let b = START[to + 1] as number;
  let c = START[to + 2] as number;
  let d = START[to + 3] as number;
  let e = START[to + 4] as number;
  let f = START[to + 5] as number;
  let g = START[to + 6] as number;
  let h = START[to + 7] as number;
  let i = START[to + 8] as number;
  for (let next = 0; next < count; next++) {
    const at = offsets[next] as number;
    const value = input[at] as number;
    const row = (base + at) * LANES;
    a += value * (TABLE[row] as number);
    b += value * (TABLE[row + 1] as number);
    c += value * (TABLE[row + 2] as number);
    d += value * (TABLE[row + 3] as number);
    e += value * (TABLE[row + 4] as number);
    f += value * (TABLE[row + 5] as number);
    g += value * (TABLE[row + 6] as number);
    h += value * (TABLE[row + 7] as number);
    i += value * (TABLE[row + 8] as number);
  }
  sums[to] = a;
  sums[to + 1] = b;
  sums[to + 2] = c;
  sums[to + 3] = d;
  sums[to + 4] = e;
  sums[to + 5] = f;
  sums[to + 6] = g;
  sums[to + 7] = h;
  sums[to + 8] = i;
}
