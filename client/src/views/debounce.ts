/** Runs the last of several calls, once they pause. */
export class Debounce {
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param delay pause in milliseconds */
  constructor(private readonly delay: number) {}

  /** Replaces whatever waits. */
  run(action: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(action, this.delay);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }
}
