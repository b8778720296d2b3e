/**
 * Sentences of a block. Ends are read from tokens: a terminal mark, the quotation marks and brackets that close after it,
 * and what the next token looks like. A colon or semicolon ends nothing.
 */
import { ABBREVIATIONS, AbbreviationKind } from '../lexicon/abbreviations';
import { MONTHS } from '../lexicon/months';
import { SENTENCE_STARTS } from '../lexicon/sentenceStarts';
import { WEEKDAYS } from '../lexicon/weekdays';
import type { Span } from '../model';
import { Shape, TokenKind, type Tokens } from './tokens';

/** A sentence within its block: character offsets and token range [firstToken, endToken). */
export interface LocalSentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

/** Cuts a block's tokens into sentences; every token belongs to exactly one. A text without tokens has none. */
export function splitSentences(text: string, tokens: Tokens): LocalSentence[] {
  const sentences: LocalSentence[] = [];
  let first = 0;
  let worded = false;
  const push = (end: number) => {
    if (!worded && sentences.length > 0) {
      // Stray marks alone are no sentence: they go to the one before.
      first = (sentences.pop() as LocalSentence).firstToken;
    }
    const start = tokens.starts[first] as number;
    sentences.push({ start, end: tokens.ends[end - 1] as number, firstToken: first, endToken: end });
    first = end;
    worded = false;
  };
  for (let index = 0; index < tokens.count; index++) {
    const kind = tokens.kinds[index] as number;
    if (kind === TokenKind.word || kind === TokenKind.number) worded = true;
    const strength = terminalAt(tokens, index);
    if (strength === Terminal.none) continue;
    const next = afterClosers(text, tokens, index);
    if (next < tokens.count && endsBefore(tokens, first, index, next, strength)) {
      push(next);
      index = next - 1;
    }
  }
  if (first < tokens.count) push(tokens.count);
  return sentences;
}

/** How a token may end a sentence. */
const Terminal = { none: 0, stop: 1, strong: 2, ellipsis: 3, abbreviation: 4 } as const;

function terminalAt(tokens: Tokens, index: number): number {
  if (((tokens.shapes[index] as number) & Shape.dotted) !== 0) return Terminal.abbreviation;
  if (tokens.kinds[index] !== TokenKind.punctuation) return Terminal.none;
  const mark = tokens.texts[index] as string;
  switch (mark.charCodeAt(0)) {
    case 0x2e: // .
      return mark.length === 1 ? Terminal.stop : Terminal.ellipsis;
    case 0x21: // !
    case 0x3f: // ?
    case 0x3002: // 。
    case 0x61f: // ؟
      return Terminal.strong;
    case 0x2026: // …
      return Terminal.ellipsis;
    default:
      return Terminal.none;
  }
}

/** The first token after the terminal at `index` and the marks that close behind it ("?!", quotation marks, brackets). */
function afterClosers(text: string, tokens: Tokens, index: number): number {
  let next = index + 1;
  while (next < tokens.count) {
    if (tokens.kinds[next] !== TokenKind.punctuation) break;
    const code = text.charCodeAt(tokens.starts[next] as number);
    const spaced = ((tokens.shapes[next] as number) & Shape.spaceBefore) !== 0;
    if (!(isCloser(code) || (!spaced && (isStraightQuote(code) || isTerminalMark(code))))) break;
    next++;
  }
  return next;
}

function isCloser(code: number): boolean {
  return code === 0x201d || code === 0x2019 || code === 0x29 || code === 0x5d || code === 0xbb || code === 0x203a;
}

function isStraightQuote(code: number): boolean {
  return code === 0x22 || code === 0x27;
}

function isTerminalMark(code: number): boolean {
  return code === 0x21 || code === 0x3f || code === 0x2e || code === 0x2026;
}

/** Whether the sentence from token `first` ends with the terminal at `index`, when `next` is the first token after its closers. */
function endsBefore(tokens: Tokens, first: number, index: number, next: number, strength: number): boolean {
  const shape = tokens.shapes[next] as number;
  const closed = next > index + 1;
  const spaced = (shape & Shape.spaceBefore) !== 0;
  if (!spaced) return endsWithoutSpace(tokens, index, next, closed, strength);
  if (strength === Terminal.abbreviation) return abbreviationEnds(tokens, index, next, closed);
  const kind = tokens.kinds[next] as number;
  if (strength === Terminal.stop) {
    if (isListNumber(tokens, first, index)) return false;
    if (kind === TokenKind.number) return !isYearAfterDay(tokens, index, next);
  }
  return startsSentence(tokens, next);
}

