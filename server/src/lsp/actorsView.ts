/** Answers for the Actors view, which shows the actors of all folders together. */
import type { Dossier, DossierChange } from '../engine/dossier/dossier';
import type { Actor } from '../engine/model';
import { actorDetails } from '../features/actorDetails';
import { type ActorListCache, actorAt, actorMentions, actors, createActorListCache } from '../features/actors';
import { articleTitle } from '../features/excerpt';
import { compareArticles } from '../features/readingOrder';
import type {
  ActorAtResult,
  ActorDetails,
  ActorMentionsResult,
  ActorSummary,
  ActorsResult,
  ArticlesResult,
} from '../protocol';
import { toActorDetails } from './actorDetails';
import { toActorArticle, toActorSummary } from './answers';
import type { Converter } from './convert';
import type { Dossiers, KeyedDossier, Placed } from './dossiers';

/** Keeps the list of actors until one of them changes. */
export class ActorsView {
  private revision = 0;
  private known: ActorsResult['actors'] | null = null;
  private readonly caches = new WeakMap<Dossier, ActorListCache>();
  /** An actor that changes becomes another object. */
  private summaries: ReadonlyMap<Actor, ActorSummary> = new Map();

  constructor(
    private readonly dossiers: Dossiers,
    private readonly convert: Converter,
    private readonly clientUri: (uri: string) => string,
  ) {}

  /** Takes note of a change. Also where no actor differs, its mentions may have moved. */
  changed(change: DossierChange): void {
    this.revision++;
    if (change.actors) this.known = null;
  }

  get currentRevision(): number {
    return this.revision;
  }

  /** All actors of all dossiers; first appearances count on from one dossier to the next. */
  actors(): ActorsResult {
    this.known ??= this.list();
    return { revision: this.revision, actors: this.known };
  }

  /** The actors that one article mentions, of the same revision; none for an unknown article. */
  actorsOf(uri: string): ActorsResult {
    const placed = this.dossiers.find(uri);
    const ids = new Set(
      placed?.article.entities.map((_, entity) => {
        const actor = placed.dossier.actorOf(uri, entity);
        return actor && this.idOf(placed, actor.id);
      }),
    );
    const { revision, actors: all } = this.actors();
    return { revision, actors: all.filter(({ id }) => ids.has(id)) };
  }

  /** The articles of all dossiers, each in its reading order. */
  articles(): ArticlesResult {
    const articles = this.dossiers.all().flatMap(({ dossier }) => [...dossier.articles()].sort(compareArticles));
    return {
      articles: articles.map((article) => ({
        uri: this.clientUri(article.uri),
        title: articleTitle(article),
        outlet: article.outlet,
        published: article.published,
      })),
    };
  }

  /** Where the actor of that id is mentioned; no articles for an unknown id. */
  mentions(id: string): ActorMentionsResult {
    const found = this.home(id);
    const entries = found ? actorMentions(found.dossier, found.own) : [];
    return {
      articles: entries.map((entry) => toActorArticle(this.convert, this.clientUri(entry.article.uri), entry)),
    };
  }

  /** All that is known of an actor; `null` for an unknown id. */
  details(id: string): ActorDetails | null {
    const found = this.home(id);
    const facts = found && actorDetails(found.dossier, found.own);
    const summary = this.actors().actors.find((one) => one.id === id);
    if (!found || !facts || !summary) return null;
    return toActorDetails(this.convert, found.dossier, facts, {
      summary,
      idOf: (own) => withKey(own, found),
      clientUri: this.clientUri,
      links: found.dossier.linkReasons(found.own),
      note: found.dossier.actor(found.own)?.note ?? '',
    });
  }

  /** The actor at an offset. */
  at({ dossier, article }: Placed, offset: number): ActorAtResult | null {
    const actor = actorAt(dossier, article, offset);
    return actor && { id: this.idOf({ dossier }, actor.id), name: actor.name };
  }

  /** The id that holds across all folders, of an actor of one dossier. */
  idOf({ dossier }: Pick<Placed, 'dossier'>, id: string): string {
    const home = this.dossiers.all().find((keyed) => keyed.dossier === dossier);
    return home ? withKey(id, home) : id;
  }

  /** The dossier that knows the id, and the id there; `null` for an unknown id. */
  home(id: string): (KeyedDossier & { readonly own: string }) | null {
    for (const keyed of this.dossiers.all()) {
      const own = withoutKey(id, keyed.key);
      if (own !== null && keyed.dossier.actor(own)) return { ...keyed, own };
    }
    return null;
  }

  private list() {
    let before = 0;
    const summaries = new Map<Actor, ActorSummary>();
    const all = this.dossiers.all().flatMap((keyed) => {
      const cache = this.caches.get(keyed.dossier) ?? createActorListCache();
      this.caches.set(keyed.dossier, cache);
      const found = actors(keyed.dossier, cache).map((ranked) => {
        const firstAppearance = ranked.firstAppearance + before;
        const known = this.summaries.get(ranked.actor);
        const summary = known
          ? { ...known, firstAppearance }
          : toActorSummary({ ...ranked, firstAppearance }, withKey(ranked.actor.id, keyed));
        summaries.set(ranked.actor, summary);
        return summary;
      });
      before += found.length;
      return found;
    });
    this.summaries = summaries;
    return all;
  }
}

/** Two folders may each have a `person:john-smith`; with the folder's uri behind it the id is unique and stays stable. */
function withKey(id: string, { key }: KeyedDossier): string {
  return `${id}@${key}`;
}

function withoutKey(id: string, key: string): string | null {
  return id.endsWith(`@${key}`) ? id.slice(0, -key.length - 1) : null;
}
