/** The acceptance dossier: five real articles beside the project. Skipped, saying so, where they are not there. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { analyseArticle } from '../../server/src/engine/article';
import { Dossier } from '../../server/src/engine/dossier/dossier';

const folder = path.resolve(__dirname, '../../../shared/seeds');
const isThere = fs.existsSync(folder);

function openSeeds(change: (name: string, text: string) => string = (_, text) => text): Dossier {
  const dossier = new Dossier();
  for (const name of fs.readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
    const text = change(name, fs.readFileSync(path.join(folder, name), 'utf8'));
    dossier.set(analyseArticle({ uri: name.slice(0, 3), version: 0, text }));
  }
  return dossier;
}

/** Uris of the articles that an actor is in, for the actor that has this name or alias. */
function articlesOf(dossier: Dossier, name: string): string[] {
  const actors = dossier.actors().filter((actor) => actor.name === name || actor.aliases.includes(name));
  assert.equal(actors.length, 1, `${name} should be one actor`);
  return [...new Set(dossier.members(actors[0]?.id ?? '').map((member) => member.uri))];
}

suite('seed articles', () => {
  suiteSetup(function () {
    if (isThere) return;
    console.log('      skipped: ../shared/seeds is not there');
    this.skip();
  });

  test('no error or warning about figures or dates; only quotation marks may be told', () => {
    const loud = openSeeds()
      .allFindings()
      .filter(({ finding }) => /error|warning/.test(finding.severity) && !finding.code.startsWith('quote'))
      .map(({ uri, finding }) => `${uri} ${finding.code}: ${finding.message}`);
    assert.deepEqual(loud, []);
  });

  test('the stray quotation mark of one article is the only quotation finding', () => {
    const marks = openSeeds()
      .allFindings()
      .filter(({ finding }) => finding.code === 'quote-unbalanced')
      .map(({ uri }) => uri);
    assert.deepEqual(marks, ['003']);
  });

  test('one person in five spellings and five articles is one actor', () => {
    const dossier = openSeeds();
    assert.deepEqual(articlesOf(dossier, 'John Kerry'), ['000', '001', '002', '003', '004']);
    assert.deepEqual(articlesOf(dossier, 'Abdel Fattah al-Sisi'), ['000', '002', '003', '004']);
    assert.deepEqual(articlesOf(dossier, 'Mohamed Mursi'), ['002', '003', '004']);
    assert.deepEqual(articlesOf(dossier, 'Ban Ki-moon'), ['001', '002', '003', '004']);
  });

  test('a figure changed so that it contradicts another article is a warning with both places', () => {
    const dossier = openSeeds((name, text) => (name.startsWith('003') ? text.replace('where 536', 'where 563') : text));
    const found = dossier.allFindings().filter(({ finding }) => finding.code === 'figure-conflict');
    assert.equal(found.length, 1);
    const uris = [found[0]?.uri, ...(found[0]?.finding.related.map((place) => place.uri) ?? [])].sort();
    assert.deepEqual(uris, ['002', '003']);
    assert.equal(found[0]?.finding.severity, 'warning');
  });
});
