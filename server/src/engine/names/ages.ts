/** Ages beside names ("Ann Oren, 58,"), and who is meant by one ("the 58-year-old"). */
import type { Tokens } from '../text/tokens';
import { TokenKind } from '../text/tokens';
import type { PlacedAnaphor, Spoken } from './antecedents';
import type { Referent } from './referents';
import { Sense } from './senses';

const AGE = /^(?:1[0-2]\d|[1-9]\d?)$/;

/** True when "-year-old" follows the number at `index`. */
export function isAge(lowers: readonly string[], index: number): boolean {
  return AGE.test(lowers[index] as string) && lowers[index + 2] === 'year' && lowers[index + 4] === 'old';
}

/** The age that stands behind a name ending at `end` ("Ann Oren, 58,"), or in front of one starting at `first`; else `null`. */
export function ageBeside({ lowers, kinds, count }: Tokens, first: number, end: number): string | null {
  const behind = lowers[end + 1];
  if ((lowers[end] === ',' || lowers[end] === '(') && behind !== undefined && AGE.test(behind)) {
    if (end + 2 >= count || kinds[end + 2] === TokenKind.punctuation) return behind;
  }
  for (let at = first - 1; at > first - 5 && at >= 4; at--)
    if (lowers[at] === 'old' && isAge(lowers, at - 4)) return lowers[at - 4] as string;
  return null;
}

/** How far back someone of that age may stand; someone of unknown age. In sentences. */
const REACH = 12;
const UNSAID_REACH = 1;

/**
 * The one person spoken of lately of whom the age is said; else, for "the 58-year-old" alone, the only person of the
 * sentence before.
 */
export function agedPerson(
  age: string,
  { sentence, anaphor }: PlacedAnaphor,
  spoken: readonly Spoken[],
): Referent | null {
  let said: Referent | null = null;
  let only: Referent | null = null;
  let people = 0;
  for (let at = spoken.length - 1; at >= 0; at--) {
    const { referent, sense, sentence: there } = spoken[at] as Spoken;
    if (sentence - there > REACH) break;
    if (referent === null ? (sense & Sense.person) === 0 : referent.kind !== 'person') continue;
    if (referent?.ages.has(age)) {
      if (said !== null && said !== referent) return null;
      said = referent;
    }
    if (sentence - there > UNSAID_REACH || (referent !== null && referent === only)) continue;
    people++;
    only = referent !== null && referent.ages.size === 0 ? referent : null;
  }
  return said ?? (people === 1 && (anaphor.sense & Sense.aged) !== 0 ? only : null);
}
