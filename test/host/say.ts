import { stripVTControlCharacters } from 'node:util';

/** Prints a line for the person at the terminal. */
export function say(message: string): void {
  process.stdout.write(`${message}\n`);
}

/** Prints a line about something that went wrong. */
export function complain(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** What there is to read about something that was thrown, without the colours that some libraries put in. */
export function explain(error: unknown): string {
  return stripVTControlCharacters(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
