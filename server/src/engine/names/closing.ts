/** Whom words that end in a name are about. */
import type { Mention, Quotation, Span } from '../model';
import { lastStartingAtOrBefore } from '../span';

/** A name behind one of these tells where somebody is, or whose: "a doctor in Sund", "a spokesman for the Élan Group". */
const LED_TO = /(?:^|\s)(?:at|by|for|from|in|near|of|on|to|with)(?: the)? $/i;
/** The longest that the expression matches. */
const LED_TO_LENGTH = 10;

/**
 * The entity whose mention closes the words: "Israel", "mayor Jane Doe", "she", "ministry" of "the ministry", but nobody in "Gaza health officials" and
 * "a doctor in Sund".
 */
export function entityClosing(text: string, mentions: readonly Mention[], { start, end }: Span): number | null {
  const mention = mentions[lastStartingAtOrBefore(mentions, end - 1)];
  if (mention === undefined || mention.end !== end) return null;
  // The words may be without the article that a description starts with.
  if (mention.start < start && mention.kind !== 'nominal') return null;
  const before = text.slice(Math.max(start, mention.start - LED_TO_LENGTH), mention.start);
  return LED_TO.test(before) ? null : mention.entity;
}

/** The quotations with the entities of their speakers, where those are known. */
export function withSpeakers(
  text: string,
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
): readonly Quotation[] {
  return quotations.map((quotation) => {
    const { start, end, kind, speaker, cue } = quotation;
    const entity = speaker && entityClosing(text, mentions, speaker);
    if (speaker === null || entity === null) return quotation;
    return { start, end, kind, speaker: { start: speaker.start, end: speaker.end, entity }, cue };
  });
}
