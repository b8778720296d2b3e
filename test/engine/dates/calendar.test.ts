import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dayNumber,
  daysInMonth,
  fromDayNumber,
  isCalendarDate,
  isoDate,
  isoWeek,
  parseIsoDate,
  weekdayOf,
} from '../../../server/src/engine/dates/calendar';

const DAYS = fc.integer({ min: -700_000, max: 2_900_000 });

suite('dates/calendar', () => {
  test('agrees with the platform on every day and weekday', () => {
    fc.assert(
      fc.property(DAYS, (days) => {
        const date = fromDayNumber(days);
        const platform = new Date(days * 86_400_000);
        assert.deepEqual(date, {
          year: platform.getUTCFullYear(),
          month: platform.getUTCMonth() + 1,
          day: platform.getUTCDate(),
        });
        assert.equal(weekdayOf(date), platform.getUTCDay());
        assert.equal(dayNumber(date), days);
      }),
    );
  });

  test('adds days and months', () => {
    assert.deepEqual(addDays({ year: 2032, month: 2, day: 28 }, 2), { year: 2032, month: 3, day: 1 });
    assert.deepEqual(addDays({ year: 2031, month: 1, day: 1 }, -1), { year: 2030, month: 12, day: 31 });
    assert.deepEqual(addMonths({ year: 2031, month: 1, day: 31 }, 1), { year: 2031, month: 2, day: 28 });
    assert.deepEqual(addMonths({ year: 2031, month: 1, day: 15 }, -13), { year: 2029, month: 12, day: 15 });
  });

  test('knows the ISO week', () => {
    // The examples of ISO 8601 itself and of its Wikipedia article.
    const weeks: readonly (readonly [string, number, number])[] = [
      ['1977-01-01', 1976, 53],
      ['1977-01-02', 1976, 53],
      ['1977-12-31', 1977, 52],
      ['1978-01-02', 1978, 1],
      ['1980-12-28', 1980, 52],
      ['1980-12-29', 1981, 1],
      ['1982-01-03', 1981, 53],
      ['2008-12-29', 2009, 1],
    ];
    for (const [day, year, week] of weeks) {
      const date = parseIsoDate(day);
      assert.ok(date);
      assert.deepEqual(isoWeek(date), { year, week }, day);
    }
  });

  test('knows which days there are', () => {
    assert.equal(daysInMonth(2000, 2), 29);
    assert.equal(daysInMonth(1900, 2), 28);
    assert.equal(daysInMonth(2031, 13), 0);
    assert.equal(isCalendarDate(2031, 2, 29), false);
    assert.equal(isCalendarDate(0, 1, 1), false);
    assert.equal(parseIsoDate('2031-02-29'), null);
    assert.equal(parseIsoDate('2031-02'), null);
    assert.equal(parseIsoDate('tomorrow'), null);
    assert.deepEqual(parseIsoDate('2031-07-21T20:03'), { year: 2031, month: 7, day: 21 });
    assert.equal(isoDate(31, 7, 2), '0031-07-02');
  });
});
