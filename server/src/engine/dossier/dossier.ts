/**
 * The dossier: the articles read together, and what holds across them. Setting or deleting one article changes only
 * the actors and comparisons that it touches. The state after any sequence of calls equals a dossier built afresh
 * from the same articles in any order (property-tested).
 */
import type { Actor, ActorMember, Article, Finding } from '../model';
import { ActorIndex } from './actors';
import type { ArticleOrder } from './cluster';
import { ComparisonIndex, type FigureCounterpart } from './comparisons';
import type { ActorDecisions, FormRef } from './decisions';
import { NameFindings } from './nameFindings';

export type { FigureCounterpart };

/** What one `set` or `delete` may have changed. */
export interface DossierChange {
  /** Uris whose findings may differ from before (the article's own included), sorted. */
  readonly findings: readonly string[];
  /** True when some actor's name, members or counts may differ from before. */
  readonly actors: boolean;
}

/** A finding and the article it is filed under. */
export interface FiledFinding {
  readonly uri: string;
  readonly finding: Finding;
}

/** A set of articles read together. Not frozen: it lives as long as the folder is open. */
export class Dossier {
  readonly #articles = new Map<string, Article>();
  readonly #actors = new ActorIndex();
  readonly #comparisons = new ComparisonIndex((uri) => this.#articles.get(uri));
  readonly #names: NameFindings;
  /** Rank of each article by uri; made on demand, forgotten when an article comes or goes. */
  #order: ArticleOrder | null = null;

  constructor() {
    this.#names = new NameFindings({
      article: (uri) => this.#articles.get(uri),
      areApart: (a, b) => this.#actors.areApart(a, b),
    });
  }

  /** Adds the article, or replaces the one of the same uri. */
  set(article: Article): DossierChange {
    const { uri } = article;
    if (!this.#articles.has(uri)) this.#order = null;
    this.#articles.set(uri, article);
    const actors = this.#actors.set(uri, article);
    return { findings: this.#compare(uri, article), actors };
  }

  /** Removes the article; an unknown uri changes nothing. */
  delete(uri: string): DossierChange {
    if (!this.#articles.delete(uri)) return { findings: [], actors: false };
    this.#order = null;
    const actors = this.#actors.set(uri, null);
    return { findings: this.#compare(uri, null), actors };
  }

  /** Replaces what the reader has decided about actors; it holds for later articles, too. */
  decide(decisions: ActorDecisions): DossierChange {
    const { moved, concerned } = this.#actors.decide(decisions);
    for (const uri of moved) this.#actors.set(uri, this.#articles.get(uri) ?? null);
    return { findings: [...concerned].sort(), actors: true };
  }

  /** The forms that are this actor, as decisions name them, the canonical one first; none for an unknown id. */
  formsOf(id: string): readonly FormRef[] {
    return this.#actors.formsOf(id);
  }

  /** The actor that the form belongs to; `undefined` when no article has it. */
  actorOfForm(form: FormRef): Actor | undefined {
    return this.#actors.actorOfForm(form);
  }

  get(uri: string): Article | undefined {
    return this.#articles.get(uri);
  }

  get size(): number {
    return this.#articles.size;
  }

  /** All articles, sorted by uri (code unit order). */
  articles(): readonly Article[] {
    return [...this.#ranks().keys()].map((uri) => this.#articles.get(uri) as Article);
  }

  /** All actors, sorted by id. */
  actors(): readonly Actor[] {
    return this.#actors.actors();
  }

  /** How many actors there are: cheaper than listing them. */
  get actorCount(): number {
    return this.#actors.count;
  }

  actor(id: string): Actor | undefined {
    return this.#actors.actor(id);
  }

  /** The actor that an article's entity belongs to; `undefined` for an unknown article or index. */
  actorOf(uri: string, entity: number): Actor | undefined {
    return this.#actors.actorOf(uri, entity);
  }

  /** The entities that are this actor, by uri, then entity index; empty for an unknown id. */
  members(id: string): readonly ActorMember[] {
    return this.#actors.members(id, this.#ranks());
  }

  /** Why the actor's names and articles are taken to be one, a short sentence each; none for an unknown id. */
  linkReasons(id: string): readonly string[] {
    return this.#actors.linkReasons(id);
  }

  /**
   * Findings to show in an article: its own, those across articles filed under it, and those filed under another
   * article that relate to it (turned round, so that the span lies here). Sorted by start, then code.
   */
  findings(uri: string): readonly Finding[] {
    const article = this.#articles.get(uri);
    if (!article) return [];
    return [...article.findings, ...this.#comparisons.findings(uri), ...this.#names.findings(uri)].sort(byPlace);
  }

  /** Every finding once, under the article it is filed under, sorted by uri, start, code. */
  allFindings(): readonly FiledFinding[] {
    return this.articles().flatMap((article) =>
      [...article.findings, ...this.#comparisons.filed(article.uri), ...this.#names.filed(article.uri)]
        .sort(byPlace)
        .map((finding) => ({ uri: article.uri, finding })),
    );
  }

  /** Figures elsewhere that count the same thing as this one (at most `limit`), disagreeing ones first. */
  counterparts(uri: string, figure: number, limit = 20): readonly FigureCounterpart[] {
    return this.#comparisons.counterparts(uri, figure, limit);
  }

  /** Takes an article's claims and names, or their absence. @returns the articles whose findings may differ, sorted. */
  #compare(uri: string, article: Article | null): string[] {
    const affected = new Set([uri, ...this.#comparisons.set(uri, article)]);
    for (const other of this.#names.set(uri, article, this.#comparisons.event(uri))) affected.add(other);
    return [...affected].sort();
  }

  #ranks(): ArticleOrder {
    this.#order ??= new Map([...this.#articles.keys()].sort().map((uri, rank) => [uri, rank]));
    return this.#order;
  }
}

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
