/** Figures that the words of one block state; dates, names and sources are joined to them article-wide (see resolve.ts). */
import type { LocalDate } from '../dates/find';
import { BE_FORMS, PHRASE_ENDS } from '../lexicon/functionWords';
import { BEFALLS, DONE_TO } from '../lexicon/happenings';
import { LABEL_WORDS } from '../lexicon/numberLabels';
import { CARDINAL_WORDS, ORDINAL_WORDS, VAGUE_PLURALS, VAGUE_SMALL } from '../lexicon/numberWords';
import type { LocalText } from '../local';
import type { Counted, Figure, FigureKind, FigureMode, Span } from '../model';
import type { LocalSentence } from '../text/sentences';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { type Happening, happeningOf } from './happening';
import { isChange, isCoordinated, isPart, isRate, modalityOf } from './manner';
import { type CountedPhrase, NO_PHRASE, peopleClass, readCounted } from './nounPhrase';
import { glued, isHyphen, type Quantity } from './number';
import { interval, type Qualifier, qualifierAfter, qualifierBefore } from './qualify';
import { readQuantity } from './quantity';
import { moneyBefore, readUnit, type Unit } from './unit';

/** A figure of a block. Offsets relative to the block; `sentence` indexes the block's sentences; `whole` the block's figures. */
export interface LocalFigure extends Omit<Figure, 'scope' | 'asOf' | 'asOfFrom' | 'source'> {
  readonly counted: Counted | null;
  readonly number: Span;
  /** The happening is stated as standing at the time of writing ("have died", "the toll is"), not as one past event. */
  readonly standing: boolean;
}

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

