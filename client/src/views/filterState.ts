/** What the reader narrowed the Actors view to. */
import { commands, type Disposable, EventEmitter, languages, type Memento, type TextEditor, window } from 'vscode';
import { DOCUMENT_SELECTOR } from '../articles';
import type { ActorKind } from './actorNodes';
import { KIND_WORDS } from './kinds';

/** Which article's actors are shown: that of the editor in front, or one that the reader chose. */
export type ArticleChoice = 'current' | { readonly uri: string; readonly label: string };

/** The parts of the filter that the reader sets; `null` narrows nothing. */
export interface FilterParts {
  readonly text: string;
  readonly kinds: ReadonlySet<ActorKind> | null;
  readonly article: ArticleChoice | null;
  /** Whether hidden actors are shown. */
  readonly hidden: boolean;
}

const NOTHING = { text: '', kinds: null, article: null };

/** Keeps the parts, tells who asks, and keeps the context keys `newsmark.filtered` and `newsmark.showingHidden`. */
export class FilterState implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly watch: Disposable;
  private current: FilterParts;
  /** The article that was in front last; it stays while something else is. */
  private inFront: string | null = null;

  /** Fires after a part has changed, and when another article comes to the front while that matters. */
  readonly onDidChange = this.changed.event;

  /**
   * @param memory keeps whether hidden actors are shown; the rest starts afresh
   * @param uriOf an editor's document as the server names it
   */
  constructor(
    private readonly memory: Memento,
    private readonly uriOf: (editor: TextEditor) => string,
  ) {
    this.current = { ...NOTHING, hidden: memory.get('actors.hidden', false) };
    this.watch = window.onDidChangeActiveTextEditor((editor) => this.see(editor));
    this.see(window.activeTextEditor);
    this.setContext();
  }

  get parts(): FilterParts {
    return this.current;
  }

  /** Uri of the article whose actors are shown; `null` for all. */
  get article(): string | null {
    const { article } = this.current;
    return article === 'current' ? this.inFront : (article?.uri ?? null);
  }

  /** The parts that narrow the list, in words for the reader. */
  get labels(): string[] {
    const { text, kinds, article } = this.current;
    const labels = text === '' ? [] : [`“${text}”`];
    for (const kind of kinds ?? []) labels.push(KIND_WORDS[kind].plural.toLowerCase());
    if (article !== null) labels.push(article === 'current' ? 'current article' : article.label);
    return labels;
  }

  /** Changes some parts. */
  set(parts: Partial<FilterParts>): void {
    const text = parts.text?.trim() ?? this.current.text;
    const kinds = parts.kinds === undefined ? this.current.kinds : parts.kinds;
    this.current = { ...this.current, ...parts, text, kinds: kinds && kinds.size > 0 ? kinds : null };
    if (parts.hidden !== undefined) void this.memory.update('actors.hidden', parts.hidden);
    this.setContext();
    this.changed.fire();
  }

  /** Shows every actor that is not hidden. */
  clear(): void {
    this.set(NOTHING);
  }

  dispose(): void {
    this.watch.dispose();
    this.changed.dispose();
  }

  private see(editor: TextEditor | undefined): void {
    if (!editor || !languages.match(DOCUMENT_SELECTOR, editor.document)) return;
    const uri = this.uriOf(editor);
    if (uri === this.inFront) return;
    this.inFront = uri;
    if (this.current.article === 'current') this.changed.fire();
  }

  private setContext(): void {
    void commands.executeCommand('setContext', 'newsmark.filtered', this.labels.length > 0);
    void commands.executeCommand('setContext', 'newsmark.showingHidden', this.current.hidden);
  }
}
