/** The card about a quotation: who said it. */
import type { Dossier } from '../../engine/dossier/dossier';
import type { Article, Quotation } from '../../engine/model';
import { surface } from '../excerpt';
import { escapeMarkdown } from '../markdown';

/** The card in Markdown for a quotation whose speaker is known. */
export function quotationCard(dossier: Dossier, article: Article, quotation: Quotation): string {
  const { speaker, cue } = quotation;
  if (!speaker) return '';
  const words = surface(article, speaker);
  const actor = speaker.entity === null ? undefined : dossier.actorOf(article.uri, speaker.entity);
  const name =
    actor && actor.name !== words
      ? `**${escapeMarkdown(actor.name)}** (“${escapeMarkdown(words)}”)`
      : `**${escapeMarkdown(words)}**`;
  const verb = cue ? ` — “${escapeMarkdown(surface(article, cue))}”` : '';
  return `Quotation of ${name}${verb}`;
}
