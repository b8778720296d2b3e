/** English weekday names and their press abbreviations (with and without full stop), 0 = Sunday. General knowledge. */
const NAMES: readonly (readonly string[])[] = [
  ['sunday', 'sun', 'sun.'],
  ['monday', 'mon', 'mon.'],
  ['tuesday', 'tue', 'tues', 'tue.', 'tues.'],
  ['wednesday', 'wed', 'weds', 'wed.'],
  ['thursday', 'thu', 'thur', 'thurs', 'thu.', 'thur.', 'thurs.'],
  ['friday', 'fri', 'fri.'],
  ['saturday', 'sat', 'sat.'],
];

/** Weekday numbers by lower-case name; "sun", "sat", "wed" and "mon" are words too, so look at capitals and neighbours. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.map((name) => [name, index] as const)),
);
