/** Tells articles from the other things that live in `.txt` files: code, logs, requirements, licences, robots and word lists. */
import { SENTENCE_STARTS } from '../lexicon/sentenceStarts';

/** Characters read; an article shows itself early. */
const REACH = 20_000;
/** Lines longer than this are read up to here. */
const LINE_REACH = 2_000;

/**
 * True when a text reads like a news article: some lines of prose (words in sentences, with small words among them), and not
 * mostly lines of another kind. An empty text is none.
 */
export function readsLikeArticle(text: string): boolean {
  if (text.includes('\u0000')) return false;
  let prose = 0;
  let other = 0;
  let proseLength = 0;
  let otherLength = 0;
  let licence = 0;
  for (const raw of text.slice(0, REACH).split(/\r\n?|\n/)) {
    const line = raw.slice(0, LINE_REACH).trim();
    if (line === '' || /^[-=*_#~]{3,}$/.test(line)) continue;
    if (LICENCE.test(line)) licence++;
    if (isProse(line)) {
      prose++;
      proseLength += line.length;
    } else if (isMachine(line)) {
      other++;
      otherLength += line.length;
    }
  }
  if (prose === 0 || licence >= 2) return false;
  return proseLength >= otherLength * 2 && (other <= prose * 2 || proseLength >= otherLength * 8);
}

const LICENCE =
  /permission is hereby granted|redistribution and use|without warrant(?:y|ies)|merchantability|non-?infringement|sublicen[sc]e|gnu (?:lesser )?general public|apache license|the above copyright notice|provided "as is"|copyright holders?\b|licensed under/i;

/** A line of at least eight words, small words among them, mostly letters, that begins and ends as sentences do or is long. */
function isProse(line: string): boolean {
  if (line.length < 40 || isMachine(line)) return false;
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
