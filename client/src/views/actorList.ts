/** Pure: which actors the view shows, under which heading and in which order. */
import type { ActorSummary } from '../../../server/src/protocol';
import type { ActorKind } from './actorNodes';

export type ActorSort = 'mentions' | 'name' | 'appearance';

/** Headings in the order of the view: those who act come first. */
export const KINDS: readonly ActorKind[] = ['person', 'organization', 'group', 'place', 'other'];

/**
 * The actors of one heading, filtered and sorted.
 * @param filter words that must all stand somewhere in the name, an alias or a role; case and accents do not matter
 */
export function actorsOfKind(
  actors: readonly ActorSummary[],
  kind: ActorKind,
  filter: string,
  sort: ActorSort,
): ActorSummary[] {
  const words = fold(filter).split(/\s+/).filter(Boolean);
  return actors.filter((actor) => actor.kind === kind && matches(actor, words)).sort(ORDER[sort]);
}

/** True when the two would be drawn alike. */
export function sameActor(a: ActorSummary | undefined, b: ActorSummary): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Where the words of the filter stand in a label, for its highlights; ranges may touch but not overlap. */
export function highlightsOf(label: string, filter: string): [number, number][] {
  const folded = fold(label);
  // Folding may change the length of a text; offsets would be wrong then, and no highlight is better than a wrong one.
  if (folded.length !== label.length) return [];
  const found: [number, number][] = [];
  for (const word of fold(filter).split(/\s+/).filter(Boolean)) {
    const start = folded.indexOf(word);
    const end = start + word.length;
    if (start >= 0 && !found.some(([from, to]) => start < to && from < end)) found.push([start, end]);
  }
  return found.sort((a, b) => a[0] - b[0]);
}

function matches(actor: ActorSummary, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = fold([actor.name, ...actor.aliases, ...actor.roles].join('\n'));
  return words.every((word) => text.includes(word));
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase();
}

const NAMES = new Intl.Collator('en', { numeric: true });
const ORDER: Record<ActorSort, (a: ActorSummary, b: ActorSummary) => number> = {
  mentions: (a, b) => b.mentionCount - a.mentionCount || NAMES.compare(a.name, b.name),
  name: (a, b) => NAMES.compare(a.name, b.name),
  appearance: (a, b) => a.firstAppearance - b.firstAppearance,
};
