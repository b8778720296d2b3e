/**
 * Fits the network of names/network.ts: one hidden layer over word vectors in several places and the evidence. Where the
 * vectors are published embeddings, it also learns to press them into few numbers, the same way in all places.
 */
import { CLASS_COUNT, NameClass } from '../../../server/src/engine/names/classes';
import { EVIDENCE } from '../../../server/src/engine/names/evidence';
import { LEAK, type NetworkWeights } from '../../../server/src/engine/names/network';
import { PLACE_COUNT } from '../../../server/src/engine/names/surroundings';
import { Learner } from './adam';
import { knowledge } from './knowledge';
import { SameRandom } from './random';

/** What is to be learnt from one candidate. */
export interface WordExample {
  /** Rows of the vectors: first those of the single places (-1 for none), then those of the own words. */
  readonly rows: readonly number[];
  /** How many own words there are, with and without a vector. */
  readonly own: number;
  readonly evidence: readonly number[];
  /** The classes of which one is right. */
  readonly right: readonly number[];
  readonly weight: number;
  /** It is known to be a name: only which kind it is shall be learnt. */
  readonly surelyName: boolean;
}

/** Vectors one after the other. */
export interface Vectors {
  readonly dimensions: number;
  readonly values: Float32Array;
}

/** How many numbers a word is pressed into. */
export const COMPONENTS = 10;
const HIDDEN = 40;
const BATCH = 128;
/** Chances to leave a place out, all own words together, or a hidden unit: what is left must do (Srivastava et al., 2014). */
const DROP_PLACE = 0.1;
const DROP_UNIT = 0.5;
/** Step lengths, and until which part of the time each holds. */
const STEPS = [
  [0.6, 2e-3],
  [0.85, 7e-4],
  [1, 2e-4],
] as const;

const WORD_INPUTS = (PLACE_COUNT + 1) * COMPONENTS;
const INPUTS = WORD_INPUTS + EVIDENCE.length;

/** A network that can learn. */
export class Network {
  readonly #random = new SameRandom(20140721);
  /** Null where the vectors have `COMPONENTS` dimensions already. */
  readonly #press: Learner | null;
  readonly #hidden = this.#learner(INPUTS * HIDDEN, 0.1, 3e-4);
  readonly #bias = this.#learner(HIDDEN, 0, 0);
  readonly #output = this.#learner(HIDDEN * CLASS_COUNT, 0.1, 3e-4);
  readonly #direct = new Learner(known(), 1e-3, known());
  readonly #input = new Float64Array(WORD_INPUTS);
  readonly #sums = new Float64Array(HIDDEN);
  /** What each hidden unit's output is multiplied by. */
  readonly #kept = new Float64Array(HIDDEN).fill(1);

  constructor(private readonly vectors: Vectors) {
    this.#press = vectors.dimensions === COMPONENTS ? null : this.#learner(vectors.dimensions * COMPONENTS, 0.15, 1e-4);
  }

