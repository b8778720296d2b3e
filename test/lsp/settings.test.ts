import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_SETTINGS, parseSettings, SETTINGS } from '../../server/src/lsp/settings';

suite('settings', () => {
  test('package.json declares the same settings', () => {
    const file = path.join(import.meta.dirname, '..', '..', 'package.json');
    const { properties } = JSON.parse(readFileSync(file, 'utf8')).contributes.configuration;
    assert.deepEqual(Object.keys(properties).sort(), Object.keys(SETTINGS).sort());
    for (const [name, { type, default: value, values, keys }] of Object.entries(SETTINGS)) {
      assert.equal(properties[name].type, type, name);
      assert.deepEqual(properties[name].default, value, name);
      if (!keys) assert.deepEqual(properties[name].enum, values, name);
      else {
        assert.deepEqual(Object.keys(properties[name].properties).sort(), [...keys].sort(), name);
        for (const key of keys) assert.deepEqual(properties[name].properties[key].enum, values, `${name}.${key}`);
      }
    }
  });

  test('nothing set', () => {
    for (const value of [undefined, null, {}]) {
      assert.deepEqual(parseSettings(value), { settings: DEFAULT_SETTINGS, problems: [] });
    }
  });

  test('all set', () => {
    const { settings, problems } = parseSettings({
      include: ['*.txt'],
      exclude: [],
      severity: { 'figure-conflict': 'error', 'quote-unbalanced': 'off' },
      maxFileSize: 0.5,
      references: { mentions: 'all' },
      trace: { server: 'verbose' },
    });
    assert.deepEqual(settings, {
      include: ['*.txt'],
      exclude: [],
      severity: { 'figure-conflict': 'error', 'quote-unbalanced': 'off' },
      maxFileSize: 0.5,
      mentions: 'all',
      trace: 'verbose',
    });
    assert.deepEqual(problems, []);
  });

  const malformed: [name: string, value: unknown][] = [
    ['newsmark', 'yes'],
    ['newsmark', []],
    ['newsmark.include', { include: '*.txt' }],
    ['newsmark.include', { include: ['*.txt', 3, ''] }],
    ['newsmark.exclude', { exclude: {} }],
    ['newsmark.severity', { severity: 'error' }],
    ['newsmark.severity', { severity: { 'no-such-code': 'error' } }],
    ['newsmark.severity.figure-conflict', { severity: { 'figure-conflict': 'loud' } }],
    ['newsmark.maxFileSize', { maxFileSize: '5' }],
    ['newsmark.maxFileSize', { maxFileSize: -1 }],
    ['newsmark.maxFileSize', { maxFileSize: Number.NaN }],
    ['newsmark.references.mentions', { references: { mentions: 'some' } }],
    ['newsmark.trace.server', { trace: { server: 'loud' } }],
  ];
  for (const [name, value] of malformed) {
    test(`malformed: ${JSON.stringify(value)}`, () => {
      const { settings, problems } = parseSettings(value);
      assert.equal(problems.length, 1);
      assert.ok(problems[0]?.startsWith(name), problems[0]);
      assert.deepEqual({ ...settings, include: [] }, { ...DEFAULT_SETTINGS, include: [] });
    });
  }
});
