/** The card about an actor: who it is, by which names, where mentioned, and how it first appears. */
import type { Dossier } from '../../engine/dossier/dossier';
import type { Actor } from '../../engine/model';
import { excerpt } from '../excerpt';
import { escapeMarkdown } from '../markdown';
import type { Place } from '../place';
import { type Appearance, appearances, compareArticles, mentionCount, mentionsOf } from '../readingOrder';
import { KIND_WORDS, plural } from '../words';
import { articleWords, type LinkTo, originWords } from './card';

/** A card is read at a glance: more of a kind is told as a number. */
const MAX_ROLES = 3;
const MAX_ALIASES = 6;
const MAX_ARTICLES = 4;

/** The card in Markdown. Takes time linear in the articles that mention the actor. */
export function actorCard(dossier: Dossier, actor: Actor, linkTo: LinkTo): string {
  const all = appearances(dossier, actor.id);
  const lines = [`**${escapeMarkdown(actor.name)}** — ${KIND_WORDS[actor.kind]}`];
  if (actor.roles.length > 0) lines.push(some(actor.roles, MAX_ROLES, ' · '));
  if (actor.aliases.length > 0) lines.push(`Also: ${some(actor.aliases, MAX_ALIASES, ', ')}`);
  lines.push(...counts(actor, all, linkTo));
  const first = firstMention(all);
  if (first) lines.push(first);
  return lines.join('\n\n');
}

function counts(actor: Actor, all: readonly Appearance[], linkTo: LinkTo): string[] {
  const total = `${plural(actor.mentionCount, 'mention')} in ${plural(actor.articleCount, 'article')}`;
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

/** The appearances with most mentions, earlier reading first among equals; found in one pass, as there may be thousands. */
function mostMentions(all: readonly Appearance[]): Counted[] {
  const top: Counted[] = [];
  const order = (a: Counted, b: Counted) =>
    b.count - a.count || compareArticles(a.appearance.article, b.appearance.article);
  for (const appearance of all) {
    const counted = { appearance, count: mentionCount(appearance) };
    const last = top[MAX_ARTICLES - 1];
    if (last && order(last, counted) < 0) continue;
    top.push(counted);
    top.sort(order);
    top.length = Math.min(top.length, MAX_ARTICLES);
  }
  return top;
}

function placeOfFirst(appearance: Appearance): Place | null {
  const first = mentionsOf(appearance)[0];
  return first ? { uri: appearance.article.uri, start: first.start, end: first.end } : null;
}

function firstMention(all: readonly Appearance[]): string | null {
  let earliest: Appearance | undefined;
  for (const appearance of all) {
    if (!earliest || compareArticles(appearance.article, earliest.article) < 0) earliest = appearance;
  }
  const mention = earliest && mentionsOf(earliest)[0];
  if (!earliest || !mention) return null;
  const { text, highlight } = excerpt(earliest.article, mention);
  const [start, end] = highlight;
  const before = escapeKeepingEnds(text.slice(0, start));
  const sentence = `${before}**${escapeMarkdown(text.slice(start, end))}**${escapeKeepingEnds(text.slice(end))}`;
  const origin = originWords(earliest.article);
  return `First mention${origin === '' ? '' : ` (${origin})`}:\n\n> ${sentence}`;
}

function escapeKeepingEnds(text: string): string {
  return `${text.startsWith(' ') ? ' ' : ''}${escapeMarkdown(text)}${text.length > 1 && text.endsWith(' ') ? ' ' : ''}`;
}

function some(words: readonly string[], limit: number, between: string): string {
  const shown = words.slice(0, limit).map(escapeMarkdown).join(between);
  return words.length > limit ? `${shown}${between}and ${words.length - limit} more` : shown;
}
