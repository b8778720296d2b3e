import assert from 'node:assert/strict';
import { adjacentMention } from '../../server/src/features/adjacentMention';
import { definition } from '../../server/src/features/definition';
import { documentHighlight } from '../../server/src/features/documentHighlight';
import type { Place } from '../../server/src/features/place';
import type { MentionsShown } from '../../server/src/features/readingOrder';
import { references } from '../../server/src/features/references';
import { dossierOf, type FixtureDossier } from '../support/articles';

/** `b.news` is older than `a.news`, `c.news` has no date: the reading order is b, a, c. */
const DOSSIER = `
  --- a.news
  @published 2031-05-03
  [Berg](person#berg) under fire
  The [mayor](person#berg:nominal) left. [Anna Berg](person#berg), [mayor of Lindal](role#berg), left early.
  --- b.news
  @published 2031-05-02
  A ferry sinks
  [Anna Berg](person#berg) wept. Then [Berg](person#berg) left, and [she](person#berg:pronoun) wept.
  --- c.news
  A report without a date
  [Anna Berg](person#berg) again. [Olaf Vik](person#vik) too.
`;

suite('definition', () => {
  check('from a short form to the full name with a role', '[Be|rg](person#berg) under', definitionAt, [
    'a.news:Anna Berg',
  ]);
  check('across articles', 'Then [B|erg]', definitionAt, ['a.news:Anna Berg']);
  check('from a pronoun', '[sh|e]', definitionAt, ['a.news:Anna Berg']);
  check('of an actor without a role: the earliest full form', '[Olaf V|ik]', definitionAt, ['c.news:Olaf Vik']);
  check('at the end of a name', '[Olaf Vik|]', definitionAt, ['c.news:Olaf Vik']);
  check('beside a name: none', 'lef|t, and', definitionAt, null);
});

suite('references', () => {
  const all = ['b.news:Anna Berg', 'b.news:Berg', 'b.news:she', 'a.news:Berg', 'a.news:mayor', 'a.news:Anna Berg'];
  const names = ['b.news:Anna Berg', 'b.news:Berg', 'a.news:Berg', 'a.news:Anna Berg'];
  check('all mentions in reading order', '[sh|e]', referencesAt(true, 'all'), [...all, 'c.news:Anna Berg']);
  check('names alone', '[sh|e]', referencesAt(true, 'names'), [...names, 'c.news:Anna Berg']);
  check('names alone unless asked otherwise', '[Be|rg](person#berg) under', referencesAt(true), [
    ...names,
    'c.news:Anna Berg',
  ]);
  check('without the introduction', '[sh|e]', referencesAt(false, 'all'), [...all.slice(0, -1), 'c.news:Anna Berg']);
  check('nothing', 'w|ept. Then', referencesAt(true), null);
  checkIn(
    'a figure: itself, when nothing else counts the same',
    'A headline\nThey found [3|4 boats](figure event=found).',
    referencesAt(true),
    ['a.news:34 boats'],
  );
});

suite('document highlight', () => {
  check('the mentions of this article only', '[sh|e]', highlightsAt, ['b.news:Anna Berg', 'b.news:Berg', 'b.news:she']);
  check('nothing', 'w|ept. Then', highlightsAt, null);
});

suite('adjacent mention', () => {
  check('next in the article', '[Anna B|erg](person#berg) wept', adjacentAt('next'), ['b.news:Berg']);
  check('next in the next article in reading order', '[sh|e]', adjacentAt('next'), ['a.news:Berg']);
  check('previous in the previous article', '[Be|rg](person#berg) under', adjacentAt('previous'), ['b.news:she']);
  check('names alone: from a pronoun to the name before it', '[sh|e]', adjacentAt('previous', 'names'), [
    'b.news:Berg',
  ]);
  check('names alone: past a description', '[Be|rg](person#berg) under', adjacentAt('next', 'names'), [
    'a.news:Anna Berg',
  ]);
  check('undated articles come last', '[Anna B|erg](person#berg), [', adjacentAt('next'), ['c.news:Anna Berg']);
  check('after the last comes the first', '[Anna Be|rg](person#berg) again', adjacentAt('next'), ['b.news:Anna Berg']);
  check('before the first comes the last', '[Anna B|erg](person#berg) wept', adjacentAt('previous'), [
    'c.news:Anna Berg',
  ]);
  check('one mention leads to itself', '[Olaf V|ik]', adjacentAt('next'), ['c.news:Olaf Vik']);
  check('nothing', 'w|ept. Then', adjacentAt('next'), null);

  test('going on and on visits every mention once, and back the same way', () => {
    for (const direction of ['next', 'previous'] as const) {
      const fixture = dossierOf(DOSSIER.replace('[Anna Berg](person#berg) wept', '[An|na Berg](person#berg) wept'));
      const seen: string[] = [];
      let at: Place = { uri: fixture.article.uri, start: fixture.offset, end: fixture.offset };
      for (let step = 0; step < 14; step++) {
        const article = fixture.dossier.get(at.uri);
        assert.ok(article);
        at = adjacentMention(fixture.dossier, article, at.start, direction, 'all') as Place;
        seen.push(`${at.uri}@${at.start}`);
      }
      assert.deepEqual(seen.slice(7), seen.slice(0, 7));
      assert.equal(new Set(seen).size, 7);
    }
  });
});

type Feature = (fixture: FixtureDossier) => readonly Place[] | null;

function definitionAt({ dossier, article, offset }: FixtureDossier) {
  const found = definition(dossier, article, offset);
  return found && [found];
}

function referencesAt(includeDeclaration: boolean, mentions?: MentionsShown): Feature {
  return ({ dossier, article, offset }) => references(dossier, article, offset, { includeDeclaration, mentions });
}

function highlightsAt({ dossier, article, offset }: FixtureDossier) {
  return documentHighlight(dossier, article, offset)?.map((span) => ({ uri: article.uri, ...span })) ?? null;
}

function adjacentAt(direction: 'next' | 'previous', shown: MentionsShown = 'all'): Feature {
  return ({ dossier, article, offset }) => {
    const found = adjacentMention(dossier, article, offset, direction, shown);
    return found && [found];
  };
}

/** Checks what the feature finds in `DOSSIER` with the cursor where `|` stands in `words`; as `article:words`. */
function check(name: string, words: string, feature: Feature, expected: string[] | null): void {
  const plain = words.replace('|', '');
  assert.ok(DOSSIER.includes(plain), plain);
  checkIn(name, DOSSIER.replace(plain, words), feature, expected);
}

function checkIn(name: string, source: string, feature: Feature, expected: string[] | null): void {
  test(name, () => {
    const fixture = dossierOf(source);
    const found = feature(fixture)?.map(({ uri, start, end }) => {
      return `${uri.slice(uri.lastIndexOf('/') + 1)}:${fixture.dossier.get(uri)?.text.slice(start, end)}`;
    });
    assert.deepEqual(found ?? null, expected);
  });
}
