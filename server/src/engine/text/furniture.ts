/**
 * Tells page furniture (navigation, share bars, comment policies, copyright lines) from story text by its words. What is not
 * clearly furniture is story: names and figures in furniture are not analysed, so a false positive costs more than a miss.
 */
import {
  FOOT_STARTERS,
  FURNITURE_LINES,
  FURNITURE_STARTS,
  firstWord,
  LABEL_STARTS,
  STRONG_PHRASES,
  WEAK_PHRASES,
} from '../lexicon/boilerplate';
import type { Span } from '../model';

/** Lines up to this length are looked up in the phrase lists wherever they stand. */
const SHORT = 200;

/** The words of a line for look-up: lower case, straight apostrophes, no arrows, dots or counts at its ends. */
function lineKey(text: string, span: Span): string {
  return text
    .slice(span.start, span.end)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{N}(©]{1,8}/u, '')
    .replace(/[\s\p{P}\p{S}]{1,12}$/u, '')
    .replace(/ ?\(?\d{1,6}\)?$/u, '')
    .replace(/^\d{1,6} /, '');
}

/** True for a line that a list of other stories or the foot of the page follows ("More headlines", "Report an error"). */
export function isFootStarter(text: string, span: Span): boolean {
  return span.end - span.start <= 60 && FOOT_STARTERS.has(lineKey(text, span));
}

/** True when the unit's words are clearly page furniture. Long units are only read when `thorough`. */
export function isFurniture(text: string, span: Span, sentence: boolean, thorough: boolean): boolean {
  const length = span.end - span.start;
  if (length > 2000 || (length > SHORT && !thorough)) return false;
  const line = text.slice(span.start, span.end);
  const speaks = hasReaderWord(line);
  const first = length <= SHORT ? firstWord(line.slice(0, 24).toLowerCase()) : '';
  const lines = length <= 60 && first !== '' && (LINE_STARTS.has(first) || first.length === 1);
  if (first.length === 1 && !/[\p{L}\p{N}]/u.test(line)) return true;
  // "I agree." is somebody speaking, "I agree" a button; "Loading..." is one too.
  const stopped = line.endsWith('.') && !line.endsWith('..');
  const starts = FURNITURE_STARTS.get(first);
  const labels = sentence || length > 120 ? undefined : LABEL_STARTS.get(first);
  if (!speaks && !lines && starts === undefined && labels === undefined && !isCopyright(line)) return false;
  if (lines && !stopped && FURNITURE_LINES.has(lineKey(text, span))) return true;
  const lower = line.toLowerCase().replaceAll('’', "'");
  if (startsWithOne(lower, starts) || startsWithOne(lower, labels)) return true;
  return speaks ? scores(lower, sentence) : isCopyright(line) && (length <= SHORT || scores(lower, sentence));
}

/** First words of whole furniture lines: a gate before the line is cleaned for look-up. */
const LINE_STARTS: ReadonlySet<string> = new Set([...FURNITURE_LINES].map(firstWord));

function startsWithOne(line: string, candidates: readonly string[] | undefined): boolean {
  if (candidates === undefined) return false;
  return candidates.some((start) => {
    if (!line.startsWith(start)) return false;
    const code = line.charCodeAt(start.length);
    const lastCode = start.charCodeAt(start.length - 1);
    const wordGoesOn = (code >= 0x61 && code <= 0x7a) || code === 0x27;
    return !wordGoesOn || !(lastCode >= 0x61 && lastCode <= 0x7a);
  });
}

/** Furniture speaks to the reader; news copy outside quotations hardly does. A cheap gate before the phrase lists. */
function hasReaderWord(line: string): boolean {
  return (
    line.includes('you') ||
    line.includes('You') ||
    line.includes('our ') ||
    line.includes('Our ') ||
    line.includes('lease')
  );
}

function isCopyright(line: string): boolean {
  return (
    line.includes('ights reserved') ||
    line.includes('ights Reserved') ||
    line.includes('may not be published, broadcast')
  );
}

/** Adds up phrases; quotation marks and speech verbs show that somebody in the story is speaking. */
function scores(lower: string, sentence: boolean): boolean {
  if (/["“”]|``|\b(?:said|says|told|according to)\b/.test(lower)) return false;
  let strong = 0;
  for (const phrase of STRONG_PHRASES) if (lower.includes(phrase)) strong++;
  let weak = 0;
  for (const phrase of WEAK_PHRASES) if (lower.includes(phrase)) weak++;
  if (!sentence && lower.length <= 100) return strong > 0 || weak > 1;
  return (strong > 0 && strong * 2 + weak >= 4) || (weak >= 4 && lower.length <= 300);
}
