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
import { croppedSentence } from './actorItems';
import type { ActorStore } from './actorStore';
import { type DetailRow, detailRows } from './detailRows';
import { Throttle } from './timing';

const { Collapsed, Expanded, None } = TreeItemCollapsibleState;
const REDRAW_EVERY_MS = 400;

/** Data and state of the tree view `newsmark.actor`. */
export class DetailsView implements TreeDataProvider<DetailRow>, Disposable {
  private readonly changed = new EventEmitter<undefined>();
  private readonly redraw = new Throttle(REDRAW_EVERY_MS, async () => this.changed.fire(undefined));
  private readonly view: TreeView<DetailRow>;
  private id: string | null = null;

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

  /** Shows an actor. Asked for when the view is in sight, not before. */
  show(id: string): void {
    if (id === this.id) return;
    this.id = id;
    this.changed.fire(undefined);
  }

  /** The dossier changed: what is shown is asked for again, soon. */
  invalidate(): void {
    if (this.id !== null) this.redraw.request();
  }

  /** Asks again at once. */
  refresh(): void {
    this.changed.fire(undefined);
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
    const details = this.id === null ? null : await this.store.detailsOf(this.id);
    this.view.description = details?.summary.name;
    void commands.executeCommand('setContext', 'newsmark.actorShown', details !== null);
    return details ? detailRows(details) : [];
  }

  dispose(): void {
    Disposable.from(this.changed, this.redraw, this.view).dispose();
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
      return { command: 'newsmark.openMention', title: 'Open Mention', arguments: [action.location] };
    case 'actor':
      return { command: 'newsmark.showActorDetails', title: label, arguments: [{ id: action.id }] };
    case 'note':
      return { command: 'newsmark.editActorNote', title: 'Edit Note', arguments: [{ id: actor }] };
    case 'wikidata':
      return { command: 'newsmark.lookUpActor', title: label, arguments: [{ id: actor }] };
  }
}
