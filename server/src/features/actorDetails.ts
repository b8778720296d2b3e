/** All that is known of one actor, for a view of its own. */
import type { Dossier } from '../engine/dossier/dossier';
import type { Actor } from '../engine/model';
import {
  type Companion,
  companionsIn,
  type NameUse,
  namesIn,
  type QuotedWords,
  quotationsIn,
  type RoleUse,
  rolesIn,
} from './actorFacts';
import { type ActorArticleEntry, actorArticle } from './actors';
import { introduction } from './definition';
import type { Place } from './place';
import { appearancesInOrder } from './readingOrder';

/** See `ActorDetails` in the protocol. */
export interface ActorFacts {
  readonly actor: Actor;
  readonly roles: readonly RoleUse[];
  readonly names: readonly NameUse[];
  /** In reading order, at most `MAX_ARTICLES`; that of the introduction is always among them. */
  readonly articles: readonly ActorArticleEntry[];
  readonly introduction: Place | null;
  readonly together: readonly Companion[];
  readonly quotations: readonly QuotedWords[];
}

/** Of an actor in more articles, so many are told: no reader goes through thousands, and the view must not wait for them. */
const MAX_ARTICLES = 500;
const MAX_TOGETHER = 12;
const MAX_QUOTATIONS = 50;

/** What the dossier tells of the actor; `null` for an unknown id. */
export function actorDetails(dossier: Dossier, id: string): ActorFacts | null {
  const actor = dossier.actor(id);
  if (!actor) return null;
  const all = appearancesInOrder(dossier, id);
  const told = all.slice(0, MAX_ARTICLES);
  const found = introduction(dossier, id);
  const left = all.slice(MAX_ARTICLES).find(({ article }) => article.uri === found?.uri);
  return {
    actor,
    roles: rolesIn(told),
    names: namesIn(told),
    articles: (left ? [...told, left] : told).map(actorArticle),
    introduction: found && { uri: found.uri, start: found.start, end: found.end },
    together: companionsIn(dossier, id, told).slice(0, MAX_TOGETHER),
    quotations: quotationsIn(told, MAX_QUOTATIONS),
  };
}
