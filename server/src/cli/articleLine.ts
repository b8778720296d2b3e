/** One line of `--stdin-jsonl`: `{"id", "text", "published"?, "source"?, "title"?}`. */
import type { ArticleInput } from '../engine/model';

/** What a line gives: an article, or why it gives none. The id is known when that much of the line was right. */
export type LineResult = { readonly input: ArticleInput } | { readonly id: string | null; readonly error: string };

const ISO_DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** Reads one line; fields that are `null` count as absent, unknown fields are ignored. */
export function parseArticleLine(line: string): LineResult {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: 'not JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { id: null, error: 'not an object' };
  const { id, text, published, source, title } = value as Record<string, unknown>;
  if (typeof id !== 'string' || id === '') return { id: null, error: '"id" must be a string that is not empty' };
  if (typeof text !== 'string') return { id, error: '"text" must be a string' };
  for (const [name, field] of Object.entries({ published, source, title })) {
    if (field !== undefined && field !== null && typeof field !== 'string') {
      return { id, error: `"${name}" must be a string` };
    }
  }
  if (typeof published === 'string' && !ISO_DATE.test(published)) {
    return { id, error: '"published" must be an ISO date such as 2014-07-21 or 2014-07-21T20:03' };
  }
  return {
    input: {
      uri: id,
      version: 0,
      text,
      ...(typeof published === 'string' && { published, publishedFrom: 'given' as const }),
      ...(typeof source === 'string' && { outlet: source }),
      ...(typeof title === 'string' && { title }),
    },
  };
}
