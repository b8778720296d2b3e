/** Tells articles from the other things that live in `.txt` files: code, logs, requirements, licences, robots and word lists. */
import { MANUAL_WORDS, REPORT_WORDS } from '../lexicon/genreWords';
import { SENTENCE_STARTS } from '../lexicon/sentenceStarts';

/** Characters read; an article shows itself early. */
const REACH = 20_000;
/** Lines longer than this are read up to here. */
const LINE_REACH = 2_000;

/**
 * True when a text reads like a news article: some lines of prose (words in sentences, with small words among them), not
 * mostly lines of another kind, and in the words of reports rather than of manuals. An empty text is none.
 */
export function readsLikeArticle(text: string): boolean {
  if (text.includes('\u0000')) return false;
  let prose = 0;
  let other = 0;
  let proseLength = 0;
  let otherLength = 0;
  let licence = 0;
  const genre: Genre = { report: 0, manual: 0, names: 0 };
  for (const raw of text.slice(0, REACH).split(/\r\n?|\n/)) {
    const line = raw.slice(0, LINE_REACH).trim();
    if (line === '' || /^[-=*_#~]{3,}$/.test(line)) continue;
    if (LICENCE.test(line)) licence++;
    if (isProse(line)) {
      prose++;
      proseLength += line.length;
      countGenre(line, genre);
    } else if (isMachine(line)) {
      other++;
      otherLength += line.length;
    }
  }
  if (prose === 0 || licence >= 2) return false;
  const mostlyProse = proseLength >= otherLength * 2 && (other <= prose * 2 || proseLength >= otherLength * 8);
  return mostlyProse && isReport(genre);
}

/** How many words of the prose belong to reports and to manuals, and how many names there may be. */
interface Genre {
  report: number;
  manual: number;
  names: number;
}

/** A capitalised word that no full stop stands before. */
const NAME_INSIDE = /[\p{Ll},] \p{Lu}\p{Ll}/gu;

function countGenre(line: string, genre: Genre): void {
  for (const [word] of line.matchAll(/[\p{L}\p{M}]+/gu)) {
    const lower = word.toLowerCase();
    if (REPORT_WORDS.has(lower)) genre.report++;
    else if (MANUAL_WORDS.has(lower)) genre.manual++;
  }
  genre.names += line.match(NAME_INSIDE)?.length ?? 0;
}

/** A capitalised word says this much less than a word of reports: manuals have them, too. */
const NAMES_PER_WORD = 4;

function isReport({ report, manual, names }: Genre): boolean {
  return report > 0 && report + names / NAMES_PER_WORD > manual;
}

const LICENCE =
  /permission is hereby granted|redistribution and use|without warrant(?:y|ies)|merchantability|non-?infringement|sublicen[sc]e|gnu (?:lesser )?general public|apache license|the above copyright notice|provided "as is"|copyright holders?\b|licensed under/i;

const LIST_ITEM = /^(?:[-*+•·]|\d{1,3}[.)]) /;

/** A line of at least eight words, small words among them, mostly letters, that begins and ends as sentences do or is long. */
function isProse(line: string): boolean {
  if (line.length < 40 || LIST_ITEM.test(line) || isMachine(line)) return false;
  const words = line.split(/\s+/);
  if (words.length < 8) return false;
  let plain = 0;
  let small = 0;
  for (const word of words) {
    if (!/^["“‘'([]?[\p{L}\p{M}'’-]+[.,;:!?"”’)\]]*$/u.test(word)) continue;
    plain++;
    if (word.length <= 7 && SENTENCE_STARTS.has(word.toLowerCase().replace(/[^\p{L}']/gu, ''))) small++;
  }
  return plain * 4 >= words.length * 3 && small * 12 >= words.length;
}

/** Code, markup, paths, log lines, key–value pairs, comments. */
function isMachine(line: string): boolean {
  if (/^(?:\/\/|\/\*|\*\/|#!|#\s?include\b|<\/?[a-z!]|[{}[\]]|@[a-z]+\(|\$ )/i.test(line)) return true;
  if (/^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(line) || /^\[?(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL)\b/.test(line))
    return true;
  if (
    /^[\w.-]+\s*(?:==|>=|<=|~=|=)\s*\S+$/.test(line) ||
    /^(?:user-agent|disallow|allow|sitemap|crawl-delay):/i.test(line)
  )
    return true;
  if (
    /[;{}]$|=>|\)\s*\{|^\s*(?:import|export|const|let|var|def|class|function|return|if|for|while)\b.*[;:({]$/.test(line)
  )
    return true;
  return /^(?:https?:|\/|[a-z]:\\)\S+$/i.test(line);
}
