/**
 * What the lexicon knows of words, as examples without a text around them: from these the network learns what the vectors of
 * first names, cities and ordinary words have in common, and so recognises words that no list holds.
 */
import { NameClass } from '../../../server/src/engine/names/classes';
import { PLACE_COUNT, PLACES } from '../../../server/src/engine/names/surroundings';
import { rowOf } from '../../../server/src/engine/names/wordRows';
import { LEXICON, PlaceRank, Word } from '../../../server/src/engine/names/words';
import type { WordExample } from './network';

/** How much an entry counts beside a candidate in a text. Ordinary words are many, and rarely candidates. */
const WEIGHTS = { person: 0.25, place: 0.25, organization: 0.5, common: 0.075 };

/** Examples of all entries that mean one kind of thing. */
export function lexiconExamples(rows: ReadonlyMap<string, number>): WordExample[] {
  const examples: WordExample[] = [];
  const add = (words: readonly string[], klass: number, weight: number): void => {
    const own = words.map((word) => rowOf(rows, word));
    if (own.every((row) => row < 0)) return;
    const single = new Array<number>(PLACE_COUNT).fill(-1);
    if (own.length > 1) single[PLACES.first] = own[0]!;
    single[PLACES.last] = own[own.length - 1]!;
    const all = [...single, ...own];
    examples.push({ rows: all, own: own.length, evidence: [], right: [klass], weight, surelyName: false });
  };
  for (const [word, bits] of LEXICON.words) {
    const isPart = (bits & (Word.given | Word.surname)) !== 0;
    if (bits & Word.common) {
      if (!isPart && !(bits & Word.known)) add([word], NameClass.none, WEIGHTS.common);
    } else if (isPart && !LEXICON.places.has(word) && !LEXICON.organizations.has(word))
      add([word], NameClass.person, WEIGHTS.person);
  }
  for (const [phrase, rank] of LEXICON.places) {
    const bits = LEXICON.words.get(phrase) ?? 0;
    const isPlain = (bits & (Word.common | Word.given | Word.surname)) === 0;
    if (rank <= PlaceRank.mediumCity && (isPlain || phrase.includes(' ')))
      add(phrase.split(' '), NameClass.place, WEIGHTS.place);
  }
  for (const phrase of LEXICON.organizations.keys())
    add(phrase.split(' '), NameClass.organization, WEIGHTS.organization);
  return examples;
}
