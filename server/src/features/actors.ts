/** What the Actors view shows: all actors, the mentions of one, the actor at the cursor. */
import type { Dossier } from '../engine/dossier/dossier';
import { insertSorted } from '../engine/dossier/sortedList';
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
  /** An actor that changes becomes another object. */
  entries: Map<Actor, Entry>;
  /** Counts the lists made; entries of the last one bear its number. */
  round: number;
  /** All entries as a reader meets them, and as they are listed. */
  met: readonly Entry[];
  listed: readonly Entry[];
}

interface Entry {
  readonly actor: Actor;
  /** Where it is first mentioned: comparable with those of others. */
  readonly place: number;
  firstAppearance: number;
  round: number;
}

/** An empty cache for one dossier. */
export function createActorListCache(): ActorListCache {
  return { articles: [], ranks: new Map(), entries: new Map(), round: 0, met: [], listed: [] };
}

/** More entities than any article has. */
const PER_ARTICLE = 2 ** 20;

/**
 * All actors of the dossier, most mentioned first, then by name. Linear in the entities of all articles; with a cache
 * and the same articles, in those of the actors that have changed, and in the number of actors.
 */
export function actors(dossier: Dossier, cache = createActorListCache()): RankedActor[] {
  const articles = dossier.articles();
  const first = new Map<Actor, number>();
  if (articles.length !== cache.articles.length || articles.some((article, at) => article !== cache.articles[at])) {
    const inOrder = [...articles].sort(compareArticles);
    Object.assign(cache, createActorListCache());
    cache.articles = articles;
    cache.ranks = new Map(inOrder.map(({ uri }, rank) => [uri, rank]));
    inOrder.forEach((article, rank) => {
      // Entities are in order of first mention.
      article.entities.forEach((_, entity) => {
        const actor = dossier.actorOf(article.uri, entity);
        if (actor && !first.has(actor)) first.set(actor, rank * PER_ARTICLE + entity);
      });
    });
  }
  const { entries } = cache;
  const fresh: Entry[] = [];
  const round = ++cache.round;
  for (const actor of dossier.actors()) {
    const known = entries.get(actor);
    if (known) known.round = round;
    else {
      const place = first.get(actor) ?? firstPlace(dossier, actor, cache.ranks);
      fresh.push({ actor, place, firstAppearance: 0, round });
    }
  }
  const isThere = (entry: Entry) => entry.round === round;
  for (const entry of cache.met) if (!isThere(entry)) entries.delete(entry.actor);
  for (const entry of fresh) entries.set(entry.actor, entry);
  cache.met = insertSorted(cache.met.filter(isThere), fresh, (a, b) => a.place - b.place);
  cache.listed = insertSorted(cache.listed.filter(isThere), fresh, byUse);
  cache.met.forEach((entry, at) => {
    entry.firstAppearance = at;
  });
  return cache.listed.map(({ actor, firstAppearance }) => ({ actor, firstAppearance }));
}

/** The most mentioned first, then by name. */
function byUse({ actor: a }: Entry, { actor: b }: Entry): number {
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
