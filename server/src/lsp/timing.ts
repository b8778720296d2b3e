/** Work that is put off a little, so that a burst of reasons makes it happen once. */
import type { Platform } from './platform';

/** Runs `work` some time after it was asked for. */
export class Deferred {
  private callOff: (() => void) | null = null;
  private disposed = false;

  /**
   * With `restart`, each further request begins the wait anew (after the last keystroke); without, the wait of the
   * first holds (at most so often). `milliseconds` is asked for whenever a wait begins.
   */
  constructor(
    private readonly platform: Platform,
    private readonly milliseconds: () => number,
    private readonly work: () => void,
    private readonly restart = false,
  ) {}

  /** Asks for the work to be done. */
  request(): void {
    if (this.disposed) return;
    if (this.callOff && !this.restart) return;
    this.callOff?.();
    this.callOff = this.platform.setTimer(() => {
      this.callOff = null;
      this.work();
    }, this.milliseconds());
  }

  /** Calls off what is waiting; later requests do nothing. */
  dispose(): void {
    this.disposed = true;
    this.callOff?.();
    this.callOff = null;
  }
}
