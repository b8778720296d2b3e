import assert from 'node:assert/strict';
import { createIncludeMatcher, DEFAULT_RULES } from '../../server/src/files/include';

const ARTICLES = [
  'a.txt',
  'Deep/down/A.TXT',
  'flood.news.txt',
  'flood.news',
  'flood.article',
  'news-report.txt',
  'changes in the cabinet.txt',
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
  'node_modules/x/a.txt',
  'x/node_modules/x/a.txt',
  '.git/a.txt',
  '.newsmark/annotations/a.txt',
];

suite('which files are articles', () => {
  const matcher = createIncludeMatcher(DEFAULT_RULES);
  for (const path of ARTICLES) test(`${path} is one`, () => assert.equal(matcher.file(path), true));
  for (const path of OTHERS) test(`${path} is none`, () => assert.equal(matcher.file(path), false));

  test('folders that cannot hold one are not walked', () => {
    const pruned = ['node_modules', 'x/.git', 'a', 'a/b.txt'].filter((path) => matcher.prune(path));
    assert.deepEqual(pruned, ['node_modules', 'x/.git']);
  });

  test('a glob that is no glob matches nothing and harms nothing', () => {
    const broken = createIncludeMatcher({ include: ['', '**/*.txt'], exclude: [''] });
    assert.equal(broken.file('a.txt'), true);
  });
});
