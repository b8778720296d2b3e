/** From offsets to lines and columns, for the two formats that people and other tools read with an editor beside them. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../engine/model';

/** Lines and columns count from 1, columns in UTF-16 code units; the end is exclusive. As an editor shows them. */
interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Offset in UTF-16 code units, without a byte order mark, which is no part of the text to an editor or in SARIF. */
  readonly charOffset: number;
  readonly charLength: number;
}

/** Knows the lines of one text. Made once per text: it indexes the lines at the first question. */
export interface Positions {
  region(span: Span): Region;
  /** The line that an offset is in, as a span without its line end. */
  lineAt(offset: number): Span;
}

/** Lines end at LF, CRLF and CR, as in the Language Server Protocol. */
export function createPositions(text: string): Positions {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const document = TextDocument.create('', '', 0, text);
  const column = (position: { line: number; character: number }) =>
    Math.max(position.character - (position.line === 0 ? mark : 0), 0) + 1;
  return {
    region: ({ start, end }) => {
      const from = document.positionAt(start);
      const to = document.positionAt(end);
      return {
        startLine: from.line + 1,
        startColumn: column(from),
        endLine: to.line + 1,
        endColumn: column(to),
        charOffset: Math.max(start - mark, 0),
        charLength: end - start,
      };
    },
    lineAt: (offset) => {
      const { line } = document.positionAt(offset);
      const start = document.offsetAt({ line, character: 0 });
      const next = line + 1 < document.lineCount ? document.offsetAt({ line: line + 1, character: 0 }) : text.length;
      let end = next;
      while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
      return { start: line === 0 ? Math.max(start, mark) : start, end };
    },
  };
}

/** The positions of every article asked for, each indexed once. */
export function createPositionsOf(textOf: (uri: string) => string): (uri: string) => Positions {
  const known = new Map<string, Positions>();
  return (uri) => {
    const positions = known.get(uri) ?? createPositions(textOf(uri));
    known.set(uri, positions);
    return positions;
  };
}
