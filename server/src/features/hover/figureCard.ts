/** The card about a figure: what it claims, who says so, and why it is flagged or not. */
import type { Dossier, FigureCounterpart } from '../../engine/dossier/dossier';
import type { Article, Figure } from '../../engine/model';
import { overlaps } from '../../engine/span';
import { shorten, surface } from '../excerpt';
import { escapeMarkdown, link } from '../markdown';
import { dateWords, FIGURE_WORDS, intervalWords } from '../words';
import { articleWords, type LinkTo, originWords } from './card';

/** Counterparts shown; the comparison table, not a card, is the place for more. */
const MAX_COUNTERPARTS = 4;

const MODE_WORDS: Record<Figure['mode'], string> = {
  total: '',
  increment: 'added to earlier ones',
  part: 'part of a larger figure',
  rate: 'per unit of something',
};

/** The card in Markdown for `article.figures[index]`, which must exist. */
export function figureCard(dossier: Dossier, article: Article, index: number, linkTo: LinkTo): string {
  const figure = article.figures[index] as Figure;
  const title = `**${escapeMarkdown(shorten(surface(article, figure), 120))}** — ${FIGURE_WORDS[figure.kind]}`;
  const rows = facts(dossier, article, figure, linkTo).map(([name, words]) => `- ${name}: ${words}`);
  return [title, rows.join('\n'), ...verdict(dossier, article, index, linkTo)].join('\n\n');
}

function facts(dossier: Dossier, article: Article, figure: Figure, linkTo: LinkTo): [string, string][] {
  const rows: [string, string][] = [['Value', escapeMarkdown(intervalWords(figure))]];
  const { population, place } = figure.scope;
  const counted = figure.counted && surface(article, figure.counted);
  if (counted) rows.push(['Counts', escapeMarkdown(counted)]);
  if (figure.event) rows.push(['Event', escapeMarkdown(figure.event)]);
  if (population && population !== counted) rows.push(['Of whom', escapeMarkdown(population)]);
  if (place) rows.push(['Where', escapeMarkdown(place)]);
  if (MODE_WORDS[figure.mode]) rows.push(['Kind', MODE_WORDS[figure.mode]]);
  const whole = figure.whole === null ? undefined : article.figures[figure.whole];
  if (whole) rows.push(['Part of', link(surface(article, whole), linkTo({ uri: article.uri, ...whole }))]);
  if (figure.modality !== 'reported') rows.push(['Stated as', figure.modality]);
  rows.push(['As of', asOf(figure)]);
  rows.push(['Says who', source(dossier, article, figure)]);
  return rows;
}

function asOf({ asOf: date, asOfFrom }: Figure): string {
  if (date === null) return asOfFrom ? `not known (${escapeMarkdown(asOfFrom)})` : 'not known';
  return escapeMarkdown(dateWords(date)) + (asOfFrom ? ` (${escapeMarkdown(asOfFrom)})` : '');
}

function source(dossier: Dossier, article: Article, { source: from }: Figure): string {
  if (!from) return 'the article does not say';
  const words = surface(article, from);
  const actor = from.entity === null ? undefined : dossier.actorOf(article.uri, from.entity);
  return actor && actor.name !== words
    ? `${escapeMarkdown(words)} (${escapeMarkdown(actor.name)})`
    : escapeMarkdown(words);
}

/** Why the figure is flagged, or why it is not although others count the same thing. */
function verdict(dossier: Dossier, article: Article, index: number, linkTo: LinkTo): string[] {
  const figure = article.figures[index] as Figure;
  const findings = dossier
    .findings(article.uri)
    .filter((finding) => overlaps(finding, figure) && finding.code !== 'quote-unbalanced');
  const others = dossier.counterparts(article.uri, index, MAX_COUNTERPARTS);
  const rows = others.flatMap((other) => counterpart(dossier, other, linkTo) ?? []);
  if (findings.length > 0) {
    const reasons = findings.map((finding) => `- ${escapeMarkdown(finding.message)}`);
    return ['**Why flagged**', [...reasons, ...rows].join('\n')];
  }
  if (rows.length === 0) return ['No other figure in these articles counts the same thing.'];
  return ['**Why not flagged**', rows.join('\n')];
}

function counterpart(dossier: Dossier, other: FigureCounterpart, linkTo: LinkTo): string | null {
  const article = dossier.get(other.uri);
  const figure = article?.figures[other.figure];
  if (!article || !figure) return null;
  const words = link(
    shorten(surface(article, figure), 60),
    linkTo({ uri: other.uri, start: figure.start, end: figure.end }),
  );
  // Outlet and date tell articles apart in less room than headlines do.
  const where = originWords(article) || articleWords(article, null, linkTo);
  return `- ${words} (${where}): ${escapeMarkdown(other.reason)}`;
}
