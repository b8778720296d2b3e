import { entries } from './entries';

/**
 * What may follow a person's name as part of it or as a mark of honour. Lower case, without full stops. Source:
 * general usage.
 */
export const NAME_SUFFIXES: readonly string[] = entries(`
cbe
dds
dphil
esq
frs
ii
iii
iv
jd
jr
kc
mba
mbe
md
mep
mp
obe
phd
qc
ret
rn
sr
`);
