import assert from 'node:assert/strict';
import officialSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import Ajv from 'ajv';
import type { Log } from 'sarif';
import { sarifLog } from '../../server/src/cli/sarif';
import { ARTICLES, FILED } from './sample';

/** The official schema of SARIF 2.1.0 (RTM 5), as a package of its editors ships it, for a validator of draft 7. */
function draft7(): Record<string, unknown> {
  const { $schema, id, ...schema } = officialSchema;
  // It is written for draft 4, but uses nothing that draft 7 reads otherwise (no boolean exclusiveMinimum).
  assert.ok($schema.includes('draft-04') && id);
  assert.doesNotMatch(JSON.stringify(schema), /exclusiveM/);
  return schema;
}

const isUri = (text: string) => URL.canParse(text);
const isUriReference = (text: string) => /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(text) && URL.canParse(text, 'file:///');

suite('SARIF', () => {
  const ajv = new Ajv({
    strict: false,
    unicodeRegExp: false,
    allErrors: true,
    formats: { uri: isUri, 'uri-reference': isUriReference, 'date-time': true },
  });
  const valid = ajv.compile(draft7());
  const assertValid = (log: Log) => {
    // As a reader gets it: without what JSON leaves out.
    assert.ok(valid(JSON.parse(JSON.stringify(log))), JSON.stringify(valid.errors, null, 2));
  };

  const log = sarifLog(ARTICLES, FILED, [{ where: 'c.txt', id: 'c.txt', error: 'permission denied' }], '1.2.3');
  const run = log.runs[0];
  const conflict = run?.results?.[2];

  test('the official schema accepts findings, notifications, and nothing at all', () => {
    assertValid(log);
    assertValid(sarifLog(ARTICLES, [], [], '1.2.3'));
  });

  test('the schema would notice a mistake', () => {
    assert.equal(valid({ ...log, runs: [{ ...run, columnKind: 'bytes' }] }), false);
  });

  test('each result names its rule', () => {
    const rules = run?.tool.driver.rules ?? [];
    for (const result of run?.results ?? []) assert.equal(rules[result.ruleIndex ?? -1]?.id, result.ruleId);
    for (const rule of rules) assert.ok(rule.shortDescription && rule.fullDescription && rule.defaultConfiguration);
  });

  test('regions count without byte order mark, in lines, columns and characters', () => {
    assert.deepEqual(conflict?.locations?.[0]?.physicalLocation?.region, {
      startLine: 3,
      startColumn: 17,
      endLine: 3,
      endColumn: 27,
      charOffset: 30,
      charLength: 10,
    });
    assert.equal(conflict?.relatedLocations?.[0]?.physicalLocation?.region?.startColumn, 17);
  });

  test('paths are escaped as URIs, absolute ones with their scheme', () => {
    assert.equal(conflict?.locations?.[0]?.physicalLocation?.artifactLocation?.uri, 'mill%20fire/a%231.txt');
    assert.equal(conflict?.relatedLocations?.[0]?.physicalLocation?.artifactLocation?.uri, 'file:///news/b.txt');
  });

  test('levels: a hint is a note, the severity is kept beside it', () => {
    assert.deepEqual(
      run?.results?.map((result) => [result.level, result.properties?.severity]),
      [
        ['note', 'hint'],
        ['note', 'hint'],
        ['warning', 'warning'],
      ],
    );
  });

  test('fingerprints differ from each other and stay when the lines move', () => {
    const prints = (articles: typeof ARTICLES, filed: typeof FILED) =>
      sarifLog(articles, filed, [], '9.9.9').runs[0]?.results?.map((result) => result.partialFingerprints);
    const before = prints(ARTICLES, FILED);
    assert.equal(new Set(before?.map((print) => JSON.stringify(print))).size, FILED.length);
    const moved = new Map([...ARTICLES].map(([uri, article]) => [uri, { ...article, text: `New\n${article.text}` }]));
    const shifted = FILED.map(({ uri, finding }) => ({
      uri,
      finding: {
        ...finding,
        start: finding.start + 4,
        end: finding.end + 4,
        related: finding.related.map((place) => ({ ...place, start: place.start + 4, end: place.end + 4 })),
      },
    }));
    assert.deepEqual(prints(moved, shifted), before);
  });

  test('an input that could not be read makes the run a failed one', () => {
    assert.equal(run?.invocations?.[0]?.executionSuccessful, false);
    assert.equal(run?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text, 'c.txt: permission denied');
  });

  test('an id that is no URI is escaped into one', () => {
    const odd = 'a:b/é ü\uD800?x#y%';
    const article = ARTICLES.get('/news/b.txt');
    assert.ok(article && FILED[0]);
    assertValid(sarifLog(new Map([[odd, article]]), [{ ...FILED[0], uri: odd }], [], '1.2.3'));
  });
});
