/** How much each piece of evidence counts for each class; trained, see nameWeights in the lexicon. */
import { NAME_WEIGHTS } from '../lexicon/nameWeights';
import { EVIDENCE } from './evidence';

const CLASSES = 5;

const TABLE: readonly number[] = EVIDENCE.flatMap((name) => {
  const row = (NAME_WEIGHTS as Readonly<Record<string, readonly number[]>>)[name];
  return row === undefined ? new Array<number>(CLASSES).fill(0) : [...row];
});

/** Sums of the weights of the questions answered yes, per `NameClass`. */
export function scoreEvidence(evidence: readonly number[]): number[] {
  const scores = new Array<number>(CLASSES).fill(0);
  for (const question of evidence) {
    for (let klass = 0; klass < CLASSES; klass++)
      scores[klass] = (scores[klass] as number) + (TABLE[question * CLASSES + klass] as number);
  }
  return scores;
}
