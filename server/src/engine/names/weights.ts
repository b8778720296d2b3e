/** How much each piece of evidence counts for each class; fitted, see nameWeights in the lexicon. */
import { NAME_WEIGHTS } from '../lexicon/nameWeights';
import { CLASS_COUNT } from './classes';
import { EVIDENCE } from './evidence';

const TABLE: Float64Array = Float64Array.from(
  EVIDENCE.flatMap((name) => NAME_WEIGHTS[name] ?? new Array<number>(CLASS_COUNT).fill(0)),
);

/** Sums of the weights of the questions answered yes, per `NameClass`. */
export function scoreEvidence(evidence: readonly number[]): number[] {
  let none = 0;
  let person = 0;
  let organization = 0;
  let place = 0;
  let other = 0;
  for (let at = 0; at < evidence.length; at++) {
    const row = (evidence[at] as number) * CLASS_COUNT;
    none += TABLE[row] as number;
    person += TABLE[row + 1] as number;
    organization += TABLE[row + 2] as number;
    place += TABLE[row + 3] as number;
    other += TABLE[row + 4] as number;
  }
  return [none, person, organization, place, other];
}

/** Scores as logarithms of probabilities. */
export function logProbabilities(scores: readonly number[]): number[] {
  let top = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < scores.length; at++) if ((scores[at] as number) > top) top = scores[at] as number;
  let total = 0;
  for (let at = 0; at < scores.length; at++) total += Math.exp((scores[at] as number) - top);
  const norm = Math.log(total) + top;
  const logs: number[] = [];
  for (let at = 0; at < scores.length; at++) logs.push((scores[at] as number) - norm);
  return logs;
}
