/** Optional front matter: `key: value` lines between two lines of three hyphens at the very start of a text. */
import type { Span } from '../model';

/** One `key: value` line; the span is that of the value. */
export interface FrontMatterField extends Span {
  readonly key: string;
  readonly value: string;
}

/** The whole front matter, both rules included. */
export interface FrontMatter extends Span {
  readonly fields: readonly FrontMatterField[];
}

/** More lines than this between the rules are no front matter. */
const MAX_LINES = 60;

/** Reads front matter; `null` when the text does not begin with it or no line in it is a field. */
export function readFrontMatter(text: string): FrontMatter | null {
  let index = 0;
  while (index < text.length && index < 20 && /[\s\ufeff]/.test(text[index] as string)) index++;
  const start = index;
  if (!text.startsWith('---', start)) return null;
  let line = nextLine(text, start);
  if (text.slice(start, line.end).trim() !== '---') return null;
  const fields: FrontMatterField[] = [];
  for (let count = 0; count < MAX_LINES && line.next < text.length; count++) {
    const from = line.next;
    line = nextLine(text, from);
    const content = text.slice(from, Math.min(line.end, from + 1000));
    const rule = content.trim();
    if (rule === '---' || rule === '...') {
      return fields.length > 0 ? { start, end: from + content.trimEnd().length, fields } : null;
    }
    const match = /^\s{0,8}([A-Za-z][\w -]{0,30}):[ \t]{1,4}(\S.*)$/.exec(content.trimEnd());
    if (!match) continue;
    const raw = match[2] as string;
    const quoted = /^(["'])(.*)\1$/.exec(raw);
    const value = quoted ? (quoted[2] as string) : raw;
    const end = from + content.trimEnd().length - (quoted ? 1 : 0);
    fields.push({ key: (match[1] as string).toLowerCase(), value, start: end - value.length, end });
  }
  return null;
}

function nextLine(text: string, start: number): { readonly end: number; readonly next: number } {
  let end = start;
  while (end < text.length && text.charCodeAt(end) !== 0x0a && text.charCodeAt(end) !== 0x0d) end++;
  const crlf = text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a;
  return { end, next: Math.min(text.length, end + (crlf ? 2 : 1)) };
}
