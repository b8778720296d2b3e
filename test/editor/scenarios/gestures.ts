/** What a reader does with rows of a tree and with menus, as functions on a Playwright page. */
import type { Locator, Page } from 'playwright-core';
import { eventually, treeRows } from './support';

/** The row whose label is just this. */
export async function rowOf(view: Locator, label: string): Promise<Locator> {
  const row = view
    .locator('.monaco-list-row')
    .filter({ has: labelled(view, label) })
    .first();
  await row.waitFor();
  return row;
}

/** Waits until the tree shows a row with this label, or until it does not. */
export async function rowIs(page: Page, view: Locator, label: string, shown: boolean): Promise<void> {
  await eventually(
    page,
    `${label} is ${shown ? '' : 'not '}shown`,
    async () => (await treeRows(view)).some((row) => row.label === label) === shown,
  );
}

/** Drags one row onto another with the mouse, as slowly as a hand does; `halfway` runs while the mouse is over the other. */
export async function dragRow(page: Page, from: Locator, to: Locator, halfway?: () => Promise<void>): Promise<void> {
  const [start, end] = [await middleOf(from), await middleOf(to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 6, start.y + 6, { steps: 4 });
  await page.mouse.move(end.x, end.y, { steps: 12 });
  await page.mouse.move(end.x + 2, end.y, { steps: 2 });
  await halfway?.();
  await page.mouse.up();
}

/** Opens the context menu of what is given and waits until it is drawn. */
export async function openMenu(page: Page, on: Locator | { x: number; y: number }): Promise<Locator> {
  const { x, y } = 'x' in on ? on : await middleOf(on);
  await page.mouse.click(x, y, { button: 'right' });
  const menu = page.locator('.monaco-menu').first();
  await menu.waitFor();
  return menu;
}

/** Chooses an entry of an open menu. */
export async function chooseEntry(page: Page, title: string): Promise<void> {
  await page.locator('.monaco-menu .action-item', { hasText: title }).first().click();
}

/** Answers the box that is open at the top: types, waits for an entry with `choice` where one is given, and presses Enter. */
export async function answer(page: Page, text: string, choice?: string): Promise<void> {
  const input = page
    .locator('.quick-input-widget:visible input[type="text"]:visible, .quick-input-widget:visible textarea')
    .first();
  await input.waitFor();
  if (text !== '') await input.fill(text);
  if (choice !== undefined) {
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: choice }).first().waitFor();
  }
  await page.keyboard.press('Enter');
}

/** Waits until the box at the top asks this. */
export async function asked(page: Page, question: string | RegExp): Promise<void> {
  await page.locator('.quick-input-widget:visible .quick-input-title', { hasText: question }).first().waitFor();
}

/** Waits until the status bar says this, and gives its entry. */
export async function said(page: Page, text: string | RegExp): Promise<Locator> {
  const entry = page.locator('.statusbar .statusbar-item', { hasText: text }).first();
  await entry.waitFor();
  return entry;
}

/** The middle of something that is drawn, in page coordinates; not over the icons at its end. */
async function middleOf(what: Locator): Promise<{ x: number; y: number }> {
  const box = await what.boundingBox();
  if (!box) throw new Error('It is not drawn');
  return { x: box.x + Math.min(box.width / 2, 90), y: box.y + box.height / 2 };
}

function labelled(view: Locator, label: string): Locator {
  const exact = new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
  return view.page().locator('.label-name', { hasText: exact });
}
