/** Collects the evidence (see evidence.ts) about one draft from its words, the words beside it and where it stands. */
import type { LocalSentence } from '../text/sentences';
import { Shape, TokenKind } from '../text/tokens';
import { Evidence as E } from './evidence';
import { isAcronym, isCapital, type NameScan, phraseAt } from './scan';
import { type Draft, isInitialPosition } from './segment';
import { PlaceRank, Word } from './words';

/** Numbers of the questions answered yes. */
export function collectEvidence(scan: NameScan, sentence: LocalSentence, draft: Draft): number[] {
  const out: number[] = [E.always];
  const inner = ownWords(scan, draft, out);
  const before = wordsBefore(scan, sentence, draft, inner, out);
  wordsAfter(scan, sentence, draft, inner, out);
  position(scan, sentence, draft, inner, before, out);
  return out;
}

/** What later questions need to know of the draft's own words. */
interface Own {
  readonly one: boolean;
  readonly common: boolean;
  readonly unknown: boolean;
  readonly noCommon: boolean;
  readonly acronym: boolean;
  readonly city: boolean;
  readonly smallCity: boolean;
  readonly head: boolean;
}

const RANK_EVIDENCE = [-1, E.country, E.knownRegion, E.bigCity, E.mediumCity, E.region, E.smallCity];
const ACRONYM_EVIDENCE = [E.singleLetter, E.singleLetter, E.acronym2, E.acronym3, E.acronym4];
const COUNT_EVIDENCE = [E.oneWord, E.oneWord, E.twoWords, E.threeWords];
/** Bits that make a word known to the lexicon in some sense of its own. */
const KNOWN_WORD = Word.common | Word.given | Word.surname | Word.known | Word.functionWord;

function ownWords(scan: NameScan, draft: Draft, out: number[]): Own {
  const { tokens, bits } = scan;
  let words = 0;
  let common = 0;
  let unknown = 0;
  let heads = 0;
  for (let index = draft.first; index < draft.end; index++) {
    const shape = tokens.shapes[index] as number;
    const text = tokens.texts[index] as string;
    if (shape & Shape.digit) out.push(E.digit);
    if (tokens.kinds[index] !== TokenKind.word) {
      if (text === '&') out.push(E.ampersand);
      else if (text === '-') out.push(E.hyphenInside);
      continue;
    }
    if (!isCapital(scan, index)) {
      if ((bits[index] as number) & Word.particle) out.push(E.particleInside);
      else out.push(E.prepositionInside);
      continue;
    }
    words++;
    const own = bits[index] as number;
    if (own & Word.common) common++;
    else if ((own & KNOWN_WORD) === 0) unknown++;
    if (own & Word.orgHead) heads++;
    if (text.length === 2 && shape & Shape.dotted && index > draft.first) out.push(E.initialInside);
    else if (shape & Shape.innerCapital && !(shape & Shape.allCaps)) out.push(E.innerCapital);
  }
  out.push(words > 3 ? E.moreWords : (COUNT_EVIDENCE[words] as number));
  const first = bits[draft.first] as number;
  const last = bits[draft.end - 1] as number;
  const one = words <= 1;
  const acronym = one && isAcronym(scan, draft.first) && draft.style !== 'caps';
  if (acronym) acronymForm(scan, draft, unknown > 0, out);
  commonness(words, common, unknown, first, last, draft, out);
  lexicon(scan, draft, one, first, last, heads, out);
  if (unknown > 0) endings(tokens.lowers[draft.end - 1] as string, last, out);
  const phrase = phraseAt(scan, draft.first, draft.end);
  const rank = phrase?.place ?? 0;
  return {
    one,
    common: common === words,
    unknown: one && unknown > 0 && !acronym,
    noCommon: common === 0,
    acronym,
    city: rank === PlaceRank.bigCity || rank === PlaceRank.mediumCity,
    smallCity: rank >= PlaceRank.region,
    head: (last & (Word.orgHead | Word.placeHead)) !== 0,
  };
}

