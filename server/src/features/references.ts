/** Find all references: every mention of the actor at the cursor, or every figure that counts the same thing. */
import type { Dossier } from '../engine/dossier/dossier';
import type { Article } from '../engine/model';
import { actorMentionAt, figureIndexAt } from './at';
import { introduction } from './definition';
import type { Place } from './place';
import { appearancesInOrder, compareArticles, type MentionsShown, mentionsOf } from './readingOrder';

/** Options of `references`. */
export interface ReferencesOptions {
  /** False leaves out the actor's introduction (what `definition` leads to). */
  readonly includeDeclaration: boolean;
  /** Which mentions of an actor are listed; names alone when absent. */
  readonly mentions?: MentionsShown;
}

/** More figures than this that count one thing are of no use in a list. */
const MAX_FIGURES = 500;

/**
 * The mentions of the actor at `offset` in reading order. On a figure that names
 * no actor: the figure and those elsewhere that count the same thing. `null` where there is neither.
 */
export function references(
  dossier: Dossier,
  article: Article,
  offset: number,
  { includeDeclaration, mentions = 'names' }: ReferencesOptions,
): Place[] | null {
  const at = actorMentionAt(dossier, article, offset);
  if (!at) return figureReferences(dossier, article, offset);
  const places = appearancesInOrder(dossier, at.actor.id).flatMap((appearance) =>
    mentionsOf(appearance, mentions).map(({ start, end }) => ({ uri: appearance.article.uri, start, end })),
  );
  if (includeDeclaration) return places;
  const declared = introduction(dossier, at.actor.id);
  return places.filter((place) => !declared || place.uri !== declared.uri || place.start !== declared.start);
}

function figureReferences(dossier: Dossier, article: Article, offset: number): Place[] | null {
  const index = figureIndexAt(article, offset);
  if (index < 0) return null;
  const found = [{ article, figure: index }];
  for (const other of dossier.counterparts(article.uri, index, MAX_FIGURES)) {
    const there = dossier.get(other.uri);
    if (there && other.verdict !== 'not-comparable') found.push({ article: there, figure: other.figure });
  }
  return found
    .sort((a, b) => compareArticles(a.article, b.article) || a.figure - b.figure)
    .flatMap(({ article: { uri, figures }, figure }) => {
      const span = figures[figure];
      return span ? [{ uri, start: span.start, end: span.end }] : [];
    });
}
