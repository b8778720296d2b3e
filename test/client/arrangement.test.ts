/** How much of the tree is drawn again after a change: no more than what differs. */
import assert from 'node:assert/strict';
import { NO_FILTER } from '../../client/src/views/actorFilter';
import type { ActorNode, KindNode } from '../../client/src/views/actorNodes';
import { Arrangement, FOLD } from '../../client/src/views/arrangement';
import type { ActorSummary } from '../../server/src/protocol';
import { actor } from './fixtures';

const NOBODY: ReadonlySet<string> = new Set();

/** Five thousand people, the most mentioned first, and two places. */
function many(): ActorSummary[] {
  const people = Array.from({ length: 5000 }, (_, index) => actor(`Person ${index}`, { mentionCount: 6000 - index }));
  return [...people, actor('Tolvek', { kind: 'place' }), actor('Dastin', { kind: 'place' })];
}

function changed(actors: readonly ActorSummary[], name: string, change: Partial<ActorSummary>): ActorSummary[] {
  return actors.map((one) => (one.name === name ? { ...one, ...change } : { ...one }));
}

function labels(nodes: (KindNode | ActorNode)[] | undefined): string[] | undefined {
  return nodes?.map((node) => (node.type === 'kind' ? node.kind : node.actor.name));
}

/** What changes in a tree of many, and what is drawn again; `undefined` is everything. */
const CHANGES: [string, (actors: ActorSummary[]) => ActorSummary[], string[] | undefined][] = [
  ['nothing', (actors) => actors.map((one) => ({ ...one })), []],
  ['a count that keeps its place', (actors) => changed(actors, 'Person 7', { articleCount: 2 }), ['Person 7']],
  ['a name', (actors) => changed(actors, 'Tolvek', { name: 'Old Tolvek', decided: true }), ['Old Tolvek']],
  ['a place in the order', (actors) => changed(actors, 'Person 4999', { mentionCount: 9000 }), ['person']],
  ['somebody who left', (actors) => actors.filter(({ name }) => name !== 'Person 7'), ['person']],
  ['somebody of another kind', (actors) => changed(actors, 'Person 7', { kind: 'place' }), ['person', 'place']],
  ['somebody hidden', (actors) => changed(actors, 'Dastin', { hidden: true }), ['place']],
  ['a heading that comes', (actors) => changed(actors, 'Person 7', { kind: 'group' }), undefined],
];

suite('the arrangement of the tree', () => {
  for (const [what, change, expected] of CHANGES) {
    test(`${what}: ${expected ? expected.join(', ') || 'nothing' : 'everything'} is drawn again`, () => {
      const arrangement = new Arrangement();
      arrangement.update(many(), NO_FILTER, 'mentions', NOBODY);
      assert.deepEqual(labels(arrangement.update(change(many()), NO_FILTER, 'mentions', NOBODY)), expected);
    });
  }

  test('an open branch is drawn again though its line is the same', () => {
    const arrangement = new Arrangement();
    arrangement.update(many(), NO_FILTER, 'mentions', NOBODY);
    const opened = new Set(['person:Person 3']);
    assert.deepEqual(labels(arrangement.update(many(), NO_FILTER, 'mentions', opened)), ['Person 3']);
  });

  test('a node stays the same object while its actor changes', () => {
    const arrangement = new Arrangement();
    arrangement.update(many(), NO_FILTER, 'mentions', NOBODY);
    const before = arrangement.node('person:Person 7');
    arrangement.update(changed(many(), 'Person 7', { mentionCount: 9000 }), NO_FILTER, 'mentions', NOBODY);
    assert.equal(arrangement.node('person:Person 7'), before);
    assert.equal(before?.actor.mentionCount, 9000);
  });

  test('a long list is folded, and every actor is in one place, under its parent', () => {
    const arrangement = new Arrangement();
    arrangement.update(many(), NO_FILTER, 'mentions', NOBODY);
    const [people, places] = arrangement.headings;
    assert.ok(people && places);
    const right = arrangement.children(people);
    assert.equal(right.length, FOLD + 9);
    assert.equal(arrangement.children(places).length, 2);
    const seen: string[] = [];
    for (const node of right) {
      assert.equal(arrangement.parent(node), people);
      const nodes = node.type === 'rest' ? arrangement.children(node) : [node];
      for (const one of nodes) {
        if (one.type === 'actor') seen.push(one.actor.name);
        if (node.type === 'rest') assert.equal(arrangement.parent(one), node);
      }
    }
    assert.deepEqual(
      seen,
      arrangement.under(people).map(({ actor }) => actor.name),
    );
  });

  test('folds come and go with what they hold, and stay the same objects', () => {
    const arrangement = new Arrangement();
    const foldsOf = () => {
      const [people] = arrangement.headings;
      return people ? arrangement.children(people).filter(({ type }) => type === 'rest') : [];
    };
    arrangement.update(many(), NO_FILTER, 'mentions', NOBODY);
    const before = foldsOf();
    assert.equal(before.length, 9);
    arrangement.update(many().slice(0, FOLD + 1), NO_FILTER, 'mentions', NOBODY);
    assert.deepEqual(foldsOf(), before.slice(0, 1));
    arrangement.update(many().slice(0, FOLD), NO_FILTER, 'mentions', NOBODY);
    assert.deepEqual(foldsOf(), []);
    arrangement.update(many(), NO_FILTER, 'mentions', NOBODY);
    assert.ok(foldsOf().every((fold, index) => fold === before[index]));
  });

  test('counts what is in sight, what could be, and what is hidden', () => {
    const arrangement = new Arrangement();
    const actors = changed(many(), 'Dastin', { hidden: true });
    arrangement.update(actors, NO_FILTER, 'mentions', NOBODY);
    assert.deepEqual(arrangement.counts, { found: 5001, total: 5001, hidden: 1 });
    arrangement.update(actors, { ...NO_FILTER, text: 'person 4321' }, 'mentions', NOBODY);
    assert.deepEqual(arrangement.counts, { found: 1, total: 5001, hidden: 0 });
    arrangement.update(actors, { ...NO_FILTER, hidden: true }, 'mentions', NOBODY);
    assert.deepEqual(arrangement.counts, { found: 5002, total: 5002, hidden: 0 });
  });
});
