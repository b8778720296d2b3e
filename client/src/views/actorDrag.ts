/** Dragging in the Actors tree: an actor onto another makes them one, onto a heading makes it of that kind. */
import { type DataTransfer, DataTransferItem, type TreeDragAndDropController } from 'vscode';
import { type ActorKind, type ActorNode, actorOf, type Node } from './actorNodes';

/** VS Code's name for what is dragged in a tree: the view's id, in lower case. */
const MIME = 'application/vnd.code.tree.newsmark.actors';

/** Where actors were dropped. */
export type DropTarget =
  | { readonly type: 'actor'; readonly id: string }
  | { readonly type: 'kind'; readonly kind: ActorKind };

/** Carries ids, not nodes: the tree may be drawn again while the reader drags. */
export class ActorDrag implements TreeDragAndDropController<Node> {
  readonly dragMimeTypes = [MIME];
  readonly dropMimeTypes = [MIME];

  /** @param drop what to do with the ids of the dropped actors, of which the target is none */
  constructor(private readonly drop: (ids: string[], target: DropTarget) => Promise<void>) {}

  handleDrag(source: readonly Node[], transfer: DataTransfer): void {
    const ids = source.filter((node): node is ActorNode => node.type === 'actor').map(({ actor }) => actor.id);
    if (ids.length > 0) transfer.set(MIME, new DataTransferItem(JSON.stringify(ids)));
  }

  async handleDrop(target: Node | undefined, transfer: DataTransfer): Promise<void> {
    const item = transfer.get(MIME);
    const ids = item ? parseIds(await item.asString()) : [];
    if (!target || ids.length === 0) return;
    if (target.type === 'kind') {
      await this.drop(ids, { type: 'kind', kind: target.kind });
      return;
    }
    const id = actorOf(target)?.actor.id;
    const others = ids.filter((other) => other !== id);
    if (id !== undefined && others.length > 0) await this.drop(others, { type: 'actor', id });
  }
}

/** VS Code may offer another drag's data, which is not ours to read. */
function parseIds(text: string): string[] {
  try {
    const ids: unknown = JSON.parse(text);
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
