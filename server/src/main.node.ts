/** The language server as a Node process, over IPC (from VS Code) or standard input and output (`--stdio`, the default). */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './lsp/server';
import { nodePlatform } from './platform.node';

const hasTransport = process.argv.some((argument) => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(argument));
if (!hasTransport) process.argv.push('--stdio');

const connection = createConnection(ProposedFeatures.all);
process.on('unhandledRejection', (reason) => connection.console.error(`Unhandled rejection: ${String(reason)}`));
startServer(connection, nodePlatform());