function acronymForm(scan: NameScan, draft: Draft, unknown: boolean, out: number[]): void {
  const shape = scan.tokens.shapes[draft.first] as number;
  const text = scan.tokens.texts[draft.first] as string;
  if (shape & Shape.dotted) out.push(E.dotted);
  const letters = shape & Shape.dotted ? text.length >> 1 : text.length;
  out.push(ACRONYM_EVIDENCE[letters] ?? E.longCapitals);
  if (unknown) out.push(E.acronymUnknown);
}

function commonness(
  words: number,
  common: number,
  unknown: number,
  first: number,
  last: number,
  draft: Draft,
  out: number[],
): void {
  if (common === words) out.push(words === 1 ? E.oneCommon : E.severalAllCommon, E.allCommon);
  else if (common === 0) out.push(E.noCommon);
  if (first & Word.common) out.push(E.firstCommon);
  if (last & Word.common) out.push(E.lastCommon);
  if (words === 1 && unknown === 1) out.push(E.oneUnknown);
  if (words === 2 && unknown === 2) out.push(E.unknownPair);
  if (words === 3 && unknown >= 2) out.push(E.unknownTriple);
  if (words === 1 && first & Word.functionWord) out.push(E.oneFunction);
  if (draft.style === 'title' && unknown > 0) out.push(E.titleStyleUnknown);
}

function lexicon(
  scan: NameScan,
  draft: Draft,
  one: boolean,
  first: number,
  last: number,
  heads: number,
  out: number[],
): void {
  const phrase = phraseAt(scan, draft.first, draft.end);
  if (phrase !== null) {
    if (phrase.place > 0) out.push(RANK_EVIDENCE[phrase.place] as number);
    if (phrase.place > 0 && one && first & Word.common) out.push(E.placeAndCommon);
    if (phrase.place > 0 && one && first & (Word.given | Word.surname)) out.push(E.givenAndPlace);
    if (phrase.organization) out.push(one && first & Word.common ? E.organizationAndCommon : E.organizationKnown);
    if (phrase.group) out.push(E.groupWhole);
  }
  if (one) {
    if (first & Word.given) out.push(first & Word.common ? E.givenAndCommonOnly : E.givenOnly);
    if (first & Word.surname) out.push(E.surnameOnly);
    if (first & Word.orgHead) out.push(E.organizationHeadOnly);
    if (first & Word.placeHead) out.push(E.placeHeadOnly);
    if (first & Word.otherHead) out.push(E.otherHeadOnly);
    if (first & Word.team) out.push(E.teamLast);
    if (first & Word.role) out.push(E.roleLast);
    if (first & Word.direction) out.push(E.directionFirst);
    return;
  }
  if (first & Word.given) out.push(E.givenFirst, ...(last & Word.common ? [] : [E.givenNoCommon]));
  if (last & Word.given) out.push(E.givenLast);
  if (last & Word.surname) out.push(E.surnameLast);
  if (last & Word.orgHead) out.push(E.organizationHeadLast);
  else if (heads > 0) out.push(E.organizationHeadInside);
  if (last & Word.placeHead) out.push(E.placeHeadLast);
  if (last & Word.orgHead && last & Word.placeHead) out.push(E.bothHeads);
  if (last & Word.otherHead) out.push(E.otherHeadLast);
  if (last & Word.legal) out.push(E.legalLast);
  if (last & Word.team) out.push(E.teamLast);
  if (last & Word.role) out.push(E.roleLast);
  if (last & Word.suffix) out.push(E.nameSuffixLast);
  if (first & Word.placeOpener) out.push(E.placeOpenerFirst);
  if (first & Word.direction) out.push(E.directionFirst);
  if (first & Word.orgOpener && scan.tokens.lowers[draft.first + 1] === 'of') out.push(E.openerOf);
  partialPhrases(scan, draft, out);
}

