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
  /** True for actors that the reader hid: the view shows them on demand only. */
  hidden: boolean;
  /** True when the reader has decided something about this actor (merged, renamed, kind, note). */
  decided: boolean;
}

/** `newsmark/actors`: all actors of all folders, or those that one article mentions. */
export interface ActorsParams {
  article?: string;
}
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
export interface ActorArticle extends ArticleSummary {
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

/** `newsmark/articles` (no parameters): the articles of all folders, in reading order. */
export interface ArticlesResult {
  articles: ArticleSummary[];
}
interface ArticleSummary {
  uri: string;
  /** The headline, or the file name when there is none. */
  title: string;
  outlet: string | null;
  published: string | null;
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

/**
 * What a reader decides about actors. `ids` and `id` are those of `ActorSummary`; ids may change with a decision, so the
 * answer names the actor that it led to.
 */
export type ActorDecision =
  /** All of `ids` are one actor, shown under the name of `into` (one of them). */
  | { type: 'merge'; ids: string[]; into: string }
  /** The name (as in `ActorSummary.aliases`), or what one article says of it, is another actor. */
  | { type: 'split'; id: string; name: string; article?: string }
  /** The two are never one actor. */
  | { type: 'different'; ids: [string, string] }
  | { type: 'kind'; ids: string[]; kind: EntityKind }
  | { type: 'rename'; id: string; name: string }
  | { type: 'hide'; ids: string[] }
  | { type: 'show'; ids: string[] }
  /** The reader's note on the actor; empty removes it. */
  | { type: 'note'; id: string; note: string }
  /** The words in the range are a name: of the actor `id`, or of a new one of this kind. Everywhere, or in this article only. */
  | { type: 'mark'; location: ProtocolLocation; kind: EntityKind; id?: string; everywhere: boolean }
  /** The words in the range are no name. */
  | { type: 'not-name'; location: ProtocolLocation; everywhere: boolean };

/** `newsmark/decideActors`: decides, saves `.newsmark/actors.json` of the actors' folder, and applies it everywhere. */
export interface DecideActorsParams {
  decision: ActorDecision;
}
/** `newsmark/undoActorDecision` (no parameters) answers the same, with the label of what was undone. */
export interface DecideActorsResult {
  /** False when nothing was changed; `message` says why. */
  done: boolean;
  /** One short sentence for the reader: what was done ("Merged Kerry into John Kerry"), or why nothing was. */
  message: string;
  /** The actor that the decision led to, when there is one. */
  id: string | null;
  /** True while there is something that `newsmark/undoActorDecision` can take back. */
  canUndo: boolean;
}

/** `newsmark/actorDetails`: all that is known of an actor, or null for an unknown id. */
export interface ActorDetailsParams {
  id: string;
}
export interface ActorDetails {
  summary: ActorSummary;
  /** Wordings of the role, with who used them first. */
  roles: { text: string; outlet: string | null; published: string | null; location: ProtocolLocation }[];
  /** Each form of the name, most used first, with the outlets (or titles) that use it. */
  names: { text: string; count: number; outlets: string[]; location: ProtocolLocation }[];
  articles: ActorArticle[];
  /** Where the dossier introduces the actor most fully. */
  introduction: ProtocolLocation | null;
  /** Actors named in the same sentences, most often first (at most 12). */
  together: { id: string; kind: EntityKind; name: string; count: number }[];
  /** Words this actor is quoted with, in reading order (at most 50). */
  quotations: { text: string; location: ProtocolLocation }[];
  /** Why different names or articles are taken to be one actor, a sentence each. */
  links: string[];
  note: string;
  /** A page that the reader may open in a browser: nothing is fetched. */
  wikidata: string;
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
  articles: 'newsmark/articles',
  actorAt: 'newsmark/actorAt',
  adjacentMention: 'newsmark/adjacentMention',
  decideActors: 'newsmark/decideActors',
  undoActorDecision: 'newsmark/undoActorDecision',
  actorDetails: 'newsmark/actorDetails',
  status: 'newsmark/status',
  dossierChanged: 'newsmark/dossierChanged',
} as const;
