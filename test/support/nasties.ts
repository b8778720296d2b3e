/** Texts that are no articles, or hardly: whatever comes in, the answer must be a plain one, in linear time. */

/** Makes a text of about `size` characters. */
export type Nasty = (size: number) => string;

const LETTERS = 'bcdfglmnprstvz';

/** A different capitalised word for each number. */
function word(index: number): string {
  let made = '';
  for (let rest = index + 20; rest > 0; rest = Math.floor(rest / LETTERS.length)) {
    made += `${LETTERS[rest % LETTERS.length]}a`;
  }
  return made.charAt(0).toUpperCase() + made.slice(1);
}

const repeat =
  (unit: string): Nasty =>
  (size) =>
    unit.repeat(Math.ceil(size / unit.length));

/** Puts together numbered parts until the size is reached. */
const parts =
  (make: (index: number) => string): Nasty =>
  (size) => {
    const made: string[] = [];
    for (let length = 0; length < size; ) {
      const part = make(made.length);
      made.push(part);
      length += part.length;
    }
    return made.join('');
  };

/** By name. Each is one way in which a text can be hard. */
export const NASTIES: Readonly<Record<string, Nasty>> = {
  empty: () => '',
  'white space': repeat(' \t\u00A0\u2003'),
  'blank lines': repeat('\n'),
  'one word': repeat('a'),
  'one capitalised word': (size) => `A${'a'.repeat(size)}`,
  'one number': repeat('7'),
  'one-word lines': repeat('word\n'),
  'one-name lines': parts((index) => `${word(index)}\n`),
  'one line of sentences': repeat('The minister said 12 people were killed in Sarn on Monday. '),
  'one sentence': repeat('the minister and the mayor and '),
  'one long name': repeat('Sarn '),
  'different names': parts((index) => `${word(index)} ${word(index + 7)} met ${word(index * 3)}. `),
  'different names, same surname': parts((index) => `${word(index)} Olin spoke. `),
  'same name again and again': repeat('Petra Olin spoke. Olin left. She slept. '),
  'names in paragraphs': parts((index) => `${word(index)} Olin, the mayor, said so.\n\n`),
  initials: repeat('A. B. '),
  acronyms: parts((index) => `${word(index).toUpperCase()} (${word(index + 1).toUpperCase()}) `),
  titles: repeat('Prime Minister Dr. Col. '),
  'offices of offices': repeat('the deputy minister of the ministry of '),
  'name links': repeat('Bank of the '),
  'hyphenated names': repeat('Sarn-'),
  possessives: repeat("Olin's "),
  'capital letters': repeat('SARN BURNS '),
  figures: repeat('12 people were killed, 30 injured. '),
  'different figures': parts((index) => `${index + 2} people were killed in ${word(index)}. `),
  'figures in one sentence': repeat('12 people and 30 '),
  'number words': repeat('one hundred and twenty thousand '),
  'digits and commas': repeat('1,000,'),
  'digits and points': repeat('1.1.'),
  money: repeat('$5 million to €6bn, '),
  'percent signs': repeat('5% '),
  ranges: repeat('20-30-'),
  qualifiers: repeat('more than about nearly '),
  dates: repeat('Monday, July 21, 2031, '),
  'months and days': repeat('July Monday '),
  years: repeat('2031 '),
  'opening quotation marks': repeat('“'),
  'closing quotation marks': repeat('”'),
  'straight quotation marks': repeat('"'),
  'quoted words': repeat('“a” '),
  'straight quoted words': repeat('"a" '),
  apostrophes: repeat("'a' "),
  'open quotation in each paragraph': repeat('“We will see what comes, he said.\n\n'),
  'speech verbs': repeat('said '),
  'quotation and speaker': repeat('“We will see,” said Petra Olin. '),
  'opening brackets': repeat('('),
  'brackets and slashes': repeat('(a/'),
  'full stops': repeat('.'),
  'dots and spaces': repeat('. '),
  dashes: repeat('– '),
  commas: repeat(', a'),
  'question marks': repeat('? '),
  'spaces before a word': (size) => `${' '.repeat(size)}x`,
  'words of two spaces': repeat('a  '),
  addresses: repeat('a@b.'),
  links: repeat('http://'),
  'one long link': (size) => `http://a.b/${'c'.repeat(size)}`,
  base64: repeat('aGVsbG8gd29ybGQh'),
  markup: repeat('<a href="'),
  'front matter without end': (size) => `---\n${repeat('title: x\n')(size)}`,
  'dividing lines': repeat('---\n'),
  bylines: repeat('By Petra Olin, Inland Wire\n'),
  'by by by': repeat('By '),
  credits: repeat('(Photo: Inland Wire/Olin)\n'),
  'one line of credits': repeat('Photo: Olin / '),
  datelines: repeat('SARN (Inland Wire) – It rained.\n'),
  'capital dateline words': repeat('SARN, '),
  headlines: repeat('Mill Burns In Sarn\n\n'),
  menus: repeat('Home | World | '),
  'menu lines': repeat('Home\nWorld\nSport\n'),
  'share bars': repeat('Share Tweet Email\n'),
  'copyright signs': repeat('© All rights reserved. '),
  'list items': repeat('• a\n'),
  'null characters': repeat('a\0'),
  'control characters': repeat('\x01\x02\x1b[31m'),
  'lone high surrogates': repeat('\uD83D a '),
  'lone low surrogates': repeat('\uDE00a'),
  emoji: repeat('👩‍👩‍👧‍👦 '),
  'right to left': repeat('قال الوزير '),
  'marks of direction': repeat('\u202Ea\u202C '),
  'combining characters': (size) => `a${'\u0301'.repeat(size)}`,
  'combining names': repeat('E\u0301lan '),
  'wide characters': repeat('北京大坝。'),
  'mixed line ends': repeat('a\rb\r\nc\n\r'),
  'carriage returns': repeat('The mayor spoke.\r'),
  'byte order marks': repeat('\uFEFFa'),
  'line separators': repeat('a\u2028b\u2029'),
  'soft hyphens': repeat('so\u00ADft '),
};
