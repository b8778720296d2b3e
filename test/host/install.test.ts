import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installOnce } from './install';

suite('installOnce', () => {
  let parent = '';
  setup(async () => {
    parent = await mkdtemp(join(tmpdir(), 'newsmark-install-'));
  });
  teardown(() => rm(parent, { recursive: true, force: true }));

  const write = (text: string) => (folder: string) => writeFile(join(folder, 'file'), text);
  const read = () => readFile(join(parent, 'thing', 'file'), 'utf8');
  const install = (stamp: string, text: string) => installOnce(join(parent, 'thing'), stamp, write(text));

  test('makes the folder once, and again for another stamp', async () => {
    assert.equal(await install('1', 'one'), true);
    assert.equal(await install('1', 'not used'), false);
    assert.equal(await read(), 'one');
    assert.equal(await install('2', 'two'), true);
    assert.equal(await read(), 'two');
    assert.deepEqual(await readdir(parent), ['thing']);
  });

  test('leaves what was there when it fails, and nothing half made', async () => {
    await install('1', 'one');
    const failing = installOnce(join(parent, 'thing'), '2', async (folder) => {
      await write('half')(folder);
      throw new Error('the network is gone');
    });
    await assert.rejects(failing, /network/);
    assert.equal(await read(), 'one');
    assert.deepEqual(await readdir(parent), ['thing']);
  });

  test('does two runs at the same time', async () => {
    await Promise.all([install('1', 'same'), install('1', 'same')]);
    assert.equal(await read(), 'same');
    assert.deepEqual(await readdir(parent), ['thing']);
  });

  test('removes what an interrupted run left an hour ago, and not what another run is making', async () => {
    await mkdtemp(join(parent, '.unpacking-young-'));
    const old = await mkdtemp(join(parent, '.unpacking-old-'));
    await utimes(old, 0, 0);
    await install('1', 'one');
    const left = (await readdir(parent)).map((name) => name.replace(/-\w{6}$/, ''));
    assert.deepEqual(left.sort(), ['.unpacking-young', 'thing']);
  });
});
