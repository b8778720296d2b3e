/** Which documents Newsmark looks at. */

/**
 * Where articles live. Left out on purpose: `git:` and other read-only copies, which would count an article twice, and
 * `output:`, whose log lines are plain text too.
 */
const SCHEMES = ['file', 'untitled', 'vscode-vfs', 'vscode-remote'];

/** The documents that the server is told about; which `.txt` reads like an article is the server's decision. */
export const DOCUMENT_SELECTOR = SCHEMES.flatMap((scheme) =>
  ['news', 'plaintext'].map((language) => ({ scheme, language })),
);
