/**
 * Verbs with which reports name the source of a figure. Source: verbs of VerbNet 3.3 classes say-37.7, tell-37.2 and
 * estimate-34.2 that news style guides accept for attribution; past and present forms.
 */
export const SOURCE_VERBS: ReadonlySet<string> = new Set(
  'said says say told tells reported reports announced announces confirmed confirms estimated estimates stated states claimed claims acknowledged acknowledges declared declares revealed reveals disclosed noted notes warned warns recorded counted counts'.split(
    ' ',
  ),
);
