/** STUB by the lead (signature used by article.ts); the text person owns this file. */
import type { Block, DateOrigin, Span } from '../model';

/** What the text says about the article itself. */
export interface Metadata {
  readonly published: string | null;
  readonly publishedFrom: DateOrigin;
  readonly publishedSpan: Span | null;
  readonly outlet: string | null;
  readonly place: string | null;
  /** Index into blocks, or -1. */
  readonly headline: number;
}

export function readMetadata(_text: string, blocks: readonly Block[]): Metadata {
  return {
    published: null,
    publishedFrom: 'none',
    publishedSpan: null,
    outlet: null,
    place: null,
    headline: blocks.findIndex((block) => block.kind === 'headline'),
  };
}
