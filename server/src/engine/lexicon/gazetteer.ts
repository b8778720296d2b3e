/** Reads the compiled gazetteer (see gazetteer.build.mjs for its form and NOTICE for its sources). */
import data from './gazetteer.json';

/** Entries are lower case, without diacritics, words separated by single spaces (hyphens are spaces too). */
export interface Gazetteer {
  /** "XX form|form": ISO 3166 code and names. */
  readonly countries: readonly string[];
  /** "XX adjective": ISO 3166 code and adjective of nationality. */
  readonly nationalities: readonly string[];
  /** First-level regions of large federal countries. */
  readonly knownRegions: readonly string[];
  readonly regions: readonly string[];
  /** 500,000 people and more. */
  readonly bigCities: readonly string[];
  /** 100,000 to 500,000 people. */
  readonly mediumCities: readonly string[];
  /** 15,000 to 100,000 people. */
  readonly smallCities: readonly string[];
  readonly maleNames: readonly string[];
  readonly femaleNames: readonly string[];
  /** Common English words, which are probably no names at the start of a sentence. */
  readonly commonWords: readonly string[];
}

/** Undoes front coding: a capital letter says how many characters are shared with the entry before (A = 0). */
function decode(coded: string): string[] {
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
  return {
    countries: data.countries,
    nationalities: data.nationalities,
    knownRegions: decode(data.knownRegions),
    regions: decode(data.regions),
    bigCities: decode(data.bigCities),
    mediumCities: decode(data.mediumCities),
    smallCities: decode(data.smallCities),
    maleNames: decode(data.maleNames),
    femaleNames: decode(data.femaleNames),
    commonWords: decode(data.commonWords),
  };
}
