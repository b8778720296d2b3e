/** Temporal expressions of one block, not yet resolved against a publication date (see resolve.ts). */
import type { DateKind, Span } from '../model';

/** A temporal expression of a block. Offsets relative to the block. */
export interface LocalDate extends Span {
  readonly kind: DateKind;
  readonly weekday: number | null;
  readonly sentence: number;
}

/** STUB by the lead; owned by the text person. */
export function findDates(_local: import('../local').LocalText): LocalDate[] {
  return [];
}
