import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeText } from '../../server/src/files/decode';

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

const CASES: readonly [name: string, bytes: Uint8Array, text: string | null][] = [
  ['nothing', Buffer.from([]), ''],
  ['UTF-8', Buffer.from('Zoë “said” 5 €'), 'Zoë “said” 5 €'],
  ['a UTF-8 mark stays', Buffer.from('\uFEFFFlood'), '\uFEFFFlood'],
  ['UTF-16 little-endian with its mark', Buffer.from('\uFEFFFlood', 'utf16le'), '\uFEFFFlood'],
  ['UTF-16 big-endian with its mark', utf16be('\uFEFFFlood'), '\uFEFFFlood'],
  ['UTF-16 little-endian without mark', Buffer.from('Flood in town\n', 'utf16le'), 'Flood in town\n'],
  ['UTF-16 big-endian without mark', utf16be('Flood in town\n'), 'Flood in town\n'],
  ['Latin-1 is not UTF-8: replaced', Buffer.from('Zo\xEB said', 'latin1'), 'Zo\uFFFD said'],
  ['a stray NUL is text', Buffer.from('Flood\0 in town'), 'Flood\0 in town'],
  ['carriage returns stay', Buffer.from('a\r\nb\rc\n'), 'a\r\nb\rc\n'],
  ['an odd byte at the end of UTF-16', Buffer.from([0xff, 0xfe, 0x41, 0, 0x42]), '\uFEFFA\uFFFD'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d4948445200000010000000100802000000', 'hex'), null],
];

suite('from bytes to text', () => {
  for (const [name, bytes, text] of CASES) test(name, () => assert.equal(decodeText(bytes), text));

  test('any text comes back from UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '漢', '😀', '\n', '\r', '\uFEFF', '“') }), (text) => {
        assert.equal(decodeText(Buffer.from(text)), text);
      }),
    );
  });

  test('any bytes give text or nothing, and never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        const text = decodeText(bytes);
        assert.ok(text === null || typeof text === 'string');
      }),
    );
  });
});