/** A known name at either end of a longer draft ("Boston Globe", "University of Ohio"). */
function partialPhrases(scan: NameScan, draft: Draft, out: number[]): void {
  for (let cut = draft.end - 1; cut > draft.first; cut--) {
    const head = phraseAt(scan, draft.first, cut);
    if (head === null) continue;
    if (head.place > 0) out.push(E.placeFirst);
    if (head.organization) out.push(E.organizationFirst);
    if (head.group) out.push(E.groupFirst);
    break;
  }
  for (let cut = draft.first + 1; cut < draft.end; cut++) {
    const tail = phraseAt(scan, cut, draft.end);
    if (tail === null) continue;
    if (tail.place > 0 && tail.place <= PlaceRank.mediumCity) out.push(E.placeLast);
    break;
  }
}

const PLACE_ENDINGS =
  /(?:ville|burgh?|stan|land|lands|shire|grad|abad|pur|pore|ia|istan|berg|heim|stadt|dorf|wick|mouth|ford|bury|boro|borough|port|holm|polis|kirk|dale)$/;
const PEOPLE_ENDINGS =
  /(?:sk[iy]|ska(?:ya)?|[oe]va?|ovi[cć]|vi[cć]h?|wicz|[eé]z|sson|sen|ini|elli|etti|escu|[iy]an|adze|shvili|enko|chuk|oglu|zadeh|opoulos|akis|man|mann|stein|strom|quist|sson|son|witz|ez)$/;
const COMPANY_ENDINGS = /(?:soft|tech|corp|com|tel|net|ware|bank|med|gen|sys|tron|ics|air|web|chem|pharm)$/;
const WORD_ENDINGS = /(?:tion|ment|ness|ing|ism|ity|ance|ence|ship|hood|ology|graphy|ally)$/;
const GROUP_ENDINGS = /(?:ians?|eans?|ites|ans|ese|ists?|ics?)$/;
const LONGEST_TESTED = 40;

function endings(lower: string, bits: number, out: number[]): void {
  if ((bits & KNOWN_WORD) !== 0 || lower.length > LONGEST_TESTED) return;
  if (PLACE_ENDINGS.test(lower)) out.push(E.endingOfPlaces);
  if (PEOPLE_ENDINGS.test(lower) || lower.startsWith('mc') || lower.startsWith("o'")) out.push(E.endingOfPeople);
  if (COMPANY_ENDINGS.test(lower)) out.push(E.endingOfCompanies);
  if (WORD_ENDINGS.test(lower)) out.push(E.endingOfWords);
  if (GROUP_ENDINGS.test(lower)) out.push(E.endingOfGroups);
  if (lower.endsWith('s') && !lower.endsWith('ss') && !lower.endsWith('is') && !lower.endsWith('us'))
    out.push(E.endingPlural);
}

function wordsBefore(scan: NameScan, sentence: LocalSentence, draft: Draft, own: Own, out: number[]): string {
  const { tokens } = scan;
  if (draft.titled && draft.role !== null) {
    out.push(E.titled);
    const bits = scan.bits[draft.role[1] - 1] as number;
    if (bits & Word.title && !(bits & Word.role)) out.push(E.courtesyTitle);
    return '';
  }
  if (draft.first === sentence.firstToken) return '';
  let at = draft.first - 1;
  let word = tokens.lowers[at] as string;
  if (tokens.kinds[at] !== TokenKind.word) {
    punctuationBefore(scan, sentence, draft, word, out);
    if (word !== ',' || at - 1 < sentence.firstToken) return word;
    const bits = scan.bits[at - 1] as number;
    if (bits & Word.role && !isCapital(scan, at - 1)) out.push(E.roleBefore);
    return word;
  }
  if (isCapital(scan, at) && !((scan.bits[at] as number) & Word.functionWord)) {
    out.push(E.nameBefore);
    return word;
  }
  if (word === 'the') {
    out.push(E.theBefore);
    if (own.one) out.push(own.unknown ? E.oneUnknownThe : E.oneThe);
    if (own.common) out.push(E.commonThe);
    if (own.acronym) out.push(E.acronymThe);
    if (own.head) out.push(E.theHead);
    at--;
    word = at >= sentence.firstToken ? (tokens.lowers[at] as string) : '';
  }
  const bits = at >= sentence.firstToken && tokens.kinds[at] === TokenKind.word ? (scan.bits[at] as number) : 0;
  beforeByWord(scan, sentence, at, word, bits, own, out);
  return word;
}

