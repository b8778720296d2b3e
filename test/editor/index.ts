import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Totals } from '../host/totals';

/** Time for one test: a cold language server on a slow machine answers well within it. */
const TEST_TIMEOUT_MS = 30_000;

/**
 * Called by VS Code inside the extension host: runs every test file that was bundled beside this one. Writes the totals to the
 * file named by `NEWSMARK_SUITE_TOTALS`; `NEWSMARK_GREP` picks tests by title. Rejects where a test failed.
 */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'tdd', color: false, timeout: TEST_TIMEOUT_MS, grep: process.env.NEWSMARK_GREP });
  for (const name of readdirSync(__dirname).sort()) {
    if (name.endsWith('.test.js')) mocha.addFile(join(__dirname, name));
  }
  const totals = await new Promise<Totals>((done) => {
    const runner = mocha.run(() => {
      const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
      done({ passed: passes, failed: failures, skipped: pending });
    });
  });
  const file = process.env.NEWSMARK_SUITE_TOTALS;
  if (file) writeFileSync(file, JSON.stringify(totals));
  if (totals.failed > 0) throw new Error(`${totals.failed} of the editor tests failed`);
}
