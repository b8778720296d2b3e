/** Reads the compiled gazetteer (see gazetteer.build.mjs for its form and NOTICE for its sources). */
import data from './gazetteer.json';

/** Bits that say what a word of the compiled lists can be; the same as in gazetteer.build.mjs. */
export const WordSource = { common: 1, male: 2, female: 4, place: 8, opensPlace: 16 } as const;

/** Entries are lower case, without diacritics, words separated by single spaces (hyphens are spaces too). */
export interface Gazetteer {
  /** "XX form|form": ISO 3166 code and names. */
  readonly countries: readonly string[];
  /** "XX adjective": ISO 3166 code and adjective of nationality. */
  readonly nationalities: readonly string[];
  /** Each place name once, under the best of its ranks. */
  readonly places: {
    /** First-level regions of large federal countries. */
    readonly knownRegions: readonly string[];
    /** 500,000 people and more. */
    readonly bigCities: readonly string[];
    /** 100,000 to 500,000 people. */
    readonly mediumCities: readonly string[];
    /** Other first-level regions. */
    readonly regions: readonly string[];
    /** 15,000 to 100,000 people. */
    readonly smallCities: readonly string[];
  };
  /** Bits of `WordSource`, and the words that have exactly these; each word once. */
  readonly words: readonly (readonly [number, readonly string[]])[];
}

/** Undoes front coding: a capital letter says how many characters are shared with the entry before (A = 0). Entries hold no capitals. */
export function decode(coded: string): string[] {
  const out: string[] = [];
  let before = '';
  let start = 0;
  while (start < coded.length) {
    let end = start + 1;
    while (end < coded.length && !isCapital(coded.charCodeAt(end))) end++;
    before = before.slice(0, coded.charCodeAt(start) - 65) + coded.slice(start + 1, end);
    out.push(before);
    start = end;
  }
  return out;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Unpacks the compiled file; takes some milliseconds, so call it once. */
export function readGazetteer(): Gazetteer {
  const { knownRegions, bigCities, mediumCities, regions, smallCities } = data.places;
  return {
    countries: data.countries,
    nationalities: data.nationalities,
    places: {
      knownRegions: decode(knownRegions),
      bigCities: decode(bigCities),
      mediumCities: decode(mediumCities),
      regions: decode(regions),
      smallCities: decode(smallCities),
    },
    words: Object.entries(data.words).map(([bits, coded]) => [Number(bits), decode(coded)]),
  };
}
