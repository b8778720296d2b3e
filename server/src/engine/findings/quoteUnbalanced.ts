/** A quotation mark without its partner. */
import type { Rule } from './articleFindings';
import { CODES } from './codes';

/** Information: the marks decide who is quoted, but a stray one is mostly a typing error. */
export const quoteUnbalanced: Rule = {
  code: 'quote-unbalanced',
  check(_article, unbalanced) {
    return unbalanced.map(({ start, end }) => ({
      code: 'quote-unbalanced',
      severity: CODES['quote-unbalanced'].severity,
      start,
      end,
      message: 'A stray or missing quotation mark.',
      related: [],
    }));
  },
};
