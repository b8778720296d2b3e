/** What must hold of the names of any text whatever. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { LocalAnalysis, PlacedAnalysis } from '../../../server/src/engine/local';
import type { EntityKind } from '../../../server/src/engine/model';
import { findAnaphors } from '../../../server/src/engine/names/anaphors';
import { findNames } from '../../../server/src/engine/names/find';
import { resolveNames } from '../../../server/src/engine/names/resolve';
import { compatibleNames, nameKeys, parseName } from '../../../server/src/engine/names/variants';
import { splitSentences } from '../../../server/src/engine/text/sentences';
import { tokenize } from '../../../server/src/engine/text/tokens';
import { NASTIES } from '../../support/nasties';

const WORDS = [
  'Angela',
  'Marlow',
  'the',
  'of',
  'U.S.',
  '-',
  'President',
  'al',
  'Ministry',
  'and',
  ',',
  '.',
  '(',
  ')',
  "'s",
  '“',
  'UN',
  'said',
  'in',
  'Cairo',
  'Egyptians',
  'Mr.',
  'Monday',
  '\n',
  '\ud800',
  'é',
  '12',
  '/',
  '&',
  'van',
  'Bank',
  'for',
  'Secretary',
  'State',
  'İ',
  'KERRY',
  '’',
  'Jr.',
  'Ki',
  'moon',
];
const newsLike = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 60 })
  .chain((words) =>
    fc
      .array(fc.constantFrom('', ' ', ' '), { minLength: words.length, maxLength: words.length })
      .map((gaps) => words.map((word, at) => word + gaps[at]).join('')),
  );
const anyText = fc.oneof(
  newsLike,
  newsLike,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

/** The blocks of a text cut at its lines, as the article's analysis would place them. */
function place(text: string): PlacedAnalysis[] {
  const placed: PlacedAnalysis[] = [];
  let offset = 0;
  let firstSentence = 0;
  for (const line of text.split('\n')) {
    const tokens = tokenize(line);
    const sentences = splitSentences(line, tokens);
    const local = { text: line, kind: 'paragraph' as const, tokens, sentences };
    const analysis: LocalAnalysis = {
      ...local,
      names: findNames(local),
      anaphors: findAnaphors(local),
      dates: [],
      figures: [],
    };
    placed.push({ local: analysis, offset, block: placed.length, firstSentence });
    offset += line.length + 1;
    firstSentence += sentences.length;
  }
  return placed;
}

function checkNames(text: string): void {
  const { mentions, entities } = resolveNames(place(text), text, []);
  let before = 0;
  for (const { start, end, entity } of mentions) {
    assert.ok(before <= start && start < end && end <= text.length, 'mentions are inside the text, in order, apart');
    assert.ok(entities[entity] !== undefined, 'every mention has its entity');
    before = end;
  }
  entities.forEach(({ id, name, mentions: own, roles }, index) => {
    assert.equal(id, `e${index}`);
    assert.ok(name !== '' && own.length > 0);
    for (const at of own) assert.equal(mentions[at]?.entity, index);
    for (const { start, end } of roles) assert.ok(0 <= start && start < end && end <= text.length);
  });
}

suite('names of any text', () => {
  test('mentions lie inside the text, ordered and apart, each with its entity', () => {
    fc.assert(fc.property(anyText, checkNames), { numRuns: 400 });
  });

  for (const [name, make] of Object.entries(NASTIES)) test(name, () => checkNames(make(20_000)));
});

suite('comparing any two names', () => {
  const kind = fc.constantFrom<EntityKind>('person', 'organization', 'place', 'group', 'other');
  const name = fc.oneof(
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );

  test('is symmetric, and a name is the same as itself', () => {
    fc.assert(
      fc.property(name, kind, name, kind, (a, kindA, b, kindB) => {
        const left = parseName(a, kindA);
        const right = parseName(b, kindB);
        assert.equal(compatibleNames(left, right), compatibleNames(right, left));
        assert.equal(compatibleNames(left, parseName(a, kindA)), 'same');
      }),
      { numRuns: 500 },
    );
  });

  test('names that go together share a blocking key', () => {
    fc.assert(
      fc.property(name, name, kind, (a, b, both) => {
        const left = parseName(a, both);
        const right = parseName(b, both);
        assert.ok(nameKeys(left).length > 0 && left.weight >= 1);
        if (compatibleNames(left, right) === 'same')
          assert.ok(
            nameKeys(left).some((key) => nameKeys(right).includes(key)),
            `${a} / ${b}`,
          );
      }),
      { numRuns: 500 },
    );
  });
});
