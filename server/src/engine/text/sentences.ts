/** Sentences of a block. */
import type { Span } from '../model';

/** A sentence within its block: character offsets and token range [firstToken, endToken). */
export interface LocalSentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}
