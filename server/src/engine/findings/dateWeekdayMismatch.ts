/** "Tuesday, March 3, 2031": a weekday that the calendar does not give that day. */

import type { Rule } from './articleFindings';
import { WEEKDAY_NAMES, weekdayOf } from './weekday';

/** Error: one text cannot mean both. Only where the words name weekday and day of the month together. */
export const dateWeekdayMismatch: Rule = {
  code: 'date-weekday-mismatch',
  check({ text, dates }) {
    return dates.flatMap(({ start, end, value, weekday }) => {
      const day = weekday === null || value === null ? null : /^(\d{4})-(\d\d)-(\d\d)/.exec(value);
      if (!day || !/\d/.test(text.slice(start, end))) return [];
      const actual = weekdayOf(Number(day[1]), Number(day[2]), Number(day[3]));
      if (actual === weekday) return [];
      const message = `${day[0]} was a ${WEEKDAY_NAMES[actual]}, not a ${WEEKDAY_NAMES[weekday as number]}.`;
      return [{ code: 'date-weekday-mismatch', severity: 'error', start, end, message, related: [] }];
    });
  },
};
