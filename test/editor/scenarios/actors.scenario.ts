import assert from 'node:assert/strict';
import {
  coloured,
  eventually,
  expandRow,
  openFile,
  openView,
  restMouse,
  runAndType,
  runCommand,
  type ScenarioContext,
  treeRows,
} from './support';

export const name = 'actors';

/** A reader looks a person up in the side bar, filters, and goes to where they are named. */
export async function run({ page, shot }: ScenarioContext): Promise<void> {
  await openFile(page, 'tolvek-courier-12-march.txt');
  const view = await openView(page, 'Actors');
  await eventually(page, 'The tree lists people', async () =>
    (await treeRows(view)).some(({ level, label }) => level === 1 && label === 'People'),
  );
  // Away from the icon, whose tooltip would hide names.
  await restMouse(page);
  await coloured(page, /^Lena\sOkosh$/);
  await shot('actors');

  await expandRow(view, 'Lena Okosh');
  await eventually(page, 'Her articles are listed', async () =>
    (await treeRows(view)).some(({ level }) => level === 3),
  );
  await expandRow(view, 'Lakeside Wire');
  const rows = await eventually(page, 'Her mentions are listed', async () => {
    const all = await treeRows(view);
    return all.some(({ level }) => level === 4) && all;
  });
  const mention = rows.find(({ level }) => level === 4);
  assert.ok(mention);
  await view.locator('.monaco-list-row[aria-level="4"]').first().click();
  await page.locator('.tabs-container .tab.active[data-resource-name*="lakeside-wire"]').waitFor();
  await coloured(page, /^Anvar\sLines$/);
  await shot('actors-mention');

  await runAndType(page, 'Newsmark: Filter Actors…', 'minister');
  await eventually(page, 'The filter leaves ministers only', async () => {
    const names = (await treeRows(view)).filter(({ level }) => level === 2).map(({ label }) => label);
    return names.includes('Yelina Marash') && !names.includes('Lena Okosh');
  });
  await shot('actors-filter');
  await page.keyboard.press('Enter');
  await runCommand(page, 'Newsmark: Clear Filter');
  await eventually(page, 'All are back', async () =>
    (await treeRows(view)).some(({ label }) => label === 'Lena Okosh'),
  );
}
