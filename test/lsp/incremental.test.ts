import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { ActorsResult } from '../../server/src/protocol';
import { TestClient } from '../support/client';
import { FOLDER, ferry, POST, SAIL, WRONG_DAY } from '../support/ferry';
import { MemoryPlatform } from '../support/memoryPlatform';

/** Texts that bear on each other: tolls that contradict, names that are shared or not. */
const TEXTS = [POST, SAIL, WRONG_DAY, POST.replace('34', '43'), SAIL.replaceAll('Berg', 'Holm'), 'shopping list\n'];
const NAMES = ['a.news', 'b.news', 'c.txt', 'sub/d.news'];

type Step =
  | { readonly do: 'write'; readonly name: string; readonly text: string }
  | { readonly do: 'open'; readonly name: string; readonly text: string }
  | { readonly do: 'type'; readonly name: string; readonly text: string }
  | { readonly do: 'delete'; readonly name: string }
  | { readonly do: 'close'; readonly name: string }
  | { readonly do: 'rename'; readonly name: string; readonly to: string };

const name = fc.constantFrom(...NAMES);
const text = fc.constantFrom(...TEXTS);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('write' as const), name, text }),
  fc.record({ do: fc.constant('open' as const), name, text }),
  fc.record({ do: fc.constant('type' as const), name, text }),
  fc.record({ do: fc.constant('delete' as const), name }),
  fc.record({ do: fc.constant('close' as const), name }),
  fc.record({ do: fc.constant('rename' as const), name, to: name }),
);

suite('incremental', () => {
  test('after any events, the server knows what one started afresh would know', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const platform = new MemoryPlatform();
        platform.add(FOLDER, { 'a.news': POST });
        const client = await TestClient.start({ platform, folders: [FOLDER] });
        const open = new Map<string, string>();
        for (const one of steps) await apply(one, platform, client, open);

        const fresh = await TestClient.start({ platform, folders: [FOLDER] });
        for (const [uri, words] of open) await fresh.open(uri, words);
        // Each look is a round trip to both; a difference that stays is a timeout of the test.
        while (!isDeepStrictEqual(await knowledge(client), await knowledge(fresh)));
        await client.stop();
        await fresh.stop();
      }),
      { numRuns: 25 },
    );
  });
});

/** Actors and shown findings. */
async function knowledge(client: TestClient): Promise<unknown> {
  const { actors } = await client.request<ActorsResult>('newsmark/actors', {});
  const { state, articles } = client.statuses.at(-1) ?? {};
  const findings = [...client.diagnostics].filter(([, list]) => list.length > 0).sort();
  return { actors, state, articles, findings };
}

async function apply(
  one: Step,
  platform: MemoryPlatform,
  client: TestClient,
  open: Map<string, string>,
): Promise<void> {
  const uri = ferry(one.name);
  const before = platform.files.get(uri);
  if (one.do === 'write') {
    platform.files.set(uri, one.text);
    await client.filesChanged([uri, before === undefined ? 1 : 2]);
  } else if (one.do === 'delete') {
    platform.files.delete(uri);
    await client.filesChanged([uri, 3]);
  } else if (one.do === 'rename') {
    if (before === undefined || one.to === one.name) return;
    platform.files.delete(uri);
    platform.files.set(ferry(one.to), before);
    await client.notify('workspace/didRenameFiles', { files: [{ oldUri: uri, newUri: ferry(one.to) }] });
  } else if (one.do === 'close') {
    if (open.delete(uri)) await client.close(uri);
  } else if (one.do === 'open') {
    if (open.has(uri)) return;
    await client.open(uri, one.text);
    open.set(uri, one.text);
  } else if (one.do === 'type') {
    const typed = open.get(uri);
    if (typed === undefined) return;
    await client.edit(uri, typed, one.text);
    open.set(uri, one.text);
  }
}
