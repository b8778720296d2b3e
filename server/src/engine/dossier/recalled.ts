/** Sentences that tell of another time than their article: "a quake in September", "in 2003". */
import { dayNumber, parseIsoDate } from '../dates/calendar';
import type { Article, DateExpression, Span } from '../model';
import { lastStartingAtOrBefore } from '../span';

/** Length of an ISO day; a year or a month is shorter. */
const DAY_LENGTH = 10;
/** Words of the day of writing, which no publication date is needed to understand as recent. */
const RECENT =
  /^(?:to(?:day|night|morrow)|yesterday|now|currently|last night|this (?:morning|afternoon|evening|week))$/iu;
/** A date this far from publication belongs to another happening. In days. */
const RECALLED_DAYS = 14;

/** Dates looked at in one sentence. */
const MAX_DATES = 16;

/** True when the sentence names a month, a year or a day well away from publication: it tells of another time. */
export function isRecalled(
  { text, dates, published }: Pick<Article, 'text' | 'dates' | 'published'>,
  sentence: Span,
): boolean {
  const last = lastStartingAtOrBefore(dates, sentence.end - 1);
  for (let i = last; i >= Math.max(0, last - MAX_DATES); i--) {
    const { start, end, kind, value, weekday } = dates[i] as DateExpression;
    if (start < sentence.start) break;
    if (kind !== 'date' || weekday !== null) continue;
    if (value === null) {
      if (!RECENT.test(text.slice(start, end))) return true;
      continue;
    }
    if (value === 'PRESENT_REF' || /^since\b/i.test(text.slice(Math.max(0, start - 6), start))) continue;
    if (value.length < DAY_LENGTH) {
      if (!published?.startsWith(value)) return true;
    } else if (daysApart(value, published) > RECALLED_DAYS) return true;
  }
  return false;
}

/** Between two ISO dates or date-times; 0 when one is not known. */
function daysApart(a: string, b: string | null): number {
  const [from, to] = [parseIsoDate(a), parseIsoDate(b)];
  return from && to ? Math.abs(dayNumber(from) - dayNumber(to)) : 0;
}
