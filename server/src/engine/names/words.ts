/** What the lexicon knows of single words (as bit flags) and of phrases; built once, never changed. */
import { CALENDAR_WORDS } from '../lexicon/calendar';
import { COMPOUND_TAILS } from '../lexicon/compoundTails';
import { COUNTRY_PEOPLE } from '../lexicon/countryPeople';
import { DIRECTIONS } from '../lexicon/directions';
import { type Gazetteer, readGazetteer, WordSource } from '../lexicon/gazetteer';
import { MORE_GIVEN_NAMES } from '../lexicon/givenNames';
import { GROUP_WORDS } from '../lexicon/groups';
import { KIN_NOUNS } from '../lexicon/kin';
import { LEGAL_SUFFIXES } from '../lexicon/legalSuffixes';
import { NAME_SUFFIXES } from '../lexicon/nameSuffixes';
import { NICKNAMES } from '../lexicon/nicknames';
import { ORGANIZATION_CONTEXT } from '../lexicon/organizationContext';
import { ORGANIZATION_HEADS } from '../lexicon/organizationHeads';
import { ORGANIZATION_NOUNS } from '../lexicon/organizationNouns';
import { ORGANIZATION_OPENERS } from '../lexicon/organizationOpeners';
import { ORGANIZATIONS } from '../lexicon/organizations';
import { OTHER_HEADS } from '../lexicon/otherHeads';
import { PARTICLES } from '../lexicon/particles';
import { PERSON_VERBS } from '../lexicon/personVerbs';
import { PLACE_ALIASES } from '../lexicon/placeAliases';
import { PLACE_CONTEXT } from '../lexicon/placeContext';
import { PLACE_HEADS } from '../lexicon/placeHeads';
import { PLACE_NOUNS } from '../lexicon/placeNouns';
import { PLACE_OPENERS } from '../lexicon/placeOpeners';
import { PLACE_PREPOSITIONS } from '../lexicon/placePrepositions';
import { ROLE_MODIFIERS } from '../lexicon/roleModifiers';
import { ROLE_OBJECTS } from '../lexicon/roleObjects';
import { ROLE_HEADS } from '../lexicon/roles';
import { SENTENCE_STARTS } from '../lexicon/sentenceStarts';
import { SPELLINGS } from '../lexicon/spellings';
import { SURNAMES } from '../lexicon/surnames';
import { TEAM_NICKNAMES } from '../lexicon/teamNicknames';
import { COURTESY_TITLES } from '../lexicon/titles';
import { WORK_NOUNS } from '../lexicon/workNouns';

/** Bits of what a word can be. One word can be many things ("may", "rice", "jordan"). */
export const Word = {
  common: 1 << 0,
  male: 1 << 1,
  female: 1 << 2,
  /** A first name of any list. */
  given: 1 << 3,
  surname: 1 << 4,
  title: 1 << 5,
  role: 1 << 6,
  roleModifier: 1 << 7,
  roleObject: 1 << 8,
  orgHead: 1 << 9,
  orgOpener: 1 << 10,
  legal: 1 << 11,
  placeHead: 1 << 12,
  placeOpener: 1 << 13,
  direction: 1 << 14,
  otherHead: 1 << 15,
  calendar: 1 << 16,
  particle: 1 << 17,
  suffix: 1 << 18,
  personVerb: 1 << 19,
  orgContext: 1 << 20,
  placeContext: 1 << 21,
  placePreposition: 1 << 22,
  placeNoun: 1 << 23,
  kin: 1 << 24,
  compoundTail: 1 << 25,
  /** First word of a phrase of two words or more. */
  opensPhrase: 1 << 26,
  functionWord: 1 << 27,
  team: 1 << 28,
  /** The word by itself is a known place, organization or group. */
  known: 1 << 29,
  orgNoun: 1 << 30,
  workNoun: 1 << 31,
} as const;

/** How sure a place name alone means the place, best first. */
export const PlaceRank = { country: 1, knownRegion: 2, bigCity: 3, mediumCity: 4, region: 5, smallCity: 6 } as const;

