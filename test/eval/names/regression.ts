/** Multinomial logistic (softmax) regression with L2, fitted by Adam on all examples at once. */
import { CLASS_COUNT, NameClass } from '../../../server/src/engine/names/classes';

/** The features that are not zero, with their values. */
export interface Features {
  readonly at: readonly number[];
  readonly values: readonly number[];
}

/** What is to be learnt from one candidate. */
export interface Example {
  readonly features: Features;
  /** The classes of which one is right. */
  readonly right: readonly number[];
  readonly weight: number;
  /** It is known to be a name: only which kind it is shall be learnt. */
  readonly surelyName: boolean;
}

/** How to fit. */
export interface FitOptions {
  /** How many features there are. */
  readonly features: number;
  /** Strength of the pull towards `prior`. */
  readonly l2: number;
  readonly rounds: number;
  /** Length of a step; a fifth of it after `COARSE_ROUNDS`. */
  readonly step: number;
  /** Weights to start from and to be pulled to; zeros by default. */
  readonly prior?: Float64Array;
}

const COARSE_ROUNDS = 200;
const MOMENTUM = 0.9;
const SCALE_MEMORY = 0.999;

/** The fitted weights: feature by feature, one per class. The same examples give the same weights. */
export function fitWeights(examples: readonly Example[], options: FitOptions): Float64Array {
  const size = options.features * CLASS_COUNT;
  const prior = options.prior ?? new Float64Array(size);
  const weights = Float64Array.from(prior);
  const gradient = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let round = 1; round <= options.rounds; round++) {
    gradient.fill(0);
    for (const example of examples) addGradient(gradient, weights, example);
    const step = round < COARSE_ROUNDS ? options.step : options.step / 5;
    for (let at = 0; at < size; at++) {
      const slope = gradient[at]! + options.l2 * (weights[at]! - prior[at]!);
      mean[at] = MOMENTUM * mean[at]! + (1 - MOMENTUM) * slope;
      square[at] = SCALE_MEMORY * square[at]! + (1 - SCALE_MEMORY) * slope * slope;
      const speed = mean[at]! / (1 - MOMENTUM ** round);
      const scale = Math.sqrt(square[at]! / (1 - SCALE_MEMORY ** round)) + 1e-8;
      weights[at] = weights[at]! - (step * speed) / scale;
    }
  }
  return weights;
}

/** Sum of the weights of the features, per class. */
export function scoresOf(weights: Float64Array, { at, values }: Features): number[] {
  const scores = new Array<number>(CLASS_COUNT).fill(0);
  for (let index = 0; index < at.length; index++) {
    const row = at[index]! * CLASS_COUNT;
    for (let klass = 0; klass < CLASS_COUNT; klass++) scores[klass]! += values[index]! * weights[row + klass]!;
  }
  return scores;
}

function addGradient(gradient: Float64Array, weights: Float64Array, example: Example): void {
  const { features, right, weight, surelyName } = example;
  const scores = scoresOf(weights, features);
  if (surelyName) scores[NameClass.none] = Number.NEGATIVE_INFINITY;
  const top = Math.max(...scores);
  const chances = scores.map((score) => Math.exp(score - top));
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  let rightTotal = 0;
  for (const klass of right) rightTotal += chances[klass]!;
  for (let klass = 0; klass < CLASS_COUNT; klass++) {
    const wanted = right.includes(klass) ? chances[klass]! / rightTotal : 0;
    const error = (chances[klass]! / total - wanted) * weight;
    if (error === 0) continue;
    for (let index = 0; index < features.at.length; index++)
      gradient[features.at[index]! * CLASS_COUNT + klass]! += error * features.values[index]!;
  }
}
