/** To what a description with "the" refers ("the airline"): the one thing that its words fit. */
import { BODY_NOUNS, DISTANCING_MODIFIERS, OTHER_MODIFIERS, PLACE_DESCRIPTIONS } from '../lexicon/descriptionNouns';
import type { PlacedAnalysis } from '../local';
import { TokenKind } from '../text/tokens';
import { agedPerson, isAge } from './ages';
import type { Anaphor } from './anaphors';
import type { PlacedAnaphor, Spoken } from './antecedents';
import { allows } from './attach';
import { isSubject } from './clauses';
import type { Description, Referent } from './referents';
import { Sense } from './senses';
import { soleOfKind } from './soleOfKind';
import { Word, wordBits } from './words';

const OTHERS: ReadonlySet<string> = new Set(OTHER_MODIFIERS);
/** Nouns that say too little to be found in names. */
const COMPANY_NOUNS: ReadonlySet<string> = new Set(['company', 'firm']);
const DISTANCING: ReadonlySet<string> = new Set(DISTANCING_MODIFIERS);
/** More things than this under one word, and the word tells none from the others. */
const MAX_UNDER_WORD = 12;
/** A thing whose last mention is further back is no longer meant by its description. In sentences. */
const REACH = 8;
/** With whose office it is, a description reaches further. */
const OWNED_REACH = 20;
/** Of two things that fit, the nearer is meant when the other was last mentioned at least this much earlier. */
const CLEARLY_EARLIER = 4;

/** Things by the words that describe them, and where each was last mentioned. */
export class NominalIndex {
  readonly #byWord = new Map<string, Referent[]>();
  readonly #last = new Map<Referent, number>();

  constructor(referents: Iterable<Referent>) {
    for (const referent of referents) {
      const words = new Set<string>(referent.kind === 'person' ? [] : referent.edges);
      for (const { words: own } of referent.descriptions) words.add(own[own.length - 1] as string);
      for (const word of words) {
        const known = this.#byWord.get(word);
        if (known === undefined) this.#byWord.set(word, [referent]);
        else if (known.length <= MAX_UNDER_WORD) known.push(referent);
      }
    }
  }

  /** Takes note of a mention. */
  mentioned(referent: Referent, sentence: number): void {
    this.#last.set(referent, sentence);
  }

  /** Sentence of the last mention so far, or -1. */
  lastMention(referent: Referent): number {
    return this.#last.get(referent) ?? -1;
  }

  /** Things that a word of their name or of a description puts under `word`. */
  under(word: string): readonly Referent[] {
    return this.#byWord.get(word) ?? NONE;
  }
}

const NONE: readonly Referent[] = [];

/** The thing that the phrase means, or `null`. */
export function linkNominal(
  placed: PlacedAnaphor,
  index: NominalIndex,
  spoken: readonly Spoken[],
  blocks: readonly PlacedAnalysis[],
): Referent | null {
  const { anaphor, block } = placed;
  if (!anaphor.complete) return null;
  const { lowers, kinds } = block.local.tokens;
  const noun = lowers[anaphor.head] as string;
  const modifiers: string[] = [];
  let age: string | null = null;
  for (let at = anaphor.firstToken; at < anaphor.head; at++) {
    const lower = lowers[at] as string;
    if (at === anaphor.firstToken && lower === 'the') continue;
    if (kinds[at] === TokenKind.number) {
      if (age !== null || !isAge(lowers, at)) return null;
      age = lower;
      at += 4;
    } else if (kinds[at] === TokenKind.word) modifiers.push(lower);
  }
  if (modifiers.some((word) => OTHERS.has(word))) return null;
  if (anaphor.determiner === 'none') return inHeadline(noun, modifiers, placed, index);
  if (anaphor.determiner !== 'the') return null;
  if (age !== null) return agedPerson(age, placed, spoken);
  const of: string[] = [];
  for (let at = anaphor.head + 2; at < anaphor.endToken; at++) of.push(lowers[at] as string);
  if (COMPANY_NOUNS.has(noun) && modifiers.length === 0) return soleOfKind(noun, placed, spoken);
  const strong = described(noun, modifiers, of, anaphor, index).filter((one) => index.lastMention(one) >= 0);
  if (strong.length > 0) return nearest(strong, placed, index, spoken, blocks);
  return modifiers.length > 0 ? null : soleOfKind(noun, placed, spoken);
}

