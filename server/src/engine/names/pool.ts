/** Document evidence: occurrences of one string lend each other weight, and full names lend theirs to their parts. */
import { CLASS_COUNT, NameClass } from './classes';
import type { NameCandidate } from './find';
import { logProbabilities } from './probabilities';
import { LEXICON, Word } from './words';

/** A candidate placed in its article. */
export interface Occurrence {
  readonly candidate: NameCandidate;
  /** Offsets into the article. */
  readonly start: number;
  readonly end: number;
  /** Index into `Article.sentences`. */
  readonly sentence: number;
  /** Position of its block among the analysed blocks. */
  readonly place: number;
  /** Words of the candidate's key. */
  readonly words: readonly string[];
}

/** What the article says of an occurrence beyond its own block; the order is that of the weights. */
export const DOCUMENT_EVIDENCE = [
  'always',
  'own none',
  'own person',
  'own organization',
  'own place',
  'own other',
  'others none',
  'others person',
  'others organization',
  'others place',
  'others other',
  'best person',
  'best organization',
  'best place',
  'best other',
  'has others',
  'number of others',
  'last word of person',
  'first word of person',
  'middle words of person',
  'first word of organization',
  'last word of organization',
  'initials of organization',
  'part of place',
  'holds a person',
  'holds an organization',
  'holds a place',
  'in lower case too',
  'initial without others',
  'styled without others',
  'styled with others',
  'common word initial',
  'one word',
] as const;

/** In lines where capitals are no evidence, an occurrence only counts for itself. */
const STYLED_SHARE = 0.3;

/** Sums of log-probabilities of one string's occurrences, with their weights. */
interface Pool {
  readonly sums: number[];
  /** Sums of probabilities. */
  readonly chances: number[];
  /** Per class, the highest probability of any occurrence, whose it is, and the second highest. */
  readonly best: number[];
  readonly bestAt: number[];
  readonly second: number[];
  weight: number;
  /** Most probable class of all occurrences together, and its probability. */
  klass: number;
  sure: number;
}

/** How probable it is that a word is such a part of a longer name of the article. */
interface Parts {
  lastOfPerson: number;
  firstOfPerson: number;
  middleOfPerson: number;
  firstOfOrganization: number;
  lastOfOrganization: number;
  initials: number;
  ofPlace: number;
}

/**
 * Numbers answering `DOCUMENT_EVIDENCE`, for every occurrence in turn; the row is used again for the next.
 * @param own log-probabilities of each occurrence by its own block
 * @param lower words of the article that occur in lower case (of those asked for by `wantedInLowerCase`)
 */
export function documentEvidence(
  occurrences: readonly Occurrence[],
  own: readonly (readonly number[])[],
  lower: ReadonlySet<string>,
  visit: (row: Float64Array, at: number) => void,
): void {
  const pools = poolByKey(occurrences, own);
  const parts = partsOf(occurrences, pools);
  const row = new Float64Array(DOCUMENT_EVIDENCE.length);
  for (let at = 0; at < occurrences.length; at++) {
    const { candidate, words } = occurrences[at] as Occurrence;
    const pool = pools.get(candidate.key) as Pool;
    const weight = shareOf(candidate);
    const others = pool.weight - weight;
    const logs = own[at] as readonly number[];
    let next = 0;
    row[next++] = 1;
    for (let klass = 0; klass < CLASS_COUNT; klass++) row[next++] = logs[klass] as number;
    const alone = others <= 0.01;
    const rest = alone ? 0 : 1 / others;
    for (let klass = 0; klass < CLASS_COUNT; klass++)
      row[next++] = rest * ((pool.chances[klass] as number) - weight * Math.exp(logs[klass] as number));
    for (let klass = 1; klass < CLASS_COUNT; klass++) row[next++] = alone ? 0 : bestElsewhere(pool, klass, at);
    const part = parts.get(candidate.key);
    const styled = candidate.style !== 'normal';
    const held = heldKinds(words, pools);
    row[next++] = alone ? 0 : 1;
    row[next++] = Math.log1p(Math.min(others, 20));
    row[next++] = part?.lastOfPerson ?? 0;
    row[next++] = part?.firstOfPerson ?? 0;
    row[next++] = part?.middleOfPerson ?? 0;
    row[next++] = part?.firstOfOrganization ?? 0;
    row[next++] = part?.lastOfOrganization ?? 0;
    row[next++] = part?.initials ?? 0;
    row[next++] = part?.ofPlace ?? 0;
    row[next++] = held[NameClass.person] as number;
    row[next++] = held[NameClass.organization] as number;
    row[next++] = held[NameClass.place] as number;
    row[next++] = words.length === 1 && lower.has(candidate.key) ? 1 : 0;
    row[next++] = alone && candidate.initial ? 1 : 0;
    row[next++] = alone && styled ? 1 : 0;
    row[next++] = !alone && styled ? 1 : 0;
    row[next++] = candidate.initial && isCommon(candidate.key) ? 1 : 0;
    row[next++] = words.length === 1 ? 1 : 0;
    visit(row, at);
  }
}

/** The highest probability that any other occurrence of the string gives the class. */
function bestElsewhere(pool: Pool, klass: number, at: number): number {
  return (pool.bestAt[klass] === at ? pool.second[klass] : pool.best[klass]) as number;
}

