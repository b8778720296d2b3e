// `npm run package [-- --out FILE]`: makes the .vsix, and fails when it holds anything but what is shipped, lacks what
// readers need, or is too large.
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createVSIX } from '@vscode/vsce';
import picomatch from 'picomatch';
import yauzl from 'yauzl';

const MAX_BYTES = 2_000_000;

/** Everything that a reader's machine gets, by its path in the package (vsce changes the names of some). */
const SHIPPED = [
  '[[]Content_Types[]].xml',
  'extension.vsixmanifest',
  'extension/{package.json,readme.md,changelog.md,LICENSE.txt,NOTICE}',
  'extension/dist/{extension,server,cli}.js',
  'extension/dist/{gazetteer,nameNetwork,wordVectors}.json',
  'extension/syntaxes/*.json',
  'extension/client/icon.png',
  'extension/client/icons/*.svg',
  'extension/client/walkthrough/*.md',
  'extension/client/sample/*.{txt,news,article}',
  'extension/client/sample/{.vscode,.newsmark}/**',
];

const NEEDED = [
  'dist/extension.js',
  'dist/server.js',
  'dist/cli.js',
  'dist/gazetteer.json',
  'dist/nameNetwork.json',
  'dist/wordVectors.json',
  'LICENSE.txt',
  'NOTICE',
  'readme.md',
];

const { values } = parseArgs({ options: { out: { type: 'string', default: 'newsmark.vsix' } } });
await createVSIX({ packagePath: values.out, dependencies: false });

const names = await entries(values.out);
const bytes = statSync(values.out).size;
const shipped = picomatch(SHIPPED, { dot: true });
const problems = [
  ...names.filter((name) => !shipped(name)).map((name) => `${name} does not belong in it`),
  ...NEEDED.filter((name) => !names.includes(`extension/${name}`)).map((name) => `${name} is missing`),
  ...(bytes > MAX_BYTES ? [`it is larger than ${MAX_BYTES / 1e6} MB`] : []),
];
for (const problem of problems) console.error(`${values.out}: ${problem}`);
console.log(`${values.out}: ${names.length} files, ${(bytes / 1e6).toFixed(2)} MB`);
process.exitCode = problems.length > 0 ? 1 : 0;

/** The names of the files in a zip archive. */
function entries(file) {
  return new Promise((resolve, reject) => {
    yauzl.open(file, (error, zip) => {
      if (error) return reject(error);
      const found = [];
      zip.on('entry', (entry) => found.push(entry.fileName));
      zip.on('end', () => resolve(found));
      zip.on('error', reject);
    });
  });
}
