/** Who says so: the words of a sentence that name the source of its figures. */
import { CLAUSE_STARTS, PHRASE_ENDS } from '../lexicon/functionWords';
import { SOURCE_VERBS } from '../lexicon/sourceVerbs';
import type { Span } from '../model';
import type { LocalSentence } from '../text/sentences';
import { Shape, TokenKind, type Tokens } from '../text/tokens';

/** A source named in a sentence, and which stretch of the sentence it vouches for. Offsets as the tokens'. */
export interface NamedSource extends Span {
  /** Figures that start in [from, to) are this source's. */
  readonly from: number;
  readonly to: number;
  /** "She said": a source only for who knows whom that means. */
  readonly pronoun: boolean;
}

/** Who may be known to be meant. */
const PERSONAL: ReadonlySet<string> = new Set('he she it'.split(' '));
const PRONOUNS: ReadonlySet<string> = new Set('they we i you who which that this there'.split(' '));
const MAX_WORDS = 8;
const MAX_SOURCES = 12;
const STOPS: ReadonlySet<string> = new Set(
  'on in at after when as while who which that but and for since during by about from to'.split(' '),
);

/** Sources named in a sentence, those that vouch for less first. */
export function sourcesOf(t: Tokens, { firstToken: start, endToken: end }: LocalSentence): NamedSource[] {
  const found: NamedSource[] = [];
  const whole = { from: t.starts[start] ?? 0, to: t.ends[end - 1] ?? 0 };
  for (let i = start; i < end && found.length < MAX_SOURCES; i++) {
    const word = t.lowers[i] as string;
    if (word === 'according' && t.lowers[i + 1] === 'to' && i + 2 < end) {
      const span = rightOf(t, i + 2, end);
      if (span) found.push({ start: span.start, end: span.end, from: whole.from, to: whole.to, pronoun: false });
    } else if (SOURCE_VERBS.has(word) && i > start && ((t.shapes[i] ?? 0) & Shape.capital) === 0) {
      const span = leftOf(t, i, start);
      // At the end of its sentence ("…, police said on Monday.") a source vouches for all of it, else for what follows.
      if (span) {
        const from = isTail(t, i, end) ? whole.from : span.start;
        const pronoun = PERSONAL.has(t.lowers[lastWord(t, i)] as string);
        found.push({ start: span.start, end: span.end, from, to: whole.to, pronoun });
      }
    }
  }
  return found.sort((a, b) => a.to - a.from - (b.to - b.from) || a.start - b.start);
}

function rightOf(t: Tokens, first: number, end: number): Span | null {
  let last = -1;
  for (let i = first; i < Math.min(end, first + MAX_WORDS); i++) {
    if (t.kinds[i] === TokenKind.punctuation && t.texts[i] !== '-') break;
    const word = t.lowers[i] as string;
    if (i > first && (STOPS.has(word) || CLAUSE_STARTS.has(word) || SOURCE_VERBS.has(word))) break;
    if (i === first && (word === 'the' || word === 'a' || word === 'an')) continue;
    last = i;
  }
  if (last < 0) return null;
  const begin = /^(?:the|an?)$/.test(t.lowers[first] as string) ? first + 1 : first;
  return begin > last ? null : { start: t.starts[begin] as number, end: t.ends[last] as number };
}

function leftOf(t: Tokens, verb: number, start: number): Span | null {
  const last = lastWord(t, verb);
  let first = last + 1;
  for (let i = last; i >= Math.max(start, last - MAX_WORDS); i--) {
    const word = t.lowers[i] as string;
    if (t.kinds[i] === TokenKind.punctuation && word !== '-' && word !== '’') break;
    if (CLAUSE_STARTS.has(word) || word === 'and' || t.kinds[i] === TokenKind.number || /^(?:to|by)$/.test(word)) break;
    first = i;
  }
  while (first <= last && /^(?:the|an?|one|on|in)$/.test(t.lowers[first] as string)) first++;
  const word = t.lowers[last] as string;
  if (first > last || PRONOUNS.has(word)) return null;
  if (PERSONAL.has(word)) return { start: t.starts[last] as number, end: t.ends[last] as number };
  if (PHRASE_ENDS.has(word)) return null;
  return { start: t.starts[first] as number, end: t.ends[last] as number };
}

/** The token before the verb and its adverbs and auxiliaries. */
function lastWord(t: Tokens, verb: number): number {
  let last = verb - 1;
  while (last > 0 && /^(?:also|later|earlier|has|have|had)$/.test(t.lowers[last] as string)) last--;
  return last;
}

/** Nothing but a time or an adverb after the verb. */
function isTail(t: Tokens, verb: number, end: number): boolean {
  if (end - verb > 5) return false;
  for (let i = verb + 1; i < end; i++)
    if (/^(?:that|there|the|at|it)$/.test(t.lowers[i] as string) || t.kinds[i] === TokenKind.number) return false;
  return true;
}
