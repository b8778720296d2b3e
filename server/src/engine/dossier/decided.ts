/**
 * What the reader has decided about forms, as linking needs it. The reader's word stands above all evidence: forms of
 * one group are one actor, forms of groups that are set apart are not.
 */
import { compare, type Form } from './forms';

/** Decisions about forms by their keys. Pure: the same answers for as long as the object lives. */
export interface DecidedForms {
  /** `same`: one actor by the reader's word; `different`: never one actor; `null`: the reader has not said. Symmetric. */
  verdict(a: string, b: string): 'same' | 'different' | null;
  /** The group of forms, equal for forms that are one actor by the reader's word; `null` for a form not spoken of. */
  group(form: string): string | null;
}

/** Nothing decided. */
export const UNDECIDED: DecidedForms = { verdict: () => null, group: () => null };

/**
 * Makes one cluster of clusters that hold forms of one group. Where what else they hold must stay apart, the group
 * leaves them and becomes a cluster of its own. Clusters and their forms keep their order otherwise.
 */
export function glueDecided<F extends Form>(clusters: readonly F[][], decided: DecidedForms): F[][] {
  const groups = groupsOf(clusters, decided);
  if (groups.size === 0) return [...clusters];
  const home = new Map<F, F[]>();
  const all = new Set<F[]>();
  for (const cluster of clusters) {
    const own = [...cluster];
    all.add(own);
    for (const form of own) home.set(form, own);
  }
  for (const [, members] of [...groups].sort((a, b) => compare(a[0], b[0]))) {
    const homes = new Set(members.map((form) => home.get(form) as F[]));
    if (homes.size < 2) continue;
    const joined = [...homes].flat();
    const parts = isAtPeace(joined, decided) ? homes : null;
    for (const cluster of homes) {
      all.delete(cluster);
      const rest = parts ? [] : cluster.filter((form) => !members.includes(form));
      if (rest.length > 0) all.add(rest);
      for (const form of rest) home.set(form, rest);
    }
    const made = parts ? joined : members;
    all.add(made);
    for (const form of made) home.set(form, made);
  }
  return [...all].map((cluster) => cluster.sort((a, b) => compare(a.key, b.key)));
}

function groupsOf<F extends Form>(clusters: readonly F[][], decided: DecidedForms): Map<string, F[]> {
  const groups = new Map<string, F[]>();
  for (const cluster of clusters) {
    for (const form of cluster) {
      const group = decided.group(form.key);
      if (group === null) continue;
      const known = groups.get(group);
      if (known) known.push(form);
      else groups.set(group, [form]);
    }
  }
  return groups;
}

/** True when no two of the forms are set apart. */
function isAtPeace(forms: readonly Form[], decided: DecidedForms): boolean {
  const spoken = new Map<string, string>();
  for (const { key } of forms) {
    const group = decided.group(key);
    if (group !== null && !spoken.has(group)) spoken.set(group, key);
  }
  const keys = [...spoken.values()];
  return keys.every((a, i) => keys.slice(i + 1).every((b) => decided.verdict(a, b) !== 'different'));
}
