import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type ProcessGroup, run, spawnGroup, within } from './processes';
import type { ServerInstallation } from './setup';

/** VS Code settings by their full name. */
export type Settings = Readonly<Record<string, unknown>>;

/** How a VS Code server is to be started. */
export interface ServerOptions {
  readonly installation: ServerInstallation;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Keeps user data and extensions there; else in a temporary folder that is removed at the end. */
  readonly dataFolder?: string;
  /** Packaged extensions to install first. */
  readonly vsix?: readonly string[];
  /** User settings on top of the quiet ones. */
  readonly settings?: Settings;
  /** Environment of the server and its extension hosts, on top of ours. */
  readonly env?: NodeJS.ProcessEnv;
  /** The folder that an address without one opens. */
  readonly defaultFolder?: string;
}

/** A running VS Code server. */
export interface VsCodeServer {
  readonly vscode: string;
  readonly port: number;
  /** Replaces the user settings, for windows that are opened from now on. */
  setUserSettings(settings: Settings): Promise<void>;
  /** What it has printed. */
  output(): string;
  /** Settles when the server ends, by itself or by `close`. */
  readonly ended: Promise<void>;
  /** Ends it and everything that it started, and removes a temporary data folder. */
  close(): Promise<void>;
}

const START_TIMEOUT = 60_000;

/** Nothing that asks, greets, phones home or covers the page. */
const QUIET: Settings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
};

/**
 * Starts VS Code's server on 127.0.0.1 and waits until it listens. It asks for no token, so that a plain address opens it: good
 * for a test and for trying things out on one's own machine, never to be bound to another interface.
 */
export async function startServer(options: ServerOptions): Promise<VsCodeServer> {
  const { installation, port = 0, vsix = [], settings = {} } = options;
  const dataFolder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), 'newsmark-vscode-')));
  const removeData = async () => {
    if (!options.dataFolder) await rm(dataFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  const setUserSettings = (more: Settings) => writeUserSettings(dataFolder, { ...QUIET, ...more });
  // An empty gallery address keeps it from looking for extensions on the network.
  const env = { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...options.env };
  const common = ['--accept-server-license-terms', '--server-data-dir', dataFolder, '--telemetry-level', 'off'];
  let group: ProcessGroup | undefined;
  try {
    await setUserSettings(settings);
    for (const file of vsix) await installExtension(installation, common, env, file);
    group = spawnGroup({
      command: installation.node,
      args: [
        installation.main,
        ...common,
        ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--disable-workspace-trust'],
        // Without these two a newer VS Code ignores the suite that its page is told to run.
        ...['--enable-proposed-api', '--enable-smoke-test-driver'],
        ...(options.defaultFolder ? ['--default-folder', resolve(options.defaultFolder)] : []),
      ],
      env,
    });
    const started = group;
    const ended = new Promise<void>((done) => started.child.once('exit', () => done()));
    return {
      vscode: installation.vscode,
      port: await within(START_TIMEOUT, 'The VS Code server did not start', listeningPort(started, ended)),
      setUserSettings,
      output: started.output,
      ended,
      async close() {
        await started.end();
        await removeData();
      },
    };
  } catch (error) {
    await group?.end();
    await removeData();
    throw error;
  }
}

async function writeUserSettings(dataFolder: string, settings: Settings): Promise<void> {
  const folder = join(dataFolder, 'data/User');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings, undefined, 2));
}

async function installExtension(
  { node, main }: ServerInstallation,
  common: readonly string[],
  env: NodeJS.ProcessEnv,
  file: string,
): Promise<void> {
  const { code, output } = await run({
    command: node,
    args: [main, ...common, '--install-extension', resolve(file), '--force'],
    env,
    timeout: START_TIMEOUT,
  });
  if (code !== 0) throw new Error(`VS Code could not install ${file}: ${output}`);
}

function listeningPort(group: ProcessGroup, ended: Promise<void>): Promise<number> {
  return new Promise((done, fail) => {
    const look = () => {
      const found = /Extension host agent listening on (\d+)/.exec(group.output());
      if (found) done(Number(found[1]));
    };
    group.child.stdout?.on('data', look);
    group.child.stderr?.on('data', look);
    void ended.then(() => fail(new Error(`The VS Code server ended at once:\n${group.output()}`)));
  });
}
