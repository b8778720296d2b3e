/** Which names of one article are one thing. */

import { CLASS_COUNT, NameClass } from './classes';
import { Clusters } from './clusters';
import type { Decided } from './decide';
import { countryOf, countryWords, placeIdentity, withoutTrimmings } from './identity';
import { linkOrganizations } from './organizationLinks';
import { linkPersons } from './personLinks';
import { LEXICON, PlaceRank } from './words';

/** The cluster number of every occurrence; equal numbers are one entity. */
export function link(decided: readonly Decided[]): number[] {
  const clusters = new Clusters(decided.length);
  linkEqual(decided, clusters);
  linkOrganizations(decided, clusters);
  linkPersons(decided, clusters);
  return decided.map((_, at) => clusters.find(at));
}

/**
 * What a little known place may be called by or without: "Velda" is Velda Island, "the Veldas" are the Velda Islands, but Hong
 * Kong is not Hong Kong Island.
 */
const DROPPED = new Set('island islands archipelago peninsula town village river valley'.split(' '));

/** The name of a little known place without the word that says what it is, else `null`. */
function withoutSort(key: string): string | null {
  const space = key.lastIndexOf(' ');
  if (space < 0 || !DROPPED.has(key.slice(space + 1))) return null;
  const name = key.slice(0, space);
  return (LEXICON.places.get(name) ?? PlaceRank.smallCity) >= PlaceRank.region ? name : null;
}

/** What makes two occurrences of one class the same outright: the gazetteer's id, else the name without trimmings. */
function identity(klass: number, group: boolean, key: string): string {
  const bare = key.endsWith('.') && !key.slice(0, -1).includes('.') ? key.slice(0, -1) : key;
  if (group) return LEXICON.groups.get(bare) ?? bare;
  if (klass === NameClass.place) return placeIdentity(bare);
  if (klass === NameClass.organization) return LEXICON.organizations.get(bare) ?? bodyIdentity(withoutTrimmings(bare));
  return bare;
}

/** "u.s. congress" and "united states congress" are one. */
function bodyIdentity(plain: string): string {
  const words = plain.split(' ');
  const count = countryWords(words);
  return count === 0 ? plain : `${countryOf(words.slice(0, count).join(' '))} ${words.slice(count).join(' ')}`;
}

function linkEqual(decided: readonly Decided[], clusters: Clusters): void {
  const first = new Map<string, number>();
  // What is written alike is worked out once: people in the first, then the classes.
  const written = Array.from({ length: CLASS_COUNT }, () => new Map<string, number>());
  decided.forEach(({ klass, group, candidate }, at) => {
    if (klass === NameClass.person && !group) return;
    const alike = written[group ? NameClass.none : klass] as Map<string, number>;
    const same = alike.get(candidate.key);
    if (same !== undefined) {
      clusters.join(same, at);
      return;
    }
    alike.set(candidate.key, at);
    const id = `${group ? 'g' : klass} ${identity(klass, group, candidate.key)}`;
    const known = first.get(id);
    if (known === undefined) first.set(id, at);
    else clusters.join(known, at);
  });
  decided.forEach(({ klass, candidate }, at) => {
    const name = klass === NameClass.place ? withoutSort(candidate.key) : null;
    for (const called of name === null ? [] : candidate.key.endsWith('s') ? [name, `${name}s`] : [name]) {
      const known = first.get(`${NameClass.place} ${called}`);
      if (known !== undefined) clusters.join(known, at);
    }
  });
}
