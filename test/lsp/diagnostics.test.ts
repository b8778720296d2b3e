import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-protocol';
import { TestClient, textOf } from '../support/client';
import { FILES, FOLDER, ferry, POST } from '../support/ferry';
import { MemoryPlatform } from '../support/memoryPlatform';

/** The same source, on the same day, with another toll. */
const RIVAL = POST.replace('title: Ferry sinks off Lindal', 'title: Ferry disaster at Lindal')
  .replace('\nFerry sinks off Lindal', '\nFerry disaster at Lindal')
  .replace('Harbour Post', 'Evening Herald')
  .replace('34 people', '43 people');

suite('diagnostics', () => {
  let client: TestClient;
  const post = ferry('post.news');
  const rival = ferry('rival.news');

  setup(async () => {
    const platform = new MemoryPlatform();
    platform.add(FOLDER, { ...FILES, 'rival.news': RIVAL });
    client = await TestClient.start({ platform, folders: [FOLDER] });
    await client.ready(4);
    await client.until(() => codes(post).length > 0 && codes(rival).length > 0);
  });
  teardown(() => client.stop());

  test('a contradiction is told in both articles, each with the other place, though none is open', () => {
    for (const [uri, text, other, otherText] of [
      [post, POST, rival, RIVAL],
      [rival, RIVAL, post, POST],
    ] as const) {
      const [diagnostic, ...more] = client.diagnostics.get(uri) ?? [];
      assert.ok(diagnostic && more.length === 0);
      assert.equal(diagnostic.code, 'figure-conflict');
      assert.equal(diagnostic.source, 'Newsmark');
      assert.equal(diagnostic.severity, DiagnosticSeverity.Warning);
      assert.match(textOf(text, diagnostic.range), /^(34|43) people$/);
      const [related] = diagnostic.relatedInformation ?? [];
      assert.equal(related?.location.uri, other);
      assert.match(textOf(otherText, related.location.range), /^(34|43) people$/);
    }
  });

  test('mending one article clears both', async () => {
    await client.open(post, POST);
    await client.edit(post, '34 people', '43 people');
    await client.until(() => codes(post).length === 0 && codes(rival).length === 0);
    await client.edit(post, '43 people', '34 people');
    await client.until(() => codes(post).length === 1 && codes(rival).length === 1);
    await client.close(post);
  });

  test('words above move the place, here and in what relates to it', async () => {
    await client.open(post, POST);
    await client.edit(post, 'LINDAL — ', 'A new line.\n\nLINDAL — ');
    const line = (uri: string) => client.diagnostics.get(uri)?.[0]?.range.start.line;
    const relatedLine = () => client.diagnostics.get(rival)?.[0]?.relatedInformation?.[0]?.location.range.start.line;
    await client.until(() => line(post) === 9 && relatedLine() === 9);
  });

  test('severities are the user’s', async () => {
    client.settings = { severity: { 'figure-conflict': 'hint' } };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => client.diagnostics.get(post)?.[0]?.severity === DiagnosticSeverity.Hint);
    client.settings = { severity: { 'figure-conflict': 'off' } };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => codes(post).length === 0 && codes(rival).length === 0);
    assert.deepEqual(codes(ferry('divers.news')), ['date-weekday-mismatch']);
  });

  test('an article that goes takes its findings with it', async () => {
    await client.open('untitled:Untitled-1', FILES['divers.news'] ?? '', 'news');
    await client.until(() => codes('untitled:Untitled-1').length === 1);
    await client.close('untitled:Untitled-1');
    await client.until(() => codes('untitled:Untitled-1').length === 0);
  });

  test('only what changed is sent again', async () => {
    const before = client.published.length;
    await client.open(ferry('sail.news'), FILES['sail.news'] ?? '');
    await client.edit(ferry('sail.news'), 'Olaf Vik', 'Olav Vik');
    await client.open('untitled:Untitled-2', FILES['divers.news'] ?? '', 'news');
    await client.until(() => codes('untitled:Untitled-2').length === 1);
    assert.deepEqual(client.published.slice(before), ['untitled:Untitled-2']);
  });

  function codes(uri: string): unknown[] {
    return (client.diagnostics.get(uri) ?? []).map(({ code }) => code);
  }
});
