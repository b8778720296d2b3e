import assert from 'node:assert/strict';
import { BadUsage, type Command, parseCommand } from '../../server/src/cli/args';

const paths = (...list: string[]) => ({ from: 'paths', paths: list }) as const;
const stdin = { from: 'stdin' } as const;

const GOOD: readonly [args: string, command: Command][] = [
  ['--help', { name: 'help' }],
  ['-h', { name: 'help' }],
  ['check --help', { name: 'help' }],
  ['--version', { name: 'version' }],
  ['extract a.txt b.txt', { name: 'extract', source: paths('a.txt', 'b.txt') }],
  ['extract a.txt --format jsonl', { name: 'extract', source: paths('a.txt') }],
  ['extract --stdin-jsonl', { name: 'extract', source: stdin }],
  ['check d', { name: 'check', source: paths('d'), format: 'text', failOn: 'warning' }],
  ['check --format=sarif d e', { name: 'check', source: paths('d', 'e'), format: 'sarif', failOn: 'warning' }],
  ['check d --fail-on hint', { name: 'check', source: paths('d'), format: 'text', failOn: 'hint' }],
  ['check --stdin-jsonl --format json', { name: 'check', source: stdin, format: 'json', failOn: 'warning' }],
  ['check -- --odd-name.txt', { name: 'check', source: paths('--odd-name.txt'), format: 'text', failOn: 'warning' }],
  ['actors d --format csv', { name: 'actors', source: paths('d'), format: 'csv' }],
  ['actors d', { name: 'actors', source: paths('d'), format: 'text' }],
  ['actors --stdin-jsonl --format json', { name: 'actors', source: stdin, format: 'json' }],
];

const BAD: readonly [args: string, message: RegExp][] = [
  ['', /^no command given$/],
  ['frobnicate a', /^unknown command "frobnicate"$/],
  ['extract', /^extract needs a path/],
  ['extract --stdin-jsonl a.txt', /not both/],
  ['extract a --format json', /^--format must be jsonl, not "json"$/],
  ['extract a --fail-on hint', /^extract has no option --fail-on$/],
  ['check d --format xml', /^--format must be text, json, sarif, not "xml"$/],
  ['check d --fail-on fatal', /^--fail-on must be error, warning, information, hint, not "fatal"$/],
  ['check d --fail-on', /--fail-on/],
  ['check d --frobnicate', /--frobnicate/],
  ['check --stdin-jsonl=yes', /--stdin-jsonl/],
];

suite('arguments', () => {
  const split = (args: string) => args.split(' ').filter((arg) => arg !== '');

  for (const [args, command] of GOOD) {
    test(`newsmark ${args}`, () => assert.deepEqual(parseCommand(split(args)), command));
  }

  for (const [args, message] of BAD) {
    test(`newsmark ${args}: bad usage`, () => {
      assert.throws(
        () => parseCommand(split(args)),
        (error: unknown) => {
          assert.ok(error instanceof BadUsage);
          assert.match(error.message, message);
          assert.doesNotMatch(error.message, /\n/);
          return true;
        },
      );
    });
  }
});
