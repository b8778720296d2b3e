/** One string, one kind: an article that decides two ways about a name follows the greater number. */
import { CLASS_COUNT, NameClass } from './classes';
import type { Decided } from './decide';
import { LEXICON } from './words';

/** In lines where capitals are no evidence a decision counts for little. */
const STYLED_SHARE = 0.3;
/** How much the log-probability of an occurrence by its own words counts beside the decision: it breaks ties. */
const OWN_SHARE = 0.05;

/** By how many occurrences a class must lead. */
const LEAD = 0.9;

/**
 * The occurrences, those of one string all of one class. Left as they are: groups, known places (Washington the man and
 * the city), and known organizations.
 */
export function agreeKinds(decided: readonly Decided[]): Decided[] {
  const torn = tornKeys(decided);
  if (torn.size === 0) return decided as Decided[];
  for (const { candidate, klass, group } of decided) {
    const votes = group ? undefined : torn.get(candidate.key);
    if (votes === undefined) continue;
    votes[klass] = (votes[klass] as number) + (candidate.style === 'normal' ? 1 : STYLED_SHARE);
    for (let at = 1; at < CLASS_COUNT; at++)
      votes[at] = (votes[at] as number) + OWN_SHARE * Math.exp(candidate.scores[at] as number);
  }
  return decided.map((one) => {
    const votes = one.group ? undefined : torn.get(one.candidate.key);
    if (votes === undefined) return one;
    const klass = winner(votes);
    return klass === one.klass || klass === NameClass.none ? one : { ...one, klass };
  });
}

/** Strings of two classes, with room for the votes. */
function tornKeys(decided: readonly Decided[]): Map<string, number[]> {
  const classes = new Map<string, number>();
  const torn = new Map<string, number[]>();
  for (const { candidate, klass, group } of decided) {
    const { key } = candidate;
    if (group) continue;
    const known = classes.get(key);
    if (known === undefined) classes.set(key, klass);
    else if (known !== klass && !torn.has(key) && !LEXICON.places.has(key) && !LEXICON.organizations.has(key))
      torn.set(key, new Array<number>(CLASS_COUNT).fill(0));
  }
  return torn;
}

/** The class with most votes; none when it leads by no full occurrence. */
function winner(votes: readonly number[]): number {
  let best: number = NameClass.person;
  for (let klass = 1; klass < CLASS_COUNT; klass++)
    if ((votes[klass] as number) > (votes[best] as number)) best = klass;
  const second = Math.max(...votes.map((vote, klass) => (klass === best ? 0 : vote)));
  return (votes[best] as number) - second >= LEAD ? best : NameClass.none;
}
