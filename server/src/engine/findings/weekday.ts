/** Days of the week from the calendar. */

/** 0 = Sunday … 6 = Saturday, as messages show them. */
export const WEEKDAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const MONTH_OFFSETS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4] as const;

/** Weekday (0 = Sunday) of a day of the Gregorian calendar, by Sakamoto's method; month 1 to 12. */
export function weekdayOf(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  const sum = y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + (MONTH_OFFSETS[month - 1] ?? 0) + day;
  return ((sum % 7) + 7) % 7;
}
