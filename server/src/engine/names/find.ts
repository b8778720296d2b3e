/** Names that the words of one block suggest; the article decides (see resolve.ts). */
import type { Span } from '../model';

/** A stretch of a block that may be a name. Offsets relative to the block. */
export interface NameCandidate extends Span {
  readonly sentence: number;
}

/** STUB by the lead; owned by the names person. */
export function findNames(_local: import('../local').LocalText): NameCandidate[] {
  return [];
}
