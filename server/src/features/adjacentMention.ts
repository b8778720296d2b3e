/** Go to the next or previous mention of an actor, through all articles of the dossier. */
import type { Dossier } from '../engine/dossier/dossier';
import type { Article } from '../engine/model';
import { actorMentionAt } from './at';
import type { Place } from './place';
import { appearanceIn, compareArticles, type MentionsShown, mentionsOf } from './readingOrder';

/** Which way to go in reading order. */
export type Direction = 'next' | 'previous';

/**
 * The mention before or after the one at `offset` in reading order; past the last one follows the first again, so an
 * actor mentioned once leads back to itself. `shown`: which mentions are stopped at. `null` when no actor is named at `offset`. Takes time linear in the
 * articles that mention the actor.
 */
export function adjacentMention(
  dossier: Dossier,
  article: Article,
  offset: number,
  direction: Direction,
  shown: MentionsShown = 'names',
): Place | null {
  const at = actorMentionAt(dossier, article, offset);
  if (!at) return null;
  const mentions = mentionsOf(appearanceIn(dossier, at.actor.id, article), shown);
  const { start } = at.mention;
  const beside =
    direction === 'next'
      ? mentions.find((mention) => mention.start > start)
      : mentions.findLast((mention) => mention.start < start);
  if (beside) return { uri: article.uri, start: beside.start, end: beside.end };
  const there = adjacentArticle(dossier, at.actor.id, article, direction);
  const far = mentionsOf(appearanceIn(dossier, at.actor.id, there), shown);
  const mention = direction === 'next' ? far[0] : far.at(-1);
  return mention ? { uri: there.uri, start: mention.start, end: mention.end } : null;
}

/** The actor's article right after (or before) `here` in reading order, wrapping round; `here` itself when it is alone. */
function adjacentArticle(dossier: Dossier, actorId: string, here: Article, direction: Direction): Article {
  const sign = direction === 'next' ? 1 : -1;
  let first = here;
  let following: Article | undefined;
  for (const { uri } of dossier.members(actorId)) {
    const candidate = dossier.get(uri);
    if (!candidate || candidate === here) continue;
    if (sign * compareArticles(candidate, here) > 0) {
      if (!following || sign * compareArticles(candidate, following) < 0) following = candidate;
    } else if (sign * compareArticles(candidate, first) < 0) first = candidate;
  }
  return following ?? first;
}
