/** How an actor is shown: its kind and name, whether it is hidden, the reader's note; and undoing all of it. */
import { commands, type Disposable, env, Uri, window } from 'vscode';
import type { ActorDecision } from '../../../server/src/protocol';
import type { ActorStore } from '../views/actorStore';
import type { Decider } from './decider';
import { pickKind } from './picks';
import type { Target, Targets } from './targets';

/** Change Kind, Rename, Hide, Show, Edit Note, Undo and Look Up. */
export function registerChangeCommands(targets: Targets, store: ActorStore, decider: Decider): Disposable[] {
  /** A command that asks for what is missing, and decides; or gives up where the reader does. */
  const decision = (
    command: string,
    question: string,
    ask: (target: Target, ids: string[]) => ActorDecision | undefined | Promise<ActorDecision | undefined>,
  ) =>
    commands.registerCommand(`newsmark.${command}`, async (...args: unknown[]) => {
      const target = await targets.of(args, question);
      const ids = target?.actors.map(({ id }) => id) ?? [];
      const decided = target && ids.length > 0 ? await ask(target, ids) : undefined;
      if (decided) await decider.decide(decided);
    });
  return [
    decision('changeActorKind', 'Change the Kind of Which Actor?', async ({ actors, options }, ids) => {
      const [first] = actors;
      const what = actors.length === 1 ? `“${first?.name}”` : `${actors.length} Actors`;
      const kind = options.kind ?? (await pickKind(`Change the Kind of ${what}`, first?.kind));
      return kind && { type: 'kind', ids, kind };
    }),
    decision('renameActor', 'Rename Which Actor?', async ({ actors: [actor], options }) => {
      const name = options.name ?? (actor && (await askForName(actor.name)));
      return actor && name !== undefined ? { type: 'rename', id: actor.id, name } : undefined;
    }),
    decision('hideActor', 'Hide Which Actor?', (_, ids) => ({ type: 'hide', ids })),
    // A command of its own, so that the editor's menu does not show Delete, the tree's key, which deletes text there.
    decision('hideThisActor', 'Hide Which Actor?', (_, ids) => ({ type: 'hide', ids })),
    decision('showActor', 'Show Which Actor Again?', (_, ids) => ({ type: 'show', ids })),
    decision('editActorNote', 'Write a Note on Which Actor?', async ({ actors: [actor], options }) => {
      if (!actor) return undefined;
      const note = options.note ?? (await askForNote(actor.name, (await store.detailsOf(actor.id))?.note ?? ''));
      return note === undefined ? undefined : { type: 'note', id: actor.id, note };
    }),
    commands.registerCommand('newsmark.undoActorDecision', () => decider.undo()),
    commands.registerCommand('newsmark.lookUpActor', async (...args: unknown[]) => {
      const target = await targets.of(args, 'Look Up Which Actor?');
      const id = target?.actors[0]?.id;
      const address = id === undefined ? undefined : (await store.detailsOf(id))?.wikidata;
      // The one place from which the reader leaves this computer, and only by their own click.
      if (address?.startsWith('https://')) await env.openExternal(Uri.parse(address, true));
    }),
  ];
}

async function askForName(name: string): Promise<string | undefined> {
  const given = await window.showInputBox({
    title: `Rename “${name}”`,
    prompt: 'The name that Newsmark shows. The articles stay as they are.',
    value: name,
    validateInput: (text) => (text.trim() === '' ? 'Type a name.' : undefined),
  });
  return given?.trim() === name ? undefined : given?.trim();
}

async function askForNote(name: string, note: string): Promise<string | undefined> {
  const given = await window.showInputBox({
    title: `Note on “${name}”`,
    prompt: 'Kept beside the articles. Empty removes the note.',
    value: note,
  });
  return given === undefined || given.trim() === note ? undefined : given.trim();
}
