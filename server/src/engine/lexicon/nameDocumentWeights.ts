/**
 * Weights of what an article says of a name beyond its block (see names/pool.ts), per class: none, person, organization, place, other.
 * Fitted by multinomial logistic regression (L2) on the answers to those general questions alone; no word of any text is a
 * feature. Data: GUM (annotations CC BY 4.0), UNER English-PUD (CC BY-SA 3.0), UNER English-EWT (CC BY-SA 4.0), MEANTIME
 * (CC BY 4.0), ECB+ (CC BY 3.0; kinds only).
 */
export const NAME_DOCUMENT_WEIGHTS: Readonly<Record<string, readonly number[]>> = {
  always: [-1.53, -0.15, 0.24, 0.34, 0.62],
  'own none': [0.69, -0.08, 0.12, 0.05, 0.16],
  'own person': [-0.08, 1.04, 0.01, -0.02, 0.04],
  'own organization': [-0.1, 0.01, 1.06, -0.02, 0.04],
  'own place': [-0.1, 0.04, 0.06, 1.07, 0],
  'own other': [0.08, 0, -0.05, 0.04, 0.97],
  'others none': [-0.41, 0.85, 0, -0.29, -0.14],
  'others person': [0.01, -0.19, -0.09, 0.4, -0.08],
  'others organization': [0.31, -0.19, 0.26, -0.1, -0.27],
  'others place': [0.36, -0.5, -0.15, 0.11, 0.21],
  'others other': [0.17, -0.24, -0.16, -0.02, 0.26],
  'best person': [-1.04, 1.06, 0.31, -0.39, -0.07],
  'best organization': [0.25, 0.02, 0.78, -0.25, -0.82],
  'best place': [0.02, -0.53, 0.49, 1.05, -1.13],
  'best other': [-0.1, -0.06, 0.18, -0.04, 0.02],
  'has others': [0.37, -0.26, -0.08, 0.09, -0.04],
  'number of others': [-0.29, -0.03, 0.03, 0.02, 0.36],
  'last word of person': [0.6, 2.32, -1.44, -1.39, -0.26],
  'first word of person': [-0.1, 1.01, -0.49, -0.1, -0.32],
  'middle words of person': [0.53, 0.01, -0.18, -0.24, -0.13],
  'first word of organization': [0.7, -0.72, 1.03, -0.46, -0.55],
  'last word of organization': [-0.43, 0.04, 0.51, 0.55, -0.67],
  'initials of organization': [0.11, -0.09, 0.36, 0.52, -0.89],
  'part of place': [0.65, 0.04, -1.07, 1.48, -1.1],
  'holds a person': [0.09, 0.65, -0.61, -0.36, 0.24],
  'holds an organization': [-0.35, -0.25, 0.95, 0.11, -0.45],
  'holds a place': [0.22, -0.7, 0.16, 0.42, -0.1],
  'in lower case too': [0.29, -0.44, 0.01, -0.23, 0.37],
  'initial without others': [0.24, -0.2, 0.01, -0.2, 0.14],
  'styled without others': [-0.17, 0.06, 0.06, 0, 0.05],
  'styled with others': [0.44, -0.25, -0.02, -0.01, -0.16],
  'common word initial': [-0.12, 0.39, 0.11, 0.28, -0.65],
  'one word': [0.25, -0.11, -0.12, -0.06, 0],
};
