/** Pure: what code actions, links and tests may hand to a command about actors. Whatever is missing is asked of the reader. */
import type { ProtocolLocation } from '../../../server/src/protocol';
import { KINDS } from '../views/actorList';
import type { ActorKind } from '../views/actorNodes';

/** One object, all of it optional. */
export interface ActorOptions {
  /** The actors that the command is about. `{ id }` and a bare id are read as a list of one. */
  readonly ids?: readonly string[];
  /** Merge: the actor whose name is kept. */
  readonly into?: string;
  /** Rename: the new name. Split: the name that is another actor's. */
  readonly name?: string;
  /** Split: only what this article (uri) says. */
  readonly article?: string;
  readonly kind?: ActorKind;
  readonly note?: string;
  /** The words that are a name, or none. */
  readonly location?: ProtocolLocation;
  /** Whether words are a name, or none, in all articles. */
  readonly everywhere?: boolean;
}

/** Reads a command's first argument; what is not as it should be is left out. */
export function optionsOf(value: unknown): ActorOptions {
  if (typeof value === 'string') return { ids: [value] };
  if (typeof value !== 'object' || value === null) return {};
  const given = value as Record<string, unknown>;
  const ids = Array.isArray(given.ids) ? given.ids.filter(isText) : isText(given.id) ? [given.id] : [];
  return {
    ...(ids.length > 0 && { ids }),
    ...(isText(given.into) && { into: given.into }),
    ...(isText(given.name) && { name: given.name }),
    ...(isText(given.article) && { article: given.article }),
    ...(isKind(given.kind) && { kind: given.kind }),
    ...(isText(given.note) && { note: given.note }),
    ...(isLocation(given.location) && { location: given.location }),
    ...(typeof given.everywhere === 'boolean' && { everywhere: given.everywhere }),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isKind(value: unknown): value is ActorKind {
  return KINDS.some((kind) => kind === value);
}

function isLocation(value: unknown): value is ProtocolLocation {
  const { uri, range } = (value ?? {}) as Partial<ProtocolLocation>;
  return isText(uri) && isPosition(range?.start) && isPosition(range?.end);
}

function isPosition(value: unknown): boolean {
  const { line, character } = (value ?? {}) as { line?: unknown; character?: unknown };
  return typeof line === 'number' && typeof character === 'number';
}
