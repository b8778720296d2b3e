/** What the cards share. */
import type { Article } from '../../engine/model';
import { articleTitle } from '../excerpt';
import { escapeMarkdown, link } from '../markdown';
import type { Place } from '../place';
import { dateWords } from '../words';

/** Where a link to a place leads (a uri with a line in it, say), or `null` when it cannot be linked to. */
export type LinkTo = (place: Place) => string | null;

/** Commands of the editor's side that a card may offer for an actor. */
export type ActorCommand = 'newsmark.showActorDetails' | 'newsmark.mergeActor' | 'newsmark.renameActor';

/** What a card needs to know beside the articles. */
export interface CardContext {
  readonly linkTo: LinkTo;
  /** A link that runs the command for the actor; absent where the editor follows no such links. */
  readonly commandTo?: (command: ActorCommand, actorId: string) => string;
  /** The reader's note on the actor; empty without one. */
  readonly noteOf?: (actorId: string) => string;
  /** Sentences on why names and articles are taken to be this one actor (`Dossier.linkReasons`). */
  readonly reasonsOf?: (actorId: string) => readonly string[];
}

/** The article by its headline, with outlet and date: `[Headline](…) (Outlet, 21 July 2014)`. */
export function articleWords(article: Article, place: Place | null, linkTo: LinkTo): string {
  const title = link(articleTitle(article), place && linkTo(place));
  const from = originWords(article);
  return from === '' ? title : `${title} (${from})`;
}

/** Outlet and date, escaped: `Outlet, 21 July 2014`; empty when neither is known. */
export function originWords(article: Article): string {
  const date = article.published === null ? null : dateWords(article.published.slice(0, 10));
  return [article.outlet, date]
    .filter((part) => part !== null)
    .map(escapeMarkdown)
    .join(', ');
}
