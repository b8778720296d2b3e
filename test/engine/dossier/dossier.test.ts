import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseArticle, createBlockCache } from '../../../server/src/engine/article';
import { type ActorDecisions, type FormRef, NO_DECISIONS } from '../../../server/src/engine/dossier/decisions';
import { Dossier, type DossierChange } from '../../../server/src/engine/dossier/dossier';
import type { Article } from '../../../server/src/engine/model';
import { actors, createActorListCache } from '../../../server/src/features/actors';

/** Sentences on two invented events that share people, places and counted things, so that everything interacts. */
const SENTENCES = [
  'Rescuers in Varnholt said 12 people were killed when the Lenmark bridge gave way on Tuesday.',
  'Rescuers in Varnholt said 21 people were killed when the Lenmark bridge gave way on Tuesday.',
  'Police said at least 12 people had died in the collapse of the Lenmark bridge in Varnholt.',
  'Mayor Mohamed Brandauer said the Lenmark bridge had been inspected in May.',
  'Brandauer told reporters in Varnholt that 40 people were injured.',
  'Mohammed Brandauer, the mayor of Varnholt, said 44 people were injured on the Lenmark bridge.',
  'Peter Osgood and Martin Osgood of the Varnholt Fire Brigade searched the river.',
  'Osgood said the current was strong.',
  'The Transport Safety Agency (TSA) opened an inquiry.',
  'The TSA said the inquiry would take months.',
  'In Port Ellery, 300 families were evacuated after the Orla dam burst, Governor Tomas Rehn said.',
  'In Port Ellery, 350 families were evacuated after the Orla dam burst, Governor Tomas Rehn said.',
  'Tomas Rehn visited Port Ellery on Friday.',
];

const textArbitrary = fc
  .tuple(
    fc.constantFrom('', 'VARNHOLT, 4 June 2019 (Agency) - ', 'PORT ELLERY - '),
    fc.array(fc.constantFrom(...SENTENCES), { maxLength: 4 }),
  )
  .map(([dateline, sentences]) => dateline + sentences.join('\n\n'));

const publishedArbitrary = fc.constantFrom(undefined, '2019-06-04', '2019-06-05');

/** A call on the dossier: `text: null` deletes. */
const callArbitrary = fc.record({
  uri: fc.constantFrom('a', 'b', 'c', 'd'),
  text: fc.option(textArbitrary, { freq: 4 }),
  published: publishedArbitrary,
  /** Ask in between, so that lazy work is done at different times. */
  look: fc.boolean(),
});

interface Call {
  readonly uri: string;
  readonly text: string | null;
  readonly published: string | undefined;
}

/** Names that the sentences have, and one that they have not. */
const FORMS = [
  'person:Mohamed Brandauer',
  'person:Mohammed Brandauer',
  'person:Brandauer',
  'person:Peter Osgood',
  'person:Martin Osgood',
  'person:Osgood',
  'person:Tomas Rehn',
  'place:Varnholt',
  'organization:TSA',
  'organization:Transport Safety Agency',
  'person:Nobody Atall',
];

const refArbitrary: fc.Arbitrary<FormRef> = fc.record({
  form: fc.constantFrom(...FORMS),
  uri: fc.option(fc.constantFrom('a', 'b', 'e'), { freq: 3, nil: null }),
});

const decisionsArbitrary: fc.Arbitrary<ActorDecisions> = fc.record({
  actors: fc.array(
    fc.record(
      {
        forms: fc.array(refArbitrary, { minLength: 1, maxLength: 4 }),
        name: fc.constantFrom('Brandauer', 'The Mayor', 'Tomas Rehn'),
        kind: fc.constantFrom('person', 'organization', 'place'),
        hidden: fc.constant(true),
        note: fc.constant('Ask again'),
      },
      { requiredKeys: ['forms'] },
    ),
    { maxLength: 3 },
  ),
  different: fc.array(fc.tuple(refArbitrary, refArbitrary), { maxLength: 3 }),
});

