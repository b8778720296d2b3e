import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { Method, type StatusParams } from '../../server/src/protocol';
import { FILES } from '../support/ferry';

const MAIN = path.join(import.meta.dirname, '..', '..', 'server', 'src', 'main.node.ts');

suite('the server as a process', () => {
  let folder = '';
  let server: ChildProcess | undefined;

  setup(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'newsmark-'));
    for (const [name, text] of Object.entries(FILES)) await writeFile(path.join(folder, name), text);
  });
  teardown(async () => {
    server?.kill();
    await rm(folder, { recursive: true });
  });

  test('speaks over standard input and output, reads a folder, survives nonsense, and ends when told to', async () => {
    const { connection, process } = start();
    process.stdin?.write('Content-Length: 7\r\n\r\n{nonsen');
    const ready = new Promise<StatusParams>((resolve) => {
      connection.onNotification(Method.status, (status: StatusParams) => {
        if (status.state === 'ready' && status.articles > 0) resolve(status);
      });
    });
    await connection.sendRequest('initialize', {
      processId: null,
      rootUri: pathToFileURL(folder).href,
      capabilities: {},
    });
    await connection.sendNotification('initialized', {});
    assert.equal((await ready).articles, 3);
    await connection.sendRequest('shutdown');
    const ended = once(process, 'exit');
    await connection.sendNotification('exit');
    assert.deepEqual(await ended, [0, null]);
  });

  function start(): { connection: ProtocolConnection; process: ChildProcess } {
    server = spawn(process.execPath, ['--import', 'tsx', MAIN, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    assert.ok(server.stdin && server.stdout);
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    connection.listen();
    return { connection, process: server };
  }
});
