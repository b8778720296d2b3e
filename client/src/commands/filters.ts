/** Narrowing and ordering the Actors view: the questions to the reader. */
import { commands, type Disposable, type QuickPickItem, ThemeIcon, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ArticlesResult, Method } from '../../../server/src/protocol';
import { type ActorSort, KINDS } from '../views/actorList';
import type { ActorKind } from '../views/actorNodes';
import type { ActorStore } from '../views/actorStore';
import type { ActorsView } from '../views/actors';
import type { ArticleChoice } from '../views/filterState';
import { KIND_WORDS } from '../views/kinds';
import { pick, separator } from './picks';

const SORTS: readonly (QuickPickItem & { sort: ActorSort })[] = [
  { sort: 'mentions', label: 'Mentions', description: 'most mentioned first' },
  { sort: 'name', label: 'Name', description: 'A to Z' },
  { sort: 'appearance', label: 'First Appearance', description: 'as the reports name them, earliest report first' },
];

/** The filter's commands. Each takes its answer as an argument, too: the tests and other extensions need not be asked. */
export function registerFilterCommands(view: ActorsView, store: ActorStore, client: BaseLanguageClient): Disposable[] {
  const register = commands.registerCommand;
  const { filter } = view;
  return [
    register('newsmark.filterActors', (text?: string) =>
      typeof text === 'string' ? filter.set({ text }) : askForText(view),
    ),
    register('newsmark.filterActorsByKind', async (given?: unknown) => {
      const kinds = Array.isArray(given)
        ? KINDS.filter((kind) => given.includes(kind))
        : await askForKinds(view, store);
      if (kinds) filter.set({ kinds: kinds.length === KINDS.length ? null : new Set(kinds) });
    }),
    register('newsmark.filterActorsByArticle', async (given?: unknown) => {
      const article = isArticleChoice(given) ? given : await askForArticle(client);
      if (article !== undefined) filter.set({ article: article === 'all' ? null : article });
    }),
    register('newsmark.clearActorFilter', () => filter.clear()),
    register('newsmark.showHiddenActors', () => filter.set({ hidden: true })),
    register('newsmark.stopShowingHiddenActors', () => filter.set({ hidden: false })),
    register('newsmark.sortActors', (sort?: ActorSort) => (isSort(sort) ? view.setSort(sort) : askForSort(view))),
  ];
}

/** Filters while the reader types; Escape puts the old filter back. */
function askForText({ filter }: ActorsView): void {
  const before = filter.parts.text;
  let accepted = false;
  const input = window.createInputBox();
  input.title = 'Filter Actors';
  input.prompt = 'A part of a name, another spelling or a role. Empty shows all.';
  input.value = before;
  input.onDidChangeValue((text) => filter.set({ text }));
  input.onDidAccept(() => {
    accepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!accepted) filter.set({ text: before });
    input.dispose();
  });
  input.show();
}

async function askForKinds({ filter }: ActorsView, store: ActorStore): Promise<ActorKind[] | undefined> {
  await store.load();
  const { kinds } = filter.parts;
  const items = KINDS.map((kind) => ({
    value: kind,
    label: KIND_WORDS[kind].plural,
    description: String(store.actors.filter((actor) => actor.kind === kind && !actor.hidden).length),
    iconPath: new ThemeIcon(KIND_WORDS[kind].icon),
    picked: kinds?.has(kind) ?? true,
  }));
  const chosen = await window.showQuickPick(items, { title: 'Filter Actors by Kind', canPickMany: true });
  return chosen?.map(({ value }) => value);
}

async function askForArticle(client: BaseLanguageClient): Promise<ArticleChoice | 'all' | undefined> {
  if (!client.isRunning()) return undefined;
  const { articles } = await client.sendRequest<ArticlesResult>(Method.articles);
  return pick<ArticleChoice | 'all'>('Filter Actors by Article', [
    { label: 'All Articles', value: 'all' },
    { label: 'Current Article', description: 'the one in the editor, whichever that is', value: 'current' },
    separator('articles'),
    ...articles.map(({ uri, title, outlet, published }) => ({
      label: outlet ?? title,
      description: [published?.slice(0, 10), outlet && title].filter(Boolean).join(' · '),
      iconPath: new ThemeIcon('file'),
      value: { uri, label: [outlet ?? title, published?.slice(0, 10)].filter(Boolean).join(' ') },
    })),
  ]);
}

async function askForSort(view: ActorsView): Promise<void> {
  const items = SORTS.map((item) => ({ ...item, picked: item.sort === view.sort }));
  const picker = window.createQuickPick<(typeof items)[number]>();
  picker.title = 'Sort Actors By';
  picker.items = items;
  picker.activeItems = items.filter(({ picked }) => picked);
  picker.onDidAccept(() => {
    const choice = picker.activeItems[0];
    if (choice) view.setSort(choice.sort);
    picker.hide();
  });
  picker.onDidHide(() => picker.dispose());
  picker.show();
}

function isSort(value: unknown): value is ActorSort {
  return SORTS.some(({ sort }) => sort === value);
}

function isArticleChoice(value: unknown): value is ArticleChoice | 'all' {
  if (value === 'all' || value === 'current') return true;
  const { uri, label } = (value ?? {}) as { uri?: unknown; label?: unknown };
  return typeof uri === 'string' && typeof label === 'string';
}
