/** Which actors the view shows, and in which order. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type ActorSort, actorsOfKind, highlightsOf } from '../../client/src/views/actorList';
import type { ActorSummary } from '../../server/src/protocol';

function actor(name: string, mentionCount: number, firstAppearance: number, more: Partial<ActorSummary> = {}) {
  const id = `person:${name}`;
  const rest = { aliases: [], roles: [], articleCount: 1, hidden: false, decided: false };
  return { id, kind: 'person', name, mentionCount, firstAppearance, ...rest, ...more } satisfies ActorSummary;
}

const ACTORS: ActorSummary[] = [
  actor('Zoë Brandt', 3, 2, { roles: ['harbor master'] }),
  actor('Ismail Qadrani', 9, 1, { aliases: ['Kadrani', 'Gov. Qadrani'] }),
  actor('Åse Lund', 3, 0),
  actor('Tolvek', 20, 3, { kind: 'place' }),
];

/** Filter, order, and the names that are left. */
const CASES: [string, ActorSort, string[]][] = [
  ['', 'mentions', ['Ismail Qadrani', 'Åse Lund', 'Zoë Brandt']],
  ['', 'name', ['Åse Lund', 'Ismail Qadrani', 'Zoë Brandt']],
  ['', 'appearance', ['Åse Lund', 'Ismail Qadrani', 'Zoë Brandt']],
  ['zoe', 'name', ['Zoë Brandt']],
  ['ase LUND', 'name', ['Åse Lund']],
  ['kadrani', 'name', ['Ismail Qadrani']],
  ['master harbor', 'name', ['Zoë Brandt']],
  ['brandt lund', 'name', []],
  ['  ', 'appearance', ['Åse Lund', 'Ismail Qadrani', 'Zoë Brandt']],
];

/** Label, filter, and the words that are marked. */
const MARKS: [string, string, string[]][] = [
  ['Ismail Qadrani', 'qadr', ['Qadr']],
  ['Ismail Qadrani', 'qad ismail', ['Ismail', 'Qad']],
  ['Zoë Brandt', 'zoe', ['Zoë']],
  ['Ismail Qadrani', 'kadrani', []],
  ['Ismail Qadrani', 'mail ismail', ['mail']],
];

suite('the list of actors', () => {
  for (const [filter, sort, names] of CASES) {
    test(`"${filter}" by ${sort}`, () => {
      const found = actorsOfKind(ACTORS, 'person', filter, sort);
      assert.deepEqual(
        found.map(({ name }) => name),
        names,
      );
    });
  }

  for (const [label, filter, words] of MARKS) {
    test(`"${filter}" in ${label}`, () => {
      const marked = highlightsOf(label, filter).map(([start, end]) => label.slice(start, end));
      assert.deepEqual(marked, words);
    });
  }

  test('marks lie within the label, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (label, filter) => {
        let last = 0;
        for (const [start, end] of highlightsOf(label, filter)) {
          assert.ok(last <= start && start < end && end <= label.length);
          last = end;
        }
      }),
    );
  });
});
