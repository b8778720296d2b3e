/** A cluster of forms, and the actor that it shows. */
import type { Actor, ActorMember, EntityKind } from '../model';
import { type CompiledDecisions, showOf } from './decisions';
import { bump, type Counts, compare, type Form as FormOf } from './forms';

/** A form in the index of actors. */
export type Form = FormOf<Cluster>;

/** The forms of one actor; what is shown of it is made on demand. */
export interface Cluster {
  /** Where a common name was divided, copies of the forms with this actor's share of them. */
  readonly forms: readonly Form[];
  /** The forms before they were divided. */
  readonly group: readonly Form[];
  /** Forms' keys joined: equal for equal clusters, whatever the history. */
  readonly key: string;
  slug: string;
  actor: Actor | null;
  members: { readonly order: ArticleOrder; readonly list: readonly ActorMember[] } | null;
}

/** Rank of each article in the dossier's order; a new object whenever an article comes or goes. */
export type ArticleOrder = ReadonlyMap<string, number>;

/** The first uri of all that have one of the forms, in code unit order. */
export function firstUri(forms: readonly Form[]): string {
  let first: string | null = null;
  for (const { members } of forms) for (const uri of members.keys()) if (first === null || uri < first) first = uri;
  return first ?? '';
}

/**
 * The full form that most articles use, of the kind that most articles take it for; of equals the more mentioned, then
 * the fuller, then the first in code unit order.
 */
export function canonicalForm(cluster: Cluster): Form {
  const kind = kindOf(cluster.forms);
  const canonical = cluster.forms.reduce((best, form) => {
    const order =
      Number(form.kind === kind) - Number(best.kind === kind) ||
      Number(isFull(form)) - Number(isFull(best)) ||
      form.members.size - best.members.size ||
      form.mentionCount - best.mentionCount ||
      form.parsed.weight - best.parsed.weight;
    return order > 0 || (order === 0 && form.key < best.key) ? form : best;
  });
  if (canonical.name !== canonical.name.toUpperCase()) return canonical;
  // "TOLVEK" in datelines is "Tolvek" where any text writes it so.
  const letters = canonical.name.toLowerCase();
  const plain = cluster.forms.find(
    (form) => form.kind === canonical.kind && form !== canonical && form.name.toLowerCase() === letters,
  );
  return plain ?? canonical;
}

/** A thing taken for a person, a body or a place is more likely so than not: "other" says only that nothing else was seen. */
const OTHER_SHARE = 0.4;

/** The kind that most articles take the actor for; of equals the first in code unit order. */
function kindOf(forms: readonly Form[]): EntityKind {
  const first = (forms[0] as Form).kind;
  if (forms.every(({ kind }) => kind === first)) return first;
  const votes = new Map<EntityKind, number>();
  for (const { kind, members } of forms)
    votes.set(kind, (votes.get(kind) ?? 0) + members.size * (kind === 'other' ? OTHER_SHARE : 1));
  return [...votes].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a))[0];
}

function isFull(form: Form): boolean {
  return form.parsed.weight > 1;
}

/** Kind and name that the reader wants, else those of the canonical form. */
export function shownAs(cluster: Cluster, decided: CompiledDecisions): { kind: EntityKind; name: string } {
  const { kind, name } = canonicalForm(cluster);
  const show = showOf(cluster.forms, decided);
  return { kind: show?.kind ?? kind, name: show?.name ?? name };
}

/** What is shown of a cluster. */
export function makeActor(cluster: Cluster, id: string, decided: CompiledDecisions): Actor {
  const { kind, name } = shownAs(cluster, decided);
  const show = showOf(cluster.forms, decided);
  const aliases: Counts = new Map();
  const roles: Counts = new Map();
  const uris = new Set<string>();
  let mentionCount = 0;
  for (const form of cluster.forms) {
    mentionCount += form.mentionCount;
    for (const uri of form.members.keys()) uris.add(uri);
    bump(aliases, form.name, form.members.size);
    for (const [alias, n] of form.aliases) bump(aliases, alias, n);
    for (const [role, n] of form.roles) bump(roles, role, n);
  }
  aliases.delete(name);
  return {
    id,
    kind,
    name,
    aliases: byUse(aliases),
    roles: byUse(roles),
    mentionCount,
    articleCount: uris.size,
    ...(show && { decided: true }),
    ...(show?.hidden && { hidden: true }),
    ...(show?.note && { note: show.note }),
  };
}

function byUse(counts: Counts): string[] {
  return [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0])).map(([text]) => text);
}

/** Members in the order of their articles, then by entity index. */
export function membersOf(cluster: Cluster, order: ArticleOrder): readonly ActorMember[] {
  const list: (ActorMember & { readonly rank: number })[] = [];
  for (const form of cluster.forms) {
    for (const [uri, entities] of form.members) {
      const rank = order.get(uri) ?? -1;
      for (const entity of entities) list.push({ uri, entity, rank });
    }
  }
  list.sort((a, b) => a.rank - b.rank || a.entity - b.entity);
  return list.map(({ uri, entity }) => ({ uri, entity }));
}

/** `person:john-kerry`: letters and digits of the name in lower case, all else a hyphen. */
export function slugOf({ kind, name }: { kind: EntityKind; name: string }): string {
  const words =
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return `${kind}:${words.join('-') || 'unnamed'}`;
}
