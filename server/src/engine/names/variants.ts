/**
 * Names compared across articles: two ways to write one name, a short form that may stand for a full one, or two names.
 * Nothing here knows of articles; the dossier decides what to do with "compatible".
 */
import type { EntityKind } from '../model';
import { placeIdentity } from './identity';
import {
  areTwoBodies,
  compareOrganizations,
  isLastWordOf,
  type OrganizationName,
  organizationKeys,
  parseOrganization,
} from './organizations';
import { comparePersons, isCalled, type PersonName, parsePerson, personKeys } from './persons';
import { soundKey } from './sound';
import { fold, LEXICON, Word } from './words';

/** A name taken apart, once, for comparing. */
export interface NameForm {
  readonly kind: EntityKind;
  readonly name: string;
  /** How much the form says: 1 for a bare surname or acronym, more for fuller names (about its number of words). */
  readonly weight: number;
  /** Lower case, no diacritics, hyphens as spaces, possessives kept. */
  readonly key: string;
  /** What identifies the thing when the gazetteers know it, else the key without trimmings ("the", "Inc."). */
  readonly identity: string;
  /** Set for persons. */
  readonly person: PersonName | null;
  /** Set for organizations, and for other things, which may be organizations that an article gave away too little of. */
  readonly organization: OrganizationName | null;
  /** How a place sounds; empty for the rest and for names too short to be told apart by sound. */
  readonly sound: string;
}

/** How two names may relate. */
export type NameVerdict = 'same' | 'compatible' | 'different';

/** Places with fewer letters sound alike by chance. */
const SHORTEST_BY_SOUND = 6;

/** Takes a name apart. Any string will do. */
export function parseName(name: string, kind: EntityKind): NameForm {
  const mark = kind === 'person' ? NICKNAME.exec(name) : null;
  const key = keyOf(mark === null ? name : name.replace(mark[0], ' '));
  const person = kind === 'person' ? parsePerson(key, mark === null ? null : keyOf(mark[1] as string)) : null;
  const body = kind === 'organization' || kind === 'other';
  const organization = body ? parseOrganization(key, name) : null;
  const weight = (person ?? organization)?.words.length ?? key.split(' ').length;
  const sound = kind === 'place' && key.length >= SHORTEST_BY_SOUND ? soundKey(key) : '';
  return {
    kind,
    name,
    weight,
    key,
    identity: organization?.identity ?? identityOf(key, kind),
    person,
    organization,
    sound,
  };
}

/** A nickname between marks inside a name (Vito “The Fox” Olin). */
const NICKNAME = /\s["“‘'`(]{1,2}([^"”’'()]{1,30})["”’')]{1,2}\s/;

function keyOf(name: string): string {
  const key = fold(name.replaceAll('’', "'").toLowerCase())
    .replace(/[\s\-‐‑–,/]+/g, ' ')
    .trim();
  return key === '' ? name : key;
}

function identityOf(key: string, kind: EntityKind): string {
  if (kind === 'place') return placeIdentity(key);
  if (kind === 'group') return LEXICON.groups.get(key) ?? (key.endsWith('s') ? key.slice(0, -1) : key);
  return key.startsWith('the ') ? key.slice(4) : key;
}

/** Canonical id of a place (`country:EG`, `place:gaza`, or the plain name): equal for two names of one place. */
export function canonicalPlaceId(name: string): string {
  return placeIdentity(keyOf(name));
}

/** Blocking keys: two forms that share none are never compared (few, never empty). */
export function nameKeys(form: NameForm): readonly string[] {
  const keys = new Set([`n:${form.identity}`, `n:${form.key}`]);
  if (form.person !== null) for (const key of personKeys(form.person)) keys.add(key);
  if (form.organization !== null) for (const key of organizationKeys(form.organization, form.kind)) keys.add(key);
  if (form.sound !== '') keys.add(`l:${form.sound}`);
  if (form.kind === 'place' && form.weight === 2) keys.add(`j:${form.key.replace(' ', '')}`);
  return [...keys];
}

