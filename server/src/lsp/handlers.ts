/** One handler per request: finds the article, asks the feature, converts the answer. */
import { type ClientCapabilities, type Connection, type Hover, MarkupKind } from 'vscode-languageserver';
import { adjacentMention } from '../features/adjacentMention';
import { definition } from '../features/definition';
import { documentHighlight } from '../features/documentHighlight';
import { documentSymbol } from '../features/documentSymbol';
import { foldingRange } from '../features/foldingRange';
import { hover } from '../features/hover';
import { plainText } from '../features/markdown';
import type { MentionsShown } from '../features/readingOrder';
import { references } from '../features/references';
import { selectionRange } from '../features/selectionRange';
import { semanticTokens } from '../features/semanticTokens';
import { workspaceSymbol } from '../features/workspaceSymbol';
import { Method } from '../protocol';
import type { ActorsView } from './actorsView';
import * as to from './answers';
import type { Converter } from './convert';
import type { Placed } from './dossiers';
import type { Log } from './log';
import { answer, documentUri, field, type Handler, invalid, position, text } from './request';
import { canonicalUri } from './uris';
import type { Workspace } from './workspace';

/** What the handlers work with. */
export interface HandlerContext {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly convert: Converter;
  readonly actors: ActorsView;
  readonly log: Log;
  /** What the client can do; asked for after initialization. */
  capabilities(): ClientCapabilities;
  /** True when the client follows links to its commands in hovers. */
  commandLinks(): boolean;
}

/** Registers all requests on the connection. Documents that are unknown, closed or no articles get the empty answer. */
export function registerHandlers(context: HandlerContext): void {
  const { connection, convert, log } = context;
  const boundary = <P, R>(method: string, handler: Handler<P, R>) => answer(log, method, handler);

  connection.onHover(boundary('textDocument/hover', (params) => hoverAt(context, params)));
  connection.onDefinition(
    boundary('textDocument/definition', (params) => {
      const at = placeAt(context, params);
      const found = at && definition(at.dossier, at.article, at.offset);
      const asLink = context.capabilities().textDocument?.definition?.linkSupport === true;
      return found ? to.toDefinition(convert, at.dossier, at.article, found, asLink) : null;
    }),
  );
  connection.onReferences(
    boundary('textDocument/references', (params) => {
      const at = placeAt(context, params);
      // Without word about it, all of them.
      const includeDeclaration = field(params.context, 'includeDeclaration') !== false;
      const places =
        at && references(at.dossier, at.article, at.offset, { includeDeclaration, mentions: shown(context, at) });
      return places && to.toLocations(convert, at.dossier, places);
    }),
  );
  connection.onDocumentHighlight(
    boundary('textDocument/documentHighlight', (params) => {
      const at = placeAt(context, params);
      if (!at) return null;
      const found = documentHighlight(at.dossier, at.article, at.offset);
      return found?.map((highlight) => to.toHighlight(convert, at.article, highlight)) ?? null;
    }),
  );
  connection.onDocumentSymbol(
    boundary('textDocument/documentSymbol', (params) => {
      const placed = find(context, params);
      return (
        placed && documentSymbol(placed.article).map((entry) => to.toDocumentSymbol(convert, placed.article, entry))
      );
    }),
  );
  connection.onFoldingRanges(
    boundary('textDocument/foldingRange', (params) => {
      const placed = find(context, params);
      return placed && to.toFoldingRanges(convert, placed.article, foldingRange(placed.article));
    }),
  );
  connection.onSelectionRanges(
    boundary('textDocument/selectionRange', (params) => {
      const placed = find(context, params);
      if (!Array.isArray(params.positions)) throw invalid('positions should be a list');
      const offsets = params.positions.map(position);
      return (
        placed &&
        offsets.map((place) => {
          const spans = selectionRange(placed.article, convert.offset(placed.article, place));
          return to.toSelectionRange(convert, placed.article, spans);
        })
      );
    }),
  );
  connection.languages.semanticTokens.on(
    boundary('textDocument/semanticTokens/full', (params) => {
      const placed = find(context, params);
      if (!placed) return { data: [] };
      return to.toSemanticTokens(convert, placed.article, semanticTokens(placed.article, undefined, placed.dossier));
    }),
  );
  connection.languages.semanticTokens.onRange(
    boundary('textDocument/semanticTokens/range', (params) => {
      const placed = find(context, params);
      const range = { start: position(params.range?.start), end: position(params.range?.end) };
      if (!placed) return { data: [] };
      const tokens = semanticTokens(placed.article, convert.span(placed.article, range), placed.dossier);
      return to.toSemanticTokens(convert, placed.article, tokens);
    }),
  );
  connection.onWorkspaceSymbol(
    boundary('workspace/symbol', (params) => {
      const query = text(params.query, 'query');
      context.workspace.settle();
      return context.workspace.dossiers
        .all()
        .flatMap(({ dossier }) =>
          workspaceSymbol(dossier, query).flatMap((symbol) => to.toSymbolInformation(convert, dossier, symbol) ?? []),
        );
    }),
  );
  registerCustom(context);
}

