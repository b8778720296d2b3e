/** The Actors view: who is who in the open folders. Asks the server only for what is in sight. */
import {
  type CancellationToken,
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
import type { ActorSummary, ProtocolLocation } from '../../../server/src/protocol';
import { ActorDrag, type DropTarget } from './actorDrag';
import { filterMessage } from './actorFilter';
import { itemOf, tooltipOf } from './actorItems';
import type { ActorSort } from './actorList';
import { actorOf, type Node } from './actorNodes';
import type { ActorStore } from './actorStore';
import { Arrangement } from './arrangement';
import { FilterState } from './filterState';
import { CursorFollower } from './follow';
import { Throttle } from './timing';

/** Typing and indexing change the dossier many times a second; the tree keeps up at an easier pace. */
const REDRAW_EVERY_MS = 400;

/** How to show an actor in the tree. */
export interface RevealOptions {
  /** Whether the keyboard goes to the tree. */
  readonly focus: boolean;
  /** Whether a filter that keeps the actor out of sight is cleared; otherwise it stays out of sight. */
  readonly clearFilter: boolean;
}

/** Data and state of the tree view `newsmark.actors`. */
export class ActorsView implements TreeDataProvider<Node>, Disposable {
  private readonly changed = new EventEmitter<Node[] | undefined>();
  private readonly redraw = new Throttle(REDRAW_EVERY_MS, () => this.refresh());
  private readonly view: TreeView<Node>;
  private readonly follower: CursorFollower;
  private readonly disposables: Disposable[];

  private readonly arrangement = new Arrangement();
  /** Actors whose mentions the tree has asked for since it was last drawn. */
  private opened = new Set<string>();
  private order: ActorSort;
  /** The actors that are arranged already. */
  private arranged: readonly ActorSummary[] | undefined;
  private readonly selected = new EventEmitter<readonly Node[]>();
  /** True while `focused` changes the selection, which is back the next moment. */
  private probing = false;

  /** What the reader narrowed the list to. */
  readonly filter: FilterState;
  /** Dragging in the tree; a drop goes to the `drop` of the constructor. */
  readonly drag: ActorDrag;
  readonly onDidChangeTreeData = this.changed.event;
  /** Fires with the selected nodes. */
  readonly onDidSelect = this.selected.event;

  /**
   * @param memory keeps the order, whether the cursor is followed, and whether hidden actors are shown
   * @param drop what to do when actors are dropped on an actor or a heading
   */
  constructor(
    client: BaseLanguageClient,
    private readonly store: ActorStore,
    private readonly memory: Memento,
    drop: (ids: string[], target: DropTarget) => Promise<void>,
  ) {
    this.order = memory.get<ActorSort>('actors.sort', 'mentions');
    this.filter = new FilterState(memory, ({ document }) => client.code2ProtocolConverter.asUri(document.uri));
    this.drag = new ActorDrag(drop);
    this.view = window.createTreeView('newsmark.actors', {
      treeDataProvider: this,
      showCollapseAll: true,
      canSelectMany: true,
      dragAndDropController: this.drag,
    });
    this.follower = new CursorFollower(client, this.view, (id) =>
      this.reveal(id, { focus: false, clearFilter: false }),
    );
    this.disposables = [
      this.changed,
      this.selected,
      this.redraw,
      this.follower,
      this.filter,
      this.filter.onDidChange(() => void this.applyFilter()),
      this.view.onDidChangeSelection(({ selection }) => {
        if (!this.probing) this.selected.fire(selection);
      }),
      this.view,
    ];
    this.setFollowing(memory.get('actors.follow', false));
  }

  get sort(): ActorSort {
    return this.order;
  }

  get following(): boolean {
    return this.follower.active;
  }

  get visible(): boolean {
    return this.view.visible;
  }

  /** The number beside the view's icon; 0 for none. */
  get badge(): number {
    return this.view.badge?.value ?? 0;
  }

  /** What is said above the list. */
  get message(): string | undefined {
    return this.view.message;
  }

  /** The selected nodes. The one that the keyboard is on need not be among them: see `focused`. */
  get selection(): readonly Node[] {
    return this.view.selection;
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

  /** The number beside the view's icon, with its meaning in words; none for 0. */
  setBadge(value: number, tooltip: string): void {
    this.view.badge = value > 0 ? { value, tooltip } : undefined;
  }

  /** The dossier changed: what is in sight is asked for again, soon. */
  invalidate(): void {
    this.redraw.request();
  }

  /** The server started or ended: nothing that it said before holds. */
  reset(): void {
    this.store.forget();
    this.changed.fire(undefined);
  }

  /** Asks again at once, and draws what differs. */
  async refresh(): Promise<void> {
    this.store.article = this.filter.article;
    await this.store.refresh();
    const stale = this.arrange();
    if (stale === undefined || stale.length > 0) this.changed.fire(stale);
  }

  /** Opens the tree at an actor and selects it. */
  async reveal(id: string, { focus, clearFilter }: RevealOptions): Promise<void> {
    await this.load();
    const node = this.arrangement.node(id);
    if (!node) return;
    if (clearFilter && !this.arrangement.isShown(node)) {
      this.filter.clear();
      if (node.actor.hidden) this.filter.set({ hidden: true });
      this.arrange();
    }
    if (this.arrangement.isShown(node)) await this.view.reveal(node, { select: true, focus, expand: focus });
  }

  /**
   * The first mention of an actor, within the article when the node is in one.
   * @param of a node, or an actor's id
   */
  async firstMention(of: Node | string): Promise<ProtocolLocation | undefined> {
    const node = typeof of === 'string' ? undefined : of;
    if (node?.type === 'mention') return { uri: node.parent.article.uri, range: node.mention.range };
    const id = typeof of === 'string' ? of : actorOf(of)?.actor.id;
    if (id === undefined) return undefined;
    const articles = node?.type === 'article' ? [node.article] : (await this.store.mentionsOf(id)).articles;
    const [article] = articles;
    const [mention] = article?.mentions ?? [];
    return article && mention && { uri: article.uri, range: mention.range };
  }

  getTreeItem(node: Node): TreeItem {
    return itemOf(node, this.filter.parts.text, this.arrangement.actorsIn(node));
  }

  /** Tooltips are made when one is shown: thousands of items are made at once. */
  resolveTreeItem(item: TreeItem, node: Node, _token: CancellationToken): TreeItem {
    item.tooltip = tooltipOf(node);
    return item;
  }

  getParent(node: Node): Node | undefined {
    return this.arrangement.parent(node);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (!node) {
      await this.load();
      return this.arrangement.headings;
    }
    switch (node.type) {
      case 'kind':
      case 'rest':
        return [...this.arrangement.children(node)];
      case 'actor': {
        this.opened.add(node.actor.id);
        const { articles } = await this.store.mentionsOf(node.actor.id);
        return articles.map((article) => ({ type: 'article', parent: node, article }));
      }
      case 'article':
        return node.article.mentions.map((mention, index) => ({ type: 'mention', parent: node, mention, index }));
      case 'mention':
        return [];
    }
  }

  /**
   * The nodes that a key pressed in the tree is about: the selected ones where the keyboard is on one of them, else the one
   * that it is on. VS Code does not tell which that is; but it can toggle its selection, and what changes is the node.
   */
  async focused(): Promise<readonly Node[]> {
    const before = this.view.selection;
    this.probing = true;
    await commands.executeCommand('list.toggleSelection');
    const after = this.view.selection;
    await commands.executeCommand('list.toggleSelection');
    this.probing = false;
    const added = after.filter((node) => !before.includes(node));
    return added.length > 0 || after.length === before.length ? added : before;
  }

  dispose(): void {
    Disposable.from(...this.disposables).dispose();
  }

  private async load(): Promise<void> {
    this.store.article = this.filter.article;
    await this.store.load();
    if (this.arranged === this.store.actors) return;
    this.opened.clear();
    this.arrange();
  }

  private async applyFilter(): Promise<void> {
    if (this.store.article !== this.filter.article) {
      this.store.article = this.filter.article;
      await this.store.refresh().catch(() => {});
    }
    this.arrange();
    // All headings and names look different with a filter.
    this.changed.fire(undefined);
  }

  /** Works out what is shown, and gives what to draw again; `undefined` for everything. */
  private arrange(): Node[] | undefined {
    this.arranged = this.store.actors;
    const filter = { ...this.filter.parts, mentioned: this.store.mentioned };
    const stale = this.arrangement.update(this.store.actors, filter, this.order, this.opened);
    const { found, total, hidden } = this.arrangement.counts;
    // A message, not the view's description, which a narrow side bar cuts off.
    this.view.message = total === 0 ? undefined : filterMessage(this.filter.labels, found, total, hidden);
    return stale;
  }
}
