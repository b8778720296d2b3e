/** Which files of a folder are articles, by their path alone: the same rules for the editor and the command line. */
import picomatch from 'picomatch';

/** Globs over paths relative to the folder, `/` between their parts; upper and lower case are the same. */
export interface IncludeRules {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** What the settings `newsmark.include` and `newsmark.exclude` are when nobody sets them. */
export const DEFAULT_RULES: IncludeRules = {
  include: ['**/*.txt', '**/*.news', '**/*.article'],
  exclude: [
    '**/.*/**',
    '**/{node_modules,bower_components,vendor,site-packages,__pycache__,venv,dist,build,target,out,coverage}/**',
    '**/{requirements,constraints}*.txt',
    '**/{licen[cs]e,copying,notice,third?party}*.txt',
    '**/{authors,contributors,changelog,changes,readme,todo,version,manifest,sources,dictionary,wordlist,words}.txt',
    '**/{robots,humans,security,ads,app-ads,llms,llms-full,cmakelists,cmakecache,top_level,entry_points}.txt',
  ],
};

export interface IncludeMatcher {
  /** True when the file at this relative path is an article. */
  file(path: string): boolean;
  /** True when nothing below the folder at this relative path can be one, so that it need not be walked. */
  prune(path: string): boolean;
}

/** Compiles the rules once. A glob that cannot be compiled matches nothing. */
export function createIncludeMatcher(rules: IncludeRules): IncludeMatcher {
  const options = { dot: true, nocase: true, windows: false };
  const any = (globs: readonly string[]): ((path: string) => boolean) => {
    const tests = globs.flatMap((glob) => {
      try {
        return [picomatch(glob, options)];
      } catch {
        return [];
      }
    });
    return (path) => tests.some((test) => test(path));
  };
  const included = any(rules.include);
  const excluded = any(rules.exclude);
  const pruned = any(rules.exclude.filter((glob) => glob.endsWith('/**')));
  return {
    file: (path) => included(path) && !excluded(path),
    prune: (path) => pruned(`${path}/x`),
  };
}
