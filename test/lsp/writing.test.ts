import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodePlatform } from '../../server/src/platform.node';

suite('writing a file of our own', () => {
  let folder = '';
  const at = (name: string) => path.join(folder, name);
  const write = (name: string, text: string) => nodePlatform().write(pathToFileURL(at(name)).href, text);

  setup(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'newsmark-'));
  });
  teardown(() => rm(folder, { recursive: true, force: true }));

  test('makes the folder and the file, then replaces it; nothing else is left behind', async () => {
    assert.equal(await write('.newsmark/actors.json', 'one'), null);
    assert.equal(await write('.newsmark/actors.json', 'two \ud83d\udea2'), null);
    assert.equal(await readFile(at('.newsmark/actors.json'), 'utf8'), 'two \ud83d\udea2');
    assert.deepEqual(await readdir(at('.newsmark')), ['actors.json']);
  });

  test('through a link, into the file that it leads to; the rights stay', async () => {
    await writeFile(at('real.json'), 'one');
    await chmod(at('real.json'), 0o640);
    await symlink(at('real.json'), at('link.json'));
    assert.equal(await write('link.json', 'two'), null);
    assert.equal(await readFile(at('real.json'), 'utf8'), 'two');
    assert.equal((await stat(at('real.json'))).mode & 0o777, 0o640);
    assert.deepEqual((await readdir(folder)).sort(), ['link.json', 'real.json']);
  });

  test('what is read-only, a folder or not to be reached stays as it is, and is told', async () => {
    await writeFile(at('locked.json'), 'one');
    await chmod(at('locked.json'), 0o444);
    await mkdir(at('folder.json'));
    assert.equal(await write('locked.json', 'two'), 'is read-only');
    assert.equal(await readFile(at('locked.json'), 'utf8'), 'one');
    assert.equal(await write('folder.json', 'two'), 'is a folder');
    assert.equal(await write('locked.json/below.json', 'two'), 'cannot be written: a part of its path is no folder');
    assert.equal(await nodePlatform().write('untitled:x', 'two'), 'cannot be written here');
    assert.deepEqual((await readdir(folder)).sort(), ['folder.json', 'locked.json']);
  });

  test('a folder that may not be written to', async function () {
    if (process.getuid?.() === 0) this.skip();
    await chmod(folder, 0o555);
    assert.match((await write('actors.json', 'one')) ?? '', /^may not be written to$/);
    await chmod(folder, 0o755);
  });
});
