/** When the server is started again after a crash, and when not. */
import { type Disposable, EventEmitter } from 'vscode';
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
} from 'vscode-languageclient';

/** More crashes than this within the window below mean that starting again does not help. */
const MOST_CRASHES = 4;
const WINDOW_MS = 3 * 60 * 1000;
/** A message or two may be lost on a busy pipe; a connection that keeps failing is closed. */
const MOST_ERRORS = 3;

/** Restarts quietly, and says so plainly when it gives up. */
export class RestartPolicy implements ErrorHandler, Disposable {
  private crashes: number[] = [];
  private readonly givenUp = new EventEmitter<string>();

  /** Fires with a sentence for the reader when the server is not started again. */
  readonly onGiveUp = this.givenUp.event;

  /** @param now the time in milliseconds, for tests */
  constructor(private readonly now: () => number = Date.now) {}

  error(_error: Error, _message: unknown, count: number | undefined): ErrorHandlerResult {
    return { action: count !== undefined && count <= MOST_ERRORS ? ErrorAction.Continue : ErrorAction.Shutdown };
  }

  closed(): CloseHandlerResult {
    const now = this.now();
    this.crashes = [...this.crashes.filter((time) => now - time < WINDOW_MS), now];
    if (this.crashes.length <= MOST_CRASHES) {
      return { action: CloseAction.Restart, message: 'The server stopped and is started again.', handled: true };
    }
    const message = `Newsmark’s server stopped ${this.crashes.length} times in three minutes and is not started again.`;
    this.givenUp.fire(message);
    return { action: CloseAction.DoNotRestart, message, handled: true };
  }

  dispose(): void {
    this.givenUp.dispose();
  }

  /** Forgets the crashes, because the reader asked for a fresh start. */
  forgive(): void {
    this.crashes = [];
  }
}
