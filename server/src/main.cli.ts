/** The command line's entry: builds the platform and calls in. */
import { promises as files } from 'node:fs';
import { version } from '../../package.json';
import { toOutput } from './cli/output';
import { run } from './cli/run';

run({
  args: process.argv.slice(2),
  stdin: process.stdin,
  stdout: toOutput(process.stdout),
  stderr: toOutput(process.stderr),
  color: process.stdout.isTTY && process.stdout.hasColors(),
  files,
  version,
}).then((code) => {
  process.exitCode = code;
});
