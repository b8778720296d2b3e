/** Evidence in the words before a draft. */
import type { LocalSentence } from '../text/sentences';
import { TokenKind } from '../text/tokens';
import { Evidence as E } from './evidence';
import type { Own } from './evidenceOwn';
import { isCapital, type NameScan } from './scan';
import type { Draft } from './segment';
import { Word } from './words';

/** Notes the evidence of what stands before the draft; returns the word or mark right before, without "the". */
export function wordsBefore(scan: NameScan, sentence: LocalSentence, draft: Draft, own: Own, out: number[]): string {
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