function beforeByWord(
  scan: NameScan,
  sentence: LocalSentence,
  at: number,
  word: string,
  bits: number,
  own: Own,
  out: number[],
): void {
  switch (word) {
    case 'in':
      out.push(E.inBefore);
      if (own.one) out.push(own.unknown ? E.oneUnknownIn : E.oneIn);
      if (own.city || own.smallCity) out.push(E.cityIn);
      return;
    case 'at':
      out.push(E.atBefore);
      return;
    case 'from':
    case 'to':
      out.push(E.fromToBefore);
      return;
    case 'of':
      ofBefore(scan, sentence, at - 1, out);
      if (own.one) out.push(E.oneOf);
      return;
    case 'by':
      out.push(E.byBefore);
      return;
    case 'with':
      out.push(E.withBefore);
      return;
    case 'for':
      out.push(E.forBefore);
      return;
    case 'and':
    case 'or':
      out.push(E.andBefore);
      return;
    case 'a':
    case 'an':
      out.push(E.articleBefore);
      return;
    case 'said':
    case 'says':
    case 'told':
    case 'added':
      out.push(E.saidBefore);
      return;
    case 'vs':
    case 'vs.':
    case 'v':
    case 'v.':
    case 'beat':
    case 'versus':
      out.push(E.versusBefore);
      return;
    case "'s":
      out.push(E.possessiveBefore);
      return;
  }
  if (bits & Word.orgNoun) out.push(E.organizationNounBefore);
  if (bits & Word.workNoun) out.push(E.workNounBefore);
  if (bits & Word.placeNoun) out.push(E.placeNounBefore);
  if (bits & Word.direction) out.push(E.directionBefore);
  if (bits & Word.kin) out.push(E.kinBefore);
  else if (bits & Word.role) out.push(E.roleBefore);
  else if (bits & Word.placePreposition) out.push(E.placePrepositionBefore);
  else if (bits & Word.personVerb) out.push(E.verbBefore);
  else if (bits & Word.common) out.push(E.commonBefore);
}

/** "the mayor of X", "spokesman of X": what the noun before "of" says of X. */
function ofBefore(scan: NameScan, sentence: LocalSentence, noun: number, out: number[]): void {
  const bits = noun >= sentence.firstToken ? (scan.bits[noun] as number) : 0;
  if (bits & Word.role) out.push(E.roleOfBefore);
  if (bits & Word.placeNoun && SURE_PLACE_NOUNS.has(scan.tokens.lowers[noun] as string)) out.push(E.surePlaceOfBefore);
  out.push(bits & Word.placeNoun ? E.placeNounOfBefore : E.ofBefore);
}

/** Nouns that only a place can follow after "of". */
const SURE_PLACE_NOUNS = new Set(
  (
    'city town village hamlet suburb port capital province county district region island islands peninsula coast ' +
    'outskirts streets shores municipality borough mayor governor neighborhood neighbourhood north south east west ' +
    'northeast northwest southeast southwest south-east north-east north-west south-west emirate enclave'
  ).split(' '),
);

