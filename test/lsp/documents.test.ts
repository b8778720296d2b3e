import assert from 'node:assert/strict';
import type { Hover, Location } from 'vscode-languageserver-protocol';
import { positionIn, TestClient } from '../support/client';
import { FILES, FOLDER, ferry, POST, SAIL, WRONG_DAY } from '../support/ferry';
import { MemoryPlatform } from '../support/memoryPlatform';

suite('open documents', () => {
  let platform: MemoryPlatform;
  let client: TestClient;

  setup(async () => {
    platform = new MemoryPlatform();
    platform.add(FOLDER, FILES);
    client = await TestClient.start({ platform, folders: [FOLDER] });
    await client.ready(3);
  });
  teardown(() => client.stop());

  test('an open document wins over its file, and a closed one goes back to it', async () => {
    await client.open(ferry('post.news'), POST.replaceAll('Berg', 'Holm'));
    assert.match(await hoverText(ferry('post.news'), POST, 'Anna Berg'), /Anna Holm/);
    await client.close(ferry('post.news'));
    await client.until(() => platform.reads.filter((uri) => uri === ferry('post.news')).length > 1);
    await client.until(() => client.revision > 0);
    await waitFor(async () => /Anna Berg/.test(await hoverText(ferry('post.news'), POST, 'Anna Berg')));
  });

  test('a file that changes under an open document is not looked at', async () => {
    await client.open(ferry('post.news'), POST);
    platform.add(FOLDER, { 'post.news': POST.replaceAll('Berg', 'Holm'), 'later.news': SAIL });
    await client.filesChanged([ferry('post.news'), 2]);
    await client.filesChanged([ferry('later.news'), 1]);
    await client.ready(4);
    assert.match(await hoverText(ferry('post.news'), POST, 'Anna Berg'), /Anna Berg/);
  });

  test('answers hold for what was just typed', async () => {
    await client.open(ferry('post.news'), POST);
    await client.edit(ferry('post.news'), 'Mayor Anna Berg', 'Mayor Hanna Berg');
    assert.match(await hoverText(ferry('post.news'), POST, 'Anna Berg'), /Hanna Berg/);
    await client.edit(ferry('post.news'), 'Mayor Hanna Berg', '\n\nMayor Anna Berg');
    const typed = POST.replace('Mayor', '\n\nMayor');
    assert.match(await hoverText(ferry('post.news'), typed, 'Anna Berg'), /Anna Berg/);
  });

  test('findings come and go with the words', async () => {
    await client.until(() => client.diagnostics.get(ferry('divers.news'))?.length === 1);
    await client.open(ferry('divers.news'), WRONG_DAY);
    await client.edit(ferry('divers.news'), 'Monday', 'Sunday');
    await client.until(() => client.diagnostics.get(ferry('divers.news'))?.length === 0);
    await client.edit(ferry('divers.news'), 'Sunday', 'Monday');
    await client.until(() => client.diagnostics.get(ferry('divers.news'))?.length === 1);
    assert.equal(client.diagnostics.get(ferry('divers.news'))?.[0]?.code, 'date-weekday-mismatch');
    assert.ok(!client.published.includes(ferry('post.news')), 'an article without findings is not published');
  });

  test('an unsaved document is a dossier of its own', async () => {
    await client.open('untitled:Untitled-1', POST, 'plaintext');
    const found = await references('untitled:Untitled-1', POST, 'Anna Berg');
    assert.deepEqual([...new Set(found?.map(({ uri }) => uri))], ['untitled:Untitled-1']);
    await client.close('untitled:Untitled-1');
    assert.equal(await hoverText('untitled:Untitled-1', POST, 'Anna Berg'), '');
  });

  test('a document outside all folders is a dossier of its own', async () => {
    await client.open('file:///elsewhere/post.news', POST);
    const found = await references('file:///elsewhere/post.news', POST, 'Anna Berg');
    assert.deepEqual([...new Set(found?.map(({ uri }) => uri))], ['file:///elsewhere/post.news']);
  });

  test('two files of the same text are two articles', async () => {
    platform.add(FOLDER, { 'copy.news': POST });
    await client.filesChanged([ferry('copy.news'), 1]);
    await client.ready(4);
    const found = await references(ferry('post.news'), POST, 'Anna Berg');
    const count = (name: string) => found?.filter(({ uri }) => uri === ferry(name)).length;
    assert.ok((count('post.news') ?? 0) > 0);
    assert.equal(count('copy.news'), count('post.news'));
  });

  test('text that is no article gets nothing, unless its language says it is one', async () => {
    const list = 'alpha==1.0\nbeta==2.1\n\ngamma==0.3\n';
    await client.open(ferry('list.txt'), list, 'plaintext');
    assert.equal(await client.at('textDocument/hover', ferry('list.txt'), { line: 0, character: 1 }), null);
    const tokens = { textDocument: { uri: ferry('list.txt') } };
    assert.equal(await client.request('textDocument/documentSymbol', tokens), null);
    await client.close(ferry('list.txt'));
    await client.open(ferry('list.txt'), list, 'news');
    assert.notEqual(await client.request('textDocument/documentSymbol', tokens), null);
  });

  test('the client’s own spelling of a uri comes back', async () => {
    const spelt = "file:///ferry/it's%20(1).news";
    await client.open(spelt, WRONG_DAY);
    await client.until(() => client.diagnostics.get(spelt)?.length === 1);
    const found = await references(spelt, WRONG_DAY, 'Olaf Vik');
    assert.ok(found?.some(({ uri }) => uri === spelt));
  });

  test('line ends of any kind', async () => {
    for (const [name, end] of [
      ['crlf', '\r\n'],
      ['cr', '\r'],
    ] as const) {
      const uri = ferry(`${name}.news`);
      await client.open(uri, SAIL.replaceAll('\n', end));
      assert.match(await hoverText(uri, SAIL, 'Olaf Vik'), /Olaf Vik/, name);
    }
  });

  async function hoverText(uri: string, text: string, words: string): Promise<string> {
    const position = positionIn(text, text.indexOf(words) + 1);
    const hover = await client.at<Hover | null>('textDocument/hover', uri, position);
    return hover && typeof hover.contents === 'object' && 'value' in hover.contents ? hover.contents.value : '';
  }

  function references(uri: string, text: string, words: string): Promise<Location[] | null> {
    const position = positionIn(text, text.indexOf(words) + 1);
    return client.at('textDocument/references', uri, position, { context: { includeDeclaration: true } });
  }
});

/** Asks again until the answer is yes; each question is a round trip, so the server goes on meanwhile. */
async function waitFor(ask: () => Promise<boolean>): Promise<void> {
  while (!(await ask()));
}