function shareOf(candidate: NameCandidate): number {
  return candidate.style === 'normal' ? 1 : STYLED_SHARE;
}

function isCommon(word: string): boolean {
  return ((LEXICON.words.get(word) ?? 0) & Word.common) !== 0;
}

/** Single words of which it matters whether the article also writes them in lower case. */
export function wantedInLowerCase(occurrences: readonly Occurrence[]): Set<string> {
  const wanted = new Set<string>();
  for (const { candidate, words } of occurrences) if (words.length === 1) wanted.add(candidate.key);
  return wanted;
}

function createPool(): Pool {
  return {
    sums: [0, 0, 0, 0, 0],
    chances: [0, 0, 0, 0, 0],
    best: [0, 0, 0, 0, 0],
    bestAt: [-1, -1, -1, -1, -1],
    second: [0, 0, 0, 0, 0],
    weight: 0,
    klass: NameClass.none,
    sure: 0,
  };
}

function addTo(pool: Pool, klass: number, log: number, weight: number, at: number): void {
  pool.sums[klass] = (pool.sums[klass] as number) + weight * log;
  const chance = weight * Math.exp(log);
  pool.chances[klass] = (pool.chances[klass] as number) + chance;
  if (chance > (pool.best[klass] as number)) {
    pool.second[klass] = pool.best[klass] as number;
    pool.best[klass] = chance;
    pool.bestAt[klass] = at;
  } else if (chance > (pool.second[klass] as number)) pool.second[klass] = chance;
}

function poolByKey(occurrences: readonly Occurrence[], own: readonly (readonly number[])[]): Map<string, Pool> {
  const pools = new Map<string, Pool>();
  occurrences.forEach(({ candidate }, at) => {
    const weight = shareOf(candidate);
    let pool = pools.get(candidate.key);
    if (pool === undefined) {
      pool = createPool();
      pools.set(candidate.key, pool);
    }
    const logs = own[at] as readonly number[];
    for (let klass = 0; klass < CLASS_COUNT; klass++) addTo(pool, klass, logs[klass] as number, weight, at);
    pool.weight += weight;
  });
  for (const pool of pools.values()) {
    const means = logProbabilities(pool.sums.map((sum) => sum / pool.weight));
    pool.klass = means.indexOf(Math.max(...means));
    pool.sure = Math.exp(means[pool.klass] as number);
  }
  return pools;
}

function partsOf(occurrences: readonly Occurrence[], pools: ReadonlyMap<string, Pool>): Map<string, Parts> {
  const parts = new Map<string, Parts>();
  const raise = (word: string, part: keyof Parts, by: number): void => {
    if (word.length < 2) return;
    let known = parts.get(word);
    if (known === undefined) {
      known = {
        lastOfPerson: 0,
        firstOfPerson: 0,
        middleOfPerson: 0,
        firstOfOrganization: 0,
        lastOfOrganization: 0,
        initials: 0,
        ofPlace: 0,
      };
      parts.set(word, known);
    }
    if (by > known[part]) known[part] = by;
  };
  const seen = new Set<string>();
  for (const { candidate, words } of occurrences) {
    if (words.length < 2 || candidate.group || seen.has(candidate.key)) continue;
    seen.add(candidate.key);
    const { klass, sure } = pools.get(candidate.key) as Pool;
    const first = words[0] as string;
    const last = words[words.length - 1] as string;
    if (klass === NameClass.person) {
      raise(last, 'lastOfPerson', sure);
      raise(first, 'firstOfPerson', sure);
      for (let at = 1; at < words.length - 1; at++) {
        raise(words[at] as string, 'middleOfPerson', sure);
        raise(words.slice(at).join(' '), 'lastOfPerson', sure);
      }
    } else if (klass === NameClass.organization) {
      raise(first, 'firstOfOrganization', sure);
      raise(last, 'lastOfOrganization', sure);
      if (words.length > 2) raise(words.slice(0, -1).join(' '), 'firstOfOrganization', sure);
      raise(initialsOf(words), 'initials', sure);
    } else if (klass === NameClass.place) {
      raise(first, 'ofPlace', sure);
      raise(last, 'ofPlace', sure);
    }
  }
  return parts;
}

const NOTHING_HELD: readonly number[] = new Array<number>(CLASS_COUNT).fill(0);

/** How sure the article is that the first or last word of a longer name is by itself a name, per class. */
function heldKinds(words: readonly string[], pools: ReadonlyMap<string, Pool>): readonly number[] {
  if (words.length < 2) return NOTHING_HELD;
  const first = pools.get(words[0] as string);
  const last = pools.get(words[words.length - 1] as string);
  if (first === undefined && last === undefined) return NOTHING_HELD;
  const held = [0, 0, 0, 0, 0];
  if (first !== undefined) held[first.klass] = first.sure;
  if (last !== undefined) held[last.klass] = Math.max(held[last.klass] as number, last.sure);
  return held;
}

const SMALL_WORDS = new Set('of the and for on in at to &'.split(' '));

/** First letters of the words that count ("international atomic energy agency" → "iaea"). */
export function initialsOf(words: readonly string[]): string {
  let initials = '';
  for (const word of words) if (!SMALL_WORDS.has(word)) initials += word[0] ?? '';
  return initials;
}
