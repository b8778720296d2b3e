import assert from 'node:assert/strict';
import { analyseArticle } from '../../../server/src/engine/article';
import { Dossier } from '../../../server/src/engine/dossier/dossier';
import { checkFindings as check } from '../../support/checkFindings';

suite('Findings within one article', () => {
  test('an exact part that is more than its exact whole is an error', () => {
    check('The harbour master said 61 villagers, including 84 children, have been evacuated from Sund.', [
      'error part-exceeds-whole a.news: 84 children > a.news: 61 villagers',
    ]);
  });

  test('an inexact part that cannot fit is a warning', () => {
    check('The harbour master said 61 villagers, including nearly 90 children, have been evacuated from Sund.', [
      'warning part-exceeds-whole a.news: nearly 90 children > a.news: 61 villagers',
    ]);
  });

  test('a part of an increase may not be more than the increase', () => {
    check('The navy said six more divers had died on Friday, including eight killed when a hose burst.', [
      'error part-exceeds-whole a.news: eight > a.news: six more divers',
    ]);
  });

  const silent: Readonly<Record<string, string>> = {
    'a part that fits': 'The harbour master said 61 villagers, including almost 20 children, have been evacuated.',
    'a part of an open whole': 'More than 60 villagers, including 84 children, have been evacuated.',
    'members of one family': 'At least 12 of one family were killed.',
    'a majority of a total': 'Some 340 people have died in the floods, the vast majority of them farmers.',
    'days that add up':
      'After the death of 9 divers on Thursday, the navy said four more had died on Friday. In all, 13 divers have died.',
    'a part of others named nearer': 'The county sent three nurses to the stranded farmers, including 40 children.',
    'a range of ages': 'Three children aged from one to 12 were killed.',
    'the right weekday': 'The ferry sank on Monday, March 3, 2031.',
    'nationals counted in a wider total': 'At least 30 sailors have died. Two Danes serving in the fleet were killed.',
    'wishes announced before one quotation': 'He had three wishes: “Let the river fall and the boats return.”',
  };
  for (const [name, text] of Object.entries(silent)) test(`silent: ${name}`, () => check(text, []));

  test('two standing totals of one day that cannot both be true', () => {
    check(
      `
      --- a.news @2031-03-03
      Storm batters Sund

      The death toll in Sund has risen to more than 70, officials said.

      In Sund, 53 people have been killed, according to the coast guard.
      `,
      ['warning figure-conflict a.news: 53 people > a.news: more than 70'],
    );
  });

  test('a weekday that the calendar does not give', () => {
    check('The ferry sank on Tuesday, March 3, 2031.', ['error date-weekday-mismatch a.news: Tuesday, March 3, 2031']);
  });
});

const VARNHOLT = 'Mayor Ilse Brandauer of Varnholt and fire chief Peter Osgood spoke near the Lenmark bridge.';

