import { entries } from './entries';

/**
 * Words of direction and extent: part of a place's name when a place follows them in capitals. Lower case. Source:
 * general knowledge.
 */
export const DIRECTIONS: readonly string[] = entries(`
central
east
eastern
far
greater
inner
lower
mid
middle
near
north
northeast
northeastern
northern
northwest
northwestern
outer
south
southeast
southeastern
southern
southwest
southwestern
upper
west
western
`);
