/** Commands that lead to an actor: in the tree, in its details, and to where it is first named. */
import { commands, type Disposable, env, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ActorsView } from '../views/actors';
import type { DetailsView } from '../views/details';
import { actorUnderCursor, openLocation } from './mentions';
import { optionsOf } from './options';
import type { Targets } from './targets';

/** Show Actors, Reveal, Show Details, Follow Cursor, Copy Name and Go to First Mention. */
export function registerActorCommands(
  client: BaseLanguageClient,
  view: ActorsView,
  details: DetailsView,
  targets: Targets,
): Disposable[] {
  const register = commands.registerCommand;
  return [
    register('newsmark.showActors', () => showActors()),
    register('newsmark.followCursor', () => view.setFollowing(true)),
    register('newsmark.unfollowCursor', () => view.setFollowing(false)),
    register('newsmark.revealActor', (given?: unknown) => revealActor(view, client, given)),
    register('newsmark.showActorDetails', async (...args: unknown[]) => {
      const target = await targets.of(args, 'Show the Details of Which Actor?');
      const id = target?.actors[0]?.id;
      if (id === undefined) return;
      details.show(id);
      await showContainer();
      await commands.executeCommand('newsmark.actor.focus');
    }),
    register('newsmark.copyActorName', async (...args: unknown[]) => {
      const target = await targets.of(args, 'Copy the Name of Which Actor?');
      const names = target?.actors.map(({ name }) => name) ?? [];
      if (names.length > 0) await env.clipboard.writeText(names.join('\n'));
    }),
    register('newsmark.goToFirstMention', async (...args: unknown[]) => {
      const target = await targets.of(args, 'Go to Which Actor?');
      const [actor] = target?.actors ?? [];
      const { node } = target ?? {};
      if (!actor) {
        // Enter on a heading does what it does in any tree.
        if (args[0] === 'tree') await commands.executeCommand('list.toggleExpand');
        return;
      }
      const location = await view.firstMention(node && node.type !== 'detail' ? node : actor.id);
      if (location) await openLocation(client, location);
    }),
  ];
}

/** Asked for by name, the views are shown even in a folder without articles, where they are hidden otherwise. */
async function showContainer(): Promise<void> {
  await commands.executeCommand('setContext', 'newsmark.shown', true);
}

async function showActors(): Promise<void> {
  await showContainer();
  await commands.executeCommand('newsmark.actors.focus');
}

async function revealActor(view: ActorsView, client: BaseLanguageClient, given: unknown): Promise<void> {
  const editor = window.activeTextEditor;
  const id = optionsOf(given).ids?.[0] ?? (editor && (await actorUnderCursor(client, editor)))?.id;
  if (id === undefined) {
    window.setStatusBarMessage('Newsmark: no actor at the cursor', 3000);
    return;
  }
  await showActors();
  await view.reveal(id, { focus: true, clearFilter: true });
}
