import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findBlocks } from '../../../server/src/engine/text/blocks';
import { readMetadata } from '../../../server/src/engine/text/metadata';
import { NASTIES } from '../../support/nasties';

/** Lines of a page, each under its kind: `kind: words`. `+` joins a wrapped line to the block before it, `~` leaves a blank line. */
const PAGES: Readonly<Record<string, string>> = {
  'a pasted page': `
boilerplate: All Sections
boilerplate: Welcome guest, you have 2 free articles left. Register | Sign In
~
section: Home | Region
~
headline: Dam above Tolvek gives way after week of rain
~
dateline: March 12. 2031 8:03PM
caption: Villagers watch the brown water rise below the bridge at Tolvek on Wednesday, hours after the dam broke and the lower town was cleared by soldiers. (INLAND WIRE/REUTERS)
~
paragraph: TOLVEK — The old dam above Tolvek broke on Wednesday after a week of rain, and the water took two bridges with it.
~
boilerplate: Story continues below advertisement
~
paragraph: At least 12 people were missing on Wednesday night, the mayor said. “We are still counting,” she said.
~
subhead: The first warning
~
paragraph: Engineers had warned of cracks in the wall since November, according to a letter that was seen by this newspaper.
~
boilerplate: Report an error
~
boilerplate: We invite you to share your views. Please stay on topic. For more information please read our Community Guidelines and our Terms and Conditions before posting comments on any story of this newspaper or its local editions.
~
boilerplate: River Weather Region
~
boilerplate: More Headlines
boilerplate: Ferry stuck for the third day`,

  'wire copy without a headline': `
paragraph: TOLVEK (Reuters) – The old dam above Tolvek broke on Wednesday after a week of rain, officials said.
paragraph: At least 12 people were missing.
paragraph: "We are still counting," said the mayor, who had been up all night with the firemen.`,

  'hard-wrapped wire copy': `
headline: DAM BREAKS ABOVE TOLVEK AFTER A WEEK OF RAIN
~
byline: By PETRA OLIN
~
paragraph: TOLVEK (AP) - The old dam above Tolvek broke on Wednesday after a week
+ of rain, and the water took two bridges with it, the mayor of the town
+ said. Soldiers cleared the streets.
~
paragraph: At least 12 people were missing on Wednesday night, and the firemen of
+ three towns were still searching the lower streets for them by boat when
+ the rain came back.`,

  'one sentence': `
paragraph: The old dam above Tolvek broke on Wednesday.`,

  'one sentence a line': `
headline: Dam breaks above Tolvek
dateline: 2031-03-12
paragraph: The old dam above Tolvek broke on Wednesday after a week of rain that nobody had foreseen.
paragraph: She was 85.
paragraph: Two bridges fell.
paragraph: The mayor has asked the capital for boats, tents and two hundred soldiers to search the valley.`,

  'a masthead, a deck, a picture and its credit': `
boilerplate: Skip to main content
~
section: The Tolvek Courier
~
headline: Mayor asks capital for boats as Tolvek counts its missing
~
byline: By Petra Olin and Jan Sands, The Tolvek Courier
~
caption: The mayor of Tolvek looks at what is left of the Old Bridge, early Thursday, March 13, 2031.
~
credit: Jan Sands/AP
~
paragraph: The mayor of Tolvek asked the capital for boats and tents on Thursday as the town counted its missing.
~
paragraph: The ministry said that boats were on their way, and that two hundred soldiers would follow by train.
~
byline: (Reporting by Petra Olin; Editing by Jan Sands)
~
boilerplate: © 2031 The Tolvek Courier. All rights reserved.`,

  'front matter': `
boilerplate: ---
+ title: Dam breaks
+ published: 2031-03-12
+ outlet: Tolvek Courier
+ ---
~
headline: Dam breaks above Tolvek
~
paragraph: The old dam above Tolvek broke on Wednesday after a week of rain, and the water took two bridges.`,

  'words about privacy and comments in a story': `
paragraph: The company changed its privacy policy and its terms of service in March, and users of the website were told by letter.
paragraph: Readers of the paper can subscribe to a newsletter about the dam, which the mayor also reads every morning.
paragraph: "You have to sign up for our boats," the ferryman said. "Please share your views," he told the crowd.`,

  'nothing but short lines': `
paragraph: boats
paragraph: tents
paragraph: two hundred soldiers`,
};

/** The page as text, and what its blocks should be. */
function parse(page: string): { readonly text: string; readonly expected: string[] } {
  const lines: string[] = [];
  const expected: string[] = [];
  for (const line of page.trim().split('\n')) {
    const match = /^(\w+): (.*)$/.exec(line);
    if (line === '~') lines.push('');
    else if (line.startsWith('+ ')) {
      lines.push(line.slice(2));
      expected[expected.length - 1] += `\n${line.slice(2)}`;
    } else if (match) {
      lines.push(match[2] as string);
      expected.push(line);
    }
  }
  return { text: lines.join('\n'), expected };
}

suite('text/blocks', () => {
  for (const [name, page] of Object.entries(PAGES)) {
    const { text, expected } = parse(page);
    test(`sorts ${name}`, () => {
      assert.deepEqual(
        findBlocks(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
        expected,
      );
    });

    test(`sorts ${name} with CRLF and a byte order mark`, () => {
      const crlf = `\ufeff${text.replaceAll('\n', '\r\n')}`;
      assert.deepEqual(
        findBlocks(crlf).map(({ kind, start, end }) => `${kind}: ${crlf.slice(start, end).replaceAll('\r', '')}`),
        expected,
      );
    });
  }

  test('blocks of any text are ordered, apart, trimmed and hold all that is not white space', () => {
    const line = fc.constantFrom(
      'Home | World',
      'By Petra Olin',
      'The dam broke on Monday, he said.',
      '',
      '---',
      'title: x',
      '  a b',
      '12 March 2031',
      'a'.repeat(90),
      `${'The dam broke. '.repeat(20)}`,
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\r\n', '\r', '\u2028'), (lines, end) =>
        checkCover(lines.join(end)),
      ),
      { numRuns: 300 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), checkCover));
    for (const make of Object.values(NASTIES)) checkCover(make(3000));
  });
});

function checkCover(text: string): void {
  const blocks = findBlocks(text);
  let last = 0;
  for (const { start, end } of blocks) {
    assert.ok(last <= start && start < end && end <= text.length);
    assert.match(text.slice(last, start), /^[\s\p{C}]*$/u);
    assert.doesNotMatch(text.slice(start, start + 1) + text.slice(end - 1, end), /\s/);
    last = end;
  }
  assert.match(text.slice(last), /^[\s\p{C}]*$/u);
  readMetadata(text, blocks);
}
