/** Megabytes of article text a second: the engine, and the libraries that people use for such work today. */
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyseArticle } from '../../server/src/engine/article';
import { medianTime } from './clock';
import { type GeneratedArticle, generateArticles } from './generate';

export interface Throughput {
  readonly engine: number;
  readonly wink: number;
  readonly compromise: number;
}

const ARTICLES = 100;
const ROUNDS = 5;

/** All read the same articles in this one run. Each finds names; the engine figures, dates and quotations besides. */
export function measureThroughput(): Throughput {
  const wink = winkNLP(model);
  const articles = generateArticles(ARTICLES, 3);
  return {
    engine: megabytesPerSecond(articles, ROUNDS, ({ uri, text }) => {
      analyseArticle({ uri, version: 0, text });
    }),
    wink: megabytesPerSecond(articles, ROUNDS, ({ text }) => {
      const doc = wink.readDoc(text);
      doc.sentences().out();
      doc.entities().out();
    }),
    compromise: megabytesPerSecond(articles, 2, ({ text }) => {
      const doc = compromise(text);
      doc.people().out('array');
      doc.places().out('array');
      doc.organizations().out('array');
    }),
  };
}

function megabytesPerSecond(
  articles: readonly GeneratedArticle[],
  rounds: number,
  analyse: (article: GeneratedArticle) => void,
): number {
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const milliseconds = medianTime(rounds, () => articles.forEach(analyse));
  return bytes / 1000 / milliseconds;
}
