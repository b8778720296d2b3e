import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { jsonLines, makeFolder, type Ran, runCli } from './support';

const MILL =
  'Mill burns in Harrow Bay\n\nThe mill caught fire on Sunday, Mayor Petra Olin said. Olin thanked the Brigade.\n';
const LATER = 'Harrow Bay counts the cost\n\nPetra Olin, the mayor, met Tomas Rehn on Monday. Rehn said little.\n';

const DECISIONS = {
  version: 1,
  actors: [
    { forms: ['person:Petra Olin'], name: 'Mayor Olin' },
    { forms: ['person:Tomas Rehn'], hidden: true },
    { forms: ['place:Harrow Bay', 'group:Harbour folk'], kind: 'organization' },
  ],
  different: [],
  marks: [{ words: 'Brigade', kind: 'organization', article: 'in/mill.news', before: 'the ', after: '.', at: 98 }],
};

suite('decisions on the command line', () => {
  const folders: { root: string; remove(): void }[] = [];
  const make = (decisions: string | Uint8Array | null): string => {
    const file: Record<string, string | Uint8Array> = decisions === null ? {} : { '.newsmark/actors.json': decisions };
    const made = makeFolder({ 'in/mill.news': MILL, 'later.news': LATER, ...file });
    folders.push(made);
    return made.root;
  };
  suiteTeardown(() => {
    for (const { remove } of folders) remove();
  });

  type Listed = { name: string; kind: string; hidden: boolean };
  const names = (ran: Ran) => (JSON.parse(ran.out) as { actors: Listed[] }).actors;

  test('names, kinds, marks and what is hidden hold in a folder', async () => {
    const root = make(JSON.stringify(DECISIONS));
    const json = await runCli(['actors', root, '--format', 'json']);
    assert.deepEqual([json.code, json.err], [0, '']);
    const all = new Map(names(json).map((actor) => [actor.name, actor]));
    assert.deepEqual([all.get('Mayor Olin')?.hidden, all.get('Tomas Rehn')?.hidden], [false, true]);
    assert.deepEqual([all.get('Harrow Bay')?.kind, all.get('Brigade')?.kind], ['organization', 'organization']);
    const text = await runCli(['actors', root]);
    assert.match(text.out, /Mayor Olin/);
    assert.doesNotMatch(text.out, /Rehn/);
    const csv = await runCli(['actors', root, '--format', 'csv']);
    assert.match(csv.out, /^person:tomas-rehn,.*,yes\r$/m);
  });

  test('for files of the folder, too: the file is looked for above them', async () => {
    const root = make(JSON.stringify(DECISIONS));
    const [line] = jsonLines(await runCli(['extract', path.join(root, 'in/mill.news')]));
    const entities = line?.entities as { name: string; kind: string }[];
    assert.equal(entities.find(({ name }) => name === 'Brigade')?.kind, 'organization');
  });

  test('never for standard input', async () => {
    const given = `${JSON.stringify({ id: path.join(make(JSON.stringify(DECISIONS)), 'later.news'), text: LATER })}\n`;
    const ran = await runCli(['actors', '--stdin-jsonl', '--format', 'json'], [given]);
    assert.ok(names(ran).every(({ name, hidden }) => name !== 'Mayor Olin' && !hidden));
  });

  const damaged: [name: string, content: string | Uint8Array, message: RegExp][] = [
    [
      'a comma too many',
      '{\n  "version": 1,\n}',
      /actors\.json:2:15: this comma is one too many; the decisions in it are not used\n$/,
    ],
    ['a conflict', '{\n<<<<<<< ours\n}', /actors\.json:2:1: two versions of this file were not merged/],
    ['zero bytes', new Uint8Array([1, 0, 0]), /actors\.json: is not text/],
    ['a later version', '{"version": 9}', /actors\.json:1:13: this file was written by a newer Newsmark/],
  ];
  for (const [name, content, message] of damaged) {
    test(`a damaged file (${name}) is told with its line; the rest works`, async () => {
      const root = make(content);
      for (const args of [
        ['actors', root, '--format', 'json'],
        ['check', root, '--format', 'json'],
      ]) {
        const ran = await runCli(args);
        assert.equal(ran.code, 2);
        assert.match(ran.err, message);
        assert.equal(ran.err.match(/actors\.json/g)?.length, 1);
        assert.ok(JSON.parse(ran.out));
      }
      const ran = await runCli(['extract', path.join(root, 'later.news')]);
      assert.deepEqual([ran.code, jsonLines(ran).length], [2, 1]);
    });
  }

  test('a folder in the place of the file', async () => {
    const root = make(null);
    mkdirSync(path.join(root, '.newsmark/actors.json'), { recursive: true });
    const ran = await runCli(['actors', root, '--format', 'json']);
    assert.equal(ran.code, 2);
    assert.match(ran.err, /actors\.json: is a folder; the decisions/);
    assert.ok(names(ran).length > 0);
  });

  test('an empty file decides nothing', async () => {
    const ran = await runCli(['actors', make(''), '--format', 'json']);
    assert.deepEqual([ran.code, ran.err], [0, '']);
  });
});
