import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type ActorFacts, applyDecision, type FormDecision } from '../../../server/src/annotations/actors/apply';
import {
  type ActorsModel,
  type FileForm,
  formKey,
  NO_ACTORS,
  sorted,
} from '../../../server/src/annotations/actors/model';
import { parseActors } from '../../../server/src/annotations/actors/parse';
import { serialise } from '../../../server/src/annotations/actors/serialise';
import { decisionArbitrary, modelArbitrary } from './arbitrary';

const berg = facts('Anna Berg', 'person:Anna Berg', 'person:Berg');
const vik = facts('Olaf Vik', 'person:Olaf Vik');
const renamed = { ...berg, name: 'Mayor Berg' };
const mayor = facts('the Mayor', 'other:the Mayor');

suite('decisions about forms', () => {
  const steps: [name: string, decisions: FormDecision[], messages: string[], actors: string[], different?: string[]][] =
    [
      [
        'merge of two',
        [{ type: 'merge', actors: [berg, vik], into: vik }],
        ['Merged “Anna Berg” into “Olaf Vik”.'],
        ['Olaf Vik (person) = person:Anna Berg + person:Berg + person:Olaf Vik'],
      ],
      [
        'merge of a merged actor',
        [
          { type: 'merge', actors: [berg, vik], into: vik },
          {
            type: 'merge',
            actors: [facts('Olaf Vik', 'person:Olaf Vik', 'person:Anna Berg', 'person:Berg'), mayor],
            into: mayor,
          },
        ],
        ['Merged “Anna Berg” into “Olaf Vik”.', 'Merged “Olaf Vik” into “the Mayor”.'],
        ['the Mayor (other) = other:the Mayor + person:Anna Berg + person:Berg + person:Olaf Vik'],
      ],
      [
        'rename, then merge into the renamed',
        [
          { type: 'rename', actor: berg, name: 'Mayor Berg', namesake: false },
          { type: 'merge', actors: [renamed, vik], into: renamed },
        ],
        ['“Anna Berg” is now called “Mayor Berg”.', 'Merged “Olaf Vik” into “Mayor Berg”.'],
        ['Mayor Berg (person) = person:Anna Berg + person:Berg + person:Olaf Vik'],
      ],
      [
        'never the same, then merged all the same: the newest decision wins',
        [
          { type: 'different', actors: [berg, vik] },
          { type: 'merge', actors: [berg, vik], into: berg },
        ],
        [
          '“Anna Berg” is never “Olaf Vik”.',
          'Merged “Olaf Vik” into “Anna Berg”. They were kept apart before; that is taken back.',
        ],
        ['Anna Berg (person) = person:Anna Berg + person:Berg + person:Olaf Vik'],
        [],
      ],
      [
        'merged, then split: the one that goes is kept apart, the rest stays together',
        [
          { type: 'merge', actors: [berg, vik], into: berg },
          {
            type: 'split',
            actor: facts('Anna Berg', 'person:Anna Berg', 'person:Berg', 'person:Olaf Vik'),
            forms: [form('person:Olaf Vik')],
            name: 'Olaf Vik',
          },
        ],
        ['Merged “Olaf Vik” into “Anna Berg”.', 'Split “Olaf Vik” off “Anna Berg”.'],
        ['Anna Berg (person) = person:Anna Berg + person:Berg'],
        ['person:Anna Berg / person:Olaf Vik'],
      ],
      [
        'split in one article only',
        [{ type: 'split', actor: berg, forms: [form('person:Berg', 'a.news')], name: 'Berg' }],
        ['Split “Berg” off “Anna Berg”.'],
        ['- = person:Anna Berg + person:Berg'],
        ['person:Anna Berg / person:Berg in a.news'],
      ],
      [
        'a rename speaks of the name it is known by alone',
        [{ type: 'rename', actor: berg, name: 'Mayor Berg', namesake: true }],
        ['“Anna Berg” is now called “Mayor Berg”. There is another one of that name: merge them if they are one.'],
        ['Mayor Berg = person:Anna Berg'],
      ],
      [
        'kind, hide and note of one, and what says nothing any more is left out',
        [
          { type: 'kind', actors: [vik, mayor], kind: 'group' },
          { type: 'hide', actors: [vik] },
          { type: 'show', actors: [vik] },
          { type: 'note', actor: berg, note: ' ask her ' },
          { type: 'note', actor: berg, note: '' },
        ],
        [
          '“Olaf Vik” and “the Mayor” are now groups.',
          '“Olaf Vik” is hidden.',
          '“Olaf Vik” is shown again.',
          'Added a note on “Anna Berg”.',
          'Removed the note on “Anna Berg”.',
        ],
        ['- (group) = other:the Mayor', '- (group) = person:Olaf Vik'],
      ],
      [
        'a merge keeps both notes, and is hidden only when the one it goes into was',
        [
          { type: 'note', actor: berg, note: 'one' },
          { type: 'note', actor: vik, note: 'two' },
          { type: 'hide', actors: [vik] },
          { type: 'merge', actors: [berg, vik], into: berg },
        ],
        [
          'Added a note on “Anna Berg”.',
          'Added a note on “Olaf Vik”.',
          '“Olaf Vik” is hidden.',
          'Merged “Olaf Vik” into “Anna Berg”.',
        ],
        ['Anna Berg (person) = person:Anna Berg + person:Berg + person:Olaf Vik: one|two'],
      ],
      [
        'marking words as a name of an actor',
        [{ type: 'mark', words: 'the  Hammer', kind: 'person', quote: null, actor: berg }],
        ['“the Hammer” is a name of “Anna Berg”.'],
        ['Anna Berg = person:Anna Berg + person:the Hammer'],
      ],
    ];
  for (const [name, decisions, messages, actors, different] of steps) {
    test(name, () => {
      let model = NO_ACTORS;
      decisions.forEach((decision, at) => {
        const applied = applyDecision(model, decision);
        assert.equal(applied.message, messages[at]);
        assert.equal(applied.done, true);
        model = applied.model;
      });
      assert.deepEqual(model.actors.map(shown), actors);
      if (different)
        assert.deepEqual(
          model.different.map((pair) => pair.map(formShown).join(' / ')),
          different,
        );
    });
  }

  const refusals: [decision: FormDecision, message: string][] = [
    [{ type: 'merge', actors: [berg], into: berg }, 'It takes two to merge: choose another one, too.'],
    [{ type: 'split', actor: vik, forms: vik.forms, name: 'Olaf Vik' }, 'There is nothing else to “Olaf Vik”.'],
    [{ type: 'split', actor: vik, forms: [], name: 'Bo' }, '“Bo” is no name of “Olaf Vik”.'],
    [{ type: 'rename', actor: vik, name: 'Olaf  Vik', namesake: false }, 'The name is “Olaf Vik” already.'],
    [{ type: 'rename', actor: vik, name: '', namesake: false }, 'A name needs at least one letter.'],
    [{ type: 'kind', actors: [vik, berg], kind: 'person' }, '“Olaf Vik” and “Anna Berg” are people already.'],
    [{ type: 'show', actors: [vik] }, '“Olaf Vik” is shown already.'],
    [{ type: 'note', actor: vik, note: ' ' }, 'There is no note to remove.'],
    [{ type: 'mark', words: '—', kind: 'person', quote: null, actor: null }, 'Select the words of the name first.'],
    [
      { type: 'mark', words: 'x'.repeat(201), kind: 'person', quote: null, actor: null },
      'That is too long for a name.',
    ],
    [{ type: 'not-name', words: ' ', article: null }, 'Put the cursor on a name first.'],
  ];
  for (const [decision, message] of refusals) {
    test(`refused: ${message}`, () => {
      assert.deepEqual(applyDecision(NO_ACTORS, decision), { model: NO_ACTORS, done: false, message });
    });
  }

  test('a name and no name take each other back', () => {
    const quote = { article: 'a.news', before: '', after: '', at: 3 };
    let model = applyDecision(NO_ACTORS, { type: 'not-name', words: 'Hammer', article: null }).model;
    assert.equal(applyDecision(model, { type: 'not-name', words: 'HAMMER', article: 'a.news' }).done, false);
    model = applyDecision(model, { type: 'mark', words: 'Hammer', kind: 'person', quote, actor: null }).model;
    assert.deepEqual([model.marks.length, model.notNames.length], [1, 0]);
    model = applyDecision(model, { type: 'not-name', words: 'Hammer', article: 'b.news' }).model;
    assert.deepEqual([model.marks.length, model.notNames.length], [1, 1]);
    model = applyDecision(model, { type: 'not-name', words: 'Hammer', article: null }).model;
    assert.deepEqual([model.marks.length, model.notNames.length], [0, 1]);
  });

  test('applied twice is applied once; the model can be written down; other entries stay', () => {
    fc.assert(
      fc.property(modelArbitrary, decisionArbitrary, (model, decision) => {
        const once = applyDecision(model, decision);
        if (!once.done) return assert.equal(once.model, model);
        assert.deepEqual(sorted(once.model), once.model);
        assert.deepEqual(parseActors(serialise(once.model)), { model: once.model });
        assert.deepEqual(applyDecision(once.model, decision).model, once.model);
        const spoken = new Set(formsOf(decision).map(formKey));
        const untouched = sorted(model).actors.filter(({ forms }) => !forms.some((one) => spoken.has(formKey(one))));
        for (const actor of untouched) assert.ok(once.model.actors.some((one) => shown(one) === shown(actor)));
      }),
      { numRuns: 500 },
    );
  });
});

function form(name: string, article: string | null = null): FileForm {
  return { form: name, article };
}

function facts(name: string, ...forms: string[]): ActorFacts {
  return {
    name,
    kind: (forms[0]?.split(':')[0] ?? 'other') as ActorFacts['kind'],
    forms: forms.map((one) => form(one)),
  };
}

function formsOf(decision: FormDecision): readonly FileForm[] {
  if ('actors' in decision) return decision.actors.flatMap(({ forms }) => forms);
  if (!('actor' in decision) || !decision.actor) return [];
  const own =
    decision.type === 'mark' ? [form(`${decision.kind}:${decision.words}`, decision.quote?.article ?? null)] : [];
  return [...decision.actor.forms, ...own];
}

function shown({ name, kind, hidden, note, forms }: ActorsModel['actors'][number]): string {
  const head = `${name ?? '-'}${kind ? ` (${kind})` : ''}${hidden ? ' hidden' : ''}`;
  return `${head} = ${forms.map(formShown).join(' + ')}${note ? `: ${note.replace('\n', '|')}` : ''}`;
}

function formShown({ form: name, article }: FileForm): string {
  return article === null ? name : `${name} in ${article}`;
}
