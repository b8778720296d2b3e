/** Document highlight: all mentions, by name or not, of the actor at the cursor, in the same article. */
import type { Dossier } from '../engine/dossier/dossier';
import type { Article, MentionKind, Span } from '../engine/model';
import { actorMentionAt } from './at';
import { appearanceIn, mentionsOf } from './readingOrder';

/** A mention to highlight. */
export interface Highlight extends Span {
  readonly kind: MentionKind;
}

/** Mentions of the actor at `offset` in this article, in text order, or `null` when no actor is named there. */
export function documentHighlight(dossier: Dossier, article: Article, offset: number): Highlight[] | null {
  const at = actorMentionAt(dossier, article, offset);
  if (!at) return null;
  const appearance = appearanceIn(dossier, at.actor.id, article);
  return mentionsOf(appearance, 'all').map(({ start, end, kind }) => ({ start, end, kind }));
}
