/**
 * Finite verb forms that often follow a counted noun phrase directly ("three officials told", "two men fled") and do not
 * end in -ed, so that they cannot be seen by their shape; with them nouns that are never verbs need no list. Source:
 * irregular verbs of English (Cambridge Grammar ch. 18 §5.3), the most used ones, past and plain form.
 */
import { entries } from './entries';

/** Finite verbs, lower case. */
export const FINITE_VERBS: ReadonlySet<string> = new Set(
  entries(`
    say says said tell tells told speak spoke think thought know knew believe want wanted need
    go goes went come comes came take takes took make makes made give gives gave get gets got
    become became begin began bring brought build built buy bought catch caught choose chose
    do did draw drew drive drove eat ate fall fell feel felt fight fought find found flee fled fly flew
    forget forgot grow grew hang hung hear heard hide hid hit hold held keep kept lay laid lead led leave left
    lie lose lost meet met pay paid put quit rise rose run ran see saw seek sought sell sold send sent set
    shake shook shoot sing sang sit sat sleep slept slid spend spent stand stood steal stole stick stuck strike
    sweep swept swim swam teach taught throw threw understand understood wake woke wear wore win won write wrote
    live lived work worked die seem seems appear remain remained took include includes included involve
    agree agreed continue continued follow allow
    happened occurred emerged died
  `).flatMap((line) => line.split(' ')),
);

/** Words in -ed that are no past tense of a verb, or nearly always stand before a noun. */
export const ED_ADJECTIVES: ReadonlySet<string> = new Set(
  entries(`
    armed skilled hundred sacred naked wicked rugged aged unidentified masked unarmed crowded limited
    united retired so-called armored armoured suspected alleged accused wanted hooded injured wounded unnamed
    registered fixed added related combined undisclosed abandoned associated heated
  `).flatMap((line) => line.split(' ')),
);
