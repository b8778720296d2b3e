/** Which names an article has, of which kind, and which are one: `[words](kind#entity)`. */
import assert from 'node:assert/strict';
import { analyseArticle } from '../../../server/src/engine/article';
import { parseFixture } from '../../support/fixture';

/** Checks all names of a fixture: none missing, none too many, the same label where and only where the entity is the same. */
function checkNames(source: string): void {
  const [fixture] = parseFixture(source);
  assert.ok(fixture);
  const { text, marks } = fixture;
  const { mentions, entities } = analyseArticle({ uri: 'a', version: 0, text });
  const found = mentions
    .filter(({ kind }) => kind === 'name')
    .map(({ start, end, entity }) => ({ words: text.slice(start, end), start, kind: entities[entity]?.kind, entity }));
  const wanted = marks.map(({ start, end, label }) => ({
    words: text.slice(start, end),
    start,
    kind: label.split('#')[0],
    label,
  }));
  const shown = (list: readonly { words: string; kind?: string }[]) =>
    list.map(({ words, kind }) => `${words} (${kind})`);
  assert.deepEqual(shown(found), shown(wanted));
  const labels = new Map<number, string>();
  const numbers = new Map<string, number>();
  found.forEach(({ entity, words }, at) => {
    const label = wanted[at]?.label as string;
    assert.equal(labels.get(entity) ?? label, label, `"${words}" joined to another`);
    assert.equal(numbers.get(label) ?? entity, entity, `"${words}" not joined to ${label}`);
    labels.set(entity, label);
    numbers.set(label, entity);
  });
}

const CASES: Readonly<Record<string, string>> = {
  'a dateline printed in capitals is a place, known or not': `
    [TOLVEK](place#1) — Divers brought six more bodies ashore near [Tolvek](place#1) on Wednesday.`,
  'a title is no part of the name': `
    The talks were led by Foreign Minister [Angela Marlow](person#1). Later Mr. [Tobin](person#2) spoke to Sgt. [Ivan Petrakis](person#3).`,
  'a country before a role is a place, a body an organization': `
    The plan of [U.S.](place#us) Secretary of State [Angela Marlow](person#1) was praised by [Arab League](organization#al) President [Nabil Haddad](person#2).`,
  'surnames join the full name, also before it': `
    A visit by [Marlow](person#1) began on Monday. Minister [Angela Marlow](person#1) said she was tired. "We will go on," [Marlow](person#1) said.`,
  'two people of one surname stay two': `
    President [Henry Marlow](person#1) met his sister, [Angela Marlow](person#2), on Monday. [Henry](person#1) left early, and [Angela](person#2) stayed.`,
  'a possessive is left out': `
    Critics of [Angela Marlow](person#1)'s plan met in [Cairo](place#1). [Marlow](person#1)’s aides were silent.`,
  'the name before a participle': `
    The [U.S.](place#us)-led talks in [Paris](place#p) failed, said the [London](place#l)-based analyst [Petra Olin](person#o).`,
  'two places at a hyphen': `
    The [Israel](place#i)-[Egypt](place#e) border was closed on Monday.`,
  'two surnames at a hyphen, when both are known': `
    [Angela Marlow](person#1) met [Viktor Tobin](person#2) on Monday. The [Marlow](person#1)-[Tobin](person#2) talks took an hour.`,
  'a hyphen inside a name': `
    The guest was Secretary-General [Lee Ki-joon](person#1). On Tuesday [Jean-Claude Moreau](person#2) called him.`,
  'particles belong to the name': `
    Officials praised [Pieter van der Laan](person#1) and President [Karim al-Haddad](person#2) on Friday.`,
  'a nickname in marks belongs to the name': `
    Police seized [Vito "The Fox" Olin](person#1) on Monday. [Olin](person#1) said nothing.`,
  'a party and a state in brackets': `
    The plan was praised by Rep. [Angela Marlow](person#1) (R-[Va.](place#1)) on Monday.`,
  'a place after its mayor': `
    [Angela Marlow](person#1), the mayor of [Westhaven](place#1), said the ferry had been late.`,
  'a demonym is a group, and not its country': `
    [Egyptian](group#eg) officials left [Egypt](place#e) while other [Egyptians](group#eg) stayed.`,
  'aliases of one country': `
    The [United States](place#us) sent ships, and the [U.S.](place#us) ambassador said [America](place#us) would send more.`,
  'an acronym in brackets': `
    The [World Health Organization](organization#1) ([WHO](organization#1)) sent a team. The [WHO](organization#1) said it was safe.`,
  'institutions with a preposition inside': `
    She studied at the [University of Westhaven](organization#1) and led the [Institute for Coastal Studies](organization#2) in [Berlin](place#b).`,
  'a role after the name': `
    [Angela Marlow](person#1), the foreign minister, arrived in [Rome](place#r) with her spokesman, [Petra Olin](person#2).`,
  'months, weekdays and first words are no names': `
    On Monday the ministers met again. Officials said the March talks had failed. Few believed it.`,
  'a rank before a known name is no part of it': `
    Two senior [Egyptian](group#eg) officials left. Senior [U.N.](organization#un) officials and former [French](group#fr) soldiers stayed.`,
  'an institution of many owners, and one named after a person': `
    The [Seamen’s Club](organization#1) gave blankets. Students came from [St. Brede's College](organization#2).`,
  'a common word that opens a sentence belongs to the name where the text says so': `
    The project was sold by [Advanced Brandt Corp.](organization#1) on Monday. [Advanced Brandt Corp.](organization#1) declined to comment.`,
  'a known acronym is a body, also where a person would stand': `
    "We are late," said [U.N.](organization#un) chief [Angela Marlow](person#1). "We know," the [U.N.](organization#un) told reporters.`,
  'a company and its short form': `
    [Brandt Dynamics Inc.](organization#1) will close its plant. Shares of [Brandt Dynamics](organization#1) fell.`,
};

