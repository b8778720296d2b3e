import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitSentences } from '../../../server/src/engine/text/sentences';
import { tokenize } from '../../../server/src/engine/text/tokens';
import { NASTIES } from '../../support/nasties';

/** Sentences are written between bars. */
const SPLITS: readonly string[] = [
  'The dam broke on Monday. Nobody was hurt.',
  'The U.S. Secretary of the Navy came. | He left.',
  'He lives in the U.S. | The dam is there, too.',
  'Mr. Olin and Gen. Sands met John F. Marlow of St. Agnes.',
  'The firm, Sarn Water Inc. | It was founded in 1990.',
  'The vote is on Jan. 5 at 8 a.m. Monday in Sarn.',
  'They left at 5 p.m. | Police came later.',
  'Published July 21. 2031 in Sarn.',
  'He paid 5.2 million for No. 5 and won 3.1 percent.',
  'It flows into the Sarn.Voicing concern, she left.',
  '“We are not there yet,” they said. | “It takes time.” | Then they left.',
  '“Why now?” she asked. | “No idea!” he said.',
  'He said: “Go home. | Stay there.” | (They did not.) | They stayed.',
  'Wait... what? | No idea… | He left.',
  'What?! | Nobody knows.',
  '1. The dam broke.',
  'She works for Boats.com in Sarn. | ASP.NET is a framework.',
  'It fell by 5. | 20 people died.',
  'He said so; she did not: nobody knew.',
  'This is very dynamic.”“',
  'السد انهار. | لم يصب أحد.',
];

const MARKED = SPLITS.map((line) =>
  line.includes('|') ? line : line.replaceAll('. Nobody', '. | Nobody').replace('.Voicing', '.|Voicing'),
);

suite('text/sentences', () => {
  for (const marked of MARKED) {
    const expected = marked.split('|').map((part) => part.trim());
    const text = marked.replaceAll(' | ', ' ').replaceAll('|', '');
    test(`splits ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        splitSentences(text, tokenize(text)).map(({ start, end }) => text.slice(start, end)),
        expected,
      );
    });
  }

  test('every token of any text is in exactly one sentence', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'aB1. ?!…”“"(\n'), maxLength: 50 }), checkCover), {
      numRuns: 2000,
    });
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), checkCover));
  });

  test('survives nasties', () => {
    for (const make of Object.values(NASTIES)) checkCover(make(2000));
  });
});

function checkCover(text: string): void {
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens);
  let token = 0;
  for (const { start, end, firstToken, endToken } of sentences) {
    assert.equal(firstToken, token);
    assert.ok(endToken > firstToken);
    assert.equal(start, tokens.starts[firstToken]);
    assert.equal(end, tokens.ends[endToken - 1]);
    token = endToken;
  }
  assert.equal(token, tokens.count);
}
