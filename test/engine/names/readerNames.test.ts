import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseArticle } from '../../../server/src/engine/article';
import type { Article, EntityKind, NameDecisions } from '../../../server/src/engine/model';

const TEXT = `Strike at the yard in Tolvek

Mayor Anna Berg met the Hammer on Monday. Berg said the Hammer would not
give in, and that Kestrel Lane Five had called twice. The hammer lay on the table.
`;

suite('names that the reader decides about', () => {
  const cases: [
    name: string,
    decisions: Partial<NameDecisions>,
    expected: [words: string, kind: EntityKind, count: number],
  ][] = [
    ['a name everywhere', { names: [mark('Hammer', 'person')] }, ['Hammer', 'person', 2]],
    ['in other letter case it is none', { names: [mark('hammer', 'person')] }, ['hammer', 'person', 1]],
    ['across a line break', { names: [mark('not give', 'other')] }, ['not give', 'other', 1]],
    [
      'a longer name takes the place of the shorter',
      { names: [mark('Mayor Anna Berg', 'person')] },
      ['Mayor Anna Berg', 'person', 1],
    ],
    ['a shorter one everywhere does not cut a longer', { names: [mark('Anna', 'place')] }, ['Anna', 'place', 0]],
    [
      'a shorter one at its place does',
      { names: [{ ...mark('Anna', 'place'), at: spanOf('Anna') }] },
      ['Anna', 'place', 1],
    ],
    ['another kind', { names: [mark('Tolvek', 'organization')] }, ['Tolvek', 'organization', 1]],
    ['a group', { names: [mark('Hammer', 'group')] }, ['Hammer', 'group', 2]],
    ['only whole words', { names: [mark('Ham', 'person')] }, ['Ham', 'person', 0]],
    ['at one place', { names: [{ ...mark('Hammer', 'person'), at: spanOf('Hammer') }] }, ['Hammer', 'person', 1]],
    ['no name', { notNames: ['BERG'] }, ['Berg', 'person', 0]],
    ['no name leaves the longer one', { notNames: ['Berg'] }, ['Anna Berg', 'person', 1]],
    [
      'a place outside the text',
      { names: [{ ...mark('x', 'person'), at: { start: 9000, end: 9001 } }] },
      ['x', 'person', 0],
    ],
    ['no words', { names: [mark('', 'person')], notNames: [''] }, ['', 'person', 0]],
  ];
  for (const [name, decisions, expected] of cases) {
    test(name, () => {
      const [words, kind, count] = expected;
      const found = mentions(analyse(TEXT, decisions)).filter((one) => one.words === words && one.kind === kind);
      assert.equal(found.length, count);
    });
  }

  test('a marked name is one thing with the same words elsewhere, and has the roles beside it', () => {
    const { entities } = analyse(TEXT, { names: [mark('Hammer', 'person')] });
    assert.equal(entities.find(({ name }) => name === 'Hammer')?.mentions.length, 2);
    const berg = analyse(TEXT, { names: [mark('Anna Berg', 'person')] }).entities.find(
      ({ name }) => name === 'Anna Berg',
    );
    assert.deepEqual(
      berg?.roles.map(({ text }) => text),
      ['Mayor'],
    );
  });

  test('whatever is decided, mentions are in order, apart and inside their sentences', () => {
    const words = fc.constantFrom(
      'Hammer',
      'the Hammer',
      'Anna',
      'Anna Berg',
      'Berg',
      'said',
      '.',
      ' ',
      '🚢',
      'Mayor Anna Berg met',
    );
    const at = fc.option(
      fc.tuple(fc.nat(TEXT.length), fc.nat(20)).map(([start, length]) => ({ start, end: start + length })),
    );
    const names = fc.array(
      fc.record({ words, kind: fc.constantFrom<EntityKind>('person', 'place', 'group', 'other'), at }),
    );
    fc.assert(
      fc.property(names, fc.array(words), (some, notNames) => {
        const article = analyse(TEXT, { names: some, notNames });
        let end = 0;
        for (const mention of article.mentions) {
          assert.ok(mention.start >= end && mention.end > mention.start && mention.end <= TEXT.length);
          end = mention.end;
          const sentence = article.sentences[mention.sentence];
          assert.ok(!sentence || (sentence.start <= mention.start && mention.end <= sentence.end));
        }
        const again = analyse(TEXT, { names: [...some], notNames: [...notNames] });
        assert.deepEqual(again, article);
      }),
    );
  });

  test('without decisions, and with none, it is the same article', () => {
    assert.deepEqual(analyse(TEXT, {}), analyseArticle({ uri: 'a', version: 1, text: TEXT }));
  });
});

function mark(words: string, kind: EntityKind): NameDecisions['names'][number] {
  return { words, kind, at: null };
}

function spanOf(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function analyse(text: string, { names = [], notNames = [] }: Partial<NameDecisions>): Article {
  return analyseArticle({ uri: 'a', version: 1, text, names: { names, notNames } });
}

function mentions({ text, mentions: all, entities }: Article): { words: string; kind: EntityKind | undefined }[] {
  return all
    .filter(({ kind }) => kind === 'name')
    .map(({ start, end, entity }) => ({
      words: text.slice(start, end).replace(/\s+/g, ' '),
      kind: entities[entity]?.kind,
    }));
}
