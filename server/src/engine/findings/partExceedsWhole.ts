/** "including 84 children" of 61 villagers: a part that is greater than what it is a part of. */
import { below, isExact } from '../figures/bounds';
import type { Figure, Finding } from '../model';
import type { Rule } from './articleFindings';
import { CODES } from './codes';

/** Error when both numbers are exact, warning when their words leave room but not enough. */
export const partExceedsWhole: Rule = {
  code: 'part-exceeds-whole',
  check(article) {
    const findings: Finding[] = [];
    for (const part of article.figures) {
      const whole = part.whole === null ? undefined : article.figures[part.whole];
      if (!whole || part.kind !== whole.kind || part.unit !== whole.unit || !below(whole.interval, part.interval))
        continue;
      const shown = (figure: Figure) => article.text.slice(figure.start, figure.end).replace(/\s+/g, ' ');
      findings.push({
        code: 'part-exceeds-whole',
        severity: isExact(part.interval) && isExact(whole.interval) ? CODES['part-exceeds-whole'].severity : 'warning',
        start: part.start,
        end: part.end,
        message: `“${shown(part)}” cannot be a part of “${shown(whole)}”: it is more.`,
        related: [{ uri: article.uri, start: whole.start, end: whole.end, message: `The whole: “${shown(whole)}”.` }],
      });
    }
    return findings;
  },
};
