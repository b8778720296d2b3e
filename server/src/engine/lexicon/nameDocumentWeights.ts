/**
 * Weights of what an article says of a name beyond its block (see names/pool.ts), per class: none, person, organization, place, other.
 * Fitted by multinomial logistic regression (L2) on the answers to those general questions alone; no word of any text is a
 * feature. Data: GUM (annotations CC BY 4.0), UNER English-PUD (CC BY-SA 3.0), UNER English-EWT (CC BY-SA 4.0), MEANTIME
 * (CC BY 4.0), ECB+ (CC BY 3.0; kinds only).
 */
export const NAME_DOCUMENT_WEIGHTS: Readonly<Record<string, readonly number[]>> = {
  always: [-1.48, 0.73, 0.21, 0.14, 0.51],
  'own none': [0.57, 0.15, 0.05, 0.14, 0.32],
  'own person': [-0.08, 0.92, 0.07, -0.03, 0.01],
  'own organization': [-0.04, 0.12, 0.74, 0.09, 0.04],
  'own place': [-0.03, 0.04, 0.05, 0.91, -0.05],
  'own other': [0.07, -0.02, 0.06, -0.01, 0.73],
  'others none': [-0.3, 0.61, -0.06, -0.5, 0.26],
  'others person': [0.14, 0.29, -0.14, 0.15, -0.43],
  'others organization': [0.29, -0.39, 0.22, 0, -0.09],
  'others place': [0, 0, 0.02, 0.02, -0.03],
  'others other': [0.34, -0.44, 0.13, 0.24, -0.28],
  'best person': [-0.18, 0.4, -0.37, -0.74, 0.88],
  'best organization': [0.02, -0.95, 0.61, 0.18, 0.01],
  'best place': [-0.09, -0.63, -0.61, 1.56, -0.26],
  'best other': [-0.17, -0.65, -0.01, -0.15, 0.98],
  'has others': [0.33, 0.06, 0.11, -0.11, -0.51],
  'number of others': [-0.24, 0.14, 0, 0.01, 0.14],
  'last word of person': [0.69, 2.52, -0.62, -1.15, -0.44],
  'first word of person': [-0.76, 0.76, -0.19, -0.01, 0.2],
  'middle words of person': [0.25, 0.24, 0, -0.09, -0.39],
  'first word of organization': [0.43, -0.51, 0.98, -0.02, -0.88],
  'last word of organization': [0.02, 0.63, 0.08, -1.28, 0.55],
  'initials of organization': [0.37, -0.23, 1.31, 1.23, -0.67],
  'part of place': [0.48, 0.68, -0.92, 0.84, -1.08],
  'holds a person': [0.1, 0.56, -0.29, -0.74, 0.36],
  'holds an organization': [-0.15, -0.11, 0.41, 0.46, -0.61],
  'holds a place': [-0.22, -0.14, 0.43, 0.09, -0.16],
  'in lower case too': [0.22, -0.61, 0.12, 0.06, 0.21],
  'initial without others': [0.25, -0.02, -0.05, -0.13, -0.06],
  'styled without others': [0.13, -0.13, -0.24, 0.14, 0.1],
  'styled with others': [0.63, -0.4, -0.1, -0.09, -0.03],
  'common word initial': [0.27, 0.34, 0.27, -0.13, -0.75],
  'one word': [0.32, -0.33, -0.07, 0.16, -0.11],
};
