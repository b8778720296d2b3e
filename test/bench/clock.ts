/** Measuring time and memory. */

/** What a list of measurements comes to, in the unit of its values. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

/** Milliseconds of processor time that one call takes, whatever else the machine is doing. */
export function cpuTime(work: () => void): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** Milliseconds of work that do not count: a server compiles its hot code in its first seconds, and lives for hours. */
const WARM_UP = 4000;

/** Median milliseconds of processor time of several rounds of the same work, after a warm-up. */
export function medianTime(rounds: number, work: () => void): number {
  for (let warm = 0; warm < WARM_UP; ) warm += cpuTime(work);
  return spread(Array.from({ length: rounds }, () => cpuTime(work))).median;
}

/** Median, 95th percentile and maximum; zeros for an empty list. */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), max: at(1) };
}

/** Bytes of live objects. Needs `--expose-gc`. */
export function heapUsed(): number {
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
