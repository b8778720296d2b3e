/** A block's tokens with what the lexicon and their shape say of each: computed once, read by all passes over names. */
import type { LocalText } from '../local';
import type { LocalSentence } from '../text/sentences';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { fold, LEXICON, LONGEST_PHRASE, PlaceRank, Word, wordBits } from './words';

/** How a sentence uses capitals: in `title` and `caps` style a capital says nothing about names. */
export type CapitalStyle = 'normal' | 'title' | 'caps';

/** One block, seen by the passes over names. */
export interface NameScan {
  readonly local: LocalText;
  readonly tokens: Tokens;
  /** Bits of `Word` per token. */
  readonly bits: readonly number[];
  /** 1 where a token is a word written as a name could be (with a capital somewhere), per token. */
  readonly capital: readonly number[];
  /** What `phraseAt` looked up last: several questions about one draft ask for the same. */
  readonly last: { first: number; end: number; phrase: KnownPhrase | null };
}

/** What the gazetteers know of a phrase; the kinds are not exclusive ("Georgia", "Amazon"). */
export interface KnownPhrase {
  /** Token index after the phrase. */
  readonly end: number;
  /** `PlaceRank`, or 0. */
  readonly place: number;
  readonly organization: boolean;
  readonly group: boolean;
}

/** How far before and after a capitalised word its neighbours are looked up. */
const REACH_BEFORE = 9;
const REACH_AFTER = 9;

/** Looks up every capitalised word and those near it; most of a text is near no name. */
export function scanNames(local: LocalText): NameScan {
  const { tokens } = local;
  const { count, kinds, shapes, lowers } = tokens;
  const bits: number[] = new Array(count).fill(0);
  const capital: number[] = new Array(count).fill(0);
  let done = 0;
  let until = 0;
  for (let index = 0; index < count; index++) {
    if (kinds[index] !== TokenKind.word) continue;
    if ((shapes[index] as number) & (Shape.capital | Shape.innerCapital)) {
      capital[index] = 1;
      for (let near = Math.max(done, index - REACH_BEFORE); near < index; near++) {
        if (kinds[near] === TokenKind.word) bits[near] = wordBits(lowers[near] as string);
      }
      until = index + REACH_AFTER;
    } else if (index > until) continue;
    bits[index] = wordBits(lowers[index] as string);
    done = index + 1;
  }
  return { local, tokens, bits, capital, last: { first: -1, end: -1, phrase: null } };
}

/** Fewest words by which a style can be told. */
const SHORTEST_STYLED = 4;
/** Fewest ordinary words with a capital that make a sentence a title. */
const ORDINARY_CAPITALS = 2;
/** Bits of words that carry a capital in ordinary text too. */
const CAPITAL_ANYWHERE =
  Word.title | Word.role | Word.calendar | Word.known | Word.given | Word.surname | Word.orgHead | Word.placeHead;

/** Words this long are no function words; so many of them in lower case, and the style is `normal` without a look at the rest. */
const LONG_WORD = 7;

function isPlainlyNormal(scan: NameScan, sentence: LocalSentence): boolean {
  const { texts } = scan.tokens;
  let capitals = 0;
  let lowers = 0;
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    if (scan.capital[index]) capitals++;
    else if ((texts[index] as string).length >= LONG_WORD) lowers++;
  }
  return lowers > 0.3 * capitals;
}

/** Decides how a sentence uses capitals: by ordinary words that have one, and by those that have none. */
export function capitalStyle(scan: NameScan, sentence: LocalSentence): CapitalStyle {
  const { tokens, bits } = scan;
  if (isPlainlyNormal(scan, sentence)) return 'normal';
  let capitals = 0;
  let allCaps = 0;
  let ordinary = 0;
  let lowers = 0;
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    if (tokens.kinds[index] !== TokenKind.word) continue;
    const word = tokens.texts[index] as string;
    if (word.length < 3) continue;
    const own = bits[index] as number;
    if (scan.capital[index]) {
      capitals++;
      if ((tokens.shapes[index] as number) & Shape.allCaps) allCaps++;
      if (index > sentence.firstToken && own & Word.common && !(own & CAPITAL_ANYWHERE)) ordinary++;
    } else if ((own & Word.functionWord) === 0 && (word.length > 3 || own & Word.personVerb)) {
      // The second part of a compound ("Cease-fire") is in lower case in many house styles.
      if (index === 0 || !isJoiningHyphen(scan, index - 1)) lowers++;
    }
  }
  if (allCaps >= SHORTEST_STYLED && allCaps >= 0.8 * (capitals + lowers)) return 'caps';
  if (lowers <= 0.1 * capitals && capitals >= SHORTEST_STYLED && ordinary >= ORDINARY_CAPITALS) return 'title';
  const heading = scan.local.kind === 'headline' || scan.local.kind === 'subhead';
  return heading && lowers === 0 && capitals > 2 && ordinary > 0 ? 'title' : 'normal';
}

