/** Which forms are one actor. */
import { contradicts, nearness } from '../names/variants';
import { type DecidedForms, UNDECIDED } from './decided';
import { compare, type Form } from './forms';

/**
 * Partitions forms into actors. Fuller names come first; a form joins the cluster that holds the name nearest to it,
 * when there is only one such and nothing in it contradicts; a short form ("Kerry") joins the only cluster it can stand
 * for. When two clusters qualify alike nobody knows, and the form stays by itself. Forms that the reader set apart never
 * join; those that the reader made one are joined afterwards (`glueDecided`).
 */
export function linkForms<F extends Form>(forms: readonly F[], decided: DecidedForms = UNDECIDED): F[][] {
  const clusters: F[][] = [];
  const home = new Map<Form, F[]>();
  for (const form of [...forms].sort((a, b) => b.parsed.weight - a.parsed.weight || compare(a.key, b.key))) {
    const cluster = nearestCluster(form, home, decided) ?? [];
    if (cluster.length === 0) clusters.push(cluster);
    cluster.push(form);
    home.set(form, cluster);
  }
  return clusters.map((cluster) => cluster.sort((a, b) => compare(a.key, b.key)));
}

/** The one cluster that the form belongs to, or `null`. */
function nearestCluster<F extends Form>(form: F, home: ReadonlyMap<Form, F[]>, decided: DecidedForms): F[] | null {
  const near = new Map<F[], number>();
  for (const [other, verdict] of form.kin) {
    const cluster = home.get(other);
    if (cluster) near.set(cluster, Math.max(near.get(cluster) ?? 0, nearness(form.parsed, other.parsed, verdict)));
  }
  let best: F[] | null = null;
  let most = 0;
  for (const [cluster, value] of near) {
    if (value < most || !isAtPeace(cluster, form, decided)) continue;
    best = value > most ? cluster : null;
    most = value;
  }
  return best;
}

function isAtPeace(cluster: readonly Form[], form: Form, decided: DecidedForms): boolean {
  return cluster.every(
    (other) => decided.verdict(form.key, other.key) !== 'different' && !contradicts(form.parsed, other.parsed),
  );
}
