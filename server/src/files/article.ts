/** Whether a text is an article at all: by its language, its name, or the way it reads. */
import { readsLikeArticle } from '../engine/text/detect';

/** The editor's language id of articles. */
export const ARTICLE_LANGUAGE = 'news';

/** True for names that only articles have: `.news`, `.article`, `.news.txt`. */
function isNamedArticle(path: string): boolean {
  return /\.(?:news|article|news\.txt)$/i.test(path);
}

/**
 * True when the text is to be read as an article: its author says so (language or name), or it is a text file that
 * reads like one. `language` is the editor's, absent for files that are not open.
 */
export function isArticle(path: string, text: string, language?: string): boolean {
  return language === ARTICLE_LANGUAGE || isNamedArticle(path) || readsLikeArticle(text);
}
