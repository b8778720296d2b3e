/**
 * Weights of what an article says of a name beyond its block (see names/pool.ts), per class: none, person, organization, place, other.
 * Fitted by multinomial logistic regression (L2) on the answers to those general questions alone; no word of any text is a
 * feature. Data: GUM (annotations CC BY 4.0), UNER English-PUD (CC BY-SA 3.0), UNER English-EWT (CC BY-SA 4.0), MEANTIME
 * (CC BY 4.0), ECB+ (CC BY 3.0; kinds only).
 */
export const NAME_DOCUMENT_WEIGHTS: Readonly<Record<string, readonly number[]>> = {
  always: [-1.35, -0.54, 0.32, 0.46, 0.63],
  'own none': [0.71, -0.1, 0.12, 0.04, 0.18],
  'own person': [-0.06, 0.86, 0.06, 0, 0.05],
  'own organization': [-0.07, 0.01, 1.03, 0.01, 0],
  'own place': [-0.09, -0.02, 0.09, 1.09, 0.02],
  'own other': [0.1, 0.01, -0.08, 0.07, 0.96],
  'others none': [-0.37, 0.38, 0.23, -0.16, -0.07],
  'others person': [-0.03, 0.13, -0.47, 0.47, -0.12],
  'others organization': [0.29, 0.01, 0.24, -0.24, -0.3],
  'others place': [0.27, -0.15, -0.26, 0.1, 0.1],
  'others other': [0.25, -0.57, 0.03, 0.01, 0.29],
  'best person': [-0.93, 0.32, 0.92, -0.3, -0.02],
  'best organization': [0.16, 0.39, 0.81, -0.37, -1.02],
  'best place': [0.02, -0.29, 0.46, 0.86, -1.17],
  'best other': [-0.05, -0.19, 0.26, -0.04, 0.02],
  'has others': [0.32, -0.15, -0.17, 0.15, -0.11],
  'number of others': [-0.3, 0.11, -0.12, -0.05, 0.37],
  'last word of person': [0.52, 2.15, -1.07, -1.41, -0.31],
  'first word of person': [-0.01, 1.02, -0.23, -0.41, -0.37],
  'middle words of person': [0.36, 0.02, -0.24, 0.09, -0.23],
  'first word of organization': [0.29, 0.11, 0.93, -0.82, -0.52],
  'last word of organization': [-0.56, 0.61, 0.24, 0.5, -0.79],
  'initials of organization': [0.03, -0.09, 0.36, 0.64, -0.95],
  'part of place': [0.63, -0.3, -0.84, 1.62, -1.1],
  'holds a person': [0.06, 0.6, -0.3, -0.46, 0.1],
  'holds an organization': [-0.44, 0.31, 0.75, -0.1, -0.52],
  'holds a place': [0.23, -0.83, 0.1, 0.45, 0.05],
  'in lower case too': [0.28, -0.6, 0.15, -0.2, 0.37],
  'initial without others': [0.26, -0.13, -0.04, -0.18, 0.09],
  'styled without others': [-0.19, 0.02, 0.03, -0.01, 0.15],
  'styled with others': [0.38, 0.05, -0.46, -0.09, 0.11],
  'common word initial': [-0.01, 0.12, 0.16, 0.4, -0.66],
  'one word': [0.25, -0.13, -0.11, -0.05, 0.01],
};