function punctuationBefore(scan: NameScan, sentence: LocalSentence, draft: Draft, mark: string, out: number[]): void {
  if (mark === ',') {
    out.push(E.commaBefore);
    const city = draft.first - 2;
    if (city >= sentence.firstToken && isCapital(scan, city) && (scan.bits[city] as number) & Word.known)
      out.push(E.afterCity);
  } else if (mark === '/') out.push(E.slashBefore);
  else if (mark === '(') out.push(E.inBrackets);
  else if (mark === "'s" || mark === '’s') out.push(E.possessiveBefore);
  else if (mark === '-' || mark === '–') out.push(E.hyphenBefore);
  else {
    out.push(E.quoteBefore);
    if (
      draft.end < sentence.endToken &&
      QUOTES.has(scan.tokens.texts[draft.end] as string) &&
      QUOTES.has(scan.tokens.texts[draft.first - 1] as string)
    ) {
      out.push(E.quoted);
    }
  }
}

const QUOTES = new Set(['"', '“', '”', '‘', '’', "'", '«', '»', '``', "''"]);

function wordsAfter(scan: NameScan, sentence: LocalSentence, draft: Draft, own: Own, out: number[]): void {
  const { tokens, bits } = scan;
  if (draft.beforeRole) out.push(E.beforeRole);
  const at = draft.end;
  if (at >= sentence.endToken) {
    out.push(E.endOfSentence);
    return;
  }
  const word = tokens.lowers[at] as string;
  if (word === "'s" || ((word === "'" || word === '’') && (tokens.lowers[at - 1] as string).endsWith('s'))) {
    out.push(E.possessiveAfter);
    if (own.one) out.push(E.onePossessive);
    if (at + 1 < sentence.endToken && (bits[at + 1] as number) & Word.kin) out.push(E.possessiveKinAfter);
    return;
  }
  if (word === ',') {
    commaAfter(scan, sentence, at, out);
    return;
  }
  if (word === '(') {
    bracketAfter(scan, sentence, at, out);
    return;
  }
  if (word === '-') {
    out.push(E.hyphenAfter);
    return;
  }
  if (tokens.kinds[at] === TokenKind.number) {
    out.push(E.numberAfter);
    return;
  }
  if (tokens.kinds[at] !== TokenKind.word) {
    if (at + 1 >= sentence.endToken) out.push(E.endOfSentence);
    return;
  }
  if (isCapital(scan, at)) {
    out.push(E.nameAfter);
    return;
  }
  afterByWord(word, bits[at] as number, own, out);
}

function afterByWord(word: string, bits: number, own: Own, out: number[]): void {
  if (word === 'and' || word === 'or') {
    out.push(E.andAfter);
    return;
  }
  if (word === 'who' || word === 'whose') {
    out.push(E.whoAfter);
    return;
  }
  if (bits & Word.orgContext) out.push(E.organizationWordAfter);
  if (bits & Word.placeContext) out.push(E.placeWordAfter);
  if (bits & Word.placeHead) out.push(E.placeHeadAfter);
  if (bits & Word.orgHead) out.push(E.organizationHeadAfter);
  if (bits & Word.orgNoun) out.push(E.organizationNounAfter);
  if (bits & Word.workNoun) out.push(E.workNounAfter);
  if (bits & Word.role) out.push(E.roleWordAfter);
  if (bits & Word.personVerb) {
    out.push(E.personVerbAfter);
    if (own.unknown) out.push(E.oneUnknownVerb);
  } else if (bits & Word.functionWord) {
    if (AUXILIARIES.has(word)) out.push(E.verbAfter);
  } else if (bits & Word.common) {
    out.push(word.endsWith('ed') ? E.verbAfter : E.commonAfter);
    if (own.unknown) out.push(E.oneUnknownNoun);
  }
}

const AUXILIARIES = new Set('is was has had will would can could may might should does did'.split(' '));
const APPOSITION_REACH = 7;

