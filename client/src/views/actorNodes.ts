/** The nodes of the Actors tree. Each knows its parent, so that the tree can be opened at any of them. */
import type { ActorArticle, ActorMention, ActorSummary } from '../../../server/src/protocol';

/** What kind of thing an actor is. */
export type ActorKind = ActorSummary['kind'];

/** A heading: People, Organizations … */
export interface KindNode {
  readonly type: 'kind';
  readonly kind: ActorKind;
}
/** Some of a long heading's actors, folded away: VS Code asks anew for all that stands under a heading, whatever changed. */
export interface RestNode {
  readonly type: 'rest';
  readonly parent: KindNode;
  /** Place of its first actor under the heading, from 0. */
  readonly start: number;
}
export interface ActorNode {
  readonly type: 'actor';
  /** The heading, also where a `RestNode` stands between. */
  readonly parent: KindNode;
  /** What the server last said about the actor; the node outlives it. */
  actor: ActorSummary;
}
/** One article that names the actor. */
export interface ArticleNode {
  readonly type: 'article';
  readonly parent: ActorNode;
  readonly article: ActorArticle;
}
export interface MentionNode {
  readonly type: 'mention';
  readonly parent: ArticleNode;
  readonly mention: ActorMention;
  /** Its place among the article's mentions. */
  readonly index: number;
}
export type Node = KindNode | RestNode | ActorNode | ArticleNode | MentionNode;

/** An id that stays the same while the tree is drawn again, so that open branches stay open. */
export function idOf(node: Node): string {
  switch (node.type) {
    case 'kind':
      return node.kind;
    case 'rest':
      return `${node.parent.kind}/${node.start}`;
    case 'actor':
      return `${node.parent.kind}/${node.actor.id}`;
    case 'article':
      return `${idOf(node.parent)}/${node.article.uri}`;
    case 'mention':
      return `${idOf(node.parent)}/${node.index}`;
  }
}

/** The actor that a node is about, `undefined` for a heading. */
export function actorOf(node: Node): ActorNode | undefined {
  switch (node.type) {
    case 'kind':
    case 'rest':
      return undefined;
    case 'actor':
      return node;
    case 'article':
      return node.parent;
    case 'mention':
      return node.parent.parent;
  }
}

/** Tells a node from the other things that VS Code hands to a command. */
export function isNode(value: unknown): value is Node {
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
  return type === 'kind' || type === 'rest' || type === 'actor' || type === 'article' || type === 'mention';
}
