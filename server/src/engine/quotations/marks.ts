/** The double quotation marks of one block and whether each opens or closes. Apostrophes and single marks are never looked at. */
import { Shape, TokenKind, type Tokens } from '../text/tokens';

/** What a mark does. */
export const Role = { open: 0, close: 1 } as const;

/** One double mark. */
export interface Mark {
  /** Token of the mark. */
  readonly token: number;
  /** Typographic marks say what they do; straight ones do not. */
  readonly straight: boolean;
  role: number;
}

/** Open-side and close-side evidence beside a straight mark. */
interface Side {
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * The marks of a block in order. Straight ones take turns, unless that contradicts the white space around them; a straight mark
 * after digits may be an inch sign (6'2", a 27" screen) and is then left out.
 */
export function findMarks(tokens: Tokens): Mark[] {
  const marks: Mark[] = [];
  let straight = 0;
  let inches = 0;
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kinds[token] !== TokenKind.punctuation) continue;
    const role = roleOf(tokens.texts[token] as string);
    if (role === undefined) continue;
    if (role === null) {
      if (isFeetAndInches(tokens, token)) continue;
      straight++;
      if (isAfterDigit(tokens, token)) inches++;
    }
    marks.push({ token, straight: role === null, role: role ?? Role.open });
  }
  turnReversed(tokens, marks);
  if (straight === 0) return marks;
  if (inches > 0 && !takesTurns(tokens, marks)) {
    const others = marks.filter((mark) => !mark.straight || !isAfterDigit(tokens, mark.token));
    if ((straight - inches) % 2 === 0) {
      takesTurns(tokens, others);
      return others;
    }
  }
  takesTurns(tokens, marks);
  if (straight % 2 === 1) readSides(tokens, marks);
  return marks;
}

function roleOf(text: string): number | null | undefined {
  switch (text.charCodeAt(0)) {
    case 0x22: // "
    case 0xff02:
      return null;
    case 0x201c: // “
    case 0x201e: // „
    case 0xab: // «
      return Role.open;
    case 0x201d: // ”
    case 0xbb: // »
      return Role.close;
    case 0x60: // ``
      return text.length === 2 ? Role.open : undefined;
    case 0x27: // '' closes ``, but some copy opens with it too
      return text.length === 2 ? null : undefined;
    default:
      return undefined;
  }
}

/** A typographic mark set the wrong way round: “ behind a word that something quoted ends with. */
function turnReversed(tokens: Tokens, marks: readonly Mark[]): void {
  let open = false;
  for (const mark of marks) {
    if (!mark.straight && open && mark.role === Role.open && sideOf(tokens, mark.token).closes) mark.role = Role.close;
    open = mark.straight ? !open : mark.role === Role.open;
  }
}

function isAfterDigit(tokens: Tokens, token: number): boolean {
  return token > 0 && tokens.kinds[token - 1] === TokenKind.number && !hasSpace(tokens, token);
}

/** 6'2" */
function isFeetAndInches(tokens: Tokens, token: number): boolean {
  if (!isAfterDigit(tokens, token) || token < 3) return false;
  const prime = tokens.texts[token - 2];
  return (prime === "'" || prime === '’' || prime === '′') && tokens.kinds[token - 3] === TokenKind.number;
}

function hasSpace(tokens: Tokens, token: number): boolean {
  return token >= tokens.count || ((tokens.shapes[token] as number) & Shape.spaceBefore) !== 0;
}

/** Gives straight marks their roles in turn; true when no role contradicts the white space around its mark. */
function takesTurns(tokens: Tokens, marks: readonly Mark[]): boolean {
  let open = false;
  let fits = true;
  for (const mark of marks) {
    if (!mark.straight) {
      open = mark.role === Role.open;
      continue;
    }
    mark.role = open ? Role.close : Role.open;
    const side = sideOf(tokens, mark.token);
    if (open ? side.opens : side.closes) fits = false;
    open = !open;
  }
  return fits && !open;
}

/** One straight mark is missing or too many: let white space decide where it is clear. */
function readSides(tokens: Tokens, marks: readonly Mark[]): void {
  let open = false;
  for (const mark of marks) {
    if (mark.straight) {
      const side = sideOf(tokens, mark.token);
      mark.role = side.opens ? Role.open : side.closes ? Role.close : open ? Role.close : Role.open;
    }
    open = mark.role === Role.open;
  }
}

/** Space (or nothing) before and a word behind opens; a word or stop before and space (or nothing) behind closes. */
function sideOf(tokens: Tokens, token: number): Side {
  const before = token === 0 || hasSpace(tokens, token) || isOpener(tokens, token - 1);
  const after = token + 1 >= tokens.count || hasSpace(tokens, token + 1) || isStop(tokens, token + 1);
  return { opens: before && !after, closes: after && !before };
}

function isOpener(tokens: Tokens, token: number): boolean {
  const code = (tokens.texts[token] as string).charCodeAt(0);
  return code === 0x28 || code === 0x5b || code === 0x2d || code === 0x2013 || code === 0x2014 || code === 0x2018;
}

function isStop(tokens: Tokens, token: number): boolean {
  if (tokens.kinds[token] !== TokenKind.punctuation) return false;
  const code = (tokens.texts[token] as string).charCodeAt(0);
  // . , ; : ! ? ) ] and dashes
  return '.,;:!?)]-–—…'.includes(String.fromCharCode(code));
}
