/** The sample dossier: what should be found in it, what must stay silent, and who is who (test/golden/sample-findings.json). */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { analyseArticle } from '../../server/src/engine/article';
import { Dossier, type FiledFinding } from '../../server/src/engine/dossier/dossier';
import type { Span } from '../../server/src/engine/model';
import { overlaps } from '../../server/src/engine/span';
import expected from '../golden/sample-findings.json';

const folder = path.resolve(__dirname, '../../client/sample');

const dossier = new Dossier();
for (const name of fs.readdirSync(folder).filter((file) => /\.(txt|news)$/.test(file))) {
  const text = fs.readFileSync(path.join(folder, name), 'utf8');
  dossier.set(analyseArticle({ uri: name, version: 0, text }));
}

/** Where the words stand in their article: exactly once. */
function placeOf({ path: uri, text }: { path: string; text: string }): Span & { uri: string } {
  const article = dossier.get(uri);
  assert.ok(article, `${uri} is in the sample`);
  const start = article.text.indexOf(text);
  assert.ok(start >= 0, `"${text}" stands in ${uri}`);
  assert.equal(article.text.indexOf(text, start + 1), -1, `"${text}" stands once in ${uri}`);
  return { uri, start, end: start + text.length };
}

/** Every place that a finding points at. */
function places({ uri, finding }: FiledFinding): (Span & { uri: string })[] {
  return [{ uri, start: finding.start, end: finding.end }, ...finding.related];
}

function touching(place: Span & { uri: string }): FiledFinding[] {
  return dossier
    .allFindings()
    .filter((filed) => places(filed).some((other) => other.uri === place.uri && overlaps(other, place)));
}

suite('sample dossier', () => {
  for (const { code, severity, why, related, ...where } of expected.found) {
    test(`found: ${code}: ${why}`, () => {
      const found = touching(placeOf(where)).filter(({ finding }) => finding.code === code);
      assert.equal(found.length, 1, JSON.stringify(found));
      assert.ok(severity.includes(found[0]?.finding.severity ?? ''), found[0]?.finding.severity);
      for (const other of related) {
        const place = placeOf(other);
        const reached = places(found[0] as FiledFinding).some((p) => p.uri === place.uri && overlaps(p, place));
        assert.ok(reached, `leads to "${other.text}" in ${other.path}`);
      }
    });
  }

  test('nothing else is found', () => {
    const known = expected.found.flatMap((found) => {
      const all = [placeOf(found), ...found.related.map(placeOf)];
      return touching(all[0] as Span & { uri: string }).filter(({ finding }) => finding.code === found.code);
    });
    const others = dossier
      .allFindings()
      .filter((filed) => !known.some((one) => one.uri === filed.uri && one.finding.start === filed.finding.start))
      .map(({ uri, finding }) => `${uri} ${finding.severity} ${finding.code}: ${finding.message}`);
    assert.deepEqual(others, []);
  });

  for (const { why, places: quiet } of expected.silent) {
    test(`silent: ${why}`, () => {
      for (const where of quiet) placeOf(where);
      // A place may carry a finding that is expected for another reason; two quiet places may not be set against each other.
      const spans = quiet.map(placeOf);
      const joined = dossier.allFindings().filter((filed) => {
        const touched = spans.filter((span) => places(filed).some((p) => p.uri === span.uri && overlaps(p, span)));
        return touched.length > 1;
      });
      assert.deepEqual(joined, []);
    });
  }

  for (const { name, spellings, articles } of expected.actors) {
    test(`actor: ${name}`, () => {
      const actors = dossier
        .actors()
        .filter((actor) => [actor.name, ...actor.aliases].some((n) => spellings.includes(n)));
      assert.deepEqual(
        actors.map((actor) => ({ name: actor.name, articles: actor.articleCount })),
        [{ name, articles }],
      );
      const missing = spellings.filter((one) => one !== actors[0]?.name && !actors[0]?.aliases.includes(one));
      assert.deepEqual(missing, []);
    });
  }
});
