/** Runs every rule that needs one article alone. One rule a file: what it looks for, and nothing else. */
import type { Article, Finding, FindingCode, Span } from '../model';
import { dateWeekdayMismatch } from './dateWeekdayMismatch';
import { figureConflict } from './figureConflict';
import { nameSpelling } from './nameSpelling';
import { partExceedsWhole } from './partExceedsWhole';
import { quoteUnbalanced } from './quoteUnbalanced';
import { roleConflict } from './roleConflict';

/** An article before its findings are known. */
export type UncheckedArticle = Omit<Article, 'findings'>;

/** A rule over one article. */
export interface Rule {
  readonly code: FindingCode;
  /** Findings in any order; never throws. `unbalanced` are quotation marks without a partner. */
  check(article: UncheckedArticle, unbalanced: readonly Span[]): readonly Finding[];
}

const RULES: readonly Rule[] = [
  partExceedsWhole,
  figureConflict,
  dateWeekdayMismatch,
  quoteUnbalanced,
  roleConflict,
  nameSpelling,
];

/** Runs every rule that needs this article alone. Sorted by start, then code. */
export function articleFindings(article: UncheckedArticle, unbalanced: readonly Span[]): readonly Finding[] {
  const findings = RULES.flatMap((rule) => rule.check(article, unbalanced));
  return findings.sort((a, b) => a.start - b.start || (a.code < b.code ? -1 : a.code > b.code ? 1 : a.end - b.end));
}
