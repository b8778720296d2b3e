/** What pronouns and descriptions mean, rule by rule, and what stays unlinked. Invented facts. */
import assert from 'node:assert/strict';
import { analyseArticle } from '../../../server/src/engine/article';

/** The links of a text as "words = name", in text order. */
function linksOf(text: string): string[] {
  const { mentions, entities } = analyseArticle({ uri: 'a', version: 0, text });
  return mentions
    .filter(({ kind }) => kind !== 'name')
    .map(({ start, end, entity }) => `${text.slice(start, end)} = ${entities[entity]?.name}`);
}

/** A text of one paragraph and all its links. */
type Case = readonly [text: string, ...links: string[]];

const PRONOUNS: readonly Case[] = [
  ['Mayor Anna Berg left early. She was tired.', 'She = Anna Berg'],
  ['Mayor Anna Berg said she was tired.', 'she = Anna Berg'],
  ['Mayor Anna Berg left. “I am tired,” she said.', 'she = Anna Berg'],
  // Two people whom the pronoun fits: the subject of the sentence before.
  ['Senator Peter Olin met Mr. John Vik. He was tired.', 'He = Peter Olin'],
  ['Senator Peter Olin and Mr. John Vik met. He was tired.'],
  // Somebody without a name may be meant.
  ['Senator Peter Olin spoke. A driver shouted. He was tired.'],
  // Words beside a name tell men from women.
  ['Mr. John Vik met Mrs. Ann Oren. She was tired.', 'She = Ann Oren'],
  // Whoever does something does it to somebody else.
  ['Mrs. Ann Oren was late. Mrs. Eva Lund thanked her.', 'her = Ann Oren'],
  ['Mrs. Eva Lund thanked her.'],
  // "Her" points forward.
  ['Mrs. Ann Oren spoke. In her speech, Mrs. Eva Lund said nothing.'],
  // Whoever speaks is not spoken of.
  ['Mrs. Ann Oren was late. Mrs. Eva Lund was ill, she said.', 'she = Ann Oren'],
  ['Mrs. Ann Oren spoke. “Eva Lund is ill,” she said.', 'she = Ann Oren'],
  ['Senator Peter Olin told Mr. John Vik that he was late.', 'he = Peter Olin'],
  // Nobody is named.
  ['The rain stopped. He was tired.'],
];

const THINGS: readonly Case[] = [
  ['The Health Ministry said it would wait.', 'it = Health Ministry'],
  ['The Health Ministry said on Monday that it would wait.', 'it = Health Ministry'],
  ['The Health Ministry said it was waiting.', 'it = Health Ministry'],
  ['The Health Ministry said it is time to go.'],
  ['The Health Ministry said it was likely that more would die.'],
  ['The Health Ministry denied it. Nobody believed it.'],
  ['The Health Ministry cut its staff.', 'its = Health Ministry'],
  ['The Health Ministry is old. It ordered new beds.', 'It = Health Ministry'],
  ['The Health Ministry is old. It rained all day.'],
  ['Officials went to the Health Ministry. It ordered new beds.'],
];

const DESCRIPTIONS: readonly Case[] = [
  ['The Health Ministry is old. The ministry closed.', 'The ministry = Health Ministry'],
  ['The Health Ministry is old. The defense ministry closed.'],
  ['The Health Ministry and the Labor Ministry are old. The ministry closed.'],
  ['The Health Ministry is old. A ministry closed.'],
  ['The militant group Hamas spoke. The group left.', 'The group = Hamas'],
  ['Foreign Minister Anna Berg spoke. Later the minister left.', 'the minister = Anna Berg'],
  ['Foreign Minister Anna Berg spoke. Later the finance minister left.'],
  ['Former President Anna Berg spoke. Later the president left.'],
  ['Foreign Minister Anna Berg spoke. Later the other minister left.'],
  ['Foreign Minister Anna Berg spoke. Later the minister of another state left.'],
  ['Secretary of State Anna Berg spoke. The secretary of state left.', 'The secretary of state = Anna Berg'],
  ['Anna Berg, 58, spoke. John Vik, 33, left. The 33-year-old was tired.', 'The 33-year-old = John Vik'],
  // The name in the description stays a mention of its own.
  ['Egyptian President Anna Berg spoke. Later the Egyptian president left.', 'president = Anna Berg'],
  ["President Anna Berg of Egypt spoke. Later Egypt's president left.", 'president = Anna Berg'],
  ['Egyptian President Anna Berg spoke. Later the Sudanese president left.'],
  ['Rain fell on the town of Tolvek. The town was flooded.', 'The town = Tolvek'],
  ['Rain fell in Egypt. The country was flooded.', 'the country = Egypt'],
  ['Rain fell in Egypt and Sudan. The country was flooded.'],
];

suite('pronouns', () => PRONOUNS.forEach(check));
suite('it and its', () => THINGS.forEach(check));
suite('descriptions', () => DESCRIPTIONS.forEach(check));

function check([text, ...links]: Case): void {
  test(text, () => {
    const found = linksOf(text).map((link) => link.toLowerCase());
    assert.deepEqual(
      found,
      links.map((link) => link.toLowerCase()),
    );
  });
}

suite('peoples', () => {
  test('know their country, which is another entity', () => {
    const { entities } = analyseArticle({ uri: 'a', version: 0, text: 'Egyptian soldiers left Sudan for Egypt.' });
    assert.deepEqual(
      entities.map(({ name, country }) => [name, country === undefined ? null : entities[country]?.name]),
      [
        ['Egyptian', 'Egypt'],
        ['Sudan', null],
        ['Egypt', null],
      ],
    );
  });

  test('do not, where it is not named', () => {
    const { entities } = analyseArticle({ uri: 'a', version: 0, text: 'Egyptian soldiers left Sudan.' });
    assert.ok(entities.every(({ country }) => country === undefined));
  });
});

suite('mentions that are no names', () => {
  test('a headline without articles, when the report comes to the point at once', () => {
    const text = 'Driver jailed after crash\n\nA court in Cairo on Monday jailed the driver John Vik for two years.\n';
    assert.deepEqual(linksOf(text), ['Driver = John Vik']);
    const { entities, mentions } = analyseArticle({ uri: 'a', version: 0, text });
    assert.equal(entities[0]?.name, 'John Vik', 'entities are in the order of their first mention');
    assert.equal(mentions[0]?.kind, 'nominal');
  });

  test('the pronoun does not decide the gender of the entity', () => {
    const text = 'Robin Olin spoke. She left.';
    const { entities } = analyseArticle({ uri: 'a', version: 0, text });
    assert.equal(entities[0]?.gender, null);
  });
});
