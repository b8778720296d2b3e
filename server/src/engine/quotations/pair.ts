/**
 * Pairs the marks of an article's blocks. A quotation that runs over several paragraphs is opened anew in each and closed in the
 * last only; some copy does not open it anew. What finds no partner is reported, one mark at a time.
 */
import type { PlacedAnalysis } from '../local';
import type { Span } from '../model';
import { TokenKind } from '../text/tokens';
import { findMarks, type Mark, Role } from './marks';

/** Quoted words inside one block: tokens [first, end), marks included (where they are there). */
export interface Quoted {
  /** Index into the placed analyses. */
  readonly place: number;
  readonly first: number;
  readonly end: number;
  /** It goes on from the piece before it, in an earlier paragraph. */
  readonly continues: boolean;
}

/** Pieces in text order and marks without partner. */
export interface Paired {
  readonly quoted: readonly Quoted[];
  readonly unbalanced: readonly Span[];
}

/** Paragraphs without any mark that a quotation may run through before it must close. */
const SILENT_PARAGRAPHS = 6;

/** An opening mark whose paragraph ended before it was closed. */
interface Pending {
  readonly place: number;
  readonly token: number;
}

/** Pairs all marks of an article. */
export function pairMarks(placed: readonly PlacedAnalysis[]): Paired {
  const quoted: Quoted[] = [];
  const unbalanced: Span[] = [];
  let pending: Pending | null = null;
  const lose = (place: number, token: number) => {
    const { local, offset } = placed[place] as PlacedAnalysis;
    const { starts, ends } = local.tokens;
    unbalanced.push({ start: offset + (starts[token] as number), end: offset + (ends[token] as number) });
  };
  const settle = (open: Pending | null) => {
    if (open) lose(open.place, open.token);
  };
  for (let place = 0; place < placed.length; place++) {
    const { local } = placed[place] as PlacedAnalysis;
    if (local.kind !== 'paragraph' && pending !== null && local.kind !== 'headline') {
      // Captions, credits and cross-heads may cut a quotation in two; they are read for themselves.
      pairBlock(local.tokens, findMarks(local.tokens), null, place, quoted, (token) => lose(place, token));
      continue;
    }
    const marks = findMarks(local.tokens);
    if (marks.length === 0) {
      if (pending && place - pending.place > SILENT_PARAGRAPHS) {
        settle(pending);
        pending = null;
      }
      continue;
    }
    const joined: Joined = pending === null ? 'new' : joinPending(local.tokens, marks, pending, place);
    if (pending !== null) {
      if (joined === 'new') settle(pending);
      else fillGap(placed, pending, place, quoted);
    }
    const left = pairBlock(local.tokens, marks, joined, place, quoted, (token) => lose(place, token));
    pending = left === null ? null : { place, token: left };
  }
  settle(pending);
  unbalanced.sort((a, b) => a.start - b.start);
  return { quoted, unbalanced };
}

/** How a block takes up a quotation left open: it opens it anew, it only closes it, or it has nothing to do with it. */
type Joined = 'reopens' | 'closes' | 'new' | null;

function joinPending(
  tokens: PlacedAnalysis['local']['tokens'],
  marks: Mark[],
  pending: Pending,
  place: number,
): Joined {
  const first = marks[0] as Mark;
  if (first.token === 0 && (first.straight || first.role === Role.open))
    return place - pending.place === 1 || first.straight ? 'reopens' : 'new';
  if (!first.straight) return first.role === Role.close ? 'closes' : 'new';
  // Straight marks in odd number, the first of them behind a word: the quotation ends here.
  const odd = marks.filter((mark) => mark.straight).length % 2 === 1;
  if (!odd || first.token === 0) return 'new';
  let role: number = Role.close;
  for (const mark of marks) {
    if (!mark.straight) continue;
    mark.role = role;
    role = role === Role.close ? Role.open : Role.close;
  }
  return tokens.kinds[first.token - 1] === TokenKind.word || tokens.kinds[first.token - 1] === TokenKind.punctuation
    ? 'closes'
    : 'new';
}

/** The paragraph where the quotation began, from its mark on, and silent ones in between. */
function fillGap(placed: readonly PlacedAnalysis[], pending: Pending, place: number, quoted: Quoted[]): void {
  const pieces: Quoted[] = [];
  for (let at = pending.place; at < place; at++) {
    const { local } = placed[at] as PlacedAnalysis;
    if (at > pending.place && local.kind !== 'paragraph') continue;
    const first = at === pending.place ? pending.token : 0;
    if (first < local.tokens.count)
      pieces.push({ place: at, first, end: local.tokens.count, continues: at > pending.place });
  }
  quoted.push(...pieces);
}

/** Pairs the marks of one block; returns the token of an opening mark that stays open at its end, or `null`. */
function pairBlock(
  tokens: PlacedAnalysis['local']['tokens'],
  marks: readonly Mark[],
  joined: Joined,
  place: number,
  quoted: Quoted[],
  lose: (token: number) => void,
): number | null {
  const surplus =
    marks.filter((mark) => mark.role === Role.open).length > marks.filter((mark) => mark.role === Role.close).length;
  let open: number | null = joined === 'closes' ? 0 : null;
  let continues = joined === 'closes' || joined === 'reopens';
  let nested = 0;
  for (const mark of marks) {
    if (mark.role === Role.open) {
      if (open === null) open = mark.token;
      else if (open === mark.token) continue;
      else if (!surplus) nested++;
      else {
        lose(open);
        open = mark.token;
        continues = false;
      }
      continue;
    }
    if (open === null) lose(mark.token);
    else if (nested > 0) nested--;
    else {
      quoted.push({ place, first: open, end: mark.token + 1, continues });
      open = null;
      continues = false;
    }
  }
  if (open === null) return null;
  if (hasWordAfter(tokens, open)) return open;
  lose(open);
  return null;
}

function hasWordAfter(tokens: PlacedAnalysis['local']['tokens'], token: number): boolean {
  for (let index = token + 1; index < tokens.count; index++) {
    if (tokens.kinds[index] === TokenKind.word || tokens.kinds[index] === TokenKind.number) return true;
  }
  return false;
}
