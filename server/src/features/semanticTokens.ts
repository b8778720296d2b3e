/** Semantic tokens: who, what and how much, coloured; what is not story, dimmed. */
import type { Dossier } from '../engine/dossier/dossier';
import type { Article, EntityKind, Figure, Span } from '../engine/model';

/** The token types, in the order of the legend. The client declares them with super types, so that any theme colours them. */
export const TOKEN_TYPES = ['person', 'organization', 'place', 'group', 'figure', 'quotation', 'boilerplate'] as const;

type TokenType = (typeof TOKEN_TYPES)[number];

/** One stretch to colour. May cross line ends; never overlaps another. */
export interface SemanticToken extends Span {
  readonly type: TokenType;
}

const TYPE_OF_ENTITY: Record<EntityKind, TokenType | null> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  group: 'group',
  other: null,
};

/**
 * The tokens of the article, or of those that touch `within`, in text order. Names win over figures, and both over the
 * quotation around them, which is given in pieces. Pronouns and reported speech stay plain. With a dossier, names have
 * the kind that the reader has decided.
 */
export function semanticTokens(article: Article, within?: Span, dossier?: Dossier): SemanticToken[] {
  const kinds = article.entities.map((entity, index) => {
    const actor = dossier?.actorOf(article.uri, index);
    return actor?.decided ? actor.kind : entity.kind;
  });
  const names: SemanticToken[] = [];
  for (const { start, end, kind, entity } of article.mentions) {
    const type = kind === 'name' ? TYPE_OF_ENTITY[kinds[entity] ?? 'other'] : null;
    if (type) names.push({ start, end, type });
  }
  const figures = article.figures.map((figure) => valueSpan(article.text, figure));
  const quotations = article.quotations.filter(({ kind }) => kind !== 'indirect');
  const boilerplate = article.blocks.filter(({ kind }) => kind === 'boilerplate');
  const layers: [readonly Span[], TokenType][] = [
    [figures, 'figure'],
    [quotations, 'quotation'],
    [boilerplate, 'boilerplate'],
  ];
  let tokens = names;
  for (const [spans, type] of layers) tokens = addBelow(tokens, spans, type);
  return within ? tokens.filter((token) => token.start < within.end && within.start < token.end) : tokens;
}

/** Qualifier, number and unit: the figure without the noun that it counts. */
function valueSpan(text: string, { start, end, number, counted }: Figure): Span {
  if (!counted || counted.start < number.end) return { start, end };
  return { start, end: start + text.slice(start, counted.start).trimEnd().length };
}

/** Adds to `above` what it leaves free of each of `spans` (both sorted by start). Linear. */
function addBelow(above: readonly SemanticToken[], spans: readonly Span[], type: TokenType): SemanticToken[] {
  const tokens: SemanticToken[] = [];
  let next = 0;
  let done = 0;
  const upTo = (offset: number) => {
    while (next < above.length && (above[next] as SemanticToken).end <= offset) take();
  };
  const take = () => {
    const token = above[next++] as SemanticToken;
    tokens.push(token);
    done = Math.max(done, token.end);
  };
  for (const span of spans) {
    upTo(span.start);
    let from = Math.max(span.start, done);
    while (next < above.length && (above[next] as SemanticToken).start < span.end) {
      const hole = above[next] as SemanticToken;
      if (from < hole.start) tokens.push({ start: from, end: hole.start, type });
      take();
      from = Math.max(from, hole.end);
    }
    if (from < span.end) tokens.push({ start: from, end: span.end, type });
    done = Math.max(done, span.end);
  }
  while (next < above.length) take();
  return tokens;
}
