/** Scores as logarithms of probabilities (softmax): they sum to 1 and keep the order of the scores. */
export function logProbabilities(scores: readonly number[]): number[] {
  let top = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < scores.length; at++) if ((scores[at] as number) > top) top = scores[at] as number;
  let total = 0;
  for (let at = 0; at < scores.length; at++) total += Math.exp((scores[at] as number) - top);
  const norm = Math.log(total) + top;
  const logs: number[] = [];
  for (let at = 0; at < scores.length; at++) logs.push((scores[at] as number) - norm);
  return logs;
}
