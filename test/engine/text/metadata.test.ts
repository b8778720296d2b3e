import assert from 'node:assert/strict';
import { findBlocks } from '../../../server/src/engine/text/blocks';
import { readMetadata } from '../../../server/src/engine/text/metadata';

const STORY =
  'The old dam above Tolvek broke on Wednesday after a week of rain, and the water took two bridges with it.\n';

/** Text before the story (which may begin with a dateline), then what is known of it: date, place, outlet, words of the date. */
const KNOWN: readonly (readonly [
  before: string,
  published: string | null,
  place: string | null,
  outlet: string | null,
  words?: string,
])[] = [
  ['', null, null, null],
  ['Dam breaks\n\nJuly 21. 2031 8:03PM\n\n', '2031-07-21T20:03', null, null, 'July 21. 2031 8:03PM'],
  ['Dam breaks\n\nPublished 12 March 2031\n\n', '2031-03-12', null, null, '12 March 2031'],
  ['Dam breaks\n\n2031-03-12\n\n', '2031-03-12', null, null, '2031-03-12'],
  ['Dam breaks\n\nMon 3 June 2030 07.15 BST\n\n', '2030-06-03T07:15', null, null],
  ['Dam breaks\n\nUpdated March 13, 2031\nPublished March 12, 2031\n\n', '2031-03-12', null, null, 'March 12, 2031'],
  ['Dam breaks\n\nUpdated March 13, 2031\n\n', '2031-03-13', null, null],
  ['Dam breaks\n\n01/02/2031\n\n', null, null, null],
  ['Dam breaks\n\n21/02/2031\n\n', '2031-02-21', null, null],
  ['Dam breaks\n\n02/21/31\n\n', '2031-02-21', null, null],
  ['Dam breaks\n\n21.02.31\n\n', '2031-02-21', null, null],
  ['Dam breaks\n\n21/02/87\n\n', '1987-02-21', null, null],
  ['Dam breaks\n\n02/03/31\n\n', null, null, null],
  ['Dam breaks\n\nFriday, February 21-2031\n\n', '2031-02-21', null, null],
  ['Dam breaks\n\n30 February 2031\n\n', null, null, null],
  ['CAIRO (Reuters) – ', null, 'Cairo', 'Reuters'],
  ['CAIRO — ', null, 'Cairo', null],
  ['LONDON, March 3 (AP) - ', null, 'London', 'Associated Press'],
  ['RIO DE JANEIRO, Brazil, March 3, 2031 (AFP) -- ', '2031-03-03', 'Rio de Janeiro', 'AFP'],
  ['Tolvek, March 3 – ', null, 'Tolvek', null],
  ['BREAKING — ', null, null, null],
  ['The Tolvek Courier\n\nDam above Tolvek breaks after rain\n\n', null, null, 'The Tolvek Courier'],
  ['Dam breaks\n\nBy Jane Doe, The Daily Ferry\n\n', null, null, 'The Daily Ferry'],
  ['Dam breaks\n\nBy Jane Doe | The Daily Ferry | March 3, 2031\n\n', '2031-03-03', null, 'The Daily Ferry'],
  [
    '---\ntitle: "Dam breaks"\npublished: 2031-03-12T08:00Z\noutlet: Inland Wire\n---\n\n',
    '2031-03-12T08:00',
    null,
    'Inland Wire',
    '2031-03-12T08:00Z',
  ],
  ['Thursday, May 7, 2031 ', '2031-05-07', null, null],
  ['Police officers stand guard at the bridge on March 3, 2029.\n\nJan Sands/AP\n\n', null, null, null],
];

suite('text/metadata', () => {
  for (const [before, published, place, outlet, words] of KNOWN) {
    test(`reads ${JSON.stringify(before)}`, () => {
      const text = `${before}${STORY}\nIt was agreed on March 2, 2030 that the wall be mended, the ministry said in a letter.\n`;
      const found = readMetadata(text, findBlocks(text));
      assert.deepEqual([found.published, found.place, found.outlet], [published, place, outlet]);
      assert.equal(
        found.publishedFrom,
        published === null ? 'none' : before.startsWith('---') ? 'front-matter' : 'text',
      );
      assert.equal(found.publishedSpan === null, published === null);
      if (words !== undefined) {
        assert.equal(text.slice(found.publishedSpan?.start, found.publishedSpan?.end), words);
      }
    });
  }

  test('finds the outlet in the copyright line when nothing else names it', () => {
    const text = `${STORY}\n${STORY}\n© 2031 The Tolvek Courier. All rights reserved.`;
    assert.equal(readMetadata(text, findBlocks(text)).outlet, 'The Tolvek Courier');
  });
});
