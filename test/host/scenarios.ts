import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type Scenario, THEMES, type Theme } from '../editor/scenarios/scenario';
import { launchBrowser } from './chromium';
import { CACHE, PICTURES, ROOT, SAMPLE } from './paths';
import { within } from './processes';
import { complain, explain, say } from './say';
import { startServer, type VsCodeServer } from './server';
import { ensureServer, serverHostRefusal } from './setup';
import { add, NO_TESTS, type Totals } from './totals';
import type { Channel } from './versions';
import { close, openPage, type WorkbenchPage } from './workbench';
import { copyWorkspace } from './workspaces';

const SCENARIO_TIMEOUT_MS = 120_000;
const FOLDER = join(ROOT, 'test/editor/scenarios');

/** Which scenarios to run. */
export interface ScenarioOptions {
  readonly channel: Channel;
  /** The packaged extension. */
  readonly vsix: string;
  /** Only those whose name contains this. */
  readonly only?: string;
  readonly themes: readonly Theme[];
}

/** One scenario in one theme. */
interface Turn {
  readonly scenario: Scenario;
  readonly theme: Theme;
  readonly pictures: string;
}

/** Runs the scenarios one after the other, each in a fresh window on a fresh copy of its folder, all on one server. */
export async function runScenarios({ channel, vsix, only = '', themes }: ScenarioOptions): Promise<Totals> {
  const scenarios = (await loadScenarios()).filter(({ name }) => name.includes(only));
  const refusal = serverHostRefusal();
  if (refusal) {
    say(`Scenarios are skipped: ${refusal}`);
    return { ...NO_TESTS, skipped: scenarios.length };
  }
  const pictures = channel === 'default' ? PICTURES : join(CACHE, `pictures-${channel}`);
  const server = await startServer({ installation: await ensureServer(channel), vsix: [vsix] });
  let browser: Browser | undefined;
  let totals = NO_TESTS;
  try {
    browser = await launchBrowser();
    for (const theme of themes) {
      for (const scenario of scenarios) {
        if (scenario.themes && !scenario.themes.includes(theme)) continue;
        totals = add(totals, await runTurn(browser, server, { scenario, theme, pictures: join(pictures, theme) }));
      }
    }
    return totals;
  } finally {
    if (browser) await close(browser);
    await server.close();
  }
}

async function loadScenarios(): Promise<Scenario[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.scenario.ts')).sort();
  const require = createRequire(import.meta.url);
  return names.map((name) => {
    const scenario = require(join(FOLDER, name)) as Partial<Scenario>;
    if (!scenario.name || !scenario.run) throw new Error(`${name} does not export a scenario's name and run`);
    return scenario as Scenario;
  });
}

async function runTurn(browser: Browser, server: VsCodeServer, turn: Turn): Promise<Totals> {
  const { scenario, theme } = turn;
  const reason = scenario.skip?.();
  if (reason) {
    say(`  - ${scenario.name}: skipped, ${reason}`);
    return { ...NO_TESTS, skipped: 1 };
  }
  const started = Date.now();
  const temporary = await mkdtemp(join(tmpdir(), 'newsmark-scenario-'));
  try {
    const workspace = await copyWorkspace(scenario.workspace ?? SAMPLE, temporary);
    await server.setUserSettings({ 'workbench.colorTheme': THEMES[theme], ...scenario.settings });
    await runInWindow(browser, server, turn, workspace);
    say(`  ✔ ${scenario.name} [${theme}] (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    return { ...NO_TESTS, passed: 1 };
  } catch (error) {
    complain(`  ✘ ${scenario.name} [${theme}]\n${explain(error)}`);
    return { ...NO_TESTS, failed: 1 };
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function runInWindow(browser: Browser, server: VsCodeServer, turn: Turn, workspace: string): Promise<void> {
  const { scenario, theme, pictures } = turn;
  await mkdir(pictures, { recursive: true });
  const failure = join(pictures, `failed-${scenario.name}`);
  for (const old of ['png', 'log']) await rm(`${failure}.${old}`, { force: true });
  const opened = await openPage(browser, server, { workspace });
  const { page } = opened;
  const shot = async (name: string) => {
    await page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' });
  };
  try {
    const run = scenario.run({ page, server, workspace, theme, shot });
    await within(SCENARIO_TIMEOUT_MS, `${scenario.name} did not end`, run);
  } catch (error) {
    await keepFailure(opened, server, failure);
    throw error;
  } finally {
    await opened.close();
  }
}

/** What one needs to see why a scenario failed: the page as it was, and what page and server had printed. */
async function keepFailure({ page, log }: WorkbenchPage, server: VsCodeServer, file: string): Promise<void> {
  await page.screenshot({ path: `${file}.png`, timeout: 10_000 }).catch(() => {});
  await writeFile(`${file}.log`, `${log()}\n--- server\n${server.output()}`);
  complain(`    see ${file}.png and .log`);
}
