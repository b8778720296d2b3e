import assert from 'node:assert/strict';
import type { Location } from 'vscode-languageserver-protocol';
import { positionIn, TestClient } from '../support/client';
import { FILES, FOLDER, ferry, POST, SAIL, WRONG_DAY } from '../support/ferry';
import { MemoryPlatform } from '../support/memoryPlatform';

suite('files and folders', () => {
  let platform: MemoryPlatform;
  let client: TestClient | undefined;

  setup(() => {
    platform = new MemoryPlatform();
    platform.add(FOLDER, FILES);
  });
  teardown(() => client?.stop());

  test('files that come, change, go and are renamed', async () => {
    client = await TestClient.start({ platform, folders: [FOLDER] });
    await client.ready(3);

    platform.add(FOLDER, { 'new.news': SAIL });
    await client.filesChanged([ferry('new.news'), 1]);
    await client.ready(4);

    platform.add(FOLDER, { 'divers.news': WRONG_DAY.replace('Monday', 'Sunday') });
    await client.until(() => client?.diagnostics.get(ferry('divers.news'))?.length === 1);
    await client.filesChanged([ferry('divers.news'), 2]);
    await client.until(() => client?.diagnostics.get(ferry('divers.news'))?.length === 0);

    platform.files.delete(ferry('new.news'));
    await client.filesChanged([ferry('new.news'), 3]);
    await client.ready(3);

    platform.files.delete(ferry('post.news'));
    platform.add(FOLDER, { 'moved/post.news': POST });
    const files = [{ oldUri: ferry('post.news'), newUri: ferry('moved/post.news') }];
    await client.notify('workspace/didRenameFiles', { files });
    await client.until(() => platform.reads.includes(ferry('moved/post.news')));
    await client.ready(3);
    assert.equal(await mentionsIn(ferry('post.news'), POST, 'Anna Berg'), null);
    assert.ok((await mentionsIn(ferry('moved/post.news'), POST, 'Anna Berg'))?.includes(ferry('sail.news')));
  });

  test('folders that come, go and are renamed', async () => {
    client = await TestClient.start({ platform, folders: [FOLDER] });
    await client.ready(3);
    platform.add(FOLDER, { 'sub/a.news': POST, 'sub/deep/b.news': SAIL });
    await client.filesChanged([ferry('sub'), 1]);
    await client.ready(5);

    for (const name of ['a.news', 'deep/b.news']) {
      platform.files.set(ferry(`other/${name}`), platform.files.get(ferry(`sub/${name}`)) ?? '');
      platform.files.delete(ferry(`sub/${name}`));
    }
    await client.notify('workspace/didRenameFiles', { files: [{ oldUri: ferry('sub'), newUri: ferry('other') }] });
    await client.until(() => platform.reads.includes(ferry('other/deep/b.news')));
    await client.ready(5);
    assert.equal(await mentionsIn(ferry('sub/a.news'), POST, 'Anna Berg'), null);

    platform.files.delete(ferry('other/a.news'));
    platform.files.delete(ferry('other/deep/b.news'));
    await client.filesChanged([ferry('other'), 3]);
    await client.ready(3);
  });

  test('a file that vanishes while it is open stays until it is closed', async () => {
    client = await TestClient.start({ platform, folders: [FOLDER] });
    await client.ready(3);
    await client.open(ferry('post.news'), POST);
    platform.files.delete(ferry('post.news'));
    await client.filesChanged([ferry('post.news'), 3]);
    assert.notEqual(await mentionsIn(ferry('post.news'), POST, 'Anna Berg'), null);
    await client.close(ferry('post.news'));
    await client.ready(2);
  });

  test('files that cannot be read are told in one line each, and the others are read', async () => {
    const utf16 = Buffer.from(`\ufeff${SAIL}`, 'utf16le');
    platform.add(FOLDER, {
      'binary.news': new Uint8Array([1, 0, 0, 2, 0, 0]),
      'locked.txt': { problem: 'cannot be read (EACCES)' },
      'big.txt': 'x'.repeat(1_200_000),
      'latin1.news': Buffer.from(SAIL.replaceAll('Vik', 'Víkur'), 'latin1'),
      'utf16.news': utf16,
      'empty.news': '',
      'folder.txt/inner.news': SAIL,
      'code.txt': 'int main() { return 0; }\n',
    });
    client = await TestClient.start({ platform, folders: [FOLDER], settings: { maxFileSize: 1 } });
    await client.ready(7);
    await client.filesChanged([ferry('folder.txt'), 1]);
    await client.until(() => client?.log.length === 5);
    const lines = client.log.map(({ message }) => message).sort();
    assert.deepEqual(lines, [
      'big.txt is too large; skipped.',
      'binary.news is not text (it has zero bytes); skipped.',
      'folder.txt is a folder, not an article.',
      'latin1.news is not valid UTF-8; characters that could not be read are shown as \ufffd.',
      'locked.txt cannot be read (EACCES); skipped.',
    ]);
    assert.ok((await mentionsIn(ferry('utf16.news'), SAIL, 'Anna Berg'))?.includes(ferry('post.news')));
  });

  test('several folders are several dossiers', async () => {
    const other = 'file:///other';
    platform.add(other, { 'post.news': POST });
    client = await TestClient.start({ platform, folders: [FOLDER, other] });
    await client.ready(4);
    await client.until(() => client?.diagnostics.get(ferry('divers.news'))?.length === 1);
    assert.deepEqual(await mentionsIn(`${other}/post.news`, POST, 'Anna Berg'), [`${other}/post.news`]);

    await client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: FOLDER, name: '' }] },
    });
    await client.ready(1);
    await client.until(() => client?.diagnostics.get(ferry('divers.news'))?.length === 0);
    await client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: FOLDER, name: '' }], removed: [] },
    });
    await client.ready(4);
  });

  test('an inner folder takes its files from the outer one', async () => {
    platform.add(FOLDER, { 'inner/post.news': POST });
    client = await TestClient.start({ platform, folders: [FOLDER, ferry('inner')] });
    await client.ready(4);
    assert.deepEqual(await mentionsIn(ferry('inner/post.news'), POST, 'Anna Berg'), [ferry('inner/post.news')]);
  });

  test('requests are answered while files are read, with progress', async () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`many/${i}.news`, SAIL]));
    platform.add(FOLDER, many);
    let open = () => {};
    platform.gate = new Promise((resolve) => {
      open = resolve;
    });
    client = await TestClient.start({ platform, folders: [FOLDER] });
    await client.open(ferry('post.news'), POST);
    await client.until(() => client?.statuses.at(-1)?.state === 'indexing');
    await client.until(() => client?.progress.length !== 0);
    assert.notEqual(await mentionsIn(ferry('post.news'), POST, 'Anna Berg'), null);
    open();
    await client.ready(103);
    await client.until(() => client !== undefined && kinds(client).includes('end'));
    assert.deepEqual(
      kinds(client).filter((kind) => kind !== 'report'),
      ['begin', 'end'],
    );
  });

  test('reading can be cancelled; a file that changes later is read', async () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`many/${i}.news`, SAIL]));
    platform.add(FOLDER, many);
    let open = () => {};
    platform.gate = new Promise((resolve) => {
      open = resolve;
    });
    client = await TestClient.start({ platform, folders: [FOLDER] });
    await client.until(() => client?.progress.length !== 0);
    const { token } = client.progress[0] as { token: string };
    await client.notify('window/workDoneProgress/cancel', { token });
    await client.until(() => client?.log.some(({ message }) => /^Reading was cancelled/.test(message)) === true);
    open();
    await client.until(() => client?.statuses.at(-1)?.state === 'ready');
    const { articles } = client.statuses.at(-1) ?? { articles: -1 };
    assert.ok(articles < 103, `${articles}`);
    await client.filesChanged([ferry('many/99.news'), 2]);
    await client.ready(articles + 1);
  });

  function kinds({ progress }: TestClient): string[] {
    return progress.map((report) => (report as { value: { kind: string } }).value.kind);
  }

  /** Uris of the references to the actor at `words`, each once. */
  async function mentionsIn(uri: string, text: string, words: string): Promise<string[] | null> {
    const position = positionIn(text, text.indexOf(words) + 1);
    const context = { includeDeclaration: true };
    const found = await client?.at<Location[] | null>('textDocument/references', uri, position, { context });
    return found ? [...new Set(found.map((location) => location.uri))] : null;
  }
});
