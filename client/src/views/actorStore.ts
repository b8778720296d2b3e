/** What the server says of the actors, asked for when it is needed and kept until it changes. */
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ActorDetails,
  type ActorDetailsParams,
  type ActorMentionsParams,
  type ActorMentionsResult,
  type ActorSummary,
  type ActorsParams,
  type ActorsResult,
  Method,
} from '../../../server/src/protocol';

/** One for each client; the views and commands share it. */
export class ActorStore {
  private loading: Promise<unknown> | undefined;
  private revision = Number.NEGATIVE_INFINITY;
  private known: readonly ActorSummary[] = [];
  private byId = new Map<string, ActorSummary>();
  private inArticle: ReadonlySet<string> | null = null;

  /** Uri of the article whose actors `mentioned` tells; takes effect with the next answer. */
  article: string | null = null;

  constructor(private readonly client: BaseLanguageClient) {}

  /** All actors of all folders, hidden ones included, as of the last answer. */
  get actors(): readonly ActorSummary[] {
    return this.known;
  }

  /** Ids of the actors that `article` mentions; `null` without an article. */
  get mentioned(): ReadonlySet<string> | null {
    return this.inArticle;
  }

  get(id: string): ActorSummary | undefined {
    return this.byId.get(id);
  }

  /** Asks, unless there is an answer already. A failure is the caller's, and the next call asks again. */
  async load(): Promise<void> {
    this.loading ??= this.refresh();
    const asked = this.loading;
    try {
      await asked;
    } catch (error) {
      if (this.loading === asked) this.loading = undefined;
      throw error;
    }
  }

  /** Asks again. An answer that is older than what is known is dropped. */
  async refresh(): Promise<void> {
    if (!this.client.isRunning()) {
      this.keep([], null);
      return;
    }
    const { article } = this;
    const [all, some] = await Promise.all([this.ask({}), article === null ? null : this.ask({ article })]);
    if (all.revision < this.revision || article !== this.article) return;
    this.revision = all.revision;
    this.keep(all.actors, some && new Set(some.actors.map(({ id }) => id)));
    this.loading ??= Promise.resolve();
  }

  /** The server started or ended: nothing that it said before holds. */
  forget(): void {
    this.loading = undefined;
    this.revision = Number.NEGATIVE_INFINITY;
  }

  /** Where an actor is named; nowhere while the server is not running. */
  async mentionsOf(id: string): Promise<ActorMentionsResult> {
    const params: ActorMentionsParams = { id };
    if (!this.client.isRunning()) return { articles: [] };
    return this.client.sendRequest<ActorMentionsResult>(Method.actorMentions, params);
  }

  /** All that is known of an actor, `null` for one that is no more. */
  async detailsOf(id: string): Promise<ActorDetails | null> {
    const params: ActorDetailsParams = { id };
    if (!this.client.isRunning()) return null;
    return this.client.sendRequest<ActorDetails | null>(Method.actorDetails, params);
  }

  private ask(params: ActorsParams): Promise<ActorsResult> {
    return this.client.sendRequest<ActorsResult>(Method.actors, params);
  }

  private keep(actors: readonly ActorSummary[], inArticle: ReadonlySet<string> | null): void {
    this.known = actors;
    this.byId = new Map(actors.map((actor) => [actor.id, actor]));
    this.inArticle = inArticle;
  }
}
