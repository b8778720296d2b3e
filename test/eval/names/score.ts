/** Counts how many guessed names are right. */
import type { Span } from '../../../server/src/engine/model';
import { NameClass } from '../../../server/src/engine/names/classes';
import type { GoldSpan, GoldText } from './gold';

/** Right guesses, wrong guesses, names not found. */
interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

const KINDS = [NameClass.person, NameClass.organization, NameClass.place];

/** Counts per `NameClass` of guesses that share a character with a name, and of those with the very same span. */
export interface Tally {
  readonly touching: readonly Counts[];
  readonly exact: readonly Counts[];
}

/** A tally of nothing. */
export function createTally(): Tally {
  const zeros = (): Counts[] => Object.values(NameClass).map(() => ({ right: 0, wrong: 0, missed: 0 }));
  return { touching: zeros(), exact: zeros() };
}

/** Adds the guesses of one text. What is guessed beyond the annotated part, or mostly inside an excused span, is not counted. */
export function addGuesses(tally: Tally, gold: GoldText, guesses: readonly GoldSpan[]): void {
  const excused = [...gold.others, ...gold.common];
  for (const kind of KINDS) {
    const isCounted = ({ klass, end }: GoldSpan): boolean => klass === kind && end <= gold.limit;
    const names = gold.names.filter(isCounted);
    const found = guesses.filter(isCounted);
    count(tally.touching[kind]!, names, found, excused, (a, b) => shared(a, b) > 0);
    count(tally.exact[kind]!, names, found, excused, (a, b) => a.start === b.start && a.end === b.end);
  }
}

/** One line: precision, recall and F by touching spans, F per kind, F by exact spans. */
export function describe({ touching, exact }: Tally): string {
  const { precision, recall, f } = measure(sum(touching));
  const kinds = ['person', 'organization', 'place'].map(
    (name, index) => `${name} ${measure(touching[KINDS[index]!]!).f.toFixed(3)}`,
  );
  const all = `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F ${f.toFixed(3)}`;
  return `${all} | ${kinds.join(' ')} | exact F ${measure(sum(exact)).f.toFixed(3)}`;
}

/** Pairs names and guesses one to one, those that share most first. */
function count(
  counts: Counts,
  names: readonly Span[],
  guesses: readonly Span[],
  excused: readonly Span[],
  fits: (a: Span, b: Span) => boolean,
): void {
  const pairs = names.flatMap((name) =>
    guesses.filter((guess) => fits(name, guess)).map((guess) => ({ name, guess, part: sharedPart(name, guess) })),
  );
  pairs.sort((a, b) => b.part - a.part || a.name.start - b.name.start);
  const taken = new Set<Span>();
  for (const { name, guess } of pairs) {
    if (taken.has(name) || taken.has(guess)) continue;
    taken.add(name).add(guess);
    counts.right++;
  }
  counts.missed += names.filter((name) => !taken.has(name)).length;
  counts.wrong += guesses.filter((guess) => !taken.has(guess) && !isExcused(guess, excused)).length;
}

function isExcused(guess: Span, excused: readonly Span[]): boolean {
  return excused.some((span) => shared(span, guess) * 2 >= guess.end - guess.start);
}

function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function sharedPart(a: Span, b: Span): number {
  return shared(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function sum(all: readonly Counts[]): Counts {
  const total = { right: 0, wrong: 0, missed: 0 };
  for (const { right, wrong, missed } of all) {
    total.right += right;
    total.wrong += wrong;
    total.missed += missed;
  }
  return total;
}

function measure({ right, wrong, missed }: Counts): { precision: number; recall: number; f: number } {
  return {
    precision: right / Math.max(1, right + wrong),
    recall: right / Math.max(1, right + missed),
    f: (2 * right) / Math.max(1, 2 * right + wrong + missed),
  };
}
