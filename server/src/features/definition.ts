/** Go to definition: the fullest introduction of an actor. */
import type { Dossier } from '../engine/dossier/dossier';
import type { Article, Entity, Mention, Span } from '../engine/model';
import { actorMentionAt } from './at';
import type { Place } from './place';
import { type Appearance, appearances, compareArticles, mentionsOf } from './readingOrder';

/** Where an actor is introduced. */
export interface Introduction extends Place {
  /** The sentence of the mention; the mention itself when it stands in no sentence. */
  readonly sentence: Span;
}

/** A definition and the words at the cursor that it belongs to. */
export interface Definition extends Introduction {
  readonly origin: Span;
}

/** The place that introduces the actor named at `offset` best, or `null` when no actor is named there. */
export function definition(dossier: Dossier, article: Article, offset: number): Definition | null {
  const at = actorMentionAt(dossier, article, offset);
  const found = at && introduction(dossier, at.actor.id);
  return found ? { ...found, origin: { start: at.mention.start, end: at.mention.end } } : null;
}

/**
 * The mention that tells a reader most about the actor: a name with a role beside it before a name without, the full
 * form before a short one, running text before bylines and credits; the earliest in reading order of equals.
 */
export function introduction(dossier: Dossier, actorId: string): Introduction | null {
  const name = dossier.actor(actorId)?.name ?? '';
  let best: { article: Article; mention: Mention; worth: number } | undefined;
  for (const appearance of appearances(dossier, actorId)) {
    const found = bestIn(appearance, name);
    if (!found) continue;
    const better =
      !best ||
      found.worth > best.worth ||
      (found.worth === best.worth && compareArticles(appearance.article, best.article) < 0);
    if (better) best = { article: appearance.article, ...found };
  }
  if (!best) return null;
  const { article, mention } = best;
  const { start, end } = mention;
  const sentence = article.sentences[mention.sentence] ?? mention;
  return { uri: article.uri, start, end, sentence: { start: sentence.start, end: sentence.end } };
}

/** An introduction stands near the front: later mentions of a long article are not looked at. */
const MENTIONS_LOOKED_AT = 30;

function bestIn(appearance: Appearance, name: string): { mention: Mention; worth: number } | undefined {
  const { article } = appearance;
  let best: { mention: Mention; worth: number } | undefined;
  for (const mention of mentionsOf(appearance).slice(0, MENTIONS_LOOKED_AT)) {
    const entity = article.entities[mention.entity];
    if (!entity) continue;
    const worth = worthOf(article, entity, mention, name);
    if (!best || worth > best.worth) best = { mention, worth };
  }
  return best;
}

function worthOf(article: Article, entity: Entity, mention: Mention, name: string): number {
  const sentence = article.sentences[mention.sentence];
  const inHeadline = sentence !== undefined && sentence.block === article.headline;
  const text = sentence && !inHeadline ? 1 : 0;
  if (mention.kind !== 'name') return text;
  const words = article.text.slice(mention.start, mention.end).split(/\s+/).length;
  const full = words >= name.split(/\s+/).length ? 4 : words > 1 ? 2 : 0;
  const role =
    sentence && entity.roles.some(({ start, end }) => start >= sentence.start && end <= sentence.end) ? 4 : 0;
  return 2 + text + full + role;
}
