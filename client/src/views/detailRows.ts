/** Pure: what the Actor Details view says of an actor, as rows. Sections that would be empty are left out. */
import type { ActorArticle, ActorDetails, ActorMention, ProtocolLocation } from '../../../server/src/protocol';
import { KIND_WORDS } from './kinds';
import { sameLocation } from './places';
import { times } from './words';

/** What a click or Enter on a row does. */
type RowAction =
  | { readonly type: 'place'; readonly location: ProtocolLocation }
  | { readonly type: 'actor'; readonly id: string }
  | { readonly type: 'note' | 'wikidata' };

/** One line of the view. */
export interface DetailRow {
  readonly type: 'detail';
  /** The same for the same part of another actor, so that what the reader closed stays closed. */
  readonly id: string;
  readonly label: string;
  /** Where to highlight the label: [start, end). */
  readonly highlight?: readonly [number, number];
  readonly description?: string;
  /** A codicon's name; sections have none. */
  readonly icon?: string;
  readonly tooltip?: string;
  /** What a screen reader says; the label and the description where it is left out. */
  readonly spoken?: string;
  readonly action?: RowAction;
  /** What menus go by. */
  readonly context: 'actor' | 'section' | 'place' | 'spelling' | 'other' | 'note' | 'wikidata' | 'text';
  /** The actor that commands on this row are about. */
  readonly actor: string;
  /** The spelling that the row is about. */
  readonly spelling?: string;
  readonly open: boolean;
  readonly children: readonly DetailRow[];
}

/** The rows of the whole view, from the actor's name down. */
export function detailRows(details: ActorDetails): DetailRow[] {
  const { summary, articles, note } = details;
  const about = (row: RowParts): DetailRow => ({
    type: 'detail',
    context: 'text',
    actor: summary.id,
    open: true,
    children: [],
    ...row,
  });
  const section = (id: string, label: string, parts: readonly Omit<RowParts, 'id'>[], more: Partial<RowParts> = {}) => {
    const children = parts.map((part, index) => about({ ...part, id: `${id}/${index}` }));
    const count = String(more.description ?? children.length);
    const spoken = `${label}, ${count}`;
    const heading = { id, label, description: count, spoken, context: 'section' as const, children, ...more };
    return heading.children.length > 0 ? [about(heading)] : [];
  };
  return [
    nameRow(details, about),
    ...section(
      'roles',
      'Roles',
      details.roles.map(({ text, outlet, published, location }) => ({
        label: text,
        description: origin(outlet, published),
        icon: 'account',
        context: 'place',
        action: place(location),
      })),
    ),
    ...section(
      'names',
      'Spellings',
      details.names.map(({ text, count, outlets, location }) => ({
        label: text,
        description: [String(count), outlets.join(', ')].filter(Boolean).join(' · '),
        tooltip: `${text}: ${times(count, 'mention')}${outlets.length > 0 ? ` in ${outlets.join(', ')}` : ''}`,
        spoken: [text, times(count, 'mention'), ...outlets].join(', '),
        icon: 'symbol-text',
        context: 'spelling',
        spelling: text,
        action: place(location),
      })),
    ),
    ...section('introduction', 'First Introduction', introduction(details), { description: '' }),
    ...section('articles', 'Mentions', [], mentions(details, about)),
    ...section(
      'quotations',
      'Quotations',
      details.quotations.map(({ text, location }) => ({
        label: text,
        description: originOf(articles, location),
        tooltip: text,
        icon: 'quote',
        context: 'place',
        action: place(location),
      })),
      { open: details.quotations.length <= MANY },
    ),
    ...section(
      'together',
      'Appears With',
      details.together.map(({ id, kind, name, count }) => ({
        label: name,
        description: String(count),
        tooltip: `Named together in ${times(count, 'sentence')}`,
        spoken: `${name}, ${KIND_WORDS[kind].singular}, in ${times(count, 'sentence')}`,
        icon: KIND_WORDS[kind].icon,
        context: 'other',
        actor: id,
        action: { type: 'actor', id },
      })),
      { open: details.together.length <= MANY },
    ),
    ...section(
      'links',
      'Why These Are One',
      details.links.map((label) => ({ label, tooltip: label, icon: 'link' })),
      { description: '' },
    ),
    ...section(
      'note',
      'Your Note',
      note === '' ? [] : [{ label: note, tooltip: note, icon: 'note', context: 'note', action: { type: 'note' } }],
      { description: '' },
    ),
    ...(details.wikidata === '' ? [] : [about(WIKIDATA)]),
  ];
}

