import assert from 'node:assert/strict';
import { analyseArticle } from '../../../server/src/engine/article';
import { cannotBothHold, type OfficeClaim, officesOf } from '../../../server/src/engine/dossier/offices';
import { OFFICE_SETS } from '../../../server/src/engine/lexicon/offices';

suite('dossier/offices', () => {
  test('every wording of the lexicon is read in apposition', () => {
    for (const line of OFFICE_SETS.flat()) {
      const [id, wordings = ''] = line.split(': ');
      for (const wording of wordings.split('|')) {
        const owner = id === 'secretary-general' ? 'NATO ' : id === 'president' ? 'Norwegian ' : '';
        const text = `Ilmar Brandauer, the ${owner}${wording}, spoke in Sund.`;
        const found = officesOf(analyseArticle({ uri: 'a', version: 0, text }));
        assert.deepEqual(
          found.map(({ office, start, end }) => [office, text.slice(start, end)]),
          [[id, owner + wording]],
          text,
        );
      }
    }
  });

  test('what excludes what is the same from both sides, and nothing excludes itself', () => {
    const claims = OFFICE_SETS.flat()
      .map((line) => line.split(': ')[0] as string)
      .flatMap((office) =>
        [null, 'country:NO', 'country:DK'].map((owner): OfficeClaim => {
          return { start: 0, end: 0, entity: 0, person: 'x', office, owner };
        }),
      );
    for (const a of claims) {
      assert.equal(cannotBothHold(a, a), false);
      for (const b of claims) assert.equal(cannotBothHold(a, b), cannotBothHold(b, a));
    }
  });
});
