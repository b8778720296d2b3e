/** Plain data of the features → the protocol's shapes. */
import {
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type Location,
  type LocationLink,
  type SelectionRange,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import type { FileProblem } from '../annotations/actors/parse';
import type { Dossier } from '../engine/dossier/dossier';
import type { Article, EntityKind, Finding, Severity, Span } from '../engine/model';
import type { ActorArticleEntry, RankedActor } from '../features/actors';
import type { Definition } from '../features/definition';
import type { Highlight } from '../features/documentHighlight';
import type { OutlineEntry } from '../features/documentSymbol';
import type { Fold } from '../features/foldingRange';
import type { Place } from '../features/place';
import { type SemanticToken, TOKEN_TYPES } from '../features/semanticTokens';
import type { DossierSymbol } from '../features/workspaceSymbol';
import type { ActorArticle, ActorSummary } from '../protocol';
import type { Converter } from './convert';

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The protocol has no kinds for things of the world; these have telling icons. */
const SYMBOL_KINDS: Record<EntityKind | 'figure', SymbolKind> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  place: SymbolKind.Namespace,
  group: SymbolKind.Enum,
  other: SymbolKind.Object,
  figure: SymbolKind.Number,
};

const OUTLINE_KINDS: Record<OutlineEntry['kind'], SymbolKind> = {
  article: SymbolKind.File,
  section: SymbolKind.Namespace,
  paragraph: SymbolKind.String,
  caption: SymbolKind.Field,
  figure: SymbolKind.Number,
};

/** Places that lead further are few; a finding that relates to more is told by its message. */
const MAX_RELATED = 20;

/** Editors take no more folds than this. */
const MAX_FOLDS = 5000;

/** The place, or `null` when its article has gone. */
export function toLocation(convert: Converter, dossier: Dossier, place: Place): Location | null {
  const article = dossier.get(place.uri);
  return article ? convert.location(article, place) : null;
}

/** The places whose articles are there. */
export function toLocations(convert: Converter, dossier: Dossier, places: readonly Place[]): Location[] {
  return places.flatMap((place) => toLocation(convert, dossier, place) ?? []);
}

/** A definition, as a link (with the sentence around it) where the client takes links. */
export function toDefinition(
  convert: Converter,
  dossier: Dossier,
  origin: Article,
  found: Definition,
  asLink: boolean,
): Location | LocationLink[] | null {
  const target = toLocation(convert, dossier, found);
  const article = dossier.get(found.uri);
  if (!target || !article || !asLink) return target;
  return [
    {
      originSelectionRange: convert.range(origin, found.origin),
      targetUri: target.uri,
      targetRange: convert.range(article, found.sentence),
      targetSelectionRange: target.range,
    },
  ];
}

/** Names stand out more than pronouns do. */
export function toHighlight(convert: Converter, article: Article, highlight: Highlight): DocumentHighlight {
  const kind = highlight.kind === 'name' ? DocumentHighlightKind.Read : DocumentHighlightKind.Text;
  return { range: convert.range(article, highlight), kind };
}

/** An outline entry with all below it. */
export function toDocumentSymbol(convert: Converter, article: Article, entry: OutlineEntry): DocumentSymbol {
  return {
    name: entry.name || '…',
    ...(entry.detail === '' ? {} : { detail: entry.detail }),
    kind: OUTLINE_KINDS[entry.kind],
    range: convert.range(article, entry),
    selectionRange: convert.range(article, entry.selection),
    children: entry.children.map((child) => toDocumentSymbol(convert, article, child)),
  };
}

/** An actor or figure for the workspace's symbol list. */
export function toSymbolInformation(
  convert: Converter,
  dossier: Dossier,
  symbol: DossierSymbol,
): SymbolInformation | null {
  const location = toLocation(convert, dossier, symbol.place);
  return location && { name: symbol.name, kind: SYMBOL_KINDS[symbol.kind], containerName: symbol.container, location };
}

/** Folds of more than one line. */
export function toFoldingRanges(convert: Converter, article: Article, folds: readonly Fold[]): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  for (const fold of folds) {
    const { first, last } = convert.lines(article, fold);
    if (first === last) continue;
    const kind = fold.kind === 'front-matter' ? FoldingRangeKind.Comment : FoldingRangeKind.Region;
    ranges.push({ startLine: first, endLine: last, ...(fold.kind === 'section' ? {} : { kind }) });
    if (ranges.length >= MAX_FOLDS) break;
  }
  return ranges;
}

/** Spans from small to large as the protocol's chain of parents. */
export function toSelectionRange(convert: Converter, article: Article, spans: readonly Span[]): SelectionRange {
  let chain: SelectionRange | undefined;
  for (const span of [...spans].reverse()) {
    chain = { range: convert.range(article, span), ...(chain ? { parent: chain } : {}) };
  }
  return chain ?? { range: convert.range(article, { start: 0, end: 0 }) };
}

/** Tokens in the protocol's relative numbers; one that crosses lines is given line by line. */
export function toSemanticTokens(
  convert: Converter,
  article: Article,
  tokens: readonly SemanticToken[],
): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const token of tokens) {
    const type = TOKEN_TYPES.indexOf(token.type);
    for (const { line, character, length } of convert.pieces(article, token)) {
      builder.push(line, character, length, type, 0);
    }
  }
  return builder.build();
}

/** A finding as a diagnostic; places in articles that have gone are left out. */
export function toDiagnostic(convert: Converter, dossier: Dossier, article: Article, finding: Finding): Diagnostic {
  const related = finding.related.slice(0, MAX_RELATED).flatMap((place) => {
    const location = toLocation(convert, dossier, place);
    return location ? [{ location, message: place.message }] : [];
  });
  return {
    range: convert.range(article, finding),
    severity: SEVERITIES[finding.severity],
    code: finding.code,
    source: 'Newsmark',
    message: finding.message,
    ...(related.length > 0 ? { relatedInformation: related } : {}),
  };
}

/** What is wrong with a file of ours, at its place. */
export function toFileDiagnostic({ line, column, message }: FileProblem): Diagnostic {
  const start = { line: line - 1, character: column - 1 };
  return {
    range: { start, end: { line: line - 1, character: column } },
    severity: DiagnosticSeverity.Error,
    source: 'Newsmark',
    message: `The decisions in this file are not used: ${message}.`,
  };
}

/** An actor for the Actors view, with the id that holds across all folders. */
export function toActorSummary({ actor, firstAppearance }: RankedActor, id: string): ActorSummary {
  const { kind, name, mentionCount, articleCount } = actor;
  return {
    id,
    kind,
    name,
    aliases: [...actor.aliases],
    roles: [...actor.roles],
    mentionCount,
    articleCount,
    firstAppearance,
    hidden: actor.hidden === true,
    decided: actor.decided === true,
  };
}

/** One article's mentions of an actor. */
export function toActorArticle(
  convert: Converter,
  uri: string,
  { article, title, mentions }: ActorArticleEntry,
): ActorArticle {
  return {
    uri,
    title,
    outlet: article.outlet,
    published: article.published,
    mentions: mentions.map((mention) => ({
      range: convert.range(article, mention),
      kind: mention.kind,
      sentence: mention.sentence.text,
      highlight: mention.sentence.highlight,
    })),
  };
}
