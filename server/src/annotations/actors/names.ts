/** What the file says about words, for the analysis of one article; and which articles a change of it concerns. */
import type { NameDecisions } from '../../engine/model';
import type { ActorsModel } from './model';
import { findQuote } from './quote';

/** The decisions about words of the article at `path`; `undefined` when there are none. Marks whose words are gone rest. */
export function namesOf(model: ActorsModel, path: string, text: string): NameDecisions | undefined {
  if (model.marks.length + model.notNames.length === 0) return undefined;
  // Places in the file are counted without a byte order mark.
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  const names = model.marks.flatMap(({ words, kind, quote }): NameDecisions['names'] => {
    if (quote === null) return [{ words, kind, at: null }];
    const found = quote.article === path ? findQuote(text.slice(mark), words, quote) : null;
    return found ? [{ words, kind, at: { start: found.start + mark, end: found.end + mark } }] : [];
  });
  const notNames = model.notNames.filter(({ article }) => article === null || article === path);
  if (names.length + notNames.length === 0) return undefined;
  return { names, notNames: notNames.map(({ words }) => words) };
}

/** Tells which articles must be analysed again after a change: those that have the words of what is different. */
export function concerned(before: ActorsModel, after: ActorsModel): ((path: string, text: string) => boolean) | null {
  const old = new Map(wordEntries(before));
  const now = new Map(wordEntries(after));
  const entries = [...old, ...now].filter(([key]) => !(old.has(key) && now.has(key))).map(([, entry]) => entry);
  if (entries.length === 0) return null;
  const tests = entries.map(({ words, article }) => ({ article, pattern: anyCase(words) }));
  return (path, text) =>
    tests.some(({ article, pattern }) => (article === null || article === path) && pattern.test(text));
}

interface WordEntry {
  readonly words: string;
  readonly article: string | null;
}

function wordEntries({ marks, notNames }: ActorsModel): [string, WordEntry][] {
  return [
    ...marks.map(({ words, kind, quote }): [string, WordEntry] => [
      JSON.stringify(['mark', words, kind, quote]),
      { words, article: quote?.article ?? null },
    ]),
    ...notNames.map(({ words, article }): [string, WordEntry] => [
      JSON.stringify(['not', words, article]),
      { words, article },
    ]),
  ];
}

/** Finds the words in any letter case, as the engine compares names with words that are none. Linear. */
function anyCase(words: string): RegExp {
  const parts = words.split(/[\s\-‐‑–]+/).filter((part) => part !== '');
  const literal = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(literal.length === 0 ? '$.' : literal.join('[\\s\\-‐‑–]+'), 'iu');
}