suite('names of an article', () => {
  for (const [name, source] of Object.entries(CASES)) test(name, () => checkNames(source));
});

/** A line in capitals, the text below it, and the names in the line. */
const HEADLINES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'Marlow Leaves Cairo Without Breakthrough in Ferry Talks',
    'Foreign Minister Angela Marlow left Cairo on Monday after a day of talks about the ferry, officials said.',
    ['Marlow', 'Cairo'],
  ],
  [
    'Senior Official Says Cease-fire Talks Near Collapse',
    'The talks about a truce are close to failing, a senior official said on Monday, and nobody expects them to go on.',
    [],
  ],
  [
    'MARLOW WARNS ANVAR LINES OF LAWSUIT',
    'Foreign Minister Angela Marlow warned the shipping company Anvar Lines on Monday that she would sue it.',
    ['MARLOW', 'ANVAR LINES'],
  ],
];

suite('names in headlines', () => {
  for (const [headline, body, wanted] of HEADLINES) {
    test(headline, () => {
      const { mentions } = analyseArticle({ uri: 'a', version: 0, text: `${headline}\n\n${body}\n` });
      const found = mentions.filter(({ kind, start }) => kind === 'name' && start < headline.length);
      assert.deepEqual(
        found.map(({ start, end }) => headline.slice(start, end)),
        wanted,
      );
    });
  }
});

suite('entities of an article', () => {
  const analyse = (text: string) => analyseArticle({ uri: 'a', version: 0, text });

  test('the name is the fullest form, the others are aliases', () => {
    const { entities } = analyse('On Monday Marlow spoke. Minister Angela Marlow said so. Then Marlow left.');
    const [marlow] = entities;
    assert.equal(marlow?.name, 'Angela Marlow');
    assert.deepEqual(marlow?.aliases, ['Marlow']);
  });

  test('roles and gender come from the words beside the name; a form of address is no role', () => {
    const text = 'The talks were led by Foreign Minister Angela Marlow. "No," Mrs. Marlow said.';
    const { entities } = analyse(text);
    const marlow = entities.find(({ name }) => name === 'Angela Marlow');
    assert.deepEqual(
      marlow?.roles.map(({ text: words }) => words),
      ['Foreign Minister'],
    );
    assert.equal(marlow?.gender, 'f');
    for (const { start, end, text: words } of marlow?.roles ?? []) assert.equal(text.slice(start, end), words);
  });

  test('credits are read, boilerplate is not', () => {
    const { entities, mentions } = analyse(
      'Marlow Leaves Cairo Without a Deal\n\nAngela Marlow / AP\n\nMinister Angela Marlow left Cairo on Monday after a day of talks there.',
    );
    const names = entities.map(({ name }) => name);
    assert.ok(names.includes('AP'), names.join());
    assert.equal(entities.find(({ name }) => name === 'Angela Marlow')?.mentions.length, 3);
    assert.equal(
      mentions.every(({ kind }) => kind === 'name' || kind === 'pronoun' || kind === 'nominal'),
      true,
    );
  });
});
