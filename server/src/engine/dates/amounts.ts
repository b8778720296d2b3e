/** Small numbers before units of time: "two", "24", "several", "a couple of", "2½", "twenty-five". */
import { CARDINAL_WORDS } from '../lexicon/numberWords';
import { TokenKind, type Tokens } from '../text/tokens';

/** A number up to token `end`; `value` is `null` for vague ones ("several", "a few"). */
export interface Amount {
  readonly end: number;
  readonly value: number | null;
}

/** Whole number of a token of plain digits (at most `digits` of them), or -1. */
export function wholeNumber(tokens: Tokens, index: number, digits: number): number {
  if (tokens.kinds[index] !== TokenKind.number) return -1;
  const text = tokens.texts[index] as string;
  if (text.length > digits) return -1;
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Day of a month in digits, with or without an ordinal ending ("21", "21st"); -1 if it is none. */
export function dayNumberAt(tokens: Tokens, index: number): number {
  if (tokens.kinds[index] !== TokenKind.number) return -1;
  const text = tokens.texts[index] as string;
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(text);
  const day = match ? Number(match[1]) : -1;
  return day >= 1 && day <= 31 ? day : -1;
}

/** The amount at `index`, or `null`. A bare article is not an amount here. */
export function readAmount(tokens: Tokens, index: number): Amount | null {
  if (tokens.kinds[index] === TokenKind.number) {
    const text = tokens.texts[index] as string;
    const match = /^(\d{1,3}(?:,\d{3})*|\d{1,9})(\.\d{1,4})?(½|¼|¾)?$/.exec(text);
    if (!match) return text === '½' ? { end: index + 1, value: 0.5 } : null;
    const fraction = match[3] === '½' ? 0.5 : match[3] === '¼' ? 0.25 : match[3] === '¾' ? 0.75 : 0;
    return { end: index + 1, value: Number((match[1] as string).replaceAll(',', '') + (match[2] ?? '')) + fraction };
  }
  const lower = tokens.lowers[index];
  if (lower === undefined) return null;
  const cardinal = CARDINAL_WORDS.get(lower);
  if (cardinal !== undefined) return compound(tokens, index, cardinal);
  switch (lower) {
    case 'several':
    case 'few':
    case 'many':
    case 'some':
      return { end: index + 1, value: null };
    case 'couple':
      return { end: index + (tokens.lowers[index + 1] === 'of' ? 2 : 1), value: 2 };
    case 'dozen':
      return { end: index + 1, value: 12 };
    case 'a':
      return tokens.lowers[index + 1] === 'few' ||
        tokens.lowers[index + 1] === 'couple' ||
        tokens.lowers[index + 1] === 'dozen'
        ? readAmount(tokens, index + 1)
        : null;
    default:
      return null;
  }
}

/** "twenty-five", "two dozen", "two hundred", "one and a half". */
function compound(tokens: Tokens, index: number, value: number): Amount {
  const next = tokens.lowers[index + 1];
  if (next === '-' && value >= 20) {
    const unit = CARDINAL_WORDS.get(tokens.lowers[index + 2] ?? '');
    if (unit !== undefined && unit < 10) return { end: index + 3, value: value + unit };
  }
  if (next === 'dozen') return { end: index + 2, value: value * 12 };
  if (next === 'hundred') return { end: index + 2, value: value * 100 };
  if (next === 'and' && tokens.lowers[index + 2] === 'a' && tokens.lowers[index + 3] === 'half') {
    return { end: index + 4, value: value + 0.5 };
  }
  return { end: index + 1, value };
}
