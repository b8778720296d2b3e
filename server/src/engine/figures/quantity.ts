/** Reads a number together with the other end of its range ("20-30", "£3-4bn", "between five and six"). */
import { CURRENCY_SIGNS } from '../lexicon/currencies';
import { TokenKind, type Tokens } from '../text/tokens';
import { glued, type Quantity } from './amount';
import { readNumber } from './number';

/** A number or a range, or digits that look like one and are none (a score, a telephone number). */
export type ReadQuantity =
  | { readonly quantity: Quantity; readonly ranged: boolean; readonly skipTo: number }
  | { readonly quantity: null; readonly skipTo: number };

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '‑', '‐', '−']);

/** Words that make two numbers with a dash a result, whatever their order ("won 2-3", "voted 12-15"). */
const SCORE_WORDS: ReadonlySet<string> = new Set(
  'won win wins winning lost lose loses losing beat beats beating beaten defeat defeated defeats defeating victory draw drew score scored scoreline led lead leads leading trailed trailing vote voted voting ruled ruling decision downed tied tie over'.split(
    ' ',
  ),
);

/** Verbs of change after which "from 20 to 30" names two figures, not one range. */
const CHANGE =
  /^(?:r[io]se|risen|rising|fell|fall(?:s|en|ing)?|gr[eo]w(?:n|ing|s)?|climb|drop|increas|decreas|declin|jump|surg|soar|plung|tumbl|slip|edg|went|go(?:es|ne|ing)?$|rais|reduc|cut|up$|down$|expand|shr[iu]nk|doubl|tripl|chang|mov)/;

/**
 * Reads at token `i`; `money` when a currency sign stands before it. Gives `quantity: null` and where to go on for digits
 * that are no quantity, and `null` when no number starts here.
 */
export function readQuantity(t: Tokens, i: number, end: number, money: boolean): ReadQuantity | null {
  const a = readNumber(t, i, end, money);
  if (!a) return t.kinds[i] === TokenKind.number ? { quantity: null, skipTo: skipDigits(t, i, end) } : null;
  if (a.form !== 'cardinal') return { quantity: a, ranged: false, skipTo: a.end };
  const at = a.end;
  if (at + 1 >= end) return { quantity: a, ranged: false, skipTo: at };

  const separator = t.lowers[at] as string;
  const dash = DASHES.has(separator) && (glued(t, at) === glued(t, at + 1) || separator === '–');
  const between = i > 0 && t.lowers[i - 1] === 'between' && separator === 'and';
  const changes = /^(?:from|by)$/.test(t.lowers[i - 1] ?? '') && isChange(t, i - 1);
  const to = separator === 'to' && !changes;
  const through = separator === 'through' && t.kinds[at + 1] === TokenKind.number;
  if (!dash && !between && !to && !through && separator !== 'or') return { quantity: a, ranged: false, skipTo: at };
  let second = at + 1;
  let sign = money;
  if (t.kinds[second] === TokenKind.symbol && CURRENCY_SIGNS.has(t.texts[second] as string)) {
    second++;
    sign = true;
    // "up from 2015 to $221bn": a bare number and an amount of money are no range.
    if (!money) return { quantity: a, ranged: false, skipTo: at };
  }
  const b = second < end ? readNumber(t, second, end, sign) : null;
  if (b?.form !== 'cardinal' || b.vague) return { quantity: a, ranged: false, skipTo: at };
  if (dash && a.bare && b.bare && (isScore(t, i, a, b) || DASHES.has(t.texts[b.end] ?? '')) && !sign) {
    if (t.texts[b.end] === '-' && !isDigitsAfter(t, b.end)) return ranged(a, b);
    return { quantity: null, skipTo: skipDigits(t, i, end) };
  }
  if (separator === 'or' && !isNear(a, b)) return { quantity: a, ranged: false, skipTo: at };
  return ranged(a, b) ?? { quantity: a, ranged: false, skipTo: at };
}

function ranged(a: Quantity, b: Quantity): ReadQuantity {
  // "3-4 million": the first end takes the multiplier of the second; "$5 million to $10" stays as it is.
  let low = a.low;
  if (a.bare && !b.bare && low < b.high / 1000) {
    for (const scale of [1e3, 1e6, 1e9, 1e12]) if (low * scale <= b.high && low * scale * 1000 > b.high) low *= scale;
  }
  if (low >= b.high) return { quantity: a, ranged: false, skipTo: a.end };
  const quantity: Quantity = {
    first: a.first,
    end: b.end,
    low,
    high: b.high,
    value: low,
    vague: false,
    form: 'cardinal',
    bare: false,
  };
  return { quantity, ranged: true, skipTo: b.end };
}

/** "five or six", "20 or 30": near enough to be one guess. */
function isNear(a: Quantity, b: Quantity): boolean {
  return a.low < b.high && b.high <= a.low * 2 && !a.vague;
}

function isScore(t: Tokens, i: number, a: Quantity, b: Quantity): boolean {
  if (a.low >= b.low) return true;
  for (let k = Math.max(0, i - 4); k < i; k++) if (SCORE_WORDS.has(t.lowers[k] as string)) return true;
  return false;
}

function isChange(t: Tokens, from: number): boolean {
  for (let k = Math.max(0, from - 6); k < from; k++) if (CHANGE.test(t.lowers[k] as string)) return true;
  return false;
}

function isDigitsAfter(t: Tokens, at: number): boolean {
  return t.kinds[at + 1] === TokenKind.number;
}

/** Past a run of digits joined by dashes, slashes, colons and stops: a telephone number, a date, a score. */
function skipDigits(t: Tokens, i: number, end: number): number {
  let at = i + 1;
  while (at + 1 < end && glued(t, at) && glued(t, at + 1) && t.kinds[at + 1] === TokenKind.number) {
    if (!DASHES.has(t.texts[at] as string) && t.texts[at] !== '/' && t.texts[at] !== ':' && t.texts[at] !== '.') break;
    at += 2;
  }
  return at;
}
