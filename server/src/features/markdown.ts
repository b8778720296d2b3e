/** Writing Markdown around words that others wrote: nothing from an article may act as markup. */

/** Characters that CommonMark or GitHub's flavour give a meaning to inside a line (autolinks included). */
const MEANINGFUL = /[\\`*_{}[\]<>()#+\-.!|~&:@=^$]/g;

/** Control characters, and the ones that turn the direction of the text around them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The words as one line of Markdown that shows exactly these words. */
export function escapeMarkdown(words: string): string {
  return words.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().replace(MEANINGFUL, '\\$&');
}

/** Escaped words as a link, or alone when there is nowhere to lead to. */
export function link(words: string, target: string | null): string {
  const shown = escapeMarkdown(words);
  // Inside <> a target may hold brackets, but none of these.
  return target === null || /[<>\n\\]/.test(target) ? shown : `[${shown}](<${target}>)`;
}

/** The same as plain text, for editors that show no Markdown: escapes, emphasis and link targets taken away. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\]\(<[^<>\n]*>\)/g, ']')
    .replace(/\\([!-/:-@[-`{-~])|[*`[\]]|^> |^---$/gm, (_, escaped?: string) => escaped ?? '')
    .replace(/\n{3,}/g, '\n\n');
}
