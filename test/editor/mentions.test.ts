/** Next and Previous Mention of This Actor. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { baseName, eventually, open, rangeOf, ready } from './support';

function place(): string {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return '';
  const { line, character } = editor.selection.start;
  return `${baseName(editor.document.uri)}:${line}:${character}`;
}

async function step(command: string): Promise<string> {
  const before = place();
  await vscode.commands.executeCommand(command);
  return eventually('the cursor has moved', () => place() !== before && place());
}

suite('next and previous mention', () => {
  suiteSetup(() => ready());

  test('go through all articles, round, and back the same way', async () => {
    const { document } = await open('lakeside-wire-12-march.news');
    const { start } = rangeOf(document, 'Aleksei Dorvan');
    const editor = await vscode.window.showTextDocument(document, { selection: new vscode.Range(start, start) });
    assert.equal(editor.selection.isEmpty, true);
    const first = place();
    const forward: string[] = [];
    do forward.push(await step('newsmark.nextMention'));
    while (forward.at(-1) !== first && forward.length < 100);
    assert.equal(forward.at(-1), first, 'the last mention leads to the first');
    assert.equal(new Set(forward).size, forward.length, 'no mention comes twice');
    assert.equal(new Set(forward.map((at) => at.split(':')[0])).size, 5, 'in five articles');
    const back: string[] = [];
    while (back.length < forward.length) back.push(await step('newsmark.previousMention'));
    assert.deepEqual(back, [...forward.slice(0, -1).reverse(), first]);
  });

  test('stay where nobody is named', async () => {
    const { document } = await open('lakeside-wire-12-march.news');
    const { start } = rangeOf(document, 'declined to comment');
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(start, start) });
    const before = place();
    await vscode.commands.executeCommand('newsmark.nextMention');
    assert.equal(place(), before);
  });
});
