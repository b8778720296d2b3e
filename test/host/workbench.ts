import { resolve as absolute } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from './chromium';
import { within } from './processes';
import { type ServerOptions, startServer, type VsCodeServer } from './server';
import { ensureServer } from './setup';
import type { Channel } from './versions';

/** What a page of VS Code is to show. */
export interface PageOptions {
  /** A folder or a `.code-workspace` file; without it an empty window. */
  readonly workspace?: string;
  /** Folders of extensions under development, loaded on top of the installed ones. */
  readonly extensionDevelopmentPath?: readonly string[];
  /** A module with `run()` that the extension host calls once it is up. */
  readonly extensionTestsPath?: string;
  /** Leave the installed extensions off. */
  readonly disableExtensions?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Gets each line that a suite in the extension host prints. */
  readonly onSuiteLog?: (kind: string, values: readonly unknown[]) => void;
}

/** A page that shows VS Code's workbench. */
export interface WorkbenchPage {
  readonly page: Page;
  /** What the page has printed to its console, and its errors. */
  log(): string;
  /** The exit code that the suite in the extension host ended with; rejects when page or server die before. */
  readonly suite: Promise<number>;
  close(): Promise<void>;
}

const PAGE_TIMEOUT = 90_000;
const ACTION_TIMEOUT = 20_000;

/** Opens the workbench of a running server in a fresh browser profile and waits until it is there. */
export async function openPage(browser: Browser, server: VsCodeServer, options: PageOptions): Promise<WorkbenchPage> {
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(ACTION_TIMEOUT);
    const log = collectLog(page);
    const suite = await listenToSuite(page, server, options.onSuiteLog);
    await page.goto(addressOf(server.port, options), { timeout: PAGE_TIMEOUT });
    await page.waitForSelector('.monaco-workbench', { timeout: PAGE_TIMEOUT });
    return { page, log, suite: suite.code, close: () => close(context) };
  } catch (error) {
    await close(context);
    throw error;
  }
}

/** The address of a VS Code page. What desktop VS Code takes as flags goes into the parameter `payload`. */
function addressOf(port: number, options: PageOptions): string {
  const remote = (path: string) => `vscode-remote://127.0.0.1:${port}${absolute(path)}`;
  const payload: [string, string][] = [
    ['skipWelcome', 'true'],
    ['logLevel', 'info'], // Anything quieter swallows what the suite prints.
    ['enableProposedApi', ''],
  ];
  for (const path of options.extensionDevelopmentPath ?? []) payload.push(['extensionDevelopmentPath', remote(path)]);
  if (options.extensionTestsPath) payload.push(['extensionTestsPath', remote(options.extensionTestsPath)]);
  if (options.disableExtensions) payload.push(['disableExtensions', 'true']);
  const query = new URLSearchParams({ payload: JSON.stringify(payload) });
  const { workspace } = options;
  if (!workspace) query.set('ew', 'true');
  else query.set(workspace.endsWith('.code-workspace') ? 'workspace' : 'folder', absolute(workspace));
  return `http://127.0.0.1:${port}/?${query}`;
}

function collectLog(page: Page): () => string {
  const lines: string[] = [];
  const add = (line: string) => {
    if (lines.length < 2000) lines.push(line);
  };
  page.on('console', (message) => add(`[${message.type()}] ${message.text()}`));
  page.on('pageerror', (error) => add(`[pageerror] ${error.message}`));
  return () => lines.join('\n');
}

/** VS Code's workbench calls two functions of its page: for what the suite prints, and when the suite has ended. */
async function listenToSuite(
  page: Page,
  server: VsCodeServer,
  onLog: PageOptions['onSuiteLog'] = () => {},
): Promise<{ code: Promise<number> }> {
  const exposing = [page.exposeFunction('codeAutomationLog', onLog)];
  const code = new Promise<number>((done, fail) => {
    exposing.push(page.exposeFunction('codeAutomationExit', done));
    page.on('crash', () => fail(new Error('The page crashed')));
    void server.ended.then(() => fail(new Error(`The VS Code server died:\n${server.output()}`)));
  });
  code.catch(() => {}); // Where no suite was asked for nobody waits for it.
  await Promise.all(exposing);
  return { code };
}

/** A page with a server and a browser of its own. */
export interface Workbench extends WorkbenchPage {
  readonly server: VsCodeServer;
}

/** Starts everything that one page of VS Code needs; `close` ends it all again. */
export async function openWorkbench(
  options: PageOptions & Omit<ServerOptions, 'installation'> & { readonly channel?: Channel; readonly theme?: string },
): Promise<Workbench> {
  const installation = await ensureServer(options.channel ?? 'default');
  const theme = options.theme ? { 'workbench.colorTheme': options.theme } : {};
  const server = await startServer({ ...options, installation, settings: { ...theme, ...options.settings } });
  let browser: Browser | undefined;
  try {
    browser = await launchBrowser();
    const started = browser;
    const opened = await openPage(started, server, options);
    return {
      ...opened,
      server,
      async close() {
        await opened.close();
        await close(started);
        await server.close();
      },
    };
  } catch (error) {
    if (browser) await close(browser);
    await server.close();
    throw error;
  }
}

/** A browser that is stuck must not hold up the end: it dies with our process anyway. */
export async function close(closable: Browser | BrowserContext): Promise<void> {
  await within(10_000, 'The browser did not close', closable.close()).catch(() => {});
}
