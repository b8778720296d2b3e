import assert from 'node:assert/strict';
import { createPositions } from '../../server/src/cli/positions';

const CASES: readonly [name: string, text: string, span: [number, number], region: number[]][] = [
  ['first line', 'ab\ncd', [0, 2], [1, 1, 1, 3, 0, 2]],
  ['second line', 'ab\ncd', [3, 5], [2, 1, 2, 3, 3, 2]],
  ['CRLF', 'ab\r\ncd', [4, 6], [2, 1, 2, 3, 4, 2]],
  ['CR', 'ab\rcd', [3, 5], [2, 1, 2, 3, 3, 2]],
  ['over lines', 'ab\ncd', [1, 4], [1, 2, 2, 2, 1, 3]],
  ['columns count UTF-16 units', '😀b', [2, 3], [1, 3, 1, 4, 2, 1]],
  ['a byte order mark counts for nothing', '\uFEFFab\ncd', [1, 3], [1, 1, 1, 3, 0, 2]],
  ['nor on later lines', '\uFEFFab\ncd', [4, 6], [2, 1, 2, 3, 3, 2]],
];

suite('lines and columns', () => {
  for (const [name, text, [start, end], expected] of CASES) {
    test(name, () => {
      const region = createPositions(text).region({ start, end });
      const { startLine, startColumn, endLine, endColumn, charOffset, charLength } = region;
      assert.deepEqual([startLine, startColumn, endLine, endColumn, charOffset, charLength], expected);
    });
  }
});
