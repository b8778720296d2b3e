/** Which figures of two articles disagree, and what is said of it. */
import { isBounded } from '../figures/bounds';
import { fileName } from '../fileName';
import type { FindingCode, Severity } from '../model';
import type { ArticleClaims, Claim } from './claims';
import { type Comparison, compareClaims } from './compare';
import { claimWords, conflictWords } from './conflictWords';
import { isNearCopy } from './copies';

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

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

/** Figures in the same words ("two people", "five people") are the better pair. */
function isUnlike(a: Claim, b: Claim): boolean {
  return a.what !== b.what;
}

/**
 * All disagreements between two articles, the gravest of each figure; the same whichever comes first. A figure that the
 * other article states too (both with two bounds) is left alone, unless a copied sentence changed it.
 */
export function disagreements(a: ArticleClaims, b: ArticleClaims): readonly Disagreement[] {
  if (a.uri > b.uri) return disagreements(b, a);
  const pairs: { readonly a: Claim; readonly b: Claim; readonly comparison: Comparison; readonly copied: boolean }[] =
    [];
  const settled = new Set<Claim>();
  const settledCopies = new Set<Claim>();
  for (const claim of a.claims) {
    for (const other of b.claims) {
      if (claim.series !== other.series) continue;
      const comparison = compareClaims(claim, other);
      if (comparison.verdict === 'agrees' && isBounded(claim.interval) && isBounded(other.interval)) {
        const set = isNearCopy(claim.copy, other.copy) ? settledCopies : settled;
        set.add(claim);
        set.add(other);
      }
      if (comparison.verdict === 'disagrees') {
        pairs.push({ a: claim, b: other, comparison, copied: isNearCopy(claim.copy, other.copy) });
      }
    }
  }
  if (pairs.length === 0) return [];
  pairs.sort(
    (x, y) =>
      RANK[x.comparison.severity ?? 'hint'] - RANK[y.comparison.severity ?? 'hint'] ||
      Number(isUnlike(x.a, x.b)) - Number(isUnlike(y.a, y.b)) ||
      x.a.figure - y.a.figure ||
      x.b.figure - y.b.figure,
  );
  const used = new Set<Claim>();
  const found: Disagreement[] = [];
  for (const pair of pairs) {
    if (used.has(pair.a) || used.has(pair.b)) continue;
    if (settledCopies.has(pair.a) || settledCopies.has(pair.b)) continue;
    if (!pair.copied && (settled.has(pair.a) || settled.has(pair.b))) continue;
    used.add(pair.a);
    used.add(pair.b);
    found.push(disagreement(pair.a, pair.b, pair.comparison, a, b));
  }
  return found;
}

/** Filed under the later article, or that of the greater uri; `b` has the greater one. */
function disagreement(
  a: Claim,
  b: Claim,
  comparison: Comparison,
  inA: ArticleClaims,
  inB: ArticleClaims,
): Disagreement {
  const aIsLater = a.asOf !== null && b.asOf !== null && a.asOf > b.asOf;
  const [here, there, inHere, inThere] = aIsLater ? [a, b, inA, inB] : [b, a, inB, inA];
  return {
    filed: { uri: inHere.uri, figure: here.figure },
    other: { uri: inThere.uri, figure: there.figure },
    code: comparison.code ?? 'figure-conflict',
    severity: comparison.severity ?? 'hint',
    message: conflictWords(here, there, `in ${fileName(inThere.uri)}`, comparison.reason),
    mirrored: conflictWords(there, here, `in ${fileName(inHere.uri)}`, comparison.reason),
    relatedMessage: claimWords(there),
    relatedMirrored: claimWords(here),
  };
}
