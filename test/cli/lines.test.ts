import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readLines } from '../../server/src/cli/lines';

async function linesOf(chunks: Iterable<Uint8Array>): Promise<(string | null)[]> {
  async function* feed(): AsyncGenerator<Uint8Array> {
    yield* chunks;
  }
  const lines: (string | null)[] = [];
  for await (const line of readLines(feed())) lines.push(line);
  return lines;
}

const CASES: readonly [name: string, text: string, lines: string[]][] = [
  ['nothing', '', []],
  ['one line without end', 'a', ['a']],
  ['one line', 'a\n', ['a']],
  ['empty lines', '\n\na\n', ['', '', 'a']],
  ['CRLF', 'a\r\nb\r\n', ['a', 'b']],
  ['a lone CR ends no line', 'a\rb\n', ['a\rb']],
  ['a byte order mark at the start', '\uFEFFa\n\uFEFFb\n', ['a', '\uFEFFb']],
  ['line separators of Unicode end no line', 'a\u2028b\u2029c\u0085d\n', ['a\u2028b\u2029c\u0085d']],
];

suite('lines of standard input', () => {
  for (const [name, text, lines] of CASES) {
    test(name, async () => assert.deepEqual(await linesOf([Buffer.from(text)]), lines));
  }

  test('are the same however the bytes arrive', async () => {
    const unit = fc.constantFrom('a', '\n', '\r\n', 'é', '漢', '😀');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit }), fc.integer({ min: 1, max: 5 }), async (text, size) => {
        const bytes = Buffer.from(text);
        const pieces: Uint8Array[] = [];
        for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
        assert.deepEqual(await linesOf(pieces), await linesOf([bytes]));
      }),
    );
  });
});
