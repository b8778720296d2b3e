/** `newsmark check`: the findings in and across the articles of one dossier. */
import type { Severity } from '../engine/model';
import { readDossier } from './analyse';
import type { CheckFormat, Source } from './args';
import { writeFindingsText } from './findingsText';
import { writeListJson } from './listJson';
import { Exit, type Platform } from './platform';
import { sarifLog } from './sarif';
import { findingJson } from './shapes';

/** Larger is worse. */
const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, information: 1, hint: 0 };

/** Prints every finding, whatever its severity; `failOn` decides the exit code alone. */
export async function check(
  platform: Platform,
  source: Source,
  format: CheckFormat,
  failOn: Severity,
): Promise<number> {
  const { dossier, troubles } = await readDossier(platform, source);
  const filed = dossier.allFindings();
  switch (format) {
    case 'json':
      await writeListJson(platform.stdout, 'findings', filed.map(findingJson));
      break;
    case 'sarif':
      await platform.stdout.write(`${JSON.stringify(sarifLog(dossier, filed, troubles, platform.version), null, 2)}\n`);
      break;
    case 'text':
      await writeFindingsText(platform, dossier, filed);
  }
  if (troubles.length > 0) return Exit.trouble;
  return filed.some(({ finding }) => RANK[finding.severity] >= RANK[failOn]) ? Exit.findings : Exit.ok;
}
