/**
 * Weights of what an article says of a name beyond its block (see names/pool.ts), per class: none, person, organization, place, other.
 * Fitted by multinomial logistic regression (L2) on the answers to those general questions alone; no word of any text is a
 * feature. Data: GUM (annotations CC BY 4.0), UNER English-PUD (CC BY-SA 3.0), UNER English-EWT (CC BY-SA 4.0), MEANTIME
 * (CC BY 4.0), ECB+ (CC BY 3.0; kinds only).
 */
export const NAME_DOCUMENT_WEIGHTS: Readonly<Record<string, readonly number[]>> = {
  always: [-1.48, 0.72, 0.07, 0.17, 0.57],
  'own none': [0.57, 0.15, 0.03, 0.1, 0.3],
  'own person': [-0.09, 0.91, 0.04, -0.05, 0.02],
  'own organization': [-0.04, 0.12, 0.76, 0.1, 0.05],
  'own place': [-0.05, 0.04, 0.05, 0.93, -0.05],
  'own other': [0.08, -0.02, 0.05, 0.02, 0.74],
  'others none': [-0.23, 0.78, 0.1, -0.68, 0.04],
  'others person': [0.18, 0.21, -0.33, 0.25, -0.29],
  'others organization': [0.21, -0.51, 0.28, 0.03, 0.01],
  'others place': [0.02, -0.13, 0.15, 0.27, -0.29],
  'others other': [0.3, -0.38, -0.03, 0.01, 0.11],
  'best person': [-0.2, 0.55, -0.22, -0.66, 0.51],
  'best organization': [0.06, -0.67, 0.55, 0.36, -0.42],
  'best place': [-0.07, -0.4, -0.46, 1.2, -0.35],
  'best other': [-0.16, -0.39, 0.16, -0.35, 0.73],
  'has others': [0.34, -0.04, 0.14, -0.14, -0.4],
  'number of others': [-0.24, 0.13, -0.06, 0.07, 0.2],
  'last word of person': [0.51, 2.54, -0.61, -1.01, -0.43],
  'first word of person': [-0.72, 0.96, -0.14, -0.29, 0.19],
  'middle words of person': [0.26, 0.17, -0.02, -0.08, -0.32],
  'first word of organization': [0.43, -0.42, 0.98, -0.19, -0.8],
  'last word of organization': [-0.61, 0.27, 0.15, -0.37, 0.57],
  'initials of organization': [0.3, -0.21, 1.43, 1.12, -0.63],
  'part of place': [0.54, 0.7, -0.89, 0.71, -1.06],
  'holds a person': [0.14, 0.59, -0.33, -0.64, 0.24],
  'holds an organization': [-0.17, 0.02, 0.38, 0.09, -0.32],
  'holds a place': [-0.14, -0.15, 0.34, 0.07, -0.12],
  'in lower case too': [0.21, -0.59, 0.12, 0, 0.27],
  'initial without others': [0.25, -0.05, -0.02, -0.11, -0.08],
  'styled without others': [0.16, -0.21, -0.1, 0.17, -0.03],
  'styled with others': [0.59, -0.2, -0.21, -0.13, -0.05],
  'common word initial': [0.19, 0.34, 0.28, -0.07, -0.74],
  'one word': [0.31, -0.34, -0.09, 0.19, -0.08],
};
