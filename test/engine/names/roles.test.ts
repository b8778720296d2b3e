/** Titles and roles: beside whose name they count. Invented people. */
import assert from 'node:assert/strict';
import { analyseArticle } from '../../../server/src/engine/article';

/** A sentence, a name in it, and the roles that its person has. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['The chief executive, Jane Doe, resigned on Monday.', 'Jane Doe', ['chief executive']],
  ['After his meeting with the secretary general, Mr. Tobin left for Arlen.', 'Tobin', []],
  ['In a letter to the mayor, Jane Doe asked for help.', 'Jane Doe', []],
  ['Jane Doe, the foreign minister, spoke first.', 'Jane Doe', ['foreign minister']],
  ['Foreign Minister Jane Doe spoke first.', 'Jane Doe', ['Foreign Minister']],
];

suite('roles', () => {
  for (const [text, name, roles] of CASES) {
    test(text, () => {
      const { entities } = analyseArticle({ uri: 'a', version: 0, text });
      const entity = entities.find((candidate) => candidate.name === name);
      assert.deepEqual(entity?.roles.map((role) => role.text) ?? null, roles);
    });
  }
});
