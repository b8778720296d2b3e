/** Offsets ↔ lines and columns: the only file that knows both. Lines end as in the protocol: CR LF, LF or CR. */
import type { Location, Position, Range } from 'vscode-languageserver';
import type { Article, Span } from '../engine/model';

/** The starts of a text's lines. */
class LineIndex {
  private readonly starts: number[] = [0];

  constructor(private readonly text: string) {
    const ends = /\r\n|\r|\n/g;
    while (ends.exec(text)) this.starts.push(ends.lastIndex);
  }

  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineOf(at);
    return { line, character: Math.min(at, this.endOf(line)) - (this.starts[line] as number) };
  }

  /** Positions outside the text mean its nearest place, as the protocol says. */
  offsetAt({ line, character }: Position): number {
    if (!(line >= 0)) return 0;
    const start = this.starts[Math.floor(line)];
    if (start === undefined) return this.text.length;
    const end = this.endOf(Math.floor(line));
    return character > 0 ? Math.min(start + Math.floor(character), end) : start;
  }

  lineOf(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }

  /** Where the line's own characters end, before its line break. */
  endOf(line: number): number {
    let end = this.starts[line + 1] ?? this.text.length;
    if (line + 1 >= this.starts.length) return end;
    if (this.text[end - 1] === '\n') end--;
    if (this.text[end - 1] === '\r' && end > (this.starts[line] as number)) end--;
    return end;
  }
}

/** Converts for articles; the index of an article's lines is made when first asked for and goes when the article does. */
export class Converter {
  private readonly indexes = new WeakMap<Article, LineIndex>();

  /** `clientUri` gives a uri in the client's spelling. */
  constructor(private readonly clientUri: (uri: string) => string) {}

  /** The offset of a position; positions outside the text are brought inside. */
  offset(article: Article, position: Position): number {
    return this.index(article).offsetAt(position);
  }

  position(article: Article, offset: number): Position {
    return this.index(article).positionAt(offset);
  }

  range(article: Article, { start, end }: Span): Range {
    return { start: this.position(article, start), end: this.position(article, end) };
  }

  location(article: Article, span: Span): Location {
    return { uri: this.clientUri(article.uri), range: this.range(article, span) };
  }

  /** The span of a range. */
  span(article: Article, { start, end }: Range): Span {
    const from = this.offset(article, start);
    return { start: from, end: Math.max(from, this.offset(article, end)) };
  }

  /** First and last line of a span. */
  lines(article: Article, { start, end }: Span): { first: number; last: number } {
    const index = this.index(article);
    return { first: index.lineOf(start), last: index.lineOf(Math.max(start, end - 1)) };
  }

  /** The span in pieces of one line each, without line breaks; empty pieces are left out. */
  pieces(article: Article, { start, end }: Span): { line: number; character: number; length: number }[] {
    const index = this.index(article);
    const pieces: { line: number; character: number; length: number }[] = [];
    for (let from = start; from < end; ) {
      const { line, character } = index.positionAt(from);
      const to = Math.min(end, index.endOf(line));
      if (to > from) pieces.push({ line, character, length: to - from });
      const next = this.offset(article, { line: line + 1, character: 0 });
      if (next <= from) break;
      from = next;
    }
    return pieces;
  }

  /** A uri that leads to the offset when it is opened: `…#L12,5` (lines and columns count from 1 there). */
  link(article: Article, offset: number): string {
    const { line, character } = this.position(article, offset);
    return `${this.clientUri(article.uri)}#L${line + 1},${character + 1}`;
  }

  private index(article: Article): LineIndex {
    let index = this.indexes.get(article);
    if (!index) {
      index = new LineIndex(article.text);
      this.indexes.set(article, index);
    }
    return index;
  }
}
