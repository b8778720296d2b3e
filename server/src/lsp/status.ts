/** Tells the client what the status bar shows, and shows progress while folders are read. */
import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { StatusParams } from '../protocol';
import type { Platform } from './platform';
import { Deferred } from './timing';
import type { Workspace } from './workspace';

/** Faster than this nobody reads a number. */
const DELAY = 250;

/** Fewer files are read before a progress bar is noticed. */
const WORTH_PROGRESS = 64;

/** What the status needs of the connection. */
export interface StatusTarget {
  /** Sends `newsmark/status`. */
  send(status: StatusParams): void;
  /** Opens a progress display, or gives `null` when the client has none. Does not reject. */
  openProgress(): Promise<WorkDoneProgressServerReporter | null>;
  /** Called when the user cancels the reading. */
  cancelled(): void;
}

/** Sends a status when it differs from the one before. */
export class Status {
  private last = '';
  /** As of when no files were being read. */
  private actors = 0;
  private progress: WorkDoneProgressServerReporter | null = null;
  private opening = false;
  private readonly soon: Deferred;

  constructor(
    platform: Platform,
    private readonly workspace: Workspace,
    /** How many findings the editor lists. */
    private readonly findings: () => number,
    private readonly target: StatusTarget,
  ) {
    this.soon = new Deferred(
      platform,
      () => DELAY,
      () => this.update(),
    );
  }

  /** Something that the status shows may have changed. */
  changed(): void {
    this.soon.request();
  }

  dispose(): void {
    this.soon.dispose();
    this.progress?.done();
    this.progress = null;
  }

  private update(): void {
    const { dossiers, indexer } = this.workspace;
    // Who is who is worked out when asked for; while files are read, that would be again and again.
    if (!indexer.busy) this.actors = dossiers.all().reduce((sum, { dossier }) => sum + dossier.actorCount, 0);
    const status: StatusParams = {
      state: indexer.busy ? 'indexing' : 'ready',
      articles: dossiers.articleCount,
      actors: this.actors,
      findings: this.findings(),
      pending: indexer.pending,
    };
    const key = JSON.stringify(status);
    if (key !== this.last) this.target.send(status);
    this.last = key;
    this.showProgress();
  }

  private showProgress(): void {
    const { indexer } = this.workspace;
    if (!indexer.busy) {
      this.progress?.done();
      this.progress = null;
      return;
    }
    const total = indexer.finished + indexer.pending;
    if (this.progress) {
      const percent = Math.floor((100 * indexer.finished) / Math.max(1, total));
      this.progress.report(percent, `${indexer.finished} of ${total}`);
    } else if (!this.opening && indexer.pending >= WORTH_PROGRESS) this.open();
  }

  private open(): void {
    this.opening = true;
    void this.target.openProgress().then((progress) => {
      // Stays true without a progress display: there is no use in asking again.
      this.opening = progress === null;
      if (!progress) return;
      progress.begin('Reading articles', 0, undefined, true);
      progress.token.onCancellationRequested(() => this.target.cancelled());
      this.progress = progress;
      this.soon.request();
    });
  }
}
