/**
 * Cuts a sentence into drafts of names: which tokens belong together, where titles and roles end and the name begins.
 * The kinds are decided later; only what the cutting itself shows (a title stood before) is noted.
 */
import type { LocalSentence } from '../text/sentences';
import { TokenKind } from '../text/tokens';
import { roleEnd, roleStart } from './roles';
import { CLOSING, isArabicArticle, runEnd } from './runs';
import { type CapitalStyle, isAcronym, isCapital, isJoiningHyphen, knownPhrase, type NameScan, phraseAt } from './scan';
import { Word } from './words';

/** A stretch of tokens that may be a name. */
export interface Draft {
  readonly first: number;
  readonly end: number;
  readonly style: CapitalStyle;
  /** A title or a capitalised role stands right before ("Mr.", "Foreign Minister"). */
  readonly titled: boolean;
  /** A capitalised role follows in the same run ("Arab League President Nabil …"). */
  readonly beforeRole: boolean;
  /** Tokens of the title or role before it, or `null`. */
  readonly role: readonly [number, number] | null;
  /** First token of the run when a common word was cut off its start ("Young" of "Young Turks"), else -1. */
  readonly widerFirst: number;
}

/** Roles that are written with a capital even without a person's name after them. */
const STANDING_ROLES = new Set(
  'minister president secretary secretary-general chairman chairwoman governor senator ambassador mayor spokesman spokeswoman premier chancellor director ceo commissioner'.split(
    ' ',
  ),
);

/** Words that say of a holder how high, since when or until when; before a known name they are no part of it ("senior U.N. …"). */
const RANKS = new Set(
  'senior junior top leading veteran former late current acting interim outgoing incoming'.split(' '),
);

/** All drafts of a sentence, in order, never overlapping. */
export function segmentSentence(scan: NameScan, sentence: LocalSentence, style: CapitalStyle, out: Draft[]): void {
  let index = sentence.firstToken;
  while (index < sentence.endToken) {
    if (!isCapital(scan, index) && !isArabicArticle(scan, index, sentence.endToken)) {
      index++;
      continue;
    }
    const end = runEnd(scan, index, sentence.endToken, style);
    if (style === 'normal') cutRun(scan, sentence, index, end, out);
    else cutStyledRun(scan, index, end, style, out);
    index = end;
  }
}

/** True when the token opens its sentence, or follows a mark after which a capital is no evidence. */
export function isInitialPosition(scan: NameScan, sentence: LocalSentence, index: number): boolean {
  if (index === sentence.firstToken) return true;
  if (scan.tokens.kinds[index - 1] === TokenKind.word || scan.tokens.kinds[index - 1] === TokenKind.number)
    return false;
  const before = scan.tokens.texts[index - 1] as string;
  if (
    before === ',' ||
    before === '-' ||
    before === '/' ||
    before === "'" ||
    before === '’' ||
    before === ')' ||
    before === '&' ||
    before === '%' ||
    before === '$'
  )
    return false;
  return true;
}

/** Cuts a run of ordinary text into names, titles and roles. */
function cutRun(scan: NameScan, sentence: LocalSentence, runFirst: number, end: number, out: Draft[]): void {
  const first = stripStart(scan, sentence, runFirst, end);
  if (first >= end) return;
  const wider =
    first > runFirst &&
    runFirst === first - 1 &&
    !((scan.bits[runFirst] as number) & (Word.functionWord | Word.calendar))
      ? runFirst
      : -1;
  cutRoles(scan, first, end, wider, out);
}

/** Index of the first token that may belong to a name: sentence openers, weekdays and months are left off. */
function stripStart(scan: NameScan, sentence: LocalSentence, first: number, end: number): number {
  let index = first;
  while (index < end) {
    const bits = scan.bits[index] as number;
    const initial = index === first && isInitialPosition(scan, sentence, index);
    if (!isCapital(scan, index)) {
      if (isArabicArticle(scan, index, end)) return index;
      index++;
      continue;
    }
    const phrase = knownPhrase(scan, index, end);
    if (phrase !== null && (phrase.end > index + 1 || !(bits & Word.functionWord))) {
      if (!(bits & Word.calendar)) return index;
    }
    const next = index + 1 < end ? (scan.bits[index + 1] as number) : 0;
    if (bits & Word.calendar) {
      if (
        bits & Word.given &&
        !(scan.tokens.lowers[index] as string).endsWith('day') &&
        index + 1 < end &&
        isCapital(scan, index + 1) &&
        !(next & (Word.calendar | Word.title | Word.role | Word.known))
      )
        return index;
      index++;
      continue;
    }
    if (bits & Word.functionWord && !isAcronym(scan, index)) {
      if (bits & Word.given && index + 1 < end && !(next & (Word.known | Word.title | Word.common))) return index;
      index++;
      continue;
    }
    if (RANKS.has(scan.tokens.lowers[index] as string) && knownPhrase(scan, index + 1, end) !== null) return index + 1;
    if (!initial || !(bits & Word.common) || index + 1 >= end) return index;
    if (
      bits &
      (Word.title | Word.role | Word.roleModifier | Word.given | Word.placeOpener | Word.direction | Word.orgOpener)
    )
      return index;
    const last = scan.bits[end - 1] as number;
    if (last & CLOSING || (next & Word.common && !(next & (Word.title | Word.role)))) return index;
    return index + 1;
  }
  return index;
}

