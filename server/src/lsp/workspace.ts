/**
 * What the editor has before it: folders whose files are read in the background, and open documents, whose text wins
 * over the file's. Decides which of them are articles, and keeps these in their dossiers.
 */
import { analyseArticle, type BlockCache } from '../engine/article';
import { fileName } from '../engine/fileName';
import type { Article, NameDecisions } from '../engine/model';
import type { SeverityTable } from '../features/diagnostics';
import type { MentionsShown } from '../features/readingOrder';
import { ARTICLE_LANGUAGE, isArticle } from '../files/article';
import { decode } from '../files/decode';
import type { FileRules } from '../files/include';
import type { Documents, OpenDocument } from './documents';
import { Dossiers, type OnChange, type Placed } from './dossiers';
import { SettingsByFolder } from './folderSettings';
import { Indexer } from './indexer';
import { errorWords, type Log } from './log';
import type { FileContent, Platform } from './platform';
import type { Settings } from './settings';
import { relativePath } from './uris';

/** Told about changes; both are called often and should only take note. */
export interface WorkspaceListener {
  readonly changed: OnChange;
  /** The amount of indexing work has changed. */
  readonly progressed: () => void;
}

/** What happened to a file or folder. */
export type FileEvent = 'created' | 'changed' | 'deleted';

/** So many articles can be analysed while somebody waits. */
const AT_ONCE = 20;

const BYTES_PER_MEGABYTE = 1_000_000;

/** All uris given to it are canonical. */
export class Workspace {
  readonly dossiers: Dossiers;
  readonly indexer: Indexer;
  private readonly settings = new SettingsByFolder();
  /** Open documents whose last changes are not analysed yet. */
  private readonly stale = new Set<string>();
  /** Open documents said to be too large, so that it is said once. */
  private readonly tooLarge = new Set<string>();

  constructor(
    platform: Platform,
    private readonly documents: Documents,
    private readonly log: Log,
    listener: WorkspaceListener,
    /** What the reader has decided about words of an article, given its uri, its folder and its text. */
    private readonly names: (uri: string, folder: string, text: string) => NameDecisions | undefined,
  ) {
    this.dossiers = new Dossiers(listener.changed);
    const target = {
      store: (uri: string, content: FileContent) => this.store(uri, content),
      maxBytes: (uri: string) => this.maxBytes(uri),
      wanted: ({ folder, rules }: { folder: string; rules: FileRules }) =>
        rules === this.rulesOf(folder) && this.dossiers.folderUris().includes(folder),
      progressed: listener.progressed,
    };
    this.indexer = new Indexer(platform, target, log);
  }

  /** Changes the folders; new ones are looked through. */
  setFolders(uris: readonly string[]): void {
    const before = this.dossiers.folderUris();
    this.dossiers.setFolders(uris, (uri) => this.documents.has(uri));
    const now = this.dossiers.folderUris();
    for (const folder of now) if (!before.includes(folder)) this.walk(folder, '');
    for (const uri of this.documents.uris()) this.stale.add(uri);
  }

  /** Changes the settings; folders are looked through again when what belongs to them may differ. */
  setSettings(general: Settings, own: ReadonlyMap<string, Settings>): void {
    const folders = this.dossiers.folderUris();
    const before = new Map(folders.map((folder) => [folder, this.settings.of(folder)]));
    for (const problem of this.settings.set(general, own)) this.log.warn(problem);
    for (const uri of this.dossiers.uris()) {
      if (!this.documents.has(uri) && !this.mayHold(uri)) this.dossiers.delete(uri);
    }
    for (const folder of folders) {
      const { settings, rules } = this.settings.of(folder);
      const old = before.get(folder);
      if (rules !== old?.rules || settings.maxFileSize !== old.settings.maxFileSize) this.walk(folder, '');
    }
    for (const uri of this.documents.uris()) this.stale.add(uri);
    this.tooLarge.clear();
  }

  /** The severities that hold in a folder (by its uri), or, for `null` and single articles, in general. */
  severities(folder: string | null): SeverityTable {
    return this.settings.of(folder).settings.severity;
  }

  /** Which mentions of an actor are shown where an article of this uri is asked about. */
  mentionsShown(uri: string): MentionsShown {
    return this.settings.of(this.dossiers.folderOf(uri)).settings.mentions;
  }

  /** The document was opened or changed; `settle` takes it in. */
  documentChanged(uri: string): void {
    this.stale.add(uri);
  }

  /** The document was closed: the file counts again, if there is one. */
  documentClosed(uri: string): void {
    this.stale.delete(uri);
    this.tooLarge.delete(uri);
    const isFile = uri.startsWith('file:') && this.dossiers.folderOf(uri) !== null;
    if (isFile) this.indexer.touch(uri);
    else this.dossiers.delete(uri);
  }

  /** The file or folder of this uri was created, changed or deleted (a renamed one is deleted and created). */
  fileTouched(uri: string, event: FileEvent): void {
    const folder = this.dossiers.folderOf(uri);
    const path = folder === null ? null : relativePath(folder, uri);
    if (folder === null || !path) return;
    const rules = this.rulesOf(folder);
    if (this.dossiers.has(uri) || rules.includes(path)) this.indexer.touch(uri);
    else if (event === 'created' && !isPruned(rules, path)) this.walk(folder, path);
    if (event === 'deleted' && !this.dossiers.has(uri)) {
      for (const candidate of this.dossiers.uris()) if (candidate.startsWith(`${uri}/`)) this.indexer.touch(candidate);
    }
  }

