/**
 * Names compared across articles: two ways to write one name, a short form that may stand for a full one, or two names.
 * Nothing here knows of articles; the dossier decides what to do with "compatible".
 */
import type { EntityKind } from '../model';
import { placeIdentity, withoutTrimmings } from './identity';
import { comparePersons, type PersonName, parsePerson, personKeys } from './persons';
import { initialsOf } from './pool';
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
  /** Words of `identity`. */
  readonly words: readonly string[];
  /** `identity` without the country that it begins with ("u.s. state department"), or `null`. */
  readonly bare: string | null;
  /** Set for persons. */
  readonly person: PersonName | null;
  /** How a place sounds; empty for the rest and for names too short to be told apart by sound. */
  readonly sound: string;
}

/** How two names may relate. */
export type NameVerdict = 'same' | 'compatible' | 'different';

/** Places with fewer letters sound alike by chance. */
const SHORTEST_BY_SOUND = 6;

/** Takes a name apart. Any string will do. */
export function parseName(name: string, kind: EntityKind): NameForm {
  const key = keyOf(kind === 'person' ? name.replace(NICKNAME, ' ') : name);
  const person = kind === 'person' ? parsePerson(key) : null;
  const weight = person === null ? key.split(' ').length : person.words.length;
  const sound = kind === 'place' && key.length >= SHORTEST_BY_SOUND ? soundKey(key) : '';
  const identity = identityOf(key, kind);
  const words = identity.split(' ');
  const bare = kind === 'organization' ? withoutCountry(words) : null;
  return { kind, name, weight, key, identity, words, bare, person, sound };
}

/** A nickname between marks inside a name (Vito “The Fox” Olin). */
const NICKNAME = /\s["“‘'`(]{1,2}[^"”’'()]{1,30}["”’')]{1,2}\s/;

function keyOf(name: string): string {
  const key = fold(name.replaceAll('’', "'").toLowerCase())
    .replace(/[\s\-‐‑–,/]+/g, ' ')
    .trim();
  return key === '' ? name : key;
}

function identityOf(key: string, kind: EntityKind): string {
  if (kind === 'place') return placeIdentity(key);
  if (kind === 'group') return LEXICON.groups.get(key) ?? (key.endsWith('s') ? key.slice(0, -1) : key);
  if (kind === 'organization')
    return LEXICON.organizations.get(key) ?? LEXICON.organizations.get(withoutTrimmings(key)) ?? withoutTrimmings(key);
  return key.startsWith('the ') ? key.slice(4) : key;
}

/** Canonical id of a place (`country:EG`, `place:gaza`, or the plain name): equal for two names of one place. */
export function canonicalPlaceId(name: string): string {
  return placeIdentity(keyOf(name));
}

/** Blocking keys: two forms that share none are never compared (few, never empty). */
export function nameKeys(form: NameForm): readonly string[] {
  if (form.person !== null) return [...personKeys(form.person), `n:${form.identity}`];
  const keys = new Set([`n:${form.identity}`]);
  if (form.kind === 'organization') {
    const { words, bare } = form;
    if (words.length > 1) {
      if (!form.identity.startsWith('organization:')) keys.add(`o:${initialsOf(words)}`);
      if (isDistinct(words[0] as string)) keys.add(`n:${words[0]}`);
      if (bare !== null) keys.add(`n:${bare}`);
    } else keys.add(`o:${acronymOf(form)}`);
  }
  if (form.sound !== '') keys.add(`l:${form.sound}`);
  return [...keys];
}

/** `same`: one and the same name; `compatible`: one may stand for the other (a surname for a full name); else `different`. Symmetric. */
export function compatibleNames(a: NameForm, b: NameForm): NameVerdict {
  if (a.kind !== b.kind) return compareKinds(a, b);
  if (a.identity === b.identity) return 'same';
  if (a.person !== null && b.person !== null) return comparePersons(a.person, b.person);
  if (a.kind === 'organization') return compareOrganizations(a, b);
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

/** The letters of a one-word name, for comparing with initials. */
function acronymOf(form: NameForm): string {
  return form.key.replaceAll('.', '');
}

const SHORTEST_ACRONYM = 2;

function compareOrganizations(a: NameForm, b: NameForm): NameVerdict {
  const [short, long] = a.identity.length <= b.identity.length ? [a, b] : [b, a];
  const { words, bare } = long;
  const own = short.words;
  if (short.identity.startsWith('organization:') && long.identity.startsWith('organization:')) return 'different';
  if (own.length === 1 && words.length > 1) {
    const letters = acronymOf(short);
    if (letters.length >= SHORTEST_ACRONYM && initialsOf(words) === letters && short.name === short.name.toUpperCase())
      return 'same';
    return isDistinct(own[0] as string) && own[0] === words[0] ? 'compatible' : 'different';
  }
  return bare !== null && bare === short.identity ? 'compatible' : 'different';
}

/** A word that by itself can only mean the organization it begins: no common word, place, group or first name. */
function isDistinct(word: string): boolean {
  const bits = LEXICON.words.get(word) ?? 0;
  if (bits & (Word.common | Word.given | Word.functionWord | Word.direction | Word.orgHead | Word.placeOpener))
    return false;
  return word.length > 3 && !LEXICON.places.has(word) && !LEXICON.groups.has(word);
}

/** "u.s. state department" → "state department"; `null` when the name does not begin with a country or a nationality. */
function withoutCountry(words: readonly string[]): string | null {
  for (let count = 1; count <= 2 && count < words.length - 1; count++) {
    const head = words.slice(0, count).join(' ');
    if (LEXICON.placeIds.has(head) || LEXICON.groups.has(head)) return words.slice(count).join(' ');
  }
  return null;
}

function comparePlaces(a: NameForm, b: NameForm): NameVerdict {
  if (LEXICON.places.has(a.key) && LEXICON.places.has(b.key)) return 'different';
  if (a.sound === '' || a.key.includes(' ') !== b.key.includes(' ')) return 'different';
  return a.sound === b.sound ? 'compatible' : 'different';
}
