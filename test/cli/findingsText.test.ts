import assert from 'node:assert/strict';
import { stripVTControlCharacters } from 'node:util';
import { writeFindingsText } from '../../server/src/cli/findingsText';
import { ARTICLES, FILED } from './sample';

async function printed(color: boolean, filed = FILED): Promise<string> {
  let text = '';
  const stdout = {
    write: async (part: string) => {
      text += part;
    },
  };
  await writeFindingsText({ stdout, color }, ARTICLES, filed);
  return text;
}

const EXPECTED = `/news/b.txt:1:1 hint quote-unbalanced No partner.
  1 | Fire in mill
    | ^^^^

/news/b.txt:1:1 hint quote-unbalanced No partner.
  1 | Fire in mill
    | ^^^^

mill fire/a#1.txt:3:17 warning figure-conflict 12 here, 21 in b.txt: workers killed.
  3 | The fire killed 12 workers,    Petra Olin said.
    |                 ^^^^^^^^^^
  /news/b.txt:3:17 21 workers were killed
    3 | Petra Olin said 21 workers were killed.
      |                 ^^^^^^^^^^

3 findings in 2 articles: 1 warning, 2 hints.
`;

suite('findings as text', () => {
  test('place, severity, code, message; words and related words underlined; totals', async () => {
    assert.equal(await printed(false), EXPECTED);
  });

  test('colours change nothing but colours', async () => {
    const colored = await printed(true);
    assert.notEqual(colored, EXPECTED);
    assert.equal(stripVTControlCharacters(colored), EXPECTED);
  });

  test('nothing found is said', async () => {
    assert.equal(await printed(false, []), 'No findings in 2 articles.\n');
  });
});
