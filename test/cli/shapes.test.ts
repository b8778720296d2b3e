import assert from 'node:assert/strict';
import Ajv, { type ValidateFunction } from 'ajv';
import { articleJson, findingJson } from '../../server/src/cli/shapes';
import type { Article, Figure } from '../../server/src/engine/model';
import { ARTICLES, FILED } from './sample';
import { CHECK, EXTRACT_LINE } from './schema';

const span = (start: number, end: number) => ({ start, end });

const FIGURE: Figure = {
  ...span(9, 19),
  number: span(9, 11),
  kind: 'count',
  interval: { min: 12, max: null, minInclusive: true, maxInclusive: false },
  approximate: false,
  unit: null,
  counted: { ...span(12, 19), head: 'workers' },
  event: 'killed',
  scope: { place: 'Olin' },
  mode: 'total',
  whole: null,
  asOf: '2031-05-04',
  asOfFrom: 'the publication date',
  source: { ...span(21, 26), entity: 0 },
  modality: 'reported',
  standing: false,
  sentence: 0,
};

/** Every optional thing once there, once not. */
function fullArticle(): Article {
  const blank = ARTICLES.get('/news/b.txt');
  assert.ok(blank);
  return {
    ...blank,
    uri: 'x',
    text: 'Killed: 12 workers, Petra Olin said.',
    blocks: [{ ...span(0, 36), kind: 'headline' }],
    sentences: [{ ...span(0, 36), block: 0 }],
    headline: 0,
    published: '2031-05-04',
    publishedFrom: 'given',
    place: 'Olin',
    mentions: [{ ...span(20, 30), kind: 'name', entity: 0, sentence: 0 }],
    entities: [
      {
        id: 'e0',
        kind: 'person',
        name: 'Petra Olin',
        roles: [{ ...span(0, 6), text: 'Mayor' }],
        mentions: [0],
        aliases: ['Olin'],
        gender: null,
      },
    ],
    figures: [
      FIGURE,
      { ...FIGURE, counted: null, source: { ...span(20, 30), entity: null } },
      { ...FIGURE, source: null },
    ],
    dates: [{ ...span(0, 6), kind: 'date', value: null, weekday: null, sentence: 0 }],
    quotations: [
      { ...span(0, 18), kind: 'indirect', speaker: { ...span(20, 30), entity: 0 }, cue: span(31, 35) },
      { ...span(0, 18), kind: 'direct', speaker: null, cue: null },
    ],
  };
}

suite('the JSON of schema newsmark/1', () => {
  const ajv = new Ajv({ allErrors: true });
  const assertValid = (valid: ValidateFunction, value: unknown) =>
    assert.ok(valid(JSON.parse(JSON.stringify(value))), JSON.stringify(valid.errors, null, 2));

  test('an article in full and an empty one have every field', () => {
    const valid = ajv.compile(EXTRACT_LINE);
    assertValid(valid, articleJson(fullArticle()));
    for (const article of ARTICLES.values()) assertValid(valid, articleJson(article));
  });

  test('a figure, to the letter', () => {
    assert.deepEqual(articleJson(fullArticle()).figures[0], {
      start: 9,
      end: 19,
      number: { start: 9, end: 11 },
      kind: 'count',
      min: 12,
      max: null,
      minInclusive: true,
      maxInclusive: false,
      approximate: false,
      unit: null,
      counted: { start: 12, end: 19, head: 'workers' },
      event: 'killed',
      scope: { population: null, place: 'Olin' },
      mode: 'total',
      asOf: '2031-05-04',
      source: { start: 21, end: 26, entity: 'e0' },
    });
  });

  test('an entity and a quotation, to the letter', () => {
    const { entities, quotations } = articleJson(fullArticle());
    assert.deepEqual(entities, [
      {
        id: 'e0',
        kind: 'person',
        name: 'Petra Olin',
        roles: ['Mayor'],
        mentions: [{ start: 20, end: 30, kind: 'name' }],
      },
    ]);
    assert.deepEqual(quotations, [
      {
        start: 0,
        end: 18,
        kind: 'indirect',
        speaker: { start: 20, end: 30, entity: 'e0' },
        cue: { start: 31, end: 35 },
      },
      { start: 0, end: 18, kind: 'direct', speaker: null, cue: null },
    ]);
  });

  test('findings', () => {
    assertValid(ajv.compile(CHECK), { schema: 'newsmark/1', findings: FILED.map(findingJson) });
    assert.deepEqual(findingJson(FILED[2] ?? assert.fail()), {
      code: 'figure-conflict',
      severity: 'warning',
      path: 'mill fire/a#1.txt',
      start: 31,
      end: 41,
      message: '12 here, 21 in b.txt: workers killed.',
      related: [{ path: '/news/b.txt', start: 30, end: 40, message: '21 workers were killed' }],
    });
  });
});
