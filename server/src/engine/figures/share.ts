/** What coordinated figures share: "two boys and a girl were hurt", "25 have died, along with two civilians". */
import { FINITE_VERBS } from '../lexicon/commonVerbs';
import { BE_FORMS, HAVE_FORMS, MODAL_WORDS } from '../lexicon/functionWords';
import type { Tokens } from '../text/tokens';
import type { Draft } from './draft';
import { happeningOf, type Place } from './happening';
import { isCoordinated, isPart } from './manner';
import { peopleClass } from './nounPhrase';

function placeOf(t: Tokens, draft: Draft, start: number, end: number): Place {
  const { phrase, numberEnd } = draft;
  const head = phrase.first >= 0 && !draft.unit ? (t.lowers[phrase.head] as string) : '';
  return { start, end, first: draft.first, numberEnd, phraseEnd: Math.max(draft.end, numberEnd), head };
}

/** Kinds that count those to whom something happens. */
function counts(draft: Draft): boolean {
  return (
    draft.kind === 'count' || (draft.kind === 'rate' && draft.quantity.form === 'share') || draft.kind === 'percent'
  );
}

/** Sets what happened to those counted, for all figures of a sentence [start, end). */
export function findHappenings(t: Tokens, drafts: readonly Draft[], start: number, end: number): void {
  for (const draft of drafts) if (counts(draft)) draft.happening = happeningOf(t, placeOf(t, draft, start, end));
  shareBackwards(t, drafts);
  shareForwards(t, drafts);
}

/** "two boys and a girl were hurt", "10,000 and as many as 300,000 people": what the last one has, those before it have too. */
function shareBackwards(t: Tokens, drafts: readonly Draft[]): void {
  for (let k = drafts.length - 2; k >= 0; k--) {
    const [here, next] = [drafts[k] as Draft, drafts[k + 1] as Draft];
    if (!counts(here) || here.kind !== next.kind || !isCoordinated(t, here.end, next.first)) continue;
    if (!here.happening && next.happening?.shared) here.happening = next.happening;
    if (here.phrase.first < 0 && !here.unit && next.phrase.first >= 0 && t.lowers[here.end] !== ',') {
      here.phrase = { ...next.phrase, part: false, more: false };
    }
  }
}

/** "25 have died, along with two civilians", "10 killed, including four women": what the first one has, the next has too. */
function shareForwards(t: Tokens, drafts: readonly Draft[]): void {
  for (let k = 1; k < drafts.length; k++) {
    const [here, previous] = [drafts[k] as Draft, drafts[k - 1] as Draft];
    if (here.happening || !previous.happening || !counts(here)) continue;
    const { phrase } = here;
    const people = phrase.first >= 0 && (phrase.others || peopleClass(t.lowers[phrase.head] as string) !== null);
    if (phrase.first >= 0 && !people) continue;
    const ofSome = phrase.part && !here.quantity.vague;
    if (!isPart(t, here.first, previous.end) && !ofSome && startsVerb(t, here.end)) continue;
    const from = isPart(t, here.first, previous.end) || ofSome || phrase.more ? -1 : joinBefore(t, here.first);
    if (from !== 0) here.happening = { ...previous.happening, shared: false };
  }
}

/** "and two were still at large": the figure has a verb of its own, which says something else. */
function startsVerb(t: Tokens, at: number): boolean {
  const word = t.lowers[at] ?? '';
  return BE_FORMS.has(word) || HAVE_FORMS.has(word) || MODAL_WORDS.has(word) || FINITE_VERBS.has(word);
}

/** 1 when "along with", "as well as", "and" stands directly before; 0 otherwise. */
function joinBefore(t: Tokens, first: number): number {
  const word = t.lowers[first - 1] ?? '';
  if (word === 'with') return t.lowers[first - 2] === 'along' || t.lowers[first - 2] === 'together' ? 1 : 0;
  if (word === 'as') return t.lowers[first - 2] === 'well' ? 1 : 0;
  return word === 'plus' || word === 'and' ? 1 : 0;
}
