/** Runs of capitalised words with what may join them: "of", particles, hyphens, "&", nicknames in marks. */
import { Shape, TokenKind } from '../text/tokens';
import { type CapitalStyle, isAcronym, isCapital, isJoiningHyphen, type NameScan, phraseAt } from './scan';
import { Word } from './words';

/** Heads that make a run one name from end to end. */
export const CLOSING = Word.orgHead | Word.placeHead | Word.otherHead | Word.legal | Word.team;
const OPENING = Word.orgOpener | Word.orgHead | Word.placeHead | Word.placeOpener | Word.otherHead;
const MAX_PARTICLES = 3;
/** No name is longer, in tokens; longer runs (tables, tickers) are cut anyhow. */
const LONGEST_RUN = 20;

/** "al-Sisi", "el-Baradei": a lower-case article joined to a capitalised word. */
export function isArabicArticle(scan: NameScan, index: number, limit: number): boolean {
  const lower = scan.tokens.lowers[index];
  if (
    lower !== 'al' &&
    lower !== 'el' &&
    lower !== 'ul' &&
    lower !== 'ad' &&
    lower !== 'as' &&
    lower !== 'ash' &&
    lower !== 'ar' &&
    lower !== 'an'
  )
    return false;
  return index + 2 < limit && isJoiningHyphen(scan, index + 1) && isCapital(scan, index + 2);
}

/** Token index after the run of capitalised words (and what may join them) that begins at `first`. */
export function runEnd(scan: NameScan, first: number, limit: number, style: CapitalStyle): number {
  let end = isCapital(scan, first) ? first + 1 : first + 3;
  let opened = false;
  while (end - first < LONGEST_RUN) {
    opened ||= ((scan.bits[end - 1] as number) & OPENING) !== 0;
    const next = joined(scan, first, end, limit, opened, style);
    if (next === end) return end;
    end = next;
  }
  return end;
}

/** Token index after what joins the run [first, end) on its right, or `end` when nothing does. */
function joined(
  scan: NameScan,
  first: number,
  end: number,
  limit: number,
  opened: boolean,
  style: CapitalStyle,
): number {
  if (end >= limit) return end;
  const { tokens } = scan;
  const spaced = ((tokens.shapes[end] as number) & Shape.spaceBefore) !== 0;
  if (isCapital(scan, end)) {
    if (style === 'normal' && opensSomethingNew(scan, end)) return end;
    return spaced || isInitial(scan, end - 1) ? end + 1 : end;
  }
  if (isArabicArticle(scan, end, limit)) return end + 3;
  if (isJoiningHyphen(scan, end) && end + 1 < limit) return joinedByHyphen(scan, first, end);
  const next = end + 1;
  if (next >= limit) return end;
  const lower = tokens.lowers[end] as string;
  if (lower === '&') return isCapital(scan, next) ? next + 1 : end;
  if (lower === ',') return isNameSuffix(scan, end, next) ? next + 1 : end;
  if (spaced && (scan.bits[end - 1] as number) & Word.given) {
    const nickname = nicknameEnd(scan, end, limit);
    if (nickname > 0) return nickname + 1;
  }
  if (lower === "'s") return isPossessiveInside(scan, end, next) ? next + 1 : end;
  if (!spaced && (lower === "'" || lower === '’')) return isPluralOwner(scan, end, next) ? next + 1 : end;
  if (!spaced || style !== 'normal') return end;
  if ((scan.bits[end] as number) & Word.particle && lower !== 'al') return joinedByParticle(scan, end, limit);
  if (lower === 'of' || lower === 'for' || lower === 'on' || lower === 'without' || lower === 'against') {
    return joinedByPreposition(scan, first, end, limit, opened, lower);
  }
  if (lower === 'and') return joinedByAnd(scan, first, end, limit, opened);
  return end;
}

/** A capitalised function word ("In", "The"): a new sentence without its full stop, a heading run on, no part of a name. */
function opensSomethingNew(scan: NameScan, index: number): boolean {
  const bits = scan.bits[index] as number;
  return (
    (bits & Word.functionWord) !== 0 &&
    (bits & (Word.given | Word.direction | Word.known)) === 0 &&
    !isAcronym(scan, index) &&
    (scan.tokens.texts[index] as string).length > 1
  );
}

/** A single capital letter with or without its full stop. */
function isInitial(scan: NameScan, index: number): boolean {
  const text = scan.tokens.texts[index] as string;
  return text.length === 2 && text.charCodeAt(1) === 0x2e;
}

/** The hyphen at `hyphen` joins two capitals, a Korean-style second part ("Ki-moon"), or ends the name ("U.S.-led"). */
function joinedByHyphen(scan: NameScan, first: number, hyphen: number): number {
  const part = hyphen + 1;
  if (isCapital(scan, part)) return part + 1;
  if (scan.tokens.kinds[part] !== TokenKind.word) return hyphen;
  const lower = scan.tokens.lowers[part] as string;
  const bits = scan.bits[part] as number;
  if (bits & Word.compoundTail || lower.endsWith('ed') || lower.endsWith('ing')) return hyphen;
  if ((bits & (Word.common | Word.functionWord)) === 0) return part + 1;
  const followsName =
    hyphen - 2 >= first && isCapital(scan, hyphen - 2) && ((scan.bits[hyphen - 1] as number) & Word.common) === 0;
  return followsName && lower.length <= 5 ? part + 1 : hyphen;
}

