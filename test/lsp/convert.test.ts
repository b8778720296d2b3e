import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Article } from '../../server/src/engine/model';
import { Converter } from '../../server/src/lsp/convert';
import { blankArticle } from '../support/blankArticle';

suite('lines and columns', () => {
  const convert = new Converter((uri) => uri);
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '🚢', '\n', '\r', '\r\n', ' ', '\u2028', '\0') });

  test('agree with the protocol library, whatever the line ends', () => {
    fc.assert(
      fc.property(text, (words) => {
        const document = TextDocument.create('file:///a', 'news', 1, words);
        const article = articleOf(words);
        for (let offset = 0; offset <= words.length; offset++) {
          const expected = document.positionAt(offset);
          assert.deepEqual(convert.position(article, offset), expected);
          assert.equal(convert.offset(article, expected), document.offsetAt(expected));
        }
      }),
    );
  });

  test('positions outside the text are brought inside', () => {
    const article = articleOf('one\ntwo\r\n');
    const cases: [line: number, character: number, offset: number][] = [
      [-1, 5, 0],
      [0, -5, 0],
      [0, 99, 3],
      [1, 99, 7],
      [2, 99, 9],
      [99, 0, 9],
      [Number.NaN, 0, 0],
      [0, Number.NaN, 0],
      [0, 1.5, 1],
      [Number.POSITIVE_INFINITY, 0, 9],
    ];
    for (const [line, character, offset] of cases) {
      assert.equal(convert.offset(article, { line, character }), offset, `${line}:${character}`);
    }
  });

  test('pieces cover a span line by line, without line ends', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (words, a, b) => {
        const [start, end] = [a % (words.length + 1), b % (words.length + 1)].sort((x, y) => x - y) as [number, number];
        const document = TextDocument.create('file:///a', 'news', 1, words);
        const covered = convert.pieces(articleOf(words), { start, end }).map(({ line, character, length }) => {
          assert.ok(length > 0);
          const from = document.offsetAt({ line, character });
          return words.slice(from, from + length);
        });
        assert.deepEqual(
          covered,
          words
            .slice(start, end)
            .split(/\r\n|\r|\n/)
            .filter((piece) => piece !== ''),
        );
      }),
    );
  });
});

function articleOf(text: string): Article {
  return blankArticle('file:///a', text);
}