/** ", 34," ", who" ", the foreign minister" ", Ohio". */
function commaAfter(scan: NameScan, sentence: LocalSentence, comma: number, out: number[]): void {
  const { tokens, bits } = scan;
  out.push(E.commaAfter);
  const at = comma + 1;
  if (at >= sentence.endToken) return;
  const word = tokens.lowers[at] as string;
  if (tokens.kinds[at] === TokenKind.number) {
    const after = tokens.texts[at + 1];
    if (word.length <= 2 && (after === ',' || after === '.')) out.push(E.ageAfter);
    return;
  }
  if (word === 'who' || word === 'whose' || word === 'aged') {
    out.push(E.whoAfter);
    return;
  }
  if (isCapital(scan, at)) {
    if ((bits[at] as number) & Word.known || (bits[at] as number) & Word.opensPhrase) out.push(E.placeAfterComma);
    return;
  }
  for (let index = at; index < sentence.endToken && index < at + APPOSITION_REACH; index++) {
    if (tokens.kinds[index] !== TokenKind.word) {
      if (tokens.texts[index] !== '-') break;
      continue;
    }
    const own = bits[index] as number;
    if (own & Word.role) {
      out.push(E.apposition);
      break;
    }
    if (own & Word.personVerb) break;
  }
}

/** "(WHO)" after its long form; "(R-Va.)" after a politician. */
function bracketAfter(scan: NameScan, sentence: LocalSentence, bracket: number, out: number[]): void {
  const { tokens } = scan;
  out.push(E.bracketAfter);
  const at = bracket + 1;
  if (at + 1 >= sentence.endToken) return;
  const text = tokens.texts[at] as string;
  if ((text === 'R' || text === 'D' || text === 'I') && tokens.texts[at + 1] === '-') out.push(E.partyInBracketsAfter);
  else if (isCapital(scan, at) && isAcronym(scan, at) && tokens.texts[at + 1] === ')')
    out.push(E.acronymInBracketsAfter);
  else if (tokens.kinds[at] === TokenKind.number) out.push(E.numberAfter);
}

function position(
  scan: NameScan,
  sentence: LocalSentence,
  draft: Draft,
  own: Own,
  before: string,
  out: number[],
): void {
  const { local, tokens } = scan;
  if (draft.style === 'title') out.push(E.titleStyle);
  else if (draft.style === 'caps') out.push(E.capsStyle);
  if (local.kind === 'headline' || local.kind === 'subhead') out.push(E.heading);
  else if (local.kind === 'byline') out.push(E.byline);
  else if (local.kind === 'credit') out.push(E.credit);
  if (draft.first === 0 && draft.end === tokens.count) out.push(E.aloneInBlock);
  if (before !== '(' && isInBrackets(scan, draft)) out.push(E.inBrackets);
  if (draft.first === 0 && isDateline(scan, draft)) out.push(E.dateline);
  if (own.smallCity && own.one) out.push(E.smallCityAlone);
  if (draft.titled || draft.widerFirst >= 0 || !isInitialPosition(scan, sentence, draft.first)) return;
  out.push(E.initial);
  if (own.common) out.push(own.one ? E.initialOneCommon : E.initialCommon);
  if (own.unknown) out.push(E.initialUnknown);
}

function isInBrackets(scan: NameScan, draft: Draft): boolean {
  return draft.first > 0 && scan.tokens.texts[draft.first - 1] === '(' && scan.tokens.texts[draft.end] === ')';
}

const DATELINE_REACH = 12;

/** The block begins with this name, and soon, after nothing but names, commas, brackets and a date, stands the dateline's dash. */
function isDateline(scan: NameScan, draft: Draft): boolean {
  const { tokens } = scan;
  const limit = Math.min(tokens.count, draft.end + DATELINE_REACH);
  for (let index = draft.end; index < limit; index++) {
    const text = tokens.texts[index] as string;
    if (text === '—' || text === '–' || text === '--' || text === '-')
      return ((tokens.shapes[index] as number) & Shape.spaceBefore) !== 0 || text !== '-';
    if (tokens.kinds[index] === TokenKind.word && !isCapital(scan, index)) return false;
  }
  return false;
}
