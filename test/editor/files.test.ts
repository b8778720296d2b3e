/** Files of the folder that come, change, move and go while it is open. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { NewsmarkApi } from '../../client/src/client';
import { eventually, file, open, ready, SAMPLE_ARTICLES, write } from './support';

const COUNT = SAMPLE_ARTICLES.length;
const BRIEF = `Harbor master resigns in Tolvek

TOLVEK — Ottilie Brandvold, the harbor master of Tolvek, resigned on Friday, the port authority said.

Brandvold said she could no longer do her work.
`;

suite('files', () => {
  let actors: NewsmarkApi['actors'];

  suiteSetup(async () => {
    ({ actors } = await ready());
  });

  suiteTeardown(async () => {
    for (const name of ['brief.news', 'moved.news', 'notes.txt']) {
      await vscode.workspace.fs.delete(file(name)).then(undefined, () => {});
    }
    await ready();
  });

  async function isNamed(name: string): Promise<boolean> {
    const [people] = await actors.getChildren();
    const nodes = people ? await actors.getChildren(people) : [];
    return nodes.some((node) => node.type === 'actor' && node.actor.name === name);
  }

  test('a new file is read', async () => {
    await write('brief.news', BRIEF);
    await ready(COUNT + 1);
    await eventually('the harbor master is named', () => isNamed('Ottilie Brandvold'));
  });

  test('a changed file is read again', async () => {
    await write('brief.news', BRIEF.replaceAll('Ottilie', 'Marit'));
    await eventually('she has her new name', () => isNamed('Marit Brandvold'));
    assert.equal(await isNamed('Ottilie Brandvold'), false);
  });

  test('a renamed file is the same article elsewhere', async () => {
    await vscode.workspace.fs.rename(file('brief.news'), file('moved.news'));
    await eventually('its mentions are in the new file', async () => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'Brandvold',
      );
      return found.length > 0 && found.every(({ location }) => location.uri.path.endsWith('/moved.news'));
    });
    await ready(COUNT + 1);
  });

  test('a deleted file is forgotten', async () => {
    await vscode.workspace.fs.delete(file('moved.news'));
    await ready(COUNT);
    await eventually('nobody of that name is left', async () => !(await isNamed('Marit Brandvold')));
  });

  test('a text file that is no article stays unseen', async () => {
    await write('notes.txt', 'milk\nbread\ncall Lena Okosh\n');
    const { document } = await open('notes.txt');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(2, 6),
    );
    assert.deepEqual(hovers, []);
    await ready(COUNT);
  });

  test('typing in an article changes what the others know', async () => {
    const { document } = await open('tolvek-courier-14-march.txt');
    const before = document.getText();
    const addition = '\n\nGunhild Aasen, a lawyer for the families, said on Friday that she would sue.\n';
    const typed = new vscode.WorkspaceEdit();
    typed.insert(document.uri, document.positionAt(before.length), addition);
    await vscode.workspace.applyEdit(typed);
    await eventually('the lawyer is named', () => isNamed('Gunhild Aasen'));
    const undone = new vscode.WorkspaceEdit();
    const end = document.positionAt(before.length + addition.length);
    undone.delete(document.uri, new vscode.Range(document.positionAt(before.length), end));
    await vscode.workspace.applyEdit(undone);
    await eventually('and gone with the edit', async () => !(await isNamed('Gunhild Aasen')));
    assert.equal(document.getText(), before);
    await document.save();
  });
});
