/** The Actors view, through the data it gives to the tree. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { NewsmarkApi } from '../../client/src/client';
import type { ActorNode, Node } from '../../client/src/views/actorNodes';
import { type ArticlesResult, Method } from '../../server/src/protocol';
import golden from '../golden/sample-findings.json';
import { baseName, eventually, file, open, rangeOf, ready, SAMPLE_ARTICLES } from './support';

suite('the Actors view', () => {
  let actors: NewsmarkApi['actors'];
  let client: NewsmarkApi['client'];

  suiteSetup(async () => {
    ({ actors, client } = await ready());
  });

  teardown(async () => {
    await vscode.commands.executeCommand('newsmark.clearActorFilter');
    actors.setSort('mentions');
    actors.setFollowing(false);
  });

  async function childrenOf(node?: Node): Promise<Node[]> {
    return actors.getChildren(node);
  }

  async function actorsUnder(kind: string): Promise<ActorNode[]> {
    const heading = (await childrenOf()).find((node) => node.type === 'kind' && node.kind === kind);
    const children = heading ? await childrenOf(heading) : [];
    return children.filter((node) => node.type === 'actor');
  }

  async function person(name: string): Promise<ActorNode> {
    const found = (await actorsUnder('person')).find(({ actor }) => actor.name === name);
    return found ?? assert.fail(`${name} is among the people`);
  }

  function labelOf(node: Node): string {
    const { label } = actors.getTreeItem(node);
    return typeof label === 'object' ? label.label : String(label);
  }

  test('groups actors by kind', async () => {
    assert.deepEqual((await childrenOf()).slice(0, 2).map(labelOf), ['People', 'Organizations']);
  });

  for (const { name, spellings, articles } of golden.actors) {
    test(`${name} is one actor in ${articles} articles`, async () => {
      const all = [...(await actorsUnder('person')), ...(await actorsUnder('organization'))];
      const found = all.filter(({ actor }) => [actor.name, ...actor.aliases].some((form) => spellings.includes(form)));
      assert.deepEqual(
        found.map(({ actor }) => actor.articleCount),
        [articles],
      );
    });
  }

  test('shows articles under an actor and mentions under an article', async () => {
    const okosh = await person('Lena Okosh');
    const articles = await childrenOf(okosh);
    assert.equal(articles.length, 3);
    for (const article of articles) {
      assert.equal(actors.getParent(article), okosh);
      for (const mention of await childrenOf(article)) {
        const { label } = actors.getTreeItem(mention);
        assert.ok(typeof label === 'object' && label.highlights);
        const [[start, end] = [0, 0]] = label.highlights;
        assert.match(label.label.slice(start, end), /Okosh|she|her|teacher/i);
      }
    }
  });

  test('opens a mention where it stands', async () => {
    const [article] = await childrenOf(await person('Lena Okosh'));
    const [mention] = article ? await childrenOf(article) : [];
    assert.ok(mention);
    const { command } = actors.getTreeItem(mention);
    await vscode.commands.executeCommand(command?.command ?? '', ...(command?.arguments ?? []));
    const editor = vscode.window.activeTextEditor;
    assert.match(editor?.document.getText(editor.selection) ?? '', /Okosh/);
  });

  test('says everything to a screen reader', async () => {
    const okosh = await person('Lena Okosh');
    const spoken = actors.getTreeItem(okosh).accessibilityInformation?.label;
    assert.match(spoken ?? '', /^Lena Okosh, person, \d+ mentions in 3 articles$/);
    const levels = [await childrenOf(), await childrenOf(okosh)];
    for (const node of levels.flat()) {
      const { label, role } = actors.getTreeItem(node).accessibilityInformation ?? {};
      assert.ok(label);
      assert.equal(role, 'treeitem');
    }
  });

  test('filters by words of a name or a role, whatever their case', async () => {
    await vscode.commands.executeCommand('newsmark.filterActors', 'OKOSH lena');
    assert.deepEqual((await actorsUnder('person')).map(labelOf), ['Lena Okosh']);
    assert.deepEqual((await childrenOf()).map(labelOf), ['People']);
    await vscode.commands.executeCommand('newsmark.filterActors', 'no such name');
    assert.deepEqual(await childrenOf(), []);
    await vscode.commands.executeCommand('newsmark.clearActorFilter');
    assert.ok((await actorsUnder('person')).length > 5);
  });

  test('filters by kind, and by several kinds', async () => {
    await vscode.commands.executeCommand('newsmark.filterActorsByKind', ['place', 'organization']);
    assert.deepEqual((await childrenOf()).map(labelOf), ['Organizations', 'Places']);
    assert.match(actors.message ?? '', /^Organizations, places: \d+ of \d+\.$/);
    await vscode.commands.executeCommand('newsmark.filterActorsByKind', ['place']);
    assert.deepEqual((await childrenOf()).map(labelOf), ['Places']);
    await vscode.commands.executeCommand('newsmark.clearActorFilter');
    assert.equal(actors.message, undefined);
  });

  test('filters by the article in the editor, whichever that is', async () => {
    await open('meridian-post-13-march.news');
    await vscode.commands.executeCommand('newsmark.filterActorsByArticle', 'current');
    await eventually('the skipper is shown, the president is not', () => peopleAre('Arvo Lehtma', 'Helena Vost'));
    assert.match(actors.message ?? '', /^Current article: \d+ of \d+\.$/);
    await open('lakeside-wire-12-march.news');
    await eventually('the other way round', () => peopleAre('Helena Vost', 'Arvo Lehtma'));
  });

  test('filters by an article that is chosen, whatever is in the editor', async () => {
    await open('lakeside-wire-12-march.news');
    const choice = { uri: file('meridian-post-13-march.news').toString(), label: 'Meridian Post' };
    await vscode.commands.executeCommand('newsmark.filterActorsByArticle', choice);
    await eventually('the skipper is shown, the president is not', () => peopleAre('Arvo Lehtma', 'Helena Vost'));
    await vscode.commands.executeCommand('newsmark.filterActorsByArticle', 'all');
    await eventually('both are shown', async () => (await names()).includes('Helena Vost'));
  });

  test('all articles can be chosen from, the earliest first', async () => {
    const { articles } = await client.sendRequest<ArticlesResult>(Method.articles);
    assert.equal(articles.length, SAMPLE_ARTICLES.length);
    assert.equal(articles[0]?.outlet, 'Lakeside Wire');
    assert.ok(articles.every(({ title }) => title !== ''));
  });

  test('sorts by mentions, by name and by first appearance', async () => {
    const orders: ['mentions' | 'name' | 'appearance', (a: ActorNode, b: ActorNode) => boolean][] = [
      ['mentions', (a, b) => a.actor.mentionCount >= b.actor.mentionCount],
      ['name', (a, b) => a.actor.name.localeCompare(b.actor.name, 'en') <= 0],
      ['appearance', (a, b) => a.actor.firstAppearance <= b.actor.firstAppearance],
    ];
    for (const [sort, inOrder] of orders) {
      await vscode.commands.executeCommand('newsmark.sortActors', sort);
      const people = await actorsUnder('person');
      for (const [index, node] of people.entries()) {
        const next = people[index + 1];
        if (next) assert.ok(inOrder(node, next), `${sort}: ${node.actor.name}, ${next.actor.name}`);
      }
    }
  });

  test('reveals the actor at the cursor, even one that the filter hides', async () => {
    const editor = await open('lakeside-wire-12-march.news');
    actors.filter.set({ text: 'Marash' });
    editor.selection = new vscode.Selection(...ends(rangeOf(editor.document, 'Lena Okosh')));
    await vscode.commands.executeCommand('newsmark.revealActor');
    await eventually('Lena Okosh is selected', () => selectedName() === 'Lena Okosh');
    assert.deepEqual(actors.filter.labels, []);
  });

  test('follows the cursor when asked, and only then', async () => {
    const editor = await open('lakeside-wire-12-march.news');
    await vscode.commands.executeCommand('newsmark.actors.focus');
    await vscode.commands.executeCommand('newsmark.followCursor');
    for (const name of ['Lena Okosh', 'Yelina Marash']) {
      editor.selection = new vscode.Selection(...ends(rangeOf(editor.document, name)));
      await eventually(`${name} is selected`, () => selectedName() === name);
    }
    await vscode.commands.executeCommand('newsmark.unfollowCursor');
    assert.equal(actors.following, false);
  });

  test('copies names', async () => {
    const [okosh, stohl] = [await person('Lena Okosh'), await person('Mira Stohl')];
    await vscode.commands.executeCommand('newsmark.copyActorName', okosh);
    assert.equal(await vscode.env.clipboard.readText(), 'Lena Okosh');
    await vscode.commands.executeCommand('newsmark.copyActorName', okosh, [okosh, stohl]);
    assert.equal(await vscode.env.clipboard.readText(), 'Lena Okosh\nMira Stohl');
  });

  test('a key acts on the actor that the keyboard is on, though another is selected', async () => {
    await vscode.commands.executeCommand('newsmark.actors.focus');
    await actors.reveal((await person('Lena Okosh')).actor.id, { focus: true, clearFilter: true });
    await eventually('Lena Okosh is selected', () => selectedName() === 'Lena Okosh');
    await vscode.commands.executeCommand('list.focusDown');
    const selection = actors.selection;
    const [on, ...more] = await actors.focused();
    assert.deepEqual(more, []);
    assert.ok(on && on !== selection[0], 'the arrow key has moved on');
    assert.deepEqual(actors.selection, selection, 'and the selection has stayed');
    await vscode.commands.executeCommand('list.focusUp');
    assert.deepEqual(await actors.focused(), selection);
  });

  test('goes to the first mention, of an article and of all', async () => {
    const okosh = await person('Lena Okosh');
    await vscode.commands.executeCommand('newsmark.goToFirstMention', okosh);
    const place = () => baseName(vscode.window.activeTextEditor?.document.uri ?? file('none'));
    assert.equal(place(), 'lakeside-wire-12-march.news');
    const last = (await childrenOf(okosh)).at(-1);
    assert.ok(last?.type === 'article');
    await vscode.commands.executeCommand('newsmark.goToFirstMention', last);
    assert.ok(last.article.uri.endsWith(place()));
  });

  test('counts findings about names and roles beside its icon, but no hints', async () => {
    const before = actors.badge;
    const own = vscode.languages.createDiagnosticCollection('test');
    const finding = (code: string, severity: vscode.DiagnosticSeverity) =>
      Object.assign(new vscode.Diagnostic(new vscode.Range(0, 0, 0, 1), code, severity), { source: 'Newsmark', code });
    const { Hint, Information } = vscode.DiagnosticSeverity;
    try {
      own.set(file('lakeside-wire-12-march.news'), [
        finding('role-conflict', Information),
        finding('name-spelling', Hint),
        finding('figure-conflict', Information),
      ]);
      await eventually('one more is counted', () => actors.badge === before + 1);
    } finally {
      own.dispose();
    }
    await eventually('it is gone with the finding', () => actors.badge === before);
  });

  async function names(): Promise<string[]> {
    return (await actorsUnder('person')).map(({ actor }) => actor.name);
  }

  async function peopleAre(shown: string, absent: string): Promise<boolean> {
    const all = await names();
    return all.includes(shown) && !all.includes(absent);
  }

  function selectedName(): string | undefined {
    const [node] = actors.selection;
    return node?.type === 'actor' ? node.actor.name : undefined;
  }

  function ends({ start, end }: vscode.Range): [vscode.Position, vscode.Position] {
    return [start, end];
  }
});
