/** Commands of the Actors view. */
import { commands, type Disposable, env, type QuickPickItem, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ActorSort } from '../views/actorList';
import type { ActorNode, Node } from '../views/actorNodes';
import type { ActorsView } from '../views/actors';
import { actorUnderCursor, openLocation } from './mentions';

const SORTS: readonly (QuickPickItem & { sort: ActorSort })[] = [
  { sort: 'mentions', label: 'Mentions', description: 'most mentioned first' },
  { sort: 'name', label: 'Name', description: 'A to Z' },
  { sort: 'appearance', label: 'First Appearance', description: 'as the reports name them, earliest report first' },
];

/** Everything that the view's title bar and context menus offer. */
export function registerActorCommands(view: ActorsView, client: BaseLanguageClient): Disposable[] {
  const register = commands.registerCommand;
  return [
    register('newsmark.showActors', () => showActors()),
    register('newsmark.filterActors', (text?: string) =>
      typeof text === 'string' ? view.setFilter(text) : askForFilter(view),
    ),
    register('newsmark.clearActorFilter', () => view.setFilter('')),
    register('newsmark.sortActors', (sort?: ActorSort) => (isSort(sort) ? view.setSort(sort) : askForSort(view))),
    register('newsmark.followCursor', () => view.setFollowing(true)),
    register('newsmark.unfollowCursor', () => view.setFollowing(false)),
    register('newsmark.revealActor', () => revealActor(view, client)),
    register('newsmark.copyActorName', (node?: Node) => copyName(node ?? view.selected())),
    register('newsmark.goToFirstMention', async (node?: Node) => {
      const location = await view.firstMention(node ?? view.selected());
      if (location) await openLocation(client, location);
    }),
  ];
}

async function showActors(): Promise<void> {
  // Asked for by name, the view is shown even in a folder without articles, where it is hidden otherwise.
  await commands.executeCommand('setContext', 'newsmark.shown', true);
  await commands.executeCommand('newsmark.actors.focus');
}

async function revealActor(view: ActorsView, client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  const actor = editor && (await actorUnderCursor(client, editor));
  if (!actor) {
    window.setStatusBarMessage('Newsmark: no actor at the cursor', 3000);
    return;
  }
  await showActors();
  await view.reveal(actor.id, { focus: true, clearFilter: true });
}

async function copyName(node: Node | undefined): Promise<void> {
  const actor = node && actorOf(node);
  if (actor) await env.clipboard.writeText(actor.actor.name);
}

function actorOf(node: Node): ActorNode | undefined {
  switch (node.type) {
    case 'kind':
      return undefined;
    case 'actor':
      return node;
    case 'article':
      return node.parent;
    case 'mention':
      return node.parent.parent;
  }
}

function isSort(value: unknown): value is ActorSort {
  return SORTS.some(({ sort }) => sort === value);
}

async function askForSort(view: ActorsView): Promise<void> {
  const items = SORTS.map((item) => ({ ...item, picked: item.sort === view.sort }));
  const picker = window.createQuickPick<(typeof items)[number]>();
  picker.title = 'Sort Actors By';
  picker.items = items;
  picker.activeItems = items.filter(({ picked }) => picked);
  picker.onDidAccept(() => {
    const choice = picker.activeItems[0];
    if (choice) view.setSort(choice.sort);
    picker.hide();
  });
  picker.onDidHide(() => picker.dispose());
  picker.show();
}

/** Filters while the reader types; Escape puts the old filter back. */
function askForFilter(view: ActorsView): void {
  const before = view.filter;
  let accepted = false;
  const input = window.createInputBox();
  input.title = 'Filter Actors';
  input.prompt = 'A part of a name, another spelling or a role. Empty shows all.';
  input.value = before;
  input.onDidChangeValue((text) => view.setFilter(text));
  input.onDidAccept(() => {
    accepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!accepted) view.setFilter(before);
    input.dispose();
  });
  input.show();
}
