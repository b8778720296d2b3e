/**
 * Names compared across articles: two ways to write one name, a short form that may stand for a full one, or two names.
 * Nothing here knows of articles; the dossier decides what to do with "compatible".
 */
import type { EntityKind } from '../model';
import { placeIdentity } from './identity';
import { compareOrganizations, type OrganizationName, organizationKeys, parseOrganization } from './organizations';
import { comparePersons, type PersonName, parsePerson, personKeys } from './persons';
import { soundKey } from './sound';
import { fold, LEXICON } from './words';

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
  /** Set for organizations. */
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
  const organization = kind === 'organization' ? parseOrganization(key, name) : null;
  const weight = person === null ? key.split(' ').length : person.words.length;
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
  if (form.organization !== null) for (const key of organizationKeys(form.organization)) keys.add(key);
  if (form.sound !== '') keys.add(`l:${form.sound}`);
  return [...keys];
}

/** `same`: one and the same name; `compatible`: one may stand for the other (a surname for a full name); else `different`. Symmetric. */
export function compatibleNames(a: NameForm, b: NameForm): NameVerdict {
  if (a.kind !== b.kind) return compareKinds(a, b);
  if (a.identity === b.identity) return 'same';
  if (a.person !== null && b.person !== null) return comparePersons(a.person, b.person);
  if (a.organization !== null && b.organization !== null) return compareOrganizations(a.organization, b.organization);
  if (a.kind === 'place') return comparePlaces(a, b);
  return 'different';
}

/** One article may take for a place what another takes for an organization: the same full name is one thing all the same. */
function compareKinds(a: NameForm, b: NameForm): NameVerdict {
  if (a.key !== b.key || a.kind === 'group' || b.kind === 'group') return 'different';
  const unsure = a.kind === 'other' || b.kind === 'other';
  const person = a.kind === 'person' || b.kind === 'person';
  if (person) return a.key.includes(' ') ? 'same' : 'different';
  return unsure || a.key.includes(' ') ? 'same' : 'different';
}

function comparePlaces(a: NameForm, b: NameForm): NameVerdict {
  if (LEXICON.places.has(a.key) && LEXICON.places.has(b.key)) return 'different';
  if (a.sound === '' || a.key.includes(' ') !== b.key.includes(' ')) return 'different';
  return a.sound === b.sound ? 'compatible' : 'different';
}
