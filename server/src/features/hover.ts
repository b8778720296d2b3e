/** Hover: a card about the actor, figure, date or quotation at the cursor. */
import type { Dossier } from '../engine/dossier/dossier';
import type { Article, Span } from '../engine/model';
import { actorMentionAt, dateAt, figureIndexAt, quotationAt } from './at';
import { actorCard } from './hover/actorCard';
import type { CardContext } from './hover/card';
import { dateCard } from './hover/dateCard';
import { figureCard } from './hover/figureCard';
import { quotationCard } from './hover/quotationCard';

/** A card in Markdown, and the words that it is about. */
export interface HoverCard {
  readonly span: Span;
  readonly markdown: string;
}

/**
 * The cards about what stands at `offset`, the narrowest first, or `null` when there is nothing to tell. A quotation's
 * card is shown only where nothing else is. All words that come from articles are escaped. Never goes through all
 * articles.
 */
export function hover(dossier: Dossier, article: Article, offset: number, context: CardContext): HoverCard | null {
  const cards: HoverCard[] = [];
  const named = actorMentionAt(dossier, article, offset);
  if (named) cards.push({ span: named.mention, markdown: actorCard(dossier, named.actor, article, context) });
  const figure = figureIndexAt(article, offset);
  const value = article.figures[figure];
  if (value) cards.push({ span: value, markdown: figureCard(dossier, article, figure, context.linkTo) });
  const date = dateAt(article, offset);
  if (date) cards.push({ span: date, markdown: dateCard(article, date) });
  const quotation = cards.length === 0 ? quotationAt(article, offset) : undefined;
  if (quotation?.speaker) cards.push({ span: quotation, markdown: quotationCard(dossier, article, quotation) });
  cards.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  const first = cards[0];
  if (!first) return null;
  return {
    span: { start: first.span.start, end: first.span.end },
    markdown: cards.map((card) => card.markdown).join('\n\n---\n\n'),
  };
}
