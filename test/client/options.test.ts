/** What a command reads from its argument. */
import assert from 'node:assert/strict';
import { type ActorOptions, optionsOf } from '../../client/src/commands/options';

const LOCATION = {
  uri: 'file:///a.news',
  range: { start: { line: 1, character: 2 }, end: { line: 1, character: 5 } },
};

/** An argument and what is read from it. */
const CASES: [unknown, ActorOptions][] = [
  [undefined, {}],
  [null, {}],
  [7, {}],
  ['person:x', { ids: ['person:x'] }],
  [{ id: 'person:x' }, { ids: ['person:x'] }],
  [{ ids: ['person:x', 3, 'person:y'] }, { ids: ['person:x', 'person:y'] }],
  [{ ids: [] }, {}],
  [
    { id: 'x', into: 'y', name: 'X', note: '', kind: 'place' },
    { ids: ['x'], into: 'y', name: 'X', note: '', kind: 'place' },
  ],
  [{ kind: 'ship', everywhere: 'yes', name: 4 }, {}],
  [
    { location: LOCATION, everywhere: false },
    { location: LOCATION, everywhere: false },
  ],
  [{ location: { uri: 'file:///a.news' } }, {}],
  [{ location: { ...LOCATION, range: { start: LOCATION.range.start, end: {} } } }, {}],
];

suite('options of commands', () => {
  for (const [value, expected] of CASES) {
    test(JSON.stringify(value) ?? 'nothing', () => assert.deepEqual(optionsOf(value), expected));
  }
});
