/**
 * Words that say what happened to those whom a figure counts, to one canonical happening each. Source: FrameNet 1.7 frames
 * Killing, Death, Cause_harm, Experience_bodily_harm, Arrest, Kidnapping, Rescuing, Releasing, Quitting_a_place (general
 * knowledge for the choice). One a line: happening, then words.
 */
import { entries } from './entries';

const table = (list: string): ReadonlyMap<string, string> =>
  new Map(
    entries(list).flatMap((line) => {
      const [happening, words] = line.split(': ') as [string, string];
      return words.split(' ').map((word) => [word, happening] as const);
    }),
  );

/** Past participles of verbs whose object is counted: "12 were killed", "12 killed in", "killed 12". */
export const DONE_TO: ReadonlyMap<string, string> = table(`
  killed: killed slain murdered massacred assassinated executed slaughtered beheaded
  wounded: wounded injured hurt maimed
  arrested: arrested detained jailed imprisoned apprehended
  abducted: abducted kidnapped
  displaced: displaced uprooted
  evacuated: evacuated
  rescued: rescued saved
  released: released freed
  infected: infected
  hospitalized: hospitalized hospitalised
  trapped: trapped stranded
  destroyed: destroyed leveled levelled razed flattened demolished
  damaged: damaged
  deported: deported expelled
  charged: charged indicted
  sentenced: sentenced convicted
  dismissed: dismissed sacked fired
  vaccinated: vaccinated immunized immunised inoculated
  deployed: deployed
`);

/** Present and -ing forms of the same verbs, which take the counted thing as object: "killing 12", "Kills 10". */
export const DOES_TO: ReadonlyMap<string, string> = table(`
  killed: kill kills killing murdering murders executing massacring slaying
  wounded: wound wounds wounding injure injures injuring hurting hurts
  arrested: arrest arrests arresting detain detains detaining
  abducted: abduct abducts abducting kidnap kidnaps kidnapping
  displaced: displace displaces displacing uproot uprooting
  evacuated: evacuate evacuates evacuating
  rescued: rescue rescues rescuing save saves saving
  released: release releases releasing free frees freeing
  infected: infect infects infecting
  trapped: trap traps trapping strand strands stranding
  destroyed: destroy destroys destroying level levels leveling levelling raze razes razing flatten flattens flattening
  damaged: damage damages damaging
  deported: deport deports deporting
  charged: charging indicting
  deployed: deploy deploys deploying
`);

/** Verbs and adjectives whose subject is counted: "12 died", "12 dead", "12 missing". */
export const BEFALLS: ReadonlyMap<string, string> = table(`
  killed: die dies died dying dead perished perish drowned suffocated starved deceased
  displaced: fled flee homeless
  missing: missing unaccounted
  arrested: custody
  survived: survived alive
`);

/** Nouns that name a case of it: "500 deaths", "a death toll of 500", "30 arrests". */
export const CASES: ReadonlyMap<string, string> = table(`
  killed: death deaths fatality fatalities killings killing murders murder
  casualties: casualty casualties
  wounded: injury injuries
  arrested: arrest arrests detentions detention
  infected: infection infections
`);

/** Verbs that with "lives" mean killing: "claimed 12 lives", "12 lost their lives". */
export const TAKES_LIVES: ReadonlySet<string> = new Set(
  'claim claims claimed claiming cost costs costing take takes took taken taking lose loses lost losing'.split(' '),
);

/** Verbs between subject and happening that leave it standing: "are feared dead", "were reported missing". */
export const LINKS: ReadonlySet<string> = new Set(
  'reported confirmed feared believed known thought presumed found left shot burned burnt beaten being made pronounced declared listed said to so far also reportedly officially since already now still later all both'.split(
    ' ',
  ),
);

/** Words of a growing total: "a toll of", "so far". */
export const TOLL_WORDS: ReadonlySet<string> = new Set(['toll', 'tally', 'count', 'total']);
