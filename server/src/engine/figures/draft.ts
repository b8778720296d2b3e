/** A figure while its sentence is being read: number, unit, qualifiers and what is counted, as token ranges. */
import type { LocalDate } from '../dates/find';
import type { FigureKind } from '../model';
import { TokenKind, type Tokens } from '../text/tokens';
import { isHyphen, type Quantity } from './amount';
import type { Happening } from './happening';
import { type CountedPhrase, NO_PHRASE, nothingCounted, readCounted } from './nounPhrase';
import { type Qualifier, qualifierAfter, qualifierBefore } from './qualify';
import { readQuantity } from './quantity';
import { inDate, isAge, isClock, isFigure, isLabel } from './recognise';
import { moneyBefore, readUnit, type Unit } from './unit';

/** A figure while its sentence is being read. */
export interface Draft {
  readonly quantity: Quantity;
  readonly kind: FigureKind;
  readonly unit: Unit | null;
  readonly before: Qualifier | null;
  readonly after: Qualifier | null;
  /** Changed once, when a coordinated figure lends its noun. */
  phrase: CountedPhrase;
  /** Tokens [first, end) of the whole figure. */
  readonly first: number;
  readonly end: number;
  readonly numberEnd: number;
  happening: Happening | null;
}

const NOTHING_AT = (next: number): { draft: null; next: number } => ({ draft: null, next });

/**
 * Reads the figure whose number starts at token `at`, or none; `next` is where to go on. `free` is the first token that no
 * figure has taken, `date` the first date expression that does not end before the number.
 */
export function readAt(
  t: Tokens,
  at: number,
  free: number,
  end: number,
  date: LocalDate | null,
): { draft: Draft | null; next: number } {
  if (t.lowers[at] === 'twice') return readTwice(at);
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
  const attributive = attributiveNoun(t, quantity, unit, end);
  if (attributive) return attributive;
  if (unit.kind === 'duration' || unit.unit === 'magnitude') {
    const more = t.lowers[at] === 'more';
    return nothingCounted(at, false, more);
  }
  // "54 percent of voters", "3 tons of wheat", "$9 million in aid".
  const link = t.lowers[at] as string;
  if (at < end && (link === 'of' || (link === 'in' && unit.kind === 'money'))) {
    const found = readCounted(t, link === 'of' ? at : at + 1, end, false);
    if (found.first >= 0) return { ...found, part: false };
  }
  return nothingCounted(at, false, false);
}

/** "a 10-week course", "the 24 hour news cycle": a unit before its noun; the phrase covers both. */
function attributiveNoun(t: Tokens, quantity: Quantity, unit: Unit, end: number): CountedPhrase | null {
  if (unit.first < quantity.end || unit.end - unit.first !== 1 || (unit.kind !== 'duration' && unit.kind !== 'measure'))
    return null;
  const word = t.lowers[unit.first] as string;
  const singular = word === unit.unit && quantity.value !== 1;
  if (!isHyphen(t, quantity.end) && !singular) return null;
  const found = readCounted(t, isHyphen(t, unit.end) ? unit.end + 1 : unit.end, end, true);
  return found.first < 0 || found.part || found.more ? null : { ...found, first: unit.first };
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
  if (isHyphen(t, before) || /^(?:of|at|was|is|as)$/.test(t.lowers[before] ?? '')) before--;
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

function readTwice(at: number): { draft: Draft; next: number } {
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
    phrase: nothingCounted(at + 1, false, false),
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
