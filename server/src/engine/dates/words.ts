/** Dates in plain English words. */

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** TIMEX3's names for parts of a day. */
const DAY_PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
};

/** `2014-07-21` is `21 July 2014`, `2014-07` is `July 2014`, `2014-07-21T20:03` is `21 July 2014, 20:03`; anything else is given back. */
export function dateInWords(value: string): string {
  const date = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(.+))?)?)?$/.exec(value);
  const month = date?.[2] === undefined ? undefined : MONTH_NAMES[Number(date[2]) - 1];
  if (!date || (date[2] !== undefined && month === undefined)) return value;
  const day = [date[3] && String(Number(date[3])), month, date[1]].filter(Boolean).join(' ');
  return date[4] ? `${day}, ${/^\d/.test(date[4]) ? date[4] : (DAY_PARTS[date[4]] ?? date[4])}` : day;
}
