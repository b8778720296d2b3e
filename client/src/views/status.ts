/** The one status-bar item: what Newsmark is doing, and the way to what it found. */
import { type Disposable, MarkdownString, StatusBarAlignment, type StatusBarItem, ThemeColor, window } from 'vscode';
import type { StatusParams } from '../../../server/src/protocol';

/** Hidden until there is an article, so that a folder of code shows nothing. */
export class StatusItem implements Disposable {
  private readonly item: StatusBarItem;

  constructor() {
    this.item = window.createStatusBarItem('newsmark.status', StatusBarAlignment.Right, 100);
    this.item.name = 'Newsmark';
  }

  /** What the server last said. */
  show(status: StatusParams): void {
    if (status.articles === 0) {
      this.item.hide();
      return;
    }
    const indexing = status.state === 'indexing';
    const parts = [count(status.articles, 'article')];
    if (indexing) parts.push(`${status.pending} to read`);
    else if (status.findings > 0) parts.push(count(status.findings, 'finding'));
    const text = parts.join(', ');
    this.draw(`$(${indexing ? 'sync~spin' : 'book'}) ${text}`, `Newsmark: ${text}`);
    this.item.command = status.findings > 0 && !indexing ? 'newsmark.showFindings' : 'newsmark.showActors';
    this.item.tooltip = details(status);
  }

  /** The server is not there to say anything. Nothing is shown where nothing was. */
  showServer(state: 'starting' | 'stopped'): void {
    if (state === 'starting') {
      this.item.hide();
      return;
    }
    this.draw('$(error) Newsmark', 'Newsmark: the server has stopped');
    this.item.backgroundColor = new ThemeColor('statusBarItem.errorBackground');
    this.item.command = 'newsmark.restartServer';
    this.item.tooltip = 'Newsmark’s server has stopped. Click to start it again.';
  }

  dispose(): void {
    this.item.dispose();
  }

  private draw(text: string, spoken: string): void {
    this.item.text = text;
    this.item.accessibilityInformation = { label: spoken, role: 'button' };
    this.item.backgroundColor = undefined;
    this.item.show();
  }
}

function details(status: StatusParams): MarkdownString {
  const text = new MarkdownString('', true);
  text.isTrusted = { enabledCommands: ['newsmark.showActors', 'newsmark.showFindings', 'newsmark.showOutput'] };
  text.appendMarkdown(`**Newsmark** has read ${count(status.articles, 'article')}`);
  text.appendMarkdown(status.pending > 0 ? `; ${status.pending} to go.\n\n` : '.\n\n');
  text.appendMarkdown(`[$(person) ${count(status.actors, 'actor')}](command:newsmark.showActors) · `);
  text.appendMarkdown(`[$(warning) ${count(status.findings, 'finding')}](command:newsmark.showFindings) · `);
  text.appendMarkdown('[$(output) Output](command:newsmark.showOutput)');
  return text;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
