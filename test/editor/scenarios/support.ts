/**
 * What a reader does in VS Code, as functions on a Playwright page. Each waits until it has happened and throws where it does not;
 * every selector here holds on both VS Code versions that the tests use.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { placeOfText, rowsOfTree } from './inPage.mjs';
import { type ScenarioContext, THEMES, type Theme } from './scenario';

export type { ScenarioContext } from './scenario';

/** A row of a tree view, as it is shown. */
export interface TreeRow {
  /** From 1. */
  readonly level: number;
  readonly label: string;
  readonly description: string;
  /** Null where the row cannot be opened. */
  readonly expanded: boolean | null;
}

/** Tries `look` until it gives something, about every 150 ms. Throws with `message` after `timeout` milliseconds. */
export async function eventually<T>(
  page: Page,
  message: string,
  look: () => Promise<T | undefined | null | false>,
  timeout = 20_000,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== null && found !== false) return found;
    if (Date.now() > end) throw new Error(`${message} (waited ${timeout / 1000} s)`);
    await page.waitForTimeout(150);
  }
}

/** Opens a file of the workspace by (part of) its name, through Quick Open, and waits until its text is shown. */
export async function openFile(page: Page, name: string): Promise<void> {
  const row = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first();
  const tab = page.locator(`.tabs-container .tab.active[data-resource-name*="${name}"]`);
  // All of it again when Quick Open loses the focus, and closes, between finding the file and the click.
  const attempt = async () => {
    await openQuickInput(page, 'Control+P', name);
    if (!(await succeeds(row.waitFor({ timeout: 3000 })))) return false;
    return (await succeeds(row.click({ timeout: 3000 }))) && succeeds(tab.waitFor({ timeout: 5000 }));
  };
  await eventually(page, `Quick Open does not open ${name}`, attempt, 60_000);
  await page.locator('.editor-instance .view-line').first().waitFor();
}

/** The name of the file in the active tab. */
export async function activeFile(page: Page): Promise<string> {
  return (await page.locator('.editor-group-container.active .tab.active').getAttribute('data-resource-name')) ?? '';
}

/** Takes the mouse away from what shows a tooltip, and waits until no tooltip hides what is to be seen. */
export async function restMouse(page: Page): Promise<void> {
  await page.mouse.move(1000, 700);
  await eventually(
    page,
    'No tooltip is left',
    async () => (await page.locator('.workbench-hover:visible').count()) === 0,
  );
}

/** Waits until the server's colours have come: a part of a line that is all of `name` then stands apart. */
export async function coloured(page: Page, name: RegExp): Promise<void> {
  const parts = page.locator('.editor-group-container.active .view-line span[class^="mtk"]');
  await parts.filter({ hasText: name }).first().waitFor();
}

/**
 * Runs a command by its title in the command palette, as shown there (with its category: "Newsmark: Show Log"). Returns when the
 * palette has gone: a box that the command asks with is then the only one.
 */
export async function runCommand(page: Page, title: string): Promise<void> {
  await openQuickInput(page, 'F1', `>${title}`);
  const row = page.locator(`.quick-input-list .monaco-list-row[aria-label^="${title}"]`).first();
  await row.click();
  await eventually(page, 'The command palette closes', async () => {
    const [open] = await page.locator('.quick-input-widget:visible input').all();
    return !(await open?.inputValue({ timeout: 1000 }).catch(() => ''))?.startsWith('>');
  });
}

/** Runs a command that asks for words, and types them; asks again where the question loses the focus, and closes, at once. */
export async function runAndType(page: Page, title: string, text: string): Promise<void> {
  const input = page.locator('.quick-input-widget:visible input').first();
  const attempt = async () => {
    await runCommand(page, title);
    return succeeds(input.fill(text, { timeout: 3000 }));
  };
  await eventually(page, `${title} asks nothing`, attempt, 60_000);
}

function succeeds(action: Promise<unknown>): Promise<boolean> {
  return action.then(
    () => true,
    () => false,
  );
}

/** Focus may wander while a page loads: press again until the box has opened. */
async function openQuickInput(page: Page, key: string, text: string): Promise<void> {
  const input = page.locator('.quick-input-widget:visible input').first();
  await eventually(page, `${key} opens nothing`, async () => {
    await page.keyboard.press(key);
    return succeeds(input.fill(text, { timeout: 2000 }));
  });
}

