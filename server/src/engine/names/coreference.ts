/** Which names of one article are one thing. */

import { NameClass } from './classes';
import { Clusters } from './clusters';
import type { Decided } from './decide';
import { placeIdentity, withoutTrimmings } from './identity';
import { linkPersons } from './personLinks';
import { initialsOf } from './pool';
import { LEXICON, Word } from './words';

/** The cluster number of every occurrence; equal numbers are one entity. */
export function link(decided: readonly Decided[]): number[] {
  const clusters = new Clusters(decided.length);
  linkEqual(decided, clusters);
  linkOrganizations(decided, clusters);
  linkPersons(decided, clusters);
  return decided.map((_, at) => clusters.find(at));
}

/** What makes two occurrences of one class the same outright: the gazetteer's id, else the name without trimmings. */
function identity(klass: number, group: boolean, key: string): string {
  const bare = key.endsWith('.') && !key.slice(0, -1).includes('.') ? key.slice(0, -1) : key;
  if (group) return LEXICON.groups.get(bare) ?? bare;
  if (klass === NameClass.place) return placeIdentity(bare);
  if (klass === NameClass.organization) return LEXICON.organizations.get(bare) ?? withoutTrimmings(bare);
  return bare;
}

function linkEqual(decided: readonly Decided[], clusters: Clusters): void {
  const first = new Map<string, number>();
  decided.forEach(({ klass, group, candidate }, at) => {
    if (klass === NameClass.person) return;
    const id = `${group ? 'g' : klass} ${identity(klass, group, candidate.key)}`;
    const known = first.get(id);
    if (known === undefined) first.set(id, at);
    else clusters.join(known, at);
  });
}

/** Acronyms with their long forms, and short forms ("Lockheed") with the one long name they begin. */
function linkOrganizations(decided: readonly Decided[], clusters: Clusters): void {
  const byInitials = new Map<string, number | null>();
  const byFirst = new Map<string, number | null>();
  const byLast = new Map<string, number | null>();
  const note = (map: Map<string, number | null>, key: string, at: number): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, at);
    else if (known !== null && clusters.find(known) !== clusters.find(at)) map.set(key, null);
  };
  decided.forEach(({ klass, group, words }, at) => {
    if (klass !== NameClass.organization || group || words.length < 2) return;
    const bare = withoutTrimmings(words.join(' ')).split(' ');
    if (bare.length > 1) note(byInitials, initialsOf(bare), at);
    note(byFirst, bare[0] as string, at);
    note(byLast, bare[bare.length - 1] as string, at);
  });
  decided.forEach(({ klass, group, words, candidate }, at) => {
    if (klass !== NameClass.organization || group || words.length !== 1) return;
    const word = (words[0] as string).replaceAll('.', '');
    const acronym = byInitials.get(word);
    if (acronym !== undefined && acronym !== null && word.length > 1) clusters.join(acronym, at);
    else {
      const bits = LEXICON.words.get(word) ?? 0;
      const long = byFirst.get(word) ?? (bits & Word.orgHead ? byLast.get(word) : undefined);
      if (
        typeof long === 'number' &&
        !LEXICON.places.has(word) &&
        !(bits & Word.orgHead && byFirst.get(word) === long) &&
        candidate.key !== ''
      )
        clusters.join(long, at);
    }
  });
}
