/** CONTRACT STUB by the lead; the figures person owns this file. Whether two articles report the same happening. */
import type { Article } from '../model';

/** What identifies the event that an article reports. */
export interface EventSignature {
  /** Index keys: two articles that share none are never about the same event (salient names, not countries). Few (<= 12), sorted. */
  readonly keys: readonly string[];
}

export function eventSignature(_article: Article): EventSignature {
  return { keys: [] };
}

/** Symmetric and pure; false on doubt. */
export function sameEvent(_a: EventSignature, _b: EventSignature): boolean {
  return false;
}
