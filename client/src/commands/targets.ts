/** Which actors a command is about: those in the tree, in a link, under the cursor, or whom the reader then picks. */
import { Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ActorSummary, ProtocolLocation } from '../../../server/src/protocol';
import { actorOf, isNode, type Node } from '../views/actorNodes';
import type { ActorStore } from '../views/actorStore';
import type { ActorsView } from '../views/actors';
import type { DetailRow } from '../views/detailRows';
import type { DetailsView } from '../views/details';
import { mentionAround } from '../views/places';
import { actorUnderCursor } from './mentions';
import { type ActorOptions, optionsOf } from './options';
import { pickActor } from './picks';

/** What keybindings of the views pass, so that a command knows where it was called from. */
const FROM_TREE = 'tree';
const FROM_DETAILS = 'details';

/** What a command was called with, and on which actors. */
export interface Target {
  readonly actors: readonly ActorSummary[];
  readonly options: ActorOptions;
  /** The tree's node or the details' row that it was called on. */
  readonly node?: Node | DetailRow;
}

/** Finds out. */
export class Targets {
  constructor(
    private readonly client: BaseLanguageClient,
    private readonly store: ActorStore,
    private readonly tree: ActorsView,
    private readonly details: DetailsView,
  ) {}

  /**
   * The actors of a command.
   * @param args as VS Code hands them over: a node with the selected nodes, a row, options, the uri of an editor, or nothing
   * @param question asked where nothing says which actor is meant
   * @returns `undefined` where the reader gave no answer
   */
  async of(args: readonly unknown[], question: string): Promise<Target | undefined> {
    await this.store.load();
    const [first] = args;
    if (first === FROM_TREE) return this.ofNodes(await this.tree.focused());
    if (first === FROM_DETAILS) return this.ofRow(this.details.selected());
    if (isNode(first)) {
      const selected = Array.isArray(args[1]) ? args[1].filter(isNode) : [];
      return this.ofNodes(selected.includes(first) ? [first, ...selected.filter((node) => node !== first)] : [first]);
    }
    if (isRow(first)) return this.ofRow(first);
    const options = first instanceof Uri ? {} : optionsOf(first);
    if (options.ids) return this.target(options.ids, { options });
    const editor = window.activeTextEditor;
    const found = editor ? await actorUnderCursor(this.client, editor) : null;
    const actor = found ?? (await pickActor(question, [], this.store.actors));
    return actor ? this.target([actor.id], { options }) : undefined;
  }

  /** The mention that the cursor stands in, where the selection says nothing. */
  async mentionAtCursor(): Promise<ProtocolLocation | undefined> {
    const editor = window.activeTextEditor;
    const actor = editor && (await actorUnderCursor(this.client, editor));
    if (!actor) return undefined;
    const { articles } = await this.store.mentionsOf(actor.id);
    const uri = this.client.code2ProtocolConverter.asUri(editor.document.uri);
    return mentionAround(articles, uri, editor.selection.start);
  }

  private async ofNodes(nodes: readonly Node[]): Promise<Target | undefined> {
    const ids = nodes.flatMap((node) => actorOf(node)?.actor.id ?? []);
    return ids.length > 0 ? this.target(ids, { options: {}, node: nodes[0] }) : undefined;
  }

  private async ofRow(row: DetailRow | undefined): Promise<Target | undefined> {
    const id = row?.actor ?? this.details.actor;
    return id === null ? undefined : this.target([id], { options: {}, node: row });
  }

  private async target(ids: readonly string[], rest: Omit<Target, 'actors'>): Promise<Target> {
    // A link or a code action may name an actor that came after the last answer.
    if (ids.some((id) => !this.store.get(id))) await this.store.refresh();
    return { ...rest, actors: [...new Set(ids)].flatMap((id) => this.store.get(id) ?? []) };
  }
}

function isRow(value: unknown): value is DetailRow {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'detail';
}
