/** Writes fitted weights as the lexicon holds them. */
import { CLASS_COUNT } from '../../../server/src/engine/names/classes';

/** A file of weights in the lexicon. */
export interface WeightsFile {
  /** Name of the file in the lexicon's folder. */
  readonly file: string;
  /** Name of its constant. */
  readonly constant: string;
  /** What its weights are the weights of. */
  readonly subject: string;
}

/** What the whole article says of it. */
export const ARTICLE_FILE: WeightsFile = {
  file: 'nameDocumentWeights.ts',
  constant: 'NAME_DOCUMENT_WEIGHTS',
  subject: 'what an article says of a name beyond its block (see names/pool.ts)',
};

/** The text of the file, with two decimals of each weight. */
export function weightsText(to: WeightsFile, features: readonly string[], weights: ArrayLike<number>): string {
  const rows = features.map((feature, at) => {
    const key = /^\w+$/.test(feature) ? feature : `'${feature}'`;
    const numbers = Array.from({ length: CLASS_COUNT }, (_, klass) => rounded(weights[at * CLASS_COUNT + klass] ?? 0));
    return `  ${key}: [${numbers.join(', ')}],\n`;
  });
  return `/**
 * Weights of ${to.subject}, per class: none, person, organization, place, other.
 * Fitted by multinomial logistic regression (L2) on the answers to those general questions alone; no word of any text is a
 * feature. Data: GUM (annotations CC BY 4.0), UNER English-PUD (CC BY-SA 3.0), UNER English-EWT (CC BY-SA 4.0), MEANTIME
 * (CC BY 4.0), ECB+ (CC BY 3.0; kinds only).
 */
export const ${to.constant}: Readonly<Record<string, readonly number[]>> = {
${rows.join('')}};
`;
}

/** Never -0. */
function rounded(weight: number): number {
  return Number(weight.toFixed(2)) || 0;
}
