// Bundles the client, the server and the command line into dist/. `--minify` for packaging, `--watch` while working.
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';

const minify = process.argv.includes('--minify');
const watch = process.argv.includes('--watch');

/** Compiled word lists that server and command line share: they stand beside the bundles once instead of in both. */
const DATA = ['gazetteer.json', 'nameNetwork.json', 'wordVectors.json'];
const LEXICON = 'server/src/engine/lexicon';

/** @type {import('esbuild').Plugin} */
const besideTheBundles = {
  name: 'data beside the bundles',
  setup(build) {
    build.onResolve({ filter: /\.json$/ }, ({ path: imported }) => {
      const name = path.basename(imported);
      return DATA.includes(name) ? { path: `./${name}`, external: true } : undefined;
    });
  },
};

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  minify,
  sourcemap: minify ? false : 'linked',
  logLevel: 'warning',
  plugins: [besideTheBundles],
};

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  { ...shared, entryPoints: ['client/src/extension.node.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  { ...shared, entryPoints: ['server/src/main.node.ts'], outfile: 'dist/server.js' },
  {
    ...shared,
    entryPoints: ['server/src/main.cli.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
];

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');
for (const name of DATA) copyFileSync(path.join(LEXICON, name), path.join('dist', name));
if (watch) {
  for (const options of bundles) await (await esbuild.context(options)).watch();
} else {
  await Promise.all(bundles.map((options) => esbuild.build(options)));
}
