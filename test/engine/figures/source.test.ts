/** Who says so: the words, and whose name they are. Invented facts. */
import assert from 'node:assert/strict';
import { analyseArticle } from '../../../server/src/engine/article';

/** A sentence, the words of its source, and the name that they are, if they are one. */
const CASES: readonly (readonly [string, string | null, string | null])[] = [
  ['In Karstow, 14 people have been killed, according to Karstow health officials.', 'Karstow health officials', null],
  ['Norway says 14 of its soldiers have died.', 'Norway', 'Norway'],
  ['Mayor Irena Holub said 14 people were killed.', 'Mayor Irena Holub', 'Irena Holub'],
  ['Fourteen people were killed in the flood.', null, null],
  ['Mayor Irena Holub came late. She said 14 people were killed.', 'She', 'Irena Holub'],
  ['The flood came at night. She said 14 people were killed.', null, null],
  ['The Health Ministry was slow. The ministry said 14 people were killed.', 'ministry', 'Health Ministry'],
];

suite('sources of figures', () => {
  for (const [text, words, name] of CASES) {
    test(text, () => {
      const { figures, entities } = analyseArticle({ uri: 'a', version: 0, text });
      const source = figures[0]?.source;
      assert.equal(source ? text.slice(source.start, source.end) : null, words);
      assert.equal(source && source.entity !== null ? entities[source.entity]?.name : null, name);
    });
  }
});
