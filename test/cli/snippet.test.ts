import assert from 'node:assert/strict';
import { createPositions } from '../../server/src/cli/positions';
import { printable, snippet } from '../../server/src/cli/snippet';

/** A text with the marked words between `[` and `]`; the line as shown; the carets under it. */
const CASES: readonly [name: string, marked: string, line: string, carets: string][] = [
  ['plain', 'The [dam] broke.', 'The dam broke.', '    ^^^'],
  ['at the start', '[The] dam', 'The dam', '^^^'],
  ['at the end', 'The [dam]', 'The dam', '    ^^^'],
  ['an empty span', 'The []dam', 'The dam', '    ^'],
  ['only its line', 'One.\nThe [dam] broke.\nTwo.', 'The dam broke.', '    ^^^'],
  ['CRLF', 'One.\r\nThe [dam]\r\nTwo.', 'The dam', '    ^^^'],
  ['a lone CR ends a line', 'One.\rThe [dam]\rTwo.', 'The dam', '    ^^^'],
  ['over the end of the line', 'The [dam\nbroke].', 'The dam', '    ^^^'],
  ['tabs before', '\ta\t[dam]', '    a    dam', '         ^^^'],
  ['tabs within', '[a\tb]', 'a    b', '^^^^^^'],
  ['wide characters', '北京 [大坝] x', '北京 大坝 x', '     ^^^^'],
  ['emoji', '👍🏽 [dam]', '👍🏽 dam', '   ^^^'],
  ['combining characters', 'Ame\u0301lie [Zoe\u0308]', 'Ame\u0301lie Zoe\u0308', '       ^^^'],
  ['a byte order mark', '\uFEFF[The] dam', 'The dam', '^^^'],
  ['terminal escapes', '\x1b[31m[dam]'.replace('[31m', '(31m'), '\uFFFD(31mdam', '     ^^^'],
  ['marks of direction', '\u202Eab\u2066 [dam]', 'ab dam', '   ^^^'],
];

function unmark(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { text: marked.replace('[', '').replace(']', ''), start, end };
}

suite('a line with carets', () => {
  for (const [name, marked, line, carets] of CASES) {
    test(name, () => {
      const { text, start, end } = unmark(marked);
      const shown = snippet(text, createPositions(text).lineAt(start), { start, end });
      assert.deepEqual(shown, { line, carets });
    });
  }

  test('a long line is cut around the span, never through a character', () => {
    const text = `${'😀'.repeat(200)}dam${'😀'.repeat(200)}`;
    for (const shift of [0, 1]) {
      const start = 400 + shift;
      const { line, carets } = snippet(text, { start: 0, end: text.length }, { start, end: start + 2 });
      assert.match(line, /^….*…$/);
      assert.doesNotMatch(line, /\uFFFD/);
      assert.ok(line.length < 120, line);
      assert.equal(carets.trimStart().length, 2);
    }
  });

  test('a span of a whole long line stays short', () => {
    const text = 'word '.repeat(1_000_000);
    const { line, carets } = snippet(text, { start: 0, end: text.length }, { start: 0, end: text.length });
    assert.ok(line.length < 200 && carets.length < 200);
  });

  test('printable text has no control characters, whatever comes in', () => {
    assert.equal(printable('a\0b\x1bc\x9bd\u2028\uD800\r\ne\tf'), 'a\uFFFDb\uFFFDc\uFFFDd\u2028\uFFFD e    f');
  });
});
