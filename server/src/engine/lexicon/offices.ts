import { entries } from './entries';

/**
 * Offices that one person does not hold together, by set: of one set a person holds one office at a time. An office a
 * line: its id, a colon, its wordings in lower case separated by "|". Wordings that may mean more than one office
 * ("minister", "premier", "top diplomat", "attorney general") and offices that are often held together (a prime minister's own portfolios,
 * economy with finance, two companies) are left out on purpose. Sources: names of cabinet portfolios in the CIA's "Chiefs of
 * State and Cabinet Members of Foreign Governments" (public domain); offices of United States counties and towns,
 * general knowledge.
 */
export const OFFICE_SETS: readonly (readonly string[])[] = [
  entries(`
    foreign: foreign minister|minister of foreign affairs|minister for foreign affairs|foreign affairs minister|external affairs minister|minister of external affairs|foreign secretary|secretary of state
    interior: interior minister|minister of the interior|minister of interior|minister of internal affairs|internal affairs minister|home minister|home affairs minister|minister of home affairs|home secretary|interior secretary|secretary of the interior
    defense: defense minister|defence minister|minister of defense|minister of defence|minister for defence|defense secretary|defence secretary|secretary of defense
    finance: finance minister|minister of finance|treasury secretary|secretary of the treasury|chancellor of the exchequer
    justice: justice minister|minister of justice|justice secretary
    president: president
    secretary-general: secretary-general|secretary general
  `),
  entries(`
    president: president
    prime-minister: prime minister
  `),
  entries(`
    mayor: mayor
    governor: governor
    police-chief: police chief|chief of police|police commissioner
    fire-chief: fire chief|fire commissioner
    sheriff: sheriff
    district-attorney: district attorney
  `),
];

/** Offices that mean one only with whose they are: there are presidents of everything. */
export const NEED_OWNER: ReadonlySet<string> = new Set(['president', 'secretary-general']);

/** Offices that exist once for a country, a state or a town: those of two cannot be one person's. */
export const ONE_EACH: ReadonlySet<string> = new Set([
  'foreign',
  'interior',
  'defense',
  'finance',
  'justice',
  'president',
  'prime-minister',
  'mayor',
  'governor',
  'secretary-general',
]);

/** Bodies that have a secretary-general, by the forms of their names. Lower case. */
export const SECRETARIATS: ReadonlyMap<string, string> = new Map(
  entries(`
    un: un|u.n.|united nations
    nato: nato
    arab-league: arab league|league of arab states
    oas: oas|organization of american states
    oecd: oecd
    asean: asean
    opec: opec
    gcc: gcc|gulf cooperation council
    coe: council of europe
    commonwealth: commonwealth
    osce: osce
    interpol: interpol
  `).flatMap((line) => {
    const [id, forms] = line.split(': ') as [string, string];
    return forms.split('|').map((form) => [form, id] as const);
  }),
);

/** Nationalities of more than one country, or of a country and a wider people. Lower case. */
export const AMBIGUOUS_NATIONALITIES: ReadonlySet<string> = new Set(
  'korean congolese guinean dominican samoan sudanese virgin chinese'.split(' '),
);

/** Words before an office (or joined to it) that say that it is not held, or not yet, or not in full. Lower case. */
export const NOT_IN_OFFICE: ReadonlySet<string> = new Set(
  entries(`
    former
    ex
    then
    past
    late
    deputy
    vice
    assistant
    associate
    acting
    interim
    caretaker
    under
    junior
    shadow
    incoming
    outgoing
    next
    future
    onetime
    one-time
    sometime
    first
    previous
    longtime
    rival
    parallel
    exiled
    self-proclaimed
    self-styled
    would-be
    hopeful
    candidate
    designate
    elect
    nominee
    emeritus
    honorary
    ousted
    deposed
    jailed
    retired
    retiring
    departing
    fired
    sacked
  `),
);

/** Words of a sentence that tells of coming and going, or of holding more than one office. Lower case. */
export const CHANGING_OFFICE: ReadonlySet<string> = new Set(
  entries(`
    former
    formerly
    ex
    then
    previous
    previously
    earlier
    once
    served
    serving
    became
    become
    becomes
    becoming
    appoint
    appointed
    appoints
    appointment
    named
    names
    nominated
    nominee
    nomination
    nominating
    sworn
    promoted
    promotion
    replace
    replaced
    replaces
    replacing
    replacement
    succeed
    succeeded
    succeeds
    succeeding
    successor
    predecessor
    resign
    resigned
    resigns
    resignation
    stepped
    stepping
    quit
    dismissed
    ousted
    sacked
    fired
    until
    also
    both
    double
    dual
    reshuffle
    reshuffled
    cabinet
    designate
    elect
    elected
    election
    candidate
    campaign
    would
    late
    history
    decade
    decades
    ago
    years
    tenure
    term
    retired
  `),
);