/** "The Egyptian president": the only one of whom the article says that office of that state or body. */
export function linkOwned(
  { anaphor, block, sentence }: PlacedAnaphor,
  index: NominalIndex,
  owner: string | null,
): Referent | null {
  if (owner === null || (anaphor.sense & Sense.person) === 0) return null;
  const { lowers, kinds } = block.local.tokens;
  const modifiers: string[] = [];
  for (let at = anaphor.firstToken; at < anaphor.head; at++) {
    if (kinds[at] === TokenKind.word) modifiers.push(lowers[at] as string);
  }
  if (modifiers.some((word) => OTHERS.has(word))) return null;
  const found = described(lowers[anaphor.head] as string, modifiers, [], anaphor, index);
  const owned = found.filter((one) => one.owners.has(owner) && index.lastMention(one) >= 0);
  const [only] = owned;
  return owned.length === 1 && only !== undefined && sentence - index.lastMention(only) <= OWNED_REACH ? only : null;
}

/** How many sentences an article may take to name whom its headline is about. */
const LEAD = 4;

/** "Driver jailed after crash": the only one of whom the article says so, when it comes to the point at once. */
function inHeadline(
  noun: string,
  modifiers: readonly string[],
  { anaphor, block }: PlacedAnaphor,
  index: NominalIndex,
): Referent | null {
  const { kind, sentences } = block.local;
  if (kind !== 'headline' || (anaphor.sense & Sense.person) === 0) return null;
  if (anaphor.firstToken !== sentences[anaphor.sentence]?.firstToken) return null;
  const [only, ...others] = described(noun, modifiers, [], anaphor, index);
  return only !== undefined && others.length === 0 && only.firstSentence <= LEAD ? only : null;
}

/** Things whose name or description has the noun and does not speak against the modifiers. */
function described(
  noun: string,
  modifiers: readonly string[],
  of: readonly string[],
  { sense }: Anaphor,
  index: NominalIndex,
): Referent[] {
  const found: Referent[] = [];
  const inNames = [noun, ...(BODY_NOUNS.get(noun) ?? []), ...(PLACE_DESCRIPTIONS.get(noun) ?? [])];
  for (const word of inNames) {
    for (const referent of index.under(word)) {
      if (found.includes(referent) || !allows(sense, referent.kind)) continue;
      const fits =
        referent.descriptions.some((description) =>
          fitsDescription(noun, modifiers, of, description, referent.kind === 'person'),
        ) ||
        (referent.edges.has(word) && of.length === 0 && fitsName(modifiers, referent));
      if (fits) found.push(referent);
    }
  }
  return found;
}

function fitsDescription(
  noun: string,
  modifiers: readonly string[],
  of: readonly string[],
  description: Description,
  person: boolean,
): boolean {
  const { words } = description;
  if (words[words.length - 1] !== noun) return false;
  if (of.length > 0 && of.join(' ') !== description.of.join(' ')) return false;
  for (const word of words) if (DISTANCING.has(word) && !modifiers.includes(word)) return false;
  return modifiers.every(
    (word) =>
      words.includes(word) || description.of.includes(word) || (person ? isNeutral(word) : PLAIN_ADJECTIVES.has(word)),
  );
}

function fitsName(modifiers: readonly string[], { nameWords }: Referent): boolean {
  return modifiers.every((word) => nameWords.has(word) || PLAIN_ADJECTIVES.has(word));
}

/** Adjectives that news adds to the noun for a body or place without saying which one it is. */
const PLAIN_ADJECTIVES: ReadonlySet<string> = new Set(
  'ancient big busy embattled giant historic huge influential large little popular powerful prestigious small struggling tiny troubled ailing vast whole entire'.split(
    ' ',
  ),
);

/** A modifier that may be said of anything: no portfolio, no "former", no order. */
function isNeutral(word: string): boolean {
  return (
    !DISTANCING.has(word) &&
    (wordBits(word) & (Word.roleModifier | Word.orgNoun | Word.placeNoun | Word.direction)) === 0
  );
}

/** The one that the text was about lately, when all others were mentioned clearly earlier. */
function nearest(
  found: readonly Referent[],
  { sentence }: PlacedAnaphor,
  index: NominalIndex,
  spoken: readonly Spoken[],
  blocks: readonly PlacedAnalysis[],
): Referent | null {
  let best: Referent | null = null;
  let last = -1;
  let second = -1;
  for (const referent of found) {
    const at = index.lastMention(referent);
    if (at > last) {
      second = last;
      last = at;
      best = referent;
    } else if (at > second) second = at;
  }
  if (best === null || sentence - last > REACH) return null;
  if (found.length === 1) return best;
  if (second >= 0 && last - second < CLEARLY_EARLIER) return null;
  const mention = spoken.findLast(({ referent }) => referent === best);
  return mention !== undefined && isSubject(mention, blocks) ? best : null;
}
