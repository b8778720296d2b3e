/** Diagnostics: the dossier's findings with the severities that the user wants. */
import type { Dossier } from '../engine/dossier/dossier';
import type { Finding, FindingCode, Severity } from '../engine/model';

/** The user's table: findings of a code that is not in it keep their own severity. */
export type SeverityTable = Readonly<Partial<Record<FindingCode, Severity | 'off'>>>;

// A record, so that a code added to the model and forgotten here does not compile.
const CODES: Record<FindingCode, true> = {
  'figure-conflict': true,
  'part-exceeds-whole': true,
  'date-weekday-mismatch': true,
  'quote-unbalanced': true,
};

/** Every code that a finding may have. */
export const FINDING_CODES = Object.keys(CODES) as readonly FindingCode[];

/** The finding as the user wants it graded, or `null` when the user has switched its code off. */
function graded(finding: Finding, table: SeverityTable): Finding | null {
  const severity = table[finding.code] ?? finding.severity;
  if (severity === 'off') return null;
  return severity === finding.severity ? finding : { ...finding, severity };
}

/** Findings to show in the article `uri`, graded, by start; empty for an unknown article. */
export function diagnostics(dossier: Dossier, uri: string, table: SeverityTable): Finding[] {
  return dossier.findings(uri).flatMap((finding) => graded(finding, table) ?? []);
}

/**
 * How many findings of the dossier would be listed in Problems: each once, however many articles show it; hints are
 * not listed.
 */
export function listedFindings(dossier: Dossier, table: SeverityTable): number {
  let count = 0;
  for (const { finding } of dossier.allFindings()) {
    const shown = graded(finding, table);
    if (shown && shown.severity !== 'hint') count++;
  }
  return count;
}