/** Cuts titles and roles out of [first, end) and drafts what stands between them. */
function cutRoles(scan: NameScan, first: number, end: number, wider: number, out: Draft[]): void {
  let from = first;
  let role: readonly [number, number] | null = null;
  let index = first;
  while (index < end) {
    const stop = roleEndAt(scan, from, index, end);
    if (stop < 0) {
      index++;
      continue;
    }
    const start = roleStart(scan, from, index);
    draftNames(
      scan,
      from,
      start,
      { style: 'normal', titled: role !== null, beforeRole: true, role, widerFirst: from === first ? wider : -1 },
      out,
    );
    role = [start, stop];
    from = stop;
    index = stop;
  }
  draftNames(
    scan,
    from,
    end,
    { style: 'normal', titled: role !== null, beforeRole: false, role, widerFirst: from === first ? wider : -1 },
    out,
  );
}

/** Token index after the title or role whose head is at `index`, or -1 when the word is no role here. */
function roleEndAt(scan: NameScan, from: number, index: number, end: number): number {
  const bits = scan.bits[index] as number;
  if ((bits & (Word.title | Word.role)) === 0) return -1;
  const covering = knownPhrase(scan, index, end);
  if (covering !== null && covering.end > index + 1) return -1;
  for (let start = Math.max(from, index - 3); start < index; start++) {
    const phrase = knownPhrase(scan, start, end);
    if (phrase !== null && phrase.end > index) return -1;
  }
  const stop = roleEnd(scan, index, end);
  if (stop >= end) {
    if (index === from || bits & Word.title) return stop;
    return STANDING_ROLES.has(scan.tokens.lowers[index] as string) ? stop : -1;
  }
  const after = scan.bits[stop] as number;
  const last = scan.bits[end - 1] as number;
  if (after & (Word.orgHead | Word.placeHead | Word.legal | Word.otherHead) && (after & Word.common) !== 0) return -1;
  if (last & (Word.orgHead | Word.placeHead | Word.otherHead) && last & Word.common && !hasRoleAfter(scan, stop, end))
    return -1;
  return isCapital(scan, stop) || isArabicArticle(scan, stop, end) ? stop : -1;
}

function hasRoleAfter(scan: NameScan, from: number, end: number): boolean {
  for (let index = from; index < end; index++) if ((scan.bits[index] as number) & (Word.title | Word.role)) return true;
  return false;
}

type DraftNotes = Omit<Draft, 'first' | 'end'>;

/** Drafts [first, end), cut at hyphens between known names and after a known name that what follows does not belong to. */
function draftNames(scan: NameScan, first: number, end: number, notes: DraftNotes, out: Draft[]): void {
  let from = first;
  while (from < end && !isCapital(scan, from) && !isArabicArticle(scan, from, end)) from++;
  // "(R-Va.)", "D-Ohio": the party's letter is no part of the place.
  if (from + 2 < end && isPartyLetter(scan.tokens.texts[from] as string) && isJoiningHyphen(scan, from + 1)) from += 2;
  let stop = end;
  while (stop > from && !isNamePart(scan, stop - 1, from)) stop--;
  if (from >= stop) return;
  const cut = cutAfterKnown(scan, from, stop, notes);
  if (cut > 0) {
    out.push(draftOf(notes, from, cut, notes.beforeRole && cut === stop));
    const rest = scan.tokens.kinds[cut] === TokenKind.word ? cut : cut + 1;
    const plain = { style: notes.style, titled: false, beforeRole: notes.beforeRole, role: null, widerFirst: -1 };
    draftNames(scan, rest, stop, plain, out);
    return;
  }
  out.push(draftOf(notes, from, stop, notes.beforeRole));
}

function isPartyLetter(text: string): boolean {
  return text === 'R' || text === 'D' || text === 'I';
}

