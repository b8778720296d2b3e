import { readFile, writeFile } from 'node:fs/promises';

/** How many tests passed, failed and were skipped. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NO_TESTS: Totals = { passed: 0, failed: 0, skipped: 0 };

/** Both together. */
export function add(one: Totals, other: Totals): Totals {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

/** Totals that an earlier `writeTotals` left, or undefined where there are none that can be read. */
export async function readTotals(file: string): Promise<Totals | undefined> {
  try {
    const { passed, failed, skipped } = JSON.parse(await readFile(file, 'utf8')) as Partial<Totals>;
    return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
  } catch {
    return undefined;
  }
}

/** Writes totals as JSON to the file that the environment variable `NEWSMARK_TOTALS` names, if it names one. */
export async function writeTotals(totals: Totals): Promise<void> {
  const file = process.env.NEWSMARK_TOTALS;
  if (file) await writeFile(file, `${JSON.stringify(totals)}\n`);
}
