/** Pronouns and descriptions in the editor: from them to the name, and shown among the references for who wants them. */
import assert from 'node:assert/strict';
import type { DocumentHighlight, Hover, Location, LocationLink } from 'vscode-languageserver-protocol';
import { positionIn, TestClient, textOf } from '../support/client';
import { FILES, FOLDER, ferry } from '../support/ferry';
import { MemoryPlatform } from '../support/memoryPlatform';

const TEXT = `Minister leaves

SUND, May 4, 2031 — Transport Minister Ilse Brandauer left the Harbor Council on Sunday.

Brandauer said she was tired. The council thanked her. Later the minister went to her house.
`;

suite('mentions that are no names', () => {
  const uri = ferry('minister.news');
  const started: TestClient[] = [];

  async function open(settings?: unknown): Promise<TestClient> {
    const platform = new MemoryPlatform();
    platform.add(FOLDER, { ...FILES, 'minister.news': TEXT });
    const client = await TestClient.start({ platform, folders: [FOLDER], settings });
    started.push(client);
    await client.open(uri, TEXT);
    await client.ready(4);
    return client;
  }
  suiteTeardown(() => Promise.all(started.map((client) => client.stop())));

  const at = (words: string) => positionIn(TEXT, TEXT.indexOf(words) + 1);
  const words = (found: readonly { range: Location['range'] }[]) => found.map(({ range }) => textOf(TEXT, range));

  test('a pronoun and a description lead to whom they mean', async () => {
    const client = await open();
    for (const word of ['she was', 'the minister went']) {
      const hover = await client.at<Hover>('textDocument/hover', uri, at(word));
      assert.match((hover.contents as { value: string }).value, /^\*\*Ilse Brandauer\*\* — person/, word);
      const [link] = await client.at<LocationLink[]>('textDocument/definition', uri, at(word));
      assert.equal(textOf(TEXT, link?.targetSelectionRange ?? assert.fail()), 'Ilse Brandauer');
    }
  });

  test('highlighting shows them, references do not', async () => {
    const client = await open();
    const highlights = await client.at<DocumentHighlight[]>('textDocument/documentHighlight', uri, at('she was'));
    assert.deepEqual(words(highlights), [
      'Minister',
      'Ilse Brandauer',
      'Brandauer',
      'she',
      'her',
      'the minister',
      'her',
    ]);
    const found = await client.at<Location[]>('textDocument/references', uri, at('she was'), { context: {} });
    assert.deepEqual(words(found), ['Ilse Brandauer', 'Brandauer']);
    const next = await client.at<Location>('newsmark/adjacentMention', uri, at('she was'), { direction: 'next' });
    assert.deepEqual(words([next]), ['Ilse Brandauer']);
  });

  test('references and the next mention show them where the reader wants it', async () => {
    const client = await open({ references: { mentions: 'all' } });
    const found = await client.at<Location[]>('textDocument/references', uri, at('Ilse'), { context: {} });
    assert.deepEqual(words(found), ['Minister', 'Ilse Brandauer', 'Brandauer', 'she', 'her', 'the minister', 'her']);
    const next = await client.at<Location>('newsmark/adjacentMention', uri, at('she was'), { direction: 'next' });
    assert.deepEqual(words([next]), ['her']);
  });
});
