/** Questions to the reader. Each gives `undefined` where the reader turned away. */
import { type QuickPickItem, QuickPickItemKind, ThemeIcon, window } from 'vscode';
import type { ActorSummary } from '../../../server/src/protocol';
import { KINDS } from '../views/actorList';
import type { ActorKind } from '../views/actorNodes';
import { KIND_WORDS } from '../views/kinds';
import { capital, times } from '../views/words';

/** An item of a pick that stands for a value. */
export interface Choice<T> extends QuickPickItem {
  readonly value?: T;
}

/** Asks for one of several values. */
export async function pick<T>(title: string, choices: readonly Choice<T>[]): Promise<T | undefined> {
  const choice = await window.showQuickPick(choices, { title, matchOnDescription: true });
  return choice?.value;
}

/** A line between groups of choices. */
export function separator<T>(label: string): Choice<T> {
  return { label, kind: QuickPickItemKind.Separator };
}

/** An actor as a choice; other spellings can be typed, too. */
export function actorChoice(actor: ActorSummary): Choice<ActorSummary> {
  const { singular, icon } = KIND_WORDS[actor.kind];
  const also = actor.aliases.length > 0 && `also ${actor.aliases.join(', ')}`;
  const mentions = times(actor.mentionCount, 'mention');
  return {
    label: actor.name,
    description: [singular, mentions, actor.hidden && 'hidden', also].filter(Boolean).join(' · '),
    iconPath: new ThemeIcon(icon),
    value: actor,
  };
}

/**
 * Asks for an actor.
 * @param likely shown first, under a heading of their own
 */
export function pickActor(
  title: string,
  likely: readonly ActorSummary[],
  rest: readonly ActorSummary[],
): Promise<ActorSummary | undefined> {
  const groups = [
    ...(likely.length > 0 ? [separator<ActorSummary>('similar names'), ...likely.map(actorChoice)] : []),
    ...(likely.length > 0 && rest.length > 0 ? [separator<ActorSummary>('others')] : []),
    ...rest.map(actorChoice),
  ];
  return pick(title, groups);
}

/** Asks for a kind; the present one is marked. */
export function pickKind(title: string, present?: ActorKind): Promise<ActorKind | undefined> {
  return pick(
    title,
    KINDS.map((kind) => ({
      label: capital(KIND_WORDS[kind].singular),
      description: kind === present ? 'now' : undefined,
      iconPath: new ThemeIcon(KIND_WORDS[kind].icon),
      value: kind,
    })),
  );
}

/**
 * Asks how far a decision about words reaches.
 * @param here the narrower answer, in words
 * @returns true for all articles
 */
export function pickScope(title: string, here: string): Promise<boolean | undefined> {
  return pick(title, [
    { label: 'Everywhere', description: 'these words in all articles', value: true },
    { label: here, value: false },
  ]);
}
