import { entries } from './entries';

/**
 * Nouns of kinship and company that stand beside a person's name ("his wife X", "X's son"). Lower case. Source:
 * general usage.
 */
export const KIN_NOUNS: readonly string[] = entries(`
attorney
aunt
birthday
boyfriend
brother
career
childhood
children
colleague
cousin
daughter
death
ex-husband
ex-wife
eyes
face
father
fiance
fiancee
friend
girlfriend
granddaughter
grandfather
grandmother
grandson
hair
hands
husband
lawyer
life
lips
marriage
memoir
mother
nephew
niece
parents
partner
predecessor
sister
son
son-in-law
stepson
successor
twin
uncle
voice
widow
wife
`);
