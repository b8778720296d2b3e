import assert from 'node:assert/strict';
import { Dossier } from '../../server/src/engine/dossier/dossier';
import type { Finding } from '../../server/src/engine/model';
import { actorAt, actorMentions, actors } from '../../server/src/features/actors';
import { diagnostics } from '../../server/src/features/diagnostics';
import { workspaceSymbol } from '../../server/src/features/workspaceSymbol';
import { dossierOf } from '../support/articles';

const DOSSIER = `
  --- a.news
  @outlet Harbour Post
  @published 2031-05-03
  [Olaf Vik](person#vik) speaks
  [Anna Berg](person#berg) and [Berg](person#berg) met in [Lindal](place#lindal).
  --- b.news
  @published 2031-05-02
  A ferry   sinks
  Then [Anna Berg](person#berg) wept over [34 people](figure event=killed) and the [Élan Group](organization#elan).
`;

suite('actors', () => {
  test('all actors, most mentioned first, with the order in which a reader meets them', () => {
    const { dossier } = dossierOf(DOSSIER);
    assert.deepEqual(
      actors(dossier).map(({ actor, firstAppearance }) => [actor.name, actor.mentionCount, firstAppearance]),
      [
        ['Anna Berg', 3, 0],
        ['Lindal', 1, 3],
        ['Olaf Vik', 1, 2],
        ['Élan Group', 1, 1],
      ],
    );
  });

  test('the mentions of one actor by article in reading order, with sentence and highlight', () => {
    const { dossier, article } = dossierOf(
      DOSSIER.replace('[Anna Berg](person#berg) and', '[An|na Berg](person#berg) and'),
    );
    const actor = actorAt(dossier, article, article.text.indexOf('Anna'));
    const found = actorMentions(dossier, actor?.id ?? '');
    const flat = found.map(({ title, mentions }) => [
      title,
      ...mentions.map(({ sentence: { text, highlight } }) => [text, text.slice(...highlight)]),
    ]);
    assert.deepEqual(flat, [
      ['A ferry sinks', ['Then Anna Berg wept over 34 people and the Élan Group.', 'Anna Berg']],
      [
        'Olaf Vik speaks',
        ['Anna Berg and Berg met in Lindal.', 'Anna Berg'],
        ['Anna Berg and Berg met in Lindal.', 'Berg'],
      ],
    ]);
  });

  test('an unknown actor has no mentions', () => {
    assert.deepEqual(actorMentions(dossierOf(DOSSIER).dossier, 'person:nobody'), []);
  });

  test('a long sentence is cut on both sides of the mention', () => {
    const filler = 'word '.repeat(200);
    const { dossier } = dossierOf(`A headline\n${filler}[Anna Berg](person#berg) ${filler}.`);
    const [entry] = actorMentions(dossier, actors(dossier)[0]?.actor.id ?? '');
    const sentence = entry?.mentions[0]?.sentence;
    assert.ok(sentence && sentence.text.length <= 210);
    assert.equal(sentence.text.slice(...sentence.highlight), 'Anna Berg');
    assert.match(sentence.text, /^…word .* word…$/);
  });
});

suite('workspace symbols', () => {
  checkSymbols('by a part of the name', 'berg', ['Anna Berg']);
  checkSymbols('by letters in their order', 'abg', ['Anna Berg']);
  checkSymbols('accents and case do not matter', 'ELAN', ['Élan Group']);
  checkSymbols('a figure by its words', '34', ['34 people']);
  checkSymbols('nothing', 'zzz', []);
  checkSymbols('no query: all actors, no figures', '', ['Anna Berg', 'Lindal', 'Olaf Vik', 'Élan Group']);

  function checkSymbols(name: string, query: string, expected: string[]): void {
    test(name, () => {
      const symbols = workspaceSymbol(dossierOf(DOSSIER).dossier, query).map((symbol) => symbol.name);
      assert.deepEqual(symbols.sort(), [...expected].sort());
    });
  }
});

suite('diagnostics', () => {
  const finding = (code: Finding['code'], severity: Finding['severity'], start: number): Finding => {
    return { code, severity, start, end: start + 1, message: code, related: [] };
  };
  const { article } = dossierOf('A headline\nSome text.');
  const dossier = new Dossier();
  dossier.set({
    ...article,
    findings: [
      finding('quote-unbalanced', 'information', 0),
      finding('part-exceeds-whole', 'error', 3),
      finding('date-weekday-mismatch', 'hint', 5),
    ],
  });

  test('the table changes severities and switches codes off', () => {
    const table = { 'quote-unbalanced': 'off', 'part-exceeds-whole': 'hint' } as const;
    assert.deepEqual(
      diagnostics(dossier, article.uri, table).map(({ code, severity }) => [code, severity]),
      [
        ['part-exceeds-whole', 'hint'],
        ['date-weekday-mismatch', 'hint'],
      ],
    );
  });
  test('an unknown article has none', () => assert.deepEqual(diagnostics(dossier, 'file:///x', {}), []));
});
