/** What a candidate can turn out to be; the order is that of scores and weights. */
export const NameClass = { none: 0, person: 1, organization: 2, place: 3, other: 4 } as const;

/** How many there are. */
export const CLASS_COUNT = 5;
