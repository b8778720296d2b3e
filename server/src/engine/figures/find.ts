/** Figures that the words of one block state; dates, names and sources are joined to them article-wide (see resolve.ts). */
import type { LocalDate } from '../dates/find';
import { PHRASE_ENDS } from '../lexicon/functionWords';
import { CARDINAL_WORDS, ORDINAL_WORDS, VAGUE_PLURALS, VAGUE_SMALL } from '../lexicon/numberWords';
import type { LocalText } from '../local';
import type { Counted, Figure, FigureMode } from '../model';
import type { LocalSentence } from '../text/sentences';
import { TokenKind, type Tokens } from '../text/tokens';
import { glued } from './amount';
import { type Draft, readAt } from './draft';
import { isChange, isPart, isRate, modalityOf } from './manner';
import { type CountedPhrase, isPlural } from './nounPhrase';
import { interval } from './qualify';
import { findHappenings } from './share';

/** A figure of a block. Offsets relative to the block; `sentence` indexes the block's sentences; `whole` the block's figures. */
export type LocalFigure = Omit<Figure, 'scope' | 'asOf' | 'asOfFrom' | 'source'>;

/** Words that may start a number. Articles are looked at from the word that follows them. */
const STARTERS: ReadonlySet<string> = new Set([
  ...CARDINAL_WORDS.keys(),
  ...ORDINAL_WORDS.keys(),
  ...VAGUE_PLURALS.keys(),
  ...VAGUE_SMALL.keys(),
  'tens',
  'dozen',
  'hundred',
  'thousand',
  'million',
  'billion',
  'trillion',
  'half',
  'quarter',
  'twice',
]);

/** Which first three letters starters have: most words of a text fail this test, which is cheaper than the set. */
const FIRST_LETTERS = firstLetters();

function firstLetters(): Uint8Array {
  const table = new Uint8Array(512);
  for (const word of STARTERS) table[letterKey(word)] = 1;
  return table;
}

function letterKey(word: string): number {
  return (word.charCodeAt(0) * 37 + word.charCodeAt(1) * 17 + word.charCodeAt(2)) & 511;
}

function isStarter(word: string): boolean {
  return word.length > 2 && FIRST_LETTERS[letterKey(word)] === 1 && STARTERS.has(word);
}

/** All figures of a block, in text order, not overlapping. Linear in the block's length. */
export function findFigures(local: LocalText, dates: readonly LocalDate[]): LocalFigure[] {
  const figures: LocalFigure[] = [];
  const { sentences } = local;
  let nextDate = 0;
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index] as LocalSentence;
    while (nextDate < dates.length && (dates[nextDate] as LocalDate).end <= sentence.start) nextDate++;
    const drafts = readSentence(local, sentence, dates, nextDate);
    if (drafts.length === 0) continue;
    const offset = figures.length;
    for (let k = 0; k < drafts.length; k++) {
      figures.push(finish(local.tokens, drafts, k, sentence, index, offset));
    }
  }
  return figures;
}

function readSentence(
  local: LocalText,
  sentence: LocalSentence,
  dates: readonly LocalDate[],
  firstDate: number,
): Draft[] {
  const t = local.tokens;
  const { firstToken: start, endToken: end } = sentence;
  const drafts: Draft[] = [];
  let date = firstDate;
  let free = start;
  for (let i = start; i < end; ) {
    if (t.kinds[i] !== TokenKind.number && !isStarter(t.lowers[i] as string)) {
      i++;
      continue;
    }
    const at = withArticle(t, i, free);
    while (date < dates.length && (dates[date] as LocalDate).end <= (t.starts[at] as number)) date++;
    const read = readAt(t, at, free, end, dates[date] ?? null);
    if (read.draft) {
      drafts.push(read.draft);
      free = read.draft.end;
    }
    i = Math.max(i + 1, read.next);
  }
  if (drafts.length > 0) findHappenings(t, drafts, start, end);
  return drafts;
}

/** "a dozen", "a few", "the dozen": the article belongs to the number. */
function withArticle(t: Tokens, i: number, free: number): number {
  if (i <= free || t.kinds[i] === TokenKind.number || CARDINAL_WORDS.has(t.lowers[i] as string)) return i;
  const before = t.lowers[i - 1];
  return before === 'a' || before === 'an' ? i - 1 : i;
}

