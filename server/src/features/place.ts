/** Places in articles, as every feature gives them: a span and the article it lies in. */
import type { Span } from '../engine/model';

/** A span of the article named by `uri`. */
export interface Place extends Span {
  readonly uri: string;
}
