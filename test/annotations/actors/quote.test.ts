import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NO_ACTORS } from '../../../server/src/annotations/actors/model';
import { concerned, namesOf } from '../../../server/src/annotations/actors/names';
import { findQuote, quoteOf } from '../../../server/src/annotations/actors/quote';

const TEXT = 'The Hammer spoke first. Then the Hammer left, and nobody saw the Hammer again.';

suite('words found again', () => {
  const second = TEXT.indexOf('Hammer', 10);
  const quote = quoteOf(TEXT, { start: second, end: second + 6 }, 'a.news');
  const moved: [name: string, text: string, expected: string | null][] = [
    ['unchanged', TEXT, 'Then the |Hammer| left'],
    ['moved down', `A new line.\n\n${TEXT}`, 'Then the |Hammer| left'],
    ['words before changed', TEXT.replace('Then', 'Later'), 'Later the |Hammer| left'],
    ['words behind changed', TEXT.replace('left', 'slept'), 'Then the |Hammer| slept'],
    ['the others gone', 'So the Hammer sat.', 'So the |Hammer| sat'],
    ['gone', TEXT.replaceAll('Hammer', 'Anvil'), null],
    ['nobody can tell', 'A Hammer, a Hammer, a Hammer.', null],
    ['there twice', `\n${TEXT}\n${TEXT}`, null],
    ['empty', '', null],
  ];
  for (const [name, text, expected] of moved) {
    test(name, () => {
      const found = findQuote(text, 'Hammer', quote);
      const [before = '', words = ''] = expected?.split('|') ?? [];
      assert.equal(found?.start ?? null, expected === null ? null : text.indexOf(before + words) + before.length);
    });
  }

  test('a place that still holds is the place, however often the words are there', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Hammer', ' ', 'said', '🚢', '\n')), fc.nat(), (parts, at) => {
        const text = parts.join('');
        const starts = [...text.matchAll(/Hammer/g)].map(({ index }) => index);
        const start = starts[at % Math.max(1, starts.length)];
        if (start === undefined) return;
        const span = { start, end: start + 6 };
        assert.deepEqual(findQuote(text, 'Hammer', quoteOf(text, span, 'a')), span);
      }),
    );
  });

  test('of one article, counted without a byte order mark', () => {
    const model = {
      ...NO_ACTORS,
      marks: [
        { words: 'Hammer', kind: 'person' as const, quote, rest: [] },
        { words: 'Anvil', kind: 'place' as const, quote: null, rest: [] },
      ],
      notNames: [{ words: 'First', article: 'b.news', rest: [] }],
    };
    const everywhere = { words: 'Anvil', kind: 'place', at: null };
    const here = { words: 'Hammer', kind: 'person', at: { start: second + 1, end: second + 7 } };
    assert.deepEqual(namesOf(model, 'a.news', `\ufeff${TEXT}`), { names: [everywhere, here].reverse(), notNames: [] });
    assert.deepEqual(namesOf(model, 'b.news', TEXT), { names: [everywhere], notNames: ['First'] });
    assert.equal(namesOf(NO_ACTORS, 'a.news', TEXT), undefined);
  });

  test('a change concerns the articles that have the words of what is different', () => {
    const notName = (words: string, article: string | null) => ({
      ...NO_ACTORS,
      notNames: [{ words, article, rest: [] }],
    });
    assert.equal(concerned(notName('Hill', null), notName('Hill', null)), null);
    const cases: [words: string, article: string | null, path: string, text: string, expected: boolean][] = [
      ['Hill', null, 'a', 'On the HILL.', true],
      ['Hill', null, 'a', 'On the dale.', false],
      ['Hill', 'b', 'a', 'On the Hill.', false],
      ['Hill Top', null, 'a', 'On Hill-\n Top.', true],
      ['(a+)+$', null, 'a', 'aaaa', false],
      ['U.S. [x]', null, 'a', 'the u.s. [x] said', true],
      ['\ud800', null, 'a', 'x', false],
      [' ', null, 'a', 'x y', false],
    ];
    for (const [words, article, path, text, expected] of cases) {
      assert.equal(concerned(NO_ACTORS, notName(words, article))?.(path, text), expected, words);
    }
  });
});
