import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { lstat, mkdir, rm, stat, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { desktopCommand } from './hosts';
import { npm } from './npm';
import { CACHE, ROOT, SAMPLE } from './paths';
import { complain, explain, say } from './say';
import { startServer } from './server';
import { ensureServer } from './setup';
import type { Channel } from './versions';

const USAGE = `npm start [-- [FOLDER] OPTIONS]: opens FOLDER (or the sample dossier) in VS Code with Newsmark
  --browser          in the browser even where a desktop VS Code is installed
  --newest           the newest VS Code instead of the default one (browser only)
  --port N           the port of its address (browser only)`;

/** Kept from one start to the next where it is free: the browser remembers layouts by address. */
const USUAL_PORT = 8137;

/** What a folder of articles is to be opened in. */
interface StartOptions {
  readonly folder: string;
  readonly browser: boolean;
  readonly channel: Channel;
  readonly port?: number;
}

/**
 * Builds the extension and opens a folder in VS Code with it: on the desktop where the command `code` is found, else in the browser at
 * an address that is printed, until we are ended.
 * @returns the exit code: 2 for a wrong command line or a folder that is not there
 */
export async function start(args: readonly string[]): Promise<number> {
  let options: StartOptions;
  try {
    options = await parse(args);
  } catch (error) {
    complain(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    return 2;
  }
  try {
    await npm(['run', 'build'], { cwd: ROOT });
    const code = options.browser ? undefined : desktopCommand();
    return code ? await openDesktop(code, options.folder) : await serveBrowser(options);
  } catch (error) {
    complain(explain(error));
    return 1;
  }
}

async function parse(args: readonly string[]): Promise<StartOptions> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      browser: { type: 'boolean', default: false },
      newest: { type: 'boolean', default: false },
      port: { type: 'string' },
    },
  });
  if (positionals.length > 1) throw new Error('One folder at a time, please.');
  // npm runs scripts in the project's folder, and says where the user was.
  const folder = positionals[0] ? resolve(process.env.INIT_CWD ?? '.', positionals[0]) : SAMPLE;
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new Error(`${found ? 'Not a folder' : 'There is no folder'}: ${folder}`);
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65536)) {
    throw new Error(`Not a port: ${values.port}`);
  }
  const channel = values.newest ? 'newest' : 'default';
  return { folder, port, channel, browser: values.browser || port !== undefined || values.newest };
}

async function openDesktop(code: string, folder: string): Promise<number> {
  say(`Opening ${folder} in desktop VS Code (${code}) …`);
  const child = spawn(code, ['--new-window', `--extensionDevelopmentPath=${ROOT}`, folder], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const [exitCode] = (await once(child, 'exit')) as [number | null];
  return exitCode ?? 1;
}

async function serveBrowser({ folder, channel, port }: StartOptions): Promise<number> {
  const stopped = new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
  });
  const installation = await ensureServer(channel);
  const dataFolder = join(CACHE, `start-${installation.vscode}`);
  await linkExtension(join(dataFolder, 'extensions'));
  const server = await startServer({
    installation,
    dataFolder,
    port: port ?? ((await isFree(USUAL_PORT)) ? USUAL_PORT : 0),
    defaultFolder: folder,
  });
  try {
    say(
      `Newsmark is open at http://127.0.0.1:${server.port}/?folder=${folder.split('/').map(encodeURIComponent).join('/')}`,
    );
    say(`VS Code ${server.vscode}. Press Ctrl+C to end it.`);
    const died = server.ended.then(() => 'died' as const);
    if ((await Promise.race([died, stopped])) !== 'died') return 0;
    complain(`VS Code ended by itself:\n${server.output()}`);
    return 1;
  } finally {
    await server.close();
  }
}

/** Installs the working tree itself, by a link: build, then reload the page, and the new code runs. */
async function linkExtension(extensions: string): Promise<void> {
  const link = join(extensions, 'newsmark');
  await mkdir(extensions, { recursive: true });
  // VS Code's list of what it found there: without it, it looks again, and sees our manifest as it is now.
  await rm(join(extensions, 'extensions.json'), { force: true });
  if (await lstat(link).catch(() => undefined)) await rm(link);
  await symlink(ROOT, link, 'dir');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
  });
}
