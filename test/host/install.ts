import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const MARKER = '.ready';
const UNPACKING = '.unpacking-';
/** A leftover of an interrupted run; younger ones may belong to a run that is still at work. */
const STALE_MS = 60 * 60 * 1000;

/**
 * Makes `folder` by `fill`, once: a folder that carries the marker `stamp` is left alone. The work is done in a temporary
 * folder beside it, renamed at the very end, so that an interrupted run leaves nothing that looks finished, and of two runs at
 * the same time one wins and the other uses its result.
 * @returns true where it had to be made
 */
export async function installOnce(
  folder: string,
  stamp: string,
  fill: (folder: string) => Promise<void>,
): Promise<boolean> {
  if (await isReady(folder, stamp)) return false;
  const parent = dirname(folder);
  await mkdir(parent, { recursive: true });
  await removeStale(parent);
  const temporary = await mkdtemp(join(parent, `${UNPACKING}${basename(folder)}-`));
  try {
    await fill(temporary);
    await writeFile(join(temporary, MARKER), stamp);
    if (await isReady(folder, stamp)) return true;
    await rm(folder, { recursive: true, force: true });
    try {
      await rename(temporary, folder);
    } catch (error) {
      if (!(await isReady(folder, stamp))) throw error;
    }
    return true;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function isReady(folder: string, stamp: string): Promise<boolean> {
  const marker = join(folder, MARKER);
  return existsSync(marker) && (await readFile(marker, 'utf8')) === stamp;
}

async function removeStale(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(UNPACKING)) continue;
    const folder = join(parent, name);
    const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: 0 }));
    if (Date.now() - mtimeMs > STALE_MS) await rm(folder, { recursive: true, force: true });
  }
}
