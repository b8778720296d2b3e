/** Fits what scores a candidate by its block: word vectors in few, coarse numbers, and the network that reads them. */
import { componentOf, letterOf } from '../../../server/src/engine/lexicon/wordVectors';
import { logProbabilities } from '../../../server/src/engine/names/probabilities';
import { PLACE_COUNT } from '../../../server/src/engine/names/surroundings';
import { rowOf } from '../../../server/src/engine/names/wordRows';
import type { Sample } from './corpus';
import type { Embeddings } from './embeddings';
import { lexiconExamples } from './lexiconExamples';
import { COMPONENTS, Network, type Vectors, type WordExample } from './network';

/** How often all examples are gone through, while the vectors are pressed and after. */
const EPOCHS = 14;

/** A fitted model. */
export interface BlockModel {
  /** As `WordVectors.letters`. */
  readonly letters: string;
  readonly network: Network;
}

/** Fits a model on these examples and the lexicon's. */
export function fitBlockModel(
  embeddings: Embeddings,
  rows: ReadonlyMap<string, number>,
  examples: readonly WordExample[],
): BlockModel {
  const all = [...examples, ...lexiconExamples(rows)];
  const first = new Network(embeddings);
  first.fit(all, EPOCHS);
  const letters = lettersOf(first.pressed());
  // The rounded vectors stay as they are, and a network of their own is fitted to them.
  const network = new Network(vectorsOf(letters));
  network.fit(all, EPOCHS);
  return { letters, network };
}

/** What the network reads of each candidate. */
export function networkInputs(
  rows: ReadonlyMap<string, number>,
  sample: Sample,
): Pick<WordExample, 'rows' | 'own' | 'evidence'>[] {
  return sample.surroundings.map((words, at) => ({
    rows: words.map((word) => rowOf(rows, word)),
    own: words.length - PLACE_COUNT,
    evidence: sample.evidence[at]!,
  }));
}

/** Log-probabilities of the classes, per candidate. */
export function blockScores({ network }: BlockModel, rows: ReadonlyMap<string, number>, sample: Sample): number[][] {
  return networkInputs(rows, sample).map((input) => logProbabilities(network.scores(input)));
}

/** Each component with deviation 1 over all words, then rounded to a letter. */
function lettersOf({ values }: Vectors): string {
  const rows = values.length / COMPONENTS;
  const squares = new Float64Array(COMPONENTS);
  for (let at = 0; at < values.length; at++) squares[at % COMPONENTS]! += values[at]! ** 2 / rows;
  const codes = Array.from(values, (value, at) => letterOf(value / Math.sqrt(squares[at % COMPONENTS]! || 1)));
  let letters = '';
  for (let row = 0; row < rows; row++)
    letters += String.fromCharCode(...codes.slice(row * COMPONENTS, (row + 1) * COMPONENTS));
  return letters;
}

function vectorsOf(letters: string): Vectors {
  const values = Float32Array.from(letters, (letter) => componentOf(letter.charCodeAt(0)));
  return { dimensions: COMPONENTS, values };
}
