/** Wires the parts to a connection. No logic of its own: what happens is in the parts. */
import {
  type ClientCapabilities,
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  WatchKind,
} from 'vscode-languageserver';
import { concerned, namesOf } from '../annotations/actors/names';
import { toDecisions } from '../annotations/actors/toEngine';
import { TOKEN_TYPES } from '../features/semanticTokens';
import { Method } from '../protocol';
import { ActorsFiles } from './actorsFiles';
import { ActorsView } from './actorsView';
import { toFileDiagnostic } from './answers';
import { Converter } from './convert';
import { Decider } from './decider';
import { registerDecisions } from './decisionHandlers';
import { Documents } from './documents';
import { registerHandlers } from './handlers';
import { errorWords } from './log';
import { type Platform, withGuardedTimers } from './platform';
import { Publisher } from './publisher';
import { field, take } from './request';
import { parseSettings } from './settings';
import { Status } from './status';
import { Deferred } from './timing';
import { canonicalUri, childUri, relativePath } from './uris';
import { type FileEvent, Workspace } from './workspace';

/** After the last keystroke: what was typed is analysed (requests do not wait for it). */
const TYPING_DELAY = 200;

/** Views ask again at most so often. */
const VIEW_DELAY = 300;

/** The same while folders are read: working out who is who costs more the more often it is asked for. */
const VIEW_DELAY_READING = 2000;

/** What the server can do. */
const CAPABILITIES: InitializeResult['capabilities'] = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  hoverProvider: true,
  renameProvider: { prepareProvider: true },
  codeActionProvider: { codeActionKinds: [CodeActionKind.RefactorRewrite] },
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentSymbolProvider: { label: 'Newsmark' },
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  semanticTokensProvider: { legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] }, full: true, range: true },
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    fileOperations: {
      didCreate: { filters: [{ scheme: 'file', pattern: { glob: '**' } }] },
      didRename: { filters: [{ scheme: 'file', pattern: { glob: '**' } }] },
      didDelete: { filters: [{ scheme: 'file', pattern: { glob: '**' } }] },
    },
  },
};

