/** One article gives one person two offices that nobody holds together, and tells of no change of office. */
import { cannotBothHold, mayBeTwo, officesOf } from '../dossier/offices';
import type { Finding } from '../model';
import type { Rule } from './articleFindings';
import { CODES } from './codes';

/** Information: filed at the later of the two places. */
export const roleConflict: Rule = {
  code: 'role-conflict',
  check(article) {
    const claims = officesOf(article);
    const words = ({ start, end }: { start: number; end: number }) =>
      article.text.slice(start, end).replace(/\s+/g, ' ');
    const findings: Finding[] = [];
    const told = new Set<string>();
    for (const here of claims) {
      if (told.has(here.person)) continue;
      const there = claims.find(
        (one) => one.person === here.person && one.start < here.start && cannotBothHold(one, here),
      );
      const name = article.entities[here.entity]?.name ?? '';
      if (!there || mayBeTwo(name)) continue;
      told.add(here.person);
      findings.push({
        code: 'role-conflict',
        severity: CODES['role-conflict'].severity,
        start: here.start,
        end: here.end,
        message: `“${words(here)}” here, but “${words(there)}” earlier in this article: ${name} cannot be both at the same time.`,
        related: [{ uri: article.uri, start: there.start, end: there.end, message: `${name}: “${words(there)}”.` }],
      });
    }
    return findings;
  },
};
