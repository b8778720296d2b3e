/** What an article says of each thing it names, beyond the name: what later words may refer to it by. */

import type { PlacedAnalysis } from '../local';
import type { EntityKind } from '../model';
import type { Tokens } from '../text/tokens';
import { ageBeside } from './ages';
import type { Decided } from './decide';
import { LEXICON, PlaceRank, Word, wordBits } from './words';

/** Words by which something is described: "deputy | foreign | minister", and what stands behind "of". */
export interface Description {
  /** Lower case, the head last; at least one. */
  readonly words: readonly string[];
  readonly of: readonly string[];
}

/** A named thing while its article is being read. */
export interface Referent {
  readonly cluster: number;
  readonly kind: EntityKind;
  /** Words of all forms of its name. */
  readonly nameWords: Set<string>;
  /** First and last words of its forms; the word before "of" or "for", too. */
  readonly edges: Set<string>;
  readonly descriptions: Description[];
  /** What words beside the name say; else what a first name that only one sex bears suggests. */
  gender: 'm' | 'f' | null;
  /** The words beside the name say so. */
  genderSaid: boolean;
  /** The gazetteer knows it as a country; as a town. */
  country: boolean;
  town: boolean;
  /** Keys of the states and bodies whose office somebody holds ("Egyptian President", "the bank's director"). */
  readonly owners: Set<string>;
  /** Ages that stand beside the name, as written. */
  readonly ages: Set<string>;
  /** Index into `Article.sentences` of the first mention by name; -1 for one outside sentences. */
  readonly firstSentence: number;
}

/** More descriptions than this tell nothing new. */
const MAX_DESCRIPTIONS = 12;

const KINDS: readonly EntityKind[] = ['other', 'person', 'organization', 'place', 'other'];

/** The kind that a decided occurrence shows. */
export function kindOf(decided: Decided): EntityKind {
  return decided.group ? 'group' : (KINDS[decided.klass] as EntityKind);
}

/** The things named, by cluster, with what their names and roles say. */
export function collectReferents(
  blocks: readonly PlacedAnalysis[],
  text: string,
  decided: readonly Decided[],
  clusters: readonly number[],
): Map<number, Referent> {
  const referents = new Map<number, Referent>();
  decided.forEach((one, at) => {
    const cluster = clusters[at] as number;
    let referent = referents.get(cluster);
    if (referent === undefined) {
      referent = {
        cluster,
        kind: kindOf(one),
        nameWords: new Set(),
        edges: new Set(),
        descriptions: [],
        gender: null,
        genderSaid: false,
        country: false,
        town: false,
        owners: new Set(),
        ages: new Set(),
        firstSentence: one.sentence,
      };
      referents.set(cluster, referent);
    }
    addName(referent, one, (blocks[one.place] as PlacedAnalysis).local.tokens);
    addRoles(referent, text, one);
    if (referent.kind === 'person') addOwners(referent, text, decided, clusters, at);
  });
  return referents;
}

function addName(referent: Referent, { words, candidate }: Decided, tokens: Tokens): void {
  for (const word of words) referent.nameWords.add(word);
  referent.edges.add(words[0] as string).add(words[words.length - 1] as string);
  const joint = words.findIndex((word) => word === 'of' || word === 'for');
  if (joint > 0) referent.edges.add(words[joint - 1] as string);
  if (referent.kind === 'person') {
    if (candidate.gender !== null && !referent.genderSaid) {
      referent.gender = candidate.gender;
      referent.genderSaid = true;
    }
    if (words.length > 1) referent.gender ??= givenGender(words[0] as string);
    const age = ageBeside(tokens, candidate.firstToken, candidate.endToken);
    if (age !== null) referent.ages.add(age);
  } else if (referent.kind === 'place') {
    const rank = LEXICON.places.get(candidate.key) ?? 0;
    if (isCountry(candidate.key)) referent.country = true;
    else if (rank === PlaceRank.bigCity || rank === PlaceRank.mediumCity || rank === PlaceRank.smallCity)
      referent.town = true;
  }
}

/** The code of the country that the gazetteer knows under the key of a name (`EG`), or `null`. */
export function countryCode(key: string): string | null {
  const id = LEXICON.placeIds.get(key);
  return id?.startsWith('country:') ? id.slice('country:'.length) : null;
}

/** True when the gazetteer knows the key of a name as a country. */
export function isCountry(key: string): boolean {
  return countryCode(key) !== null;
}

/** Full first names by short form ("bill" → "william"). */
const FULL_NAMES: ReadonlyMap<string, readonly string[]> = buildFullNames();

function buildFullNames(): ReadonlyMap<string, readonly string[]> {
  const full = new Map<string, string[]>();
  for (const [name, shorts] of LEXICON.nicknames)
    for (const short of shorts) full.set(short, [...(full.get(short) ?? []), name]);
  return full;
}

/** The sex that nearly all bearers of a first name have; `null` when both bear it or nobody knows. */
function givenGender(word: string): 'm' | 'f' | null {
  let bits = wordBits(word) & (Word.male | Word.female);
  for (const full of FULL_NAMES.get(word) ?? []) bits |= wordBits(full) & (Word.male | Word.female);
  if (bits === Word.male) return 'm';
  return bits === Word.female ? 'f' : null;
}

function addRoles(referent: Referent, text: string, { candidate, start }: Decided): void {
  if (referent.kind !== 'person') return;
  const offset = start - candidate.start;
  for (const role of candidate.roles)
    describe(referent, descriptionOf(text.slice(role.start + offset, role.end + offset)));
}

/** "Egyptian President X", "President X of Egypt". */
function addOwners(
  referent: Referent,
  text: string,
  decided: readonly Decided[],
  clusters: readonly number[],
  at: number,
): void {
  const { candidate, start, end } = decided[at] as Decided;
  const before = decided[at - 1];
  const role = candidate.roles[0];
  const roleStart = role === undefined ? start : role.start + start - candidate.start;
  if (before !== undefined && roleStart < start && isOwning(text.slice(before.end, Math.max(before.end, roleStart))))
    referent.owners.add(ownerKey(before, clusters[at - 1] as number));
  const after = decided[at + 1];
  if (after !== undefined && text.slice(end, Math.min(after.start, end + 5)) === ' of ' && after.start === end + 4)
    referent.owners.add(ownerKey(after, clusters[at + 1] as number));
}

function isOwning(between: string): boolean {
  return between === ' ' || between === "'s " || between === '’s ';
}

/** What a state and its people share, and what else tells one owner of offices from another. */
export function ownerKey({ group, candidate }: Decided, cluster: number): string {
  const people = group ? LEXICON.groups.get(candidate.key) : undefined;
  const code = people?.startsWith('people:') ? people.slice('people:'.length) : countryCode(candidate.key);
  return code ?? `#${cluster}`;
}

/** Adds a description that is not known yet. */
export function describe(referent: Referent, description: Description): void {
  const { descriptions } = referent;
  if (descriptions.length >= MAX_DESCRIPTIONS) return;
  const key = description.words.join(' ');
  if (!descriptions.some(({ words }) => words.join(' ') === key)) descriptions.push(description);
}

const BETWEEN_WORDS = /[\s\-–‐‑,"“”]+/;

/** Takes the words of a role or phrase apart; long ones are cut. */
export function descriptionOf(surface: string): Description {
  const all = surface
    .slice(0, 120)
    .toLowerCase()
    .replaceAll('’', "'")
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '');
  const joint = all.indexOf('of');
  if (joint <= 0) return { words: all, of: [] };
  return { words: all.slice(0, joint), of: all.slice(joint + 1) };
}