/** `same`: one and the same name; `compatible`: one may stand for the other (a surname for a full name); else `different`. Symmetric. */
export function compatibleNames(a: NameForm, b: NameForm): NameVerdict {
  if (a.kind !== b.kind || a.kind === 'other') return compareKinds(a, b);
  if (a.identity === b.identity) return 'same';
  if (a.person !== null && b.person !== null) return comparePersons(a.person, b.person);
  if (a.organization !== null && b.organization !== null) return compareOrganizations(a.organization, b.organization);
  return a.kind === 'place' ? comparePlaces(a, b) : 'different';
}

/**
 * One article may take for a place what another takes for an organization: the same full name is one thing all the
 * same. A single word is so only where no person, place or people is known by it.
 */
function compareKinds(a: NameForm, b: NameForm): NameVerdict {
  if (a.kind === 'group' || b.kind === 'group') return 'different';
  if (a.organization !== null && b.organization !== null) {
    if (a.key === b.key) return 'same';
    const full = a.organization.words.length > 1 && b.organization.words.length > 1;
    if (full && compareOrganizations(a.organization, b.organization) === 'same') return 'same';
    return isLastWordOf(a.organization, b.organization) ? 'compatible' : 'different';
  }
  if (a.key !== b.key) return joinedAlike(a, b) ? 'same' : 'different';
  if (a.key.includes(' ')) return 'same';
  if (a.kind === 'person' || b.kind === 'person') return isOpenWord(a.key) ? 'compatible' : 'different';
  return a.kind === 'other' || b.kind === 'other' ? 'same' : 'different';
}

/** "Sea Micro", taken for a person or a place, is the company "SeaMicro". */
function joinedAlike(a: NameForm, b: NameForm): boolean {
  if (a.organization === null && b.organization === null) return false;
  const [one, two] = a.key.includes(' ') ? [a, b] : [b, a];
  return !two.key.includes(' ') && one.key.includes(' ') && one.key.replaceAll(' ', '') === two.key;
}

const PERSONAL = Word.given | Word.surname | Word.common;

/** A word that the lexicon knows nothing of: a name is all it can be. */
function isOpenWord(word: string): boolean {
  return word.length > 3 && !((LEXICON.words.get(word) ?? 0) & PERSONAL) && !LEXICON.places.has(word);
}

/**
 * How near two names are that `compatibleNames` does not call different: 3 for one name, 2 for a variant of it, 1 for a
 * form that may stand for it. Symmetric.
 */
export function nearness(a: NameForm, b: NameForm, verdict: 'same' | 'compatible'): number {
  if (verdict === 'compatible') return 1;
  if (a.identity === b.identity || a.key === b.key) return a.kind === b.kind ? 4 : 3;
  return a.person !== null && b.person !== null && isCalled(a.person, b.person) ? 3 : 2;
}

/**
 * True when the two names cannot be one thing whatever else speaks for it: two full names of people, two known bodies or
 * places, bodies of two countries. Symmetric.
 */
export function contradicts(a: NameForm, b: NameForm): boolean {
  if (a.kind !== b.kind) {
    const person = a.kind === 'person' ? a : b.kind === 'person' ? b : null;
    if (person === null || person.weight === 1 || joinedAlike(a, b)) return false;
    return !(a.key.includes(' ') && b.key.includes(' '));
  }
  if (a.person !== null && b.person !== null) return comparePersons(a.person, b.person) === 'different';
  if (a.organization !== null && b.organization !== null) return areTwoBodies(a.organization, b.organization);
  return a.kind === 'place' && LEXICON.places.has(a.key) && LEXICON.places.has(b.key) && a.identity !== b.identity;
}

function comparePlaces(a: NameForm, b: NameForm): NameVerdict {
  if (LEXICON.places.has(a.key) && LEXICON.places.has(b.key)) return 'different';
  if (a.sound === '' || a.key.includes(' ') !== b.key.includes(' ')) return 'different';
  return a.sound === b.sound ? 'compatible' : 'different';
}
