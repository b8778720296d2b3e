/** Who is said to have said quoted words: the plain patterns only (“…,” X said · “…,” said X · X said: “…” · according to X). */
import { INVERTING_VERBS, SPEECH_VERBS } from '../lexicon/speechVerbs';
import { PAST_FORMS } from '../lexicon/timeWords';
import { Shape, TokenKind, type Tokens } from '../text/tokens';

/** Token ranges of the speaker's words and of the verb; ends exclusive. */
export interface Attribution {
  readonly speakerFirst: number;
  readonly speakerEnd: number;
  readonly cueFirst: number;
  readonly cueEnd: number;
}

/** Tokens between a quotation and its verb, and in a speaker. */
const REACH = 16;
const LONGEST_SPEAKER = 12;

const STOPS: ReadonlySet<string> = new Set(
  'in at on after during before as when while who which that if because by about to from of with late earlier'.split(
    ' ',
  ),
);
const NOT_SPEAKERS: ReadonlySet<string> = new Set(
  'it this that there which what and but so also to be been was were is are'.split(' '),
);
const ADVERBS: ReadonlySet<string> = new Set(
  'later also then once only simply just never still even has have had recently previously'.split(' '),
);

const PRONOUNS: ReadonlySet<string> = new Set('he she they i we you'.split(' '));
const LINKS: ReadonlySet<string> = new Set(
  'yet but and so then later meanwhile however still also now thus instead nor'.split(' '),
);

/** The attribution of the quotation over tokens [first, end) in a sentence range [from, to) of the block. */
export function findAttribution(
  tokens: Tokens,
  first: number,
  end: number,
  from: number,
  to: number,
): Attribution | null {
  return behind(tokens, end, to) ?? before(tokens, first, from);
}

function isSpeech(tokens: Tokens, index: number): boolean {
  return tokens.kinds[index] === TokenKind.word && SPEECH_VERBS.has(tokens.lowers[index] as string);
}

/** “…,” said X · “…,” X said. */
function behind(tokens: Tokens, end: number, to: number): Attribution | null {
  let start = end;
  if (tokens.lowers[start] === ',') start++;
  if (start >= to) return null;
  if (INVERTING_VERBS.has(tokens.lowers[start] as string)) {
    const stop = nounEnd(tokens, start + 1, to);
    if (stop > start + 1) return { speakerFirst: start + 1, speakerEnd: stop, cueFirst: start, cueEnd: start + 1 };
  }
  if (tokens.lowers[start] === 'according' && tokens.lowers[start + 1] === 'to') {
    const stop = nounEnd(tokens, start + 2, to);
    return stop > start + 2 ? { speakerFirst: start + 2, speakerEnd: stop, cueFirst: start, cueEnd: start + 2 } : null;
  }
  let commas = 0;
  let cut = -1;
  for (let index = start; index < Math.min(to, start + REACH); index++) {
    if (isMark(tokens, index) || isTerminal(tokens, index)) return null;
    if (tokens.lowers[index] === ',') {
      if (cut < 0) cut = index;
      if (++commas > 2) return null;
    }
    if (index > start && isSpeech(tokens, index) && !isParticiple(tokens, index)) {
      return subject(tokens, start, cut < 0 ? index : cut, index);
    }
  }
  return null;
}

/** "a statement released", "the newly appointed": only finite verbs end a subject; -ing forms need their own clause. */
function isParticiple(tokens: Tokens, index: number): boolean {
  return (tokens.lowers[index] as string).endsWith('ing') && tokens.lowers[index - 1] !== ',';
}

/** X said: “…” · X told reporters, “…” · X, the mayor, said: “…” · X nodded, saying “…”. The verb nearest to the quotation counts. */
function before(tokens: Tokens, first: number, from: number): Attribution | null {
  for (let index = first - 1; index >= Math.max(from, first - 45); index--) {
    if (isMark(tokens, index)) return null;
    if (!isSpeech(tokens, index)) continue;
    const found = isParticiple(tokens, index) ? null : subjectBefore(tokens, index, from);
    if (found) return found;
    if ((tokens.lowers[index] as string).endsWith('ing')) return sentenceSubject(tokens, from, index);
  }
  return null;
}

