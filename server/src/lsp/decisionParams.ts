/** Reads a decision from what a client sent. Throws InvalidParams with a plain sentence. */
import { ENTITY_KINDS } from '../annotations/actors/model';
import type { EntityKind } from '../engine/model';
import type { ActorDecision, ProtocolLocation } from '../protocol';
import { field, invalid, position, text } from './request';

/** The decision in `params.decision`. */
export function readDecision(params: unknown): ActorDecision {
  const value = field(params, 'decision');
  const get = (name: string) => field(value, name);
  const words = (name: string) => text(get(name), `decision.${name}`);
  const type = words('type');
  switch (type) {
    case 'merge':
      return { type, ids: ids(get('ids')), into: words('into') };
    case 'split': {
      const article = get('article');
      const where = article === undefined || article === null ? {} : { article: text(article, 'decision.article') };
      return { type, id: words('id'), name: words('name'), ...where };
    }
    case 'different': {
      const [a, b, ...more] = ids(get('ids'));
      if (a === undefined || b === undefined || more.length > 0) throw invalid('decision.ids should be two ids');
      return { type, ids: [a, b] };
    }
    case 'kind':
      return { type, ids: ids(get('ids')), kind: kind(get('kind')) };
    case 'rename':
      return { type, id: words('id'), name: words('name') };
    case 'hide':
    case 'show':
      return { type, ids: ids(get('ids')) };
    case 'note':
      return { type, id: words('id'), note: words('note') };
    case 'mark': {
      const id = get('id');
      const whose = id === undefined || id === null ? {} : { id: text(id, 'decision.id') };
      return {
        type,
        location: location(get('location')),
        kind: kind(get('kind')),
        ...whose,
        everywhere: get('everywhere') === true,
      };
    }
    case 'not-name':
      return { type, location: location(get('location')), everywhere: get('everywhere') === true };
    default:
      throw invalid(`there is no decision of the type ${JSON.stringify(type)}`);
  }
}

function ids(value: unknown): string[] {
  if (!Array.isArray(value) || value.length === 0) throw invalid('decision.ids should be a list of ids');
  return value.map((id) => text(id, 'decision.ids'));
}

function kind(value: unknown): EntityKind {
  const found = ENTITY_KINDS.find((known) => known === value);
  if (!found) throw invalid(`decision.kind should be one of ${ENTITY_KINDS.join(', ')}`);
  return found;
}

function location(value: unknown): ProtocolLocation {
  const range = field(value, 'range');
  return {
    uri: text(field(value, 'uri'), 'decision.location.uri'),
    range: { start: position(field(range, 'start')), end: position(field(range, 'end')) },
  };
}
