/** The card about an actor, read at a glance: who it is first, then names, places, company, and what can be done. */
import type { Dossier } from '../../engine/dossier/dossier';
import type { Actor, Article } from '../../engine/model';
import { type Companion, companionsIn, type NameUse, namesIn, type RoleUse, rolesIn } from '../actorFacts';
import { introduction } from '../definition';
import { excerpt, shorten } from '../excerpt';
import { escapeMarkdown, link } from '../markdown';
import type { Place } from '../place';
import {
  type Appearance,
  appearanceIn,
  appearancesInOrder,
  compareArticles,
  mentionCount,
  mentionsOf,
} from '../readingOrder';
import { wikidataSearch } from '../wikidata';
import { KIND_WORDS, plural } from '../words';
import { type ActorCommand, articleWords, type CardContext, originWords } from './card';

/** More of a kind is told as a number, or left to the details. */
const MAX_ROLES = 3;
const MAX_ALIASES = 6;
const MAX_OUTLETS = 2;
const MAX_ARTICLES = 3;
const MAX_COMPANIONS = 3;
/** In characters; where the outlet is not known, a headline takes its place. */
const MAX_OUTLET = 32;

/**
 * From so many articles on, the card counts those of the article at hand only: which of thousands mention an actor most
 * is of no use to a reader, and a hover must not go through them all.
 */
const MANY_ARTICLES = 500;

/** Roles, spellings and company are read from so many articles at most. */
const ARTICLES_READ = 40;

