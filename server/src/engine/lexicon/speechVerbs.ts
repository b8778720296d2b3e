/**
 * Verbs that introduce or close quoted words, in the forms in which news uses them. Compiled from the "say", "tell", "talk" and
 * "manner of speaking" classes of Levin, English Verb Classes and Alternations (1993), sections 37.1–37.9, less the rare ones.
 */
const VERBS =
  'said says say saying told tells tell telling added adds add adding asked asks ask asking replied replies reply replying ' +
  'answered answers announced announces announcing declared declares declaring stated states stating explained explains explaining noted notes noting ' +
  'insisted insists insisting claimed claims claiming argued argues arguing warned warns warning wrote writes write writing tweeted tweets posted ' +
  'recalled recalls recalling admitted admits admitting acknowledged acknowledges acknowledging continued continues concluded concludes ' +
  'commented comments commenting remarked remarks remarking responded responds responding shouted shouts shouting yelled yells cried cries screamed ' +
  'whispered muttered quipped joked jokes testified testifies testifying urged urges urging vowed vows vowing pledged pledges promised promises promising ' +
  'suggested suggests suggesting observed observes complained complains complaining lamented laments reported reports confirmed confirms confirming ' +
  'denied denies denying stressed stresses stressing emphasized emphasised emphasizes emphasises predicted predicts boasted bragged bragging ' +
  'mused reiterated reiterates repeated repeats repeating reflected pleaded begged offered opined interjected exclaimed chanted ' +
  'ruled alleged alleges asserted asserts contended contends conceded concedes cautioned cautions disclosed revealed reveals described describes describing ' +
  'called calls calling quoted reasoned reasons speculated speculates proclaimed maintained maintains countered counters ventured guessed';

/** Verbs of saying, lower case. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(VERBS.split(' '));

/** Verbs of saying that may stand before their subject after a quotation (“…,” said the mayor). */
export const INVERTING_VERBS: ReadonlySet<string> = new Set(
  (
    'said says asked asks replied replies answered added adds wrote writes explained explains announced declared noted notes warned warns ' +
    'recalled recalls admitted admits continued concluded remarked observed shouted cried quipped joked insisted insists tweeted agreed'
  ).split(' '),
);
