/** Go to the next or previous mention of an actor, through all articles of the dossier. */
import type { Dossier } from '../engine/dossier/dossier';
import type { Article } from '../engine/model';
import { actorMentionAt } from './at';
import type { Place } from './place';
import { type Appearance, appearances, compareArticles, mentionsOf } from './readingOrder';

/** Which way to go in reading order. */
export type Direction = 'next' | 'previous';

/**
 * The mention before or after the one at `offset` in reading order; past the last one follows the first again, so an
 * actor mentioned once leads back to itself. `null` when no actor is named at `offset`. Takes time linear in the
 * articles that mention the actor.
 */
export function adjacentMention(
  dossier: Dossier,
  article: Article,
  offset: number,
  direction: Direction,
): Place | null {
  const at = actorMentionAt(dossier, article, offset);
  if (!at) return null;
  const all = appearances(dossier, at.actor.id);
  const here = all.find((appearance) => appearance.article.uri === article.uri);
  if (!here) return null;
  const mentions = mentionsOf(here);
  const index = mentions.findIndex((mention) => mention.start === at.mention.start);
  const beside = mentions[direction === 'next' ? index + 1 : index - 1];
  if (beside) return { uri: article.uri, start: beside.start, end: beside.end };
  const there = adjacentAppearance(all, here, direction);
  const mention = direction === 'next' ? mentionsOf(there)[0] : mentionsOf(there).at(-1);
  return mention ? { uri: there.article.uri, start: mention.start, end: mention.end } : null;
}

/** The appearance right after (or before) `here` in reading order, wrapping round; `here` itself when it is alone. */
function adjacentAppearance(all: readonly Appearance[], here: Appearance, direction: Direction): Appearance {
  const sign = direction === 'next' ? 1 : -1;
  const order = (a: Appearance, b: Appearance) => sign * compareArticles(a.article, b.article);
  let first = here;
  let following: Appearance | undefined;
  for (const candidate of all) {
    if (order(candidate, first) < 0) first = candidate;
    if (order(candidate, here) > 0 && (!following || order(candidate, following) < 0)) following = candidate;
  }
  return following ?? first;
}