  #learner(size: number, spread: number, pull: number): Learner {
    const values = new Float64Array(size);
    if (spread > 0) for (let at = 0; at < size; at++) values[at] = spread * this.#random.normal();
    return new Learner(values, pull);
  }

  /** Learns from all examples `epochs` times, in an order of its own. */
  fit(examples: readonly WordExample[], epochs: number): void {
    const order = examples.map((_, at) => at);
    let time = 0;
    for (let epoch = 0; epoch < epochs; epoch++) {
      const length = STEPS.find(([until]) => epoch < until * epochs)![1];
      this.#random.shuffle(order);
      for (let start = 0; start < order.length; start += BATCH) {
        const batch = order.slice(start, start + BATCH);
        for (const at of batch) this.#learn(examples[at]!);
        time++;
        for (const part of [this.#press, this.#hidden, this.#bias, this.#output, this.#direct])
          part?.step(time, length, batch.length);
      }
    }
    this.#kept.fill(1);
  }

  /** Scores per class. */
  scores(example: Pick<WordExample, 'rows' | 'own' | 'evidence'>, left = -1): number[] {
    this.#input.fill(0);
    example.rows.forEach((row, at) => {
      const place = Math.min(at, PLACE_COUNT);
      if (row >= 0 && (left >> place) & 1) this.#addWord(row, place, at < PLACE_COUNT ? 1 : 1 / example.own);
    });
    const scores = new Array<number>(CLASS_COUNT).fill(0);
    this.#sums.set(this.#bias.values);
    for (let at = 0; at < WORD_INPUTS; at++) if (this.#input[at] !== 0) this.#feed(scores, at, this.#input[at]!);
    for (const number of example.evidence) this.#feed(scores, WORD_INPUTS + number, 1);
    for (let unit = 0; unit < HIDDEN; unit++) {
      const out = this.#out(unit);
      for (let klass = 0; klass < CLASS_COUNT; klass++)
        scores[klass]! += out * this.#output.values[unit * CLASS_COUNT + klass]!;
    }
    return scores;
  }

  /** The vectors in `COMPONENTS` numbers each. */
  pressed(): Vectors {
    const rows = this.vectors.values.length / this.vectors.dimensions;
    const values = new Float32Array(rows * COMPONENTS);
    for (let row = 0; row < rows; row++) {
      this.#input.fill(0);
      this.#addWord(row, 0, 1);
      for (let at = 0; at < COMPONENTS; at++) values[row * COMPONENTS + at] = this.#input[at]!;
    }
    return { dimensions: COMPONENTS, values };
  }

  weights(): NetworkWeights {
    const rounded = ({ values }: Learner): number[] => Array.from(values, (value) => Number(value.toFixed(3)) || 0);
    return {
      bias: rounded(this.#bias),
      output: rounded(this.#output),
      direct: rounded(this.#direct),
      hidden: rounded(this.#hidden),
    };
  }

  #addWord(row: number, place: number, share: number): void {
    const { dimensions, values } = this.vectors;
    const to = place * COMPONENTS;
    for (let from = 0; from < dimensions; from++) {
      const value = values[row * dimensions + from]! * share;
      if (this.#press === null) this.#input[to + from]! += value;
      else
        for (let at = 0; at < COMPONENTS; at++)
          this.#input[to + at]! += value * this.#press.values[from * COMPONENTS + at]!;
    }
  }

  #feed(scores: number[], input: number, value: number): void {
    for (let unit = 0; unit < HIDDEN; unit++) this.#sums[unit]! += value * this.#hidden.values[input * HIDDEN + unit]!;
    for (let klass = 0; klass < CLASS_COUNT; klass++)
      scores[klass]! += value * this.#direct.values[input * CLASS_COUNT + klass]!;
  }

  #out(unit: number): number {
    const sum = this.#sums[unit]!;
    return (sum > 0 ? sum : LEAK * sum) * this.#kept[unit]!;
  }

  #learn(example: WordExample): void {
    let left = 0;
    for (let place = 0; place <= PLACE_COUNT; place++) if (this.#random.next() >= DROP_PLACE) left |= 1 << place;
    if (this.#random.next() < DROP_PLACE) left &= ~(1 | 2 | (1 << PLACE_COUNT));
    for (let unit = 0; unit < HIDDEN; unit++)
      this.#kept[unit] = this.#random.next() < DROP_UNIT ? 0 : 1 / (1 - DROP_UNIT);
    const errors = errorsOf(this.scores(example, left), example);
    const unitErrors = new Float64Array(HIDDEN);
    for (let unit = 0; unit < HIDDEN; unit++) {
      let error = 0;
      const out = this.#out(unit);
      for (let klass = 0; klass < CLASS_COUNT; klass++) {
        error += errors[klass]! * this.#output.values[unit * CLASS_COUNT + klass]!;
        this.#output.slopes[unit * CLASS_COUNT + klass]! += errors[klass]! * out;
      }
      unitErrors[unit] = error * this.#kept[unit]! * (this.#sums[unit]! > 0 ? 1 : LEAK);
      this.#bias.slopes[unit]! += unitErrors[unit]!;
    }
    const inputErrors = new Float64Array(WORD_INPUTS);
    for (let at = 0; at < WORD_INPUTS; at++)
      if (this.#input[at] !== 0) inputErrors[at] = this.#blame(at, this.#input[at]!, unitErrors, errors);
    for (const number of example.evidence) this.#blame(WORD_INPUTS + number, 1, unitErrors, errors);
    if (this.#press !== null) this.#blamePress(example, left, inputErrors);
  }

  /** Notes the slopes of one input's weights; gives the input's own. */
  #blame(input: number, value: number, unitErrors: Float64Array, errors: readonly number[]): number {
    let error = 0;
    for (let unit = 0; unit < HIDDEN; unit++) {
      this.#hidden.slopes[input * HIDDEN + unit]! += value * unitErrors[unit]!;
      error += this.#hidden.values[input * HIDDEN + unit]! * unitErrors[unit]!;
    }
    for (let klass = 0; klass < CLASS_COUNT; klass++) {
      this.#direct.slopes[input * CLASS_COUNT + klass]! += value * errors[klass]!;
      error += this.#direct.values[input * CLASS_COUNT + klass]! * errors[klass]!;
    }
    return error;
  }

  #blamePress({ rows, own }: WordExample, left: number, inputErrors: Float64Array): void {
    const { dimensions, values } = this.vectors;
    const slopes = this.#press!.slopes;
    rows.forEach((row, at) => {
      const place = Math.min(at, PLACE_COUNT);
      if (row < 0 || !((left >> place) & 1)) return;
      const share = at < PLACE_COUNT ? 1 : 1 / own;
      for (let from = 0; from < dimensions; from++) {
        const value = values[row * dimensions + from]! * share;
        for (let to = 0; to < COMPONENTS; to++)
          slopes[from * COMPONENTS + to]! += value * inputErrors[place * COMPONENTS + to]!;
      }
    });
  }
}

function known(): Float64Array {
  return knowledge(INPUTS * CLASS_COUNT, WORD_INPUTS * CLASS_COUNT);
}

/** Slopes of the loss (the logarithm of the chance of a right class) over the scores. */
function errorsOf(scores: readonly number[], { right, weight, surelyName }: WordExample): number[] {
  const allowed = scores.map((score, klass) => (surelyName && klass === NameClass.none ? -1e9 : score));
  const top = Math.max(...allowed);
  const chances = allowed.map((score) => Math.exp(score - top));
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  let rightTotal = 0;
  for (const klass of right) rightTotal += chances[klass]!;
  return chances.map((chance, klass) => (chance / total - (right.includes(klass) ? chance / rightTotal : 0)) * weight);
}
