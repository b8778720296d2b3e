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
const TO_OUTPUT = Float32Array.from(parameters.output);

/** So many sums are run at once, each in a register of the processor, while the inputs pass by. */
const LANES = 9;
/** The hidden units, then the classes reached round them, in groups of `LANES`; what is left over of the last stays zero. */
const GROUPS = Math.ceil((HIDDEN + CLASS_COUNT) / LANES);
const START = new Float32Array(GROUPS * LANES);
START.set(parameters.bias);
const TABLE = layOut();

/** Groups × inputs × `LANES`: the weights in the order in which they are read. */
function layOut(): Float32Array {
  const table = new Float32Array(GROUPS * INPUTS * LANES);
  for (let unit = 0; unit < HIDDEN + CLASS_COUNT; unit++) {
    const from = Math.floor(unit / LANES) * INPUTS * LANES + (unit % LANES);
    for (let input = 0; input < INPUTS; input++) {
      const weight =
        unit < HIDDEN
          ? parameters.hidden[input * HIDDEN + unit]
          : parameters.direct[input * CLASS_COUNT + unit - HIDDEN];
      table[from + input * LANES] = weight as number;
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
  const inputs = inputsOf(words);
  const sums: number[] = [];
  for (let group = 0; group < GROUPS; group++) sumGroup(group, inputs, evidence, sums);
  let none = sums[HIDDEN] as number;
  let person = sums[HIDDEN + 1] as number;
  let organization = sums[HIDDEN + 2] as number;
  let place = sums[HIDDEN + 3] as number;
  let other = sums[HIDDEN + 4] as number;
  for (let unit = 0; unit < HIDDEN; unit++) {
    const sum = sums[unit] as number;
    const out = sum > 0 ? sum : LEAK * sum;
    const row = unit * CLASS_COUNT;
    none += out * (TO_OUTPUT[row] as number);
    person += out * (TO_OUTPUT[row + 1] as number);
    organization += out * (TO_OUTPUT[row + 2] as number);
    place += out * (TO_OUTPUT[row + 3] as number);
    other += out * (TO_OUTPUT[row + 4] as number);
  }
  return [none, person, organization, place, other];
}

/** The components of the word in each place, then of the mean of the own words; zeros where there is none or none is known. */
function inputsOf(words: readonly string[]): number[] {
  const inputs: number[] = [];
  const rows: number[] = [];
  for (let own = PLACE_COUNT; own < words.length; own++) rows.push(rowOf(ROWS, words[own] as string));
  // The first and the last of the own words stand in places of their own, too.
  const first = words[PLACE_COUNT];
  const last = rows.length > 1 ? words[words.length - 1] : first;
  for (let place = 0; place < PLACE_COUNT; place++) {
    const word = words[place] as string;
    const row = (word === last ? rows[rows.length - 1] : word === first ? rows[0] : rowOf(ROWS, word)) as number;
    for (let component = 0; component < DIMENSIONS; component++)
      inputs.push(row < 0 ? 0 : componentOf(LETTERS.charCodeAt(row * DIMENSIONS + component)));
  }
  const share = 1 / (words.length - PLACE_COUNT);
  for (let component = 0; component < DIMENSIONS; component++) inputs.push(0);
  const means = WORD_INPUTS - DIMENSIONS;
  for (let own = PLACE_COUNT; own < words.length; own++) {
    const row = rows[own - PLACE_COUNT] as number;
    if (row < 0) continue;
    for (let component = 0; component < DIMENSIONS; component++) {
      const value = share * componentOf(LETTERS.charCodeAt(row * DIMENSIONS + component));
      inputs[means + component] = (inputs[means + component] as number) + value;
    }
  }
  return inputs;
}

/** Appends the sums of one group of `LANES` units; written out by hand, as the compiler keeps no array in registers. */
function sumGroup(group: number, inputs: readonly number[], evidence: readonly number[], sums: number[]): void {
  const first = group * LANES;
  const base = group * INPUTS * LANES;
  let a = START[first] as number;
  let b = START[first + 1] as number;
  let c = START[first + 2] as number;
  let d = START[first + 3] as number;
  let e = START[first + 4] as number;
  let f = START[first + 5] as number;
  let g = START[first + 6] as number;
  let h = START[first + 7] as number;
  let i = START[first + 8] as number;
  for (let at = 0; at < WORD_INPUTS; at++) {
    const value = inputs[at] as number;
    const row = base + at * LANES;
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
  for (let at = 0; at < evidence.length; at++) {
    const row = base + (WORD_INPUTS + (evidence[at] as number)) * LANES;
    a += TABLE[row] as number;
    b += TABLE[row + 1] as number;
    c += TABLE[row + 2] as number;
    d += TABLE[row + 3] as number;
    e += TABLE[row + 4] as number;
    f += TABLE[row + 5] as number;
    g += TABLE[row + 6] as number;
    h += TABLE[row + 7] as number;
    i += TABLE[row + 8] as number;
  }
  sums.push(a, b, c, d, e, f, g, h, i);
}
