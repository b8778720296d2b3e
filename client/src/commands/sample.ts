/** Open Sample Dossier: a copy, because a reader may write notes beside it and an update replaces the extension's files. */
import { commands, type Disposable, type ExtensionContext, FileType, Uri, window, workspace } from 'vscode';

/** The folder's name is what the window's title shows. */
const FOLDER = 'Sample dossier';

/** Registers the command. The copy lies in the extension's own storage and is made once; missing files are put back. */
export function registerSampleCommand(context: ExtensionContext): Disposable {
  return commands.registerCommand('newsmark.openSample', async () => {
    const source = Uri.joinPath(context.extensionUri, 'client', 'sample');
    const target = Uri.joinPath(context.globalStorageUri, FOLDER);
    try {
      await copyMissing(source, target);
    } catch (error) {
      void window.showErrorMessage(`The sample dossier could not be copied: ${String(error)}`);
      return;
    }
    const forceNewWindow = (workspace.workspaceFolders?.length ?? 0) > 0;
    await commands.executeCommand('vscode.openFolder', target, { forceNewWindow });
  });
}

/** Copies a folder, leaving alone whatever is there already. */
async function copyMissing(source: Uri, target: Uri): Promise<void> {
  await workspace.fs.createDirectory(target);
  const present = new Set((await workspace.fs.readDirectory(target)).map(([name]) => name));
  for (const [name, type] of await workspace.fs.readDirectory(source)) {
    const from = Uri.joinPath(source, name);
    const to = Uri.joinPath(target, name);
    if (type === FileType.Directory) await copyMissing(from, to);
    else if (!present.has(name)) await workspace.fs.copy(from, to);
  }
}
