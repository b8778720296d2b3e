/**
 * What the analysis of one block, by itself, passes on to the article-wide passes. Everything here depends on the
 * block's text, its kind and the lexicon alone, has offsets relative to the block, and may be cached by them.
 */
import type { LocalDate } from './dates/find';
import type { LocalFigure } from './figures/find';
import type { BlockKind } from './model';
import type { Anaphor } from './names/anaphors';
import type { NameCandidate } from './names/find';
import type { LocalSentence } from './text/sentences';
import type { Tokens } from './text/tokens';

/** A block's text, cut into tokens and sentences: the input of every local pass. */
export interface LocalText {
  readonly text: string;
  readonly kind: BlockKind;
  readonly tokens: Tokens;
  readonly sentences: readonly LocalSentence[];
}

/** The result of all local passes over one block. */
export interface LocalAnalysis extends LocalText {
  readonly names: readonly NameCandidate[];
  /** Pronouns and phrases that may refer to something named. */
  readonly anaphors: readonly Anaphor[];
  readonly dates: readonly LocalDate[];
  readonly figures: readonly LocalFigure[];
}

/** A block's local analysis and where the block starts in the article. */
export interface PlacedAnalysis {
  readonly local: LocalAnalysis;
  /** Offset of the block in the article's text. */
  readonly offset: number;
  /** Index into `Article.blocks`. */
  readonly block: number;
  /** Index into `Article.sentences` of the block's first sentence. */
  readonly firstSentence: number;
}
