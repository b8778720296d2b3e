import assert from 'node:assert/strict';
import { below, disjoint, roundingOf } from '../../../server/src/engine/figures/bounds';
import type { Interval } from '../../../server/src/engine/model';

const from = (min: number | null, max: number | null, minInclusive = true, maxInclusive = true): Interval => ({
  min,
  max,
  minInclusive: min !== null && minInclusive,
  maxInclusive: max !== null && maxInclusive,
});

suite('Intervals', () => {
  test('disjoint only when no value is allowed by both', () => {
    const cases: readonly (readonly [Interval, Interval, boolean])[] = [
      [from(5, 5), from(5, 5), false],
      [from(5, 5), from(6, 6), true],
      [from(5, null, false), from(5, 5), true],
      [from(5, null), from(5, 5), false],
      [from(5, null, false), from(null, 5), true],
      [from(5, null), from(null, 5), false],
      [from(5, null), from(2, null), false],
      [from(90, 100, true, false), from(97, 97), false],
      [from(90, 100, true, false), from(100, 100), true],
    ];
    for (const [a, b, expected] of cases) {
      assert.equal(disjoint(a, b), expected, JSON.stringify([a, b]));
      assert.equal(disjoint(b, a), expected, JSON.stringify([b, a]));
    }
  });

  test('slack forgives rounding', () => {
    assert.equal(below(from(47, 47), from(47.3, 47.3), 0.5), false);
    assert.equal(below(from(47, 47), from(49, 49), 0.5), true);
  });

  test('half a unit of the last digit, where news rounds', () => {
    const cases: readonly (readonly [string, number, boolean, number])[] = [
      ['421', 421, false, 0],
      ['40', 40, false, 0],
      ['500', 500, false, 50],
      ['20,000', 20_000, false, 5000],
      ['5.2 million', 5_200_000, false, 50_000],
      ['$38 million', 38_000_000, false, 500_000],
      ['54', 54, true, 0.5],
      ['5.9', 5.9, false, 0.05],
      ['two dozen', 24, false, 0],
    ];
    for (const [surface, value, rounds, expected] of cases) {
      assert.ok(Math.abs(roundingOf(surface, value, rounds) - expected) < 1e-6 * Math.max(1, expected), surface);
    }
  });
});
