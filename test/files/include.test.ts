import assert from 'node:assert/strict';
import { DEFAULT_EXCLUDE, DEFAULT_INCLUDE, defaultFileRules, fileRules } from '../../server/src/files/include';

const ARTICLES = [
  'a.txt',
  'Deep/down/A.TXT',
  'flood.news.txt',
  'flood.news',
  'flood.article',
  'news.txt',
  'changes in the cabinet.txt',
  'patents-war.txt',
  'a[1].txt',
];

const OTHERS = [
  'a.md',
  'a.txt.bak',
  'LICENSE.txt',
  'licence-mit.txt',
  'x/requirements-dev.txt',
  'robots.txt',
  'CMakeLists.txt',
  'third-party-notices.txt',
  'node_modules/x/a.txt',
  'x/node_modules/x/a.txt',
  '.git/a.txt',
  '.newsmark/annotations/a.txt',
];

suite('which files are articles', () => {
  const rules = defaultFileRules();
  for (const path of ARTICLES) test(`${path} is one`, () => assert.equal(rules.includes(path), true));
  for (const path of OTHERS) test(`${path} is none`, () => assert.equal(rules.includes(path), false));

  test('folders that cannot hold one are not walked', () => {
    const pruned = ['node_modules', 'x/.git', 'a', 'a/b.txt'].filter((path) => rules.prunes(path));
    assert.deepEqual(pruned, ['node_modules', 'x/.git']);
  });

  test('the default patterns are all understood', () => {
    assert.deepEqual(fileRules(DEFAULT_INCLUDE, DEFAULT_EXCLUDE).problems, []);
  });

  test('a pattern that is none is told, and the others hold', () => {
    const broken = fileRules(['', '**/*.txt'], ['']);
    assert.equal(broken.problems.length, 2);
    assert.equal(broken.includes('a.txt'), true);
  });
});
