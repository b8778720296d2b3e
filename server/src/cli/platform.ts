/** What the command line needs of the machine it runs on; built once, by `main.cli.ts`. */
import type { promises } from 'node:fs';

/** Where text goes. Resolves once the text is taken, so that a slow reader slows the writer down. */
export interface Output {
  /** Rejects with `OutputClosed` when nobody reads any more (`newsmark … | head`). */
  write(text: string): Promise<void>;
}

export interface Platform {
  /** The arguments after the program's name. */
  readonly args: readonly string[];
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** True when `stdout` is a terminal that shows colours and nobody asked for none. */
  readonly color: boolean;
  readonly files: Pick<typeof promises, 'readFile' | 'readdir' | 'realpath' | 'stat'>;
  readonly version: string;
}

/** The reader of an output went away: stop, quietly. */
export class OutputClosed extends Error {}

/** Exit codes, the same for all commands. */
export const Exit = { ok: 0, findings: 1, trouble: 2 } as const;
