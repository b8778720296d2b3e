import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseArticle } from '../../../server/src/engine/article';
import { claimsOf } from '../../../server/src/engine/dossier/claims';
import { compareClaims } from '../../../server/src/engine/dossier/compare';
import { disagreements } from '../../../server/src/engine/dossier/disagreements';
import { sameEvent } from '../../../server/src/engine/dossier/events';
import type { Article } from '../../../server/src/engine/model';

const WORDS = [
  'about',
  'more than',
  'at least',
  'nearly',
  'a',
  'the',
  'of',
  'its',
  'them',
  'and',
  'or',
  'to',
  '-',
  '–',
  ',',
  '.',
  '(',
  ')',
  '“',
  '”',
  "'s",
  'two',
  'twenty',
  'dozen',
  'hundred',
  'million',
  'half',
  'third',
  'one',
  'in',
  'several',
  '7',
  '12',
  '5.2',
  '1,000',
  '1/2',
  '½',
  '2014',
  '$',
  '£',
  '%',
  'bn',
  'm',
  'miners',
  'people',
  'soldiers',
  'were',
  'have',
  'died',
  'killed',
  'wounded',
  'including',
  'along with',
  'death toll',
  'rose',
  'on Monday',
  'May 9',
  'years',
  'old',
  'km',
  'Varnholt',
  'Osgood',
  'said',
  'according to',
  'police',
  '\n\n',
  '\u{1F600}',
  '\uD800',
  '\u0000',
  '８',
]; // prettier-ignore

const textArbitrary = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const article = (uri: string, text: string, published?: string): Article =>
  analyseArticle({ uri, version: 0, text, ...(published && { published }) });

suite('Figures of any text', () => {
  test('never throw; spans lie inside, in order; intervals are in order; parts point at figures', () => {
    fc.assert(
      fc.property(textArbitrary, (text) => {
        const { figures, sentences } = article('a', text);
        let before = 0;
        for (const figure of figures) {
          assert.ok(before <= figure.start && figure.start < figure.end && figure.end <= text.length);
          before = figure.start;
          assert.ok(figure.start <= figure.number.start && figure.number.end <= figure.end);
          assert.ok(figure.number.start < figure.number.end);
          const { min, max, minInclusive, maxInclusive } = figure.interval;
          assert.ok(min === null || max === null || min <= max);
          assert.ok([min, max].every((bound) => bound === null || Number.isFinite(bound)));
          assert.ok((min !== null || !minInclusive) && (max !== null || !maxInclusive));
          assert.ok(figure.sentence >= 0 && figure.sentence < sentences.length);
          assert.ok(figure.whole === null || (figure.whole >= 0 && figure.whole < figures.length));
        }
      }),
      { numRuns: 150 },
    );
  });
});

const SENTENCES = [
  'At least 12 people were killed when the Lenmark bridge gave way in Varnholt, Ilse Brandauer said.',
  'At least 30 people were killed when the Lenmark bridge gave way in Varnholt, Ilse Brandauer said.',
  'Mayor Ilse Brandauer of Varnholt said 21 people have died on the Lenmark bridge.',
  'Rescuers said nine workers, including 14 welders, were injured.',
  'The death toll rose to 40 on Monday, according to Varnholt police.',
  'Nine more divers were killed, along with three guards.',
];

const pairArbitrary = fc.tuple(
  fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }),
  fc.constantFrom(undefined, '2031-03-03', '2031-03-04', '2031-04-20'),
);

suite('Comparing articles', () => {
  test('is symmetric, and an article does not disagree with itself', () => {
    fc.assert(
      fc.property(pairArbitrary, pairArbitrary, ([a, onA], [b, onB]) => {
        const one = claimsOf(article('a', a.join(' '), onA));
        const two = claimsOf(article('b', b.join(' '), onB));
        assert.equal(sameEvent(one.event, two.event), sameEvent(two.event, one.event));
        assert.deepEqual(disagreements(one, two), disagreements(two, one));
        for (const x of one.claims) {
          assert.notEqual(compareClaims(x, x).verdict, 'disagrees');
          for (const y of two.claims) {
            assert.deepEqual(compareClaims(x, y), compareClaims(y, x));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
