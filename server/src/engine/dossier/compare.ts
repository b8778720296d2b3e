/** How two claims compare: the decision order of the figure specification, step by step. */
import { below, disjoint } from '../figures/bounds';
import type { FindingCode, Interval, Severity } from '../model';
import type { Claim } from './claims';
import { isNearCopy } from './copies';
import { relation } from './population';

/** How two claims compare: see the figure specification, decision order. */
export interface Comparison {
  readonly verdict: 'agrees' | 'updated' | 'disagrees' | 'not-comparable';
  /** One plain sentence: why flagged or why not. */
  readonly reason: string;
  readonly code?: FindingCode;
  readonly severity?: Severity;
}

/** True when one list holds the other; false when either is empty. */
export function sameWords(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((word) => many.includes(word));
}

/** Happenings whose count never falls: what was counted stays so. */
const ONLY_GROWS: ReadonlySet<string> = new Set([
  'killed',
  'wounded',
  'casualties',
  'infected',
  'arrested',
  'destroyed',
]);

const not = (reason: string): Comparison => ({ verdict: 'not-comparable', reason });
const agrees = (reason: string): Comparison => ({ verdict: 'agrees', reason });
const disagrees = (severity: Severity, reason: string): Comparison => ({
  verdict: 'disagrees',
  reason,
  code: 'figure-conflict',
  severity,
});

/** Compares two claims of two articles. Symmetric in verdict; pure. Follows the decision order of the specification. */
export function compareClaims(a: Claim, b: Claim): Comparison {
  if (a.series !== b.series) return not('They count different things.');
  const kin = relation(a.population, b.population);
  if (kin === 'apart') return not('They count different people.');
  if (kin === 'within') return not('One counts only some of those whom the other counts.');
  if (a.modality !== b.modality) return not('One is planned or denied, the other reported.');
  if (a.place.length > 0 && b.place.length > 0 && !sameWords(a.place, b.place)) {
    return not('They name different places.');
  }
  const copied = isNearCopy(a.copy, b.copy);
  if (!copied) {
    if (a.loose || b.loose) return not('The words do not say whether both mean the same.');
    if (a.partOfFigure || b.partOfFigure) return not('One is a part of another figure.');
    if (!a.main || !b.main) return not('One is mentioned in passing.');
  }
  if (isStep(a) !== isStep(b)) return not('One is an increase, the other a total.');
  if ((a.mode === 'rate') !== (b.mode === 'rate')) return not('One is a rate.');
  if (!disjoint(a.interval, b.interval, a.rounding, b.rounding))
    return agrees('Both can be true: their words allow the same value.');
  // A copy inherits the as-of time of its original; where both are dated, a wire story may have been brought up to date.
  if (copied && !isHigherLater(a, b) && (a.asOf === null || b.asOf === null || a.asOf === b.asOf)) {
    return disagrees('warning', 'The same sentence gives another number.');
  }
  return compareTimes(a, b);
}

function isStep(claim: Claim): boolean {
  return claim.mode === 'increment';
}

/** Steps 5 to 7: two totals of the same that cannot both be true at one time. */
function compareTimes(a: Claim, b: Claim): Comparison {
  if (a.loose || b.loose) return not('The words do not say whether both mean the same.');
  if (isStep(a) && (a.asOf === null || a.asOf !== b.asOf)) return not('Two increases at times that may differ.');
  const same = a.asOf !== null && a.asOf === b.asOf && sameWords(a.source, b.source);
  if (!same && isFarApart(a.interval, b.interval)) return not('They are too far apart to count the same.');
  if (a.asOf === null || b.asOf === null) {
    const known = a.asOf ?? b.asOf;
    if (known !== null && known.length < DAY_LENGTH) return not('One is of another time.');
    return disagrees('hint', 'For which day each of them holds is not known.');
  }
  if (a.asOf.length !== b.asOf.length) {
    const [wide, fine] = a.asOf.length < b.asOf.length ? [a.asOf, b.asOf] : [b.asOf, a.asOf];
    if (!fine.startsWith(wide)) return not('They hold for different times.');
    return disagrees('hint', 'For which day one of them holds is not known.');
  }
  const ofDay = (claim: Claim) => !claim.standing && !claim.asPublished;
  if (a.asOf === b.asOf) {
    if (ofDay(a) !== ofDay(b) && (a.standing || b.standing))
      return not('One counts one day, the other all days so far.');
    if (isHigherLater(a, b))
      return { verdict: 'updated', reason: 'The later article has the higher figure: an update.' };
    if (sameWords(a.source, b.source))
      return disagrees('warning', 'Time and source are the same, so they cannot both be true.');
    const named = a.source.length > 0 && b.source.length > 0;
    return disagrees(
      'information',
      named ? 'The sources disagree.' : 'The day is the same, so they cannot both be true.',
    );
  }
  if (ofDay(a) || ofDay(b)) return not('They count different days.');
  const [early, late] = a.asOf < b.asOf ? [a, b] : [b, a];
  if (below(early.interval, late.interval))
    return { verdict: 'updated', reason: 'The later figure is higher: an update.' };
  if (!late.event || !ONLY_GROWS.has(late.event))
    return { verdict: 'updated', reason: 'The later figure is lower: an update.' };
  return disagrees(
    sameWords(a.source, b.source) ? 'warning' : 'information',
    'The later total is lower: a revision or an error.',
  );
}

/**
 * The later report has the higher figure. Of two reports of one day the hours must be known, and both figures hold as of
 * publication; of two days the later one knows more even of the same Wednesday, which may be the day of the happening
 * rather than of the count ("at least 40 were killed when the dam broke on Wednesday").
 */
function isHigherLater(a: Claim, b: Claim): boolean {
  if (a.published === null || b.published === null) return false;
  const oneDay = a.published.slice(0, DAY_LENGTH) === b.published.slice(0, DAY_LENGTH);
  const hours = a.published.length > DAY_LENGTH && b.published.length > DAY_LENGTH;
  if (oneDay && !(hours && a.asPublished && b.asPublished && a.published !== b.published)) return false;
  const [early, late] = a.published < b.published ? [a, b] : [b, a];
  return below(early.interval, late.interval);
}

/** Length of an ISO day; a year or a month is shorter. */
const DAY_LENGTH = 10;
/** Numbers of one thing seldom differ by more than this factor, numbers of different things often do. */
const FAR = 4;

function isFarApart(a: Interval, b: Interval): boolean {
  const [low, high] = below(a, b) ? [a, b] : [b, a];
  return low.max !== null && high.min !== null && low.max > 0 && high.min / low.max > FAR;
}
