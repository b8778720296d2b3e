import assert from 'node:assert/strict';
import { findDates } from '../../../server/src/engine/dates/find';
import { findFigures, type LocalFigure } from '../../../server/src/engine/figures/find';
import type { LocalText } from '../../../server/src/engine/local';
import { splitSentences } from '../../../server/src/engine/text/sentences';
import { tokenize } from '../../../server/src/engine/text/tokens';

function figuresOf(text: string): readonly LocalFigure[] {
  const tokens = tokenize(text);
  const local: LocalText = { text, kind: 'paragraph', tokens, sentences: splitSentences(text, tokens) };
  return findFigures(local, findDates(local));
}

/** "(500,∞)", "[536]", "~[22,26]": the values the words allow; a tilde marks an approximation. */
function showInterval({ interval, approximate }: LocalFigure): string {
  const { min, max, minInclusive, maxInclusive } = interval;
  const round = (value: number) => String(Math.round(value * 1000) / 1000);
  const shown =
    min !== null && min === max
      ? `[${round(min)}]`
      : `${minInclusive ? '[' : '('}${min === null ? '-∞' : round(min)},${max === null ? '∞' : round(max)}${maxInclusive ? ']' : ')'}`;
  return approximate ? `~${shown}` : shown;
}

/** One figure in a line: words, interval, kind and unit, head of what is counted, happening, mode where it is no total. */
function show(text: string, figure: LocalFigure): string {
  return [
    text.slice(figure.start, figure.end),
    showInterval(figure),
    figure.unit ? `${figure.kind} ${figure.unit}` : figure.kind,
    figure.counted?.head ?? '-',
    figure.event ?? '-',
    ...(figure.mode === 'total' ? [] : [figure.mode]),
    ...(figure.modality === 'reported' ? [] : [figure.modality]),
  ].join(' | ');
}

function check(text: string, expected: readonly string[]): void {
  assert.deepEqual(
    figuresOf(text).map((figure) => show(text, figure)),
    expected,
  );
}

