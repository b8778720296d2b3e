/** Commands about the server and the places where its results are shown. */
import { commands, type Disposable, type LogOutputChannel, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { RestartPolicy } from '../restartPolicy';

/** Restart Server, Show Output, Show Findings, Choose Which Files Are Read. */
export function registerServerCommands(
  client: BaseLanguageClient,
  policy: RestartPolicy,
  output: LogOutputChannel,
): Disposable[] {
  return [
    commands.registerCommand('newsmark.restartServer', async () => {
      policy.forgive();
      try {
        if (client.state === State.Running) await client.stop();
        await client.start();
      } catch (error) {
        output.error('The server did not start.', String(error));
        void window.showErrorMessage('Newsmark’s server did not start. The Newsmark output says why.');
      }
    }),
    commands.registerCommand('newsmark.showOutput', () => output.show()),
    commands.registerCommand('newsmark.showFindings', () =>
      commands.executeCommand('workbench.panel.markers.view.focus'),
    ),
    commands.registerCommand('newsmark.openIncludeSettings', () =>
      commands.executeCommand('workbench.action.openSettings', 'newsmark.include newsmark.exclude'),
    ),
  ];
}
