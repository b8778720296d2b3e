import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode } from '../../server/src/files/decode';
import { defaultFileRules, fileRules } from '../../server/src/files/include';

suite('which files', () => {
  const rules = defaultFileRules();
  const included: [path: string, expected: boolean][] = [
    ['a.txt', true],
    ['deep/er/a.news', true],
    ['a.article', true],
    ['a.news.txt', true],
    ['A.TXT', true],
    ['ferry (2).txt', true],
    ['[1] ferry.txt', true],
    ['a.md', false],
    ['requirements.txt', false],
    ['requirements-dev.txt', false],
    ['LICENSE.txt', false],
    ['license-MIT.txt', false],
    ['CMakeLists.txt', false],
    ['robots.txt', false],
    ['node_modules/x/notes.txt', false],
    ['deep/node_modules/x/notes.txt', false],
    ['.git/notes.txt', false],
    ['.newsmark/annotations/a.txt', false],
    ['.hidden.txt', false],
    ['pkg.egg-info/SOURCES.txt', false],
  ];
  for (const [path, expected] of included) {
    test(`${path}: ${expected ? 'in' : 'out'}`, () => assert.equal(rules.includes(path), expected));
  }

  for (const [path, expected] of [
    ['node_modules', true],
    ['deep/node_modules', true],
    ['.git', true],
    ['articles', false],
    ['a.txt', false],
  ] as const) {
    test(`the folder ${path}: ${expected ? 'not entered' : 'entered'}`, () => {
      assert.equal(rules.prunes(path), expected);
    });
  }

  test('what is in a pruned folder is not included', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '.git', 'node_modules', 'x.txt', 'dist'), { minLength: 1 }),
        (parts) => {
          const folder = parts.join('/');
          if (rules.prunes(folder)) assert.equal(rules.includes(`${folder}/b.news`), false);
        },
      ),
    );
  });

  test('a pattern that cannot be read is told, and the others hold', () => {
    const { includes, problems } = fileRules(['**/*.txt', 'x'.repeat(70_000)], []);
    assert.equal(includes('a.txt'), true);
    assert.equal(problems.length, 1);
  });
});

suite('decode', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const utf16 = (text: string, bigEndian = false) => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian);
    return bytes;
  };
  const text = 'Ferry sinks – 34 dead 🚢\r\nمرحبا';

  const readable: [name: string, bytes: Uint8Array, bom: boolean][] = [
    ['UTF-8', utf8(text), false],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${text}`), true],
    ['UTF-16 LE with a byte order mark', utf16(`\ufeff${text}`), true],
    ['UTF-16 BE with a byte order mark', utf16(`\ufeff${text}`, true), true],
  ];
  for (const [name, bytes, bom] of readable) {
    test(name, () => assert.deepEqual(decode(bytes), { text, bom }));
  }
  test('UTF-16 without a mark', () => {
    assert.deepEqual(decode(utf16('A plain line.')), { text: 'A plain line.', bom: false });
    assert.deepEqual(decode(utf16('A plain line.', true)), { text: 'A plain line.', bom: false });
  });
  test('nothing', () => assert.deepEqual(decode(new Uint8Array()), { text: '', bom: false }));
  test('invalid UTF-8 is read and remarked on', () => {
    const decoded = decode(new Uint8Array([0x41, 0xe9, 0x42]));
    assert.ok('text' in decoded && decoded.text === 'A\ufffdB' && decoded.remark);
  });
  test('a replacement character of the author is no cause for a remark', () => {
    assert.deepEqual(decode(utf8('A\ufffdB')), { text: 'A\ufffdB', bom: false });
  });
  test('binary content is refused', () => {
    for (const bytes of [
      [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13],
      [0x41, 0, 0, 0x42],
      [0, 0, 0],
    ]) {
      assert.ok('problem' in decode(new Uint8Array(bytes)), String(bytes));
    }
  });
  test('any bytes give a text or a problem, and any text comes back from its UTF-8', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const decoded = decode(bytes);
        return 'problem' in decoded || typeof decoded.text === 'string';
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const decoded = decode(utf8(words));
        return 'problem' in decoded ? words.includes('\0') : decoded.text === words.replace(/^\ufeff/, '');
      }),
    );
  });
});
