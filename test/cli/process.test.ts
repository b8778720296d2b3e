import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { buildSync } from 'esbuild';
import { version } from '../../package.json';
import { makeFolder } from './support';

const LINE = `${JSON.stringify({ id: 'a', text: 'The mayor spoke.\n' })}\n`;

/** The command line as it is shipped: bundled, in a process of its own. */
suite('the process', () => {
  let cli = '';
  let root = '';
  let remove = (): void => {};

  suiteSetup(() => {
    ({ root, remove } = makeFolder({ 'a.txt': 'The mayor spoke.\n' }));
    cli = path.join(root, 'cli.js');
    buildSync({
      entryPoints: [path.join(__dirname, '../../server/src/main.cli.ts')],
      outfile: cli,
      bundle: true,
      platform: 'node',
      target: 'node20',
      logLevel: 'silent',
    });
  });

  suiteTeardown(() => remove());

  const start = (...args: string[]): ChildProcess => spawn(process.execPath, [cli, ...args]);
  const ended = async (child: ChildProcess): Promise<number | null> => {
    const [code] = (await once(child, 'close')) as [number | null];
    return code;
  };

  test('prints its version and exits', () => {
    const ran = spawnSync(process.execPath, [cli, '--version'], { encoding: 'utf8' });
    assert.deepEqual([ran.status, ran.stdout, ran.stderr], [0, `${version}\n`, '']);
  });

  test('exits with 2 on bad usage, with the reason on standard error', () => {
    const ran = spawnSync(process.execPath, [cli], { encoding: 'utf8' });
    assert.equal(ran.status, 2);
    assert.match(ran.stderr, /^newsmark: no command given/);
  });

  test('no colours into a pipe', () => {
    const ran = spawnSync(process.execPath, [cli, 'check', path.join(root, 'a.txt')], { encoding: 'utf8' });
    assert.deepEqual([ran.status, ran.stdout], [0, 'No findings in 1 article.\n']);
  });

  test('answers a line before the next one comes', async () => {
    const child = start('extract', '--stdin-jsonl');
    assert.ok(child.stdin && child.stdout);
    child.stdin.write(LINE);
    const [answer] = (await once(child.stdout, 'data')) as [Buffer];
    assert.match(String(answer), /^\{"schema":"newsmark\/1","id":"a"/);
    child.stdin.end();
    assert.equal(await ended(child), 0);
  });

  test('ends quietly when its reader goes away', async () => {
    const child = start('extract', '--stdin-jsonl');
    assert.ok(child.stdin && child.stdout && child.stderr);
    const complaints = text(child.stderr);
    const code = ended(child);
    child.stdin.on('error', () => {});
    child.stdin.write(LINE);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    for (let i = 0; i < 50; i++) child.stdin.write(LINE);
    child.stdin.end();
    assert.deepEqual([await code, await complaints], [0, '']);
  });
});
