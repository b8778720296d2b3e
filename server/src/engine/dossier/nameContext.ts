/** What a name in an article says about the others that are named with it: with whom, where, in what office. */
import { AGENCIES } from '../lexicon/agencies';
import { isCommonName } from '../names/persons';
import type { NameForm } from '../names/variants';
import { LEXICON, Word } from '../names/words';

/** A key that two articles may share, and how much that says. */
export interface NameContext {
  readonly key: string;
  /** One shared key of a person or a body is evidence by itself; of weak ones (a town, a bare surname) it takes two. */
  readonly strong: boolean;
}

/** What the name says of its company; `null` for what is in the news everywhere: countries, peoples, news agencies. */
export function contextOf({ kind, key, identity, person, organization }: NameForm): NameContext | null {
  if (kind === 'group' || AGENCIES.has(key)) return null;
  if (person !== null) {
    const last = person.words[person.words.length - 1]?.text ?? key;
    if (!isCommonName(person)) return { key: `p:${last}`, strong: true };
    return person.words.length > 1 ? { key: `p:${key}`, strong: true } : { key: `p:${last}`, strong: false };
  }
  const words = key.split(' ').length;
  if (kind === 'place') {
    if (identity.startsWith('country:')) return null;
    return { key: `l:${identity}`, strong: words > 1 && !LEXICON.places.has(key) };
  }
  if (kind === 'organization' && organization !== null)
    return { key: `o:${identity}`, strong: words >= TELLING_WORDS || !organization.words.every(isGeneric) };
  return { key: `x:${identity}`, strong: words >= TELLING_WORDS };
}

/** Names of so many words mean one thing, whatever the words. */
const TELLING_WORDS = 3;

const GENERIC = Word.orgHead | Word.orgOpener | Word.orgNoun | Word.orgContext | Word.common | Word.functionWord;

function isGeneric(word: string): boolean {
  return ((LEXICON.words.get(word) ?? 0) & GENERIC) !== 0;
}

/** The office in a role's wording, without whose it is: "Northfield police chief" and "police chief" agree. */
export function officeOf(role: string): string {
  const words = role
    .toLowerCase()
    .replace(/[-,]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  const of = words.lastIndexOf('of');
  return words.slice(of > 0 ? of - 1 : -2).join(' ');
}
