/** The server's life: it may crash and be started again, by itself or by the reader. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, inside, open, ready } from './support';

async function hoverWorks(): Promise<boolean> {
  const { document } = await open('lakeside-wire-12-march.news');
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    inside(document, 'Lena Okosh'),
  );
  return hovers.length > 0;
}

suite('the server', () => {
  for (const [what, end] of [
    ['is started again after a crash', (pid: number) => process.kill(pid, 'SIGKILL')],
    ['is started again on request', () => vscode.commands.executeCommand('newsmark.restartServer')],
  ] as const) {
    test(what, async () => {
      const { client, actors } = await ready();
      const before = client.serverProcess?.pid ?? assert.fail('the server is a process');
      await end(before);
      await eventually('another server runs', () => {
        const now = client.isRunning() ? client.serverProcess?.pid : undefined;
        return now !== undefined && now !== before;
      });
      await ready();
      await eventually('hovers work again', hoverWorks);
      await eventually('the actors are back', async () => (await actors.getChildren()).length > 1);
    });
  }
});
