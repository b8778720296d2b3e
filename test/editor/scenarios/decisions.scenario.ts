import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { asked, chooseEntry, dragRow, openMenu, rowIs, rowOf, said } from './gestures';
import { textColour } from './inPage.mjs';
import {
  clickText,
  coloured,
  eventually,
  openFile,
  openView,
  restMouse,
  runCommand,
  type ScenarioContext,
  treeRows,
} from './support';

export const name = 'decisions';

const COURIER = 'tolvek-courier-12-march.txt';

/** A reader sets right who is who, with the mouse: merges, undoes, hides, shows, marks and renames. No article changes. */
export async function run({ page, shot, workspace }: ScenarioContext): Promise<void> {
  const before = await readFile(join(workspace, COURIER), 'utf8');
  await openFile(page, COURIER);
  const view = await openView(page, 'Actors');
  await rowIs(page, view, 'Tomas Verrin', true);
  await coloured(page, /^Lena\sOkosh$/);
  await restMouse(page);

  // One onto another: they are one, and the status bar can undo it.
  await dragRow(page, await rowOf(view, 'Tomas Verrin'), await rowOf(view, 'Lena Okosh'), () => shot('decisions-drag'));
  await rowIs(page, view, 'Tomas Verrin', false);
  const undo = await said(page, 'Undo');
  await restMouse(page);
  await shot('decisions-merged');
  await undo.click();
  await rowIs(page, view, 'Tomas Verrin', true);

  // Several at once.
  await (await rowOf(view, 'Tomas Verrin')).click();
  await (await rowOf(view, 'Mira Stohl')).click({ modifiers: ['Control'] });
  await openMenu(page, await rowOf(view, 'Mira Stohl'));
  await shot('decisions-several');
  await chooseEntry(page, 'Merge Actor With');
  await asked(page, 'Merge 2 Actors');
  await shot('decisions-which-name');
  await page.keyboard.press('Escape');

  // Hidden, seen dimmed on demand, and shown again.
  await (await rowOf(view, 'Mira Stohl')).click();
  await openMenu(page, await rowOf(view, 'Mira Stohl'));
  await shot('decisions-menu');
  await chooseEntry(page, 'Hide Actor');
  await rowIs(page, view, 'Mira Stohl', false);
  await runCommand(page, 'Newsmark: Show Hidden Actors');
  const hidden = await rowOf(view, 'Mira Stohl');
  await eventually(page, 'It says that it is hidden', async () =>
    (await treeRows(view)).some(({ label, description }) => label === 'Mira Stohl' && description.includes('hidden')),
  );
  await restMouse(page);
  const plain = await colourOf(await rowOf(view, 'Lena Okosh'));
  await eventually(page, 'It is dimmed', async () => (await colourOf(hidden)) !== plain);
  await shot('decisions-hidden');
  await hidden.hover();
  await hidden.locator('.action-label[aria-label^="Show Actor Again"]').click();
  await eventually(page, 'It is shown as ever', async () =>
    (await treeRows(view)).some(({ label, description }) => label === 'Mira Stohl' && !description.includes('hidden')),
  );
  await runCommand(page, 'Newsmark: Stop Showing Hidden Actors');

  // F2 in the article renames the actor, not the text.
  await clickText(page, 'Lena Okosh');
  await page.keyboard.press('F2');
  const box = page.locator('.rename-box input');
  await box.waitFor();
  await shot('decisions-rename');
  await box.fill('Elena Okosh');
  await page.keyboard.press('Enter');
  await rowIs(page, view, 'Elena Okosh', true);
  await rowIs(page, view, 'Lena Okosh', false);
  await said(page, 'Renamed to “Elena Okosh” · Undo');
  await restMouse(page);
  await shot('decisions-renamed');
  assert.equal(await readFile(join(workspace, COURIER), 'utf8'), before);
}

function colourOf(row: Locator): Promise<string> {
  return row.locator('.label-name').evaluate(textColour);
}
