/**
 * Fixtures as text: several articles under `--- name` lines, marks `[Anna Berg](person#berg)`, a cursor `|`.
 * A fixture without a `--- name` line is one article called `a.news`. Indentation common to all lines is taken away.
 */

/** Marked words: the label is what stands in the parentheses. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** One article of a fixture, its text without marks and cursors. */
export interface FixtureArticle {
  readonly name: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Offsets of the cursors, in text order. */
  readonly cursors: readonly number[];
}

/** Reads a fixture. */
export function parseFixture(source: string): FixtureArticle[] {
  const articles: { name: string; lines: string[] }[] = [];
  for (const line of withoutIndent(source)) {
    const name = /^--- (.+)$/.exec(line)?.[1];
    if (name !== undefined) articles.push({ name, lines: [] });
    else if (articles.length > 0 || line.trim() !== '') {
      if (articles.length === 0) articles.push({ name: 'a.news', lines: [] });
      articles.at(-1)?.lines.push(line);
    }
  }
  return articles.map(({ name, lines }) => ({ name, ...readMarks(`${lines.join('\n').trimEnd()}\n`) }));
}

/** The one cursor of a fixture; throws when there is none or more than one. */
export function cursorOf(articles: readonly FixtureArticle[]): { name: string; offset: number } {
  const found = articles.flatMap(({ name, cursors }) => cursors.map((offset) => ({ name, offset })));
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`the fixture has ${found.length} cursors`);
  return only;
}

function withoutIndent(source: string): string[] {
  const lines = source.replace(/^\n/, '').split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const common = Math.min(...indents, source.length);
  return lines.map((line) => line.slice(Math.min(common, line.length - line.trimStart().length)));
}

function readMarks(source: string): Omit<FixtureArticle, 'name'> {
  const marks: Mark[] = [];
  const open: number[] = [];
  const cursors: number[] = [];
  let text = '';
  for (let at = 0; at < source.length; ) {
    const label = open.length > 0 ? /^\]\(([^()]*)\)/.exec(source.slice(at, at + 200)) : null;
    if (source[at] === '|') {
      cursors.push(text.length);
      at++;
    } else if (source[at] === '[') {
      open.push(text.length);
      at++;
    } else if (label) {
      marks.push({ start: open.pop() as number, end: text.length, label: label[1] as string });
      at += label[0].length;
    } else text += source[at++];
  }
  if (open.length > 0) throw new Error('a mark is not closed');
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end), cursors };
}
