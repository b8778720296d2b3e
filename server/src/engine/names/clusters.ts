/** A partition of the numbers 0 … count - 1 that grows together; the smallest number stands for its cluster. */
export class Clusters {
  readonly #parent: number[];

  constructor(count: number) {
    this.#parent = Array.from({ length: count }, (_, at) => at);
  }

  /** The number that stands for the cluster of `at`. */
  find(at: number): number {
    let root = at;
    while (this.#parent[root] !== root) root = this.#parent[root] as number;
    let from = at;
    while (from !== root) {
      const next = this.#parent[from] as number;
      this.#parent[from] = root;
      from = next;
    }
    return root;
  }

  /** Makes the clusters of both one. */
  join(a: number, b: number): void {
    const left = this.find(a);
    const right = this.find(b);
    if (left !== right) this.#parent[Math.max(left, right)] = Math.min(left, right);
  }
}
