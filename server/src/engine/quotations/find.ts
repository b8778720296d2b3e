/** STUB by the lead (signature used by article.ts); the text person owns this file. */
import type { PlacedAnalysis } from '../local';
import type { Block, Quotation, Span } from '../model';

/** Quotations of an article, and marks that have no partner. */
export interface FoundQuotations {
  readonly quotations: readonly Quotation[];
  readonly unbalanced: readonly Span[];
}

export function findQuotations(
  _text: string,
  _blocks: readonly Block[],
  _placed: readonly PlacedAnalysis[],
): FoundQuotations {
  return { quotations: [], unbalanced: [] };
}
