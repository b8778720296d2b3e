/** Document evidence: occurrences of one string lend each other weight, and full names lend theirs to their parts. */
import { type NameCandidate, NameClass } from './find';
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
  readonly words: readonly string[];
}

/** An occurrence with the class the article gives it; never `none`. */
export interface Decided extends Occurrence {
  readonly klass: number;
  readonly group: boolean;
}

const CLASSES = 5;
/** How much the other occurrences of a string count, together, against its own words. */
const OTHERS = 1.5;
/** In lines where capitals are no evidence, an occurrence only counts for itself. */
const STYLED_SHARE = 0.3;
const PART_OF_PERSON = 4;
const FIRST_OF_PERSON = 2;
const PART_OF_ORGANIZATION = 2.5;

function logProbabilities(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const total = Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0)) + top;
  return scores.map((score) => score - total);
}

/** Sums per key of log-probabilities, with their weights. */
interface Pool {
  readonly sums: number[];
  weight: number;
}

/** Decides the class of every occurrence; those that are no names are left out. */
export function decide(occurrences: readonly Occurrence[]): Decided[] {
  const own = occurrences.map(({ candidate }) => logProbabilities(candidate.scores));
  const pools = new Map<string, Pool>();
  occurrences.forEach(({ candidate }, at) => {
    const weight = candidate.style === 'normal' ? 1 : STYLED_SHARE;
    const pool = pools.get(candidate.key) ?? { sums: new Array<number>(CLASSES).fill(0), weight: 0 };
    for (let klass = 0; klass < CLASSES; klass++)
      pool.sums[klass] = (pool.sums[klass] as number) + weight * ((own[at] as number[])[klass] as number);
    pool.weight += weight;
    pools.set(candidate.key, pool);
  });
  const boosts = partBoosts(occurrences, pools);
  const decided: Decided[] = [];
  occurrences.forEach((occurrence, at) => {
    const { candidate } = occurrence;
    if (candidate.group) {
      decided.push({ ...occurrence, klass: NameClass.other, group: true });
      return;
    }
    const klass = classOf(candidate, own[at] as number[], pools.get(candidate.key) as Pool, boosts.get(candidate.key));
    if (klass !== NameClass.none) decided.push({ ...occurrence, klass, group: false });
  });
  return decided;
}

function classOf(
  candidate: NameCandidate,
  own: readonly number[],
  pool: Pool,
  boost: readonly number[] | undefined,
): number {
  const weight = candidate.style === 'normal' ? 1 : STYLED_SHARE;
  const others = pool.weight - weight;
  let best = 0;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let klass = 0; klass < CLASSES; klass++) {
    let score = own[klass] as number;
    if (others > 0) {
      const rest = ((pool.sums[klass] as number) - weight * (own[klass] as number)) / others;
      score += OTHERS * Math.min(1, others) * rest;
    }
    if (boost !== undefined) score += boost[klass] as number;
    if (score > bestScore) {
      bestScore = score;
      best = klass;
    }
  }
  return best;
}

/** What a single word gains from the longer names of the article that it is a part of. */
function partBoosts(occurrences: readonly Occurrence[], pools: ReadonlyMap<string, Pool>): Map<string, number[]> {
  const boosts = new Map<string, number[]>();
  const raise = (word: string, klass: number, by: number): void => {
    const boost = boosts.get(word) ?? new Array<number>(CLASSES).fill(0);
    boost[klass] = Math.max(boost[klass] as number, by);
    boosts.set(word, boost);
  };
  const seen = new Set<string>();
  for (const { candidate, words } of occurrences) {
    if (words.length < 2 || candidate.group || seen.has(candidate.key)) continue;
    seen.add(candidate.key);
    const sums = (pools.get(candidate.key) as Pool).sums;
    const klass = sums.indexOf(Math.max(...sums));
    const first = words[0] as string;
    const last = words[words.length - 1] as string;
    if (klass === NameClass.person) {
      if (last.length > 2) raise(last, NameClass.person, PART_OF_PERSON);
      if (words.length > 2 && words[words.length - 2] !== undefined)
        raise(`${words[words.length - 2]} ${last}`, NameClass.person, PART_OF_PERSON);
      if (first.length > 2 && !((LEXICON.words.get(first) ?? 0) & Word.functionWord))
        raise(first, NameClass.person, FIRST_OF_PERSON);
    } else if (klass === NameClass.organization) {
      if (!LEXICON.places.has(first) && !LEXICON.groups.has(first))
        raise(first, NameClass.organization, PART_OF_ORGANIZATION);
      raise(initialsOf(words), NameClass.organization, PART_OF_ORGANIZATION);
    }
  }
  return boosts;
}

const SMALL_WORDS = new Set('of the and for on in at to &'.split(' '));

/** First letters of the words that count ("international atomic energy agency" → "iaea"). */
export function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => word[0])
    .join('');
}
