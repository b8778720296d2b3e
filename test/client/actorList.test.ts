/** Which actors the view shows, and in which order. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type ActorFilter, filterMessage, NO_FILTER, passes } from '../../client/src/views/actorFilter';
import { type ActorSort, actorsByKind, highlightsOf, likelyFirst, sameActor } from '../../client/src/views/actorList';
import type { ActorSummary } from '../../server/src/protocol';
import { actor } from './fixtures';

const ACTORS: ActorSummary[] = [
  actor('Zoë Brandt', { mentionCount: 3, firstAppearance: 2, roles: ['harbor master'] }),
  actor('Ismail Qadrani', { mentionCount: 9, firstAppearance: 1, aliases: ['Kadrani', 'Gov. Qadrani'] }),
  actor('Åse Lund', { mentionCount: 3 }),
  actor('Tolvek', { mentionCount: 20, firstAppearance: 3, kind: 'place' }),
  actor('Lakeside Wire', { mentionCount: 30, firstAppearance: 4, kind: 'organization', hidden: true }),
];

/** Filter, order, and the people that are left. */
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

/** Parts of the filter, and everyone who is left. */
const PARTS: [Partial<ActorFilter>, string[]][] = [
  [{}, ['Ismail Qadrani', 'Åse Lund', 'Zoë Brandt', 'Tolvek']],
  [{ hidden: true }, ['Ismail Qadrani', 'Åse Lund', 'Zoë Brandt', 'Lakeside Wire', 'Tolvek']],
  [{ kinds: new Set(['place', 'organization'] as const) }, ['Tolvek']],
  [{ kinds: new Set(['place', 'organization'] as const), hidden: true }, ['Lakeside Wire', 'Tolvek']],
  [{ mentioned: new Set(['person:Åse Lund', 'person:Tolvek']) }, ['Åse Lund', 'Tolvek']],
  [{ mentioned: new Set(['person:Åse Lund', 'person:Tolvek']), text: 'tol' }, ['Tolvek']],
  [{ mentioned: new Set() }, []],
];

/** Label, filter, and the words that are marked. */
const MARKS: [string, string, string[]][] = [
  ['Ismail Qadrani', 'qadr', ['Qadr']],
  ['Ismail Qadrani', 'qad ismail', ['Ismail', 'Qad']],
  ['Zoë Brandt', 'zoe', ['Zoë']],
  ['Ismail Qadrani', 'kadrani', []],
  ['Ismail Qadrani', 'mail ismail', ['mail']],
];

/** Labels, found, total, hidden, and what is said. */
const MESSAGES: [string[], number, number, number, string | undefined][] = [
  [[], 4, 4, 0, undefined],
  [[], 3, 4, 1, undefined],
  [['“okosh”'], 1, 78, 0, '“okosh”: 1 of 78.'],
  [['“okosh”', 'people'], 0, 78, 0, 'No actor matches “okosh”, people.'],
  [['places', 'current article'], 2, 78, 3, 'Places, current article: 2 of 78. 3 hidden.'],
];

function names(actors: Iterable<ActorSummary>): string[] {
  return [...actors].map(({ name }) => name);
}

suite('the list of actors', () => {
  for (const [text, sort, expected] of CASES) {
    test(`"${text}" by ${sort}`, () => {
      const found = actorsByKind(ACTORS, passes({ ...NO_FILTER, text }), sort).get('person');
      assert.deepEqual(names(found ?? []), expected);
    });
  }

  for (const [index, [parts, expected]] of PARTS.entries()) {
    test(`filter ${index + 1}: ${Object.keys(parts).join(', ') || 'none'}`, () => {
      const lists = actorsByKind(ACTORS, passes({ ...NO_FILTER, ...parts }), 'mentions');
      assert.deepEqual(names([...lists.values()].flat()), expected);
    });
  }

  for (const [labels, found, total, hidden, expected] of MESSAGES) {
    test(`says ${expected ?? 'nothing'}`, () => {
      assert.equal(filterMessage(labels, found, total, hidden), expected);
    });
  }

  test('names that share a word come first, of one kind before others', () => {
    const others = [
      actor('Tolvek', { kind: 'place', mentionCount: 50 }),
      actor('Brandt Shipping', { kind: 'organization', mentionCount: 40 }),
      actor('Zoe Brandt-Lund', { mentionCount: 2 }),
      actor('Ida of Ruska', { mentionCount: 3 }),
    ];
    const { likely, rest } = likelyFirst(actor('Zoë Brandt of Tolvek Quay'), others);
    assert.deepEqual(names(likely), ['Zoe Brandt-Lund', 'Tolvek', 'Brandt Shipping']);
    assert.deepEqual(names(rest), ['Ida of Ruska']);
  });

  test('other spellings count for likeness, and an actor is not like itself', () => {
    const governor = ACTORS[1] ?? assert.fail();
    const { likely, rest } = likelyFirst(governor, [governor, actor('Omar Kadrani')]);
    assert.deepEqual([names(likely), names(rest)], [['Omar Kadrani'], []]);
  });

  test('an actor is drawn again when anything that is seen differs', () => {
    const before = actor('Åse Lund', { aliases: ['Lund'], roles: ['diver'] });
    const changes: Partial<ActorSummary>[] = [
      { name: 'Aase Lund' },
      { kind: 'other' },
      { aliases: [] },
      { aliases: ['Aase'] },
      { roles: ['diver', 'witness'] },
      { mentionCount: 2 },
      { articleCount: 2 },
      { hidden: true },
      { decided: true },
    ];
    assert.ok(sameActor(before, { ...before, aliases: ['Lund'] }));
    assert.ok(!sameActor(undefined, before));
    for (const change of changes) assert.ok(!sameActor(before, { ...before, ...change }), JSON.stringify(change));
  });

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
