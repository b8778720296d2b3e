/** From arguments to a command. */
import { parseArgs } from 'node:util';
import type { Severity } from '../engine/model';

/** Where the articles come from. */
export type Source = { readonly from: 'paths'; readonly paths: readonly string[] } | { readonly from: 'stdin' };

export type CheckFormat = 'text' | 'json' | 'sarif';
export type ActorsFormat = 'text' | 'json' | 'csv';

export type Command =
  | { readonly name: 'help' | 'version' }
  | { readonly name: 'extract'; readonly source: Source }
  | { readonly name: 'check'; readonly source: Source; readonly format: CheckFormat; readonly failOn: Severity }
  | { readonly name: 'actors'; readonly source: Source; readonly format: ActorsFormat };

/** The arguments make no command; the message says why in one line. */
export class BadUsage extends Error {}

const FORMATS = { extract: ['jsonl'], check: ['text', 'json', 'sarif'], actors: ['text', 'json', 'csv'] } as const;
const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;

/** Reads the arguments after the program's name; throws `BadUsage`. */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [name, ...paths] = positionals;
  if (name !== 'extract' && name !== 'check' && name !== 'actors') {
    throw new BadUsage(name === undefined ? 'no command given' : `unknown command "${name}"`);
  }
  if (values['fail-on'] !== undefined && name !== 'check') throw new BadUsage(`${name} has no option --fail-on`);
  const source = toSource(name, paths, values['stdin-jsonl'] === true);
  switch (name) {
    case 'extract':
      oneOf(FORMATS.extract, '--format', values.format);
      return { name, source };
    case 'check':
      return {
        name,
        source,
        format: oneOf(FORMATS.check, '--format', values.format) ?? 'text',
        failOn: oneOf(SEVERITIES, '--fail-on', values['fail-on']) ?? 'warning',
      };
    case 'actors':
      return { name, source, format: oneOf(FORMATS.actors, '--format', values.format) ?? 'text' };
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
        format: { type: 'string' },
        'fail-on': { type: 'string' },
        'stdin-jsonl': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new BadUsage(error instanceof Error ? (error.message.split('. ', 1)[0] ?? '') : String(error));
  }
}

function toSource(name: string, paths: readonly string[], stdin: boolean): Source {
  if (stdin && paths.length > 0) throw new BadUsage('give either paths or --stdin-jsonl, not both');
  if (stdin) return { from: 'stdin' };
  if (paths.length === 0) throw new BadUsage(`${name} needs a path, or --stdin-jsonl`);
  if (paths.includes('')) throw new BadUsage('a path is empty');
  return { from: 'paths', paths };
}

function oneOf<T extends string>(allowed: readonly T[], option: string, value: string | undefined): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new BadUsage(`${option} must be ${allowed.join(', ')}, not "${value}"`);
  return found;
}
