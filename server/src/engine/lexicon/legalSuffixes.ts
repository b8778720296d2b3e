import { entries } from './entries';

/**
 * Legal forms that end a company's name, with or without a full stop; two names that differ in them alone are one.
 * Lower case. Source: general knowledge of company law.
 */
export const LEGAL_SUFFIXES: readonly string[] = entries(`
ab
ag
aps
as
asa
bhd
bv
co
company
corp
corporation
cos
gmbh
group
holding
holdings
inc
incorporated
jsc
kg
kgaa
kk
limited
llc
llp
lp
ltd
nv
oao
ojsc
oy
oyj
pjsc
plc
pty
sa
sab
sarl
sdn
se
spa
srl
zao
`);
