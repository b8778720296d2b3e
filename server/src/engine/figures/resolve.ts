/** STUB by the lead (signature used by article.ts); the figures person owns this file. */
import type { PlacedAnalysis } from '../local';
import type { DateExpression, Entity, Figure, Mention, Quotation } from '../model';

/** What figures are joined to. */
export interface FigureContext {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly dates: readonly DateExpression[];
  readonly quotations: readonly Quotation[];
  /** ISO date or date-time of publication, or null. */
  readonly published: string | null;
  /** The dateline's place, or null. */
  readonly place: string | null;
}

/** Figures of an article as claims: joined to names, dates and sources. In text order. */
export function resolveFigures(_placed: readonly PlacedAnalysis[], _context: FigureContext): readonly Figure[] {
  return [];
}
