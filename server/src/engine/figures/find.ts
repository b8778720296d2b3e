/** Figures that the words of one block state; dates, names and sources are joined to them article-wide (see resolve.ts). */
import type { Counted, Figure, Span } from '../model';

/** A figure of a block. Offsets relative to the block; `sentence` indexes the block's sentences; `whole` the block's figures. */
export interface LocalFigure extends Omit<Figure, 'scope' | 'asOf' | 'asOfFrom' | 'source' | 'counted'> {
  readonly counted: Counted | null;
  readonly number: Span;
}

/** STUB by the lead; owned by the figures person. */
export function findFigures(
  _local: import('../local').LocalText,
  _dates: readonly import('../dates/find').LocalDate[],
): LocalFigure[] {
  return [];
}
