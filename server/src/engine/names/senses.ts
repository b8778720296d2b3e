/** Pronouns, and the nouns by which something named is referred to again. */
import {
  BODY_NOUNS,
  FEMALE_NOUNS,
  MALE_NOUNS,
  MEMBER_NOUNS,
  PERSON_NOUNS,
  PLACE_DESCRIPTIONS,
} from '../lexicon/descriptionNouns';
import { FEMALE_CUES } from '../lexicon/femaleCues';
import { MALE_CUES } from '../lexicon/maleCues';
import { ROLE_HEADS } from '../lexicon/roles';

/** What the head of a phrase can stand for; the bits of gender go with `person`, and with pronouns. */
export const Sense = {
  person: 1,
  body: 2,
  place: 4,
  /** Members of a body or people ("the rebels"). */
  members: 8,
  male: 16,
  female: 32,
  pronoun: 64,
  /** "The 58-year-old". */
  aged: 128,
} as const;

const SENSES: ReadonlyMap<string, number> = buildSenses();

/**
 * Lengths of the words of `SENSES` (a bit each) by their first and last letters. Nine words in ten of a text are none of
 * them, and this tells so without a look into the map.
 */
const LENGTHS: Int32Array = buildLengths();

function buildLengths(): Int32Array {
  const lengths = new Int32Array(1024);
  for (const word of SENSES.keys())
    lengths[slotOf(word)] = (lengths[slotOf(word)] as number) | (1 << (word.length & 31));
  return lengths;
}

function slotOf(word: string): number {
  return ((word.charCodeAt(0) & 31) << 5) | (word.charCodeAt(word.length - 1) & 31);
}

/** Bits of `Sense` of a word in lower case; 0 for all that refer to nothing. */
export function senseOf(lower: string): number {
  if (((LENGTHS[slotOf(lower)] as number) & (1 << (lower.length & 31))) === 0) return 0;
  return SENSES.get(lower) ?? 0;
}

function buildSenses(): ReadonlyMap<string, number> {
  const senses = new Map<string, number>();
  const mark = (words: Iterable<string>, bits: number): void => {
    for (const word of words) senses.set(word, (senses.get(word) ?? 0) | bits);
  };
  const roles = new Set(ROLE_HEADS);
  mark(
    ROLE_HEADS.filter((word) => !word.includes(' ') && !isPlural(word, roles)),
    Sense.person,
  );
  mark(PERSON_NOUNS, Sense.person);
  mark(MALE_NOUNS, Sense.person | Sense.male);
  mark(FEMALE_NOUNS, Sense.person | Sense.female);
  for (const [cues, bit] of [
    [MALE_CUES, Sense.male],
    [FEMALE_CUES, Sense.female],
  ] as const) {
    for (const word of cues) if (senses.has(word)) mark([word], bit);
  }
  mark(BODY_NOUNS.keys(), Sense.body);
  mark(PLACE_DESCRIPTIONS.keys(), Sense.place);
  mark(MEMBER_NOUNS, Sense.members);
  mark(['old'], Sense.person | Sense.aged);
  mark('he him his himself'.split(' '), Sense.pronoun | Sense.male);
  mark('she her hers herself'.split(' '), Sense.pronoun | Sense.female);
  mark('it its itself'.split(' '), Sense.pronoun);
  return senses;
}

function isPlural(word: string, all: ReadonlySet<string>): boolean {
  return (word.endsWith('s') && all.has(word.slice(0, -1))) || word.endsWith('men');
}
