/** Dates in digits alone, whose order of day and month only the numbers themselves can tell. */
import { isCalendarDate, isoDate } from './calendar';

/** Two-digit years up to this one are of this century, later ones of the last (about where POSIX's `%y` draws the line). */
const LAST_OF_CENTURY = 69;

/** The year written in four digits or in two ("2005", "05"); of any other length 0. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  if (digits.length !== 2) return 0;
  return year + (year <= LAST_OF_CENTURY ? 2000 : 1900);
}

/**
 * "28/11/05" and "11/28/05" as an ISO date. 01/02/2019 is January in New York and February in London, and nothing beside
 * it says which paper this is: `null` unless one number is above 12 or both are equal. `null` for no date at all, too.
 */
export function numericDate(first: number, second: number, year: string): string | null {
  if (first <= 12 && second <= 12 && first !== second) return null;
  const [month, day] = second > 12 ? [first, second] : [second, first];
  const full = fullYear(year);
  return isCalendarDate(full, month, day) ? isoDate(full, month, day) : null;
}
