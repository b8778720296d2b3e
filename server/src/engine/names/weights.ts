/** How much each piece of evidence counts for each class; trained, see nameWeights in the lexicon. */
import { NAME_WEIGHTS } from '../lexicon/nameWeights';
import { CLASS_COUNT } from './classes';
import { EVIDENCE } from './evidence';

const TABLE: readonly number[] = EVIDENCE.flatMap((name) => {
  const row = (NAME_WEIGHTS as Readonly<Record<string, readonly number[]>>)[name];
  return row === undefined ? new Array<number>(CLASS_COUNT).fill(0) : [...row];
});

/** Sums of the weights of the questions answered yes, per `NameClass`. */
export function scoreEvidence(evidence: readonly number[]): number[] {
  const scores = new Array<number>(CLASS_COUNT).fill(0);
  for (const question of evidence) {
    for (let klass = 0; klass < CLASS_COUNT; klass++)
      scores[klass] = (scores[klass] as number) + (TABLE[question * CLASS_COUNT + klass] as number);
  }
  return scores;
}
