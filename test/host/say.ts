/** Prints a line for the person at the terminal. */
export function say(message: string): void {
  process.stdout.write(`${message}\n`);
}

/** Prints a line about something that went wrong. */
export function complain(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** What there is to read about something that was thrown. */
export function explain(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
