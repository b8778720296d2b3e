/** Reads the files of folders in the background, a little at a time, so that requests are answered meanwhile. */
import type { FileRules } from '../files/include';
import { errorWords, type Log } from './log';
import { breathe, type FileContent, type Platform } from './platform';
import { childUri } from './uris';

/** What the indexer works for. */
export interface IndexerTarget {
  /** Takes over what was read of a file. Short and synchronous; the file may have been opened or forgotten meanwhile. */
  store(uri: string, content: FileContent): void;
  /** How large this file may be to be read. */
  maxBytes(uri: string): number;
  /** False stops a walk: the folder was removed, or the rules have changed. */
  wanted(walk: Walk): boolean;
  /** Called whenever the amount of work changes. */
  progressed(): void;
}

/** A folder (or, with `under`, a part of it) to look through. */
export interface Walk {
  readonly folder: string;
  readonly under: string;
  readonly rules: FileRules;
}

/** Files read at once: enough to keep the disk busy. */
const BATCH = 16;

/** After so many milliseconds of work, incoming messages get their turn. */
const SLICE = 10;

/** Two queues of files: what just changed, and what was found in folders. */
export class Indexer {
  private readonly urgent = new Set<string>();
  private readonly backlog = new Set<string>();
  private walks = 0;
  private inFlight = 0;
  private running = false;
  private stopped = false;
  /** Grows with each cancellation; a walk begun before it ends. */
  private epoch = 0;
  /** Files read since the indexer was last idle. */
  private done = 0;

  constructor(
    private readonly platform: Platform,
    private readonly target: IndexerTarget,
    private readonly log: Log,
  ) {}

  /** Looks through a folder for files to read. */
  walk(walk: Walk): void {
    const epoch = this.epoch;
    const goesOn = () => !this.stopped && epoch === this.epoch && this.target.wanted(walk);
    this.walks++;
    this.target.progressed();
    void this.look(walk, goesOn)
      .catch((error) => this.log.error(`Looking through ${walk.folder} failed: ${errorWords(error)}`))
      .finally(() => {
        this.walks--;
        this.settled();
      });
  }

  /** Reads a file before all that is waiting: it was created, changed, deleted or closed. */
  touch(uri: string): void {
    this.backlog.delete(uri);
    this.urgent.add(uri);
    this.run();
  }

  /** Forgets the files not read yet, and says how many. Files that change later are read again. */
  cancel(): number {
    const left = this.backlog.size;
    this.epoch++;
    this.backlog.clear();
    this.target.progressed();
    return left;
  }

  /** Ends all work for good. */
  stop(): void {
    this.stopped = true;
    this.urgent.clear();
    this.cancel();
  }

  /** True while folders are looked through or files wait to be read. */
  get busy(): boolean {
    return this.walks > 0 || this.pending > 0;
  }

  /** Files known to be waiting. */
  get pending(): number {
    return this.urgent.size + this.backlog.size + this.inFlight;
  }

  /** Files read since all was last quiet. */
  get finished(): number {
    return this.done;
  }

  private async look(walk: Walk, goesOn: () => boolean): Promise<void> {
    const onProblem = (path: string, problem: string) => this.log.warn(`${path || walk.folder} ${problem}; skipped.`);
    for await (const path of this.platform.list(walk.folder, walk.under, walk.rules, onProblem)) {
      if (!goesOn()) return;
      const uri = childUri(walk.folder, path);
      if (!this.urgent.has(uri)) this.backlog.add(uri);
      this.run();
    }
  }

  private run(): void {
    if (this.running || this.stopped) return;
    this.running = true;
    void this.work()
      .catch((error) => this.log.error(`Reading files failed: ${errorWords(error)}`))
      .finally(() => {
        this.running = false;
        this.inFlight = 0;
        if (this.urgent.size + this.backlog.size > 0) this.run();
        this.settled();
      });
  }

  private settled(): void {
    if (!this.busy) this.done = 0;
    this.target.progressed();
  }

  private async work(): Promise<void> {
    // Calls of the same turn (a folder's worth of events) are gathered first.
    await breathe(this.platform);
    for (let batch = this.takeBatch(); batch.length > 0; batch = this.takeBatch()) {
      this.inFlight = batch.length;
      this.target.progressed();
      const contents = await Promise.all(batch.map((uri) => this.platform.read(uri, this.target.maxBytes(uri))));
      let since = this.platform.now();
      for (const [index, content] of contents.entries()) {
        if (this.stopped) return;
        this.storeOne(batch[index] as string, content);
        if (this.platform.now() - since < SLICE) continue;
        await breathe(this.platform);
        since = this.platform.now();
      }
      this.inFlight = 0;
      this.done += batch.length;
    }
  }

  /** One file's trouble is not the others'. */
  private storeOne(uri: string, content: FileContent): void {
    try {
      this.target.store(uri, content);
    } catch (error) {
      this.log.error(`${uri} could not be taken in: ${errorWords(error)}`);
    }
  }

  private takeBatch(): string[] {
    const batch: string[] = [];
    for (const queue of [this.urgent, this.backlog]) {
      for (const uri of queue) {
        if (batch.length >= BATCH) return batch;
        queue.delete(uri);
        batch.push(uri);
      }
    }
    return batch;
  }
}
