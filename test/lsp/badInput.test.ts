import assert from 'node:assert/strict';
import { CancellationTokenSource, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol';
import type { ActorsResult } from '../../server/src/protocol';
import { positionIn, TestClient } from '../support/client';
import { FILES, FOLDER, ferry, POST } from '../support/ferry';
import { MemoryPlatform } from '../support/memoryPlatform';

suite('bad input', () => {
  let platform: MemoryPlatform;
  let client: TestClient;
  const post = ferry('post.news');

  setup(async () => {
    platform = new MemoryPlatform();
    platform.add(FOLDER, FILES);
    client = await TestClient.start({ platform, folders: [FOLDER] });
    await client.open(post, POST);
    await client.ready(3);
  });
  teardown(async () => {
    await isAlive();
    await client.stop();
  });

  const about = { textDocument: { uri: 'file:///nowhere/a.news' }, position: { line: 0, character: 0 } };
  const unknown: [method: string, more: object, empty: unknown][] = [
    ['textDocument/hover', {}, null],
    ['textDocument/definition', {}, null],
    ['textDocument/references', { context: { includeDeclaration: true } }, null],
    ['textDocument/documentHighlight', {}, null],
    ['textDocument/documentSymbol', {}, null],
    ['textDocument/foldingRange', {}, null],
    ['textDocument/selectionRange', { positions: [{ line: 0, character: 0 }] }, null],
    ['textDocument/semanticTokens/full', {}, { data: [] }],
    ['textDocument/semanticTokens/range', { range: { start: about.position, end: about.position } }, { data: [] }],
    ['newsmark/actorAt', {}, null],
    ['newsmark/adjacentMention', { direction: 'next' }, null],
    ['newsmark/actorMentions', { id: 'person:nobody' }, { articles: [] }],
    ['newsmark/actorDetails', { id: 'person:nobody' }, null],
  ];
  test('an unknown document gets the empty answer', async () => {
    for (const [method, more, empty] of unknown) {
      assert.deepEqual(await client.request(method, { ...about, ...more }), empty, method);
    }
  });

  test('malformed parameters are an error that says so', async () => {
    const bad: [method: string, params: unknown][] = [
      ['textDocument/hover', {}],
      ['textDocument/hover', { textDocument: { uri: 7 }, position: { line: 0, character: 0 } }],
      ['textDocument/hover', { textDocument: { uri: post } }],
      ['textDocument/hover', { textDocument: { uri: post }, position: { line: 'x', character: 0 } }],
      ['textDocument/references', { textDocument: null, position: null }],
      ['textDocument/documentSymbol', {}],
      ['textDocument/selectionRange', { textDocument: { uri: post }, positions: 'all' }],
      ['textDocument/semanticTokens/range', { textDocument: { uri: post }, range: null }],
      ['workspace/symbol', { query: 5 }],
      ['newsmark/actorMentions', {}],
      [
        'newsmark/adjacentMention',
        { textDocument: { uri: post }, position: { line: 0, character: 0 }, direction: 'up' },
      ],
    ];
    for (const [method, params] of bad) {
      const error = await rejection(client.request(method, params));
      assert.equal(error.code, ErrorCodes.InvalidParams, `${method} ${JSON.stringify(params)}: ${error.message}`);
    }
  });

  test('parameters that are missing or a list: an answer where none are needed, else an error that says so', async () => {
    assert.ok((await client.request<ActorsResult>('newsmark/actors', undefined)).actors.length > 0);
    for (const method of ['actorMentions', 'actorAt', 'adjacentMention', 'actorDetails'].map(
      (own) => `newsmark/${own}`,
    )) {
      for (const params of [undefined, [], [1, 2, 3], null]) {
        const error = await rejection(client.request(method, params));
        assert.equal(error.code, ErrorCodes.InvalidParams, `${method} ${JSON.stringify(params)}: ${error.message}`);
      }
    }
  });

  test('positions outside the text are brought inside', async () => {
    for (const position of [
      { line: 9999, character: 9999 },
      { line: -1, character: -1 },
      { line: 1.5, character: 1e300 },
    ]) {
      await client.at('textDocument/hover', post, position);
    }
  });

  test('a cancelled request is answered as cancelled, never with an empty list', async () => {
    const source = new CancellationTokenSource();
    const params = {
      textDocument: { uri: post },
      position: positionIn(POST, POST.indexOf('Anna Berg')),
      context: { includeDeclaration: true },
    };
    const answer = rejection(client.request('textDocument/references', params, source.token));
    source.cancel();
    assert.equal((await answer).code, LSPErrorCodes.RequestCancelled);
  });

  test('malformed notifications change nothing', async () => {
    for (const method of [
      'textDocument/didOpen',
      'textDocument/didChange',
      'textDocument/didClose',
      'workspace/didChangeWatchedFiles',
      'workspace/didRenameFiles',
      'workspace/didCreateFiles',
      'workspace/didDeleteFiles',
      'workspace/didChangeWorkspaceFolders',
    ]) {
      const uri = post;
      for (const params of [{}, { textDocument: 5 }, { textDocument: { uri } }, { changes: [{}] }, { files: [null] }]) {
        await client.notify(method, params);
      }
    }
    await client.notify('textDocument/didChange', {
      textDocument: { uri: 'file:///not/open', version: 3 },
      contentChanges: [{ text: 'x' }],
    });
    await client.notify('textDocument/didClose', { textDocument: { uri: 'file:///not/open' } });
  });

  test('messages that are none', async () => {
    const frame = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    for (const body of ['{', '[]', '"text"', 'null', '{"jsonrpc":"2.0"}', '{"jsonrpc":"2.0","id":{},"method":7}', '']) {
      client.raw.write(frame(body));
    }
  });

  test('an unknown method is refused', async () => {
    const error = await rejection(client.request('newsmark/noSuchThing', {}));
    assert.equal(error.code, ErrorCodes.MethodNotFound);
  });

  test('malformed settings are told, the rest holds', async () => {
    client.settings = { severity: { 'date-weekday-mismatch': 'off', nonsense: 'error' }, include: 7 };
    await client.until(() => client.diagnostics.get(ferry('divers.news'))?.length === 1);
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => client.diagnostics.get(ferry('divers.news'))?.length === 0);
    assert.equal(client.log.filter(({ message }) => message.startsWith('Settings: newsmark.')).length, 2);
  });

  const nasties: [name: string, text: string][] = [
    ['nothing', ''],
    ['NUL', 'A\0B\0\n\0'],
    ['lone surrogates', 'A \ud800 headline\n\n\udc00 said \ud83d.'],
    ['right to left and combining', 'مرحبا بالعالم\n\ne\u0301\u0301\u0301 \u202eabc\u202c said.'],
    ['emoji', '🚢🚢🚢 sinks\n\n“👩‍👩‍👧‍👦 are 34 people,” Anna Berg said.'],
    ['one long line', `Headline\n\n${'Anna Berg said 34 people died. '.repeat(150)}`],
    ['many short lines', 'word\n'.repeat(1500)],
    ['only quotation marks', '“'.repeat(1000)],
    ['mixed line ends', 'One\rTwo\r\nThree\n\rFour\u2028Five'],
    ['a larger file than is read', 'x'.repeat(5_000_001)],
  ];
  for (const [name, text] of nasties) {
    test(`a document of ${name}`, async () => {
      const uri = ferry('nasty.news');
      const textDocument = { uri };
      await client.open(uri, text);
      await client.at('textDocument/hover', uri, { line: 0, character: 1 });
      for (const method of ['documentSymbol', 'foldingRange', 'semanticTokens/full']) {
        await client.request(`textDocument/${method}`, { textDocument });
      }
    });
  }

  /** The server still answers about another article, rightly. */
  async function isAlive(): Promise<void> {
    const position = positionIn(POST, POST.indexOf('Anna Berg') + 1);
    assert.notEqual(await client.at('textDocument/hover', post, position), null);
  }
});

async function rejection(answer: Promise<unknown>): Promise<ResponseError<unknown>> {
  const error = await answer.then(
    (value) => assert.fail(`answered ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof ResponseError);
  return error;
}
