import assert from 'node:assert/strict';
import { analyseArticle } from '../../../server/src/engine/article';

suite('names/closing: who is quoted', () => {
  const cases: readonly (readonly [text: string, ...speakers: (string | null)[]])[] = [
    ['“The dam broke,” said Mayor Ilse Brandauer. “We heard it,” Brandauer said.', 'Ilse Brandauer', 'Ilse Brandauer'],
    ['“The dam broke,” said a doctor in Ekholt.', null],
    ['“The dam broke,” said Ekholt fire officials.', null],
    ['“The dam broke,” a spokesman for Ilse Brandauer said.', null],
  ];
  for (const [text, ...speakers] of cases) {
    test(text, () => {
      const { quotations, entities } = analyseArticle({ uri: 'a', version: 0, text });
      const found = quotations.map(({ speaker }) => (speaker?.entity == null ? null : entities[speaker.entity]?.name));
      assert.deepEqual(found, speakers);
    });
  }
});
