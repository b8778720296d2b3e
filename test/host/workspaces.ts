import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** Copies a folder of articles into `into`, so that a test may write there. Gives the copy's path; it keeps its name. */
export async function copyWorkspace(folder: string, into: string): Promise<string> {
  const copy = join(into, basename(folder));
  await cp(folder, copy, { recursive: true });
  return copy;
}