/** True when the token is a hyphen that joins two words without white space. */
export function isJoiningHyphen(scan: NameScan, index: number): boolean {
  const { tokens } = scan;
  const text = tokens.texts[index];
  if (text !== '-' && text !== '‐' && text !== '‑' && text !== '–') return false;
  if (index + 1 >= tokens.count || index === 0) return false;
  return (((tokens.shapes[index] as number) | (tokens.shapes[index + 1] as number)) & Shape.spaceBefore) === 0;
}

/** True when the token is written with a capital as a name would be. */
export function isCapital(scan: NameScan, index: number): boolean {
  return scan.capital[index] === 1;
}

/** True when the token shows an all-capitals word of two letters or more, or initials with full stops. */
export function isAcronym(scan: NameScan, index: number): boolean {
  const { tokens } = scan;
  const shape = tokens.shapes[index] as number;
  if (shape & Shape.dotted) return (tokens.texts[index] as string).length > 2 && (shape & Shape.allCaps) !== 0;
  return (shape & Shape.allCaps) !== 0;
}

const NICKNAME_MARKS = new Set(['"', '“', '”', '‘', '’', "'", '``', "''", '(', ')']);

/**
 * The form of tokens [first, end) under which the lexicon knows them: lower case, no diacritics, hyphens as spaces,
 * possessive joined, without a nickname in marks.
 */
export function phraseKey(tokens: Tokens, first: number, end: number): string {
  let key = '';
  let quoted = false;
  for (let index = first; index < end; index++) {
    const lower = tokens.lowers[index] as string;
    if (tokens.kinds[index] === TokenKind.punctuation && index > first && NICKNAME_MARKS.has(lower)) {
      quoted = !quoted;
      continue;
    }
    if (quoted) continue;
    if (lower === '-' || lower === '‐' || lower === '‑' || lower === '–') continue;
    if (key === '') key = fold(lower);
    else if (lower.charCodeAt(0) === 0x27) key += lower;
    else key += ` ${fold(lower)}`;
  }
  return key;
}

/** Where a final full stop may be the sentence's rather than the word's, the key without it. */
function lookUp<T>(map: ReadonlyMap<string, T>, key: string): T | undefined {
  return map.get(key) ?? (key.endsWith('.') ? map.get(key.slice(0, -1)) : undefined);
}

/** The longest phrase of the gazetteers that begins at `first` and ends at or before `limit`, or `null`. */
export function knownPhrase(scan: NameScan, first: number, limit: number): KnownPhrase | null {
  const bits = scan.bits[first] as number;
  let best: KnownPhrase | null = null;
  if (bits & Word.known) best = phraseAt(scan, first, first + 1);
  if ((bits & Word.opensPhrase) === 0) return best;
  let words = 1;
  for (let end = first + 2; end <= limit && words < LONGEST_PHRASE; end++) {
    if (scan.tokens.kinds[end - 1] === TokenKind.word) words++;
    best = phraseAt(scan, first, end) ?? best;
  }
  return best;
}

/** What the gazetteers know of exactly the tokens [first, end), or `null`. */
export function phraseAt(scan: NameScan, first: number, end: number): KnownPhrase | null {
  const single = end === first + 1;
  if (single) {
    const bits = scan.bits[first] as number;
    if ((bits & Word.known) === 0) return null;
    // "Us", "Who", "It" at the start of a sentence are no acronyms.
    if (bits & Word.functionWord && !isAcronym(scan, first)) return null;
  } else if (((scan.bits[first] as number) & Word.opensPhrase) === 0 || !isCapital(scan, end - 1)) return null;
  const { last } = scan;
  if (last.first !== first || last.end !== end) {
    last.phrase = lookUpPhrase(scan, first, end);
    last.first = first;
    last.end = end;
  }
  return last.phrase;
}

function lookUpPhrase(scan: NameScan, first: number, end: number): KnownPhrase | null {
  const single = end === first + 1;
  const key = phraseKey(scan.tokens, first, end);
  const place = lookUp(LEXICON.places, key) ?? 0;
  const organization = lookUp(LEXICON.organizations, key) !== undefined;
  const group = lookUp(LEXICON.groups, key) !== undefined;
  if (place === 0 && !organization && !group) return null;
  // A small town with the name of a common word or a first name is not what the news means by it.
  if (
    single &&
    place >= PlaceRank.region &&
    !organization &&
    !group &&
    (scan.bits[first] as number) & (Word.common | Word.title)
  )
    return null;
  return { end, place, organization, group };
}
