import { entries } from './entries';

/**
 * Words beside a name that say the person is a man. Lower case, without full stops. Source: general usage.
 */
export const MALE_CUES: readonly string[] = entries(`
actor
assemblyman
baron
batsman
boyfriend
brother
businessman
chairman
congressman
councilman
count
czar
duke
emperor
father
fiance
frontman
grandfather
grandson
gunman
herr
husband
kaiser
king
lord
monsieur
mr
nephew
pope
prince
senor
sir
son
spokesman
sultan
tsar
uncle
widower
`);
