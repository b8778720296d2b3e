import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { THEMES, type Theme } from '../editor/scenarios/scenario';
import { chooseHost } from './hosts';
import { npm } from './npm';
import { CACHE, ROOT } from './paths';
import { complain, explain, say } from './say';
import { runScenarios } from './scenarios';
import { runSuite } from './suite';
import { add, NO_TESTS, type Totals, writeTotals } from './totals';
import type { Channel } from './versions';

const USAGE = `npm run test:editor [-- OPTIONS]
  --newest           the newest VS Code instead of the default one
  --suite            only the mocha suite in the extension host
  --scenarios        only the Playwright scenarios
  --only TEXT        only tests or scenarios whose title contains TEXT
  --theme NAME       only this theme: ${Object.keys(THEMES).join(', ')}`;

/**
 * Runs what needs a real VS Code: the mocha suite in the extension host, then the scenarios with the packaged extension. Totals go
 * to the terminal and, as JSON, to the file named by `NEWSMARK_TOTALS`.
 * @returns the exit code: 0 where everything passed, 1 where something failed, 2 for a wrong command line
 */
export async function runEditorTests(args: readonly string[]): Promise<number> {
  let options: ReturnType<typeof parse>;
  try {
    options = parse(args);
  } catch (error) {
    complain(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    return 2;
  }
  let totals: Totals = NO_TESTS;
  try {
    totals = await runAll(options);
  } catch (error) {
    complain(explain(error));
    totals = { ...totals, failed: 1 };
  }
  say(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
  await writeTotals(totals);
  return totals.failed === 0 && totals.passed > 0 ? 0 : 1;
}

function parse(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      newest: { type: 'boolean', default: false },
      suite: { type: 'boolean', default: false },
      scenarios: { type: 'boolean', default: false },
      only: { type: 'string' },
      theme: { type: 'string' },
    },
  });
  const all = Object.keys(THEMES) as Theme[];
  const themes = all.filter((theme) => !values.theme || theme === values.theme);
  if (themes.length === 0) throw new Error(`No theme is called "${values.theme}"`);
  const channel: Channel = values.newest ? 'newest' : 'default';
  const both = values.suite === values.scenarios;
  return { channel, themes, only: values.only, suite: both || values.suite, scenarios: both || values.scenarios };
}

async function runAll({ channel, themes, only, suite, scenarios }: ReturnType<typeof parse>): Promise<Totals> {
  let totals: Totals = NO_TESTS;
  if (suite) {
    const host = await chooseHost(channel);
    say(`Editor tests in ${host.said}`);
    await npm(['run', 'build'], { cwd: ROOT });
    if (only) process.env.NEWSMARK_GREP = only;
    totals = add(totals, await runSuite(host, channel));
  }
  if (scenarios) {
    say(`Scenarios in ${themes.join(', ')}`);
    totals = add(totals, await runScenarios({ channel, themes, only, vsix: await packageExtension() }));
  }
  return totals;
}

/** Makes the .vsix that a reader would install. */
async function packageExtension(): Promise<string> {
  const vsix = join(CACHE, 'newsmark.vsix');
  await mkdir(CACHE, { recursive: true });
  await npm(['run', 'package', '--', '--out', vsix], { cwd: ROOT });
  if (!existsSync(vsix)) throw new Error('"npm run package" left no .vsix');
  return vsix;
}
