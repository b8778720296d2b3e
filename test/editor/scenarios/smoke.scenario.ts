import { eventually, openFile, openView, type ScenarioContext, setTheme, treeRows } from './support';

export const name = 'smoke';
export const themes = ['light'] as const;

/** The packaged extension is installed and reads, and lives through a change of theme. */
export async function run(context: ScenarioContext): Promise<void> {
  const { page, shot } = context;
  await openFile(page, 'tolvek-courier-12-march.txt');
  const view = await openView(page, 'Actors');
  const hasRead = async () => (await treeRows(view)).some(({ label }) => label === 'Lena Okosh');
  await eventually(page, 'The tree lists people', hasRead);
  await setTheme(context, 'dark');
  await eventually(page, 'The tree lists people', hasRead);
  await shot('smoke');
}
