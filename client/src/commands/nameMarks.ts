/** What is a name and what is none: Mark as Name, Not a Name. */
import { commands, type Disposable, Range, type TextEditor, ThemeIcon, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ActorSummary, ProtocolLocation } from '../../../server/src/protocol';
import { KINDS, likelyFirst } from '../views/actorList';
import { type ActorKind, isNode } from '../views/actorNodes';
import type { ActorStore } from '../views/actorStore';
import { KIND_WORDS } from '../views/kinds';
import type { Decider } from './decider';
import { optionsOf } from './options';
import { actorChoice, type Choice, pick, pickScope, separator } from './picks';
import type { Targets } from './targets';

/** Words of an article. */
interface Words {
  readonly location: ProtocolLocation;
  /** For the question; empty where it is not known. */
  readonly text: string;
}

/** Whose name the words are: a known actor's, or that of a new one. */
interface Meaning {
  readonly kind: ActorKind;
  readonly id?: string;
}

/** Mark as Name and Not a Name. */
export function registerNameCommands(
  client: BaseLanguageClient,
  targets: Targets,
  store: ActorStore,
  decider: Decider,
): Disposable[] {
  return [
    commands.registerCommand('newsmark.markName', async (...args: unknown[]) => {
      const options = args[0] instanceof Uri ? {} : optionsOf(args[0]);
      const words = options.location ? await textAt(client, options.location) : selectedWords(client);
      if (!words) {
        void window.showWarningMessage('Select the words of a name first.');
        return;
      }
      const [id] = options.ids ?? [];
      const meaning = options.kind ? { kind: options.kind, id } : await askForMeaning(words.text, store);
      const everywhere = meaning && (options.everywhere ?? (await pickScope(`“${words.text}” Is a Name`, 'Only Here')));
      if (meaning && everywhere !== undefined) {
        await decider.decide({ type: 'mark', location: words.location, ...meaning, everywhere });
      }
    }),
    commands.registerCommand('newsmark.notAName', async (...args: unknown[]) => {
      const { location, everywhere } = await whatIsNoName(client, targets, store, args);
      if (!location) return;
      const words = await textAt(client, location);
      const all = everywhere ?? (await pickScope(`“${words.text}” Is Not a Name`, 'In This Article'));
      if (all !== undefined) await decider.decide({ type: 'not-name', location, everywhere: all });
    }),
  ];
}

/** The words that a command is about, and where that is clear, whether in all articles. */
async function whatIsNoName(
  client: BaseLanguageClient,
  targets: Targets,
  store: ActorStore,
  args: readonly unknown[],
): Promise<{ location?: ProtocolLocation; everywhere?: boolean }> {
  const [first] = args;
  const options = first instanceof Uri || isNode(first) ? {} : optionsOf(first);
  if (options.location) return options;
  if (args.length === 0 || first instanceof Uri) {
    const selected = window.activeTextEditor?.selection.isEmpty === false ? selectedWords(client) : undefined;
    const location = selected?.location ?? (await targets.mentionAtCursor());
    if (!location) void window.showWarningMessage('There is no name at the cursor.');
    return { location };
  }
  const target = await targets.of(args, 'Which Name?');
  const node = target?.node;
  if (node?.type === 'mention') return { location: { uri: node.parent.article.uri, range: node.mention.range } };
  if (node?.type === 'detail' && node.spelling !== undefined && node.action?.type === 'place') {
    return { location: node.action.location, everywhere: true };
  }
  const [actor] = target?.actors ?? [];
  const names = actor ? ((await store.detailsOf(actor.id))?.names ?? []) : [];
  if (names.length < 2) return { location: names[0]?.location, everywhere: true };
  const choices = names.map(({ text, count, location }) => ({
    label: text,
    description: String(count),
    value: location,
  }));
  return { location: await pick(`“${actor?.name}”: Which Words Are Not a Name?`, choices), everywhere: true };
}

/** The selection of the editor in front without white space around it; the word at the cursor where it is empty. */
function selectedWords(client: BaseLanguageClient): Words | undefined {
  const editor = window.activeTextEditor;
  const range = editor && (editor.selection.isEmpty ? wordAtCursor(editor) : editor.selection);
  if (!editor || !range) return undefined;
  const { document } = editor;
  const text = document.getText(range);
  const start = document.offsetAt(range.start) + text.length - text.trimStart().length;
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const exact = new Range(document.positionAt(start), document.positionAt(start + trimmed.length));
  const { code2ProtocolConverter: convert } = client;
  return { location: { uri: convert.asUri(document.uri), range: convert.asRange(exact) }, text: oneLine(trimmed) };
}

function wordAtCursor({ document, selection }: TextEditor): Range | undefined {
  return document.getWordRangeAtPosition(selection.active);
}

/** The words that stand at a place, as far as the article is at hand. */
async function textAt(client: BaseLanguageClient, location: ProtocolLocation): Promise<Words> {
  const { start, end } = location.range;
  try {
    const document = await workspace.openTextDocument(client.protocol2CodeConverter.asUri(location.uri));
    const text = document.getText(new Range(start.line, start.character, end.line, end.character));
    return { location, text: oneLine(text) };
  } catch {
    return { location, text: '' };
  }
}

async function askForMeaning(text: string, store: ActorStore): Promise<Meaning | undefined> {
  await store.load();
  const { likely, rest } = likelyFirst({ id: '', kind: 'person', name: text, aliases: [] }, store.actors);
  const known = ({ value, ...shown }: Choice<ActorSummary>): Choice<Meaning> => ({
    ...shown,
    ...(value && { value: { kind: value.kind, id: value.id } }),
  });
  const fresh = KINDS.map((kind) => ({
    label: kind === 'other' ? 'Something else with a name' : `A new ${KIND_WORDS[kind].singular}`,
    iconPath: new ThemeIcon(KIND_WORDS[kind].icon),
    value: { kind },
  }));
  return pick<Meaning>(`“${text}” Is the Name of…`, [
    ...(likely.length > 0 ? [separator<Meaning>('similar names')] : []),
    ...likely.map((actor) => known(actorChoice(actor))),
    separator('new'),
    ...fresh,
    ...(rest.length > 0 ? [separator<Meaning>('others')] : []),
    ...rest.map((actor) => known(actorChoice(actor))),
  ]);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
