import assert from 'node:assert/strict';
import type { ActorDecision, ActorSummary, DecideActorsResult } from '../../server/src/protocol';
import { positionIn, TestClient } from '../support/client';
import { FILES, FOLDER, ferry, POST } from '../support/ferry';
import { MemoryPlatform } from '../support/memoryPlatform';

const FILE = ferry('.newsmark/actors.json');

suite('decisions', () => {
  let platform: MemoryPlatform;
  let client: TestClient;

  setup(async () => {
    platform = new MemoryPlatform();
    platform.add(FOLDER, FILES);
    client = await TestClient.start({ platform, folders: [FOLDER] });
    await client.ready(3);
  });
  teardown(() => client.stop());

  test('a merge shows at once, is written down, and can be taken back', async () => {
    const [berg, vik] = [await actor('Anna Berg'), await actor('Olaf Vik')];
    const answer = await decide({ type: 'merge', ids: [berg.id, vik.id], into: berg.id });
    assert.deepEqual(answer, { done: true, message: 'Merged “Olaf Vik” into “Anna Berg”.', id: berg.id, canUndo: true });
    const merged = await actor('Anna Berg');
    assert.equal(merged.mentionCount, berg.mentionCount + vik.mentionCount);
    assert.equal(merged.decided, true);
    assert.ok(merged.aliases.includes('Olaf Vik'));
    assert.match(saved(), /"person:Olaf Vik"/);
    const undone = await client.request<DecideActorsResult>('newsmark/undoActorDecision', null);
    assert.equal(undone.done, true);
    assert.equal(undone.canUndo, false);
    assert.equal((await actor('Olaf Vik')).mentionCount, vik.mentionCount);
  });

  async function names(): Promise<ActorSummary[]> {
    return (await client.request<{ actors: ActorSummary[] }>('newsmark/actors', {})).actors;
  }

  async function actor(name: string): Promise<ActorSummary> {
    const all = await names();
    return all.find((one) => one.name === name) ?? assert.fail(`no ${name} in ${all.map((one) => one.name)}`);
  }

  function decide(decision: ActorDecision): Promise<DecideActorsResult> {
    return client.request('newsmark/decideActors', { decision });
  }

  function saved(): string {
    const file = platform.files.get(FILE);
    return typeof file === 'string' ? file : assert.fail('nothing was saved');
  }
});
