/** When a crashing server is given up, with a clock of the test's own. */
import assert from 'node:assert/strict';
import { CloseAction } from 'vscode-languageclient';
import { RestartPolicy } from '../../client/src/restartPolicy';

const MINUTE = 60_000;

/** Minutes at which the server crashes, and whether it is started again after the last. */
const CASES: [string, number[], boolean][] = [
  ['once', [0], true],
  ['four times at once', [0, 0, 0, 0], true],
  ['five times within three minutes', [0, 0.5, 1, 2, 2.9], false],
  ['five times in more than three minutes', [0, 1, 2, 3, 3.1], true],
];

suite('a server that crashes', () => {
  for (const [what, minutes, restarted] of CASES) {
    test(`${what} is ${restarted ? 'started again' : 'given up, with a message'}`, () => {
      let now = 0;
      const said: string[] = [];
      const policy = new RestartPolicy(() => now);
      policy.onGiveUp((message) => said.push(message));
      const results = minutes.map((minute) => {
        now = minute * MINUTE;
        return policy.closed();
      });
      assert.equal(results.at(-1)?.action, restarted ? CloseAction.Restart : CloseAction.DoNotRestart);
      assert.equal(said.length, restarted ? 0 : 1);
    });
  }

  test('is given new chances when the reader asks', () => {
    const policy = new RestartPolicy(() => 0);
    for (let crash = 0; crash < 5; crash++) policy.closed();
    policy.forgive();
    assert.equal(policy.closed().action, CloseAction.Restart);
  });
});
