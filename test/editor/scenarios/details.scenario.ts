import { answer, asked, openMenu, rowIs, rowOf, said } from './gestures';
import {
  activeFile,
  clickText,
  coloured,
  eventually,
  hoverText,
  openFile,
  openView,
  restMouse,
  runCommand,
  type ScenarioContext,
  treeRows,
} from './support';

export const name = 'details';

/** A reader looks at all that is known of an actor, goes to the words, writes a note, and narrows the tree. */
export async function run({ page, shot }: ScenarioContext): Promise<void> {
  await openFile(page, 'tolvek-courier-14-march.txt');
  const tree = await openView(page, 'Actors');
  const details = await openView(page, 'Actor Details');
  await restMouse(page);
  await rowIs(page, tree, 'Ismail Qadrani', true);
  await coloured(page, /^Anvar\sLines$/);
  await shot('details-empty');

  // The view follows the tree.
  await (await rowOf(tree, 'Ismail Qadrani')).click();
  await rowIs(page, details, 'Roles', true);
  await rowIs(page, details, 'Spellings', true);
  // The tree gives way, so that all is in sight.
  await page.locator('.sidebar .pane-header[aria-label^="Actors"]').first().click();
  await rowIs(page, details, 'Look Up in Wikidata', true);
  await restMouse(page);
  await shot('details');

  const spelling = await rowOf(details, 'Ismail Kadrani');
  await openMenu(page, spelling);
  await shot('details-menu');
  await page.keyboard.press('Escape');
  await spelling.click();
  await eventually(
    page,
    'The spelling leads to an article',
    async () => !(await activeFile(page)).includes('14-march'),
  );

  await runCommand(page, 'Newsmark: Edit Note on Actor');
  await asked(page, 'Note on “Ismail Qadrani”');
  await answer(page, 'Ask his office when the letters were sent.');
  await rowIs(page, details, 'Your Note', true);
  await restMouse(page);
  await shot('details-note');

  // The one way out of this computer asks before it is taken.
  await (await rowOf(details, 'Look Up in Wikidata')).click();
  // The older VS Code shows no dialogs in tests, and says so in a notification with the dialog's question.
  const question = page.locator('.monaco-dialog-box, .notification-toast', { hasText: 'Do you want' }).first();
  await question.waitFor();
  await shot('details-wikidata');
  const cancel = question.locator('.monaco-button', { hasText: 'Cancel' });
  if (await cancel.count()) await cancel.first().click();
  else await runCommand(page, 'Notifications: Clear All Notifications');
  await question.waitFor({ state: 'detached' });

  // Narrowed to what one article says of places and people.
  await openView(page, 'Actors');
  await runCommand(page, 'Newsmark: Filter Actors by Kind');
  await asked(page, 'Filter Actors by Kind');
  await shot('details-kinds');
  await page.keyboard.press('Escape');
  await runCommand(page, 'Newsmark: Filter Actors by Article');
  await asked(page, 'Filter Actors by Article');
  await shot('details-articles');
  await answer(page, 'Current', 'Current Article');
  await eventually(
    page,
    'The list is shorter',
    async () => !(await treeRows(tree)).some(({ label }) => label === 'Arvo Lehtma'),
  );
  await restMouse(page);
  await shot('details-filtered');
  await runCommand(page, 'Newsmark: Clear Filter');

  // From a card in the editor.
  await openFile(page, 'lakeside-wire-12-march.news');
  await hoverText(page, 'Aleksei Dorvan');
  await shot('details-card');
  await page.locator('.monaco-hover:visible a', { hasText: 'Details' }).first().click();
  await eventually(page, 'From the top', async () => (await treeRows(details))[0]?.label === 'Aleksei Dorvan');

  // In the editor: a menu of its own.
  await openFile(page, 'meridian-post-13-march.news');
  await clickText(page, 'Pavel Dunai');
  await said(page, 'Ln 16');
  const cursor = page.locator('.editor-group-container.active .cursor').first();
  const box = await cursor.boundingBox();
  if (box) await openMenu(page, { x: box.x + 1, y: box.y + box.height / 2 });
  await page.locator('.monaco-menu .action-item', { hasText: 'Newsmark Actor' }).first().hover();
  await page.locator('.monaco-submenu .action-item', { hasText: 'Rename Actor' }).first().waitFor();
  await shot('details-editor-menu');
}
