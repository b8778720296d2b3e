import assert from 'node:assert/strict';
import { promises as files, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { actorsCsv } from '../../server/src/cli/actorsCsv';
import { ACTORS, CHECK, EXTRACT_LINE } from './schema';
import { closingOutput, jsonLines, makeFolder, type Ran, runCli } from './support';

/** 4 May 2031 is a Sunday. */
const WRONG_DAY = 'Mill burns in Harrow Bay\n\nThe mill caught fire on Tuesday, May 4, 2031, Mayor Petra Olin said.\n';
const RIGHT_DAY = 'Mill burns in Harrow Bay\n\nThe mill caught fire on Sunday, May 4, 2031, Mayor Petra Olin said.\n';

const CONTENTS = {
  'wrong.txt': WRONG_DAY,
  'right.txt': RIGHT_DAY,
  'deep/er/right.news': RIGHT_DAY,
  'words.txt': 'ferry\nmill\nbridge\n',
  'LICENSE.txt': 'Permission is hereby granted.',
  'node_modules/a/a.news': RIGHT_DAY,
  'readme.md': RIGHT_DAY,
};

suite('the command line', () => {
  const ajv = new Ajv({ allErrors: true });
  let root = '';
  let remove = (): void => {};

  suiteSetup(() => {
    ({ root, remove } = makeFolder(CONTENTS));
    mkdirSync(path.join(root, 'a folder.txt'));
    symlinkSync('..', path.join(root, 'deep', 'loop'));
    symlinkSync('nowhere', path.join(root, 'deep', 'lost'));
  });

  suiteTeardown(() => remove());

  const at = (name: string) => path.join(root, name);
  const named = (ran: Ran, format: string) =>
    (JSON.parse(ran.out) as Record<string, Record<string, unknown>[]>)[format] ?? assert.fail();

  suite('extract', () => {
    test('prints one line per file, in the order given, with the path as given', async () => {
      const ran = await runCli(['extract', at('wrong.txt'), at('deep/er/right.news')]);
      const lines = jsonLines(ran);
      assert.deepEqual([ran.code, ran.err], [0, '']);
      assert.deepEqual(
        lines.map((line) => line.path),
        [at('wrong.txt'), at('deep/er/right.news')],
      );
      const valid = ajv.compile(EXTRACT_LINE);
      for (const line of lines) assert.ok(valid(line), JSON.stringify(valid.errors));
    });

    test('names each file that gives nothing, and goes on', async () => {
      const ran = await runCli(['extract', at('gone.txt'), root, at('right.txt'), at('right.txt')]);
      assert.equal(ran.code, 2);
      assert.equal(jsonLines(ran).length, 1);
      assert.equal(
        ran.err,
        `newsmark: ${at('gone.txt')}: no such file or folder\nnewsmark: ${root}: is a folder; extract takes files\n`,
      );
    });

    test('a file that may not be read', async () => {
      const denied = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
      const readFile = (async () => {
        throw denied;
      }) as unknown as typeof files.readFile;
      const ran = await runCli(['extract', at('right.txt')], [], { files: { ...files, readFile } });
      assert.deepEqual(ran, { code: 2, out: '', err: `newsmark: ${at('right.txt')}: permission denied\n` });
    });

    test('answers each line of standard input in its place, bad ones too', async () => {
      const line = (id: string, more = {}) => `${JSON.stringify({ id, text: RIGHT_DAY, ...more })}\n`;
      const given = [
        '\uFEFF',
        line('one', { published: '2031-05-05' }),
        '{"id"\r\n',
        '\r\n',
        '{"id":"two"}\n',
        line('one'),
      ];
      const ran = await runCli(['extract', '--stdin-jsonl'], given);
      assert.deepEqual([ran.code, ran.err], [2, '']);
      const lines = jsonLines(ran);
      assert.deepEqual(
        lines.map((answer) => [answer.id, answer.error !== undefined]),
        [
          ['one', false],
          [null, true],
          ['two', true],
          ['one', false],
        ],
      );
      const article = lines[0]?.article as Record<string, unknown>;
      assert.deepEqual([article.published, article.publishedFrom], ['2031-05-05', 'given']);
    });

    test('answers before the input ends', async () => {
      const written: string[] = [];
      async function* stdin(): AsyncGenerator<Uint8Array> {
        yield Buffer.from('{"id":"a","text":"x"}\n');
        assert.equal(written.length, 1);
        yield Buffer.from('{"id":"b","text":"x"}\n');
        assert.equal(written.length, 2);
      }
      const stdout = { write: async (text: string) => void written.push(text) };
      const ran = await runCli(['extract', '--stdin-jsonl'], [], { stdin: stdin(), stdout });
      assert.deepEqual([ran.code, written.length], [0, 2]);
    });

    test('stops quietly when nobody reads any more', async () => {
      const stdout = closingOutput(2);
      const given = Array.from({ length: 9 }, (_, index) => `{"id":"${index}","text":""}\n`);
      const ran = await runCli(['extract', '--stdin-jsonl'], given, { stdout });
      assert.deepEqual([ran.code, ran.err, stdout.count], [0, '', 3]);
    });

    test('an input that breaks off is told', async () => {
      async function* stdin(): AsyncGenerator<Uint8Array> {
        yield Buffer.from('{"id":"a","text":"x"}\n');
        throw Object.assign(new Error('EISDIR: illegal operation'), { code: 'EISDIR' });
      }
      const ran = await runCli(['extract', '--stdin-jsonl'], [], { stdin: stdin() });
      assert.equal(ran.code, 2);
      assert.deepEqual(jsonLines(ran)[1], { id: null, error: 'is a folder' });
    });
  });

  suite('check', () => {
    test('walks folders by the rules of the editor, into no circle', async () => {
      const ran = await runCli(['actors', root, '--format', 'json']);
      const mentions = named(ran, 'actors').flatMap((actor) => actor.mentions as { path: string }[]);
      const paths = new Set(mentions.map((mention) => mention.path));
      assert.deepEqual([...paths].sort(), [at('deep/er/right.news'), at('right.txt'), at('wrong.txt')]);
      assert.deepEqual([ran.code, ran.err], [0, '']);
    });

    test('prints findings and exits with 1', async () => {
      const ran = await runCli(['check', at('wrong.txt'), at('right.txt')]);
      assert.equal(ran.code, 1);
      assert.ok(ran.out.startsWith(`${at('wrong.txt')}:3:`), ran.out);
      assert.match(ran.out, /date-weekday-mismatch/);
      assert.match(ran.out, /\d+ \| The mill caught fire on Tuesday/);
    });

    test('the threshold decides the exit code, not what is printed', async () => {
      // A stray quotation mark is worth less than a warning.
      const given = [`${JSON.stringify({ id: 'a', text: 'Mill burns\n\nThe mayor was brief: it burned.”\n' })}\n`];
      const args = ['check', '--stdin-jsonl', '--format', 'json'];
      const [low, usual] = await Promise.all([runCli([...args, '--fail-on', 'hint'], given), runCli(args, given)]);
      assert.equal(named(low, 'findings')[0]?.code, 'quote-unbalanced');
      assert.deepEqual([low.code, usual.code, low.out], [1, 0, usual.out]);
    });

    test('exits with 0 when there is nothing', async () => {
      const ran = await runCli(['check', at('right.txt')]);
      assert.deepEqual(ran, { code: 0, out: 'No findings in 1 article.\n', err: '' });
    });

    test('exits with 2 when something could not be read, and still prints', async () => {
      const ran = await runCli(['check', at('wrong.txt'), at('gone.txt'), '--format', 'json']);
      assert.equal(ran.code, 2);
      assert.equal(named(ran, 'findings').length, 1);
    });

    test('reads lines; an id is a path, and may not come twice', async () => {
      const lines = ['a', 'b', 'a'].map((id) => `${JSON.stringify({ id, text: WRONG_DAY })}\n`);
      const ran = await runCli(['check', '--stdin-jsonl', '--format', 'json'], lines);
      const valid = ajv.compile(CHECK);
      assert.ok(valid(JSON.parse(ran.out)), JSON.stringify(valid.errors));
      assert.deepEqual(
        named(ran, 'findings').map((finding) => finding.path),
        ['a', 'b'],
      );
      assert.deepEqual([ran.code, ran.err], [2, 'newsmark: a: the id is used twice\n']);
    });

    test('an empty folder is no error, and is told', async () => {
      const ran = await runCli(['check', at('a folder.txt'), '--format', 'json']);
      assert.deepEqual(ran, {
        code: 0,
        out: '{"schema":"newsmark/1","findings":[\n]}\n',
        err: 'newsmark: no articles found\n',
      });
    });

    test('SARIF of a run', async () => {
      const ran = await runCli(['check', at('wrong.txt'), '--format', 'sarif']);
      const log = JSON.parse(ran.out) as { runs: { results: { ruleId: string }[] }[] };
      assert.equal(log.runs[0]?.results[0]?.ruleId, 'date-weekday-mismatch');
    });
  });

  suite('actors', () => {
    const lines = ['a', 'b'].map((id) => `${JSON.stringify({ id, text: RIGHT_DAY })}\n`);

    test('JSON, with every mention', async () => {
      const ran = await runCli(['actors', '--stdin-jsonl', '--format', 'json'], lines);
      const valid = ajv.compile(ACTORS);
      assert.ok(valid(JSON.parse(ran.out)), JSON.stringify(valid.errors));
      const olin = named(ran, 'actors').find((actor) => actor.name === 'Petra Olin');
      const start = RIGHT_DAY.indexOf('Petra');
      assert.deepEqual(
        olin?.mentions,
        ['a', 'b'].map((path) => ({ path, start, end: start + 'Petra Olin'.length, kind: 'name' })),
      );
      const role = { start: RIGHT_DAY.indexOf('Mayor'), end: RIGHT_DAY.indexOf('Mayor') + 'Mayor'.length };
      assert.deepEqual(olin?.roleUses, [
        { text: 'Mayor', articles: 2, path: 'a', ...role, outlet: null, published: null },
      ]);
      assert.match(JSON.stringify(olin?.links), /^\["Many people are called Petra Olin, but here: .+"\]$/);
    });

    test('text', async () => {
      const ran = await runCli(['actors', '--stdin-jsonl'], lines);
      assert.match(
        ran.out,
        /^Persons\n {2}Petra Olin, Mayor: 2 mentions in 2 articles\n {4}one actor: Many people .+\n {4}a b\n/m,
      );
    });

    test('why two names are one', async () => {
      const text = 'Mayor Mohamed Brandauer spoke. Later the dam broke, and he wept.';
      const spelled = ['Mohamed', 'Mohammed'].map(
        (name, i) => `${JSON.stringify({ id: `${i}`, text: text.replace('Mohamed', name) })}\n`,
      );
      const ran = await runCli(['actors', '--stdin-jsonl', '--format', 'json'], spelled);
      assert.match(JSON.stringify(named(ran, 'actors')[0]?.links), /^\["“Mohamm?ed Brandauer”: .+\."\]$/);
      assert.match(
        (await runCli(['actors', '--stdin-jsonl'], spelled)).out,
        /^ {4}one actor: “Mohamm?ed Brandauer”: /m,
      );
    });

    test('CSV of a run', async () => {
      const ran = await runCli(['actors', '--stdin-jsonl', '--format', 'csv'], lines);
      const [head, ...rows] = ran.out.split('\r\n');
      assert.equal(head, 'id,kind,name,aliases,roles,mentions,articles,hidden');
      assert.ok(rows.some((row) => row.includes(',person,Petra Olin,,Mayor,2,2')));
    });

    test('CSV quotes what RFC 4180 says, and disarms formulas', () => {
      const csv = actorsCsv([
        {
          id: 'person:a',
          kind: 'person',
          name: 'Ann "Ace" Orr',
          aliases: ['Orr', 'Ace'],
          roles: ['=1+1', 'mayor, acting'],
          mentionCount: 3,
          articleCount: 1,
        },
      ]);
      assert.equal(
        csv,
        'id,kind,name,aliases,roles,mentions,articles,hidden\r\n' +
          `person:a,person,"Ann ""Ace"" Orr",Orr; Ace,"'=1+1; mayor, acting",3,1,\r\n`,
      );
    });
  });

  test('help and version', async () => {
    const [help, version] = await Promise.all([runCli(['--help']), runCli(['--version'])]);
    assert.match(help.out, /newsmark check PATH…/);
    assert.deepEqual(version, { code: 0, out: '1.2.3\n', err: '' });
    assert.equal(help.code, 0);
  });

  test('bad usage says why, and how to get help', async () => {
    const ran = await runCli(['check']);
    assert.equal(ran.code, 2);
    assert.equal(ran.out, '');
    assert.equal(ran.err, 'newsmark: check needs a path, or --stdin-jsonl (newsmark --help shows how)\n');
  });
});
