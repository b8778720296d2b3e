import { eventually, openContainer, openView, restMouse, runCommand, type ScenarioContext, treeRows } from './support';

export const name = 'welcome';

/** A reader without a folder finds the sample dossier, and it opens as a copy. */
export async function run({ page, shot }: ScenarioContext): Promise<void> {
  await runCommand(page, 'Workspaces: Close Workspace');
  await page.waitForURL(/[?&]ew=true/);
  await page.locator('.monaco-workbench').waitFor();
  await openContainer(page, 'Newsmark');
  const button = page.locator('.sidebar .welcome-view a', { hasText: 'Open Sample Dossier' }).first();
  await button.waitFor();
  await restMouse(page);
  await shot('welcome');

  await button.click();
  await page.waitForURL(/[?&]folder=/);
  const view = await openView(page, 'Actors');
  await eventually(page, 'The sample has its people', async () =>
    (await treeRows(view)).some(({ label }) => label === 'Lena Okosh'),
  );
  await restMouse(page);
  await shot('welcome-sample');
}
