#!/usr/bin/env node
// Stands in for the desktop `code` executable: takes its flags, so that @vscode/test-electron's runTests({vscodeExecutablePath})
// runs a suite on the server host. Plain JavaScript with a shebang, since it is started as a program; the work is in launch.ts.
import { createRequire } from 'node:module';
import 'tsx';

const require = createRequire(import.meta.url);
const { launch } = require('./launch.ts');
process.exit(await launch(process.argv.slice(2)));
