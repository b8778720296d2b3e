/** Who is who across articles: which articles' names are one actor, and why. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Dossier } from '../../../server/src/engine/dossier/dossier';
import { dossierOf, type FixtureDossier } from '../../support/articles';

/** Actors as `Name: a b` (canonical name, articles), of which some name matches. */
function shown({ dossier }: FixtureDossier, of: RegExp): string[] {
  return dossier
    .actors()
    .filter(({ name, aliases }) => of.test(name) || aliases.some((alias) => of.test(alias)))
    .map(({ id, name }) => {
      const articles = dossier.members(id).map(({ uri }) => uri.slice(uri.lastIndexOf('/') + 1));
      return `${name}: ${[...new Set(articles)].join(' ')}`;
    });
}

interface Case {
  readonly of: RegExp;
  readonly actors: readonly string[];
  readonly source: string;
}

const CASES: Readonly<Record<string, Case>> = {
  'a common name in two events is two people': {
    of: /Smith/,
    actors: ['John Smith: a', 'John Smith: b'],
    source: `
      --- a
      Farmer [John Smith](person#s) found a Roman coin near [Ostrey](place#o) on Monday.
      --- b
      A court in [Velmar](place#v) fined [John Smith](person#s) over unpaid parking tickets.`,
  },
  'a common name with one office is one person': {
    of: /Smith/,
    actors: ['John Smith: a b'],
    source: `
      --- a
      [Harbour master](role#s) [John Smith](person#s) closed the pier at [Ostrey](place#o).
      --- b
      The ferry waited, the [Velmar harbour master](role#s), [John Smith](person#s), said.`,
  },
  'a common name with one companion is one person': {
    of: /Smith/,
    actors: ['John Smith: a b'],
    source: `
      --- a
      [John Smith](person#s) sold the mill to [Petra Olinski](person#o).
      --- b
      The sale by [John Smith](person#s) was a mistake, said [Olinski](person#o).`,
  },
  'a common name with one employer is one person': {
    of: /Smith/,
    actors: ['John Smith: a b'],
    source: `
      --- a
      [John Smith](person#s) left [Brandt Dynamics](organization#b) in May.
      --- b
      [Brandt Dynamics](organization#b) has sued [John Smith](person#s).`,
  },
  'a common name in two towns that both articles name is one person': {
    of: /Smith/,
    actors: ['John Smith: a b'],
    source: `
      --- a
      [John Smith](person#s) cycled from [Ostrey](place#o) to [Velmar](place#v).
      --- b
      Crowds in [Velmar](place#v) and [Ostrey](place#o) cheered [John Smith](person#s).`,
  },
  'one town is evidence within a few days': {
    of: /Smith/,
    actors: ['John Smith: a b', 'John Smith: c'],
    source: `
      --- a
      @published 2031-03-03
      [John Smith](person#s) was hurt in [Ostrey](place#o).
      --- b
      @published 2031-03-05
      [John Smith](person#s) of [Ostrey](place#o) is recovering.
      --- c
      @published 2031-09-05
      [John Smith](person#s) opened a shop in [Ostrey](place#o).`,
  },
  'a country, a people or an agency is no evidence': {
    of: /Smith/,
    actors: ['John Smith: a', 'John Smith: b'],
    source: `
      --- a
      [John Smith](person#s) left [France](place#f) with two [Britons](group#b), the [Associated Press](organization#p) said.
      --- b
      [Britons](group#b) in [France](place#f) elected [John Smith](person#s), the [Associated Press](organization#p) said.`,
  },
  'evidence carries over a third article': {
    of: /Smith/,
    actors: ['John Smith: a b c'],
    source: `
      --- a
      [John Smith](person#s) met [Petra Olinski](person#o).
      --- b
      [John Smith](person#s) met [Nabil Verhoek](person#v).
      --- c
      [John Smith](person#s) met [Petra Olinski](person#o) and [Nabil Verhoek](person#v).`,
  },
  'a rare name needs no other evidence': {
    of: /Brandauer/,
    actors: ['Tomas Brandauer: a b'],
    source: `
      --- a
      [Tomas Brandauer](person#t) won the race in [Ostrey](place#o).
      --- b
      The bridge was drawn by [Tomas Brandauer](person#t).`,
  },
  'a long name needs no other evidence': {
    of: /Smith/,
    actors: ['John Quentin Smith: a b'],
    source: `
      --- a
      [John Quentin Smith](person#t) won the race in [Ostrey](place#o).
      --- b
      The bridge was drawn by [John Quentin Smith](person#t).`,
  },
  'a minister in many articles stays one': {
    of: /Jones/,
    actors: ['Mary Jones: a b c d'],
    source: `
      --- a
      [Health minister](role#j) [Mary Jones](person#j) resigned.
      --- b
      The [health minister](role#j), [Mary Jones](person#j), was in [Ostrey](place#o) with [Nabil Verhoek](person#v).
      --- c
      [Nabil Verhoek](person#v) and [Mary Jones](person#j) signed the accord.
      --- d
      [Finnish health minister](role#j) [Mary Jones](person#j) said nothing.`,
  },
  'two people of one surname stay two, and a bare surname between them is nobody': {
    of: /Marlow/,
    actors: ['Angela Marlow: a', 'Henry Marlow: a', 'Marlow: b'],
    source: `
      --- a
      [Henry Marlow](person#h) died when the pier fell, said his sister [Angela Marlow](person#a).
      --- b
      [Marlow](person#m) was in the water.`,
  },
  'two people of one surname in two articles stay two': {
    of: /Marlow/,
    actors: ['Angela Marlow: a', 'Henry Marlow: b'],
    source: `
      --- a
      [Angela Marlow](person#m) will stand for mayor of [Ostrey](place#o).
      --- b
      [Henry Marlow](person#m) will stand for mayor of [Ostrey](place#o).`,
  },
  'a bare surname is the only person it can be': {
    of: /Brandauer/,
    actors: ['Tomas Brandauer: a b'],
    source: `
      --- a
      [Tomas Brandauer](person#t) won the race.
      --- b
      [Brandauer](person#t) led from the start.`,
  },
  'a relative whom one article calls by the surname stays apart there': {
    of: /Brandauer/,
    actors: ['Brandauer: a', 'Tomas Brandauer: a b'],
    source: `
      --- a
      [Tomas Brandauer](person#t) won the race. Mrs. [Brandauer](person#w) was not there.
      --- b
      [Brandauer](person#t) led from the start.`,
  },
  'spellings of one name from another script': {
    of: /[QGK]ad/,
    actors: ['Moammar Qaddafi: a b c d'],
    source: `
      --- a
      [Muammar Gaddafi](person#g) spoke.
      --- b
      [Moammar Qaddafi](person#g) spoke.
      --- c
      [Muammar al-Kadhafi](person#g) spoke.
      --- d
      [Gadhafi](person#g) spoke.`,
  },
  'a bare surname that only sounds alike needs company': {
    of: /Whitm/,
    actors: ['Stefan Whitmore: a c', 'Whitmire: b'],
    source: `
      --- a
      [Stefan Whitmore](person#t) met [Petra Olinski](person#o).
      --- b
      [Whitmire](person#t) sold the mill.
      --- c
      [Whitmore](person#t) sold the barn.`,
  },
  'father and son by their middle initials': {
    of: /Brandauer/,
    actors: ['Jonas H. W. Brandauer: b', 'Jonas W. Brandauer: a'],
    source: `
      --- a
      [Jonas W. Brandauer](person#t) spoke.
      --- b
      [Jonas H. W. Brandauer](person#t) spoke.`,
  },
  'sound alone is no evidence': {
    of: /Bara/,
    actors: ['Barack Tiversen: a', 'Ehud Barak: b'],
    source: `
      --- a
      [Barack Tiversen](person#t) spoke.
      --- b
      [Ehud Barak](person#b) spoke.`,
  },
  'a team by its nickname, when there is only one': {
    of: /Herons|Otters/,
    actors: ['Chicago Herons: a b', 'Dallas Otters: c', 'Denver Otters: a', 'Otters: b'],
    source: `
      --- a
      The [Chicago Herons](organization#c) beat the [Denver Otters](organization#d).
      --- b
      The [Herons](organization#c) lost to the [Otters](organization#d).
      --- c
      The [Dallas Otters](organization#d) won.`,
  },
  'a company with and without its country and legal form': {
    of: /Quell/,
    actors: ['Quell-Media US, Inc.: a b c'],
    source: `
      --- a
      [Quell-Media USA](organization#q) closed.
      --- b
      [Quell-Media](organization#q) closed.
      --- c
      [Quell-Media US, Inc.](organization#q) closed.`,
  },
  'bodies of two countries stay two': {
    of: /Coast Survey/,
    actors: ['Canadian Coast Survey: b', 'Coast Survey: c', 'U. S. Coast Survey: a d'],
    source: `
      --- a
      The [U.S. Coast Survey](organization#q) warned.
      --- b
      The [Canadian Coast Survey](organization#q) warned.
      --- c
      The [Coast Survey](organization#q) warned.
      --- d
      The [U. S. Coast Survey](organization#q) warned.`,
  },
  'one full name is one thing, whatever kind an article takes it for': {
    of: /Sea ?Lantern/,
    actors: ['Sea Lantern Trust: a b c'],
    source: `
      --- a
      The [Sea Lantern Trust](organization#q) paid.
      --- b
      The [Sea Lantern Trust](organization#q) paid again.
      --- c
      The [Sea Lantern Trust](person#q) paid late.`,
  },
};

