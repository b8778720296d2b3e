/** Where VS Code starts Newsmark on a computer: the server runs as a process of its own, spoken to over IPC. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, type NodeModule, TransportKind } from 'vscode-languageclient/node';
import { type NewsmarkApi, startNewsmark } from './client';

/** Called by VS Code once, at the first activation event of package.json. */
export function activate(context: ExtensionContext): Promise<NewsmarkApi> {
  const server: NodeModule = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const debug: NodeModule = { ...server, options: { execArgv: ['--nolazy', '--enable-source-maps'] } };
  return startNewsmark(
    context,
    (options) => new LanguageClient('newsmark', 'Newsmark', { run: server, debug }, options),
  );
}
