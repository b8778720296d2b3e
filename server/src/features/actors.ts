/** What the Actors view shows: all actors, the mentions of one, the actor at the cursor. */
import type { Dossier } from '../engine/dossier/dossier';
import type { Actor, Article, MentionKind, Span } from '../engine/model';
import { actorMentionAt } from './at';
import { articleTitle, type Excerpt, excerpt } from './excerpt';
import { type Appearance, appearancesInOrder, compareArticles, mentionsOf } from './readingOrder';

/** An actor and its place in the reading order of first mentions: 0 is the first that a reader meets. */
export interface RankedActor {
  readonly actor: Actor;
  readonly firstAppearance: number;
}

/** All actors of the dossier, most mentioned first, then by name. Linear in the entities of all articles. */
export function actors(dossier: Dossier): RankedActor[] {
  const first = new Map<string, number>();
  for (const article of [...dossier.articles()].sort(compareArticles)) {
    // Entities are in order of first mention.
    article.entities.forEach((_, entity) => {
      const id = dossier.actorOf(article.uri, entity)?.id;
      if (id !== undefined && !first.has(id)) first.set(id, first.size);
    });
  }
  return dossier
    .actors()
    .map((actor) => ({ actor, firstAppearance: first.get(actor.id) ?? first.size }))
    .sort((a, b) => b.actor.mentionCount - a.actor.mentionCount || compareText(a.actor.name, b.actor.name));
}

/** One article that mentions an actor. */
export interface ActorArticleEntry {
  readonly article: Article;
  readonly title: string;
  readonly mentions: readonly ActorMentionEntry[];
}

/** One mention, with the sentence that it stands in. */
interface ActorMentionEntry extends Span {
  readonly kind: MentionKind;
  readonly sentence: Excerpt;
}

/** Where the actor is mentioned, by article in reading order; empty for an unknown actor. */
export function actorMentions(dossier: Dossier, id: string): ActorArticleEntry[] {
  return appearancesInOrder(dossier, id).map(actorArticle);
}

/** One article with its mentions of the actor, in text order. */
export function actorArticle(appearance: Appearance): ActorArticleEntry {
  const { article } = appearance;
  const mentions = mentionsOf(appearance).map((mention) => ({
    start: mention.start,
    end: mention.end,
    kind: mention.kind,
    sentence: excerpt(article, mention),
  }));
  return { article, title: articleTitle(article), mentions };
}

/** The actor named at `offset`, or `null`. */
export function actorAt(dossier: Dossier, article: Article, offset: number): Actor | null {
  return actorMentionAt(dossier, article, offset)?.actor ?? null;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
