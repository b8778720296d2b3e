import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defaultFileRules } from '../../server/src/files/include';
import { listFiles, readPath } from '../../server/src/platform.node';

suite('files on disk', () => {
  let folder = '';
  const isRoot = process.getuid?.() === 0;

  suiteSetup(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'newsmark-'));
    const at = (name: string) => path.join(folder, name);
    await mkdir(at('sub'));
    await mkdir(at('node_modules'));
    await mkdir(at('folder.txt'));
    await writeFile(at('a.txt'), 'A');
    await writeFile(at('sub/b.news'), 'B');
    await writeFile(at('folder.txt/c.news'), 'C');
    await writeFile(at('node_modules/d.news'), 'D');
    await writeFile(at('e.md'), 'E');
    await writeFile(at('locked.txt'), 'F');
    await chmod(at('locked.txt'), 0);
    await symlink(folder, at('sub/loop'));
    await symlink(at('self.txt'), at('self.txt'));
    await symlink(at('a.txt'), at('link.txt'));
  });
  suiteTeardown(() => rm(folder, { recursive: true }));

  test('a walk finds what is included, once, and enters no loop', async () => {
    assert.deepEqual(await list(''), {
      paths: ['a.txt', 'link.txt', 'locked.txt', 'folder.txt/c.news', 'sub/b.news'],
      problems: ['self.txt is a link that leads nowhere'],
    });
  });
  test('a part of the folder', async () => {
    assert.deepEqual((await list('folder.txt')).paths, ['folder.txt/c.news']);
  });
  test('what is no folder, or not there, has no files', async () => {
    for (const name of ['a.txt', 'gone']) assert.deepEqual(await list(name), { paths: [], problems: [] });
  });

  const contents: [name: string, expected: string][] = [
    ['a.txt', 'bytes'],
    ['link.txt', 'bytes'],
    ['gone.txt', 'missing'],
    ['a.txt/b.txt', 'missing'],
    ['folder.txt', 'folder'],
    ['self.txt', 'is a link that leads back to itself'],
  ];
  for (const [name, expected] of contents) {
    test(`${name}: ${expected}`, async () => assert.equal(await read(name, 100), expected));
  }
  test('a file larger than asked for', async () => {
    assert.equal(await read('a.txt', 0), 'is larger than 0 MB (newsmark.maxFileSize)');
  });
  test('a file that may not be read', async function () {
    if (isRoot) this.skip();
    assert.equal(await read('locked.txt', 100), 'cannot be read (EACCES)');
  });

  async function read(name: string, maxBytes: number): Promise<string> {
    const content = await readPath(path.join(folder, name), maxBytes);
    return content.kind === 'problem' ? content.problem : content.kind;
  }

  async function list(under: string) {
    const paths: string[] = [];
    const problems: string[] = [];
    const note = (name: string, problem: string) => problems.push(`${name} ${problem}`);
    for await (const found of listFiles(folder, under, defaultFileRules(), note)) paths.push(found);
    return { paths, problems };
  }
});
