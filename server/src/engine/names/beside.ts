/** Lower-case roles beside a name ("its leader, X"; "X, the foreign minister,") and what they say of a person's gender. */
import { FEMALE_CUES } from '../lexicon/femaleCues';
import { MALE_CUES } from '../lexicon/maleCues';
import type { LocalSentence } from '../text/sentences';
import { TokenKind } from '../text/tokens';
import { isCapital, type NameScan } from './scan';
import { Word } from './words';

type TokenRange = readonly [number, number];

const MALE: ReadonlySet<string> = new Set(MALE_CUES);
const FEMALE: ReadonlySet<string> = new Set(FEMALE_CUES);
const LONGEST_ROLE = 8;

/** Tokens of a lower-case role right before the name [first, end), a comma between allowed ("its leader, Khaled"); `null` if none. */
export function roleBefore(scan: NameScan, sentence: LocalSentence, first: number, end: number): TokenRange | null {
  let head = first - 1;
  if (head >= sentence.firstToken && scan.tokens.texts[head] === ',') {
    // "The chief executive, Jane Doe, said", but not "After talks with the chief executive, Doe left".
    if (end < sentence.endToken && scan.tokens.kinds[end] !== TokenKind.punctuation) return null;
    head--;
  }
  if (head < sentence.firstToken || isCapital(scan, head) || ((scan.bits[head] as number) & Word.role) === 0)
    return null;
  let start = head;
  while (start > sentence.firstToken && head - start < LONGEST_ROLE) {
    const bits = scan.bits[start - 1] as number;
    if (isCapital(scan, start - 1) || (bits & (Word.roleModifier | Word.role)) === 0) break;
    start--;
  }
  return [start, head + 1];
}

/** Tokens of a role in apposition after the name that ends at `end` (", the Egyptian foreign minister,"); `null` if none. */
export function appositionAfter(scan: NameScan, sentence: LocalSentence, end: number): TokenRange | null {
  const { tokens, bits } = scan;
  if (tokens.texts[end] !== ',' || end + 1 >= sentence.endToken) return null;
  let start = end + 1;
  const article = tokens.lowers[start];
  if (
    article === 'the' ||
    article === 'a' ||
    article === 'an' ||
    article === 'his' ||
    article === 'her' ||
    article === 'its'
  )
    start++;
  let head = -1;
  const limit = Math.min(sentence.endToken, start + LONGEST_ROLE);
  for (let index = start; index < limit; index++) {
    if (tokens.kinds[index] !== TokenKind.word) {
      if (tokens.texts[index] === '-' || tokens.lowers[index] === "'s") continue;
      break;
    }
    const own = bits[index] as number;
    if (own & Word.role && !isCapital(scan, index)) head = index;
    else if (own & (Word.functionWord | Word.personVerb) && head >= 0) break;
    else if (own & Word.functionWord && tokens.lowers[index] !== 'first') return null;
  }
  return head < 0 ? null : [start, head + 1];
}

/** Gender that a title or role says ("Mr.", "actress"). */
export function titleGender(scan: NameScan, role: TokenRange): 'm' | 'f' | null {
  for (let index = role[0]; index < role[1]; index++) {
    const lower = scan.tokens.lowers[index] as string;
    const word = lower.endsWith('.') ? lower.slice(0, -1) : lower;
    if (MALE.has(word)) return 'm';
    if (FEMALE.has(word)) return 'f';
  }
  return null;
}

/** Gender that an apposition says, if there is one. */
export function genderBeside(scan: NameScan, apposition: TokenRange | null): 'm' | 'f' | null {
  return apposition === null ? null : titleGender(scan, apposition);
}
