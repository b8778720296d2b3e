/** The Actor Details view: all that is known of one actor. A tree rather than a web page, so that keys, themes and screen readers work as everywhere. */
import {
  commands,
  Disposable,
  EventEmitter,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeItemLabel,
  type TreeView,
  window,
} from 'vscode';
import type { ActorDetails } from '../../../server/src/protocol';
import { croppedSentence } from './actorItems';
import type { ActorStore } from './actorStore';
import { type DetailRow, detailRows } from './detailRows';
import { openPlace } from './openPlace';
import { Throttle } from './timing';

const { Collapsed, Expanded, None } = TreeItemCollapsibleState;
/** Changes come in bursts: a decision, then the server's word that the dossier changed. */
const REDRAW_EVERY_MS = 80;

/** Data and state of the tree view `newsmark.actor`. */
export class DetailsView implements TreeDataProvider<DetailRow>, Disposable {
  private readonly changed = new EventEmitter<undefined>();
  private readonly redraw = new Throttle(REDRAW_EVERY_MS, () => this.refresh());
  private readonly view: TreeView<DetailRow>;
  private id: string | null = null;
  /** What is shown; `undefined` before it was asked for. */
  private shown: ActorDetails | null | undefined;
  private rows: readonly DetailRow[] = [];

  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly store: ActorStore) {
    this.view = window.createTreeView('newsmark.actor', { treeDataProvider: this, showCollapseAll: true });
  }

  /** The actor that is shown, by id. */
  get actor(): string | null {
    return this.id;
  }

  /** The selected row, the first where there are several. */
  selected(): DetailRow | undefined {
    return this.view.selection[0];
  }

  /** Shows an actor, soon. Asked for when the view is in sight, not before. */
  show(id: string): void {
    if (id === this.id) return;
    this.id = id;
    this.redraw.request();
  }

  /** Something changed: what is shown is asked for again, soon. */
  invalidate(): void {
    if (this.id !== null) this.redraw.request();
  }

  getTreeItem(row: DetailRow): TreeItem {
    const item = new TreeItem(labelOf(row), row.children.length === 0 ? None : row.open ? Expanded : Collapsed);
    item.id = row.id;
    item.description = row.description;
    item.iconPath = row.icon === undefined ? undefined : new ThemeIcon(row.icon);
    item.tooltip = row.tooltip;
    item.contextValue = row.context;
    const label = row.spoken ?? [row.label, row.description].filter(Boolean).join(', ');
    item.accessibilityInformation = { label, role: 'treeitem' };
    item.command = commandOf(row);
    return item;
  }

  async getChildren(row?: DetailRow): Promise<DetailRow[]> {
    if (row) return [...row.children];
    if (this.shown === undefined) this.take(await this.ask());
    return [...this.rows];
  }

  /** Only top rows are ever revealed. */
  getParent(): undefined {
    return undefined;
  }

  dispose(): void {
    Disposable.from(this.changed, this.redraw, this.view).dispose();
  }

  /**
   * Draws again what differs. VS Code forgets the commands of rows as soon as they are to be drawn anew, and a click on a row
   * that still stands there would fail; so the answer comes first, and rows that are the same are left alone.
   */
  private async refresh(): Promise<void> {
    if (!this.view.visible) {
      this.shown = undefined;
      this.changed.fire(undefined);
      return;
    }
    const before = JSON.stringify(this.shown);
    const details = await this.ask();
    if (JSON.stringify(details) === before) return;
    const isOther = details?.summary.id !== this.shown?.summary.id;
    this.take(details);
    this.changed.fire(undefined);
    const [top] = this.rows;
    // Another actor is read from the top, wherever the last one was left.
    if (top && isOther) await this.view.reveal(top, { select: false, focus: false });
  }

  private async ask(): Promise<ActorDetails | null> {
    return this.id === null ? null : this.store.detailsOf(this.id);
  }

  private take(details: ActorDetails | null): void {
    this.shown = details;
    this.rows = details ? detailRows(details) : [];
    this.view.description = details?.summary.name;
    void commands.executeCommand('setContext', 'newsmark.actorShown', details !== null);
  }
}

function labelOf(row: DetailRow): TreeItemLabel {
  if (!row.highlight) return { label: row.label };
  const { label, highlight } = croppedSentence({ sentence: row.label, highlight: [...row.highlight] });
  return { label, highlights: [highlight] };
}

function commandOf({ action, actor, label }: DetailRow): TreeItem['command'] {
  switch (action?.type) {
    case undefined:
      return undefined;
    case 'place':
      return openPlace(action.location);
    case 'actor':
      return { command: 'newsmark.showActorDetails', title: label, arguments: [{ id: action.id }] };
    case 'note':
      return { command: 'newsmark.editActorNote', title: 'Edit Note', arguments: [{ id: actor }] };
    case 'wikidata':
      return { command: 'newsmark.lookUpActor', title: label, arguments: [{ id: actor }] };
  }
}
