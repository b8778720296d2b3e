/**
 * What the desktop and the browser share: one language client, the views and the commands that stand on it.
 *
 * Newsmark wakes up for `.news` files, for a `.newsmark` folder, and for any plain text that is opened: a folder of
 * pasted `.txt` articles shows itself by its texts alone. So it may well run in a folder of code. There the server finds
 * no article, and the views, menus and status item stay hidden: all of them wait for the context key `newsmark.dossier`.
 */
import { commands, type ExtensionContext, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { RevealOutputChannelOn, State } from 'vscode-languageclient';
import { type DossierChangedParams, Method, type StatusParams } from '../../server/src/protocol';
import { DOCUMENT_SELECTOR } from './articles';
import { registerActorCommands } from './commands/actors';
import { registerMentionCommands } from './commands/mentions';
import { registerSampleCommand } from './commands/sample';
import { registerServerCommands } from './commands/server';
import { RestartPolicy } from './restartPolicy';
import { ActorsView } from './views/actors';
import { StatusItem } from './views/status';

/** What `activate` gives to other extensions and to the tests. */
export interface NewsmarkApi {
  readonly client: BaseLanguageClient;
  readonly actors: ActorsView;
  /** The server's last word about itself; `undefined` before the first. */
  readonly status: () => StatusParams | undefined;
}

/**
 * Starts the server and sets up everything that the reader sees.
 * @param createClient makes the client for the platform at hand; it is not started yet
 * @returns once the server answers; a server that does not start is reported, and the commands work all the same
 */
export async function startNewsmark(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<NewsmarkApi> {
  const output = window.createOutputChannel('Newsmark', { log: true });
  const policy = new RestartPolicy();
  const client = createClient({
    documentSelector: DOCUMENT_SELECTOR,
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticCollectionName: 'newsmark',
    errorHandler: policy,
  });
  const actors = new ActorsView(client, context.workspaceState);
  const item = new StatusItem();
  let status: StatusParams | undefined;

  context.subscriptions.push(
    output,
    actors,
    item,
    client.onNotification(Method.status, (params: StatusParams) => {
      const isNews = params.state === 'ready' && status?.state !== 'ready';
      if (isNews)
        output.info(`Ready: ${params.articles} articles, ${params.actors} actors, ${params.findings} findings.`);
      status = params;
      item.show(params);
      setContext('state', params.state);
      setContext('dossier', params.articles > 0);
    }),
    client.onNotification(Method.dossierChanged, (_: DossierChangedParams) => actors.invalidate()),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) {
        actors.reset();
        return;
      }
      status = undefined;
      const stopped = newState !== State.Starting;
      if (stopped) actors.reset();
      setContext('state', stopped ? 'stopped' : 'starting');
      item.showServer(stopped ? 'stopped' : 'starting');
    }),
    policy,
    policy.onGiveUp((message) => void reportGivenUp(message)),
    ...registerActorCommands(actors, client),
    ...registerMentionCommands(client),
    ...registerServerCommands(client, policy, output),
    registerSampleCommand(context),
    // Stops the server last, after everything that talks to it.
    { dispose: () => void client.dispose() },
  );

  await client.start().catch((error: unknown) => output.error('The server did not start.', String(error)));
  return { client, actors, status: () => status };
}

function setContext(key: string, value: unknown): void {
  void commands.executeCommand('setContext', `newsmark.${key}`, value);
}

async function reportGivenUp(message: string): Promise<void> {
  const restart = 'Restart';
  const show = 'Show Output';
  const choice = await window.showErrorMessage(message, restart, show);
  if (choice === restart) await commands.executeCommand('newsmark.restartServer');
  if (choice === show) await commands.executeCommand('newsmark.showOutput');
}
