/** "Tuesday, March 3, 2031": a weekday that the calendar does not give that day. */
import { parseIsoDate, WEEKDAY_NAMES, weekdayOf } from '../dates/calendar';
import { dateInWords } from '../dates/words';
import type { Rule } from './articleFindings';
import { CODES } from './codes';

/** Error: one text cannot mean both. Only where the words name weekday and day of the month together. */
export const dateWeekdayMismatch: Rule = {
  code: 'date-weekday-mismatch',
  check({ text, dates }) {
    return dates.flatMap(({ start, end, value, weekday }) => {
      const day = weekday === null ? null : parseIsoDate(value);
      if (!day || !/\d/.test(text.slice(start, end))) return [];
      const actual = weekdayOf(day);
      if (actual === weekday) return [];
      const named = dateInWords((value as string).slice(0, 10));
      const message = `${named} is a ${WEEKDAY_NAMES[actual]}, not a ${WEEKDAY_NAMES[weekday as number]}.`;
      const { severity } = CODES['date-weekday-mismatch'];
      return [{ code: 'date-weekday-mismatch', severity, start, end, message, related: [] }];
    });
  },
};
