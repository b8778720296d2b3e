/** How a node of the Actors tree looks and what a screen reader says. */
import { MarkdownString, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { ActorMention, ActorSummary } from '../../../server/src/protocol';
import { decorationUri } from './actorDecorations';
import { highlightsOf } from './actorList';
import {
  type ActorNode,
  type ArticleNode,
  idOf,
  type KindNode,
  type MentionNode,
  type Node,
  type RestNode,
} from './actorNodes';
import { KIND_WORDS } from './kinds';
import { openPlace } from './openPlace';
import { times } from './words';

const { Collapsed, Expanded, None } = TreeItemCollapsibleState;

/** So much of a sentence may stand before the mention; more would push it out of a narrow side bar. */
const LEAD_IN = 24;

/**
 * The item of a node, but for its tooltip.
 * @param filter the words to highlight in actors' names
 * @param within the actors that a heading or a fold stands for
 */
export function itemOf(node: Node, filter: string, within: readonly ActorNode[]): TreeItem {
  const item = draw(node, filter, within);
  item.id = idOf(node);
  return item;
}

/** What the mouse is told when it rests on a node. */
export function tooltipOf(node: Node): MarkdownString | string | undefined {
  switch (node.type) {
    case 'kind':
    case 'rest':
      return undefined;
    case 'actor':
      return actorTooltip(node.actor);
    case 'article': {
      const { title, outlet, published } = node.article;
      return `${title}\n${outlet ?? 'Outlet not known'}, ${published?.slice(0, 10) ?? 'date not known'}`;
    }
    case 'mention':
      return node.mention.sentence;
  }
}

function draw(node: Node, filter: string, within: readonly ActorNode[]): TreeItem {
  switch (node.type) {
    case 'kind':
      return kindItem(node, filter, within.length);
    case 'rest':
      return restItem(node, within);
    case 'actor':
      return actorItem(node, filter);
    case 'article':
      return articleItem(node);
    case 'mention':
      return mentionItem(node);
  }
}

function kindItem(node: KindNode, filter: string, count: number): TreeItem {
  const { plural, icon } = KIND_WORDS[node.kind];
  // People and organizations are what a reader looks for first; a filter should show what it found.
  const open = filter !== '' || node.kind === 'person' || node.kind === 'organization';
  const item = new TreeItem(plural, open ? Expanded : Collapsed);
  item.description = count.toLocaleString('en');
  item.iconPath = new ThemeIcon(icon);
  item.contextValue = 'kind';
  item.accessibilityInformation = { label: `${plural}, ${times(count, 'actor')}`, role: 'treeitem' };
  return item;
}

/** Says from where to where the fold goes, as an index of a book does. */
function restItem({ parent, start }: RestNode, within: readonly ActorNode[]): TreeItem {
  const [from, to] = [start + 1, start + within.length].map((place) => place.toLocaleString('en'));
  const names = [within[0], within.at(-1)].flatMap((node) => node?.actor.name ?? []);
  const item = new TreeItem(`${from} to ${to}`, Collapsed);
  item.description = names.join(' … ');
  item.contextValue = 'rest';
  const label = `${KIND_WORDS[parent.kind].plural} ${from} to ${to}, from ${names.join(' to ')}`;
  item.accessibilityInformation = { label, role: 'treeitem' };
  return item;
}

function actorItem({ actor }: ActorNode, filter: string): TreeItem {
  const item = new TreeItem({ label: actor.name, highlights: highlightsOf(actor.name, filter) }, Collapsed);
  item.description = actor.hidden ? `${actor.mentionCount} · hidden` : String(actor.mentionCount);
  item.iconPath = new ThemeIcon(actor.hidden ? 'eye-closed' : KIND_WORDS[actor.kind].icon);
  item.contextValue = actor.hidden ? 'hiddenActor' : 'actor';
  item.resourceUri = decorationUri(actor);
  const states = [actor.hidden && 'hidden', actor.decided && 'changed by you'].filter(Boolean);
  const label = [actor.name, KIND_WORDS[actor.kind].singular, countsOf(actor), ...states].join(', ');
  item.accessibilityInformation = { label, role: 'treeitem' };
  return item;
}

function countsOf(actor: ActorSummary): string {
  return `${times(actor.mentionCount, 'mention')} in ${times(actor.articleCount, 'article')}`;
}

function actorTooltip(actor: ActorSummary): MarkdownString {
  const text = new MarkdownString();
  text.appendMarkdown('**').appendText(actor.name).appendMarkdown('**');
  if (actor.roles.length > 0) text.appendMarkdown('  \n').appendText(actor.roles.slice(0, 3).join('; '));
  if (actor.aliases.length > 0) text.appendMarkdown('\n\nAlso ').appendText(actor.aliases.slice(0, 8).join(', '));
  text.appendMarkdown('\n\n');
  text.appendText(countsOf(actor));
  if (actor.decided) text.appendMarkdown('\n\n').appendText('You changed something about this actor.');
  return text;
}

/** The outlet comes first: it is short, and what a reader who compares reports tells them apart by. */
function articleItem({ article, parent }: ArticleNode): TreeItem {
  const date = article.published?.slice(0, 10);
  const [name, rest] = article.outlet ? [article.outlet, article.title] : [article.title, undefined];
  const item = new TreeItem(name, Collapsed);
  item.description = [String(article.mentions.length), date, rest].filter(Boolean).join(' · ');
  item.iconPath = new ThemeIcon('file');
  item.contextValue = 'article';
  const count = times(article.mentions.length, 'mention');
  item.accessibilityInformation = {
    label: [name, date, rest, `${count} of ${parent.actor.name}`].filter(Boolean).join(', '),
    role: 'treeitem',
  };
  return item;
}

function mentionItem({ mention, parent }: MentionNode): TreeItem {
  const { label, highlight } = croppedSentence(mention);
  const item = new TreeItem({ label, highlights: [highlight] }, None);
  item.contextValue = 'mention';
  item.command = openPlace({ uri: parent.article.uri, range: mention.range });
  const line = mention.range.start.line + 1;
  item.accessibilityInformation = { label: `${mention.sentence}, line ${line}`, role: 'treeitem' };
  return item;
}

/** A mention's sentence without so much of its beginning, cut at a word's edge, that the mention is out of sight. */
export function croppedSentence(mention: Pick<ActorMention, 'sentence' | 'highlight'>): {
  label: string;
  highlight: [number, number];
} {
  const [start, end] = mention.highlight;
  if (start <= LEAD_IN) return { label: mention.sentence, highlight: [start, end] };
  const space = mention.sentence.indexOf(' ', start - LEAD_IN);
  const cut = space >= 0 && space < start ? space + 1 : start;
  const mark = '… ';
  const shift = mark.length - cut;
  return { label: mark + mention.sentence.slice(cut), highlight: [start + shift, end + shift] };
}
