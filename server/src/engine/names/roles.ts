/** Where capitalised titles and roles begin and end ("U.S. |Deputy National Security Advisor| Tony …"). */
import { isCapital, type NameScan } from './scan';
import { Word } from './words';

const ROLE_PARTS = Word.roleModifier | Word.title | Word.role;

/** First token of the role whose head is at `head`: modifiers before it are taken in, down to `from`. */
export function roleStart(scan: NameScan, from: number, head: number): number {
  let start = head;
  while (start > from) {
    const bits = scan.bits[start - 1] as number;
    const hyphen = scan.tokens.texts[start - 1] === '-';
    if (!hyphen && ((bits & ROLE_PARTS) === 0 || bits & Word.known)) break;
    start--;
  }
  return start;
}

/**
 * Token index after the role whose head is at `head`: further titles ("Deputy Prime Minister"), "of" with what it is
 * of ("Secretary of State", "Minister of Foreign Affairs"), joined parts ("Secretary-General").
 */
export function roleEnd(scan: NameScan, head: number, limit: number): number {
  let end = head + 1;
  for (;;) {
    if (end >= limit) return end;
    const lower = scan.tokens.lowers[end] as string;
    const bits = scan.bits[end] as number;
    if (lower === '-' && end + 1 < limit && (scan.bits[end + 1] as number) & (Word.title | Word.role)) end += 2;
    else if (
      bits & (Word.title | Word.role) &&
      !(bits & Word.known) &&
      (isCapital(scan, end) || lower.length > 3) &&
      end + 1 < limit
    )
      end++;
    else if (lower === 'of' && end + 1 < limit && (scan.bits[end + 1] as number) & Word.roleObject)
      end = objectEnd(scan, end + 1, limit);
    else return end;
  }
}

/** Token index after the object of a role: portfolio words and the conjunctions between them. */
function objectEnd(scan: NameScan, first: number, limit: number): number {
  let end = first + 1;
  while (end < limit) {
    const bits = scan.bits[end] as number;
    const lower = scan.tokens.lowers[end];
    if (lower === 'and' && end + 1 < limit && (scan.bits[end + 1] as number) & Word.common) end += 2;
    else if (bits & (Word.roleObject | Word.roleModifier) && isCapital(scan, end)) end++;
    else if (lower === 'affairs' || lower === 'services' || lower === 'relations') end++;
    else break;
  }
  return end;
}
