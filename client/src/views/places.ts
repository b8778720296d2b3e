/** Pure: comparing places of articles. */
import type { ActorArticle, ProtocolLocation } from '../../../server/src/protocol';

type Position = ProtocolLocation['range']['start'];

/** True where the two begin at the same place. */
export function sameLocation(a: ProtocolLocation, b: ProtocolLocation): boolean {
  return a.uri === b.uri && compare(a.range.start, b.range.start) === 0;
}

/** The mention around a position of an article, its end included; `undefined` where there is none. */
export function mentionAround(
  articles: readonly ActorArticle[],
  uri: string,
  position: Position,
): ProtocolLocation | undefined {
  const article = articles.find((one) => one.uri === uri);
  const mention = article?.mentions.find(
    ({ range }) => compare(range.start, position) <= 0 && compare(position, range.end) <= 0,
  );
  return mention && { uri, range: mention.range };
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
