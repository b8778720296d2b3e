/** Web and mail addresses inside running text. */
import { CharClass, classOf } from './charClass';

/** Top-level domains that name a site inside a sentence ("Booking.com said"); lower case only, so "Israel.In" stays two words. */
const DOMAINS: ReadonlySet<string> = new Set(
  'com org net gov edu mil int info io co tv uk eu de fr ca au nz in'.split(' '),
);

const SLASH = 0x2f;
const FULL_STOP = 0x2e;

/** True when the colon at `colon` makes the word from `start` a scheme ("https://"). */
export function isAddressStart(text: string, start: number, colon: number): boolean {
  return text.charCodeAt(colon + 1) === SLASH && text.charCodeAt(colon + 2) === SLASH && colon - start <= 10;
}

/** The end of the address that goes on at `index`: up to white space, quotation marks or brackets, without closing punctuation. */
export function addressEnd(text: string, index: number): number {
  const length = text.length;
  let end = index;
  while (end < length && isAddressCode(text.charCodeAt(end))) end++;
  while (end > index + 1 && isClosing(text.charCodeAt(end - 1))) end--;
  return end;
}

function isAddressCode(code: number): boolean {
  if (code <= 0x7f)
    return code > 0x20 && code !== 0x22 && code !== 0x28 && code !== 0x29 && code !== 0x3c && code !== 0x3e;
  const charClass = classOf(code);
  return charClass >= CharClass.lower && charClass <= CharClass.mark;
}

function isClosing(code: number): boolean {
  return (
    code === FULL_STOP ||
    code === 0x2c ||
    code === 0x3a ||
    code === 0x3b ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x27
  );
}

/** The end of a domain name whose full stop is at `dot` ("example.com", "www.example.com/a"); `dot` itself when there is none. */
export function domainEnd(text: string, dot: number): number {
  let stop = dot;
  let end = dot;
  // Four labels are enough for any host in print; the bound keeps odd input linear.
  for (let labels = 0; labels < 4 && text.charCodeAt(stop) === FULL_STOP; labels++) {
    const next = labelEnd(text, stop + 1);
    const length = next - stop - 1;
    if (length < 2 || length > 30) break;
    if (length <= 4 && DOMAINS.has(text.slice(stop + 1, next))) end = next;
    stop = next;
  }
  if (end === dot) return dot;
  return text.charCodeAt(end) === SLASH ? addressEnd(text, end) : end;
}

function labelEnd(text: string, index: number): number {
  const limit = Math.min(text.length, index + 32);
  let end = index;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (!((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d)) break;
    end++;
  }
  return end;
}

/** The start of the local part of a mail address before the `@` at `at` (at most 64 characters, as RFC 5321 has it). */
export function localPartStart(text: string, at: number): number {
  const limit = Math.max(0, at - 64);
  let start = at;
  while (start > limit) {
    const code = text.charCodeAt(start - 1);
    const charClass = classOf(code);
    const word = charClass !== CharClass.space && charClass <= CharClass.mark;
    if (!word && code !== FULL_STOP && code !== 0x2d && code !== 0x5f && code !== 0x2b) break;
    start--;
  }
  return start;
}
