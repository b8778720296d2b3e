import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import type { ActorDecision, ActorSummary, DecideActorsResult } from '../../server/src/protocol';
import { TestClient } from '../support/client';
import { MemoryPlatform } from '../support/memoryPlatform';

const FOLDER = 'file:///towns';

/** Two men of one name in unrelated events, a third article that tells nothing, and a woman under two names. */
const FILES = {
  'coin.news':
    'Coin found\n\nFarmer John Smith found a Roman coin near Ostrey on Monday. Smith gave it to Lena Vogt.\n',
  'court.news':
    'Court fines driver\n\nA court in Velmar fined John Smith over unpaid parking tickets. Judge Karin Holt heard Smith.\n',
  'museum.news': 'Museum opens\n\nLena Vogt opened the museum in Ostrey. “A good day,” Vogt said.\n',
  'wedding.news': 'Wedding\n\nLena Holt, born in Ostrey, spoke at the wedding. Holt sang.\n',
};

/** What is asked of the dossier: each actor whose name matches, with the articles it is in. */
type Shown = readonly string[];

suite('decisions as the dossier changes', () => {
  let platform: MemoryPlatform;
  let client: TestClient;

  setup(async () => {
    platform = new MemoryPlatform();
    platform.add(FOLDER, FILES);
    client = await TestClient.start({ platform, folders: [FOLDER] });
    await client.ready(4);
  });
  teardown(() => client.stop());

  test('two of one name: each can be decided about, and they can be made one', async () => {
    await shows(/Smith/, ['John Smith: coin', 'John Smith: court']);
    const [farmer, driver] = [await idIn('coin', /Smith/), await idIn('court', /Smith/)];
    await decide({ type: 'rename', id: driver, name: 'John Smith (driver)' });
    await shows(/Smith/, ['John Smith (driver): court', 'John Smith: coin']);
    await decide({ type: 'merge', ids: [farmer, await idIn('court', /Smith/)], into: farmer });
    await shows(/Smith/, ['John Smith: coin court']);
    await decide({
      type: 'split',
      id: await idIn('court', /Smith/),
      name: 'John Smith',
      article: `${FOLDER}/court.news`,
    });
    await shows(/Smith/, ['John Smith: coin', 'John Smith: court']);
    await undo();
    await shows(/Smith/, ['John Smith: coin court']);
    await undo();
    await undo();
    await shows(/Smith/, ['John Smith: coin', 'John Smith: court']);
    assert.equal((await actors()).filter(({ decided }) => decided).length, 0);
  });

  test('a merge holds for an article that comes later, and after one has gone', async () => {
    const [vogt, holt] = [await idIn('museum', /Vogt/), await idIn('wedding', /Lena Holt/)];
    await decide({ type: 'merge', ids: [vogt, holt], into: vogt });
    await shows(/Lena|Vogt|^Holt/, ['Lena Vogt: coin museum wedding']);
    await change('later.news', 'Prize\n\nLena Holt won a prize in Velmar. Holt smiled.\n', 5);
    await shows(/Lena/, ['Lena Vogt: coin later museum wedding']);
    for (const gone of ['museum.news', 'coin.news']) await change(gone, null, gone === 'museum.news' ? 4 : 3);
    await shows(/Lena/, ['Lena Vogt: later wedding']);
    await change('museum.news', FILES['museum.news'], 4);
    await shows(/Lena/, ['Lena Vogt: later museum wedding']);
  });

  test('never the same holds against the evidence of later articles', async () => {
    await decide({ type: 'different', ids: [await idIn('coin', /Smith/), await idIn('court', /Smith/)] });
    await change(
      'both.news',
      'Farmer fined\n\nFarmer John Smith of Ostrey, fined in Velmar, met Lena Vogt and Karin Holt.\n',
      5,
    );
    assert.ok((await shown(/Smith/)).every((line) => !(line.includes('coin') && line.includes('court'))));
  });

  test('what is decided about the words of an article goes with the words, not with the line', async () => {
    const uri = `${FOLDER}/museum.news`;
    const text = FILES['museum.news'];
    const line = text.split('\n')[2] ?? '';
    const start = line.indexOf('museum');
    const range = { start: { line: 2, character: start }, end: { line: 2, character: start + 6 } };
    await decide({ type: 'mark', location: { uri, range }, kind: 'organization', everywhere: false });
    await shows(/^museum/, ['museum: museum']);
    await change('museum.news', text.replace('Lena Vogt opened', 'A first sentence. On Friday Lena Vogt opened'), 4);
    await shows(/^museum/, ['museum: museum']);
    await change('museum.news', text.replaceAll('museum', 'school'), 4);
    await shows(/^museum/, []);
    await change('museum.news', text, 4);
    await shows(/^museum/, ['museum: museum']);
  });

  test('what is decided about an article follows it when its file or folder is renamed', async () => {
    await decide({ type: 'rename', id: await idIn('court', /Smith/), name: 'The Driver' });
    const rename = async (from: string, to: string) => {
      const [oldUri, newUri] = [`${FOLDER}/${from}`, `${FOLDER}/${to}`];
      platform.files.set(newUri, platform.files.get(oldUri) ?? '');
      platform.files.delete(oldUri);
      await client.notify('workspace/didRenameFiles', { files: [{ oldUri, newUri }] });
    };
    await rename('court.news', 'velmar/court%20day.news');
    await shows(/Driver|Smith/, ['John Smith: coin', 'The Driver: court%20day']);
    assert.match(String(platform.files.get(`${FOLDER}/.newsmark/actors.json`)), /"velmar\/court day\.news"/);
    assert.match((await undo()).message, /nothing to take back/);
  });

  test('hidden actors are not among the symbols', async () => {
    const names = async () =>
      (await client.request<{ name: string }[]>('workspace/symbol', { query: 'Vogt' })).map(({ name }) => name);
    assert.ok((await names()).includes('Lena Vogt'));
    await decide({ type: 'hide', ids: [await idIn('museum', /Vogt/)] });
    assert.deepEqual(await names(), []);
  });

  test('many decisions, all taken back, leave everything as it was', async () => {
    const before = await actors();
    const id = async () => idIn('museum', /Vogt|Curator/);
    await decide({ type: 'rename', id: await id(), name: 'The Curator' });
    await decide({ type: 'kind', ids: [await id()], kind: 'group' });
    await decide({ type: 'merge', ids: [await id(), await idIn('court', /Karin/)], into: await id() });
    await decide({ type: 'note', id: await id(), note: 'two of them' });
    await decide({ type: 'split', id: await id(), name: 'Karin Holt' });
    await decide({ type: 'hide', ids: [await id()] });
    for (let at = 0; at < 6; at++) assert.equal((await undo()).canUndo, at < 5);
    assert.deepEqual(await actors(), before);
  });

  async function actors(): Promise<ActorSummary[]> {
    return (await client.request<{ actors: ActorSummary[] }>('newsmark/actors', {})).actors;
  }

  async function articlesOf(id: string): Promise<string[]> {
    const { articles } = await client.request<{ articles: { uri: string }[] }>('newsmark/actorMentions', { id });
    return articles.map(({ uri }) => uri.replace(/^.*\/|\.news$/g, '')).sort();
  }

  async function shown(name: RegExp): Promise<Shown> {
    const some = (await actors()).filter((actor) => name.test(actor.name));
    const lines = await Promise.all(
      some.map(async (actor) => `${actor.name}: ${(await articlesOf(actor.id)).join(' ')}`),
    );
    return lines.sort();
  }

  /** Settles when the actors are these; what was just read or decided may take a moment. */
  async function shows(name: RegExp, expected: Shown): Promise<void> {
    for (;;) {
      const { revision } = client;
      if (isDeepStrictEqual(await shown(name), expected)) return;
      await client.until(() => client.revision !== revision);
    }
  }

  async function idIn(article: string, name: RegExp): Promise<string> {
    for (const actor of await actors()) {
      if (name.test(actor.name) && (await articlesOf(actor.id)).includes(article)) return actor.id;
    }
    return assert.fail(`no ${name} in ${article}: ${JSON.stringify((await actors()).map((one) => one.name))}`);
  }

  async function decide(decision: ActorDecision): Promise<DecideActorsResult> {
    const answer = await client.request<DecideActorsResult>('newsmark/decideActors', { decision });
    assert.equal(answer.done, true, answer.message);
    return answer;
  }

  function undo(): Promise<DecideActorsResult> {
    return client.request('newsmark/undoActorDecision', null);
  }

  /** Changes or (`null`) deletes a file, and waits until so many articles are read. */
  async function change(name: string, text: string | null | undefined, articles: number): Promise<void> {
    const uri = `${FOLDER}/${name}`;
    const isNew = !platform.files.has(uri);
    if (typeof text === 'string') platform.files.set(uri, text);
    else platform.files.delete(uri);
    await client.filesChanged([uri, text === null ? 3 : isNew ? 1 : 2]);
    await client.ready(articles);
  }
});
