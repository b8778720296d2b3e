import assert from 'node:assert/strict';
import { checkFindings, readFixture } from '../../support/checkFindings';

suite('name-spelling within one article', () => {
  const told: Readonly<Record<string, readonly [text: string, rare: string, common: string]>> = {
    'a surname': [
      'Ilmar Brandauer spoke in Sund. Brandauer wept. “It is over,” Brandaur said.',
      'Brandaur',
      'Ilmar Brandauer',
    ],
    'a first name': [
      'Mohammed Tosch spoke in Sund. Later Mohamed Tosch wept. Mohammed Tosch left.',
      'Mohamed Tosch',
      'Mohammed Tosch',
    ],
    'two transliterations': [
      'Ivan Korolyov spoke in Sund. Korolyov wept. Later Korolov left.',
      'Korolov',
      'Ivan Korolyov',
    ],
  };
  for (const [name, [text, rare, common]] of Object.entries(told)) {
    test(`told: ${name}`, () => checkFindings(text, [`hint name-spelling a.news: ${rare} > a.news: ${common}`]));
  }

  const silent: Readonly<Record<string, string>> = {
    'a short form of the first name': 'Michael Tosch spoke in Sund. Later Mike Tosch wept.',
    'an initial and a middle name': 'Ilmar K. Brandauer spoke in Sund. Ilmar Brandauer wept.',
    accents: 'José Brandáuer spoke in Sund. Jose Brandauer wept.',
    'the article of a name': 'Omar al-Tashir spoke in Sund. Tashir wept. Omar Tashir left.',
    hyphens: 'Sun Ki-tosch spoke in Sund. Later Sun Kitosch wept.',
    capitals: 'BRANDAUER SPEAKS\n\nIlmar Brandauer spoke in Sund.',
    'a family': 'Ilmar Brandauer spoke in Sund. The Brandauers wept. Brandauer left.',
    'another name that the article gives':
      'Bettina Tosch, who was born Betina Tosch in Sund, spoke. Bettina Tosch wept.',
    'relatives of one surname': 'Ilmar Brandauer and Ilma Brandauer spoke in Sund. Ilma Brandauer wept.',
  };
  for (const [name, text] of Object.entries(silent)) test(`silent: ${name}`, () => checkFindings(text, []));
});

/** Reports of one event by outlets, each naming somebody. */
function reports(...names: readonly (readonly [outlet: string, name: string])[]): string {
  const event = 'Peter Osgood of the Lenmark Institute spoke to Anneke Tosch near the Varnholt bridge.';
  return names
    .map(([outlet, name], i) => `--- ${i}.news @2031-03-03 ${outlet}\n${event}\n\n${name} listened in Sund.\n`)
    .join('');
}

suite('name-spelling across articles', () => {
  test('told: one outlet against two that report the same event', () => {
    const source = reports(['Post', 'Ilmar Brandauer'], ['Wire', 'Ilmar Brandauer'], ['Sail', 'Ilmar Brandaver']);
    checkFindings(source, ['hint name-spelling 2.news: Ilmar Brandaver > 0.news: Ilmar Brandauer']);
    const dossier = readFixture(source);
    assert.deepEqual(
      dossier.findings('2.news').map(({ message }) => message),
      ['“Ilmar Brandaver” here, but “Ilmar Brandauer” in 2 others, 0.news among them: a slip?'],
    );
    // Nothing is amiss where the name is spelled as everywhere.
    assert.deepEqual(dossier.findings('0.news'), []);
  });
  test('told: letters that changed places', () => {
    checkFindings(reports(['Post', 'Ilmar Brandauer'], ['Wire', 'Ilmar Brandauer'], ['Sail', 'Ilmar Barndauer']), [
      'hint name-spelling 2.news: Ilmar Barndauer > 0.news: Ilmar Brandauer',
    ]);
  });

  const silent: Readonly<Record<string, string>> = {
    'one against one': reports(['Post', 'Ilmar Brandauer'], ['Sail', 'Ilmar Brandaver']),
    'two reports of one outlet': reports(
      ['Post', 'Ilmar Brandauer'],
      ['Post', 'Ilmar Brandauer'],
      ['Sail', 'Ilmar Brandaver'],
    ),
    'two outlets against two': reports(
      ['Post', 'Ilmar Brandauer'],
      ['Wire', 'Ilmar Brandauer'],
      ['Sail', 'Ilmar Brandaver'],
      ['Mast', 'Ilmar Brandaver'],
    ),
    'house style': reports(['Post', 'Ilmar Mursani'], ['Wire', 'Ilmar Mursani'], ['Sail', 'Ilmar Morsani']),
    'two known surnames': reports(['Post', 'Ilmar Hansen'], ['Wire', 'Ilmar Hansen'], ['Sail', 'Ilmar Hanson']),
    'another first name': reports(['Post', 'Ilmar Brandauer'], ['Wire', 'Ilmar Brandauer'], ['Sail', 'Olaf Brandaver']),
    'a short surname': reports(['Post', 'Ilmar Vasko'], ['Wire', 'Ilmar Vasko'], ['Sail', 'Ilmar Vesko']),
  };
  for (const [name, source] of Object.entries(silent)) test(`silent: ${name}`, () => checkFindings(source, []));

  test('silent: another event', () => {
    const other = '--- 9.news @2031-06-09 Sail\nRosa Idle met Timo Vell in Ekholt.\n\nIlmar Brandaver listened.\n';
    checkFindings(reports(['Post', 'Ilmar Brandauer'], ['Wire', 'Ilmar Brandauer']) + other, []);
  });
});
