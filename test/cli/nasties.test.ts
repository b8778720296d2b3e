import assert from 'node:assert/strict';
import Ajv from 'ajv';
import { NASTIES } from '../support/nasties';
import { ACTORS, CHECK, EXTRACT_LINE } from './schema';
import { makeFolder, runCli } from './support';

/** Characters of each: enough to go wrong, little enough to be quick. `npm run bench -- --nasties` takes large ones. */
const SIZE = 300;

/** Every span of the output, wherever it is. */
function* spansOf(value: unknown): Generator<{ start: number; end: number }> {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value) yield value as { start: number; end: number };
  for (const part of Object.values(value)) yield* spansOf(part);
}

suite('whatever comes in', () => {
  const ajv = new Ajv();
  const extractLine = ajv.compile(EXTRACT_LINE);
  const check = ajv.compile(CHECK);
  const actors = ajv.compile(ACTORS);

  for (const [name, make] of Object.entries(NASTIES)) {
    test(`${name}: extract, check and actors answer`, async () => {
      const text = make(SIZE);
      const article = Buffer.from(`${JSON.stringify({ id: 'a', text })}\n${JSON.stringify({ id: 'b', text })}\n`);
      const extracted = await runCli(['extract', '--stdin-jsonl'], [article]);
      assert.deepEqual([extracted.code, extracted.err], [0, '']);
      for (const line of extracted.out.split('\n').filter((one) => one !== '')) {
        const analysis: unknown = JSON.parse(line);
        assert.ok(extractLine(analysis), JSON.stringify(extractLine.errors));
        for (const { start, end } of spansOf(analysis)) {
          assert.ok(0 <= start && start < end && end <= text.length, `${start}–${end} of ${text.length}`);
        }
      }
      const checked = await runCli(['check', '--stdin-jsonl', '--format', 'json'], [article]);
      assert.ok(checked.code < 2 && checked.err === '' && check(JSON.parse(checked.out)));
      for (const format of ['text', 'sarif']) {
        const ran = await runCli(['check', '--stdin-jsonl', '--format', format], [article]);
        assert.ok(ran.code < 2 && ran.err === '' && ran.out !== '');
      }
      const listed = await runCli(['actors', '--stdin-jsonl', '--format', 'json'], [article]);
      assert.ok(listed.code === 0 && actors(JSON.parse(listed.out)));
    });
  }
});

const FILES: readonly [name: string, content: Uint8Array, code: number, err: RegExp][] = [
  ['empty.txt', Buffer.from(''), 0, /^$/],
  ['utf16le.txt', Buffer.from('\uFEFFThe mayor spoke.\r\n', 'utf16le'), 0, /^$/],
  ['utf16be.txt', Buffer.from('\uFEFFThe mayor spoke.\r\n', 'utf16le').swap16(), 0, /^$/],
  ['utf8-mark.txt', Buffer.from('\uFEFFThe mayor spoke.\n'), 0, /^$/],
  ['latin1.txt', Buffer.from('Zo\xEB spoke.\n', 'latin1'), 0, /latin1\.txt: is not valid UTF-8/],
  ['null.txt', Buffer.from('The mayor\0 spoke.\n'), 2, /null\.txt: is not text/],
  ['picture.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 2, /picture\.txt: is not text/],
  ['line-ends.txt', Buffer.from('a\rb\r\nc\n\rd'), 0, /^$/],
];

suite('whatever file comes in', () => {
  for (const [name, content, code, err] of FILES) {
    test(name, async () => {
      const { root, remove } = makeFolder({ [name]: content, 'sound.txt': 'The mayor spoke.\n' });
      try {
        const ran = await runCli(['extract', `${root}/${name}`, `${root}/sound.txt`]);
        assert.equal(ran.code, code);
        assert.match(ran.err, err);
        assert.equal(ran.out.split('\n').length - 1, code === 0 ? 2 : 1);
      } finally {
        remove();
      }
    });
  }
});
