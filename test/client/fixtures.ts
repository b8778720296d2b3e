/** Actors for the tests of the client. */
import type { ActorSummary } from '../../server/src/protocol';

/** An actor of one article, a person unless `more` says otherwise. */
export function actor(name: string, more: Partial<ActorSummary> = {}): ActorSummary {
  return {
    id: `person:${name}`,
    kind: 'person',
    name,
    aliases: [],
    roles: [],
    mentionCount: 1,
    articleCount: 1,
    firstAppearance: 0,
    hidden: false,
    decided: false,
    ...more,
  };
}
