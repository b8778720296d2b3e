import assert from 'node:assert/strict';
import { readsLikeArticle } from '../../../server/src/engine/text/detect';
import { NASTIES } from '../../support/nasties';

const STORY =
  'The old dam above Tolvek broke on Wednesday after a week of rain, and the water took two bridges with it.';

const ARTICLES: Readonly<Record<string, string>> = {
  'one paragraph': STORY,
  'a pasted page': `Home\nWorld\nSport\n\nDam breaks above Tolvek\n\n${STORY}\n\n${STORY}\n\nShare\nMore Headlines`,
  'a story about copyright': `${STORY} The copyright holder was not asked, and the licence had run out, a court said on Monday.`,
};

const OTHERS: Readonly<Record<string, string>> = {
  nothing: '',
  requirements: 'django==4.2.1\nrequests>=2.31\n# pinned for the build\nnumpy~=1.26\n',
  robots: 'User-agent: *\nDisallow: /private/\nAllow: /\nSitemap: https://example.org/sitemap.xml\n',
  'a log': '2031-03-12 08:00:01 INFO the server has started and is listening on the port that it was given\n'.repeat(9),
  code: 'const dam = require("dam");\nfunction open(gate) {\n  return dam.open(gate);\n}\n'.repeat(5),
  'a word list': 'dam\nbridge\nriver\n'.repeat(50),
  'a licence':
    'Permission is hereby granted, free of charge, to any person who has a copy of this software to deal in it without limit.\n' +
    'The software is provided "as is", without warranty of any kind, express or implied, and the authors are not liable for it.\n',
  'a manual':
    'The option tells the program which file to read first, and the directory in which it looks for the others.\n' +
    'If you set no value, the default of the configuration is used, and your users see an error when there is none.\n',
  'a to-do list':
    '- ask Lena Okosh about the 17 open tickets before the meeting on Monday\n- call the man who said that he would come\n',
  'a recipe': 'Stir the rice into the hot oil until it is clear, then add the stock a little at a time and wait.\n',
  'binary data': `${STORY}\u0000${STORY}`,
  'a table': '1\t2\t3\n4\t5\t6\n'.repeat(40),
};

suite('text/detect', () => {
  for (const [name, text] of Object.entries(ARTICLES)) {
    test(`takes ${name} for an article`, () => assert.equal(readsLikeArticle(text), true));
  }
  for (const [name, text] of Object.entries(OTHERS)) {
    test(`does not take ${name} for an article`, () => assert.equal(readsLikeArticle(text), false));
  }
  test('survives nasties', () => {
    for (const make of Object.values(NASTIES)) assert.equal(typeof readsLikeArticle(make(3000)), 'boolean');
  });
});
