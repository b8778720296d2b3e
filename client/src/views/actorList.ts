/** Pure: which actors the view shows, under which heading and in which order. */
import type { ActorSummary } from '../../../server/src/protocol';
import type { ActorKind } from './actorNodes';
import { fold, wordsOf } from './words';

export type ActorSort = 'mentions' | 'name' | 'appearance';

/** Headings in the order of the view: those who act come first. */
export const KINDS: readonly ActorKind[] = ['person', 'organization', 'group', 'place', 'other'];

/** The actors of each kind that pass, sorted. Every kind has its list, in the order of `KINDS`. */
export function actorsByKind(
  actors: readonly ActorSummary[],
  passes: (actor: ActorSummary) => boolean,
  sort: ActorSort,
): Map<ActorKind, ActorSummary[]> {
  const lists = new Map<ActorKind, ActorSummary[]>(KINDS.map((kind) => [kind, []]));
  for (const actor of actors) if (passes(actor)) lists.get(actor.kind)?.push(actor);
  for (const list of lists.values()) list.sort(ORDER[sort]);
  return lists;
}

/** True when the two would be drawn alike. */
export function sameActor(a: ActorSummary | undefined, b: ActorSummary): boolean {
  if (a === b) return true;
  return (
    a !== undefined &&
    a.name === b.name &&
    a.mentionCount === b.mentionCount &&
    a.articleCount === b.articleCount &&
    a.hidden === b.hidden &&
    a.decided === b.decided &&
    a.kind === b.kind &&
    sameWords(a.roles, b.roles) &&
    sameWords(a.aliases, b.aliases)
  );
}

/** Where the words of the filter stand in a label, for its highlights; ranges may touch but not overlap. */
export function highlightsOf(label: string, filter: string): [number, number][] {
  const words = wordsOf(filter);
  if (words.length === 0) return [];
  const folded = fold(label);
  // Folding may change the length of a text; offsets would be wrong then, and no highlight is better than a wrong one.
  if (folded.length !== label.length) return [];
  const found: [number, number][] = [];
  for (const word of words) {
    const start = folded.indexOf(word);
    const end = start + word.length;
    if (start >= 0 && !found.some(([from, to]) => start < to && from < end)) found.push([start, end]);
  }
  return found.sort((a, b) => a[0] - b[0]);
}

/**
 * Other actors, those first that may well be the same as `actor`: names that share a word, then the same kind, then the
 * most mentioned.
 * @returns the likely ones, and the rest
 */
export function likelyFirst(
  actor: Pick<ActorSummary, 'id' | 'kind' | 'name' | 'aliases'>,
  others: readonly ActorSummary[],
): { likely: ActorSummary[]; rest: ActorSummary[] } {
  const words = nameWords(actor);
  const byKind = (a: ActorSummary, b: ActorSummary) =>
    Number(b.kind === actor.kind) - Number(a.kind === actor.kind) || ORDER.mentions(a, b);
  const likely: ActorSummary[] = [];
  const rest: ActorSummary[] = [];
  for (const other of others) {
    if (other.id === actor.id) continue;
    const shares = [...nameWords(other)].some((word) => words.has(word));
    (shares ? likely : rest).push(other);
  }
  return { likely: likely.sort(byKind), rest: rest.sort(byKind) };
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

/** The words of all spellings that may tell a name: two letters at least, and no "of" or "the". */
function nameWords({ name, aliases }: Pick<ActorSummary, 'name' | 'aliases'>): Set<string> {
  const words = [name, ...aliases].flatMap((form) => form.split(/[^\p{L}\p{M}\p{N}]+/u));
  return new Set(words.filter((word) => /^\p{Lu}/u.test(word) && word.length > 1).map(fold));
}

const NAMES = new Intl.Collator('en', { numeric: true });
const ORDER: Record<ActorSort, (a: ActorSummary, b: ActorSummary) => number> = {
  mentions: (a, b) => b.mentionCount - a.mentionCount || NAMES.compare(a.name, b.name),
  name: (a, b) => NAMES.compare(a.name, b.name),
  appearance: (a, b) => a.firstAppearance - b.firstAppearance,
};
