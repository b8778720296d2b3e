/** Which forms are one actor. */
import { compatibleNames, type NameVerdict } from '../names/variants';
import { type DecidedForms, UNDECIDED } from './decided';
import { compare, type Form } from './forms';

/**
 * Partitions forms into actors. Fuller names come first; a form joins the one cluster with which it is the same and in
 * which nothing speaks against it; a short form ("Kerry") joins the only cluster it can stand for. When two clusters
 * qualify nobody knows, and the form stays by itself. Forms that the reader set apart never join; those that the reader
 * made one are joined afterwards (`glueDecided`).
 */
export function linkForms<F extends Form>(forms: readonly F[], decided: DecidedForms = UNDECIDED): F[][] {
  const clusters: F[][] = [];
  const home = new Map<Form, F[]>();
  for (const form of [...forms].sort((a, b) => b.parsed.weight - a.parsed.weight || compare(a.key, b.key))) {
    const same: F[][] = [];
    const possible: F[][] = [];
    const near = new Set<F[]>();
    for (const other of form.kin.keys()) {
      const cluster = home.get(other);
      if (cluster) near.add(cluster);
    }
    for (const cluster of near) {
      const verdict = verdictAgainst(cluster, form, decided);
      if (verdict === 'same') same.push(cluster);
      else if (verdict === 'compatible') possible.push(cluster);
    }
    const candidates = same.length > 0 ? same : possible;
    const cluster = candidates.length === 1 ? (candidates[0] as F[]) : [];
    if (cluster.length === 0) clusters.push(cluster);
    cluster.push(form);
    home.set(form, cluster);
  }
  return clusters.map((cluster) => cluster.sort((a, b) => compare(a.key, b.key)));
}

/** `different` when any form of the cluster speaks against it; else the strongest relation to one of them. */
function verdictAgainst(cluster: readonly Form[], form: Form, decided: DecidedForms): NameVerdict {
  let best: NameVerdict = 'different';
  for (const other of cluster) {
    if (decided.verdict(form.key, other.key) === 'different') return 'different';
    const verdict = form.kin.get(other) ?? compatibleNames(form.parsed, other.parsed);
    if (verdict === 'different') return 'different';
    if (verdict === 'same' || best === 'different') best = verdict;
  }
  return best;
}
