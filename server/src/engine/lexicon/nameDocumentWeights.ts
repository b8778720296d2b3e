/**
 * Weights of what an article says of a name beyond its block (see names/pool.ts), per class: none, person, organization, place, other.
 * Fitted by multinomial logistic regression (L2) on the answers to those general questions alone; no word of any text is a
 * feature. Data: GUM (annotations CC BY 4.0), UNER English-PUD (CC BY-SA 3.0), UNER English-EWT (CC BY-SA 4.0), MEANTIME
 * (CC BY 4.0), ECB+ (CC BY 3.0; kinds only).
 */
export const NAME_DOCUMENT_WEIGHTS: Readonly<Record<string, readonly number[]>> = {
  always: [-1.21, 0.8, 0, 0.12, 0.51],
  'own none': [0.59, 0.15, 0.04, 0.08, 0.29],
  'own person': [-0.08, 0.92, 0.03, -0.04, 0.01],
  'own organization': [-0.04, 0.14, 0.76, 0.1, 0.04],
  'own place': [-0.04, 0.04, 0.04, 0.91, -0.05],
  'own other': [0.08, -0.02, 0.03, 0.03, 0.74],
  'others none': [-0.32, 0.74, 0.27, -0.76, 0.08],
  'others person': [0.18, 0.18, -0.43, 0.25, -0.17],
  'others organization': [0.28, -0.5, 0.34, 0.12, -0.25],
  'others place': [0, -0.06, 0.1, 0.22, -0.24],
  'others other': [0.31, -0.41, -0.11, 0.03, 0.18],
  'best person': [-0.17, 0.58, -0.19, -0.59, 0.35],
  'best organization': [0.07, -0.64, 0.35, 0.26, -0.11],
  'best place': [-0.11, -0.37, -0.5, 1.28, -0.36],
  'best other': [-0.06, -0.45, 0.19, -0.29, 0.61],
  'has others': [0.32, -0.05, 0.15, -0.16, -0.37],
  'number of others': [-0.25, 0.14, -0.03, 0.05, 0.18],
  'last word of person': [0.3, 2.18, -0.76, -1.15, -0.6],
  'first word of person': [-0.77, 0.86, -0.15, -0.1, 0.15],
  'middle words of person': [0.24, 0.22, 0.02, -0.09, -0.39],
  'first word of organization': [0.44, -0.39, 0.99, -0.24, -0.81],
  'last word of organization': [-0.54, 0.4, 0.02, -0.5, 0.62],
  'initials of organization': [-0.47, -0.28, 0.51, 0.97, -0.74],
  'part of place': [0.59, 0.6, -0.89, 0.76, -1.06],
  'holds a person': [0.13, 0.61, -0.36, -0.64, 0.26],
  'holds an organization': [-0.1, -0.09, 0.3, 0.16, -0.27],
  'holds a place': [-0.1, -0.13, 0.35, 0.01, -0.13],
  'in lower case too': [0.18, -0.6, 0.09, 0.05, 0.29],
  'initial without others': [0.25, -0.02, -0.03, -0.09, -0.12],
  'styled without others': [0.11, -0.17, -0.11, 0.17, 0],
  'styled with others': [0.57, -0.22, -0.24, -0.14, 0.03],
  'common word initial': [0.19, 0.31, 0.19, 0.02, -0.71],
  'one word': [0.3, -0.35, -0.08, 0.2, -0.06],
};
