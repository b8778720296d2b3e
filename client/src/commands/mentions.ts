/** Commands that move the cursor from mention to mention. */
import { commands, type Disposable, Range, type TextEditor, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ActorAtParams,
  type ActorAtResult,
  type AdjacentMentionParams,
  Method,
  type ProtocolLocation,
} from '../../../server/src/protocol';

/** Next and Previous Mention of This Actor. */
export function registerMentionCommands(client: BaseLanguageClient): Disposable[] {
  return [
    commands.registerCommand('newsmark.nextMention', () => goToAdjacent(client, 'next')),
    commands.registerCommand('newsmark.previousMention', () => goToAdjacent(client, 'previous')),
  ];
}

/**
 * Shows a place of an article and selects it.
 * @param location as the server gives it
 */
export async function openLocation(client: BaseLanguageClient, location: ProtocolLocation): Promise<void> {
  const { start, end } = location.range;
  const selection = new Range(start.line, start.character, end.line, end.character);
  const uri = client.protocol2CodeConverter.asUri(location.uri);
  try {
    await window.showTextDocument(await workspace.openTextDocument(uri), { selection });
  } catch {
    void window.showWarningMessage(`${Uri.parse(location.uri).path.split('/').pop()} cannot be opened any more.`);
  }
}

/**
 * The actor under an editor's cursor.
 * @returns `null` where there is none, or while the server is not running
 */
export async function actorUnderCursor(client: BaseLanguageClient, editor: TextEditor): Promise<ActorAtResult | null> {
  if (!client.isRunning()) return null;
  return client.sendRequest<ActorAtResult | null>(Method.actorAt, cursorOf(client, editor));
}

async function goToAdjacent(client: BaseLanguageClient, direction: AdjacentMentionParams['direction']): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !client.isRunning()) return;
  const params: AdjacentMentionParams = { ...cursorOf(client, editor), direction };
  const location = await client.sendRequest<ProtocolLocation | null>(Method.adjacentMention, params);
  if (location) await openLocation(client, location);
  else window.setStatusBarMessage('Newsmark: no actor at the cursor', 3000);
}

function cursorOf(client: BaseLanguageClient, editor: TextEditor): ActorAtParams {
  // The start, so that the mention that the last jump selected is found again.
  const { line, character } = editor.selection.start;
  return {
    textDocument: { uri: client.code2ProtocolConverter.asUri(editor.document.uri) },
    position: { line, character },
  };
}
