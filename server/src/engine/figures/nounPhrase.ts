/** The noun phrase that a number counts, without a parser: closed-class words end it, plural shapes show its head. */
import { ED_ADJECTIVES, FINITE_VERBS } from '../lexicon/commonVerbs';
import { PHRASE_ADVERBS, PHRASE_ENDS } from '../lexicon/functionWords';
import { BEFALLS, DONE_TO } from '../lexicon/happenings';
import { CARDINAL_WORDS } from '../lexicon/numberWords';
import { IRREGULAR_PLURALS, NOT_PLURAL, PEOPLE_CLASSES } from '../lexicon/peopleNouns';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { glued, isHyphen } from './amount';

/**
 * A counted noun phrase: tokens [first, end), its head's token, and how the number stands to it. When nothing is counted
 * in words ("four killed", "more than 500 on Monday"), `first` and `head` are -1.
 */
export interface CountedPhrase {
  readonly first: number;
  readonly end: number;
  readonly head: number;
  /** "of its", "of the", "of them": the number is a part of what the phrase names, or of something named before. */
  readonly part: boolean;
  /** "more", "other", "additional" before the noun. */
  readonly more: boolean;
  /** "others": the head is the word itself. */
  readonly others: boolean;
}

/** Nothing counted in words. */
export const NO_PHRASE: CountedPhrase = { first: -1, end: 0, head: -1, part: false, more: false, others: false };

/** Nothing counted; what follows the number begins at `end`. Built field by field, as it is for most numbers. */
export function nothingCounted(end: number, part: boolean, more: boolean): CountedPhrase {
  return { first: -1, end, head: -1, part, more, others: false };
}

const MAX_WORDS = 9;

const DETERMINERS: ReadonlySet<string> = new Set(
  'the its his her their our my your these those this that whose'.split(' '),
);
const PART_PRONOUNS: ReadonlySet<string> = new Set('them whom which us those these it you'.split(' '));
const MORE: ReadonlySet<string> = new Set('more additional further extra'.split(' '));

/** Reads what is counted from token `at` (just after the number) on. `one`: the number is one, its noun singular. */
export function readCounted(t: Tokens, at: number, end: number, one: boolean): CountedPhrase {
  let i = at;
  let more = false;
  let part = false;
  if (i < end && MORE.has(t.lowers[i] as string)) {
    more = true;
    i++;
    if (t.lowers[i] === 'than') return nothingCounted(at, false, false);
  }
  if (t.lowers[i] === 'others' && i < end) {
    return { first: i, end: i + 1, head: i, part: false, more, others: true };
  }
  if (t.lowers[i] === 'other' && i < end) i++;
  if (t.lowers[i] === 'of' && i + 1 < end) {
    const next = t.lowers[i + 1] as string;
    if (PART_PRONOUNS.has(next) && !startsNoun(t, i + 2, end)) return nothingCounted(i + 2, true, more);
    // "14 of its lorries", "12 of the 40" are parts; "hundreds of jobs" is an amount.
    part =
      DETERMINERS.has(next) ||
      next === 'all' ||
      isNumberish(t, i + 1) ||
      ((t.shapes[i + 1] ?? 0) & Shape.capital) !== 0;
    i++;
    if (DETERMINERS.has(next) || next === 'all') i++;
    if (t.lowers[i] === 'the' && i < end) i++;
    if (i < end && part && isNumberish(t, i) && t.kinds[i] === TokenKind.number) {
      return nothingCounted(at, true, more);
    }
  }
  const found = readPhrase(t, i, end, one && !part);
  if (!found) return nothingCounted(more ? at + 1 : at, false, more);
  return { first: found.first, end: found.end, head: found.head, part, more, others: false };
}

function isNumberish(t: Tokens, at: number): boolean {
  return t.kinds[at] === TokenKind.number || CARDINAL_WORDS.has(t.lowers[at] ?? '');
}

function startsNoun(t: Tokens, at: number, end: number): boolean {
  if (at >= end || t.kinds[at] !== TokenKind.word) return false;
  const word = t.lowers[at] as string;
  return (
    !PHRASE_ENDS.has(word) && !FINITE_VERBS.has(word) && !DONE_TO.has(word) && !BEFALLS.has(word) && isPlural(t, at)
  );
}