function draftOf(notes: DraftNotes, first: number, end: number, beforeRole: boolean): Draft {
  const { style, titled, role, widerFirst } = notes;
  return { first, end, style, titled, beforeRole, role, widerFirst };
}

/** True when a name may end with this token. */
function isNamePart(scan: NameScan, index: number, from: number): boolean {
  if (isCapital(scan, index)) return ((scan.bits[index] as number) & Word.calendar) === 0 || index === from;
  return index > from && scan.tokens.kinds[index] === TokenKind.word && isJoiningHyphen(scan, index - 1);
}

/** Token index at which to cut [first, end) after a known name at its start, or -1 to keep it whole. */
function cutAfterKnown(scan: NameScan, first: number, end: number, notes: DraftNotes): number {
  const phrase = knownPhrase(scan, first, end);
  if (phrase !== null && phrase.end >= end) return -1;
  for (let index = first + 1; index + 1 < end; index++) {
    if (isJoiningHyphen(scan, index) && isSplitHyphen(scan, first, index, end)) return index;
  }
  if (phrase === null || notes.titled) return -1;
  const last = scan.bits[end - 1] as number;
  if (last & CLOSING) return -1;
  const lower = scan.tokens.lowers[phrase.end] as string;
  if (!isCapital(scan, phrase.end) && lower !== '-') return -1;
  const bits = scan.bits[first] as number;
  if (isJoiningHyphen(scan, phrase.end)) return -1;
  if (phrase.group && !(bits & Word.given)) return phrase.end;
  if (phrase.place > 0 && !phrase.organization && isAcronym(scan, first) && phrase.end === first + 1) return phrase.end;
  return -1;
}

/** "Israel-Gaza", "Arab-Israeli": both sides are known names by themselves. */
function isSplitHyphen(scan: NameScan, first: number, hyphen: number, end: number): boolean {
  if (!isCapital(scan, hyphen + 1)) return false;
  const left = phraseAt(scan, first, hyphen) ?? phraseAt(scan, hyphen - 1, hyphen);
  const right = knownPhrase(scan, hyphen + 1, end);
  if (left === null || right === null) return false;
  return phraseAt(scan, hyphen - 1, hyphen + 2) === null;
}

/** In title-case and all-caps lines common words part the names; whatever else stands together is one draft. */
function cutStyledRun(scan: NameScan, first: number, end: number, style: CapitalStyle, out: Draft[]): void {
  let index = first;
  let titled = false;
  let role: readonly [number, number] | null = null;
  while (index < end) {
    const phrase = knownPhrase(scan, index, end);
    const bits = scan.bits[index] as number;
    if (phrase !== null && !(phrase.end === index + 1 && bits & (Word.functionWord | Word.calendar))) {
      let stop = phrase.end;
      while (
        stop < end &&
        isCapital(scan, stop) &&
        (scan.bits[stop] as number) & (Word.orgHead | Word.placeHead | Word.legal)
      )
        stop++;
      out.push({ first: index, end: stop, style, titled, beforeRole: false, role, widerFirst: -1 });
      index = stop;
      titled = false;
      role = null;
      continue;
    }
    if (bits & (Word.title | Word.role)) {
      titled = true;
      role = [index, index + 1];
      index++;
      continue;
    }
    const given = (bits & (Word.given | Word.surname)) !== 0 && (bits & Word.functionWord) === 0;
    if (!isCapital(scan, index) || (bits & (Word.common | Word.functionWord | Word.calendar) && !(given && titled))) {
      titled = false;
      role = null;
      index++;
      continue;
    }
    let stop = index + 1;
    while (stop < end && continuesStyled(scan, stop)) stop++;
    while (stop > index + 1 && scan.tokens.kinds[stop - 1] !== TokenKind.word) stop--;
    while (
      stop < end &&
      stop > index &&
      (scan.bits[stop] as number) & (Word.orgHead | Word.placeHead | Word.legal) &&
      isCapital(scan, stop)
    )
      stop++;
    out.push({ first: index, end: stop, style, titled, beforeRole: false, role, widerFirst: -1 });
    titled = false;
    role = null;
    index = stop;
  }
}

function continuesStyled(scan: NameScan, index: number): boolean {
  if (isJoiningHyphen(scan, index) || scan.tokens.texts[index] === '&') return true;
  const bits = scan.bits[index] as number;
  if (bits & Word.known && !(bits & (Word.given | Word.surname))) return false;
  return isCapital(scan, index) && !(bits & (Word.common | Word.functionWord | Word.calendar | Word.title | Word.role));
}
