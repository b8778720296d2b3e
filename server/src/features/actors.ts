/** What the Actors view shows: all actors, the mentions of one, the actor at the cursor. */
import type { Dossier } from '../engine/dossier/dossier';
import { updateSorted } from '../engine/dossier/sortedList';
import type { Actor, Article, MentionKind, Span } from '../engine/model';
import { actorMentionAt } from './at';
import { articleTitle, type Excerpt, excerpt } from './excerpt';
import { type Appearance, appearancesInOrder, compareArticles, mentionsOf } from './readingOrder';

/** An actor and its place in the reading order of first mentions: 0 is the first that a reader meets. */
export interface RankedActor {
  readonly actor: Actor;
  readonly firstAppearance: number;
}

/** What was found out for one list of actors, for the next one. Owned by whoever lists the same dossier again and again. */
export interface ActorListCache {
  /** The articles that the rest holds for, by uri. */
  articles: readonly Article[];
  /** Place of each article in the reading order. */
  ranks: ReadonlyMap<string, number>;
  /** Where an actor is first mentioned. An actor that changes becomes another object. */
  first: WeakMap<Actor, number>;
  /** The actors as they were last met by a reader, and as they were last listed: nearly in order is quickly in order. */
  met: readonly Actor[];
  listed: readonly Actor[];
}

/** An empty cache for one dossier. */
export function createActorListCache(): ActorListCache {
  return { articles: [], ranks: new Map(), first: new WeakMap(), met: [], listed: [] };
}

/** More entities than any article has. */
const PER_ARTICLE = 2 ** 20;

/**
 * All actors of the dossier, most mentioned first, then by name. Linear in the entities of all articles; with a cache
 * and the same articles, in those of the actors that have changed.
 */
export function actors(dossier: Dossier, cache = createActorListCache()): RankedActor[] {
  const articles = dossier.articles();
  if (articles.length !== cache.articles.length || articles.some((article, at) => article !== cache.articles[at])) {
    const inOrder = [...articles].sort(compareArticles);
    cache.articles = articles;
    cache.ranks = new Map(inOrder.map(({ uri }, rank) => [uri, rank]));
    cache.first = new WeakMap();
    cache.met = [];
    inOrder.forEach((article, rank) => {
      // Entities are in order of first mention.
      article.entities.forEach((_, entity) => {
        const actor = dossier.actorOf(article.uri, entity);
        if (actor && !cache.first.has(actor)) cache.first.set(actor, rank * PER_ARTICLE + entity);
      });
    });
  }
  const all = dossier.actors();
  const placeOf = (actor: Actor): number => {
    let place = cache.first.get(actor);
    if (place === undefined) {
      place = firstPlace(dossier, actor, cache.ranks);
      cache.first.set(actor, place);
    }
    return place;
  };
  const now = new Set(all);
  cache.met = updateSorted(cache.met, now, (a, b) => placeOf(a) - placeOf(b));
  cache.listed = updateSorted(cache.listed, now, byUse);
  const appearances = new Map(cache.met.map((actor, at) => [actor, at]));
  return cache.listed.map((actor) => ({ actor, firstAppearance: appearances.get(actor) as number }));
}

/** The most mentioned first, then by name. */
function byUse(a: Actor, b: Actor): number {
  return b.mentionCount - a.mentionCount || compareText(a.name, b.name) || compareText(a.id, b.id);
}

function firstPlace(dossier: Dossier, actor: Actor, ranks: ReadonlyMap<string, number>): number {
  let first = Number.POSITIVE_INFINITY;
  for (const { uri, entity } of dossier.members(actor.id))
    first = Math.min(first, (ranks.get(uri) ?? 0) * PER_ARTICLE + entity);
  return first;
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
