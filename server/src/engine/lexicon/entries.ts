/** The entries of a list written one to a line; blank lines are skipped. */
export function entries(list: string): readonly string[] {
  return list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
