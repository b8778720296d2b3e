/**
 * Words that open a sentence when they carry a capital: function words, and a few adverbs and nouns that news reports like to
 * begin with. After an abbreviation they tell "in the U.S. The bill" from "the U.S. Senate". General knowledge of English;
 * function words after Quirk et al., A Comprehensive Grammar of the English Language (1985), chapters 2 and 5 to 8.
 */
const WORDS =
  'the a an this that these those it its he she they we you i his her their our my your there here ' +
  'and but or nor yet so for if as at by in on of to from with without within under over after before during since until ' +
  'while when where why what who whom whose which how because although though unless despite among between against ' +
  'about according across amid following like nearly almost around both each every either neither all any some many ' +
  'most more few several other others another such no not nobody none nothing everyone someone ' +
  'however meanwhile also then now later earlier still instead indeed moreover nevertheless finally once ' +
  'is are was were do does did has have had will would can could should may might must let ' +
  "it's he's she's that's there's they're we're i'm don't didn't isn't";

/** Sentence openers in lower case. */
export const SENTENCE_STARTS: ReadonlySet<string> = new Set(WORDS.split(' '));