const CLOSING_MARKS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
  ["'", "'"],
  ['``', "''"],
  ['(', ')'],
]);
const LONGEST_NICKNAME = 3;

/** Token index of the surname after a nickname in quotation marks or brackets (Vito “The Fox” Olin), or -1. */
function nicknameEnd(scan: NameScan, mark: number, limit: number): number {
  const { texts } = scan.tokens;
  const closing = CLOSING_MARKS.get(texts[mark] as string);
  if (closing === undefined) return -1;
  const most = closing === ')' ? 1 : LONGEST_NICKNAME;
  for (let end = mark + 2; end <= mark + 1 + most && end + 1 < limit; end++) {
    if (texts[end] !== closing) continue;
    const surname = (scan.bits[end + 1] as number) & (Word.functionWord | Word.title | Word.role | Word.calendar);
    return isCapital(scan, end - 1) && isCapital(scan, end + 1) && surname === 0 ? end + 1 : -1;
  }
  return -1;
}

/** "Smith, Jr." and "Acme, Inc.". */
function isNameSuffix(scan: NameScan, comma: number, next: number): boolean {
  if (!isCapital(scan, next)) return false;
  const lower = scan.tokens.lowers[next] as string;
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return (
    comma > 0 &&
    (word === 'jr' || word === 'sr' || word === 'inc' || word === 'ltd' || word === 'llc' || word === 'plc')
  );
}

/** "Teachers' Union", "Seamen’s Club": many owners, and the institution that is theirs. */
function isPluralOwner(scan: NameScan, mark: number, next: number): boolean {
  const owner = scan.bits[mark - 1] as number;
  return (
    isCapital(scan, next) &&
    ((scan.bits[next] as number) & (Word.orgHead | Word.placeHead)) !== 0 &&
    (scan.tokens.lowers[mark - 1] as string).endsWith('s') &&
    (owner & (Word.known | Word.surname)) === 0
  );
}

/** Institutions that are named after a person or a saint with a possessive. */
const NAMED_AFTER = new Set('hospital hospitals hospice church chapel cathedral college school'.split(' '));

/** "People's Party", "St. Mary's Hospital", "Penrose's Hospital": a possessive inside a name of an institution. */
function isPossessiveInside(scan: NameScan, mark: number, next: number): boolean {
  if (!isCapital(scan, next)) return false;
  const owner = scan.tokens.lowers[mark - 1] as string;
  if (owner === 'people' || owner === 'children' || owner === 'workers' || owner.endsWith('men')) return true;
  const before = mark >= 2 ? scan.tokens.lowers[mark - 2] : undefined;
  if (before === 'st.' || before === 'st' || before === 'saint') return true;
  return NAMED_AFTER.has(scan.tokens.lowers[next] as string) && ((scan.bits[mark - 1] as number) & Word.known) === 0;
}

function joinedByParticle(scan: NameScan, end: number, limit: number): number {
  let next = end;
  while (
    next < limit &&
    next - end < MAX_PARTICLES &&
    (scan.bits[next] as number) & Word.particle &&
    !isCapital(scan, next)
  )
    next++;
  if (next >= limit) return end;
  if (isCapital(scan, next)) return next + 1;
  return isArabicArticle(scan, next, limit) ? next + 3 : end;
}

/** "Bank of X", "Center for X Studies", "Secretary of State": what is named by what follows. */
function joinedByPreposition(
  scan: NameScan,
  first: number,
  end: number,
  limit: number,
  opened: boolean,
  lower: string,
): number {
  const { bits } = scan;
  const head = bits[end - 1] as number;
  let next = end + 1;
  if (lower === 'of' && scan.tokens.lowers[next] === 'the') next++;
  if (next >= limit || !isCapital(scan, next)) return end;
  const after = bits[next] as number;
  if (after & (Word.calendar | Word.title)) return end;
  if (lower === 'of') {
    if (head & (Word.role | Word.title)) return after & Word.roleObject && next === end + 1 ? next + 1 : end;
    return opened && head & OPENING ? next + 1 : end;
  }
  if (!opened || (head & (Word.orgOpener | Word.orgHead)) === 0) return end;
  if (lower === 'for' || lower === 'on') return after & Word.common ? next + 1 : end;
  return first < end && head & Word.orgOpener ? next + 1 : end;
}

/** "Food and Drug Administration", "Centers for Disease Control and Prevention". */
function joinedByAnd(scan: NameScan, first: number, end: number, limit: number, opened: boolean): number {
  const next = end + 1;
  if (!isCapital(scan, next)) return end;
  const left = scan.bits[end - 1] as number;
  const right = scan.bits[next] as number;
  if ((left & Word.common) === 0 || (right & Word.common) === 0) return end;
  if (
    left & (Word.title | Word.team) ||
    phraseAt(scan, end - 1, end) !== null ||
    phraseAt(scan, next, next + 1) !== null
  )
    return end;
  if (opened && end - first > 2 && !(left & CLOSING)) return next + 1;
  let last = next;
  while (last + 1 < limit && isCapital(scan, last + 1) && (scan.tokens.shapes[last + 1] as number) & Shape.spaceBefore)
    last++;
  return last > next && (scan.bits[last] as number) & (Word.orgHead | Word.otherHead) && !(left & CLOSING)
    ? next + 1
    : end;
}
