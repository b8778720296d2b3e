/** Which names of one article are one organization: acronyms and short forms with the one long name they can mean. */
import { NameClass } from './classes';
import type { Clusters } from './clusters';
import type { Decided } from './decide';
import { withoutCountry, withoutTrimmings } from './identity';
import { isDistinct, nicknameOf } from './organizations';
import { initialsOf } from './pool';
import { LEXICON, Word } from './words';

/** Occurrence of the one thing that a short form can mean; `null` when there are several. */
type Meanings = Map<string, number | null>;

/** Joins acronyms with their long forms, and short forms ("Lockheed", "the Church", "Congress") with the one long name. */
export function linkOrganizations(decided: readonly Decided[], clusters: Clusters): void {
  const meanings = collect(decided, clusters);
  const longs = new Map<string, number | null | undefined>();
  decided.forEach(({ klass, group, candidate, words }, at) => {
    if (klass !== NameClass.organization || group) return;
    let long = longs.get(candidate.key);
    if (long === undefined && !longs.has(candidate.key)) {
      long = words.length === 1 ? ofWord(words[0] as string, meanings) : ofPhrase(words, meanings);
      longs.set(candidate.key, long);
    }
    if (typeof long === 'number') clusters.join(long, at);
  });
}

interface Index {
  readonly initials: Meanings;
  readonly first: Meanings;
  readonly last: Meanings;
  /** The first word of names like "Church of the Lantern". */
  readonly headed: Meanings;
  /** Names that begin with a country, without it. */
  readonly bare: Meanings;
  /** What teams and the like are called without their place. */
  readonly nickname: Meanings;
}

function collect(decided: readonly Decided[], clusters: Clusters): Index {
  const index: Index = {
    initials: new Map(),
    first: new Map(),
    last: new Map(),
    headed: new Map(),
    bare: new Map(),
    nickname: new Map(),
  };
  const note = (map: Meanings, key: string, at: number): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, at);
    else if (known !== null && clusters.find(known) !== clusters.find(at)) map.set(key, null);
  };
  const seen = new Set<string>();
  decided.forEach(({ klass, group, candidate, words }, at) => {
    // What is written alike is one thing already, so that a second one says nothing new.
    if (klass !== NameClass.organization || group || words.length < 2 || seen.has(candidate.key)) return;
    seen.add(candidate.key);
    const own = withoutTrimmings(words.join(' ')).split(' ');
    if (own.length > 1) note(index.initials, initialsOf(own), at);
    note(index.first, own[0] as string, at);
    note(index.last, own[own.length - 1] as string, at);
    if (own[1] === 'of' || own[1] === 'for') note(index.headed, own[0] as string, at);
    const bare = withoutCountry(own);
    if (bare !== null) note(index.bare, bare, at);
    const nickname = nicknameOf(own);
    if (nickname !== null) note(index.nickname, nickname, at);
  });
  return index;
}

function ofWord(written: string, { initials, first, last, headed, bare, nickname }: Index): number | null | undefined {
  const word = written.replaceAll('.', '');
  const acronym = word.length > 1 ? initials.get(word) : undefined;
  if (typeof acronym === 'number') return acronym;
  if (LEXICON.places.has(word)) return null;
  const bits = LEXICON.words.get(word) ?? 0;
  if (bits & Word.orgHead) return only(headed, last, word) ?? bare.get(word);
  return (isDistinct(word) ? first.get(word) : undefined) ?? nickname.get(word) ?? bare.get(word);
}

/** What the word means by either table, when not both have something to say. */
function only(headed: Meanings, last: Meanings, word: string): number | null | undefined {
  if (!headed.has(word)) return last.get(word);
  return last.has(word) ? null : headed.get(word);
}

function ofPhrase(words: readonly string[], { bare, nickname }: Index): number | null | undefined {
  const own = withoutTrimmings(words.join(' '));
  return bare.get(own) ?? nickname.get(own);
}
