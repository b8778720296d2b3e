import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { run, spawnGroup, within } from './processes';

/** A process with a child: both would run for ever, and both hold the standard output open as long as they live. */
const FAMILY = `
  const options = { stdio: ['ignore', 'inherit', 'inherit'] };
  const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], options);
  child.once('spawn', () => console.log('up'));
  setInterval(() => {}, 1e6);`;

suite('processes', () => {
  test('run gives exit code and output', async () => {
    const args = ['-e', 'console.log("out"); console.error("err"); process.exitCode = 3'];
    const { code, output } = await run({ command: process.execPath, args });
    assert.equal(code, 3);
    assert.match(output, /out/);
    assert.match(output, /err/);
  });

  test('run rejects where there is no such command', async () => {
    await assert.rejects(run({ command: 'no-such-command-here', args: [] }), /ENOENT/);
  });

  test('run ends what takes too long', async () => {
    await assert.rejects(run({ command: process.execPath, args: ['-e', FAMILY], timeout: 1 }), /did not end/);
  });

  test('within rejects when the time is up, and passes on what comes earlier', async () => {
    await assert.rejects(within(1, 'It hangs', new Promise(() => {})), /It hangs/);
    assert.equal(await within(60_000, 'It hangs', Promise.resolve(7)), 7);
  });

  test('a group ends with all its processes', async () => {
    const group = spawnGroup({ command: process.execPath, args: ['-e', FAMILY] });
    const closed = once(group.child, 'close');
    await once(group.child.stdout!, 'data');
    await group.end();
    await closed;
  });

  test('a group ends when its starter is killed without a chance to end it', async () => {
    const guard = join(import.meta.dirname, 'guard.mjs');
    const script = `
      const args = [${JSON.stringify(guard)}, process.execPath, '-e', ${JSON.stringify(FAMILY)}];
      const options = { detached: true, stdio: ['pipe', 'inherit', 'inherit'] };
      require('node:child_process').spawn(process.execPath, args, options);`;
    const starter = spawn(process.execPath, ['-e', script]);
    const closed = once(starter, 'close');
    await once(starter.stdout, 'data');
    starter.kill('SIGKILL');
    await closed;
  });
});