/** Longer lists start closed, so that what stands below them is in sight. */
const MANY = 8;

const WIKIDATA: RowParts = {
  id: 'wikidata',
  label: 'Look Up in Wikidata',
  tooltip: 'Opens a search for the name in your browser. Nothing is sent before you click.',
  spoken: 'Look up in Wikidata, opens your browser',
  icon: 'link-external',
  context: 'wikidata',
  action: { type: 'wikidata' },
};

type RowParts = Partial<DetailRow> & Pick<DetailRow, 'id' | 'label'>;

function nameRow({ summary }: ActorDetails, about: (row: RowParts) => DetailRow): DetailRow {
  const { singular, icon } = KIND_WORDS[summary.kind];
  const description = summary.hidden ? `${singular} · hidden` : singular;
  const spoken = [summary.name, singular, summary.hidden && 'hidden'].filter(Boolean).join(', ');
  return about({ id: 'name', label: summary.name, description, spoken, icon, context: 'actor' });
}

function introduction({ introduction: found, articles }: ActorDetails): Omit<RowParts, 'id'>[] {
  if (!found) return [];
  const action = place(found);
  const description = originOf(articles, found);
  const mention = mentionAt(articles, found);
  const label = mention?.sentence ?? 'Go to the introduction';
  const parts = { label, description, icon: 'go-to-file', context: 'place', action } as const;
  return [mention ? { ...parts, tooltip: label, highlight: mention.highlight } : parts];
}

function mentions({ summary, articles }: ActorDetails, about: (row: RowParts) => DetailRow): Partial<RowParts> {
  const children = articles.map((article, index) => {
    const id = `articles/${index}`;
    const name = article.outlet ?? article.title;
    const date = article.published?.slice(0, 10);
    const count = times(article.mentions.length, 'mention');
    const lines = article.mentions.map((mention, line) =>
      about({
        id: `${id}/${line}`,
        label: mention.sentence,
        highlight: mention.highlight,
        tooltip: mention.sentence,
        spoken: `${mention.sentence}, line ${mention.range.start.line + 1}`,
        context: 'place',
        action: place({ uri: article.uri, range: mention.range }),
      }),
    );
    return about({
      id,
      label: name,
      description: [String(article.mentions.length), date].filter(Boolean).join(' · '),
      tooltip: article.title,
      spoken: [name, date, count].filter(Boolean).join(', '),
      icon: 'file',
      context: 'section',
      open: false,
      children: lines,
    });
  });
  // The totals: of an actor that very many articles mention, not all are listed.
  const description = `${summary.mentionCount.toLocaleString('en')} in ${times(summary.articleCount, 'article')}`;
  return { children, description, spoken: `Mentions, ${description}`, open: false };
}

function place(location: ProtocolLocation): RowAction {
  return { type: 'place', location };
}

function origin(outlet: string | null, published: string | null): string {
  return [outlet, published?.slice(0, 10)].filter(Boolean).join(' · ');
}

function originOf(articles: readonly ActorArticle[], { uri }: ProtocolLocation): string {
  const article = articles.find((one) => one.uri === uri);
  return article ? origin(article.outlet ?? article.title, article.published) : '';
}

function mentionAt(articles: readonly ActorArticle[], at: ProtocolLocation): ActorMention | undefined {
  const article = articles.find(({ uri }) => uri === at.uri);
  return article?.mentions.find(({ range }) => sameLocation({ uri: at.uri, range }, at));
}
