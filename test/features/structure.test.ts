import assert from 'node:assert/strict';
import type { Article } from '../../server/src/engine/model';
import { documentSymbol, type OutlineEntry } from '../../server/src/features/documentSymbol';
import { foldingRange } from '../../server/src/features/foldingRange';
import { selectionRange } from '../../server/src/features/selectionRange';
import { semanticTokens } from '../../server/src/features/semanticTokens';
import { dossierOf } from '../support/articles';

const PAGE = `
  Ferry sinks off Lindal
  [Home News Sport](boilerplate)
  [3 views left](boilerplate)
  [“We lost [34 people](figure event=killed),”](quote#berg) said [Anna Berg](person#berg) of the [Harbour Board](organization#board). [She](person#berg:pronoun) wept.
  [The rescue](subhead)
  Divers came from [Norvik](place#norvik). They stayed.
  [A diver at work](caption)
  [Share this](boilerplate)
`;

suite('folding range', () => {
  test('runs of boilerplate and the part under a subhead', () => {
    const { article } = dossierOf(PAGE);
    assert.deepEqual(shown(article, foldingRange(article)), [
      ['boilerplate', 'Home News Sport\n3 views left'],
      ['section', 'The rescue\nDivers came from Norvik. They stayed.\nA diver at work'],
      ['boilerplate', 'Share this'],
    ]);
  });

  test('front matter is told apart', () => {
    const { article } = dossierOf('[---](boilerplate)\n[title: A](boilerplate)\n[---](boilerplate)\nA headline\nText.');
    assert.deepEqual(
      foldingRange(article).map(({ kind }) => kind),
      ['front-matter', 'boilerplate'],
    );
  });
});

suite('selection range', () => {
  const sentence = '“We lost 34 people,” said Anna Berg of the Harbour Board.';
  checkSelection('name, sentence, paragraph, article', 'Anna Be|rg', ['Anna Berg', sentence]);
  checkSelection('figure, quotation, sentence', '3|4 people', ['34 people', '“We lost 34 people,”', sentence]);
  checkSelection('plain words', 'ca|me', ['Divers came from Norvik.']);
  checkSelection('boilerplate', 'New|s', []);

  /** Checks what comes before the paragraph, then that paragraph and article follow, each containing the one before. */
  function checkSelection(name: string, words: string, expected: string[]): void {
    test(name, () => {
      const { article, offset } = dossierOf(PAGE.replace(words.replace('|', ''), words));
      const spans = selectionRange(article, offset);
      const texts = spans.map(({ start, end }) => article.text.slice(start, end));
      assert.deepEqual(texts.slice(0, -2), expected);
      assert.equal(texts.at(-1), article.text);
      spans.slice(1).forEach((span, index) => {
        const inner = spans[index] as { start: number; end: number };
        assert.ok(span.start <= inner.start && inner.end <= span.end);
        assert.ok(span.end - span.start > inner.end - inner.start);
      });
    });
  }
});

suite('semantic tokens', () => {
  test('names, figures without what they count, quotations in pieces, boilerplate; no pronouns', () => {
    const { article } = dossierOf(PAGE);
    const tokens = semanticTokens(article).map(({ type, ...span }) => ({ ...span, kind: type }));
    assert.deepEqual(shown(article, tokens), [
      ['boilerplate', 'Home News Sport'],
      ['boilerplate', '3 views left'],
      ['quotation', '“We lost '],
      ['figure', '34'],
      ['quotation', ' people,”'],
      ['person', 'Anna Berg'],
      ['organization', 'Harbour Board'],
      ['place', 'Norvik'],
      ['boilerplate', 'Share this'],
    ]);
  });

  test('a quotation that holds a name keeps its ends', () => {
    const { article } = dossierOf(
      'A headline\n[“[Anna](person#a) and [Bo](person#b)”](quote#a) said [Anna](person#a).',
    );
    const tokens = semanticTokens(article).map(({ type, ...span }) => ({ ...span, kind: type }));
    assert.deepEqual(shown(article, tokens), [
      ['quotation', '“'],
      ['person', 'Anna'],
      ['quotation', ' and '],
      ['person', 'Bo'],
      ['quotation', '”'],
      ['person', 'Anna'],
    ]);
  });

  test('only those that touch the span that is asked for', () => {
    const { article } = dossierOf(PAGE);
    const start = article.text.indexOf('Norvik');
    const tokens = semanticTokens(article, { start, end: start + 1 });
    assert.deepEqual(
      tokens.map(({ type }) => type),
      ['place'],
    );
  });
});

suite('document symbols', () => {
  test('headline, paragraphs by their opening words, figures, sections; no boilerplate', () => {
    const { article } = dossierOf(PAGE);
    assert.deepEqual(outline(documentSymbol(article)), [
      'article Ferry sinks off Lindal',
      '  paragraph “We lost 34 people,” said Anna Berg of the Harbour Board.…',
      '    figure 34 people',
      '  section The rescue',
      '    paragraph Divers came from Norvik. They stayed.',
      '    caption A diver at work',
    ]);
  });

  test('ranges lie inside each other', () => {
    const { article } = dossierOf(PAGE);
    const check = (entry: OutlineEntry) => {
      assert.ok(entry.start <= entry.selection.start && entry.selection.end <= entry.end);
      for (const child of entry.children) {
        assert.ok(entry.start <= child.start && child.end <= entry.end);
        check(child);
      }
    };
    documentSymbol(article).forEach(check);
  });
});

function shown(article: Article, spans: readonly { kind: string; start: number; end: number }[]): string[][] {
  return spans.map(({ kind, start, end }) => [kind, article.text.slice(start, end)]);
}

function outline(entries: readonly OutlineEntry[], indent = ''): string[] {
  return entries.flatMap(({ kind, name, children }) => [
    `${indent}${kind} ${name}`,
    ...outline(children, `${indent}  `),
  ]);
}
