/**
 * CONTRACT STUB by the lead; the figures person owns this file and fills it in (add fields freely, keep these).
 * What one article claims in figures, boiled down to what a comparison with another article needs.
 */
import type { Article, FindingCode, Severity } from '../model';
import type { EventSignature } from './events';

/** One comparable figure. */
export interface Claim {
  /** Index into the article's `figures`. */
  readonly figure: number;
  /** What is counted, as a key: only claims of equal keys can be compared (kind, unit, event, population class …). */
  readonly series: string;
}

/** All comparable claims of one article. */
export interface ArticleClaims {
  readonly uri: string;
  readonly claims: readonly Claim[];
  readonly event: EventSignature;
  /** Equal for two analyses that compare alike with every other article: made of everything but offsets and uri. */
  readonly fingerprint: string;
}

/** How two claims compare: see FIGURES.md, decision order. */
export interface Comparison {
  readonly verdict: 'agrees' | 'updated' | 'disagrees' | 'not-comparable';
  /** One plain sentence: why flagged or why not. */
  readonly reason: string;
  readonly code?: FindingCode;
  readonly severity?: Severity;
}

/** Two figures that cannot both be true. `filed` is the side under which the finding is listed. */
export interface Disagreement {
  readonly filed: { readonly uri: string; readonly figure: number };
  readonly other: { readonly uri: string; readonly figure: number };
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Seen from the filed side, and from the other side (for the editor, which shows it at both ends). */
  readonly message: string;
  readonly mirrored: string;
  /** What the related place says, seen from the filed side and from the other. */
  readonly relatedMessage: string;
  readonly relatedMirrored: string;
}

/** Claims of an article. */
export function claimsOf(article: Article): ArticleClaims {
  return { uri: article.uri, claims: [], event: { keys: [] }, fingerprint: '' };
}

/** Compares two claims of two articles. Symmetric in verdict; pure. */
export function compareClaims(_a: Claim, _b: Claim, _articleA: ArticleClaims, _articleB: ArticleClaims): Comparison {
  return { verdict: 'not-comparable', reason: '' };
}

/** All disagreements between two articles, one per pair of series at most; the same whichever comes first. Cheap when there are none. */
export function disagreements(_a: ArticleClaims, _b: ArticleClaims): readonly Disagreement[] {
  return [];
}
