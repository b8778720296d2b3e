/** What the tests of decisions about actors share: finding actors in the tree, and answering questions. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { NewsmarkApi } from '../../client/src/client';
import type { ActorNode } from '../../client/src/views/actorNodes';
import type { DetailRow } from '../../client/src/views/detailRows';
import { eventually, file } from './support';

/** Where decisions are kept. */
export const ACTORS_FILE = '.newsmark/actors.json';

type Views = Pick<NewsmarkApi, 'actors' | 'details'>;

/** Every actor that the tree shows, heading after heading. */
export async function shownActors({ actors }: Views): Promise<ActorNode[]> {
  const nodes: ActorNode[] = [];
  for (const heading of await actors.getChildren()) {
    for (const node of await actors.getChildren(heading)) if (node.type === 'actor') nodes.push(node);
  }
  return nodes;
}

/** The tree's node of the actor with just this name, or `undefined`. */
export async function findActor(views: Views, name: string): Promise<ActorNode | undefined> {
  return (await shownActors(views)).find(({ actor }) => actor.name === name);
}

/** The same; fails where there is none. */
export async function actorNamed(views: Views, name: string): Promise<ActorNode> {
  return (await findActor(views, name)) ?? assert.fail(`${name} is in the tree`);
}

/** Names that the tree shows. */
export async function shownNames(views: Views): Promise<string[]> {
  return (await shownActors(views)).map(({ actor }) => actor.name);
}

/** All rows of the details view, the closed ones included. */
export async function detailsShown({ details }: Views): Promise<DetailRow[]> {
  const under = async (row?: DetailRow): Promise<DetailRow[]> => {
    const rows = await details.getChildren(row);
    const nested = await Promise.all(rows.map(under));
    return rows.flatMap((one, index) => [one, ...(nested[index] ?? [])]);
  };
  return under();
}

/** Runs a command that asks questions, and takes the first answer to each. */
export async function answeringFirst(command: string, ...args: unknown[]): Promise<void> {
  let ended = false;
  const running = vscode.commands.executeCommand(command, ...args).then(
    () => {
      ended = true;
    },
    (error: unknown) => {
      ended = true;
      throw error;
    },
  );
  await eventually(`${command} is done`, async () => {
    if (!ended) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return ended;
  });
  await running;
}

/** The file of decisions, as text; empty where there is none. */
export async function decisionsFile(): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(file(ACTORS_FILE)).then(undefined, () => new Uint8Array());
  return new TextDecoder().decode(bytes);
}

/** Takes all decisions away, and waits until none holds. */
export async function forgetDecisions(views: Views): Promise<void> {
  await vscode.workspace.fs.delete(file('.newsmark'), { recursive: true }).then(undefined, () => {});
  views.actors.filter.set({ text: '', kinds: null, article: null, hidden: true });
  await eventually('no decision is left', async () => {
    await views.actors.refresh();
    return (await shownActors(views)).every(({ actor }) => !actor.decided && !actor.hidden);
  });
  views.actors.filter.set({ hidden: false });
}
