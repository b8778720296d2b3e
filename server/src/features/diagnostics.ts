/** Diagnostics: the dossier's findings with the severities that the user wants. */
import type { Dossier } from '../engine/dossier/dossier';
import type { Finding, FindingCode, Severity } from '../engine/model';

/** The user's table: findings of a code that is not in it keep their own severity. */
export type SeverityTable = Readonly<Partial<Record<FindingCode, Severity | 'off'>>>;

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
