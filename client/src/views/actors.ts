/** The Actors view: who is who in the open folders. Asks the server only for what is in sight. */
import {
  commands,
  Disposable,
  EventEmitter,
  type Memento,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ActorMentionsParams,
  type ActorMentionsResult,
  type ActorSummary,
  type ActorsResult,
  Method,
  type ProtocolLocation,
} from '../../../server/src/protocol';
import { itemOf } from './actorItems';
import { type ActorSort, actorsOfKind, KINDS, sameActors } from './actorList';
import { type ActorNode, type KindNode, type Node, parentOf } from './actorNodes';
import { Debounce } from './debounce';
import { CursorFollower } from './follow';

/** Typing changes the dossier with every key; the tree is drawn when the reader pauses. */
const REDRAW_DELAY_MS = 300;
const KIND_NODES: readonly KindNode[] = KINDS.map((kind) => ({ type: 'kind', kind }));

/** How to show an actor in the tree. */
export interface RevealOptions {
  /** Whether the keyboard goes to the tree. */
  readonly focus: boolean;
  /** Whether a filter that hides the actor is cleared; otherwise a hidden actor stays hidden. */
  readonly clearFilter: boolean;
}

/** Data and state of the tree view `newsmark.actors`. */
export class ActorsView implements TreeDataProvider<Node>, Disposable {
  private readonly changed = new EventEmitter<Node | undefined>();
  private readonly redraw = new Debounce(REDRAW_DELAY_MS);
  private readonly view: TreeView<Node>;
  private readonly follower: CursorFollower;
  private readonly disposables: Disposable[];

  /** `undefined`: to be asked for. */
  private loading: Promise<readonly ActorSummary[]> | undefined;
  private actors: readonly ActorSummary[] = [];
  /** What is shown under each heading; made once per change of actors, filter or order. */
  private shown = new Map<Node, ActorNode[]>();
  private nodes = new Map<string, ActorNode>();
  /** Actors whose mentions the tree has asked for since it was last drawn. */
  private opened = new Set<string>();
  private filterText = '';
  private order: ActorSort;

  readonly onDidChangeTreeData = this.changed.event;

  /** @param memory keeps the order and whether the cursor is followed */
  constructor(
    private readonly client: BaseLanguageClient,
    private readonly memory: Memento,
  ) {
    this.order = memory.get<ActorSort>('actors.sort', 'mentions');
    this.view = window.createTreeView('newsmark.actors', { treeDataProvider: this, showCollapseAll: true });
    this.follower = new CursorFollower(client, this.view, (id) =>
      this.reveal(id, { focus: false, clearFilter: false }),
    );
    this.disposables = [this.changed, this.redraw, this.follower, this.view];
    this.setFollowing(memory.get('actors.follow', false));
  }

  get filter(): string {
    return this.filterText;
  }

  get sort(): ActorSort {
    return this.order;
  }

  get following(): boolean {
    return this.follower.active;
  }

  /** The selected node, the first where there are several. */
  selected(): Node | undefined {
    return this.view.selection[0];
  }

  /** Shows only actors with these words in a name or role; an empty text shows all. */
  setFilter(text: string): void {
    if (text.trim() === this.filterText) return;
    this.filterText = text.trim();
    void commands.executeCommand('setContext', 'newsmark.filtered', this.filterText !== '');
    this.arrange();
    this.changed.fire(undefined);
  }

  setSort(sort: ActorSort): void {
    this.order = sort;
    void this.memory.update('actors.sort', sort);
    this.arrange();
    this.changed.fire(undefined);
  }

  /** Whether the tree shows the actor under the cursor as the cursor moves. */
  setFollowing(follow: boolean): void {
    this.follower.active = follow;
    void this.memory.update('actors.follow', follow);
    void commands.executeCommand('setContext', 'newsmark.following', follow);
  }

  /** The dossier changed: what is in sight is asked for again, soon. */
  invalidate(): void {
    this.redraw.run(() => void this.refresh());
  }

  /** The server started or ended: nothing that it said before holds. */
  reset(): void {
    this.loading = undefined;
    this.changed.fire(undefined);
  }

