/** What the server needs from the machine it runs on. Passed in, so that tests and other platforms can bring their own. */
import type { FileRules } from '../files/include';
import { errorWords, type Log } from './log';

/** What a file was found to be. Problems are plain words that go on from the file's name ("cannot be read: …"). */
export type FileContent =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' }
  | { readonly kind: 'folder' }
  | { readonly kind: 'problem'; readonly problem: string };

/** Reads files, writes what is the reader's own, and waits. No method rejects. */
export interface Platform {
  /** The file's content, unless it is larger than `maxBytes`. */
  read(uri: string, maxBytes: number): Promise<FileContent>;

  /**
   * Replaces the file's content, or makes the file and its folder. All or nothing: a reader never finds half of it. Gives
   * `null`, or why it could not be done, in words that go on from the file's name; then the file is as it was.
   */
  write(uri: string, text: string): Promise<string | null>;

  /**
   * Paths (relative to the folder, with forward slashes) of the files that the rules include, in the folder or, with
   * `under`, in that subfolder of it. What is not a folder has no files. Each folder is entered once, however many
   * symbolic links lead to it. Folders that cannot be read are reported, and the walk goes on.
   */
  list(
    folder: string,
    under: string,
    rules: FileRules,
    onProblem: (path: string, problem: string) => void,
  ): AsyncIterable<string>;

  /** Calls back once after `milliseconds`; the returned function calls it off. */
  setTimer(callback: () => void, milliseconds: number): () => void;

  /** Milliseconds since any fixed moment. */
  now(): number;
}

/** Settles after other waiting work (incoming messages above all) has had its turn. */
export function breathe(platform: Platform): Promise<void> {
  return new Promise((resolve) => {
    platform.setTimer(resolve, 0);
  });
}

/** The same platform, with a log that is told when what a timer calls throws: no later work may be lost for it. */
export function withGuardedTimers(platform: Platform, log: Log): Platform {
  return {
    read: (uri, maxBytes) => platform.read(uri, maxBytes),
    write: (uri, text) => platform.write(uri, text),
    list: (folder, under, rules, onProblem) => platform.list(folder, under, rules, onProblem),
    now: () => platform.now(),
    setTimer: (callback, milliseconds) =>
      platform.setTimer(() => {
        try {
          callback();
        } catch (error) {
          log.error(`Work in the background failed: ${errorWords(error)}`);
        }
      }, milliseconds),
  };
}
