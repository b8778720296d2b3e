import assert from 'node:assert/strict';
import { actorDetails } from '../../server/src/features/actorDetails';
import { wikidataSearch } from '../../server/src/features/wikidata';
import { dossierOf } from '../support/articles';

suite('actor details', () => {
  const { dossier, articles } = dossierOf(`
    --- a.news
    @outlet Harbour Post
    @published 2031-05-03
    [ANNA BERG](person#berg) SPEAKS
    [Mayor](role#berg) [Anna Berg](person#berg) met [Olaf Vik](person#vik) and [Olaf Vik](person#vik). [She](person#berg:pronoun) wept in [Lindal](place#lindal).
    [“It is over,”](quote#berg) said [Berg](person#berg). [“Not for us,”](quote#vik) said [Vik](person#vik).
    --- b.news
    @published 2031-05-02
    A ferry sinks
    The [town's mayor](role#berg), [Anna Berg](person#berg), called [Olaf Vik](person#vik). [Anna Berg](person#berg), the [mayor](role#berg), cried.
    [“My friends,”](quote#berg) said [Berg](person#berg).
  `);
  const details = actorDetails(dossier, 'person:anna-berg') ?? assert.fail();
  const words = ({ uri, start, end }: { uri: string; start: number; end: number }) => {
    const name = uri.slice(uri.lastIndexOf('/') + 1);
    return `${name}: ${articles.get(name)?.text.slice(start, end)}`;
  };

  test('roles: each wording once, most used first, with the article that used it first in reading order', () => {
    assert.deepEqual(
      details.roles.map(({ text, articles, article, place }) => [text, articles, article.published, words(place)]),
      [
        ['mayor', 2, '2031-05-02', 'b.news: mayor'],
        ["town's mayor", 1, '2031-05-02', "b.news: town's mayor"],
      ],
    );
  });

  test('names: most used first, with outlets or titles; capitals of a headline are no spelling', () => {
    assert.deepEqual(
      details.names.map(({ text, count, outlets, place }) => [text, count, outlets, words(place)]),
      [
        ['Anna Berg', 3, ['A ferry sinks', 'Harbour Post'], 'b.news: Anna Berg'],
        ['Berg', 2, ['A ferry sinks', 'Harbour Post'], 'b.news: Berg'],
      ],
    );
  });

  test('articles in reading order, and the introduction is a mention of one of them', () => {
    assert.deepEqual(
      details.articles.map(({ title, mentions }) => [title, mentions.length]),
      [
        ['A ferry sinks', 3],
        ['ANNA BERG SPEAKS', 3],
      ],
    );
    const place = details.introduction ?? assert.fail();
    assert.equal(words(place), 'b.news: Anna Berg');
    const article = details.articles.find((entry) => entry.article.uri === place.uri);
    assert.ok(article?.mentions.some(({ start, end }) => start === place.start && end === place.end));
  });

  test('together: by sentences that mention the one and name the other', () => {
    assert.deepEqual(
      details.together.map(({ actor, count }) => [actor.name, count]),
      [
        ['Olaf Vik', 2],
        ['Lindal', 1],
      ],
    );
  });

  test('quotations are those of the actor, in reading order', () => {
    assert.deepEqual(
      details.quotations.map(({ text, place }) => [text, words(place)]),
      [
        ['“My friends,”', 'b.news: “My friends,”'],
        ['“It is over,”', 'a.news: “It is over,”'],
      ],
    );
  });

  test('an unknown actor has none', () => assert.equal(actorDetails(dossier, 'person:nobody'), null));

  test('of very many articles some are told, that of the introduction among them', () => {
    const many = Array.from({ length: 510 }, (_, i) => `--- ${1000 + i}.news\nHeadline\n[Berg](person#b) spoke.`);
    const last = '--- 9999.news\nHeadline\n[Mayor](role#b) [Anna Berg](person#b) spoke.';
    const found = actorDetails(dossierOf([...many, last].join('\n')).dossier, 'person:anna-berg') ?? assert.fail();
    assert.equal(found.actor.articleCount, 511);
    assert.equal(found.articles.length, 501);
    assert.equal(found.articles.at(-1)?.article.uri, found.introduction?.uri);
    assert.match(found.introduction?.uri ?? '', /9999/);
  });

  test('a name in any letters leads to Wikidata', () => {
    assert.equal(
      wikidataSearch('Żółw & Søn\ud800'),
      'https://www.wikidata.org/w/index.php?search=%C5%BB%C3%B3%C5%82w%20%26%20S%C3%B8n%EF%BF%BD',
    );
  });
});