  /** Analyses what was typed since the last call, so that answers hold for the text as it is now. */
  settle(): void {
    for (const uri of [...this.stale]) {
      this.stale.delete(uri);
      const document = this.documents.get(uri);
      if (!document) continue;
      const article = this.isOpenArticle(document) ? this.analyse(document, document.cache) : null;
      if (article) this.dossiers.set(article);
      else this.dossiers.delete(uri);
    }
  }

  /**
   * Analyses articles of a folder again for which the test holds: the first of them at once, so that who asks next sees
   * it; many closed ones are read again in the background.
   */
  reanalyse(folder: string, concerns: (path: string, text: string) => boolean): void {
    let left = AT_ONCE;
    for (const uri of this.dossiers.uris()) {
      if (this.dossiers.folderOf(uri) !== folder) continue;
      const article = this.dossiers.find(uri)?.article;
      if (!article || !concerns(relativePath(folder, uri) ?? uri, article.text)) continue;
      if (this.documents.has(uri)) this.stale.add(uri);
      else if (left-- > 0) {
        const again = this.analyse(article);
        if (again) this.dossiers.set(again);
      } else this.indexer.touch(uri);
    }
    this.settle();
  }

  /** The article of that uri, open or not, as it is now. */
  find(uri: string): Placed | undefined {
    this.settle();
    return this.dossiers.find(uri);
  }

  private walk(folder: string, under: string): void {
    this.indexer.walk({ folder, under, rules: this.rulesOf(folder) });
  }

  private store(uri: string, content: FileContent): void {
    if (this.documents.has(uri)) return;
    const folder = this.dossiers.folderOf(uri);
    const path = folder === null ? null : relativePath(folder, uri);
    const article = path !== null && this.rulesOf(folder).includes(path) ? this.articleOf(uri, path, content) : null;
    if (article) this.dossiers.set(article);
    else this.dossiers.delete(uri);
    if (content.kind === 'folder' && folder !== null && path) this.walk(folder, path);
  }

  private articleOf(uri: string, path: string, content: FileContent): Article | null {
    if (content.kind === 'problem') this.log.warn(`${path} ${content.problem}; skipped.`);
    if (content.kind === 'folder') this.log.info(`${path} is a folder, not an article.`);
    if (content.kind !== 'bytes') return null;
    const decoded = decode(content.bytes);
    if ('problem' in decoded) {
      this.log.warn(`${path} ${decoded.problem}; skipped.`);
      return null;
    }
    if (!isArticle(path, decoded.text)) return null;
    if (decoded.remark) this.log.warn(`${path} ${decoded.remark}.`);
    return this.analyse({ uri, version: 0, text: decoded.text });
  }

  /** The engine never throws; should it do so all the same, one article is lost and said to be, not the session. */
  private analyse(input: { uri: string; version: number; text: string }, cache?: BlockCache): Article | null {
    const { uri, version, text } = input;
    try {
      const folder = this.dossiers.folderOf(uri);
      const names = folder === null ? undefined : this.names(uri, folder, text);
      return analyseArticle({ uri, version, text, ...(names && { names }) }, cache);
    } catch (error) {
      this.log.error(`${uri} could not be analysed: ${errorWords(error)}`);
      return null;
    }
  }

  private isOpenArticle({ uri, language, text }: OpenDocument): boolean {
    if (text.length > this.maxBytes(uri)) {
      if (!this.tooLarge.has(uri)) this.log.warn(`${fileName(uri)} is larger than newsmark.maxFileSize; skipped.`);
      this.tooLarge.add(uri);
      return false;
    }
    if (language === ARTICLE_LANGUAGE) return true;
    const path = this.pathOf(uri);
    const candidate = uri.startsWith('untitled:') ? language === 'plaintext' : this.mayHold(uri);
    // Once an article, always one while it is open: a half-deleted text should not make everything vanish.
    return candidate && (this.dossiers.find(uri) !== undefined || isArticle(path, text));
  }

  private rulesOf(folder: string | null): FileRules {
    return this.settings.of(folder).rules;
  }

  private maxBytes(uri: string): number {
    return this.settings.of(this.dossiers.folderOf(uri)).settings.maxFileSize * BYTES_PER_MEGABYTE;
  }

  private mayHold(uri: string): boolean {
    return this.rulesOf(this.dossiers.folderOf(uri)).includes(this.pathOf(uri));
  }

  /** The path that the rules are about: inside a folder relative to it, elsewhere the name alone. */
  private pathOf(uri: string): string {
    const folder = this.dossiers.folderOf(uri);
    return (folder !== null && relativePath(folder, uri)) || fileName(uri);
  }
}

/** True when a walk would not have come to this path. */
function isPruned(rules: FileRules, path: string): boolean {
  const parts = path.split('/');
  return parts.some((_, index) => rules.prunes(parts.slice(0, index + 1).join('/')));
}
