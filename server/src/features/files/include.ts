/**
 * Which files of a folder are articles, by their paths: the rules that the editor and the command line share.
 * Paths are relative to the folder and have forward slashes.
 */
import picomatch from 'picomatch';

/** Default of the setting `newsmark.include`. `.txt` files must also read like an article, see article.ts. */
export const DEFAULT_INCLUDE: readonly string[] = ['**/*.news', '**/*.article', '**/*.txt'];

/**
 * Default of the setting `newsmark.exclude`: folders of tools, packages and builds, and the text files that software
 * projects and web sites keep by convention.
 */
export const DEFAULT_EXCLUDE: readonly string[] = [
  '**/.*/**',
  '**/node_modules/**',
  '**/bower_components/**',
  '**/vendor/**',
  '**/third_party/**',
  '**/site-packages/**',
  '**/__pycache__/**',
  '**/*.egg-info/**',
  '**/*.dist-info/**',
  '**/venv/**',
  '**/dist/**',
  '**/build/**',
  '**/target/**',
  '**/.*',
  '**/*requirements*.txt',
  '**/constraints*.txt',
  '**/CMakeLists.txt',
  '**/CMakeCache.txt',
  '**/{license,licence,copying}*.txt',
  '**/{copyright,notice,notices,patents,authors,contributors,credits,thanks,third?party*}.txt',
  '**/{readme,changelog,changes,history,release?notes,install,todo,faq}.txt',
  '**/{robots,humans,ads,app-ads,security,llms,llms-full}.txt',
];

/** The rules made of two lists of glob patterns. */
export interface FileRules {
  /** True for a file that may be an article. */
  includes(path: string): boolean;
  /** True for a folder in which nothing can be included: a walk need not enter it. */
  prunes(path: string): boolean;
  /** Patterns that could not be read, with the reason; they are left out. */
  readonly problems: readonly string[];
}

/** Compiles the lists. Letter case does not matter (`LICENSE.txt`, `license.txt`). Bad patterns become `problems`. */
export function fileRules(include: readonly string[], exclude: readonly string[]): FileRules {
  const problems: string[] = [];
  const included = matcher(include, problems);
  const excluded = matcher(exclude, problems);
  const excludedBelow = matcher(
    exclude.filter((pattern) => pattern.endsWith('/**')),
    [],
  );
  return {
    includes: (path) => included(path) && !excluded(path),
    prunes: (path) => excludedBelow(`${path}/anything`),
    problems,
  };
}

/** The rules with the default lists. */
export function defaultFileRules(): FileRules {
  return fileRules(DEFAULT_INCLUDE, DEFAULT_EXCLUDE);
}

function matcher(patterns: readonly string[], problems: string[]): (path: string) => boolean {
  const tests: ((path: string) => boolean)[] = [];
  for (const pattern of patterns) {
    try {
      tests.push(picomatch(pattern, { dot: true, nocase: true }));
    } catch (error) {
      problems.push(`The pattern "${pattern}" is not understood: ${error instanceof Error ? error.message : error}`);
    }
  }
  return (path) => tests.some((test) => test(path));
}
