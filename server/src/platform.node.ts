/** The server's platform on Node: files through `node:fs`, timers of the process. */
import type { Dirent } from 'node:fs';
import { mkdir, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileRules } from './files/include';
import type { FileContent, Platform } from './lsp/platform';

/** Files and timers of this process. */
export function nodePlatform(): Platform {
  return {
    read,
    write,
    list: (folder, under, rules, onProblem) => listUri(folder, under, rules, onProblem),
    setTimer: (callback, milliseconds) => {
      const timer = setTimeout(callback, milliseconds);
      return () => clearTimeout(timer);
    },
    now: () => performance.now(),
  };
}

/**
 * Paths, relative to `folder` and with forward slashes, of the included files in `folder/under`, sorted within each
 * folder. See `Platform.list`; the command line walks with it, too.
 */
export async function* listFiles(
  folder: string,
  under: string,
  rules: FileRules,
  onProblem: (path: string, problem: string) => void,
): AsyncGenerator<string> {
  const entered = new Set<string>();
  const waiting = [under];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entries = await entriesOf(path.join(folder, at), at, entered, onProblem);
    const inner: string[] = [];
    for (const entry of entries) {
      const child = at === '' ? entry.name : `${at}/${entry.name}`;
      const kind = await kindOf(path.join(folder, child), entry);
      if (kind === 'folder' && !rules.prunes(child)) inner.push(child);
      else if (kind === 'file' && rules.includes(child)) yield child;
      else if (kind === 'broken' && rules.includes(child)) onProblem(child, 'is a link that leads nowhere');
    }
    waiting.push(...inner.reverse());
  }
}

async function* listUri(
  folder: string,
  under: string,
  rules: FileRules,
  onProblem: (path: string, problem: string) => void,
): AsyncGenerator<string> {
  const root = filePath(folder);
  if (root !== null) yield* listFiles(root, under, rules, onProblem);
}

/** The folder's entries by name; none for what is not a folder, has gone, or was entered before. */
async function entriesOf(
  folder: string,
  shown: string,
  entered: Set<string>,
  onProblem: (path: string, problem: string) => void,
): Promise<Dirent[]> {
  try {
    const real = await realpath(folder);
    if (entered.has(real)) return [];
    entered.add(real);
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const code = codeOf(error);
    if (code !== 'ENOTDIR' && code !== 'ENOENT') onProblem(shown, `cannot be read (${code})`);
    return [];
  }
}

async function kindOf(file: string, entry: Dirent): Promise<'file' | 'folder' | 'broken' | 'other'> {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'file';
  if (!entry.isSymbolicLink()) return 'other';
  try {
    const found = await stat(file);
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other';
  } catch {
    return 'broken';
  }
}

async function read(uri: string, maxBytes: number): Promise<FileContent> {
  const file = filePath(uri);
  return file === null ? { kind: 'missing' } : readPath(file, maxBytes);
}

/** Reads one file; see `Platform.read`. */
export async function readPath(file: string, maxBytes: number): Promise<FileContent> {
  try {
    // Looked at before it is opened: opening a pipe would wait for a writer.
    const found = await stat(file);
    if (found.isDirectory()) return { kind: 'folder' };
    if (!found.isFile()) return { kind: 'problem', problem: 'is not a regular file' };
    if (found.size > maxBytes) {
      return { kind: 'problem', problem: `is larger than ${maxBytes / 1e6} MB (newsmark.maxFileSize)` };
    }
    const handle = await open(file, 'r');
    try {
      return { kind: 'bytes', bytes: await handle.readFile() };
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
    if (code === 'ELOOP') return { kind: 'problem', problem: 'is a link that leads back to itself' };
    return { kind: 'problem', problem: `cannot be read (${code})` };
  }
}

/** Only ever called for files of our own, in `.newsmark/`. */
async function write(uri: string, text: string): Promise<string | null> {
  const file = filePath(uri);
  if (file === null) return 'cannot be written here';
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const target = await realpath(file).catch(() => file);
    const before = await stat(target).catch(() => null);
    if (before?.isDirectory()) return 'is a folder';
    // Renaming would replace a file that its owner has locked against changes.
    if (before && (before.mode & 0o222) === 0) return 'is read-only';
    await writeWhole(target, text, before?.mode);
    return null;
  } catch (error) {
    const code = codeOf(error);
    return WRITE_TROUBLES[code] ?? `cannot be written (${code})`;
  }
}

/** What keeps a file from being written, in words that go on from its name. */
const WRITE_TROUBLES: Readonly<Record<string, string>> = {
  EACCES: 'may not be written to',
  EPERM: 'may not be written to',
  EROFS: 'is on a disk that cannot be written to',
  ENOSPC: 'cannot be written: the disk is full',
  EDQUOT: 'cannot be written: the disk is full',
  ENOTDIR: 'cannot be written: a part of its path is no folder',
  EEXIST: 'cannot be written: a part of its path is no folder',
};

/** Beside the file first, then in its place: whoever reads meanwhile finds the old file or the new one. */
async function writeWhole(target: string, text: string, mode: number | undefined): Promise<void> {
  const beside = `${target}.${process.pid}.tmp`;
  try {
    const handle = await open(beside, 'w', mode ?? 0o666);
    try {
      await handle.writeFile(text, 'utf8');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw error;
  }
}

/** The path of a file uri, or `null` for anything else. */
function filePath(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : null;
  } catch {
    return null;
  }
}

function codeOf(error: unknown): string {
  if (error instanceof Error) return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
  return String(error);
}
