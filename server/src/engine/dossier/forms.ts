/** A form: a kind and a full name, the unit in which actors are linked; what an article contributes to one. */
import type { Article, Entity, EntityKind } from '../model';
import { isCommonName } from '../names/persons';
import { type NameForm, nameKeys, parseName } from '../names/variants';
import { contextOf, type NameContext } from './nameContext';

/** Counted strings, with what it takes to list them by use. */
export type Counts = Map<string, number>;

/** All entities that share a kind and a full name, and how the articles use it. */
export interface Form<Cluster = unknown> {
  readonly key: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly parsed: NameForm;
  readonly blocks: readonly string[];
  /** Other forms that it may be one actor with, by their names alone. */
  readonly kin: Map<Form<Cluster>, 'same' | 'compatible'>;
  /** Article uri → indices of its entities of this form (nearly always one). */
  readonly members: Map<string, readonly number[]>;
  readonly roles: Counts;
  readonly aliases: Counts;
  mentionCount: number;
  cluster: Cluster | null;
  /** Where the form is divided: the cluster that it belongs to in each article. */
  parts: Map<string, Cluster> | null;
  /** Many people bear the name: it takes more than the name to be one actor in two articles. */
  readonly common: boolean;
  /** What it says about those it is named with. */
  readonly context: NameContext | null;
}

/** What one article contributes for one of its entities. */
export interface Contribution {
  readonly form: string;
  readonly entity: number;
  /** By name. */
  readonly mentions: number;
  readonly roles: readonly string[];
  readonly aliases: readonly string[];
}

/** A form without members yet. */
export function createForm<Cluster>(key: string, entity: Entity): Form<Cluster> {
  const parsed = parseName(entity.name, entity.kind);
  return {
    key,
    kind: entity.kind,
    name: entity.name,
    parsed,
    blocks: nameKeys(parsed),
    kin: new Map(),
    members: new Map(),
    roles: new Map(),
    aliases: new Map(),
    mentionCount: 0,
    cluster: null,
    parts: null,
    common: parsed.person !== null && isCommonName(parsed.person),
    context: contextOf(parsed),
  };
}

/** What the article's entity at `index` contributes. */
export function contributionOf({ mentions }: Article, entity: Entity, index: number): Contribution {
  let named = 0;
  for (const at of entity.mentions) if (mentions[at]?.kind === 'name') named++;
  return {
    form: `${entity.kind}:${entity.name}`,
    entity: index,
    mentions: named,
    roles: [...new Set(entity.roles.map((role) => role.text))],
    aliases: entity.aliases,
  };
}

/** True when both are absent, or contribute the same. */
export function sameContribution(a: Contribution | undefined, b: Contribution | undefined): boolean {
  if (!a || !b) return a === b;
  return a.form === b.form && a.mentions === b.mentions && sameList(a.roles, b.roles) && sameList(a.aliases, b.aliases);
}

/** True when both name the same form in the same offices, however often. */
export function sameEvidence(a: Contribution | undefined, b: Contribution | undefined): boolean {
  return a !== undefined && b !== undefined && a.form === b.form && sameList(a.roles, b.roles);
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((x, i) => x === b[i]);
}

/** Adds a contribution to the form's counts, or takes it away. */
export function tally(form: Form, contribution: Contribution, by: 1 | -1): void {
  form.mentionCount += by * contribution.mentions;
  for (const role of contribution.roles) bump(form.roles, role, by);
  for (const alias of contribution.aliases) bump(form.aliases, alias, by);
}

/** Counts `by` more of `key`; what comes to nothing is forgotten. */
export function bump(counts: Counts, key: string, by: number): void {
  const now = (counts.get(key) ?? 0) + by;
  if (now > 0) counts.set(key, now);
  else counts.delete(key);
}

/** Code unit order: the same on every machine, unlike a collator's. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
