/** Fixtures of texts read as one dossier by the real engine, and what is found in them. */
import assert from 'node:assert/strict';
import { analyseArticle } from '../../server/src/engine/article';
import { Dossier, type FiledFinding } from '../../server/src/engine/dossier/dossier';
import { parseFixture } from './fixture';

/** A dossier of a fixture: `--- name`, or `--- name @2031-03-03 Outlet` for what is given from outside. */
export function readFixture(source: string): Dossier {
  const dossier = new Dossier();
  for (const { name, text } of parseFixture(source)) {
    const [uri = '', given = ''] = name.split(' @');
    const [published = '', ...outlet] = given.split(' ');
    dossier.set(
      analyseArticle({
        uri,
        version: 0,
        text,
        ...(published && { published }),
        ...(outlet.length > 0 && { outlet: outlet.join(' ') }),
      }),
    );
  }
  return dossier;
}

/** Compares all findings: "severity code name: words > other: its words". */
export function checkFindings(source: string, expected: readonly string[]): void {
  const dossier = readFixture(source);
  const words = (uri: string, span: { start: number; end: number }) =>
    dossier.get(uri)?.text.slice(span.start, span.end);
  const shown = ({ uri, finding }: FiledFinding) => {
    const related = finding.related.map((place) => ` > ${place.uri}: ${words(place.uri, place)}`).join('');
    return `${finding.severity} ${finding.code} ${uri}: ${words(uri, finding)}${related}`;
  };
  assert.deepEqual(dossier.allFindings().map(shown), expected);
}
