/** The card about a date expression: which day it means, and how that is known. */
import { parseIsoDate, WEEKDAY_NAMES, weekdayOf } from '../../engine/dates/calendar';
import type { Article, DateExpression } from '../../engine/model';
import { surface } from '../excerpt';
import { escapeMarkdown } from '../markdown';
import { dateWords, ORIGIN_WORDS } from '../words';

/** The card in Markdown. */
export function dateCard(article: Article, date: DateExpression): string {
  const words = surface(article, date);
  if (date.value === null) return `**${escapeMarkdown(words)}** — ${unresolved(article)}`;
  const day = parseIsoDate(date.value);
  const weekday = day && WEEKDAY_NAMES[weekdayOf(day)];
  const said = !weekday || words.toLowerCase().includes(weekday.toLowerCase());
  const meaning = escapeMarkdown(dateWords(date.value)) + (said ? '' : `, a ${weekday}`);
  return [`**${escapeMarkdown(words)}** — ${meaning}`, derivation(article, date, words)].filter(Boolean).join('\n\n');
}

function unresolved(article: Article): string {
  if (article.published !== null) return 'which day is meant is not clear.';
  return 'not resolved: the publication date of this article is not known.';
}

/** How the value was found; empty for lengths of time, which need no reference date. */
function derivation(article: Article, date: DateExpression, words: string): string {
  if (date.kind === 'duration' || date.kind === 'set') return '';
  if (isPublicationDate(article, date)) return 'The publication date of this article.';
  if (/\d{4}/.test(words)) return 'Written out in the article.';
  if (article.published === null) return '';
  const published = dateWords(article.published.slice(0, 10));
  return `Reckoned from the publication date, ${escapeMarkdown(published)} (${ORIGIN_WORDS[article.publishedFrom]}).`;
}

function isPublicationDate({ publishedSpan }: Article, date: DateExpression): boolean {
  return publishedSpan !== null && publishedSpan.start <= date.start && date.end <= publishedSpan.end;
}
