/** An article of which nothing is known but its text. */
import type { Article } from '../../server/src/engine/model';

/** Spread it to say more. */
export function blankArticle(uri: string, text: string): Article {
  return {
    uri,
    version: 0,
    text,
    blocks: [],
    sentences: [],
    headline: -1,
    published: null,
    publishedFrom: 'none',
    publishedSpan: null,
    outlet: null,
    place: null,
    mentions: [],
    entities: [],
    figures: [],
    dates: [],
    quotations: [],
    findings: [],
  };
}
