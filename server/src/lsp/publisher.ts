/** Sends findings to the editor: only for articles whose findings may have changed, and only when they did. */
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { diagnostics, type SeverityTable } from '../features/diagnostics';
import { toDiagnostic } from './answers';
import type { Converter } from './convert';
import type { Documents } from './documents';
import type { Dossiers } from './dossiers';
import type { Platform } from './platform';
import { Deferred } from './timing';

/** Sends one article's diagnostics. */
export type Send = (uri: string, diagnostics: Diagnostic[], version: number | undefined) => void;

/** After typing, findings may wait this long: they are read, not raced. */
const DELAY = 150;

/** After so many milliseconds of work, other work gets its turn. */
const SLICE = 10;

/** Remembers what was sent. */
export class Publisher {
  private readonly dirty = new Set<string>();
  /** What the editor shows at present, by article; articles without findings are not in it. */
  private readonly shown = new Map<string, { key: string; listed: number }>();
  private total = 0;
  private readonly soon: Deferred;
  private readonly next: Deferred;

  constructor(
    private readonly platform: Platform,
    private readonly dossiers: Dossiers,
    private readonly documents: Documents,
    private readonly convert: Converter,
    private readonly table: (uri: string) => SeverityTable,
    private readonly send: Send,
    /** While folders are read, findings across articles come and go: only open documents get theirs at once. */
    private readonly isReading: () => boolean,
  ) {
    this.soon = new Deferred(
      platform,
      () => DELAY,
      () => this.publish(),
    );
    this.next = new Deferred(
      platform,
      () => 0,
      () => this.publish(),
    );
  }

  /** The findings of these articles may have changed. */
  changed(uris: readonly string[]): void {
    for (const uri of uris) this.dirty.add(uri);
    if (this.dirty.size > 0) this.soon.request();
  }

  /** The severities have changed. */
  regrade(): void {
    this.changed(this.dossiers.uris());
  }

  dispose(): void {
    this.soon.dispose();
    this.next.dispose();
  }

  /** How many findings the editor lists: hints are shown, but not listed. */
  get listed(): number {
    return this.total;
  }

  /** Folders have been read: what waited for that is published now. */
  readingEnded(): void {
    if (this.dirty.size > 0) this.soon.request();
  }

  private publish(): void {
    const since = this.platform.now();
    const wanted = this.isReading() ? this.documents.uris().filter((uri) => this.dirty.has(uri)) : this.dirty;
    for (const uri of wanted) {
      if (this.platform.now() - since > SLICE) {
        this.next.request();
        return;
      }
      this.dirty.delete(uri);
      this.publishOne(uri);
    }
  }

  private publishOne(uri: string): void {
    const placed = this.dossiers.find(uri);
    const list = placed
      ? diagnostics(placed.dossier, uri, this.table(uri)).map((finding) =>
          toDiagnostic(this.convert, placed.dossier, placed.article, finding),
        )
      : [];
    const before = this.shown.get(uri);
    const key = list.length === 0 ? '' : JSON.stringify(list);
    if (key === (before?.key ?? '')) return;
    const listed = list.filter(({ severity }) => severity !== DiagnosticSeverity.Hint).length;
    this.total += listed - (before?.listed ?? 0);
    if (key === '') this.shown.delete(uri);
    else this.shown.set(uri, { key, listed });
    this.send(this.documents.clientUri(uri), list, this.documents.get(uri)?.version);
  }
}
