/** The Actor Details view, on a copy of the sample dossier. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { NewsmarkApi } from '../../client/src/client';
import type { DetailRow } from '../../client/src/views/detailRows';
import { actorNamed, answeringFirst, detailsShown, findActor, forgetDecisions } from './actorSupport';
import { baseName, eventually, inside, open, ready } from './support';

suite('the details of an actor', () => {
  let api: NewsmarkApi;
  const run = vscode.commands.executeCommand;

  suiteSetup(async () => {
    api = await ready();
  });

  teardown(() => forgetDecisions(api));

  async function show(name: string): Promise<DetailRow[]> {
    await run('newsmark.showActorDetails', { id: (await actorNamed(api, name)).actor.id });
    return eventually(`${name} is shown`, async () => {
      const rows = await detailsShown(api);
      return rows[0]?.label === name && rows;
    });
  }

  async function click(row: DetailRow | undefined): Promise<void> {
    const { command } = row ? api.details.getTreeItem(row) : {};
    assert.ok(command, 'the row leads somewhere');
    await run(command.command, ...(command.arguments ?? []));
  }

  function sectionOf(rows: readonly DetailRow[], id: string): readonly DetailRow[] {
    return rows.find((row) => row.id === id)?.children ?? [];
  }

  test('tell roles, spellings, mentions, company and quotations', async () => {
    const rows = await show('Ismail Qadrani');
    assert.ok(sectionOf(rows, 'roles').some(({ label }) => /governor/i.test(label)));
    const spellings = sectionOf(rows, 'names').map(({ label }) => label);
    assert.ok(spellings.includes('Ismail Qadrani') && spellings.includes('Ismail Kadrani'), spellings.join(', '));
    assert.equal(sectionOf(rows, 'articles').length, 6);
    assert.equal(sectionOf(rows, 'introduction').length, 1);
    assert.ok(sectionOf(rows, 'together').length > 0);
    assert.ok(rows.some(({ id }) => id === 'wikidata'));
    const words = sectionOf(await show('Lena Okosh'), 'quotations').map(({ label }) => label);
    assert.ok(
      words.some((text) => text.includes('The boat leaned')),
      words.join(' | '),
    );
  });

  test('rows lead to the words in the articles', async () => {
    const rows = await show('Lena Okosh');
    for (const id of ['roles', 'names', 'introduction', 'quotations']) {
      const [row] = sectionOf(rows, id);
      if (!row) continue;
      await run('workbench.action.closeAllEditors');
      await click(row);
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor && !editor.selection.isEmpty, id);
      assert.ok(row.action?.type === 'place' && row.action.location.uri.endsWith(baseName(editor.document.uri)), id);
    }
    const [article] = sectionOf(rows, 'articles');
    await click(article?.children[0]);
    const editor = vscode.window.activeTextEditor;
    assert.match(editor?.document.getText(editor.selection) ?? '', /Okosh/);
  });

  test('somebody who appears with the actor is one click away', async () => {
    const [other] = sectionOf(await show('Anvar Lines'), 'together');
    await click(other);
    await eventually('its details are shown', async () => (await detailsShown(api))[0]?.label === other?.label);
  });

  test('follow the selection in the tree', async () => {
    await show('Lena Okosh');
    await run('newsmark.actors.focus');
    const { actor } = await actorNamed(api, 'Mira Stohl');
    await api.actors.reveal(actor.id, { focus: true, clearFilter: true });
    await eventually('Mira Stohl is shown', async () => (await detailsShown(api))[0]?.label === 'Mira Stohl');
  });

  test('show the actor under the cursor', async () => {
    const editor = await open('lakeside-wire-12-march.news');
    const at = inside(editor.document, 'Yelina Marash');
    editor.selection = new vscode.Selection(at, at);
    await run('newsmark.showActorDetails', editor.document.uri);
    await eventually('Yelina Marash is shown', async () => (await detailsShown(api))[0]?.label === 'Yelina Marash');
  });

  test('keep a note', async () => {
    await show('Lena Okosh');
    await run('newsmark.editActorNote', { id: api.details.actor, note: 'Call her on Monday.' });
    await eventually('the note is shown', async () =>
      sectionOf(await detailsShown(api), 'note').some(({ label }) => label === 'Call her on Monday.'),
    );
    assert.equal((await actorNamed(api, 'Lena Okosh')).actor.decided, true);
    await run('newsmark.editActorNote', { id: api.details.actor, note: '' });
    await eventually('the note is gone', async () => sectionOf(await detailsShown(api), 'note').length === 0);
  });

  test('split a spelling off, and show what it has become', async () => {
    const rows = await show('Ismail Qadrani');
    const spelling = sectionOf(rows, 'names').find(({ label }) => label === 'Ismail Kadrani');
    await eventually('there are two', async () => {
      // Asked again where something takes the focus from the question, and so closes it.
      await answeringFirst('newsmark.splitActor', spelling);
      return (await findActor(api, 'Ismail Kadrani')) !== undefined;
    });
    await eventually('the new one is shown', async () => (await detailsShown(api))[0]?.label === 'Ismail Kadrani');
  });

  test('go on showing an actor that changes its name', async () => {
    await show('Lena Okosh');
    await run('newsmark.renameActor', { id: api.details.actor, name: 'Elena Okosh' });
    await eventually('the new name is shown', async () => (await detailsShown(api))[0]?.label === 'Elena Okosh');
  });

  test('say everything to a screen reader', async () => {
    for (const row of await show('Ismail Qadrani')) {
      const { accessibilityInformation: spoken } = api.details.getTreeItem(row);
      assert.ok(spoken?.label, row.id);
      assert.equal(spoken.role, 'treeitem');
    }
  });
});
