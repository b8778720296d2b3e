/** Who is one and who is not: merge, split off, not the same. */
import { commands, type Disposable, ThemeIcon, window } from 'vscode';
import type { ActorArticle, ActorSummary } from '../../../server/src/protocol';
import type { DropTarget } from '../views/actorDrag';
import { likelyFirst } from '../views/actorList';
import type { ActorStore } from '../views/actorStore';
import { times } from '../views/words';
import type { Decider } from './decider';
import { actorChoice, pick, pickActor } from './picks';
import type { Target, Targets } from './targets';

/** Merge, Split Off and Not the Same. */
export function registerIdentityCommands(targets: Targets, store: ActorStore, decider: Decider): Disposable[] {
  const register = commands.registerCommand;
  return [
    register('newsmark.mergeActor', async (...args: unknown[]) => {
      const target = await targets.of(args, 'Merge Which Actor?');
      const into = target && (target.options.into ?? (await askForSurvivor(target.actors, store))?.id);
      if (!target || into === undefined) return;
      const ids = new Set([...target.actors.map(({ id }) => id), into]);
      await decider.decide({ type: 'merge', ids: [...ids], into });
    }),
    register('newsmark.separateActors', async (...args: unknown[]) => {
      const target = await targets.of(args, 'Which Actor?');
      const pair = target && (await askForPair(target.actors, store));
      if (pair) await decider.decide({ type: 'different', ids: pair });
    }),
    register('newsmark.splitActor', async (...args: unknown[]) => {
      const target = await targets.of(args, 'Split Which Actor?');
      const part = target && (await askForPart(target, store));
      const id = target?.actors[0]?.id;
      if (id !== undefined && part) await decider.decide({ type: 'split', id, ...part });
    }),
  ];
}

/** What a drop in the tree decides: onto an actor they are one, onto a heading they are of that kind. */
export async function dropActors(decider: Decider, ids: string[], target: DropTarget): Promise<void> {
  if (target.type === 'kind') await decider.decide({ type: 'kind', ids, kind: target.kind });
  else await decider.decide({ type: 'merge', ids: [...ids, target.id], into: target.id });
}

/** Of several, whose name is kept; for one, whom it is merged into. */
async function askForSurvivor(actors: readonly ActorSummary[], store: ActorStore): Promise<ActorSummary | undefined> {
  const [first] = actors;
  if (!first) return undefined;
  if (actors.length === 1) {
    const { likely, rest } = likelyFirst(first, store.actors);
    return pickActor(`Merge “${first.name}” Into…`, likely, rest);
  }
  const byMentions = [...actors].sort((a, b) => b.mentionCount - a.mentionCount);
  return pick(`Merge ${times(actors.length, 'Actor')}: Which Name Is Kept?`, byMentions.map(actorChoice));
}

async function askForPair(actors: readonly ActorSummary[], store: ActorStore): Promise<[string, string] | undefined> {
  const [first, second, ...more] = actors;
  if (!first) return undefined;
  if (more.length > 0) {
    void window.showWarningMessage('Select two actors that are not the same.');
    return undefined;
  }
  if (second) return [first.id, second.id];
  const { likely, rest } = likelyFirst(first, store.actors);
  const other = await pickActor(`“${first.name}” Is Not the Same As…`, likely, rest);
  return other && [first.id, other.id];
}

/** Which of an actor's names is another's, and whether everywhere or in one article. */
async function askForPart(
  { actors, options, node }: Target,
  store: ActorStore,
): Promise<{ name: string; article?: string } | undefined> {
  const [actor] = actors;
  if (!actor) return undefined;
  if (options.name !== undefined) return { name: options.name, ...(options.article && { article: options.article }) };
  const { articles } = await store.mentionsOf(actor.id);
  const names = [...new Set([actor.name, ...actor.aliases])];
  if (names.length === 1 && articles.length === 1) {
    void window.showWarningMessage(`${actor.name} has one name in one article: nothing can be split off.`);
    return undefined;
  }
  const given = options.article ?? (node?.type === 'article' ? node.article.uri : undefined);
  const spelling = node?.type === 'detail' ? node.spelling : undefined;
  const name = spelling ?? (await askForName(actor, namesIn(names, articles, given)));
  if (name === undefined) return undefined;
  if (given !== undefined) return { name, article: given };
  const scope = articles.length === 1 ? ALL : await askForArticle(name, articles, names.length > 1);
  return scope && { name, ...(scope.uri !== undefined && { article: scope.uri }) };
}

const ALL: { uri?: string } = {};

/** The names that an article uses, or all of them where that cannot be told. */
function namesIn(
  names: readonly string[],
  articles: readonly ActorArticle[],
  uri: string | undefined,
): readonly string[] {
  const article = articles.find((one) => one.uri === uri);
  if (!article) return names;
  const words = new Set(article.mentions.map(({ sentence, highlight }) => sentence.slice(...highlight)));
  const used = names.filter((name) => words.has(name));
  return used.length > 0 ? used : names;
}

async function askForName(actor: ActorSummary, names: readonly string[]): Promise<string | undefined> {
  if (names.length === 1) return names[0];
  return pick(
    `Split “${actor.name}”: Which Name Is Another Actor’s?`,
    names.map((name) => ({ label: name, value: name })),
  );
}

async function askForArticle(
  name: string,
  articles: readonly ActorArticle[],
  everywhere: boolean,
): Promise<{ uri?: string } | undefined> {
  return pick(`Where Is “${name}” Another Actor?`, [
    ...(everywhere ? [{ label: 'In All Articles', value: ALL }] : []),
    ...articles.map(({ uri, title, outlet, published }) => ({
      label: outlet ?? title,
      description: [published?.slice(0, 10), outlet && title].filter(Boolean).join(' · '),
      iconPath: new ThemeIcon('file'),
      value: { uri },
    })),
  ]);
}
