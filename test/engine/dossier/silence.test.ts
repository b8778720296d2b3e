/** What two reports may say without contradicting each other, and what they may not. Invented facts. */
import assert from 'node:assert/strict';
import { analyseArticle } from '../../../server/src/engine/article';
import { Dossier } from '../../../server/src/engine/dossier/dossier';

/** Two reports, their days of publication, and the findings expected (severities), if any. */
interface Case {
  readonly why: string;
  readonly texts: readonly [string, string];
  readonly published: readonly [string, string];
  readonly expected: readonly string[];
}

const SCENE =
  'Mayor Irena Holub of Karstow met rescuers from the Karstow Fire Brigade on the Lenz river. ' +
  'Deputy Mayor Pavel Dusek said the search would go on.';

const CASES: readonly Case[] = [
  {
    why: 'one day, one source, two tolls',
    texts: [
      `Fourteen people were killed in the flood, Karstow officials said. ${SCENE}`,
      `Nineteen people were killed in the flood, Karstow officials said. ${SCENE}`,
    ],
    published: ['2031-06-04', '2031-06-04'],
    expected: ['warning'],
  },
  {
    why: 'a later report knows more of the same Wednesday',
    texts: [
      `The Lenz broke its banks in Karstow on Wednesday, killing 14 people, officials said. ${SCENE}`,
      `At least 40 people were killed when the Lenz broke its banks on Wednesday, officials said. ${SCENE}`,
    ],
    published: ['2031-06-04', '2031-06-06'],
    expected: [],
  },
  {
    why: 'the toll grew after the day of the flood',
    texts: [
      `The death toll stood at 51, police said. ${SCENE}`,
      `The death toll rose to 62 after the Lenz broke its banks on Wednesday, police said. ${SCENE}`,
    ],
    published: ['2031-06-05', '2031-06-06'],
    expected: [],
  },
  {
    why: 'two countries sent help in the same words',
    texts: [
      `Prime Minister Anton Belic sent condolences to Karstow and offered 16 divers with boats. ${SCENE}`,
      `Prime Minister Tomas Rehn sent condolences to Karstow and offered 9 divers with boats. ${SCENE}`,
    ],
    published: ['2031-06-05', '2031-06-05'],
    expected: [],
  },
  {
    why: 'a sentence taken over with another number',
    texts: [
      `The army sent 16 lorries with blankets and clean water to the villages below the broken dam. ${SCENE}`,
      `The army sent 61 lorries with blankets and clean water to the villages below the broken dam. ${SCENE}`,
    ],
    published: ['2031-06-05', '2031-06-05'],
    expected: ['warning'],
  },
  {
    why: 'two happenings with one name in common',
    texts: [
      'Twelve people were killed in a mine near Ostrel, police said. President Jana Vrba sent her condolences.',
      'Thirty people were killed on a ferry off Port Melk, police said. President Jana Vrba sent her condolences.',
    ],
    published: ['2031-06-05', '2031-06-05'],
    expected: [],
  },
];

suite('what two reports may say', () => {
  for (const { why, texts, published, expected } of CASES) {
    test(`${expected.length === 0 ? 'silent' : 'told'}: ${why}`, () => {
      const dossier = new Dossier();
      for (const [index, text] of texts.entries()) {
        const day = published[index] as string;
        dossier.set(analyseArticle({ uri: `${index}.txt`, version: 0, text, published: day, publishedFrom: 'given' }));
      }
      const found = dossier.allFindings().map(({ finding }) => `${finding.severity} ${finding.message}`);
      assert.deepEqual(
        dossier.allFindings().map(({ finding }) => finding.severity),
        expected,
        found.join('\n'),
      );
    });
  }
});
