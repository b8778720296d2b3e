/** The order in which a reader takes a dossier: by date of publication, undated articles last, then by uri. */
import type { Dossier } from '../engine/dossier/dossier';
import type { Article, Mention } from '../engine/model';

/** Negative when `a` is read before `b`. Dates compare as ISO text: a bare date comes before the times of its day. */
export function compareArticles(a: Article, b: Article): number {
  if (a.published !== b.published) {
    if (a.published === null) return 1;
    if (b.published === null) return -1;
    return a.published < b.published ? -1 : 1;
  }
  return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0;
}

/** One article in which an actor appears, with the article's entities that are this actor. */
export interface Appearance {
  readonly article: Article;
  readonly entities: readonly number[];
}

/** The articles in which an actor appears, each once, by uri; empty for an unknown actor. */
function appearances(dossier: Dossier, actorId: string): Appearance[] {
  const found: { article: Article; entities: number[] }[] = [];
  for (const { uri, entity } of dossier.members(actorId)) {
    const last = found.at(-1);
    const article = last?.article.uri === uri ? last.article : dossier.get(uri);
    if (last && last.article === article) last.entities.push(entity);
    else if (article) found.push({ article, entities: [entity] });
  }
  return found;
}

/** The actor's appearance in one article; takes no longer when other articles mention it, too. */
export function appearanceIn(dossier: Dossier, actorId: string, article: Article): Appearance {
  const entities = article.entities.flatMap((_, index) =>
    dossier.actorOf(article.uri, index)?.id === actorId ? [index] : [],
  );
  return { article, entities };
}

/** All appearances in reading order. */
export function appearancesInOrder(dossier: Dossier, actorId: string): Appearance[] {
  // They come by uri: what is left to do is to put the days in order, and there are far fewer days than articles.
  const days = new Map<string | null, Appearance[]>();
  for (const appearance of appearances(dossier, actorId)) {
    const day = days.get(appearance.article.published);
    if (day) day.push(appearance);
    else days.set(appearance.article.published, [appearance]);
  }
  return [...days.values()].sort(([a], [b]) => (a && b ? compareArticles(a.article, b.article) : 0)).flat();
}

/** Which mentions are shown: names alone, or pronouns and descriptions, too. */
export type MentionsShown = 'names' | 'all';

/** The actor's mentions in one article, in text order. */
export function mentionsOf({ article, entities }: Appearance, shown: MentionsShown = 'names'): Mention[] {
  const indices = entities.flatMap((entity) => article.entities[entity]?.mentions ?? []);
  if (entities.length > 1) indices.sort((a, b) => a - b);
  const found: Mention[] = [];
  for (const index of indices) {
    const mention = article.mentions[index];
    if (mention !== undefined && (shown === 'all' || mention.kind === 'name')) found.push(mention);
  }
  return found;
}

/** How many mentions by name the actor has in this article; does not build the list. */
export function mentionCount({ article, entities }: Appearance): number {
  let count = 0;
  for (const entity of entities) {
    for (const at of article.entities[entity]?.mentions ?? []) if (article.mentions[at]?.kind === 'name') count++;
  }
  return count;
}
