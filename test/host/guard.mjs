// guard.mjs COMMAND ARGS…: runs the command, and ends it with all it started when our standard input closes, which it does
// when our parent ends us, and also when the parent is gone. Started as the leader of its own process group, so that one signal
// reaches everybody. Plain JavaScript: it must start at once and outlive whatever loads TypeScript.
import { spawn } from 'node:child_process';

const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });

const signalGroup = (signal) => {
  try {
    process.kill(-process.pid, signal);
  } catch {
    // Nobody is left.
  }
};

let ending = false;
const end = () => {
  if (ending) return;
  ending = true;
  signalGroup('SIGTERM');
  setTimeout(() => signalGroup('SIGKILL'), 2000);
};
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, end);
process.stdin.on('close', end).resume();

child.once('error', (error) => {
  console.error(`${command}: ${error.message}`);
  process.exit(127);
});
// Extension hosts may outlive the server by hours, waiting for the browser to come back.
child.once('exit', () => signalGroup('SIGKILL'));
