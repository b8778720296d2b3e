/**
 * The JSON of schema `newsmark/1`. Other tools read it: fields may be added, none renamed or dropped without a new
 * schema number. What is not known is `null`, never absent; all offsets are UTF-16 code units into the text as given.
 */
import type { Dossier, FiledFinding } from '../engine/dossier/dossier';
import type { Actor, Article, Figure, SourceRef, Span } from '../engine/model';
import { rolesIn } from '../features/actorFacts';
import { appearancesInOrder } from '../features/readingOrder';

export const SCHEMA = 'newsmark/1';

/** One article, as `extract` prints it. */
export function articleJson(article: Article) {
  const { entities, mentions } = article;
  return {
    schema: SCHEMA,
    id: article.uri,
    path: article.uri,
    article: {
      headline: spanOrNull(article.blocks[article.headline]),
      published: article.published,
      publishedFrom: article.publishedFrom,
      outlet: article.outlet,
      place: article.place,
      blocks: article.blocks.map((block) => ({ ...span(block), kind: block.kind })),
    },
    sentences: article.sentences.map(span),
    entities: entities.map((entity) => ({
      id: entity.id,
      kind: entity.kind,
      name: entity.name,
      roles: entity.roles.map((role) => role.text),
      mentions: entity.mentions.flatMap((index) => {
        const mention = mentions[index];
        return mention ? [{ ...span(mention), kind: mention.kind }] : [];
      }),
    })),
    figures: article.figures.map((figure) => figureJson(figure, article)),
    dates: article.dates.map((date) => ({ ...span(date), kind: date.kind, value: date.value })),
    quotations: article.quotations.map((quotation) => ({
      ...span(quotation),
      kind: quotation.kind,
      speaker: sourceJson(quotation.speaker, article),
      cue: spanOrNull(quotation.cue),
    })),
  };
}

function figureJson(figure: Figure, article: Article) {
  const { counted, interval, scope } = figure;
  return {
    ...span(figure),
    number: span(figure.number),
    kind: figure.kind,
    min: interval.min,
    max: interval.max,
    minInclusive: interval.minInclusive,
    maxInclusive: interval.maxInclusive,
    approximate: figure.approximate,
    unit: figure.unit,
    counted: counted && { ...span(counted), head: counted.head },
    event: figure.event,
    scope: { population: scope.population ?? null, place: scope.place ?? null },
    mode: figure.mode,
    asOf: figure.asOf,
    source: sourceJson(figure.source, article),
  };
}

function sourceJson(source: SourceRef | null, { entities }: Article) {
  if (!source) return null;
  return { ...span(source), entity: source.entity === null ? null : (entities[source.entity]?.id ?? null) };
}

/** One finding, as `check --format json` prints it. */
export function findingJson({ uri, finding }: FiledFinding) {
  return {
    code: finding.code,
    severity: finding.severity,
    path: uri,
    ...span(finding),
    message: finding.message,
    related: finding.related.map((place) => ({ path: place.uri, ...span(place), message: place.message })),
  };
}

/**
 * One actor with all its mentions, by article, then by place in it; `roleUses` says who used each wording of the role first,
 * `links` why different names are taken to be one actor.
 */
export function actorJson(dossier: Dossier, actor: Actor) {
  return {
    id: actor.id,
    kind: actor.kind,
    name: actor.name,
    aliases: actor.aliases,
    roles: actor.roles,
    hidden: actor.hidden === true,
    roleUses: rolesIn(appearancesInOrder(dossier, actor.id)).map(({ text, articles, article, place }) => ({
      text,
      articles,
      path: place.uri,
      ...span(place),
      outlet: article.outlet,
      published: article.published,
    })),
    links: dossier.linkReasons(actor.id),
    mentions: actorMentions(dossier, actor.id),
  };
}

/** Where an actor is mentioned, by article (sorted by path), then by place in it. */
export function actorMentions(dossier: Dossier, id: string) {
  return dossier.members(id).flatMap(({ uri, entity }) => {
    const article = dossier.get(uri);
    const indices = article?.entities[entity]?.mentions ?? [];
    return indices.flatMap((index) => {
      const mention = article?.mentions[index];
      return mention ? [{ path: uri, ...span(mention), kind: mention.kind }] : [];
    });
  });
}

/** The span alone: the engine's objects have more fields than the schema shows. */
function span({ start, end }: Span): Span {
  return { start, end };
}

function spanOrNull(value: Span | null | undefined): Span | null {
  return value ? span(value) : null;
}