/** Whether a sentence may begin with the token: no lower-case word, no mark that needs something before it. */
function startsSentence(tokens: Tokens, index: number): boolean {
  const kind = tokens.kinds[index] as number;
  const shape = tokens.shapes[index] as number;
  if (kind === TokenKind.word) {
    if ((shape & (Shape.capital | Shape.innerCapital)) !== 0) return true;
    const code = (tokens.texts[index] as string).charCodeAt(0);
    // "al-Sisi", "de Klerk" aside, a lower-case word goes on; a letter without case (Arabic, Chinese) may begin.
    return code > 0x52f && (code < 0x1e00 || code > 0x1fff);
  }
  if (kind !== TokenKind.punctuation) return true;
  switch ((tokens.texts[index] as string).charCodeAt(0)) {
    case 0x2c: // ,
    case 0x3b: // ;
    case 0x3a: // :
    case 0x29: // )
    case 0x5d: // ]
    case 0x2f: // /
      return false;
    default:
      break;
  }
  // An opening mark begins a sentence when what it opens does: (“The …) but not (“the …).
  const inner = index + 1;
  if (inner >= tokens.count) return true;
  return tokens.kinds[inner] !== TokenKind.word || isUpperOrCaseless(tokens, inner);
}

function isUpperOrCaseless(tokens: Tokens, index: number): boolean {
  if (((tokens.shapes[index] as number) & (Shape.capital | Shape.innerCapital)) !== 0) return true;
  return (tokens.texts[index] as string).charCodeAt(0) > 0x52f;
}

/** "into Israel.Voicing": a missing space, told from "ASP.NET" and "Node.js" by lower case before and a capitalised word behind. */
function endsWithoutSpace(tokens: Tokens, index: number, next: number, closed: boolean, strength: number): boolean {
  if (strength === Terminal.abbreviation || tokens.kinds[next] !== TokenKind.word) return false;
  const shape = tokens.shapes[next] as number;
  const word = tokens.texts[next] as string;
  if ((shape & Shape.capital) === 0 || (shape & Shape.innerCapital) !== 0) return false;
  if (word.length < 2 && word !== 'I' && word !== 'A') return false;
  if (closed) return true;
  const before = index - 1;
  if (before < 0) return false;
  if (tokens.kinds[before] === TokenKind.number) return true;
  const text = tokens.texts[before] as string;
  return tokens.kinds[before] === TokenKind.word && text.length > 1 && text.toUpperCase() !== text;
}

/** "1. The first point": the number that opens a list item. */
function isListNumber(tokens: Tokens, first: number, index: number): boolean {
  return index === first + 1 && tokens.kinds[first] === TokenKind.number && (tokens.texts[first] as string).length <= 3;
}

/** "July 21. 2014": a stop where a comma was meant. */
function isYearAfterDay(tokens: Tokens, index: number, next: number): boolean {
  const year = tokens.texts[next] as string;
  if (!/^(?:1[89]|20)\d\d$/.test(year) || index < 2) return false;
  const month = MONTHS.get(tokens.lowers[index - 2] as string);
  return month !== undefined && tokens.kinds[index - 1] === TokenKind.number;
}

/** Whether an abbreviation (its full stop is part of the token) also ends the sentence. */
function abbreviationEnds(tokens: Tokens, index: number, next: number, closed: boolean): boolean {
  if (!startsSentence(tokens, next)) return false;
  if (closed) return true;
  const lower = tokens.lowers[index] as string;
  const entry = ABBREVIATIONS.get(lower.slice(0, -1));
  if (entry?.kind === AbbreviationKind.title) return false;
  const kind = tokens.kinds[next] as number;
  if (kind === TokenKind.number) return false;
  let word = next;
  if (kind === TokenKind.punctuation) {
    if (isDash(tokens, next)) return false;
    word = next + 1;
  }
  const follower = tokens.lowers[word] ?? '';
  if (lower === 'a.m.' || lower === 'p.m.') {
    const zone = ((tokens.shapes[word] as number) & Shape.allCaps) !== 0;
    return !(zone || WEEKDAYS.has(follower) || MONTHS.has(follower));
  }
  if (kind === TokenKind.punctuation) return isOpeningQuote(tokens, next) && isWord(tokens, word);
  return SENTENCE_STARTS.has(follower);
}

function isWord(tokens: Tokens, index: number): boolean {
  return index < tokens.count && tokens.kinds[index] === TokenKind.word;
}

function isDash(tokens: Tokens, index: number): boolean {
  const code = (tokens.texts[index] as string).charCodeAt(0);
  return code === 0x2d || code === 0x2013 || code === 0x2014;
}

function isOpeningQuote(tokens: Tokens, index: number): boolean {
  const code = (tokens.texts[index] as string).charCodeAt(0);
  return code === 0x22 || code === 0x201c || code === 0x60 || code === 0x2018;
}