/** What the lexicon knows. Phrase keys are as `phraseKey` makes them. */
export interface Lexicon {
  /** Bits of `Word` by lower-case word, a final full stop left off. */
  readonly words: ReadonlyMap<string, number>;
  /** `PlaceRank` by phrase. */
  readonly places: ReadonlyMap<string, number>;
  /** Canonical id (`country:EG`, `place:gaza`) of places with several names, and of countries. */
  readonly placeIds: ReadonlyMap<string, string>;
  /** Canonical id by phrase. */
  readonly organizations: ReadonlyMap<string, string>;
  /** Canonical id (`people:EG`, `group:jew`) by phrase. */
  readonly groups: ReadonlyMap<string, string>;
  /** Short forms by first name ("william" → "bill", "will" …). */
  readonly nicknames: ReadonlyMap<string, readonly string[]>;
  /** The spelling used for comparing, by other spelling ("defence" → "defense"). */
  readonly spellings: ReadonlyMap<string, string>;
}

/** Longest phrase of the lexicon, in words. */
export const LONGEST_PHRASE = 6;

/** The word without diacritics; `lower` must be lower case already. */
export function fold(lower: string): string {
  for (let index = 0; index < lower.length; index++) {
    if (lower.charCodeAt(index) > 127) {
      return lower
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[’ʻ‘`]/g, "'")
        .replace(/ı/g, 'i')
        .replace(/ß/g, 'ss')
        .replace(/ø/g, 'o')
        .replace(/ł/g, 'l')
        .replace(/đ/g, 'd');
    }
  }
  return lower;
}

const FUNCTION_WORDS =
  'hi hello yes no please thanks thank ok okay well oh if whether perhaps maybe just even only very too also again ' +
  'is am are be been being has having ' +
  'mine yours ours theirs himself herself itself themselves myself yourself us them him me ' +
  'one two three four five six seven eight nine ten eleven twelve hundred thousand million billion dozen dozens hundreds ' +
  'thousands twenty thirty forty fifty sixty seventy eighty ninety first second third last next ' +
  "um uh hmm huh wow hey ah aha ooh yeah yep nope okay i'd i'll i've i'm we'll we've we'd you'll you've you'd you're he'll he'd " +
  "she'll she'd they'll they've they'd it'll it'd that'll there'll who's what's where's how's let's here's can't won't doesn't " +
  "isn't aren't wasn't weren't haven't hasn't hadn't wouldn't couldn't shouldn't";

class Builder {
  readonly words = new Map<string, number>();
  readonly places = new Map<string, number>();
  readonly placeIds = new Map<string, string>();
  readonly organizations = new Map<string, string>();
  readonly groups = new Map<string, string>();
  readonly nicknames = new Map<string, readonly string[]>();
  readonly spellings = new Map<string, string>();

  mark(list: Iterable<string>, bit: number): void {
    for (const word of list) this.words.set(word, (this.words.get(word) ?? 0) | bit);
  }

  /** Marks the first word of a phrase; single words are marked as known if they are capable of standing alone. */
  private index(phrase: string): void {
    const space = phrase.indexOf(' ');
    if (space < 0) this.mark([phrase], Word.known);
    else this.mark([phrase.slice(0, space)], Word.opensPhrase);
  }

  /** Places of the compiled lists, whose words are marked already. */
  addPlaces(list: readonly string[], rank: number): void {
    for (const place of list) this.places.set(place, rank);
  }

  /** Countries and other places of which we know several names. */
  addKnownPlace(id: string, forms: readonly string[]): void {
    for (const form of forms) this.places.set(form, PlaceRank.country);
    this.addForms(this.placeIds, id, forms);
  }

  addForms(map: Map<string, string>, id: string, forms: readonly string[]): void {
    for (const form of forms) {
      const key = form.replaceAll(' - ', ' ');
      if (!map.has(key)) map.set(key, id);
      this.index(key);
    }
  }
}

function bitsOf(source: number): number {
  let bits = 0;
  if (source & WordSource.common) bits |= Word.common;
  if (source & WordSource.male) bits |= Word.male | Word.given;
  if (source & WordSource.female) bits |= Word.female | Word.given;
  if (source & WordSource.place) bits |= Word.known;
  if (source & WordSource.opensPlace) bits |= Word.opensPhrase;
  return bits;
}

function addWords(build: Builder, gazetteer: Gazetteer): void {
  for (const [source, list] of gazetteer.words) {
    const bits = bitsOf(source);
    for (const word of list) build.words.set(word, bits);
  }
  build.mark(MORE_GIVEN_NAMES, Word.given);
  build.mark(SURNAMES, Word.surname);
  build.mark(COURTESY_TITLES, Word.title);
  build.mark(ROLE_HEADS, Word.role);
  build.mark(ROLE_MODIFIERS, Word.roleModifier);
  build.mark(ROLE_OBJECTS, Word.roleObject);
  build.mark(ORGANIZATION_HEADS, Word.orgHead);
  build.mark(ORGANIZATION_OPENERS, Word.orgOpener);
  build.mark(LEGAL_SUFFIXES, Word.legal);
  build.mark(PLACE_HEADS, Word.placeHead);
  build.mark(PLACE_OPENERS, Word.placeOpener);
  build.mark(DIRECTIONS, Word.direction);
  build.mark(OTHER_HEADS, Word.otherHead);
  build.mark(CALENDAR_WORDS, Word.calendar);
  build.mark(PARTICLES, Word.particle);
  build.mark(NAME_SUFFIXES, Word.suffix);
  build.mark(PERSON_VERBS, Word.personVerb);
  build.mark(ORGANIZATION_CONTEXT, Word.orgContext);
  build.mark(PLACE_CONTEXT, Word.placeContext);
  build.mark(PLACE_PREPOSITIONS, Word.placePreposition);
  build.mark(PLACE_NOUNS, Word.placeNoun);
  build.mark(KIN_NOUNS, Word.kin);
  build.mark(COMPOUND_TAILS, Word.compoundTail);
  build.mark(SENTENCE_STARTS, Word.functionWord);
  build.mark(FUNCTION_WORDS.split(' '), Word.functionWord);
  build.mark(TEAM_NICKNAMES, Word.team);
  build.mark(ORGANIZATION_NOUNS, Word.orgNoun);
  build.mark(WORK_NOUNS, Word.workNoun);
}

function addPhrases(build: Builder, gazetteer: Gazetteer): void {
  const { places } = gazetteer;
  build.addPlaces(places.smallCities, PlaceRank.smallCity);
  build.addPlaces(places.regions, PlaceRank.region);
  build.addPlaces(places.mediumCities, PlaceRank.mediumCity);
  build.addPlaces(places.bigCities, PlaceRank.bigCity);
  build.addPlaces(places.knownRegions, PlaceRank.knownRegion);
  for (const line of PLACE_ALIASES) {
    const space = line.indexOf(' ');
    build.addKnownPlace(line.slice(0, space), line.slice(space + 1).split('|'));
  }
  for (const line of gazetteer.countries) build.addKnownPlace(`country:${line.slice(0, 2)}`, line.slice(3).split('|'));
  for (const line of COUNTRY_PEOPLE)
    build.addForms(build.groups, `people:${line.slice(0, 2)}`, line.slice(3).split('|'));
  for (const line of gazetteer.nationalities) {
    const adjective = line.slice(3);
    const forms =
      adjective.endsWith('s') || adjective.endsWith('ese') || adjective.endsWith('ish')
        ? [adjective]
        : [adjective, `${adjective}s`];
    build.addForms(build.groups, `people:${line.slice(0, 2)}`, forms);
  }
  for (const line of GROUP_WORDS) {
    const forms = line.split(' ');
    build.addForms(build.groups, `group:${forms[0]}`, forms);
  }
  for (const line of ORGANIZATIONS) {
    const forms = line.split('|');
    build.addForms(build.organizations, `organization:${forms[0]}`, forms);
  }
}

function buildLexicon(): Lexicon {
  const gazetteer = readGazetteer();
  const build = new Builder();
  addWords(build, gazetteer);
  addPhrases(build, gazetteer);
  for (const line of NICKNAMES) build.nicknames.set(line.slice(0, line.indexOf(' ')), line.split(' ').slice(1));
  for (const line of SPELLINGS)
    build.spellings.set(line.slice(line.indexOf(' ') + 1), line.slice(0, line.indexOf(' ')));
  return build;
}

/** The lexicon of names, built when the module loads. */
export const LEXICON: Lexicon = buildLexicon();

/** Bits of `Word` for a lower-case word; a final full stop is left off ("Sgt."), but not inside initials ("u.s."). */
export function wordBits(lower: string): number {
  const known = LEXICON.words.get(lower);
  if (known !== undefined) return known;
  const last = lower.length - 1;
  if (last > 0 && lower.charCodeAt(last) === 0x2e && lower.indexOf('.') === last) {
    return LEXICON.words.get(fold(lower.slice(0, last))) ?? 0;
  }
  const folded = fold(lower);
  return folded === lower ? 0 : (LEXICON.words.get(folded) ?? 0);
}
