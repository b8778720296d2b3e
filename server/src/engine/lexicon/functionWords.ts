/**
 * Closed-class words of English, which end a noun phrase. Source: the word-class lists of Huddleston and Pullum, The
 * Cambridge Grammar of the English Language (prepositions ch. 7, determinatives ch. 5, auxiliaries ch. 3, subordinators
 * ch. 11), less those that may stand inside a counted noun phrase.
 */
import { entries } from './entries';

const words = (list: string): readonly string[] => entries(list).flatMap((line) => line.split(' '));

/** Forms of be: a participle after one of them is passive. */
export const BE_FORMS: ReadonlySet<string> = new Set(
  words(`is are was were be been being am isn't aren't wasn't weren't got get`),
);

/** Forms of have: what follows is a perfect. */
export const HAVE_FORMS: ReadonlySet<string> = new Set(words(`have has had having haven't hasn't hadn't 've`));

/** Modal and future forms: what follows is planned, not done. */
export const MODAL_WORDS: ReadonlySet<string> = new Set(
  words(`
    will would shall should could can may might must
    won't wouldn't shouldn't couldn't can't cannot
  `),
);

/** Words that never stand inside a counted noun phrase. */
export const PHRASE_ENDS: ReadonlySet<string> = new Set([
  ...BE_FORMS,
  ...HAVE_FORMS,
  ...MODAL_WORDS,
  ...words(`
    about above across after against along alongside amid amidst among amongst around as at before behind below beneath
    beside besides between beyond by despite down during except for from in inside into like near of off on onto
    out outside over past per regarding since through throughout till to toward towards under underneath until unto up
    upon versus via vs with within without
    a an the this that these those its his her their my our your whose
    i he she it they we you him them us me who whom which what when where why how
    himself herself itself themselves
    and or but nor so yet if because although though while whereas unless than whether once
    do does did don't doesn't didn't not n't
    also already now then there here ago again ever never just only too even still later earlier afterward afterwards
    together away each apiece today yesterday tomorrow tonight overnight respectively alone combined instead
    including excluding
  `),
]);

/** Adverbs and the like that may stand between a number and its noun without being an adjective. */
export const PHRASE_ADVERBS: ReadonlySet<string> = new Set(
  words(`very most more less least so-called then now still long well mainly`),
);

/** Prepositions and others that may follow a participle used as a passive ("12 killed in", "five injured when"). */
export const AFTER_PASSIVE: ReadonlySet<string> = new Set(
  words(`
    in on at by after when during as while since near from over across amid with within and or so inside outside for
    because before this last earlier yesterday today overnight also there to under among including but between through
    along according of late early
  `),
);

/** Words that start another clause, with a subject of its own. */
export const CLAUSE_STARTS: ReadonlySet<string> = new Set(
  words(
    `when while as after before because although though if whereas until unless but where whether that since so said`,
  ),
);
