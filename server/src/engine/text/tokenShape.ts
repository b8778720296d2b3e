/** What the tokeniser notes about a token. */

/** What a token is. */
export const TokenKind = { word: 0, number: 1, punctuation: 2, symbol: 3 } as const;

/** Shape bits of a token. */
export const Shape = {
  /** First letter is upper case. */
  capital: 1,
  /** At least two letters, all upper case (a plural or possessive `s` allowed is for the caller to see). */
  allCaps: 2,
  /** Contains a digit. */
  digit: 4,
  /** Has an upper-case letter after the first (McDonald, iPhone, BBC). */
  innerCapital: 8,
  /** An abbreviation or initials with full stops inside or after (U.S., Mr., J.). */
  dotted: 16,
  /** White space stands before it. */
  spaceBefore: 32,
} as const;

/** Where a scanned token ends, and its shape; reused through one call so that no object is made per token. */
export interface Scan {
  end: number;
  shape: number;
  curly: boolean;
}
