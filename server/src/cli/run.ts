/** The command line: arguments in, exit code out. */
import { actors } from './actors';
import { BadUsage, type Command, parseCommand } from './args';
import { check } from './check';
import { extract } from './extract';
import { HELP } from './help';
import { Exit, OutputClosed, type Platform } from './platform';
import { reasonOf } from './reason';

/** Runs one command to its end. Never rejects: whatever goes wrong is said on standard error. */
export async function run(platform: Platform): Promise<number> {
  try {
    return await dispatch(platform, parseCommand(platform.args));
  } catch (error) {
    if (error instanceof OutputClosed) return Exit.ok;
    const hint = error instanceof BadUsage ? ' (newsmark --help shows how)' : '';
    await platform.stderr.write(`newsmark: ${reasonOf(error)}${hint}\n`).catch(() => {});
    return Exit.trouble;
  }
}

async function dispatch(platform: Platform, command: Command): Promise<number> {
  switch (command.name) {
    case 'help':
      await platform.stdout.write(HELP);
      return Exit.ok;
    case 'version':
      await platform.stdout.write(`${platform.version}\n`);
      return Exit.ok;
    case 'extract':
      return extract(platform, command.source);
    case 'check':
      return check(platform, command.source, command.format, command.failOn);
    case 'actors':
      return actors(platform, command.source, command.format);
  }
}
