/** Whether two articles report the same happening: event identity comes before arithmetic. */
import { dayNumber, parseIsoDate } from '../dates/calendar';
import { AGENCIES } from '../lexicon/agencies';
import gazetteer from '../lexicon/gazetteer.json';
import type { Article, Entity } from '../model';

/** What identifies the event that an article reports. */
export interface EventSignature {
  /** Index keys: two articles that share none are never about the same event (salient names, not countries). Few (<= 12), sorted. */
  readonly keys: readonly string[];
  /** Those of `keys` that name people in full, sorted. */
  readonly people: readonly string[];
  /** Countries named, lower case, sorted: weak evidence. */
  readonly countries: readonly string[];
  /** Content words of headline and first sentences, sorted: weak evidence. */
  readonly words: readonly string[];
  /** Day of publication since 1970-01-01, or `null`. */
  readonly day: number | null;
}

const MAX_KEYS = 12;
const MAX_WORDS = 24;
const MAX_COUNTRIES = 8;
/** Length of the opening of an article, in sentences. */
const OPENING = 3;

/** Names of countries, lower case. */
const COUNTRIES: ReadonlySet<string> = new Set(gazetteer.countries.flatMap((line) => line.slice(3).split('|')));

/** Words of nearly every report, which tell no event from another. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  'about after again against also among amid been before being between could during first from have having here into just last least less many more most much near nearly never only other over people reported report reports said says several since some such than that their them then there these they this those three through today under until were what when where which while will with would year years killed dead died official officials monday tuesday wednesday thursday friday saturday sunday yesterday january february march april june july august september october november december news agency state time week month'.split(
    ' ',
  ),
);

/** The signature of an article's event. */
export function eventSignature(article: Article): EventSignature {
  const opening = article.sentences[OPENING]?.start ?? article.text.length;
  const ranked: { readonly key: string; readonly person: boolean; readonly weight: number }[] = [];
  const countries = new Set<string>();
  for (const entity of article.entities) {
    const key = keyOf(entity);
    if (key === null) continue;
    if (entity.kind === 'place' && COUNTRIES.has(key)) {
      countries.add(key);
      continue;
    }
    const first = article.mentions[entity.mentions[0] ?? -1];
    const early = first && first.start < opening ? 3 : 0;
    // One word may be a place or a body taken for a person; a name of two or more seldom is.
    const person = entity.kind === 'person' && /\s/.test(entity.name);
    ranked.push({ key, person, weight: Math.min(entity.mentions.length, 6) + early });
  }
  ranked.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const kept = ranked.slice(0, MAX_KEYS);
  return {
    keys: sorted(kept.map(({ key }) => key)),
    people: sorted(kept.filter(({ person }) => person).map(({ key }) => key)),
    countries: sorted(countries).slice(0, MAX_COUNTRIES),
    words: openingWords(article.text.slice(0, Math.min(opening, 1200))),
    day: dayOf(article.published),
  };
}

/** Names that are plain as they are, which most are. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** People by surname, so that "Osgood" and "Peter Osgood" meet; others by their name; agencies and groups have no key. */
function keyOf({ kind, name }: Entity): string | null {
  if (kind === 'group') return null;
  const lower = name.toLowerCase();
  const plain = PLAIN.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
  if (plain.length < 3 || AGENCIES.has(plain)) return null;
  if (kind !== 'person') return plain;
  const surname = plain.slice(plain.lastIndexOf(' ') + 1);
  return surname.length < 3 ? plain : surname;
}

function openingWords(text: string): readonly string[] {
  const words = new Set<string>();
  for (const match of text.matchAll(/\p{L}{4,}/gu)) {
    const word = match[0].toLowerCase();
    if (!COMMON_WORDS.has(word)) words.add(word.replace(/s$/, ''));
    if (words.size >= MAX_WORDS) break;
  }
  return sorted(words);
}

function sorted(list: Iterable<string>): readonly string[] {
  return [...new Set(list)].sort();
}

/** Day since 1970-01-01 of an ISO date or date-time; `null` for none. */
export function dayOf(published: string | null): number | null {
  const date = parseIsoDate(published);
  return date && dayNumber(date);
}

/** Published further apart than this, two reports are taken to be of two happenings. In days. */
export const MAX_DAYS = 4;

/**
 * True when the two report the same happening. With both dates known: published within a few days, and enough shared
 * names: two at least, as one name alone, a president's, is in the news for many reasons. With a date missing: at least one person and two more names must be shared, as places alone come back in the
 * news with every new quake and flood. Symmetric and pure; false on doubt.
 */
export function sameEvent(a: EventSignature, b: EventSignature): boolean {
  const dated = a.day !== null && b.day !== null;
  if (dated && Math.abs((a.day as number) - (b.day as number)) > MAX_DAYS) return false;
  const names = shared(a.keys, b.keys);
  if (names < 2) return false;
  const people = shared(a.people, b.people);
  if (!dated) return people >= 1 && names >= 3;
  const weak = Math.min(shared(a.countries, b.countries), 2) * 0.5 + Math.min(shared(a.words, b.words), 4) * 0.25;
  return names + people + weak >= 3;
}

/** How many entries two sorted lists share. */
function shared(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] as string;
    const y = b[j] as string;
    if (x === y) {
      count++;
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  return count;
}
