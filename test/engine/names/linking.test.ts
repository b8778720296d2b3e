/** Which names of one article are one person, body or place: `[words](label)`, the same label for the same thing. */
import assert from 'node:assert/strict';
import { analyseArticle } from '../../../server/src/engine/article';
import { parseFixture } from '../../support/fixture';

/** Checks that marked names are found, and joined where and only where their labels are equal. Others do not matter. */
function checkLinks(source: string): void {
  const [fixture] = parseFixture(source);
  assert.ok(fixture);
  const { text, marks } = fixture;
  const { mentions } = analyseArticle({ uri: 'a', version: 0, text });
  const entities = marks.map(({ start, end }) => {
    const mention = mentions.find((one) => one.kind === 'name' && one.start < end && start < one.end);
    assert.ok(mention, `"${text.slice(start, end)}" is not found`);
    return mention.entity;
  });
  marks.forEach((a, i) => {
    marks.slice(0, i).forEach((b, j) => {
      const words = `"${text.slice(b.start, b.end)}" and "${text.slice(a.start, a.end)}"`;
      assert.equal(entities[i] === entities[j], a.label === b.label, words);
    });
  });
}

const CASES: Readonly<Record<string, string>> = {
  'a victim and a relative of one surname': `
    [Henry Marlow](h), 41, was killed when the pier fell on Monday. His sister, [Angela Marlow](a), said she had warned
    the town. [Henry](h) worked there for years, [Angela](a) said.`,
  'a husband and a wife, told apart by their titles': `
    [Peter Tobin](p) and [Nora Tobin](n) sold the farm on Monday. Mrs. [Tobin](n) signed first. Mr. [Tobin](p) said he
    was relieved.`,
  'a wife who is never named in full': `
    [Peter Tobin](p) sold the farm on Monday. Mrs. [Tobin](n) did not sign. [Tobin](p), 60, said he was relieved.`,
  'a bare surname stays with whom it meant first': `
    Senator [Carl Brennan](c) resigned on Monday. [Brennan](c) gave no reason. His brother, [Louis Brennan](l), was at
    his side. Later [Brennan](c) left for Rome.`,
  'a bare surname before any full name is the first of them': `
    [Marlow](a) to leave office in May, party says

    Mayor [Angela Marlow](a) told reporters on Monday that she would leave. Mayor [Angela Marlow](a) was elected in May.
    A cousin, [Henry Marlow](h), will stand for the office.`,
  'a middle name and an initial': `
    [Angela Ruth Marlow](a) won on Monday. [Angela Marlow](a) thanked voters, and [A. Marlow](a) signed the register.`,
  'a father and a son of one name': `
    [Henry Marlow Sr.](s) founded the paper, and [Henry Marlow Jr.](j) sold it on Monday.`,
  'two spellings in one article': `
    President [Mohammed Brandauer](m) spoke on Monday. Aides of [Mohamed Brandauer](m) declined to comment.`,
  'an acronym and a short form': `
    The [Westhaven Coastal Agency](w) warned of floods. [WCA](w) officials met in the city of Ostrey.`,
  'a church by its head word': `
    The [Church of the Lantern](c) bought the hall on Monday. Critics of the [Church](c) met in Rome.`,
};

suite('names of one article that are one', () => {
  for (const [title, source] of Object.entries(CASES)) test(title, () => checkLinks(source));
});
