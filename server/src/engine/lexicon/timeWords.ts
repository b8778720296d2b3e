/**
 * Words of time expressions. Values follow TIMEX3 (Sauri et al., TimeML Annotation Guidelines 1.2.1, 2006, section 2.2) and
 * ISO 8601; the inventory follows the classes of Strötgen and Gertz, HeidelTime (SemEval 2010), worded from general knowledge.
 */

/** Units of time by their names: ISO 8601 designators, with `T` before those of the clock, and TIMEX3's DE, CE, Q, WE. */
export const TIME_UNITS: ReadonlyMap<string, string> = new Map([
  ['second', 'TS'],
  ['seconds', 'TS'],
  ['minute', 'TM'],
  ['minutes', 'TM'],
  ['min', 'TM'],
  ['mins', 'TM'],
  ['hour', 'TH'],
  ['hours', 'TH'],
  ['hr', 'TH'],
  ['hrs', 'TH'],
  ['day', 'D'],
  ['days', 'D'],
  ['night', 'D'],
  ['nights', 'D'],
  ['week', 'W'],
  ['weeks', 'W'],
  ['fortnight', 'F'],
  ['fortnights', 'F'],
  ['weekend', 'WE'],
  ['weekends', 'WE'],
  ['month', 'M'],
  ['months', 'M'],
  ['quarter', 'Q'],
  ['quarters', 'Q'],
  ['year', 'Y'],
  ['years', 'Y'],
  ['yr', 'Y'],
  ['yrs', 'Y'],
  ['decade', 'DE'],
  ['decades', 'DE'],
  ['century', 'CE'],
  ['centuries', 'CE'],
]);

/** Parts of a day. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['mornings', 'TMO'],
  ['dawn', 'TMO'],
  ['afternoon', 'TAF'],
  ['afternoons', 'TAF'],
  ['evening', 'TEV'],
  ['evenings', 'TEV'],
  ['night', 'TNI'],
  ['nights', 'TNI'],
  ['overnight', 'TNI'],
  ['midday', 'T12:00'],
  ['noon', 'T12:00'],
  ['lunchtime', 'TMI'],
  ['midnight', 'T24:00'],
]);

/** Seasons. "Spring" and "fall" are other words too; the grammar asks for words beside them. */
export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
]);

/** Words that move a unit: −1 the one before, 0 the present one, 1 the one after. */
export const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
]);

/** Words that narrow a date and belong to it ("early Monday", "late 2012", "mid-July"). */
export const NARROWERS: ReadonlySet<string> = new Set(['early', 'earlier', 'late', 'later', 'mid']);

/** Days by name, as days from the day of writing. */
export const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
  ['tonight', 0],
]);

/** Adverbs that mean a stretch of the present, the past or the future. */
export const TIME_REFERENCES: ReadonlyMap<string, string> = new Map([
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['formerly', 'PAST_REF'],
]);

/** Adjectives and adverbs of repetition. */
export const SET_WORDS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P1Q'],
  ['yearly', 'P1Y'],
  ['annual', 'P1Y'],
  ['annually', 'P1Y'],
]);

/** Time zones as they stand behind clock times. */
export const TIME_ZONES: ReadonlySet<string> = new Set(
  'gmt utc bst cet cest eet eest msk est edt cst cdt mst mdt pst pdt et pt ct mt ist jst kst aest aedt sast wat hkt sgt'.split(
    ' ',
  ),
);

/** Words before a bare year. */
export const YEAR_CUES: ReadonlySet<string> = new Set(
  (
    'in since by until till from to of during before after around circa c. between and through throughout year years late early mid ' +
    'summer spring winter autumn fall january february march april may june july august september october november december ' +
    'jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. back on'
  ).split(' '),
);

/** Words after a four-digit number that show it to be a count or a measure. */
export const COUNTED_AFTER: ReadonlySet<string> = new Set(
  (
    'people percent per metres meters kilometers kilometres km miles mile feet ft tons tonnes acres hectares dollars euros pounds men women ' +
    'children gmt utc hours hrs words km2 rpm mph hp mm cm kg kilograms grams calories points'
  ).split(' '),
);

/** Future cues before an infinitive: "plans to stay", "is to meet". */
export const FUTURE_BEFORE_TO: ReadonlySet<string> = new Set(
  (
    'plans planned planning plan expected expects expect scheduled schedules set due is are was were am be hopes hoping hope wants ' +
    'intends intend ready about going agreed vowed vows likely promised promises pledged pledges needs need has have prepared prepares preparing ' +
    'supposed bound meant aims aiming poised slated ordered asked urged invited wait waiting'
  ).split(' '),
);

/** Auxiliaries of the future. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  "will shall would 'll won't they'll he'll she'll we'll it'll i'll you'll upcoming".split(' '),
);

/** Irregular past forms that are frequent in news; regular ones end in -ed. Participles count only without "be". */
export const PAST_FORMS: ReadonlySet<string> = new Set(
  (
    'said was were had did told made went left met took began came got gave found held saw thought knew became brought bought caught ' +
    'chose cut dealt drew drove fell felt fought flew forgot froze grew heard hit hurt kept led lost meant paid put quit ran rose sent shot ' +
    'shut sold spent spoke spread stood stole struck swore taught threw tore understood withdrew woke won wore wrote beat bore broke built ' +
    "burst cast lay set sought split sprang sank swept swung fled blew wasn't weren't didn't hadn't couldn't"
  ).split(' '),
);
