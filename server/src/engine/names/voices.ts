/** Who says quoted words: whoever it is, "he" and "she" inside them mean somebody else. */
import type { Quotation } from '../model';
import { lastStartingAtOrBefore } from '../span';
import type { Decided } from './decide';
import type { Referent } from './referents';

/** Who says something. */
export interface Voice {
  /** Those of the speaker's words that are names of people. */
  readonly speakers: readonly Referent[];
  /** The sex of a speaker who is a mere "he" or "she"; else `null`. */
  readonly gender: 'm' | 'f' | null;
}

/** The voice of a quotation; `null` when nobody is said to speak. */
export function voiceOf(
  text: string,
  { speaker }: Quotation,
  decided: readonly Decided[],
  clusters: readonly number[],
  referents: ReadonlyMap<number, Referent>,
): Voice | null {
  if (speaker === null) return null;
  const speakers: Referent[] = [];
  for (let at = lastStartingAtOrBefore(decided, speaker.end - 1); at >= 0; at--) {
    if ((decided[at] as Decided).start < speaker.start) break;
    const referent = referents.get(clusters[at] as number);
    if (referent?.kind === 'person') speakers.push(referent);
  }
  const words = text.slice(speaker.start, Math.min(speaker.end, speaker.start + 4)).toLowerCase();
  const gender = words === 'he' ? 'm' : words === 'she' ? 'f' : null;
  return { speakers, gender };
}