function registerCustom(context: HandlerContext): void {
  const { connection, convert, log, actors, workspace } = context;
  const on = (method: string, handler: Handler<unknown, unknown>) => {
    connection.onRequest(method, answer(log, method, handler));
  };
  on(Method.actors, (params) => {
    const article = field(params, 'article');
    workspace.settle();
    if (article === undefined || article === null) return actors.actors();
    return actors.actorsOf(canonicalUri(text(article, 'article')));
  });
  on(Method.articles, () => {
    workspace.settle();
    return actors.articles();
  });
  on(Method.actorMentions, (params) => {
    const id = text(field(params, 'id'), 'id');
    workspace.settle();
    return actors.mentions(id);
  });
  on(Method.actorDetails, (params) => {
    const id = text(field(params, 'id'), 'id');
    workspace.settle();
    return actors.details(id);
  });
  on(Method.actorAt, (params) => {
    const at = placeAt(context, params);
    return at && actors.at(at, at.offset);
  });
  on(Method.adjacentMention, (params) => {
    const direction = field(params, 'direction');
    if (direction !== 'next' && direction !== 'previous') throw invalid('direction should be next or previous');
    const at = placeAt(context, params);
    const place = at && adjacentMention(at.dossier, at.article, at.offset, direction, shown(context, at));
    return place && to.toLocation(convert, at.dossier, place);
  });
}

function hoverAt(context: HandlerContext, params: unknown): Hover | null {
  const { convert } = context;
  const at = placeAt(context, params);
  if (!at) return null;
  const card = hover(at.dossier, at.article, at.offset, {
    linkTo: (place) => {
      const article = at.dossier.get(place.uri);
      return article ? convert.link(article, place.start) : null;
    },
    noteOf: (id) => at.dossier.actor(id)?.note ?? '',
    reasonsOf: (id) => at.dossier.linkReasons(id),
    ...(context.commandLinks() && { commandTo: (command, id) => commandUri(command, context.actors.idOf(at, id)) }),
  });
  if (!card) return null;
  const formats = context.capabilities().textDocument?.hover?.contentFormat;
  const markdown = !formats || formats.includes(MarkupKind.Markdown);
  const contents = markdown
    ? { kind: MarkupKind.Markdown, value: card.markdown }
    : { kind: MarkupKind.PlainText, value: plainText(card.markdown) };
  return { contents, range: convert.range(at.article, card.span) };
}

/** A link that runs a command of the editor's side on an actor. */
function commandUri(command: string, id: string): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify([{ id }]))}`;
}

/** Which mentions of an actor the settings let be shown. */
function shown({ workspace }: HandlerContext, { article }: Placed): MentionsShown {
  return workspace.mentionsShown(article.uri);
}

/** The article that the request is about, or `null`. */
export function find({ workspace }: HandlerContext, params: unknown): Placed | null {
  return workspace.find(canonicalUri(documentUri(params))) ?? null;
}

/** The article and the offset that the request is about, or `null`. */
export function placeAt(context: HandlerContext, params: unknown): (Placed & { offset: number }) | null {
  const where = position(field(params, 'position'));
  const placed = find(context, params);
  return placed && { ...placed, offset: context.convert.offset(placed.article, where) };
}
