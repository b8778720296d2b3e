/** Words that newspapers, broadcasters and news sites have in their names. General knowledge of mastheads. */
const WORDS =
  'times post news herald press guardian mail journal tribune chronicle gazette telegraph independent observer examiner inquirer ' +
  'globe star sun mirror express standard courier dispatch register sentinel echo argus examiner bulletin record review ledger ' +
  'today daily weekly monitor reporter wire newswire broadcasting radio tv television media magazine online network ' +
  'bbc cnn cbc cbs nbc abc npr pbs itv rte rté sky msnbc haaretz';

/** Words that make a short line a masthead, lower case. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(WORDS.split(' '));

/** Labels in capitals that stand where a dateline would, and are no place. */
export const DATELINE_LABELS: ReadonlySet<string> = new Set(
  (
    'file|file photo|photo|caption|image|breaking|breaking news|update|updated|exclusive|watch|video|photos|new|opinion|analysis|corrected|correction|live|just in|factbox|' +
    'timeline|explainer|editorial|review|interview|special report|developing|urgent|alert|note|editor|editors|summary|background|q|a|qa|faq|' +
    'read more|related|advertisement|news|sports|business|politics|world|profile|obituary|commentary|column|recap|preview|highlights|fact check|factcheck'
  ).split('|'),
);