function readPhrase(
  t: Tokens,
  at: number,
  end: number,
  one: boolean,
): { first: number; end: number; head: number } | null {
  let last = -1;
  let nouns = 0;
  const stop = Math.min(end, at + MAX_WORDS * 2);
  let words = 0;
  for (let i = at; i < stop && words < MAX_WORDS; i++) {
    const kind = t.kinds[i];
    const word = t.lowers[i] as string;
    if (kind === TokenKind.punctuation || kind === TokenKind.symbol) {
      if (i > at && isHyphen(t, i) && t.kinds[i + 1] !== TokenKind.number) continue;
      // "12 “very large” boxes": marks around modifiers; a comma between adjectives only before another adjective.
      break;
    }
    if (kind === TokenKind.number) break;
    if (word === "'s" || word === "'") {
      nouns = 0;
      continue;
    }
    const compound = i > at && isHyphen(t, i - 1);
    if (!compound && PHRASE_ENDS.has(word) && t.texts[i] !== 'US') {
      if (word === 'and' && last >= at && canCoordinate(t, i, last, stop, nouns)) continue;
      break;
    }
    words++;
    const befalls = !compound && (DONE_TO.has(word) || BEFALLS.has(word));
    if (befalls && !modifies(t, i, end)) break;
    if (PHRASE_ADVERBS.has(word) || isAdverb(word)) {
      if (nouns > 0 && word.endsWith('ly')) break;
      continue;
    }
    if (isHyphen(t, i + 1) && i + 2 < end) {
      last = i;
      continue;
    }
    if (!compound && nouns > 0 && isVerbAfterNoun(t, i, end)) break;
    if (i === at && FINITE_VERBS.has(word) && !isPlural(t, i) && !startsNoun(t, i + 1, end)) break;
    last = i;
    nouns++;
    if (!one && isPlural(t, i) && !(t.lowers[i + 1] === "'s" || t.texts[i + 1] === '’' || t.texts[i + 1] === "'")) {
      if (isPluralTail(t, i + 1, end)) continue;
      return { first: at, end: i + 1, head: i };
    }
  }
  return last < 0 || nouns === 0 ? null : { first: at, end: last + 1, head: last };
}

/** "military and police officers": "and" before the head, when a plural follows soon and none came yet. */
function canCoordinate(t: Tokens, and: number, last: number, stop: number, nouns: number): boolean {
  if (nouns > 2 || isPlural(t, last)) return false;
  for (let i = and + 1; i < Math.min(stop, and + 4); i++) {
    if (t.kinds[i] !== TokenKind.word || PHRASE_ENDS.has(t.lowers[i] as string)) return false;
    if (isPlural(t, i)) return true;
  }
  return false;
}

/** A plural after a plural: "sports teams", "United States soldiers". */
function isPluralTail(t: Tokens, at: number, end: number): boolean {
  if (at >= end || t.kinds[at] !== TokenKind.word || glued(t, at)) return false;
  const word = t.lowers[at] as string;
  return (
    !PHRASE_ENDS.has(word) &&
    !FINITE_VERBS.has(word) &&
    !DONE_TO.has(word) &&
    !BEFALLS.has(word) &&
    isPlural(t, at) &&
    t.lowers[at - 1] !== 'people'
  );
}

/** "four wounded soldiers": the participle stands before a noun of its own. */
function modifies(t: Tokens, at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + 4); i++) {
    if (t.kinds[i] !== TokenKind.word) return false;
    const word = t.lowers[i] as string;
    if (PHRASE_ENDS.has(word) || FINITE_VERBS.has(word)) return false;
    if (isPlural(t, i)) return true;
  }
  return false;
}

/** A verb form that follows the head noun: "told", "warned", "attacking". */
function isVerbAfterNoun(t: Tokens, at: number, end: number): boolean {
  const word = t.lowers[at] as string;
  if (FINITE_VERBS.has(word)) return true;
  if (word.length > 4 && word.endsWith('ed') && !ED_ADJECTIVES.has(word)) return true;
  if (word.length > 5 && word.endsWith('ing')) return !(at + 1 < end && isPlural(t, at + 1));
  return false;
}

const ADVERB_EXCEPTIONS: ReadonlySet<string> = new Set(
  'family families daily weekly monthly early elderly friendly deadly only rally assembly ally supply reply italy july monopoly anomaly lonely ugly holy likely costly orderly'.split(
    ' ',
  ),
);

function isAdverb(word: string): boolean {
  return word.length > 4 && word.endsWith('ly') && !ADVERB_EXCEPTIONS.has(word);
}

/** Does the word look like a plural noun? */
export function isPlural(t: Tokens, at: number): boolean {
  if (t.kinds[at] !== TokenKind.word) return false;
  const word = t.lowers[at] as string;
  if (IRREGULAR_PLURALS.has(word)) return true;
  if (word.length < 3 || NOT_PLURAL.has(word) || FINITE_VERBS.has(word)) return false;
  if (((t.shapes[at] ?? 0) & Shape.allCaps) !== 0) return /[A-Z]s$/.test(t.texts[at] as string);
  if (!word.endsWith('s')) return word.endsWith('men') && word.length > 5;
  return !word.endsWith('ss') && !word.endsWith('ous') && !word.endsWith("'s");
}

const SINGULARS: readonly (readonly [string, string])[] = [
  ['ies', 'y'],
  ['sses', 'ss'],
  ['xes', 'x'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['zzes', 'zz'],
];

/** The singular of a noun by its shape and the list of irregular ones; lower case. */
export function singular(noun: string): string {
  const word = noun.toLowerCase();
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular) return irregular;
  if (word.endsWith('men') && word.length > 4) return `${word.slice(0, -3)}man`;
  if (NOT_PLURAL.has(word) || word.length < 4) return word;
  for (const [plural, one] of SINGULARS) {
    if (word.endsWith(plural) && word.length > plural.length + 1) return word.slice(0, -plural.length) + one;
  }
  return word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && !word.endsWith('is')
    ? word.slice(0, -1)
    : word;
}

/** The class of people that a noun names ("soldier" for "troops"), or `null` for anything else. */
export function peopleClass(noun: string): string | null {
  return PEOPLE_CLASSES.get(singular(noun)) ?? null;
}
