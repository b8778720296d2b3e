/** Pure: which actors the reader wants to see. */
import type { ActorSummary } from '../../../server/src/protocol';
import type { ActorKind } from './actorNodes';
import { capital, fold, wordsOf } from './words';

/** All that narrows the list. Each part that is absent narrows nothing. */
export interface ActorFilter {
  /** Words that must all stand somewhere in the name, an alias or a role; case and accents do not matter. */
  readonly text: string;
  /** `null`: every kind. */
  readonly kinds: ReadonlySet<ActorKind> | null;
  /** Ids of the actors that the chosen article mentions; `null`: every article. */
  readonly mentioned: ReadonlySet<string> | null;
  /** Whether actors that the reader hid are shown, too. */
  readonly hidden: boolean;
}

/** Shows all but the hidden ones. */
export const NO_FILTER: ActorFilter = { text: '', kinds: null, mentioned: null, hidden: false };

/** A test for one actor after the other: what the filter says is worked out once. */
export function passes(filter: ActorFilter): (actor: ActorSummary) => boolean {
  const words = wordsOf(filter.text);
  return (actor) =>
    (filter.hidden || !actor.hidden) &&
    (filter.kinds?.has(actor.kind) ?? true) &&
    (filter.mentioned?.has(actor.id) ?? true) &&
    hasWords(actor, words);
}

/**
 * What the view says above the list while it is narrowed: what for, and how much is left.
 * @param labels the filter's parts in words, such as “okosh”, People, Current Article
 * @param hidden how many of those that match are not shown because the reader hid them
 * @returns `undefined` where there is nothing to say
 */
export function filterMessage(labels: readonly string[], found: number, total: number, hidden = 0): string | undefined {
  if (labels.length === 0) return undefined;
  const what = labels.join(', ');
  const aside = hidden > 0 ? ` ${hidden} hidden.` : '';
  return found === 0 ? `No actor matches ${what}.${aside}` : `${capital(what)}: ${found} of ${total}.${aside}`;
}

function hasWords(actor: ActorSummary, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = fold([actor.name, ...actor.aliases, ...actor.roles].join('\n'));
  return words.every((word) => text.includes(word));
}