  /** Opens the tree at an actor and selects it. */
  async reveal(id: string, { focus, clearFilter }: RevealOptions): Promise<void> {
    await this.load();
    if (clearFilter && this.filterText !== '' && !this.nodes.has(id)) this.setFilter('');
    const node = this.nodes.get(id);
    if (node) await this.view.reveal(node, { select: true, focus, expand: focus });
  }

  /** The first mention of the node's actor, within the article when the node is in one. */
  async firstMention(node: Node | undefined): Promise<ProtocolLocation | undefined> {
    if (!node || node.type === 'kind') return undefined;
    if (node.type === 'mention') return { uri: node.parent.article.uri, range: node.mention.range };
    const articles = node.type === 'article' ? [node.article] : (await this.mentionsOf(node.actor.id)).articles;
    const article = articles[0];
    const mention = article?.mentions[0];
    return article && mention && { uri: article.uri, range: mention.range };
  }

  getTreeItem(node: Node): TreeItem {
    return itemOf(node, this.filterText, this.shown.get(node)?.length ?? 0);
  }

  getParent(node: Node): Node | undefined {
    return parentOf(node);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (!node) {
      await this.load();
      return KIND_NODES.filter((kind) => (this.shown.get(kind)?.length ?? 0) > 0);
    }
    switch (node.type) {
      case 'kind':
        return this.shown.get(node) ?? [];
      case 'actor': {
        this.opened.add(node.actor.id);
        const { articles } = await this.mentionsOf(node.actor.id);
        return articles.map((article) => ({ type: 'article', parent: node, article }));
      }
      case 'article':
        return node.article.mentions.map((mention, index) => ({ type: 'mention', parent: node, mention, index }));
      case 'mention':
        return [];
    }
  }

  dispose(): void {
    Disposable.from(...this.disposables).dispose();
  }

  private load(): Promise<readonly ActorSummary[]> {
    this.loading ??= this.ask().then((actors) => {
      this.actors = actors;
      this.opened.clear();
      this.arrange();
      return actors;
    });
    return this.loading;
  }

  private async ask(): Promise<readonly ActorSummary[]> {
    if (!this.client.isRunning()) return [];
    return (await this.client.sendRequest<ActorsResult>(Method.actors)).actors;
  }

  private async mentionsOf(id: string): Promise<ActorMentionsResult> {
    if (!this.client.isRunning()) return { articles: [] };
    const params: ActorMentionsParams = { id };
    return this.client.sendRequest<ActorMentionsResult>(Method.actorMentions, params);
  }

  /** Draws the whole tree only when an actor's line changed; otherwise the opened branches, whose places moved. */
  private async refresh(): Promise<void> {
    const actors = await this.ask();
    if (!sameActors(this.actors, actors)) {
      this.loading = undefined;
      this.changed.fire(undefined);
      return;
    }
    for (const id of this.opened) {
      const node = this.nodes.get(id);
      if (node) this.changed.fire(node);
    }
  }

  private arrange(): void {
    const before = this.nodes;
    this.nodes = new Map();
    this.shown = new Map();
    for (const parent of KIND_NODES) {
      const actors = actorsOfKind(this.actors, parent.kind, this.filterText, this.order);
      this.shown.set(
        parent,
        actors.map((actor) => this.nodeOf(parent, actor, before)),
      );
    }
    this.describe();
  }

  private nodeOf(parent: KindNode, actor: ActorSummary, before: ReadonlyMap<string, ActorNode>): ActorNode {
    const old = before.get(actor.id);
    const node: ActorNode = old?.actor === actor ? old : { type: 'actor', parent, actor };
    this.nodes.set(actor.id, node);
    return node;
  }

  private describe(): void {
    const total = this.actors.length;
    const found = this.nodes.size;
    this.view.description = this.filterText === '' ? undefined : `“${this.filterText}” ${found} of ${total}`;
    this.view.message = this.filterText !== '' && found === 0 && total > 0 ? 'No actor matches the filter.' : undefined;
  }
}
