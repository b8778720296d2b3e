/** From the paths on the command line to the files that they stand for. */
import path from 'node:path';
import { defaultFileRules } from '../files/include';
import type { Platform } from './platform';
import { reasonOf } from './reason';

/** A file to read, or a path that leads to none and why. */
export type Found = FoundFile | { readonly path: string; readonly error: string };

interface FoundFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** True when the user named the file itself, false when it was found in a folder. */
  readonly named: boolean;
}

type Files = Platform['files'];

/**
 * Each file once, in the order given; the articles of a folder sorted by name, by the same rules as in the editor.
 * A file named outright is taken whatever its name. Symbolic links are followed, no folder is entered twice. Without
 * `folders`, a folder leads to nothing.
 */
export async function* findFiles(files: Files, paths: readonly string[], folders: boolean): AsyncGenerator<Found> {
  const seen = new Set<string>();
  for (const given of paths) {
    for await (const found of findBelow(files, given, folders)) {
      const absolute = path.resolve(found.path);
      if (!seen.has(absolute)) yield found;
      seen.add(absolute);
    }
  }
}

async function* findBelow(files: Files, given: string, folders: boolean): AsyncGenerator<Found> {
  try {
    const stats = await files.stat(given);
    if (!stats.isDirectory()) yield { path: given, size: stats.size, named: true };
    else if (folders) yield* walk(files, given);
    else yield { path: given, error: 'is a folder; extract takes files' };
  } catch (error) {
    yield { path: given, error: reasonOf(error) };
  }
}

/** Depth first with a list of its own, so that no depth of folders is too deep. */
async function* walk(files: Files, root: string): AsyncGenerator<Found> {
  const rules = defaultFileRules();
  const entered = new Set<string>();
  const open: string[] = [''];
  for (let relative = open.pop(); relative !== undefined; relative = open.pop()) {
    const here = below(root, relative);
    try {
      const stats = relative === '' ? undefined : await files.stat(here);
      if (stats?.isFile() && rules.includes(relative)) yield { path: here, size: stats.size, named: false };
      if (stats && (!stats.isDirectory() || rules.prunes(relative))) continue;
      const real = await files.realpath(here);
      if (entered.has(real)) continue;
      entered.add(real);
      const names = (await files.readdir(here, { withFileTypes: true }))
        .filter((entry) => entry.isDirectory() || entry.isSymbolicLink() || entry.isFile())
        .map((entry) => (relative === '' ? entry.name : `${relative}/${entry.name}`))
        .sort();
      open.push(...names.reverse());
    } catch (error) {
      // A link that leads nowhere, or round in a circle, matters only when it would have been an article.
      if (relative === '' || rules.includes(relative) || !isBrokenLink(error))
        yield { path: here, error: reasonOf(error) };
    }
  }
}

function isBrokenLink(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ENOENT' || code === 'ELOOP';
}

/** The path as a reader of the output would write it: `.` and a trailing slash leave no trace. */
function below(root: string, relative: string): string {
  if (relative === '') return root;
  if (root === '.') return relative;
  return root.endsWith('/') ? root + relative : `${root}/${relative}`;
}
