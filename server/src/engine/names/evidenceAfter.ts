/** Evidence in the words after a draft. */
import type { LocalSentence } from '../text/sentences';
import { TokenKind } from '../text/tokens';
import { Evidence as E } from './evidence';
import type { Own } from './evidenceOwn';
import { isAcronym, isCapital, type NameScan } from './scan';
import type { Draft } from './segment';
import { Word } from './words';

/** Notes the evidence of what stands after the draft. */
export function wordsAfter(scan: NameScan, sentence: LocalSentence, draft: Draft, own: Own, out: number[]): void {
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
