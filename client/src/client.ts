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
import { registerChangeCommands } from './commands/changes';
import { Decider } from './commands/decider';
import { registerFilterCommands } from './commands/filters';
import { dropActors, registerIdentityCommands } from './commands/identity';
import { registerMentionCommands } from './commands/mentions';
import { registerNameCommands } from './commands/nameMarks';
import { registerSampleCommand } from './commands/sample';
import { registerServerCommands } from './commands/server';
import { Targets } from './commands/targets';
import { RestartPolicy } from './restartPolicy';
import { registerActorDecorations } from './views/actorDecorations';
import { actorOf } from './views/actorNodes';
import { ActorStore } from './views/actorStore';
import { ActorsView } from './views/actors';
import { DetailsView } from './views/details';
import { registerNameFindings } from './views/nameFindings';
import { StatusItem } from './views/status';

/**
 * The commands that a link in a hover may run. All of them ask, or can be undone; and a server writes no word of an article
 * into a link.
 */
const LINKED_COMMANDS = [
  'changeActorKind',
  'editActorNote',
  'hideActor',
  'lookUpActor',
  'markName',
  'mergeActor',
  'notAName',
  'renameActor',
  'revealActor',
  'separateActors',
  'showActor',
  'showActorDetails',
  'splitActor',
  'undoActorDecision',
].map((name) => `newsmark.${name}`);

/** What `activate` gives to other extensions and to the tests. */
export interface NewsmarkApi {
  readonly client: BaseLanguageClient;
  readonly actors: ActorsView;
  readonly details: DetailsView;
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
    markdown: { isTrusted: { enabledCommands: LINKED_COMMANDS } },
    initializationOptions: { commandLinks: true },
    middleware: {
      // F2 in an article: the server has renamed the actor by the time it answers, and the text stays as it is.
      async provideRenameEdits(document, position, name, token, next) {
        const edit = await next(document, position, name, token);
        if (edit) await decider.renamed(name.trim());
        return edit;
      },
    },
  });
  const store = new ActorStore(client);
  const details = new DetailsView(store);
  const actors = new ActorsView(client, store, context.workspaceState, (ids, target) =>
    dropActors(decider, ids, target),
  );
  const decider = new Decider(client, actors, details);
  const targets = new Targets(client, store, actors, details);
  const item = new StatusItem();
  let status: StatusParams | undefined;
  const reset = () => {
    actors.reset();
    details.invalidate();
    decider.reset();
  };

  context.subscriptions.push(
    output,
    actors,
    details,
    decider,
    item,
    registerActorDecorations(),
    registerNameFindings((value, tooltip) => actors.setBadge(value, tooltip)),
    actors.onDidSelect((nodes) => {
      const [node] = nodes;
      const actor = node && nodes.length === 1 ? actorOf(node) : undefined;
      if (actor) details.show(actor.actor.id);
    }),
    client.onNotification(Method.status, (params: StatusParams) => {
      const isNews = params.state === 'ready' && status?.state !== 'ready';
      if (isNews)
        output.info(`Ready: ${params.articles} articles, ${params.actors} actors, ${params.findings} findings.`);
      status = params;
      item.show(params);
      setContext('state', params.state);
      setContext('dossier', params.articles > 0);
    }),
    client.onNotification(Method.dossierChanged, (_: DossierChangedParams) => {
      actors.invalidate();
      details.invalidate();
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) {
        reset();
        return;
      }
      status = undefined;
      const stopped = newState !== State.Starting;
      if (stopped) reset();
      setContext('state', stopped ? 'stopped' : 'starting');
      item.showServer(stopped ? 'stopped' : 'starting');
    }),
    policy,
    policy.onGiveUp((message) => void reportGivenUp(message)),
    ...registerActorCommands(client, actors, details, targets),
    ...registerFilterCommands(actors, store, client),
    ...registerIdentityCommands(targets, store, decider),
    ...registerChangeCommands(targets, store, decider),
    ...registerNameCommands(client, targets, store, decider),
    ...registerMentionCommands(client),
    ...registerServerCommands(client, policy, output),
    registerSampleCommand(context),
    // Stops the server last, after everything that talks to it.
    { dispose: () => void client.dispose() },
  );

  await client.start().catch((error: unknown) => output.error('The server did not start.', String(error)));
  return { client, actors, details, status: () => status };
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
