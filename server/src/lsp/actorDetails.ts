/** The details of an actor in the protocol's shape. */
import type { ActorFacts } from '../features/actorDetails';
import type { Place } from '../features/place';
import { wikidataSearch } from '../features/wikidata';
import type { ActorDetails, ActorSummary, ProtocolLocation } from '../protocol';
import { toActorArticle } from './answers';
import type { Converter } from './convert';
import type { Placed } from './dossiers';

/** What the server knows beside the facts. */
interface Beside {
  readonly summary: ActorSummary;
  /** The id that holds across all folders. */
  readonly idOf: (id: string) => string;
  readonly clientUri: (uri: string) => string;
  /** Why the names are taken to be one actor. */
  readonly links: readonly string[];
  /** The reader's note; empty without one. */
  readonly note: string;
}

/** @param dossier the one that the facts are from */
export function toActorDetails(
  convert: Converter,
  dossier: Placed['dossier'],
  facts: ActorFacts,
  { summary, idOf, clientUri, links, note }: Beside,
): ActorDetails {
  const locate = (place: Place): ProtocolLocation | null => {
    const article = dossier.get(place.uri);
    return article ? convert.location(article, place) : null;
  };
  return {
    summary,
    roles: facts.roles.flatMap(({ text, article: { outlet, published }, place }) => {
      const location = locate(place);
      return location ? [{ text, outlet, published, location }] : [];
    }),
    names: facts.names.flatMap(({ text, count, outlets, place }) => {
      const location = locate(place);
      return location ? [{ text, count, outlets: [...outlets], location }] : [];
    }),
    articles: facts.articles.map((entry) => toActorArticle(convert, clientUri(entry.article.uri), entry)),
    introduction: facts.introduction && locate(facts.introduction),
    together: facts.together.map(({ actor: { id, kind, name }, count }) => ({ id: idOf(id), kind, name, count })),
    quotations: facts.quotations.flatMap(({ text, place }) => {
      const location = locate(place);
      return location ? [{ text, location }] : [];
    }),
    links: [...links],
    note,
    wikidata: wikidataSearch(summary.name),
  };
}
