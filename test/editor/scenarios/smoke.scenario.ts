import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { openContainer, openFile, type ScenarioContext } from './support';

export const name = 'smoke';
export const themes = ['light'] as const;

/** The packaged extension is installed, and its side bar is there once an article is open. */
export async function run({ page, workspace, shot }: ScenarioContext): Promise<void> {
  const article = (await readdir(workspace)).find((file) => /\.(txt|news)$/.test(file));
  assert.ok(article, 'the dossier holds an article');
  await openFile(page, article);
  await openContainer(page, 'Newsmark');
  await shot('smoke');
}
