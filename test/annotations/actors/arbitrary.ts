/** Random models and decisions. */
import fc from 'fast-check';
import type { ActorFacts, FormDecision } from '../../../server/src/annotations/actors/apply';
import { type ActorsModel, ENTITY_KINDS, type FileForm, formKey } from '../../../server/src/annotations/actors/model';

/** Objects as a parser makes them. */
const PLAIN = { noNullPrototype: true } as const;

const name = fc.constantFrom('Anna Berg', 'Berg', 'Lena Berg', 'Tolvek Line', 'é "q" \\', '\ud83d\udea2 Ship');
const article = fc.option(fc.constantFrom('a.news', 'b/ü c.news'), { freq: 3 });
const kind = fc.constantFrom(...ENTITY_KINDS);

const form: fc.Arbitrary<FileForm> = fc.record(
  {
    form: fc.tuple(fc.constantFrom('person', 'organization'), name).map(([what, words]) => `${what}:${words}`),
    article,
  },
  PLAIN,
);

const rest = fc.constantFrom([], [['later', { x: [1, 'two', null] }]] as [string, unknown][]);

const quote = fc.option(
  fc.record(
    {
      article: fc.constantFrom('a.news', 'b/ü c.news'),
      before: fc.constantFrom('', 'said '),
      after: fc.constantFrom('', '\n'),
      at: fc.nat(50),
    },
    PLAIN,
  ),
);

/** Any model that can stand in a file. */
export const modelArbitrary: fc.Arbitrary<ActorsModel> = fc.record(
  {
    actors: fc.array(
      fc.record(
        {
          forms: fc.array(form, { minLength: 1, maxLength: 3 }),
          name,
          kind,
          hidden: fc.constant(true),
          note: fc.constantFrom('Ask her', 'two\nlines'),
          rest,
        },
        { ...PLAIN, requiredKeys: ['forms', 'rest'] },
      ),
      { maxLength: 3 },
    ),
    different: fc.array(fc.tuple(form, form), { maxLength: 3 }),
    marks: fc.array(fc.record({ words: name, kind, quote, rest }, PLAIN), { maxLength: 3 }),
    notNames: fc.array(fc.record({ words: name, article, rest }, PLAIN), { maxLength: 3 }),
    rest,
  },
  PLAIN,
);

const facts: fc.Arbitrary<ActorFacts> = fc.record({
  name,
  kind,
  forms: fc.array(form, { minLength: 1, maxLength: 3 }),
});

/** Several actors: no form is of two. */
const several = fc.array(facts, { minLength: 1, maxLength: 3 }).map((all) => {
  const seen = new Set<string>();
  const isNew = (one: FileForm) => !seen.has(formKey(one)) && seen.add(formKey(one)) !== undefined;
  return all.map((one) => ({ ...one, forms: one.forms.filter(isNew) })).filter(({ forms }) => forms.length > 0);
});

/** Any decision. */
export const decisionArbitrary: fc.Arbitrary<FormDecision> = fc.oneof(
  fc
    .array(facts, { minLength: 1, maxLength: 3 })
    .map((actors): FormDecision => ({ type: 'merge', actors, into: actors[0] as ActorFacts })),
  fc
    .tuple(facts, fc.nat(2))
    .map(([actor, at]): FormDecision => ({ type: 'split', actor, forms: actor.forms.slice(at, at + 1), name: 'X' })),
  fc.tuple(facts, facts).map((actors): FormDecision => ({ type: 'different', actors })),
  fc.tuple(several, kind).map(([actors, to]): FormDecision => ({ type: 'kind', actors, kind: to })),
  fc.tuple(facts, name).map(([actor, to]): FormDecision => ({ type: 'rename', actor, name: to, namesake: false })),
  several.map((actors): FormDecision => ({ type: 'hide', actors })),
  several.map((actors): FormDecision => ({ type: 'show', actors })),
  fc.tuple(facts, fc.constantFrom('', 'Ask')).map(([actor, note]): FormDecision => ({ type: 'note', actor, note })),
  fc
    .tuple(name, kind, quote, fc.option(facts))
    .map(([words, what, where, actor]): FormDecision => ({ type: 'mark', words, kind: what, quote: where, actor })),
  fc.tuple(name, article).map(([words, where]): FormDecision => ({ type: 'not-name', words, article: where })),
);