/** A figure while its sentence is being read. */
interface Draft {
  readonly quantity: Quantity;
  readonly kind: FigureKind;
  readonly unit: Unit | null;
  readonly before: Qualifier | null;
  readonly after: Qualifier | null;
  readonly phrase: CountedPhrase;
  /** Tokens [first, end) of the whole figure. */
  readonly first: number;
  readonly end: number;
  readonly numberEnd: number;
  happening: Happening | null;
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
    shareHappenings(local.tokens, drafts);
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
    if (t.kinds[i] !== TokenKind.number && !STARTERS.has(t.lowers[i] as string)) {
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
  for (const draft of drafts) draft.happening = happeningOf(t, placeOf(t, draft, start, end));
  return drafts;
}

/** "a dozen", "a few", "the dozen": the article belongs to the number. */
function withArticle(t: Tokens, i: number, free: number): number {
  if (i <= free || t.kinds[i] === TokenKind.number || CARDINAL_WORDS.has(t.lowers[i] as string)) return i;
  const before = t.lowers[i - 1];
  return before === 'a' || before === 'an' ? i - 1 : i;
}

const NOTHING_AT = (next: number): { draft: null; next: number } => ({ draft: null, next });

function readAt(
  t: Tokens,
  at: number,
  free: number,
  end: number,
  date: LocalDate | null,
): { draft: Draft | null; next: number } {
  if (t.lowers[at] === 'twice') return readTwice(t, at);
  const sign = moneyBefore(t, at, free);
  const read = readQuantity(t, at, end, sign !== null);
  if (!read) return NOTHING_AT(at + 1);
  if (!read.quantity) return NOTHING_AT(read.skipTo);
  const { quantity } = read;
  if (isLabel(t, quantity, sign !== null, free)) return NOTHING_AT(read.skipTo);
  let unit = sign ?? magnitude(t, quantity, free, end) ?? readUnit(t, quantity.end, end);
  if (quantity.form === 'ordinal') return readOrdinal(t, quantity, end, date, unit);
  if (unit && sign && unit.kind === 'money') {
    // "$10 dollars", "$5m US": the word after adds nothing but belongs to the figure.
    const again = readUnit(t, quantity.end, end);
    if (again?.kind === 'money') unit = { ...unit, end: again.end };
  }
  if (quantity.form === 'share' && !unit) unit = halfUnit(t, quantity.end, end);
  if (inDate(t, date, quantity) && unit?.kind !== 'duration' && unit?.kind !== 'age') return NOTHING_AT(read.skipTo);
  if (quantity.bare && isClock(t, quantity.end, end)) return NOTHING_AT(read.skipTo);
  const aged = unit === null && isAge(t, quantity, free, end);
  const numberEnd = unit && unit.end > quantity.end ? unit.end : quantity.end;
  const phrase = phraseOf(t, quantity, unit, numberEnd, end, aged);
  if (!isFigure(t, quantity, unit, phrase, aged, free, end)) return NOTHING_AT(read.skipTo);
  const first = unit ? Math.min(unit.first, quantity.first) : quantity.first;
  const time = unit?.kind === 'duration';
  let before = qualifierBefore(t, first, free, time);
  const outer = before && before.effect !== 'exact' ? qualifierBefore(t, before.first, free, time) : null;
  if (outer && before)
    before = { effect: outer.effect === 'exact' ? before.effect : outer.effect, first: outer.first, end: before.end };
  const after =
    qualifierAfter(t, quantity.end, end) ?? qualifierAfter(t, numberEnd, end) ?? afterPhrase(t, phrase, end);
  const phraseEnd = phrase.first >= 0 || phrase.part ? phrase.end : numberEnd;
  const kind: FigureKind = aged ? 'age' : unit ? unit.kind : quantity.form === 'share' ? 'rate' : 'count';
  const draft: Draft = {
    quantity,
    kind,
    unit,
    before,
    after,
    phrase,
    first: before ? before.first : first,
    end: Math.max(phraseEnd, numberEnd, after ? after.end : 0),
    numberEnd,
    happening: null,
  };
  // A number inside the counted phrase ("12 of the 40 miners") is a figure of its own, read next.
  return { draft, next: Math.max(read.skipTo, unit && unit.end > quantity.end ? unit.end : 0) };
}

function afterPhrase(t: Tokens, phrase: CountedPhrase, end: number): Qualifier | null {
  return phrase.first >= 0 ? qualifierAfter(t, phrase.end, end) : null;
}

function phraseOf(
  t: Tokens,
  quantity: Quantity,
  unit: Unit | null,
  numberEnd: number,
  end: number,
  aged: boolean,
): CountedPhrase {
  if (aged) return NO_PHRASE;
  let at = numberEnd;
  if (!unit) {
    const after = qualifierAfter(t, at, end);
    if (after) at = after.end;
    if (isHyphen(t, at)) at++;
    return readCounted(t, at, end, quantity.value === 1 && quantity.form === 'cardinal');
  }
  if (unit.kind === 'age') return ageNoun(t, unit, end);
  if (unit.kind === 'duration' || unit.unit === 'magnitude') {
    const more = t.lowers[at] === 'more';
    return { ...NO_PHRASE, end: at, more };
  }
  // "54 percent of voters", "3 tons of wheat", "$47 million in aid".
  const link = t.lowers[at] as string;
  if (at < end && (link === 'of' || (link === 'in' && unit.kind === 'money'))) {
    const found = readCounted(t, link === 'of' ? at : at + 1, end, false);
    if (found.first >= 0) return { ...found, part: false };
  }
  return { ...NO_PHRASE, end: at };
}

/** "33-year-old man": what is counted is the years; the phrase covers the one who has them. */
function ageNoun(t: Tokens, unit: Unit, end: number): CountedPhrase {
  const found = isHyphen(t, unit.first + 1) ? readCounted(t, unit.end, end, true) : NO_PHRASE;
  if (found.first < 0)
    return { first: unit.first, end: unit.end, head: unit.end - 1, part: false, more: false, others: false };
  return { ...found, first: unit.first, part: false, more: false };
}

/** "magnitude 5.9", "magnitude-6.1", "5.9 magnitude", "5.9 on the Richter scale". */
function magnitude(t: Tokens, quantity: Quantity, free: number, end: number): Unit | null {
  const { first, end: after } = quantity;
  if (quantity.low < 0 || quantity.high >= 11) return null;
  let before = first - 1;
  if (isHyphen(t, before) || t.lowers[before] === 'of') before--;
  const unit = { kind: 'measure' as const, unit: 'magnitude' };
  if (before >= free && t.lowers[before] === 'magnitude') return { ...unit, first: before, end: after };
  const next = isHyphen(t, after) ? after + 1 : after;
  if (next < end && t.lowers[next] === 'magnitude') return { ...unit, first: next, end: next + 1 };
  if (t.lowers[next] === 'on' && t.lowers[next + 2] === 'richter' && next + 2 < end)
    return { ...unit, first: next, end: next + 3 };
  return null;
}

/** "half an hour", "half a mile". */
function halfUnit(t: Tokens, at: number, end: number): Unit | null {
  const article = t.lowers[at] === 'a' || t.lowers[at] === 'an' ? at + 1 : at;
  return article < end ? readUnit(t, article, end) : null;
}

function readTwice(t: Tokens, at: number): { draft: Draft; next: number } {
  const quantity: Quantity = {
    first: at,
    end: at + 1,
    low: 2,
    high: 2,
    value: 2,
    vague: false,
    form: 'cardinal',
    bare: false,
  };
  const draft = {
    quantity,
    kind: 'count' as const,
    unit: null,
    before: null,
    after: null,
    phrase: { ...NO_PHRASE, end: at + 1 },
  };
  return { draft: { ...draft, first: at, end: at + 1, numberEnd: at + 1, happening: null }, next: at + 1 };
}

/** Ordinals from the third on; "first" and "second" mostly order the telling, not the things. */
function readOrdinal(
  t: Tokens,
  quantity: Quantity,
  end: number,
  date: LocalDate | null,
  unit: Unit | null,
): { draft: Draft | null; next: number } {
  const { first, end: after, value } = quantity;
  if (inDate(t, date, quantity)) return NOTHING_AT(after);
  if (t.kinds[first] !== TokenKind.number && value < 3) return NOTHING_AT(after);
  if (isHyphen(t, first - 1) || isHyphen(t, after)) return NOTHING_AT(after);
  const phrase = unit ? NO_PHRASE : readCounted(t, after, end, true);
  const last = phrase.first >= 0 ? phrase.end : after;
  const draft = { quantity, kind: 'ordinal' as const, unit: null, before: null, after: null, phrase };
  return { draft: { ...draft, first, end: last, numberEnd: after, happening: null }, next: after };
}

/** Does a date or time of the calendar cover the number? Durations and "every two weeks" do not take it away. */
function inDate(t: Tokens, date: LocalDate | null, { first, end }: Quantity): boolean {
  if (!date || (date.kind !== 'date' && date.kind !== 'time')) return false;
  return date.start <= (t.starts[first] as number) && (t.ends[end - 1] as number) <= date.end;
}

function isClock(t: Tokens, at: number, end: number): boolean {
  return at < end && /^(?:a\.?m\.?|p\.?m\.?|o'clock|gmt|hrs)$/.test(t.lowers[at] as string);
}

/** Page, flight and room numbers, footnote marks, numbers inside names and compounds ("G-7", "Covid-19"). */
function isLabel(t: Tokens, quantity: Quantity, money: boolean, start: number): boolean {
  const { first, end } = quantity;
  const before = first - 1;
  if (before < 0 || money) return false;
  const word = t.lowers[before] as string;
  if (word === '[' && t.texts[end] === ']') return true;
  if (word === '.' && glued(t, first)) return true;
  if (before < start) return false;
  if (word === '-' && glued(t, first) && glued(t, before) && before > 0 && t.kinds[before - 1] === TokenKind.word) {
    return t.lowers[before - 1] !== 'magnitude' && quantity.bare;
  }
  if (t.kinds[first] !== TokenKind.number || !quantity.bare) return false;
  if (word === '#') return true;
  if (!LABEL_WORDS.has(word)) return false;
  // "in areas 12 people": only a label when no counted noun follows, or when it is capitalised ("Flight 370 passengers").
  const capital = ((t.shapes[before] ?? 0) & Shape.capital) !== 0;
  return capital || word.endsWith('.') || readCounted(t, end, t.count, false).first < 0;
}

/** "Jones, 45, said", "aged 45", "at age 31", "between the ages of 5 and 14". */
function isAge(t: Tokens, quantity: Quantity, start: number, end: number): boolean {
  const { first, end: after, value } = quantity;
  if (value > 120 || quantity.form !== 'cardinal') return false;
  const before = first - 1;
  if (before < start) return false;
  const word = t.lowers[before] as string;
  if (word === 'age' || word === 'aged' || word === 'ages') return true;
  if (word === 'of' && /^ages?$/.test(t.lowers[before - 1] ?? '')) return true;
  if (word === 'turned' && after < end && t.kinds[after] === TokenKind.punctuation) return true;
  if (word !== ',' || before - 1 < start || t.kinds[first] !== TokenKind.number) return false;
  const name = t.shapes[before - 1] as number;
  const closes = after >= end || t.texts[after] === ',' || t.texts[after] === '.' || t.texts[after] === ';';
  return closes && (name & Shape.capital) !== 0 && t.kinds[before - 1] === TokenKind.word && value >= 1;
}

const NOT_ONE: ReadonlySet<string> = new Set(
  'no this that the each every which any another new old only first last other next some everyone same good big more'.split(
    ' ',
  ),
);
const ONE_DAY: ReadonlySet<string> = new Set('day another more point way thing side hand time'.split(' '));

/** Is the number a figure at all, or a year, a pronoun, a part of a name? */
function isFigure(
  t: Tokens,
  quantity: Quantity,
  unit: Unit | null,
  phrase: CountedPhrase,
  aged: boolean,
  start: number,
  end: number,
): boolean {
  const { first, value } = quantity;
  const happens = quantity.end < end && befalls(t, quantity.end, end);
  if (value === 1 && t.lowers[first] === 'one' && quantity.end === first + 1 && !unit) {
    const before = first > start ? (t.lowers[first - 1] as string) : '';
    if (NOT_ONE.has(before) || isHyphen(t, first - 1)) return false;
    if (happens) return true;
    return (
      phrase.first >= 0 &&
      !phrase.part &&
      !(phrase.head === first + 1 && ONE_DAY.has(t.lowers[first + 1] as string) && before !== 'by')
    );
  }
  if (unit || aged) return true;
  const qualified = qualifierBefore(t, first, start, false) !== null;
  if (quantity.bare && value >= 1900 && value < 2100 && Number.isInteger(value) && !qualified) {
    return phrase.first >= 0 && peopleClass(t.lowers[phrase.head] as string) !== null;
  }
  if (phrase.first < 0 && !happens && !qualified && quantity.bare && first > start) {
    // "Apollo 11", "World War 2": a bare number after a capital, counting nothing, belongs to the name.
    const shape = t.shapes[first - 1] as number;
    if ((shape & Shape.capital) !== 0 && first - 1 > start && t.kinds[first - 1] === TokenKind.word) return false;
  }
  return true;
}

function befalls(t: Tokens, at: number, end: number): boolean {
  const word = t.lowers[at] as string;
  if (DONE_TO.has(word) || BEFALLS.has(word)) return true;
  const next = at + 1 < end ? (t.lowers[at + 1] as string) : '';
  return (BE_FORMS.has(word) || word === 'has' || word === 'later') && (DONE_TO.has(next) || BEFALLS.has(next));
}

function placeOf(t: Tokens, draft: Draft, start: number, end: number) {
  const { phrase, numberEnd } = draft;
  const head = phrase.first >= 0 && !draft.unit ? (t.lowers[phrase.head] as string) : '';
  return { start, end, first: draft.first, numberEnd, phraseEnd: Math.max(draft.end, numberEnd), head };
}

/** Kinds that count those to whom something happens. */
function counts(draft: Draft): boolean {
  return (
    draft.kind === 'count' || (draft.kind === 'rate' && draft.quantity.form === 'share') || draft.kind === 'percent'
  );
}

/** Coordinated figures share what is said of one of them: "two boys and a girl were hurt", "25 have died, along with two". */
function shareHappenings(t: Tokens, drafts: readonly Draft[]): void {
  for (const draft of drafts) if (!counts(draft)) draft.happening = null;
  for (let k = drafts.length - 2; k >= 0; k--) {
    const [here, next] = [drafts[k] as Draft, drafts[k + 1] as Draft];
    if (here.happening || !next.happening?.shared || !counts(here)) continue;
    if (isCoordinated(t, here.end, next.first)) here.happening = next.happening;
  }
  for (let k = 1; k < drafts.length; k++) {
    const [here, previous] = [drafts[k] as Draft, drafts[k - 1] as Draft];
    if (here.happening || !previous.happening || !counts(here)) continue;
    const { phrase } = here;
    const people = phrase.first >= 0 && (phrase.others || peopleClass(t.lowers[phrase.head] as string) !== null);
    if (phrase.first >= 0 && !people) continue;
    const from = isPart(t, here.first, previous.end) || phrase.part || phrase.more ? -1 : joinBefore(t, here.first);
    if (from !== 0) here.happening = { ...previous.happening, shared: false };
  }
}

/** 1 when "along with", "as well as", "and" stands directly before; 0 otherwise. */
function joinBefore(t: Tokens, first: number): number {
  const word = t.lowers[first - 1] ?? '';
  if (word === 'with') return t.lowers[first - 2] === 'along' || t.lowers[first - 2] === 'together' ? 1 : 0;
  if (word === 'as') return t.lowers[first - 2] === 'well' ? 1 : 0;
  return word === 'plus' || word === 'and' ? 1 : 0;
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
  const { sign } = signBefore(t, quantity.first);
  const fine = draft.kind !== 'count';
  const scaled = quantity;
  const bounds = interval(sign * scaled.low, sign * scaled.high, sign * scaled.value, chosen, fine);
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

/** A minus sign glued to the number, after white space or an opening mark: "-5 degrees". */
function signBefore(t: Tokens, first: number): { sign: 1 | -1 } {
  const before = t.texts[first - 1] ?? '';
  if (first === 0 || t.kinds[first] !== TokenKind.number) return { sign: 1 };
  if ((before === '-' || before === '−' || before === '–') && glued(t, first) && (first === 1 || !glued(t, first - 1)))
    return { sign: -1 };
  return { sign: before === 'minus' || before === 'negative' ? -1 : 1 };
}

function modeOf(t: Tokens, draft: Draft, opens: boolean, sentence: LocalSentence): FigureMode {
  const { phrase, first, quantity } = draft;
  if (isRate(t, draft.end, sentence.endToken) || isRate(t, draft.numberEnd, sentence.endToken)) return 'rate';
  if (phrase.more || isAnother(t, first, sentence.firstToken) || isChange(t, first, sentence.firstToken))
    return 'increment';
  if (opens) return 'part';
  // "dozens of people", "a third of the people" name an amount of something, not a part of a counted set.
  if (phrase.part && !quantity.vague && quantity.form === 'cardinal' && !draft.unit && quantity.end < draft.end)
    return 'part';
  return 'total';
}

function isAnother(t: Tokens, first: number, start: number): boolean {
  const before = first > start ? (t.lowers[first - 1] as string) : '';
  return (
    before === 'another' || (before === 'additional' && first - 1 > start) || before === 'further' || before === 'extra'
  );
}

/** Index of the draft that `k` is a part of, or -1: "536 …, including 100", "12 of the 40". */
function wholeOf(t: Tokens, drafts: readonly Draft[], k: number, opens: boolean): number {
  const draft = drafts[k] as Draft;
  const next = drafts[k + 1];
  if (
    !opens &&
    next &&
    next.kind === draft.kind &&
    next.first - draft.quantity.end <= 3 &&
    t.lowers[draft.quantity.end] === 'of'
  ) {
    return k + 1;
  }
  const pronoun = draft.phrase.first < 0;
  if (!opens && !pronoun) return -1;
  for (let i = k - 1; i >= 0; i--) {
    const candidate = drafts[i] as Draft;
    if (candidate.kind !== draft.kind) continue;
    // A chain of parts ("including two women and a child") shares its whole; the first opener's candidate is not a part.
    if (PHRASE_ENDS.has(t.lowers[candidate.first - 1] ?? '') && isPart(t, candidate.first, 0)) continue;
    return i;
  }
  return -1;
}
