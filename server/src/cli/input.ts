/** The articles that a command is about, one after the other. */
import type { ArticleInput } from '../engine/model';
import { isArticle } from '../files/article';
import { decode } from '../files/decode';
import type { Source } from './args';
import { parseArticleLine } from './articleLine';
import { readLines } from './lines';
import type { Platform } from './platform';
import { reasonOf } from './reason';
import { findFiles } from './walk';

/** An input that gives no article. `where` names it for the reader; `id` is the one of its line, if it has one. */
export interface Trouble {
  readonly where: string;
  readonly id: string | null;
  readonly error: string;
}

/** An article to analyse, with a remark for the reader when something about it is odd; or why there is none. */
export type Item = { readonly input: ArticleInput; readonly remark?: string } | { readonly trouble: Trouble };

type Files = Platform['files'];

/** VS Code does not hand larger files to extensions either. */
const MAX_BYTES = 50 * 2 ** 20;

/**
 * Reads lazily: one article at a time is in memory. Never throws for what is wrong with one input. Without `folders`,
 * a folder is something that cannot be read.
 */
export function readArticles(platform: Platform, source: Source, folders: boolean): AsyncGenerator<Item> {
  return source.from === 'stdin' ? fromLines(platform.stdin) : fromPaths(platform.files, source.paths, folders);
}

async function* fromPaths(files: Files, paths: readonly string[], folders: boolean): AsyncGenerator<Item> {
  for await (const found of findFiles(files, paths, folders)) {
    const fail = (error: string): Item => ({ trouble: { where: found.path, id: found.path, error } });
    if ('error' in found) {
      yield fail(found.error);
    } else if (found.size > MAX_BYTES) {
      yield fail(`larger than ${MAX_BYTES / 2 ** 20} MB`);
    } else {
      const item = await files.readFile(found.path).then(
        (bytes) => fromBytes(found.path, bytes),
        (error: unknown) => fail(reasonOf(error)),
      );
      // In a folder, notes and word lists are left alone, as in the editor; a file that was named is taken at its word.
      if (found.named || 'trouble' in item || isArticle(found.path, item.input.text)) yield item;
    }
  }
}

/** Offsets on the command line are into the text as given, so a byte order mark goes back in its place. */
function fromBytes(path: string, bytes: Uint8Array): Item {
  const decoded = decode(bytes);
  if ('problem' in decoded) return { trouble: { where: path, id: path, error: decoded.problem } };
  const text = decoded.bom ? `\uFEFF${decoded.text}` : decoded.text;
  return { input: { uri: path, version: 0, text }, remark: decoded.remark };
}

async function* fromLines(stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Item> {
  let number = 0;
  try {
    for await (const line of readLines(stdin)) {
      number++;
      if (line?.trim() === '') continue;
      const result = line === null ? { id: null, error: 'the line is too long' } : parseArticleLine(line);
      if ('input' in result) yield result;
      else yield { trouble: { where: `line ${number}`, ...result } };
    }
  } catch (error) {
    yield { trouble: { where: 'standard input', id: null, error: reasonOf(error) } };
  }
}
