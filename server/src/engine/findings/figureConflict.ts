/** Two standing totals of one article for the same people, time and place that cannot both be true. */
import { type Claim, claimsWithin } from '../dossier/claims';
import { compareClaims } from '../dossier/compare';
import { claimWords, conflictWords } from '../dossier/conflictWords';
import { relation } from '../dossier/population';
import type { Figure, Finding } from '../model';
import type { Rule } from './articleFindings';
import { CODES } from './codes';

/**
 * Warning. Strict, as an article may well speak of several happenings: both must be stated as standing ("have been
 * killed", "the toll"), for the same day and the same people, and neither as a part or an increase.
 */
export const figureConflict: Rule = {
  code: 'figure-conflict',
  check(article) {
    const claims = claimsWithin(article, isStanding);
    const findings: Finding[] = [];
    for (let i = 1; i < claims.length; i++) {
      const here = claims[i] as Claim;
      const there = claims.slice(0, i).find((earlier) => contradicts(earlier, here));
      if (!there) continue;
      const figure = article.figures[here.figure] as Figure;
      const other = article.figures[there.figure] as Figure;
      findings.push({
        code: 'figure-conflict',
        severity: CODES['figure-conflict'].severity,
        start: figure.start,
        end: figure.end,
        message: conflictWords(here, there, 'elsewhere in this article', 'They cannot both be true.'),
        related: [{ uri: article.uri, start: other.start, end: other.end, message: `${claimWords(there)}.` }],
      });
    }
    return findings;
  },
};

function isStanding({ standing, asOf, mode, whole }: Figure): boolean {
  return standing && asOf !== null && mode !== 'increment' && mode !== 'rate' && whole === null;
}

function contradicts(a: Claim, b: Claim): boolean {
  if (a.asOf !== b.asOf || relation(a.population, b.population) !== 'same') return false;
  return compareClaims(a, b).verdict === 'disagrees';
}
