/**
 * Abbreviations that keep their full stop, by what follows them. Compiled by hand from general knowledge of English news style
 * (Associated Press and Reuters practice: military and civil titles, states, months, street words, company forms).
 * Lower case, without the last full stop. Initials and letter pairs (U.S., a.m.) need no entry: their shape tells.
 */

/** How an abbreviation behaves before the next word. */
export const AbbreviationKind = {
  /** Before a name; never ends a sentence: Mr., Gen., St. */
  title: 1,
  /** Before a number, and only there: No., p., Fig. */
  number: 2,
  /** A month or weekday: needs a capital; ends a sentence only before a clear sentence start. */
  calendar: 3,
  /** May end a sentence: Inc., Jr., etc., Calif. */
  open: 4,
} as const;

const TITLES =
  'mr mrs ms mx messrs mme mlle dr drs prof profs rev fr hon pres gov govs sen sens rep reps amb sec supt atty ' +
  'gen lt col maj capt cpt cmdr sgt cpl pvt pfc adm brig cdr comdr ens spc det insp sgts lts gens ' +
  'st ste mt ft msgr vs approx ald asst assoc dir mgr min dist';

const BEFORE_NUMBERS = 'no nos p pp fig figs vol vols art arts ch chap para paras sect nr tel ext par';

const CALENDAR = 'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun';

const OPEN =
  'inc corp co cos ltd plc llc bros jr sr esq etc al dept depts univ assn ave blvd rd hwy bldg ' +
  'ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev ' +
  'okla ore pa penn tenn tex vt va wash wis wyo ont que alta sask oz lb lbs ed eds est ca cf ph ' +
  'pty pvt gmbh intl natl govt mfg';

/** Abbreviations that are also common words: only with a capital first letter. */
const CAPITAL_ONLY =
  'gen col maj st mt ft ill ind la mo va wash mass miss del co oz ed mar jun mon sat sun wed fri ark ore tex ave ' +
  'rev hon pres art min det sec rep dir ens conn ga md pa ca ph est ch fig par dist tel ext ky ala spc';

/** What is known of one abbreviation. */
export interface Abbreviation {
  readonly kind: number;
  /** Counts only with a capital first letter (`Wash.`, not "wash."). */
  readonly capital: boolean;
}

/** Abbreviations by their lower-case form without the last full stop. */
export const ABBREVIATIONS: ReadonlyMap<string, Abbreviation> = build();

function build(): ReadonlyMap<string, Abbreviation> {
  const capital = new Set(words(CAPITAL_ONLY));
  const entries = new Map<string, Abbreviation>();
  const add = (list: string, kind: number) => {
    for (const word of words(list)) {
      entries.set(word, { kind, capital: kind === AbbreviationKind.calendar || capital.has(word) });
    }
  };
  add(OPEN, AbbreviationKind.open);
  add(CALENDAR, AbbreviationKind.calendar);
  add(BEFORE_NUMBERS, AbbreviationKind.number);
  add(TITLES, AbbreviationKind.title);
  return entries;
}

function words(list: string): string[] {
  return list.split(' ').filter((word) => word !== '');
}