suite('Findings across articles', () => {
  const told: Readonly<Record<string, readonly [second: string, expected: string]>> = {
    'same day, same source, other number': [
      'The coast guard said 35 people have been killed in Varnholt.',
      'warning figure-conflict b.news: 35 people > a.news: 53 people',
    ],
    'same day, other source: sources disagree': [
      'Hospital doctors said 35 people have been killed in Varnholt.',
      'information figure-conflict b.news: 35 people > a.news: 53 people',
    ],
  };
  for (const [name, [second, expected]] of Object.entries(told)) {
    test(name, () => {
      const first = 'In Varnholt, 53 people have been killed, according to the coast guard.';
      check(['--- a.news @2031-03-03', VARNHOLT, first, '--- b.news @2031-03-03', VARNHOLT, second].join('\n'), [
        expected,
      ]);
    });
  }

  test('a copied sentence with another number, even when one article is undated', () => {
    check(
      `
      --- a.news @2031-03-03
      ${VARNHOLT}
      Heavy rain held up the boats on the swollen river all week, and 412 largely elderly farmers have been rescued so far, county doctors say. The fire brigade says 14 of its divers have drowned in the current, together with three guards.
      --- b.news
      ${VARNHOLT}
      Heavy rain held up the boats on the swollen river all week, and 421 largely elderly farmers have been rescued so far, county doctors say. The fire brigade says 41 of its divers have drowned in the current, together with 13 guards.
      `,
      [
        'warning figure-conflict b.news: 421 largely elderly farmers > a.news: 412 largely elderly farmers',
        'warning figure-conflict b.news: 41 of its divers > a.news: 14 of its divers',
        'warning figure-conflict b.news: 13 guards > a.news: three guards',
      ],
    );
  });

  test('undated articles: a hint at most', () => {
    check(
      `
      --- a.news
      ${VARNHOLT}
      The collapse killed 53 people.
      --- b.news
      ${VARNHOLT}
      The collapse killed 35 people, doctors said.
      `,
      ['hint figure-conflict b.news: 35 people > a.news: 53 people'],
    );
  });

  test('later and lower', () => {
    check(
      `
      --- a.news @2031-03-03
      ${VARNHOLT}
      The death toll in Varnholt stands at 53, police said.
      --- b.news @2031-03-04
      ${VARNHOLT}
      The death toll in Varnholt stands at 35, police said.
      `,
      ['warning figure-conflict b.news: 35 > a.news: 53'],
    );
  });

  const silent: Readonly<Record<string, readonly [string, string, string?, string?]>> = {
    'later and higher is an update': [
      'The death toll in Varnholt stands at 35, police said.',
      'The death toll in Varnholt stands at 53, police said.',
      '2031-03-03',
      '2031-03-04',
    ],
    'a people and its adjective': ['Police say 40 Iraqis have been killed.', 'Police say 90 Danes have been killed.'],
    'later the same day and higher is an update': [
      'Police say 35 people have been killed in Varnholt.',
      'Police say 53 people have been killed in Varnholt.',
      '2031-03-03T09:00',
      '2031-03-03T18:30',
    ],
    'an open bound allows the other': [
      'More than 500 people have died in Varnholt.',
      'Police say 517 people have died in Varnholt.',
    ],
    'an approximation allows the other': [
      'Almost 100 children have been killed.',
      'Officials said 97 children have been killed.',
    ],
    'dozens and a number': [
      'More than three dozen divers have drowned.',
      'The army says 38 of its divers have drowned.',
    ],
    'one day against all days': [
      'The army mourned 11 sailors killed on Sunday.',
      'The army says 27 sailors have been killed.',
      '2031-03-03',
      '2031-03-03',
    ],
    'an increase against a total': ['Six more sailors were killed.', 'The army says 27 sailors have been killed.'],
    'some against all': ['Police say 40 children have been killed.', 'Police say 90 people have been killed.'],
    'other people': ['Police say 40 soldiers have been killed.', 'Police say 90 rebels have been killed.'],
    'other places': [
      'Police say 40 people have been killed in Sund.',
      'Police say 90 people have been killed in Ekholt.',
    ],
    'rounded money': ['The city pledged $38 million in aid.', 'The city pledged $38.3 million in aid.'],
    'officials counted by the way': ['Three city officials told a newspaper.', 'Two city officials told a newspaper.'],
    'planned and reported': ['The city would evacuate 300 families.', 'The city evacuated 900 families.'],
  };
  for (const [name, [a, b, onA, onB]] of Object.entries(silent)) {
    const [headA, headB] = [`--- a.news${onA ? ` @${onA}` : ''}`, `--- b.news${onB ? ` @${onB}` : ''}`];
    test(`silent: ${name}`, () => check([headA, VARNHOLT, a, headB, VARNHOLT, b].join('\n'), []));
  }

  test('what is said: both values, what they count, day and source, where the two differ and where not', () => {
    const say = (first: string, second: string, on = '2031-03-03') => {
      const dossier = new Dossier();
      const add = (uri: string, text: string, published: string) =>
        dossier.set(analyseArticle({ uri, version: 0, text: `${VARNHOLT}\n${text}`, published }));
      add('x/a.news', first, '2031-03-03');
      add('x/b.news', second, on);
      return dossier.allFindings().map(({ finding }) => [finding.message, ...finding.related.map((at) => at.message)]);
    };
    const first = 'In Varnholt, 53 people have been killed, according to the coast guard.';
    assert.deepEqual(say(first, 'The coast guard said 35 people have been killed in Varnholt.'), [
      [
        '35 people killed here, but 53 in a.news, both for 3 March 2031 and from the coast guard. ' +
          'Time and source are the same, so they cannot both be true.',
        '53 people killed, according to the coast guard',
      ],
    ]);
    assert.deepEqual(say(first, 'Hospital doctors said 35 people have been killed in Varnholt.'), [
      [
        '35 people killed here (Hospital doctors), but 53 in a.news (the coast guard), both for 3 March 2031. ' +
          'The sources disagree.',
        '53 people killed, according to the coast guard',
      ],
    ]);
    const toll = (number: number) => `The death toll in Varnholt stands at ${number}, police said.`;
    assert.deepEqual(say(toll(53), toll(35), '2031-03-04'), [
      [
        '35 killed here for 4 March 2031, but 53 in a.news for 3 March 2031, both from police. ' +
          'The later total is lower: a revision or an error.',
        '53 killed, according to police',
      ],
    ]);
  });

  test('another event is never compared: another week, another quake at the same place', () => {
    const quake = (deaths: number) =>
      `A quake killed ${deaths} people on the island of Qaru on Sunday.\nPower failed in Port Ellery.`;
    check(`--- a.news @2031-03-03\n${quake(12)}\n--- b.news @2031-06-09\n${quake(5)}`, []);
    check(`--- a.news\n${quake(12)}\n--- b.news\n${quake(5)}`, []);
  });
});
