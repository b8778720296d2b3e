import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../host/paths';
import { eventually, openFile, runCommand, type ScenarioContext } from './support';

export const name = 'silence';
export const themes = ['dark'] as const;
export const workspace = join(ROOT, 'syntaxes');

/** In a folder of code with a stray text file, there is nothing of Newsmark to be seen. */
export async function run({ page, workspace: folder, shot }: ScenarioContext): Promise<void> {
  await writeFile(join(folder, 'notes.txt'), 'TODO\n- ask Lena about 17 open tickets\n- release on Monday\n');
  await openFile(page, 'notes.txt');
  // Its output says that it runs; what is not there then is not just late.
  await runCommand(page, 'Newsmark: Show Output');
  await eventually(page, 'Newsmark is running', async () =>
    ((await page.locator('.panel .view-lines').first().textContent()) ?? '')
      .replace(/\s/g, ' ')
      .includes('Ready: 0 articles'),
  );
  await shot('silence');
  assert.equal(await page.locator('.activitybar [aria-label^="Newsmark"]').count(), 0);
  assert.equal(await page.locator('.statusbar [aria-label^="Newsmark"]').count(), 0);
}
