/** The server's log: lines for the editor's output channel, through `window/logMessage`. */

/** Where lines go; a language server connection's `console` is one. */
export interface Log {
  error(message: string): void;
  warn(message: string): void;
  info(message: string): void;
}

/** What went wrong, in one line, with the place in the code when it is known. */
export function errorWords(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
