/** Sentences that one outlet took from another: a copied figure is one report, not two. */

/** What is kept of a sentence to recognise a copy of it. */
export interface CopyMark {
  /** Hashes of the distinct words without numbers, ascending. */
  readonly words: readonly number[];
  /** Hashes of those written with a capital inside the sentence: names, mostly. Ascending. */
  readonly names: readonly number[];
  /** Hashes of up to three words on each side of the figure, nearest first: left, then right. */
  readonly left: readonly number[];
  readonly right: readonly number[];
}

const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;
const MAX_WORDS = 60;
const NEAR = 3;
/** Letters of the shortest word taken for a name; initials vary with the house style. */
const SHORTEST_NAME = 3;
/** Fewer words than this are too few to tell a copy from a common phrase. */
const MIN_WORDS = 8;
/** Share of the words of the longer sentence that must stand in both. */
const SHARED = 0.75;
/** "one" to "ninety", "dozen": left out, so that a changed number leaves the rest of the sentence the same. */
const NUMBER_WORD =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|scores|hundreds?|thousands?|millions?|billions?|several|few|half|at|least|most|more|fewer|less|than|as|many|much|no|about|some|nearly|almost|over|around|roughly|approximately|estimated|an?|only|just)$/;

/** The mark of a sentence with a figure at `offset` in it. */
export function copyMark(sentence: string, offset: number): CopyMark {
  const words = new Set<number>();
  const names = new Set<number>();
  const left: number[] = [];
  const right: number[] = [];
  for (const match of sentence.matchAll(WORD)) {
    const word = match[0].toLowerCase();
    if (NUMBER_WORD.test(word)) continue;
    const value = hash(word);
    words.add(value);
    if (match.index > 0 && word.length >= SHORTEST_NAME && word[0] !== match[0][0]) names.add(value);
    if (match.index < offset) left.unshift(value);
    else right.push(value);
    if (left.length + right.length >= MAX_WORDS) break;
  }
  return {
    words: [...words].sort(ascending),
    names: [...names].sort(ascending),
    left: left.slice(0, NEAR),
    right: right.slice(0, NEAR),
  };
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** FNV-1a, 32 bits: a hash that is the same everywhere. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/**
 * True when the two sentences are nearly the same and the figure stands in the same place of both. Symmetric. An editor
 * leaves names out but does not change them: "Norland offered 9 divers" is no copy of "Suland offered 16 divers".
 */
export function isNearCopy(a: CopyMark, b: CopyMark): boolean {
  if (a.words.length < MIN_WORDS || b.words.length < MIN_WORDS) return false;
  if (!beside(a.left, b.left) || !beside(a.right, b.right)) return false;
  if (shared(a.names, b.names) < Math.min(a.names.length, b.names.length)) return false;
  return shared(a.words, b.words) >= SHARED * Math.max(a.words.length, b.words.length);
}

/** How many numbers two ascending lists share. */
function shared(a: readonly number[], b: readonly number[]): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] as number) - (b[j] as number);
    if (difference === 0) count++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return count;
}

/** The two nearest words agree, or as many as there are. */
function beside(a: readonly number[], b: readonly number[]): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
