import { format } from 'node:util';
import { within } from './processes';
import { complain, explain, say } from './say';
import type { Channel } from './versions';
import { openWorkbench } from './workbench';

/** What we take over from the command line of desktop VS Code. */
interface Flags {
  workspace?: string;
  extensionTestsPath?: string;
  disableExtensions: boolean;
  readonly extensionDevelopmentPath: string[];
  readonly vsix: string[];
}

/** How lines begin that the workbench prints for itself among those of the suite. */
const NOISE = [
  'Resolving connection token',
  'Resolved connection token',
  'Creating a socket',
  'Creation of workbench contribution',
  'Ignoring fetching additional',
  'Updating additional builtin',
  'Extension host (Remote) is',
  'ChatSessionStore',
  'Canceled: ',
  'Timed out waiting for authentication provider',
  'Error: Timed out waiting for authentication provider',
  '[Service Worker]',
  '[AgentHost',
  '[AccountPolicyGate',
  '[ChatModelSelection',
  '[RemoteAgentHost',
  '[reconnection-grace',
];

const DEFAULT_TIMEOUT_MS = 300_000;

/**
 * Runs the suite that the flags name in VS Code on the server host. Environment: `NEWSMARK_VSCODE=newest` for the newer VS Code,
 * `NEWSMARK_SUITE_TIMEOUT` in milliseconds.
 * @returns the exit code: 0 where the suite passed
 */
export async function launch(args: readonly string[]): Promise<number> {
  const flags = parseFlags(args);
  if (!flags.extensionTestsPath) {
    complain('launch.mjs runs suites only: --extensionTestsPath is missing');
    return 2;
  }
  const channel: Channel = process.env.NEWSMARK_VSCODE === 'newest' ? 'newest' : 'default';
  const timeout = Number(process.env.NEWSMARK_SUITE_TIMEOUT) || DEFAULT_TIMEOUT_MS;
  const stopped = new Promise<never>((_, fail) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => fail(new Error(`Stopped by ${signal}`)));
    }
  });
  const workbench = openWorkbench({ ...flags, channel, onSuiteLog: print });
  try {
    const suite = workbench.then((opened) => opened.suite);
    return await within(timeout, 'The suite did not end', Promise.race([suite, stopped]));
  } catch (error) {
    complain(explain(error));
    return 1;
  } finally {
    await workbench.then((opened) => opened.close()).catch(() => {});
  }
}

function print(kind: string, values: readonly unknown[]): void {
  const line = format(...values);
  if (NOISE.some((start) => line.startsWith(start))) return;
  if (kind === 'error' || kind === 'warn') complain(line);
  else say(line);
}

/** Other flags, such as those for Electron's sandbox or a user data folder, mean nothing here: each run has its own data. */
function parseFlags(args: readonly string[]): Flags {
  const flags: Flags = { extensionDevelopmentPath: [], vsix: [], disableExtensions: false };
  for (const arg of args) {
    const flag = /^--([\w-]+)(?:=(.*))?$/s.exec(arg);
    const value = flag?.[2] ?? '';
    if (!flag) flags.workspace ??= arg;
    else if (flag[1] === 'extensionDevelopmentPath') flags.extensionDevelopmentPath.push(value);
    else if (flag[1] === 'extensionTestsPath') flags.extensionTestsPath = value;
    else if (flag[1] === 'install-extension') flags.vsix.push(value);
    else if (flag[1] === 'disable-extensions') flags.disableExtensions = true;
  }
  return flags;
}
