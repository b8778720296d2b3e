import type { Locator, Page } from 'playwright-core';
import { answer, asked, rowIs, said } from './gestures';
import {
  activeFile,
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

export const name = 'decisions-by-key';

/** The same with the keyboard alone, but for opening files. */
export async function run({ page, shot }: ScenarioContext): Promise<void> {
  await openFile(page, 'meridian-post-13-march.news');
  const view = await openView(page, 'Actors');
  await rowIs(page, view, 'Lena Okosh', true);
  const names = async () => (await treeRows(view)).filter(({ level }) => level === 2).map(({ label }) => label);
  const [first = '', second = ''] = await names();

  // Down from the heading: the keyboard is on the second person, while nothing, then the first, is selected.
  await focusTree(page, view);
  await page.keyboard.press('Home');
  for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('F2');
  await asked(page, `Rename “${second}”`);
  await shot('keys-rename');
  await answer(page, 'Somebody Else');
  await rowIs(page, view, 'Somebody Else', true);
  await rowIs(page, view, first, true);

  // Undone with the tree's own key.
  await focusTree(page, view);
  await page.keyboard.press('Control+Z');
  await rowIs(page, view, second, true);

  // Enter goes to where the actor is first named.
  await focusTree(page, view);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await eventually(page, 'An earlier article is shown', async () => (await activeFile(page)).includes('12-march'));

  // Delete hides.
  await focusTree(page, view);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Delete');
  await rowIs(page, view, first, false);
  await said(page, 'Undo');
  await runCommand(page, 'Newsmark: Undo Last Change to Actors');
  await rowIs(page, view, first, true);

  // From an article: the actor at the cursor is merged into one that is picked by a few letters.
  await openFile(page, 'lakeside-wire-12-march.news');
  await clickText(page, 'Lena Okosh');
  await runCommand(page, 'Newsmark: Merge Actor With');
  await asked(page, 'Merge “Lena Okosh” Into');
  await shot('keys-merge');
  await answer(page, 'Dunai', 'Pavel Dunai');
  await rowIs(page, view, 'Lena Okosh', false);
  await runCommand(page, 'Newsmark: Undo Last Change to Actors');
  await rowIs(page, view, 'Lena Okosh', true);

  // Selected words become a name.
  await clickText(page, 'investigation');
  await page.keyboard.press('Control+D');
  await runCommand(page, 'Newsmark: Mark as Name');
  await asked(page, '“investigation” Is the Name of');
  await shot('keys-mark');
  await answer(page, 'new org', 'A new organization');
  await asked(page, '“investigation” Is a Name');
  await shot('keys-mark-scope');
  await answer(page, '');
  await rowIs(page, view, 'investigation', true);
  await coloured(page, /^investigation$/);
  await restMouse(page);
  await shot('keys-marked');
}

/** Gives the keyboard to the tree, by command, and waits until it is there: it would type into the article else. */
async function focusTree(page: Page, view: Locator): Promise<void> {
  await runCommand(page, 'Newsmark: Show Actors');
  await view.locator('.monaco-list:focus').waitFor();
}
