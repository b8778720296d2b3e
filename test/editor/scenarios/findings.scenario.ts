import assert from 'node:assert/strict';
import { activeFile, coloured, eventually, hoverText, openFile, problems, type ScenarioContext } from './support';

export const name = 'findings';

/** A reader is warned of two tolls that cannot both be true, and follows the warning to the other article. */
export async function run({ page, shot }: ScenarioContext): Promise<void> {
  await openFile(page, 'meridian-post-13-march.news');
  const listed = await eventually(page, 'Problems lists the conflict', async () => {
    const all = await problems(page);
    return all.some((text) => text.includes('figure-conflict')) && all;
  });
  assert.ok(listed.length > 1);
  const panel = page.locator('.markers-panel');
  await page.locator('.markers-panel-action-filter input, .viewpane-filter input').first().fill('cannot both be true');
  await panel.locator('.monaco-list-row', { hasText: 'date-weekday-mismatch' }).waitFor({ state: 'detached' });
  const other = panel.locator('.monaco-list-row', { hasText: /^\s*northern-standard\S*\[Ln/ }).first();
  await other.waitFor();
  await shot('findings-problems');
  await other.click();
  await eventually(page, 'The warning leads to the other article', async () =>
    (await activeFile(page)).startsWith('northern-standard'),
  );
  await coloured(page, /^Emergency\sSituations\sMinistry$/);
  await shot('findings-related');

  await openFile(page, 'meridian-post-13-march.news');
  assert.match(await hoverText(page, '37'), /37/);
  await shot('findings-hover');
}