/** Everything a dossier can be asked. */
function contents(dossier: Dossier): unknown {
  return {
    articles: dossier.articles().map((article) => article.uri),
    actors: dossier.actors(),
    count: dossier.actorCount,
    members: dossier.actors().map((actor) => dossier.members(actor.id)),
    byId: dossier.actors().map((actor) => dossier.actor(actor.id)),
    forms: dossier.actors().map((actor) => dossier.formsOf(actor.id)),
    actorOf: dossier
      .articles()
      .map((article) => article.entities.map((_, index) => dossier.actorOf(article.uri, index)?.id)),
    findings: dossier.articles().map((article) => dossier.findings(article.uri)),
    all: dossier.allFindings(),
    counterparts: dossier
      .articles()
      .map((article) => article.figures.map((_, index) => dossier.counterparts(article.uri, index))),
  };
}

/** Few texts come up again and again, and an analysis is a value: each is made once. */
const analysed = new Map<string, Article>();

function article(uri: string, text: string, published?: string): Article {
  const key = JSON.stringify([uri, text, published]);
  const known = analysed.get(key);
  if (known) return known;
  const given = published ? { published, publishedFrom: 'given' as const } : {};
  const made = analyseArticle({ uri, version: 1, text, ...given });
  analysed.set(key, made);
  return made;
}

suite('dossier', () => {
  test('after any calls equals a dossier built afresh, in any order', () => {
    fc.assert(
      fc.property(fc.array(callArbitrary, { maxLength: 12 }), fc.boolean(), (calls, backwards) => {
        const dossier = new Dossier();
        const current = new Map<string, Article>();
        for (const { uri, text, published, look } of calls) {
          if (text === null) {
            current.delete(uri);
            dossier.delete(uri);
          } else {
            const next = article(uri, text, published);
            current.set(uri, next);
            dossier.set(next);
          }
          if (look) contents(dossier);
        }
        const fresh = new Dossier();
        const articles = [...current.values()];
        for (const one of backwards ? articles.reverse() : articles) fresh.set(one);
        assert.deepEqual(contents(dossier), contents(fresh));
      }),
      { numRuns: 60 },
    );
  });

  test('after any calls and decisions equals a dossier built afresh, whatever the order of decisions', () => {
    const step = fc.oneof(callArbitrary, decisionsArbitrary);
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.boolean(), (steps, backwards) => {
        const dossier = new Dossier();
        const current = new Map<string, Article>();
        let decisions = NO_DECISIONS;
        const cache = createActorListCache();
        for (const one of steps) {
          if ('actors' in one) {
            decisions = one;
            dossier.decide(one);
          } else if (one.text === null) {
            current.delete(one.uri);
            dossier.delete(one.uri);
          } else {
            const next = article(one.uri, one.text, one.published);
            current.set(one.uri, next);
            dossier.set(next);
          }
          if ('actors' in one || one.look) assert.deepEqual(actors(dossier, cache), actors(dossier));
          if (!('actors' in one) && one.look) contents(dossier);
        }
        const fresh = new Dossier();
        const articles = [...current.values()];
        if (backwards) fresh.decide(reversed(decisions));
        for (const one of backwards ? articles.reverse() : articles) fresh.set(one);
        if (!backwards) fresh.decide(decisions);
        assert.deepEqual(contents(dossier), contents(fresh));
        checkDecided(fresh, decisions);
      }),
      { numRuns: 150 },
    );
  });

  test('says which articles need refreshing: all others answer as before', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(callArbitrary, decisionsArbitrary), { minLength: 1, maxLength: 10 }), (calls) => {
        const dossier = new Dossier();
        for (const one of calls) {
          const before = new Map(dossier.articles().map((one) => [one.uri, dossier.findings(one.uri)]));
          const actorsBefore = dossier.actors();
          const change = apply(dossier, one);
          for (const [other, findings] of before) {
            if (!change.findings.includes(other)) assert.deepEqual(dossier.findings(other), findings);
          }
          if (!change.actors) assert.deepEqual(dossier.actors(), actorsBefore);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('deleting what is not there changes nothing', () => {
    assert.deepEqual(new Dossier().delete('nowhere'), { findings: [], actors: false });
  });

  test('one actor across articles, under every spelling; two people of one surname stay two', () => {
    const dossier = new Dossier();
    dossier.set(article('a', SENTENCES[3] ?? ''));
    dossier.set(article('b', SENTENCES[5] ?? ''));
    dossier.set(article('c', `${SENTENCES[6]} ${SENTENCES[4]}`));
    const people = dossier.actors().filter((actor) => actor.kind === 'person');
    assert.deepEqual(people.map((actor) => [actor.articleCount, /Brandauer/.test(actor.name)]).sort(), [
      [1, false],
      [1, false],
      [3, true],
    ]);
  });
});

