import assert from 'node:assert/strict';
import { hover } from '../../server/src/features/hover';
import { dossierOf } from '../support/articles';

suite('hover', () => {
  const DOSSIER = `
    --- a.news
    @outlet Harbour Post
    @published 2031-05-02
    [Ferry sinks off Lindal](place#x)
    [Mayor](role#berg) [Anna Berg](person#berg) said [34 people](figure event=killed asOf=2031-05-02 from=Friday) died. [She](person#berg:pronoun) wept.
    --- b.news
    @outlet Daily *Sail*
    @published 2031-05-03
    [Lindal](place#lindal) mourns
    [Anna Berg](person#berg) went home on [Saturday](date=2031-05-03). [“It is over,”](quote#berg) said [Berg](person#berg).
  `;

  checkHover('an actor: who, by which names, where, and the first mention', cursor(DOSSIER, 'Anna Be|rg'), [
    '**Anna Berg** — person',
    '',
    'Mayor (Harbour Post, 2 May 2031)',
    '',
    'Also: Berg',
    '',
    '[Introduced](<file:///dossier/a.news@29>) (Harbour Post, 2 May 2031):',
    '',
    '> Mayor **Anna Berg** said 34 people died\\.',
    '',
    '3 mentions in 2 articles:',
    '',
    '- 2 in [Lindal mourns](<file:///dossier/b.news@14>) (Daily \\*Sail\\*, 3 May 2031)',
    '- 1 in [Ferry sinks off Lindal](<file:///dossier/a.news@29>) (Harbour Post, 2 May 2031)',
    '',
    '[Look up in Wikidata](<https://www.wikidata.org/w/index.php?search=Anna%20Berg>)',
  ]);
  checkHover(
    'an actor: spellings with the outlets that use them, and who it appears with',
    `
    --- a.news
    @outlet Harbour Post
    Talks in [Lin|dal](place#lindal)
    [Anna Berg](person#berg) met [Olaf Vik](person#vik) in [Lindal](place#lindal).
    --- b.news
    @outlet Daily Sail
    [Lyndal](place#lindal) mourns
    [Anna Berg](person#berg) went to [Lyndal](place#lindal) with [Olaf Vik](person#vik).
    [Anna Berg](person#berg) left [Lyndal](place#lindal).
    `,
    [
      '**Lyndal** — place',
      '',
      'Also: Lindal (Harbour Post)',
      '',
      '[Introduced](<file:///dossier/a.news@42>) (Harbour Post):',
      '',
      '> Anna Berg met Olaf Vik in **Lindal**\\.',
      '',
      '5 mentions in 2 articles:',
      '',
      '- 3 in [Lyndal mourns](<file:///dossier/b.news@0>) (Daily Sail)',
      '- 2 in [Talks in Lindal](<file:///dossier/a.news@9>) (Harbour Post)',
      '',
      'Appears with: Anna Berg, Olaf Vik',
      '',
      '[Look up in Wikidata](<https://www.wikidata.org/w/index.php?search=Lyndal>)',
    ],
  );
  checkHover('a pronoun leads to the same card', cursor(DOSSIER, '[S|he]'), ['**Anna Berg** — person']);
  checkHover('a figure: value, event, date, source, and why it is not flagged', cursor(DOSSIER, '3|4 people'), [
    '**34 people** — count',
    '',
    '- Value: exactly 34',
    '- Counts: people',
    '- Event: killed',
    '- As of: 2 May 2031 (Friday)',
    '- Says who: the article does not say',
    '',
    'No other figure in these articles counts the same thing.',
  ]);
  checkHover('a date: what it means and how that is known', cursor(DOSSIER, '[Sat|urday]'), [
    '**Saturday** — 3 May 2031',
    '',
    'Reckoned from the publication date, 3 May 2031 (read from the article).',
  ]);
  checkHover('quoted words: who said them', cursor(DOSSIER, 'It i|s over'), ['Quotation of **Anna Berg** (“Berg”)']);
  checkHover('nothing', cursor(DOSSIER, 'we|nt home'), null);
  checkHover(
    'an undated article does not resolve a weekday',
    `
    A headline
    They met on [Mon|day](date=?).
    `,
    ['**Monday** — not resolved: the publication date of this article is not known.'],
  );
  checkHover(
    'words of an article are never markup',
    `
    A headline
    Then [<img src=x>](person#x) and [**Bo|ld** $(alert) www.x.y](person#y) spoke.
    `,
    ['**\\*\\*Bold\\*\\* \\$\\(alert\\) www\\.x\\.y** — person'],
  );

  test('a figure that contradicts another is shown with the other and the reason', () => {
    const report = (name: string, toll: string) => `
      --- ${name}.news
      @outlet ${name}
      @published 2031-05-02
      Ferry sinks off [Lindal](place#lindal)
      [Anna Berg](person#berg) said [${toll} people](figure event=killed asOf=2031-05-02 source=#berg) were killed.
    `;
    const { dossier, article, offset } = dossierOf(report('Post', '3|4') + report('Sail', '43'));
    const card = hover(dossier, article, offset, { linkTo: (place) => place.uri })?.markdown ?? '';
    assert.match(
      card,
      /\n\n\*\*Why flagged\*\*\n\n- .*43.*\n- \[43 people\]\(<file:\/\/\/dossier\/Sail\.news>\) \(Sail, 2 May 2031\): /,
    );
  });

  test('why the names are one, the reader’s note and gestures, where there are such', () => {
    const { dossier, article } = dossierOf('A headline\n[Anna Berg](person#berg) spoke.');
    const card = hover(dossier, article, article.text.indexOf('Berg'), {
      linkTo: () => null,
      commandTo: (command, id) => `command:${command}?${id}`,
      noteOf: (id) => `[${id}]`,
      reasonsOf: () => ['Many people are called so.', '“Berg”: same surname.'],
    });
    assert.equal(
      card?.markdown,
      [
        '**Anna Berg** — person',
        'Introduced:',
        '> **Anna Berg** spoke\\.',
        '1 mention in 1 article',
        'One actor: “Berg”\\: same surname\\.',
        'Your note: \\[person\\:anna\\-berg\\]',
        ['showActorDetails', 'mergeActor', 'renameActor']
          .map(
            (command, i) =>
              `[${['Details', 'Merge with…', 'Rename…'][i]}](<command:newsmark.${command}?person:anna-berg>)`,
          )
          .concat('[Look up in Wikidata](<https://www.wikidata.org/w/index.php?search=Anna%20Berg>)')
          .join(' · '),
      ].join('\n\n'),
    );
  });

  test('of an actor in very many articles, only the one at hand is told', () => {
    const articles = Array.from(
      { length: 501 },
      (_, i) => `--- ${i}.news\nHeadline ${i}\n[Anna Berg](person#b) spoke.`,
    );
    const { dossier, article } = dossierOf(articles.join('\n'));
    const card = hover(dossier, article, article.text.indexOf('Berg'), { linkTo: () => null })?.markdown;
    assert.equal(
      card,
      '**Anna Berg** — person\n\nIntroduced:\n\n> **Anna Berg** spoke\\.\n\n501 mentions in 501 articles, 1 of them here\n\n' +
        '[Look up in Wikidata](<https://www.wikidata.org/w/index.php?search=Anna%20Berg>)',
    );
  });

  test('many articles are told as a number', () => {
    const articles = Array.from({ length: 9 }, (_, i) => `--- ${i}.news\nHeadline ${i}\n[Anna Berg](person#b) spoke.`);
    const { dossier, article } = dossierOf(articles.join('\n'));
    const card = hover(dossier, article, article.text.indexOf('Berg'), { linkTo: () => null })?.markdown ?? '';
    assert.match(card, /9 mentions in 9 articles:/);
    assert.match(card, /\n- and 6 more\n/);
  });
});

/** The fixture with a cursor put where `|` stands in `words`. */
function cursor(fixture: string, words: string): string {
  const plain = words.replace('|', '');
  assert.ok(fixture.includes(plain), plain);
  return fixture.replace(plain, words);
}

/** Checks the lines that the card begins with; `null` for no card. Links lead to `uri@offset`. */
function checkHover(name: string, fixture: string, expected: string[] | null): void {
  test(name, () => {
    const { dossier, article, offset } = dossierOf(fixture);
    const card = hover(dossier, article, offset, {
      linkTo: (place) => `${place.uri}@${place.start}`,
    });
    const lines = card?.markdown.split('\n') ?? null;
    assert.deepEqual(expected === null ? lines : lines?.slice(0, expected.length), expected);
  });
}
