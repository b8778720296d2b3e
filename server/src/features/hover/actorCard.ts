/** The card about an actor: who it is, by which names, where mentioned, and how it first appears. */
import type { Dossier } from '../../engine/dossier/dossier';
import type { Actor, Article } from '../../engine/model';
import { excerpt } from '../excerpt';
import { escapeMarkdown } from '../markdown';
import type { Place } from '../place';
import { type Appearance, appearanceIn, appearances, compareArticles, mentionCount, mentionsOf } from '../readingOrder';
import { KIND_WORDS, plural } from '../words';
import { articleWords, type LinkTo, originWords } from './card';

/** A card is read at a glance: more of a kind is told as a number. */
const MAX_ROLES = 3;
const MAX_ALIASES = 6;
const MAX_ARTICLES = 4;

/**
 * From so many articles on, the card tells of the article at hand only: which of thousands mention an actor most is of
 * no use to a reader, and a hover must not go through them all.
 */
const MANY_ARTICLES = 500;

/** The card in Markdown, for an actor named in `here`. Looks at no more than `MANY_ARTICLES` articles. */
export function actorCard(dossier: Dossier, actor: Actor, here: Article, linkTo: LinkTo): string {
  const lines = [`**${escapeMarkdown(actor.name)}** — ${KIND_WORDS[actor.kind]}`];
  if (actor.roles.length > 0) lines.push(some(distinct(actor.roles), MAX_ROLES, ' · '));
  if (actor.aliases.length > 0) lines.push(`Also: ${some(actor.aliases, MAX_ALIASES, ', ')}`);
  const total = `${plural(actor.mentionCount, 'mention')} in ${plural(actor.articleCount, 'article')}`;
  if (actor.articleCount > MANY_ARTICLES) {
    const appearance = appearanceIn(dossier, actor.id, here);
    lines.push(
      `${total}, ${mentionCount(appearance)} of them here`,
      ...firstMention([appearance], 'First mention here'),
    );
  } else {
    const all = appearances(dossier, actor.id);
    lines.push(...counts(total, all, linkTo), ...firstMention(all, 'First mention'));
  }
  return lines.join('\n\n');
}

function counts(total: string, all: readonly Appearance[], linkTo: LinkTo): string[] {
  if (all.length < 2) return [total];
  const top = mostMentions(all).map(({ appearance, count }) => {
    return `- ${count} in ${articleWords(appearance.article, placeOfFirst(appearance), linkTo)}`;
  });
  if (all.length > MAX_ARTICLES) top.push(`- and ${all.length - MAX_ARTICLES} more`);
  return [`${total}:`, top.join('\n')];
}

interface Counted {
  readonly appearance: Appearance;
  readonly count: number;
}

/** The appearances with most mentions, earlier reading first among equals. */
function mostMentions(all: readonly Appearance[]): Counted[] {
  return all
    .map((appearance) => ({ appearance, count: mentionCount(appearance) }))
    .sort((a, b) => b.count - a.count || compareArticles(a.appearance.article, b.appearance.article))
    .slice(0, MAX_ARTICLES);
}

function placeOfFirst(appearance: Appearance): Place | null {
  const first = mentionsOf(appearance)[0];
  return first ? { uri: appearance.article.uri, start: first.start, end: first.end } : null;
}

/** The sentence of the first mention in reading order; none when there is no mention. */
function firstMention(all: readonly Appearance[], title: string): string[] {
  let earliest: Appearance | undefined;
  for (const appearance of all) {
    if (!earliest || compareArticles(appearance.article, earliest.article) < 0) earliest = appearance;
  }
  const mention = earliest && mentionsOf(earliest)[0];
  if (!earliest || !mention) return [];
  const { text, highlight } = excerpt(earliest.article, mention);
  const [start, end] = highlight;
  const before = escapeKeepingEnds(text.slice(0, start));
  const sentence = `${before}**${escapeMarkdown(text.slice(start, end))}**${escapeKeepingEnds(text.slice(end))}`;
  const origin = originWords(earliest.article);
  return [`${title}${origin === '' ? '' : ` (${origin})`}:`, `> ${sentence}`];
}

function escapeKeepingEnds(text: string): string {
  return `${text.startsWith(' ') ? ' ' : ''}${escapeMarkdown(text)}${text.length > 1 && text.endsWith(' ') ? ' ' : ''}`;
}

function some(words: readonly string[], limit: number, between: string): string {
  const shown = words.slice(0, limit).map(escapeMarkdown).join(between);
  return words.length > limit ? `${shown}${between}and ${words.length - limit} more` : shown;
}

/** Without those that differ from an earlier one in letter case only ("Captain", "captain"). */
function distinct(words: readonly string[]): string[] {
  const seen = new Set<string>();
  return words.filter((word) => {
    const key = word.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}
