/** STUB by the lead (signature used by article.ts); the text person owns this file. */
import type { PlacedAnalysis } from '../local';
import type { DateExpression } from '../model';

/** Temporal expressions of an article with their values; `published` is an ISO date or date-time, or null. */
export function resolveDates(_placed: readonly PlacedAnalysis[], _published: string | null): readonly DateExpression[] {
  return [];
}
