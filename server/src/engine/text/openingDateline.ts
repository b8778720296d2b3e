/** The dateline a wire story opens with: place, date, agency, dash ("CAIRO (Reuters) – ", "LONDON, March 3 (AP) - "). */
import { AGENCY_NAMES } from '../lexicon/agencies';
import { DATELINE_LABELS } from '../lexicon/outletWords';
import { readPrintedDate } from './printedDate';

/** What an opening dateline says. */
export interface Dateline {
  /** Characters it takes up, its dash included. */
  readonly length: number;
  /** The place, capitals evened out ("Cairo"), or `null`. */
  readonly place: string | null;
  readonly agency: string | null;
  /** ISO date when day, month and year are given, and where it stands. */
  readonly date: { readonly value: string; readonly start: number; readonly end: number } | null;
}

/** Characters looked at; no dateline is longer. */
const REACH = 120;
const DASH = / ?(?:—|–|--|―)[ \u00a0]?| (?:-|_)[ \u00a0]|:[ \u00a0]/g;
const PLACE = /^[\p{Lu}][\p{L}.'’/ -]{1,40}$/u;
const MONTH_START =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|^\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** Reads the dateline at the very start of a paragraph; `null` when it has none. */
export function readDateline(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, REACH);
  for (const match of head.matchAll(DASH)) {
    const found = parse(head.slice(0, match.index), match[0].startsWith(':'));
    if (found) return { ...found, length: match.index + match[0].length };
    // A hyphen or dash may stand inside the dateline ("AIX-EN-PROVENCE"), but not behind a sentence.
    if (match.index > 90) break;
  }
  return null;
}

function parse(head: string, colon: boolean): Omit<Dateline, 'length'> | null {
  const bracket = /\s?\(([^()]{2,40})\)\s*$/.exec(head);
  const agency = bracket ? agencyOf(bracket[1] as string) : null;
  if (bracket && !agency) return null;
  const words = bracket ? head.slice(0, bracket.index) : head;
  const date = readPrintedDate(words);
  const parts = words.split(/,\s*/).map((part) => part.trim());
  const place = splitDate(parts[0] as string);
  if (place === '' && agency) return { place: null, agency, date };
  if (!PLACE.test(place) || place.split(/\s+/).length > 5) return null;
  if (DATELINE_LABELS.has(place.toLowerCase())) return null;
  const capitals = place === place.toUpperCase();
  const dated = parts.slice(1).some((part) => MONTH_START.test(part)) || date !== null || place !== parts[0];
  if (!capitals && !agency && !dated) return null;
  if (capitals && place.replace(/[^\p{L}]/gu, '').length < 3 && !agency) return null;
  if (colon && (!capitals || place.length < 4)) return null;
  // Country, state or day may follow the place; running text may not.
  if (parts.length > 5 || parts.slice(1).some((part) => part.split(/\s+/).length > 4)) return null;
  return { place: evenOut(place), agency, date };
}

const MONTH_NAME =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATE_AT_END = new RegExp(`\\s+(?:\\d{1,2} ${MONTH_NAME}|${MONTH_NAME}\\.? \\d{1,2})$`, 'i');

/** "CAIRO July 21": the place without a date that follows it. */
function splitDate(part: string): string {
  return part.replace(DATE_AT_END, '').trim();
}

function agencyOf(words: string): string | null {
  const key = words.toLowerCase().trim();
  const known = AGENCY_NAMES.get(key);
  if (known) return known;
  const first = AGENCY_NAMES.get((key.split(/[/,]/)[0] as string).trim());
  return first ?? null;
}

const SMALL: ReadonlySet<string> = new Set('of de la le les du del al el en sur upon am an der and the on'.split(' '));

/** "RIO DE JANEIRO" → "Rio de Janeiro"; names not in capitals stay. */
function evenOut(place: string): string {
  if (place !== place.toUpperCase() || /^(?:\p{Lu}\.){2,}$/u.test(place)) return place;
  return place
    .toLowerCase()
    .split(' ')
    .map((word, index) => (index > 0 && SMALL.has(word) ? word : capitalised(word)))
    .join(' ');
}

function capitalised(word: string): string {
  return word.replace(/(^|[-/'’.])(\p{Ll})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase());
}
