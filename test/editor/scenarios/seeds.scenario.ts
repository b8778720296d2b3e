import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from '../../host/paths';
import { activeFile, clickText, coloured, eventually, hoverText, openFile, type ScenarioContext } from './support';

export const name = 'seeds';

/** Five pasted reports of real outlets, kept outside the repository. */
const SEEDS = resolve(ROOT, '../shared/seeds');

export const workspace = existsSync(SEEDS) ? SEEDS : undefined;
export const settings = { 'editor.wordWrap': 'on', 'window.zoomLevel': 0 };
export const skip = () => (workspace ? undefined : `the folder ${join('..', 'shared', 'seeds')} is absent`);

/** A reader opens real articles, asks who and how many, and jumps to another report. */
export async function run({ page, shot }: ScenarioContext): Promise<void> {
  await openFile(page, '002_');
  assert.match(await hoverText(page, 'John Kerry'), /John Kerry[\s\S]*person/i);
  await shot('seeds-name');
  await page.keyboard.press('Escape');
  assert.match(await hoverText(page, '536'), /536[\s\S]*killed/i);
  await shot('seeds-figure');
  await page.keyboard.press('Escape');

  await openFile(page, '000_');
  const before = await activeFile(page);
  await clickText(page, 'Kerry’s');
  await page.keyboard.press('F12');
  await eventually(page, 'F12 leads to another article', async () => (await activeFile(page)) !== before);
  await coloured(page, /^Hamas$/);
  await shot('seeds-definition');
}
