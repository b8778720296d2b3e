/** Words for the messages about decisions. */
import type { EntityKind } from '../../engine/model';

/** A thing of that kind. */
export const NOUNS: Readonly<Record<EntityKind, string>> = {
  person: 'a person',
  organization: 'an organization',
  place: 'a place',
  group: 'a group',
  other: 'a name of another kind',
};

/** Several. */
export const PLURALS: Readonly<Record<EntityKind, string>> = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
  group: 'groups',
  other: 'names of other kinds',
};

/** Names in quotation marks; only how many where they are many. */
export function listed(actors: readonly { readonly name: string }[]): string {
  if (actors.length > 3) return `${actors.length} names`;
  const names = actors.map(({ name }) => `“${name}”`);
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** The verb that goes with so many. */
export function be(actors: readonly unknown[]): string {
  return actors.length === 1 ? 'is' : 'are';
}
