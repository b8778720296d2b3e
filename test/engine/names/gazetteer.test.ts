/** The compiled gazetteer is the one that its sources give. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readGazetteer } from '../../../server/src/engine/lexicon/gazetteer';

const LEXICON = path.join(__dirname, '../../../server/src/engine/lexicon');

suite('gazetteer', () => {
  test('gazetteer.json is what gazetteer.build.mjs makes of the installed packages', async () => {
    const { buildGazetteer } = await import(pathToFileURL(path.join(LEXICON, 'gazetteer.build.mjs')).href);
    const committed = readFileSync(path.join(LEXICON, 'gazetteer.json'), 'utf8');
    assert.ok(buildGazetteer() === committed, 'run node server/src/engine/lexicon/gazetteer.build.mjs');
    assert.ok(committed.length < 500_000);
  });

  test('reading gives back what was compiled', () => {
    const { places, countries, words } = readGazetteer();
    assert.ok(places.bigCities.includes('cairo'));
    assert.ok(places.knownRegions.includes('ohio'));
    assert.ok(countries.some((line) => line.startsWith('EG ')));
    const all = words.flatMap(([, list]) => list);
    assert.equal(new Set(all).size, all.length);
    for (const word of ['the', 'angela', 'cairo']) assert.ok(all.includes(word), word);
  });
});