function subjectBefore(tokens: Tokens, verb: number, from: number): Attribution | null {
  let end = verb;
  // "X, the mayor, said": what stands between the commas says more about X.
  if (tokens.lowers[verb - 1] === ',') {
    end = verb - 2;
    while (end > from && verb - end < REACH && tokens.lowers[end] !== ',') end--;
    if (tokens.lowers[end] !== ',') return null;
  }
  let start = end;
  while (start > from && end - start < LONGEST_SPEAKER && !endsSubject(tokens, start - 1)) start--;
  return subject(tokens, start, end, verb);
}

/** The subject of the whole sentence, for a verb in -ing that hangs on it: from its start to its first finite verb. */
function sentenceSubject(tokens: Tokens, from: number, verb: number): Attribution | null {
  for (let index = from + 1; index < Math.min(verb, from + LONGEST_SPEAKER); index++) {
    const lower = tokens.lowers[index] as string;
    const finite = PAST_FORMS.has(lower) || SPEECH_VERBS.has(lower) || (lower.length > 4 && lower.endsWith('ed'));
    if (finite) return subject(tokens, from, index, verb);
    if (lower === ',')
      return PRONOUNS.has(tokens.lowers[from] as string) ? subject(tokens, from, from + 1, verb) : null;
  }
  return null;
}

function endsSubject(tokens: Tokens, index: number): boolean {
  const lower = tokens.lowers[index] as string;
  if (lower === 'and' || lower === 'but' || lower === 'that' || lower === 'as' || lower === 'when' || lower === 'while')
    return true;
  if (tokens.kinds[index] !== TokenKind.punctuation) return false;
  return lower !== '-' && lower !== '.';
}

/** The speaker in [start, end), adverbs before the verb aside; `null` when the words cannot be one. */
function subject(tokens: Tokens, start: number, end: number, verb: number): Attribution | null {
  let stop = end;
  while (stop > start && ADVERBS.has(tokens.lowers[stop - 1] as string)) stop--;
  let begin = start;
  while (begin < stop && (tokens.kinds[begin] === TokenKind.punctuation || LINKS.has(tokens.lowers[begin] as string)))
    begin++;
  if (stop <= begin || stop - begin > LONGEST_SPEAKER) return null;
  if (NOT_SPEAKERS.has(tokens.lowers[begin] as string)) return null;
  return { speakerFirst: begin, speakerEnd: stop, cueFirst: verb, cueEnd: verb + 1 };
}

/** The end of the noun phrase at `start`: up to punctuation or a word that begins something else. */
function nounEnd(tokens: Tokens, start: number, to: number): number {
  let index = start;
  let capital = false;
  while (index < to && index - start < LONGEST_SPEAKER) {
    const lower = tokens.lowers[index] as string;
    if (tokens.kinds[index] === TokenKind.punctuation && lower !== '-') break;
    const inName = capital && (lower === 'of' || lower === 'for');
    if (index > start && STOPS.has(lower) && !(lower === 'of' && !capital) && !inName) break;
    capital = ((tokens.shapes[index] as number) & Shape.capital) !== 0;
    index++;
  }
  return index;
}

function isMark(tokens: Tokens, index: number): boolean {
  const text = tokens.texts[index] as string;
  return text === '"' || text === '“' || text === '”' || text === '``' || text === "''";
}

function isTerminal(tokens: Tokens, index: number): boolean {
  if (tokens.kinds[index] !== TokenKind.punctuation) return false;
  const text = tokens.texts[index] as string;
  return text === '.' || text === '!' || text === '?' || text === ';' || text === ':';
}
