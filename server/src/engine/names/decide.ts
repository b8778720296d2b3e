/** Decides, with the whole article in view, which candidates are names and of which kind. */
import { NAME_DOCUMENT_WEIGHTS } from '../lexicon/nameDocumentWeights';
import type { PlacedAnalysis } from '../local';
import { CLASS_COUNT, NameClass } from './classes';
import { DOCUMENT_EVIDENCE, documentEvidence, type Occurrence, wantedInLowerCase } from './pool';

/** An occurrence with the class the article gives it; never `none`. */
export interface Decided extends Occurrence {
  readonly klass: number;
  readonly group: boolean;
}

const TABLE: Float64Array = Float64Array.from(
  DOCUMENT_EVIDENCE.flatMap((name) => NAME_DOCUMENT_WEIGHTS[name] ?? new Array<number>(CLASS_COUNT).fill(0)),
);

/** The occurrences that are names, in order, with their classes. */
export function decide(blocks: readonly PlacedAnalysis[], occurrences: readonly Occurrence[]): Decided[] {
  const own = occurrences.map(({ candidate }) => candidate.scores);
  const decided: Decided[] = [];
  documentEvidence(occurrences, own, wordsInLowerCase(blocks, wantedInLowerCase(occurrences)), (row, at) => {
    const { candidate, start, end, sentence, place, words } = occurrences[at] as Occurrence;
    const { group } = candidate;
    const klass = group ? NameClass.other : bestClass(row);
    if (klass !== NameClass.none) decided.push({ candidate, start, end, sentence, place, words, klass, group });
  });
  return decided;
}

function bestClass(row: Float64Array): number {
  let [none, person, organization, place, other] = [0, 0, 0, 0, 0];
  for (let at = 0; at < row.length; at++) {
    const value = row[at] as number;
    if (value === 0) continue;
    const weights = at * CLASS_COUNT;
    none += value * (TABLE[weights] as number);
    person += value * (TABLE[weights + 1] as number);
    organization += value * (TABLE[weights + 2] as number);
    place += value * (TABLE[weights + 3] as number);
    other += value * (TABLE[weights + 4] as number);
  }
  const best = Math.max(none, person, organization, place, other);
  if (best === none) return NameClass.none;
  if (best === person) return NameClass.person;
  if (best === organization) return NameClass.organization;
  return best === place ? NameClass.place : NameClass.other;
}

/** Those of the wanted words that the article writes in lower case somewhere. */
export function wordsInLowerCase(blocks: readonly PlacedAnalysis[], wanted: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  if (wanted.size === 0) return found;
  // Lengths of the wanted words (a bit each) by their first letters: tells of most words that they are none of them.
  const lengths = new Array<number>(32).fill(0);
  for (const word of wanted) {
    const slot = word.charCodeAt(0) & 31;
    lengths[slot] = (lengths[slot] as number) | (1 << (word.length & 31));
  }
  for (const { local } of blocks) {
    const { texts, count } = local.tokens;
    for (let index = 0; index < count; index++) {
      const text = texts[index] as string;
      const code = text.charCodeAt(0);
      if (code < 97 || code > 122 || ((lengths[code & 31] as number) & (1 << (text.length & 31))) === 0) continue;
      if (wanted.has(text)) found.add(text);
    }
  }
  return found;
}
