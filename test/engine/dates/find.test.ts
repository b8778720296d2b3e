import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseIsoDate } from '../../../server/src/engine/dates/calendar';
import { findDates } from '../../../server/src/engine/dates/find';
import { resolveDate } from '../../../server/src/engine/dates/resolve';
import { splitSentences } from '../../../server/src/engine/text/sentences';
import { tokenize } from '../../../server/src/engine/text/tokens';
import { NASTIES } from '../../support/nasties';

/** A Monday. */
const PUBLISHED = '2031-07-21';

function read(text: string, published: string | null = PUBLISHED): string[] {
  const tokens = tokenize(text);
  const dates = findDates({ text, kind: 'paragraph', tokens, sentences: splitSentences(text, tokens) });
  const day = parseIsoDate(published);
  return dates.map((date) => `${text.slice(date.start, date.end)} = ${date.kind} ${resolveDate(date, day)}`);
}

/** Text, then what is found in it with its kind and value. */
const FOUND: readonly (readonly [text: string, ...found: string[]])[] = [
  ['It broke on July 21, 2031 in Sarn.', 'July 21, 2031 = date 2031-07-21'],
  ['It broke on 21 July 2031.', '21 July 2031 = date 2031-07-21'],
  ['It broke on the 21st of July.', '21st of July = date 2031-07-21'],
  ['It broke July 21. 2031 in Sarn.', 'July 21. 2031 = date 2031-07-21'],
  ['It broke on Monday, July 21, 2031, at noon.', 'Monday, July 21, 2031 = date 2031-07-21', 'noon = time T12:00'],
  [
    'The 2031-07-19 report and 19/07/2031 and 7/19/2031.',
    '2031-07-19 = date 2031-07-19',
    '19/07/2031 = date 2031-07-19',
    '7/19/2031 = date 2031-07-19',
  ],
  ['Due on 01/02/2031.', '01/02/2031 = date null'],
  ['Due on 01/02/31, paid on 19/07/31.', '01/02/31 = date null', '19/07/31 = date 2031-07-19'],
  ['It broke on 7/19/98.', '7/19/98 = date 1998-07-19'],
  ['Seats 15/20/25 and 40-12-10.'],
  ['It broke on Saturday, July 19-2031.', 'Saturday, July 19-2031 = date 2031-07-19'],
  ['It was agreed in November 2022.', 'November 2022 = date 2022-11'],
  ['It was agreed in November.', 'November = date 2030-11'],
  ['It will open in November.', 'November = date 2031-11'],
  ['It began in 2022.', '2022 = date 2022'],
  ['The 2022 deal and the 2014 protests.', '2022 = date 2022', '2014 = date 2014'],
  ['The 1990s and the ’80s.', '1990s = date 199', '80s = date 198'],
  ['In the 19th century, in 508 BC.', '19th century = date 18', '508 BC = date -0508'],
  ['He came on Monday.', 'Monday = date 2031-07-21'],
  ['He came on Friday night.', 'Friday night = time 2031-07-18TNI'],
  ['He will stay until Wednesday morning.', 'Wednesday morning = time 2031-07-23TMO'],
  ['He is to speak on Thursday.', 'Thursday = date 2031-07-24'],
  ['The vote was held last Friday.', 'last Friday = date 2031-07-18'],
  ['Vote next Friday.', 'next Friday = date 2031-07-25'],
  ['He fell early Sunday.', 'early Sunday = date 2031-07-20'],
  ['It broke yesterday, he said today.', 'yesterday = date 2031-07-20', 'today = date 2031-07-21'],
  [
    'They met last night and meet tomorrow morning.',
    'last night = time 2031-07-20TNI',
    'tomorrow morning = time 2031-07-22TMO',
  ],
  [
    'It rained last month, last week and last year.',
    'last month = date 2031-06',
    'last week = date 2031-W29',
    'last year = date 2030',
  ],
  ['It began two weeks ago.', 'two weeks ago = date 2031-W28'],
  ['It began three years ago.', 'three years ago = date 2028'],
  ['It fell two days later.', 'two days later = date null'],
  ['Talks took nine months and nearly two weeks.', 'nine months = duration P9M', 'nearly two weeks = duration P2W'],
  ['Over the past 24 hours, for several days.', 'the past 24 hours = duration PT24H', 'several days = duration PXD'],
  [
    'Half an hour, a three-year term, 2.5 hours.',
    'Half an hour = duration PT30M',
    'three-year = duration P3Y',
    '2.5 hours = duration PT2.5H',
  ],
  [
    'It opens every Friday and twice each week, daily.',
    'every Friday = set XXXX-WXX-5',
    'each week = set P1W',
    'daily = set P1D',
  ],
  [
    'At 8:03PM and 10 a.m. GMT and 1353 GMT.',
    '8:03PM = time T20:03',
    '10 a.m. GMT = time T10:00',
    '1353 GMT = time T13:53',
  ],
  ['He came at 5 p.m. Monday.', '5 p.m. Monday = time 2031-07-21T17:00'],
  ['He came on Monday at 5 p.m.', 'Monday at 5 p.m. = time 2031-07-21T17:00'],
];

/** Nothing in these is a date. */
const SILENT: readonly string[] = [
  'A 33-year-old man and a woman of 45 years of age.',
  'More than 2000 people and 1500 troops.',
  'He may march on the sat phone.',
  'It cost $2000 and weighed 1999 kg.',
  'Children aged 8 years.',
  'He gave a second chance.',
  'A quarter of voters.',
  'They said 2100 troops came.',
];

suite('dates/find', () => {
  for (const [text, ...found] of FOUND) {
    test(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(read(text), found));
  }

  for (const text of SILENT) {
    test(`is silent on ${JSON.stringify(text)}`, () => assert.deepEqual(read(text), []));
  }

  test('knows nothing relative without a publication date', () => {
    for (const text of ['He came on Monday.', 'last month', 'It broke yesterday.', 'in July', 'two weeks ago']) {
      assert.match(read(text, null)[0] ?? '', / null$/, text);
    }
    assert.deepEqual(read('On July 21, 2031, nine months.', null), [
      'July 21, 2031 = date 2031-07-21',
      'nine months = duration P9M',
    ]);
  });

  test('spans are ordered, apart and inside their sentence, whatever the text', () => {
    const words = fc.constantFrom(
      ...'July 21 , 2031 Monday last two weeks ago at 5 p.m. . the past May 1990s - every half an hour / 12'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), (list) => checkSpans(list.join(' '))),
      { numRuns: 300 },
    );
    for (const make of Object.values(NASTIES)) checkSpans(make(2000));
  });
});

function checkSpans(text: string): void {
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens);
  let last = 0;
  for (const date of findDates({ text, kind: 'paragraph', tokens, sentences })) {
    const sentence = sentences[date.sentence];
    assert.ok(sentence && sentence.start <= date.start && date.end <= sentence.end);
    assert.ok(last <= date.start && date.start < date.end);
    assert.equal(tokens.starts[date.firstToken], date.start);
    assert.equal(tokens.ends[date.endToken - 1], date.end);
    for (const published of [null, PUBLISHED, '0001-01-01', '9999-12-31']) resolveDate(date, parseIsoDate(published));
    last = date.end;
  }
}
