import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** How a command ended. `code` is null where a signal ended it. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** A command line to run, and where. */
export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds after which the command is ended and the promise rejects. */
  readonly timeout?: number;
  /** Pass the output on to our own instead of collecting it. */
  readonly inherit?: boolean;
}

/** Runs a command to its end. Rejects where it cannot start or takes too long; a failing exit code is the caller's. */
export async function run({ command, args, cwd, env, timeout = 300_000, inherit = false }: Command): Promise<Ended> {
  const child = spawn(command, args, {
    cwd,
    env: env ?? process.env,
    stdio: ['ignore', inherit ? 'inherit' : 'pipe', inherit ? 'inherit' : 'pipe'],
    shell: process.platform === 'win32',
  });
  const output = collect(child);
  const ended = once(child, 'close') as Promise<[number | null]>;
  try {
    const [code] = await within(timeout, `${command} ${args[0] ?? ''} did not end`, ended);
    return { code, output: output() };
  } catch (error) {
    child.kill(); // Does nothing where it never started.
    throw error;
  }
}

/** A started command with all the processes it starts in turn. */
export interface ProcessGroup {
  readonly child: ChildProcess;
  /** All that it has printed so far. */
  output(): string;
  /** Ends every process of the group: politely, and after two seconds by force. Safe to call twice. */
  end(): Promise<void>;
}

/**
 * Starts a command as a process group of its own, under a guard that ends the whole group when we end it, and also when we die
 * without a chance to (the guard sees its standard input close). POSIX only.
 */
export function spawnGroup({ command, args, cwd, env }: Omit<Command, 'inherit' | 'timeout'>): ProcessGroup {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'guard.mjs'), command, ...args], {
    cwd,
    env: env ?? process.env,
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  const output = collect(child);
  const exited = new Promise<void>((done) => {
    child.once('exit', () => done());
    child.once('error', () => done());
  });
  return {
    child,
    output,
    async end() {
      child.stdin?.destroy();
      await Promise.race([exited, delay(5000, undefined, { ref: false })]);
    },
  };
}

/** Keeps the last megabyte that a child prints. */
function collect(child: ChildProcess): () => string {
  const limit = 1 << 20;
  let text = '';
  const add = (chunk: Buffer) => {
    text = (text + chunk.toString()).slice(-limit);
  };
  child.stdout?.on('data', add);
  child.stderr?.on('data', add);
  return () => text;
}

/** Rejects with `message` when `promise` takes longer than `milliseconds`; leaves no timer behind. */
export async function within<T>(milliseconds: number, message: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${message} (waited ${milliseconds / 1000} s)`)), milliseconds);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}
