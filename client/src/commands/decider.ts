/** Sends the reader's decisions to the server and says what came of them. */
import { commands, type Disposable, StatusBarAlignment, type StatusBarItem, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ActorDecision,
  type DecideActorsParams,
  type DecideActorsResult,
  Method,
} from '../../../server/src/protocol';
import type { ActorsView } from '../views/actors';
import type { DetailsView } from '../views/details';

/** How long the status bar says what was done, and offers to undo it. */
const SHOWN_MS = 20_000;

/** One for each client. */
export class Decider implements Disposable {
  private readonly item: StatusBarItem;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly actors: ActorsView,
    private readonly details: DetailsView,
  ) {
    this.item = window.createStatusBarItem('newsmark.decision', StatusBarAlignment.Left, -100);
    this.item.name = 'Newsmark: Last Change';
  }

  /**
   * Decides, shows the result everywhere, and tells the reader.
   * @returns the server's answer; `null` where there was none, which the reader has been told, too
   */
  async decide(decision: ActorDecision): Promise<DecideActorsResult | null> {
    const params: DecideActorsParams = { decision };
    const result = await this.send(Method.decideActors, params);
    if (result?.done) await this.show(result, idsOf(decision));
    return result;
  }

  /** Takes the last decision back. */
  async undo(): Promise<DecideActorsResult | null> {
    const result = await this.send(Method.undoActorDecision);
    if (result?.done) await this.show(result, []);
    return result;
  }

  /** The editor's own rename has decided: the rest is as if we had sent it. */
  async renamed(name: string): Promise<void> {
    const result = { done: true, message: `Renamed to “${name}”.`, id: null, canUndo: true };
    setCanUndo(true);
    this.say(result);
    await this.show(result, []);
  }

  /** The server started or ended: there is nothing to undo. */
  reset(): void {
    setCanUndo(false);
    this.item.hide();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.item.dispose();
  }

  private async send(method: string, params?: DecideActorsParams): Promise<DecideActorsResult | null> {
    if (!this.client.isRunning()) {
      void window.showWarningMessage('Newsmark’s server is not running.');
      return null;
    }
    try {
      const result = await this.client.sendRequest<DecideActorsResult>(method, params);
      setCanUndo(result.canUndo);
      this.say(result);
      return result;
    } catch (error) {
      void window.showErrorMessage(`That could not be saved: ${error instanceof Error ? error.message : error}`);
      return null;
    }
  }

  /** Brings both views up to date; they show the actor that the decision led to. */
  private async show({ id }: DecideActorsResult, before: readonly string[]): Promise<void> {
    await this.actors.refresh();
    const isShown = this.details.actor !== null && before.includes(this.details.actor);
    if (id !== null && isShown) this.details.show(id);
    this.details.invalidate();
    // Never brings the side bar forward: the reader may be reading.
    if (id !== null && this.actors.visible) await this.actors.reveal(id, { focus: false, clearFilter: false });
  }

  private say({ done, message, canUndo }: DecideActorsResult): void {
    clearTimeout(this.timer);
    if (!done) {
      this.item.hide();
      void window.showWarningMessage(message);
      return;
    }
    const words = message.replace(/\.$/, '');
    this.item.text = canUndo ? `$(check) ${words} · Undo` : `$(check) ${words}`;
    this.item.tooltip = canUndo ? 'Click to undo' : undefined;
    this.item.command = canUndo ? 'newsmark.undoActorDecision' : undefined;
    this.item.accessibilityInformation = { label: canUndo ? `${words}. Undo` : words, role: 'button' };
    this.item.show();
    this.timer = setTimeout(() => this.item.hide(), SHOWN_MS);
    if (hasScreenReader()) void this.announce(message, canUndo);
  }

  /** The status bar is not read out when it changes; notifications are. */
  private async announce(message: string, canUndo: boolean): Promise<void> {
    const choice = await window.showInformationMessage(message, ...(canUndo ? ['Undo'] : []));
    if (choice) await this.undo();
  }
}

function setCanUndo(canUndo: boolean): void {
  void commands.executeCommand('setContext', 'newsmark.canUndo', canUndo);
}

function hasScreenReader(): boolean {
  return workspace.getConfiguration('editor').get('accessibilitySupport') === 'on';
}

function idsOf(decision: ActorDecision): readonly string[] {
  if ('ids' in decision) return decision.ids;
  return 'id' in decision && decision.id !== undefined ? [decision.id] : [];
}
