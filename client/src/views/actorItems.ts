/** How a node of the Actors tree looks and what a screen reader says. */
import { MarkdownString, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { ActorMention, ActorSummary, ProtocolLocation } from '../../../server/src/protocol';
import { highlightsOf } from './actorList';
import {
  type ActorKind,
  type ActorNode,
  type ArticleNode,
  idOf,
  type KindNode,
  type MentionNode,
  type Node,
} from './actorNodes';

const { Collapsed, Expanded, None } = TreeItemCollapsibleState;

const HEADINGS: Record<ActorKind, { plural: string; singular: string; icon: string }> = {
  person: { plural: 'People', singular: 'person', icon: 'person' },
  organization: { plural: 'Organizations', singular: 'organization', icon: 'briefcase' },
  group: { plural: 'Groups', singular: 'group', icon: 'organization' },
  place: { plural: 'Places', singular: 'place', icon: 'location' },
  other: { plural: 'Other Names', singular: 'other name', icon: 'tag' },
};

/** So much of a sentence may stand before the mention; more would push it out of a narrow side bar. */
const LEAD_IN = 24;

/**
 * The item of a node.
 * @param filter the words to highlight in actors' names
 * @param count how many actors a heading holds
 */
export function itemOf(node: Node, filter: string, count: number): TreeItem {
  const item = draw(node, filter, count);
  item.id = idOf(node);
  item.contextValue = node.type;
  return item;
}

function draw(node: Node, filter: string, count: number): TreeItem {
  switch (node.type) {
    case 'kind':
      return kindItem(node, filter, count);
    case 'actor':
      return actorItem(node, filter);
    case 'article':
      return articleItem(node);
    case 'mention':
      return mentionItem(node);
  }
}

function kindItem(node: KindNode, filter: string, count: number): TreeItem {
  const { plural, icon } = HEADINGS[node.kind];
  // People and organizations are what a reader looks for first; a filter should show what it found.
  const open = filter !== '' || node.kind === 'person' || node.kind === 'organization';
  const item = new TreeItem(plural, open ? Expanded : Collapsed);
  item.description = String(count);
  item.iconPath = new ThemeIcon(icon);
  item.accessibilityInformation = { label: `${plural}, ${count}` };
  return item;
}

function actorItem({ actor }: ActorNode, filter: string): TreeItem {
  const item = new TreeItem({ label: actor.name, highlights: highlightsOf(actor.name, filter) }, Collapsed);
  item.description = String(actor.mentionCount);
  item.tooltip = actorTooltip(actor);
  const counts = `${times(actor.mentionCount, 'mention')} in ${times(actor.articleCount, 'article')}`;
  item.accessibilityInformation = { label: `${actor.name}, ${HEADINGS[actor.kind].singular}, ${counts}` };
  return item;
}

function actorTooltip(actor: ActorSummary): MarkdownString {
  const text = new MarkdownString();
  text.appendMarkdown('**').appendText(actor.name).appendMarkdown('**');
  if (actor.roles.length > 0) text.appendMarkdown('  \n').appendText(actor.roles.slice(0, 3).join('; '));
  if (actor.aliases.length > 0) text.appendMarkdown('\n\nAlso ').appendText(actor.aliases.slice(0, 8).join(', '));
  text.appendMarkdown('\n\n');
  text.appendText(`${times(actor.mentionCount, 'mention')} in ${times(actor.articleCount, 'article')}`);
  return text;
}

/** The outlet comes first: it is short, and what a reader who compares reports tells them apart by. */
function articleItem({ article, parent }: ArticleNode): TreeItem {
  const date = article.published?.slice(0, 10);
  const [name, rest] = article.outlet ? [article.outlet, article.title] : [article.title, undefined];
  const item = new TreeItem(name, Collapsed);
  item.description = [String(article.mentions.length), date, rest].filter(Boolean).join(' · ');
  item.iconPath = new ThemeIcon('file');
  const origin = `${article.outlet ?? 'Outlet not known'}, ${date ?? 'date not known'}`;
  item.tooltip = `${article.title}\n${origin}`;
  const count = times(article.mentions.length, 'mention');
  item.accessibilityInformation = {
    label: [name, date, rest, `${count} of ${parent.actor.name}`].filter(Boolean).join(', '),
  };
  return item;
}

function mentionItem({ mention, parent }: MentionNode): TreeItem {
  const { label, highlight } = croppedSentence(mention);
  const item = new TreeItem({ label, highlights: [highlight] }, None);
  item.tooltip = mention.sentence;
  const location: ProtocolLocation = { uri: parent.article.uri, range: mention.range };
  item.command = { command: 'newsmark.openMention', title: 'Open Mention', arguments: [location] };
  const line = mention.range.start.line + 1;
  item.accessibilityInformation = { label: `${mention.sentence}, line ${line}`, role: 'link' };
  return item;
}

/** Cuts the sentence's beginning at a word's edge, so that the mention is in sight. */
function croppedSentence(mention: ActorMention): { label: string; highlight: [number, number] } {
  const [start, end] = mention.highlight;
  if (start <= LEAD_IN) return { label: mention.sentence, highlight: [start, end] };
  const space = mention.sentence.indexOf(' ', start - LEAD_IN);
  const cut = space >= 0 && space < start ? space + 1 : start;
  const mark = '… ';
  const shift = mark.length - cut;
  return { label: mark + mention.sentence.slice(cut), highlight: [start + shift, end + shift] };
}

function times(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
