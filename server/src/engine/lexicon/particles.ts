import { entries } from './entries';

/**
 * Lower-case words inside surnames ("van der", "bin", "de la"). Source: general knowledge of naming customs.
 */
export const PARTICLES: readonly string[] = entries(`
abu
af
al
av
ben
bin
bint
da
dal
dalla
das
de
del
della
der
des
di
dos
du
el
ibn
la
le
ter
ud
ul
ur
van
von
y
zu
zum
zur
`);
