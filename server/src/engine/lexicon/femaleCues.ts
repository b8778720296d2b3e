import { entries } from './entries';

/**
 * Words beside a name that say the person is a woman. Lower case, without full stops. Source: general usage.
 */
export const FEMALE_CUES: readonly string[] = entries(`
actress
assemblywoman
aunt
baroness
businesswoman
chairwoman
congresswoman
councilwoman
countess
dame
daughter
duchess
empress
fiancee
frau
girlfriend
granddaughter
grandmother
lady
madame
miss
mlle
mme
mother
mrs
ms
niece
princess
queen
senora
signora
sister
spokeswoman
widow
wife
`);
