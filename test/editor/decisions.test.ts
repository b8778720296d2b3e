/** What the reader decides about actors, on a copy of the sample dossier: every gesture, and that the articles stay as they are. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { NewsmarkApi } from '../../client/src/client';
import {
  ACTORS_FILE,
  actorNamed,
  answeringFirst,
  decisionsFile,
  findActor,
  forgetDecisions,
  shownActors,
  shownNames,
} from './actorSupport';
import { eventually, file, inside, open, rangeOf, ready, SAMPLE_ARTICLES, write } from './support';

const WIRE = 'lakeside-wire-12-march.news';
const COURIER = 'tolvek-courier-12-march.txt';

suite('decisions about actors', () => {
  let api: NewsmarkApi;
  const before = new Map<string, string>();
  const run = vscode.commands.executeCommand;

  suiteSetup(async () => {
    api = await ready();
    for (const name of SAMPLE_ARTICLES) before.set(name, await textOf(name));
    await forgetDecisions(api);
  });

  teardown(() => forgetDecisions(api));

  suiteTeardown(async () => {
    await run('workbench.action.closeAllEditors');
    await ready();
    for (const name of SAMPLE_ARTICLES) assert.equal(await textOf(name), before.get(name), `${name} is untouched`);
  });

  async function textOf(name: string): Promise<string> {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file(name)));
  }

  async function idOf(name: string): Promise<string> {
    return (await actorNamed(api, name)).actor.id;
  }

  async function eventuallyNamed(name: string, expected: boolean): Promise<void> {
    const found = async () => ((await findActor(api, name)) !== undefined) === expected;
    await eventually(`${name} is ${expected ? '' : 'not '}in the tree`, found);
  }

  async function selectWords(name: string, text: string): Promise<vscode.TextEditor> {
    const editor = await open(name);
    const { start, end } = rangeOf(editor.document, text);
    editor.selection = new vscode.Selection(start, end);
    return editor;
  }

  async function putCursor(name: string, text: string): Promise<vscode.TextEditor> {
    const editor = await open(name);
    const at = inside(editor.document, text);
    editor.selection = new vscode.Selection(at, at);
    return editor;
  }

  test('a link or a code action merges two actors', async () => {
    const [into, other] = [await idOf('Lena Okosh'), await idOf('Pavel Dunai')];
    const mentions = (await actorNamed(api, 'Lena Okosh')).actor.mentionCount;
    const more = (await actorNamed(api, 'Pavel Dunai')).actor.mentionCount;
    await run('newsmark.mergeActor', { ids: [other], into });
    await eventuallyNamed('Pavel Dunai', false);
    const { actor } = await actorNamed(api, 'Lena Okosh');
    assert.equal(actor.mentionCount, mentions + more);
    assert.ok(actor.aliases.includes('Pavel Dunai') && actor.decided);
    assert.match(await decisionsFile(), /Lena Okosh[\s\S]*Pavel Dunai/);
  });

  test('actors that are dropped on another become one with it', async () => {
    const [target, ...dragged] = [
      await actorNamed(api, 'Lena Okosh'),
      await actorNamed(api, 'Pavel Dunai'),
      await actorNamed(api, 'Arvo Lehtma'),
    ];
    const transfer = new vscode.DataTransfer();
    api.actors.drag.handleDrag(dragged, transfer);
    await api.actors.drag.handleDrop(target, transfer);
    await eventuallyNamed('Arvo Lehtma', false);
    const { actor } = await actorNamed(api, 'Lena Okosh');
    for (const name of ['Pavel Dunai', 'Arvo Lehtma']) assert.ok(actor.aliases.includes(name), name);
  });

  test('an actor that is dropped on itself, and text from elsewhere, change nothing', async () => {
    const okosh = await actorNamed(api, 'Lena Okosh');
    const transfer = new vscode.DataTransfer();
    api.actors.drag.handleDrag([okosh], transfer);
    await api.actors.drag.handleDrop(okosh, transfer);
    for (const text of ['not ours', '{"ids":1}', '[1,2]']) {
      const foreign = new vscode.DataTransfer();
      foreign.set('application/vnd.code.tree.newsmark.actors', new vscode.DataTransferItem(text));
      await api.actors.drag.handleDrop(okosh, foreign);
    }
    assert.equal(await decisionsFile(), '');
  });

  test('an actor that is dropped on a heading is of that kind', async () => {
    const okosh = await actorNamed(api, 'Lena Okosh');
    const heading = (await api.actors.getChildren()).find((node) => node.type === 'kind' && node.kind === 'place');
    const transfer = new vscode.DataTransfer();
    api.actors.drag.handleDrag([okosh], transfer);
    await api.actors.drag.handleDrop(heading, transfer);
    await eventually('she stands under Places', async () => {
      return (await findActor(api, 'Lena Okosh'))?.parent.kind === 'place';
    });
  });

  test('several that are selected in the tree become one, under the name that is asked for', async () => {
    const [dunai, okosh] = [await actorNamed(api, 'Pavel Dunai'), await actorNamed(api, 'Lena Okosh')];
    await answeringFirst('newsmark.mergeActor', dunai, [okosh, dunai]);
    // The most mentioned name is the first answer.
    await eventuallyNamed('Pavel Dunai', false);
    assert.ok((await actorNamed(api, 'Lena Okosh')).actor.aliases.includes('Pavel Dunai'));
  });

  test('the palette merges the actor under the cursor', async () => {
    await putCursor(WIRE, 'Lena Okosh');
    const count = (await shownActors(api)).length;
    await answeringFirst('newsmark.mergeActor');
    await eventually('one actor fewer', async () => (await shownActors(api)).length === count - 1);
  });

  test('a spelling is split off, and merged again by undoing', async () => {
    const id = await idOf('Ismail Qadrani');
    await run('newsmark.splitActor', { id, name: 'Ismail Kadrani' });
    await eventuallyNamed('Ismail Kadrani', true);
    assert.ok(!(await actorNamed(api, 'Ismail Qadrani')).actor.aliases.includes('Ismail Kadrani'));
    await run('newsmark.undoActorDecision');
    await eventuallyNamed('Ismail Kadrani', false);
    assert.ok((await actorNamed(api, 'Ismail Qadrani')).actor.aliases.includes('Ismail Kadrani'));
  });

  test('two are kept apart for good', async () => {
    const [okosh, dunai] = [await actorNamed(api, 'Lena Okosh'), await actorNamed(api, 'Pavel Dunai')];
    await run('newsmark.separateActors', okosh, [okosh, dunai]);
    const { different } = JSON.parse(await decisionsFile()) as { different: unknown[] };
    assert.equal(different.length, 1);
    assert.match(JSON.stringify(different), /Lena Okosh.*Pavel Dunai/);
  });

  test('the kind of several is changed', async () => {
    const [okosh, dunai] = [await actorNamed(api, 'Lena Okosh'), await actorNamed(api, 'Pavel Dunai')];
    await run('newsmark.changeActorKind', { ids: [okosh.actor.id, dunai.actor.id], kind: 'group' });
    await eventually('both are groups', async () => {
      const nodes = [await findActor(api, 'Lena Okosh'), await findActor(api, 'Pavel Dunai')];
      return nodes.every((node) => node?.parent.kind === 'group');
    });
  });

  test('F2 in an article renames the actor, not the text', async () => {
    const { document } = await open(WIRE);
    const at = inside(document, 'Lena Okosh');
    const asked = await run<{ range: vscode.Range; placeholder: string }>('vscode.prepareRename', document.uri, at);
    assert.equal(asked.placeholder, 'Lena Okosh');
    assert.equal(document.getText(asked.range), 'Lena Okosh');
    const edit = await run<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at,
      'Elena Okosh',
    );
    assert.equal(edit.size, 0);
    await eventuallyNamed('Elena Okosh', true);
    assert.equal(document.isDirty, false);
    assert.equal(document.getText(), before.get(WIRE));
  });

  test('a name that is none cannot be renamed', async () => {
    const { document } = await open(WIRE);
    const at = inside(document, 'declined to comment');
    const answer = await run('vscode.prepareRename', document.uri, at).then(
      () => 'renamed',
      () => 'refused',
    );
    assert.equal(answer, 'refused');
  });

  test('the tree renames', async () => {
    await run('newsmark.renameActor', { id: await idOf('Lena Okosh'), name: 'Ms. Okosh' });
    await eventuallyNamed('Ms. Okosh', true);
    await eventuallyNamed('Lena Okosh', false);
  });

  test('several are hidden, seen on demand, and shown again', async () => {
    const [okosh, dunai] = [await actorNamed(api, 'Lena Okosh'), await actorNamed(api, 'Pavel Dunai')];
    await run('newsmark.hideActor', okosh, [okosh, dunai]);
    await eventuallyNamed('Lena Okosh', false);
    await eventuallyNamed('Pavel Dunai', false);
    await run('newsmark.showHiddenActors');
    await eventuallyNamed('Lena Okosh', true);
    const item = api.actors.getTreeItem(await actorNamed(api, 'Lena Okosh'));
    assert.match(String(item.description), /hidden/);
    assert.match(item.accessibilityInformation?.label ?? '', /, hidden\b/);
    assert.equal(item.contextValue, 'hiddenActor');
    await run('newsmark.showActor', await actorNamed(api, 'Lena Okosh'));
    await run('newsmark.stopShowingHiddenActors');
    await eventuallyNamed('Lena Okosh', true);
    await eventuallyNamed('Pavel Dunai', false);
  });

  test('a filter tells that it leaves out hidden actors', async () => {
    await run('newsmark.hideActor', { id: await idOf('Lena Okosh') });
    await run('newsmark.filterActors', 'okosh');
    await eventually('the filter says so', () => api.actors.message === 'No actor matches “okosh”. 1 hidden.');
    assert.deepEqual(await shownNames(api), []);
  });

  test('selected words become a name', async () => {
    await selectWords(COURIER, 'Rescue workers');
    const { document } = await open(COURIER);
    const at = rangeOf(document, 'Rescue workers');
    const location = {
      uri: document.uri.toString(),
      range: {
        start: { line: at.start.line, character: at.start.character },
        end: { line: at.end.line, character: at.end.character },
      },
    };
    await run('newsmark.markName', { location, kind: 'group', everywhere: true });
    await eventuallyNamed('Rescue workers', true);
    assert.equal((await actorNamed(api, 'Rescue workers')).parent.kind, 'group');
  });

  test('selected words become a name, the kind and the reach being asked for', async () => {
    await selectWords(COURIER, 'camp beds');
    await answeringFirst('newsmark.markName');
    await eventuallyNamed('camp beds', true);
    assert.equal((await actorNamed(api, 'camp beds')).parent.kind, 'person');
  });

  test('a name is no name', async () => {
    await putCursor(COURIER, 'Jonas Brandt');
    await eventuallyNamed('Jonas Brandt', true);
    await answeringFirst('newsmark.notAName');
    await eventuallyNamed('Jonas Brandt', false);
    assert.match(await decisionsFile(), /Jonas Brandt/);
  });

  test('an actor of the tree is no name', async () => {
    await run('newsmark.notAName', await actorNamed(api, 'Sofia Marten'), undefined);
    await eventuallyNamed('Sofia Marten', false);
  });

  test('code actions on a name offer the gestures, and do what they say', async () => {
    const { document } = await open(WIRE);
    const range = rangeOf(document, 'Lena Okosh');
    const actions = await run<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);
    const offered = actions.flatMap(({ command }) => command?.command ?? []);
    for (const name of ['mergeActor', 'separateActors', 'renameActor', 'changeActorKind', 'hideActor', 'notAName']) {
      assert.ok(offered.includes(`newsmark.${name}`), `${name} among ${offered.join(', ')}`);
    }
    const known = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      offered.filter((name) => !known.has(name)),
      [],
    );
    const hide = actions.find(({ command }) => command?.command === 'newsmark.hideActor')?.command;
    await run(hide?.command ?? '', ...(hide?.arguments ?? []));
    await eventuallyNamed('Lena Okosh', false);
  });

  test('a code action on selected words marks them', async () => {
    const editor = await selectWords(COURIER, 'Rescue workers');
    const actions = await run<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      editor.selection,
    );
    const mark = actions.find(({ command }) => command?.command === 'newsmark.markName')?.command;
    assert.ok(mark);
    await answeringFirst(mark.command, ...(mark.arguments ?? []));
    await eventuallyNamed('Rescue workers', true);
  });

  test('a refusal is told, and nothing changes', async () => {
    const { id } = (await actorNamed(api, 'Lena Okosh')).actor;
    await run('newsmark.mergeActor', { ids: [id], into: id });
    await run('newsmark.splitActor', { id, name: 'Nobody of That Name' });
    assert.equal(await decisionsFile(), '');
    assert.ok(await findActor(api, 'Lena Okosh'));
  });

  test('everything can be undone, the last change first', async () => {
    await run('newsmark.renameActor', { id: await idOf('Lena Okosh'), name: 'First Change' });
    await eventuallyNamed('First Change', true);
    await run('newsmark.hideActor', { id: await idOf('Pavel Dunai') });
    await eventuallyNamed('Pavel Dunai', false);
    await run('newsmark.undoActorDecision');
    await eventuallyNamed('Pavel Dunai', true);
    await eventuallyNamed('First Change', true);
    await run('newsmark.undoActorDecision');
    await eventuallyNamed('Lena Okosh', true);
  });

  test('a change that others make to the file takes effect', async () => {
    await run('newsmark.renameActor', { id: await idOf('Lena Okosh'), name: 'Elena Okosh' });
    await eventuallyNamed('Elena Okosh', true);
    await write(ACTORS_FILE, (await decisionsFile()).replace('Elena Okosh', 'Helena Okosh'));
    await eventuallyNamed('Helena Okosh', true);
  });

  test('a damaged file is reported and left alone, and what held goes on to hold', async () => {
    await run('newsmark.renameActor', { id: await idOf('Lena Okosh'), name: 'Elena Okosh' });
    await eventuallyNamed('Elena Okosh', true);
    const damaged = `${(await decisionsFile()).slice(0, -4)}\n<<<<<<< HEAD\n`;
    await write(ACTORS_FILE, damaged);
    const [problem] = await eventually('the damage is reported', () => {
      const found = vscode.languages.getDiagnostics(file(ACTORS_FILE)).filter(({ source }) => source === 'Newsmark');
      return found.length > 0 && found;
    });
    assert.ok(problem && problem.range.start.line > 0);
    await run('newsmark.hideActor', { id: await idOf('Pavel Dunai') });
    assert.equal(await decisionsFile(), damaged);
    await eventuallyNamed('Elena Okosh', true);
    await eventuallyNamed('Pavel Dunai', true);
  });
});
