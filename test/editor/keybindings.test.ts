/** The default keys take nothing away from a reader who knows VS Code. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './support';

interface Binding {
  readonly key: string;
  readonly command: string;
  readonly when?: string;
}

/** VS Code's own list of all default keys, the contributed ones included. */
async function defaults(): Promise<Binding[]> {
  await vscode.commands.executeCommand('workbench.action.openDefaultKeybindingsFile');
  const text = await eventually('the default keys are shown', () => {
    const shown = vscode.window.activeTextEditor?.document;
    return shown?.uri.path.endsWith('keybindings.json') ? shown.getText() : '';
  });
  const list = text.slice(text.indexOf('['), text.lastIndexOf(']') + 1).replace(/^\s*\/\/.*$/gm, '');
  return JSON.parse(list);
}

suite('default keys', () => {
  test('of the editor mean nothing else in VS Code', async () => {
    const all = await defaults();
    const ours = all.filter(
      ({ command, when }) => command.startsWith('newsmark.') && when?.includes('editorTextFocus'),
    );
    assert.equal(ours.length, 2);
    for (const { key } of ours) {
      const others = all.filter((other) => other.key === key && !other.command.startsWith('newsmark.'));
      assert.deepEqual(others, [], key);
    }
  });
});
