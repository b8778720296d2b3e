/** From inputs to analyses: what `extract`, `check` and `actors` share. */
import { analyseArticle } from '../engine/article';
import { Dossier } from '../engine/dossier/dossier';
import type { Article } from '../engine/model';
import type { Source } from './args';
import { Decisions } from './decisions';
import { readArticles, type Trouble } from './input';
import type { Platform } from './platform';
import { reasonOf } from './reason';

export type Analysed = { readonly article: Article } | { readonly trouble: Trouble };

/**
 * Analyses one article after the other, with what the reader decided about words of files. The
 * engine promises not to throw; if it does, the others still get through.
 */
export async function* analyseAll(
  platform: Platform,
  source: Source,
  folders: boolean,
  decisions: Decisions,
): AsyncGenerator<Analysed> {
  for await (const item of readArticles(platform, source, folders)) {
    if ('trouble' in item) {
      yield item;
      continue;
    }
    if (item.remark) await complain(platform, item.input.uri, item.remark);
    try {
      const input = source.from === 'stdin' ? item.input : await decisions.applyTo(item.input);
      yield { article: analyseArticle(input) };
    } catch (error) {
      const { uri } = item.input;
      yield { trouble: { where: uri, id: uri, error: `could not be analysed: ${reasonOf(error)}` } };
    }
  }
}

export interface ReadDossier {
  readonly dossier: Dossier;
  readonly troubles: readonly Trouble[];
}

/** All articles as one dossier. Whatever could not be read is said on standard error. */
export async function readDossier(platform: Platform, source: Source): Promise<ReadDossier> {
  const dossier = new Dossier();
  const troubles: Trouble[] = [];
  const decisions = new Decisions(platform.files);
  for await (const one of analyseAll(platform, source, true, decisions)) {
    const trouble = 'trouble' in one ? one.trouble : addTo(dossier, one.article);
    if (!trouble) continue;
    troubles.push(trouble);
    await complain(platform, trouble.where, trouble.error);
  }
  dossier.decide(decisions.ofActors());
  for (const { where, error } of decisions.troubles) await complain(platform, where, error);
  troubles.push(...decisions.troubles);
  if (dossier.size === 0 && troubles.length === 0) await platform.stderr.write('newsmark: no articles found\n');
  return { dossier, troubles };
}

function addTo(dossier: Dossier, article: Article): Trouble | null {
  const trouble = (error: string): Trouble => ({ where: article.uri, id: article.uri, error });
  if (dossier.get(article.uri)) return trouble('the id is used twice');
  try {
    dossier.set(article);
    return null;
  } catch (error) {
    return trouble(`could not be compared: ${reasonOf(error)}`);
  }
}

/** Says on standard error what is the matter with an input. */
export async function complain(platform: Platform, where: string, message: string): Promise<void> {
  await platform.stderr.write(`newsmark: ${where}: ${message}\n`);
}
