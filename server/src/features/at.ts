/** What stands at an offset of an article. Each takes O(log n); `undefined` when nothing of the kind is there. */
import type { Dossier } from '../engine/dossier/dossier';
import type { Actor, Article, Block, DateExpression, Figure, Mention, Quotation, Sentence } from '../engine/model';
import { spanAt } from '../engine/span';

/** The mention that contains the offset, or ends at it. */
export function mentionAt(article: Article, offset: number): Mention | undefined {
  return article.mentions[spanAt(article.mentions, offset)];
}

/** Index into `article.figures` of the figure that contains the offset or ends at it; -1 if there is none. */
export function figureIndexAt(article: Article, offset: number): number {
  return spanAt(article.figures, offset);
}

/** The figure that contains the offset, or ends at it. */
export function figureAt(article: Article, offset: number): Figure | undefined {
  return article.figures[figureIndexAt(article, offset)];
}

/** The date expression that contains the offset, or ends at it. */
export function dateAt(article: Article, offset: number): DateExpression | undefined {
  return article.dates[spanAt(article.dates, offset)];
}

/** The quotation that contains the offset, or ends at it. */
export function quotationAt(article: Article, offset: number): Quotation | undefined {
  return article.quotations[spanAt(article.quotations, offset)];
}

/** The sentence that contains the offset, or ends at it. */
export function sentenceAt(article: Article, offset: number): Sentence | undefined {
  return article.sentences[spanAt(article.sentences, offset)];
}

/** The block that contains the offset, or ends at it. */
export function blockAt(article: Article, offset: number): Block | undefined {
  return article.blocks[spanAt(article.blocks, offset)];
}

/** The actor named (or meant by a pronoun or description) at the offset, and the mention that does so. */
export function actorMentionAt(
  dossier: Dossier,
  article: Article,
  offset: number,
): { actor: Actor; mention: Mention } | undefined {
  const mention = mentionAt(article, offset);
  const actor = mention && dossier.actorOf(article.uri, mention.entity);
  return actor && mention ? { actor, mention } : undefined;
}
