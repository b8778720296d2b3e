import { entries } from './entries';

/**
 * British and American spellings of words in organizations' names: the form used for comparing, then the others. Lower
 * case. Source: general knowledge.
 */
export const SPELLINGS: readonly string[] = entries(`
center centre
defense defence
labor labour
organization organisation
program programme
theater theatre
harbor harbour
color colour
honor honour
gray grey
license licence
`);