const CASES: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'numbers in digits and words': [
    ['The ferry carried 1,250 passengers.', '1,250 passengers | [1250] | count | passengers | -'],
    ['The ferry carried twenty-three passengers.', 'twenty-three passengers | [23] | count | passengers | -'],
    ['It holds two hundred and six rooms.', 'two hundred and six rooms | [206] | count | rooms | -'],
    ['About 1.3bn people watched.', 'About 1.3bn people | ~[1105000000,1495000000] | count | people | -'],
    ['Some 1.5 million homes lost power.', 'Some 1.5 million homes | ~[1275000,1725000] | count | homes | -'],
    ['They sold 10k tickets.', '10k tickets | [10000] | count | tickets | -'],
    ['The dam holds half a million litres.', 'half a million litres | [500000] | measure liter | - | -'],
    ['It took two and a half years.', 'two and a half years | [2.5] | duration year | - | -'],
    ['They drew 1 000 000 visitors.', '1 000 000 visitors | [1000000] | count | visitors | -'],
    ['The sea fell to -5 degrees.', '5 degrees | [-5] | measure degree | - | -'],
    [
      'It sold three million and five million copies.',
      'three million | [3000000] | count | copies | -',
      'five million copies | [5000000] | count | copies | -',
    ],
  ],
  'words are intervals': [
    ['More than 300 sheep escaped.', 'More than 300 sheep | (300,∞) | count | sheep | -'],
    ['Over 300 sheep escaped.', 'Over 300 sheep | (300,∞) | count | sheep | -'],
    ['At least 300 sheep escaped.', 'At least 300 sheep | [300,∞) | count | sheep | -'],
    ['No fewer than 300 sheep escaped.', 'No fewer than 300 sheep | [300,∞) | count | sheep | -'],
    ['Fewer than 300 sheep escaped.', 'Fewer than 300 sheep | (-∞,300) | count | sheep | -'],
    ['Up to 300 sheep escaped.', 'Up to 300 sheep | (-∞,300] | count | sheep | -'],
    ['As many as 300 sheep escaped.', 'As many as 300 sheep | (-∞,300] | count | sheep | -'],
    ['Nearly 300 sheep escaped.', 'Nearly 300 sheep | ~[270,300) | count | sheep | -'],
    ['An estimated 300 sheep escaped.', 'An estimated 300 sheep | ~[255,345] | count | sheep | -'],
    ['Just over 300 sheep escaped.', 'Just over 300 sheep | ~(300,345] | count | sheep | -'],
    ['Two dozen sheep escaped.', 'Two dozen sheep | ~[22,26] | count | sheep | -'],
    ['More than three-dozen sheep escaped.', 'More than three-dozen sheep | ~(36,∞) | count | sheep | -'],
    ['Dozens of sheep escaped.', 'Dozens of sheep | ~[24,199] | count | sheep | -'],
    ['Hundreds of sheep escaped.', 'Hundreds of sheep | ~[200,1999] | count | sheep | -'],
    ['Tens of thousands of sheep escaped.', 'Tens of thousands of sheep | ~[20000,99999] | count | sheep | -'],
    ['Several sheep escaped.', 'Several sheep | ~[3,9] | count | sheep | -'],
    ['A few sheep escaped.', 'A few sheep | ~[3,9] | count | sheep | -'],
    ['A couple of sheep escaped.', 'A couple of sheep | [2] | count | sheep | -'],
    ['Several hundred sheep escaped.', 'Several hundred sheep | ~[300,999] | count | sheep | -'],
    ['Between 20 and 30 sheep escaped.', '20 and 30 sheep | [20,30] | count | sheep | -'],
    ['20-30 sheep escaped.', '20-30 sheep | [20,30] | count | sheep | -'],
    ['20 to 30 sheep escaped.', '20 to 30 sheep | [20,30] | count | sheep | -'],
    ['Five or six sheep escaped.', 'Five or six sheep | [5,6] | count | sheep | -'],
    ['It lasted nearly two weeks.', 'nearly two weeks | ~[1.7,2) | duration week | - | -'],
    ['300 or more sheep escaped.', '300 or more sheep | [300,∞) | count | sheep | -'],
  ],
  'shares, percent, money, measures': [
    ['A third of the harvest was lost.', 'A third of the harvest | [0.333] | rate | harvest | -'],
    ['One in five adults smoke.', 'One in five adults | [0.2] | rate | adults | -'],
    ['Two out of three adults smoke.', 'Two out of three adults | [0.667] | rate | adults | -'],
    ['Half of the members agreed.', 'Half of the members | [0.5] | rate | members | -'],
    ['Some 54 percent of voters agreed.', 'Some 54 percent of voters | ~[45.9,62.1] | percent % | voters | -'],
    ['Turnout fell 3 percentage points.', '3 percentage points | [3] | percent percentage point | - | - | increment'],
    ['It cost $38 million.', '$38 million | [38000000] | money USD | - | -'],
    ['It cost £3-4bn.', '£3-4bn | [3000000000,4000000000] | money GBP | - | -'],
    ['It cost US$5.2m.', 'US$5.2m | [5200000] | money USD | - | -'],
    ['It cost 20 million euros.', '20 million euros | [20000000] | money EUR | - | -'],
    ['The wall is 2.5 km long.', '2.5 km | [2.5] | measure kilometer | - | -'],
    ['A magnitude-6.1 quake struck.', 'magnitude-6.1 | [6.1] | measure magnitude | - | -'],
    ['They earn $15 an hour.', '$15 | [15] | money USD | - | - | rate'],
    ['A 33-year-old man swam home.', '33-year-old man | [33] | age year | man | -'],
    ['Ana Duarte, 45, swam home.', '45 | [45] | age year | - | -'],
    ['The 10-week course ended.', '10-week course | [10] | duration week | course | -'],
  ],
  'what is counted': [
    [
      'Nearly 40 mostly elderly villagers were evacuated.',
      'Nearly 40 mostly elderly villagers | ~[36,40) | count | villagers | evacuated',
    ],
    ['The army lost 14 of its lorries.', '14 of its lorries | [14] | count | lorries | - | part'],
    ['Three Norwegian officials told a newspaper.', 'Three Norwegian officials | [3] | count | officials | -'],
    ['The club fields two sports teams.', 'two sports teams | [2] | count | teams | -'],
    ['One travel expert warned of delays.', 'One travel expert | [1] | count | expert | -'],
  ],
  'what happened': [
    ['A landslide killed at least 12 miners.', 'at least 12 miners | [12,∞) | count | miners | killed'],
    ['A landslide left 12 miners dead.', '12 miners | [12] | count | miners | killed'],
    ['Twelve miners have died in the pit.', 'Twelve miners | [12] | count | miners | killed'],
    ['Twelve miners were hurt.', 'Twelve miners | [12] | count | miners | wounded'],
    [
      'Two gunmen killed nine guards.',
      'Two gunmen | [2] | count | gunmen | -',
      'nine guards | [9] | count | guards | killed',
    ],
    ['The death toll rose to 81.', '81 | [81] | count | - | killed'],
    ['The storm claimed 12 lives.', '12 lives | [12] | count | lives | killed'],
    ['Police arrested 30 protesters.', '30 protesters | [30] | count | protesters | arrested'],
    ['The flood displaced 9,000 families.', '9,000 families | [9000] | count | families | displaced'],
    [
      'The blast killed 10 people and wounded 50.',
      '10 people | [10] | count | people | killed',
      '50 | [50] | count | - | wounded',
    ],
    [
      'Six soldiers drowned, along with two guides.',
      'Six soldiers | [6] | count | soldiers | killed',
      'two guides | [2] | count | guides | -',
    ],
    [
      'Six soldiers drowned, along with two civilians.',
      'Six soldiers | [6] | count | soldiers | killed',
      'two civilians | [2] | count | civilians | killed',
    ],
    [
      'Officials said 61 villagers, including almost 20 children, have been killed.',
      '61 villagers | [61] | count | villagers | killed',
      'almost 20 children | ~[18,20) | count | children | killed | part',
    ],
    [
      'Seven more sailors died, including four killed when a mast fell.',
      'Seven more sailors | [7] | count | sailors | killed | increment',
      'four | [4] | count | - | killed | part',
    ],
    ['The plan would provide $9 million in aid.', '$9 million in aid | [9000000] | money USD | aid | - | planned'],
    [
      'Three cousins hid with hundreds of others who were killed.',
      'Three cousins | [3] | count | cousins | -',
      'hundreds of others | ~[200,1999] | count | others | killed',
    ],
  ],
  'news in passing': [
    [
      'The storm left 17 dead, 60 injured and 23 missing.',
      '17 | [17] | count | - | killed',
      '60 | [60] | count | - | wounded',
      '23 | [23] | count | - | missing',
    ],
    [
      'Police said 12 thieves had been arrested and two were still at large.',
      '12 thieves | [12] | count | thieves | arrested',
      'two | [2] | count | - | -',
    ],
    [
      'The number of cases rose by 1,204 to 54,320, including 310 deaths.',
      '1,204 | [1204] | count | - | - | increment',
      '54,320 | [54320] | count | - | -',
      '310 deaths | [310] | count | deaths | killed | part',
    ],
    [
      'The rescue wounded 20, five of them badly.',
      '20 | [20] | count | - | wounded',
      'five of them | [5] | count | - | wounded | part',
    ],
    ['Some 35 people die each day.', 'Some 35 people | ~[29.75,40.25] | count | people | killed | rate'],
    ['The mayor denied that 40 people had died.', '40 people | [40] | count | people | killed | denied'],
    ['Prices fell to 4.1 percent in May.', '4.1 percent | [4.1] | percent % | - | -'],
    [
      'Two daughters, aged 9 and 12, ran.',
      'Two daughters | [2] | count | daughters | -',
      '9 | [9] | age year | - | -',
      '12 | [12] | age year | - | -',
    ],
    ['Nine of the 14 sailors swam.', 'Nine | [9] | count | - | - | part', '14 sailors | [14] | count | sailors | -'],
  ],
  'no figures': [
    ['She arrived on May 9, 2031, at 6:15 p.m.'],
    ['The year was 1987.'],
    ['See page 12 and Article 5 of the treaty.'],
    ['They won 3-1 and then 52-48.'],
    ['Call +1-222-555-0199 for help.'],
    ['The F-16 and the A320 took off during Flight 370.'],
    ['Version 3.2.1 fixes it.'],
    ['No one came, and this one knew why.'],
    ['A man in his 30s ran.'],
  ],
};

suite('Figures of a block', () => {
  for (const [name, cases] of Object.entries(CASES)) {
    suite(name, () => {
      for (const [text, ...expected] of cases) test(text, () => check(text, expected));
    });
  }

  test('a part knows its whole', () => {
    const [whole, part] = figuresOf('Of those, 61 villagers, including 20 children, have been killed.');
    assert.equal(part?.mode, 'part');
    assert.equal(part?.whole, 0);
    assert.equal(whole?.whole, null);
    const [first, second] = figuresOf('The crew saved 12 of the 40 miners.');
    assert.equal(first?.whole, 1);
    assert.equal(second?.whole, null);
  });
});