function finish(
  t: Tokens,
  drafts: readonly Draft[],
  k: number,
  sentence: LocalSentence,
  index: number,
  offset: number,
): LocalFigure {
  const draft = drafts[k] as Draft;
  const { quantity, unit, before, after, phrase } = draft;
  const effect = before?.effect ?? null;
  const chosen = effect && effect !== 'exact' ? effect : (after?.effect ?? null);
  const sign = signBefore(t, quantity.first);
  const fine = draft.kind !== 'count';
  const bounds = interval(sign * quantity.low, sign * quantity.high, sign * quantity.value, chosen, fine);
  const ordered = bounds.min !== null && bounds.max !== null && bounds.min > bounds.max;
  const opens = isPart(t, draft.first, sentence.firstToken);
  const mode = modeOf(t, draft, opens, sentence);
  const wholeIndex = mode === 'part' ? wholeOf(t, drafts, k, opens) : -1;
  const counted = phrase.first >= 0 ? countedOf(t, phrase as CountedPhrase) : null;
  return {
    start: t.starts[draft.first] as number,
    end: t.ends[draft.end - 1] as number,
    number: { start: t.starts[quantity.first] as number, end: t.ends[quantity.end - 1] as number },
    kind: draft.kind,
    interval: ordered ? { ...bounds, min: bounds.max, max: bounds.min } : bounds,
    approximate: quantity.vague || chosen === 'about' || chosen === 'almost' || chosen === 'justOver',
    unit: draft.kind === 'age' && !unit ? 'year' : (unit?.unit ?? null),
    counted,
    event: draft.happening?.event ?? null,
    mode,
    whole: wholeIndex >= 0 ? offset + wholeIndex : null,
    modality: modalityOf(t, draft.first, draft.end, sentence.firstToken, sentence.endToken),
    sentence: index,
    standing: draft.happening?.standing ?? false,
  };
}

function countedOf(t: Tokens, phrase: CountedPhrase): Counted {
  const start = t.starts[phrase.first] as number;
  return { start, end: t.ends[phrase.end - 1] as number, head: t.lowers[phrase.head] as string };
}

/** -1 after a minus sign glued to the number ("-5 degrees") or "minus", "negative"; else 1. */
function signBefore(t: Tokens, first: number): 1 | -1 {
  const before = first > 0 ? (t.lowers[first - 1] as string) : '';
  if (before === 'minus' || before === 'negative') return -1;
  if (before !== '-' && before !== '−' && before !== '–') return 1;
  return t.kinds[first] === TokenKind.number && glued(t, first) && (first === 1 || !glued(t, first - 1)) ? -1 : 1;
}

function modeOf(t: Tokens, draft: Draft, opens: boolean, sentence: LocalSentence): FigureMode {
  const { phrase, first, quantity } = draft;
  if (isRate(t, draft.end, sentence.endToken) || isRate(t, draft.numberEnd, sentence.endToken)) return 'rate';
  if (phrase.more || isAnother(t, first, sentence.firstToken) || isChange(t, first, sentence.firstToken))
    return 'increment';
  if (opens) return 'part';
  // "dozens of people", "a third of the people" name an amount of something, not a part of a counted set.
  if (
    phrase.part &&
    !quantity.vague &&
    quantity.form === 'cardinal' &&
    !draft.unit &&
    (quantity.end < draft.end || phrase.first < 0)
  )
    return 'part';
  return 'total';
}

function isAnother(t: Tokens, first: number, start: number): boolean {
  const before = first > start ? (t.lowers[first - 1] as string) : '';
  return (
    before === 'another' || (before === 'additional' && first - 1 > start) || before === 'further' || before === 'extra'
  );
}

/** Index of the draft that `k` is a part of, or -1: "61 …, including 20", "12 of the 40". */
function wholeOf(t: Tokens, drafts: readonly Draft[], k: number, opens: boolean): number {
  const draft = drafts[k] as Draft;
  const next = drafts[k + 1];
  const ofNext = next && next.first - draft.quantity.end <= 3 && t.lowers[draft.quantity.end] === 'of';
  // "12 of one family": a whole of one is a group, and its members may be many.
  if (!opens && ofNext && next.kind === draft.kind && next.quantity.value > 1) return k + 1;
  const pronoun = draft.phrase.first < 0;
  if (!opens && !pronoun) return -1;
  for (let i = k - 1; i >= Math.max(0, k - NEAR); i--) {
    const candidate = drafts[i] as Draft;
    if (candidate.kind !== draft.kind) continue;
    // A chain of parts ("including two women and a child") shares its whole; the first opener's candidate is not a part.
    if (PHRASE_ENDS.has(t.lowers[candidate.first - 1] ?? '') && isPart(t, candidate.first, 0)) continue;
    return opens && namesOthersBetween(t, candidate.end, draft.first) ? -1 : i;
  }
  return -1;
}

/** Figures between a part and its whole, at most. */
const NEAR = 8;
/** Most tokens between a whole and its "including". */
const REACH = 14;

/** "three officers for the villagers, including 40 children": another plural stands nearer, so the part may be of that. */
function namesOthersBetween(t: Tokens, from: number, to: number): boolean {
  if (to - from > REACH) return true;
  for (let i = from; i < to; i++) if (isPlural(t, i) && !PHRASE_ENDS.has(t.lowers[i] as string)) return true;
  return false;
}
