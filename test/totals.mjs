// `node test/totals.mjs EXIT_CODE FOLDER`: adds up the totals that the suites left in FOLDER as JSON files and prints
// them as `N passed, N failed`. A run that failed before or outside any test (types, lint, a host that did not start)
// counts as one failed. Exits with EXIT_CODE, or with 1 where no test has run.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const [exitCode, folder] = process.argv.slice(2);
const sum = { passed: 0, failed: 0, skipped: 0 };
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const totals = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  for (const key of Object.keys(sum)) sum[key] += totals[key] ?? 0;
}
const succeeded = exitCode === '0' && sum.passed > 0;
if (!succeeded && sum.failed === 0) sum.failed = 1;
const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
console.log(`${sum.passed} passed, ${sum.failed} failed${skipped}`);
process.exitCode = succeeded && sum.failed === 0 ? 0 : Number(exitCode) || 1;
