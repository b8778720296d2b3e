/**
 * `npm run bench`: how fast the engine and the features are, beside other libraries, and how the cost grows with the
 * dossier. Measures the code as it is shipped, that is bundled: the loader used for tests wraps every function.
 * Prints tables and writes `.vscode-test/bench.json`. `-- --sizes 100,1000` measures smaller dossiers only;
 * `-- --nasties` measures how the cost of hard texts grows with their length, instead.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';

const folder = path.join(__dirname, '..', '..', '.vscode-test');
const bundle = path.join(folder, 'bench.cjs');

mkdirSync(folder, { recursive: true });
buildSync({
  entryPoints: [path.join(__dirname, 'measure.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  target: 'node20',
  external: ['compromise', 'wink-nlp', 'wink-eng-lite-web-model'],
});
const options = ['--expose-gc', '--max-old-space-size=4096'];
const json = path.join(folder, 'bench.json');
const run = spawnSync(process.execPath, [...options, bundle, json, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = run.status ?? 1;
