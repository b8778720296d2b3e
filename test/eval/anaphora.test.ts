/**
 * How often pronouns and descriptions are linked to the right name: invented reports of several kinds, in which a
 * person has marked what each of them means (test/fixtures/anaphora). A link of words that are not marked is wrong.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { analyseArticle } from '../../server/src/engine/article';
import type { Article, Mention, MentionKind } from '../../server/src/engine/model';
import { type FixtureArticle, parseFixture } from '../support/fixture';

const folder = path.resolve(__dirname, '../fixtures/anaphora');

/** A link, and whether it is what the person who marked the text says. */
interface Judged {
  readonly kind: MentionKind;
  readonly right: boolean;
  readonly words: string;
}

/** The links of one text, judged; and how many marked words stand for something that is named. */
function judge(name: string, { text, marks }: FixtureArticle): { judged: Judged[]; marked: number } {
  const article = analyseArticle({ uri: name, version: 0, text });
  const judged = article.mentions
    .filter(({ kind }) => kind !== 'name')
    .map((mention) => judgeOne(article, mention, marks));
  return { judged, marked: marks.filter(({ label }) => label !== '-').length };
}

function judgeOne(article: Article, mention: Mention, marks: FixtureArticle['marks']): Judged {
  const { start, end, kind, entity } = mention;
  const meant = marks.find((mark) => mark.start === start && mark.end === end)?.label;
  const before = article.text.slice(Math.max(0, start - 50), start).replace(/\s+/g, ' ');
  const linked = article.entities[entity]?.name ?? '?';
  const words = `${article.uri}: …${before}[${article.text.slice(start, end)}] = ${linked}, meant: ${meant ?? 'nothing named'}`;
  return { kind, right: meant !== undefined && isNamed(article, entity, meant), words };
}

/** True when a name of the entity stands where the text writes `label`. */
function isNamed(article: Article, entity: number, label: string): boolean {
  const text = article.text.toLowerCase();
  const names = article.mentions.filter((mention) => mention.kind === 'name' && mention.entity === entity);
  const wanted = label.toLowerCase();
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (names.some(({ start, end }) => start < at + label.length && at < end)) return true;
  }
  return false;
}

suite('pronouns and descriptions of invented reports', () => {
  const results = fs.readdirSync(folder).map((file) => {
    const [fixture] = parseFixture(fs.readFileSync(path.join(folder, file), 'utf8'));
    return judge(file, fixture as FixtureArticle);
  });
  const judged = results.flatMap((result) => result.judged);
  const marked = results.reduce((sum, result) => sum + result.marked, 0);
  const wrong = judged.filter(({ right }) => !right).map(({ words }) => words);

  for (const kind of ['pronoun', 'nominal'] as const) {
    const links = judged.filter((link) => link.kind === kind);
    const right = links.filter((link) => link.right).length;
    test(`${kind}s: ${right} of ${links.length} links are right`, () => {
      assert.ok(right >= 0.85 * links.length, wrong.join('\n'));
    });
  }

  test(`at least a hundred links, of ${marked} words that stand for a name: ${judged.length}`, () => {
    assert.ok(judged.length >= 100);
  });
});
