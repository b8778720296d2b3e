import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic, Range, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TOKEN_TYPES } from '../../server/src/features/semanticTokens';
import type { ActorDecision, ActorSummary, DecideActorsResult, ProtocolLocation } from '../../server/src/protocol';
import { positionIn, TestClient, textOf } from '../support/client';
import { FILES, FOLDER, ferry, POST, SAIL } from '../support/ferry';
import { MemoryPlatform } from '../support/memoryPlatform';

const FILE = ferry('.newsmark/actors.json');
const POST_URI = ferry('post.news');

suite('decisions', () => {
  let platform: MemoryPlatform;
  let client: TestClient;

  setup(async () => {
    platform = new MemoryPlatform();
    platform.add(FOLDER, FILES);
    client = await TestClient.start({ platform, folders: [FOLDER] });
    await client.ready(3);
  });
  teardown(() => client.stop());

  test('a merge shows at once, is written down, and can be taken back', async () => {
    const [berg, vik] = [await actor('Anna Berg'), await actor('Olaf Vik')];
    const answer = await decide({ type: 'merge', ids: [berg.id, vik.id], into: berg.id });
    assert.deepEqual(answer, {
      done: true,
      message: 'Merged “Olaf Vik” into “Anna Berg”.',
      id: berg.id,
      canUndo: true,
    });
    const merged = await actor('Anna Berg');
    assert.equal(merged.mentionCount, berg.mentionCount + vik.mentionCount);
    assert.equal(merged.decided, true);
    assert.ok(merged.aliases.includes('Olaf Vik'));
    assert.match(saved(), /"person:Olaf Vik"/);
    const undone = await undo();
    assert.deepEqual(undone, { done: true, message: `Taken back: ${answer.message}`, id: null, canUndo: false });
    assert.equal((await actor('Olaf Vik')).mentionCount, vik.mentionCount);
    assert.equal((await undo()).done, false);
  });

  test('what was merged can be split again, and is then kept apart', async () => {
    const [berg, vik] = [await actor('Anna Berg'), await actor('Olaf Vik')];
    const { id } = await decide({ type: 'merge', ids: [vik.id], into: berg.id });
    const answer = await decide({ type: 'split', id: id ?? '', name: 'Olaf Vik' });
    assert.deepEqual(answer, { done: true, message: 'Split “Olaf Vik” off “Anna Berg”.', id: vik.id, canUndo: true });
    assert.equal((await actor('Olaf Vik')).articleCount, vik.articleCount);
    assert.match(saved(), /"different": \[\n {4}\["person:Anna Berg", "person:Olaf Vik"\]/);
    const back = await decide({ type: 'merge', ids: [berg.id, vik.id], into: vik.id });
    assert.match(back.message, /kept apart before/);
    assert.equal((await actor('Olaf Vik')).articleCount, 3);
  });

  test('what one article says can be split off', async () => {
    const berg = await actor('Anna Berg');
    const answer = await decide({ type: 'split', id: berg.id, name: 'Anna Berg', article: ferry('sail.news') });
    assert.equal(answer.done, true, answer.message);
    const two = (await actors()).filter(({ name }) => name === 'Anna Berg');
    assert.deepEqual(
      two.map(({ articleCount }) => articleCount),
      [1, 1],
    );
    assert.match(saved(), /\{ "form": "person:Anna Berg", "article": "sail.news" \}/);
    const other = await decide({ type: 'split', id: two[0]?.id ?? '', name: 'Anna Berg', article: ferry('sail.news') });
    assert.equal(other.done, false);
  });

  const small: [decision: (id: string) => ActorDecision, message: string, field: keyof ActorSummary, value: unknown][] =
    [
      [
        (id) => ({ type: 'rename', id, name: '  Mayor   Berg ' }),
        '“Anna Berg” is now called “Mayor Berg”.',
        'name',
        'Mayor Berg',
      ],
      [(id) => ({ type: 'kind', ids: [id], kind: 'place' }), '“Anna Berg” is now a place.', 'kind', 'place'],
      [(id) => ({ type: 'hide', ids: [id] }), '“Anna Berg” is hidden.', 'hidden', true],
      [(id) => ({ type: 'note', id, note: 'Call her' }), 'Added a note on “Anna Berg”.', 'decided', true],
    ];
  for (const [decision, message, field, value] of small) {
    test(message, async () => {
      const { id } = await actor('Anna Berg');
      const answer = await decide(decision(id));
      assert.equal(answer.message, message);
      const after = (await actors()).find((one) => one.id === answer.id);
      assert.equal(after?.[field], value);
      const again = await decide(decision(answer.id ?? ''));
      assert.equal(again.done, false, again.message);
      await undo();
      assert.deepEqual(
        (await actors()).find((one) => one.id === id),
        await actor('Anna Berg'),
      );
    });
  }

  test('names have the colour of the kind that the reader decided, in open documents, too', async () => {
    await client.open(POST_URI, POST);
    const types = async () => {
      const params = { textDocument: { uri: POST_URI } };
      const { data } = await client.request<{ data: number[] }>('textDocument/semanticTokens/full', params);
      return data.filter((_, at) => at % 5 === 3);
    };
    const before = await types();
    const asked = client.tokenRefreshes;
    await decide({ type: 'kind', ids: [(await actor('Anna Berg')).id], kind: 'group' });
    const after = await types();
    assert.equal(client.tokenRefreshes, asked + 1);
    const group = TOKEN_TYPES.indexOf('group');
    const changed = after.filter((type, at) => type === group && before[at] === TOKEN_TYPES.indexOf('person'));
    assert.equal(changed.length, 3);
  });

  test('hidden actors can be shown again', async () => {
    const { id } = await actor('Anna Berg');
    await decide({ type: 'hide', ids: [id] });
    assert.equal((await decide({ type: 'show', ids: [id] })).message, '“Anna Berg” is shown again.');
    assert.deepEqual([(await actor('Anna Berg')).hidden, (await actor('Anna Berg')).decided], [false, false]);
  });

  test('words that are no name, here and everywhere', async () => {
    const before = await actor('Lindal');
    await decide({ type: 'not-name', location: place('Lindal on Friday', 'Lindal'), everywhere: false });
    assert.equal((await actor('Lindal', 'LINDAL')).articleCount, before.articleCount - 1);
    await decide({ type: 'not-name', location: place('Lindal on Friday', 'Lindal'), everywhere: true });
    assert.ok(!(await actors()).some(({ name }) => /lindal/i.test(name)));
    await undo();
    await undo();
    assert.equal((await actor('Lindal')).articleCount, before.articleCount);
  });

  test('words that are a name, in an open document that is being typed in', async () => {
    await client.open(POST_URI, POST);
    const answer = await decide({
      type: 'mark',
      location: place('the divers', 'divers'),
      kind: 'group',
      everywhere: false,
    });
    assert.equal(answer.message, '“divers” is a group here.');
    assert.equal((await actor('divers')).id, answer.id);
    await client.edit(POST_URI, 'LINDAL — ', 'Some more words.\n\nLINDAL — ');
    assert.equal((await actor('divers')).articleCount, 1);
    const berg = await actor('Anna Berg');
    const { id } = await decide({
      type: 'mark',
      location: place('We lost', 'We'),
      kind: 'other',
      id: berg.id,
      everywhere: false,
    });
    assert.equal(id, berg.id);
  });

  test('the file is read at the start, and when it is changed, damaged, mended or deleted elsewhere', async () => {
    await client.stop();
    platform.files.set(FILE, decisions('Bürgermeisterin'));
    client = await TestClient.start({ platform, folders: [FOLDER] });
    await client.ready(3);
    await nameOf('Bürgermeisterin');
    platform.files.set(FILE, `\ufeff${decisions('Mayor').replaceAll('\n', '\r\n')}`);
    await client.filesChanged([FILE, 2]);
    await nameOf('Mayor');

    platform.files.set(FILE, `${decisions('Someone').slice(0, -4)}\n<<<<<<< ours\n`);
    await client.filesChanged([FILE, 2]);
    await client.until(() => problems().length === 1);
    assert.equal(
      problems()[0]?.message,
      'The decisions in this file are not used: two versions of this file were not merged: keep one of them.',
    );
    await nameOf('Mayor');
    const damaged = platform.files.get(FILE);
    const refused = await decide({ type: 'rename', id: (await actor('Mayor')).id, name: 'X' });
    assert.equal(refused.done, false);
    assert.match(
      refused.message,
      /^Nothing was changed, because \.newsmark\/actors\.json is damaged in line \d+, column \d+: /,
    );
    assert.equal(platform.files.get(FILE), damaged);

    platform.files.set(FILE, decisions('Someone'));
    await client.filesChanged([FILE, 2]);
    await client.until(() => problems().length === 0);
    await nameOf('Someone');
    platform.files.delete(FILE);
    await client.filesChanged([ferry('.newsmark'), 3]);
    await nameOf('Anna Berg');
  });

  test('a decision builds on what others wrote meanwhile, and is then not taken back over them', async () => {
    await decide({ type: 'rename', id: (await actor('Olaf Vik')).id, name: 'Vik the diver' });
    platform.files.set(FILE, decisions('Mayor'));
    const answer = await decide({ type: 'hide', ids: [(await actor('Vik the diver')).id] });
    assert.equal(answer.done, true, answer.message);
    assert.match(saved(), /"Mayor"/);
    platform.files.set(FILE, decisions('Someone'));
    const undone = await undo();
    assert.deepEqual([undone.done, undone.canUndo], [false, false]);
    assert.match(undone.message, /changed elsewhere/);
    assert.equal(saved(), decisions('Someone'));
  });

  test('what cannot be written is not done', async () => {
    platform.locked = 'is read-only';
    const { id } = await actor('Anna Berg');
    const answer = await decide({ type: 'rename', id, name: 'X' });
    assert.deepEqual(answer, {
      done: false,
      message: 'Nothing was changed, because .newsmark/actors.json is read-only.',
      id: null,
      canUndo: false,
    });
    assert.equal((await actor('Anna Berg')).decided, false);
    assert.equal(platform.files.has(FILE), false);
  });

  const files: [name: string, content: string | Uint8Array, trouble: RegExp | null][] = [
    ['empty', '', null],
    ['white space', ' \n', null],
    ['zero bytes', new Uint8Array([0, 1, 2, 0, 0]), /not text/],
    ['a list', '[]', /line 1, column 1: the file should stand in braces/],
    ['no version', '{}', /“version” is missing/],
    ['a later version', '{"version": 2}', /newer Newsmark/],
    ['half a file', '{"version": 1, "actors": [', /ends too early/],
    ['lone surrogates', '{"version": 1, "notNames": [{"words": "\\ud800"}]}', null],
    ['NUL in a name', '{"version": 1, "notNames": [{"words": "a\\u0000"}]}', null],
    ['deep', `{"version": 1, "x": ${'['.repeat(5000)}`, /nested too deeply/],
    ['too large', new Uint8Array(20_000_001).fill(32), /too large/],
  ];
  for (const [name, content, trouble] of files) {
    test(`a file of ${name}`, async () => {
      platform.files.set(FILE, content);
      await client.filesChanged([FILE, 2]);
      const answer = await decide({ type: 'rename', id: (await actor('Anna Berg')).id, name: 'X' });
      assert.equal(answer.done, trouble === null, answer.message);
      if (trouble) {
        assert.match(answer.message, trouble);
        assert.equal(platform.files.get(FILE), content);
      }
    });
  }

  test('a folder in the place of the file', async () => {
    platform.files.set(`${FILE}/x.txt`, 'x');
    const answer = await decide({ type: 'rename', id: (await actor('Anna Berg')).id, name: 'X' });
    assert.match(answer.message, /actors\.json is a folder/);
  });

  test('actors that are not there, one alone, and articles outside all folders', async () => {
    const { id } = await actor('Anna Berg');
    const refused: ActorDecision[] = [
      { type: 'rename', id: 'person:nobody', name: 'X' },
      { type: 'rename', id, name: ' \n' },
      { type: 'merge', ids: [id, id], into: id },
      { type: 'different', ids: [id, id] },
      { type: 'split', id, name: 'Nobody' },
      { type: 'split', id, name: 'Anna Berg' },
      {
        type: 'not-name',
        location: { ...place('Anna Berg', 'Anna Berg'), uri: 'file:///elsewhere/a.news' },
        everywhere: true,
      },
      { type: 'mark', location: place('—', '—'), kind: 'person', everywhere: true },
    ];
    for (const decision of refused) {
      const answer = await decide(decision);
      assert.equal(answer.done, false, JSON.stringify(decision));
      assert.match(answer.message, /^\S.*\.$/);
    }
    assert.equal(platform.files.has(FILE), false);
    await client.open('untitled:Untitled-1', SAIL);
    const single = (await actors()).find((one) => one.name === 'Anna Berg' && one.id.includes('untitled'));
    assert.match((await decide({ type: 'hide', ids: [single?.id ?? ''] })).message, /open the folder/);
    assert.match((await decide({ type: 'hide', ids: [single?.id ?? '', id] })).message, /different folders/);
  });

  test('decisions sent together are made one after the other, and none is lost', async () => {
    const [berg, vik] = [await actor('Anna Berg'), await actor('Olaf Vik')];
    const answers = await Promise.all([
      decide({ type: 'rename', id: berg.id, name: 'Mayor' }),
      decide({ type: 'note', id: vik.id, note: 'diver' }),
      decide({ type: 'different', ids: [vik.id, (await actor('Elvira')).id] }),
      undo(),
    ]);
    assert.deepEqual(
      answers.map(({ done }) => done),
      [true, true, true, true],
    );
    assert.match(saved(), /"Mayor"[\s\S]*"note": "diver"[\s\S]*"different": \[\]/);
  });

  test('malformed decisions are errors', async () => {
    for (const decision of [
      null,
      {},
      { type: 'marry' },
      { type: 'merge', ids: 'a', into: 'b' },
      { type: 'kind', ids: ['a'], kind: 'ship' },
      { type: 'mark', location: {} },
    ]) {
      await assert.rejects(client.request('newsmark/decideActors', { decision }), JSON.stringify(decision));
    }
  });

  test('each folder keeps its own decisions', async () => {
    const other = 'file:///other';
    platform.add(other, { 'a.news': SAIL });
    await client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: other, name: 'o' }], removed: [] },
    });
    await client.ready(4);
    const berg = (await actors()).find((one) => one.name === 'Anna Berg' && one.id.endsWith(other));
    await decide({ type: 'rename', id: berg?.id ?? '', name: 'Mayor' });
    assert.ok(platform.files.has(`${other}/.newsmark/actors.json`) && !platform.files.has(FILE));
    assert.equal((await actors()).filter(({ name }) => name === 'Anna Berg').length, 1);
  });

  test('rename offers the name, changes no text, and refuses where there is none', async () => {
    const where = (words: string) => ({
      textDocument: { uri: POST_URI },
      position: positionIn(POST, POST.indexOf(words) + 1),
    });
    const offered = await client.request<{ range: Range; placeholder: string }>(
      'textDocument/prepareRename',
      where('Berg told'),
    );
    assert.deepEqual([textOf(POST, offered.range), offered.placeholder], ['Berg', 'Anna Berg']);
    assert.equal(await client.request('textDocument/prepareRename', where('told')), null);
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
      ...where('Berg told'),
      newName: 'Mayor Berg',
    });
    assert.deepEqual(edit, { changes: {} });
    await nameOf('Mayor Berg');
    await assert.rejects(
      client.request('textDocument/rename', { ...where('Berg told'), newName: ' ' }),
      /needs at least one letter/,
    );
    await assert.rejects(client.request('textDocument/rename', { ...where('told'), newName: 'X' }), /no name here/);
  });

  test('actions at a name and on selected words', async () => {
    const titles = async (words: string, only?: string[]) => {
      const { range } = place(words, words);
      const params = { textDocument: { uri: POST_URI }, range, context: { diagnostics: [], ...(only && { only }) } };
      return ((await client.request<CodeAction[] | null>('textDocument/codeAction', params)) ?? []).map(
        ({ title }) => title,
      );
    };
    assert.deepEqual(await titles('Anna Berg'), [
      'Merge “Anna Berg” with…',
      'Split off “Anna Berg”…',
      '“Anna Berg” is not the same as…',
      'Change kind of “Anna Berg”…',
      'Rename “Anna Berg”…',
      'Hide “Anna Berg”',
      '“Anna Berg” is not a name',
    ]);
    assert.deepEqual(await titles('the divers'), ['Mark “the divers” as a name…']);
    assert.deepEqual(await titles('Anna Berg', ['quickfix']), []);
    assert.equal((await titles('Anna Berg', ['refactor'])).length, 7);
  });

  test('the actors of one article, and the list of articles', async () => {
    const { actors: some } = await client.request<{ actors: ActorSummary[] }>('newsmark/actors', {
      article: ferry('divers.news'),
    });
    assert.deepEqual(some.map(({ name }) => name).sort(), ['Lindal', 'Olaf Vik']);
    const { articles } = await client.request<{ articles: { uri: string; title: string }[] }>(
      'newsmark/articles',
      null,
    );
    assert.deepEqual(
      articles.map(({ title }) => title),
      ['Ferry sinks off Lindal', 'Lindal counts its dead', 'Divers leave Lindal'],
    );
  });

  async function actors(): Promise<ActorSummary[]> {
    return (await client.request<{ actors: ActorSummary[] }>('newsmark/actors', {})).actors;
  }

  async function actor(...names: string[]): Promise<ActorSummary> {
    const all = await actors();
    return all.find(({ name }) => names.includes(name)) ?? assert.fail(`no ${names} in ${all.map(({ name }) => name)}`);
  }

  /** Waits until the actor that is Anna Berg in the articles is called so. */
  async function nameOf(name: string): Promise<void> {
    for (let revision = -1; !(await actors()).some((one) => one.name === name); revision = client.revision) {
      await client.until(() => client.revision !== revision);
    }
  }

  function decide(decision: ActorDecision): Promise<DecideActorsResult> {
    return client.request('newsmark/decideActors', { decision });
  }

  function undo(): Promise<DecideActorsResult> {
    return client.request('newsmark/undoActorDecision', null);
  }

  /** The place of `words` inside `around` in the first article. */
  function place(around: string, words: string): ProtocolLocation {
    const start = POST.indexOf(around) + around.indexOf(words);
    return { uri: POST_URI, range: { start: positionIn(POST, start), end: positionIn(POST, start + words.length) } };
  }

  function problems(): Diagnostic[] {
    return client.diagnostics.get(FILE) ?? [];
  }

  function saved(): string {
    const file = platform.files.get(FILE);
    return typeof file === 'string' ? file : assert.fail('nothing was saved');
  }
});

function decisions(name: string): string {
  return `{
  "version": 1,
  "actors": [
    {
      "name": "${name}",
      "forms": ["person:Anna Berg"]
    }
  ]
}
`;
}
