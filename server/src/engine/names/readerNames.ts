/**
 * What the reader has decided about words: these are a name, those are none. Applied after everything that was found
 * by evidence, and above it.
 */
import type { PlacedAnalysis } from '../local';
import type { EntityKind, NameDecisions, Span } from '../model';
import { NameClass } from './classes';
import type { Decided } from './decide';
import { fold } from './words';

const CLASSES: Readonly<Record<EntityKind, number>> = {
  person: NameClass.person,
  organization: NameClass.organization,
  place: NameClass.place,
  group: NameClass.other,
  other: NameClass.other,
};

/** Words that are a name at one place. */
interface Marked extends Span {
  readonly kind: EntityKind;
  /** The reader pointed at this place; else the words are a name wherever they stand. */
  readonly here: boolean;
}

/**
 * The decided occurrences without those that the reader says are none, with those that the reader says are; in text
 * order, never overlapping. A name everywhere does not cut into a longer one; a name marked at its place does.
 */
export function applyNameDecisions(
  blocks: readonly PlacedAnalysis[],
  text: string,
  decided: readonly Decided[],
  { names, notNames }: NameDecisions,
): Decided[] {
  const dropped = new Set(notNames.map(wordsKey));
  const kept = decided.filter(({ start, end }) => dropped.size === 0 || !dropped.has(wordsKey(text.slice(start, end))));
  const marked = names.flatMap(({ words, kind, at }): Marked[] =>
    at ? [{ ...at, kind, here: true }] : everywhere(text, words, kind),
  );
  if (marked.length === 0) return kept;
  const taken = new Uint8Array(text.length);
  const made: Decided[] = [];
  for (const mark of marked.filter((one) => isWords(text, one)).sort(byRight)) {
    if (isTaken(taken, mark)) continue;
    const first = firstAfter(kept.length, (at) => (kept[at] as Decided).end, mark.start);
    const name = mark.here || !cuts(kept, first, mark) ? toName(blocks, text, mark, kept[first]) : null;
    if (!name) continue;
    made.push(name);
    taken.fill(1, mark.start, mark.end);
  }
  return [...kept.filter((one) => !isTaken(taken, one)), ...made].sort((a, b) => a.start - b.start);
}

/** Marks at their place first, then the longer, then the first. */
function byRight(a: Marked, b: Marked): number {
  return Number(b.here) - Number(a.here) || b.end - b.start - (a.end - a.start) || a.start - b.start;
}

function isWords(text: string, { start, end }: Span): boolean {
  return end <= text.length && /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

function isTaken(taken: Uint8Array, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (taken[at] === 1) return true;
  return false;
}

/** True when the mark lies in, or reaches into, a longer name: `first` is the first that ends behind the mark's start. */
function cuts(kept: readonly Decided[], first: number, mark: Span): boolean {
  for (let at = first; at < kept.length; at++) {
    const { start, end } = kept[at] as Decided;
    if (start >= mark.end) return false;
    if (end - start > mark.end - mark.start) return true;
  }
  return false;
}

/** Index of the first of `count` ascending ends that lies behind `offset`; `count` if none does. */
function firstAfter(count: number, endOfOne: (at: number) => number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (endOfOne(middle) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Equal for words that are written alike but for letter case, hyphens and white space. */
function wordsKey(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\s\-‐‑–]+/g, ' ')
    .trim();
}

/** Every place of the words, as whole words, whatever the white space between them. */
function everywhere(text: string, words: string, kind: EntityKind): Marked[] {
  const parts = words.split(/\s+/).filter((part) => part !== '');
  const [first] = parts;
  const found: Marked[] = [];
  if (first === undefined) return found;
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    const end = endOf(text, start, parts);
    if (end > 0 && !isLetter(text, start - 1) && !isLetter(text, end)) found.push({ start, end, kind, here: false });
  }
  return found;
}

/** Where the words end that begin at `start`, or -1. */
function endOf(text: string, start: number, parts: readonly string[]): number {
  let at = start;
  for (const [index, part] of parts.entries()) {
    if (index > 0) {
      const from = at;
      while (at < text.length && /\s/.test(text[at] as string)) at++;
      if (at === from) return -1;
    }
    if (!text.startsWith(part, at)) return -1;
    at += part.length;
  }
  return at;
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(text[at] as string);
}

/** The occurrence as evidence would have made it; `null` outside the sentences of story blocks. */
function toName(blocks: readonly PlacedAnalysis[], text: string, mark: Marked, beside?: Decided): Decided | null {
  const like = beside && beside.start < mark.end ? beside : undefined;
  const endOfBlock = (at: number) =>
    (blocks[at] as PlacedAnalysis).offset + (blocks[at] as PlacedAnalysis).local.text.length;
  const place = firstAfter(blocks.length, endOfBlock, mark.start);
  const block = blocks[place];
  if (!block || mark.start < block.offset || mark.end > endOfBlock(place)) return null;
  const { local, offset, firstSentence } = block;
  const { starts, ends, count } = local.tokens;
  const [start, end] = [mark.start - offset, mark.end - offset];
  const firstToken = firstAfter(count, (at) => ends[at] as number, start);
  let endToken = firstToken;
  while (endToken < count && (starts[endToken] as number) < end) endToken++;
  const sentence = firstAfter(local.sentences.length, (at) => local.sentences[at]?.end ?? 0, start);
  const bounds = local.sentences[sentence];
  if (!bounds || start < bounds.start || end > bounds.end || endToken === firstToken) return null;
  const klass = CLASSES[mark.kind];
  const group = mark.kind === 'group';
  const key = fold(wordsKey(text.slice(mark.start, mark.end)));
  const words = key.split(' ');
  return {
    candidate: {
      start,
      end,
      sentence,
      firstToken,
      endToken,
      key,
      words,
      scores: [0, 0, 0, 0, 0].map((_, at) => (at === klass ? 0 : Number.NEGATIVE_INFINITY)),
      group,
      style: 'normal',
      initial: false,
      titled: like?.candidate.titled ?? false,
      roles: like?.candidate.roles ?? [],
      gender: like?.candidate.gender ?? null,
      widerStart: -1,
    },
    start: mark.start,
    end: mark.end,
    sentence: firstSentence + sentence,
    place,
    words,
    klass,
    group,
  };
}
