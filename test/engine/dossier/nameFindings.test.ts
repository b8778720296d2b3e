import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseArticle } from '../../../server/src/engine/article';
import { Dossier } from '../../../server/src/engine/dossier/dossier';
import type { Article } from '../../../server/src/engine/model';

const EVENT = 'Peter Osgood of the Lenmark Institute spoke to Anneke Tosch near the Varnholt bridge.';

/** Sentences that conflict, agree, tell of a change, or spell a name otherwise. */
const SENTENCES = [
  'Foreign Minister Ilmar Brandauer spoke.',
  'Interior Minister Ilmar Brandauer spoke.',
  'Norwegian Foreign Minister Ilmar Brandauer spoke.',
  'Danish Foreign Minister Ilmar Brandauer spoke.',
  'Former interior minister Ilmar Brandauer spoke.',
  'Ilmar Brandaver spoke.',
  'Ilmar Brandauer spoke.',
  'Rosa Idle met Timo Vell.',
];

const callArbitrary = fc.record({
  uri: fc.constantFrom('a', 'b', 'c', 'd'),
  /** Absent: the article goes. */
  sentences: fc.option(fc.array(fc.constantFrom(...SENTENCES), { maxLength: 2 }), { freq: 6 }),
  event: fc.constantFrom(EVENT, EVENT, EVENT, ''),
  published: fc.constantFrom(undefined, '2031-03-03', '2031-03-20'),
  outlet: fc.constantFrom(undefined, 'Post', 'Wire', 'Sail'),
  /** Space above moves every place. */
  above: fc.boolean(),
});

type Call = typeof callArbitrary extends fc.Arbitrary<infer T> ? T : never;

const analysed = new Map<string, Article>();

function articleOf({ uri, sentences, event, published, outlet, above }: Call): Article | null {
  if (sentences === null) return null;
  const text = [above ? 'A headline' : '', event, ...sentences].join('\n\n');
  const key = JSON.stringify([uri, text, published, outlet]);
  const article = analysed.get(key) ?? analyseArticle({ uri, version: 1, text, published, outlet });
  analysed.set(key, article);
  return article;
}

function contents(dossier: Dossier): unknown {
  return [dossier.articles().map(({ uri }) => dossier.findings(uri)), dossier.allFindings()];
}

suite('findings about people across articles', () => {
  test('after any calls equal those of a dossier built afresh; the changes name all that differ', () => {
    let told = 0;
    fc.assert(
      fc.property(fc.array(callArbitrary, { minLength: 1, maxLength: 12 }), (calls) => {
        const dossier = new Dossier();
        const current = new Map<string, Article>();
        for (const call of calls) {
          const before = new Map(dossier.articles().map(({ uri }) => [uri, dossier.findings(uri)]));
          const article = articleOf(call);
          const change = article ? dossier.set(article) : dossier.delete(call.uri);
          if (article) current.set(call.uri, article);
          else current.delete(call.uri);
          for (const [uri, findings] of before) {
            if (!change.findings.includes(uri)) assert.deepEqual(dossier.findings(uri), findings);
          }
        }
        const fresh = new Dossier();
        for (const article of [...current.values()].reverse()) fresh.set(article);
        assert.deepEqual(contents(dossier), contents(fresh));
        told += dossier.allFindings().length;
      }),
      { numRuns: 150 },
    );
    assert.ok(told > 20, `the sentences bring about findings: ${told}`);
  });

  test('each is told once in the whole dossier, and its places are told from both sides of a conflict', () => {
    fc.assert(
      fc.property(fc.array(callArbitrary, { minLength: 2, maxLength: 6 }), (calls) => {
        const dossier = new Dossier();
        for (const call of calls) {
          const article = articleOf(call);
          if (article) dossier.set(article);
        }
        for (const { uri, finding } of dossier.allFindings()) {
          assert.ok(dossier.findings(uri).some((one) => one.code === finding.code && one.start === finding.start));
          if (finding.code !== 'role-conflict') continue;
          for (const place of finding.related.filter((related) => related.uri !== uri)) {
            const there = dossier.findings(place.uri).filter((one) => one.start === place.start);
            assert.ok(there.some(({ related }) => related.some((at) => at.uri === uri && at.start === finding.start)));
          }
        }
      }),
      { numRuns: 80 },
    );
  });
});
