/** Errors of the platform in plain words. */

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  ELOOP: 'the link leads round in a circle',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the path is too long',
  ERR_INVALID_ARG_VALUE: 'not a path',
};

/** Why something could not be read, without the path. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as Partial<NodeJS.ErrnoException>;
  return (code && REASONS[code]) || message || String(error);
}
