import assert from 'node:assert/strict';
import type {
  DocumentHighlight,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  LocationLink,
  SelectionRange,
  SemanticTokens,
  SymbolInformation,
} from 'vscode-languageserver-protocol';
import { TOKEN_TYPES } from '../../server/src/features/semanticTokens';
import type { ActorAtResult, ActorDetails, ActorMentionsResult, ActorsResult } from '../../server/src/protocol';
import { positionIn, TestClient, textOf } from '../support/client';
import { FILES, FOLDER, ferry, POST, SAIL } from '../support/ferry';
import { MemoryPlatform } from '../support/memoryPlatform';

suite('requests', () => {
  let client: TestClient;
  const post = ferry('post.news');
  const sail = ferry('sail.news');
  const document = { textDocument: { uri: post } };

  suiteSetup(async () => {
    const platform = new MemoryPlatform();
    platform.add(FOLDER, FILES);
    client = await TestClient.start({ platform, folders: [FOLDER] });
    await client.open(post, POST);
    await client.ready(3);
  });
  suiteTeardown(() => client.stop());

  test('hover', async () => {
    const hover = await at<Hover>('textDocument/hover', 'Anna Berg');
    assert.equal(textOf(POST, hover.range ?? assert.fail()), 'Anna Berg');
    const { value } = hover.contents as { value: string };
    assert.match(value, /^\*\*Anna Berg\*\* — person/);
    assert.match(value, /in \[Ferry sinks off Lindal\]\(<file:\/\/\/ferry\/post\.news#L\d+,\d+>\)/);
  });

  test('hover: links to commands only for clients that follow them', async () => {
    const hover = await at<Hover>('textDocument/hover', 'Anna Berg');
    assert.doesNotMatch((hover.contents as { value: string }).value, /command:/);
    const platform = new MemoryPlatform();
    platform.add(FOLDER, FILES);
    const trusting = await TestClient.start({
      platform,
      folders: [FOLDER],
      initializationOptions: { commandLinks: true },
    });
    await trusting.ready(3);
    const position = positionIn(POST, POST.indexOf('Anna Berg'));
    const card = await trusting.at<Hover>('textDocument/hover', post, position);
    const found = /\(<command:newsmark\.showActorDetails\?([^>]+)>\)/.exec((card.contents as { value: string }).value);
    const [argument] = JSON.parse(decodeURIComponent(found?.[1] ?? ''));
    const details = await trusting.request<ActorDetails>('newsmark/actorDetails', argument);
    assert.equal(details.summary.name, 'Anna Berg');
    await trusting.stop();
  });

  test('definition, as a link with the sentence around it', async () => {
    const [link] = await at<LocationLink[]>('textDocument/definition', 'Berg told');
    assert.equal(link?.targetUri, post);
    assert.equal(textOf(POST, link.targetSelectionRange), 'Anna Berg');
    assert.equal(textOf(POST, link.originSelectionRange ?? assert.fail()), 'Berg');
  });

  test('references, in other files, too', async () => {
    const found = await at<Location[]>('textDocument/references', 'Anna Berg', { context: {} });
    assert.deepEqual([...new Set(found.map(({ uri }) => uri))], [post, sail]);
    for (const { uri, range } of found) assert.match(textOf(uri === post ? POST : SAIL, range), /Berg|[Ss]he|mayor/);
  });

  test('document highlight', async () => {
    const found = await at<DocumentHighlight[]>('textDocument/documentHighlight', 'Anna Berg');
    assert.ok(found.length >= 3);
    for (const { range } of found) assert.match(textOf(POST, range), /Berg|She/);
  });

  test('document symbols', async () => {
    const [root] = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', document);
    assert.equal(root?.name, 'Ferry sinks off Lindal');
    assert.ok((root.children ?? []).length >= 2);
  });

  test('workspace symbols', async () => {
    const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'vik' });
    assert.deepEqual(
      found.map(({ name, location }) => [name, location.uri]),
      [['Olaf Vik', sail]],
    );
  });

  test('folding', async () => {
    const found = await client.request<FoldingRange[]>('textDocument/foldingRange', document);
    assert.deepEqual(found, [{ startLine: 0, endLine: 4, kind: 'comment' }]);
  });

  test('selection', async () => {
    const positions = [positionIn(POST, POST.indexOf('Anna Berg') + 1), { line: 0, character: 0 }];
    const [first, second] = await client.request<SelectionRange[]>('textDocument/selectionRange', {
      ...document,
      positions,
    });
    assert.equal(textOf(POST, first?.range ?? assert.fail()), 'Anna Berg');
    assert.ok(first?.parent && second);
  });

  test('semantic tokens, whole and in part', async () => {
    const whole = tokens(await client.request('textDocument/semanticTokens/full', document));
    assert.ok(whole.includes('person Anna Berg'));
    assert.ok(whole.includes('boilerplate outlet: Harbour Post'));
    const range = { start: { line: 9, character: 0 }, end: { line: 10, character: 0 } };
    const part = tokens(await client.request('textDocument/semanticTokens/range', { ...document, range }));
    assert.deepEqual(part, ['quotation “We lost friends tonight,”', 'person Berg']);
  });

  test('actors, their mentions, the one at the cursor, and the next mention', async () => {
    const { actors } = await client.request<ActorsResult>('newsmark/actors', {});
    const berg = actors.find(({ name }) => name === 'Anna Berg');
    assert.ok(berg && berg.kind === 'person' && berg.articleCount === 2);
    const { articles } = await client.request<ActorMentionsResult>('newsmark/actorMentions', { id: berg.id });
    assert.deepEqual(
      articles.map(({ title, outlet, published }) => [title, outlet, published]),
      [
        ['Ferry sinks off Lindal', 'Harbour Post', '2031-05-02'],
        ['Lindal counts its dead', 'Daily Sail', '2031-05-03'],
      ],
    );
    const [first] = articles[0]?.mentions ?? [];
    assert.equal(first?.sentence.slice(...first.highlight), 'Anna Berg');

    const details = await client.request<ActorDetails>('newsmark/actorDetails', { id: berg.id });
    assert.deepEqual(details.summary, berg);
    assert.deepEqual(details.articles, articles);
    assert.deepEqual(
      details.roles.map(({ text, outlet, published, location }) => [text, outlet, published, location.uri]),
      [['Mayor', 'Harbour Post', '2031-05-02', post]],
    );
    assert.deepEqual(
      details.names.map(({ text, outlets }) => [text, outlets]),
      [
        ['Berg', ['Harbour Post', 'Daily Sail']],
        ['Anna Berg', ['Harbour Post', 'Daily Sail']],
      ],
    );
    assert.equal(textOf(POST, details.introduction?.range ?? assert.fail()), 'Anna Berg');
    assert.deepEqual(
      details.quotations.map(({ text, location }) => [text, textOf(POST, location.range)]),
      [['“We lost friends tonight,”', '“We lost friends tonight,”']],
    );
    assert.ok(details.together.some(({ name, id }) => name === 'Lindal' && id.endsWith(`@${FOLDER}`)));

    const found = await at<ActorAtResult>('newsmark/actorAt', 'Anna Berg');
    assert.deepEqual(found, { id: berg.id, name: 'Anna Berg' });
    const next = await at<Location>('newsmark/adjacentMention', 'Anna Berg', { direction: 'next' });
    assert.equal(textOf(POST, next.range), 'Berg');
    const previous = await at<Location>('newsmark/adjacentMention', 'Anna Berg', { direction: 'previous' });
    assert.equal(previous.uri, sail);
  });

  test('the view is told when mentions move or dates change, though no actor does', async () => {
    const { actors, revision } = await client.request<ActorsResult>('newsmark/actors', {});
    const vik = actors.find(({ name }) => name === 'Olaf Vik');
    const line = async () => {
      const { articles } = await client.request<ActorMentionsResult>('newsmark/actorMentions', { id: vik?.id });
      return articles.find(({ uri }) => uri === sail)?.mentions[0]?.range.start.line;
    };
    assert.equal(await line(), 7);
    await client.open(sail, SAIL);
    await client.edit(sail, 'Lindal counts its dead\n\nLINDAL', 'Lindal counts its dead\n\n\nLINDAL');
    await client.until(() => client.revision > revision);
    assert.equal(await line(), 8);

    const appearance = async () => {
      const answer = await client.request<ActorsResult>('newsmark/actors', {});
      return answer.actors.find(({ id }) => id === vik?.id)?.firstAppearance ?? -1;
    };
    const before = await appearance();
    await client.edit(sail, 'published: 2031-05-03', 'published: 2031-05-01');
    assert.ok((await appearance()) < before);
    await client.close(sail);
  });

  test('between names there is nothing', async () => {
    for (const method of ['hover', 'definition', 'references', 'documentHighlight']) {
      assert.equal(await at(`textDocument/${method}`, 'thanked', { context: {} }), null, method);
    }
    assert.equal(await at('newsmark/actorAt', 'thanked'), null);
    assert.equal(await at('newsmark/adjacentMention', 'thanked', { direction: 'next' }), null);
  });

  function at<R>(method: string, words: string, more: object = {}): Promise<R> {
    return client.at<R>(method, post, positionIn(POST, POST.indexOf(words) + 1), more);
  }
});

/** Each token as its type and words. */
function tokens({ data }: SemanticTokens): string[] {
  const lines = POST.split('\n');
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [lineBy, by, length, type] = data.slice(i, i + 4) as [number, number, number, number];
    line += lineBy;
    character = lineBy > 0 ? by : character + by;
    found.push(`${TOKEN_TYPES[type]} ${lines[line]?.slice(character, character + length)}`);
  }
  return found;
}
