import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findDates } from '../../../server/src/engine/dates/find';
import type { PlacedAnalysis } from '../../../server/src/engine/local';
import { findQuotations } from '../../../server/src/engine/quotations/find';
import { findBlocks } from '../../../server/src/engine/text/blocks';
import { splitSentences } from '../../../server/src/engine/text/sentences';
import { tokenize } from '../../../server/src/engine/text/tokens';
import { NASTIES } from '../../support/nasties';

function place(text: string): PlacedAnalysis[] {
  const placed: PlacedAnalysis[] = [];
  let firstSentence = 0;
  for (const [block, { kind, start, end }] of findBlocks(text).entries()) {
    if (kind === 'boilerplate' || kind === 'section') continue;
    const surface = text.slice(start, end);
    const tokens = tokenize(surface);
    const sentences = splitSentences(surface, tokens);
    const local = { text: surface, kind, tokens, sentences };
    placed.push({
      local: { ...local, names: [], anaphors: [], figures: [], dates: findDates(local) },
      offset: start,
      block,
      firstSentence,
    });
    firstSentence += sentences.length;
  }
  return placed;
}

function read(text: string): { readonly said: string[]; readonly stray: string[] } {
  const { quotations, unbalanced } = findQuotations(text, findBlocks(text), place(text));
  return {
    said: quotations.map(({ start, end, kind, speaker, cue }) => {
      const who = speaker ? text.slice(speaker.start, speaker.end) : '-';
      const how = cue ? text.slice(cue.start, cue.end) : '-';
      return `${kind} ${text.slice(start, end)} / ${who} / ${how}`;
    }),
    stray: unbalanced.map(
      ({ start, end }) => `${text.slice(Math.max(0, start - 6), start)}[${text.slice(start, end)}]`,
    ),
  };
}

/** Text, then quotations as `kind words / speaker / cue`. None has a stray mark. */
const FOUND: readonly (readonly [text: string, ...said: string[]])[] = [
  ['“We are counting,” said the mayor.', 'direct “We are counting,” / the mayor / said'],
  ['"We are counting," Petra Olin said on Monday.', 'direct "We are counting," / Petra Olin / said'],
  ['Petra Olin said: “We are counting.”', 'direct “We are counting.” / Petra Olin / said'],
  [
    'Petra Olin, the mayor of Tolvek, told reporters, “We are counting.”',
    'direct “We are counting.” / Petra Olin / told',
  ],
  ['She shook her head, saying, “We are counting the boats.”', 'direct “We are counting the boats.” / She / saying'],
  [
    '“We are counting,” she said. “It takes time.”',
    'direct “We are counting,” / she / said',
    'direct “It takes time.” / she / said',
  ],
  [
    '“We are counting,” she said, “and it takes time.”',
    'direct “We are counting,” / she / said',
    'direct “and it takes time.” / she / said',
  ],
  [
    'The sides “didn’t need mediation,” according to a diplomat.',
    'mixed “didn’t need mediation,” / a diplomat / according to',
  ],
  ['The mayor said the wall was "old but sound" and left.', 'mixed "old but sound" / The mayor / said'],
  ["``We are counting,'' the mayor said.", "direct ``We are counting,'' / the mayor / said"],
  ['"We are counting,” the mayor said.', 'direct "We are counting,” / the mayor / said'],
  ['He is 6\'2" tall, and “we are counting,” he said.', 'direct “we are counting,” / he / said'],
  ['A 27" screen showed the 32" pipe.'],
  ['It is known as “the Old Lady” here.'],
  ["It was the boats' fault, and 'tis a pity for the '90s."],
  ['“He told me, ‘Go home,’ and I went,” she said.', 'direct “He told me, ‘Go home,’ and I went,” / she / said'],
  [
    '“We are counting the boats and the tents,” she said. “It takes time.\n\n“And there is the rain, which does not stop for anybody here.”',
    'direct “We are counting the boats and the tents,” / she / said',
    'direct “It takes time. / she / said',
    'direct “And there is the rain, which does not stop for anybody here.” / she / said',
  ],
  [
    '"We are counting the boats and the tents of the valley.\n\n"It takes time, and there is the rain, too," she said.',
    'direct "We are counting the boats and the tents of the valley. / she / said',
    'direct "It takes time, and there is the rain, too," / she / said',
  ],
];

/** Text, then each stray mark with up to six characters before it. */
const STRAY: readonly (readonly [text: string, ...marks: string[]])[] = [
  ['“This is a hard time for the town.”“', 'town.”[“]'],
  [
    'The mayor said “we are counting the boats.\n\nThe rain came back at night, and nobody slept in the lower town.',
    ' said [“]',
  ],
  ['The mayor said we are counting the boats.” Nobody slept.', 'boats.[”]'],
  ['The “old wall, the mayor said, was “sound” last year.', 'The [“]'],
];

suite('quotations/find', () => {
  for (const [text, ...said] of FOUND) {
    test(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(read(text), { said, stray: [] }));
  }

  for (const [text, ...marks] of STRAY) {
    test(`reports the stray mark in ${JSON.stringify(text)}`, () => assert.deepEqual(read(text).stray, marks));
  }

  test('spans of any text are inside it, ordered and apart', () => {
    const words = fc.constantFrom(
      '“',
      '”',
      '"',
      '``',
      "''",
      'said',
      'Olin',
      'the mayor',
      ',',
      '.',
      '\n\n',
      '6',
      'We are',
      'counting',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), fc.constantFrom('', ' '), (list, gap) =>
        checkSpans(list.join(gap)),
      ),
      { numRuns: 300 },
    );
    for (const make of Object.values(NASTIES)) checkSpans(make(2000));
  });
});

function checkSpans(text: string): void {
  const { quotations, unbalanced } = findQuotations(text, findBlocks(text), place(text));
  for (const list of [quotations, unbalanced]) {
    let last = 0;
    for (const { start, end } of list) {
      assert.ok(last <= start && start < end && end <= text.length);
      last = end;
    }
  }
}
