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
import { type ActorSort, actorsOfKind, KINDS, sameActor } from './actorList';
import { type ActorNode, type KindNode, type Node, parentOf } from './actorNodes';

import { CursorFollower } from './follow';
import { Throttle } from './timing';

/** Typing and indexing change the dossier many times a second; the tree keeps up at an easier pace. */
const REDRAW_EVERY_MS = 400;
const OTHER: KindNode = { type: 'kind', kind: 'other' };
const KIND_NODES: readonly KindNode[] = KINDS.map((kind) => (kind === 'other' ? OTHER : { type: 'kind', kind }));

/** How to show an actor in the tree. */
export interface RevealOptions {
  /** Whether the keyboard goes to the tree. */
  readonly focus: boolean;
  /** Whether a filter that hides the actor is cleared; otherwise a hidden actor stays hidden. */
  readonly clearFilter: boolean;
}

/** Data and state of the tree view `newsmark.actors`. */
export class ActorsView implements TreeDataProvider<Node>, Disposable {
  private readonly changed = new EventEmitter<Node[] | undefined>();
  private readonly redraw = new Throttle(REDRAW_EVERY_MS, () => this.refresh());
  private readonly view: TreeView<Node>;
  private readonly follower: CursorFollower;
  private readonly disposables: Disposable[];

  /** `undefined`: to be asked for. */
  private loading: Promise<void> | undefined;
  private actors: readonly ActorSummary[] = [];
  /** What is shown under each heading; made once per change of actors, filter or order. */
  private shown = new Map<Node, ActorNode[]>();
  /** The nodes of all actors, by id. A node stays the same object for as long as there is such an actor. */
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
    // All headings and names look different with a filter.
    this.changed.fire(undefined);
  }

  setSort(sort: ActorSort): void {
    this.order = sort;
    void this.memory.update('actors.sort', sort);
    this.changed.fire(this.arrange());
  }

  /** Whether the tree shows the actor under the cursor as the cursor moves. */
  setFollowing(follow: boolean): void {
    this.follower.active = follow;
    void this.memory.update('actors.follow', follow);
    void commands.executeCommand('setContext', 'newsmark.following', follow);
  }

  /** The dossier changed: what is in sight is asked for again, soon. */
  invalidate(): void {
    this.redraw.request();
  }

  /** The server started or ended: nothing that it said before holds. */
  reset(): void {
    this.loading = undefined;
    this.changed.fire(undefined);
  }

  /** Opens the tree at an actor and selects it. */
  async reveal(id: string, { focus, clearFilter }: RevealOptions): Promise<void> {
    await this.load();
    const node = this.nodes.get(id);
    if (node && clearFilter && !this.isShown(node)) this.setFilter('');
    if (node && this.isShown(node)) await this.view.reveal(node, { select: true, focus, expand: focus });
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

  private load(): Promise<void> {
    this.loading ??= this.ask().then(
      (actors) => {
        this.actors = actors;
        this.opened.clear();
        this.arrange();
      },
      (error) => {
        this.loading = undefined;
        throw error;
      },
    );
    return this.loading;
  }

  private async ask(): Promise<readonly ActorSummary[]> {
    if (!this.client.isRunning()) return [];
    return (await this.client.sendRequest<ActorsResult>(Method.actors, {})).actors;
  }

  private async mentionsOf(id: string): Promise<ActorMentionsResult> {
    if (!this.client.isRunning()) return { articles: [] };
    const params: ActorMentionsParams = { id };
    return this.client.sendRequest<ActorMentionsResult>(Method.actorMentions, params);
  }

  /** Draws again what differs: a heading whose actors came, went or moved, an actor's line, an opened branch. */
  private async refresh(): Promise<void> {
    const before = new Map(this.actors.map((actor) => [actor.id, actor]));
    this.actors = await this.ask();
    this.loading = Promise.resolve();
    const headings = this.arrange();
    if (!headings) {
      this.changed.fire(undefined);
      return;
    }
    const lines = KIND_NODES.filter((heading) => !headings.includes(heading))
      .flatMap((heading) => this.shown.get(heading) ?? [])
      .filter(({ actor }) => this.opened.has(actor.id) || !sameActor(before.get(actor.id), actor));
    if (headings.length + lines.length > 0) this.changed.fire([...headings, ...lines]);
  }

  /**
   * Works out what is shown.
   * @returns the headings whose list is another than before; `undefined` where the headings themselves are others
   */
  private arrange(): KindNode[] | undefined {
    const nodes = new Map<string, ActorNode>();
    for (const actor of this.actors) nodes.set(actor.id, this.nodeOf(actor));
    this.nodes = nodes;
    const before = this.shown;
    this.shown = new Map();
    for (const heading of KIND_NODES) {
      const actors = actorsOfKind(this.actors, heading.kind, this.filterText, this.order);
      this.shown.set(
        heading,
        actors.flatMap(({ id }) => nodes.get(id) ?? []),
      );
    }
    this.describe();
    const isEmpty = (list: readonly ActorNode[] = []) => list.length === 0;
    if (KIND_NODES.some((heading) => isEmpty(before.get(heading)) !== isEmpty(this.shown.get(heading)))) {
      return undefined;
    }
    return KIND_NODES.filter((heading) => !sameList(before.get(heading), this.shown.get(heading)));
  }

  private nodeOf(actor: ActorSummary): ActorNode {
    const known = this.nodes.get(actor.id);
    const parent = KIND_NODES.find(({ kind }) => kind === actor.kind);
    if (known && known.parent === parent) {
      known.actor = actor;
      return known;
    }
    return { type: 'actor', parent: parent ?? OTHER, actor };
  }

  private isShown(node: ActorNode): boolean {
    return this.shown.get(node.parent)?.includes(node) ?? false;
  }

  private describe(): void {
    const total = this.actors.length;
    const found = KIND_NODES.reduce((sum, heading) => sum + (this.shown.get(heading)?.length ?? 0), 0);
    // A message, not the view's description: that is not shown where the view is alone in its container.
    if (this.filterText === '' || total === 0) this.view.message = undefined;
    else if (found === 0) this.view.message = `No actor matches “${this.filterText}”.`;
    else this.view.message = `“${this.filterText}”: ${found} of ${total}`;
  }
}

function sameList(a: readonly ActorNode[] = [], b: readonly ActorNode[] = []): boolean {
  return a.length === b.length && a.every((node, index) => node === b[index]);
}
