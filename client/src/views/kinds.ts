/** Pure: what the kinds of actors are called and which of VS Code's icons stands for each. */
import type { ActorKind } from './actorNodes';

/** Words and the codicon of each kind. */
export const KIND_WORDS: Readonly<Record<ActorKind, { plural: string; singular: string; icon: string }>> = {
  person: { plural: 'People', singular: 'person', icon: 'person' },
  organization: { plural: 'Organizations', singular: 'organization', icon: 'briefcase' },
  group: { plural: 'Groups', singular: 'group', icon: 'organization' },
  place: { plural: 'Places', singular: 'place', icon: 'location' },
  other: { plural: 'Other Names', singular: 'other name', icon: 'tag' },
};
