/**
 * Newsmark's own requests beside the Language Server Protocol, defined once for server and client.
 * Positions and ranges are LSP's (line, UTF-16 character); uris are strings.
 */
import type { EntityKind } from './engine/model';

/** LSP position and range, repeated here so that this file needs no library. */
interface ProtocolPosition {
  line: number;
  character: number;
}
interface ProtocolRange {
  start: ProtocolPosition;
  end: ProtocolPosition;
}
export interface ProtocolLocation {
  uri: string;
  range: ProtocolRange;
}

/** One actor as the Actors view shows it. */
export interface ActorSummary {
  id: string;
  kind: EntityKind;
  name: string;
  aliases: string[];
  roles: string[];
  mentionCount: number;
  articleCount: number;
  /** Place in the reading order of the first mention: articles by date (unknown last), then uri, then offset. */
  firstAppearance: number;
}

/** `newsmark/actors`: all actors of all folders. */
export interface ActorsResult {
  /** Grows whenever actors change; lets the client drop a late answer. */
  revision: number;
  actors: ActorSummary[];
}

/** `newsmark/actorMentions`: where an actor is named, by article. */
export interface ActorMentionsParams {
  id: string;
}
export interface ActorMentionsResult {
  articles: ActorArticle[];
}
export interface ActorArticle {
  uri: string;
  /** The headline, or the file name when there is none. */
  title: string;
  outlet: string | null;
  published: string | null;
  mentions: ActorMention[];
}
export interface ActorMention {
  range: ProtocolRange;
  kind: 'name' | 'nominal' | 'pronoun';
  /** The sentence around the mention, white space collapsed, at most about 200 characters. */
  sentence: string;
  /** Where the mention stands in `sentence`: [start, end). */
  highlight: [number, number];
}

/** `newsmark/actorAt`: the actor under the cursor, or null. */
export interface ActorAtParams {
  textDocument: { uri: string };
  position: ProtocolPosition;
}
export interface ActorAtResult {
  id: string;
  name: string;
}

/** `newsmark/adjacentMention`: the next or previous mention of the actor at the position, across articles, wrapping round. */
export interface AdjacentMentionParams extends ActorAtParams {
  direction: 'next' | 'previous';
}

/** `newsmark/status` (notification): what the status bar shows. */
export interface StatusParams {
  state: 'indexing' | 'ready';
  articles: number;
  actors: number;
  findings: number;
  /** While indexing: how many files are still to be read. */
  pending: number;
}

/** `newsmark/dossierChanged` (notification): the actors may have changed; views should ask again. */
export interface DossierChangedParams {
  revision: number;
}

/** Method names. */
export const Method = {
  actors: 'newsmark/actors',
  actorMentions: 'newsmark/actorMentions',
  actorAt: 'newsmark/actorAt',
  adjacentMention: 'newsmark/adjacentMention',
  status: 'newsmark/status',
  dossierChanged: 'newsmark/dossierChanged',
} as const;
