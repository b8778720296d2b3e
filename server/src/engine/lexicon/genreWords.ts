/**
 * Words that tell reports of events from the other prose that lives in text files. Reports name who said what, public offices,
 * days and happenings (Biber, Variation across Speech and Writing, 1988: past tense, third person, public verbs mark reportage);
 * manuals, read-me files and licences speak of files, options and versions, and to "you".
 */

/** Public verbs in the past, offices and bodies, weekdays, happenings: lower case. */
export const REPORT_WORDS: ReadonlySet<string> = new Set(
  (
    'said told announced reported confirmed warned added denied accused urged vowed insisted declared spokesman spokeswoman ' +
    'spokesperson reporters officials authorities police minister ministry president premier chancellor governor mayor senator ' +
    'lawmakers parliament congress government court judge prosecutors lawyer attorney sheriff detectives army troops soldiers ' +
    'militants rebels forces hospital victims residents witnesses survivors rescuers firefighters killed died dead death deaths ' +
    'injured wounded arrested charged convicted sentenced shot attacked attack bombing explosion blast earthquake quake flood ' +
    'storm crash fire election elections vote voters campaign protest protesters demonstrators strike talks ceasefire treaty ' +
    'summit war billion million percent shares investors profits company league coach season match championship won defeated ' +
    'yesterday monday tuesday wednesday thursday friday saturday sunday mr mrs ms actress actor singer celebrity spokesmen'
  ).split(' '),
);

/** Words of manuals, read-me files, licences and program texts: lower case. */
export const MANUAL_WORDS: ReadonlySet<string> = new Set(
  (
    'you your file files directory folder command commands option options install installed installation version versions ' +
    'software library libraries package packages function functions parameter parameters argument arguments value values ' +
    'code source default configuration config compile compiler build module modules api user users input output string ' +
    'strings variable variables field fields format bytes byte null error errors licence license copyright distribute ' +
    'modify documentation document example examples syntax implementation interface method methods class object test tests ' +
    'run running script scripts server client database table column click please supported specify specified must should ' +
    'encoding encoded character characters unicode kernel driver device packet protocol header bug bugs fix fixed changelog'
  ).split(' '),
);