suite('who is who across articles', () => {
  for (const [title, { of, actors, source }] of Object.entries(CASES)) {
    test(title, () => {
      assert.deepEqual(shown(dossierOf(source), of).sort(), [...actors].sort());
    });
  }

  test('the kind is the one that most articles see', () => {
    const { dossier } = dossierOf(`
      --- a
      The [LakeMicro](organization#q) plant closed.
      --- b
      [LakeMicro](organization#q) closed its plant.
      --- c
      [Lake Micro](place#q) closed its plant.`);
    assert.deepEqual(
      dossier.actors().map(({ kind, name, articleCount }) => [kind, name, articleCount]),
      [['organization', 'LakeMicro', 3]],
    );
  });

  test('common names: any order of calls gives the same actors', () => {
    const all = Object.values(CASES).flatMap(({ source }, at) =>
      [...dossierOf(source).articles.values()].map((article) => ({ ...article, uri: `${article.uri}${at}` })),
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({ at: fc.nat(all.length - 1), gone: fc.boolean(), look: fc.boolean() }), { maxLength: 60 }),
        (calls) => {
          const dossier = new Dossier();
          const current = new Map<string, (typeof all)[number]>();
          for (const { at, gone, look } of calls) {
            const article = all[at] as (typeof all)[number];
            // Under few uris, so that articles are replaced by quite different ones.
            const uri = `file:///${at % 7}`;
            if (gone) current.delete(uri);
            else current.set(uri, { ...article, uri });
            if (gone) dossier.delete(uri);
            else dossier.set({ ...article, uri });
            if (look) dossier.actors();
          }
          const fresh = new Dossier();
          for (const article of [...current.values()].reverse()) fresh.set(article);
          assert.deepEqual(dossier.actors(), fresh.actors());
          for (const { id } of fresh.actors()) {
            assert.deepEqual(dossier.members(id), fresh.members(id));
            assert.deepEqual(dossier.linkReasons(id), fresh.linkReasons(id));
          }
          for (const { uri, entities } of current.values())
            entities.forEach((_, at) => {
              assert.equal(dossier.actorOf(uri, at)?.id, fresh.actorOf(uri, at)?.id);
            });
        },
      ),
      { numRuns: 150 },
    );
  });
});

