/** Which phrases of an article say outright what a name beside them is ("the airline Hadar", "Hadar, an airline,"). */
import type { PlacedAnalysis } from '../local';
import type { EntityKind } from '../model';
import { Shape, TokenKind, type Tokens } from '../text/tokens';
import { type Anaphor, isVerb } from './anaphors';
import type { Decided } from './decide';
import { isCountry, kindOf } from './referents';
import { Sense } from './senses';

/** A name of one block with its place in the list of all names. */
export interface NameAt {
  readonly at: number;
  readonly name: Decided;
}

/** True when a phrase with such a head can stand for a thing of the kind. */
export function allows(sense: number, kind: EntityKind): boolean {
  if (sense & Sense.person) return kind === 'person';
  if (sense & Sense.members) return kind === 'organization' || kind === 'group';
  if (sense & Sense.body && kind === 'organization') return true;
  return (sense & Sense.place) !== 0 && kind === 'place';
}

/** Most tokens between a phrase and the name it announces. */
const LONGEST_GAP = 12;

/** Most words of a title between a phrase and a name ("the 29-year-old Mr. Oren"). */
const LONGEST_TITLE = 2;

/** "The town of Tolvek" is Tolvek; "the coast of Tolvek" is not. */
const PLACES_OF: ReadonlySet<string> = new Set(
  'borough city county district hamlet island municipality port province state suburb town township village'.split(' '),
);
const COUNTRIES_OF: ReadonlySet<string> = new Set('country kingdom nation republic'.split(' '));

const LINKING_ADVERBS: ReadonlySet<string> = new Set('also now once still then'.split(' '));
const COPULAS: ReadonlySet<string> = new Set('is was are were became remains remained'.split(' '));

/**
 * The name that a phrase belongs to, or `null`.
 * @param before the last name of the block that ends before the phrase
 * @param after the first names of the block that start at the phrase or after it
 */
export function attachedName(
  { local }: PlacedAnalysis,
  phrase: Anaphor,
  before: NameAt | null,
  after: readonly (NameAt | null)[],
): NameAt | null {
  const { tokens } = local;
  for (const next of after) {
    if (next === null || next.name.candidate.sentence !== phrase.sentence) break;
    if (allows(phrase.sense, kindOf(next.name)) && standsBefore(tokens, phrase, next.name)) return next;
  }
  if (before !== null && allows(phrase.sense, kindOf(before.name)) && standsBehind(tokens, phrase, before.name))
    return before;
  return null;
}

/** "the airline Hadar" · "the town of Tolvek" · "the driver, Ann Oren,". */
function standsBefore(tokens: Tokens, { endToken, head, sense }: Anaphor, name: Decided): boolean {
  const { candidate } = name;
  const gap = candidate.firstToken - endToken;
  if (gap === 0 || (gap > 0 && gap <= LONGEST_TITLE && isCapitalised(tokens, endToken, candidate.firstToken)))
    return true;
  if (gap < 0 || gap > LONGEST_GAP) return false;
  const mark = tokens.lowers[endToken];
  if (mark === 'named' || mark === 'called') return gap === 1;
  if (mark === 'of' && gap === 1) {
    const noun = tokens.lowers[head] as string;
    const named = isCountry(candidate.key) ? COUNTRIES_OF.has(noun) : PLACES_OF.has(noun);
    return (sense & Sense.place) !== 0 && named && tokens.lowers[head - 1] !== 'capital';
  }
  const comma = commaBefore(tokens, endToken, candidate.firstToken, (sense & Sense.person) !== 0);
  if (comma < 0) return false;
  return isCapitalised(tokens, comma + 1, candidate.firstToken) && closes(tokens, candidate.endToken);
}

/** True when every token is a word with a capital: a title before a name. */
function isCapitalised({ kinds, shapes }: Tokens, first: number, end: number): boolean {
  for (let index = first; index < end; index++) {
    if (kinds[index] !== TokenKind.word || ((shapes[index] as number) & Shape.capital) === 0) return false;
  }
  return true;
}

/** Words that say whose or where somebody is: "a lawyer for the company, Ann Oren,". */
const BELONGING: ReadonlySet<string> = new Set('for of at from with in to'.split(' '));

/**
 * The comma, dash or bracket right behind a phrase, or, for a person, behind what says whose it is; -1 if there is none
 * before `limit`.
 */
function commaBefore(tokens: Tokens, start: number, limit: number, person: boolean): number {
  const belongs = person && BELONGING.has(tokens.lowers[start] as string);
  for (let index = start; index < limit; index++) {
    const lower = tokens.lowers[index] as string;
    if (lower === ',' || (index === start && (lower === '-' || lower === '('))) return index;
    if (!belongs || tokens.kinds[index] === TokenKind.punctuation || isVerb(lower)) return -1;
  }
  return -1;
}

/** "Ann Oren, the driver," · "Ann Oren, 33, a driver" · "Ann Oren is a driver". */
function standsBehind(tokens: Tokens, phrase: Anaphor, { candidate }: Decided): boolean {
  if (candidate.sentence !== phrase.sentence) return false;
  const { firstToken, endToken } = phrase;
  let mark = firstToken - 1;
  if (LINKING_ADVERBS.has(tokens.lowers[mark] as string)) mark--;
  if (COPULAS.has(tokens.lowers[mark] as string)) return mark === candidate.endToken && phrase.determiner !== 'none';
  if (tokens.lowers[mark] !== ',' && tokens.lowers[mark] !== '(') return false;
  if (tokens.kinds[mark - 1] === TokenKind.number && tokens.lowers[mark - 2] === ',') mark -= 2;
  if (mark !== candidate.endToken) return false;
  const next = tokens.lowers[endToken];
  return next === undefined || closes(tokens, endToken) || /^(?:of|for|in|at|with|from|who|that|whose|and)$/.test(next);
}

function closes(tokens: Tokens, index: number): boolean {
  return index >= tokens.count || tokens.kinds[index] === TokenKind.punctuation;
}
