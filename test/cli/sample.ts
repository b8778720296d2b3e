/** Two invented articles and findings about them, made by hand: what the printers are tested with. */
import type { FiledFinding } from '../../server/src/engine/dossier/dossier';
import type { Article, Finding, Span } from '../../server/src/engine/model';
import { blankArticle } from '../support/blankArticle';

const TEXTS: Readonly<Record<string, string>> = {
  'mill fire/a#1.txt': '\uFEFFMill burns\r\n\r\nThe fire killed 12 workers,\tPetra Olin said.\r\n',
  '/news/b.txt': 'Fire in mill\n\nPetra Olin said 21 workers were killed.\n',
};

/** The place of words that occur once in a text. */
function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const of = (uri: string, words: string): Span => spanOf(TEXTS[uri] ?? '', words);

/** The articles by path. */
export const ARTICLES: ReadonlyMap<string, Article> = new Map(
  Object.entries(TEXTS).map(([uri, text]) => [uri, blankArticle(uri, text)]),
);

const CONFLICT: Finding = {
  code: 'figure-conflict',
  severity: 'warning',
  message: '12 here, 21 in b.txt: workers killed.',
  ...of('mill fire/a#1.txt', '12 workers'),
  related: [{ uri: '/news/b.txt', ...of('/news/b.txt', '21 workers'), message: '21 workers were killed' }],
};

const HINT: Finding = {
  code: 'quote-unbalanced',
  severity: 'hint',
  message: 'No partner.',
  ...of('/news/b.txt', 'Fire'),
  related: [],
};

/** In the order that a dossier files them in. */
export const FILED: readonly FiledFinding[] = [
  { uri: '/news/b.txt', finding: HINT },
  { uri: '/news/b.txt', finding: { ...HINT } },
  { uri: 'mill fire/a#1.txt', finding: CONFLICT },
];
