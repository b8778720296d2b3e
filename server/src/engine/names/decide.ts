/** Decides, with the whole article in view, which candidates are names and of which kind. */
import { NAME_DOCUMENT_WEIGHTS } from '../lexicon/nameDocumentWeights';
import type { PlacedAnalysis } from '../local';
import { CLASS_COUNT, NameClass } from './classes';
import { DOCUMENT_EVIDENCE, documentEvidence, logProbabilities, type Occurrence, wantedInLowerCase } from './pool';

/** An occurrence with the class the article gives it; never `none`. */
export interface Decided extends Occurrence {
  readonly klass: number;
  readonly group: boolean;
}

const TABLE: readonly (readonly number[])[] = DOCUMENT_EVIDENCE.map(
  (name) => NAME_DOCUMENT_WEIGHTS[name] ?? new Array<number>(CLASS_COUNT).fill(0),
);

/** The occurrences that are names, in order, with their classes. */
export function decide(blocks: readonly PlacedAnalysis[], occurrences: readonly Occurrence[]): Decided[] {
  const own = occurrences.map(({ candidate }) => logProbabilities(candidate.scores));
  const rows = documentEvidence(occurrences, own, wordsInLowerCase(blocks, wantedInLowerCase(occurrences)));
  const decided: Decided[] = [];
  occurrences.forEach((occurrence, at) => {
    if (occurrence.candidate.group) decided.push({ ...occurrence, klass: NameClass.other, group: true });
    else {
      const klass = bestClass(rows[at] as readonly number[]);
      if (klass !== NameClass.none) decided.push({ ...occurrence, klass, group: false });
    }
  });
  return decided;
}

function bestClass(row: readonly number[]): number {
  let best = 0;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let klass = 0; klass < CLASS_COUNT; klass++) {
    let score = 0;
    for (let at = 0; at < row.length; at++)
      score += (row[at] as number) * ((TABLE[at] as readonly number[])[klass] as number);
    if (score > bestScore) {
      bestScore = score;
      best = klass;
    }
  }
  return best;
}

/** Those of the wanted words that the article writes in lower case somewhere. */
export function wordsInLowerCase(blocks: readonly PlacedAnalysis[], wanted: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  if (wanted.size === 0) return found;
  for (const { local } of blocks) {
    const { texts, count } = local.tokens;
    for (let index = 0; index < count; index++) {
      const text = texts[index] as string;
      const code = text.charCodeAt(0);
      if (code >= 97 && code <= 122 && wanted.has(text)) found.add(text);
    }
  }
  return found;
}
