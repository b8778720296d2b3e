/** Evidence in a draft's own words: how they are written, what the lexicon knows of them, how they end. */
import { Shape, TokenKind } from '../text/tokens';
import { Evidence as E } from './evidence';
import { isAcronym, isCapital, type NameScan, phraseAt } from './scan';
import type { Draft } from './segment';
import { PlaceRank, Word } from './words';

/** What later questions need to know of the draft's own words. */
export interface Own {
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

/** Notes the evidence of the draft's own words. */
export function ownWords(scan: NameScan, draft: Draft, out: number[]): Own {
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
  commonness(words, common, unknown, first, last, draft, acronym, out);
  lexicon(scan, draft, one, first, last, heads, out);
  if (unknown > 0 && last & (Word.orgHead | Word.legal)) out.push(E.unknownWithHead);
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
  acronym: boolean,
  out: number[],
): void {
  if (common === words) out.push(words === 1 ? E.oneCommon : E.severalAllCommon, E.allCommon);
  else if (common === 0) out.push(E.noCommon);
  if (first & Word.common) out.push(E.firstCommon);
  if (last & Word.common) out.push(E.lastCommon);
  if (words === 1 && unknown === 1) out.push(E.oneUnknown);
  if (words === 2 && unknown === 2) out.push(E.unknownPair);
  if (words === 3 && unknown >= 2) out.push(E.unknownTriple);
  if (words === 1 && first & Word.functionWord && !acronym) out.push(E.oneFunction);
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
