/** How a figure stands to others and to the facts: more of the same, part of a whole, planned, denied, a rate. */
import { MODAL_WORDS } from '../lexicon/functionWords';
import type { Figure } from '../model';
import { Shape, TokenKind, type Tokens } from '../text/tokens';

const PLANS: ReadonlySet<string> = new Set(
  'plan plans planned planning intend intends intended expect expects expected hope hopes aim aims aimed pledge pledges pledged promise promises promised propose proposes proposed forecast predicted estimated vow vows vowed scheduled set due'.split(
    ' ',
  ),
);
const DENIALS: ReadonlySet<string> = new Set(
  "not denied denies deny denying didn't doesn't wasn't weren't isn't aren't never".split(' '),
);
const CLAUSE: ReadonlySet<string> = new Set(['that', 'as', 'when', 'while', 'after', 'but', 'because', 'although']);

/** Looks left of token `first` within the clause (and at the verb right of `phraseEnd`) for words of plan and denial. */
export function modalityOf(
  t: Tokens,
  first: number,
  phraseEnd: number,
  start: number,
  end: number,
): Figure['modality'] {
  for (let i = phraseEnd; i < Math.min(end, phraseEnd + 3); i++) {
    const word = t.lowers[i] as string;
    if (isModal(t, i)) return 'planned';
    if (word === 'not') return 'denied';
    if (/^(?:are|is|was|were)$/.test(word) && /^(?:to|expected|due|set|scheduled)$/.test(t.lowers[i + 1] ?? ''))
      return 'planned';
  }
  for (let i = first - 1; i >= Math.max(start, first - 6); i--) {
    const word = t.lowers[i] as string;
    if (t.kinds[i] === TokenKind.punctuation && word !== '-') break;
    if (isModal(t, i) || (PLANS.has(word) && t.lowers[i + 1] === 'to')) return 'planned';
    if (DENIALS.has(word)) return 'denied';
    if (word === 'that' && DENIALS.has(t.lowers[i - 1] ?? '')) return 'denied';
    if (CLAUSE.has(word)) break;
  }
  return 'reported';
}

/** "may", not the month. */
function isModal(t: Tokens, i: number): boolean {
  return MODAL_WORDS.has(t.lowers[i] as string) && ((t.shapes[i] ?? 0) & Shape.capital) === 0;
}

const CHANGE_VERBS =
  /^(?:r[io]se|risen|rising|fell|fall|falls|fallen|falling|gr[eo]w|grown|growing|climb(?:ed|s|ing)?|drop(?:ped|s|ping)?|increas(?:e|ed|es|ing)|decreas(?:e|ed|es|ing)|declin(?:e|ed|es|ing)|jump(?:ed|s|ing)?|surg(?:e|ed|es|ing)|plung(?:e|ed|es|ing)|gain(?:ed|s|ing)?|up|down|by)$/;

/** "rose by 12", "up 3 percent": the number is a change, not a state. */
export function isChange(t: Tokens, first: number, start: number): boolean {
  const before = first - 1;
  if (before < start) return false;
  const word = t.lowers[before] as string;
  if (word === 'by')
    return before - 1 >= start && CHANGE_VERBS.test(t.lowers[before - 1] as string) && t.lowers[before - 1] !== 'by';
  return CHANGE_VERBS.test(word);
}

const EACH: ReadonlySet<string> = new Set(['per', 'a', 'an', 'each', 'every']);
const RATE_UNITS: ReadonlySet<string> = new Set(
  'hour day night week month year second minute person capita head household family inhabitants people share barrel ounce ton tonne gallon liter litre mile kilometer kilometre km acre hectare square student child worker unit game match'.split(
    ' ',
  ),
);

/** "141 a day earlier" is no rate. */
const LATER = /^(?:earlier|later|ago|before|after|old)$/;

/** "an hour", "per 100,000", "/day" right of the figure. */
export function isRate(t: Tokens, at: number, end: number): boolean {
  const word = at < end ? (t.lowers[at] as string) : '';
  if (word === 'per') return true;
  // "35 people die each day": a verb may stand between, but only these words cannot start an object.
  for (let i = at + 1; i < Math.min(end - 1, at + 3); i++) {
    if (/^(?:each|every|per)$/.test(t.lowers[i] as string) && RATE_UNITS.has(t.lowers[i + 1] as string)) return true;
  }
  if (word === '/') return RATE_UNITS.has(t.lowers[at + 1] ?? '');
  return (
    EACH.has(word) && at + 1 < end && RATE_UNITS.has(t.lowers[at + 1] as string) && !LATER.test(t.lowers[at + 2] ?? '')
  );
}

const PART_OPENERS: ReadonlySet<string> = new Set(['including', 'included', 'includes', 'include']);

/** "including almost 100", "among them two": a part of what was counted before. */
export function isPart(t: Tokens, first: number, start: number): boolean {
  const before = first - 1;
  if (before < start) return false;
  if (PART_OPENERS.has(t.lowers[before] as string)) return true;
  return t.lowers[before] === 'them' && t.lowers[before - 1] === 'among';
}

const JOINS: ReadonlySet<string> = new Set(['and', 'plus', ',', 'with', 'or', '&']);

/** True when the figure at `first` is coordinated with one that ends at `before`: only "and", "along with", a comma between. */
export function isCoordinated(t: Tokens, before: number, first: number): boolean {
  if (first - before > 4 || first <= before) return false;
  for (let i = before; i < first; i++) {
    const word = t.lowers[i] as string;
    if (!JOINS.has(word) && !(word === 'along' || word === 'as' || word === 'well' || word === 'another')) return false;
  }
  return true;
}
