import { entries } from './entries';

/**
 * Forms of address that say nothing of what a person does. Lower case, without full stops. Source: Associated Press Stylebook
 * ("courtesy titles"), and the same in languages whose titles English-language news keeps.
 */
export const COURTESY_TITLES: ReadonlySet<string> = new Set(
  entries(`
    mr
    mrs
    ms
    miss
    mx
    messrs
    sir
    madam
    monsieur
    madame
    mademoiselle
    mme
    mlle
    señor
    señora
    senhor
    senhora
    signor
    signora
    herr
    frau
    pan
    pani
    haji
    hajji
    u
    daw
  `),
);
