import assert from 'node:assert/strict';
import { parseArticleLine } from '../../server/src/cli/articleLine';

const GOOD: readonly [line: string, input: object][] = [
  ['{"id":"a","text":""}', { uri: 'a', version: 0, text: '' }],
  ['{"id":"a","text":"x","more":[1]}', { uri: 'a', version: 0, text: 'x' }],
  ['{"id":"a","text":"x","published":null,"source":null,"title":null}', { uri: 'a', version: 0, text: 'x' }],
  [
    '{"id":"a","text":"x","published":"2031-05-04T20:03:00+02:00","source":"The Ledger","title":"Flood"}',
    {
      uri: 'a',
      version: 0,
      text: 'x',
      published: '2031-05-04T20:03:00+02:00',
      publishedFrom: 'given',
      outlet: 'The Ledger',
      title: 'Flood',
    },
  ],
];

const BAD: readonly [line: string, id: string | null, error: RegExp][] = [
  ['{', null, /not JSON/],
  ['[]', null, /not an object/],
  ['null', null, /not an object/],
  ['"text"', null, /not an object/],
  ['{}', null, /"id"/],
  ['{"id":"","text":"x"}', null, /"id"/],
  ['{"id":7,"text":"x"}', null, /"id"/],
  ['{"id":"a"}', 'a', /"text"/],
  ['{"id":"a","text":null}', 'a', /"text"/],
  ['{"id":"a","text":"x","published":2031}', 'a', /"published" must be a string/],
  ['{"id":"a","text":"x","published":"last week"}', 'a', /ISO date/],
  ['{"id":"a","text":"x","source":{}}', 'a', /"source"/],
  ['{"id":"a","text":"x","title":1}', 'a', /"title"/],
];

suite('a line of --stdin-jsonl', () => {
  for (const [line, input] of GOOD) test(line, () => assert.deepEqual(parseArticleLine(line), { input }));

  for (const [line, id, error] of BAD) {
    test(`${line}: bad`, () => {
      const result = parseArticleLine(line);
      assert.ok('error' in result);
      assert.equal(result.id, id);
      assert.match(result.error, error);
    });
  }

  for (const published of ['2031', '2031-05', '2031-05-04', '2031-05-04T20:03', '2031-05-04T20:03:00.1234567Z']) {
    test(`published ${published}`, () => {
      const result = parseArticleLine(JSON.stringify({ id: 'a', text: '', published }));
      assert.ok('input' in result && result.input.published === published);
    });
  }
});
