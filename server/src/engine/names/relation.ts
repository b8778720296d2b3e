/** What two names have to do with each other, for telling a reader. */
import { initialsOf } from './pool';
import type { SpelledWord } from './sound';
import { compatibleNames, type NameForm } from './variants';

/** How one name relates to another; `none` when they are not one name at all. */
export type NameRelation =
  | 'same'
  | 'kind'
  | 'surname'
  | 'given'
  | 'full'
  | 'initial'
  | 'nickname'
  | 'order'
  | 'spelling'
  | 'initials'
  | 'shorter'
  | 'none';

/** The relation that makes two names one, by `compatibleNames`. */
export function relationOf(a: NameForm, b: NameForm): NameRelation {
  if (compatibleNames(a, b) === 'different') return 'none';
  if (a.kind !== b.kind) return 'kind';
  if (a.key === b.key || a.identity === b.identity) return 'same';
  if (a.person !== null && b.person !== null) return personal(a.person.words, b.person.words);
  if (a.kind !== 'organization' || a.organization === null || b.organization === null) return 'spelling';
  const [short, long] = a.organization.words.length <= b.organization.words.length ? [a, b] : [b, a];
  const words = short.organization?.words ?? [];
  const all = long.organization?.words ?? [];
  if (words.length === all.length || short.organization?.joined === long.organization?.joined) return 'spelling';
  return words.length === 1 && initialsOf(all) === words[0] ? 'initials' : 'shorter';
}

function personal(a: readonly SpelledWord[], b: readonly SpelledWord[]): NameRelation {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const first = (short[0] as SpelledWord).text;
  const last = (short[short.length - 1] as SpelledWord).text;
  const longFirst = (long[0] as SpelledWord).text;
  const longLast = (long[long.length - 1] as SpelledWord).text;
  if (short.length === 1) return last === longLast ? 'surname' : first === longFirst ? 'given' : 'spelling';
  if (first === longLast && last === longFirst) return 'order';
  if (last !== longLast) return 'spelling';
  if (first === longFirst) return 'full';
  if (first.length === 1 || longFirst.length === 1) return 'initial';
  return first[0] === longFirst[0] && first.length === longFirst.length ? 'spelling' : 'nickname';
}
