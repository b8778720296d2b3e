/** Gradient descent by Adam (Kingma and Ba, 2015) for one table of numbers. */

const MOMENTUM = 0.9;
const SCALE_MEMORY = 0.999;

/** A table that learns: add to `slopes`, then `step`. */
export class Learner {
  readonly slopes: Float64Array;
  readonly #mean: Float64Array;
  readonly #square: Float64Array;

  /**
   * @param pull strength of the pull (L2) towards `home`
   * @param home what each number is pulled to; zero by default
   */
  constructor(
    readonly values: Float64Array,
    private readonly pull: number,
    private readonly home: Float64Array | null = null,
  ) {
    this.slopes = new Float64Array(values.length);
    this.#mean = new Float64Array(values.length);
    this.#square = new Float64Array(values.length);
  }

  /** Moves against the slopes summed over `count` examples, and forgets them. `time` counts steps from 1. */
  step(time: number, length: number, count: number): void {
    const meanScale = 1 - MOMENTUM ** time;
    const squareScale = 1 - SCALE_MEMORY ** time;
    for (let at = 0; at < this.values.length; at++) {
      const away = this.values[at]! - (this.home?.[at] ?? 0);
      const slope = this.slopes[at]! / count + this.pull * away;
      this.#mean[at] = MOMENTUM * this.#mean[at]! + (1 - MOMENTUM) * slope;
      this.#square[at] = SCALE_MEMORY * this.#square[at]! + (1 - SCALE_MEMORY) * slope * slope;
      this.values[at]! -=
        (length * (this.#mean[at]! / meanScale)) / (Math.sqrt(this.#square[at]! / squareScale) + 1e-8);
      this.slopes[at] = 0;
    }
  }
}
