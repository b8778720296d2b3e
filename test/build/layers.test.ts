import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** Imports that the layers forbid: the folder of the file that would hold one, and what it would import. */
const WRONG = [
  ['server/src/engine', 'node:fs'],
  ['server/src/engine', 'vscode-languageserver'],
  ['server/src/engine/text', '../../features/hover'],
  ['server/src/engine', '../protocol'],
  ['server/src/features', 'node:path'],
  ['server/src/features', '../lsp/convert'],
  ['server/src/files', 'vscode'],
  ['server/src/lsp', 'vscode'],
  ['server/src/lsp', 'node:fs'],
  ['client/src', '../../server/src/engine/article'],
  ['client/src', '../../server/src/lsp/server'],
] as const;

const RIGHT = [
  ['server/src/engine', './model'],
  ['server/src/features', '../engine/model'],
  ['server/src/lsp', '../features/hover'],
  ['client/src', '../../server/src/protocol'],
] as const;

/** Of a folder with our lint rules and these files: the files whose import the rules refuse, sorted. */
function refused(files: ReadonlyMap<string, string>): string[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newsmark-layers-'));
  try {
    const config = JSON.parse(fs.readFileSync(path.join(root, 'biome.json'), 'utf8'));
    fs.writeFileSync(path.join(folder, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
    for (const [file, source] of files) {
      fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      fs.writeFileSync(path.join(folder, file), source);
    }
    const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
    const options = ['lint', '--only=style/noRestrictedImports', '--reporter=github', '--max-diagnostics=none', '.'];
    const run = spawnSync(process.execPath, [biome, ...options], { cwd: folder, encoding: 'utf8' });
    const hits = run.stdout.matchAll(/^::error .*noRestrictedImports.*?file=([^,]+)/gm);
    const real = fs.realpathSync(folder);
    return [...new Set([...hits].map((hit) => path.relative(real, path.resolve(real, hit[1] as string))))].sort();
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

test('an import against the layers fails lint, and one along them does not', () => {
  const files = new Map<string, string>();
  const wrong = WRONG.map(([folder, target], index) => {
    const file = `${folder}/wrong${index}.ts`;
    files.set(file, `export { x } from '${target}';\n`);
    return file;
  });
  for (const [index, [folder, target]] of RIGHT.entries()) {
    files.set(`${folder}/right${index}.ts`, `export { x } from '${target}';\n`);
  }
  assert.deepEqual(refused(files), wrong.sort());
});
