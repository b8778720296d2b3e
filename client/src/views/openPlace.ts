/** What a row that stands for words of an article does on a click or Enter. */
import { type Command, Range, type TextDocumentShowOptions, Uri } from 'vscode';
import type { ProtocolLocation } from '../../../server/src/protocol';

/**
 * Opens the article and selects the words. VS Code's own command: it keeps its arguments where those of other extensions'
 * commands are lost when a tree is drawn again under the mouse, and it previews on a click as everywhere.
 */
export function openPlace({ uri, range }: ProtocolLocation): Command {
  const { start, end } = range;
  const options: TextDocumentShowOptions = {
    selection: new Range(start.line, start.character, end.line, end.character),
  };
  return { command: 'vscode.open', title: 'Open Mention', arguments: [Uri.parse(uri), options] };
}
