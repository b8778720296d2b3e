/**
 * Weights of what an article says of a name beyond its block (see names/pool.ts), per class: none, person, organization, place, other.
 * Fitted by multinomial logistic regression (L2) on the answers to those general questions alone; no word of any text is a
 * feature. Data: GUM (annotations CC BY 4.0), UNER English-PUD (CC BY-SA 3.0), UNER English-EWT (CC BY-SA 4.0), MEANTIME
 * (CC BY 4.0), ECB+ (CC BY 3.0; kinds only).
 */
export const NAME_DOCUMENT_WEIGHTS: Readonly<Record<string, readonly number[]>> = {
  always: [-1.35, -0.54, 0.32, 0.47, 0.62],
  'own none': [0.71, -0.1, 0.12, 0.04, 0.18],
  'own person': [-0.06, 0.86, 0.06, 0, 0.05],
  'own organization': [-0.07, 0.01, 1.04, 0, 0],
  'own place': [-0.09, -0.02, 0.09, 1.09, 0.02],
  'own other': [0.1, 0.01, -0.08, 0.06, 0.96],
  'others none': [-0.36, 0.38, 0.24, -0.18, -0.07],
  'others person': [-0.02, 0.12, -0.47, 0.49, -0.11],
  'others organization': [0.29, 0.02, 0.23, -0.24, -0.3],
  'others place': [0.25, -0.11, -0.27, 0.08, 0.11],
  'others other': [0.24, -0.6, 0.02, 0.05, 0.28],
  'best person': [-0.93, 0.34, 0.94, -0.33, -0.02],
  'best organization': [0.16, 0.39, 0.82, -0.38, -1.02],
  'best place': [0.03, -0.33, 0.48, 0.87, -1.16],
  'best other': [-0.04, -0.21, 0.26, -0.04, 0.03],
  'has others': [0.31, -0.14, -0.18, 0.14, -0.11],
  'number of others': [-0.3, 0.11, -0.12, -0.05, 0.37],
  'last word of person': [0.52, 2.14, -1.07, -1.41, -0.31],
  'first word of person': [-0.01, 1, -0.27, -0.41, -0.31],
  'middle words of person': [0.36, 0.03, -0.24, 0.09, -0.23],
  'first word of organization': [0.49, -0.05, 0.93, -0.79, -0.59],
  'last word of organization': [-0.56, 0.62, 0.24, 0.49, -0.79],
  'initials of organization': [0.04, -0.09, 0.36, 0.65, -0.95],
  'part of place': [0.6, -0.21, -0.86, 1.62, -1.14],
  'holds a person': [0.07, 0.63, -0.31, -0.5, 0.11],
  'holds an organization': [-0.44, 0.31, 0.75, -0.09, -0.52],
  'holds a place': [0.24, -0.83, 0.1, 0.44, 0.05],
  'in lower case too': [0.28, -0.6, 0.15, -0.2, 0.37],
  'initial without others': [0.25, -0.14, -0.03, -0.18, 0.09],
  'styled without others': [-0.2, 0.02, 0.03, -0.01, 0.16],
  'styled with others': [0.37, 0.11, -0.47, -0.13, 0.12],
  'common word initial': [-0.01, 0.13, 0.16, 0.4, -0.66],
  'one word': [0.25, -0.13, -0.11, -0.06, 0.01],
};
