/**
 * Weights of what an article says of a name beyond its block (see names/pool.ts), per class: none, person, organization, place, other.
 * Fitted by multinomial logistic regression (L2) on the answers to those general questions alone; no word of any text is a
 * feature. Data: GUM (annotations CC BY 4.0), UNER English-PUD (CC BY-SA 3.0), UNER English-EWT (CC BY-SA 4.0), MEANTIME
 * (CC BY 4.0), ECB+ (CC BY 3.0; kinds only).
 */
export const NAME_DOCUMENT_WEIGHTS: Readonly<Record<string, readonly number[]>> = {
  always: [-1.35, -0.51, 0.33, 0.42, 0.65],
  'own none': [0.7, -0.11, 0.12, 0.04, 0.21],
  'own person': [-0.06, 0.88, 0.05, -0.01, 0.05],
  'own organization': [-0.09, 0.03, 1.03, 0, 0],
  'own place': [-0.09, -0.02, 0.09, 1.1, 0.01],
  'own other': [0.12, 0.01, -0.08, 0.06, 0.94],
  'others none': [-0.36, 0.36, 0.27, -0.15, -0.11],
  'others person': [-0.03, 0.18, -0.46, 0.33, -0.03],
  'others organization': [0.38, 0.01, 0.12, -0.19, -0.31],
  'others place': [0.12, -0.19, -0.16, 0.2, 0.06],
  'others other': [0.29, -0.6, 0.04, -0.04, 0.3],
  'best person': [-0.93, 0.29, 0.91, -0.15, -0.13],
  'best organization': [0.06, 0.34, 0.93, -0.25, -1.11],
  'best place': [0.13, -0.28, 0.34, 0.85, -1.15],
  'best other': [-0.07, -0.12, 0.13, 0.07, -0.01],
  'has others': [0.31, -0.16, -0.14, 0.14, -0.12],
  'number of others': [-0.29, 0.14, -0.14, -0.13, 0.44],
  'last word of person': [0.55, 2.13, -1.18, -1.26, -0.37],
  'first word of person': [-0.04, 1.06, -0.25, -0.42, -0.35],
  'middle words of person': [0.33, 0.05, -0.21, 0.05, -0.22],
  'first word of organization': [0.53, -0.16, 0.88, -0.63, -0.62],
  'last word of organization': [0.02, 0.6, 0.22, -0.04, -0.81],
  'initials of organization': [0.04, -0.09, 0.36, 0.68, -0.99],
  'part of place': [0.13, -0.21, -0.58, 1.9, -1.24],
  'holds a person': [0.12, 0.65, -0.44, -0.32, -0.01],
  'holds an organization': [-0.44, 0.29, 0.78, -0.1, -0.53],
  'holds a place': [0.26, -0.8, 0.09, 0.43, 0.01],
  'in lower case too': [0.25, -0.62, 0.18, -0.18, 0.38],
  'initial without others': [0.3, -0.13, -0.06, -0.17, 0.04],
  'styled without others': [-0.47, 0.27, 0.04, -0.08, 0.24],
  'styled with others': [0.1, 0.06, -0.11, -0.14, 0.08],
  'common word initial': [-0.02, 0.21, 0.15, 0.39, -0.71],
  'one word': [0.25, -0.12, -0.11, -0.02, -0.04],
};
