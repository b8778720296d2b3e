/** What makes two names of one kind the same outright: the gazetteer's id, else the name without trimmings. */
import { LEXICON, PlaceRank, Word } from './words';

const GENERIC_AFTER = new Set('city strip province state county district region island islands governorate'.split(' '));
const GENERIC_BEFORE = ['city of ', 'town of ', 'state of ', 'province of ', 'the '];

/** Canonical id of a place by its key (lower case, hyphens as spaces); the key itself when nothing is known. */
export function placeIdentity(key: string): string {
  let name = key.endsWith('.') && key.indexOf('.') === key.length - 1 ? key.slice(0, -1) : key;
  const known = LEXICON.placeIds.get(name) ?? LEXICON.placeIds.get(key);
  if (known !== undefined) return known;
  for (const generic of GENERIC_BEFORE) {
    if (name.startsWith(generic) && LEXICON.places.has(name.slice(generic.length))) name = name.slice(generic.length);
  }
  const space = name.lastIndexOf(' ');
  if (space > 0 && isDroppable(name.slice(space + 1), name.slice(0, space))) name = name.slice(0, space);
  return LEXICON.placeIds.get(name) ?? name;
}

/** "Tehran Province" is Tehran; but Kansas City is not Kansas, and Hong Kong Island not Hong Kong. */
function isDroppable(generic: string, name: string): boolean {
  const rank = LEXICON.places.get(name);
  if (rank === undefined || !GENERIC_AFTER.has(generic)) return false;
  if (generic === 'city') return rank >= PlaceRank.bigCity && rank !== PlaceRank.region;
  return !generic.startsWith('island') || rank >= PlaceRank.region;
}

/** An organization's name without "the", legal suffixes, full stops and commas; spelled one way. */
export function withoutTrimmings(key: string): string {
  let words = key.replace(/[.,]/g, '').split(' ');
  if (words[0] === 'the' && words.length > 1) words = words.slice(1);
  while (words.length > 1 && (LEXICON.words.get(words[words.length - 1] as string) ?? 0) & Word.legal)
    words = words.slice(0, -1);
  return words.map((word) => LEXICON.spellings.get(word) ?? word).join(' ');
}

/** "us state department" → "state department"; `null` when the words do not begin with a country or a nationality. */
export function withoutCountry(words: readonly string[]): string | null {
  const count = countryWords(words);
  return count === 0 ? null : words.slice(count).join(' ');
}

/** How many words of a longer name name a country or a nationality at its beginning. */
export function countryWords(words: readonly string[]): number {
  for (let count = 1; count <= 3 && count < words.length; count++) {
    if (countryOf(words.slice(0, count).join(' ')) !== null) return count;
  }
  return 0;
}

/** Code of the country that a country's or a nationality's name means, with or without full stops; else `null`. */
export function countryOf(name: string): string | null {
  return codeOf(name) ?? (name.length === 2 ? codeOf(`${name[0]}.${name[1]}.`) : null);
}

function codeOf(key: string): string | null {
  const id = LEXICON.placeIds.get(key) ?? LEXICON.groups.get(key);
  return id === undefined || !/^(?:country|people):/.test(id) ? null : id.slice(id.indexOf(':') + 1);
}
