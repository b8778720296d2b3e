/** A protocol client that talks to the real server over in-memory streams. */
import { PassThrough } from 'node:stream';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import {
  type CancellationToken,
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type { Platform } from '../../server/src/lsp/platform';
import { startServer } from '../../server/src/lsp/server';
import { Method, type StatusParams } from '../../server/src/protocol';

/** How the client presents itself. */
export interface ClientOptions {
  readonly platform: Platform;
  readonly folders?: readonly string[];
  /** The section `newsmark` of the settings. */
  readonly settings?: unknown;
  readonly initializationOptions?: object;
  readonly capabilities?: ClientCapabilities;
}

/** A line of the server's log. */
export interface LogLine {
  readonly type: number;
  readonly message: string;
}

const CAPABILITIES: ClientCapabilities = {
  workspace: { configuration: true, workspaceFolders: true, semanticTokens: { refreshSupport: true } },
  window: { workDoneProgress: true },
  textDocument: {
    definition: { linkSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** What the client has seen, and the requests that it can make. */
export class TestClient {
  readonly diagnostics = new Map<string, Diagnostic[]>();
  /** Uris in the order in which diagnostics came. */
  readonly published: string[] = [];
  readonly log: LogLine[] = [];
  readonly statuses: StatusParams[] = [];
  readonly progress: unknown[] = [];
  revision = 0;
  /** How often the server asked for new colours. */
  tokenRefreshes = 0;
  settings: unknown;
  private readonly waiting: { test: () => boolean; done: () => void }[] = [];
  private readonly texts = new Map<string, { version: number; text: string }>();

  private constructor(
    readonly connection: ProtocolConnection,
    /** What the client writes to: for messages that no client would write. */
    readonly raw: PassThrough,
    private readonly end: () => void,
  ) {}

  /** Starts a server and initializes it. */
  static async start(options: ClientOptions): Promise<TestClient> {
    const up = new PassThrough();
    const down = new PassThrough();
    const server = createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down));
    startServer(server, options.platform);
    const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    const client = new TestClient(connection, up, () => {
      connection.dispose();
      server.dispose();
      up.destroy();
      down.destroy();
    });
    client.settings = options.settings ?? null;
    client.listen();
    await connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: options.capabilities ?? CAPABILITIES,
      initializationOptions: options.initializationOptions,
      workspaceFolders: (options.folders ?? []).map((uri) => ({ uri, name: uri })),
    });
    await connection.sendNotification('initialized', {});
    return client;
  }

  /** Shuts the server down. */
  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    this.end();
  }

  /** Settles as soon as the test holds; looked at after every message from the server. */
  until(test: () => boolean): Promise<void> {
    return new Promise((done) => {
      this.waiting.push({ test, done });
      this.look();
    });
  }

  /** Settles when all files are read and so many articles are known. */
  ready(articles: number): Promise<void> {
    return this.until(() => {
      const status = this.statuses.at(-1);
      return status?.state === 'ready' && status.articles === articles;
    });
  }

  open(uri: string, text: string, languageId = 'news'): Promise<void> {
    this.texts.set(uri, { version: 1, text });
    return this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Replaces `search` (its first occurrence) as typing would, with an incremental change. */
  edit(uri: string, search: string, replacement: string): Promise<void> {
    const known = this.texts.get(uri);
    const start = known?.text.indexOf(search) ?? -1;
    if (!known || start < 0) throw new Error(`there is no "${search}" in ${uri}`);
    const range = { start: positionIn(known.text, start), end: positionIn(known.text, start + search.length) };
    known.text = known.text.slice(0, start) + replacement + known.text.slice(start + search.length);
    known.version++;
    return this.notify('textDocument/didChange', {
      textDocument: { uri, version: known.version },
      contentChanges: [{ range, text: replacement }],
    });
  }

  close(uri: string): Promise<void> {
    this.texts.delete(uri);
    return this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** Says that files were created (1), changed (2) or deleted (3). */
  filesChanged(...changes: [uri: string, type: 1 | 2 | 3][]): Promise<void> {
    return this.notify('workspace/didChangeWatchedFiles', { changes: changes.map(([uri, type]) => ({ uri, type })) });
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  request<R>(method: string, params: unknown, token?: CancellationToken): Promise<R> {
    const { connection } = this;
    return token ? connection.sendRequest<R>(method, params, token) : connection.sendRequest<R>(method, params);
  }

  /** A request about a position of a document. */
  at<R>(method: string, uri: string, position: Position, more: object = {}): Promise<R> {
    return this.request<R>(method, { textDocument: { uri }, position, ...more });
  }

  private listen(): void {
    const { connection } = this;
    const on = <P>(method: string, take: (params: P) => void) =>
      connection.onNotification(method, (params: P) => {
        take(params);
        this.look();
      });
    on<PublishDiagnosticsParams>('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
      this.diagnostics.set(uri, diagnostics);
      this.published.push(uri);
    });
    on<LogLine>('window/logMessage', (line) => this.log.push(line));
    on<StatusParams>(Method.status, (status) => this.statuses.push(status));
    on<{ revision: number }>(Method.dossierChanged, ({ revision }) => {
      this.revision = revision;
    });
    on<unknown>('$/progress', (value) => this.progress.push(value));
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings),
    );
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/semanticTokens/refresh', () => {
      this.tokenRefreshes++;
      return null;
    });
    connection.listen();
  }

  private look(): void {
    for (const wait of [...this.waiting]) {
      if (!wait.test()) continue;
      this.waiting.splice(this.waiting.indexOf(wait), 1);
      wait.done();
    }
  }
}

/** The position of an offset in a text whose lines end with LF; written apart from the server's own, to check it. */
export function positionIn(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** The words of a range in a text whose lines end with LF. */
export function textOf(text: string, { start, end }: Range): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: Position) =>
    lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0) + character;
  return text.slice(offset(start), offset(end));
}
