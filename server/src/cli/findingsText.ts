/** Findings for people: place, severity, sentence, and the words they are about. */
import { styleText } from 'node:util';
import type { Dossier, FiledFinding } from '../engine/dossier/dossier';
import type { Severity, Span } from '../engine/model';
import type { Platform } from './platform';
import { createPositionsOf, type Positions } from './positions';
import { printable, snippet } from './snippet';

type Style = Parameters<typeof styleText>[0];

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
const STYLES: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'cyan',
  hint: 'gray',
};

/**
 * Prints each finding as `path:line:col severity code message`, the line with carets under the words, then the related
 * places in the same way, one step in; at the end one line of totals.
 */
export async function writeFindingsText(
  platform: Pick<Platform, 'stdout' | 'color'>,
  dossier: Pick<Dossier, 'get' | 'size'>,
  filed: readonly FiledFinding[],
): Promise<void> {
  const paint = (style: Style, text: string) =>
    platform.color ? styleText(style, text, { validateStream: false }) : text;
  const textOf = (uri: string) => dossier.get(uri)?.text ?? '';
  const positionsOf = createPositionsOf(textOf);
  const place = (uri: string, span: Span) => {
    const { startLine, startColumn } = positionsOf(uri).region(span);
    return paint('bold', `${printable(uri)}:${startLine}:${startColumn}`);
  };
  const words = (uri: string, span: Span, indent: string) =>
    quoteLine(textOf(uri), positionsOf(uri), span, indent, (carets) => paint('green', carets));
  for (const { uri, finding } of filed) {
    const { severity, code } = finding;
    const head = `${place(uri, finding)} ${paint(STYLES[severity], severity)} ${code} ${printable(finding.message)}`;
    const related = finding.related.flatMap((other) => [
      `  ${place(other.uri, other)} ${printable(other.message)}`,
      ...words(other.uri, other, '  '),
    ]);
    await platform.stdout.write(`${[head, ...words(uri, finding, ''), ...related].join('\n')}\n\n`);
  }
  await platform.stdout.write(`${totals(filed, dossier.size)}\n`);
}

function quoteLine(
  text: string,
  positions: Positions,
  span: Span,
  indent: string,
  paint: (carets: string) => string,
): string[] {
  const { line, carets } = snippet(text, positions.lineAt(span.start), span);
  const number = String(positions.region(span).startLine);
  const blank = ' '.repeat(number.length);
  const gap = ' '.repeat(carets.length - carets.trimStart().length);
  return [`${indent}  ${number} | ${line}`, `${indent}  ${blank} | ${gap}${paint(carets.trimStart())}`];
}

function totals(filed: readonly FiledFinding[], articles: number): string {
  const where = `in ${plural(articles, 'article')}`;
  if (filed.length === 0) return `No findings ${where}.`;
  const counts = SEVERITIES.flatMap((severity) => {
    const count = filed.filter(({ finding }) => finding.severity === severity).length;
    return count === 0 ? [] : [severity === 'information' ? `${count} ${severity}` : plural(count, severity)];
  });
  return `${plural(filed.length, 'finding')} ${where}: ${counts.join(', ')}.`;
}

/** "1 article", "2 articles". */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
