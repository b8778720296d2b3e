/** What the editor tests share: the extension as it runs, the sample dossier's files, and waiting without sleeping blindly. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { NewsmarkApi } from '../../client/src/client';

/** The articles of the sample dossier. */
export const SAMPLE_ARTICLES = [
  'lakeside-wire-12-march.news',
  'meridian-post-13-march.news',
  'meridian-post-comment.txt',
  'northern-standard-13-march.txt',
  'tolvek-courier-12-march.txt',
  'tolvek-courier-14-march.txt',
];

const PATIENCE_MS = 20_000;
const LOOK_AGAIN_MS = 50;

/** The extension's own API, once the server has read the whole folder and the view shows it. */
export async function ready(articles = SAMPLE_ARTICLES.length): Promise<NewsmarkApi & { client: LanguageClient }> {
  const extension = vscode.extensions.getExtension<NewsmarkApi & { client: LanguageClient }>('newsmark.newsmark');
  assert.ok(extension, 'the extension is installed');
  const api = await extension.activate();
  const isRead = () => {
    const status = api.status();
    return status?.state === 'ready' && status.pending === 0 && status.articles === articles;
  };
  const last = () => `the server has read ${articles} articles; it says ${JSON.stringify(api.status())}`;
  await eventually(last, isRead);
  // The view asks again a while after the last article was read.
  await api.actors.refresh();
  return api;
}

/** Looks until `look` gives something true, and gives that. Fails with `what` when patience ends. */
export async function eventually<T>(
  what: string | (() => string),
  look: () => T | Promise<T>,
): Promise<Exclude<NonNullable<T>, false | ''>> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (found) return found as Exclude<NonNullable<T>, false | ''>;
    if (Date.now() > end) {
      assert.fail(`not so after ${PATIENCE_MS / 1000} s: ${typeof what === 'string' ? what : what()}`);
    }
    await new Promise((resume) => setTimeout(resume, LOOK_AGAIN_MS));
  }
}

/** The folder that is open. */
function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first, 'a folder is open');
  return first.uri;
}

/** A file of the folder that is open. */
export function file(name: string): vscode.Uri {
  return vscode.Uri.joinPath(folder(), name);
}

/** Opens a file of the folder in an editor. */
export async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(file(name));
}

/** Where `text` stands for the first time; fails where it does not. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  assert.notEqual(start, -1, `${document.uri.path} says "${text}"`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** A place inside the first `text`: its second character, so that a word is hit and not what stands before it. */
export function inside(document: vscode.TextDocument, text: string): vscode.Position {
  return rangeOf(document, text).start.translate(0, 1);
}

/** Writes a file of the folder. */
export async function write(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(file(name), new TextEncoder().encode(text));
}

/** The name of a file, without its folders. */
export function baseName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
