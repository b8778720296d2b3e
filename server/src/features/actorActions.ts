/** What a reader can decide at a name or about selected words, as actions whose commands the editor's side carries out. */
import type { Dossier } from '../engine/dossier/dossier';
import type { Article, Span } from '../engine/model';
import { actorMentionAt } from './at';

/** One action. */
export interface ActorAction {
  readonly title: string;
  readonly command: string;
  /** What the command is told: the actor, or the place of the words. */
  readonly about: 'actor' | 'words';
  /** The dossier's id of the actor, for actions about one. */
  readonly id?: string;
  /** The name to split off. */
  readonly name?: string;
  /** The mention, or the selected words. */
  readonly span: Span;
}

/** Longer selections are no names. */
const MAX_WORDS = 120;

/** Actions for a place (an empty span) or a selection; the name at its start decides. */
export function actorActions(dossier: Dossier, article: Article, selection: Span): ActorAction[] {
  const found = actorMentionAt(dossier, article, selection.start);
  const actions: ActorAction[] = [];
  if (found && selection.end <= found.mention.end) {
    const { actor, mention } = found;
    const span = { start: mention.start, end: mention.end };
    const about = (title: string, command: string): ActorAction => ({
      title,
      command,
      about: 'actor',
      id: actor.id,
      span,
    });
    const shown = `“${short(actor.name)}”`;
    actions.push(about(`Merge ${shown} with…`, 'newsmark.mergeActor'));
    if (actor.articleCount > 1 || dossier.formsOf(actor.id).length > 1) {
      const name = article.entities[mention.entity]?.name ?? actor.name;
      actions.push({ ...about(`Split off ${shown}…`, 'newsmark.splitActor'), name });
    }
    actions.push(
      about(`${shown} is not the same as…`, 'newsmark.separateActors'),
      about(`Change kind of ${shown}…`, 'newsmark.changeActorKind'),
      about(`Rename ${shown}…`, 'newsmark.renameActor'),
      actor.hidden ? about(`Show ${shown} again`, 'newsmark.showActor') : about(`Hide ${shown}`, 'newsmark.hideActor'),
    );
    if (mention.kind === 'name') {
      const words = article.text.slice(span.start, span.end);
      actions.push({ title: `“${short(words)}” is not a name`, command: 'newsmark.notAName', about: 'words', span });
    }
  }
  const words = trimmed(article.text, selection);
  const isMention = found && words.start === found.mention.start && words.end === found.mention.end;
  if (words.end > words.start && words.end - words.start <= MAX_WORDS && !isMention) {
    const title = `Mark “${short(article.text.slice(words.start, words.end))}” as a name…`;
    actions.push({ title, command: 'newsmark.markName', about: 'words', span: words });
  }
  return actions;
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

function short(words: string): string {
  const flat = words.replace(/\s+/g, ' ').trim();
  return flat.length > 40 ? `${flat.slice(0, 39)}…` : flat;
}
