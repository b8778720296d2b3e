/** Badges and dimming in the Actors tree. VS Code gives these to tree items by a uri, as it does to files. */
import { type Disposable, FileDecoration, ThemeColor, Uri, window } from 'vscode';
import type { ActorSummary } from '../../../server/src/protocol';

const SCHEME = 'newsmark-actor';

/**
 * A uri that says how to draw the actor; another state is another uri, so nothing has to be told when it changes.
 * @returns `undefined` for an actor that is drawn like any other
 */
export function decorationUri({ id, hidden, decided }: ActorSummary): Uri | undefined {
  const state = [hidden && 'hidden', decided && 'decided'].filter(Boolean).join(' ');
  return state === '' ? undefined : Uri.from({ scheme: SCHEME, path: `/${id}`, query: state });
}

/** Hidden actors are dimmed; those about which the reader decided something have a badge. */
export function registerActorDecorations(): Disposable {
  return window.registerFileDecorationProvider({
    provideFileDecoration(uri) {
      if (uri.scheme !== SCHEME) return undefined;
      const states = uri.query.split(' ');
      const dim = states.includes('hidden') ? new ThemeColor('disabledForeground') : undefined;
      return states.includes('decided')
        ? new FileDecoration('✎', 'You changed something about this actor.', dim)
        : new FileDecoration(undefined, undefined, dim);
    },
  });
}