const REASONS: Readonly<Record<string, { readonly of: string; readonly reasons: readonly string[]; source: string }>> =
  {
    'a surname with office and company': {
      of: 'person:tomas-brandauer',
      reasons: ['“Brandauer”: same surname, same title (harbour master), both with Petra Olinski.'],
      source: `
      --- a
      [Harbour master](role#t) [Tomas Brandauer](person#t) met [Petra Olinski](person#o).
      --- b
      The [harbour master](role#t), [Brandauer](person#t), met [Petra Olinski](person#o).`,
    },
    'a spelling, and nothing else': {
      of: 'person:muammar-gaddafi',
      reasons: ['“Moammar Qaddafi”: another spelling.'],
      source: `
      --- a
      [Muammar Gaddafi](person#g) spoke.
      --- b
      [Moammar Qaddafi](person#g) spoke.
      --- c
      [Muammar Gaddafi](person#g) spoke.`,
    },
    'initials of a body': {
      of: 'organization:westhaven-coastal-agency',
      reasons: ['“WCA”: the initials.'],
      source: `
      --- a
      The [Westhaven Coastal Agency](organization#w) warned.
      --- b
      The [WCA](organization#w) warned.`,
    },
    'a common name': {
      of: 'person:john-smith',
      reasons: [
        'Many people are called John Smith, but here: same title (mayor), several articles with Petra Olinski.',
      ],
      source: `
      --- a
      [Mayor](role#s) [John Smith](person#s) met [Petra Olinski](person#o).
      --- b
      The [mayor](role#s), [John Smith](person#s), met [Petra Olinski](person#o).`,
    },
    'one name has nothing to explain': {
      of: 'person:tomas-brandauer',
      reasons: [],
      source: `
      --- a
      [Tomas Brandauer](person#t) spoke.
      --- b
      [Tomas Brandauer](person#t) spoke.`,
    },
    nobody: { of: 'person:nobody', reasons: [], source: 'Nothing happened.' },
  };

suite('why names are one actor', () => {
  for (const [title, { of, reasons, source }] of Object.entries(REASONS)) {
    test(title, () => assert.deepEqual(dossierOf(source).dossier.linkReasons(of), reasons));
  }
});
