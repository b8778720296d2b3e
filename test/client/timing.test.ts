/** Doing things less often than they are asked for, with a clock of the test's own. */
import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { Debounce, Throttle } from '../../client/src/views/timing';

const DELAY = 100;

/** Lets promises that are settled already tell those who wait. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}

suite('timing', () => {
  setup(() => mock.timers.enable({ apis: ['setTimeout'] }));
  teardown(() => mock.timers.reset());

  test('a debounce runs the last call, once the calls pause', () => {
    const ran: number[] = [];
    const debounce = new Debounce(DELAY);
    for (const call of [1, 2, 3]) {
      debounce.run(() => ran.push(call));
      mock.timers.tick(DELAY - 1);
    }
    assert.deepEqual(ran, []);
    mock.timers.tick(1);
    assert.deepEqual(ran, [3]);
  });

  test('a throttle keeps running while requests keep coming', async () => {
    let runs = 0;
    const throttle = new Throttle(DELAY, async () => {
      runs++;
    });
    for (let step = 0; step < 10; step++) {
      throttle.request();
      mock.timers.tick(DELAY / 2);
      await settle();
    }
    assert.equal(runs, 5);
  });

  test('a throttle never runs twice at a time, and misses no request', async () => {
    const ends: (() => void)[] = [];
    const throttle = new Throttle(DELAY, () => new Promise((end) => ends.push(end)));
    throttle.request();
    mock.timers.tick(DELAY);
    throttle.request();
    throttle.request();
    mock.timers.tick(10 * DELAY);
    assert.equal(ends.length, 1);
    ends[0]?.();
    await settle();
    mock.timers.tick(DELAY);
    assert.equal(ends.length, 2);
  });

  test('a throttle goes on after a failure', async () => {
    let runs = 0;
    const throttle = new Throttle(DELAY, async () => {
      runs++;
      throw new Error('as planned');
    });
    for (let step = 0; step < 2; step++) {
      throttle.request();
      mock.timers.tick(DELAY);
      await settle();
    }
    assert.equal(runs, 2);
  });

  test('nothing runs after dispose', () => {
    let runs = 0;
    const throttle = new Throttle(DELAY, async () => {
      runs++;
    });
    const debounce = new Debounce(DELAY);
    throttle.request();
    debounce.run(() => runs++);
    throttle.dispose();
    debounce.dispose();
    mock.timers.tick(10 * DELAY);
    assert.equal(runs, 0);
  });
});