/** The card in Markdown, for an actor named in `here`. Looks at no more than `MANY_ARTICLES` articles. */
export function actorCard(dossier: Dossier, actor: Actor, here: Article, context: CardContext): string {
  const many = actor.articleCount > MANY_ARTICLES;
  const all = many ? [appearanceIn(dossier, actor.id, here)] : appearancesInOrder(dossier, actor.id);
  const read = all.slice(0, ARTICLES_READ);
  const parts = [
    `**${escapeMarkdown(actor.name)}** — ${KIND_WORDS[actor.kind]}`,
    roles(actor, rolesIn(read)),
    aliases(actor, namesIn(read)),
    introduced(dossier, actor, context),
    mentions(actor, all, many, context),
    company(companionsIn(dossier, actor.id, read)),
    joined(context.reasonsOf?.(actor.id) ?? []),
    note(context.noteOf?.(actor.id) ?? ''),
    actions(actor, context),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** "Mayor (Harbour Post, 2 May 2031) · …": the wordings in use but for the ends of longer ones, each with who used it first. */
function roles(actor: Actor, uses: readonly RoleUse[]): string {
  const known = new Map(uses.map((use) => [use.text.toLowerCase(), use]));
  const shown = fullest(actor.roles).map((text) => {
    const use = known.get(text.toLowerCase());
    const origin = use && originWords(use.article);
    return escapeMarkdown(text) + (origin ? ` (${origin})` : '');
  });
  return some(shown, MAX_ROLES, ' · ');
}

/** "Also: Berg, Ana Berg (Daily Sail)": short forms alone, spellings with the outlets that use them. */
function aliases(actor: Actor, uses: readonly NameUse[]): string {
  if (actor.aliases.length === 0) return '';
  const known = new Map(uses.map((use) => [use.text, use]));
  const shown = actor.aliases.map((alias) => {
    const outlets = isShortForm(alias, actor.name) ? [] : (known.get(alias)?.outlets ?? []);
    const words = some(
      outlets.map((outlet) => escapeMarkdown(shorten(outlet, MAX_OUTLET))),
      MAX_OUTLETS,
      ', ',
    );
    return escapeMarkdown(alias) + (words === '' ? '' : ` (${words})`);
  });
  return `Also: ${some(shown, MAX_ALIASES, ', ')}`;
}

/** True when all words of the alias stand in the name. */
function isShortForm(alias: string, name: string): boolean {
  const words = name.split(' ');
  return alias.split(' ').every((word) => words.includes(word));
}

function mentions(actor: Actor, all: readonly Appearance[], many: boolean, { linkTo }: CardContext): string {
  const total = `${plural(actor.mentionCount, 'mention')} in ${plural(actor.articleCount, 'article')}`;
  if (many) return `${total}, ${all.reduce((sum, one) => sum + mentionCount(one), 0)} of them here`;
  if (all.length < 2) return total;
  const top = mostMentions(all).map(({ appearance, count }) => {
    return `- ${count} in ${articleWords(appearance.article, placeOfFirst(appearance), linkTo)}`;
  });
  if (all.length > MAX_ARTICLES) top.push(`- and ${all.length - MAX_ARTICLES} more`);
  return `${total}:\n\n${top.join('\n')}`;
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

/** The sentence that introduces the actor most fully. */
function introduced(dossier: Dossier, actor: Actor, { linkTo }: CardContext): string {
  const found = introduction(dossier, actor.id);
  const article = found && dossier.get(found.uri);
  const mention = article?.mentions.find(({ start }) => start === found?.start);
  if (!article || !mention) return '';
  const { text, highlight } = excerpt(article, mention);
  const [start, end] = highlight;
  const before = escapeKeepingEnds(text.slice(0, start));
  const sentence = `${before}**${escapeMarkdown(text.slice(start, end))}**${escapeKeepingEnds(text.slice(end))}`;
  const where = link('Introduced', linkTo({ uri: article.uri, start: mention.start, end: mention.end }));
  const origin = originWords(article);
  return `${where}${origin === '' ? '' : ` (${origin})`}:\n\n> ${sentence}`;
}

/** People and bodies first: countries are named beside everybody. */
function company(companions: readonly Companion[]): string {
  const isTelling = ({ actor: { kind } }: Companion) => kind === 'person' || kind === 'organization';
  const ranked = [...companions.filter(isTelling), ...companions.filter((one) => !isTelling(one))];
  const shown = ranked.slice(0, MAX_COMPANIONS).map(({ actor }) => escapeMarkdown(actor.name));
  return shown.length === 0 ? '' : `Appears with: ${shown.join(', ')}`;
}

/** The first reason that is about another name; those begin with the name in quotation marks. */
function joined(reasons: readonly string[]): string {
  const reason = reasons.find((words) => words.startsWith('“'));
  return reason === undefined ? '' : `One actor: ${escapeMarkdown(reason)}`;
}

function note(words: string): string {
  return words === '' ? '' : `Your note: ${escapeMarkdown(words)}`;
}

const ACTIONS: readonly (readonly [ActorCommand, string])[] = [
  ['newsmark.showActorDetails', 'Details'],
  ['newsmark.mergeActor', 'Merge with…'],
  ['newsmark.renameActor', 'Rename…'],
];

/** Gestures where the editor follows such links, and a page to look the name up. */
function actions(actor: Actor, { commandTo }: CardContext): string {
  const gestures = commandTo ? ACTIONS.map(([command, words]) => link(words, commandTo(command, actor.id))) : [];
  return [...gestures, link('Look up in Wikidata', wikidataSearch(actor.name))].join(' · ');
}

function escapeKeepingEnds(text: string): string {
  return `${text.startsWith(' ') ? ' ' : ''}${escapeMarkdown(text)}${text.length > 1 && text.endsWith(' ') ? ' ' : ''}`;
}

/** The first of some words that are escaped already. */
function some(words: readonly string[], limit: number, between: string): string {
  const shown = words.slice(0, limit).join(between);
  return words.length > limit ? `${shown}${between}and ${words.length - limit} more` : shown;
}

/** Without those that differ from an earlier one in letter case only, or are the end of another ("minister", "foreign minister"). */
function fullest(words: readonly string[]): string[] {
  const seen = new Set<string>();
  return words.filter((word) => {
    const key = word.toLowerCase();
    return !seen.has(key) && seen.add(key) && !words.some((other) => other.toLowerCase().endsWith(` ${key}`));
  });
}
