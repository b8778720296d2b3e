import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode } from '../../server/src/files/decode';

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

/** What comes out: the text, with `BOM` before it, and `?` after it when there is a remark; or `null` for no text. */
const CASES: readonly [name: string, bytes: Uint8Array, expected: string | null][] = [
  ['nothing', Buffer.from([]), ''],
  ['UTF-8', Buffer.from('Zoë “said” 5 €'), 'Zoë “said” 5 €'],
  ['UTF-8 with its mark', Buffer.from('\uFEFFFlood'), 'BOM Flood'],
  ['UTF-16 little-endian with its mark', Buffer.from('\uFEFFFlood', 'utf16le'), 'BOM Flood'],
  ['UTF-16 big-endian with its mark', utf16be('\uFEFFFlood'), 'BOM Flood'],
  ['UTF-16 little-endian without mark', Buffer.from('Flood in town\n', 'utf16le'), 'Flood in town\n'],
  ['UTF-16 big-endian without mark', utf16be('Flood in town\n'), 'Flood in town\n'],
  ['Latin-1 is not UTF-8: replaced', Buffer.from('Zo\xEB said', 'latin1'), 'Zo\uFFFD said ?'],
  ['a replacement character that was there before', Buffer.from('Zo\uFFFD said'), 'Zo\uFFFD said'],
  ['carriage returns stay', Buffer.from('a\r\nb\rc\n'), 'a\r\nb\rc\n'],
  ['an odd byte at the end of UTF-16', Buffer.from([0xff, 0xfe, 0x41, 0, 0x42]), 'BOM A\uFFFD'],
  ['zero bytes', Buffer.from('Flood\0 in town'), null],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001008020000', 'hex'), null],
];

function shown(bytes: Uint8Array): string | null {
  const decoded = decode(bytes);
  if ('problem' in decoded) return null;
  return `${decoded.bom ? 'BOM ' : ''}${decoded.text}${decoded.remark ? ' ?' : ''}`;
}

suite('from bytes to text', () => {
  for (const [name, bytes, expected] of CASES) test(name, () => assert.equal(shown(bytes), expected));

  test('any text without zero bytes comes back from UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '漢', '😀', '\n', '\r', '“') }), (text) => {
        assert.equal(shown(Buffer.from(text)), text);
      }),
    );
  });

  test('any bytes give text or a problem, and never throw', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => ['object'].includes(typeof decode(bytes))));
  });
});
