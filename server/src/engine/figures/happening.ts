/** What happened to those whom a figure counts ("have been killed", "killing", "death toll of"). */
import { FINITE_VERBS } from '../lexicon/commonVerbs';
import { AFTER_PASSIVE, BE_FORMS, CLAUSE_STARTS, HAVE_FORMS, MODAL_WORDS } from '../lexicon/functionWords';
import { BEFALLS, CASES, DOES_TO, DONE_TO, LINKS, TAKES_LIVES, TOLL_WORDS } from '../lexicon/happenings';
import { TokenKind, type Tokens } from '../text/tokens';
import { isHyphen } from './amount';

/** A figure's place among the tokens of its sentence [start, end). */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** First token of the figure (qualifier or currency sign included). */
  readonly first: number;
  /** Token after the number (and unit). */
  readonly numberEnd: number;
  /** Token after the counted phrase. */
  readonly phraseEnd: number;
  /** Head of the counted phrase in lower case, or `''`. */
  readonly head: string;
}

/** A happening and where it was read. */
export interface Happening {
  readonly event: string;
  /** Read to the right of the figure, so that figures coordinated before it share it ("two boys and a girl were hurt"). */
  readonly shared: boolean;
  /** Stated as standing ("have died", "the toll"), not as one past event. */
  readonly standing: boolean;
}

const REACH_RIGHT = 16;
const REACH_LEFT = 9;

/** The happening that the figure counts, or `null`. */
export function happeningOf(t: Tokens, place: Place): Happening | null {
  const own = CASES.get(place.head);
  if (own) return { event: own, shared: false, standing: false };
  if (place.head === 'lives') return lives(t, place);
  return toTheRight(t, place) ?? toTheLeft(t, place);
}

function lives(t: Tokens, { start, first, phraseEnd, end }: Place): Happening | null {
  for (let i = Math.max(start, first - 3); i < first; i++) {
    if (TAKES_LIVES.has(t.lowers[i] as string)) return { event: 'killed', shared: false, standing: false };
  }
  for (let i = phraseEnd; i < Math.min(end, phraseEnd + 3); i++) {
    if (t.lowers[i] === 'lost') return { event: 'killed', shared: false, standing: false };
  }
  return null;
}

/** Scans to the right: "people in the city have been killed", "soldiers, 3 of them women, were hurt", "four killed when". */
function toTheRight(t: Tokens, { start, end, first, phraseEnd, head }: Place): Happening | null {
  if (isObject(t, first, start) && t.lowers[phraseEnd] !== 'who') return null;
  // "to 10 the number of drivers who were hurt": another noun phrase starts, the number is not its subject.
  if (head === '' && /^(?:the|a|an)$/.test(t.lowers[phraseEnd] ?? '')) return null;
  let stop = Math.min(end, phraseEnd + REACH_RIGHT);
  let passive = false;
  let standing = false;
  let i = phraseEnd;
  let inserted = 0;
  for (let steps = 0; i < stop && steps < 2 * REACH_RIGHT; steps++) {
    const word = t.lowers[i] as string;
    if (t.kinds[i] === TokenKind.punctuation || t.kinds[i] === TokenKind.symbol) {
      if (word === '(') {
        i = past(t, i, ')', end);
        continue;
      }
      if (isHyphen(t, i)) {
        i += 2;
        continue;
      }
      const next = word === ',' && inserted < 2 ? afterInsertion(t, i, end) : -1;
      if (next < 0) return null;
      inserted++;
      i = next;
      stop = Math.min(end, next + REACH_RIGHT);
      continue;
    }
    if (t.kinds[i] === TokenKind.number) return null;
    const befalls = BEFALLS.get(word);
    if (befalls) return { event: befalls, shared: true, standing };
    const done = DONE_TO.get(word);
    if (done) {
      if (passive || (i === phraseEnd && isPassiveHere(t, i, end, head === '')))
        return { event: done, shared: true, standing };
      return null;
    }
    if (BE_FORMS.has(word)) passive = true;
    else if (HAVE_FORMS.has(word)) standing ||= word !== 'had' && word !== 'having';
    else if (
      word === 'lost' &&
      /^(?:their|his|her)$/.test(t.lowers[i + 1] ?? '') &&
      /^li(?:fe|ves)$/.test(t.lowers[i + 2] ?? '')
    ) {
      return { event: 'killed', shared: true, standing };
    } else if (word !== 'who' && CLAUSE_STARTS.has(word) && !(word === 'so' && t.lowers[i + 1] === 'far')) return null;
    else if (i > start && FINITE_VERBS.has(word) && !LINKS.has(word)) return null;
    i++;
  }
  return null;
}

const OBJECT_PREPOSITIONS: ReadonlySet<string> = new Set('with from by for into against in at on'.split(' '));

