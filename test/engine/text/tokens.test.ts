import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Shape, TokenKind, tokenize } from '../../../server/src/engine/text/tokens';
import { NASTIES } from '../../support/nasties';

/** Tokens joined by `|`; white space before a token is kept as one space. */
function cut(text: string): string {
  const { texts, shapes } = tokenize(text);
  return texts.map((token, index) => ((shapes[index] as number) & Shape.spaceBefore ? ` ${token}` : token)).join('|');
}

const CUTS: readonly (readonly [text: string, tokens: string])[] = [
  ['Olin’s boat didn’t sink.', 'Olin|’s| boat| didn’t| sink|.'],
  ["Olin's boat didn't sink", "Olin|'s| boat| didn't| sink"],
  ['the officials’ boats', 'the| officials|’| boats'],
  ["it's the '90s", "it|'s| the| '|90s"],
  ["O'Hara and D’Arcy at 5 o'clock", "O'Hara| and| D’Arcy| at| 5| o'clock"],
  ['U.S.-led talks', 'U.S.|-|led| talks'],
  ['the U.S.’s boats', 'the| U.S.|’s| boats'],
  ['J.K. Marlow met John F. Sands', 'J.K.| Marlow| met| John| F.| Sands'],
  ['vitamin C. and plan b.', 'vitamin| C|.| and| plan| b|.'],
  ['Mr. Olin, Gen. Sands and Dr.Marlow', 'Mr.| Olin|,| Gen.| Sands| and| Dr.|Marlow'],
  ['at 8 a.m. on Jan. 5', 'at| 8| a.m.| on| Jan.| 5'],
  ['No. 5 said no.', 'No.| 5| said| no|.'],
  ['She sat. Sat. 5', 'She| sat|.| Sat.| 5'],
  ['a Ph.D. thesis', 'a| Ph.D.| thesis'],
  ['1,000 of 12,34,567', '1,000| of| 12,34,567'],
  ['1,2,3 and 2012,13', '1|,|2|,|3| and| 2012|,|13'],
  ['5.2m, 47bn and £3-4bn', '5.2|m|,| 47|bn| and| £|3|-|4|bn'],
  ['won 52-48 at 8:03PM', 'won| 52|-|48| at| 8:03|PM'],
  ['the 2nd, 21st and 1990s', 'the| 2nd|,| 21st| and| 1990s'],
  ['2½ or ½', '2½| or| ½'],
  ['$47 million, 12%', '$|47| million|,| 12|%'],
  ['wait... what?!', 'wait|...| what|?|!'],
  ['dynamic.”“', 'dynamic|.|”|“'],
  ["``so it is''", "``|so| it| is|''"],
  ['ask j.doe@mail.example.com, or @news_desk', 'ask| j.doe@mail.example.com|,| or| @news_desk'],
  ['see https://example.org/a?b=1.', 'see| https://example.org/a?b=1|.'],
  ['Boats.com said', 'Boats.com| said'],
  ['sank.The rest', 'sank|.|The| rest'],
  ['“Zoë” in Łódź, Ústí and Αθήνα', '“|Zoë|”| in| Łódź|,| Ústí| and| Αθήνα'],
  ['e\u0301lan \u{10400}\u{10428} 5\u0301', 'e\u0301lan| \u{10400}\u{10428}| 5\u0301'],
  ['👩‍👩‍👧 👍🏽 ok', '👩‍👩‍👧| 👍🏽| ok'],
  ['a\u0000b\ufeffc', 'a| b| c'],
  ['', ''],
];

const SHAPES: readonly (readonly [text: string, shape: number])[] = [
  ['boat', 0],
  ['Boat', Shape.capital],
  ['A', Shape.capital],
  ['BBC', Shape.capital | Shape.allCaps | Shape.innerCapital],
  ['McDow', Shape.capital | Shape.innerCapital],
  ['iPhone', Shape.innerCapital],
  ['U.S.', Shape.capital | Shape.allCaps | Shape.innerCapital | Shape.dotted],
  ['a.m.', Shape.dotted],
  ['Mr.', Shape.capital | Shape.dotted],
  ['G20', Shape.capital | Shape.digit],
  ['1,000', Shape.digit],
];

suite('text/tokens', () => {
  for (const [text, tokens] of CUTS) {
    test(`cuts ${JSON.stringify(text)}`, () => assert.equal(cut(text), tokens));
  }

  test('knows the shape of a word', () => {
    for (const [text, shape] of SHAPES) assert.equal(tokenize(text).shapes[0], shape, text);
  });

  test('tells words, numbers, punctuation and symbols apart', () => {
    const { kinds } = tokenize('boats 12 , $ 2nd a@b.org');
    const { word, number, punctuation, symbol } = TokenKind;
    assert.deepEqual(kinds, [word, number, punctuation, symbol, number, symbol]);
  });

  test('gives lower case with straight apostrophes', () => {
    assert.deepEqual(tokenize('Olin’s DIDN’T').lowers, ['olin', "'s", "didn't"]);
  });

  test('tokens are ordered slices of any text, and hold all that is not white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 60 }), (text) => {
        checkSlices(text);
      }),
      { numRuns: 300 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => checkSlices(text)));
    fc.assert(fc.property(fc.uint16Array(), (codes) => checkSlices(String.fromCharCode(...codes))));
  });

  for (const [name, make] of Object.entries(NASTIES)) {
    test(`survives ${name}`, () => checkSlices(make(3000)));
  }
});

const UNITS = [
  ...'aB1.,-’\'"“”@:/$%½ \n\r\u00a0\u0000',
  'U.S.',
  'Mr.',
  '\ud800',
  '\udc00',
  '👍',
  'http://',
  'é',
  's',
  '’s',
  '\u0301',
];

function checkSlices(text: string): void {
  const { count, starts, ends, kinds, shapes, texts, lowers } = tokenize(text);
  for (const list of [starts, ends, kinds, shapes, texts, lowers]) assert.equal(list.length, count);
  let last = 0;
  for (let index = 0; index < count; index++) {
    const start = starts[index] as number;
    const end = ends[index] as number;
    assert.ok(last <= start && start < end && end <= text.length);
    assert.equal(texts[index], text.slice(start, end));
    assert.match(text.slice(last, start), /^[\s\p{C}]*$/u);
    assert.equal(((shapes[index] as number) & Shape.spaceBefore) !== 0, start > last);
    last = end;
  }
  assert.match(text.slice(last), /^[\s\p{C}]*$/u);
}
