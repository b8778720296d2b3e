/** Analyses one article: text in, plain data out. Never throws, whatever the text. */
import { findDates } from './dates/find';
import { resolveDates } from './dates/resolve';
import { findFigures } from './figures/find';
import { resolveFigures } from './figures/resolve';
import { articleFindings } from './findings/articleFindings';
import type { LocalAnalysis, PlacedAnalysis } from './local';
import type { Article, ArticleInput, Block, BlockKind, Finding, Sentence } from './model';
import { findAnaphors } from './names/anaphors';
import { withSpeakers } from './names/closing';
import { findNames } from './names/find';
import { resolveNames } from './names/resolve';
import { findQuotations } from './quotations/find';
import { findBlocks } from './text/blocks';
import { type Metadata, readMetadata } from './text/metadata';
import { splitSentences } from './text/sentences';
import { tokenize } from './text/tokens';

/**
 * Local analyses of blocks, keyed by everything they depend on (block kind and text). Owned by whoever re-analyses the
 * same article again and again (one cache per open document); holds only the blocks of the last analysis.
 */
export interface BlockCache {
  /** Replaced by each analysis. */
  entries: ReadonlyMap<string, LocalAnalysis>;
}

/** An empty cache for one document. */
export function createBlockCache(): BlockCache {
  return { entries: new Map() };
}

/** Kinds of blocks whose words are analysed; the rest is furniture. */
const ANALYSED: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'headline',
  'subhead',
  'dateline',
  'byline',
  'caption',
  'credit',
  'paragraph',
]);

/** Kinds of blocks that state figures. A byline's or a credit's numbers count nothing. */
const STATES_FIGURES: ReadonlySet<BlockKind> = new Set<BlockKind>(['headline', 'subhead', 'caption', 'paragraph']);

const NO_FINDINGS: readonly Finding[] = [];

/**
 * Analyses an article. With a cache, blocks that did not change since the last call are not analysed again; the
 * result is the same as without (property-tested).
 */
export function analyseArticle(input: ArticleInput, cache?: BlockCache): Article {
  const { uri, version, text } = input;
  const blocks = findBlocks(text);
  const { placed, sentences } = placeBlocks(text, blocks, cache);
  const known = withKnown(readMetadata(text, blocks), input);
  const { published, publishedFrom, publishedSpan, outlet, place, headline } = known;
  const { quotations: said, unbalanced } = findQuotations(text, blocks, placed);
  const { mentions, entities } = resolveNames(placed, text, said, input.names);
  const quotations = withSpeakers(text, said, mentions);
  const dates = resolveDates(placed, published);
  const figures = resolveFigures(placed, { text, mentions, entities, dates, quotations, published, place });
  const article = {
    uri,
    version,
    text,
    blocks,
    sentences,
    headline,
    published,
    publishedFrom,
    publishedSpan,
    outlet,
    place,
    mentions,
    entities,
    figures,
    dates,
    quotations,
    findings: NO_FINDINGS,
  };
  article.findings = articleFindings(article, unbalanced);
  return article;
}

/** The local analyses of all story blocks, in text order, and their sentences in article offsets. */
function placeBlocks(
  text: string,
  blocks: readonly Block[],
  cache: BlockCache | undefined,
): { placed: PlacedAnalysis[]; sentences: Sentence[] } {
  const placed: PlacedAnalysis[] = [];
  const sentences: Sentence[] = [];
  const entries = new Map<string, LocalAnalysis>();
  for (const [index, block] of blocks.entries()) {
    if (!ANALYSED.has(block.kind)) continue;
    const surface = text.slice(block.start, block.end);
    let local: LocalAnalysis;
    if (cache) {
      const key = `${block.kind}\n${surface}`;
      local = entries.get(key) ?? cache.entries.get(key) ?? analyseBlock(surface, block.kind);
      entries.set(key, local);
    } else {
      local = analyseBlock(surface, block.kind);
    }
    placed.push({ local, offset: block.start, block: index, firstSentence: sentences.length });
    for (const { start, end } of local.sentences) {
      sentences.push({ start: block.start + start, end: block.start + end, block: index });
    }
  }
  if (cache) cache.entries = entries;
  return { placed, sentences };
}

/** All local passes over one block, in their order: each may look at what the ones before it found. */
function analyseBlock(text: string, kind: BlockKind): LocalAnalysis {
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens);
  const local = { text, kind, tokens, sentences };
  const dates = findDates(local);
  const figures = STATES_FIGURES.has(kind) ? findFigures(local, dates) : [];
  // Not spread: copying an object by spreading costs more here than a pass over the block.
  return { text, kind, tokens, sentences, names: findNames(local), anaphors: findAnaphors(local), dates, figures };
}

/** What the user or the caller says goes before what the text says. */
function withKnown(metadata: Metadata, { published, publishedFrom, outlet }: ArticleInput): Metadata {
  return {
    ...metadata,
    ...(published && { published, publishedFrom: publishedFrom ?? 'given', publishedSpan: null }),
    ...(outlet && { outlet }),
  };
}
