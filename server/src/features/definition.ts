/** Go to definition: the fullest introduction of an actor. */
import type { Dossier } from '../engine/dossier/dossier';
import type { Article, Entity, Mention, Span } from '../engine/model';
import { actorMentionAt } from './at';
import type { Place } from './place';
import { compareArticles } from './readingOrder';

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
 * form before a short one, running text before bylines and credits; the earliest in reading order of equals. Looks at a
 * thousand articles at most.
 */
export function introduction(dossier: Dossier, actorId: string): Introduction | null {
  const name = dossier.actor(actorId)?.name ?? '';
  const words = countWords(name);
  let best: { article: Article; mention: Mention; worth: number } | undefined;
  for (const { uri, entity: index } of dossier.members(actorId).slice(0, MEMBERS_LOOKED_AT)) {
    const article = dossier.get(uri);
    const entity = article?.entities[index];
    if (!article || !entity) continue;
    // Mentions are looked at only where they can be better than the best so far.
    const hope = entity.roles.length > 0 ? MOST : MOST - WORTH.role;
    if (best && (hope < best.worth || (hope === best.worth && compareArticles(article, best.article) > 0))) continue;
    const found = bestIn(article, entity, words);
    const better =
      found &&
      (!best || found.worth > best.worth || (found.worth === best.worth && compareArticles(article, best.article) < 0));
    if (better) best = { article, ...found };
  }
  if (!best) return null;
  const { article, mention } = best;
  const { start, end } = mention;
  const sentence = article.sentences[mention.sentence] ?? mention;
  return { uri: article.uri, start, end, sentence: { start: sentence.start, end: sentence.end } };
}

/** How much each property of a mention counts. */
const WORTH = { role: 8, full: 4, severalWords: 2, name: 2, text: 1 } as const;

const MOST = WORTH.role + WORTH.full + WORTH.name + WORTH.text;

/** Of thousands of articles, this many have an introduction as good as any. */
const MEMBERS_LOOKED_AT = 1000;

/** An introduction stands near the front: later mentions of a long article are not looked at. */
const MENTIONS_LOOKED_AT = 30;

function bestIn(article: Article, entity: Entity, words: number): { mention: Mention; worth: number } | undefined {
  let best: { mention: Mention; worth: number } | undefined;
  for (const index of entity.mentions.slice(0, MENTIONS_LOOKED_AT)) {
    const mention = article.mentions[index];
    const worth = mention ? worthOf(article, entity, mention, words) : 0;
    if (mention && (!best || worth > best.worth)) best = { mention, worth };
  }
  return best;
}

/** `words`: how many the actor's full name has. */
function worthOf(article: Article, entity: Entity, mention: Mention, words: number): number {
  const sentence = article.sentences[mention.sentence];
  const inText = sentence !== undefined && sentence.block !== article.headline;
  let worth = inText ? WORTH.text : 0;
  if (mention.kind !== 'name') return worth;
  worth += WORTH.name;
  const own = countWords(article.text.slice(mention.start, mention.end));
  if (own >= words) worth += WORTH.full;
  else if (own > 1) worth += WORTH.severalWords;
  const beside = entity.roles.some(({ start, end }) => {
    return sentence !== undefined && start >= sentence.start && end <= sentence.end;
  });
  return beside ? worth + WORTH.role : worth;
}

function countWords(name: string): number {
  return name.split(/\s+/).length;
}
