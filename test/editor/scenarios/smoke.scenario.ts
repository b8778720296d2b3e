import { eventually, filterTree, openFile, openView, type ScenarioContext, setTheme, treeRows } from './support';

export const name = 'smoke';
export const themes = ['light'] as const;

/** The packaged extension is installed and reads; VS Code's own search works in its tree; it lives through a change of theme. */
export async function run(context: ScenarioContext): Promise<void> {
  const { page, shot } = context;
  await openFile(page, 'tolvek-courier-12-march.txt');
  const view = await openView(page, 'Actors');
  const names = async () => (await treeRows(view)).map(({ label }) => label);
  await eventually(page, 'The tree lists people', async () => (await names()).includes('Lena Okosh'));
  await filterTree(page, view, 'Okosh');
  await eventually(page, 'The tree is narrowed down', async () => {
    const left = await names();
    return left.includes('Lena Okosh') && !left.includes('Mira Stohl');
  });
  await setTheme(context, 'dark');
  await shot('smoke');
}