function apply(dossier: Dossier, one: ActorDecisions | Call): DossierChange {
  if ('actors' in one) return dossier.decide(one);
  return one.text === null ? dossier.delete(one.uri) : dossier.set(article(one.uri, one.text, one.published));
}

/** The same decisions, written down in another order. */
function reversed({ actors, different }: ActorDecisions): ActorDecisions {
  return {
    actors: [...actors].reverse().map((actor) => ({ ...actor, forms: [...actor.forms].reverse() })),
    different: [...different].reverse().map(([a, b]) => [b, a]),
  };
}

/** What the reader made one is one; nothing more than the decisions themselves can bring apart forms together. */
function checkDecided(dossier: Dossier, { actors, different }: ActorDecisions): void {
  const homes = new Map<string, Set<string>>();
  const local = new Set<string>();
  const refs = [...actors.flatMap(({ forms }) => forms), ...different.flat()];
  for (const { form, uri } of refs) if (uri !== null) local.add(`${form}@${uri}`);
  for (const { uri, entities } of dossier.articles()) {
    entities.forEach((entity, index) => {
      const form = `${entity.kind}:${entity.name}`;
      const key = local.has(`${form}@${uri}`) ? `${form}@${uri}` : form;
      const id = dossier.actorOf(uri, index)?.id ?? '';
      homes.set(key, (homes.get(key) ?? new Set()).add(id));
    });
  }
  const keyOf = ({ form, uri }: FormRef) => (uri === null ? form : `${form}@${uri}`);
  const idsOf = (some: readonly FormRef[]) => new Set(some.flatMap((ref) => [...(homes.get(keyOf(ref)) ?? [])]));
  for (const { forms } of actors) assert.ok(idsOf(forms).size <= 1, 'one actor');
  if (actors.length > 0) return;
  for (const [a, b] of different) {
    const shared = [...idsOf([a])].filter((id) => idsOf([b]).has(id));
    assert.ok(keyOf(a) === keyOf(b) || shared.length === 0, 'set apart');
  }
}

suite('block cache', () => {
  test('typing into an article gives what a fresh analysis gives', () => {
    fc.assert(
      fc.property(
        textArbitrary,
        fc.array(
          fc.record({
            at: fc.nat(),
            remove: fc.nat({ max: 12 }),
            insert: fc.constantFrom(...SENTENCES, 'x', ' ', '\n\n', '"', '“', '7', ''),
          }),
          {
            maxLength: 8,
          },
        ),
        (start, edits) => {
          const cache = createBlockCache();
          let text = start;
          analyseArticle({ uri: 'a', version: 0, text }, cache);
          for (const [index, { at, remove, insert }] of edits.entries()) {
            const from = text.length === 0 ? 0 : at % (text.length + 1);
            text = text.slice(0, from) + insert + text.slice(from + remove);
            const input = { uri: 'a', version: index + 1, text };
            assert.deepEqual(analyseArticle(input, cache), analyseArticle(input));
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
