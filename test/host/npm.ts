import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './processes';
import type { Pinned } from './versions';

/** npm itself, as one command line: the npm that runs our script where there is one. */
function npmCommand(): { command: string; args: string[] } {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('npm-cli.js') ? { command: process.execPath, args: [cli] } : { command: 'npm', args: [] };
}

/** Runs npm and gives what it printed. Rejects with a message that a reader can act on. */
export async function npm(args: readonly string[], options: { cwd?: string; timeout?: number } = {}): Promise<string> {
  const npmCli = npmCommand();
  const { code, output } = await run({ command: npmCli.command, args: [...npmCli.args, ...args], ...options });
  if (code === 0) return output;
  const unreachable = /E(NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT|HOSTUNREACH)|network/.test(output);
  const reason = unreachable
    ? 'the npm registry cannot be reached. Check the network, or "npm config get registry".'
    : output.trim();
  throw new Error(`npm ${args.slice(0, 2).join(' ')} failed: ${reason}`);
}

/** Fetches a pinned package and unpacks it into `folder` (without the tarball's own "package/"). Rejects if it is not the pinned one. */
export async function unpackPackage(
  { name, version, integrity }: Pinned,
  folder: string,
  { only = 'package', strip = 1 }: { only?: string; strip?: number } = {},
): Promise<void> {
  const download = join(folder, '.download');
  await mkdir(download, { recursive: true });
  await npm(['pack', `${name}@${version}`, '--loglevel=error', '--pack-destination', download]);
  const [tarball] = await readdir(download);
  if (!tarball) throw new Error(`npm pack ${name}@${version} left no file`);
  const file = join(download, tarball);
  const found = `sha512-${createHash('sha512')
    .update(await readFile(file))
    .digest('base64')}`;
  if (found !== integrity) throw new Error(`${name}@${version} is not the package that was pinned: ${found}`);
  await untar(file, folder, ['--strip-components', String(strip), '--exclude=*.map', only]);
  await rm(download, { recursive: true });
}

/** Unpacks a tar file into `folder`. */
export async function untar(file: string, folder: string, args: readonly string[] = []): Promise<void> {
  const { code, output } = await run({ command: 'tar', args: ['-xf', file, '-C', folder, '--no-same-owner', ...args] });
  if (code !== 0) throw new Error(`tar could not unpack ${file}: ${output}`);
}
