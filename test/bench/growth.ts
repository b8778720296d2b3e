/** How the cost grows with the length of texts that are hard: linear is wanted, whatever the text. */
import { analyseArticle } from '../../server/src/engine/article';
import { Dossier } from '../../server/src/engine/dossier/dossier';
import type { Article } from '../../server/src/engine/model';
import { NASTIES, type Nasty } from '../support/nasties';
import { cpuTime } from './clock';

/** Milliseconds of processor time for texts of one, two and four times the size; shorter when it took too long. */
export interface Growth {
  readonly name: string;
  readonly article: readonly number[];
  /** Two equal articles in one dossier: actors and findings. */
  readonly dossier: readonly number[];
  /** What was thrown, which nothing may: the engine answers whatever the text. */
  readonly error: string | null;
}

const SIZES = [1, 2, 4];
/** A step that took longer is not followed by a larger one. */
const TOO_LONG = 3000;

/** Measures every text of the table; `size` in characters. */
export function* measureGrowth(size: number): Generator<Growth> {
  for (const [name, make] of Object.entries(NASTIES)) {
    const article: number[] = [];
    const dossier: number[] = [];
    let error: string | null = null;
    try {
      measure(make, size / 20);
      for (const factor of SIZES) {
        const [analysed, compared] = measure(make, size * factor);
        article.push(analysed);
        dossier.push(compared);
        if (analysed + compared > TOO_LONG) break;
      }
    } catch (thrown) {
      error = String(thrown);
    }
    yield { name, article, dossier, error };
  }
}

function measure(make: Nasty, size: number): [article: number, dossier: number] {
  const text = make(size);
  let article: Article | undefined;
  const analysed = cpuTime(() => {
    article = analyseArticle({ uri: 'a', version: 0, text });
  });
  const compared = cpuTime(() => {
    if (!article) return;
    const dossier = new Dossier();
    dossier.set(article);
    dossier.set({ ...article, uri: 'b' });
    dossier.allFindings();
    dossier.actors();
  });
  return [analysed, compared];
}

/** True when doubling twice cost far more than four times as much, or when the first step took too long already. */
export function isSteep(times: readonly number[]): boolean {
  const first = times[0] ?? 0;
  const last = times.at(-1) ?? 0;
  if (last < 100) return false;
  return last > TOO_LONG || last / Math.max(first, 1) > 2 * 2 ** (times.length - 1);
}
