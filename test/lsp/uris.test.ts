import assert from 'node:assert/strict';
import fc from 'fast-check';
import { canonicalUri, childUri, relativePath } from '../../server/src/lsp/uris';

suite('uris', () => {
  const same: [a: string, b: string][] = [
    ['file:///a/b c.txt', 'file:///a/b%20c.txt'],
    ["file:///a/it's.txt", 'file:///a/it%27s.txt'],
    ['file:///a/[1](2).txt', 'file:///a/%5B1%5D%282%29.txt'],
    ['file:///C:/a.txt', 'file:///c%3A/a.txt'],
    ['file:///a/é.txt', 'file:///a/%C3%A9.txt'],
    ['FILE:///a.txt', 'file:///a.txt'],
    ['file://Server/share/a.txt', 'file://server/share/a.txt'],
  ];
  for (const [a, b] of same) test(`${a} is ${b}`, () => assert.equal(canonicalUri(a), canonicalUri(b)));

  for (const uri of ['untitled:Untitled-1', 'git:/a.txt?x', 'file:///%E9.txt', 'no uri', '']) {
    test(`left as it is: ${uri}`, () => assert.equal(canonicalUri(uri), uri));
  }

  test('a path goes into a uri and comes back', () => {
    const part = fc.string({ unit: fc.constantFrom(..."ab .é🚢'()[]%#?&!*:~"), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const uri = childUri('file:///folder', parts.join('/'));
        assert.equal(relativePath('file:///folder', uri), parts.join('/'));
        assert.equal(canonicalUri(uri), uri);
      }),
    );
  });

  test('inside and outside of a folder', () => {
    assert.equal(relativePath('file:///a', 'file:///a'), '');
    assert.equal(relativePath('file:///a/', 'file:///a/b.txt'), 'b.txt');
    assert.equal(relativePath('file:///a', 'file:///ab/c.txt'), null);
    assert.equal(relativePath('file:///a', 'untitled:a'), null);
  });
});
