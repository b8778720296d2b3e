import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { chmod, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { installOnce } from './install';
import { untar } from './npm';
import { CACHE } from './paths';
import { say } from './say';

/** A Chromium that can be started, with the environment it needs. */
export interface ChromiumInstallation {
  readonly executable: string;
  readonly env: NodeJS.ProcessEnv;
}

const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const MAC_INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** The browser named by `CHROMIUM`, an installed one, or the one from npm, which is unpacked under `.vscode-test/` at first use. */
export async function ensureChromium(): Promise<ChromiumInstallation> {
  const named = process.env.CHROMIUM;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM names a file that does not exist: ${named}`);
    return { executable: named, env: {} };
  }
  const installed = findInstalled();
  if (installed) return { executable: installed, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'no Chromium, Chrome or Edge was found: install one, or name it in the environment variable CHROMIUM',
    );
  }
  const packed = packedFolder();
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as { version: string };
  const folder = join(CACHE, `chromium-${version}`);
  await installOnce(folder, version, (temporary) => fillChromium(temporary, join(packed, 'bin')));
  return {
    executable: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: await writeFontsConfig(folder) },
  };
}

function findInstalled(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = INSTALLED.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...(process.platform === 'darwin' ? MAC_INSTALLED : [])].find((file) => existsSync(file));
}

/** Where npm put `@sparticuz/chromium`: a compressed browser, with the NSS libraries and fonts that a bare system lacks. */
function packedFolder(): string {
  const require = createRequire(import.meta.url);
  return resolve(require.resolve('@sparticuz/chromium'), '../../..');
}

async function fillChromium(folder: string, packed: string): Promise<void> {
  say('Unpacking Chromium …');
  await inflate(join(packed, 'chromium.br'), join(folder, 'chromium'));
  await chmod(join(folder, 'chromium'), 0o755);
  for (const name of ['al2023', 'fonts', 'swiftshader']) {
    const archive = join(folder, `${name}.tar`);
    await inflate(join(packed, `${name}.tar.br`), archive);
    await untar(archive, folder);
    await rm(archive);
  }
}

function inflate(from: string, to: string): Promise<void> {
  return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}

/** The system's fonts where it has any, but the package's Open Sans for the interface: pictures look alike everywhere. */
async function writeFontsConfig(folder: string): Promise<string> {
  const file = join(folder, 'newsmark-fonts.conf');
  const prefer = (family: string, ...fonts: string[]) =>
    `<match><test name="family"><string>${family}</string></test><edit name="family" mode="prepend" binding="strong">${fonts
      .map((font) => `<string>${font}</string>`)
      .join('')}</edit></match>`;
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `<dir>${join(folder, 'fonts')}</dir>`,
    '<dir>/usr/share/fonts</dir>',
    '<dir>/usr/local/share/fonts</dir>',
    `<cachedir>${join(folder, 'font-cache')}</cachedir>`,
    prefer('system-ui', 'Open Sans'),
    prefer('sans-serif', 'Open Sans'),
    prefer('monospace', 'DejaVu Sans Mono', 'Liberation Mono'),
    '</fontconfig>',
  ];
  await writeFile(file, lines.join('\n'));
  return file;
}

/** Starts a headless browser. It ends with our process, whatever happens. */
export async function launchBrowser(): Promise<Browser> {
  const { executable, env } = await ensureChromium();
  return chromium.launch({
    executablePath: executable,
    env: { ...process.env, ...env } as Record<string, string>,
    timeout: 60_000,
    args: [
      '--no-sandbox', // As root there is no other way; the pages are our own.
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
    ],
  });
}
