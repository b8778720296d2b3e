import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Figure, Interval } from '../../server/src/engine/model';
import { escapeMarkdown, link, plainText } from '../../server/src/features/markdown';
import { dateWords, intervalWords } from '../../server/src/features/words';

suite('intervals in words', () => {
  const interval = (min: number | null, max: number | null, minInclusive = true, maxInclusive = true): Interval => {
    return { min, max, minInclusive: minInclusive && min !== null, maxInclusive: maxInclusive && max !== null };
  };
  const cases: [Interval, Partial<Figure>, string][] = [
    [interval(536, 536), {}, 'exactly 536'],
    [interval(1000, 1000), { approximate: true }, 'about 1000'],
    [interval(47e6, 47e6), { kind: 'money', unit: 'USD' }, 'exactly USD 47,000,000'],
    [interval(54, 54), { kind: 'percent', unit: '%' }, 'exactly 54 %'],
    [interval(1, 1), { kind: 'measure', unit: 'kilometer' }, 'exactly 1 kilometer'],
    [interval(500, null, false), {}, 'more than 500'],
    [interval(500, null), {}, 'at least 500'],
    [interval(null, 500, true, false), {}, 'less than 500'],
    [interval(null, 500), {}, 'at most 500'],
    [interval(90, 100, true, false), {}, '90 to just under 100'],
    [interval(24, 199), {}, '24 to 199'],
    [interval(12, 14, true, false), { kind: 'duration', unit: 'day' }, '12 days to just under 14 days'],
    [interval(null, null), {}, 'no bounds known'],
  ];
  for (const [value, more, words] of cases) {
    test(words, () => {
      const figure = { kind: 'count', unit: null, approximate: false, ...more, interval: value } as Figure;
      assert.equal(intervalWords(figure), words);
    });
  }
});

suite('dates in words', () => {
  const cases: [string, string][] = [
    ['2014', '2014'],
    ['2014-11', 'November 2014'],
    ['2014-07-21', '21 July 2014'],
    ['2014-07-21T20:03', '21 July 2014, 20:03'],
    ['2014-07-21TMO', '21 July 2014, morning'],
    ['2014-W30', 'week 30 of 2014'],
    ['P2W', '2 weeks'],
    ['P1D', '1 day'],
    ['PT5M', '5 minutes'],
    ['P5M', '5 months'],
    ['PRESENT_REF', 'now, as the article was written'],
    ['2014-13', '2014-13'],
    ['what', 'what'],
  ];
  for (const [value, words] of cases) test(`${value}: ${words}`, () => assert.equal(dateWords(value), words));
});

suite('markdown', () => {
  test('escaped words read as themselves in plain text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab *_[]()<>#`~|!&:@=^$\\{}+-.'.split('')) }), (words) => {
        assert.equal(plainText(escapeMarkdown(words)), words.trim().replace(/ +/g, ' '));
      }),
    );
  });
  test('characters that hide or turn text are left out', () => {
    assert.equal(escapeMarkdown('a\u202eb\u0007c\u2066d'), 'abcd');
  });
  test('a link target cannot end the link', () => {
    assert.equal(link('words', 'file:///a(1)[2].txt#L1,2'), '[words](<file:///a(1)[2].txt#L1,2>)');
    assert.equal(link('words', 'x> y'), 'words');
  });
});
