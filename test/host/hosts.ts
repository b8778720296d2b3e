import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { CACHE } from './paths';
import { serverHostRefusal } from './setup';
import { type Channel, HOST_VERSIONS } from './versions';

/** The executable to give to `runTests`, and a line that says what it is. */
export interface Host {
  readonly kind: 'desktop' | 'server';
  /** Undefined where `runTests` is to download the desktop VS Code of that version. */
  readonly executable?: string;
  readonly version: string;
  readonly said: string;
}

const DOWNLOADS = 'https://update.code.visualstudio.com/api/releases/stable';
const PROBE_MS = 3000;

/**
 * The VS Code that this machine can have: the one that `VSCODE_EXECUTABLE` names, else the desktop VS Code where it can be
 * downloaded and has a screen to show itself on, else the server host. `NEWSMARK_HOST=desktop|server` decides it by hand.
 */
export async function chooseHost(channel: Channel): Promise<Host> {
  const { vscode: version } = HOST_VERSIONS[channel];
  const named = process.env.VSCODE_EXECUTABLE;
  if (named) {
    if (!existsSync(named)) throw new Error(`VSCODE_EXECUTABLE names a file that does not exist: ${named}`);
    return { kind: 'desktop', executable: named, version, said: `the VS Code at ${named}` };
  }
  const wanted = process.env.NEWSMARK_HOST;
  if (wanted === 'desktop' || (wanted !== 'server' && (await canHaveDesktop(version)))) {
    return { kind: 'desktop', version, said: `desktop VS Code ${version}` };
  }
  const executable = join(import.meta.dirname, 'launch.mjs');
  return { kind: 'server', executable, version, said: `VS Code ${version}, server and headless browser from npm` };
}

async function canHaveDesktop(version: string): Promise<boolean> {
  if (serverHostRefusal()) return true;
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return false;
  if (existsSync(join(CACHE, `vscode-linux-${process.arch}-${version}`))) return true;
  return fetch(DOWNLOADS, { signal: AbortSignal.timeout(PROBE_MS) }).then(
    (response) => response.ok,
    () => false,
  );
}

/** The `code` command of an installed desktop VS Code, or undefined. */
export function desktopCommand(): string | undefined {
  const names = process.platform === 'win32' ? ['code.cmd', 'code-insiders.cmd'] : ['code', 'code-insiders'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}
