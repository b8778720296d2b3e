/** Doing things less often than they are asked for. */

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

/** Does one thing a while after it is first asked for, however often; never twice at a time. */
export class Throttle {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;
  private again = false;

  /**
   * @param delay milliseconds between a request and the action
   * @param action failures are its own to handle; here they only end the turn
   */
  constructor(
    private readonly delay: number,
    private readonly action: () => Promise<void>,
  ) {}

  request(): void {
    if (this.running) this.again = true;
    else this.timer ??= setTimeout(() => void this.act(), this.delay);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.again = false;
  }

  private async act(): Promise<void> {
    this.timer = undefined;
    this.running = true;
    await this.action().catch(() => {});
    this.running = false;
    if (this.again) {
      this.again = false;
      this.request();
    }
  }
}
