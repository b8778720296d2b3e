import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import type { Host } from './hosts';
import { CACHE, ROOT, SAMPLE } from './paths';
import { complain, explain } from './say';
import { readTotals, type Totals } from './totals';
import type { Channel } from './versions';
import { copyWorkspace } from './workspaces';

const SUITE_TIMEOUT_MS = 10 * 60_000;

/** Runs the mocha suite of `test/editor` inside VS Code, on a copy of the sample dossier, with the extension as it is built in `dist/`. Rejects when stopped. */
export async function runSuite(host: Host, channel: Channel): Promise<Totals> {
  const temporary = await mkdtemp(join(tmpdir(), 'newsmark-suite-'));
  const totalsFile = join(temporary, 'totals.json');
  await mkdir(CACHE, { recursive: true });
  // Inside the project, where the bundle finds mocha.
  const bundle = await mkdtemp(join(CACHE, 'editor-tests-'));
  const stop = watchForStop();
  try {
    const [extensionTestsPath, workspace] = await Promise.all([bundleSuite(bundle), copyWorkspace(SAMPLE, temporary)]);
    const failure = await runTests({
      ...(host.executable ? { vscodeExecutablePath: host.executable } : { version: host.version }),
      extensionDevelopmentPath: ROOT,
      extensionTestsPath,
      launchArgs: [workspace, '--disable-extensions'],
      extensionTestsEnv: { NEWSMARK_VSCODE: channel, NEWSMARK_SUITE_TOTALS: totalsFile },
    }).then(
      () => undefined,
      (error: unknown) => explain(error),
    );
    const reason = stop.reason();
    if (reason) throw new Error(reason);
    const totals = await readTotals(totalsFile);
    if (failure && !totals?.failed) complain(failure);
    // A suite that dies before it can count has failed, and so has one that ends badly after its tests passed.
    if (!totals) return { passed: 0, failed: 1, skipped: 0 };
    return failure && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
  } finally {
    stop.off();
    for (const folder of [temporary, bundle]) {
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  }
}

/**
 * `runTests` has no time limit, but it ends its VS Code when it is interrupted twice: we do that when the time is up. Our listener
 * keeps it from ending our process too.
 */
function watchForStop(): { reason(): string | undefined; off(): void } {
  let reason: string | undefined;
  const onInterrupt = () => {
    reason ??= 'Interrupted';
  };
  process.on('SIGINT', onInterrupt);
  const timer = setTimeout(() => {
    reason = `The suite did not end within ${SUITE_TIMEOUT_MS / 60_000} minutes`;
    process.emit('SIGINT');
    process.emit('SIGINT');
  }, SUITE_TIMEOUT_MS);
  return {
    reason: () => reason,
    off() {
      clearTimeout(timer);
      process.off('SIGINT', onInterrupt);
    },
  };
}

/** Bundles the suite's entry and each of its files beside it; the extension host knows no TypeScript. Gives the entry. */
async function bundleSuite(to: string): Promise<string> {
  const from = join(ROOT, 'test/editor');
  const tests = (await readdir(from)).filter((name) => name.endsWith('.test.ts'));
  await build({
    entryPoints: ['index.ts', ...tests].map((name) => join(from, name)),
    outdir: to,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return join(to, 'index.js');
}
