/** Runs the command line inside the test's own process, on real files, with everything it prints kept. */
import { promises as files, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Output, OutputClosed, type Platform } from '../../server/src/cli/platform';
import { run } from '../../server/src/cli/run';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs with these arguments; `stdin` is given chunk by chunk. `override` replaces parts of the platform. */
export async function runCli(
  args: readonly string[],
  stdin: Iterable<string | Uint8Array> = [],
  override: Partial<Platform> = {},
): Promise<Ran> {
  const out = collect();
  const err = collect();
  const code = await run({
    args,
    stdin: chunks(stdin),
    stdout: out,
    stderr: err,
    color: false,
    files,
    version: '1.2.3',
    ...override,
  });
  return { code, out: out.text(), err: err.text() };
}

async function* chunks(parts: Iterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part) : part;
}

function collect(): Output & { text(): string } {
  const parts: string[] = [];
  return {
    write: async (text) => {
      parts.push(text);
    },
    text: () => parts.join(''),
  };
}

/** An output whose reader goes away after `writes` writes; counts how often it was written to. */
export function closingOutput(writes: number): Output & { count: number } {
  const output = {
    count: 0,
    write: async () => {
      if (++output.count > writes) throw new OutputClosed();
    },
  };
  return output;
}

/** A folder with these files (path → content), removed by `remove`. */
export function makeFolder(contents: Readonly<Record<string, string | Uint8Array>>): { root: string; remove(): void } {
  const root = mkdtempSync(path.join(os.tmpdir(), 'newsmark-'));
  for (const [name, content] of Object.entries(contents)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** The lines of JSON that were printed. */
export function jsonLines(ran: Ran): Record<string, unknown>[] {
  return ran.out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
