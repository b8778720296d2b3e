/** package.json agrees with itself and with the code. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { TOKEN_TYPES } from '../../server/src/features/semanticTokens';

const ROOT = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));
const { contributes } = manifest;
const commands: { command: string; title: string; category: string }[] = contributes.commands;
const steps: Step[] = contributes.walkthroughs.flatMap(({ steps }: { steps: Step[] }) => steps);
const declared = new Set(commands.map(({ command }) => command));

suite('package.json', () => {
  test('every command has a category and a title of its own', () => {
    for (const { command, title, category } of commands) {
      assert.match(command, /^newsmark\.\w+$/);
      assert.equal(category, 'Newsmark');
      assert.equal(commands.filter((other) => other.title === title).length, 1, title);
    }
  });

  test('menus, keys and welcome texts name commands that there are', () => {
    const named: string[] = [
      ...Object.values<{ command?: string }[]>(contributes.menus).flatMap((items) =>
        items.flatMap(({ command }) => command ?? []),
      ),
      ...contributes.keybindings.map(({ command }: { command: string }) => command),
      ...texts().flatMap((text) => [...text.matchAll(/\(command:([\w.]+)\)/g)].map(([, command]) => command ?? '')),
    ];
    const unknown = named.filter((command) => !declared.has(command) && !command.startsWith('vscode.'));
    assert.deepEqual(unknown, []);
  });

  test('submenus are declared, filled and used', () => {
    const menus: Record<string, { submenu?: string }[]> = contributes.menus;
    const used = Object.values(menus).flatMap((items) => items.flatMap(({ submenu }) => submenu ?? []));
    const ids = contributes.submenus.map(({ id }: { id: string }) => id);
    assert.deepEqual(used, ids);
    for (const id of ids) assert.ok((menus[id]?.length ?? 0) > 0, id);
  });

  test('keys work in articles and in the view only', () => {
    for (const { when } of contributes.keybindings)
      assert.match(when, /editorLangId == news|focusedView == newsmark\.actors? && !inputFocus/);
  });

  test('the token types are those of the server, each with scopes for both languages', () => {
    assert.deepEqual(
      contributes.semanticTokenTypes.map(({ id }: { id: string }) => id),
      [...TOKEN_TYPES],
    );
    for (const { scopes } of contributes.semanticTokenScopes) assert.deepEqual(Object.keys(scopes), [...TOKEN_TYPES]);
  });

  test('the files that it names exist', () => {
    const files = [
      manifest.icon,
      ...contributes.languages.flatMap(({ configuration, icon }: LanguageEntry) => [
        configuration,
        icon.light,
        icon.dark,
      ]),
      ...contributes.grammars.map(({ path }: { path: string }) => path),
      ...steps.map(({ media }) => media.markdown),
      ...contributes.viewsContainers.activitybar.map(({ icon }: { icon: string }) => icon),
    ];
    for (const file of files) assert.ok(existsSync(new URL(file, ROOT)), file);
  });

  test('nothing starts Newsmark but articles, a dossier and its own views and commands', () => {
    assert.deepEqual(manifest.activationEvents, [
      'onLanguage:news',
      'onLanguage:plaintext',
      'workspaceContains:.newsmark',
      'workspaceContains:**/*.{news,article}',
    ]);
  });
});

/** Texts in which a command may be linked. */
function texts(): string[] {
  const welcomes: { contents: string }[] = contributes.viewsWelcome;
  return [...welcomes.map(({ contents }) => contents), ...steps.map(({ description }) => description)];
}

interface Step {
  readonly description: string;
  readonly media: { readonly markdown: string };
}

interface LanguageEntry {
  readonly configuration: string;
  readonly icon: { readonly light: string; readonly dark: string };
}
