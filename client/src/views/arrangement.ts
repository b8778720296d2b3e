/** Pure: the actor nodes of the tree, and which of them are to be drawn again after a change. */
import type { ActorSummary } from '../../../server/src/protocol';
import { type ActorFilter, NO_FILTER, passes } from './actorFilter';
import { type ActorSort, actorsByKind, KINDS, sameActor } from './actorList';
import type { ActorNode, KindNode, Node, RestNode } from './actorNodes';

const OTHER: KindNode = { type: 'kind', kind: 'other' };
/** The headings: always the same objects. */
const HEADINGS: readonly KindNode[] = KINDS.map((kind) => (kind === 'other' ? OTHER : { type: 'kind', kind }));

/** So many actors stand right under a heading; more are folded away, as many in each fold. A filter finds them all the same. */
export const FOLD = 500;

/** How much is in sight: what passes the filter, all that could, and what passes but was hidden by the reader. */
export interface Counts {
  readonly found: number;
  readonly total: number;
  readonly hidden: number;
}

/** Keeps one node for each actor, for as long as there is such an actor under such a heading. */
export class Arrangement {
  private nodes = new Map<string, ActorNode>();
  private shown = new Map<KindNode, ActorNode[]>();
  /** The folds of each heading that has any; always the same objects, as the headings are. */
  private readonly folds = new Map<KindNode, RestNode[]>();
  private counted: Counts = { found: 0, total: 0, hidden: 0 };

  /** The headings that hold an actor, in their order. */
  get headings(): KindNode[] {
    return HEADINGS.filter((heading) => this.under(heading).length > 0);
  }

  get counts(): Counts {
    return this.counted;
  }

  /** All actors under a heading, folded away or not. */
  under(heading: KindNode): readonly ActorNode[] {
    return this.shown.get(heading) ?? [];
  }

  /** The actors that a heading or a fold stands for; none for other nodes. */
  actorsIn(node: Node): readonly ActorNode[] {
    if (node.type === 'kind') return this.under(node);
    return node.type === 'rest' ? this.under(node.parent).slice(node.start, node.start + FOLD) : [];
  }

  /** What stands right under a heading or in a fold. */
  children(node: KindNode | RestNode): readonly (ActorNode | RestNode)[] {
    const all = this.actorsIn(node);
    return node.type === 'rest' || all.length <= FOLD ? all : [...all.slice(0, FOLD), ...this.foldsOf(node)];
  }

  /** The node above, `undefined` for a heading. */
  parent(node: Node): Node | undefined {
    if (node.type === 'kind') return undefined;
    if (node.type !== 'actor') return node.parent;
    const place = this.under(node.parent).indexOf(node);
    const fold = Math.floor(place / FOLD);
    return (fold > 0 && this.foldsOf(node.parent)[fold - 1]) || node.parent;
  }

  /** The node of an actor, in sight or not. */
  node(id: string): ActorNode | undefined {
    return this.nodes.get(id);
  }

  isShown(node: ActorNode): boolean {
    return this.under(node.parent).includes(node);
  }

  /**
   * Takes the actors as they now are.
   * @param opened ids of actors that stand open: their branches may have changed though their lines did not
   * @returns what to draw again: a heading whose list is another, a node whose line is another; `undefined` for everything,
   *   where headings come or go
   */
  update(
    actors: readonly ActorSummary[],
    filter: ActorFilter,
    sort: ActorSort,
    opened: ReadonlySet<string>,
  ): (KindNode | ActorNode)[] | undefined {
    const stale = new Set(opened);
    const nodes = new Map<string, ActorNode>();
    for (const actor of actors) {
      const node = this.nodeOf(actor);
      if (!sameActor(node.actor, actor)) stale.add(actor.id);
      node.actor = actor;
      nodes.set(actor.id, node);
    }
    this.nodes = nodes;
    const before = this.shown;
    const lists = actorsByKind(actors, passes(filter), sort);
    const nodesOf = ({ kind }: KindNode) => (lists.get(kind) ?? []).flatMap(({ id }) => nodes.get(id) ?? []);
    this.shown = new Map(HEADINGS.map((heading) => [heading, nodesOf(heading)]));
    this.count(actors, filter);
    const wasEmpty = (heading: KindNode) => (before.get(heading)?.length ?? 0) === 0;
    if (HEADINGS.some((heading) => wasEmpty(heading) !== (this.under(heading).length === 0))) return undefined;
    return HEADINGS.flatMap<KindNode | ActorNode>((heading) => {
      const now = this.under(heading);
      if (!sameList(before.get(heading) ?? [], now)) return [heading];
      return now.filter(({ actor }) => stale.has(actor.id));
    });
  }

  private foldsOf(heading: KindNode): readonly RestNode[] {
    const folds = this.folds.get(heading) ?? [];
    this.folds.set(heading, folds);
    const count = Math.ceil(this.under(heading).length / FOLD) - 1;
    while (folds.length < count) folds.push({ type: 'rest', parent: heading, start: (folds.length + 1) * FOLD });
    return folds.slice(0, Math.max(0, count));
  }

  private nodeOf(actor: ActorSummary): ActorNode {
    const parent = HEADINGS.find(({ kind }) => kind === actor.kind) ?? OTHER;
    const known = this.nodes.get(actor.id);
    return known?.parent === parent ? known : { type: 'actor', parent, actor };
  }

  private count(actors: readonly ActorSummary[], filter: ActorFilter): void {
    const found = HEADINGS.reduce((sum, heading) => sum + this.under(heading).length, 0);
    const couldBe = passes({ ...NO_FILTER, hidden: filter.hidden });
    const matches = passes({ ...filter, hidden: true });
    let total = 0;
    let hidden = 0;
    for (const actor of actors) {
      if (couldBe(actor)) total++;
      if (!filter.hidden && actor.hidden && matches(actor)) hidden++;
    }
    this.counted = { found, total, hidden };
  }
}

function sameList(a: readonly ActorNode[], b: readonly ActorNode[]): boolean {
  return a.length === b.length && a.every((node, index) => node === b[index]);
}
