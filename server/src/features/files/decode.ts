/** Bytes of a file → text, as an editor would show it. */

/** What the file holds, or a plain sentence (without the file's name) about why it cannot be read as text. */
export type Decoded =
  | {
      readonly text: string;
      /** True when a byte order mark was taken off: `text` does not hold it, as in an editor. */
      readonly bom: boolean;
      /** A plain sentence about something odd that did not stop the reading. */
      readonly remark?: string;
    }
  | { readonly problem: string };

/** The part of the platform's decoder that is used here; every platform has it, the language's own types do not. */
declare class TextDecoder {
  constructor(label: string, options: { ignoreBOM: boolean });
  decode(bytes: Uint8Array): string;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** As much as editors look at to tell text from binary. */
const SNIFFED_BYTES = 8192;

/**
 * Reads UTF-8 (with or without a byte order mark) and UTF-16 (with one, or recognised by its zero bytes). Invalid
 * UTF-8 is read with replacement characters, as editors do, and remarked on; binary content is refused.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = encodingOfMark(bytes);
  const encoding = marked?.encoding ?? guessEncoding(bytes);
  if (encoding === null) return { problem: 'is not text (it has zero bytes)' };
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(marked?.length ?? 0));
  const bom = marked !== null;
  if (encoding === 'utf-8' && text.includes('\ufffd') && !holdsReplacementCharacter(bytes)) {
    return { text, bom, remark: 'is not valid UTF-8; characters that could not be read are shown as \ufffd' };
  }
  return { text, bom };
}

function encodingOfMark(bytes: Uint8Array): { encoding: Encoding; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return null;
}

/** English text in UTF-16 has a zero in nearly every other byte, always on the same side. */
function guessEncoding(bytes: Uint8Array): Encoding | null {
  const size = Math.min(bytes.length, SNIFFED_BYTES);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < size; index++) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  if (even === 0 && odd === 0) return 'utf-8';
  if (bytes.length % 2 !== 0) return null;
  if (even === 0 && odd > size / 4) return 'utf-16le';
  if (odd === 0 && even > size / 4) return 'utf-16be';
  return null;
}

/** True when the file itself has U+FFFD in it (EF BF BD), so that one in the text proves nothing. */
function holdsReplacementCharacter(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0xef); at !== -1; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) return true;
  }
  return false;
}
