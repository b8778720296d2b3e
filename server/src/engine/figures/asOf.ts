/** As of when a figure holds, and how that was derived. Never guessed. */
import type { DateExpression, Figure, Span } from '../model';
import { lastStartingAtOrBefore } from '../span';

/** The as-of time of a figure. */
export type AsOf = Pick<Figure, 'asOf' | 'asOfFrom'>;

const UNKNOWN: AsOf = { asOf: null, asOfFrom: null };
/** A date on the calendar, whatever follows it ("2014-07-21TEV"). */
const DAY = /^\d{4}-\d\d-\d\d/;
/** Words before a date that make it the start of a period, not its end. */
const STARTS = /(?:^|[^\p{L}])(?:since|from|until|till|before|after)(?: the| early| late)? $/iu;

/**
 * A date of the same sentence; else, for what happened to people (`event`) or stands at the time of writing, the date of
 * publication. `standing` figures ("have died") with a bare earlier date beside them still hold as of publication.
 */
export function asOfFigure(
  figure: Span,
  sentence: Span,
  event: boolean,
  standing: boolean,
  context: { readonly text: string; readonly dates: readonly DateExpression[]; readonly published: string | null },
): AsOf {
  const { text, dates, published } = context;
  const near = nearestDate(figure, sentence, dates, text);
  if (near) {
    const words = text.slice(near.start, near.end).split(/\s+/).join(' ');
    if (near.value === null) return UNKNOWN;
    if (DAY.test(near.value)) return { asOf: near.value.slice(0, 10), asOfFrom: words };
    if (/^\d{4}(?:-\d\d)?$/.test(near.value) && !(standing && published?.startsWith(near.value))) {
      return { asOf: near.value, asOfFrom: words };
    }
    if (near.value !== 'PRESENT_REF') return UNKNOWN;
  }
  const day = published && DAY.test(published) ? published.slice(0, 10) : null;
  return day && (event || standing) ? { asOf: day, asOfFrom: 'the publication date' } : UNKNOWN;
}

/** A date further away than this is not looked at. In characters. */
const REACH = 400;
/** A date that starts this near to the start of its sentence holds for all of it. In characters. */
const OPENING = 12;

/** Between a figure and a later date: what follows tells when it happened, not as of when it was counted. */
const HAPPENED = /(?:^|[^\p{L}])(?:after|when|since|following|in which)(?:$|[^\p{L}])/iu;

/** The date nearest to the figure in its sentence, one that follows it first. */
function nearestDate(
  figure: Span,
  sentence: Span,
  dates: readonly DateExpression[],
  text: string,
): DateExpression | null {
  let best: DateExpression | null = null;
  let bestDistance = Infinity;
  const last = lastStartingAtOrBefore(dates, Math.min(sentence.end - 1, figure.end + REACH));
  for (let i = last; i >= 0; i--) {
    const date = dates[i] as DateExpression;
    if (date.start < Math.max(sentence.start, figure.start - REACH)) break;
    if (date.kind !== 'date' && date.kind !== 'time') continue;
    if (date.start < figure.end && figure.start < date.end) continue;
    if (STARTS.test(text.slice(Math.max(0, date.start - 14), date.start))) continue;
    const before = date.end <= figure.start;
    const between = before ? text.slice(date.end, figure.start) : text.slice(figure.end, date.start);
    // "The attack, the second this week, left …": set off by a comma, unless it opens the sentence.
    if (before && between.includes(',') && date.start - sentence.start > OPENING) continue;
    // "The toll rose to 62 after a ferry sank on Tuesday", "31 had been killed in Tuesday's disaster".
    if ((!before && HAPPENED.test(between)) || /^['’]s(?!\p{L})/u.test(text.slice(date.end, date.end + 3))) continue;
    // A clause of its own has its own time.
    const distance =
      between.length + (/[;:]/.test(between) ? 400 : 0) + (before ? 40 : 0) + (between.includes(',') ? 60 : 0);
    if (distance < bestDistance) {
      bestDistance = distance;
      best = date;
    }
  }
  return best;
}
