import { entries } from './entries';

/**
 * Prepositions that often stand before places. Lower case. Source: general grammar.
 */
export const PLACE_PREPOSITIONS: readonly string[] = entries(`
across
around
at
between
beyond
downtown
from
in
inside
into
leaving
mainland
near
nearby
neighboring
neighbouring
outside
over
through
throughout
to
toward
towards
via
visiting
within
`);