/** Brings `text` into sight in the active editor with its search, and selects it. */
async function reveal(page: Page, text: string): Promise<void> {
  await page
    .locator('.editor-group-container.active .view-lines')
    .first()
    .click({ position: { x: 2, y: 2 } });
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+F');
  const input = page.locator('.editor-instance .find-widget.visible textarea').first();
  await input.waitFor();
  await input.fill(text);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}

/** The middle of the nth place (from 0) where the editor shows `text`; searches for it where it is out of sight. */
async function placeOf(page: Page, text: string, nth = 0): Promise<{ x: number; y: number }> {
  const place = await page.evaluate(placeOfText, { text, nth });
  if (place) return place;
  await reveal(page, text);
  return eventually(page, `The editor does not show "${text}"`, () => page.evaluate(placeOfText, { text, nth }), 5000);
}

/** Rests the mouse on the nth `text` in the editor and gives what the hover says. */
export async function hoverText(page: Page, text: string, nth = 0): Promise<string> {
  const place = await placeOf(page, text, nth);
  const hover = page.locator('.monaco-editor .monaco-hover:not(.hidden):visible').first();
  return eventually(page, `No hover on "${text}"`, async () => {
    await page.mouse.move(place.x + 40, place.y + 120);
    await page.mouse.move(place.x, place.y, { steps: 3 });
    await hover.waitFor({ timeout: 2500 }).catch(() => {});
    const [said = ''] = await hover.allInnerTexts();
    return said.trim() && !/^\s*Loading/.test(said) ? said.trim() : undefined;
  });
}

/** Puts the cursor into the nth `text`. */
export async function clickText(page: Page, text: string, nth = 0): Promise<void> {
  const { x, y } = await placeOf(page, text, nth);
  await page.mouse.click(x, y);
}

/** Opens a container of the activity bar by its title, such as "Newsmark"; leaves it open where it is. */
export async function openContainer(page: Page, title: string): Promise<void> {
  const item = page.locator(`.activitybar .action-item:has([aria-label^="${title}"])`).first();
  await item.waitFor();
  const isOpen = async () => (await item.getAttribute('class'))?.split(' ').includes('checked');
  if (!(await isOpen())) await item.locator(`[aria-label^="${title}"]`).first().click();
  await eventually(page, `The side bar does not show ${title}`, isOpen);
}

/** Opens a view by its title, such as "Actors", in the container that the side bar shows, and gives it. */
export async function openView(page: Page, title: string, container = 'Newsmark'): Promise<Locator> {
  await openContainer(page, container);
  const pane = page.locator(`.sidebar .pane:has(> .pane-header[aria-label^="${title}"])`).first();
  const header = pane.locator('> .pane-header');
  await header.waitFor({ state: 'attached' });
  if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
  await pane.locator('.pane-body').first().waitFor();
  return pane;
}

/** The rows that a view shows; call it in `eventually` where they are still to come. */
export async function treeRows(view: Locator): Promise<TreeRow[]> {
  return view.evaluate(rowsOfTree);
}

/** Waits for a row with this label (or a label that starts so), opens it if it is closed, and gives it. */
export async function expandRow(view: Locator, label: string): Promise<Locator> {
  const row = view.locator(`.monaco-list-row[aria-label^="${label}"]`).first();
  await row.waitFor();
  if ((await row.getAttribute('aria-expanded')) === 'false') await row.locator('.monaco-tl-twistie').click();
  return row;
}

/** Changes the theme through the workspace's settings, which it replaces, and waits until the page has it. */
export async function setTheme({ page, workspace }: ScenarioContext, theme: Theme): Promise<void> {
  const shown = { light: '.vs', dark: '.vs-dark', 'high-contrast': '.hc-black' }[theme];
  await mkdir(join(workspace, '.vscode'), { recursive: true });
  await writeFile(join(workspace, '.vscode/settings.json'), JSON.stringify({ 'workbench.colorTheme': THEMES[theme] }));
  await page.locator(`.monaco-workbench${shown}`).waitFor();
}

/** The messages in the Problems panel, which it opens. */
export async function problems(page: Page): Promise<string[]> {
  const panel = page.locator('.markers-panel');
  if (!(await panel.isVisible())) await page.keyboard.press('Control+Shift+M');
  await panel.waitFor();
  return panel.locator('.monaco-list-row').allInnerTexts();
}
