import assert from 'node:assert/strict';
import { checkFindings, readFixture } from '../../support/checkFindings';

/** Two reports of one event, each with a sentence about Ilmar Brandauer. */
function pair(first: string, second: string, on: readonly [string, string] = ['2031-03-03', '2031-03-04']): string {
  const event = 'Peter Osgood of the Lenmark Institute spoke to Anneke Tosch near the Varnholt bridge.';
  return `--- a.news @${on[0]}\n${event}\n\n${first}\n--- b.news @${on[1]}\n${event}\n\n${second}\n`;
}

suite('role-conflict across articles', () => {
  const told: Readonly<Record<string, readonly [first: string, second: string, here: string, there: string]>> = {
    'two portfolios of one cabinet': [
      'Foreign Minister Ilmar Brandauer said talks would go on.'.replace('would', 'will'),
      'Interior Minister Ilmar Brandauer said talks will go on.',
      'Interior Minister',
      'Foreign Minister',
    ],
    'one office of two countries': [
      'Norwegian Foreign Minister Ilmar Brandauer flew to Sund.',
      'Denmark’s foreign minister, Ilmar Brandauer, flew to Sund.',
      'Denmark’s foreign minister',
      'Norwegian Foreign Minister',
    ],
    'in apposition': [
      'Ilmar Brandauer, the Norwegian defense minister, flew to Sund.',
      'Norway’s Justice Minister Ilmar Brandauer flew to Sund.',
      'Norway’s Justice Minister',
      'Norwegian defense minister',
    ],
    'governors of two states': [
      'Texas Governor Ilmar Brandauer flew to Sund.',
      'Ilmar Brandauer, the governor of Oregon, flew to Sund.',
      'governor of Oregon',
      'Texas Governor',
    ],
    'police and fire': [
      'Police Chief Ilmar Brandauer said the road was shut.',
      'Fire Chief Ilmar Brandauer said the road was shut.',
      'Fire Chief',
      'Police Chief',
    ],
  };
  for (const [name, [first, second, here, there]] of Object.entries(told)) {
    test(`told: ${name}`, () => {
      checkFindings(pair(first, second), [`information role-conflict b.news: ${here} > a.news: ${there}`]);
    });
  }

  const silent: Readonly<Record<string, readonly [first: string, second: string, on?: readonly [string, string]]>> = {
    former: ['Foreign Minister Ilmar Brandauer spoke.', 'Former interior minister Ilmar Brandauer spoke.'],
    'at that time': ['Foreign Minister Ilmar Brandauer spoke.', 'Then-Interior Minister Ilmar Brandauer spoke.'],
    acting: ['Foreign Minister Ilmar Brandauer spoke.', 'Acting Interior Minister Ilmar Brandauer spoke.'],
    deputy: ['Foreign Minister Ilmar Brandauer spoke.', 'Deputy Defense Minister Ilmar Brandauer spoke.'],
    designate: ['Foreign Minister Ilmar Brandauer spoke.', 'Interior Minister-designate Ilmar Brandauer spoke.'],
    'two offices in one sentence': [
      'Foreign Minister Ilmar Brandauer spoke.',
      'Interior Minister Ilmar Brandauer, who is also responsible for trade, spoke.',
    ],
    'two offices joined': [
      'Foreign Minister Ilmar Brandauer spoke.',
      'Prime Minister and Defense Minister Ilmar Brandauer spoke.',
    ],
    'a change that the sentence tells of': [
      'Foreign Minister Ilmar Brandauer spoke.',
      'Interior Minister Ilmar Brandauer, appointed on Monday, spoke.',
    ],
    'a year named beside it': [
      'Foreign Minister Ilmar Brandauer spoke.',
      'In 2024, Interior Minister Ilmar Brandauer met her in Sund.',
    ],
    'another month': [
      'Foreign Minister Ilmar Brandauer spoke.',
      'Interior Minister Ilmar Brandauer spoke.',
      ['2031-03-03', '2031-05-03'],
    ],
    'partial descriptions': ['Foreign Minister Ilmar Brandauer spoke.', 'The minister, Ilmar Brandauer, spoke.'],
    synonyms: [
      'British Foreign Secretary Ilmar Brandauer spoke.',
      'Ilmar Brandauer, the British foreign minister, spoke.',
    ],
    'a country and its adjective': [
      'Norwegian Foreign Minister Ilmar Brandauer spoke.',
      'Norway’s foreign minister, Ilmar Brandauer, spoke.',
    ],
    'a prime minister’s own portfolio': [
      'Prime Minister Ilmar Brandauer spoke.',
      'Defense Minister Ilmar Brandauer spoke.',
    ],
    'presidents of anything': ['Senate President Ilmar Brandauer spoke.', 'Foreign Minister Ilmar Brandauer spoke.'],
    'a town in fewer words': [
      'New York Mayor Ilmar Brandauer spoke.',
      'Ilmar Brandauer, the mayor of New York City, spoke.',
    ],
    'a name that many bear': ['Police Chief John Smith spoke.', 'Fire Chief John Smith spoke.'],
    'a surname alone': ['Foreign Minister Brandauer spoke.', 'Interior Minister Brandauer spoke.'],
    'another person beside the office': [
      'Foreign Minister Ilmar Brandauer spoke.',
      'Interior Minister Sven Aldous and Ilmar Brandauer spoke.',
    ],
    'somebody else’s words': [
      'Foreign Minister Ilmar Brandauer spoke.',
      '“Interior Minister Ilmar Brandauer spoke,” the driver said.',
    ],
    'an article that tells of both': [
      'Foreign Minister Ilmar Brandauer spoke.',
      'Foreign Minister Ilmar Brandauer spoke. He was formerly there.\n\nInterior Minister Ilmar Brandauer was named, then replaced.',
    ],
  };
  for (const [name, [first, second, on]] of Object.entries(silent)) {
    test(`silent: ${name}`, () => checkFindings(pair(first, second, on), []));
  }

  test('undated reports of one event are compared, those of different events are not', () => {
    const report = (name: string, people: string, office: string) =>
      `--- ${name}\n${people}\n\n${office} Ilmar Brandauer spoke.\n`;
    const one = 'Peter Osgood of the Lenmark Institute met Anneke Tosch.';
    const other = 'Rosa Idle of the Karst Foundation met Timo Vell.';
    checkFindings(report('a.news', one, 'Foreign Minister') + report('b.news', one, 'Interior Minister'), [
      'information role-conflict b.news: Interior Minister > a.news: Foreign Minister',
    ]);
    checkFindings(report('a.news', one, 'Foreign Minister') + report('b.news', other, 'Interior Minister'), []);
  });

  test('the office that fewer give is the odd one; both sides tell of the other', () => {
    const report = (name: string, office: string) =>
      `--- ${name} @2031-03-03\n${office} Ilmar Brandauer spoke in Sund.\n`;
    const source =
      report('a.news', 'Interior Minister') +
      report('b.news', 'Foreign Minister') +
      report('c.news', 'Foreign Minister');
    checkFindings(source, [
      'information role-conflict a.news: Interior Minister > b.news: Foreign Minister > c.news: Foreign Minister',
    ]);
    const dossier = readFixture(source);
    assert.deepEqual(
      ['a.news', 'b.news'].map((uri) => dossier.findings(uri).map(({ message }) => message)),
      [
        [
          '“Interior Minister” here, but “Foreign Minister” in b.news and 1 more: Ilmar Brandauer cannot be both at the same time.',
        ],
        [
          '“Foreign Minister” here, but “Interior Minister” in a.news: Ilmar Brandauer cannot be both at the same time.',
        ],
      ],
    );
  });

  test('the reader says that they are two people', () => {
    const dossier = readFixture(
      pair('Foreign Minister Ilmar Brandauer spoke.', 'Interior Minister Ilmar Brandauer spoke.'),
    );
    const form = 'person:Ilmar Brandauer';
    const change = dossier.decide({
      actors: [],
      different: [
        [
          { form, uri: 'b.news' },
          { form, uri: null },
        ],
      ],
    });
    assert.deepEqual(change.findings, ['a.news', 'b.news']);
    assert.deepEqual(dossier.allFindings(), []);
  });
});

suite('role-conflict within one article', () => {
  test('told: two offices in plain sentences', () => {
    checkFindings('Police Chief Ilmar Brandauer shut the road.\n\nFire Chief Ilmar Brandauer said it was safe.', [
      'information role-conflict a.news: Fire Chief > a.news: Police Chief',
    ]);
  });
  test('silent: a career', () => {
    checkFindings(
      'Police Chief Ilmar Brandauer shut the road.\n\nFire Chief Ilmar Brandauer was promoted to his post in May.',
      [],
    );
  });
});
