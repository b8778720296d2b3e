/** Follow Cursor: the Actors view shows whom the reader's cursor stands on. */
import { Disposable, languages, type TextEditor, type TreeView, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { DOCUMENT_SELECTOR } from '../articles';
import { actorUnderCursor } from '../commands/mentions';
import { Debounce } from './timing';

/** Long enough not to ask on every step of a held arrow key. */
const PAUSE_MS = 150;

/** Watches the cursor while `active`. */
export class CursorFollower {
  private readonly pause = new Debounce(PAUSE_MS);
  private readonly subscriptions: Disposable;
  private on = false;

  /** @param show shows an actor in the tree, by id */
  constructor(
    private readonly client: BaseLanguageClient,
    private readonly view: TreeView<unknown>,
    private readonly show: (id: string) => Promise<void>,
  ) {
    this.subscriptions = Disposable.from(
      this.pause,
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.follow(textEditor)),
      window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
    );
  }

  get active(): boolean {
    return this.on;
  }

  set active(on: boolean) {
    this.on = on;
    this.follow(window.activeTextEditor);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private follow(editor: TextEditor | undefined): void {
    // Revealing in a hidden tree would bring the side bar forward under the reader's hands.
    if (!this.on || !editor || !this.view.visible || !languages.match(DOCUMENT_SELECTOR, editor.document)) return;
    this.pause.run(async () => {
      const actor = await actorUnderCursor(this.client, editor);
      if (actor && this.view.visible) await this.show(actor.id);
    });
  }
}
