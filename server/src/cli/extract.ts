/** `newsmark extract`: one line of JSON per article. */
import { analyseAll, complain } from './analyse';
import type { Source } from './args';
import { Decisions } from './decisions';
import { Exit, type Platform } from './platform';
import { articleJson } from './shapes';

/** Prints each analysis as soon as it is made. A bad line of standard input gives an answer in its place. */
export async function extract(platform: Platform, source: Source): Promise<number> {
  let code: number = Exit.ok;
  const decisions = new Decisions(platform.files);
  for await (const one of analyseAll(platform, source, false, decisions)) {
    if ('article' in one) {
      await platform.stdout.write(`${JSON.stringify(articleJson(one.article))}\n`);
      continue;
    }
    code = Exit.trouble;
    const { where, id, error } = one.trouble;
    if (source.from === 'stdin') await platform.stdout.write(`${JSON.stringify({ id, error })}\n`);
    else await complain(platform, where, error);
  }
  for (const { where, error } of decisions.troubles) {
    code = Exit.trouble;
    await complain(platform, where, error);
  }
  return code;
}
