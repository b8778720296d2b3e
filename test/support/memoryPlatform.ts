/** A platform for tests: files in memory, short waits. */
import type { FileRules } from '../../server/src/files/include';
import type { FileContent, Platform } from '../../server/src/lsp/platform';
import { childUri, relativePath } from '../../server/src/lsp/uris';

/** A file's text or bytes, or what is the matter with it. */
export type MemoryFile = string | Uint8Array | { readonly problem: string };

/** Files by uri. Reading can be held back, to see what happens meanwhile. */
export class MemoryPlatform implements Platform {
  readonly files = new Map<string, MemoryFile>();
  /** When set, reads wait for it. */
  gate: Promise<void> | null = null;
  /** Uris in the order in which they were read. */
  readonly reads: string[] = [];

  /** Puts files into a folder by their paths. */
  add(folder: string, files: Readonly<Record<string, MemoryFile>>): void {
    for (const [path, file] of Object.entries(files)) this.files.set(childUri(folder, path), file);
  }

  async read(uri: string, maxBytes: number): Promise<FileContent> {
    this.reads.push(uri);
    await this.gate;
    const file = this.files.get(uri);
    if (file === undefined) return this.isFolder(uri) ? { kind: 'folder' } : { kind: 'missing' };
    if (typeof file === 'object' && 'problem' in file) return { kind: 'problem', problem: file.problem };
    const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
    if (bytes.length > maxBytes) return { kind: 'problem', problem: 'is too large' };
    return { kind: 'bytes', bytes };
  }

  /** When set, nothing can be written, for this reason. */
  locked: string | null = null;

  async write(uri: string, text: string): Promise<string | null> {
    if (this.locked !== null) return this.locked;
    if (this.isFolder(uri)) return 'is a folder';
    this.files.set(uri, text);
    return null;
  }

  async *list(folder: string, under: string, rules: FileRules): AsyncGenerator<string> {
    for (const uri of [...this.files.keys()].sort()) {
      const path = relativePath(folder, uri);
      if (path === null || (under !== '' && !path.startsWith(`${under}/`))) continue;
      const parents = path.split('/').slice(0, -1);
      const pruned = parents.some((_, index) => rules.prunes(parents.slice(0, index + 1).join('/')));
      if (!pruned && rules.includes(path)) yield path;
    }
  }

  setTimer(callback: () => void, milliseconds: number): () => void {
    if (milliseconds === 0) {
      const turn = setImmediate(callback);
      return () => clearImmediate(turn);
    }
    // Short, but long enough to gather what a burst asks for.
    const timer = setTimeout(callback, 5);
    return () => clearTimeout(timer);
  }

  now(): number {
    return performance.now();
  }

  private isFolder(uri: string): boolean {
    return [...this.files.keys()].some((file) => file.startsWith(`${uri}/`));
  }
}