/** Starts a server on the connection, which is made to listen. */
export function startServer(connection: Connection, machine: Platform): void {
  const log = connection.console;
  const platform = withGuardedTimers(machine, log);
  let client: ClientCapabilities = {};
  let commandLinks = false;
  let folders: string[] = [];

  const documents = new Documents();
  const clientUri = (uri: string) => documents.clientUri(uri);
  const convert = new Converter(clientUri);
  const workspace = new Workspace(
    platform,
    documents,
    log,
    {
      changed: (change) => {
        publisher.changed(change.findings);
        actors.changed(change);
        viewsSoon.request();
        status.changed();
      },
      progressed: () => {
        if (!workspace.indexer.busy) publisher.readingEnded();
        status.changed();
      },
    },
    (uri, folder, text) => namesOf(files.of(folder).model, relativePath(folder, uri) ?? uri, text),
  );
  const actors = new ActorsView(workspace.dossiers, convert, clientUri);
  const files = new ActorsFiles(platform, log, {
    changed: (folder, model, before) => {
      const concerns = concerned(before, model);
      workspace.dossiers.decide(
        folder,
        toDecisions(model, (path) => childUri(folder, path)),
      );
      if (concerns) workspace.reanalyse(folder, concerns);
      // Names may have other colours now, in documents whose text has not changed.
      if (client.workspace?.semanticTokens?.refreshSupport) connection.languages.semanticTokens.refresh();
    },
    troubled: (uri, problem) => {
      void connection.sendDiagnostics({ uri: clientUri(uri), diagnostics: problem ? [toFileDiagnostic(problem)] : [] });
    },
  });
  const decider = new Decider(workspace, files, actors, convert);
  const table = (uri: string) => workspace.severities(workspace.dossiers.folderOf(uri));
  const publisher = new Publisher(
    platform,
    workspace.dossiers,
    documents,
    convert,
    table,
    (uri, diagnostics, version) => {
      void connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
      status.changed();
    },
    () => workspace.indexer.busy,
  );
  const status = new Status(platform, workspace, () => publisher.listed, {
    send: (params) => void connection.sendNotification(Method.status, params),
    openProgress: async () => {
      if (!client.window?.workDoneProgress) return null;
      return connection.window.createWorkDoneProgress().catch(() => null);
    },
    cancelled: () => {
      const left = workspace.indexer.cancel();
      log.warn(`Reading was cancelled; ${left} files were not read.`);
    },
  });
  const settleSoon = new Deferred(
    platform,
    () => TYPING_DELAY,
    () => workspace.settle(),
    true,
  );
  const viewDelay = () => (workspace.indexer.busy ? VIEW_DELAY_READING : VIEW_DELAY);
  const viewsSoon = new Deferred(platform, viewDelay, () => {
    void connection.sendNotification(Method.dossierChanged, { revision: actors.currentRevision });
  });

  /** Takes the section `newsmark` in general and for each of the folders. */
  const applySettings = (general: unknown, own: readonly unknown[]) => {
    const parsed = parseSettings(general);
    const parsedOwn = own.map(parseSettings);
    const problems = [parsed, ...parsedOwn].flatMap((one) => one.problems);
    for (const problem of new Set(problems)) log.warn(`Settings: ${problem}`);
    const byFolder = parsedOwn.map(({ settings }, index) => [folders[index] ?? '', settings] as const);
    workspace.setSettings(parsed.settings, new Map(byFolder));
    publisher.regrade();
    status.changed();
    settleSoon.request();
  };
  const fetchSettings = async () => {
    if (!client.workspace?.configuration) return;
    const asked = folders;
    try {
      const items = [{ section: 'newsmark' }, ...asked.map((scopeUri) => ({ section: 'newsmark', scopeUri }))];
      const [general, ...own] = (await connection.workspace.getConfiguration(items)) as unknown[];
      if (asked === folders) applySettings(general, own);
    } catch (error) {
      log.error(`The settings could not be read: ${errorWords(error)}`);
    }
  };
  const reloadDecisions = (folder: string) => {
    decider.reload(folder).catch((error) => log.error(`Decisions could not be read: ${errorWords(error)}`));
  };
  const setFolders = async () => {
    await fetchSettings();
    workspace.setFolders(folders);
    files.keepOnly(folders);
    for (const folder of folders) reloadDecisions(folder);
    settleSoon.request();
    status.changed();
  };
  const touched = (uri: unknown, event: FileEvent) => {
    if (typeof uri !== 'string') return;
    const key = canonicalUri(uri);
    workspace.fileTouched(key, event);
    const folder = files.folderOf(key, folders);
    if (folder !== null) reloadDecisions(folder);
  };
  const typed = (uri: string | null) => {
    if (uri === null) return;
    workspace.documentChanged(uri);
    settleSoon.request();
  };

  connection.onInitialize((params: InitializeParams) => {
    client = params.capabilities ?? {};
    commandLinks = field(params.initializationOptions, 'commandLinks') === true;
    const roots = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    folders = roots.map(canonicalUri);
    return { capabilities: CAPABILITIES, serverInfo: { name: 'Newsmark' } };
  });
  connection.onInitialized(async () => {
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(
        take(log, 'workspace/didChangeWorkspaceFolders', ({ added, removed }) => {
          const gone = new Set(removed.map(({ uri }) => canonicalUri(uri)));
          folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => canonicalUri(uri))];
          void setFolders();
        }),
      );
    }
    registerDynamically(connection, client);
    await setFolders();
  });
  connection.onShutdown(() => {
    workspace.indexer.stop();
    for (const part of [settleSoon, viewsSoon, publisher, status]) part.dispose();
  });

  connection.onDidOpenTextDocument(take(log, 'textDocument/didOpen', (params) => typed(documents.didOpen(params))));
  connection.onDidChangeTextDocument(
    take(log, 'textDocument/didChange', (params) => typed(documents.didChange(params))),
  );
  connection.onDidCloseTextDocument(
    take(log, 'textDocument/didClose', (params) => {
      const uri = documents.didClose(params);
      if (uri !== null) workspace.documentClosed(uri);
    }),
  );
  connection.onDidChangeConfiguration(
    take(log, 'workspace/didChangeConfiguration', (params) => {
      if (client.workspace?.configuration) void fetchSettings();
      else applySettings(field(params.settings, 'newsmark'), []);
    }),
  );
  connection.onDidChangeWatchedFiles(
    take(log, 'workspace/didChangeWatchedFiles', ({ changes }) => {
      for (const { uri, type } of changes) touched(uri, eventOf(type));
    }),
  );
  connection.workspace.onDidCreateFiles(
    take(log, 'workspace/didCreateFiles', ({ files }) => {
      for (const { uri } of files) touched(uri, 'created');
    }),
  );
  connection.workspace.onDidDeleteFiles(
    take(log, 'workspace/didDeleteFiles', ({ files }) => {
      for (const { uri } of files) touched(uri, 'deleted');
    }),
  );
  connection.workspace.onDidRenameFiles(
    take(log, 'workspace/didRenameFiles', ({ files }) => {
      for (const { oldUri, newUri } of files) {
        touched(oldUri, 'deleted');
        touched(newUri, 'created');
        decider
          .renamed(canonicalUri(oldUri), canonicalUri(newUri))
          .catch((error) => log.error(`Decisions could not follow a renamed file: ${errorWords(error)}`));
      }
    }),
  );

  const context = {
    connection,
    workspace,
    convert,
    actors,
    log,
    capabilities: () => client,
    commandLinks: () => commandLinks,
  };
  registerHandlers(context);
  registerDecisions({ ...context, decider });
  connection.listen();
}

function eventOf(type: FileChangeType): FileEvent {
  if (type === FileChangeType.Created) return 'created';
  return type === FileChangeType.Deleted ? 'deleted' : 'changed';
}

/**
 * Asks the client for what can only be asked for at run time. All files are watched for coming and going, because a
 * folder that comes or goes has no file ending to watch for; changes only of files that can be articles.
 */
function registerDynamically(connection: Connection, client: ClientCapabilities): void {
  const failed = (error: unknown) =>
    connection.console.error(`The client refused a registration: ${errorWords(error)}`);
  if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
    connection.client.register(DidChangeConfigurationNotification.type, { section: 'newsmark' }).catch(failed);
  }
  if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
    const watchers = [{ globPattern: '**/*', kind: WatchKind.Create | WatchKind.Change | WatchKind.Delete }];
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(failed);
  }
}
