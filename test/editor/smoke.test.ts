import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const EXTENSION = 'newsmark.newsmark';

suite('the extension', () => {
  test('is activated by opening an article', async () => {
    const [article] = await vscode.workspace.findFiles('**/*.{txt,news}', undefined, 1);
    assert.ok(article, 'the dossier holds an article');
    await vscode.window.showTextDocument(article);
    const extension = vscode.extensions.getExtension(EXTENSION);
    assert.ok(extension);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  test('registers every command that its manifest names', async () => {
    const manifest = vscode.extensions.getExtension(EXTENSION)?.packageJSON as
      | { contributes: { commands: { command: string }[] } }
      | undefined;
    const known = new Set(await vscode.commands.getCommands(true));
    const named = manifest?.contributes.commands.map(({ command }) => command) ?? [];
    const missing = named.filter((command) => !known.has(command));
    assert.notEqual(named.length, 0);
    assert.deepEqual(missing, []);
  });
});
