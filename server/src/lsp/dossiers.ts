/** Which article is in which dossier: one for each folder, and one of its own for each article outside all folders. */
import type { ActorDecisions } from '../engine/dossier/decisions';
import { Dossier, type DossierChange } from '../engine/dossier/dossier';
import type { Article } from '../engine/model';
import { relativePath } from './uris';

/** An article and the dossier it is read in. */
export interface Placed {
  readonly article: Article;
  readonly dossier: Dossier;
}

/** A dossier and what it belongs to: a folder's uri, or that of a single article. */
export interface KeyedDossier {
  readonly key: string;
  readonly dossier: Dossier;
}

/** Told of every change, right after it. */
export type OnChange = (change: DossierChange) => void;

/** Keeps every article in the dossier that it belongs to. All uris are canonical. */
export class Dossiers {
  private folders: KeyedDossier[] = [];
  private readonly single = new Map<string, Dossier>();
  /** Where each article is at present. */
  private readonly home = new Map<string, Dossier>();

  constructor(private readonly onChange: OnChange) {}

  /** The folder, of nested ones the innermost, that the uri lies in. */
  folderOf(uri: string): string | null {
    return this.innermost(uri)?.key ?? null;
  }

  folderUris(): readonly string[] {
    return this.folders.map(({ key }) => key);
  }

  /**
   * Changes the folders. Articles move to the dossiers where they then belong; those of no folder become single when
   * they are open, and are dropped when they are not.
   */
  setFolders(uris: readonly string[], isOpen: (uri: string) => boolean): void {
    const known = new Map(this.folders.map((folder) => [folder.key, folder]));
    this.folders = [...new Set(uris)].map((key) => known.get(key) ?? { key, dossier: new Dossier() });
    const kept = new Set(this.folders.map(({ dossier }) => dossier));
    const dropped: string[] = [];
    for (const [uri, dossier] of [...this.home]) {
      const article = dossier.get(uri);
      const folder = this.innermost(uri);
      if (folder?.dossier === dossier || !article) continue;
      if (folder || isOpen(uri)) this.set(article);
      else if (kept.has(dossier)) this.delete(uri);
      else {
        // The whole dossier goes: no need to work out what holds without this one article.
        this.home.delete(uri);
        dropped.push(uri);
      }
    }
    if (dropped.length > 0) this.onChange({ findings: dropped.sort(), actors: true });
  }

  /** Applies what the reader has decided about the actors of a folder; an unknown folder has none. */
  decide(folder: string, decisions: ActorDecisions): void {
    const home = this.folders.find(({ key }) => key === folder);
    if (home) this.onChange(home.dossier.decide(decisions));
  }

  /** Puts an article, new or changed, where it belongs. */
  set(article: Article): void {
    const { uri } = article;
    const dossier = this.innermost(uri)?.dossier ?? this.singleOf(uri);
    const before = this.home.get(uri);
    if (before && before !== dossier) this.delete(uri);
    if (!this.innermost(uri)) this.single.set(uri, dossier);
    this.home.set(uri, dossier);
    const published = dossier.get(uri)?.published;
    const { findings, actors } = dossier.set(article);
    // Which actor a reader meets first depends on the articles' dates, too.
    this.onChange({ findings, actors: actors || published !== article.published });
  }

  /** Takes an article out; an unknown uri changes nothing. */
  delete(uri: string): void {
    const dossier = this.home.get(uri);
    if (!dossier) return;
    this.home.delete(uri);
    if (this.single.get(uri) === dossier) this.single.delete(uri);
    this.onChange(dossier.delete(uri));
  }

  /** The article and its dossier, if there is one of that uri. */
  find(uri: string): Placed | undefined {
    const dossier = this.home.get(uri);
    const article = dossier?.get(uri);
    return dossier && article ? { dossier, article } : undefined;
  }

  has(uri: string): boolean {
    return this.home.has(uri);
  }

  /** Uris of all articles, in no particular order. */
  uris(): string[] {
    return [...this.home.keys()];
  }

  get articleCount(): number {
    return this.home.size;
  }

  /** All dossiers, folders first. */
  all(): KeyedDossier[] {
    return [...this.folders, ...[...this.single].map(([key, dossier]) => ({ key, dossier }))];
  }

  private singleOf(uri: string): Dossier {
    return this.single.get(uri) ?? new Dossier();
  }

  private innermost(uri: string): KeyedDossier | undefined {
    let best: KeyedDossier | undefined;
    for (const folder of this.folders) {
      const longer = !best || folder.key.length > best.key.length;
      if (longer && relativePath(folder.key, uri) !== null) best = folder;
    }
    return best;
  }
}
