/**
 * Weights of what an article says of a name beyond its block (see names/pool.ts), per class: none, person, organization, place, other.
 * Fitted by multinomial logistic regression (L2) on the answers to those general questions alone; no word of any text is a
 * feature. Data: GUM (annotations CC BY 4.0), UNER English-PUD (CC BY-SA 3.0), UNER English-EWT (CC BY-SA 4.0), MEANTIME
 * (CC BY 4.0), ECB+ (CC BY 3.0; kinds only).
 */
export const NAME_DOCUMENT_WEIGHTS: Readonly<Record<string, readonly number[]>> = {
  always: [-1.46, 0.79, 0.19, 0.06, 0.42],
  'own none': [0.56, 0.14, 0.08, 0.12, 0.29],
  'own person': [-0.07, 0.93, 0.05, -0.04, 0.01],
  'own organization': [-0.02, 0.13, 0.76, 0.08, 0.04],
  'own place': [-0.02, 0.04, 0.05, 0.88, -0.05],
  'own other': [0.07, 0, 0.05, 0.02, 0.73],
  'others none': [-0.34, 0.73, -0.14, -0.31, 0.07],
  'others person': [0.13, 0.3, -0.2, 0.17, -0.39],
  'others organization': [0.22, -0.45, 0.17, 0.02, 0.08],
  'others place': [0.06, 0.01, 0.11, -0.12, -0.05],
  'others other': [0.39, -0.53, 0.25, 0.17, -0.28],
  'best person': [-0.08, 0.39, -0.48, -0.87, 1.04],
  'best organization': [0.14, -0.93, 0.53, 0.02, 0.13],
  'best place': [-0.16, -0.64, -0.63, 1.5, -0.1],
  'best other': [-0.13, -0.66, -0.02, -0.42, 1.22],
  'has others': [0.31, 0.04, 0.12, -0.08, -0.5],
  'number of others': [-0.24, 0.17, 0.04, 0.09, -0.01],
  'last word of person': [0.56, 2.49, -0.65, -1.08, -0.31],
  'first word of person': [-0.82, 0.89, -0.2, -0.09, 0.22],
  'middle words of person': [0.25, 0.2, 0, -0.09, -0.36],
  'first word of organization': [0.9, -0.22, 1.66, 0.34, -0.69],
  'last word of organization': [-0.04, 0.57, 0.04, -1.02, 0.45],
  'initials of organization': [0.36, -0.27, 1.35, 1.22, -0.65],
  'part of place': [0.73, 0.77, -0.77, 1.23, -0.96],
  'holds a person': [0.07, 0.56, -0.29, -0.72, 0.38],
  'holds an organization': [-0.16, -0.09, 0.44, 0.35, -0.53],
  'holds a place': [-0.24, -0.14, 0.48, 0.03, -0.13],
  'in lower case too': [0.23, -0.63, 0.09, 0.05, 0.26],
  'initial without others': [0.29, -0.01, -0.05, -0.13, -0.11],
  'styled without others': [0.2, -0.13, -0.23, 0.2, -0.05],
  'styled with others': [0.61, -0.25, -0.15, -0.07, -0.15],
  'common word initial': [0.31, 0.36, 0.19, -0.16, -0.7],
  'one word': [0.33, -0.33, -0.08, 0.14, -0.08],
};
