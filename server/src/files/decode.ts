/** From the bytes of a file to text, the same way for the editor's closed files and for the command line. */

/** Part of every platform (browser, worker, Node), though not of the language's own type library. */
declare class TextDecoder {
  constructor(label: string, options: { ignoreBOM: boolean });
  decode(bytes: Uint8Array): string;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * Decodes as VS Code does by default: by the byte order mark, else UTF-16 where every other byte of the beginning is
 * zero, else UTF-8 with U+FFFD for what is not valid. A byte order mark stays in the text as U+FEFF, so that offsets
 * are into the text as given; an editor's document does not have it. `null` means that the bytes are not text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && looksBinary(bytes)) return null;
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** By byte order mark or, failing that, by the pattern of zero bytes that mostly Latin text has in UTF-16. */
function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(bytes.length, 512) >> 1;
  let first = 0;
  let second = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) first++;
    if (bytes[2 * i + 1] === 0) second++;
  }
  if (second * 2 > pairs && first === 0) return 'utf-16le';
  if (first * 2 > pairs && second === 0) return 'utf-16be';
  return 'utf-8';
}

/** Control characters that text files do contain: tab, line feed, vertical tab, form feed, carriage return, escape. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([9, 10, 11, 12, 13, 27]);

/** True when more than a stray few of the first 8 KB are control characters: compressed data has one in ten. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8192);
  let controls = 0;
  for (const byte of sample) if ((byte < 32 && !TEXT_CONTROLS.has(byte)) || byte === 127) controls++;
  return controls > Math.max(4, sample.length * 0.03);
}