/** "three cousins who hid with hundreds of others were killed": after a preposition the figure is not the subject. */
function isObject(t: Tokens, first: number, start: number): boolean {
  const before = first > start ? (t.lowers[first - 1] as string) : '';
  if (!OBJECT_PREPOSITIONS.has(before)) return false;
  return !(before === 'with' && (t.lowers[first - 2] === 'along' || t.lowers[first - 2] === 'together'));
}

/** "Four killed when", "12 people killed in", "10 killed.": no object follows, so those counted suffered it. */
function isPassiveHere(t: Tokens, at: number, end: number, bare: boolean): boolean {
  if (at + 1 >= end) return true;
  const next = t.lowers[at + 1] as string;
  if (t.kinds[at + 1] === TokenKind.punctuation) return next !== '"' && next !== '“';
  return AFTER_PASSIVE.has(next) || (bare && t.kinds[at + 1] === TokenKind.word && next !== 'the' && next !== 'a');
}

function past(t: Tokens, at: number, close: string, end: number): number {
  for (let i = at + 1; i < Math.min(end, at + 24); i++) if (t.texts[i] === close) return i + 1;
  return end;
}

/** After ", including 12 women," or ", most of them children,": where the sentence goes on with its verb; -1 if it does not. */
function afterInsertion(t: Tokens, comma: number, end: number): number {
  const opening = t.lowers[comma + 1] ?? '';
  if (BE_FORMS.has(opening) || HAVE_FORMS.has(opening) || MODAL_WORDS.has(opening) || BEFALLS.has(opening))
    return comma + 1;
  if (opening === 'who') return comma + 1;
  for (let i = comma + 2; i < Math.min(end, comma + 18); i++) {
    if (t.texts[i] !== ',' && t.texts[i] !== '—' && t.texts[i] !== '–') continue;
    const next = t.lowers[i + 1] ?? '';
    if (BE_FORMS.has(next) || HAVE_FORMS.has(next) || DONE_TO.has(next) || BEFALLS.has(next)) return i + 1;
  }
  return -1;
}

/** What may stand between the verb and its object's number: "killing up to another 12". */
const BETWEEN: ReadonlySet<string> = new Set('up to another other some an a the about all'.split(' '));
const CASE_PREPOSITIONS: ReadonlySet<string> = new Set('of among'.split(' '));

/** Scans to the left: "killing 12", "the deaths of 13", "the death toll rose to 500". */
function toTheLeft(t: Tokens, { start, first }: Place): Happening | null {
  let i = first - 1;
  while (i >= start && i > first - 4 && BETWEEN.has(t.lowers[i] as string) && t.lowers[i] !== 'to') i--;
  if (i < start) return null;
  const word = t.lowers[i] as string;
  const verb = DOES_TO.get(word);
  if (verb) return { event: verb, shared: false, standing: false };
  const done = DONE_TO.get(word);
  if (done && !passiveBefore(t, i, start))
    return { event: done, shared: false, standing: HAVE_FORMS.has(t.lowers[i - 1] ?? '') };
  if (CASE_PREPOSITIONS.has(word) && i > start) {
    const noun = CASES.get(t.lowers[i - 1] as string);
    if (noun) return { event: noun, shared: false, standing: false };
  }
  return toll(t, first, start);
}

/** "was killed two days": the verb before the number is passive, so the number is not its object. */
function passiveBefore(t: Tokens, verb: number, start: number): boolean {
  for (let i = verb - 1; i >= Math.max(start, verb - 3); i--) if (BE_FORMS.has(t.lowers[i] as string)) return true;
  return false;
}

const TOLL_LINKS: ReadonlySet<string> = new Set(
  'to at of is was has reach hit top exceed pass surpass reached reaches reaching hit hits stands stood rose risen climbed jumped passed exceeded topped surpassed was be past above put from between remains now'.split(
    ' ',
  ),
);

function toll(t: Tokens, first: number, start: number): Happening | null {
  if (first - 1 < start || !TOLL_LINKS.has(t.lowers[first - 1] as string)) return null;
  for (let i = first - 1; i >= Math.max(start, first - 2 * REACH_LEFT - 6); i--) {
    const word = t.lowers[i] as string;
    if (word === ';' || (t.kinds[i] === TokenKind.number && t.lowers[i - 1] !== 'from')) return null;
    if (!TOLL_WORDS.has(word)) continue;
    const before = i > start ? (t.lowers[i - 1] as string) : '';
    if (before === 'death' || before === 'casualty')
      return { event: before === 'death' ? 'killed' : 'casualties', shared: false, standing: true };
    return word === 'toll' ? { event: 'killed', shared: false, standing: true } : null;
  }
  return null;
}
