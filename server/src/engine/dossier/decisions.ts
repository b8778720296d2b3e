/**
 * What the reader has decided about actors, in terms of forms ("person:John Kerry"): those outlive the ids of actors,
 * and hold for articles that come later. Compiled once per change for the questions that linking asks.
 */
import type { EntityKind } from '../model';
import type { DecidedForms } from './decided';

/** A form in all articles, or (with `uri`) in one article only. */
export interface FormRef {
  /** Kind and full name, `person:John Kerry`. */
  readonly form: string;
  readonly uri: string | null;
}

/** What the reader wants shown of an actor. Absent: as the articles have it. */
export interface DecidedShow {
  readonly name?: string;
  readonly kind?: EntityKind;
  readonly hidden?: boolean;
  readonly note?: string;
}

/** Forms that are one actor, and how to show it. Entries that share a form are one actor together. */
interface DecidedActor extends DecidedShow {
  readonly forms: readonly FormRef[];
}

/** Everything decided about the actors of one dossier. The order of entries means nothing. */
export interface ActorDecisions {
  readonly actors: readonly DecidedActor[];
  /** Pairs that are never one actor. Where an entry of `actors` makes the two one, that entry holds. */
  readonly different: readonly (readonly [FormRef, FormRef])[];
}

/** Nothing decided. */
export const NO_DECISIONS: ActorDecisions = { actors: [], different: [] };

/** Decisions, ready for use. Forms of one article have keys of their own here (`keyOf`). */
export interface CompiledDecisions extends DecidedForms {
  /** The key under which linking knows the form in the article of that uri. */
  keyOf(form: string, uri: string): string;
  /** Keys of all forms spoken of. */
  keys(): Iterable<string>;
  /** Keys of a group, by `group`. */
  members(group: string): readonly string[];
  /** What is to be shown of a group. */
  show(group: string): DecidedShow;
  /** Equal for two keys, or for one key in two compilations, of which the same was decided. */
  signature(key: string): string;
  /** Forms that have keys of their own in one article: form and uri, joined. */
  readonly local: ReadonlyMap<string, FormRef>;
}

/** The key of a reference. White space in names is collapsed, so that a tab is in no name. */
function keyOfRef({ form, uri }: FormRef): string {
  return uri === null ? form : `${form}\t${uri}`;
}

/** Makes decisions ready for use. Linear in their number but for sorting. */
export function compileDecisions(decisions: ActorDecisions): CompiledDecisions {
  const parents = new Map<string, string>();
  const local = new Map<string, FormRef>();
  const enter = (ref: FormRef): string => {
    const key = keyOfRef(ref);
    if (ref.uri !== null) local.set(key, ref);
    if (!parents.has(key)) parents.set(key, key);
    return key;
  };
  for (const { forms } of decisions.actors) {
    const keys = forms.map(enter);
    for (const key of keys) join(parents, keys[0] as string, key);
  }
  const pairs = decisions.different.map(([a, b]) => [enter(a), enter(b)] as const);
  const groups = new Map<string, string>();
  const members = new Map<string, string[]>();
  // In code unit order, so that a group's name is its first key, whatever the order of entries.
  for (const key of [...parents.keys()].sort()) {
    const root = rootOf(parents, key);
    const group = groups.get(root) ?? key;
    groups.set(root, group);
    groups.set(key, group);
    const known = members.get(group);
    if (known) known.push(key);
    else members.set(group, [key]);
  }
  const group = (key: string) => groups.get(key) ?? null;
  const apart = apartOf(pairs, groups);
  const shows = showsOf(decisions.actors, groups);
  const signatures = new Map<string, string>();
  for (const [name, keys] of members) {
    const others = [...(apart.get(name) ?? [])].sort().map((other) => members.get(other));
    signatures.set(name, JSON.stringify([keys, others, shows.get(name)]));
  }
  return {
    local,
    group,
    keys: () => parents.keys(),
    members: (name) => members.get(name) ?? [],
    show: (name) => shows.get(name) ?? {},
    signature: (key) => signatures.get(group(key) ?? '') ?? '',
    keyOf: (form, uri) => {
      if (local.size === 0) return form;
      const key = `${form}\t${uri}`;
      return local.has(key) ? key : form;
    },
    verdict: (a, b) => {
      const one = groups.get(a);
      const other = groups.get(b);
      if (one === undefined || other === undefined) return null;
      if (one === other) return 'same';
      return apart.get(one)?.has(other) ? 'different' : null;
    },
  };
}

function rootOf(parents: Map<string, string>, key: string): string {
  let root = key;
  for (let next = parents.get(root) as string; next !== root; next = parents.get(root) as string) root = next;
  for (let at = key; at !== root; ) {
    const next = parents.get(at) as string;
    parents.set(at, root);
    at = next;
  }
  return root;
}

function join(parents: Map<string, string>, a: string, b: string): void {
  parents.set(rootOf(parents, b), rootOf(parents, a));
}

function apartOf(
  pairs: readonly (readonly [string, string])[],
  groups: ReadonlyMap<string, string>,
): Map<string, Set<string>> {
  const apart = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    const known = apart.get(from);
    if (known) known.add(to);
    else apart.set(from, new Set([to]));
  };
  for (const [a, b] of pairs) {
    const [one, other] = [groups.get(a) as string, groups.get(b) as string];
    if (one === other) continue;
    add(one, other);
    add(other, one);
  }
  return apart;
}

/** Of several entries about one actor, the first in the order of their forms that says something is heard. */
function showsOf(actors: readonly DecidedActor[], groups: ReadonlyMap<string, string>): Map<string, DecidedShow> {
  const entries = actors
    .filter(({ forms }) => forms.length > 0)
    .map((actor) => ({ actor, key: JSON.stringify([actor.forms.map(keyOfRef).sort(), shown(actor)]) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const shows = new Map<string, DecidedShow>();
  for (const { actor } of entries) {
    const group = groups.get(keyOfRef(actor.forms[0] as FormRef)) as string;
    shows.set(group, { ...shown(actor), ...shows.get(group) });
  }
  return shows;
}

function shown({ name, kind, hidden, note }: DecidedShow): DecidedShow {
  return { ...(name && { name }), ...(kind && { kind }), ...(hidden && { hidden }), ...(note && { note }) };
}

/** What is to be shown of an actor made of these forms: of several groups, the first in code unit order is heard first. */
export function showOf(forms: readonly { readonly key: string }[], decided: CompiledDecisions): DecidedShow | null {
  let groups: Set<string> | null = null;
  for (const { key } of forms) {
    const group = decided.group(key);
    if (group !== null) groups = (groups ?? new Set()).add(group);
  }
  if (groups === null) return null;
  let show: DecidedShow = {};
  for (const group of [...groups].sort()) show = { ...decided.show(group), ...show };
  return show;
}
