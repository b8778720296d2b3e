/**
 * The server host: VS Code's own server and workbench out of the npm package `code-server`, put under `.vscode-test/` without
 * compiling or downloading anything else. `node --import tsx test/host/setup.ts [--newest]` does it ahead of time.
 */
import { existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureChromium } from './chromium';
import { installOnce } from './install';
import { npm, unpackPackage } from './npm';
import { CACHE } from './paths';
import { complain, say } from './say';
import { type Channel, HOST_VERSIONS, NODE, type Pinned, RIPGREP } from './versions';

/** A VS Code server that can be started. */
export interface ServerInstallation {
  /** The Node to run it with. */
  readonly node: string;
  /** The server's main script. */
  readonly main: string;
  /** VS Code's version. */
  readonly vscode: string;
}

/** Why this machine cannot have the server host, or undefined where it can. */
export function serverHostRefusal(): string | undefined {
  if (process.platform !== 'linux') return `the server host runs on Linux only, this is ${process.platform}`;
  if (!RIPGREP[process.arch]) return `no ripgrep is pinned for ${process.arch}`;
  return undefined;
}

/** Puts a VS Code server under `.vscode-test/` unless it is there. About ten seconds the first time. */
export async function ensureServer(channel: Channel): Promise<ServerInstallation> {
  const refusal = serverHostRefusal();
  if (refusal) throw new Error(refusal);
  const { vscode, server, nodeMajor } = HOST_VERSIONS[channel];
  const ripgrep = pinnedFor(RIPGREP);
  const folder = join(CACHE, `server-${vscode}`);
  const stamp = [server, ripgrep].map(({ integrity }) => integrity).join('\n');
  await installOnce(folder, stamp, (temporary) => fillServer(temporary, server, ripgrep));
  return { vscode, main: join(folder, 'out/server-main.js'), node: await ensureNode(nodeMajor) };
}

async function fillServer(folder: string, server: Pinned, ripgrep: Pinned): Promise<void> {
  say(`Fetching ${server.name} ${server.version} from npm …`);
  await unpackPackage(server, folder, { only: 'package/lib/vscode', strip: 3 });
  // Not `npm ci`: the shrinkwrap misses one package. No scripts: one would download ripgrep from elsewhere.
  await npm(
    ['install', '--prefix', folder, '--omit=dev', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'],
    { cwd: folder },
  );
  for (const unused of ['node_modules/@github', 'node_modules/@microsoft/mxc-sdk', 'extensions/copilot']) {
    await rm(join(folder, unused), { recursive: true, force: true });
  }
  const unpacked = join(folder, '.ripgrep');
  await unpackPackage(ripgrep, unpacked);
  const bin = join(folder, 'node_modules/@vscode/ripgrep/bin');
  await mkdir(bin, { recursive: true });
  await copyFile(join(unpacked, 'bin/rg'), join(bin, 'rg'));
  await chmod(join(bin, 'rg'), 0o755);
  await rm(unpacked, { recursive: true });
  await replaceAddons(folder);
}

/** Stands in for two native addons that npm would have to compile: the log writer, and the watchdog for a dead parent. */
async function replaceAddons(folder: string): Promise<void> {
  const stubs = join(import.meta.dirname, 'stubs');
  await copyFile(join(stubs, 'spdlog.cjs'), join(folder, 'node_modules/@vscode/spdlog/index.js'));
  for (const name of ['native-watchdog', '@vscode/native-watchdog']) {
    const addon = join(folder, 'node_modules', name);
    if (existsSync(addon)) await writeFile(join(addon, 'index.js'), 'exports.start = () => {};\n');
  }
}

/** Our own Node where it is new enough, else a newer one from npm. */
async function ensureNode(major: number): Promise<string> {
  if (Number.parseInt(process.versions.node, 10) >= major) return process.execPath;
  const pinned = pinnedFor(NODE);
  const folder = join(CACHE, `node-${pinned.version}`);
  await installOnce(folder, pinned.integrity, async (temporary) => {
    say(`Fetching Node ${pinned.version} from npm …`);
    await unpackPackage(pinned, temporary, { only: 'package/bin/node' });
    await chmod(join(temporary, 'bin/node'), 0o755);
  });
  return join(folder, 'bin/node');
}

function pinnedFor(table: Readonly<Record<string, Pinned>>): Pinned {
  const pinned = table[process.arch];
  if (!pinned) throw new Error(`no package is pinned for ${process.arch}`);
  return pinned;
}

if (process.argv[1] === import.meta.filename) {
  const channel = process.argv.includes('--newest') ? 'newest' : 'default';
  Promise.all([ensureServer(channel), ensureChromium()]).then(
    ([server, chromium]) => say(`VS Code ${server.vscode} on ${server.node}, browser ${chromium.executable}`),
    (error: Error) => {
      complain(error.message);
      process.exitCode = 1;
    },
  );
}
